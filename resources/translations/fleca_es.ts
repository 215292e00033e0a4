<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>AttentionCard</name>
    <message>
        <source>Needs your attention</source>
        <translation>Necesita su atención</translation>
    </message>
    <message>
        <source>All in order</source>
        <translation>Todo en orden</translation>
    </message>
    <message>
        <source>Nothing needs you now. You can prepare the order.</source>
        <translation>Ahora no tiene que hacer nada. Ya puede preparar el pedido.</translation>
    </message>
    <message>
        <source>Your sales are complete</source>
        <translation>Las ventas están completas</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message numerus="yes">
        <source>%n import(s)</source>
        <translation>
            <numerusform>%n importación</numerusform>
            <numerusform>%n importaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is kept</source>
        <translation>
            <numerusform>Se guarda %n</numerusform>
            <numerusform>Se guardan %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n pedido</numerusform>
            <numerusform>%n pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer version of Fleca made this backup. Install that version to use it.</source>
        <translation>Esta copia la hizo una versión más nueva de Fleca. Instálela para poder usarla.</translation>
    </message>
    <message>
        <source>None yet; Fleca makes one each day.</source>
        <translation>Todavía no hay ninguna; Fleca hace una cada día.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check that the disk or stick is connected.</source>
        <translation>El archivo no se puede abrir. Compruebe que el disco o la memoria USB estén conectados.</translation>
    </message>
    <message>
        <source>The last one: {when}. {kept}.</source>
        <translation>La última: {when}. {kept}.</translation>
    </message>
    <message>
        <source>This backup is damaged. Choose another one. Nothing was changed.</source>
        <translation>Esta copia está dañada. Elija otra. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This file is no backup of Fleca. Backups end in .fleca.</source>
        <translation>Este archivo no es una copia de seguridad de Fleca. Las copias acaban en .fleca.</translation>
    </message>
    <message>
        <source>no sales yet</source>
        <translation>todavía sin ventas</translation>
    </message>
    <message>
        <source>sales up to {day}</source>
        <translation>ventas hasta el {day}</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>hoy a las {time}</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} a las {time}</translation>
    </message>
    <message>
        <source>{when}, before a backup was brought back</source>
        <translation>{when}, antes de recuperar una copia</translation>
    </message>
    <message>
        <source>{when}, before an update</source>
        <translation>{when}, antes de una actualización</translation>
    </message>
</context>
<context>
    <name>BackupsCard</name>
    <message>
        <source>Another file…</source>
        <translation>Otro archivo…</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Haciendo la copia…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Bring a backup back</source>
        <translation>Recuperar una copia</translation>
    </message>
    <message>
        <source>Bring this back</source>
        <translation>Recuperar esta</translation>
    </message>
    <message>
        <source>Bringing the backup back…</source>
        <translation>Recuperando la copia…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Checking the backup…</source>
        <translation>Comprobando la copia…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Copy to a place of yours</source>
        <translation>Copia en un lugar suyo</translation>
    </message>
    <message>
        <source>For a memory stick or another disk; worth doing once a month</source>
        <translation>En una memoria USB u otro disco; conviene hacerlo una vez al mes</translation>
    </message>
    <message>
        <source>Made {when}: {held}</source>
        <translation>Hecha {when}: {held}</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Saved and checked: {file}</source>
        <translation>Guardada y comprobada: {file}</translation>
    </message>
    <message>
        <source>The shop is as it was: {when}.</source>
        <translation>La tienda vuelve a estar como estaba: {when}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>You see what it holds first, and can take it back</source>
        <translation>Primero verá qué contiene, y después podrá deshacerlo</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message numerus="yes">
        <source>%n entry(s) of your own</source>
        <translation>
            <numerusform>%n anotación suya</numerusform>
            <numerusform>%n anotaciones suyas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n public holiday(s)</source>
        <translation>
            <numerusform>%n festivo oficial</numerusform>
            <numerusform>%n festivos oficiales</numerusform>
        </translation>
    </message>
    <message>
        <source>A day without sales is a closure.</source>
        <translation>Un día sin ventas es un cierre.</translation>
    </message>
    <message>
        <source>Bulk order</source>
        <translation>Encargo</translation>
    </message>
    <message>
        <source>Calendar {year}</source>
        <translation>Calendario {year}</translation>
    </message>
    <message>
        <source>Choose country and region in the settings, or write the holidays down as festes</source>
        <translation>Elija país y región en los ajustes, o anote los festivos como fiestas</translation>
    </message>
    <message>
        <source>Choose the product that is ordered.</source>
        <translation>Elija el producto encargado.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Festa</source>
        <translation>Fiesta</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Póngale un nombre.</translation>
    </message>
    <message>
        <source>If so, press “{action}” again.</source>
        <translation>Si es así, pulse otra vez «{action}».</translation>
    </message>
    <message>
        <source>Local festa</source>
        <translation>Fiesta local</translation>
    </message>
    <message>
        <source>One of the two local festes of {year} is not entered</source>
        <translation>Falta una de las dos fiestas locales de {year}</translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation>Festivo oficial</translation>
    </message>
    <message>
        <source>Say how many pieces are ordered.</source>
        <translation>Diga cuántas piezas se encargan.</translation>
    </message>
    <message>
        <source>That is longer than a year.</source>
        <translation>Dura más de un año.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>El último día es anterior al primero.</translation>
    </message>
    <message>
        <source>The public holidays of {year} are not known</source>
        <translation>No se conocen los festivos de {year}</translation>
    </message>
    <message>
        <source>The two local festes of {year} are not entered</source>
        <translation>Faltan las dos fiestas locales de {year}</translation>
    </message>
    <message>
        <source>Weekly closing day</source>
        <translation>Día de cierre semanal</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Your town hall sets them every year. The forecast counts on them</source>
        <translation>El ayuntamiento las fija cada año. La previsión cuenta con ellas</translation>
    </message>
    <message>
        <source>as in earlier years</source>
        <translation>como otros años</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>cada año</translation>
    </message>
    <message numerus="yes">
        <source>%n closed day(s), always a {weekday}</source>
        <translation>
            <numerusform>%n día cerrado, siempre en {weekday}</numerusform>
            <numerusform>%n días cerrados, siempre en {weekday}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) closed?</source>
        <translation>
            <numerusform>¿Cerrado %n día?</numerusform>
            <numerusform>¿Cerrado %n días?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) in a row?</source>
        <translation>
            <numerusform>¿%n día seguido?</numerusform>
            <numerusform>¿%n días seguidos?</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed: {weekdays}</source>
        <translation>Cerrado: {weekdays}</translation>
    </message>
    <message>
        <source>Every week, as the settings have it</source>
        <translation>Cada semana, como dicen los ajustes</translation>
    </message>
    <message>
        <source>all year</source>
        <translation>todo el año</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Days of note</source>
        <translation>Días señalados</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Reading the calendar…</source>
        <translation>Leyendo el calendario…</translation>
    </message>
    <message>
        <source>Taken out of the calendar.</source>
        <translation>Quitado del calendario.</translation>
    </message>
    <message>
        <source>The calendar could not be read</source>
        <translation>No se ha podido leer el calendario</translation>
    </message>
    <message>
        <source>The calendar is changed.</source>
        <translation>El calendario se ha cambiado.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Deshecho.</translation>
    </message>
    <message>
        <source>Written into the calendar.</source>
        <translation>Anotado en el calendario.</translation>
    </message>
    <message>
        <source>{done} The forecast is being made anew.</source>
        <translation>{done} La previsión se está rehaciendo.</translation>
    </message>
</context>
<context>
    <name>ChangesCard</name>
    <message>
        <source>What has changed</source>
        <translation>Qué ha cambiado</translation>
    </message>
</context>
<context>
    <name>ChosenBar</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n elegido</numerusform>
            <numerusform>%n elegidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge into “{product}”</source>
        <translation>Juntarlos en «{product}»</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Poner</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>What to set</source>
        <translation>Qué se ha de poner</translation>
    </message>
</context>
<context>
    <name>ClosedDays</name>
    <message>
        <source>Days without sales</source>
        <translation>Días sin ventas</translation>
    </message>
    <message>
        <source>Hide the days</source>
        <translation>Ocultar los días</translation>
    </message>
    <message>
        <source>Show every day</source>
        <translation>Mostrar todos los días</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>Another folder…</source>
        <translation>Otra carpeta…</translation>
    </message>
    <message>
        <source>As it was at first</source>
        <translation>Como era al principio</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Hacerlo</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Fleca copies them there and opens again; the old folder stays</source>
        <translation>Fleca los copia allí y se abre de nuevo; la carpeta de antes se queda</translation>
    </message>
    <message>
        <source>Fleca will close, copy everything to {folder} and open again there.</source>
        <translation>Fleca se cerrará, lo copiará todo a {folder} y se abrirá de nuevo allí.</translation>
    </message>
    <message>
        <source>For who keeps sales and models in a project of their own</source>
        <translation>Para quien guarda ventas y modelos en un proyecto propio</translation>
    </message>
    <message>
        <source>In which folder?</source>
        <translation>¿En qué carpeta?</translation>
    </message>
    <message>
        <source>Keep them elsewhere</source>
        <translation>Tenerlos en otro sitio</translation>
    </message>
    <message>
        <source>Language, shop, festes and the first file, once more</source>
        <translation>El idioma, la tienda, las fiestas y el primer archivo, otra vez</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Sales, settings and backups, all in one folder</source>
        <translation>Ventas, preferencias y copias, todo en una carpeta</translation>
    </message>
    <message>
        <source>Sizes, order of columns and sorting are remembered</source>
        <translation>Se recuerdan los tamaños, el orden de las columnas y el de las filas</translation>
    </message>
    <message>
        <source>That folder is inside the shop&apos;s own. Choose another.</source>
        <translation>Esa carpeta está dentro de la de la tienda. Elija otra.</translation>
    </message>
    <message>
        <source>There is something called {name} in {folder} already. Choose another folder.</source>
        <translation>En {folder} ya hay algo que se llama {name}. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Where your data are</source>
        <translation>Dónde están sus datos</translation>
    </message>
    <message>
        <source>Window and tables</source>
        <translation>Ventana y tablas</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Sus datos</translation>
    </message>
    <message>
        <source>Your data and this window</source>
        <translation>Sus datos y esta ventana</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>The year is missing. Type it as 04/12/2026.</source>
        <translation>Falta el año. Escríbalo como 04/12/2026.</translation>
    </message>
    <message>
        <source>There is no day “{typed}”. Type it as 04/12/2026.</source>
        <translation>No existe el día «{typed}». Escríbalo como 04/12/2026.</translation>
    </message>
    <message>
        <source>Type the day, such as 04/12/2026.</source>
        <translation>Escriba el día, por ejemplo 04/12/2026.</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>dd/mm/aaaa</translation>
    </message>
</context>
<context>
    <name>DropCard</name>
    <message>
        <source>Drop the till&apos;s export here</source>
        <translation>Suelte aquí el archivo del TPV</translation>
    </message>
    <message>
        <source>CSV, Excel or ZIP; by tickets, by days or by weeks. You will see what it does before it is saved.</source>
        <translation>CSV, Excel o ZIP; por tickets, por días o por semanas. Antes de guardarlo verá qué contiene.</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
</context>
<context>
    <name>DuplicatesCard</name>
    <message>
        <source>Likely the same product</source>
        <translation>Quizá son el mismo producto</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Juntar</translation>
    </message>
    <message>
        <source>Two products</source>
        <translation>Son dos productos</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n pareja más</numerusform>
            <numerusform>y %n parejas más</numerusform>
        </translation>
    </message>
    <message>
        <source>“{one}” and “{other}”</source>
        <translation>«{one}» y «{other}»</translation>
    </message>
</context>
<context>
    <name>EditBar</name>
    <message numerus="yes">
        <source>%n number(s) of this week are yours, marked with a dot.</source>
        <translation>
            <numerusform>%n número de esta semana es suyo, marcado con un punto.</numerusform>
            <numerusform>%n números de esta semana son suyos, marcados con un punto.</numerusform>
        </translation>
    </message>
    <message>
        <source>All as forecast</source>
        <translation>Todo como la previsión</translation>
    </message>
    <message>
        <source>As forecast</source>
        <translation>Como la previsión</translation>
    </message>
    <message>
        <source>Note for yourself</source>
        <translation>Nota para usted</translation>
    </message>
    <message>
        <source>Why is it different?</source>
        <translation>¿Por qué es diferente?</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>competitor</source>
        <translation>competencia</translation>
    </message>
    <message>
        <source>event or fair</source>
        <translation>evento o feria</translation>
    </message>
    <message>
        <source>festa or holidays</source>
        <translation>fiesta o vacaciones</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>sin motivo</translation>
    </message>
    <message>
        <source>orders of customers</source>
        <translation>encargos de clientes</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>otra cosa</translation>
    </message>
    <message>
        <source>weather</source>
        <translation>el tiempo</translation>
    </message>
</context>
<context>
    <name>EditsCard</name>
    <message>
        <source>None this week. Type over a number in the table to change it.</source>
        <translation>Ninguno esta semana. Para cambiar un número, escriba encima en la tabla.</translation>
    </message>
    <message>
        <source>Type over a number in the table to change it.</source>
        <translation>Para cambiar un número, escriba encima en la tabla.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo: {change}</source>
        <translation>Deshacer: {change}</translation>
    </message>
    <message>
        <source>Your changes</source>
        <translation>Sus cambios</translation>
    </message>
    <message>
        <source>Reason, such as festa or weather</source>
        <translation>Motivo, como fiesta o mal tiempo</translation>
    </message>
    <message>
        <source>Reason: {change}</source>
        <translation>Motivo: {change}</translation>
    </message>
</context>
<context>
    <name>EffectFields</name>
    <message>
        <source>As in earlier years</source>
        <translation>Como otros años</translation>
    </message>
    <message>
        <source>By how much</source>
        <translation>Cuánto</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Efecto</translation>
    </message>
    <message>
        <source>Sells less</source>
        <translation>Se vende menos</translation>
    </message>
    <message>
        <source>Sells more</source>
        <translation>Se vende más</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Change the entry</source>
        <translation>Cambiar la anotación</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Cada año</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nueva anotación</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Piezas</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
</context>
<context>
    <name>ErrorCard</name>
    <message>
        <source>Error by week, %</source>
        <translation>Error semanal, %</translation>
    </message>
    <message>
        <source>error of the week</source>
        <translation>error de la semana</translation>
    </message>
    <message>
        <source>its limit, {limit}</source>
        <translation>su límite, {limit}</translation>
    </message>
    <message>
        <source>moving average</source>
        <translation>media móvil</translation>
    </message>
</context>
<context>
    <name>Evening</name>
    <message>
        <source>Evening of {day}</source>
        <translation>Cierre del {day}</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Sobrantes</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Pieces in the counter at closing time</source>
        <translation>Piezas en el mostrador a la hora de cerrar</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vendido</translation>
    </message>
    <message>
        <source>Sold out at</source>
        <translation>Agotado a las</translation>
    </message>
    <message>
        <source>The shop was closed on this day.</source>
        <translation>Ese día la tienda estaba cerrada.</translation>
    </message>
    <message>
        <source>Type 1130 or 11:30</source>
        <translation>Escriba 1130 o 11:30</translation>
    </message>
    <message>
        <source>Type what was left over and when things ran out. What you skip stays unknown.</source>
        <translation>Escriba qué ha sobrado y a qué hora se agotó. Lo que se salte queda sin saber.</translation>
    </message>
    <message numerus="yes">
        <source>{noted} of %n product(s) noted. Every line is saved as you type.</source>
        <translation>
            <numerusform>{noted} de %n producto anotado. Cada línea se guarda en seguida.</numerusform>
            <numerusform>{noted} de %n productos anotados. Cada línea se guarda en seguida.</numerusform>
        </translation>
    </message>
    <message>
        <source>{pieces} pieces left over? A time belongs one column to the right. Enter once more keeps it.</source>
        <translation>¿{pieces} piezas sobrantes? Las horas van en la columna de la derecha. Pulse Intro otra vez para dejarlo así.</translation>
    </message>
    <message>
        <source>“{typed}” is no number of pieces, such as 3.</source>
        <translation>«{typed}» no es un número de piezas, como 3.</translation>
    </message>
    <message>
        <source>“{typed}” is no time, such as 1130 or 11:30.</source>
        <translation>«{typed}» no es una hora, como 1130 o 11:30.</translation>
    </message>
