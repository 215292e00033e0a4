<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ca" sourcelanguage="en">
<context>
    <name>AttentionCard</name>
    <message>
        <source>Needs your attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs you now. You can prepare the order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sales are complete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>Something went wrong inside Fleca. Your data was not changed. Please try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This shop was written by a newer version of Fleca. Nothing was changed; install the new version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop&apos;s file is damaged. Nothing was changed; bring back a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing was stored; make room and do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop&apos;s folder cannot be written. Nothing was stored; check its rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop&apos;s folder cannot be opened. Check that the disk is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the shop. Nothing was stored; close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop&apos;s file did not answer. Nothing was stored; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The forecast&apos;s model is missing or damaged. Install Fleca again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Forecast</name>
    <message>
        <source>Week of {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued today at {time}, from sales up to {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued on {issued}, from sales up to {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast, {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 in 10 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of ten weeks like this one, about eight end between these two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The forecast against last week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of 4 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sold then, or it is not in your files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average of the last four weeks: too little history for more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ForecastIssuing</name>
    <message>
        <source>Forecasting the coming weeks…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ForecastPage</name>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Euros or pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the forecast…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecasting the coming weeks…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, by week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coming eight weeks will stand here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By family and product, with a range and the reasons. Import your sales to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few weeks to forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sales are kept. With a few complete weeks more there will be a forecast here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Your sales end on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import what the till has sold since, and the forecast will know it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the till made a mistake, import the file again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) without a family</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local festes of {year} are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter them, and the forecast will count on them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sales on {day}. Were you closed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No sales on %n day(s). Were you closed?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week of {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected sales of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected pieces of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between {low} and {high} in 8 of 10 weeks like this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{festa} on {weekday}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local festa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast issued today at {time}, with sales up to {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast issued on {issued}, with sales up to {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same week of {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of 4 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last import: {file}, on {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Import sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading your sales…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecasting the coming weeks…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next week&apos;s sales will stand here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a file of your till, by days, by tickets or by weeks. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sales, by week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few weeks to forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sales are kept. With a few complete weeks more there will be a forecast here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import more sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Read everything anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show icons only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>fictional shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show words beside the icons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show icons only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Plot</name>
    <message>
        <source>w {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a year before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as forecast then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local festa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As forecast then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 in 10 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sales yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last week with sales, {week}: {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast for {week}: {point}, between {low} and {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forecast</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message numerus="yes">
        <source>%n day(s) closed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>as last year at this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last few weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time of year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trend against last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Christmas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local festa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follows its family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>average of the last four weeks: too little history for more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message>
        <source>Why: {reasons}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
