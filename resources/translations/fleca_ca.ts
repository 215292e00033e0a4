<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ca_ES" sourcelanguage="en">
<context>
    <name>AttentionCard</name>
    <message>
        <source>Needs your attention</source>
        <translation>Cal la vostra atenció</translation>
    </message>
    <message>
        <source>All in order</source>
        <translation>Tot en ordre</translation>
    </message>
    <message>
        <source>Nothing needs you now. You can prepare the order.</source>
        <translation>Ara no cal que feu res. Ja podeu preparar la comanda.</translation>
    </message>
    <message>
        <source>Your sales are complete</source>
        <translation>Les vendes són completes</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message numerus="yes">
        <source>%n import(s)</source>
        <translation>
            <numerusform>%n importació</numerusform>
            <numerusform>%n importacions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is kept</source>
        <translation>
            <numerusform>Se’n guarda %n</numerusform>
            <numerusform>Se’n guarden %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n comanda</numerusform>
            <numerusform>%n comandes</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer version of Fleca made this backup. Install that version to use it.</source>
        <translation>Aquesta còpia l’ha fet una versió més nova de Fleca. Instal·leu-la per poder-la fer servir.</translation>
    </message>
    <message>
        <source>None yet; Fleca makes one each day.</source>
        <translation>Encara no n’hi ha cap; Fleca en fa una cada dia.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check that the disk or stick is connected.</source>
        <translation>El fitxer no es pot obrir. Comproveu que el disc o la memòria USB estiguin connectats.</translation>
    </message>
    <message>
        <source>The last one: {when}. {kept}.</source>
        <translation>La darrera: {when}. {kept}.</translation>
    </message>
    <message>
        <source>This backup is damaged. Choose another one. Nothing was changed.</source>
        <translation>Aquesta còpia està malmesa. Trieu-ne una altra. No s’ha canviat res.</translation>
    </message>
    <message>
        <source>This file is no backup of Fleca. Backups end in .fleca.</source>
        <translation>Aquest fitxer no és cap còpia de seguretat de Fleca. Les còpies acaben en .fleca.</translation>
    </message>
    <message>
        <source>no sales yet</source>
        <translation>encara sense vendes</translation>
    </message>
    <message>
        <source>sales up to {day}</source>
        <translation>vendes fins {day}</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>avui a les {time}</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} a les {time}</translation>
    </message>
    <message>
        <source>{when}, before a backup was brought back</source>
        <translation>{when}, abans de recuperar una còpia</translation>
    </message>
    <message>
        <source>{when}, before an update</source>
        <translation>{when}, abans d’una actualització</translation>
    </message>
</context>
<context>
    <name>BackupsCard</name>
    <message>
        <source>Another file…</source>
        <translation>Un altre fitxer…</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>S’està fent la còpia…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Còpies de seguretat</translation>
    </message>
    <message>
        <source>Bring a backup back</source>
        <translation>Recuperar una còpia</translation>
    </message>
    <message>
        <source>Bring this back</source>
        <translation>Recupera aquesta</translation>
    </message>
    <message>
        <source>Bringing the backup back…</source>
        <translation>S’està recuperant la còpia…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel·la</translation>
    </message>
    <message>
        <source>Checking the backup…</source>
        <translation>S’està comprovant la còpia…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Trieu…</translation>
    </message>
    <message>
        <source>Copy to a place of yours</source>
        <translation>Còpia en un lloc vostre</translation>
    </message>
    <message>
        <source>For a memory stick or another disk; worth doing once a month</source>
        <translation>En una memòria USB o un altre disc; val la pena fer-ho un cop al mes</translation>
    </message>
    <message>
        <source>Made {when}: {held}</source>
        <translation>Feta {when}: {held}</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Desa una còpia</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Desa una còpia…</translation>
    </message>
    <message>
        <source>Saved and checked: {file}</source>
        <translation>Desada i comprovada: {file}</translation>
    </message>
    <message>
        <source>The shop is as it was: {when}.</source>
        <translation>La botiga torna a ser com era: {when}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfés</translation>
    </message>
    <message>
        <source>You see what it holds first, and can take it back</source>
        <translation>Primer veureu què conté, i després ho podreu desfer</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message numerus="yes">
        <source>%n entry(s) of your own</source>
        <translation>
            <numerusform>%n anotació vostra</numerusform>
            <numerusform>%n anotacions vostres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n public holiday(s)</source>
        <translation>
            <numerusform>%n festiu oficial</numerusform>
            <numerusform>%n festius oficials</numerusform>
        </translation>
    </message>
    <message>
        <source>A day without sales is a closure.</source>
        <translation>Un dia sense vendes és un tancament.</translation>
    </message>
    <message>
        <source>Bulk order</source>
        <translation>Encàrrec</translation>
    </message>
    <message>
        <source>Calendar {year}</source>
        <translation>Calendari {year}</translation>
    </message>
    <message>
        <source>Choose country and region in the settings, or write the holidays down as festes</source>
        <translation>Trieu país i regió a les preferències, o anoteu els festius com a festes</translation>
    </message>
    <message>
        <source>Choose the product that is ordered.</source>
        <translation>Trieu el producte encarregat.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Tancat</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Acte</translation>
    </message>
    <message>
        <source>Festa</source>
        <translation>Festa</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Poseu-hi un nom.</translation>
    </message>
    <message>
        <source>If so, press “{action}” again.</source>
        <translation>Si és així, torneu a prémer «{action}».</translation>
    </message>
    <message>
        <source>Local festa</source>
        <translation>Festa local</translation>
    </message>
    <message>
        <source>One of the two local festes of {year} is not entered</source>
        <translation>Falta una de les dues festes locals de {year}</translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation>Festiu oficial</translation>
    </message>
    <message>
        <source>Say how many pieces are ordered.</source>
        <translation>Digueu quantes peces s’encarreguen.</translation>
    </message>
    <message>
        <source>That is longer than a year.</source>
        <translation>Dura més d’un any.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>L’últim dia és abans del primer.</translation>
    </message>
    <message>
        <source>The public holidays of {year} are not known</source>
        <translation>No es coneixen els festius de {year}</translation>
    </message>
    <message>
        <source>The two local festes of {year} are not entered</source>
        <translation>Falten les dues festes locals de {year}</translation>
    </message>
    <message>
        <source>Weekly closing day</source>
        <translation>Dia de tancament setmanal</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Què</translation>
    </message>
    <message>
        <source>Your town hall sets them every year. The forecast counts on them</source>
        <translation>L’ajuntament les fixa cada any. La previsió hi compta</translation>
    </message>
    <message>
        <source>as in earlier years</source>
        <translation>com els altres anys</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>cada any</translation>
    </message>
    <message numerus="yes">
        <source>%n closed day(s), always a {weekday}</source>
        <translation>
            <numerusform>%n dia tancat, sempre en {weekday}</numerusform>
            <numerusform>%n dies tancats, sempre en {weekday}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) closed?</source>
        <translation>
            <numerusform>%n dia tancat?</numerusform>
            <numerusform>%n dies tancats?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) in a row?</source>
        <translation>
            <numerusform>%n dia seguit?</numerusform>
            <numerusform>%n dies seguits?</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed: {weekdays}</source>
        <translation>Tancat: {weekdays}</translation>
    </message>
    <message>
        <source>Every week, as the settings have it</source>
        <translation>Cada setmana, com diuen les preferències</translation>
    </message>
    <message>
        <source>all year</source>
        <translation>tot l’any</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Days of note</source>
        <translation>Dies assenyalats</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Esborra</translation>
    </message>
    <message>
        <source>Reading the calendar…</source>
        <translation>S’està llegint el calendari…</translation>
    </message>
    <message>
        <source>Taken out of the calendar.</source>
        <translation>Tret del calendari.</translation>
    </message>
    <message>
        <source>The calendar could not be read</source>
        <translation>No s’ha pogut llegir el calendari</translation>
    </message>
    <message>
        <source>The calendar is changed.</source>
        <translation>El calendari s’ha canviat.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Avui</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfés</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Desfet.</translation>
    </message>
    <message>
        <source>Written into the calendar.</source>
        <translation>Anotat al calendari.</translation>
    </message>
    <message>
        <source>{done} The forecast is being made anew.</source>
        <translation>{done} La previsió es torna a fer.</translation>
    </message>
</context>
<context>
    <name>ChangesCard</name>
    <message>
        <source>What has changed</source>
        <translation>Què ha canviat</translation>
    </message>
</context>
<context>
    <name>ChosenBar</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n triat</numerusform>
            <numerusform>%n triats</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge into “{product}”</source>
        <translation>Ajunta’ls a «{product}»</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Posa</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>What to set</source>
        <translation>Què s’ha de posar</translation>
    </message>
</context>
<context>
    <name>ClosedDays</name>
    <message>
        <source>Days without sales</source>
        <translation>Dies sense vendes</translation>
    </message>
    <message>
        <source>Hide the days</source>
        <translation>Amaga els dies</translation>
    </message>
    <message>
        <source>Show every day</source>
        <translation>Mostra tots els dies</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>Another folder…</source>
        <translation>Una altra carpeta…</translation>
    </message>
    <message>
        <source>As it was at first</source>
        <translation>Com era al principi</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Fes-ho</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primers passos</translation>
    </message>
    <message>
        <source>Fleca copies them there and opens again; the old folder stays</source>
        <translation>Fleca les hi copia i torna a obrir-se; la carpeta d’abans es queda</translation>
    </message>
    <message>
        <source>Fleca will close, copy everything to {folder} and open again there.</source>
        <translation>Fleca es tancarà, ho copiarà tot a {folder} i tornarà a obrir-se allà.</translation>
    </message>
    <message>
        <source>For who keeps sales and models in a project of their own</source>
        <translation>Per a qui guarda vendes i models en un projecte propi</translation>
    </message>
    <message>
        <source>In which folder?</source>
        <translation>En quina carpeta?</translation>
    </message>
    <message>
        <source>Keep them elsewhere</source>
        <translation>Tenir-les en un altre lloc</translation>
    </message>
    <message>
        <source>Language, shop, festes and the first file, once more</source>
        <translation>L’idioma, la botiga, les festes i el primer fitxer, un altre cop</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Obre</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Obre la carpeta</translation>
    </message>
    <message>
        <source>Sales, settings and backups, all in one folder</source>
        <translation>Vendes, preferències i còpies, tot en una carpeta</translation>
    </message>
    <message>
        <source>Sizes, order of columns and sorting are remembered</source>
        <translation>Es recorden les mides, l’ordre de les columnes i de les files</translation>
    </message>
    <message>
        <source>That folder is inside the shop&apos;s own. Choose another.</source>
        <translation>Aquesta carpeta és dins de la de la botiga. Trieu-ne una altra.</translation>
    </message>
    <message>
        <source>There is something called {name} in {folder} already. Choose another folder.</source>
        <translation>A {folder} ja hi ha una cosa que es diu {name}. Trieu una altra carpeta.</translation>
    </message>
    <message>
        <source>Where your data are</source>
        <translation>On són les vostres dades</translation>
    </message>
    <message>
        <source>Window and tables</source>
        <translation>Finestra i taules</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Les vostres dades</translation>
    </message>
    <message>
        <source>Your data and this window</source>
        <translation>Les vostres dades i aquesta finestra</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>The year is missing. Type it as 04/12/2026.</source>
        <translation>Falta l’any. Escriviu-ho com ara 04/12/2026.</translation>
    </message>
    <message>
        <source>There is no day “{typed}”. Type it as 04/12/2026.</source>
        <translation>No hi ha cap dia «{typed}». Escriviu-lo com 04/12/2026.</translation>
    </message>
    <message>
        <source>Type the day, such as 04/12/2026.</source>
        <translation>Escriviu el dia, per exemple 04/12/2026.</translation>
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
        <translation>Deixeu anar aquí el fitxer del TPV</translation>
    </message>
    <message>
        <source>CSV, Excel or ZIP; by tickets, by days or by weeks. You will see what it does before it is saved.</source>
        <translation>CSV, Excel o ZIP; per tiquets, per dies o per setmanes. Abans de desar-lo veureu què hi ha.</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examina…</translation>
    </message>
</context>
<context>
    <name>DuplicatesCard</name>
    <message>
        <source>Likely the same product</source>
        <translation>Potser són el mateix producte</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Ajunta</translation>
    </message>
    <message>
        <source>Two products</source>
        <translation>Són dos productes</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>i %n parella més</numerusform>
            <numerusform>i %n parelles més</numerusform>
        </translation>
    </message>
    <message>
        <source>“{one}” and “{other}”</source>
        <translation>«{one}» i «{other}»</translation>
    </message>
</context>
<context>
    <name>EditBar</name>
    <message numerus="yes">
        <source>%n number(s) of this week are yours, marked with a dot.</source>
        <translation>
            <numerusform>%n número d’aquesta setmana és vostre, marcat amb un punt.</numerusform>
            <numerusform>%n números d’aquesta setmana són vostres, marcats amb un punt.</numerusform>
        </translation>
    </message>
    <message>
        <source>All as forecast</source>
        <translation>Tot com la previsió</translation>
    </message>
    <message>
        <source>As forecast</source>
        <translation>Com la previsió</translation>
    </message>
    <message>
        <source>Note for yourself</source>
        <translation>Nota per a vós</translation>
    </message>
    <message>
        <source>Why is it different?</source>
        <translation>Per què és diferent?</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>competitor</source>
        <translation>competència</translation>
    </message>
    <message>
        <source>event or fair</source>
        <translation>acte o fira</translation>
    </message>
    <message>
        <source>festa or holidays</source>
        <translation>festa o vacances</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>sense motiu</translation>
    </message>
    <message>
        <source>orders of customers</source>
        <translation>encàrrecs de clients</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>una altra cosa</translation>
    </message>
    <message>
        <source>weather</source>
        <translation>el temps</translation>
    </message>
</context>
<context>
    <name>EditsCard</name>
    <message>
        <source>None this week. Type over a number in the table to change it.</source>
        <translation>Cap aquesta setmana. Per canviar un número, escriviu-hi a sobre a la taula.</translation>
    </message>
    <message>
        <source>Type over a number in the table to change it.</source>
        <translation>Per canviar un número, escriviu-hi a sobre a la taula.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfés</translation>
    </message>
    <message>
        <source>Undo: {change}</source>
        <translation>Desfés: {change}</translation>
    </message>
    <message>
        <source>Your changes</source>
        <translation>Canvis vostres</translation>
    </message>
    <message>
        <source>Reason, such as festa or weather</source>
        <translation>Motiu, com ara festa o mal temps</translation>
    </message>
    <message>
        <source>Reason: {change}</source>
        <translation>Motiu: {change}</translation>
    </message>
</context>
<context>
    <name>EffectFields</name>
    <message>
        <source>As in earlier years</source>
        <translation>Com altres anys</translation>
    </message>
    <message>
        <source>By how much</source>
        <translation>Quant</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Efecte</translation>
    </message>
    <message>
        <source>Sells less</source>
        <translation>Es ven menys</translation>
    </message>
    <message>
        <source>Sells more</source>
        <translation>Es ven més</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>Add</source>
        <translation>Afegeix</translation>
    </message>
    <message>
        <source>Change the entry</source>
        <translation>Canvia l’anotació</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Esborra</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Cada any</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nova anotació</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Peces</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producte</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Desa</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Què és</translation>
    </message>
</context>
<context>
    <name>ErrorCard</name>
    <message>
        <source>Error by week, %</source>
        <translation>Error setmanal, %</translation>
    </message>
    <message>
        <source>error of the week</source>
        <translation>error de la setmana</translation>
    </message>
    <message>
        <source>its limit, {limit}</source>
        <translation>el seu límit, {limit}</translation>
    </message>
    <message>
        <source>moving average</source>
        <translation>mitjana mòbil</translation>
    </message>
</context>
<context>
    <name>Evening</name>
    <message>
        <source>Evening of {day}</source>
        <translation>Vespre de {day}</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Sobrants</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Demanat</translation>
    </message>
    <message>
        <source>Pieces in the counter at closing time</source>
        <translation>Peces al taulell a l’hora de tancar</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producte</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Venut</translation>
    </message>
    <message>
        <source>Sold out at</source>
        <translation>Acabat a les</translation>
    </message>
    <message>
        <source>The shop was closed on this day.</source>
        <translation>Aquest dia la botiga era tancada.</translation>
    </message>
    <message>
        <source>Type 1130 or 11:30</source>
        <translation>Escriviu 1130 o 11:30</translation>
    </message>
    <message>
        <source>Type what was left over and when things ran out. What you skip stays unknown.</source>
        <translation>Què ha sobrat i a quina hora s’ha acabat? El que us salteu queda sense saber.</translation>
    </message>
    <message numerus="yes">
        <source>{noted} of %n product(s) noted. Every line is saved as you type.</source>
        <translation>
            <numerusform>{noted} de %n producte anotat. Cada línia es desa de seguida.</numerusform>
            <numerusform>{noted} de %n productes anotats. Cada línia es desa de seguida.</numerusform>
        </translation>
    </message>
    <message>
        <source>{pieces} pieces left over? A time belongs one column to the right. Enter once more keeps it.</source>
        <translation>{pieces} peces sobrants? Les hores van a la columna de la dreta. Torneu a prémer Retorn per deixar-ho així.</translation>
    </message>
    <message>
        <source>“{typed}” is no number of pieces, such as 3.</source>
        <translation>«{typed}» no és un nombre de peces, com ara 3.</translation>
    </message>
    <message>
        <source>“{typed}” is no time, such as 1130 or 11:30.</source>
        <translation>«{typed}» no és una hora, com ara 1130 o 11:30.</translation>
    </message>