</context>
<context>
    <name>EveningPage</name>
    <message>
        <source>Day after</source>
        <translation>Día siguiente</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Día anterior</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Cierre del día</translation>
    </message>
    <message>
        <source>Import sales</source>
        <translation>Importar ventas</translation>
    </message>
    <message>
        <source>Import your sales first; then each evening takes two minutes.</source>
        <translation>Primero importe las ventas; después cada noche son dos minutos.</translation>
    </message>
    <message>
        <source>Reading the day…</source>
        <translation>Leyendo el día…</translation>
    </message>
    <message>
        <source>That could not be noted for this day.</source>
        <translation>No se ha podido anotar para ese día.</translation>
    </message>
    <message>
        <source>The day could not be read</source>
        <translation>No se ha podido leer el día</translation>
    </message>
    <message>
        <source>The day&apos;s products will stand here</source>
        <translation>Aquí estarán los productos del día</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>%n model(s) seen</source>
        <translation>
            <numerusform>%n modelo visto</numerusform>
            <numerusform>%n modelos vistos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) sent</source>
        <translation>
            <numerusform>%n cosa enviada</numerusform>
            <numerusform>%n cosas enviadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) received</source>
        <translation>
            <numerusform>%n semana recibida</numerusform>
            <numerusform>%n semanas recibidas</numerusform>
        </translation>
    </message>
    <message>
        <source>A model arrived damaged. It is fetched again later.</source>
        <translation>Un modelo llegó dañado. Se volverá a bajar más tarde.</translation>
    </message>
    <message>
        <source>A model does not forecast here what its publisher says. It was refused.</source>
        <translation>Un modelo no prevé aquí lo que dice quien lo publicó. Se ha rechazado.</translation>
    </message>
    <message>
        <source>A model has a file that would be written elsewhere on this computer. It was refused.</source>
        <translation>Un modelo tiene un archivo que se escribiría en otro lugar de este ordenador. Se ha rechazado.</translation>
    </message>
    <message>
        <source>A model is much worse than the present one on your own weeks. It was refused.</source>
        <translation>Un modelo es mucho peor que el actual en sus semanas. Se ha rechazado.</translation>
    </message>
    <message>
        <source>A model is not of Fleca&apos;s kind. It must be published anew.</source>
        <translation>Un modelo no es del tipo de Fleca. Hay que volver a publicarlo.</translation>
    </message>
    <message>
        <source>A model is of a kind that could run anything here, and is never loaded. It must be published anew.</source>
        <translation>Un modelo es de un tipo que podría ejecutar cualquier cosa aquí, y no se carga nunca. Hay que volver a publicarlo.</translation>
    </message>
    <message>
        <source>A model is older than one taken before. It was refused.</source>
        <translation>Un modelo es más antiguo que uno anterior. Se ha rechazado.</translation>
    </message>
    <message>
        <source>A model is signed by nobody you trust. If you know its publisher, trust the key below.</source>
        <translation>Un modelo no lo firmó nadie de su confianza. Si conoce a su autor, dé por buena su clave más abajo.</translation>
    </message>
    <message>
        <source>A model was made for another version of Fleca.</source>
        <translation>Un modelo se hizo para otra versión de Fleca.</translation>
    </message>
    <message>
        <source>Hopsworks: not yet</source>
        <translation>Hopsworks: todavía no</translation>
    </message>
    <message>
        <source>Hopsworks: offline</source>
        <translation>Hopsworks: sin conexión</translation>
    </message>
    <message numerus="yes">
        <source>Hopsworks: offline, %n thing(s) waiting</source>
        <translation>
            <numerusform>Hopsworks: sin conexión, %n cosa pendiente</numerusform>
            <numerusform>Hopsworks: sin conexión, %n cosas pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Hopsworks: {when}</source>
        <translation>Hopsworks: {when}</translation>
    </message>
    <message>
        <source>No API key is kept. Enter the one that you made in Hopsworks.</source>
        <translation>No se guarda ninguna clave de API. Introduzca la que creó en Hopsworks.</translation>
    </message>
    <message>
        <source>Nobody known has signed the server&apos;s certificate, so the key was not sent. If the server has an authority of its own, choose its file below.</source>
        <translation>Nadie conocido ha firmado el certificado del servidor; por eso no se envió la clave. Si el servidor tiene una autoridad propia, elija su archivo más abajo.</translation>
    </message>
    <message>
        <source>The API key may not do this. Make one with the scopes project, featurestore, dataset, modelregistry and job.</source>
        <translation>La clave de API no tiene permiso. Cree una con los ámbitos project, featurestore, dataset, modelregistry y job.</translation>
    </message>
    <message>
        <source>The authority&apos;s file is missing, or holds no certificates. Choose it again.</source>
        <translation>El archivo de la autoridad falta o no contiene certificados. Vuelva a elegirlo.</translation>
    </message>
    <message>
        <source>The feature view cannot be read: the query service (port 5005) does not answer. Ask whoever runs the server.</source>
        <translation>No se puede leer la feature view: el servicio de consultas (puerto 5005) no responde. Pregunte a quien lleva el servidor.</translation>
    </message>
    <message>
        <source>The feature view has other columns than those set below.</source>
        <translation>La feature view tiene columnas distintas de las indicadas más abajo.</translation>
    </message>
    <message>
        <source>The feature view would run the server&apos;s code on this computer. Name one without transformations.</source>
        <translation>La feature view ejecutaría código del servidor en este ordenador. Indique una sin transformaciones.</translation>
    </message>
    <message>
        <source>The part of Fleca that speaks to Hopsworks is not installed. Run the installer again and choose it.</source>
        <translation>La parte de Fleca que habla con Hopsworks no está instalada. Ejecute de nuevo el instalador y elíjala.</translation>
    </message>
    <message>
        <source>The part that speaks to Hopsworks ended unexpectedly. It is tried again later.</source>
        <translation>La parte que habla con Hopsworks se detuvo inesperadamente. Se volverá a intentar más tarde.</translation>
    </message>
    <message>
        <source>The project has no feature view, model or job of the name that is set. Check the names below.</source>
        <translation>El proyecto no tiene ninguna feature view, modelo o tarea con el nombre indicado. Revise los nombres más abajo.</translation>
    </message>
    <message>
        <source>The project&apos;s storage is full. Ask whoever runs it for more room.</source>
        <translation>El espacio del proyecto está lleno. Pida más a quien lo lleva.</translation>
    </message>
    <message>
        <source>The server answers too slowly. It is tried again later.</source>
        <translation>El servidor responde demasiado despacio. Se volverá a intentar más tarde.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the network, the host and the port.</source>
        <translation>No se puede llegar al servidor. Revise la red, el servidor y el puerto.</translation>
    </message>
    <message>
        <source>The server does not accept the API key. Make a new one in Hopsworks and enter it.</source>
        <translation>El servidor no acepta la clave de API. Cree una nueva en Hopsworks e introdúzcala.</translation>
    </message>
    <message>
        <source>The server does not answer. It is tried again later.</source>
        <translation>El servidor no responde. Se volverá a intentar más tarde.</translation>
    </message>
    <message>
        <source>The server failed. It is tried again later; if it stays so, tell whoever runs it.</source>
        <translation>El servidor ha fallado. Se volverá a intentar más tarde; si sigue igual, dígaselo a quien lo lleva.</translation>
    </message>
    <message>
        <source>The server has too much to do at the moment. It is tried again later.</source>
        <translation>El servidor tiene demasiado trabajo ahora mismo. Se volverá a intentar más tarde.</translation>
    </message>
    <message>
        <source>The server is busy with just this. It is tried again later.</source>
        <translation>El servidor ya está ocupado con esto mismo. Se volverá a intentar más tarde.</translation>
    </message>
    <message>
        <source>The server&apos;s answer ended before it was whole. It is tried again later.</source>
        <translation>La respuesta del servidor se cortó a medias. Se volverá a intentar más tarde.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired, so the key was not sent. Ask whoever runs the server to renew it, and check this computer&apos;s date.</source>
        <translation>El certificado del servidor ha caducado; por eso no se envió la clave. Pida a quien lleva el servidor que lo renueve, y revise la fecha de este ordenador.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another name, so the key was not sent. Check the host.</source>
        <translation>El certificado del servidor es de otro nombre; por eso no se envió la clave. Revise el servidor.</translation>
    </message>
    <message>
        <source>There is no such project, or the key&apos;s owner is not its member. Check the project&apos;s name.</source>
        <translation>No hay ningún proyecto con ese nombre, o el titular de la clave no es miembro. Revise el nombre.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is half a day or more off, so nothing was sent. Set the clock.</source>
        <translation>El reloj de este ordenador va medio día o más desfasado; por eso no se envió nada. Póngalo en hora.</translation>
    </message>
    <message>
        <source>This computer&apos;s disk is full. Make room; it is tried again later.</source>
        <translation>El disco de este ordenador está lleno. Haga sitio; se volverá a intentar más tarde.</translation>
    </message>
    <message>
        <source>What answers there is not Hopsworks, perhaps the sign-in page of a Wi-Fi. Check the network.</source>
        <translation>Lo que responde allí no es Hopsworks; quizá es la página de acceso de una Wi-Fi. Revise la red.</translation>
    </message>
    <message>
        <source>You trust no publisher of models yet. Enter a publisher&apos;s key below.</source>
        <translation>Todavía no confía en ningún autor de modelos. Introduzca la clave de un autor más abajo.</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>hoy a las {time}</translation>
    </message>
    <message>
        <source>Hopsworks: needs a look</source>
        <translation>Hopsworks: hay que mirarlo</translation>
    </message>
</context>
<context>
    <name>Families</name>
    <message>
        <source>Without a family</source>
        <translation>Sin familia</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>Something went wrong inside Fleca. Your data was not changed. Please try again.</source>
        <translation>Algo ha fallado dentro de Fleca. Sus datos no han cambiado. Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The shop&apos;s folder is not where it was. Connect the disk, or choose where the folder is now. Nothing was changed.</source>
        <translation>La carpeta de la tienda no está donde estaba. Conecte el disco o elija dónde está ahora la carpeta. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This shop was written by a newer version of Fleca. Nothing was changed; install the new version.</source>
        <translation>Esta tienda se guardó con una versión más nueva de Fleca. No se ha cambiado nada; instale la versión nueva.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was stored; make room and do it again.</source>
        <translation>El disco está lleno. No se ha guardado nada; libere espacio y vuelva a hacerlo.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder, or close it elsewhere.</source>
        <translation>No se ha podido escribir el archivo. Elija otra carpeta, o ciérrelo si lo tiene abierto.</translation>
    </message>
    <message>
        <source>The shop could not be brought to this version of Fleca. It is as it was; use the version from before.</source>
        <translation>La tienda no se ha podido pasar a esta versión de Fleca. Está como estaba; use la versión de antes.</translation>
    </message>
    <message>
        <source>The shop is open in another window or on another computer. Close it there, then try again.</source>
        <translation>La tienda está abierta en otra ventana o en otro ordenador. Ciérrela allí y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The shop&apos;s file is damaged. It is kept aside when a backup takes its place; nothing is deleted.</source>
        <translation>El archivo de la tienda está dañado. Si una copia ocupa su lugar, se guarda aparte; no se borra nada.</translation>
    </message>
    <message>
        <source>The shop&apos;s file is not in its folder any more, but its backups are. Nothing was changed.</source>
        <translation>El archivo de la tienda ya no está en su carpeta, pero las copias sí. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The shop&apos;s folder cannot be written. Nothing was stored; check its rights.</source>
        <translation>No se puede escribir en la carpeta de la tienda. No se ha guardado nada; compruebe sus permisos.</translation>
    </message>
    <message>
        <source>The shop&apos;s folder cannot be opened. Check that the disk is connected.</source>
        <translation>No se puede abrir la carpeta de la tienda. Compruebe que el disco está conectado.</translation>
    </message>
    <message>
        <source>Another program is using the shop. Nothing was stored; close it and try again.</source>
        <translation>Otro programa está usando la tienda. No se ha guardado nada; ciérrelo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The shop&apos;s file did not answer. Nothing was stored; try again.</source>
        <translation>El archivo de la tienda no ha respondido. No se ha guardado nada; vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The forecast&apos;s model is missing or damaged. Install Fleca again.</source>
        <translation>El modelo de la previsión falta o está dañado. Vuelva a instalar Fleca.</translation>
    </message>
</context>
<context>
    <name>FestesStep</name>
    <message>
        <source>Both festes are on the same day. Give each its own, or leave one out.</source>
        <translation>Las dos fiestas son el mismo día. Ponga un día a cada una o deje una en blanco.</translation>
    </message>
    <message>
        <source>Day of the festa</source>
        <translation>Día de la fiesta</translation>
    </message>
    <message>
        <source>Local festa</source>
        <translation>Fiesta local</translation>
    </message>
    <message>
        <source>Name of the festa</source>
        <translation>Nombre de la fiesta</translation>
    </message>
    <message>
        <source>Name, such as Festa Major</source>
        <translation>Nombre, por ejemplo Fiesta Mayor</translation>
    </message>
    <message>
        <source>On which day is {festa}? Give its day, or leave the name out, too.</source>
        <translation>¿Qué día es {festa}? Escriba el día o deje también el nombre en blanco.</translation>
    </message>
    <message>
        <source>The two local festes of your town</source>
        <translation>Las dos fiestas locales de su municipio</translation>
    </message>
    <message>
        <source>Your town hall sets them every year. You can leave them out and add them to the calendar later.</source>
        <translation>El ayuntamiento las fija cada año. Puede dejarlas en blanco y añadirlas al calendario más adelante.</translation>
    </message>
</context>
<context>
    <name>FirstFileStep</name>
    <message>
        <source>Export the sales from your till, a year or more if it can, as Excel or CSV. Drop the file on this window, or choose it. You see what is in it before anything is saved, and nothing leaves this computer.</source>
        <translation>Exporte las ventas del TPV, un año o más si se puede, en Excel o CSV. Suelte el archivo sobre esta ventana o elíjalo. Verá lo que contiene antes de guardar nada, y nada sale de este ordenador.</translation>
    </message>
    <message>
        <source>Import sales</source>
        <translation>Importar ventas</translation>
    </message>
    <message>
        <source>No file at hand? Look around in the sample shop. It is fictional, and opens in a window of its own.</source>
        <translation>¿No tiene ningún archivo a mano? Dé una vuelta por la tienda de muestra. Es ficticia y se abre en una ventana aparte.</translation>
    </message>
    <message>
        <source>Open the sample shop</source>
        <translation>Abrir la tienda de muestra</translation>
    </message>
    <message>
        <source>Your first file</source>
        <translation>El primer archivo</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>For who wants more</source>
        <translation>Para quien quiera más</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>FolderCard</name>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Folder of the till&apos;s files</source>
        <translation>Carpeta de los archivos del TPV</translation>
    </message>
    <message>
        <source>Import whatever the till saves in a folder</source>
        <translation>Importar lo que el TPV guarde en una carpeta</translation>
    </message>
    <message>
        <source>New files in {folder} are imported by themselves; one that is not clear waits for you.</source>
        <translation>Los archivos nuevos de {folder} se importan solos; el que no está claro le espera.</translation>
    </message>
    <message>
        <source>No folder is watched. Files are only imported when you drop them.</source>
        <translation>No se vigila ninguna carpeta. Los archivos solo se importan cuando los suelta aquí.</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Dejar de vigilarla</translation>
    </message>
    <message>
        <source>{folder} cannot be read. Look whether it was moved.</source>
        <translation>No se puede leer {folder}. Mire si se ha movido.</translation>
    </message>
</context>
<context>
    <name>FolderWatching</name>
    <message numerus="yes">
        <source>%n file(s) from the folder imported</source>
        <translation>
            <numerusform>Se ha importado %n archivo de la carpeta</numerusform>
            <numerusform>Se han importado %n archivos de la carpeta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in the folder need your answer</source>
        <translation>
            <numerusform>%n archivo de la carpeta espera su respuesta</numerusform>
            <numerusform>%n archivos de la carpeta esperan su respuesta</numerusform>
        </translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>The watched folder cannot be read. Look whether it was moved.</source>
        <translation>No se puede leer la carpeta vigilada. Mire si se ha movido.</translation>
    </message>
