<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