</context>
<context>
    <name>EveningPage</name>
    <message>
        <source>Day after</source>
        <translation>Dia després</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Dia abans</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Vespre</translation>
    </message>
    <message>
        <source>Import sales</source>
        <translation>Importa vendes</translation>
    </message>
    <message>
        <source>Import your sales first; then each evening takes two minutes.</source>
        <translation>Primer importeu les vendes; després cada vespre són dos minuts.</translation>
    </message>
    <message>
        <source>Reading the day…</source>
        <translation>S’està llegint el dia…</translation>
    </message>
    <message>
        <source>That could not be noted for this day.</source>
        <translation>No s’ha pogut anotar per a aquest dia.</translation>
    </message>
    <message>
        <source>The day could not be read</source>
        <translation>No s’ha pogut llegir el dia</translation>
    </message>
    <message>
        <source>The day&apos;s products will stand here</source>
        <translation>Aquí hi haurà els productes del dia</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfés</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>%n model(s) seen</source>
        <translation>
            <numerusform>%n model vist</numerusform>
            <numerusform>%n models vistos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) sent</source>
        <translation>
            <numerusform>%n cosa enviada</numerusform>
            <numerusform>%n coses enviades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) received</source>
        <translation>
            <numerusform>%n setmana rebuda</numerusform>
            <numerusform>%n setmanes rebudes</numerusform>
        </translation>
    </message>
    <message>
        <source>A model arrived damaged. It is fetched again later.</source>
        <translation>Un model ha arribat malmès. Es tornarà a baixar més tard.</translation>
    </message>
    <message>
        <source>A model does not forecast here what its publisher says. It was refused.</source>
        <translation>Un model no preveu aquí el que diu qui l’ha publicat. S’ha rebutjat.</translation>
    </message>
    <message>
        <source>A model has a file that would be written elsewhere on this computer. It was refused.</source>
        <translation>Un model té un fitxer que s’escriuria en un altre lloc d’aquest ordinador. S’ha rebutjat.</translation>
    </message>
    <message>
        <source>A model is much worse than the present one on your own weeks. It was refused.</source>
        <translation>Un model és molt pitjor que l’actual en les vostres setmanes. S’ha rebutjat.</translation>
    </message>
    <message>
        <source>A model is not of Fleca&apos;s kind. It must be published anew.</source>
        <translation>Un model no és del tipus de Fleca. Cal tornar-lo a publicar.</translation>
    </message>
    <message>
        <source>A model is of a kind that could run anything here, and is never loaded. It must be published anew.</source>
        <translation>Un model és d’un tipus que podria executar qualsevol cosa aquí, i no es carrega mai. Cal tornar-lo a publicar.</translation>
    </message>
    <message>
        <source>A model is older than one taken before. It was refused.</source>
        <translation>Un model és més antic que un d’anterior. S’ha rebutjat.</translation>
    </message>
    <message>
        <source>A model is signed by nobody you trust. If you know its publisher, trust the key below.</source>
        <translation>Un model no l’ha signat ningú de la vostra confiança. Si en coneixeu l’autor, doneu per bona la seva clau més avall.</translation>
    </message>
    <message>
        <source>A model was made for another version of Fleca.</source>
        <translation>Un model es va fer per a una altra versió de Fleca.</translation>
    </message>
    <message>
        <source>Hopsworks: not yet</source>
        <translation>Hopsworks: encara no</translation>
    </message>
    <message>
        <source>Hopsworks: offline</source>
        <translation>Hopsworks: sense connexió</translation>
    </message>
    <message numerus="yes">
        <source>Hopsworks: offline, %n thing(s) waiting</source>
        <translation>
            <numerusform>Hopsworks: sense connexió, %n cosa pendent</numerusform>
            <numerusform>Hopsworks: sense connexió, %n coses pendents</numerusform>
        </translation>
    </message>
    <message>
        <source>Hopsworks: {when}</source>
        <translation>Hopsworks: {when}</translation>
    </message>
    <message>
        <source>No API key is kept. Enter the one that you made in Hopsworks.</source>
        <translation>No es guarda cap clau d’API. Introduïu la que heu creat a Hopsworks.</translation>
    </message>
    <message>
        <source>Nobody known has signed the server&apos;s certificate, so the key was not sent. If the server has an authority of its own, choose its file below.</source>
        <translation>Ningú conegut no ha signat el certificat del servidor; per això no s’ha enviat la clau. Si el servidor té una autoritat pròpia, trieu-ne el fitxer més avall.</translation>
    </message>
    <message>
        <source>The API key may not do this. Make one with the scopes project, featurestore, dataset, modelregistry and job.</source>
        <translation>La clau d’API no té permís. Creeu-ne una amb els àmbits project, featurestore, dataset, modelregistry i job.</translation>
    </message>
    <message>
        <source>The authority&apos;s file is missing, or holds no certificates. Choose it again.</source>
        <translation>El fitxer de l’autoritat falta o no conté certificats. Torneu-lo a triar.</translation>
    </message>
    <message>
        <source>The feature view cannot be read: the query service (port 5005) does not answer. Ask whoever runs the server.</source>
        <translation>No es pot llegir la feature view: el servei de consultes (port 5005) no respon. Demaneu-ho a qui porta el servidor.</translation>
    </message>
    <message>
        <source>The feature view has other columns than those set below.</source>
        <translation>La feature view té columnes diferents de les indicades més avall.</translation>
    </message>
    <message>
        <source>The feature view would run the server&apos;s code on this computer. Name one without transformations.</source>
        <translation>La feature view executaria codi del servidor en aquest ordinador. Indiqueu-ne una sense transformacions.</translation>
    </message>
    <message>
        <source>The part of Fleca that speaks to Hopsworks is not installed. Run the installer again and choose it.</source>
        <translation>La part de Fleca que parla amb Hopsworks no està instal·lada. Torneu a executar l’instal·lador i trieu-la.</translation>
    </message>
    <message>
        <source>The part that speaks to Hopsworks ended unexpectedly. It is tried again later.</source>
        <translation>La part que parla amb Hopsworks s’ha aturat inesperadament. Es tornarà a provar més tard.</translation>
    </message>
    <message>
        <source>The project has no feature view, model or job of the name that is set. Check the names below.</source>
        <translation>El projecte no té cap feature view, model o tasca amb el nom indicat. Reviseu els noms més avall.</translation>
    </message>
    <message>
        <source>The project&apos;s storage is full. Ask whoever runs it for more room.</source>
        <translation>L’espai del projecte és ple. Demaneu-ne més a qui el porta.</translation>
    </message>
    <message>
        <source>The server answers too slowly. It is tried again later.</source>
        <translation>El servidor respon massa a poc a poc. Es tornarà a provar més tard.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the network, the host and the port.</source>
        <translation>No es pot arribar al servidor. Reviseu la xarxa, el servidor i el port.</translation>
    </message>
    <message>
        <source>The server does not accept the API key. Make a new one in Hopsworks and enter it.</source>
        <translation>El servidor no accepta la clau d’API. Creeu-ne una de nova a Hopsworks i introduïu-la.</translation>
    </message>
    <message>
        <source>The server does not answer. It is tried again later.</source>
        <translation>El servidor no respon. Es tornarà a provar més tard.</translation>
    </message>
    <message>
        <source>The server failed. It is tried again later; if it stays so, tell whoever runs it.</source>
        <translation>El servidor ha fallat. Es tornarà a provar més tard; si continua igual, digueu-ho a qui el porta.</translation>
    </message>
    <message>
        <source>The server has too much to do at the moment. It is tried again later.</source>
        <translation>El servidor té massa feina ara mateix. Es tornarà a provar més tard.</translation>
    </message>
    <message>
        <source>The server is busy with just this. It is tried again later.</source>
        <translation>El servidor ja està ocupat amb això mateix. Es tornarà a provar més tard.</translation>
    </message>
    <message>
        <source>The server&apos;s answer ended before it was whole. It is tried again later.</source>
        <translation>La resposta del servidor s’ha tallat a mitges. Es tornarà a provar més tard.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired, so the key was not sent. Ask whoever runs the server to renew it, and check this computer&apos;s date.</source>
        <translation>El certificat del servidor ha caducat; per això no s’ha enviat la clau. Demaneu a qui porta el servidor que el renovi, i reviseu la data d’aquest ordinador.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another name, so the key was not sent. Check the host.</source>
        <translation>El certificat del servidor és d’un altre nom; per això no s’ha enviat la clau. Reviseu el servidor.</translation>
    </message>
    <message>
        <source>There is no such project, or the key&apos;s owner is not its member. Check the project&apos;s name.</source>
        <translation>No hi ha cap projecte amb aquest nom, o el titular de la clau no en és membre. Reviseu el nom.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is half a day or more off, so nothing was sent. Set the clock.</source>
        <translation>El rellotge d’aquest ordinador va mig dia o més desfasat; per això no s’ha enviat res. Poseu-lo en hora.</translation>
    </message>
    <message>
        <source>This computer&apos;s disk is full. Make room; it is tried again later.</source>
        <translation>El disc d’aquest ordinador és ple. Feu-hi lloc; es tornarà a provar més tard.</translation>
    </message>
    <message>
        <source>What answers there is not Hopsworks, perhaps the sign-in page of a Wi-Fi. Check the network.</source>
        <translation>El que respon allà no és Hopsworks; potser és la pàgina d’entrada d’una Wi-Fi. Reviseu la xarxa.</translation>
    </message>
    <message>
        <source>You trust no publisher of models yet. Enter a publisher&apos;s key below.</source>
        <translation>Encara no confieu en cap autor de models. Introduïu la clau d’un autor més avall.</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>avui a les {time}</translation>
    </message>
    <message>
        <source>Hopsworks: needs a look</source>
        <translation>Hopsworks: cal que hi mireu</translation>
    </message>
</context>
<context>
    <name>Families</name>
    <message>
        <source>Without a family</source>
        <translation>Sense família</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>Something went wrong inside Fleca. Your data was not changed. Please try again.</source>
        <translation>Alguna cosa ha fallat dins de Fleca. Les vostres dades no han canviat. Torneu-ho a provar.</translation>
    </message>
    <message>
        <source>The shop&apos;s folder is not where it was. Connect the disk, or choose where the folder is now. Nothing was changed.</source>
        <translation>La carpeta de la botiga no és on era. Connecteu el disc o trieu on és ara la carpeta. No s’ha canviat res.</translation>
    </message>
    <message>
        <source>This shop was written by a newer version of Fleca. Nothing was changed; install the new version.</source>
        <translation>Aquesta botiga es va desar amb una versió més nova de Fleca. No s’ha canviat res; instal·leu la versió nova.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was stored; make room and do it again.</source>
        <translation>El disc és ple. No s’ha desat res; feu-hi lloc i torneu-hi.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder, or close it elsewhere.</source>
        <translation>No s’ha pogut escriure el fitxer. Trieu una altra carpeta, o tanqueu-lo si el teniu obert.</translation>
    </message>
    <message>
        <source>The shop could not be brought to this version of Fleca. It is as it was; use the version from before.</source>
        <translation>La botiga no s’ha pogut passar a aquesta versió de Fleca. És com era; feu servir la versió d’abans.</translation>
    </message>
    <message>
        <source>The shop is open in another window or on another computer. Close it there, then try again.</source>
        <translation>La botiga és oberta en una altra finestra o en un altre ordinador. Tanqueu-la allà i torneu-ho a provar.</translation>
    </message>
    <message>
        <source>The shop&apos;s file is damaged. It is kept aside when a backup takes its place; nothing is deleted.</source>
        <translation>El fitxer de la botiga està malmès. Si una còpia ocupa el seu lloc, es guarda a part; no s’esborra res.</translation>
    </message>
    <message>
        <source>The shop&apos;s file is not in its folder any more, but its backups are. Nothing was changed.</source>
        <translation>El fitxer de la botiga ja no és a la seva carpeta, però les còpies sí. No s’ha canviat res.</translation>
    </message>
    <message>
        <source>The shop&apos;s folder cannot be written. Nothing was stored; check its rights.</source>
        <translation>No es pot escriure a la carpeta de la botiga. No s’ha desat res; comproveu-ne els permisos.</translation>
    </message>
    <message>
        <source>The shop&apos;s folder cannot be opened. Check that the disk is connected.</source>
        <translation>No es pot obrir la carpeta de la botiga. Comproveu que el disc està connectat.</translation>
    </message>
    <message>
        <source>Another program is using the shop. Nothing was stored; close it and try again.</source>
        <translation>Un altre programa fa servir la botiga. No s’ha desat res; tanqueu-lo i torneu-ho a provar.</translation>
    </message>
    <message>
        <source>The shop&apos;s file did not answer. Nothing was stored; try again.</source>
        <translation>El fitxer de la botiga no ha respost. No s’ha desat res; torneu-ho a provar.</translation>
    </message>
    <message>
        <source>The forecast&apos;s model is missing or damaged. Install Fleca again.</source>
        <translation>El model de la previsió falta o està malmès. Torneu a instal·lar Fleca.</translation>
    </message>
</context>
<context>
    <name>FestesStep</name>
    <message>
        <source>Both festes are on the same day. Give each its own, or leave one out.</source>
        <translation>Les dues festes són el mateix dia. Poseu un dia a cadascuna o deixeu-ne una en blanc.</translation>
    </message>
    <message>
        <source>Day of the festa</source>
        <translation>Dia de la festa</translation>
    </message>
    <message>
        <source>Local festa</source>
        <translation>Festa local</translation>
    </message>
    <message>
        <source>Name of the festa</source>
        <translation>Nom de la festa</translation>
    </message>
    <message>
        <source>Name, such as Festa Major</source>
        <translation>Nom, per exemple Festa Major</translation>
    </message>
    <message>
        <source>On which day is {festa}? Give its day, or leave the name out, too.</source>
        <translation>Quin dia és {festa}? Escriviu-ne el dia o deixeu també el nom en blanc.</translation>
    </message>
    <message>
        <source>The two local festes of your town</source>
        <translation>Les dues festes locals del vostre municipi</translation>
    </message>
    <message>
        <source>Your town hall sets them every year. You can leave them out and add them to the calendar later.</source>
        <translation>L’ajuntament les fixa cada any. Podeu deixar-les en blanc i afegir-les al calendari més endavant.</translation>
    </message>
</context>
<context>
    <name>FirstFileStep</name>
    <message>
        <source>Export the sales from your till, a year or more if it can, as Excel or CSV. Drop the file on this window, or choose it. You see what is in it before anything is saved, and nothing leaves this computer.</source>
        <translation>Exporteu les vendes del TPV, un any o més si pot ser, en Excel o CSV. Deixeu anar el fitxer sobre aquesta finestra o trieu-lo. Veureu què hi ha abans de desar res, i res no surt d’aquest ordinador.</translation>
    </message>
    <message>
        <source>Import sales</source>
        <translation>Importa vendes</translation>
    </message>
    <message>
        <source>No file at hand? Look around in the sample shop. It is fictional, and opens in a window of its own.</source>
        <translation>No teniu cap fitxer a mà? Feu un tomb per la botiga de mostra. És fictícia i s’obre en una finestra a part.</translation>
    </message>
    <message>
        <source>Open the sample shop</source>
        <translation>Obre la botiga de mostra</translation>
    </message>
    <message>
        <source>Your first file</source>
        <translation>El primer fitxer</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>For who wants more</source>
        <translation>Per a qui en vulgui més</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Amaga</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
</context>
<context>
    <name>FolderCard</name>
    <message>
        <source>Choose a folder…</source>
        <translation>Tria una carpeta…</translation>
    </message>
    <message>
        <source>Folder of the till&apos;s files</source>
        <translation>Carpeta dels fitxers del TPV</translation>
    </message>
    <message>
        <source>Import whatever the till saves in a folder</source>
        <translation>Importa el que el TPV desi en una carpeta</translation>
    </message>
    <message>
        <source>New files in {folder} are imported by themselves; one that is not clear waits for you.</source>
        <translation>Els fitxers nous de {folder} s’importen sols; el que no és clar us espera.</translation>
    </message>
    <message>
        <source>No folder is watched. Files are only imported when you drop them.</source>
        <translation>No es vigila cap carpeta. Els fitxers només s’importen quan els deixeu anar aquí.</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Deixa de vigilar-la</translation>
    </message>
    <message>
        <source>{folder} cannot be read. Look whether it was moved.</source>
        <translation>No es pot llegir {folder}. Mireu si s’ha mogut.</translation>
    </message>
</context>
<context>
    <name>FolderWatching</name>
    <message numerus="yes">
        <source>%n file(s) from the folder imported</source>
        <translation>
            <numerusform>S’ha importat %n fitxer de la carpeta</numerusform>
            <numerusform>S’han importat %n fitxers de la carpeta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in the folder need your answer</source>
        <translation>
            <numerusform>%n fitxer de la carpeta espera la vostra resposta</numerusform>
            <numerusform>%n fitxers de la carpeta esperen la vostra resposta</numerusform>
        </translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Mireu-ho</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Obre</translation>
    </message>
    <message>
        <source>The watched folder cannot be read. Look whether it was moved.</source>
        <translation>No es pot llegir la carpeta vigilada. Mireu si s’ha mogut.</translation>
    </message>