</context>
<context>
    <name>Forecast</name>
    <message>
        <source>Week of {span}</source>
        <translation>Semana {span}</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>Semana {number}</translation>
    </message>
    <message>
        <source>Issued today at {time}, from sales up to {day}</source>
        <translation>Emitida hoy a las {time}, con ventas hasta el {day}</translation>
    </message>
    <message>
        <source>As forecast then</source>
        <translation>Previsto entonces</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>Follows from your numbers. The forecast says {said}</source>
        <translation>Sale de sus números. La previsión dice {said}</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Previsión</translation>
    </message>
    <message>
        <source>Issued on {issued}, from sales up to {day}</source>
        <translation>Emitida el {issued}, con ventas hasta el {day}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Range from</source>
        <translation>Margen desde</translation>
    </message>
    <message>
        <source>Range to</source>
        <translation>Margen hasta</translation>
    </message>
    <message>
        <source>Sales and forecasts</source>
        <translation>Ventas y previsiones</translation>
    </message>
    <message>
        <source>Sales, {unit}</source>
        <translation>Ventas, {unit}</translation>
    </message>
    <message>
        <source>The forecast against the last whole week with sales</source>
        <translation>La previsión respecto a la última semana completa con ventas</translation>
    </message>
    <message>
        <source>The last whole week with sales, {week}</source>
        <translation>La última semana completa con ventas, {week}</translation>
    </message>
    <message>
        <source>Type over a number, or +10 %, to change it; clear it to go back</source>
        <translation>Escriba encima un número, o +10 %, para cambiarlo; bórrelo para volver atrás</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Semana del</translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation>Sem. {day}</translation>
    </message>
    <message>
        <source>What takes the forecast away from the mean of the last four weeks</source>
        <translation>Lo que aleja la previsión de la media de las últimas cuatro semanas</translation>
    </message>
    <message>
        <source>Whole shop</source>
        <translation>Toda la tienda</translation>
    </message>
    <message>
        <source>Without a family</source>
        <translation>Sin familia</translation>
    </message>
    <message>
        <source>Without your changes</source>
        <translation>Sin sus cambios</translation>
    </message>
    <message>
        <source>Your number. The forecast says {said}</source>
        <translation>Su número. La previsión dice {said}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>this week is over</source>
        <translation>esta semana ya ha pasado</translation>
    </message>
    <message>
        <source>{name}: {yours} instead of {said}</source>
        <translation>{name}: {yours} en lugar de {said}</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Forecast, {unit}</source>
        <translation>Previsión, {unit}</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>Of ten weeks like this one, about eight end between these two</source>
        <translation>De diez semanas como esta, unas ocho acaban entre estos dos valores</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Semana pasada</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>Un año antes</translation>
    </message>
    <message>
        <source>Mean, 4 weeks</source>
        <translation>Media, 4 sem.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Nothing was sold then, or it is not in your files</source>
        <translation>Entonces no se vendió, o no está en sus archivos</translation>
    </message>
    <message>
        <source>Average of the last four weeks: too little history for more</source>
        <translation>Media de las últimas cuatro semanas: todavía hay poca historia para decir más</translation>
    </message>
</context>
<context>
    <name>ForecastEditing</name>
    <message>
        <source>As forecast again.</source>
        <translation>Vuelve a ser como la previsión.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>{name} is as you say. Its family, the shop and the order follow.</source>
        <translation>{name} queda como usted dice. La familia, la tienda y el pedido se ajustan.</translation>
    </message>
</context>
<context>
    <name>ForecastIssuing</name>
    <message>
        <source>Forecasting the coming weeks…</source>
        <translation>Calculando las próximas semanas…</translation>
    </message>
</context>
<context>
    <name>ForecastPage</name>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Euros or pieces</source>
        <translation>Euros o piezas</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Previsión</translation>
    </message>
    <message>
        <source>Prepare order</source>
        <translation>Preparar el pedido</translation>
    </message>
    <message>
        <source>Reading the forecast…</source>
        <translation>Leyendo la previsión…</translation>
    </message>
    <message>
        <source>The shop could not be read</source>
        <translation>No se ha podido leer la tienda</translation>
    </message>
    <message>
        <source>Forecasting the coming weeks…</source>
        <translation>Calculando las próximas semanas…</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>piezas</translation>
    </message>
    <message>
        <source>Whole shop</source>
        <translation>Toda la tienda</translation>
    </message>
    <message>
        <source>{name}, by week</source>
        <translation>{name}, por semanas</translation>
    </message>
    <message>
        <source>The coming eight weeks will stand here</source>
        <translation>Aquí verá las próximas ocho semanas</translation>
    </message>
    <message>
        <source>By family and product, with a range and the reasons. Import your sales to begin.</source>
        <translation>Por familia y producto, con el margen y los motivos. Para empezar, importe sus ventas.</translation>
    </message>
    <message>
        <source>Import sales</source>
        <translation>Importar ventas</translation>
    </message>
</context>
<context>
    <name>ForecastSaving</name>
    <message>
        <source>Forecast and sales for Excel</source>
        <translation>Previsión y ventas para Excel</translation>
    </message>
    <message>
        <source>Forecast as CSV</source>
        <translation>Previsión en CSV</translation>
    </message>
    <message>
        <source>Plot as a picture (PNG)</source>
        <translation>Gráfico como imagen (PNG)</translation>
    </message>
    <message>
        <source>Plot for print (SVG)</source>
        <translation>Gráfico para imprimir (SVG)</translation>
    </message>
    <message>
        <source>Sales and forecasts of the plot as CSV</source>
        <translation>Ventas y previsiones del gráfico en CSV</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>The plot as a picture, the figures for a spreadsheet</source>
        <translation>El gráfico como imagen, las cifras para una hoja de cálculo</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Guardado: {file}</translation>
    </message>
    <message>
        <source>forecast {date}</source>
        <translation>previsión {date}</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n pieza</numerusform>
            <numerusform>%n piezas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GapCard</name>
    <message>
        <source>Enter a festa</source>
        <translation>Añadir una fiesta</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>1 is perfect</source>
        <translation>1 es perfecto</translation>
    </message>
    <message>
        <source>About 80 % is right</source>
        <translation>Alrededor del 80 % es correcto</translation>
    </message>
    <message>
        <source>Above zero: too much was forecast</source>
        <translation>Por encima de cero: se ha previsto demasiado</translation>
    </message>
    <message>
        <source>Back to {version}</source>
        <translation>Se ha vuelto a {version}</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Sesgo</translation>
    </message>
    <message>
        <source>Check the next order with care, and let the model train again</source>
        <translation>Revise bien el próximo pedido y vuelva a entrenar el modelo</translation>
    </message>
    <message>
        <source>Closed on {weekday} since {day}</source>
        <translation>Cerrado el {weekday} desde el {day}</translation>
    </message>
    <message>
        <source>Compared with the weeks before and with the same season of last year</source>
        <translation>Comparado con las semanas anteriores y con la misma temporada del año pasado</translation>
    </message>
    <message>
        <source>Days missing</source>
        <translation>Días que faltan</translation>
    </message>
    <message>
        <source>Days with sales</source>
        <translation>Días con ventas</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>From about half a year of sales on</source>
        <translation>A partir de medio año de ventas</translation>
    </message>
    <message>
        <source>Inside the range</source>
        <translation>Dentro del margen</translation>
    </message>
    <message>
        <source>Large errors count for more</source>
        <translation>Los errores grandes cuentan más</translation>
    </message>
    <message>
        <source>Mean error</source>
        <translation>Error medio</translation>
    </message>
    <message>
        <source>Mean of each week&apos;s relative error</source>
        <translation>Media del error relativo de cada semana</translation>
    </message>
    <message>
        <source>On {weekday} {change} less is sold since {day}</source>
        <translation>El {weekday} se vende un {change} menos desde el {day}</translation>
    </message>
    <message>
        <source>On {weekday} {change} more is sold since {day}</source>
        <translation>El {weekday} se vende un {change} más desde el {day}</translation>
    </message>
    <message>
        <source>Open on {weekday} since {day}</source>
        <translation>Abierto el {weekday} desde el {day}</translation>
    </message>
    <message>
        <source>Prices are {change} higher since {day}</source>
        <translation>Los precios son un {change} más altos desde el {day}</translation>
    </message>
    <message>
        <source>Prices are {change} lower since {day}</source>
        <translation>Los precios son un {change} más bajos desde el {day}</translation>
    </message>
    <message>
        <source>Relative error</source>
        <translation>Error relativo</translation>
    </message>
    <message>
        <source>Rows set aside</source>
        <translation>Filas apartadas</translation>
    </message>
    <message>
        <source>Sales up to</source>
        <translation>Ventas hasta</translation>
    </message>
    <message>
        <source>Since {day} sales are {change} above the same weeks of last year</source>
        <translation>Desde el {day} se vende un {change} más que en las mismas semanas del año pasado</translation>
    </message>
    <message>
        <source>Since {day} sales are {change} above what was to be expected</source>
        <translation>Desde el {day} se vende un {change} más de lo esperable</translation>
    </message>
    <message>
        <source>Since {day} sales are {change} below the same weeks of last year</source>
        <translation>Desde el {day} se vende un {change} menos que en las mismas semanas del año pasado</translation>
    </message>
    <message>
        <source>Since {day} sales are {change} below what was to be expected</source>
        <translation>Desde el {day} se vende un {change} menos de lo esperable</translation>
    </message>
    <message>
        <source>Something has changed</source>
        <translation>Algo ha cambiado</translation>
    </message>
    <message>
        <source>The forecast is off</source>
        <translation>La previsión se desvía</translation>
    </message>
    <message>
        <source>The model is doing well</source>
        <translation>El modelo va bien</translation>
    </message>
    <message>
        <source>The model learns it by itself; say it in the calendar to be sure</source>
        <translation>El modelo lo aprende solo; para asegurarlo, indíquelo en el calendario</translation>
    </message>
    <message>
        <source>The model takes it into account week by week</source>
        <translation>El modelo lo va teniendo en cuenta semana a semana</translation>
    </message>
    <message>
        <source>Too few weeks to notice a change</source>
        <translation>Pocas semanas para notar algún cambio</translation>
    </message>
    <message>
        <source>Too few weeks to tell</source>
        <translation>Pocas semanas para decirlo</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versión {version}</translation>
    </message>
    <message>
        <source>Weekdays, products, prices and sales are as usual</source>
        <translation>Los días, los productos, los precios y las ventas son los de siempre</translation>
    </message>
    <message>
        <source>Weeks imported</source>
        <translation>Semanas importadas</translation>
    </message>
    <message>
        <source>Whole shop</source>
        <translation>Toda la tienda</translation>
    </message>
    <message>
        <source>before</source>
        <translation>la anterior</translation>
    </message>
    <message>
        <source>beyond the limit</source>
        <translation>fuera del límite</translation>
    </message>
    <message>
        <source>came with Fleca</source>
        <translation>viene con Fleca</translation>
    </message>
    <message>
        <source>downloaded</source>
        <translation>descargado</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>keep an eye on it</source>
        <translation>conviene vigilarlo</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>too few weeks</source>
        <translation>pocas semanas</translation>
    </message>
    <message>
        <source>trained here</source>
        <translation>entrenado aquí</translation>
    </message>
    <message>
        <source>with this shop&apos;s weeks up to {day}</source>
        <translation>con las semanas de esta tienda hasta el {day}</translation>
    </message>
    <message>
        <source>within the usual</source>
        <translation>dentro de lo normal</translation>
    </message>
    <message>
        <source>{aside} of {read}</source>
        <translation>{aside} de {read}</translation>
    </message>
    <message>
        <source>{name} sells since {day}, and did not before</source>
        <translation>{name} se vende desde el {day}, y antes no</translation>
    </message>
    <message>
        <source>{name}: spread otherwise than in the same season of last year</source>
        <translation>{name}: repartido de otro modo que en la misma temporada del año pasado</translation>
    </message>
    <message>
        <source>{name}: {change} less of all sales since {day}</source>
        <translation>{name}: un {change} menos de peso en las ventas desde el {day}</translation>
    </message>
    <message>
        <source>{name}: {change} more of all sales since {day}</source>
        <translation>{name}: un {change} más de peso en las ventas desde el {day}</translation>
    </message>
    <message>
        <source>{version} took the place of {against}: off by {new}, the other by {old}</source>
        <translation>{version} ha sustituido a {against}: desviación del {new}, la otra del {old}</translation>
    </message>
    <message>
        <source>{version} was chosen by hand</source>
        <translation>{version} se ha elegido a mano</translation>
    </message>
    <message>
        <source>{version} was installed, not used</source>
        <translation>{version} se ha instalado, sin activar</translation>
    </message>
    <message>
        <source>{version} was refused, because it failed a check</source>
        <translation>{version} se ha rechazado porque no ha pasado una comprobación</translation>
    </message>
    <message>
        <source>{version} was tried and not used: off by {new}, {against} by {old}</source>
        <translation>{version} se ha probado y no se ha activado: desviación del {new}; {against}, del {old}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>All errors as a share of all sales</source>
        <translation>Todos los errores como parte de todas las ventas</translation>
    </message>
    <message>
        <source>Beyond the next week</source>
        <translation>Más allá de la semana que viene</translation>
    </message>
    <message>
        <source>Daily sales</source>
        <translation>Ventas diarias</translation>
    </message>
    <message>
        <source>Error as far ahead, last year</source>
        <translation>Error con la misma antelación, el año pasado</translation>
    </message>
    <message>
        <source>Error of the last week</source>
        <translation>Error de la última semana</translation>
    </message>
    <message>
        <source>Error of the week before</source>
        <translation>Error de la semana anterior</translation>
    </message>
    <message>
        <source>Errors of eight weeks</source>
        <translation>Errores de ocho semanas</translation>
    </message>
    <message>
        <source>Errors of four weeks</source>
        <translation>Errores de cuatro semanas</translation>
    </message>
    <message>
        <source>Errors of half a year</source>
        <translation>Errores de medio año</translation>
    </message>
    <message>
        <source>Four errors as far ahead</source>
        <translation>Cuatro errores con la misma antelación</translation>
    </message>
    <message>
        <source>Four errors of all families</source>
        <translation>Cuatro errores de todas las familias</translation>
    </message>
    <message>
        <source>Last error as far ahead</source>
        <translation>Último error con la misma antelación</translation>
    </message>
    <message>
        <source>Last error of all families</source>
        <translation>Último error de todas las familias</translation>
    </message>
    <message>
        <source>Mean of the last eight weeks</source>
        <translation>Media de las ocho últimas semanas</translation>
    </message>
    <message>
        <source>Mean of the last four weeks</source>
        <translation>Media de las cuatro últimas semanas</translation>
    </message>
    <message>
        <source>Mean of the last two weeks</source>
        <translation>Media de las dos últimas semanas</translation>
    </message>
    <message>
        <source>Of a week, up or down</source>
        <translation>De una semana, hacia arriba o hacia abajo</translation>
    </message>
    <message>
        <source>Open part of the last week</source>
        <translation>Parte abierta de la última semana</translation>
    </message>
    <message>
        <source>Open part of the week ahead</source>
        <translation>Parte abierta de la semana que viene</translation>
    </message>
    <message>
        <source>Repeated over the past eight weeks, the forecast would have been off by {recent}</source>
        <translation>Repetida sobre las últimas ocho semanas, la previsión se habría desviado un {recent}</translation>
    </message>
    <message>
        <source>Repeated over the past eight weeks, the forecast would have been off by {recent}; usual in this shop is {usual}</source>
        <translation>Repetida sobre las últimas ocho semanas, la previsión se habría desviado un {recent}; lo normal en esta tienda es un {usual}</translation>
    </message>
    <message>
        <source>Sales of the last week</source>
        <translation>Ventas de la última semana</translation>
    </message>
    <message>
        <source>Same week before or after Easter</source>
        <translation>La misma semana respecto a Pascua</translation>
    </message>
    <message>
        <source>Same week of last year</source>
        <translation>La misma semana del año pasado</translation>
    </message>
    <message>
        <source>Same week two years ago</source>
        <translation>La misma semana de hace dos años</translation>
    </message>
    <message>
        <source>Since {day} less is sold than the model says, week after week</source>
        <translation>Desde el {day} se vende menos de lo que dice el modelo, semana tras semana</translation>
    </message>
    <message>
        <source>Since {day} more is sold than the model says, week after week</source>
        <translation>Desde el {day} se vende más de lo que dice el modelo, semana tras semana</translation>
    </message>
    <message>
        <source>Since {day} the model has been further off than usual</source>
        <translation>Desde el {day} el modelo se desvía más de lo habitual</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendencia</translation>
    </message>
    <message>
        <source>Usual size of errors</source>
        <translation>Tamaño habitual de los errores</translation>
    </message>
    <message>
        <source>Version {version} did not forecast as it should, and was set aside</source>
        <translation>La versión {version} no preveía como debía y se ha apartado</translation>
    </message>
    <message>
        <source>Version {version} did not pass its checks, and was set aside</source>
        <translation>La versión {version} no pasó las comprobaciones y se ha apartado</translation>
    </message>
    <message>
        <source>Version {version} is of an unknown kind, and was set aside</source>
        <translation>La versión {version} es de un tipo desconocido y se ha apartado</translation>
    </message>
    <message>
        <source>Version {version} needs other inputs, and was set aside</source>
        <translation>La versión {version} necesita otras entradas y se ha apartado</translation>
    </message>
    <message>
        <source>Version {version} was damaged, and was set aside</source>
        <translation>La versión {version} estaba dañada y se ha apartado</translation>
    </message>
    <message>
        <source>Version {version} was not signed by anybody trusted, and was set aside</source>
        <translation>La versión {version} no la firmó nadie de confianza y se ha apartado</translation>
    </message>
    <message>
        <source>Version {version} was not whole, and was set aside</source>
        <translation>La versión {version} no estaba completa y se ha apartado</translation>
    </message>
    <message>
        <source>Version {version} was worse in this shop, and was set aside</source>
        <translation>La versión {version} era peor en esta tienda y se ha apartado</translation>
    </message>
    <message>
        <source>Versions are compared family by family, one to four weeks ahead, on weeks that the new one did not learn from: these errors are not those above.</source>
        <translation>Las versiones se comparan familia por familia, de una a cuatro semanas vista, en semanas de las que la nueva no ha aprendido: estos errores no son los de arriba.</translation>
    </message>
    <message>
        <source>Weeks around it, last year</source>
        <translation>Las semanas de alrededor, el año pasado</translation>
    </message>
    <message>
        <source>Weeks around it, two years ago</source>
        <translation>Las semanas de alrededor, hace dos años</translation>
    </message>
    <message numerus="yes">
        <source>learnt from %n other bakery(s)</source>
        <translation>
            <numerusform>aprendió de %n otra panadería</numerusform>
            <numerusform>aprendió de otras %n panaderías</numerusform>
        </translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>desde el {day}</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>And whether something has changed in your shop. Import your sales to begin.</source>
        <translation>Y si algo ha cambiado en la tienda. Importe sus ventas para empezar.</translation>
    </message>
    <message>
        <source>Here you will see how far the forecasts were off</source>
        <translation>Aquí verá cuánto se han desviado las previsiones</translation>
    </message>
    <message>
        <source>Import sales</source>
        <translation>Importar ventas</translation>
    </message>
    <message>
        <source>Measures of the trade</source>
        <translation>Medidas del oficio</translation>
    </message>
    <message>
        <source>Model health</source>
        <translation>Salud del modelo</translation>
    </message>
    <message>
        <source>Repeating the past weeks…</source>
        <translation>Repasando las semanas pasadas…</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Puntuaciones</translation>
    </message>
    <message>
        <source>That version did not pass its checks. The present model stays in use.</source>
        <translation>Esa versión no ha pasado las comprobaciones. Se sigue con el modelo actual.</translation>
    </message>
    <message>
        <source>The model cannot be checked</source>
        <translation>No se puede comprobar el modelo</translation>
    </message>
    <message>
        <source>The model is being trained</source>
        <translation>El modelo se está entrenando</translation>
    </message>
    <message>
        <source>There are no sales to learn from yet</source>
        <translation>Todavía no hay ventas de las que aprender</translation>
    </message>
    <message>
        <source>There are {weeks} complete weeks; from {needed} on the model can be watched.</source>
        <translation>Hay {weeks} semanas completas; a partir de {needed} se puede vigilar el modelo.</translation>
    </message>
    <message>
        <source>Too few weeks to tell</source>
        <translation>Pocas semanas para decirlo</translation>
    </message>
    <message>
        <source>Train again</source>
        <translation>Volver a entrenar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Volver a intentarlo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Version {version} is in use now.</source>
        <translation>Ahora se usa la versión {version}.</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Back to the help for this page</source>
        <translation>Volver a la ayuda de esta página</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Cerrar la ayuda</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>When things go wrong</source>
        <translation>Cuando algo va mal</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>Imports so far</source>
        <translation>Importaciones hasta ahora</translation>
    </message>
    <message>
        <source>Nothing has been imported yet.</source>
        <translation>Todavía no se ha importado nada.</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Deshacer esta importación</translation>
    </message>
