<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BackTestWords</name>
    <message numerus="yes">
        <source>Broken %n time(s): a flare followed %1 of them, %2; %3 were false alarms.</source>
        <translation>
            <numerusform>Broken %n time: a flare followed %1 of them, %2; %3 were false alarms.</numerusform>
            <numerusform>Broken %n times: a flare followed %1 of them, %2; %3 were false alarms.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept %n time(s): a flare followed all the same %1 of them, %2.</source>
        <translation>
            <numerusform>Kept %n time: a flare followed all the same %1 of them, %2.</numerusform>
            <numerusform>Kept %n times: a flare followed all the same %1 of them, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too few flares to say: %n so far, five are needed.</source>
        <translation>
            <numerusform>Too few flares to say: %n so far, five are needed.</numerusform>
            <numerusform>Too few flares to say: %n so far, five are needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too seldom broken to say: %n time(s), five are needed.</source>
        <translation>
            <numerusform>Too seldom broken to say: %n time, five are needed.</numerusform>
            <numerusform>Too seldom broken to say: %n times, five are needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too seldom kept to say: %n time(s), five are needed.</source>
        <translation>
            <numerusform>Too seldom kept to say: %n time, five are needed.</numerusform>
            <numerusform>Too seldom kept to say: %n times, five are needed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CareWords</name>
    <message numerus="yes">
        <source>%n set(s)</source>
        <translation>
            <numerusform>%n set</numerusform>
            <numerusform>%n sets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CliFlags</name>
    <message numerus="yes">
        <source>%1 (since %2, seen last on %3, on %n day(s)). To be looked at %4.</source>
        <translation>
            <numerusform>%1 (since %2, seen last on %3, on %n day). To be looked at %4.</numerusform>
            <numerusform>%1 (since %2, seen last on %3, on %n days). To be looked at %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A flag stands until a visit is noted after it was last seen, or until it has not been seen for %n day(s). How many runs and days raise one is Patella&apos;s own choice.</source>
        <translation>
            <numerusform>A flag stands until a visit is noted after it was last seen, or until it has not been seen for %n day. How many runs and days raise one is Patella&apos;s own choice.</numerusform>
            <numerusform>A flag stands until a visit is noted after it was last seen, or until it has not been seen for %n days. How many runs and days raise one is Patella&apos;s own choice.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message numerus="yes">
        <source>adding %n run(s)</source>
        <translation>
            <numerusform>adding %n run</numerusform>
            <numerusform>adding %n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deleting %n run(s)</source>
        <translation>
            <numerusform>deleting %n run</numerusform>
            <numerusform>deleting %n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changing %n run(s)</source>
        <translation>
            <numerusform>changing %n run</numerusform>
            <numerusform>changing %n runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExperimentWords</name>
    <message numerus="yes">
        <source>%n pair(s) do not count: the knee was not asked after one of the runs. It can still be noted.</source>
        <translation>
            <numerusform>%n pair does not count: the knee was not asked after one of the runs. It can still be noted.</numerusform>
            <numerusform>%n pairs do not count: the knee was not asked after one of the runs. It can still be noted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) do not count: something that may mask pain was taken or worn.</source>
        <translation>
            <numerusform>%n pair does not count: something that may mask pain was taken or worn.</numerusform>
            <numerusform>%n pairs do not count: something that may mask pain was taken or worn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) do not count: a run is noted with the other condition.</source>
        <translation>
            <numerusform>%n pair does not count: a run is noted with the other condition.</numerusform>
            <numerusform>%n pairs do not count: a run is noted with the other condition.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) differ in length by more than a quarter. They count, since a run that was cut short is an answer too, but alike runs tell more.</source>
        <translation>
            <numerusform>%n pair differs in length by more than a quarter. It counts, since a run that was cut short is an answer too, but alike runs tell more.</numerusform>
            <numerusform>%n pairs differ in length by more than a quarter. They count, since a run that was cut short is an answer too, but alike runs tell more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n run(s) imported</source>
        <translation>
            <numerusform>%n run imported</numerusform>
            <numerusform>%n runs imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n already there</numerusform>
            <numerusform>%n already there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n skipped</numerusform>
            <numerusform>%n skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n could not be read</numerusform>
            <numerusform>%n could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new run(s)</source>
        <translation>
            <numerusform>%n new run</numerusform>
            <numerusform>%n new runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlannedWeekWords</name>
    <message numerus="yes">
        <source>Week of %1: %2 in %n run(s).</source>
        <translation>
            <numerusform>Week of %1: %2 in %n run.</numerusform>
            <numerusform>Week of %1: %2 in %n runs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them say too little to be counted.</source>
        <translation>
            <numerusform>%n of them says too little to be counted.</numerusform>
            <numerusform>%n of them say too little to be counted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RaceWords</name>
    <message numerus="yes">
        <source>%1 on %2 would need %n week(s) of building, begun in the week of %3: it is too late to keep both rules. Begun this week, %4 are within reach on that day.</source>
        <translation>
            <numerusform>%1 on %2 would need %n week of building, begun in the week of %3: it is too late to keep both rules. Begun this week, %4 are within reach on that day.</numerusform>
            <numerusform>%1 on %2 would need %n weeks of building, begun in the week of %3: it is too late to keep both rules. Begun this week, %4 are within reach on that day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on %2 need %n week(s) of building: the latest week to begin is that of %3.</source>
        <translation>
            <numerusform>%1 on %2 need %n week of building: the latest week to begin is that of %3.</numerusform>
            <numerusform>%1 on %2 need %n weeks of building: the latest week to begin is that of %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message numerus="yes">
        <source>The log is as in %1 again: %n entry(ies) changed. What was there before is in its history.</source>
        <translation>
            <numerusform>The log is as in %1 again: %n entry changed. What was there before is in its history.</numerusform>
            <numerusform>The log is as in %1 again: %n entries changed. What was there before is in its history.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShoeSurfaceWords</name>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShoeWords</name>
    <message numerus="yes">
        <source>%n run(s), on %1</source>
        <translation>
            <numerusform>%n run, on %1</numerusform>
            <numerusform>%n runs, on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s), from %1 to %2</source>
        <translation>
            <numerusform>%n run, from %1 to %2</numerusform>
            <numerusform>%n runs, from %1 to %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %n of them without a distance</source>
        <translation>
            <numerusform>; %n of them without a distance</numerusform>
            <numerusform>; %n of them without a distance</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TwinWords</name>
    <message numerus="yes">
        <source>%1 (%n pair(s))</source>
        <translation>
            <numerusform>%1 (%n pair)</numerusform>
            <numerusform>%1 (%n pairs)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekMeaning</name>
    <message numerus="yes">
        <source>%n run(s).</source>
        <translation>
            <numerusform>%n run.</numerusform>
            <numerusform>%n runs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n run(s) so far.</source>
        <translation>
            <numerusform>%1 in %n run so far.</numerusform>
            <numerusform>%1 in %n runs so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n run(s).</source>
        <translation>
            <numerusform>%1 in %n run.</numerusform>
            <numerusform>%1 in %n runs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) without a distance are not in this sum: it was more.</source>
        <translation>
            <numerusform>%n run without a distance is not in this sum: it was more.</numerusform>
            <numerusform>%n runs without a distance are not in this sum: it was more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) without a time are not in this sum: it was more.</source>
        <translation>
            <numerusform>%n run without a time is not in this sum: it was more.</numerusform>
            <numerusform>%n runs without a time are not in this sum: it was more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) without a time or an effort are not in this sum: it was more.</source>
        <translation>
            <numerusform>%n run without a time or an effort is not in this sum: it was more.</numerusform>
            <numerusform>%n runs without a time or an effort are not in this sum: it was more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) without a run by now.</source>
        <translation>
            <numerusform>%n week without a run by now.</numerusform>
            <numerusform>%n weeks without a run by now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first week after %n week(s) without a run: no 10&#xa0;% line.</source>
        <translation>
            <numerusform>The first week after %n week without a run: no 10&#xa0;% line.</numerusform>
            <numerusform>The first week after %n weeks without a run: no 10&#xa0;% line.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patella::ui::CarePage</name>
    <message numerus="yes">
        <source>deleting %n entry(s)</source>
        <translation>
            <numerusform>deleting %n entry</numerusform>
            <numerusform>deleting %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) deleted.</source>
        <translation>
            <numerusform>%n entry deleted.</numerusform>
            <numerusform>%n entries deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patella::ui::EditRunsDialog</name>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) changed.</source>
        <translation>
            <numerusform>%n run changed.</numerusform>
            <numerusform>%n runs changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patella::ui::ImportReview</name>
    <message numerus="yes">
        <source>&amp;Import %n run(s)</source>
        <translation>
            <numerusform>&amp;Import %n run</numerusform>
            <numerusform>&amp;Import %n runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patella::ui::MainWindow</name>
    <message numerus="yes">
        <source>deleting %n run(s)</source>
        <translation>
            <numerusform>deleting %n run</numerusform>
            <numerusform>deleting %n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) deleted.</source>
        <translation>
            <numerusform>%n run deleted.</numerusform>
            <numerusform>%n runs deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new run(s) in %1.</source>
        <translation>
            <numerusform>%n new run in %1.</numerusform>
            <numerusform>%n new runs in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patella::ui::RunsPage</name>
    <message numerus="yes">
        <source>%n run(s), %1</source>
        <translation>
            <numerusform>%n run, %1</numerusform>
            <numerusform>%n runs, %1</numerusform>
        </translation>
    </message>
</context>
</TS>