</context>
<context>
    <name>Forecast</name>
    <message>
        <source>Week of {span}</source>
        <translation>Setmana {span}</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>Setmana {number}</translation>
    </message>
    <message>
        <source>Issued today at {time}, from sales up to {day}</source>
        <translation>Emesa avui a les {time}, amb vendes fins {day}</translation>
    </message>
    <message>
        <source>As forecast then</source>
        <translation>Previst llavors</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Família</translation>
    </message>
    <message>
        <source>Follows from your numbers. The forecast says {said}</source>
        <translation>Surt dels vostres números. La previsió diu {said}</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Previsió</translation>
    </message>
    <message>
        <source>Issued on {issued}, from sales up to {day}</source>
        <translation>Emesa {issued}, amb vendes fins {day}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Range from</source>
        <translation>Marge des de</translation>
    </message>
    <message>
        <source>Range to</source>
        <translation>Marge fins a</translation>
    </message>
    <message>
        <source>Sales and forecasts</source>
        <translation>Vendes i previsions</translation>
    </message>
    <message>
        <source>Sales, {unit}</source>
        <translation>Vendes, {unit}</translation>
    </message>
    <message>
        <source>The forecast against the last whole week with sales</source>
        <translation>La previsió respecte de la darrera setmana sencera amb vendes</translation>
    </message>
    <message>
        <source>The last whole week with sales, {week}</source>
        <translation>La darrera setmana sencera amb vendes, {week}</translation>
    </message>
    <message>
        <source>Type over a number, or +10 %, to change it; clear it to go back</source>
        <translation>Escriviu-hi a sobre un número, o +10 %, per canviar-lo; esborreu-lo per tornar enrere</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Setmana del</translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation>Setm. {day}</translation>
    </message>
    <message>
        <source>What takes the forecast away from the mean of the last four weeks</source>
        <translation>El que allunya la previsió de la mitjana de les darreres quatre setmanes</translation>
    </message>
    <message>
        <source>Whole shop</source>
        <translation>Tota la botiga</translation>
    </message>
    <message>
        <source>Without a family</source>
        <translation>Sense família</translation>
    </message>
    <message>
        <source>Without your changes</source>
        <translation>Sense els vostres canvis</translation>
    </message>
    <message>
        <source>Your number. The forecast says {said}</source>
        <translation>El vostre número. La previsió diu {said}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>tancat</translation>
    </message>
    <message>
        <source>this week is over</source>
        <translation>aquesta setmana ja ha passat</translation>
    </message>
    <message>
        <source>{name}: {yours} instead of {said}</source>
        <translation>{name}: {yours} en lloc de {said}</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producte</translation>
    </message>
    <message>
        <source>Forecast, {unit}</source>
        <translation>Previsió, {unit}</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Of ten weeks like this one, about eight end between these two</source>
        <translation>De deu setmanes com aquesta, unes vuit acaben entre aquests dos valors</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Setmana passada</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Canvi</translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>Un any abans</translation>
    </message>
    <message>
        <source>Mean, 4 weeks</source>
        <translation>Mitjana, 4 set.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Per què</translation>
    </message>
    <message>
        <source>Nothing was sold then, or it is not in your files</source>
        <translation>Llavors no se’n va vendre, o no és als vostres fitxers</translation>
    </message>
    <message>
        <source>Average of the last four weeks: too little history for more</source>
        <translation>Mitjana de les darreres quatre setmanes: encara hi ha massa poca història per dir més</translation>
    </message>
</context>
<context>
    <name>ForecastEditing</name>
    <message>
        <source>As forecast again.</source>
        <translation>Torna a ser com la previsió.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfés</translation>
    </message>
    <message>
        <source>{name} is as you say. Its family, the shop and the order follow.</source>
        <translation>{name} queda com dieu. La família, la botiga i la comanda s’hi ajusten.</translation>
    </message>
</context>
<context>
    <name>ForecastIssuing</name>
    <message>
        <source>Forecasting the coming weeks…</source>
        <translation>S’estan calculant les setmanes vinents…</translation>
    </message>
</context>
<context>
    <name>ForecastPage</name>
    <message>
        <source>Week</source>
        <translation>Setmana</translation>
    </message>
    <message>
        <source>Euros or pieces</source>
        <translation>Euros o peces</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Previsió</translation>
    </message>
    <message>
        <source>Prepare order</source>
        <translation>Prepara la comanda</translation>
    </message>
    <message>
        <source>Reading the forecast…</source>
        <translation>S’està llegint la previsió…</translation>
    </message>
    <message>
        <source>The shop could not be read</source>
        <translation>No s’ha pogut llegir la botiga</translation>
    </message>
    <message>
        <source>Forecasting the coming weeks…</source>
        <translation>S’estan calculant les setmanes vinents…</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>peces</translation>
    </message>
    <message>
        <source>Whole shop</source>
        <translation>Tota la botiga</translation>
    </message>
    <message>
        <source>{name}, by week</source>
        <translation>{name}, per setmanes</translation>
    </message>
    <message>
        <source>The coming eight weeks will stand here</source>
        <translation>Aquí veureu les vuit setmanes vinents</translation>
    </message>
    <message>
        <source>By family and product, with a range and the reasons. Import your sales to begin.</source>
        <translation>Per família i producte, amb el marge i els motius. Per començar, importeu les vendes.</translation>
    </message>
    <message>
        <source>Import sales</source>
        <translation>Importa vendes</translation>
    </message>
</context>
<context>
    <name>ForecastSaving</name>
    <message>
        <source>Forecast and sales for Excel</source>
        <translation>Previsió i vendes per a Excel</translation>
    </message>
    <message>
        <source>Forecast as CSV</source>
        <translation>Previsió en CSV</translation>
    </message>
    <message>
        <source>Plot as a picture (PNG)</source>
        <translation>Gràfic com a imatge (PNG)</translation>
    </message>
    <message>
        <source>Plot for print (SVG)</source>
        <translation>Gràfic per imprimir (SVG)</translation>
    </message>
    <message>
        <source>Sales and forecasts of the plot as CSV</source>
        <translation>Vendes i previsions del gràfic en CSV</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Desa</translation>
    </message>
    <message>
        <source>The plot as a picture, the figures for a spreadsheet</source>
        <translation>El gràfic com a imatge, les xifres per a un full de càlcul</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>S’ha desat {file}</translation>
    </message>
    <message>
        <source>forecast {date}</source>
        <translation>previsió {date}</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n peça</numerusform>
            <numerusform>%n peces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GapCard</name>
    <message>
        <source>Enter a festa</source>
        <translation>Afegeix una festa</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>1 is perfect</source>
        <translation>1 és perfecte</translation>
    </message>
    <message>
        <source>About 80 % is right</source>
        <translation>Al voltant del 80 % és correcte</translation>
    </message>
    <message>
        <source>Above zero: too much was forecast</source>
        <translation>Per sobre de zero: s’ha previst massa</translation>
    </message>
    <message>
        <source>Back to {version}</source>
        <translation>S’ha tornat a {version}</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Biaix</translation>
    </message>
    <message>
        <source>Check the next order with care, and let the model train again</source>
        <translation>Reviseu bé la pròxima comanda i torneu a entrenar el model</translation>
    </message>
    <message>
        <source>Closed on {weekday} since {day}</source>
        <translation>Tancat el {weekday} des del {day}</translation>
    </message>
    <message>
        <source>Compared with the weeks before and with the same season of last year</source>
        <translation>Comparat amb les setmanes d’abans i amb la mateixa temporada de l’any passat</translation>
    </message>
    <message>
        <source>Days missing</source>
        <translation>Dies que falten</translation>
    </message>
    <message>
        <source>Days with sales</source>
        <translation>Dies amb vendes</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Família</translation>
    </message>
    <message>
        <source>From about half a year of sales on</source>
        <translation>A partir de mig any de vendes</translation>
    </message>
    <message>
        <source>Inside the range</source>
        <translation>Dins del marge</translation>
    </message>
    <message>
        <source>Large errors count for more</source>
        <translation>Els errors grossos hi compten més</translation>
    </message>
    <message>
        <source>Mean error</source>
        <translation>Error mitjà</translation>
    </message>
    <message>
        <source>Mean of each week&apos;s relative error</source>
        <translation>Mitjana de l’error relatiu de cada setmana</translation>
    </message>
    <message>
        <source>On {weekday} {change} less is sold since {day}</source>
        <translation>El {weekday} es ven un {change} menys des del {day}</translation>
    </message>
    <message>
        <source>On {weekday} {change} more is sold since {day}</source>
        <translation>El {weekday} es ven un {change} més des del {day}</translation>
    </message>
    <message>
        <source>Open on {weekday} since {day}</source>
        <translation>Obert el {weekday} des del {day}</translation>
    </message>
    <message>
        <source>Prices are {change} higher since {day}</source>
        <translation>Els preus són un {change} més alts des del {day}</translation>
    </message>
    <message>
        <source>Prices are {change} lower since {day}</source>
        <translation>Els preus són un {change} més baixos des del {day}</translation>
    </message>
    <message>
        <source>Relative error</source>
        <translation>Error relatiu</translation>
    </message>
    <message>
        <source>Rows set aside</source>
        <translation>Files apartades</translation>
    </message>
    <message>
        <source>Sales up to</source>
        <translation>Vendes fins a</translation>
    </message>
    <message>
        <source>Since {day} sales are {change} above the same weeks of last year</source>
        <translation>Des del {day} es ven un {change} més que les mateixes setmanes de l’any passat</translation>
    </message>
    <message>
        <source>Since {day} sales are {change} above what was to be expected</source>
        <translation>Des del {day} es ven un {change} més del que calia esperar</translation>
    </message>
    <message>
        <source>Since {day} sales are {change} below the same weeks of last year</source>
        <translation>Des del {day} es ven un {change} menys que les mateixes setmanes de l’any passat</translation>
    </message>
    <message>
        <source>Since {day} sales are {change} below what was to be expected</source>
        <translation>Des del {day} es ven un {change} menys del que calia esperar</translation>
    </message>
    <message>
        <source>Something has changed</source>
        <translation>Alguna cosa ha canviat</translation>
    </message>
    <message>
        <source>The forecast is off</source>
        <translation>La previsió es desvia</translation>
    </message>
    <message>
        <source>The model is doing well</source>
        <translation>El model va bé</translation>
    </message>
    <message>
        <source>The model learns it by itself; say it in the calendar to be sure</source>
        <translation>El model ho aprèn tot sol; per assegurar-ho, digueu-ho al calendari</translation>
    </message>
    <message>
        <source>The model takes it into account week by week</source>
        <translation>El model ho va tenint en compte setmana a setmana</translation>
    </message>
    <message>
        <source>Too few weeks to notice a change</source>
        <translation>Massa poques setmanes per notar cap canvi</translation>
    </message>
    <message>
        <source>Too few weeks to tell</source>
        <translation>Massa poques setmanes per dir-ho</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versió {version}</translation>
    </message>
    <message>
        <source>Weekdays, products, prices and sales are as usual</source>
        <translation>Els dies, els productes, els preus i les vendes són els de sempre</translation>
    </message>
    <message>
        <source>Weeks imported</source>
        <translation>Setmanes importades</translation>
    </message>
    <message>
        <source>Whole shop</source>
        <translation>Tota la botiga</translation>
    </message>
    <message>
        <source>before</source>
        <translation>l’anterior</translation>
    </message>
    <message>
        <source>beyond the limit</source>
        <translation>fora del límit</translation>
    </message>
    <message>
        <source>came with Fleca</source>
        <translation>ve amb Fleca</translation>
    </message>
    <message>
        <source>downloaded</source>
        <translation>baixat</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en ús</translation>
    </message>
    <message>
        <source>keep an eye on it</source>
        <translation>cal vigilar-ho</translation>
    </message>
    <message>
        <source>today</source>
        <translation>avui</translation>
    </message>
    <message>
        <source>too few weeks</source>
        <translation>massa poques setmanes</translation>
    </message>
    <message>
        <source>trained here</source>
        <translation>entrenat aquí</translation>
    </message>
    <message>
        <source>with this shop&apos;s weeks up to {day}</source>
        <translation>amb les setmanes d’aquesta botiga fins al {day}</translation>
    </message>
    <message>
        <source>within the usual</source>
        <translation>dins del normal</translation>
    </message>
    <message>
        <source>{aside} of {read}</source>
        <translation>{aside} de {read}</translation>
    </message>
    <message>
        <source>{name} sells since {day}, and did not before</source>
        <translation>{name} es ven des del {day}, i abans no</translation>
    </message>
    <message>
        <source>{name}: spread otherwise than in the same season of last year</source>
        <translation>{name}: repartit diferent que en la mateixa temporada de l’any passat</translation>
    </message>
    <message>
        <source>{name}: {change} less of all sales since {day}</source>
        <translation>{name}: un {change} menys de pes en les vendes des del {day}</translation>
    </message>
    <message>
        <source>{name}: {change} more of all sales since {day}</source>
        <translation>{name}: un {change} més de pes en les vendes des del {day}</translation>
    </message>
    <message>
        <source>{version} took the place of {against}: off by {new}, the other by {old}</source>
        <translation>{version} ha substituït {against}: desviació del {new}, l’altra del {old}</translation>
    </message>
    <message>
        <source>{version} was chosen by hand</source>
        <translation>{version} s’ha triat a mà</translation>
    </message>
    <message>
        <source>{version} was installed, not used</source>
        <translation>{version} s’ha instal·lat, sense activar</translation>
    </message>
    <message>
        <source>{version} was refused, because it failed a check</source>
        <translation>{version} s’ha rebutjat perquè no ha passat una comprovació</translation>
    </message>
    <message>
        <source>{version} was tried and not used: off by {new}, {against} by {old}</source>
        <translation>{version} s’ha provat i no s’ha activat: desviació del {new}; {against}, del {old}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>fa %n dia</numerusform>
            <numerusform>fa %n dies</numerusform>
        </translation>
    </message>
    <message>
        <source>All errors as a share of all sales</source>
        <translation>Tots els errors com a part de totes les vendes</translation>
    </message>
    <message>
        <source>Beyond the next week</source>
        <translation>Més enllà de la setmana que ve</translation>
    </message>
    <message>
        <source>Daily sales</source>
        <translation>Vendes diàries</translation>
    </message>
    <message>
        <source>Error as far ahead, last year</source>
        <translation>Error amb la mateixa antelació, l’any passat</translation>
    </message>
    <message>
        <source>Error of the last week</source>
        <translation>Error de la darrera setmana</translation>
    </message>
    <message>
        <source>Error of the week before</source>
        <translation>Error de la setmana anterior</translation>
    </message>
    <message>
        <source>Errors of eight weeks</source>
        <translation>Errors de vuit setmanes</translation>
    </message>
    <message>
        <source>Errors of four weeks</source>
        <translation>Errors de quatre setmanes</translation>
    </message>
    <message>
        <source>Errors of half a year</source>
        <translation>Errors de mig any</translation>
    </message>
    <message>
        <source>Four errors as far ahead</source>
        <translation>Quatre errors amb la mateixa antelació</translation>
    </message>
    <message>
        <source>Four errors of all families</source>
        <translation>Quatre errors de totes les famílies</translation>
    </message>
    <message>
        <source>Last error as far ahead</source>
        <translation>Darrer error amb la mateixa antelació</translation>
    </message>
    <message>
        <source>Last error of all families</source>
        <translation>Darrer error de totes les famílies</translation>
    </message>
    <message>
        <source>Mean of the last eight weeks</source>
        <translation>Mitjana de les vuit darreres setmanes</translation>
    </message>
    <message>
        <source>Mean of the last four weeks</source>
        <translation>Mitjana de les quatre darreres setmanes</translation>
    </message>
    <message>
        <source>Mean of the last two weeks</source>
        <translation>Mitjana de les dues darreres setmanes</translation>
    </message>
    <message>
        <source>Of a week, up or down</source>
        <translation>D’una setmana, amunt o avall</translation>
    </message>
    <message>
        <source>Open part of the last week</source>
        <translation>Part oberta de la darrera setmana</translation>
    </message>
    <message>
        <source>Open part of the week ahead</source>
        <translation>Part oberta de la setmana que ve</translation>
    </message>
    <message>
        <source>Repeated over the past eight weeks, the forecast would have been off by {recent}</source>
        <translation>Repetida sobre les darreres vuit setmanes, la previsió s’hauria desviat un {recent}</translation>
    </message>
    <message>
        <source>Repeated over the past eight weeks, the forecast would have been off by {recent}; usual in this shop is {usual}</source>
        <translation>Repetida sobre les darreres vuit setmanes, la previsió s’hauria desviat un {recent}; el normal en aquesta botiga és un {usual}</translation>
    </message>
    <message>
        <source>Sales of the last week</source>
        <translation>Vendes de la darrera setmana</translation>
    </message>
    <message>
        <source>Same week before or after Easter</source>
        <translation>La mateixa setmana respecte de Pasqua</translation>
    </message>
    <message>
        <source>Same week of last year</source>
        <translation>La mateixa setmana de l’any passat</translation>
    </message>
    <message>
        <source>Same week two years ago</source>
        <translation>La mateixa setmana de fa dos anys</translation>
    </message>
    <message>
        <source>Since {day} less is sold than the model says, week after week</source>
        <translation>Des del {day} es ven menys del que diu el model, setmana rere setmana</translation>
    </message>
    <message>
        <source>Since {day} more is sold than the model says, week after week</source>
        <translation>Des del {day} es ven més del que diu el model, setmana rere setmana</translation>
    </message>
    <message>
        <source>Since {day} the model has been further off than usual</source>
        <translation>Des del {day} el model es desvia més que de costum</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendència</translation>
    </message>
    <message>
        <source>Usual size of errors</source>
        <translation>Mida habitual dels errors</translation>
    </message>
    <message>
        <source>Version {version} did not forecast as it should, and was set aside</source>
        <translation>La versió {version} no preveia com calia i s’ha apartat</translation>
    </message>
    <message>
        <source>Version {version} did not pass its checks, and was set aside</source>
        <translation>La versió {version} no ha passat les comprovacions i s’ha apartat</translation>
    </message>
    <message>
        <source>Version {version} is of an unknown kind, and was set aside</source>
        <translation>La versió {version} és d’un tipus desconegut i s’ha apartat</translation>
    </message>
    <message>
        <source>Version {version} needs other inputs, and was set aside</source>
        <translation>La versió {version} necessita altres entrades i s’ha apartat</translation>
    </message>
    <message>
        <source>Version {version} was damaged, and was set aside</source>
        <translation>La versió {version} estava malmesa i s’ha apartat</translation>
    </message>
    <message>
        <source>Version {version} was not signed by anybody trusted, and was set aside</source>
        <translation>La versió {version} no l’ha signat ningú de confiança i s’ha apartat</translation>
    </message>
    <message>
        <source>Version {version} was not whole, and was set aside</source>
        <translation>La versió {version} no era completa i s’ha apartat</translation>
    </message>
    <message>
        <source>Version {version} was worse in this shop, and was set aside</source>
        <translation>La versió {version} era pitjor en aquesta botiga i s’ha apartat</translation>
    </message>
    <message>
        <source>Versions are compared family by family, one to four weeks ahead, on weeks that the new one did not learn from: these errors are not those above.</source>
        <translation>Les versions es comparen família per família, d’una a quatre setmanes vista, en setmanes de les quals la nova no ha après: aquests errors no són els de dalt.</translation>
    </message>
    <message>
        <source>Weeks around it, last year</source>
        <translation>Les setmanes del voltant, l’any passat</translation>
    </message>
    <message>
        <source>Weeks around it, two years ago</source>
        <translation>Les setmanes del voltant, fa dos anys</translation>
    </message>
    <message numerus="yes">
        <source>learnt from %n other bakery(s)</source>
        <translation>
            <numerusform>ha après d’%n altra fleca</numerusform>
            <numerusform>ha après de %n altres fleques</numerusform>
        </translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>des del {day}</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>And whether something has changed in your shop. Import your sales to begin.</source>
        <translation>I si alguna cosa ha canviat a la botiga. Importeu les vendes per començar.</translation>
    </message>
    <message>
        <source>Here you will see how far the forecasts were off</source>
        <translation>Aquí veureu quant s’han desviat les previsions</translation>
    </message>
    <message>
        <source>Import sales</source>
        <translation>Importa vendes</translation>
    </message>
    <message>
        <source>Measures of the trade</source>
        <translation>Mesures de l’ofici</translation>
    </message>
    <message>
        <source>Model health</source>
        <translation>Salut del model</translation>
    </message>
    <message>
        <source>Repeating the past weeks…</source>
        <translation>S’estan repassant les setmanes passades…</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Puntuacions</translation>
    </message>
    <message>
        <source>That version did not pass its checks. The present model stays in use.</source>
        <translation>Aquella versió no ha passat les comprovacions. Es continua amb el model actual.</translation>
    </message>
    <message>
        <source>The model cannot be checked</source>
        <translation>No es pot comprovar el model</translation>
    </message>
    <message>
        <source>The model is being trained</source>
        <translation>El model s’està entrenant</translation>
    </message>
    <message>
        <source>There are no sales to learn from yet</source>
        <translation>Encara no hi ha vendes per aprendre’n</translation>
    </message>
    <message>
        <source>There are {weeks} complete weeks; from {needed} on the model can be watched.</source>
        <translation>Hi ha {weeks} setmanes completes; a partir de {needed} es pot vigilar el model.</translation>
    </message>
    <message>
        <source>Too few weeks to tell</source>
        <translation>Massa poques setmanes per dir-ho</translation>
    </message>
    <message>
        <source>Train again</source>
        <translation>Torna a entrenar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Torna-ho a provar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfés</translation>
    </message>
    <message>
        <source>Version {version} is in use now.</source>
        <translation>Ara es fa servir la versió {version}.</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Back to the help for this page</source>
        <translation>Torna a l’ajuda d’aquesta pàgina</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Tanca l’ajuda</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tecles</translation>
    </message>
    <message>
        <source>When things go wrong</source>
        <translation>Quan alguna cosa va malament</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>Imports so far</source>
        <translation>Importacions fins ara</translation>
    </message>
    <message>
        <source>Nothing has been imported yet.</source>
        <translation>Encara no s’ha importat res.</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Desfés aquesta importació</translation>
    </message>