</context>
<context>
    <name>Holidays</name>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>Año Nuevo</translation>
    </message>
    <message>
        <source>Epiphany</source>
        <translation>Reyes</translation>
    </message>
    <message>
        <source>Saint Joseph&apos;s Day</source>
        <translation>San José</translation>
    </message>
    <message>
        <source>Maundy Thursday</source>
        <translation>Jueves Santo</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Viernes Santo</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>Lunes de Pascua</translation>
    </message>
    <message>
        <source>Saint George&apos;s Day</source>
        <translation>San Jorge</translation>
    </message>
    <message>
        <source>Labor Day</source>
        <translation>Primero de Mayo</translation>
    </message>
    <message>
        <source>Ascension Day</source>
        <translation>Ascensión</translation>
    </message>
    <message>
        <source>Pentecost Monday</source>
        <translation>Lunes de Pentecostés</translation>
    </message>
    <message>
        <source>Corpus Christi</source>
        <translation>Corpus Christi</translation>
    </message>
    <message>
        <source>Saint John the Baptist</source>
        <translation>San Juan</translation>
    </message>
    <message>
        <source>Saint James&apos; Day</source>
        <translation>Santiago</translation>
    </message>
    <message>
        <source>Assumption Day</source>
        <translation>Virgen de Agosto</translation>
    </message>
    <message>
        <source>National Day of Catalonia</source>
        <translation>Diada de Cataluña</translation>
    </message>
    <message>
        <source>Our Lady of Mercy</source>
        <translation>la Merced</translation>
    </message>
    <message>
        <source>Valencian Community Day</source>
        <translation>Día de la Comunidad Valenciana</translation>
    </message>
    <message>
        <source>Day of the Balearic Islands</source>
        <translation>Día de las Islas Baleares</translation>
    </message>
    <message>
        <source>National Day</source>
        <translation>fiesta nacional</translation>
    </message>
    <message>
        <source>All Saints&apos; Day</source>
        <translation>Todos los Santos</translation>
    </message>
    <message>
        <source>Constitution Day</source>
        <translation>Día de la Constitución</translation>
    </message>
    <message>
        <source>Immaculate Conception</source>
        <translation>la Inmaculada</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Navidad</translation>
    </message>
    <message>
        <source>Saint Stephen&apos;s Day</source>
        <translation>San Esteban</translation>
    </message>
    <message>
        <source>Second Day of Christmas</source>
        <translation>segundo día de Navidad</translation>
    </message>
    <message>
        <source>Carnival</source>
        <translation>Carnaval</translation>
    </message>
    <message>
        <source>Our Lady of Meritxell</source>
        <translation>Meritxell</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Your sales end on {day}</source>
        <translation>Las ventas acaban el {day}</translation>
    </message>
    <message>
        <source>Import what the till has sold since, and the forecast will know it</source>
        <translation>Importe lo vendido desde entonces y la previsión lo tendrá en cuenta</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) without a family</source>
        <translation>
            <numerusform>%n producto sin familia</numerusform>
            <numerusform>%n productos sin familia</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>The local festes of {year} are missing</source>
        <translation>Faltan las fiestas locales de {year}</translation>
    </message>
    <message>
        <source>Enter them, and the forecast will count on them</source>
        <translation>Anótelas y la previsión contará con ellas</translation>
    </message>
    <message>
        <source>No sales on {day}. Were you closed?</source>
        <translation>El {day} no tiene ventas. ¿Cerró?</translation>
    </message>
    <message numerus="yes">
        <source>No sales on %n day(s). Were you closed?</source>
        <translation>
            <numerusform>%n día sin ventas. ¿Cerró?</numerusform>
            <numerusform>%n días sin ventas. ¿Cerró?</numerusform>
        </translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Le damos la bienvenida</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Week of {span}</source>
        <translation>Semana {span}</translation>
    </message>
    <message>
        <source>Expected sales of the week</source>
        <translation>Ventas previstas de la semana</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) of yours</source>
        <translation>
            <numerusform>%n número suyo</numerusform>
            <numerusform>%n números suyos</numerusform>
        </translation>
    </message>
    <message>
        <source>All the weeks of this forecast are over. Import what the till has sold since</source>
        <translation>Todas las semanas de esta previsión ya han pasado. Importe lo vendido desde entonces</translation>
    </message>
    <message>
        <source>Enter it, and the forecast will count on it</source>
        <translation>Anótela y la previsión contará con ella</translation>
    </message>
    <message>
        <source>Expected pieces of the week</source>
        <translation>Piezas previstas de la semana</translation>
    </message>
    <message>
        <source>If you were, note it down; if not, import the till&apos;s file again</source>
        <translation>Si cerró, anótelo; si no, vuelva a importar el archivo del TPV</translation>
    </message>
    <message numerus="yes">
        <source>In the last %n week(s) the forecast</source>
        <translation>
            <numerusform>En la última semana, la previsión</numerusform>
            <numerusform>En las últimas %n semanas, la previsión</numerusform>
        </translation>
    </message>
    <message>
        <source>Last week with sales</source>
        <translation>Última semana con ventas</translation>
    </message>
    <message>
        <source>One of the two local festes of {year} is missing</source>
        <translation>Falta una de las dos fiestas locales de {year}</translation>
    </message>
    <message>
        <source>What was expected of that week</source>
        <translation>Lo que se esperaba de aquella semana</translation>
    </message>
    <message>
        <source>between {low} and {high} in 8 of 10 weeks like this one</source>
        <translation>entre {low} y {high} en 8 de cada 10 semanas como esta</translation>
    </message>
    <message numerus="yes">
        <source>made %n week(s) ahead was off by</source>
        <translation>
            <numerusform>a una semana vista se ha desviado un</numerusform>
            <numerusform>a %n semanas vista se ha desviado un</numerusform>
        </translation>
    </message>
    <message>
        <source>{festa} on {weekday}</source>
        <translation>{festa} el {weekday}</translation>
    </message>
    <message>
        <source>Forecast issued today at {time}, with sales up to {day}</source>
        <translation>Previsión emitida hoy a las {time} con ventas hasta el {day}</translation>
    </message>
    <message>
        <source>Forecast issued on {issued}, with sales up to {day}</source>
        <translation>Previsión emitida el {issued} con ventas hasta el {day}</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Semana pasada</translation>
    </message>
    <message>
        <source>Same week of {year}</source>
        <translation>Misma semana de {year}</translation>
    </message>
    <message>
        <source>Mean of 4 weeks</source>
        <translation>Media de 4 semanas</translation>
    </message>
    <message>
        <source>Last import: {file}, on {day}</source>
        <translation>Última importación: {file}, el {day}</translation>
    </message>
    <message>
        <source>The public holidays of {year} are not known</source>
        <translation>No se conocen los festivos de {year}</translation>
    </message>
    <message>
        <source>Write the most important ones down as festes or events</source>
        <translation>Anote los más importantes como fiestas o eventos</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Verlo</translation>
    </message>
    <message>
        <source>See what changed, and since when</source>
        <translation>Vea qué ha cambiado y desde cuándo</translation>
    </message>
    <message>
        <source>Something has changed in your sales</source>
        <translation>Algo ha cambiado en sus ventas</translation>
    </message>
    <message>
        <source>The forecast has been off lately</source>
        <translation>La previsión se desvía últimamente</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Import sales</source>
        <translation>Importar ventas</translation>
    </message>
    <message>
        <source>Prepare order</source>
        <translation>Preparar el pedido</translation>
    </message>
    <message>
        <source>Reading your sales…</source>
        <translation>Leyendo sus ventas…</translation>
    </message>
    <message>
        <source>The shop could not be read</source>
        <translation>No se ha podido leer la tienda</translation>
    </message>
    <message>
        <source>Forecasting the coming weeks…</source>
        <translation>Calculando las próximas semanas…</translation>
    </message>
    <message>
        <source>Next week&apos;s sales will stand here</source>
        <translation>Aquí verá las ventas de la próxima semana</translation>
    </message>
    <message>
        <source>Import a file of your till, by days, by tickets or by weeks. Nothing leaves this computer.</source>
        <translation>Importe un archivo de su TPV, por días, por tickets o por semanas. Nada sale de este ordenador.</translation>
    </message>
    <message>
        <source>All sales, by week</source>
        <translation>Todas las ventas, por semanas</translation>
    </message>
</context>
<context>
    <name>Hopsworks</name>
    <message numerus="yes">
        <source>%n thing(s) wait to be sent. Nothing is lost.</source>
        <translation>
            <numerusform>%n cosa espera para enviarse. No se pierde nada.</numerusform>
            <numerusform>%n cosas esperan para enviarse. No se pierde nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>443 unless you were told another</source>
        <translation>443 si no le han dicho otro</translation>
    </message>
    <message numerus="yes">
        <source>All of it works. %n version(s) of the model are there.</source>
        <translation>
            <numerusform>Todo funciona. Hay %n versión del modelo.</numerusform>
            <numerusform>Todo funciona. Hay %n versiones del modelo.</numerusform>
        </translation>
    </message>
    <message>
        <source>As an import that can be taken back; what you imported always wins</source>
        <translation>Como una importación que se puede deshacer; lo que usted importó siempre manda</translation>
    </message>
    <message>
        <source>As it is called in Hopsworks</source>
        <translation>Tal como se llama en Hopsworks</translation>
    </message>
    <message>
        <source>Authority&apos;s file</source>
        <translation>Archivo de la autoridad</translation>
    </message>
    <message>
        <source>Choose the authority&apos;s file…</source>
        <translation>Elegir el archivo de la autoridad…</translation>
    </message>
    <message>
        <source>Feature group</source>
        <translation>Feature group</translation>
    </message>
    <message>
        <source>Feature group of forecasts</source>
        <translation>Feature group de previsiones</translation>
    </message>
    <message>
        <source>Feature view</source>
        <translation>Feature view</translation>
    </message>
    <message>
        <source>Fetch weekly history</source>
        <translation>Bajar el historial semanal</translation>
    </message>
    <message>
        <source>Find the feature view</source>
        <translation>Encontrar la feature view</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Cada cuánto</translation>
    </message>
    <message>
        <source>Issued forecasts are meant for it</source>
        <translation>Allí van las previsiones emitidas</translation>
    </message>
    <message>
        <source>Its columns</source>
        <translation>Sus columnas</translation>
    </message>
    <message>
        <source>Its name in the registry</source>
        <translation>Su nombre en el registro</translation>
    </message>
    <message>
        <source>Its version</source>
        <translation>Su versión</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Last exchanged {when}.</source>
        <translation>Último intercambio: {when}.</translation>
    </message>
    <message>
        <source>Look for models</source>
        <translation>Buscar modelos</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Names in the project</source>
        <translation>Nombres dentro del proyecto</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>No project is set. The shop works without; nothing leaves this computer.</source>
        <translation>No hay ningún proyecto indicado. La tienda funciona igual; nada sale de este ordenador.</translation>
    </message>
    <message>
        <source>Not all of it works yet.</source>
        <translation>Todavía no funciona todo.</translation>
    </message>
    <message>
        <source>Nothing was exchanged yet.</source>
        <translation>Todavía no se ha intercambiado nada.</translation>
    </message>
    <message>
        <source>Only for a server whose certificate nobody public has signed</source>
        <translation>Solo para un servidor cuyo certificado no ha firmado nadie público</translation>
    </message>
    <message>
        <source>Ours = theirs: week_start, family, revenue_eur, perhaps units</source>
        <translation>Nuestra = suya: week_start, family, revenue_eur, quizá units</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Reach the server</source>
        <translation>Llegar al servidor</translation>
    </message>
    <message>
        <source>Read its weeks</source>
        <translation>Leer sus semanas</translation>
    </message>
    <message>
        <source>See the models</source>
        <translation>Ver los modelos</translation>
    </message>
    <message>
        <source>Send the model trained here</source>
        <translation>Enviar el modelo entrenado aquí</translation>
    </message>
    <message>
        <source>Sign in to the project</source>
        <translation>Entrar en el proyecto</translation>
    </message>
    <message>
        <source>Started after files were put there; empty for none</source>
        <translation>Se inicia tras dejar archivos; vacío para ninguna</translation>
    </message>
    <message>
        <source>The server&apos;s name, without https</source>
        <translation>El nombre del servidor, sin https</translation>
    </message>
    <message>
        <source>The server&apos;s version is {version}, not Fleca&apos;s; it works all the same.</source>
        <translation>La versión del servidor es {version}, no la de Fleca; funciona igualmente.</translation>
    </message>
    <message>
        <source>Tried again {when}.</source>
        <translation>Se volverá a intentar {when}.</translation>
    </message>
    <message>
        <source>Used only if signed by a publisher you trust and better on your own weeks</source>
        <translation>Solo se usan si los firmó un autor de confianza y son mejores en sus semanas</translation>
    </message>
    <message>
        <source>Version of the view</source>
        <translation>Versión de la vista</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Versión {number}</translation>
    </message>
    <message>
        <source>Weekly history is read from it</source>
        <translation>De aquí se lee el historial semanal</translation>
    </message>
    <message>
        <source>Weekly sums and forecasts are always sent; tickets never are</source>
        <translation>Los totales semanales y las previsiones se envían siempre; los tickets, nunca</translation>
    </message>
    <message>
        <source>Weekly sums are meant for it</source>
        <translation>Allí van los totales semanales</translation>
    </message>
    <message>
        <source>What goes which way</source>
        <translation>Qué va y qué viene</translation>
    </message>
    <message>
        <source>Where files are put</source>
        <translation>Dónde se dejan los archivos</translation>
    </message>
    <message>
        <source>While Fleca is open; sooner or later again when it did not work</source>
        <translation>Mientras Fleca está abierta; si no fue bien, se vuelve a intentar más tarde</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message numerus="yes">
        <source>every %n hour(s)</source>
        <translation>
            <numerusform>cada %n hora</numerusform>
            <numerusform>cada %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>fetched; the present model stays, because this one is not better here</source>
        <translation>bajada; sigue el modelo actual, porque esta no es mejor aquí</translation>
    </message>
    <message>
        <source>in use: it was better on your own weeks</source>
        <translation>en uso: era mejor en sus semanas</translation>
    </message>
    <message>
        <source>not fetched yet</source>
        <translation>todavía no bajada</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>no probado</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funciona</translation>
    </message>
