<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BackTestWords</name>
    <message numerus="yes">
        <source>Broken %n time(s)</source>
        <translation>
            <numerusform>Broken %n time</numerusform>
            <numerusform>Broken %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept %n time(s)</source>
        <translation>
            <numerusform>Kept %n time</numerusform>
            <numerusform>Kept %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n flare(s) so far; at least five are needed to tell.</source>
        <translation>
            <numerusform>Only %n flare so far; at least five are needed to tell.</numerusform>
            <numerusform>Only %n flares so far; at least five are needed to tell.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Broken only %n time(s); at least five are needed to tell.</source>
        <translation>
            <numerusform>Broken only %n time; at least five are needed to tell.</numerusform>
            <numerusform>Broken only %n times; at least five are needed to tell.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept only %n time(s); at least five are needed to tell.</source>
        <translation>
            <numerusform>Kept only %n time; at least five are needed to tell.</numerusform>
            <numerusform>Kept only %n times; at least five are needed to tell.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a flare began after %n of them</source>
        <translation>
            <numerusform>a flare began after %n of them</numerusform>
            <numerusform>a flare began after %n of them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a flare still began after %n of them</source>
        <translation>
            <numerusform>a flare still began after %n of them</numerusform>
            <numerusform>a flare still began after %n of them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n false alarm(s)</source>
        <translation>
            <numerusform>%n false alarm</numerusform>
            <numerusform>%n false alarms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BehaviourWords</name>
    <message numerus="yes">
        <source>The morning was worse after %1 of %n run(s).</source>
        <translation>
            <numerusform>The morning was worse after %1 of %n run.</numerusform>
            <numerusform>The morning was worse after %1 of %n runs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) were red.</source>
        <translation>
            <numerusform>%n run was red.</numerusform>
            <numerusform>%n runs were red.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, what brought it on (%n answer(s)): %2.</source>
        <extracomment>a knee, in how many answers somebody said what brought the pain on, and what, with counts</extracomment>
        <translation>
            <numerusform>%1, what brought it on (%n answer): %2.</numerusform>
            <numerusform>%1, what brought it on (%n answers): %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) say whether and where pain began; it began in %1.</source>
        <translation>
            <numerusform>%Ln run says whether and where pain began; it began in %1.</numerusform>
            <numerusform>%Ln runs say whether and where pain began; it began in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln run(s), median scores %2</source>
        <extracomment>a shape of runs, how many, and their median scores before, during, after and the next morning</extracomment>
        <translation>
            <numerusform>%1: %Ln run, median scores %2</numerusform>
            <numerusform>%1: %Ln runs, median scores %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) hurt more than before: %1 settled within the hour, %2 by the next morning, %3 not by then; for %4 it is not known.</source>
        <translation>
            <numerusform>%Ln run hurt more than before: %1 settled within the hour, %2 by the next morning, %3 not by then; for %4 it is not known.</numerusform>
            <numerusform>%Ln runs hurt more than before: %1 settled within the hour, %2 by the next morning, %3 not by then; for %4 it is not known.</numerusform>
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
    <name>ChangeSets</name>
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
    <name>Cli</name>
    <message numerus="yes">
        <source>%n entry(ies) of the log cannot be read and are left out; `salvage` brings back what can be:</source>
        <translation>
            <numerusform>%n entry of the log cannot be read and is left out; `salvage` brings back what can be:</numerusform>
            <numerusform>%n entries of the log cannot be read and are left out; `salvage` brings back what can be:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost, %n line(s):</source>
        <translation>
            <numerusform>Lost, %n line:</numerusform>
            <numerusform>Lost, %n lines:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other entry(ies) of the log point to it, so it stays.</source>
        <translation>
            <numerusform>%n other entry of the log points to it, so it stays.</numerusform>
            <numerusform>%n other entries of the log point to it, so it stays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) were saved from %1 into %2, %3 of them from the history. %1 was left as it is.</source>
        <translation>
            <numerusform>%n entry was saved from %1 into %2, %3 of it from the history. %1 was left as it is.</numerusform>
            <numerusform>%n entries were saved from %1 into %2, %3 of them from the history. %1 was left as it is.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CliFlags</name>
    <message numerus="yes">
        <source>%1 (since %2, last seen on %3, on %n day(s)). Have it looked at %4.</source>
        <translation>
            <numerusform>%1 (since %2, last seen on %3, on %n day). Have it looked at %4.</numerusform>
            <numerusform>%1 (since %2, last seen on %3, on %n days). Have it looked at %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The others end with such a visit too, when they have not been seen for %n day(s), or when your answers show that they are over. How many runs and days raise one is Patella&apos;s own choice.</source>
        <translation>
            <numerusform>The others end with such a visit too, when they have not been seen for %n day, or when your answers show that they are over. How many runs and days raise one is Patella&apos;s own choice.</numerusform>
            <numerusform>The others end with such a visit too, when they have not been seen for %n days, or when your answers show that they are over. How many runs and days raise one is Patella&apos;s own choice.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CliKnee</name>
    <message numerus="yes">
        <source>The morning after was worse than before in %1 of %n run(s).</source>
        <translation>
            <numerusform>The morning after was worse than before in %1 of %n run.</numerusform>
            <numerusform>The morning after was worse than before in %1 of %n runs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n red run(s) the next run came after %1 days (median).</source>
        <translation>
            <numerusform>After %n red run the next run came after %1 days (median).</numerusform>
            <numerusform>After %n red runs the next run came after %1 days (median).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All four answers are there for %1 of %n run(s).</source>
        <translation>
            <numerusform>All four answers are there for %1 of %n run.</numerusform>
            <numerusform>All four answers are there for %1 of %n runs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Flare of the %1 from %2: %n day(s), up to %3.</source>
        <translation>
            <numerusform>Flare of the %1 from %2: %n day, up to %3.</numerusform>
            <numerusform>Flare of the %1 from %2: %n days, up to %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n run(s) during which it hurt more than before, %1 had settled within the hour, %2 by the morning, %3 not by the morning; for %4 an answer is missing.</source>
        <translation>
            <numerusform>Of %n run during which it hurt more than before, %1 had settled within the hour, %2 by the morning, %3 not by the morning; for %4 an answer is missing.</numerusform>
            <numerusform>Of %n runs during which it hurt more than before, %1 had settled within the hour, %2 by the morning, %3 not by the morning; for %4 an answer is missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whether it settled faster or slower is checked from %n such run(s) on.</source>
        <translation>
            <numerusform>Whether it settled faster or slower is checked from %n such run on.</numerusform>
            <numerusform>Whether it settled faster or slower is checked from %n such runs on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It settled neither clearly faster nor clearly slower. The next check is at %n such run(s).</source>
        <translation>
            <numerusform>It settled neither clearly faster nor clearly slower. The next check is at %n such run.</numerusform>
            <numerusform>It settled neither clearly faster nor clearly slower. The next check is at %n such runs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has settled faster lately. The next check is at %n such run(s).</source>
        <translation>
            <numerusform>It has settled faster lately. The next check is at %n such run.</numerusform>
            <numerusform>It has settled faster lately. The next check is at %n such runs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has settled more slowly lately. The next check is at %n such run(s).</source>
        <translation>
            <numerusform>It has settled more slowly lately. The next check is at %n such run.</numerusform>
            <numerusform>It has settled more slowly lately. The next check is at %n such runs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mornings changed by %1; by as much at %2 of %n other date(s) after such days</source>
        <translation>
            <numerusform>mornings changed by %1; by as much at %2 of %n other date after such days</numerusform>
            <numerusform>mornings changed by %1; by as much at %2 of %n other dates after such days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CliTables</name>
    <message numerus="yes">
        <source>no run for %n week(s)</source>
        <translation>
            <numerusform>no run for %n week</numerusform>
            <numerusform>no run for %n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Diary</name>
    <message numerus="yes">
        <source>gave way %n time(s)</source>
        <translation>
            <numerusform>gave way %n time</numerusform>
            <numerusform>gave way %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExperimentWords</name>
    <message numerus="yes">
        <source>%n pair(s) do not count: one of the runs has no knee score. You can still enter it.</source>
        <translation>
            <numerusform>%n pair does not count: one of the runs has no knee score. You can still enter it.</numerusform>
            <numerusform>%n pairs do not count: one of the runs has no knee score. You can still enter it.</numerusform>
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
        <source>%n pair(s) do not count: a run was recorded with the other condition.</source>
        <translation>
            <numerusform>%n pair does not count: a run was recorded with the other condition.</numerusform>
            <numerusform>%n pairs do not count: a run was recorded with the other condition.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) differ in length by more than a quarter. They count, since a run that was cut short is an answer too, but similar runs tell more.</source>
        <translation>
            <numerusform>%n pair differs in length by more than a quarter. It counts, since a run that was cut short is an answer too, but similar runs tell more.</numerusform>
            <numerusform>%n pairs differ in length by more than a quarter. They count, since a run that was cut short is an answer too, but similar runs tell more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FitWords</name>
    <message numerus="yes">
        <source>%1 (%2 of %n answer(s))</source>
        <extracomment>what is asked: &quot;stairs down hurt&quot;; in how many of how many answers</extracomment>
        <translation>
            <numerusform>%1 (%2 of %n answer)</numerusform>
            <numerusform>%1 (%2 of %n answers)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on %n day(s)</source>
        <extracomment>a place of the knee, on how many days it hurt there</extracomment>
        <translation>
            <numerusform>%1 on %n day</numerusform>
            <numerusform>%1 on %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FlareStoryWords</name>
    <message numerus="yes">
        <source>%n new pair(s) of shoes</source>
        <translation>
            <numerusform>%n new pair of shoes</numerusform>
            <numerusform>%n new pairs of shoes</numerusform>
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
        <source>(compared with %n quiet time(s))</source>
        <translation>
            <numerusform>(compared with %n quiet time)</numerusform>
            <numerusform>(compared with %n quiet times)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The most similar earlier one, %1, lasted %n day(s), worst score %2.</source>
        <translation>
            <numerusform>The most similar earlier one, %1, lasted %n day, worst score %2.</numerusform>
            <numerusform>The most similar earlier one, %1, lasted %n days, worst score %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuideWords</name>
    <message numerus="yes">
        <source>Last four weeks: %n run(s), %1.</source>
        <translation>
            <numerusform>Last four weeks: %n run, %1.</numerusform>
            <numerusform>Last four weeks: %n runs, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The four weeks before: %n run(s), %1.</source>
        <translation>
            <numerusform>The four weeks before: %n run, %1.</numerusform>
            <numerusform>The four weeks before: %n runs, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, last four weeks: %2 green, %3 amber, %4 red, of %n run(s) asked about.</source>
        <extracomment>which knee, numbers of runs by zone</extracomment>
        <translation>
            <numerusform>%1, last four weeks: %2 green, %3 amber, %4 red, of %n run asked about.</numerusform>
            <numerusform>%1, last four weeks: %2 green, %3 amber, %4 red, of %n runs asked about.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: some trouble in %2 and much in %3 of %n knee check(s) of twelve weeks.</source>
        <extracomment>a task: &quot;Stairs down&quot;; numbers of checks</extracomment>
        <translation>
            <numerusform>%1: some trouble in %2 and much in %3 of %n knee check of twelve weeks.</numerusform>
            <numerusform>%1: some trouble in %2 and much in %3 of %n knee checks of twelve weeks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A day later %1 better and %2 worse, of %n with both scores.</source>
        <translation>
            <numerusform>A day later %1 better and %2 worse, of %n with both scores.</numerusform>
            <numerusform>A day later %1 better and %2 worse, of %n with both scores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n flare(s) that are over; median length %2 days, longest %3.</source>
        <translation>
            <numerusform>%1: %n flare that is over; the middle one took %2 days, the longest %3.</numerusform>
            <numerusform>%1: %n flares that are over; the middle one took %2 days, the longest %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: a flare since %2, %n day(s) so far.</source>
        <translation>
            <numerusform>%1: a flare since %2, %n day so far.</numerusform>
            <numerusform>%1: a flare since %2, %n days so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It crackled in %1 of %n knee check(s) of twelve weeks; in %2 of these sitting hurt too.</source>
        <translation>
            <numerusform>It crackled in %1 of %n knee check of twelve weeks; in %2 of these sitting hurt too.</numerusform>
            <numerusform>It crackled in %1 of %n knee checks of twelve weeks; in %2 of these sitting hurt too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n run(s) with a cadence: median %1 steps a minute. Five to ten percent more are %2 to %3.</source>
        <translation>
            <numerusform>The last %n run with a cadence: %1 steps a minute in the middle. Five to ten percent more are %2 to %3.</numerusform>
            <numerusform>The last %n runs with a cadence: %1 steps a minute in the middle. Five to ten percent more are %2 to %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since %1: %n run(s), %2.</source>
        <translation>
            <numerusform>Since %1: %n run, %2.</numerusform>
            <numerusform>Since %1: %n runs, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last twelve weeks: %1 of %n week(s) above the 10&#xa0;% line, %2 above 30&#xa0;%.</source>
        <translation>
            <numerusform>Last twelve weeks: %1 of %n week above the 10&#xa0;% line, %2 above 30&#xa0;%.</numerusform>
            <numerusform>Last twelve weeks: %1 of %n weeks above the 10&#xa0;% line, %2 above 30&#xa0;%.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mention at the next visit.</source>
        <translation>
            <numerusform>%n thing to mention at the next visit.</numerusform>
            <numerusform>%n things to mention at the next visit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n run(s); the morning after was worse in %2 of %3.</source>
        <extracomment>how runs ended; on how many mornings after it was worse</extracomment>
        <translation>
            <numerusform>%1: %n run; the morning after was worse in %2 of %3.</numerusform>
            <numerusform>%1: %n runs; the morning after was worse in %2 of %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ice, %n time(s) with minutes: median %1, %2 longer than 15.</source>
        <translation>
            <numerusform>Ice, %n time with minutes: %1 in the middle, %2 longer than 15.</numerusform>
            <numerusform>Ice, %n times with minutes: %1 in the middle, %2 longer than 15.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n run(s), median worst score %2.</source>
        <extracomment>a foot strike: &quot;Heel&quot;</extracomment>
        <translation>
            <numerusform>%1: %n run, worst score %2 in the middle.</numerusform>
            <numerusform>%1: %n runs, worst score %2 in the middle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n run(s) after a painkiller.</source>
        <translation>
            <numerusform>%1 of %n run after a painkiller.</numerusform>
            <numerusform>%1 of %n runs after a painkiller.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: recorded %n time(s).</source>
        <extracomment>a remedy: &quot;Ice&quot;</extracomment>
        <translation>
            <numerusform>%1: recorded %n time.</numerusform>
            <numerusform>%1: recorded %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) recorded, the last on %1.</source>
        <translation>
            <numerusform>%n visit recorded, the last on %1.</numerusform>
            <numerusform>%n visits recorded, the last on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n run(s) more than 10&#xa0;% longer than the longest of the 30 days before.</source>
        <translation>
            <numerusform>%1 of %n run more than 10&#xa0;% longer than the longest of the 30 days before.</numerusform>
            <numerusform>%1 of %n runs more than 10&#xa0;% longer than the longest of the 30 days before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning sign(s) in your log now.</source>
        <translation>
            <numerusform>%n warning sign in your log now.</numerusform>
            <numerusform>%n warning signs in your log now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mornings of the last four weeks: median %1 over %n day(s).</source>
        <translation>
            <numerusform>Mornings of the last four weeks: median %1 over %n day.</numerusform>
            <numerusform>Mornings of the last four weeks: median %1 over %n days.</numerusform>
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
    <message numerus="yes">
        <source>(%n record(s) for this reason)</source>
        <translation>
            <numerusform>(%n record for this reason)</numerusform>
            <numerusform>(%n records for this reason)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KneeStateWords</name>
    <message numerus="yes">
        <source>%n masked</source>
        <translation>
            <numerusform>%n masked</numerusform>
            <numerusform>%n masked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer</source>
        <translation>
            <numerusform>%n without an answer</numerusform>
            <numerusform>%n without an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n run(s)</source>
        <translation>
            <numerusform>%1 of %n run</numerusform>
            <numerusform>%1 of %n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All four answers: %1 of %n run(s) of the last twelve weeks (%2).</source>
        <translation>
            <numerusform>All four answers: %1 of %n run of the last twelve weeks (%2).</numerusform>
            <numerusform>All four answers: %1 of %n runs of the last twelve weeks (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n morning(s) compared with %1</source>
        <translation>
            <numerusform>%n morning compared with %1</numerusform>
            <numerusform>%n mornings compared with %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) in 8 weeks, pain in %1</source>
        <translation>
            <numerusform>%n run in 8 weeks, pain in %1</numerusform>
            <numerusform>%n runs in 8 weeks, pain in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LedgerWords</name>
    <message numerus="yes">
        <source>%1: the mornings after %n day(s) differed by %2 points (%3 to %4) from those after days that were as bad.</source>
        <translation>
            <numerusform>%1: the morning after %n day differed by %2 points (%3 to %4) from those after days that were as bad.</numerusform>
            <numerusform>%1: the mornings after %n days differed by %2 points (%3 to %4) from those after days that were as bad.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: only %2 of %n day(s) have the scores needed to compare.</source>
        <translation>
            <numerusform>%1: only %2 of %n day have the scores needed to compare.</numerusform>
            <numerusform>%1: only %2 of %n days have the scores needed to compare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No clear change over its life, compared with other pairs in the same weeks (%n run(s)).</source>
        <translation>
            <numerusform>No clear change over its life, compared with other pairs in the same weeks (%n run).</numerusform>
            <numerusform>No clear change over its life, compared with other pairs in the same weeks (%n runs).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MileageWords</name>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score(s) left out: something may have masked the pain.</source>
        <translation>
            <numerusform>%n score left out: something may have masked the pain.</numerusform>
            <numerusform>%n scores left out: something may have masked the pain.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) without a score.</source>
        <translation>
            <numerusform>%n run without a score.</numerusform>
            <numerusform>%n runs without a score.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteWords</name>
    <message numerus="yes">
        <source>%n time(s) a week</source>
        <translation>
            <numerusform>%n time a week</numerusform>
            <numerusform>%n times a week</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotedWords</name>
    <message numerus="yes">
        <source>Where minutes were recorded, it began after %1 min (median of %n answer(s)).</source>
        <translation>
            <numerusform>Where minutes were recorded, it began after %1 min (median of %n answer).</numerusform>
            <numerusform>Where minutes were recorded, it began after %1 min (median of %n answers).</numerusform>
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
        <source>%n of them lack a distance or a time and are not counted.</source>
        <translation>
            <numerusform>%n of them lacks a distance or a time and is not counted.</numerusform>
            <numerusform>%n of them lack a distance or a time and are not counted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PointWords</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RaceWords</name>
    <message numerus="yes">
        <source>%1 on %2 would take %n week(s) of building up from the week of %3: it is too late to keep both rules. Starting this week, %4 is within reach on that day.</source>
        <translation>
            <numerusform>%1 on %2 would take %n week of building up from the week of %3: it is too late to keep both rules. Starting this week, %4 is within reach on that day.</numerusform>
            <numerusform>%1 on %2 would take %n weeks of building up from the week of %3: it is too late to keep both rules. Starting this week, %4 is within reach on that day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on %2 takes %n week(s) of building up: start in the week of %3 at the latest.</source>
        <translation>
            <numerusform>%1 on %2 takes %n week of building up: start in the week of %3 at the latest.</numerusform>
            <numerusform>%1 on %2 takes %n weeks of building up: start in the week of %3 at the latest.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message numerus="yes">
        <source>%1, %n session(s)</source>
        <comment>an exercise</comment>
        <translation>
            <numerusform>%1, %n session</numerusform>
            <numerusform>%1, %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) left out: the distance at which pain began was not recorded.</source>
        <translation>
            <numerusform>%n run left out: the distance at which pain began was not recorded.</numerusform>
            <numerusform>%n runs left out: the distance at which pain began was not recorded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) left out: something may have masked the pain.</source>
        <translation>
            <numerusform>%n run left out: something may have masked the pain.</numerusform>
            <numerusform>%n runs left out: something may have masked the pain.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more on the next page</source>
        <translation>
            <numerusform>%n more on the next page</numerusform>
            <numerusform>%n more on the next page</numerusform>
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
        <source>Gave way %n time(s) (answers: %1)</source>
        <translation>
            <numerusform>Gave way %n time (answers: %1)</numerusform>
            <numerusform>Gave way %n times (answers: %1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Strength work on %n day(s)</source>
        <translation>
            <numerusform>Strength work on %n day</numerusform>
            <numerusform>Strength work on %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Other sport on %n day(s), %1</source>
        <translation>
            <numerusform>Other sport on %n day, %1</numerusform>
            <numerusform>Other sport on %n days, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not enough data to test %n more habit(s).</source>
        <translation>
            <numerusform>Not enough data to test %n more habit.</numerusform>
            <numerusform>Not enough data to test %n more habits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>each of %n pair(s) of shoes</source>
        <translation>
            <numerusform>each of %n pair of shoes</numerusform>
            <numerusform>each of %n pairs of shoes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReturnWords</name>
    <message numerus="yes">
        <source>Ease off for %n day(s): no run before %1. The run of %2 was red: %3.</source>
        <translation>
            <numerusform>Take it back for %n day: no run before %1. The run of %2 was red: %3.</numerusform>
            <numerusform>Take it back for %n days: no run before %1. The run of %2 was red: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ease off for %n day(s): no more than last time before %1. The run of %2 was red: %3.</source>
        <translation>
            <numerusform>Take it back for %n day: no more than last time before %1. The run of %2 was red: %3.</numerusform>
            <numerusform>Take it back for %n days: no more than last time before %1. The run of %2 was red: %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message numerus="yes">
        <source>The log was restored from %1: %n entry(ies) changed. What was there before is in its history.</source>
        <translation>
            <numerusform>The log was restored from %1: %n entry changed. What was there before is in its history.</numerusform>
            <numerusform>The log was restored from %1: %n entries changed. What was there before is in its history.</numerusform>
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
    <name>Signs</name>
    <message numerus="yes">
        <source>An injury, and within %n day(s) a tender bone, no weight on the leg or a knee that does not bend; or an age of %1 or more (Ottawa knee rule).</source>
        <translation>
            <numerusform>An injury, and within %n day a tender bone, no weight on the leg or a knee that does not bend; or an age of %1 or more (Ottawa knee rule).</numerusform>
            <numerusform>An injury, and within %n days a tender bone, no weight on the leg or a knee that does not bend; or an age of %1 or more (Ottawa knee rule).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Swollen in every knee check for at least %n day(s).</source>
        <translation>
            <numerusform>Swollen in every knee check for at least %n day.</numerusform>
            <numerusform>Swollen in every knee check for at least %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrainingWords</name>
    <message numerus="yes">
        <source>%1: %Ln run(s); the next morning was worse after %2.</source>
        <translation>
            <numerusform>%1: %Ln run; the next morning was worse after %2.</numerusform>
            <numerusform>%1: %Ln runs; the next morning was worse after %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln run(s), no morning after them that can be compared.</source>
        <translation>
            <numerusform>%1: %Ln run, no morning after it that can be compared.</numerusform>
            <numerusform>%1: %Ln runs, no morning after them that can be compared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) do not say how they ended.</source>
        <translation>
            <numerusform>%Ln run does not say how it ended.</numerusform>
            <numerusform>%Ln runs do not say how they ended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln run(s) was a hard one.</source>
        <translation>
            <numerusform>%Ln run, and it was no hard one.</numerusform>
            <numerusform>None of %Ln runs was a hard one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln run(s) was mostly on asphalt or concrete.</source>
        <translation>
            <numerusform>%Ln run, and it was not mostly on asphalt or concrete.</numerusform>
            <numerusform>None of %Ln runs was mostly on asphalt or concrete.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n surface(s) over %2, most on %3 (%4&#xa0;%).</source>
        <extracomment>days, kinds of ground, a distance, a ground and its share</extracomment>
        <translation>
            <numerusform>%1: %n surface over %2, most on %3 (%4&#xa0;%).</numerusform>
            <numerusform>%1: %n surfaces over %2, most on %3 (%4&#xa0;%).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TurnWords</name>
    <message numerus="yes">
        <source>At %1 of %Ln comparable date(s) of your log the change was as large.</source>
        <translation>
            <numerusform>At %1 of %Ln comparable date of your log the change was as large.</numerusform>
            <numerusform>At %1 of %Ln comparable dates of your log the change was as large.</numerusform>
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
    <name>TwoKneesWords</name>
    <message numerus="yes">
        <source>%1: of %Ln run(s) the left one was worse after %2, the right one after %3; %4</source>
        <extracomment>a month, how often which knee was worse, and the mean difference in words</extracomment>
        <translation>
            <numerusform>%1: of %Ln run the left one was worse after %2, the right one after %3; %4</numerusform>
            <numerusform>%1: of %Ln runs the left one was worse after %2, the right one after %3; %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) have answers for both knees: the left one was worse after %1, the right one after %2, both the same after %3.</source>
        <translation>
            <numerusform>%Ln run has answers for both knees: the left one was worse after %1, the right one after %2, both the same after %3.</numerusform>
            <numerusform>%Ln runs have answers for both knees: the left one was worse after %1, the right one after %2, both the same after %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What shifts the difference between them is checked from %n such run(s) on.</source>
        <translation>
            <numerusform>What shifts the difference between them is checked from %n such run on.</numerusform>
            <numerusform>What shifts the difference between them is checked from %n such runs on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was found that shifts the difference between left and right (last checked at %Ln run(s), next check at %1).</source>
        <translation>
            <numerusform>Nothing was found that shifts the difference between left and right (last checked at %Ln run, next check at %1).</numerusform>
            <numerusform>Nothing was found that shifts the difference between left and right (last checked at %Ln runs, next check at %1).</numerusform>
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
        <source>%n week(s) without a run so far.</source>
        <translation>
            <numerusform>%n week without a run so far.</numerusform>
            <numerusform>%n weeks without a run so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first week after %n week(s) without a run: no 10&#xa0;% line.</source>
        <translation>
            <numerusform>The first week after %n week without a run: no 10&#xa0;% line.</numerusform>
            <numerusform>The first week after %n weeks without a run: no 10&#xa0;% line.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) without a distance are not in this total: the real one is higher.</source>
        <translation>
            <numerusform>%n run without a distance is not in this total: the real one is higher.</numerusform>
            <numerusform>%n runs without a distance are not in this total: the real one is higher.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) without a time are not in this total: the real one is higher.</source>
        <translation>
            <numerusform>%n run without a time is not in this total: the real one is higher.</numerusform>
            <numerusform>%n runs without a time are not in this total: the real one is higher.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) without a time or an effort are not in this total: the real one is higher.</source>
        <translation>
            <numerusform>%n run without a time or an effort is not in this total: the real one is higher.</numerusform>
            <numerusform>%n runs without a time or an effort are not in this total: the real one is higher.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekSentences</name>
    <message numerus="yes">
        <source>%1, %n week(s)</source>
        <translation>
            <numerusform>%1, %n week</numerusform>
            <numerusform>%1, %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pain rose by two or more in %n of these weeks.</source>
        <translation>
            <numerusform>Pain rose by two or more in %n of these weeks.</numerusform>
            <numerusform>Pain rose by two or more in %n of these weeks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekWords</name>
    <message numerus="yes">
        <source>%1 in %n run(s)</source>
        <translation>
            <numerusform>%1 in %n run</numerusform>
            <numerusform>%1 in %n runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patella::ui::AgainstView</name>
    <message numerus="yes">
        <source>%n point(s): %1 against %2.</source>
        <translation>
            <numerusform>%n point: %1 against %2.</numerusform>
            <numerusform>%n points: %1 against %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patella::ui::BackupsDialog</name>
    <message numerus="yes">
        <source>It holds %n run(s).</source>
        <translation>
            <numerusform>It holds %n run.</numerusform>
            <numerusform>It holds %n runs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n run(s)</source>
        <translation>
            <numerusform>%1: %n run</numerusform>
            <numerusform>%1: %n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patella::ui::BackupsPage</name>
    <message numerus="yes">
        <source>%n backup(s) of this log in %1.</source>
        <translation>
            <numerusform>%n backup of this log in %1.</numerusform>
            <numerusform>%n backups of this log in %1.</numerusform>
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
    <name>patella::ui::CourseView</name>
    <message numerus="yes">
        <source>Pain rose by two or more in %n week(s).</source>
        <translation>
            <numerusform>Pain rose by two or more in %n week.</numerusform>
            <numerusform>Pain rose by two or more in %n weeks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patella::ui::DailyLifeView</name>
    <message numerus="yes">
        <source>%n knee check(s) of the last half year.</source>
        <translation>
            <numerusform>%n knee check of the last half year.</numerusform>
            <numerusform>%n knee checks of the last half year.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, at first %3 (%n answer(s))</source>
        <translation>
            <numerusform>%1: %2, at first %3 (%n answer)</numerusform>
            <numerusform>%1: %2, at first %3 (%n answers)</numerusform>
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
    <message numerus="yes">
        <source>Change all %n run(s); empty fields stay as they are</source>
        <translation>
            <numerusform>Change %n run; empty fields stay as they are</numerusform>
            <numerusform>Change all %n runs; empty fields stay as they are</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patella::ui::GuidePage</name>
    <message numerus="yes">
        <source>%n statement(s) with these words.</source>
        <translation>
            <numerusform>%n statement with these words.</numerusform>
            <numerusform>%n statements with these words.</numerusform>
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
        <source>%n entry(ies) of the log cannot be read and are not shown. “patella-cli verify” names them, and “patella-cli salvage” saves what can be saved.</source>
        <translation>
            <numerusform>%n entry of the log cannot be read and is not shown. “patella-cli verify” names it, and “patella-cli salvage” saves what can be saved.</numerusform>
            <numerusform>%n entries of the log cannot be read and are not shown. “patella-cli verify” names them, and “patella-cli salvage” saves what can be saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saving %n entry(ies) …</source>
        <translation>
            <numerusform>Saving %n entry …</numerusform>
            <numerusform>Saving %n entries …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patella::ui::Offers</name>
    <message numerus="yes">
        <source>%n new run(s) in %1.</source>
        <translation>
            <numerusform>%n new run in %1.</numerusform>
            <numerusform>%n new runs in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patella::ui::ReasonsToBeSeen</name>
    <message numerus="yes">
        <source>%n warning sign(s): see above.</source>
        <translation>
            <numerusform>%n warning sign: see above.</numerusform>
            <numerusform>%n warning signs: see above.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patella::ui::ReportPreview</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
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
</context>
<context>
    <name>patella::ui::SignStrip</name>
    <message numerus="yes">
        <source>%n warning sign(s)</source>
        <translation>
            <numerusform>%n warning sign</numerusform>
            <numerusform>%n warning signs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more sign(s).</source>
        <translation>
            <numerusform>%n more sign.</numerusform>
            <numerusform>%n more signs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patella::ui::TimelineView</name>
    <message numerus="yes">
        <source>%n run(s) with pain, zones, checks, care, visits and complaints. Arrow keys go from one to the next.</source>
        <translation>
            <numerusform>%n run with pain, zones, checks, care, visits and complaints. Arrow keys go from one to the next.</numerusform>
            <numerusform>%n runs with pain, zones, checks, care, visits and complaints. Arrow keys go from one to the next.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patella::ui::ToolRow</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patella::ui::TrainingView</name>
    <message numerus="yes">
        <source>Warm-up, foot strike, form, feel, heart rate, fit of shoes, hydration and the like are compared with the next morning here once %n run(s) share an answer.</source>
        <translation>
            <numerusform>Warm-up, foot strike, form, feel, heart rate, fit of shoes, hydration and the like are compared with the next morning here once %n run share an answer.</numerusform>
            <numerusform>Warm-up, foot strike, form, feel, heart rate, fit of shoes, hydration and the like are compared with the next morning here once %n runs share an answer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patella::ui::WhereView</name>
    <message numerus="yes">
        <source>%1, %2: %n day(s), at most %3</source>
        <extracomment>a place, on how many days it hurt, and its worst score</extracomment>
        <translation>
            <numerusform>%1, %2: %n day, at most %3</numerusform>
            <numerusform>%1, %2: %n days, at most %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>elsewhere, %1: %n check(s)</source>
        <translation>
            <numerusform>elsewhere, %1: %n check</numerusform>
            <numerusform>elsewhere, %1: %n checks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without a place recorded</source>
        <translation>
            <numerusform>%n day without a place recorded</numerusform>
            <numerusform>%n days without a place recorded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patella::ui::ZoneRow</name>
    <message numerus="yes">
        <source>Zones of the last %n run(s)</source>
        <translation>
            <numerusform>Zone of the last %n run</numerusform>
            <numerusform>Zones of the last %n runs</numerusform>
        </translation>
    </message>
</context>
</TS>