</context>
<context>
    <name>Holidays</name>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>Cap d’Any</translation>
    </message>
    <message>
        <source>Epiphany</source>
        <translation>Reis</translation>
    </message>
    <message>
        <source>Saint Joseph&apos;s Day</source>
        <translation>Sant Josep</translation>
    </message>
    <message>
        <source>Maundy Thursday</source>
        <translation>Dijous Sant</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Divendres Sant</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>Dilluns de Pasqua</translation>
    </message>
    <message>
        <source>Saint George&apos;s Day</source>
        <translation>Sant Jordi</translation>
    </message>
    <message>
        <source>Labor Day</source>
        <translation>Primer de Maig</translation>
    </message>
    <message>
        <source>Ascension Day</source>
        <translation>Ascensió</translation>
    </message>
    <message>
        <source>Pentecost Monday</source>
        <translation>Segona Pasqua</translation>
    </message>
    <message>
        <source>Corpus Christi</source>
        <translation>Corpus</translation>
    </message>
    <message>
        <source>Saint John the Baptist</source>
        <translation>Sant Joan</translation>
    </message>
    <message>
        <source>Saint James&apos; Day</source>
        <translation>Sant Jaume</translation>
    </message>
    <message>
        <source>Assumption Day</source>
        <translation>Mare de Déu d’Agost</translation>
    </message>
    <message>
        <source>National Day of Catalonia</source>
        <translation>Diada</translation>
    </message>
    <message>
        <source>Our Lady of Mercy</source>
        <translation>la Mercè</translation>
    </message>
    <message>
        <source>Valencian Community Day</source>
        <translation>Nou d’Octubre</translation>
    </message>
    <message>
        <source>Day of the Balearic Islands</source>
        <translation>Diada de les Illes Balears</translation>
    </message>
    <message>
        <source>National Day</source>
        <translation>festa nacional</translation>
    </message>
    <message>
        <source>All Saints&apos; Day</source>
        <translation>Tots Sants</translation>
    </message>
    <message>
        <source>Constitution Day</source>
        <translation>Dia de la Constitució</translation>
    </message>
    <message>
        <source>Immaculate Conception</source>
        <translation>la Puríssima</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Nadal</translation>
    </message>
    <message>
        <source>Saint Stephen&apos;s Day</source>
        <translation>Sant Esteve</translation>
    </message>
    <message>
        <source>Second Day of Christmas</source>
        <translation>Sant Esteve</translation>
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
        <translation>Les vendes acaben {day}</translation>
    </message>
    <message>
        <source>Import what the till has sold since, and the forecast will know it</source>
        <translation>Importeu el que s’ha venut des de llavors i la previsió ho tindrà en compte</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importa</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respon</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) without a family</source>
        <translation>
            <numerusform>%n producte sense família</numerusform>
            <numerusform>%n productes sense família</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Obre</translation>
    </message>
    <message>
        <source>The local festes of {year} are missing</source>
        <translation>Falten les festes locals de {year}</translation>
    </message>
    <message>
        <source>Enter them, and the forecast will count on them</source>
        <translation>Anoteu-les i la previsió hi comptarà</translation>
    </message>
    <message>
        <source>No sales on {day}. Were you closed?</source>
        <translation>{day} no té vendes. Vau tancar?</translation>
    </message>
    <message numerus="yes">
        <source>No sales on %n day(s). Were you closed?</source>
        <translation>
            <numerusform>%n dia sense vendes. Vau tancar?</numerusform>
            <numerusform>%n dies sense vendes. Vau tancar?</numerusform>
        </translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Us donem la benvinguda</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inici</translation>
    </message>
    <message>
        <source>Week of {span}</source>
        <translation>Setmana {span}</translation>
    </message>
    <message>
        <source>Expected sales of the week</source>
        <translation>Vendes previstes de la setmana</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) of yours</source>
        <translation>
            <numerusform>%n número vostre</numerusform>
            <numerusform>%n números vostres</numerusform>
        </translation>
    </message>
    <message>
        <source>All the weeks of this forecast are over. Import what the till has sold since</source>
        <translation>Totes les setmanes d’aquesta previsió ja han passat. Importeu el que s’ha venut des de llavors</translation>
    </message>
    <message>
        <source>Enter it, and the forecast will count on it</source>
        <translation>Anoteu-la i la previsió hi comptarà</translation>
    </message>
    <message>
        <source>Expected pieces of the week</source>
        <translation>Peces previstes de la setmana</translation>
    </message>
    <message>
        <source>If you were, note it down; if not, import the till&apos;s file again</source>
        <translation>Si vau tancar, anoteu-ho; si no, torneu a importar el fitxer del TPV</translation>
    </message>
    <message numerus="yes">
        <source>In the last %n week(s) the forecast</source>
        <translation>
            <numerusform>En la darrera setmana, la previsió</numerusform>
            <numerusform>En les darreres %n setmanes, la previsió</numerusform>
        </translation>
    </message>
    <message>
        <source>Last week with sales</source>
        <translation>Darrera setmana amb vendes</translation>
    </message>
    <message>
        <source>One of the two local festes of {year} is missing</source>
        <translation>Falta una de les dues festes locals de {year}</translation>
    </message>
    <message>
        <source>What was expected of that week</source>
        <translation>El que s’esperava d’aquella setmana</translation>
    </message>
    <message>
        <source>between {low} and {high} in 8 of 10 weeks like this one</source>
        <translation>entre {low} i {high} en 8 de cada 10 setmanes com aquesta</translation>
    </message>
    <message numerus="yes">
        <source>made %n week(s) ahead was off by</source>
        <translation>
            <numerusform>a una setmana vista s’ha desviat un</numerusform>
            <numerusform>a %n setmanes vista s’ha desviat un</numerusform>
        </translation>
    </message>
    <message>
        <source>{festa} on {weekday}</source>
        <translation>{festa} {weekday}</translation>
    </message>
    <message>
        <source>Forecast issued today at {time}, with sales up to {day}</source>
        <translation>Previsió emesa avui a les {time} amb vendes fins {day}</translation>
    </message>
    <message>
        <source>Forecast issued on {issued}, with sales up to {day}</source>
        <translation>Previsió emesa {issued} amb vendes fins {day}</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Setmana passada</translation>
    </message>
    <message>
        <source>Same week of {year}</source>
        <translation>Mateixa setmana de {year}</translation>
    </message>
    <message>
        <source>Mean of 4 weeks</source>
        <translation>Mitjana de 4 setmanes</translation>
    </message>
    <message>
        <source>Last import: {file}, on {day}</source>
        <translation>Darrera importació: {file}, {day}</translation>
    </message>
    <message>
        <source>The public holidays of {year} are not known</source>
        <translation>No es coneixen els festius de {year}</translation>
    </message>
    <message>
        <source>Write the most important ones down as festes or events</source>
        <translation>Anoteu els més importants com a festes o actes</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Mira-ho</translation>
    </message>
    <message>
        <source>See what changed, and since when</source>
        <translation>Mireu què ha canviat i des de quan</translation>
    </message>
    <message>
        <source>Something has changed in your sales</source>
        <translation>Alguna cosa ha canviat en les vendes</translation>
    </message>
    <message>
        <source>The forecast has been off lately</source>
        <translation>La previsió es desvia darrerament</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Import sales</source>
        <translation>Importa vendes</translation>
    </message>
    <message>
        <source>Prepare order</source>
        <translation>Prepara la comanda</translation>
    </message>
    <message>
        <source>Reading your sales…</source>
        <translation>S’estan llegint les vendes…</translation>
    </message>
    <message>
        <source>The shop could not be read</source>
        <translation>No s’ha pogut llegir la botiga</translation>
    </message>
    <message>
        <source>Forecasting the coming weeks…</source>
        <translation>S’estan calculant les setmanes vinents…</translation>
    </message>
    <message>
        <source>Next week&apos;s sales will stand here</source>
        <translation>Aquí veureu les vendes de la setmana vinent</translation>
    </message>
    <message>
        <source>Import a file of your till, by days, by tickets or by weeks. Nothing leaves this computer.</source>
        <translation>Importeu un fitxer del vostre TPV, per dies, per tiquets o per setmanes. Res no surt d’aquest ordinador.</translation>
    </message>
    <message>
        <source>All sales, by week</source>
        <translation>Totes les vendes, per setmanes</translation>
    </message>