</context>
<context>
    <name>HopsworksPage</name>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation>Certificados (*.pem *.crt)</translation>
    </message>
    <message>
        <source>Fetching version {number}…</source>
        <translation>Bajando la versión {number}…</translation>
    </message>
    <message>
        <source>For who keeps sales and models in a project of their own. Fleca needs none of it.</source>
        <translation>Para quien guarda ventas y modelos en un proyecto propio. Fleca no necesita nada de esto.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Testing the way to Hopsworks…</source>
        <translation>Probando el camino hasta Hopsworks…</translation>
    </message>
    <message>
        <source>That is no publisher&apos;s key: they begin with ed25519:</source>
        <translation>Eso no es la clave de un autor: empiezan por ed25519:</translation>
    </message>
    <message>
        <source>That key was revoked here. Ask the publisher for a new one.</source>
        <translation>Esa clave se revocó aquí. Pida una nueva al autor.</translation>
    </message>
    <message>
        <source>The authority&apos;s file</source>
        <translation>El archivo de la autoridad</translation>
    </message>
    <message>
        <source>“{text}” does not fit there. What was set stays.</source>
        <translation>«{text}» no encaja ahí. Se queda como estaba.</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Piezas</translation>
    </message>
    <message>
        <source>Amount, €</source>
        <translation>Importe, €</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>All of this is stored already</source>
        <translation>Todo esto ya está guardado</translation>
    </message>
    <message>
        <source>All these days</source>
        <translation>Todos estos días</translation>
    </message>
    <message>
        <source>Fridays</source>
        <translation>viernes</translation>
    </message>
    <message>
        <source>It is not clear of which day these sales are. Nothing is saved yet.</source>
        <translation>No queda claro de qué día son estas ventas. Aún no se ha guardado nada.</translation>
    </message>
    <message>
        <source>It is there already: close</source>
        <translation>Ya está: cerrar</translation>
    </message>
    <message>
        <source>Mondays</source>
        <translation>lunes</translation>
    </message>
    <message>
        <source>Most days in {columns} cannot be read. Choose another column, or export it from the till with the day on each line.</source>
        <translation>La mayoría de los días de {columns} no se pueden leer. Elija otra columna o expórtelo del TPV con el día en cada línea.</translation>
    </message>
    <message>
        <source>Not counted as sales. Line {lines}</source>
        <translation>No cuenta como venta. Línea {lines}</translation>
    </message>
    <message>
        <source>Nothing of it is saved again</source>
        <translation>No se vuelve a guardar nada de él</translation>
    </message>
    <message>
        <source>Nothing to save: close</source>
        <translation>No hay nada que guardar: cerrar</translation>
    </message>
    <message>
        <source>Sales are stored until {last}; the file begins on {first}. Import what lies between, too</source>
        <translation>Hay ventas guardadas hasta el {last}; el archivo empieza el {first}. Importe también lo que hay en medio</translation>
    </message>
    <message>
        <source>Saturdays</source>
        <translation>sábados</translation>
    </message>
    <message numerus="yes">
        <source>Save %n closed day(s)</source>
        <translation>
            <numerusform>Guardar %n día cerrado</numerusform>
            <numerusform>Guardar %n días cerrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Something is missing in the file. Nothing is saved yet.</source>
        <translation>Al archivo le falta algo. Aún no se ha guardado nada.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Stored already</source>
        <translation>Ya guardado</translation>
    </message>
    <message>
        <source>Sundays</source>
        <translation>domingos</translation>
    </message>
    <message>
        <source>The day is still to come. Say on which day these sales were made.</source>
        <translation>Ese día aún está por llegar. Diga qué día se hicieron estas ventas.</translation>
    </message>
    <message>
        <source>The file can be read in more than one way. Nothing is saved yet.</source>
        <translation>El archivo se puede leer de más de una manera. Aún no se ha guardado nada.</translation>
    </message>
    <message>
        <source>The file does not say of which day its sales are. If they are of one day or one week, say which; otherwise export it from the till with a line for each day.</source>
        <translation>El archivo no dice de qué día son las ventas. Si son de un solo día o de una semana, diga de cuál; si no, expórtelo del TPV con una línea para cada día.</translation>
    </message>
    <message>
        <source>The other days</source>
        <translation>Los demás días</translation>
    </message>
    <message>
        <source>Thursdays</source>
        <translation>jueves</translation>
    </message>
    <message>
        <source>Tick the days on which you were closed. The others are missing in the file</source>
        <translation>Marque los días que cerró. Los demás faltan en el archivo</translation>
    </message>
    <message>
        <source>Tuesdays</source>
        <translation>martes</translation>
    </message>
    <message>
        <source>Wednesdays</source>
        <translation>miércoles</translation>
    </message>
    <message>
        <source>Weeks are missing before this file</source>
        <translation>Faltan semanas antes de este archivo</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>vigente</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>deshecha</translation>
    </message>
    <message numerus="yes">
        <source>Save %n day(s)</source>
        <translation>
            <numerusform>Guardar %n día</numerusform>
            <numerusform>Guardar %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Money in the file</source>
        <translation>Euros en el archivo</translation>
    </message>
    <message>
        <source>Will be saved</source>
        <translation>Se guardan</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Se apartan</translation>
    </message>
    <message>
        <source>{imported} of {all}</source>
        <translation>{imported} de {all}</translation>
    </message>
    <message>
        <source>The first {shown} of {all}</source>
        <translation>Las primeras {shown} de {all}</translation>
    </message>
    <message>
        <source>(all products)</source>
        <translation>(todos los productos)</translation>
    </message>
    <message>
        <source>This very file was imported before</source>
        <translation>Este mismo archivo ya se importó</translation>
    </message>
    <message>
        <source>Not counted as sales. Lines {lines}</source>
        <translation>No cuentan como ventas. Líneas del archivo: {lines}</translation>
    </message>
    <message numerus="yes">
        <source>%n new product(s)</source>
        <translation>
            <numerusform>%n producto nuevo</numerusform>
            <numerusform>%n productos nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without sales</source>
        <translation>
            <numerusform>%n día sin ventas</numerusform>
            <numerusform>%n días sin ventas</numerusform>
        </translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>punto y coma</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>comas</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tabuladores</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>barras</translation>
    </message>
    <message>
        <source>decimal comma</source>
        <translation>coma decimal</translation>
    </message>
    <message>
        <source>decimal point</source>
        <translation>punto decimal</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>año-mes-día</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>día/mes/año</translation>
    </message>
    <message>
        <source>month/day/year</source>
        <translation>mes/día/año</translation>
    </message>
    <message>
        <source>workbook</source>
        <translation>hoja de cálculo</translation>
    </message>
    <message>
        <source>The amounts include VAT</source>
        <translation>Los importes llevan el IVA incluido</translation>
    </message>
    <message>
        <source>The file has no net amounts. Keep to the same export every week</source>
        <translation>El archivo no tiene importes sin IVA. Use siempre la misma exportación</translation>
    </message>
    <message>
        <source>Amounts are price × pieces</source>
        <translation>Los importes son precio × piezas</translation>
    </message>
    <message>
        <source>The file has no amount of its own</source>
        <translation>El archivo no trae el importe</translation>
    </message>
    <message>
        <source>Pieces only</source>
        <translation>Solo piezas</translation>
    </message>
    <message>
        <source>The file has no money, so forecasts will be in pieces</source>
        <translation>El archivo no tiene importes y las previsiones serán en piezas</translation>
    </message>
    <message numerus="yes">
        <source>%n total line(s)</source>
        <translation>
            <numerusform>%n línea de total</numerusform>
            <numerusform>%n líneas de total</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated heading(s)</source>
        <translation>
            <numerusform>%n cabecera repetida</numerusform>
            <numerusform>%n cabeceras repetidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled line(s)</source>
        <translation>
            <numerusform>%n línea anulada</numerusform>
            <numerusform>%n líneas anuladas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a day</source>
        <translation>
            <numerusform>%n línea sin día</numerusform>
            <numerusform>%n líneas sin día</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) whose day cannot be read</source>
        <translation>
            <numerusform>%n línea con un día que no se puede leer</numerusform>
            <numerusform>%n líneas con un día que no se puede leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of days to come</source>
        <translation>
            <numerusform>%n línea de días que aún no han llegado</numerusform>
            <numerusform>%n líneas de días que aún no han llegado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) whose number cannot be read</source>
        <translation>
            <numerusform>%n línea con un número que no se puede leer</numerusform>
            <numerusform>%n líneas con un número que no se puede leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken line(s)</source>
        <translation>
            <numerusform>%n línea rota</numerusform>
            <numerusform>%n líneas rotas</numerusform>
        </translation>
    </message>
    <message>
        <source>In the column {columns}, does the day or the month come first?</source>
        <translation>En la columna {columns}, ¿qué va primero: el día o el mes?</translation>
    </message>
    <message>
        <source>In {columns}, which sign stands before the decimals?</source>
        <translation>En {columns}, ¿qué signo hay delante de los decimales?</translation>
    </message>
    <message>
        <source>Rows marked in {columns}: were they given back, or do they count as sales?</source>
        <translation>Líneas marcadas en {columns}: ¿son devoluciones o cuentan como ventas?</translation>
    </message>
    <message>
        <source>Which column is the money of each line: {columns}?</source>
        <translation>¿Qué columna es el importe de cada línea: {columns}?</translation>
    </message>
    <message>
        <source>Which column is the day of the sale: {columns}?</source>
        <translation>¿Qué columna es el día de la venta: {columns}?</translation>
    </message>
    <message>
        <source>The file has neither money nor pieces. Export the sales of each product.</source>
        <translation>El archivo no tiene ni importes ni piezas. Exporte las ventas de cada producto.</translation>
    </message>
    <message>
        <source>The day first</source>
        <translation>Primero el día</translation>
    </message>
    <message>
        <source>The month first</source>
        <translation>Primero el mes</translation>
    </message>
    <message>
        <source>The comma: 1.234,50</source>
        <translation>La coma: 1.234,50</translation>
    </message>
    <message>
        <source>The point: 1,234.50</source>
        <translation>El punto: 1,234.50</translation>
    </message>
    <message>
        <source>They were given back</source>
        <translation>Son devoluciones</translation>
    </message>
    <message>
        <source>They count as sales</source>
        <translation>Cuentan como ventas</translation>
    </message>
    <message>
        <source>The file is empty. Export it again from the till.</source>
        <translation>El archivo está vacío. Vuelva a exportarlo desde el TPV.</translation>
    </message>
    <message>
        <source>This is no table. Export the sales as CSV or Excel.</source>
        <translation>No es una tabla. Exporte las ventas en CSV o Excel.</translation>
    </message>
    <message>
        <source>No heading with day, product and amount was found. Export the sales with headings.</source>
        <translation>No se ha encontrado ninguna cabecera con día, producto e importe. Exporte las ventas con cabeceras.</translation>
    </message>
    <message>
        <source>There are headings, but no sales below them.</source>
        <translation>Hay cabeceras, pero ninguna venta debajo.</translation>
    </message>
    <message>
        <source>The table has too many columns to be sales.</source>
        <translation>La tabla tiene demasiadas columnas para ser de ventas.</translation>
    </message>
    <message>
        <source>The file is too large. Export fewer years at a time.</source>
        <translation>El archivo es demasiado grande. Exporte menos años a la vez.</translation>
    </message>
    <message>
        <source>There are several files inside. Unpack it and drop the one with the sales.</source>
        <translation>Dentro hay varios archivos. Descomprímalo y suelte el de las ventas.</translation>
    </message>
    <message>
        <source>The file is damaged. Export it again from the till.</source>
        <translation>El archivo está dañado. Vuelva a exportarlo desde el TPV.</translation>
    </message>
    <message>
        <source>The file is locked with a password. Save it without one.</source>
        <translation>El archivo tiene contraseña. Guárdelo sin ella.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Close it in Excel and drop it again.</source>
        <translation>El archivo no se puede abrir. Ciérrelo en Excel y vuelva a soltarlo.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>El archivo no se puede leer.</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Dinero</translation>
    </message>
    <message>
        <source>Nothing: they are no products</source>
        <translation>Nada: no son productos</translation>
    </message>
    <message>
        <source>Pieces sold</source>
        <translation>Piezas vendidas</translation>
    </message>
    <message>
        <source>These seem to be a column for each product: {columns}. What do their numbers count?</source>
        <translation>Parece que hay una columna para cada producto: {columns}. ¿Qué cuentan los números?</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these days are stored already</source>
        <translation>
            <numerusform>%n de estos días ya está guardado</numerusform>
            <numerusform>%n de estos días ya están guardados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these weeks are stored already</source>
        <translation>
            <numerusform>%n de estas semanas ya está guardada</numerusform>
            <numerusform>%n de estas semanas ya están guardadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stored day(s) change.</source>
        <translation>
            <numerusform>Cambia %n día guardado.</numerusform>
            <numerusform>Cambian %n días guardados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stored week(s) change.</source>
        <translation>
            <numerusform>Cambia %n semana guardada.</numerusform>
            <numerusform>Cambian %n semanas guardadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add what is new</source>
        <translation>Añadir lo nuevo</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conservarlos</translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>Sustituirlos</translation>
    </message>
    <message>
        <source>The file is not there any more. Look where it is now and drop it again.</source>
        <translation>El archivo ya no está. Mire dónde está ahora y vuelva a soltarlo.</translation>
    </message>
    <message>
        <source>The file tells less than is stored: {before} now, {after} afterwards.</source>
        <translation>El archivo dice menos de lo que hay guardado: ahora {before}, después {after}.</translation>
    </message>
    <message>
        <source>This is no sales file: pictures, PDFs and documents cannot be read. Export the sales as CSV or Excel.</source>
        <translation>Esto no es un archivo de ventas: las imágenes, los PDF y los documentos no se pueden leer. Exporte las ventas en CSV o Excel.</translation>
    </message>
    <message>
        <source>What is stored stays as it is.</source>
        <translation>Lo guardado queda igual.</translation>
    </message>
    <message>
        <source>What is to be done with them? You can undo it</source>
        <translation>¿Qué quiere hacer con ellos? Podrá deshacerlo</translation>
    </message>
    <message>
        <source>{days}, all of them {weekdays}</source>
        <translation>{days}, todos {weekdays}</translation>
    </message>
    <message>
        <source>{days}, {count} of them {weekdays}</source>
        <translation>{days}, de los que {count} son {weekdays}</translation>
    </message>
    <message>
        <source>{money} on {days}, {rows} rows; {aside} set aside</source>
        <translation>{money} en {days}, {rows} filas; {aside} apartadas</translation>
    </message>
    <message>
        <source>{before} now, {after} afterwards.</source>
        <translation>Ahora {before}, después {after}.</translation>
    </message>
    <message>
        <source>The workbook has several sheets. Which one holds the sales?</source>
        <translation>El libro tiene varias hojas. ¿Cuál tiene las ventas?</translation>
    </message>
