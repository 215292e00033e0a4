<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
    <name>Faults</name>
    <message>
        <source>Something went wrong inside Fleca. Your data was not changed. Please try again.</source>
        <translation>Algo ha fallado dentro de Fleca. Sus datos no han cambiado. Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>This shop was written by a newer version of Fleca. Nothing was changed; install the new version.</source>
        <translation>Esta tienda se guardó con una versión más nueva de Fleca. No se ha cambiado nada; instale la versión nueva.</translation>
    </message>
    <message>
        <source>The shop&apos;s file is damaged. Nothing was changed; bring back a backup.</source>
        <translation>El archivo de la tienda está dañado. No se ha cambiado nada; recupere una copia de seguridad.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was stored; make room and do it again.</source>
        <translation>El disco está lleno. No se ha guardado nada; libere espacio y vuelva a hacerlo.</translation>
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
        <source>Issued on {issued}, from sales up to {day}</source>
        <translation>Emitida el {issued}, con ventas hasta el {day}</translation>
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
        <source>The forecast against last week</source>
        <translation>La previsión respecto a la semana pasada</translation>
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
    <message>
        <source>Too few weeks to forecast</source>
        <translation>Muy pocas semanas para hacer una previsión</translation>
    </message>
    <message>
        <source>Your sales are kept. With a few complete weeks more there will be a forecast here.</source>
        <translation>Sus ventas quedan guardadas. Con unas cuantas semanas completas más, aquí tendrá la previsión.</translation>
    </message>
    <message>
        <source>There is no forecast</source>
        <translation>No hay previsión</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
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
        <source>If the till made a mistake, import the file again</source>
        <translation>Si fue un error del TPV, vuelva a importar el archivo</translation>
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
    <message>
        <source>Expected pieces of the week</source>
        <translation>Piezas previstas de la semana</translation>
    </message>
    <message>
        <source>between {low} and {high} in 8 of 10 weeks like this one</source>
        <translation>entre {low} y {high} en 8 de cada 10 semanas como esta</translation>
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
        <translation>Importe un archivo de su TPV, por días, por tiques o por semanas. Nada sale de este ordenador.</translation>
    </message>
    <message>
        <source>All sales, by week</source>
        <translation>Todas las ventas, por semanas</translation>
    </message>
    <message>
        <source>Too few weeks to forecast</source>
        <translation>Muy pocas semanas para hacer una previsión</translation>
    </message>
    <message>
        <source>Your sales are kept. With a few complete weeks more there will be a forecast here.</source>
        <translation>Sus ventas quedan guardadas. Con unas cuantas semanas completas más, aquí tendrá la previsión.</translation>
    </message>
    <message>
        <source>Import more sales</source>
        <translation>Importar más ventas</translation>
    </message>
    <message>
        <source>There is no forecast</source>
        <translation>No hay previsión</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
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
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <source>Settings</source>
        <translation>Preferencias</translation>
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
    <name>Reasons</name>
    <message numerus="yes">
        <source>%n day(s) closed</source>
        <translation>
            <numerusform>%n día cerrado</numerusform>
            <numerusform>%n días cerrados</numerusform>
        </translation>
    </message>
    <message>
        <source>as last year</source>
        <translation>como el año pasado</translation>
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
    <message>
        <source>average of the last four weeks: too little history for more</source>
        <translation>media de las últimas cuatro semanas: todavía hay poca historia</translation>
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
        <source>Settings</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Changes hold at once; nothing needs saving.</source>
        <translation>Los cambios valen al momento; no hace falta guardar nada.</translation>
    </message>
    <message>
        <source>This shop and this window</source>
        <translation>Esta tienda y esta ventana</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Nombre de la tienda</translation>
    </message>
    <message>
        <source>Stands on the order sheet</source>
        <translation>Aparece en la hoja de pedido</translation>
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
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message>
        <source>Why: {reasons}</source>
        <translation>Por qué: {reasons}</translation>
    </message>
</context>
</TS>