</context>
<context>
    <name>Hopsworks</name>
    <message numerus="yes">
        <source>%n thing(s) wait to be sent. Nothing is lost.</source>
        <translation>
            <numerusform>%n cosa espera per enviar-se. No es perd res.</numerusform>
            <numerusform>%n coses esperen per enviar-se. No es perd res.</numerusform>
        </translation>
    </message>
    <message>
        <source>443 unless you were told another</source>
        <translation>443 si no us n’han dit un altre</translation>
    </message>
    <message numerus="yes">
        <source>All of it works. %n version(s) of the model are there.</source>
        <translation>
            <numerusform>Tot funciona. Hi ha %n versió del model.</numerusform>
            <numerusform>Tot funciona. Hi ha %n versions del model.</numerusform>
        </translation>
    </message>
    <message>
        <source>As an import that can be taken back; what you imported always wins</source>
        <translation>Com una importació que es pot desfer; el que heu importat vós sempre mana</translation>
    </message>
    <message>
        <source>As it is called in Hopsworks</source>
        <translation>Tal com es diu a Hopsworks</translation>
    </message>
    <message>
        <source>Authority&apos;s file</source>
        <translation>Fitxer de l’autoritat</translation>
    </message>
    <message>
        <source>Choose the authority&apos;s file…</source>
        <translation>Tria el fitxer de l’autoritat…</translation>
    </message>
    <message>
        <source>Feature group</source>
        <translation>Feature group</translation>
    </message>
    <message>
        <source>Feature group of forecasts</source>
        <translation>Feature group de previsions</translation>
    </message>
    <message>
        <source>Feature view</source>
        <translation>Feature view</translation>
    </message>
    <message>
        <source>Fetch weekly history</source>
        <translation>Baixar l’historial setmanal</translation>
    </message>
    <message>
        <source>Find the feature view</source>
        <translation>Trobar la feature view</translation>
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
        <translation>Cada quan</translation>
    </message>
    <message>
        <source>Issued forecasts are meant for it</source>
        <translation>Hi van les previsions emeses</translation>
    </message>
    <message>
        <source>Its columns</source>
        <translation>Les seves columnes</translation>
    </message>
    <message>
        <source>Its name in the registry</source>
        <translation>El seu nom al registre</translation>
    </message>
    <message>
        <source>Its version</source>
        <translation>La seva versió</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tasca</translation>
    </message>
    <message>
        <source>Last exchanged {when}.</source>
        <translation>Darrer intercanvi: {when}.</translation>
    </message>
    <message>
        <source>Look for models</source>
        <translation>Buscar models</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Names in the project</source>
        <translation>Noms dins del projecte</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>No project is set. The shop works without; nothing leaves this computer.</source>
        <translation>No hi ha cap projecte indicat. La botiga funciona igual; res no surt d’aquest ordinador.</translation>
    </message>
    <message>
        <source>Not all of it works yet.</source>
        <translation>Encara no funciona tot.</translation>
    </message>
    <message>
        <source>Nothing was exchanged yet.</source>
        <translation>Encara no s’ha intercanviat res.</translation>
    </message>
    <message>
        <source>Only for a server whose certificate nobody public has signed</source>
        <translation>Només per a un servidor amb un certificat que no ha signat ningú públic</translation>
    </message>
    <message>
        <source>Ours = theirs: week_start, family, revenue_eur, perhaps units</source>
        <translation>Nostra = seva: week_start, family, revenue_eur, potser units</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projecte</translation>
    </message>
    <message>
        <source>Reach the server</source>
        <translation>Arribar al servidor</translation>
    </message>
    <message>
        <source>Read its weeks</source>
        <translation>Llegir-ne les setmanes</translation>
    </message>
    <message>
        <source>See the models</source>
        <translation>Veure els models</translation>
    </message>
    <message>
        <source>Send the model trained here</source>
        <translation>Enviar el model entrenat aquí</translation>
    </message>
    <message>
        <source>Sign in to the project</source>
        <translation>Entrar al projecte</translation>
    </message>
    <message>
        <source>Started after files were put there; empty for none</source>
        <translation>S’engega quan s’hi han deixat fitxers; buit per a cap</translation>
    </message>
    <message>
        <source>The server&apos;s name, without https</source>
        <translation>El nom del servidor, sense https</translation>
    </message>
    <message>
        <source>The server&apos;s version is {version}, not Fleca&apos;s; it works all the same.</source>
        <translation>La versió del servidor és {version}, no la de Fleca; funciona igualment.</translation>
    </message>
    <message>
        <source>Tried again {when}.</source>
        <translation>Es tornarà a provar {when}.</translation>
    </message>
    <message>
        <source>Used only if signed by a publisher you trust and better on your own weeks</source>
        <translation>Només es fan servir si els ha signat un autor de confiança i són millors en les vostres setmanes</translation>
    </message>
    <message>
        <source>Version of the view</source>
        <translation>Versió de la vista</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Versió {number}</translation>
    </message>
    <message>
        <source>Weekly history is read from it</source>
        <translation>D’aquí es llegeix l’historial setmanal</translation>
    </message>
    <message>
        <source>Weekly sums and forecasts are always sent; tickets never are</source>
        <translation>Els totals setmanals i les previsions s’envien sempre; els tiquets, mai</translation>
    </message>
    <message>
        <source>Weekly sums are meant for it</source>
        <translation>Hi van els totals setmanals</translation>
    </message>
    <message>
        <source>What goes which way</source>
        <translation>Què va i què ve</translation>
    </message>
    <message>
        <source>Where files are put</source>
        <translation>On es deixen els fitxers</translation>
    </message>
    <message>
        <source>While Fleca is open; sooner or later again when it did not work</source>
        <translation>Mentre Fleca és oberta; si no ha anat bé, es torna a provar més tard</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message numerus="yes">
        <source>every %n hour(s)</source>
        <translation>
            <numerusform>cada %n hora</numerusform>
            <numerusform>cada %n hores</numerusform>
        </translation>
    </message>
    <message>
        <source>fetched; the present model stays, because this one is not better here</source>
        <translation>baixada; continua el model actual, perquè aquesta no és millor aquí</translation>
    </message>
    <message>
        <source>in use: it was better on your own weeks</source>
        <translation>en ús: era millor en les vostres setmanes</translation>
    </message>
    <message>
        <source>not fetched yet</source>
        <translation>encara no baixada</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>no provat</translation>
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
        <translation>Certificats (*.pem *.crt)</translation>
    </message>
    <message>
        <source>Fetching version {number}…</source>
        <translation>S’està baixant la versió {number}…</translation>
    </message>
    <message>
        <source>For who keeps sales and models in a project of their own. Fleca needs none of it.</source>
        <translation>Per a qui guarda vendes i models en un projecte propi. A Fleca no li cal res d’això.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Preferències</translation>
    </message>
    <message>
        <source>Testing the way to Hopsworks…</source>
        <translation>S’està provant el camí fins a Hopsworks…</translation>
    </message>
    <message>
        <source>That is no publisher&apos;s key: they begin with ed25519:</source>
        <translation>Això no és la clau d’un autor: comencen per ed25519:</translation>
    </message>
    <message>
        <source>That key was revoked here. Ask the publisher for a new one.</source>
        <translation>Aquesta clau es va revocar aquí. Demaneu-ne una de nova a l’autor.</translation>
    </message>
    <message>
        <source>The authority&apos;s file</source>
        <translation>El fitxer de l’autoritat</translation>
    </message>
    <message>
        <source>“{text}” does not fit there. What was set stays.</source>
        <translation>«{text}» no hi encaixa. Es queda com estava.</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producte</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Família</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Peces</translation>
    </message>
    <message>
        <source>Amount, €</source>
        <translation>Import, €</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importat</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fitxer</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dies</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Línies</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>All of this is stored already</source>
        <translation>Tot això ja és desat</translation>
    </message>
    <message>
        <source>All these days</source>
        <translation>Tots aquests dies</translation>
    </message>
    <message>
        <source>Fridays</source>
        <translation>divendres</translation>
    </message>
    <message>
        <source>It is not clear of which day these sales are. Nothing is saved yet.</source>
        <translation>No queda clar de quin dia són aquestes vendes. Encara no s’ha desat res.</translation>
    </message>
    <message>
        <source>It is there already: close</source>
        <translation>Ja hi és: tanca</translation>
    </message>
    <message>
        <source>Mondays</source>
        <translation>dilluns</translation>
    </message>
    <message>
        <source>Most days in {columns} cannot be read. Choose another column, or export it from the till with the day on each line.</source>
        <translation>La majoria dels dies de {columns} no es poden llegir. Trieu una altra columna, o exporteu-lo de la caixa amb el dia a cada línia.</translation>
    </message>
    <message>
        <source>Not counted as sales. Line {lines}</source>
        <translation>No compta com a venda. Línia {lines}</translation>
    </message>
    <message>
        <source>Nothing of it is saved again</source>
        <translation>No se’n torna a desar res</translation>
    </message>
    <message>
        <source>Nothing to save: close</source>
        <translation>No hi ha res a desar: tanca</translation>
    </message>
    <message>
        <source>Sales are stored until {last}; the file begins on {first}. Import what lies between, too</source>
        <translation>Hi ha vendes desades fins al {last}; el fitxer comença el {first}. Importeu també el que hi ha entremig</translation>
    </message>
    <message>
        <source>Saturdays</source>
        <translation>dissabtes</translation>
    </message>
    <message numerus="yes">
        <source>Save %n closed day(s)</source>
        <translation>
            <numerusform>Desa %n dia tancat</numerusform>
            <numerusform>Desa %n dies tancats</numerusform>
        </translation>
    </message>
    <message>
        <source>Something is missing in the file. Nothing is saved yet.</source>
        <translation>Al fitxer li falta alguna cosa. Encara no s’ha desat res.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estat</translation>
    </message>
    <message>
        <source>Stored already</source>
        <translation>Ja desat</translation>
    </message>
    <message>
        <source>Sundays</source>
        <translation>diumenges</translation>
    </message>
    <message>
        <source>The day is still to come. Say on which day these sales were made.</source>
        <translation>Aquest dia encara ha d’arribar. Digueu quin dia es van fer aquestes vendes.</translation>
    </message>
    <message>
        <source>The file can be read in more than one way. Nothing is saved yet.</source>
        <translation>El fitxer es pot llegir de més d’una manera. Encara no s’ha desat res.</translation>
    </message>
    <message>
        <source>The file does not say of which day its sales are. If they are of one day or one week, say which; otherwise export it from the till with a line for each day.</source>
        <translation>El fitxer no diu de quin dia són les vendes. Si són d’un sol dia o d’una setmana, digueu de quin; si no, exporteu-lo de la caixa amb una línia per a cada dia.</translation>
    </message>
    <message>
        <source>The other days</source>
        <translation>Els altres dies</translation>
    </message>
    <message>
        <source>Thursdays</source>
        <translation>dijous</translation>
    </message>
    <message>
        <source>Tick the days on which you were closed. The others are missing in the file</source>
        <translation>Marqueu els dies que vau tancar. Els altres falten al fitxer</translation>
    </message>
    <message>
        <source>Tuesdays</source>
        <translation>dimarts</translation>
    </message>
    <message>
        <source>Wednesdays</source>
        <translation>dimecres</translation>
    </message>
    <message>
        <source>Weeks are missing before this file</source>
        <translation>Falten setmanes abans d’aquest fitxer</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>vigent</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nou</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>desfeta</translation>
    </message>
    <message numerus="yes">
        <source>Save %n day(s)</source>
        <translation>
            <numerusform>Desa %n dia</numerusform>
            <numerusform>Desa %n dies</numerusform>
        </translation>
    </message>
    <message>
        <source>Money in the file</source>
        <translation>Euros al fitxer</translation>
    </message>
    <message>
        <source>Will be saved</source>
        <translation>Es desen</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>S’aparten</translation>
    </message>
    <message>
        <source>{imported} of {all}</source>
        <translation>{imported} de {all}</translation>
    </message>
    <message>
        <source>The first {shown} of {all}</source>
        <translation>Les primeres {shown} de {all}</translation>
    </message>
    <message>
        <source>(all products)</source>
        <translation>(tots els productes)</translation>
    </message>
    <message>
        <source>This very file was imported before</source>
        <translation>Aquest mateix fitxer ja es va importar</translation>
    </message>
    <message>
        <source>Not counted as sales. Lines {lines}</source>
        <translation>No es compten com a vendes. Línies del fitxer: {lines}</translation>
    </message>
    <message numerus="yes">
        <source>%n new product(s)</source>
        <translation>
            <numerusform>%n producte nou</numerusform>
            <numerusform>%n productes nous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without sales</source>
        <translation>
            <numerusform>%n dia sense vendes</numerusform>
            <numerusform>%n dies sense vendes</numerusform>
        </translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>punt i coma</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>comes</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tabuladors</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>barres</translation>
    </message>
    <message>
        <source>decimal comma</source>
        <translation>coma decimal</translation>
    </message>
    <message>
        <source>decimal point</source>
        <translation>punt decimal</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>any-mes-dia</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>dia/mes/any</translation>
    </message>
    <message>
        <source>month/day/year</source>
        <translation>mes/dia/any</translation>
    </message>
    <message>
        <source>workbook</source>
        <translation>full de càlcul</translation>
    </message>
    <message>
        <source>The amounts include VAT</source>
        <translation>Els imports porten l’IVA inclòs</translation>
    </message>
    <message>
        <source>The file has no net amounts. Keep to the same export every week</source>
        <translation>El fitxer no té imports sense IVA. Feu servir sempre la mateixa exportació</translation>
    </message>
    <message>
        <source>Amounts are price × pieces</source>
        <translation>Els imports són preu × peces</translation>
    </message>
    <message>
        <source>The file has no amount of its own</source>
        <translation>El fitxer no porta l’import</translation>
    </message>
    <message>
        <source>Pieces only</source>
        <translation>Només peces</translation>
    </message>
    <message>
        <source>The file has no money, so forecasts will be in pieces</source>
        <translation>El fitxer no té imports i les previsions seran en peces</translation>
    </message>
    <message numerus="yes">
        <source>%n total line(s)</source>
        <translation>
            <numerusform>%n línia de total</numerusform>
            <numerusform>%n línies de total</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated heading(s)</source>
        <translation>
            <numerusform>%n capçalera repetida</numerusform>
            <numerusform>%n capçaleres repetides</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled line(s)</source>
        <translation>
            <numerusform>%n línia anul·lada</numerusform>
            <numerusform>%n línies anul·lades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a day</source>
        <translation>
            <numerusform>%n línia sense dia</numerusform>
            <numerusform>%n línies sense dia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) whose day cannot be read</source>
        <translation>
            <numerusform>%n línia amb un dia que no es pot llegir</numerusform>
            <numerusform>%n línies amb un dia que no es pot llegir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of days to come</source>
        <translation>
            <numerusform>%n línia de dies que encara han de venir</numerusform>
            <numerusform>%n línies de dies que encara han de venir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) whose number cannot be read</source>
        <translation>
            <numerusform>%n línia amb un número que no es pot llegir</numerusform>
            <numerusform>%n línies amb un número que no es pot llegir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken line(s)</source>
        <translation>
            <numerusform>%n línia trencada</numerusform>
            <numerusform>%n línies trencades</numerusform>
        </translation>
    </message>
    <message>
        <source>In the column {columns}, does the day or the month come first?</source>
        <translation>A la columna {columns}, què va primer: el dia o el mes?</translation>
    </message>
    <message>
        <source>In {columns}, which sign stands before the decimals?</source>
        <translation>A {columns}, quin signe hi ha davant dels decimals?</translation>
    </message>
    <message>
        <source>Rows marked in {columns}: were they given back, or do they count as sales?</source>
        <translation>Línies marcades a {columns}: són devolucions o compten com a vendes?</translation>
    </message>
    <message>
        <source>Which column is the money of each line: {columns}?</source>
        <translation>Quina columna és l’import de cada línia: {columns}?</translation>
    </message>
    <message>
        <source>Which column is the day of the sale: {columns}?</source>
        <translation>Quina columna és el dia de la venda: {columns}?</translation>
    </message>
    <message>
        <source>The file has neither money nor pieces. Export the sales of each product.</source>
        <translation>El fitxer no té ni imports ni peces. Exporteu les vendes de cada producte.</translation>
    </message>
    <message>
        <source>The day first</source>
        <translation>Primer el dia</translation>
    </message>
    <message>
        <source>The month first</source>
        <translation>Primer el mes</translation>
    </message>
    <message>
        <source>The comma: 1.234,50</source>
        <translation>La coma: 1.234,50</translation>
    </message>
    <message>
        <source>The point: 1,234.50</source>
        <translation>El punt: 1,234.50</translation>
    </message>
    <message>
        <source>They were given back</source>
        <translation>Són devolucions</translation>
    </message>
    <message>
        <source>They count as sales</source>
        <translation>Compten com a vendes</translation>
    </message>
    <message>
        <source>The file is empty. Export it again from the till.</source>
        <translation>El fitxer és buit. Torneu-lo a exportar des del TPV.</translation>
    </message>
    <message>
        <source>This is no table. Export the sales as CSV or Excel.</source>
        <translation>No és cap taula. Exporteu les vendes en CSV o Excel.</translation>
    </message>
    <message>
        <source>No heading with day, product and amount was found. Export the sales with headings.</source>
        <translation>No s’ha trobat cap capçalera amb dia, producte i import. Exporteu les vendes amb capçaleres.</translation>
    </message>
    <message>
        <source>There are headings, but no sales below them.</source>
        <translation>Hi ha capçaleres, però cap venda a sota.</translation>
    </message>
    <message>
        <source>The table has too many columns to be sales.</source>
        <translation>La taula té massa columnes per ser de vendes.</translation>
    </message>
    <message>
        <source>The file is too large. Export fewer years at a time.</source>
        <translation>El fitxer és massa gros. Exporteu menys anys de cop.</translation>
    </message>
    <message>
        <source>There are several files inside. Unpack it and drop the one with the sales.</source>
        <translation>A dins hi ha diversos fitxers. Descomprimiu-lo i deixeu anar el de les vendes.</translation>
    </message>
    <message>
        <source>The file is damaged. Export it again from the till.</source>
        <translation>El fitxer està malmès. Torneu-lo a exportar des del TPV.</translation>
    </message>
    <message>
        <source>The file is locked with a password. Save it without one.</source>
        <translation>El fitxer té contrasenya. Deseu-lo sense.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Close it in Excel and drop it again.</source>
        <translation>El fitxer no es pot obrir. Tanqueu-lo a Excel i torneu-lo a deixar anar.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>El fitxer no es pot llegir.</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Diners</translation>
    </message>
    <message>
        <source>Nothing: they are no products</source>
        <translation>Res: no són productes</translation>
    </message>
    <message>
        <source>Pieces sold</source>
        <translation>Peces venudes</translation>
    </message>
    <message>
        <source>These seem to be a column for each product: {columns}. What do their numbers count?</source>
        <translation>Sembla que hi ha una columna per a cada producte: {columns}. Què hi compten els nombres?</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these days are stored already</source>
        <translation>
            <numerusform>%n d’aquests dies ja està desat</numerusform>
            <numerusform>%n d’aquests dies ja estan desats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these weeks are stored already</source>
        <translation>
            <numerusform>%n d’aquestes setmanes ja està desada</numerusform>
            <numerusform>%n d’aquestes setmanes ja estan desades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stored day(s) change.</source>
        <translation>
            <numerusform>Canvia %n dia desat.</numerusform>
            <numerusform>Canvien %n dies desats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stored week(s) change.</source>
        <translation>
            <numerusform>Canvia %n setmana desada.</numerusform>
            <numerusform>Canvien %n setmanes desades.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add what is new</source>
        <translation>Afegeix el que és nou</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conserva’ls</translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>Substitueix-los</translation>
    </message>
    <message>
        <source>The file is not there any more. Look where it is now and drop it again.</source>
        <translation>El fitxer ja no hi és. Mireu on és ara i torneu-lo a deixar anar.</translation>
    </message>
    <message>
        <source>The file tells less than is stored: {before} now, {after} afterwards.</source>
        <translation>El fitxer diu menys del que hi ha desat: ara {before}, després {after}.</translation>
    </message>
    <message>
        <source>This is no sales file: pictures, PDFs and documents cannot be read. Export the sales as CSV or Excel.</source>
        <translation>Això no és un fitxer de vendes: les imatges, els PDF i els documents no es poden llegir. Exporteu les vendes en CSV o Excel.</translation>
    </message>
    <message>
        <source>What is stored stays as it is.</source>
        <translation>El que hi ha desat queda igual.</translation>
    </message>
    <message>
        <source>What is to be done with them? You can undo it</source>
        <translation>Què en voleu fer? Ho podreu desfer</translation>
    </message>
    <message>
        <source>{days}, all of them {weekdays}</source>
        <translation>{days}, tots {weekdays}</translation>
    </message>
    <message>
        <source>{days}, {count} of them {weekdays}</source>
        <translation>{days}, {count} dels quals són {weekdays}</translation>
    </message>
    <message>
        <source>{money} on {days}, {rows} rows; {aside} set aside</source>
        <translation>{money} en {days}, {rows} files; {aside} apartades</translation>
    </message>
    <message>
        <source>{before} now, {after} afterwards.</source>
        <translation>Ara {before}, després {after}.</translation>
    </message>
    <message>
        <source>The workbook has several sheets. Which one holds the sales?</source>
        <translation>El llibre té diversos fulls. Quin té les vendes?</translation>
    </message>