</context>
<context>
    <name>ImportsPage</name>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Don&apos;t save</source>
        <translation>No guardar</translation>
    </message>
    <message>
        <source>Sales (*.csv *.txt *.tsv *.xlsx *.xls *.ods *.zip);;All files (*)</source>
        <translation>Ventas (*.csv *.txt *.tsv *.xlsx *.xls *.ods *.zip);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import sales</source>
        <translation>Importar ventas</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Leyendo {file}…</translation>
    </message>
    <message>
        <source>{file} was not imported. {why}</source>
        <translation>{file} no se ha importado. {why}</translation>
    </message>
    <message>
        <source>Drop the till&apos;s file anywhere on the window. Every import can be undone.</source>
        <translation>Suelte el archivo del TPV en cualquier lugar de la ventana. Toda importación se puede deshacer.</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importaciones</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>Elegir las columnas</translation>
    </message>
    <message>
        <source>How the next files of this till are read.</source>
        <translation>Cómo se leerán los próximos archivos de este TPV.</translation>
    </message>
    <message>
        <source>Kept for the next files of {till}.</source>
        <translation>Guardado para los próximos archivos de {till}.</translation>
    </message>
    <message>
        <source>Say what each column holds. It is remembered for the next files of this till.</source>
        <translation>Diga qué hay en cada columna. Se recordará para los próximos archivos de este TPV.</translation>
    </message>
    <message>
        <source>Use these columns</source>
        <translation>Usar estas columnas</translation>
    </message>
</context>
<context>
    <name>InputsCard</name>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Left, % of values; right, PSI over time: now {psi}, 0.25 (dashed) is a real change. Kolmogorov-Smirnov: distance {distance}, p {p}, corrected for all inputs. {drifted} of {inputs} inputs are spread otherwise.</source>
        <translation>A la izquierda, % de los valores; a la derecha, el PSI a lo largo del tiempo: ahora {psi}; 0,25 (discontinua) ya es un cambio de verdad. Kolmogorov-Smirnov: distancia {distance}, p {p}, corregida por todas las entradas. {drifted} de {inputs} entradas se reparten de otra manera.</translation>
    </message>
    <message>
        <source>PSI over time</source>
        <translation>PSI a lo largo del tiempo</translation>
    </message>
    <message>
        <source>What goes into the model</source>
        <translation>Lo que entra en el modelo</translation>
    </message>
    <message>
        <source>a year ago</source>
        <translation>hace un año</translation>
    </message>
    <message>
        <source>the last 13 weeks</source>
        <translation>las últimas 13 semanas</translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>bulk order</source>
        <translation>encargo</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>event</source>
        <translation>evento</translation>
    </message>
    <message>
        <source>holiday or festa</source>
        <translation>festivo o fiesta</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>A key is kept in this computer&apos;s keyring.</source>
        <translation>Hay una clave guardada en el llavero de este ordenador.</translation>
    </message>
    <message>
        <source>A key is kept until Fleca is closed: this computer has no keyring.</source>
        <translation>Hay una clave guardada hasta que cierre Fleca: este ordenador no tiene llavero.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>Olvidar la clave</translation>
    </message>
    <message>
        <source>From Hopsworks, under Account settings. It is never written to a file of Fleca&apos;s</source>
        <translation>De Hopsworks, en Account settings. No se escribe nunca en ningún archivo de Fleca</translation>
    </message>
    <message>
        <source>It will be kept in this computer&apos;s keyring.</source>
        <translation>Se guardará en el llavero de este ordenador.</translation>
    </message>
    <message>
        <source>Key and test</source>
        <translation>Clave y prueba</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Probar la conexión</translation>
    </message>
    <message>
        <source>This computer has no keyring: it will be kept until Fleca is closed.</source>
        <translation>Este ordenador no tiene llavero: se guardará hasta que cierre Fleca.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Read everything anew</source>
        <translation>Volver a leerlo todo</translation>
    </message>
    <message>
        <source>Show icons only</source>
        <translation>Mostrar solo los iconos</translation>
    </message>
    <message>
        <source>Window and tables are as they were at first.</source>
        <translation>La ventana y las tablas están como al principio.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>Mapping</name>
    <message>
        <source>As all rows tell</source>
        <translation>Según todas las filas</translation>
    </message>
    <message>
        <source>Ask, if there are any</source>
        <translation>Preguntar, si las hay</translation>
    </message>
    <message>
        <source>Day of the sale</source>
        <translation>Día de la venta</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Día, mes, año</translation>
    </message>
    <message>
        <source>Decimal comma: 1.234,50</source>
        <translation>Coma decimal: 1.234,50</translation>
    </message>
    <message>
        <source>Decimal point: 1,234.50</source>
        <translation>Punto decimal: 1,234.50</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Dinero</translation>
    </message>
    <message>
        <source>Money with VAT</source>
        <translation>Importe con IVA</translation>
    </message>
    <message>
        <source>Money without VAT</source>
        <translation>Importe sin IVA</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Mes, día, año</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>No hace falta</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Piezas</translation>
    </message>
    <message>
        <source>Price of one piece</source>
        <translation>Precio de una pieza</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Sales of what its heading says</source>
        <translation>Ventas de lo que dice el encabezado</translation>
    </message>
    <message>
        <source>They are taken off the sales</source>
        <translation>Se restan de las ventas</translation>
    </message>
    <message>
        <source>They count as sales</source>
        <translation>Cuentan como ventas</translation>
    </message>
    <message>
        <source>Time of the sale</source>
        <translation>Hora de la venta</translation>
    </message>
    <message>
        <source>Week (its Monday)</source>
        <translation>Semana (el lunes)</translation>
    </message>
    <message>
        <source>Whether it was cancelled</source>
        <translation>Si se anuló</translation>
    </message>
    <message>
        <source>Whether it was given back</source>
        <translation>Si se devolvió</translation>
    </message>
</context>
<context>
    <name>MappingControl</name>
    <message>
        <source>What is imported already stays as it is.</source>
        <translation>Lo ya importado queda igual.</translation>
    </message>
</context>
<context>
    <name>MappingPane</name>
    <message>
        <source>03/04 is the third of April, or the fourth of March</source>
        <translation>03/04 es el tres de abril, o el cuatro de marzo</translation>
    </message>
    <message>
        <source>1.234 is over a thousand, or a bit more than one</source>
        <translation>1.234 es más de mil, o algo más de uno</translation>
    </message>
    <message>
        <source>Columns across</source>
        <translation>Columnas en horizontal</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>First rows as they would be read</source>
        <translation>Primeras filas tal como se leerían</translation>
    </message>
    <message>
        <source>How it is written</source>
        <translation>Cómo está escrito</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Returned goods</source>
        <translation>Devoluciones</translation>
    </message>
    <message>
        <source>Rows marked as given back</source>
        <translation>Filas marcadas como devueltas</translation>
    </message>
    <message>
        <source>What each column holds</source>
        <translation>Qué hay en cada columna</translation>
    </message>
    <message>
        <source>What the column {name} holds</source>
        <translation>Qué hay en la columna {name}</translation>
    </message>
    <message>
        <source>What the numbers below the headings count</source>
        <translation>Qué cuentan los números bajo los encabezados</translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>Bias</source>
        <translation>Sesgo</translation>
    </message>
    <message>
        <source>Inside the range</source>
        <translation>Dentro del margen</translation>
    </message>
    <message>
        <source>Mean error (MAE)</source>
        <translation>Error medio (MAE)</translation>
    </message>
    <message>
        <source>Relative error (WAPE)</source>
        <translation>Error relativo (WAPE)</translation>
    </message>
    <message>
        <source>Sales and forecast</source>
        <translation>Ventas y previsión</translation>
    </message>
</context>
<context>
    <name>MeasuresCard</name>
    <message>
        <source>Each point is that of the eight weeks up to it.</source>
        <translation>Cada punto es el de las ocho semanas hasta entonces.</translation>
    </message>
    <message>
        <source>For who wants more</source>
        <translation>Para quien quiera más</translation>
    </message>
    <message>
        <source>From eight weeks on, their course is drawn here; there are {weeks}.</source>
        <translation>A partir de ocho semanas, aquí se dibuja su curso; hay {weeks}.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>In per cent.</source>
        <translation>En tanto por ciento.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>What was sold, and what was forecast.</source>
        <translation>Lo que se vendió y lo que se preveía.</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>previsto</translation>
    </message>
    <message>
        <source>sold</source>
        <translation>vendido</translation>
    </message>
</context>
<context>
    <name>MergedCard</name>
    <message>
        <source>Merged names</source>
        <translation>Nombres juntados</translation>
    </message>
    <message>
        <source>Separate</source>
        <translation>Separar</translation>
    </message>
    <message>
        <source>“{name}” counts as “{kept}”</source>
        <translation>«{name}» cuenta como «{kept}»</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>Your data are in {new} now, which could not be noted: {old} opens next time.</source>
        <translation>Sus datos ya están en {new}, pero no se ha podido apuntar: la próxima vez se abrirá {old}.</translation>
    </message>
    <message>
        <source>Your data are in {new} now. {old} stays as it was; delete it when you like.</source>
        <translation>Sus datos ya están en {new}. {old} se queda como estaba; puede borrarla cuando quiera.</translation>
    </message>
    <message>
        <source>Your data are where they were, in {old}. {why}</source>
        <translation>Sus datos están donde estaban, en {old}. {why}</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>fictional shop</source>
        <translation>tienda ficticia</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Plegar</translation>
    </message>
    <message>
        <source>Show words beside the icons</source>
        <translation>Mostrar las palabras junto a los iconos</translation>
    </message>
    <message>
        <source>Show icons only</source>
        <translation>Mostrar solo los iconos</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>NoForecast</name>
    <message>
        <source>Import more sales</source>
        <translation>Importar más ventas</translation>
    </message>
    <message>
        <source>There is no forecast</source>
        <translation>No hay previsión</translation>
    </message>
    <message>
        <source>Too few weeks to forecast</source>
        <translation>Muy pocas semanas para hacer una previsión</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Volver a intentarlo</translation>
    </message>
    <message>
        <source>Your sales are kept. A forecast needs {needed} complete weeks, Monday to Sunday; so far: {weeks}.</source>
        <translation>Sus ventas quedan guardadas. Para una previsión hacen falta {needed} semanas completas, de lunes a domingo; de momento: {weeks}.</translation>
    </message>
</context>
<context>
    <name>OffersCard</name>
    <message numerus="yes">
        <source>%n publisher(s) trusted</source>
        <translation>
            <numerusform>%n autor de confianza</numerusform>
            <numerusform>%n autores de confianza</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Fetch version {number}</source>
        <translation>Bajar la versión {number}</translation>
    </message>
    <message>
        <source>Get it from the publisher in person or by telephone, not from the project itself</source>
        <translation>Pídasela al autor en persona o por teléfono, no la saque del propio proyecto</translation>
    </message>
    <message>
        <source>Models in the project</source>
        <translation>Modelos del proyecto</translation>
    </message>
    <message>
        <source>None seen yet.</source>
        <translation>Todavía no se ha visto ninguno.</translation>
    </message>
    <message>
        <source>Trust a publisher&apos;s key</source>
        <translation>Confiar en la clave de un autor</translation>
    </message>
</context>
<context>
    <name>OrderIssuing</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Save the order</source>
        <translation>Guardar el pedido</translation>
    </message>
    <message>
        <source>The order is copied. Paste it into your message.</source>
        <translation>El pedido se ha copiado. Péguelo en su mensaje.</translation>
    </message>
    <message>
        <source>The order was sent to the printer.</source>
        <translation>El pedido se ha enviado a la impresora.</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Se ha guardado {file}</translation>
    </message>
    <message>
        <source>families</source>
        <translation>familias</translation>
    </message>
    <message>
        <source>order</source>
        <translation>pedido</translation>
    </message>
</context>
<context>
    <name>OrderSheet</name>
    <message>
        <source>holiday</source>
        <translation>fiesta</translation>
    </message>
    <message>
        <source>Forecast by family, in euros</source>
        <translation>Previsión por familia, en euros</translation>
    </message>
    <message>
        <source>week {n}</source>
        <translation>semana {n}</translation>
    </message>
    <message>
        <source>Order, week {n}</source>
        <translation>Pedido, semana {n}</translation>
    </message>
    <message>
        <source>Your till&apos;s export has no products, so there are no quantities: only what each family will sell.</source>
        <translation>El archivo de su TPV no trae productos y por eso no hay cantidades: solo lo que venderá cada familia.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>fictional sample shop</source>
        <translation>tienda de muestra ficticia</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>left over</source>
        <translation>sobrantes</translation>
    </message>
    <message>
        <source>sold out at</source>
        <translation>agotado a las</translation>
    </message>
    <message>
        <source>Nothing is to be ordered this week.</source>
        <translation>Esta semana no hay que pedir nada.</translation>
    </message>
    <message>
        <source>Draft, not stored yet</source>
        <translation>Borrador, aún sin guardar</translation>
    </message>
    <message>
        <source>Version {version}, {day} {time}</source>
        <translation>Versión {version}, {day} {time}</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>own oven</source>
        <translation>horno propio</translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>draft, not stored yet</source>
        <translation>borrador, aún sin guardar</translation>
    </message>
    <message>
        <source>this week is over</source>
        <translation>esta semana ya ha pasado</translation>
    </message>
    <message>
        <source>version {version}, stored {day} {time}</source>
        <translation>versión {version}, guardada {day} {time}</translation>
    </message>
    <message>
        <source>changed since version {version} of {day} {time}</source>
        <translation>con cambios desde la versión {version} de {day} {time}</translation>
    </message>
    <message>
        <source>{product}, {day}: closed, so that your {quantity} is not ordered</source>
        <translation>{product}, {day}: cerrado; los {quantity} que ha escrito no se piden</translation>
    </message>
    <message>
        <source>{product}, {day}: {before} → {after}</source>
        <translation>{product}, {day}: {before} → {after}</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Previsión</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Sobrará</translation>
    </message>
    <message>
        <source>Pieces that will stay, on average</source>
        <translation>Piezas que quedarán sin vender, de media</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Faltará</translation>
    </message>
    <message>
        <source>Pieces that will be asked for in vain, on average</source>
        <translation>Piezas que se pedirán y no habrá, de media</translation>
    </message>
    <message>
        <source>No forecast for this day</source>
        <translation>No hay previsión para este día</translation>
    </message>
    <message>
        <source>Forecast {forecast}, calculated {calculated}</source>
        <translation>Previsión {forecast}, calculado {calculated}</translation>
    </message>
    <message>
        <source>Type a number to change it; clear it to take it back</source>
        <translation>Escriba un número para cambiarlo; bórrelo para volver atrás</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Forecast, €</source>
        <translation>Previsión, €</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Ya hay</translation>
    </message>
    <message>
        <source>Pieces left from before that can be sold on the first day: as noted in the evening, or as typed here</source>
        <translation>Piezas que quedan de antes y se pueden vender el primer día: las del cierre, o las que escriba aquí</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message numerus="yes">
        <source>It follows %n number(s) of your own in the forecast.</source>
        <translation>
            <numerusform>Sigue %n cifra suya de la previsión.</numerusform>
            <numerusform>Sigue %n cifras suyas de la previsión.</numerusform>
        </translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Guardar como CSV</translation>
    </message>
    <message>
        <source>Save for Excel</source>
        <translation>Guardar para Excel</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message>
        <source>By product and weekday, in whole trays. Import your sales to begin.</source>
        <translation>Por producto y día, en bandejas enteras. Para empezar, importe sus ventas.</translation>
    </message>
    <message>
        <source>Forecast by family</source>
        <translation>Previsión por familia</translation>
    </message>
    <message>
        <source>Import sales</source>
        <translation>Importar ventas</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Preparing the order…</source>
        <translation>Preparando el pedido…</translation>
    </message>
    <message>
        <source>The order could not be prepared</source>
        <translation>No se ha podido preparar el pedido</translation>
    </message>
    <message>
        <source>The week&apos;s order will stand here</source>
        <translation>Aquí verá el pedido de la semana</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Previsión</translation>
    </message>
    <message>
        <source>Hopsworks</source>
        <translation>Hopsworks</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importaciones</translation>
    </message>
    <message>
        <source>Order sheet</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Cierre del día</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Model health</source>
        <translation>Salud del modelo</translation>
    </message>
