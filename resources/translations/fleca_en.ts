<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>Backups</name>
    <message numerus="yes">
        <source>%n import(s)</source>
        <translation>
            <numerusform>%n import</numerusform>
            <numerusform>%n imports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is kept</source>
        <translation>
            <numerusform>%n is kept</numerusform>
            <numerusform>%n are kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message numerus="yes">
        <source>%n closed day(s), always a {weekday}</source>
        <translation>
            <numerusform>%n closed day, always a {weekday}</numerusform>
            <numerusform>%n closed days, always a {weekday}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) closed?</source>
        <translation>
            <numerusform>%n day closed?</numerusform>
            <numerusform>%n days closed?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) in a row?</source>
        <translation>
            <numerusform>%n day in a row?</numerusform>
            <numerusform>%n days in a row?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of your own</source>
        <translation>
            <numerusform>%n entry of your own</numerusform>
            <numerusform>%n entries of your own</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n public holiday(s)</source>
        <translation>
            <numerusform>%n public holiday</numerusform>
            <numerusform>%n public holidays</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChosenBar</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuplicatesCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditBar</name>
    <message numerus="yes">
        <source>%n number(s) of this week are yours, marked with a dot.</source>
        <translation>
            <numerusform>%n number of this week is yours, marked with a dot.</numerusform>
            <numerusform>%n numbers of this week are yours, marked with a dot.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Evening</name>
    <message numerus="yes">
        <source>{noted} of %n product(s) noted. Every line is saved as you type.</source>
        <translation>
            <numerusform>{noted} of %n product noted. Every line is saved as you type.</numerusform>
            <numerusform>{noted} of %n products noted. Every line is saved as you type.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>%n model(s) seen</source>
        <translation>
            <numerusform>%n model seen</numerusform>
            <numerusform>%n models seen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) sent</source>
        <translation>
            <numerusform>%n thing sent</numerusform>
            <numerusform>%n things sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) received</source>
        <translation>
            <numerusform>%n week received</numerusform>
            <numerusform>%n weeks received</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hopsworks: offline, %n thing(s) waiting</source>
        <translation>
            <numerusform>Hopsworks: offline, %n thing waiting</numerusform>
            <numerusform>Hopsworks: offline, %n things waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderWatching</name>
    <message numerus="yes">
        <source>%n file(s) from the folder imported</source>
        <translation>
            <numerusform>%n file from the folder imported</numerusform>
            <numerusform>%n files from the folder imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in the folder need your answer</source>
        <translation>
            <numerusform>%n file in the folder needs your answer</numerusform>
            <numerusform>%n files in the folder need your answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n piece</numerusform>
            <numerusform>%n pieces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>learnt from %n other bakery(s)</source>
        <translation>
            <numerusform>learnt from %n other bakery</numerusform>
            <numerusform>learnt from %n other bakeries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message numerus="yes">
        <source>%n number(s) of yours</source>
        <translation>
            <numerusform>%n number of yours</numerusform>
            <numerusform>%n numbers of yours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) without a family</source>
        <translation>
            <numerusform>%n product without a family</numerusform>
            <numerusform>%n products without a family</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the last %n week(s) the forecast</source>
        <translation>
            <numerusform>In the last week the forecast</numerusform>
            <numerusform>In the last %n weeks the forecast</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No sales on %n day(s). Were you closed?</source>
        <translation>
            <numerusform>No sales on %n day. Were you closed?</numerusform>
            <numerusform>No sales on %n days. Were you closed?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>made %n week(s) ahead was off by</source>
        <translation>
            <numerusform>made %n week ahead was off by</numerusform>
            <numerusform>made %n weeks ahead was off by</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hopsworks</name>
    <message numerus="yes">
        <source>%n thing(s) wait to be sent. Nothing is lost.</source>
        <translation>
            <numerusform>%n thing waits to be sent. Nothing is lost.</numerusform>
            <numerusform>%n things wait to be sent. Nothing is lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All of it works. %n version(s) of the model are there.</source>
        <translation>
            <numerusform>All of it works. %n version of the model is there.</numerusform>
            <numerusform>All of it works. %n versions of the model are there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n hour(s)</source>
        <translation>
            <numerusform>every %n hour</numerusform>
            <numerusform>every %n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message numerus="yes">
        <source>Save %n day(s)</source>
        <translation>
            <numerusform>Save %n day</numerusform>
            <numerusform>Save %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new product(s)</source>
        <translation>
            <numerusform>%n new product</numerusform>
            <numerusform>%n new products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without sales</source>
        <translation>
            <numerusform>%n day without sales</numerusform>
            <numerusform>%n days without sales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n total line(s)</source>
        <translation>
            <numerusform>%n total line</numerusform>
            <numerusform>%n total lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated heading(s)</source>
        <translation>
            <numerusform>%n repeated heading</numerusform>
            <numerusform>%n repeated headings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled line(s)</source>
        <translation>
            <numerusform>%n cancelled line</numerusform>
            <numerusform>%n cancelled lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a day</source>
        <translation>
            <numerusform>%n line without a day</numerusform>
            <numerusform>%n lines without a day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) whose day cannot be read</source>
        <translation>
            <numerusform>%n line whose day cannot be read</numerusform>
            <numerusform>%n lines whose day cannot be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of days to come</source>
        <translation>
            <numerusform>%n line of days to come</numerusform>
            <numerusform>%n lines of days to come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) whose number cannot be read</source>
        <translation>
            <numerusform>%n line whose number cannot be read</numerusform>
            <numerusform>%n lines whose number cannot be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken line(s)</source>
        <translation>
            <numerusform>%n broken line</numerusform>
            <numerusform>%n broken lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these days are stored already</source>
        <translation>
            <numerusform>%n of these days is stored already</numerusform>
            <numerusform>%n of these days are stored already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these weeks are stored already</source>
        <translation>
            <numerusform>%n of these weeks is stored already</numerusform>
            <numerusform>%n of these weeks are stored already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stored day(s) change.</source>
        <translation>
            <numerusform>%n stored day changes.</numerusform>
            <numerusform>%n stored days change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stored week(s) change.</source>
        <translation>
            <numerusform>%n stored week changes.</numerusform>
            <numerusform>%n stored weeks change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n closed day(s)</source>
        <translation>
            <numerusform>Save %n closed day</numerusform>
            <numerusform>Save %n closed days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OffersCard</name>
    <message numerus="yes">
        <source>%n publisher(s) trusted</source>
        <translation>
            <numerusform>%n publisher trusted</numerusform>
            <numerusform>%n publishers trusted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message numerus="yes">
        <source>It follows %n number(s) of your own in the forecast.</source>
        <translation>
            <numerusform>It follows %n number of your own in the forecast.</numerusform>
            <numerusform>It follows %n numbers of your own in the forecast.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Products</name>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n product</numerusform>
            <numerusform>%n products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with its cost known</source>
        <translation>
            <numerusform>%n with its cost known</numerusform>
            <numerusform>%n with their cost known</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProductsPage</name>
    <message numerus="yes">
        <source>%n product(s) changed.</source>
        <translation>
            <numerusform>%n product changed.</numerusform>
            <numerusform>%n products changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message numerus="yes">
        <source>%n day(s) closed</source>
        <translation>
            <numerusform>%n day closed</numerusform>
            <numerusform>%n days closed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ahead</source>
        <translation>
            <numerusform>%n week ahead</numerusform>
            <numerusform>%n weeks ahead</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message numerus="yes">
        <source>%n day(s) are kept as closed.</source>
        <translation>
            <numerusform>%n day is kept as closed.</numerusform>
            <numerusform>%n days are kept as closed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) are no longer kept as closed.</source>
        <translation>
            <numerusform>%n day is no longer kept as closed.</numerusform>
            <numerusform>%n days are no longer kept as closed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message numerus="yes">
        <source>%n week(s) ahead</source>
        <translation>
            <numerusform>%n week ahead</numerusform>
            <numerusform>%n weeks ahead</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetChoice</name>
    <message numerus="yes">
        <source>all %n sheet(s)</source>
        <translation>
            <numerusform>all sheets</numerusform>
            <numerusform>all %n sheets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
</TS>