</context>
<context>
    <name>ImportsPage</name>
    <message>
        <source>Choose a file</source>
        <translation>Tria un fitxer</translation>
    </message>
    <message>
        <source>Don&apos;t save</source>
        <translation>No el desis</translation>
    </message>
    <message>
        <source>Sales (*.csv *.txt *.tsv *.xlsx *.xls *.ods *.zip);;All files (*)</source>
        <translation>Vendes (*.csv *.txt *.tsv *.xlsx *.xls *.ods *.zip);;Tots els fitxers (*)</translation>
    </message>
    <message>
        <source>Import sales</source>
        <translation>Importa vendes</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>S’està llegint {file}…</translation>
    </message>
    <message>
        <source>{file} was not imported. {why}</source>
        <translation>{file} no s’ha importat. {why}</translation>
    </message>
    <message>
        <source>Drop the till&apos;s file anywhere on the window. Every import can be undone.</source>
        <translation>Deixeu anar el fitxer del TPV a qualsevol lloc de la finestra. Tota importació es pot desfer.</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importacions</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>Tria les columnes</translation>
    </message>
    <message>
        <source>How the next files of this till are read.</source>
        <translation>Com es llegiran els pròxims fitxers d’aquest TPV.</translation>
    </message>
    <message>
        <source>Kept for the next files of {till}.</source>
        <translation>Desat per als pròxims fitxers de {till}.</translation>
    </message>
    <message>
        <source>Say what each column holds. It is remembered for the next files of this till.</source>
        <translation>Digueu què hi ha a cada columna. Es recordarà per als pròxims fitxers d’aquest TPV.</translation>
    </message>
    <message>
        <source>Use these columns</source>
        <translation>Fes servir aquestes columnes</translation>
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
        <translation>A l’esquerra, % dels valors; a la dreta, el PSI al llarg del temps: ara {psi}; 0,25 (discontínua) ja és un canvi de debò. Kolmogorov-Smirnov: distància {distance}, p {p}, corregida per totes les entrades. {drifted} de {inputs} entrades es reparteixen d’una altra manera.</translation>
    </message>
    <message>
        <source>PSI over time</source>
        <translation>PSI al llarg del temps</translation>
    </message>
    <message>
        <source>What goes into the model</source>
        <translation>El que entra al model</translation>
    </message>
    <message>
        <source>a year ago</source>
        <translation>fa un any</translation>
    </message>
    <message>
        <source>the last 13 weeks</source>
        <translation>les darreres 13 setmanes</translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>bulk order</source>
        <translation>encàrrec</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>tancat</translation>
    </message>
    <message>
        <source>event</source>
        <translation>acte</translation>
    </message>
    <message>
        <source>holiday or festa</source>
        <translation>festiu o festa</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>A key is kept in this computer&apos;s keyring.</source>
        <translation>Hi ha una clau guardada al clauer d’aquest ordinador.</translation>
    </message>
    <message>
        <source>A key is kept until Fleca is closed: this computer has no keyring.</source>
        <translation>Hi ha una clau guardada fins que tanqueu Fleca: aquest ordinador no té clauer.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clau d’API</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>Oblida la clau</translation>
    </message>
    <message>
        <source>From Hopsworks, under Account settings. It is never written to a file of Fleca&apos;s</source>
        <translation>De Hopsworks, a Account settings. No s’escriu mai en cap fitxer de Fleca</translation>
    </message>
    <message>
        <source>It will be kept in this computer&apos;s keyring.</source>
        <translation>Es guardarà al clauer d’aquest ordinador.</translation>
    </message>
    <message>
        <source>Key and test</source>
        <translation>Clau i prova</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Prova la connexió</translation>
    </message>
    <message>
        <source>This computer has no keyring: it will be kept until Fleca is closed.</source>
        <translation>Aquest ordinador no té clauer: es guardarà fins que tanqueu Fleca.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Read everything anew</source>
        <translation>Torna-ho a llegir tot</translation>
    </message>
    <message>
        <source>Show icons only</source>
        <translation>Mostra només les icones</translation>
    </message>
    <message>
        <source>Window and tables are as they were at first.</source>
        <translation>La finestra i les taules són com al principi.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
</context>
<context>
    <name>Mapping</name>
    <message>
        <source>As all rows tell</source>
        <translation>Segons totes les files</translation>
    </message>
    <message>
        <source>Ask, if there are any</source>
        <translation>Pregunta, si n’hi ha</translation>
    </message>
    <message>
        <source>Day of the sale</source>
        <translation>Dia de la venda</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Dia, mes, any</translation>
    </message>
    <message>
        <source>Decimal comma: 1.234,50</source>
        <translation>Coma decimal: 1.234,50</translation>
    </message>
    <message>
        <source>Decimal point: 1,234.50</source>
        <translation>Punt decimal: 1,234.50</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Família</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Diners</translation>
    </message>
    <message>
        <source>Money with VAT</source>
        <translation>Import amb IVA</translation>
    </message>
    <message>
        <source>Money without VAT</source>
        <translation>Import sense IVA</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Mes, dia, any</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>No cal</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Peces</translation>
    </message>
    <message>
        <source>Price of one piece</source>
        <translation>Preu d’una peça</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producte</translation>
    </message>
    <message>
        <source>Sales of what its heading says</source>
        <translation>Vendes del que diu la capçalera</translation>
    </message>
    <message>
        <source>They are taken off the sales</source>
        <translation>Es resten de les vendes</translation>
    </message>
    <message>
        <source>They count as sales</source>
        <translation>Compten com a vendes</translation>
    </message>
    <message>
        <source>Time of the sale</source>
        <translation>Hora de la venda</translation>
    </message>
    <message>
        <source>Week (its Monday)</source>
        <translation>Setmana (el dilluns)</translation>
    </message>
    <message>
        <source>Whether it was cancelled</source>
        <translation>Si es va anul·lar</translation>
    </message>
    <message>
        <source>Whether it was given back</source>
        <translation>Si es va retornar</translation>
    </message>
</context>
<context>
    <name>MappingControl</name>
    <message>
        <source>What is imported already stays as it is.</source>
        <translation>El que ja s’ha importat queda igual.</translation>
    </message>
</context>
<context>
    <name>MappingPane</name>
    <message>
        <source>03/04 is the third of April, or the fourth of March</source>
        <translation>03/04 és el tres d’abril, o el quatre de març</translation>
    </message>
    <message>
        <source>1.234 is over a thousand, or a bit more than one</source>
        <translation>1.234 és més de mil, o una mica més d’u</translation>
    </message>
    <message>
        <source>Columns across</source>
        <translation>Columnes en horitzontal</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dies</translation>
    </message>
    <message>
        <source>First rows as they would be read</source>
        <translation>Primeres files tal com es llegirien</translation>
    </message>
    <message>
        <source>How it is written</source>
        <translation>Com està escrit</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Returned goods</source>
        <translation>Devolucions</translation>
    </message>
    <message>
        <source>Rows marked as given back</source>
        <translation>Files marcades com a retornades</translation>
    </message>
    <message>
        <source>What each column holds</source>
        <translation>Què hi ha a cada columna</translation>
    </message>
    <message>
        <source>What the column {name} holds</source>
        <translation>Què hi ha a la columna {name}</translation>
    </message>
    <message>
        <source>What the numbers below the headings count</source>
        <translation>Què compten els nombres de sota les capçaleres</translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>Bias</source>
        <translation>Biaix</translation>
    </message>
    <message>
        <source>Inside the range</source>
        <translation>Dins del marge</translation>
    </message>
    <message>
        <source>Mean error (MAE)</source>
        <translation>Error mitjà (MAE)</translation>
    </message>
    <message>
        <source>Relative error (WAPE)</source>
        <translation>Error relatiu (WAPE)</translation>
    </message>
    <message>
        <source>Sales and forecast</source>
        <translation>Vendes i previsió</translation>
    </message>
</context>
<context>
    <name>MeasuresCard</name>
    <message>
        <source>Each point is that of the eight weeks up to it.</source>
        <translation>Cada punt és el de les vuit setmanes fins aleshores.</translation>
    </message>
    <message>
        <source>For who wants more</source>
        <translation>Per a qui en vulgui més</translation>
    </message>
    <message>
        <source>From eight weeks on, their course is drawn here; there are {weeks}.</source>
        <translation>A partir de vuit setmanes, aquí se’n dibuixa el curs; n’hi ha {weeks}.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Amaga</translation>
    </message>
    <message>
        <source>In per cent.</source>
        <translation>En tant per cent.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesura</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>What was sold, and what was forecast.</source>
        <translation>El que es va vendre i el que es preveia.</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>previst</translation>
    </message>
    <message>
        <source>sold</source>
        <translation>venut</translation>
    </message>
</context>
<context>
    <name>MergedCard</name>
    <message>
        <source>Merged names</source>
        <translation>Noms ajuntats</translation>
    </message>
    <message>
        <source>Separate</source>
        <translation>Separa</translation>
    </message>
    <message>
        <source>“{name}” counts as “{kept}”</source>
        <translation>«{name}» compta com a «{kept}»</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Tanca</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>Your data are in {new} now, which could not be noted: {old} opens next time.</source>
        <translation>Les dades ja són a {new}, però no s’ha pogut apuntar: la pròxima vegada s’obrirà {old}.</translation>
    </message>
    <message>
        <source>Your data are in {new} now. {old} stays as it was; delete it when you like.</source>
        <translation>Les dades ja són a {new}. {old} es queda com estava; la podeu esborrar quan vulgueu.</translation>
    </message>
    <message>
        <source>Your data are where they were, in {old}. {why}</source>
        <translation>Les dades són on eren, a {old}. {why}</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>fictional shop</source>
        <translation>botiga fictícia</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Plega</translation>
    </message>
    <message>
        <source>Show words beside the icons</source>
        <translation>Mostra les paraules al costat de les icones</translation>
    </message>
    <message>
        <source>Show icons only</source>
        <translation>Mostra només les icones</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
</context>
<context>
    <name>NoForecast</name>
    <message>
        <source>Import more sales</source>
        <translation>Importa més vendes</translation>
    </message>
    <message>
        <source>There is no forecast</source>
        <translation>No hi ha previsió</translation>
    </message>
    <message>
        <source>Too few weeks to forecast</source>
        <translation>Massa poques setmanes per fer una previsió</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Torna-ho a provar</translation>
    </message>
    <message>
        <source>Your sales are kept. A forecast needs {needed} complete weeks, Monday to Sunday; so far: {weeks}.</source>
        <translation>Les vendes queden desades. Per fer una previsió calen {needed} setmanes completes, de dilluns a diumenge; de moment: {weeks}.</translation>
    </message>
</context>
<context>
    <name>OffersCard</name>
    <message numerus="yes">
        <source>%n publisher(s) trusted</source>
        <translation>
            <numerusform>%n autor de confiança</numerusform>
            <numerusform>%n autors de confiança</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Baixa</translation>
    </message>
    <message>
        <source>Fetch version {number}</source>
        <translation>Baixa la versió {number}</translation>
    </message>
    <message>
        <source>Get it from the publisher in person or by telephone, not from the project itself</source>
        <translation>Demaneu-la a l’autor en persona o per telèfon, no la tragueu del mateix projecte</translation>
    </message>
    <message>
        <source>Models in the project</source>
        <translation>Models del projecte</translation>
    </message>
    <message>
        <source>None seen yet.</source>
        <translation>Encara no se n’ha vist cap.</translation>
    </message>
    <message>
        <source>Trust a publisher&apos;s key</source>
        <translation>Confia en la clau d’un autor</translation>
    </message>
</context>
<context>
    <name>OrderIssuing</name>
    <message>
        <source>Open</source>
        <translation>Obre</translation>
    </message>
    <message>
        <source>Save the order</source>
        <translation>Desa la comanda</translation>
    </message>
    <message>
        <source>The order is copied. Paste it into your message.</source>
        <translation>La comanda s’ha copiat. Enganxeu-la al missatge.</translation>
    </message>
    <message>
        <source>The order was sent to the printer.</source>
        <translation>La comanda s’ha enviat a la impressora.</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>S’ha desat {file}</translation>
    </message>
    <message>
        <source>families</source>
        <translation>famílies</translation>
    </message>
    <message>
        <source>order</source>
        <translation>comanda</translation>
    </message>
</context>
<context>
    <name>OrderSheet</name>
    <message>
        <source>holiday</source>
        <translation>festa</translation>
    </message>
    <message>
        <source>Forecast by family, in euros</source>
        <translation>Previsió per família, en euros</translation>
    </message>
    <message>
        <source>week {n}</source>
        <translation>setmana {n}</translation>
    </message>
    <message>
        <source>Order, week {n}</source>
        <translation>Comanda, setmana {n}</translation>
    </message>
    <message>
        <source>Your till&apos;s export has no products, so there are no quantities: only what each family will sell.</source>
        <translation>El fitxer del vostre TPV no porta productes i per això no hi ha quantitats: només el que vendrà cada família.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>tancat</translation>
    </message>
    <message>
        <source>fictional sample shop</source>
        <translation>botiga de mostra fictícia</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producte</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Família</translation>
    </message>
    <message>
        <source>left over</source>
        <translation>sobrants</translation>
    </message>
    <message>
        <source>sold out at</source>
        <translation>esgotat a les</translation>
    </message>
    <message>
        <source>Nothing is to be ordered this week.</source>
        <translation>Aquesta setmana no cal demanar res.</translation>
    </message>
    <message>
        <source>Draft, not stored yet</source>
        <translation>Esborrany, encara sense desar</translation>
    </message>
    <message>
        <source>Version {version}, {day} {time}</source>
        <translation>Versió {version}, {day} {time}</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Proveïdor</translation>
    </message>
    <message>
        <source>own oven</source>
        <translation>forn propi</translation>
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
        <translation>esborrany, encara sense desar</translation>
    </message>
    <message>
        <source>this week is over</source>
        <translation>aquesta setmana ja ha passat</translation>
    </message>
    <message>
        <source>version {version}, stored {day} {time}</source>
        <translation>versió {version}, desada {day} {time}</translation>
    </message>
    <message>
        <source>changed since version {version} of {day} {time}</source>
        <translation>amb canvis des de la versió {version} de {day} {time}</translation>
    </message>
    <message>
        <source>{product}, {day}: closed, so that your {quantity} is not ordered</source>
        <translation>{product}, {day}: tancat; els {quantity} que heu escrit no es demanen</translation>
    </message>
    <message>
        <source>{product}, {day}: {before} → {after}</source>
        <translation>{product}, {day}: {before} → {after}</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producte</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Previsió</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Sobrarà</translation>
    </message>
    <message>
        <source>Pieces that will stay, on average</source>
        <translation>Peces que quedaran sense vendre, de mitjana</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Faltarà</translation>
    </message>
    <message>
        <source>Pieces that will be asked for in vain, on average</source>
        <translation>Peces que es demanaran i no hi seran, de mitjana</translation>
    </message>
    <message>
        <source>No forecast for this day</source>
        <translation>No hi ha previsió per a aquest dia</translation>
    </message>
    <message>
        <source>Forecast {forecast}, calculated {calculated}</source>
        <translation>Previsió {forecast}, calculat {calculated}</translation>
    </message>
    <message>
        <source>Type a number to change it; clear it to take it back</source>
        <translation>Escriviu un número per canviar-lo; esborreu-lo per tornar enrere</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Família</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Setmana</translation>
    </message>
    <message>
        <source>Forecast, €</source>
        <translation>Previsió, €</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Ja n’hi ha</translation>
    </message>
    <message>
        <source>Pieces left from before that can be sold on the first day: as noted in the evening, or as typed here</source>
        <translation>Peces que queden d’abans i es poden vendre el primer dia: les del tancament, o les que escriviu aquí</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copia com a text</translation>
    </message>
    <message numerus="yes">
        <source>It follows %n number(s) of your own in the forecast.</source>
        <translation>
            <numerusform>Segueix %n xifra vostra de la previsió.</numerusform>
            <numerusform>Segueix %n xifres vostres de la previsió.</numerusform>
        </translation>
    </message>
    <message>
        <source>More</source>
        <translation>Més</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Previsualitza</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimeix</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Desa com a CSV</translation>
    </message>
    <message>
        <source>Save for Excel</source>
        <translation>Desa per a Excel</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message>
        <source>By product and weekday, in whole trays. Import your sales to begin.</source>
        <translation>Per producte i dia, en safates senceres. Per començar, importeu les vendes.</translation>
    </message>
    <message>
        <source>Forecast by family</source>
        <translation>Previsió per família</translation>
    </message>
    <message>
        <source>Import sales</source>
        <translation>Importa vendes</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Comanda</translation>
    </message>
    <message>
        <source>Preparing the order…</source>
        <translation>Es prepara la comanda…</translation>
    </message>
    <message>
        <source>The order could not be prepared</source>
        <translation>No s’ha pogut preparar la comanda</translation>
    </message>
    <message>
        <source>The week&apos;s order will stand here</source>
        <translation>Aquí veureu la comanda de la setmana</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Setmana</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Home</source>
        <translation>Inici</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Previsió</translation>
    </message>
    <message>
        <source>Hopsworks</source>
        <translation>Hopsworks</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importacions</translation>
    </message>
    <message>
        <source>Order sheet</source>
        <translation>Comanda</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Preferències</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Benvinguda</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendari</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Vespre</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productes</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultats</translation>
    </message>
    <message>
        <source>Model health</source>
        <translation>Salut del model</translation>
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
        <translation>La previsió té en compte els seus festius</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Festius</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regió</translation>
    </message>
    <message>
        <source>The whole country</source>
        <translation>Tot el país</translation>
    </message>
    <message>
        <source>With its own holidays</source>
        <translation>Amb festius propis</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Andalusia</source>
        <translation>Andalusia</translation>
    </message>
    <message>
        <source>Andorra</source>
        <translation>Andorra</translation>
    </message>
    <message>
        <source>Aragon</source>
        <translation>Aragó</translation>
    </message>
    <message>
        <source>Asturias</source>
        <translation>Astúries</translation>
    </message>
    <message>
        <source>Balearic Islands</source>
        <translation>Illes Balears</translation>
    </message>
    <message>
        <source>Basque Country</source>
        <translation>País Basc</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Bèlgica</translation>
    </message>
    <message>
        <source>Canary Islands</source>
        <translation>Canàries</translation>
    </message>
    <message>
        <source>Cantabria</source>
        <translation>Cantàbria</translation>
    </message>
    <message>
        <source>Castile and León</source>
        <translation>Castella i Lleó</translation>
    </message>
    <message>
        <source>Castile-La Mancha</source>
        <translation>Castella-la Manxa</translation>
    </message>
    <message>
        <source>Catalonia</source>
        <translation>Catalunya</translation>
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
        <translation>França</translation>
    </message>
    <message>
        <source>Galicia</source>
        <translation>Galícia</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Alemanya</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Itàlia</translation>
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
        <translation>Múrcia</translation>
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
        <translation>Espanya</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suïssa</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Regne Unit</translation>
    </message>
    <message>
        <source>Valencian Community</source>
        <translation>Comunitat Valenciana</translation>
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
        <translation>1 any</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation>2 anys</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tot</translation>
    </message>
    <message>
        <source>sales</source>
        <translation>vendes</translation>
    </message>
    <message>
        <source>a year before</source>
        <translation>un any abans</translation>
    </message>
    <message>
        <source>as forecast then</source>
        <translation>previsió d’aleshores</translation>
    </message>
    <message>
        <source>local festa</source>
        <translation>festa local</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Vendes</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Previsió</translation>
    </message>
    <message>
        <source>As forecast then</source>
        <translation>Previsió d’aleshores</translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>Un any abans</translation>
    </message>
    <message>
        <source>8 in 10 weeks</source>
        <translation>8 de cada 10 setmanes</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Tancat</translation>
    </message>
    <message>
        <source>No sales yet.</source>
        <translation>Encara no hi ha vendes.</translation>
    </message>
    <message>
        <source>Last week with sales, {week}: {value}.</source>
        <translation>Darrera setmana amb vendes, {week}: {value}.</translation>
    </message>
    <message>
        <source>Forecast for {week}: {point}, between {low} and {high}.</source>
        <translation>Previsió per a la setmana {week}: {point}, entre {low} i {high}.</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>previsió</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>First rows of the file</source>
        <translation>Primeres línies del fitxer</translation>
    </message>
    <message>
        <source>Before saving</source>
        <translation>Abans de desar</translation>
    </message>
    <message>
        <source>Every row was understood.</source>
        <translation>S’han entès totes les línies.</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>Res a revisar</translation>
    </message>
    <message>
        <source>Days that are stored already</source>
        <translation>Dies que ja estan desats</translation>
    </message>