</context>
<context>
    <name>PlaceCard</name>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Its public holidays are in the forecast</source>
        <translation>La previsión tiene en cuenta sus festivos</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Festivos</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>The whole country</source>
        <translation>Todo el país</translation>
    </message>
    <message>
        <source>With its own holidays</source>
        <translation>Con festivos propios</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Andalusia</source>
        <translation>Andalucía</translation>
    </message>
    <message>
        <source>Andorra</source>
        <translation>Andorra</translation>
    </message>
    <message>
        <source>Aragon</source>
        <translation>Aragón</translation>
    </message>
    <message>
        <source>Asturias</source>
        <translation>Asturias</translation>
    </message>
    <message>
        <source>Balearic Islands</source>
        <translation>Islas Baleares</translation>
    </message>
    <message>
        <source>Basque Country</source>
        <translation>País Vasco</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Bélgica</translation>
    </message>
    <message>
        <source>Canary Islands</source>
        <translation>Canarias</translation>
    </message>
    <message>
        <source>Cantabria</source>
        <translation>Cantabria</translation>
    </message>
    <message>
        <source>Castile and León</source>
        <translation>Castilla y León</translation>
    </message>
    <message>
        <source>Castile-La Mancha</source>
        <translation>Castilla-La Mancha</translation>
    </message>
    <message>
        <source>Catalonia</source>
        <translation>Cataluña</translation>
    </message>
    <message>
        <source>Ceuta</source>
        <translation>Ceuta</translation>
    </message>
    <message>
        <source>Extremadura</source>
        <translation>Extremadura</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Francia</translation>
    </message>
    <message>
        <source>Galicia</source>
        <translation>Galicia</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Alemania</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italia</translation>
    </message>
    <message>
        <source>La Rioja</source>
        <translation>La Rioja</translation>
    </message>
    <message>
        <source>Madrid</source>
        <translation>Madrid</translation>
    </message>
    <message>
        <source>Melilla</source>
        <translation>Melilla</translation>
    </message>
    <message>
        <source>Murcia</source>
        <translation>Murcia</translation>
    </message>
    <message>
        <source>Navarre</source>
        <translation>Navarra</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>España</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suiza</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>Valencian Community</source>
        <translation>Comunidad Valenciana</translation>
    </message>
</context>
<context>
    <name>Plot</name>
    <message>
        <source>w {number}</source>
        <translation>s {number}</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 año</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation>2 años</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>sales</source>
        <translation>ventas</translation>
    </message>
    <message>
        <source>a year before</source>
        <translation>un año antes</translation>
    </message>
    <message>
        <source>as forecast then</source>
        <translation>previsión de entonces</translation>
    </message>
    <message>
        <source>local festa</source>
        <translation>fiesta local</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventas</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Previsión</translation>
    </message>
    <message>
        <source>As forecast then</source>
        <translation>Previsión de entonces</translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>Un año antes</translation>
    </message>
    <message>
        <source>8 in 10 weeks</source>
        <translation>8 de cada 10 semanas</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>No sales yet.</source>
        <translation>Todavía no hay ventas.</translation>
    </message>
    <message>
        <source>Last week with sales, {week}: {value}.</source>
        <translation>Última semana con ventas, {week}: {value}.</translation>
    </message>
    <message>
        <source>Forecast for {week}: {point}, between {low} and {high}.</source>
        <translation>Previsión para la semana {week}: {point}, entre {low} y {high}.</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>previsión</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>First rows of the file</source>
        <translation>Primeras líneas del archivo</translation>
    </message>
    <message>
        <source>Before saving</source>
        <translation>Antes de guardar</translation>
    </message>
    <message>
        <source>Every row was understood.</source>
        <translation>Se han entendido todas las líneas.</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>Nada que revisar</translation>
    </message>
    <message>
        <source>Days that are stored already</source>
        <translation>Días que ya están guardados</translation>
    </message>
</context>
<context>
    <name>Products</name>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n producto</numerusform>
            <numerusform>%n productos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with its cost known</source>
        <translation>
            <numerusform>%n con el coste puesto</numerusform>
            <numerusform>%n con el coste puesto</numerusform>
        </translation>
    </message>
    <message>
        <source>Always have</source>
        <translation>Siempre hay</translation>
    </message>
    <message>
        <source>Cost, €</source>
        <translation>Coste, €</translation>
    </message>
    <message>
        <source>Days on which it can be sold; with two, today&apos;s leftovers count for tomorrow</source>
        <translation>Días que se puede vender; si son dos, lo que sobra hoy cuenta para mañana</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>Keeps, days</source>
        <translation>Dura, días</translation>
    </message>
    <message>
        <source>Leftover, €</source>
        <translation>Sobrante, €</translation>
    </message>
    <message>
        <source>Max.</source>
        <translation>Máx.</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Min.</source>
        <translation>Mín.</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Pieces per order at least</source>
        <translation>Piezas que se piden como mínimo</translation>
    </message>
    <message>
        <source>Pieces per order at most</source>
        <translation>Piezas que se piden como máximo</translation>
    </message>
    <message>
        <source>Pieces per tray or pack: only whole ones are ordered</source>
        <translation>Piezas por bandeja o paquete: solo se piden enteros</translation>
    </message>
    <message>
        <source>Pieces that should be there every open morning, whatever the forecast</source>
        <translation>Piezas que debe haber cada mañana que abra, diga lo que diga la previsión</translation>
    </message>
    <message>
        <source>Price, €</source>
        <translation>Precio, €</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>The last day it is ordered</source>
        <translation>El último día que se pide</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Bandeja</translation>
    </message>
    <message>
        <source>Type over a name to change it; the till&apos;s own name goes on being understood</source>
        <translation>Escriba encima de un nombre para cambiarlo; el nombre que usa el TPV se seguirá entendiendo</translation>
    </message>
    <message>
        <source>What a leftover still brings, such as breadcrumbs or half price</source>
        <translation>Lo que aún se saca de lo que sobra, como pan rallado o a mitad de precio</translation>
    </message>
    <message>
        <source>What a piece brings; {about} is what your sales say</source>
        <translation>Lo que se cobra por pieza; {about} es lo que dicen sus ventas</translation>
    </message>
    <message>
        <source>What a piece costs you</source>
        <translation>Lo que le cuesta una pieza</translation>
    </message>
    <message>
        <source>Who bakes it; empty for your own oven. Every supplier gets a sheet of its own</source>
        <translation>Quién lo hace; vacío si sale de su horno. Cada proveedor tiene su hoja</translation>
    </message>
    <message>
        <source>“{product}” is called “{name}” now.</source>
        <translation>«{product}» se llama ahora «{name}».</translation>
    </message>
    <message>
        <source>“{product}” is in the family “{family}” now.</source>
        <translation>«{product}» es ahora de la familia «{family}».</translation>
    </message>
    <message>
        <source>“{product}”, {term}: {before} → {after}</source>
        <translation>«{product}», {term}: {before} → {after}</translation>
    </message>
</context>
<context>
    <name>ProductsPage</name>
    <message numerus="yes">
        <source>%n product(s) changed.</source>
        <translation>
            <numerusform>Se ha cambiado %n producto.</numerusform>
            <numerusform>Se han cambiado %n productos.</numerusform>
        </translation>
    </message>
    <message>
        <source>A name cannot be empty.</source>
        <translation>El nombre no puede quedar vacío.</translation>
    </message>
    <message>
        <source>A tray would hold more than the maximum.</source>
        <translation>En una bandeja cabrían más que el máximo.</translation>
    </message>
    <message>
        <source>Import sales</source>
        <translation>Importar ventas</translation>
    </message>
    <message>
        <source>Merged into “{product}”, with all sales.</source>
        <translation>Se ha juntado en «{product}», con todas las ventas.</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Reading the products…</source>
        <translation>Leyendo los productos…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search products</source>
        <translation>Buscar productos</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Deshecho.</translation>
    </message>
    <message>
        <source>The family is called “{name}” now.</source>
        <translation>La familia ahora se llama «{name}».</translation>
    </message>
    <message>
        <source>The minimum would be above the maximum.</source>
        <translation>El mínimo quedaría por encima del máximo.</translation>
    </message>
    <message>
        <source>The products cannot be shown</source>
        <translation>No se pueden mostrar los productos</translation>
    </message>
    <message>
        <source>There is a “{name}” in this family already.</source>
        <translation>En esta familia ya hay «{name}».</translation>
    </message>
    <message>
        <source>They stay two products.</source>
        <translation>Se quedan como dos productos.</translation>
    </message>
    <message>
        <source>This cannot be taken back any more: new sales or later changes need it.</source>
        <translation>Esto ya no se puede deshacer: hay ventas nuevas o cambios posteriores que dependen de ello.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>With their families, prices, trays and suppliers. They come with your till&apos;s export.</source>
        <translation>Con sus familias, precios, bandejas y proveedores. Vienen con el archivo del TPV.</translation>
    </message>
    <message>
        <source>Your products will stand here</source>
        <translation>Aquí estarán sus productos</translation>
    </message>
    <message>
        <source>“{name}” is a product of its own again.</source>
        <translation>«{name}» vuelve a ser un producto aparte.</translation>
    </message>
    <message>
        <source>“{typed}” does not fit there.</source>
        <translation>«{typed}» no vale ahí.</translation>
    </message>
    <message>
        <source>Merge the two</source>
        <translation>Juntarlos</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>One question before this file is read</source>
        <translation>Una pregunta antes de leer este archivo</translation>
    </message>
    <message>
        <source>Choose the columns yourself</source>
        <translation>Elija usted las columnas</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message numerus="yes">
        <source>%n day(s) closed</source>
        <translation>
            <numerusform>%n día cerrado</numerusform>
            <numerusform>%n días cerrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Against the mean of the last four weeks: {reasons}</source>
        <translation>Respecto a la media de las últimas cuatro semanas: {reasons}</translation>
    </message>
    <message>
        <source>Why: {reasons}</source>
        <translation>Por qué: {reasons}</translation>
    </message>
    <message>
        <source>as last year</source>
        <translation>como el año pasado</translation>
    </message>
    <message>
        <source>average of 4 weeks: too little history</source>
        <translation>media de 4 semanas: poco historial</translation>
    </message>
    <message>
        <source>the last few weeks</source>
        <translation>últimas semanas</translation>
    </message>
    <message>
        <source>time of year</source>
        <translation>época del año</translation>
    </message>
    <message>
        <source>trend against last year</source>
        <translation>tendencia respecto al año pasado</translation>
    </message>
    <message>
        <source>Easter</source>
        <translation>Semana Santa</translation>
    </message>
    <message>
        <source>Christmas</source>
        <translation>Navidad</translation>
    </message>
    <message>
        <source>public holiday</source>
        <translation>festivo</translation>
    </message>
    <message>
        <source>local festa</source>
        <translation>fiesta local</translation>
    </message>
    <message>
        <source>closed days</source>
        <translation>días cerrados</translation>
    </message>
    <message>
        <source>event</source>
        <translation>evento</translation>
    </message>
    <message>
        <source>follows its family</source>
        <translation>sigue a su familia</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Begin with an empty shop</source>
        <translation>Empezar con una tienda vacía</translation>
    </message>
    <message>
        <source>Bring this backup back</source>
        <translation>Recuperar esta copia</translation>
    </message>
    <message>
        <source>Choose a backup…</source>
        <translation>Elegir una copia…</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Elegir la carpeta…</translation>
    </message>
    <message>
        <source>Close Fleca</source>
        <translation>Cerrar Fleca</translation>
    </message>
    <message>
        <source>The backup made {when} is in place. What was damaged is kept in {folder}.</source>
        <translation>La copia hecha {when} ya está en su sitio. Lo dañado se conserva en {folder}.</translation>
    </message>
    <message>
        <source>The newest good backup was made {when}: {held}.</source>
        <translation>La copia buena más reciente, hecha {when}: {held}.</translation>
    </message>
    <message>
        <source>The shop cannot be opened</source>
        <translation>La tienda no se puede abrir</translation>
    </message>
    <message>
        <source>The shop is open elsewhere</source>
        <translation>La tienda está abierta en otro sitio</translation>
    </message>
    <message>
        <source>The shop&apos;s data cannot be read</source>
        <translation>Los datos de la tienda no se pueden leer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Volver a intentarlo</translation>
    </message>
</context>
<context>
    <name>RecoveryWindow</name>
    <message>
        <source>Choose a backup</source>
        <translation>Elegir una copia</translation>
    </message>
    <message>
        <source>Choose the shop&apos;s folder</source>
        <translation>Elija la carpeta de la tienda</translation>
    </message>
</context>
<context>
    <name>ReleaseWatching</name>
    <message>
        <source>Fleca {version} is out. Nothing is installed by itself.</source>
        <translation>Ya está la versión {version} de Fleca. Nada se instala solo.</translation>
    </message>
    <message>
        <source>Read about it</source>
        <translation>Leer más</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n semana</numerusform>
            <numerusform>%n semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>Above zero: more was forecast than sold</source>
        <translation>Por encima de cero: se ha previsto más de lo vendido</translation>
    </message>
    <message>
        <source>All errors as a share of all sales</source>
        <translation>Todos los errores respecto de todas las ventas</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Sesgo</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Forecast of the application</source>
        <translation>Previsión de la aplicación</translation>
    </message>
    <message>
        <source>Forecast, {unit}</source>
        <translation>Previsto, {unit}</translation>
    </message>
    <message>
        <source>If you had gone by</source>
        <translation>Si se hubiera guiado por</translation>
    </message>
    <message>
        <source>In range</source>
        <translation>En el margen</translation>
    </message>
    <message>
        <source>Mean absolute error of a week</source>
        <translation>Error absoluto medio de una semana</translation>
    </message>
    <message>
        <source>Mean error as a share of each week</source>
        <translation>Error medio respecto de cada semana</translation>
    </message>
    <message>
        <source>Of 100 weeks, about 80 should be</source>
        <translation>De 100 semanas, deberían estar unas 80</translation>
    </message>
    <message>
        <source>Of sales</source>
        <translation>De las ventas</translation>
    </message>
    <message>
        <source>Off per week</source>
        <translation>Desviación por semana</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ahead</source>
        <translation>
            <numerusform>a %n semana vista</numerusform>
            <numerusform>a %n semanas vista</numerusform>
        </translation>
    </message>
    <message>
        <source>Forecast less sold, in % of what was sold: above zero, too much was forecast</source>
        <translation>La previsión menos lo vendido, en % de lo vendido: por encima de cero, se previó demasiado</translation>
    </message>
    <message>
        <source>It was forecast on {day}, when the week had begun.</source>
        <translation>Se previó el {day}, cuando la semana ya había empezado.</translation>
    </message>
    <message>
        <source>It was forecast on {day}, when the week was over.</source>
        <translation>Se previó el {day}, cuando la semana ya había terminado.</translation>
    </message>
    <message>
        <source>Nothing was sold</source>
        <translation>No se vendió nada</translation>
    </message>
    <message>
        <source>Over {weeks} the forecast made {ahead} was off by {share} a week.</source>
        <translation>En {weeks}, la previsión hecha {ahead} se ha desviado un {share} por semana.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Product or family</source>
        <translation>Producto o familia</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Same as last week</source>
        <translation>Igual que la semana pasada</translation>
    </message>
    <message>
        <source>Same week last year</source>
        <translation>La misma semana del año pasado</translation>
    </message>
    <message>
        <source>Share of the ups and downs explained</source>
        <translation>Parte de las subidas y bajadas que se explica</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vendido</translation>
    </message>
    <message>
        <source>Sold {week}</source>
        <translation>Vendido {week}</translation>
    </message>
    <message>
        <source>Sold, {unit}</source>
        <translation>Vendido, {unit}</translation>
    </message>
    <message>
        <source>The same, large errors counting more</source>
        <translation>Lo mismo, pero los errores grandes pesan más</translation>
    </message>
    <message>
        <source>The total was inside its range.</source>
        <translation>El total ha quedado dentro del margen.</translation>
    </message>
    <message>
        <source>The total was outside its range.</source>
        <translation>El total ha quedado fuera del margen.</translation>
    </message>
    <message>
        <source>Too few of these weeks have sales to compare with</source>
        <translation>Muy pocas de estas semanas tienen ventas con las que comparar</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>With your changes</source>
        <translation>Con sus cambios</translation>
    </message>
    <message>
        <source>Without a family</source>
        <translation>Sin familia</translation>
    </message>
    <message>
        <source>You changed no forecast of these weeks</source>
        <translation>No ha cambiado ninguna previsión de estas semanas</translation>
    </message>
    <message>
        <source>Your number was</source>
        <translation>Su número quedaba</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>El suyo</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>dentro</translation>
    </message>
    <message>
        <source>less sold</source>
        <translation>vendido menos</translation>
    </message>
    <message>
        <source>more sold</source>
        <translation>vendido más</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>piezas</translation>
    </message>
    <message>
        <source>{amount} further off</source>
        <translation>{amount} más lejos</translation>
    </message>
    <message>
        <source>{amount} nearer</source>
        <translation>{amount} más cerca</translation>
    </message>
    <message>
        <source>{helped} of {all} were nearer to what was sold than the forecast</source>
        <translation>{helped} de {all} se acercaron más que la previsión</translation>
    </message>
    <message>
        <source>{hits} of {all} products were inside their range.</source>
        <translation>{hits} de {all} productos han quedado dentro de su margen.</translation>
    </message>
    <message>
        <source>{product}: left over for three weeks, {pieces} in all. Order fewer?</source>
        <translation>{product}: sobran desde hace tres semanas, {pieces} en total. ¿Pedir menos?</translation>
    </message>
    <message>
        <source>{said} were forecast, {range} was the range</source>
        <translation>Se preveían {said}, con un margen de {range}</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Comparing forecasts with sales…</source>
        <translation>Comparando las previsiones con las ventas…</translation>
    </message>
    <message>
        <source>Import sales</source>
        <translation>Importar ventas</translation>
    </message>
    <message>
        <source>No forecast week is over yet</source>
        <translation>Todavía no ha acabado ninguna semana prevista</translation>
    </message>
    <message>
        <source>How far ahead</source>
        <translation>Con cuánta antelación</translation>
    </message>
    <message>
        <source>No week was forecast that far ahead and is over now.</source>
        <translation>No hay ninguna semana acabada que se previera con tanta antelación.</translation>
    </message>
    <message>
        <source>Once a week that was forecast is over and its sales are imported, you will see here how right it was.</source>
        <translation>Cuando acabe una semana prevista e importe sus ventas, aquí verá si la previsión acertaba.</translation>
    </message>
    <message>
        <source>Products of the week</source>
        <translation>Productos de la semana</translation>
    </message>
    <message>
        <source>Products, {week}</source>
        <translation>Productos, {week}</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Score card</source>
        <translation>Cuadro de resultados</translation>
    </message>
    <message>
        <source>The shop could not be read</source>
        <translation>No se ha podido leer la tienda</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Semana a semana</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semanas</translation>
    </message>
    <message>
        <source>Who knew best</source>
        <translation>Quién acertaba más</translation>
    </message>
    <message>
        <source>Your changes</source>
        <translation>Sus cambios</translation>
    </message>