</context>
<context>
    <name>Products</name>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n producte</numerusform>
            <numerusform>%n productes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with its cost known</source>
        <translation>
            <numerusform>%n amb el cost posat</numerusform>
            <numerusform>%n amb el cost posat</numerusform>
        </translation>
    </message>
    <message>
        <source>Always have</source>
        <translation>Sempre n’hi ha</translation>
    </message>
    <message>
        <source>Cost, €</source>
        <translation>Cost, €</translation>
    </message>
    <message>
        <source>Days on which it can be sold; with two, today&apos;s leftovers count for tomorrow</source>
        <translation>Dies que es pot vendre; si en són dos, el que sobra avui compta per demà</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Últim dia</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Família</translation>
    </message>
    <message>
        <source>Keeps, days</source>
        <translation>Dura, dies</translation>
    </message>
    <message>
        <source>Leftover, €</source>
        <translation>Sobrant, €</translation>
    </message>
    <message>
        <source>Max.</source>
        <translation>Màx.</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Màxim</translation>
    </message>
    <message>
        <source>Min.</source>
        <translation>Mín.</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Mínim</translation>
    </message>
    <message>
        <source>Pieces per order at least</source>
        <translation>Peces que se’n demanen com a mínim</translation>
    </message>
    <message>
        <source>Pieces per order at most</source>
        <translation>Peces que se’n demanen com a màxim</translation>
    </message>
    <message>
        <source>Pieces per tray or pack: only whole ones are ordered</source>
        <translation>Peces per safata o paquet: només se’n demanen de sencers</translation>
    </message>
    <message>
        <source>Pieces that should be there every open morning, whatever the forecast</source>
        <translation>Peces que hi ha d’haver cada matí que obriu, digui el que digui la previsió</translation>
    </message>
    <message>
        <source>Price, €</source>
        <translation>Preu, €</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producte</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Proveïdor</translation>
    </message>
    <message>
        <source>The last day it is ordered</source>
        <translation>L’últim dia que se’n demana</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Safata</translation>
    </message>
    <message>
        <source>Type over a name to change it; the till&apos;s own name goes on being understood</source>
        <translation>Escriviu damunt d’un nom per canviar-lo; el nom que fa servir el TPV es continuarà entenent</translation>
    </message>
    <message>
        <source>What a leftover still brings, such as breadcrumbs or half price</source>
        <translation>El que encara se’n treu del que sobra, com ara pa ratllat o a meitat de preu</translation>
    </message>
    <message>
        <source>What a piece brings; {about} is what your sales say</source>
        <translation>El que se’n cobra per peça; {about} és el que diuen les vostres vendes</translation>
    </message>
    <message>
        <source>What a piece costs you</source>
        <translation>El que us costa una peça</translation>
    </message>
    <message>
        <source>Who bakes it; empty for your own oven. Every supplier gets a sheet of its own</source>
        <translation>Qui el fa; buit si surt del vostre forn. Cada proveïdor té el seu full</translation>
    </message>
    <message>
        <source>“{product}” is called “{name}” now.</source>
        <translation>«{product}» es diu ara «{name}».</translation>
    </message>
    <message>
        <source>“{product}” is in the family “{family}” now.</source>
        <translation>«{product}» és ara de la família «{family}».</translation>
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
            <numerusform>S’ha canviat %n producte.</numerusform>
            <numerusform>S’han canviat %n productes.</numerusform>
        </translation>
    </message>
    <message>
        <source>A name cannot be empty.</source>
        <translation>El nom no pot quedar buit.</translation>
    </message>
    <message>
        <source>A tray would hold more than the maximum.</source>
        <translation>En una safata n’hi cabrien més que el màxim.</translation>
    </message>
    <message>
        <source>Import sales</source>
        <translation>Importa vendes</translation>
    </message>
    <message>
        <source>Merged into “{product}”, with all sales.</source>
        <translation>S’ha ajuntat a «{product}», amb totes les vendes.</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productes</translation>
    </message>
    <message>
        <source>Reading the products…</source>
        <translation>S’estan llegint els productes…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Search products</source>
        <translation>Cerca productes</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Desfet.</translation>
    </message>
    <message>
        <source>The family is called “{name}” now.</source>
        <translation>La família ara es diu «{name}».</translation>
    </message>
    <message>
        <source>The minimum would be above the maximum.</source>
        <translation>El mínim quedaria per damunt del màxim.</translation>
    </message>
    <message>
        <source>The products cannot be shown</source>
        <translation>No es poden mostrar els productes</translation>
    </message>
    <message>
        <source>There is a “{name}” in this family already.</source>
        <translation>En aquesta família ja hi ha «{name}».</translation>
    </message>
    <message>
        <source>They stay two products.</source>
        <translation>Es queden com a dos productes.</translation>
    </message>
    <message>
        <source>This cannot be taken back any more: new sales or later changes need it.</source>
        <translation>Això ja no es pot desfer: hi ha vendes noves o canvis posteriors que en depenen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfés</translation>
    </message>
    <message>
        <source>With their families, prices, trays and suppliers. They come with your till&apos;s export.</source>
        <translation>Amb les seves famílies, preus, safates i proveïdors. Vénen amb el fitxer del TPV.</translation>
    </message>
    <message>
        <source>Your products will stand here</source>
        <translation>Aquí hi haurà els vostres productes</translation>
    </message>
    <message>
        <source>“{name}” is a product of its own again.</source>
        <translation>«{name}» torna a ser un producte a part.</translation>
    </message>
    <message>
        <source>“{typed}” does not fit there.</source>
        <translation>«{typed}» aquí no hi pot anar.</translation>
    </message>
    <message>
        <source>Merge the two</source>
        <translation>Ajunta’ls</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>One question before this file is read</source>
        <translation>Una pregunta abans de llegir aquest fitxer</translation>
    </message>
    <message>
        <source>Choose the columns yourself</source>
        <translation>Trieu vós les columnes</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message numerus="yes">
        <source>%n day(s) closed</source>
        <translation>
            <numerusform>%n dia tancat</numerusform>
            <numerusform>%n dies tancats</numerusform>
        </translation>
    </message>
    <message>
        <source>Against the mean of the last four weeks: {reasons}</source>
        <translation>Respecte de la mitjana de les darreres quatre setmanes: {reasons}</translation>
    </message>
    <message>
        <source>Why: {reasons}</source>
        <translation>Per què: {reasons}</translation>
    </message>
    <message>
        <source>as last year</source>
        <translation>com l’any passat</translation>
    </message>
    <message>
        <source>average of 4 weeks: too little history</source>
        <translation>mitjana de 4 setmanes: poc historial</translation>
    </message>
    <message>
        <source>the last few weeks</source>
        <translation>darreres setmanes</translation>
    </message>
    <message>
        <source>time of year</source>
        <translation>època de l’any</translation>
    </message>
    <message>
        <source>trend against last year</source>
        <translation>tendència respecte de l’any passat</translation>
    </message>
    <message>
        <source>Easter</source>
        <translation>Setmana Santa</translation>
    </message>
    <message>
        <source>Christmas</source>
        <translation>Nadal</translation>
    </message>
    <message>
        <source>public holiday</source>
        <translation>festiu</translation>
    </message>
    <message>
        <source>local festa</source>
        <translation>festa local</translation>
    </message>
    <message>
        <source>closed days</source>
        <translation>dies tancats</translation>
    </message>
    <message>
        <source>event</source>
        <translation>acte</translation>
    </message>
    <message>
        <source>follows its family</source>
        <translation>segueix la família</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Begin with an empty shop</source>
        <translation>Comença amb una botiga buida</translation>
    </message>
    <message>
        <source>Bring this backup back</source>
        <translation>Recupera aquesta còpia</translation>
    </message>
    <message>
        <source>Choose a backup…</source>
        <translation>Trieu una còpia…</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Trieu la carpeta…</translation>
    </message>
    <message>
        <source>Close Fleca</source>
        <translation>Tanca Fleca</translation>
    </message>
    <message>
        <source>The backup made {when} is in place. What was damaged is kept in {folder}.</source>
        <translation>La còpia feta {when} ja és al seu lloc. El que estava malmès es conserva a {folder}.</translation>
    </message>
    <message>
        <source>The newest good backup was made {when}: {held}.</source>
        <translation>La còpia bona més recent, feta {when}: {held}.</translation>
    </message>
    <message>
        <source>The shop cannot be opened</source>
        <translation>La botiga no es pot obrir</translation>
    </message>
    <message>
        <source>The shop is open elsewhere</source>
        <translation>La botiga és oberta en un altre lloc</translation>
    </message>
    <message>
        <source>The shop&apos;s data cannot be read</source>
        <translation>Les dades de la botiga no es poden llegir</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Torna-ho a provar</translation>
    </message>
</context>
<context>
    <name>RecoveryWindow</name>
    <message>
        <source>Choose a backup</source>
        <translation>Trieu una còpia</translation>
    </message>
    <message>
        <source>Choose the shop&apos;s folder</source>
        <translation>Trieu la carpeta de la botiga</translation>
    </message>
</context>
<context>
    <name>ReleaseWatching</name>
    <message>
        <source>Fleca {version} is out. Nothing is installed by itself.</source>
        <translation>Ja hi ha la versió {version} de Fleca. Res no s’instal·la sol.</translation>
    </message>
    <message>
        <source>Read about it</source>
        <translation>Llegiu-ne més</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n setmana</numerusform>
            <numerusform>%n setmanes</numerusform>
        </translation>
    </message>
    <message>
        <source>Above zero: more was forecast than sold</source>
        <translation>Per sobre de zero: s’ha previst més del que s’ha venut</translation>
    </message>
    <message>
        <source>All errors as a share of all sales</source>
        <translation>Tots els errors respecte de totes les vendes</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Biaix</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferència</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Família</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Previst</translation>
    </message>
    <message>
        <source>Forecast of the application</source>
        <translation>Previsió de l’aplicació</translation>
    </message>
    <message>
        <source>Forecast, {unit}</source>
        <translation>Previst, {unit}</translation>
    </message>
    <message>
        <source>If you had gone by</source>
        <translation>Si us haguéssiu guiat per</translation>
    </message>
    <message>
        <source>In range</source>
        <translation>Dins del marge</translation>
    </message>
    <message>
        <source>Mean absolute error of a week</source>
        <translation>Error absolut mitjà d’una setmana</translation>
    </message>
    <message>
        <source>Mean error as a share of each week</source>
        <translation>Error mitjà respecte de cada setmana</translation>
    </message>
    <message>
        <source>Of 100 weeks, about 80 should be</source>
        <translation>De 100 setmanes, n’hi haurien de ser unes 80</translation>
    </message>
    <message>
        <source>Of sales</source>
        <translation>De les vendes</translation>
    </message>
    <message>
        <source>Off per week</source>
        <translation>Desviació per setmana</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ahead</source>
        <translation>
            <numerusform>a %n setmana vista</numerusform>
            <numerusform>a %n setmanes vista</numerusform>
        </translation>
    </message>
    <message>
        <source>Forecast less sold, in % of what was sold: above zero, too much was forecast</source>
        <translation>La previsió menys el que es va vendre, en % del que es va vendre: per sobre de zero, es va preveure massa</translation>
    </message>
    <message>
        <source>It was forecast on {day}, when the week had begun.</source>
        <translation>Es va preveure {day}, quan la setmana ja havia començat.</translation>
    </message>
    <message>
        <source>It was forecast on {day}, when the week was over.</source>
        <translation>Es va preveure {day}, quan la setmana ja s’havia acabat.</translation>
    </message>
    <message>
        <source>Nothing was sold</source>
        <translation>No es va vendre res</translation>
    </message>
    <message>
        <source>Over {weeks} the forecast made {ahead} was off by {share} a week.</source>
        <translation>En {weeks}, la previsió feta {ahead} s’ha desviat un {share} per setmana.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producte</translation>
    </message>
    <message>
        <source>Product or family</source>
        <translation>Producte o família</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motiu</translation>
    </message>
    <message>
        <source>Same as last week</source>
        <translation>Igual que la setmana passada</translation>
    </message>
    <message>
        <source>Same week last year</source>
        <translation>La mateixa setmana de l’any passat</translation>
    </message>
    <message>
        <source>Share of the ups and downs explained</source>
        <translation>Part de les pujades i baixades que s’explica</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Venut</translation>
    </message>
    <message>
        <source>Sold {week}</source>
        <translation>Venut {week}</translation>
    </message>
    <message>
        <source>Sold, {unit}</source>
        <translation>Venut, {unit}</translation>
    </message>
    <message>
        <source>The same, large errors counting more</source>
        <translation>El mateix, però els errors grans pesen més</translation>
    </message>
    <message>
        <source>The total was inside its range.</source>
        <translation>El total ha quedat dins del marge.</translation>
    </message>
    <message>
        <source>The total was outside its range.</source>
        <translation>El total ha quedat fora del marge.</translation>
    </message>
    <message>
        <source>Too few of these weeks have sales to compare with</source>
        <translation>Massa poques d’aquestes setmanes tenen vendes per comparar</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Setmana</translation>
    </message>
    <message>
        <source>With your changes</source>
        <translation>Amb els vostres canvis</translation>
    </message>
    <message>
        <source>Without a family</source>
        <translation>Sense família</translation>
    </message>
    <message>
        <source>You changed no forecast of these weeks</source>
        <translation>No heu canviat cap previsió d’aquestes setmanes</translation>
    </message>
    <message>
        <source>Your number was</source>
        <translation>El vostre número quedava</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>El vostre</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>dins</translation>
    </message>
    <message>
        <source>less sold</source>
        <translation>venut menys</translation>
    </message>
    <message>
        <source>more sold</source>
        <translation>venut més</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>peces</translation>
    </message>
    <message>
        <source>{amount} further off</source>
        <translation>{amount} més lluny</translation>
    </message>
    <message>
        <source>{amount} nearer</source>
        <translation>{amount} més a prop</translation>
    </message>
    <message>
        <source>{helped} of {all} were nearer to what was sold than the forecast</source>
        <translation>{helped} de {all} s’hi van acostar més que la previsió</translation>
    </message>
    <message>
        <source>{hits} of {all} products were inside their range.</source>
        <translation>{hits} de {all} productes han quedat dins del seu marge.</translation>
    </message>
    <message>
        <source>{product}: left over for three weeks, {pieces} in all. Order fewer?</source>
        <translation>{product}: en sobren des de fa tres setmanes, {pieces} en total. En demaneu menys?</translation>
    </message>
    <message>
        <source>{said} were forecast, {range} was the range</source>
        <translation>Se’n preveien {said}, amb un marge de {range}</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Comparing forecasts with sales…</source>
        <translation>Es comparen les previsions amb les vendes…</translation>
    </message>
    <message>
        <source>Import sales</source>
        <translation>Importa vendes</translation>
    </message>
    <message>
        <source>No forecast week is over yet</source>
        <translation>Encara no ha acabat cap setmana prevista</translation>
    </message>
    <message>
        <source>How far ahead</source>
        <translation>Amb quanta antelació</translation>
    </message>
    <message>
        <source>No week was forecast that far ahead and is over now.</source>
        <translation>No hi ha cap setmana acabada que es preveiés amb tanta antelació.</translation>
    </message>
    <message>
        <source>Once a week that was forecast is over and its sales are imported, you will see here how right it was.</source>
        <translation>Quan acabi una setmana prevista i n’importeu les vendes, aquí veureu si la previsió encertava.</translation>
    </message>
    <message>
        <source>Products of the week</source>
        <translation>Productes de la setmana</translation>
    </message>
    <message>
        <source>Products, {week}</source>
        <translation>Productes, {week}</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultats</translation>
    </message>
    <message>
        <source>Score card</source>
        <translation>Quadre de resultats</translation>
    </message>
    <message>
        <source>The shop could not be read</source>
        <translation>No s’ha pogut llegir la botiga</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Setmana a setmana</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Setmanes</translation>
    </message>
    <message>
        <source>Who knew best</source>
        <translation>Qui ho encertava més</translation>
    </message>
    <message>
        <source>Your changes</source>
        <translation>Els vostres canvis</translation>
    </message>