</context>
<context>
    <name>Retraining</name>
    <message>
        <source>A new model, better on your own weeks, is in use now.</source>
        <translation>Ahora se usa un modelo nuevo, mejor en sus propias semanas.</translation>
    </message>
    <message>
        <source>The model is learning from your weeks…</source>
        <translation>El modelo aprende de sus semanas…</translation>
    </message>
    <message>
        <source>The new model was hardly better, perhaps by chance. The present one stays.</source>
        <translation>El modelo nuevo es algo mejor, quizá por azar. Se queda el actual.</translation>
    </message>
    <message>
        <source>The new model was no better on your own weeks. The present one stays.</source>
        <translation>El modelo nuevo no es mejor en sus propias semanas. Se queda el actual.</translation>
    </message>
    <message>
        <source>There are no sales to learn from yet.</source>
        <translation>Todavía no hay ventas de las que aprender.</translation>
    </message>
    <message>
        <source>To train, {needed} complete weeks are needed; there are {weeks}.</source>
        <translation>Para entrenar hacen falta {needed} semanas completas; hay {weeks}.</translation>
    </message>
    <message>
        <source>Training stopped. The present model stays in use.</source>
        <translation>Se ha detenido el entrenamiento. Se sigue con el modelo actual.</translation>
    </message>
</context>
<context>
    <name>RiskCard</name>
    <message>
        <source>Expected leftovers</source>
        <translation>Sobrantes previstos</translation>
    </message>
    <message>
        <source>Expected lost sales</source>
        <translation>Ventas perdidas previstas</translation>
    </message>
    <message>
        <source>Fewer leftovers to the left, fewer empty shelves to the right</source>
        <translation>Menos sobrantes a la izquierda, menos estantes vacíos a la derecha</translation>
    </message>
    <message>
        <source>How much do you want to risk?</source>
        <translation>¿Cuánto quiere arriesgar?</translation>
    </message>
    <message>
        <source>As the whole shop</source>
        <translation>Como toda la tienda</translation>
    </message>
    <message>
        <source>For which products</source>
        <translation>Para qué productos</translation>
    </message>
    <message>
        <source>Whole shop</source>
        <translation>Toda la tienda</translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <source>Today&apos;s backup could not be made. {why}</source>
        <translation>No se ha podido hacer la copia de hoy. {why}</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message numerus="yes">
        <source>%n day(s) are kept as closed.</source>
        <translation>
            <numerusform>%n día queda como cerrado.</numerusform>
            <numerusform>%n días quedan como cerrados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) are no longer kept as closed.</source>
        <translation>
            <numerusform>%n día ya no consta como cerrado.</numerusform>
            <numerusform>%n días ya no constan como cerrados.</numerusform>
        </translation>
    </message>
    <message>
        <source>See the forecast</source>
        <translation>Ver la previsión</translation>
    </message>
    <message>
        <source>This import was taken back already.</source>
        <translation>Esta importación ya se deshizo.</translation>
    </message>
    <message>
        <source>This very file was imported before: nothing changed.</source>
        <translation>Este mismo archivo ya se importó: no ha cambiado nada.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>{file} was imported.</source>
        <translation>Se ha importado {file}.</translation>
    </message>
    <message>
        <source>{file} was taken back. What it had replaced holds again.</source>
        <translation>Se ha deshecho {file}. Vuelve a valer lo que había sustituido.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>This shop is thrown away with its window; it needs no other folder.</source>
        <translation>Esta tienda se tira con su ventana; no necesita otra carpeta.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>As the language has it</source>
        <translation>Como es costumbre en el idioma</translation>
    </message>
    <message>
        <source>Forecast measured</source>
        <translation>Previsión que se compara</translation>
    </message>
    <message>
        <source>How right the forecast was</source>
        <translation>Acierto de la previsión</translation>
    </message>
    <message>
        <source>In the window, on paper and in CSV files</source>
        <translation>En la ventana, en el papel y en los archivos CSV</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta (Letter)</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>That the order sheet is printed on</source>
        <translation>En el que se imprime la hoja de pedido</translation>
    </message>
    <message>
        <source>Window and paper</source>
        <translation>Ventana y papel</translation>
    </message>
    <message>
        <source>Changes hold at once; nothing needs saving.</source>
        <translation>Los cambios valen al momento; no hace falta guardar nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ahead</source>
        <translation>
            <numerusform>a %n semana vista</numerusform>
            <numerusform>a %n semanas vista</numerusform>
        </translation>
    </message>
    <message>
        <source>Home and results compare sales with the forecast made that far ahead</source>
        <translation>El inicio y los resultados comparan las ventas con la previsión hecha con esa antelación</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of the window and of the order sheet</source>
        <translation>De la ventana y de la hoja de pedido</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Light, dark, or as the system has it</source>
        <translation>Claro, oscuro o como el sistema</translation>
    </message>
    <message>
        <source>“{text}” does not fit there. What was set stays.</source>
        <translation>«{text}» no encaja ahí. Se queda como estaba.</translation>
    </message>
</context>
<context>
    <name>SheetChoice</name>
    <message>
        <source>Print and send</source>
        <translation>Se imprime y se envía</translation>
    </message>
    <message numerus="yes">
        <source>all %n sheet(s)</source>
        <translation>
            <numerusform>todas las hojas</numerusform>
            <numerusform>las %n hojas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShopCard</name>
    <message>
        <source>A day ends at</source>
        <translation>El día termina a las</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Nombre de la tienda</translation>
    </message>
    <message>
        <source>Opening days</source>
        <translation>Días de apertura</translation>
    </message>
    <message>
        <source>Stands on the order sheet</source>
        <translation>Aparece en la hoja de pedido</translation>
    </message>
    <message>
        <source>The weekdays on which you sell</source>
        <translation>Los días de la semana en que vende</translation>
    </message>
    <message>
        <source>This shop</source>
        <translation>Esta tienda</translation>
    </message>
    <message>
        <source>Tickets before this hour count for the day before</source>
        <translation>Los tickets de antes de esta hora cuentan para el día anterior</translation>
    </message>
</context>
<context>
    <name>ShopStep</name>
    <message>
        <source>Name of the shop</source>
        <translation>Nombre de la tienda</translation>
    </message>
    <message>
        <source>Opening days</source>
        <translation>Días que abre</translation>
    </message>
    <message>
        <source>Stands on the order sheet</source>
        <translation>Sale en la hoja de pedido</translation>
    </message>
    <message>
        <source>The weekdays on which you sell</source>
        <translation>Los días de la semana que vende</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>Su tienda</translation>
    </message>
</context>
<context>
    <name>SpanFields</name>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
</context>
<context>
    <name>Split</name>
    <message>
        <source>Border between the table and the plot</source>
        <translation>Límite entre la tabla y el gráfico</translation>
    </message>
    <message>
        <source>Drag to give the table or the plot more room</source>
        <translation>Arrástrelo para dar más espacio a la tabla o al gráfico</translation>
    </message>
</context>
<context>
    <name>StateCard</name>
    <message>
        <source>Exchange</source>
        <translation>Intercambio</translation>
    </message>
    <message>
        <source>Exchange now</source>
        <translation>Intercambiar ahora</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>Synchronising</name>
    <message>
        <source>Exchanging with Hopsworks…</source>
        <translation>Intercambiando con Hopsworks…</translation>
    </message>
    <message>
        <source>Hopsworks is up to date: {what}</source>
        <translation>Hopsworks está al día: {what}</translation>
    </message>
    <message>
        <source>No Hopsworks project is set. The shop works without.</source>
        <translation>No hay ningún proyecto de Hopsworks indicado. La tienda funciona igual.</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>{rows}. Columns: {headings}.</source>
        <translation>{rows}. Columnas: {headings}.</translation>
    </message>
    <message>
        <source>{table}, total</source>
        <translation>{table}, total</translation>
    </message>
</context>
<context>
    <name>TillsCard</name>
    <message>
        <source>Another till has this name already. Nothing was changed.</source>
        <translation>Ya hay otro TPV con este nombre. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Change columns</source>
        <translation>Cambiar las columnas</translation>
    </message>
    <message>
        <source>Files with these headings are read without a question.</source>
        <translation>Los archivos con estos encabezados se leen sin preguntar.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Encabezados</translation>
    </message>
    <message>
        <source>Known tills</source>
        <translation>TPV conocidos</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>TPV</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>{till} was forgotten. Its next file may be asked about.</source>
        <translation>Se ha olvidado {till}. Quizá le preguntemos por su próximo archivo.</translation>
    </message>
</context>
<context>
    <name>TroubleTeller</name>
    <message>
        <source>Fleca was cut short the last time. Everything that was saved is here; nothing needs repair.</source>
        <translation>La última vez Fleca se interrumpió. Todo lo que se había guardado está aquí; no hay que reparar nada.</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>Guardar un informe</translation>
    </message>
    <message>
        <source>Save a report…</source>
        <translation>Guardar un informe…</translation>
    </message>
    <message>
        <source>Something went wrong inside Fleca. What was saved before is safe; please check your last step.</source>
        <translation>Algo ha fallado dentro de Fleca. Lo que ya estaba guardado está a salvo; revise su último paso.</translation>
    </message>
    <message>
        <source>The report could not be written there. Choose another folder.</source>
        <translation>El informe no se ha podido guardar ahí. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The shop is on a network drive: it is slower there. Open it on one computer at a time.</source>
        <translation>La tienda está en una unidad de red: allí va más lenta. Ábrala solo en un ordenador a la vez.</translation>
    </message>
    <message>
        <source>Written: {file}. It holds no sales; send it to whoever helps you.</source>
        <translation>Guardado: {file}. No contiene ventas; envíelo a quien le ayude.</translation>
    </message>
</context>
<context>
    <name>UnknownYears</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Not all holidays and festes of {years} are known</source>
        <translation>No se conocen todos los festivos y fiestas de {years}</translation>
    </message>
    <message>
        <source>On the days that are missing, the forecast is one of an ordinary day.</source>
        <translation>En los días que faltan, la previsión es la de un día cualquiera.</translation>
    </message>
    <message>
        <source>{others} and {last}</source>
        <translation>{others} y {last}</translation>
    </message>
</context>
<context>
    <name>VersionsCard</name>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Use version {version}</source>
        <translation>Usar la versión {version}</translation>
    </message>
    <message>
        <source>Versions of the model</source>
        <translation>Versiones del modelo</translation>
    </message>
    <message>
        <source>Address of the release feed</source>
        <translation>Dirección del aviso de versiones</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>Versiones nuevas</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Once a day; nothing is sent, and nothing installed by itself</source>
        <translation>Una vez al día; no se envía nada ni se instala nada solo</translation>
    </message>
    <message>
        <source>Tell me of newer versions</source>
        <translation>Avisarme de versiones nuevas</translation>
    </message>
    <message>
        <source>The file latest.json beside the newest release; who gave you Fleca knows it</source>
        <translation>El archivo latest.json que está junto a la última versión; quien le dio Fleca se la puede decir</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
</context>
<context>
    <name>WeeklyCard</name>
    <message>
        <source>Above zero too much was forecast.</source>
        <translation>Por encima de cero se previó demasiado.</translation>
    </message>
    <message>
        <source>Each point is that of the eight weeks up to it, forecast one week ahead.</source>
        <translation>Cada punto es el de las ocho semanas anteriores, previstas con una semana de antelación.</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>In per cent.</source>
        <translation>En tanto por ciento.</translation>
    </message>
    <message>
        <source>In per cent; about 80 is right.</source>
        <translation>En tanto por ciento; alrededor de 80 es lo correcto.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Sales, and what the model would have said of them a week before.</source>
        <translation>Las ventas y lo que el modelo habría dicho de ellas una semana antes.</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Semana a semana</translation>
    </message>
    <message>
        <source>Whole shop</source>
        <translation>Toda la tienda</translation>
    </message>
    <message>
        <source>sold</source>
        <translation>vendido</translation>
    </message>
    <message>
        <source>what the model would have said a week before</source>
        <translation>lo que el modelo habría dicho una semana antes</translation>
    </message>
</context>
<context>
    <name>WizardPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Step {step} of {steps}. You can leave at any time and go on later.</source>
        <translation>Paso {step} de {steps}. Puede dejarlo cuando quiera y seguir más tarde.</translation>
    </message>
    <message>
        <source>The shop could not be read</source>
        <translation>No se ha podido leer la tienda</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Le damos la bienvenida</translation>
    </message>
</context>
<context>
    <name>YearView</name>
    <message>
        <source>Days of the year</source>
        <translation>Días del año</translation>
    </message>
</context>
<context>
    <name>_DayOfFile</name>
    <message>
        <source>A day of the week</source>
        <translation>Un día de la semana</translation>
    </message>
    <message>
        <source>A whole week</source>
        <translation>Una semana entera</translation>
    </message>
    <message>
        <source>Day of the sales</source>
        <translation>Día de las ventas</translation>
    </message>
    <message>
        <source>Of a week only its total by family is kept.</source>
        <translation>De una semana solo se guarda el total por familia.</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Un solo día</translation>
    </message>
    <message>
        <source>Read it as {when}</source>
        <translation>Leerlo como {when}</translation>
    </message>
    <message>
        <source>What the file is of</source>
        <translation>De qué es el archivo</translation>
    </message>
</context>
</TS>