</context>
<context>
    <name>Retraining</name>
    <message>
        <source>A new model, better on your own weeks, is in use now.</source>
        <translation>Ara es fa servir un model nou, millor en les vostres setmanes.</translation>
    </message>
    <message>
        <source>The model is learning from your weeks…</source>
        <translation>El model aprèn de les vostres setmanes…</translation>
    </message>
    <message>
        <source>The new model was hardly better, perhaps by chance. The present one stays.</source>
        <translation>El model nou és una mica millor, potser per atzar. Es queda l’actual.</translation>
    </message>
    <message>
        <source>The new model was no better on your own weeks. The present one stays.</source>
        <translation>El model nou no és millor en les vostres setmanes. Es queda l’actual.</translation>
    </message>
    <message>
        <source>There are no sales to learn from yet.</source>
        <translation>Encara no hi ha vendes per aprendre.</translation>
    </message>
    <message>
        <source>To train, {needed} complete weeks are needed; there are {weeks}.</source>
        <translation>Per entrenar calen {needed} setmanes completes; n’hi ha {weeks}.</translation>
    </message>
    <message>
        <source>Training stopped. The present model stays in use.</source>
        <translation>S’ha aturat l’entrenament. Es continua amb el model actual.</translation>
    </message>
</context>
<context>
    <name>RiskCard</name>
    <message>
        <source>Expected leftovers</source>
        <translation>Sobrants previstos</translation>
    </message>
    <message>
        <source>Expected lost sales</source>
        <translation>Vendes perdudes previstes</translation>
    </message>
    <message>
        <source>Fewer leftovers to the left, fewer empty shelves to the right</source>
        <translation>Menys sobrants a l’esquerra, menys prestatges buits a la dreta</translation>
    </message>
    <message>
        <source>How much do you want to risk?</source>
        <translation>Quant us hi voleu arriscar?</translation>
    </message>
    <message>
        <source>As the whole shop</source>
        <translation>Com tota la botiga</translation>
    </message>
    <message>
        <source>For which products</source>
        <translation>Per a quins productes</translation>
    </message>
    <message>
        <source>Whole shop</source>
        <translation>Tota la botiga</translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <source>Today&apos;s backup could not be made. {why}</source>
        <translation>No s’ha pogut fer la còpia d’avui. {why}</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message numerus="yes">
        <source>%n day(s) are kept as closed.</source>
        <translation>
            <numerusform>%n dia queda com a tancat.</numerusform>
            <numerusform>%n dies queden com a tancats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) are no longer kept as closed.</source>
        <translation>
            <numerusform>%n dia ja no consta com a tancat.</numerusform>
            <numerusform>%n dies ja no consten com a tancats.</numerusform>
        </translation>
    </message>
    <message>
        <source>See the forecast</source>
        <translation>Mira la previsió</translation>
    </message>
    <message>
        <source>This import was taken back already.</source>
        <translation>Aquesta importació ja es va desfer.</translation>
    </message>
    <message>
        <source>This very file was imported before: nothing changed.</source>
        <translation>Aquest mateix fitxer ja es va importar: no ha canviat res.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfés</translation>
    </message>
    <message>
        <source>{file} was imported.</source>
        <translation>S’ha importat {file}.</translation>
    </message>
    <message>
        <source>{file} was taken back. What it had replaced holds again.</source>
        <translation>S’ha desfet {file}. Torna a valer el que havia substituït.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>This shop is thrown away with its window; it needs no other folder.</source>
        <translation>Aquesta botiga es llença amb la finestra; no li cal cap altra carpeta.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>As the system</source>
        <translation>Com el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clar</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Fosc</translation>
    </message>
    <message>
        <source>As the language has it</source>
        <translation>Com és costum en l’idioma</translation>
    </message>
    <message>
        <source>Forecast measured</source>
        <translation>Previsió que es compara</translation>
    </message>
    <message>
        <source>How right the forecast was</source>
        <translation>Encert de la previsió</translation>
    </message>
    <message>
        <source>In the window, on paper and in CSV files</source>
        <translation>A la finestra, al paper i als fitxers CSV</translation>
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
        <translation>Paper</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Preferències</translation>
    </message>
    <message>
        <source>That the order sheet is printed on</source>
        <translation>En què s’imprimeix el full de comanda</translation>
    </message>
    <message>
        <source>Window and paper</source>
        <translation>Finestra i paper</translation>
    </message>
    <message>
        <source>Changes hold at once; nothing needs saving.</source>
        <translation>Els canvis valen de seguida; no cal desar res.</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ahead</source>
        <translation>
            <numerusform>a %n setmana vista</numerusform>
            <numerusform>a %n setmanes vista</numerusform>
        </translation>
    </message>
    <message>
        <source>Home and results compare sales with the forecast made that far ahead</source>
        <translation>L’inici i els resultats comparen les vendes amb la previsió feta amb aquesta antelació</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of the window and of the order sheet</source>
        <translation>De la finestra i del full de comanda</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecte</translation>
    </message>
    <message>
        <source>Light, dark, or as the system has it</source>
        <translation>Clar, fosc o com el sistema</translation>
    </message>
    <message>
        <source>“{text}” does not fit there. What was set stays.</source>
        <translation>«{text}» no hi encaixa. Es queda com estava.</translation>
    </message>
</context>
<context>
    <name>SheetChoice</name>
    <message>
        <source>Print and send</source>
        <translation>S’imprimeix i s’envia</translation>
    </message>
    <message numerus="yes">
        <source>all %n sheet(s)</source>
        <translation>
            <numerusform>tots els fulls</numerusform>
            <numerusform>els %n fulls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShopCard</name>
    <message>
        <source>A day ends at</source>
        <translation>El dia s’acaba a les</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Nom de la botiga</translation>
    </message>
    <message>
        <source>Opening days</source>
        <translation>Dies que obriu</translation>
    </message>
    <message>
        <source>Stands on the order sheet</source>
        <translation>Surt al full de comanda</translation>
    </message>
    <message>
        <source>The weekdays on which you sell</source>
        <translation>Els dies de la setmana que veneu</translation>
    </message>
    <message>
        <source>This shop</source>
        <translation>Aquesta botiga</translation>
    </message>
    <message>
        <source>Tickets before this hour count for the day before</source>
        <translation>Els tiquets d’abans d’aquesta hora compten per al dia anterior</translation>
    </message>
</context>
<context>
    <name>ShopStep</name>
    <message>
        <source>Name of the shop</source>
        <translation>Nom de la botiga</translation>
    </message>
    <message>
        <source>Opening days</source>
        <translation>Dies que obriu</translation>
    </message>
    <message>
        <source>Stands on the order sheet</source>
        <translation>Surt al full de comanda</translation>
    </message>
    <message>
        <source>The weekdays on which you sell</source>
        <translation>Els dies de la setmana que veneu</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>La vostra botiga</translation>
    </message>
</context>
<context>
    <name>SpanFields</name>
    <message>
        <source>First day</source>
        <translation>Primer dia</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Últim dia</translation>
    </message>
</context>
<context>
    <name>Split</name>
    <message>
        <source>Border between the table and the plot</source>
        <translation>Límit entre la taula i el gràfic</translation>
    </message>
    <message>
        <source>Drag to give the table or the plot more room</source>
        <translation>Arrossegueu-lo per donar més espai a la taula o al gràfic</translation>
    </message>
</context>
<context>
    <name>StateCard</name>
    <message>
        <source>Exchange</source>
        <translation>Intercanvi</translation>
    </message>
    <message>
        <source>Exchange now</source>
        <translation>Intercanvia ara</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Stop</source>
        <translation>Atura</translation>
    </message>
</context>
<context>
    <name>Synchronising</name>
    <message>
        <source>Exchanging with Hopsworks…</source>
        <translation>Intercanviant amb Hopsworks…</translation>
    </message>
    <message>
        <source>Hopsworks is up to date: {what}</source>
        <translation>Hopsworks està al dia: {what}</translation>
    </message>
    <message>
        <source>No Hopsworks project is set. The shop works without.</source>
        <translation>No hi ha cap projecte de Hopsworks indicat. La botiga funciona igual.</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message>
        <source>{rows}. Columns: {headings}.</source>
        <translation>{rows}. Columnes: {headings}.</translation>
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
        <translation>Ja hi ha un altre TPV amb aquest nom. No s’ha canviat res.</translation>
    </message>
    <message>
        <source>Change columns</source>
        <translation>Canvia les columnes</translation>
    </message>
    <message>
        <source>Files with these headings are read without a question.</source>
        <translation>Els fitxers amb aquestes capçaleres es llegeixen sense preguntar.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oblida’l</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Capçaleres</translation>
    </message>
    <message>
        <source>Known tills</source>
        <translation>TPV coneguts</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>TPV</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfés</translation>
    </message>
    <message>
        <source>{till} was forgotten. Its next file may be asked about.</source>
        <translation>S’ha oblidat {till}. Potser us preguntarem pel pròxim fitxer.</translation>
    </message>
</context>
<context>
    <name>TroubleTeller</name>
    <message>
        <source>Fleca was cut short the last time. Everything that was saved is here; nothing needs repair.</source>
        <translation>La darrera vegada Fleca es va interrompre. Tot el que s’havia desat hi és; no cal reparar res.</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>Desa un informe</translation>
    </message>
    <message>
        <source>Save a report…</source>
        <translation>Desa un informe…</translation>
    </message>
    <message>
        <source>Something went wrong inside Fleca. What was saved before is safe; please check your last step.</source>
        <translation>Alguna cosa ha fallat dins de Fleca. El que ja estava desat és segur; reviseu l’últim pas.</translation>
    </message>
    <message>
        <source>The report could not be written there. Choose another folder.</source>
        <translation>L’informe no s’ha pogut desar allà. Trieu una altra carpeta.</translation>
    </message>
    <message>
        <source>The shop is on a network drive: it is slower there. Open it on one computer at a time.</source>
        <translation>La botiga és en una unitat de xarxa: hi va més lenta. Obriu-la només en un ordinador alhora.</translation>
    </message>
    <message>
        <source>Written: {file}. It holds no sales; send it to whoever helps you.</source>
        <translation>Desat: {file}. No hi ha vendes; envieu-lo a qui us ajudi.</translation>
    </message>
</context>
<context>
    <name>UnknownYears</name>
    <message>
        <source>Calendar</source>
        <translation>Calendari</translation>
    </message>
    <message>
        <source>Not all holidays and festes of {years} are known</source>
        <translation>No es coneixen tots els festius i festes de {years}</translation>
    </message>
    <message>
        <source>On the days that are missing, the forecast is one of an ordinary day.</source>
        <translation>Els dies que falten, la previsió és la d’un dia qualsevol.</translation>
    </message>
    <message>
        <source>{others} and {last}</source>
        <translation>{others} i {last}</translation>
    </message>
</context>
<context>
    <name>VersionsCard</name>
    <message>
        <source>Use</source>
        <translation>Fes servir</translation>
    </message>
    <message>
        <source>Use version {version}</source>
        <translation>Fes servir la versió {version}</translation>
    </message>
    <message>
        <source>Versions of the model</source>
        <translation>Versions del model</translation>
    </message>
    <message>
        <source>Address of the release feed</source>
        <translation>Adreça de l’avís de versions</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>Versions noves</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Once a day; nothing is sent, and nothing installed by itself</source>
        <translation>Un cop al dia; no s’envia res ni s’instal·la res tot sol</translation>
    </message>
    <message>
        <source>Tell me of newer versions</source>
        <translation>Avisa’m de versions noves</translation>
    </message>
    <message>
        <source>The file latest.json beside the newest release; who gave you Fleca knows it</source>
        <translation>El fitxer latest.json que hi ha al costat de l’última versió; qui us va donar Fleca us la pot dir</translation>
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
        <translation>Per sobre de zero es va preveure massa.</translation>
    </message>
    <message>
        <source>Each point is that of the eight weeks up to it, forecast one week ahead.</source>
        <translation>Cada punt és el de les vuit setmanes anteriors, previstes amb una setmana d’antelació.</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Família</translation>
    </message>
    <message>
        <source>In per cent.</source>
        <translation>En tant per cent.</translation>
    </message>
    <message>
        <source>In per cent; about 80 is right.</source>
        <translation>En tant per cent; al voltant de 80 és el correcte.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesura</translation>
    </message>
    <message>
        <source>Sales, and what the model would have said of them a week before.</source>
        <translation>Les vendes i el que el model n’hauria dit una setmana abans.</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Setmana a setmana</translation>
    </message>
    <message>
        <source>Whole shop</source>
        <translation>Tota la botiga</translation>
    </message>
    <message>
        <source>sold</source>
        <translation>venut</translation>
    </message>
    <message>
        <source>what the model would have said a week before</source>
        <translation>el que el model hauria dit una setmana abans</translation>
    </message>
</context>
<context>
    <name>WizardPage</name>
    <message>
        <source>Back</source>
        <translation>Enrere</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fet</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Més tard</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Endavant</translation>
    </message>
    <message>
        <source>Step {step} of {steps}. You can leave at any time and go on later.</source>
        <translation>Pas {step} de {steps}. Podeu deixar-ho quan vulgueu i continuar més tard.</translation>
    </message>
    <message>
        <source>The shop could not be read</source>
        <translation>No s’ha pogut llegir la botiga</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Us donem la benvinguda</translation>
    </message>
</context>
<context>
    <name>YearView</name>
    <message>
        <source>Days of the year</source>
        <translation>Dies de l’any</translation>
    </message>
</context>
<context>
    <name>_DayOfFile</name>
    <message>
        <source>A day of the week</source>
        <translation>Un dia de la setmana</translation>
    </message>
    <message>
        <source>A whole week</source>
        <translation>Una setmana sencera</translation>
    </message>
    <message>
        <source>Day of the sales</source>
        <translation>Dia de les vendes</translation>
    </message>
    <message>
        <source>Of a week only its total by family is kept.</source>
        <translation>D’una setmana només se’n desa el total per família.</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Un sol dia</translation>
    </message>
    <message>
        <source>Read it as {when}</source>
        <translation>Llegeix-lo com a {when}</translation>
    </message>
    <message>
        <source>What the file is of</source>
        <translation>De què és el fitxer</translation>
    </message>
</context>
</TS>
