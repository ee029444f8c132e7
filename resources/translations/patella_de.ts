<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>BackTestWords</name>
    <message>
        <source>Week under the 10&#xa0;% line</source>
        <translation>Woche unter der 10-%-Linie</translation>
    </message>
    <message>
        <source>Week under the 30&#xa0;% line</source>
        <translation>Woche unter der 30-%-Linie</translation>
    </message>
    <message>
        <source>No run more than 10&#xa0;% over the longest of 30 days</source>
        <translation>Kein Lauf mehr als 10&#xa0;% über dem längsten der 30 Tage davor</translation>
    </message>
    <message>
        <source>No run without a warm-up</source>
        <translation>Kein Lauf ohne Aufwärmen</translation>
    </message>
    <message>
        <source>No run in a pair over its limit</source>
        <translation>Kein Lauf in einem Paar über seiner Grenze</translation>
    </message>
    <message>
        <source>Week with a monotony of at most 2</source>
        <translation>Woche mit einer Monotonie von höchstens 2</translation>
    </message>
    <message>
        <source>%1&#xa0;% (%2 to %3)</source>
        <translation>%1&#xa0;% (%2 bis %3)</translation>
    </message>
    <message>
        <source>Never broken.</source>
        <translation>Nie gebrochen.</translation>
    </message>
    <message numerus="yes">
        <source>Broken %n time(s)</source>
        <translation>
            <numerusform>%n-mal gebrochen</numerusform>
            <numerusform>%n-mal gebrochen</numerusform>
        </translation>
    </message>
    <message>
        <source>Never kept.</source>
        <translation>Nie eingehalten.</translation>
    </message>
    <message numerus="yes">
        <source>Kept %n time(s)</source>
        <translation>
            <numerusform>%n-mal eingehalten</numerusform>
            <numerusform>%n-mal eingehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n flare(s) so far; at least five are needed to tell.</source>
        <translation>
            <numerusform>Bisher nur %n Schub; für eine Aussage sind mindestens fünf nötig.</numerusform>
            <numerusform>Bisher nur %n Schübe; für eine Aussage sind mindestens fünf nötig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Broken only %n time(s); at least five are needed to tell.</source>
        <translation>
            <numerusform>Nur %n-mal gebrochen; für eine Aussage sind mindestens fünf nötig.</numerusform>
            <numerusform>Nur %n-mal gebrochen; für eine Aussage sind mindestens fünf nötig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept only %n time(s); at least five are needed to tell.</source>
        <translation>
            <numerusform>Nur %n-mal eingehalten; für eine Aussage sind mindestens fünf nötig.</numerusform>
            <numerusform>Nur %n-mal eingehalten; für eine Aussage sind mindestens fünf nötig.</numerusform>
        </translation>
    </message>
    <message>
        <source>In your log this rule made no difference beyond chance.</source>
        <translation>In deinem Tagebuch machte diese Regel keinen Unterschied, der sich vom Zufall trennen lässt.</translation>
    </message>
    <message>
        <source>In your log flares followed more often when this rule was broken. A link is not proof of cause.</source>
        <translation>In deinem Tagebuch folgten Schübe häufiger, wenn diese Regel gebrochen war. Ein Zusammenhang beweist keine Ursache.</translation>
    </message>
    <message>
        <source>In your log flares followed more often when this rule was kept. A link is not proof of cause.</source>
        <translation>In deinem Tagebuch folgten Schübe häufiger, wenn diese Regel eingehalten war. Ein Zusammenhang beweist keine Ursache.</translation>
    </message>
    <message>
        <source>Difference: %1 percentage points (95&#xa0;% interval %2 to %3).</source>
        <translation>Unterschied: %1 Prozentpunkte (95-%-Intervall %2 bis %3).</translation>
    </message>
    <message>
        <source>Weeks not counted: %1 that cannot be judged, %2 in or after a flare, %3 without an answer about the knee afterwards.</source>
        <translation>Nicht gezählte Wochen: %1 nicht zu beurteilen, %2 in oder nach einem Schub, %3 ohne Antwort zum Knie danach.</translation>
    </message>
    <message>
        <source>Runs not counted: %1 that cannot be judged, %2 in or after a flare, %3 without an answer about the knee afterwards.</source>
        <translation>Nicht gezählte Läufe: %1 nicht zu beurteilen, %2 in oder nach einem Schub, %3 ohne Antwort zum Knie danach.</translation>
    </message>
    <message>
        <source>How often a flare began within seven days, in your own log: after the run, or after the run that took the week over its line. Runs close together share a flare, so the intervals are somewhat too narrow, and out of seven rules one will stand out by chance now and then.</source>
        <translation>Wie oft innerhalb von sieben Tagen ein Schub begann, in deinem eigenen Tagebuch: nach dem Lauf oder nach dem, mit dem die Woche über ihre Linie kam. Läufe kurz nacheinander teilen sich einen Schub, die Intervalle sind deshalb etwas zu schmal, und wer sieben Regeln prüft, findet ab und zu eine durch Zufall.</translation>
    </message>
    <message>
        <source>No weeks to judge yet.</source>
        <translation>Noch keine Wochen zu beurteilen.</translation>
    </message>
    <message>
        <source>No runs to judge yet.</source>
        <translation>Noch keine Läufe zu beurteilen.</translation>
    </message>
    <message numerus="yes">
        <source>a flare began after %n of them</source>
        <translation>
            <numerusform>nach %n davon begann ein Schub</numerusform>
            <numerusform>nach %n davon begann ein Schub</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a flare still began after %n of them</source>
        <translation>
            <numerusform>nach %n davon begann trotzdem ein Schub</numerusform>
            <numerusform>nach %n davon begann trotzdem ein Schub</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n false alarm(s)</source>
        <translation>
            <numerusform>%n Fehlalarm</numerusform>
            <numerusform>%n Fehlalarme</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3; %4.</source>
        <extracomment>&quot;Broken 12 times: a flare began after 6 of them, 50 % (25 to 75); 6 false alarms.&quot;</extracomment>
        <translation>%1: %2, %3; %4.</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <extracomment>&quot;Kept 30 times: a flare still began after 3 of them, 10 % (3 to 26).&quot;</extracomment>
        <translation>%1: %2, %3.</translation>
    </message>
    <message>
        <source>No flare so far; at least five are needed to tell.</source>
        <translation>Bisher kein Schub; für eine Aussage sind mindestens fünf nötig.</translation>
    </message>
    <message>
        <source>Never broken so far; at least five times are needed to tell.</source>
        <translation>Bisher nie gebrochen; für eine Aussage ist das mindestens fünfmal nötig.</translation>
    </message>
    <message>
        <source>Never kept so far; at least five times are needed to tell.</source>
        <translation>Bisher nie eingehalten; für eine Aussage ist das mindestens fünfmal nötig.</translation>
    </message>
    <message>
        <source>Never three runs in a row on asphalt or concrete</source>
        <translation>Keine drei Läufe nacheinander auf Asphalt oder Beton</translation>
    </message>
</context>
<context>
    <name>BehaviourWords</name>
    <message>
        <source>Too few such runs to say whether it settled sooner: %1 of %2.</source>
        <translation>Zu wenige solche Läufe, um zu sagen, ob der Schmerz schneller abklang: %1 von %2.</translation>
    </message>
    <message numerus="yes">
        <source>The morning was worse after %1 of %n run(s).</source>
        <translation>
            <numerusform>Der Morgen war nach %1 von %n Lauf schlechter.</numerusform>
            <numerusform>Der Morgen war nach %1 von %n Läufen schlechter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few mornings to say from which distance on they were worse: %1 of %2.</source>
        <translation>Zu wenige Morgen, um zu sagen, ab welcher Strecke sie schlechter waren: %1 von %2.</translation>
    </message>
    <message>
        <source>Distance made no visible difference to the mornings after.</source>
        <translation>Die Strecke machte für die Morgen danach keinen sichtbaren Unterschied.</translation>
    </message>
    <message>
        <source>Up to your longest run, at most one morning in four was worse.</source>
        <translation>Bis zu deinem längsten Lauf war höchstens jeder vierte Morgen schlechter.</translation>
    </message>
    <message>
        <source>From your shortest run on, more than one morning in four was worse.</source>
        <translation>Schon ab deinem kürzesten Lauf war mehr als jeder vierte Morgen schlechter.</translation>
    </message>
    <message>
        <source>Up to %1 at most one morning in four was worse, beyond it more.</source>
        <translation>Bis %1 war höchstens jeder vierte Morgen schlechter, darüber mehr.</translation>
    </message>
    <message>
        <source>, median distance %1</source>
        <translation>, mittlere Strecke %1</translation>
    </message>
    <message>
        <source>No run has all four answers yet.</source>
        <translation>Noch kein Lauf hat alle vier Antworten.</translation>
    </message>
    <message>
        <source>95&#xa0;% band of that distance: %1 to %2.</source>
        <translation>95-%-Bereich dieser Strecke: %1 bis %2.</translation>
    </message>
    <message>
        <source>the shortest run</source>
        <translation>der kürzeste Lauf</translation>
    </message>
    <message>
        <source>the longest run</source>
        <translation>der längste Lauf</translation>
    </message>
    <message>
        <source>No run was red.</source>
        <translation>Kein Lauf war rot.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) were red.</source>
        <translation>
            <numerusform>%n Lauf war rot.</numerusform>
            <numerusform>%n Läufe waren rot.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next run came after %1 days (median).</source>
        <translation>Der nächste Lauf kam nach %1 Tagen (Median).</translation>
    </message>
    <message>
        <source>The knee was as before after %1 days (median).</source>
        <translation>Das Knie war nach %1 Tagen wie davor (Median).</translation>
    </message>
    <message>
        <source>All answers after %1 of %2 sore runs and %3 of %4 others.</source>
        <translation>Alle Antworten nach %1 von %2 schmerzhaften und %3 von %4 anderen Läufen.</translation>
    </message>
    <message>
        <source>Too few sore runs to say whether answers are missing more often when it hurts.</source>
        <translation>Zu wenige schmerzhafte Läufe, um zu sagen, ob Antworten öfter fehlen, wenn es wehtut.</translation>
    </message>
    <message>
        <source>Answers are missing about as often after sore runs as after others.</source>
        <translation>Nach schmerzhaften Läufen fehlen Antworten etwa so oft wie nach anderen.</translation>
    </message>
    <message>
        <source>You answer less when it hurts: every figure here looks better than the knee was.</source>
        <translation>Du antwortest seltener, wenn es wehtut: Jede Zahl hier sieht besser aus, als das Knie war.</translation>
    </message>
    <message>
        <source>You answer more when it hurts: every figure here looks worse than the knee was.</source>
        <translation>Du antwortest öfter, wenn es wehtut: Jede Zahl hier sieht schlechter aus, als das Knie war.</translation>
    </message>
    <message numerus="yes">
        <source>%1, what brought it on (%n answer(s)): %2.</source>
        <extracomment>a knee, in how many answers somebody said what brought the pain on, and what, with counts</extracomment>
        <translation>
            <numerusform>%1, was es auslöste (%n Antwort): %2.</numerusform>
            <numerusform>%1, was es auslöste (%n Antworten): %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 masked</source>
        <translation>%1 verdeckt</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Nicht gezählt: %1.</translation>
    </message>
    <message>
        <source>%1 without an answer</source>
        <translation>%1 ohne Antwort</translation>
    </message>
    <message>
        <source>No run says whether and where pain began.</source>
        <translation>Bei keinem Lauf steht, ob und ab wo der Schmerz begann.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) say whether and where pain began; it began in %1.</source>
        <translation>
            <numerusform>Bei %Ln Lauf steht, ob und ab wo der Schmerz begann; er begann bei %1.</numerusform>
            <numerusform>Bei %Ln Läufen steht, ob und ab wo der Schmerz begann; er begann bei %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>calm (no worse at any time)</source>
        <translation>ruhig (zu keiner Zeit schlechter)</translation>
    </message>
    <message>
        <source>warmed up (it hurt at first, and less later)</source>
        <translation>lief sich ein (zuerst Schmerz, später weniger)</translation>
    </message>
    <message>
        <source>built up (worse during the run, gone by the morning)</source>
        <translation>baute sich auf (im Lauf schlechter, am Morgen vorbei)</translation>
    </message>
    <message>
        <source>lasted (worse, and still there the next morning)</source>
        <translation>hielt an (schlechter und am nächsten Morgen noch da)</translation>
    </message>
    <message>
        <source>next morning (worse only then)</source>
        <translation>nächster Morgen (erst dann schlechter)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln run(s), median scores %2</source>
        <extracomment>a shape of runs, how many, and their median scores before, during, after and the next morning</extracomment>
        <translation>
            <numerusform>%1: %Ln Lauf, mittlere Werte %2</numerusform>
            <numerusform>%1: %Ln Läufe, mittlere Werte %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with pain, its start not recorded</source>
        <translation>%1 mit Schmerz, bei denen nicht steht, ab wo</translation>
    </message>
    <message>
        <source>No clear change in how soon it settled (last checked at %1 runs).</source>
        <translation>Keine klare Veränderung darin, wie schnell der Schmerz abklang (zuletzt geprüft bei %1 Läufen).</translation>
    </message>
    <message>
        <source>It settled sooner in later runs (last checked at %1 runs).</source>
        <translation>Nach späteren Läufen klang der Schmerz schneller ab (zuletzt geprüft bei %1 Läufen).</translation>
    </message>
    <message>
        <source>It settled later in later runs (last checked at %1 runs).</source>
        <translation>Nach späteren Läufen klang der Schmerz langsamer ab (zuletzt geprüft bei %1 Läufen).</translation>
    </message>
    <message>
        <source>No run with answers hurt more than before it.</source>
        <translation>Kein Lauf tat mehr weh als davor, soweit beantwortet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) hurt more than before: %1 settled within the hour, %2 by the next morning, %3 not by then; for %4 it is not known.</source>
        <translation>
            <numerusform>Bei %Ln Lauf war der Schmerz stärker als davor: %1-mal klang er innerhalb einer Stunde ab, %2-mal bis zum nächsten Morgen, %3-mal bis dahin nicht; %4-mal ist es nicht bekannt.</numerusform>
            <numerusform>Bei %Ln Läufen war der Schmerz stärker als davor: %1-mal klang er innerhalb einer Stunde ab, %2-mal bis zum nächsten Morgen, %3-mal bis dahin nicht; %4-mal ist es nicht bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>After hurting only under load (since %1), it first hurt at rest on %2.</source>
        <translation>Nach einer Zeit, in der es nur unter Belastung wehtat (seit %1), schmerzte es am %2 zum ersten Mal in Ruhe.</translation>
    </message>
    <message>
        <source>It hurt only under load, not at rest.</source>
        <translation>In Ruhe tat es nicht weh, nur unter Belastung.</translation>
    </message>
</context>
<context>
    <name>CareTables</name>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 is a value such as 71.5 kg, %2 a day</extracomment>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Wie viel</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Knie</translation>
    </message>
    <message>
        <source>Pain, 0 to 10</source>
        <translation>Schmerz, 0 bis 10</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>Nächste Kontrolle</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>To ask: %1</source>
        <translation>Zu fragen: %1</translation>
    </message>
    <message>
        <source>%1, upcoming</source>
        <translation>%1, steht bevor</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Resolved on</source>
        <translation>Vorbei seit</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>How it began</source>
        <translation>Wie es begann</translation>
    </message>
    <message>
        <source>ongoing</source>
        <translation>besteht noch</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>Festgestellt am</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Festgestellt von</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Last value</source>
        <translation>Letzter Wert</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Stopped on</source>
        <translation>Beendet am</translation>
    </message>
</context>
<context>
    <name>CareWords</name>
    <message>
        <source>physiotherapist</source>
        <translation>Physiotherapie</translation>
    </message>
    <message>
        <source>doctor</source>
        <translation>Arztpraxis</translation>
    </message>
    <message>
        <source>gait analysis</source>
        <translation>Laufanalyse</translation>
    </message>
    <message>
        <source>X-ray or scan</source>
        <translation>Röntgen oder MRT</translation>
    </message>
    <message>
        <source>surgery</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>someone else</source>
        <translation>jemand anderes</translation>
    </message>
    <message>
        <source>suddenly</source>
        <translation>plötzlich</translation>
    </message>
    <message>
        <source>gradually</source>
        <translation>nach und nach</translation>
    </message>
    <message>
        <source>a twist</source>
        <translation>Verdrehen</translation>
    </message>
    <message>
        <source>a fall</source>
        <translation>Sturz</translation>
    </message>
    <message>
        <source>a knock</source>
        <translation>Stoß</translation>
    </message>
    <message>
        <source>a jump</source>
        <translation>Sprung</translation>
    </message>
    <message>
        <source>a loud pop</source>
        <translation>lauter Knall</translation>
    </message>
    <message>
        <source>one run</source>
        <translation>ein einzelner Lauf</translation>
    </message>
    <message>
        <source>more training</source>
        <translation>mehr Training</translation>
    </message>
    <message>
        <source>new shoes</source>
        <translation>neue Schuhe</translation>
    </message>
    <message>
        <source>year of birth</source>
        <translation>Geburtsjahr</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>height</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>foot type</source>
        <translation>Fußform</translation>
    </message>
    <message>
        <source>pronation</source>
        <translation>Pronation</translation>
    </message>
    <message>
        <source>leg length</source>
        <translation>Beinlänge</translation>
    </message>
    <message>
        <source>leg axis</source>
        <translation>Beinachse</translation>
    </message>
    <message>
        <source>hip strength</source>
        <translation>Hüftkraft</translation>
    </message>
    <message>
        <source>knee anatomy</source>
        <translation>Bau des Knies</translation>
    </message>
    <message>
        <source>joint disease</source>
        <translation>Gelenkerkrankung</translation>
    </message>
    <message>
        <source>old injury</source>
        <translation>alte Verletzung</translation>
    </message>
    <message>
        <source>diagnosis</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>medical history</source>
        <translation>Vorgeschichte</translation>
    </message>
    <message>
        <source>questionnaire total</source>
        <translation>Summe eines Fragebogens</translation>
    </message>
    <message>
        <source>goal race</source>
        <translation>Zielwettkampf</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <source>1985</source>
        <translation>1985</translation>
    </message>
    <message>
        <source>in your own words</source>
        <translation>in eigenen Worten</translation>
    </message>
    <message>
        <source>172 cm</source>
        <translation>172 cm</translation>
    </message>
    <message>
        <source>64 kg</source>
        <translation>64 kg</translation>
    </message>
    <message>
        <source>flat, high arch</source>
        <translation>Senkfuß, Hohlfuß</translation>
    </message>
    <message>
        <source>neutral, over, under</source>
        <translation>neutral, zu stark, zu schwach</translation>
    </message>
    <message>
        <source>8 mm shorter</source>
        <translation>8 mm kürzer</translation>
    </message>
    <message>
        <source>knock knees</source>
        <translation>X-Beine</translation>
    </message>
    <message>
        <source>weaker to the side</source>
        <translation>zur Seite schwächer</translation>
    </message>
    <message>
        <source>as in the report</source>
        <translation>wie im Befund</translation>
    </message>
    <message>
        <source>which, and since when</source>
        <translation>welche und seit wann</translation>
    </message>
    <message>
        <source>what, and when</source>
        <translation>was und wann</translation>
    </message>
    <message>
        <source>what was done</source>
        <translation>was gemacht wurde</translation>
    </message>
    <message>
        <source>in their words</source>
        <translation>im Wortlaut</translation>
    </message>
    <message>
        <source>what a doctor would ask about</source>
        <translation>wonach eine Ärztin fragen würde</translation>
    </message>
    <message>
        <source>62 of 100</source>
        <translation>62 von 100</translation>
    </message>
    <message>
        <source>half marathon under two hours</source>
        <translation>Halbmarathon unter zwei Stunden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a kind such as Strength, %2 its name such as squats</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>%n set(s)</source>
        <translation>
            <numerusform>%n Satz</numerusform>
            <numerusform>%n Sätze</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>tightness %1</source>
        <translation>Verspannung %1</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>%1 vorher</translation>
    </message>
    <message>
        <source>%1 during</source>
        <translation>%1 dabei</translation>
    </message>
    <message>
        <source>%1 the day after</source>
        <translation>%1 am Tag danach</translation>
    </message>
    <message>
        <source>after %1</source>
        <comment>what a complaint began after</comment>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a scale</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a scale</comment>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>a scale</comment>
        <translation>bis %1</translation>
    </message>
</context>
<context>
    <name>ChangeSets</name>
    <message numerus="yes">
        <source>adding %n run(s)</source>
        <translation>
            <numerusform>%n Lauf eintragen</numerusform>
            <numerusform>%n Läufe eintragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deleting %n run(s)</source>
        <translation>
            <numerusform>%n Lauf löschen</numerusform>
            <numerusform>%n Läufe löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changing %n run(s)</source>
        <translation>
            <numerusform>%n Lauf ändern</numerusform>
            <numerusform>%n Läufe ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>a note about the knee</source>
        <translation>ein Eintrag zum Knie</translation>
    </message>
    <message>
        <source>a pair of shoes</source>
        <translation>ein Paar Schuhe</translation>
    </message>
    <message>
        <source>a run</source>
        <translation>ein Lauf</translation>
    </message>
    <message>
        <source>a knee check</source>
        <translation>ein Knie-Check</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>ein Tag</translation>
    </message>
    <message>
        <source>a custom measure</source>
        <translation>eine eigene Messgröße</translation>
    </message>
    <message>
        <source>a value you measured</source>
        <translation>ein eigener Messwert</translation>
    </message>
    <message>
        <source>a treatment or an exercise</source>
        <translation>eine Maßnahme oder Übung</translation>
    </message>
    <message>
        <source>a visit</source>
        <translation>ein Termin</translation>
    </message>
    <message>
        <source>a complaint</source>
        <translation>eine Beschwerde</translation>
    </message>
    <message>
        <source>a fact about you</source>
        <translation>eine Angabe über dich</translation>
    </message>
    <message>
        <source>a run of %1</source>
        <translation>ein Lauf vom %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 is &quot;a knee check&quot; for example, %2 a day</extracomment>
        <translation>%1 vom %2</translation>
    </message>
    <message>
        <source>Saved: %1 on %2.</source>
        <translation>Gespeichert: %2, %1</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>a planned run</source>
        <translation>ein geplanter Lauf</translation>
    </message>
    <message>
        <source>a self-experiment</source>
        <translation>ein Selbstversuch</translation>
    </message>
    <message>
        <source>the end of a warning sign</source>
        <translation>das Ende eines Warnzeichens</translation>
    </message>
    <message>
        <source>a part of your plan</source>
        <translation>ein Teil des Plans</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>shares that add up to 100, such as asphalt=70,trail=30 (there are %1)</source>
        <translation>Anteile, die zusammen 100 ergeben, etwa asphalt=70,trail=30 (es gibt %1)</translation>
    </message>
    <message>
        <source>a distance such as 8.2, 8.2km or 5.1mi</source>
        <translation>eine Strecke wie 8.2, 8.2km oder 5.1mi</translation>
    </message>
    <message>
        <source>The distance</source>
        <translation>Die Strecke</translation>
    </message>
    <message>
        <source>The time</source>
        <translation>Die Zeit</translation>
    </message>
    <message>
        <source>kilometres such as 8.2</source>
        <translation>Kilometer, etwa 8.2</translation>
    </message>
    <message>
        <source>a time such as 45:10 or 1:02:03</source>
        <translation>eine Zeit, etwa 45:10 oder 1:02:03</translation>
    </message>
    <message>
        <source>text in UTF-8</source>
        <translation>Text in UTF-8</translation>
    </message>
    <message>
        <source>a file name that ends in %1</source>
        <translation>einen Dateinamen mit der Endung %1</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>%1 takes %2, not &quot;%3&quot;.</source>
        <extracomment>%1 is a flag such as --effort, %2 what it takes, %3 what was given instead</extracomment>
        <translation>%1 erwartet %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a file, %2 what became of it
----------
%1 is a flag such as --distance-km, %2 a sentence</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>--side and --region say where a score belongs: add one, such as --pain-during 0.</source>
        <translation>--side und --region sagen, wohin ein Schmerzwert gehört: bitte einen angeben, etwa --pain-during 0.</translation>
    </message>
    <message>
        <source>There was no log %1; a new one was made.</source>
        <translation>Es gab kein Lauftagebuch %1; ein neues wurde angelegt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a new pair of shoes.</source>
        <translation>„%1“ ist ein neues Paar Schuhe.</translation>
    </message>
    <message>
        <source>No --side was given, so the scores are kept for: %1.</source>
        <extracomment>%1 is &quot;left knee&quot; for example</extracomment>
        <translation>Ohne --side gelten die Schmerzwerte für: %1.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>is in the log already</source>
        <translation>ist schon im Lauftagebuch</translation>
    </message>
    <message>
        <source>Dry run: nothing was written.</source>
        <translation>Probelauf: Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>There is no log %1.</source>
        <translation>Es gibt kein Lauftagebuch %1.</translation>
    </message>
    <message>
        <source>%1 is sound. Runs: %2</source>
        <translation>%1 ist unversehrt. Läufe: %2</translation>
    </message>
    <message>
        <source>%1 is not sound:</source>
        <translation>%1 ist beschädigt:</translation>
    </message>
    <message>
        <source>A sample log was written to %1. Runs: %2</source>
        <translation>Ein Beispieltagebuch steht jetzt in %1. Läufe: %2</translation>
    </message>
    <message>
        <source>No runs.</source>
        <translation>Keine Läufe.</translation>
    </message>
    <message>
        <source>is in the log already; pain notes added to it: %1</source>
        <translation>ist schon im Lauftagebuch; neue Schmerzangaben dazu: %1</translation>
    </message>
    <message>
        <source>none, or some of %1 with commas between them</source>
        <translation>none oder einige von %1, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>the key of a row, as lists show it with --json</source>
        <translation>den Schlüssel einer Zeile, wie ihn Listen mit --json zeigen</translation>
    </message>
    <message>
        <source>COLUMN=VALUE such as notes=tired</source>
        <translation>SPALTE=WERT, etwa notes=müde</translation>
    </message>
    <message>
        <source>%1 is missing: it takes %2.</source>
        <extracomment>%1 is a column such as side, %2 what it takes</extracomment>
        <translation>%1 fehlt: erwartet wird %2.</translation>
    </message>
    <message>
        <source>%1 was given twice.</source>
        <translation>%1 wurde zweimal angegeben.</translation>
    </message>
    <message>
        <source>There is no column %1 here; there are %2.</source>
        <translation>Eine Spalte %1 gibt es hier nicht; es gibt %2.</translation>
    </message>
    <message>
        <source>%1 belongs to a run; for a %2 use COLUMN=VALUE.</source>
        <extracomment>%1 is a flag such as --effort, %2 a kind of record such as knee_check</extracomment>
        <translation>%1 gehört zu einem Lauf; bei %2 steht es als SPALTE=WERT.</translation>
    </message>
    <message>
        <source>COLUMN=VALUE needs --to, such as --to knee_check; for a run there is --set COLUMN=VALUE.</source>
        <translation>SPALTE=WERT braucht --to, etwa --to knee_check; für einen Lauf gibt es --set SPALTE=WERT.</translation>
    </message>
    <message>
        <source>Records of the kind %1 have no date: leave --from and --to out.</source>
        <translation>Einträge der Art %1 haben kein Datum: --from und --to weglassen.</translation>
    </message>
    <message>
        <source>has more about that run: it can be merged (--merge); what you entered stays</source>
        <translation>enthält mehr zu diesem Lauf und lässt sich zusammenführen (--merge); Eingetragenes bleibt</translation>
    </message>
    <message>
        <source>the id or the name of something in the log</source>
        <translation>den Schlüssel oder den Namen von etwas im Tagebuch</translation>
    </message>
    <message>
        <source>a time of day such as 18:30</source>
        <translation>eine Uhrzeit, etwa 18:30</translation>
    </message>
    <message>
        <source>the seconds of each kilometre, 1 to 7200, such as 331,340,352</source>
        <translation>die Sekunden jedes Kilometers, 1 bis 7200, etwa 331,340,352</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Nothing more was done.</source>
        <translation>Dafür reicht der Arbeitsspeicher nicht. Mehr wurde nicht getan.</translation>
    </message>
    <message>
        <source>Something went wrong that Patella did not expect: %1. Nothing more was done.</source>
        <translation>Etwas ist schiefgegangen, womit Patella nicht gerechnet hat: %1. Mehr wurde nicht getan.</translation>
    </message>
    <message>
        <source>No copy was written. `salvage` saves what can be read into a new log.</source>
        <translation>Es wurde keine Kopie geschrieben. `salvage` rettet, was lesbar ist, in ein neues Lauftagebuch.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of the log cannot be read and are left out; `salvage` brings back what can be:</source>
        <translation>
            <numerusform>%n Eintrag des Lauftagebuchs ist nicht lesbar und fehlt hier; `salvage` rettet, was zu retten ist:</numerusform>
            <numerusform>%n Einträge des Lauftagebuchs sind nicht lesbar und fehlen hier; `salvage` rettet, was zu retten ist:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost, %n line(s):</source>
        <translation>
            <numerusform>Verloren, %n Zeile:</numerusform>
            <numerusform>Verloren, %n Zeilen:</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>Einen Befehl %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 Did you mean %2?</source>
        <extracomment>%1 is &quot;There is no command ad.&quot;, %2 a command</extracomment>
        <translation>%1 Ist %2 gemeint?</translation>
    </message>
    <message>
        <source>%1 There are %2.</source>
        <extracomment>%1 is &quot;There is no command ad.&quot;, %2 a list of commands</extracomment>
        <translation>%1 Es gibt %2.</translation>
    </message>
    <message>
        <source>There is no %1 here. Did you mean %2?</source>
        <translation>%1 gibt es hier nicht. Ist %2 gemeint?</translation>
    </message>
    <message>
        <source>No backup was made: %1</source>
        <translation>Es wurde keine Sicherung angelegt: %1</translation>
    </message>
    <message>
        <source>No passphrase can be read from %1.</source>
        <translation>Aus %1 lässt sich keine Passphrase lesen.</translation>
    </message>
    <message>
        <source>No passphrase was typed. Without a terminal it comes from --passphrase-file or from the variable PATELLA_PASSPHRASE.</source>
        <translation>Es wurde keine Passphrase eingegeben. Ohne Terminal kommt sie aus --passphrase-file oder aus der Variablen PATELLA_PASSPHRASE.</translation>
    </message>
    <message>
        <source>Passphrase of the new backup: </source>
        <translation>Passphrase der neuen Sicherung: </translation>
    </message>
    <message>
        <source>The passphrase is empty. Nothing was done.</source>
        <translation>Die Passphrase ist leer. Es wurde nichts getan.</translation>
    </message>
    <message>
        <source>Passphrase of %1: </source>
        <translation>Passphrase von %1: </translation>
    </message>
    <message>
        <source>%1 and %2 contradict each other.</source>
        <extracomment>Of two things that were said on the command line: &quot;--format pdf&quot; and &quot;--json&quot; or &quot;--out log.csv&quot;</extracomment>
        <translation>%1 und %2 widersprechen sich.</translation>
    </message>
    <message>
        <source>There is no log %1 yet, so it is read as an empty one.</source>
        <translation>Ein Lauftagebuch %1 gibt es noch nicht; es wird wie ein leeres gelesen.</translation>
    </message>
    <message>
        <source>a whole number from 1</source>
        <translation>eine ganze Zahl ab 1</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>Geändert: %1.</translation>
    </message>
    <message>
        <source>There is no run of %1.</source>
        <translation>Einen Lauf vom %1 gibt es nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n other entry(ies) of the log point to it, so it stays.</source>
        <translation>
            <numerusform>%n anderer Eintrag im Lauftagebuch verweist darauf, deshalb bleibt es.</numerusform>
            <numerusform>%n andere Einträge im Lauftagebuch verweisen darauf, deshalb bleibt es.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed: %1. `patella-cli undo` brings it back.</source>
        <translation>Gelöscht: %1. `patella-cli undo` holt es zurück.</translation>
    </message>
    <message>
        <source>There is nothing to undo: nothing was changed in this log on this computer.</source>
        <translation>Es gibt nichts zurückzunehmen: In diesem Lauftagebuch wurde auf diesem Computer nichts geändert.</translation>
    </message>
    <message>
        <source>Undone: %1 (%2).</source>
        <extracomment>%1 is &quot;adding a run&quot; for example, %2 &quot;a run of Fri 20 Nov, 8.2 km&quot;</extracomment>
        <translation>Zurückgenommen: %1 (%2).</translation>
    </message>
    <message>
        <source>A PDF cannot be shown in a terminal: send it to a program or a file.</source>
        <translation>Ein PDF lässt sich im Terminal nicht zeigen: bitte an ein Programm oder in eine Datei leiten.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>Unknown: %1.</source>
        <translation>Nicht bekannt: %1.</translation>
    </message>
    <message>
        <source>a distance, a time or both, such as 8.2 45:10, 8.2km or 45:10</source>
        <translation>eine Strecke, eine Zeit oder beides wie 8.2 45:10, 8.2km oder 45:10</translation>
    </message>
    <message>
        <source>last</source>
        <extracomment>the latest run, as somebody types it</extracomment>
        <translation>letzter</translation>
    </message>
    <message>
        <source>%1 See %2.</source>
        <extracomment>%1 is a sentence, %2 a command such as &quot;patella-cli add --help&quot;</extracomment>
        <translation>%1 Mehr zeigt %2.</translation>
    </message>
    <message>
        <source>There is no %1 here.</source>
        <translation>%1 gibt es hier nicht.</translation>
    </message>
    <message>
        <source>`patella-cli undo` removes the run again.</source>
        <translation>`patella-cli undo` nimmt den Lauf zurück.</translation>
    </message>
    <message>
        <source>a calendar day such as 2026-11-20, today or yesterday</source>
        <translation>einen Tag des Kalenders, etwa 2026-11-20, heute oder gestern</translation>
    </message>
    <message>
        <source>for all its runs: %1</source>
        <extracomment>%1 is one remark or several</extracomment>
        <translation>zu allen Läufen darin: %1</translation>
    </message>
    <message>
        <source>Nothing was changed: it already says that.</source>
        <translation>Nichts wurde geändert: So steht es schon da.</translation>
    </message>
    <message>
        <source>Say what to change, such as --distance-km 8.3 or notes=tired.</source>
        <translation>Bitte sagen, was geändert werden soll, etwa --distance-km 8.3 oder notes=müde.</translation>
    </message>
    <message>
        <source>The knee has several scores for that moment: say which one with --side and --region.</source>
        <translation>Für diesen Zeitpunkt gibt es mehrere Schmerzwerte: bitte mit --side und --region sagen, welcher gemeint ist.</translation>
    </message>
    <message>
        <source>Nothing has the key %1. Lists show keys with --json; a run can also be named by its day, and the latest one as last.</source>
        <translation>Nichts hat den Schlüssel %1; Listen zeigen Schlüssel mit --json, und ein Lauf lässt sich auch mit seinem Tag nennen, der letzte mit letzter.</translation>
    </message>
    <message>
        <source>%1 could mean several entries; name one by its key:</source>
        <extracomment>Entries and their keys follow, one on a line; %1 is a day or the beginning of a key</extracomment>
        <translation>%1 kann mehrere Einträge meinen; nenne einen mit seinem Schlüssel:</translation>
    </message>
    <message>
        <source>The answer could not be written to standard output.</source>
        <translation>Die Antwort konnte nicht auf die Standardausgabe geschrieben werden.</translation>
    </message>
    <message>
        <source>The passphrase again: </source>
        <translation>Noch einmal dieselbe: </translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was written.</source>
        <translation>Die beiden stimmen nicht überein. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>No records of the kind %1.</source>
        <translation>Nichts von der Art %1.</translation>
    </message>
    <message>
        <source>--from is later than --to.</source>
        <translation>--from liegt nach --to.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) were saved from %1 into %2, %3 of them from the history. %1 was left as it is.</source>
        <translation>
            <numerusform>%n Eintrag wurde aus %1 nach %2 gerettet, davon aus dem Verlauf: %3. %1 blieb, wie es war.</numerusform>
            <numerusform>%n Einträge wurden aus %1 nach %2 gerettet, davon aus dem Verlauf: %3. %1 blieb, wie es war.</numerusform>
        </translation>
    </message>
    <message>
        <source>--json answers once, but --watch keeps running: choose one of them.</source>
        <translation>--json antwortet einmal, --watch läuft weiter: wähle eines von beiden.</translation>
    </message>
    <message>
        <source>%1 needs a value after it.</source>
        <translation>Hinter %1 gehört ein Wert.</translation>
    </message>
    <message>
        <source>%1 works only together with %2.</source>
        <translation>%1 geht nur zusammen mit %2.</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be used together.</source>
        <translation>%1 und %2 gehen nicht zusammen.</translation>
    </message>
    <message>
        <source>%1 already exists and was left as it is. Choose another name.</source>
        <translation>%1 gibt es schon und bleibt, wie es ist. Bitte einen anderen Namen wählen.</translation>
    </message>
</context>
<context>
    <name>CliFlags</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (since %2, last seen on %3, on %n day(s)). Have it looked at %4.</source>
        <translation>
            <numerusform>%1 (seit %2, zuletzt am %3, an %n Tag). Ansehen lassen: %4.</numerusform>
            <numerusform>%1 (seit %2, zuletzt am %3, an %n Tagen). Ansehen lassen: %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reasons to be seen:</source>
        <translation>Gründe, das Knie ansehen zu lassen:</translation>
    </message>
    <message>
        <source>No warning signs. This covers only what has been recorded.</source>
        <translation>Keine Warnzeichen. Das gilt nur für das, was eingetragen ist.</translation>
    </message>
    <message>
        <source>Warning signs:</source>
        <translation>Warnzeichen:</translation>
    </message>
    <message>
        <source>A warning sign that needs looking at the same day stays until you record a visit to a doctor, a physiotherapist or a surgeon later than the sign was last seen, or until you record that it was looked at or entered by mistake (patella-cli add --to flag_ending). Time alone does not end it.</source>
        <translation>Ein Warnzeichen für denselben Tag bleibt, bis für einen späteren Tag oder eine spätere Uhrzeit desselben Tages ein Termin in einer Arztpraxis oder bei der Physiotherapie oder eine Operation eingetragen ist, oder bis eingetragen ist, dass es angesehen wurde oder ein Versehen war (patella-cli add --to flag_ending). Zeit allein beendet es nicht.</translation>
    </message>
    <message numerus="yes">
        <source>The others end with such a visit too, when they have not been seen for %n day(s), or when your answers show that they are over. How many runs and days raise one is Patella&apos;s own choice.</source>
        <translation>
            <numerusform>Die anderen enden auch mit einem solchen Termin, oder wenn sie %n Tag lang nicht mehr vorkamen, oder wenn deine Antworten zeigen, dass es vorbei ist. Wie viele Läufe und Tage eines ergeben, hat Patella selbst gewählt.</numerusform>
            <numerusform>Die anderen enden auch mit einem solchen Termin, oder wenn sie %n Tage lang nicht mehr vorkamen, oder wenn deine Antworten zeigen, dass es vorbei ist. Wie viele Läufe und Tage eines ergeben, hat Patella selbst gewählt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CliHelp</name>
    <message>
        <source>Write a verified copy of the log, even while it is in use</source>
        <translation>Eine geprüfte Kopie des Tagebuchs schreiben, auch während es benutzt wird</translation>
    </message>
    <message>
        <source>Restore the log from a copy; its history stays</source>
        <translation>Das Tagebuch aus einer Kopie wiederherstellen; sein Verlauf bleibt</translation>
    </message>
    <message>
        <source>Show what was added, changed and removed, and when</source>
        <translation>Zeigen, was wann eingetragen, geändert und entfernt wurde</translation>
    </message>
    <message>
        <source>The copy of a log to restore</source>
        <translation>Die Kopie eines Tagebuchs, die wiederhergestellt wird</translation>
    </message>
    <message>
        <source>A running log that watches your knees.</source>
        <translation>Ein Lauftagebuch, das auf die Knie achtet.</translation>
    </message>
    <message>
        <source>Import runs from files and folders</source>
        <translation>Läufe aus Dateien und Ordnern importieren</translation>
    </message>
    <message>
        <source>Show each week&apos;s load against its 10 % line</source>
        <translation>Die Belastung jeder Woche und ihre 10-%-Linie zeigen</translation>
    </message>
    <message>
        <source>Write the whole log as CSV or JSON</source>
        <translation>Das ganze Lauftagebuch als CSV oder JSON schreiben</translation>
    </message>
    <message>
        <source>Check that the log file is sound</source>
        <translation>Prüfen, ob die Datei des Lauftagebuchs unversehrt ist</translation>
    </message>
    <message>
        <source>Write a sample log of two years for trying things out</source>
        <translation>Ein Beispieltagebuch über zwei Jahre zum Ausprobieren schreiben</translation>
    </message>
    <message>
        <source>Show this help</source>
        <translation>Diese Hilfe zeigen</translation>
    </message>
    <message>
        <source>Show the version</source>
        <translation>Die Version zeigen</translation>
    </message>
    <message>
        <source>The log file; without it, your own log</source>
        <translation>Die Datei des Lauftagebuchs; sonst das eigene</translation>
    </message>
    <message>
        <source>Answer with one JSON document</source>
        <translation>Mit einem JSON-Dokument antworten</translation>
    </message>
    <message>
        <source>First day, such as 2026-11-01</source>
        <translation>Erster Tag, etwa 2026-11-01</translation>
    </message>
    <message>
        <source>Last day, such as 2026-11-30</source>
        <translation>Letzter Tag, etwa 2026-11-30</translation>
    </message>
    <message>
        <source>Only show what would be imported</source>
        <translation>Nur zeigen, was importiert würde</translation>
    </message>
    <message>
        <source>The file to write</source>
        <translation>Die Datei, die geschrieben wird</translation>
    </message>
    <message>
        <source>Day of the run, such as 2026-11-20; without it, today</source>
        <translation>Tag des Laufs, etwa 2026-11-20; sonst heute</translation>
    </message>
    <message>
        <source>Local time of the start, such as 18:30</source>
        <translation>Ortszeit des Starts, etwa 18:30</translation>
    </message>
    <message>
        <source>Minutes the local clock was ahead of UTC</source>
        <translation>Um wie viele Minuten die Ortszeit vor UTC lag</translation>
    </message>
    <message>
        <source>Kilometres or miles, as in the window or in your country: 8.2; or 8.2km, 5.1mi</source>
        <translation>Kilometer oder Meilen, wie im Fenster oder im Land üblich: 8.2; oder 8.2km, 5.1mi</translation>
    </message>
    <message>
        <source>Kilometres, such as 8.2</source>
        <translation>Kilometer, etwa 8.2</translation>
    </message>
    <message>
        <source>Running time, such as 45:10 or 1:02:03</source>
        <translation>Laufzeit, etwa 45:10 oder 1:02:03</translation>
    </message>
    <message>
        <source>Time from start to end, pauses included</source>
        <translation>Zeit vom Start bis zum Ende, mit Pausen</translation>
    </message>
    <message>
        <source>easy, long, tempo, intervals, hills, race or walk_run</source>
        <translation>easy, long, tempo, intervals, hills, race oder walk_run</translation>
    </message>
    <message>
        <source>How hard it was, 0 to 10</source>
        <translation>Wie anstrengend er war, 0 bis 10</translation>
    </message>
    <message>
        <source>Shares in percent, such as asphalt=70,trail=30, or one word</source>
        <translation>Anteile in Prozent, etwa asphalt=70,trail=30, oder nur ein Wort</translation>
    </message>
    <message>
        <source>Name of the pair; an unknown name makes a new pair</source>
        <translation>Name des Paars; ein neuer Name legt ein neues Paar an</translation>
    </message>
    <message>
        <source>Minutes of warm-up; 0 is an answer</source>
        <translation>Minuten Aufwärmen; auch 0 ist eine Angabe</translation>
    </message>
    <message>
        <source>Minutes of cool-down; 0 is an answer</source>
        <translation>Minuten Auslaufen; auch 0 ist eine Angabe</translation>
    </message>
    <message>
        <source>Metres climbed</source>
        <translation>Höhenmeter bergauf</translation>
    </message>
    <message>
        <source>Metres descended</source>
        <translation>Höhenmeter bergab</translation>
    </message>
    <message>
        <source>Steps per minute, both feet</source>
        <translation>Schritte pro Minute, beide Füße</translation>
    </message>
    <message>
        <source>Average heart rate</source>
        <translation>Mittlerer Puls</translation>
    </message>
    <message>
        <source>Highest heart rate</source>
        <translation>Höchster Puls</translation>
    </message>
    <message>
        <source>Degrees Celsius</source>
        <translation>Grad Celsius</translation>
    </message>
    <message>
        <source>Short labels, separated by commas</source>
        <translation>Kurze Stichwörter, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Anything else</source>
        <translation>Alles andere</translation>
    </message>
    <message>
        <source>Knee pain before the run, 0 to 10</source>
        <translation>Knieschmerz vor dem Lauf, 0 bis 10</translation>
    </message>
    <message>
        <source>The worst during the run, 0 to 10</source>
        <translation>Der schlimmste im Lauf, 0 bis 10</translation>
    </message>
    <message>
        <source>Within an hour after, 0 to 10</source>
        <translation>In der Stunde danach, 0 bis 10</translation>
    </message>
    <message>
        <source>The morning after, 0 to 10</source>
        <translation>Am Morgen danach, 0 bis 10</translation>
    </message>
    <message>
        <source>Where on the knee: front, outer_side, inner_joint_line ...</source>
        <translation>Stelle am Knie: front, outer_side, inner_joint_line ...</translation>
    </message>
    <message>
        <source>Taken before the run: yes or no</source>
        <translation>Vor dem Lauf genommen: yes oder no</translation>
    </message>
    <message>
        <source>finished, slowed_then_walked, stopped_at_once or ran_through_pain</source>
        <translation>finished, slowed_then_walked, stopped_at_once oder ran_through_pain</translation>
    </message>
    <message>
        <source>Show the runs, or the records of another kind</source>
        <translation>Die Läufe oder die Einträge anderer Art zeigen</translation>
    </message>
    <message>
        <source>The kind of records, such as knee_check; without it, runs</source>
        <translation>Die Art der Einträge, etwa knee_check; ohne Angabe Läufe</translation>
    </message>
    <message>
        <source>Add a record of this kind instead, such as knee_check</source>
        <translation>Stattdessen einen Eintrag dieser Art anlegen, etwa knee_check</translation>
    </message>
    <message>
        <source>Distance and time of a run, in kilometres or miles as in the window or in your country; with --to: the values of the record</source>
        <translation>Strecke und Zeit eines Laufs, in Kilometern oder Meilen wie im Fenster oder im Land üblich; mit --to: die Werte des Eintrags</translation>
    </message>
    <message>
        <source>Any other column of the run; may be repeated</source>
        <translation>Jede weitere Spalte des Laufs; darf mehrfach stehen</translation>
    </message>
    <message>
        <source>One pain in full, in quotes; may be repeated</source>
        <translation>Ein Schmerz mit allen Angaben, in Anführungszeichen; darf mehrfach stehen</translation>
    </message>
    <message>
        <source>Show what goes together with knee pain, and how sure that is</source>
        <translation>Zeigen, was mit Knieschmerzen zusammengeht und wie sicher das ist</translation>
    </message>
    <message>
        <source>Show warning signs that a doctor should look at</source>
        <translation>Warnzeichen zeigen, die ärztlich angesehen werden sollten</translation>
    </message>
    <message>
        <source>Write the report for a physiotherapist</source>
        <translation>Den Bericht für die Physiotherapie schreiben</translation>
    </message>
    <message>
        <source>Only these parts of it, such as complaint,scores,load</source>
        <translation>Nur diese Teile davon, etwa complaint,scores,load</translation>
    </message>
    <message>
        <source>Facts about the runner, such as birth_year,weight; without it, none</source>
        <translation>Angaben zur Person, etwa birth_year,weight; sonst keine</translation>
    </message>
    <message>
        <source>The name on the report; without it, none</source>
        <translation>Der Name im Bericht; sonst keiner</translation>
    </message>
    <message>
        <source>a4 or letter; without it, the system default</source>
        <translation>a4 oder letter; ohne Angabe das Papier des Systems</translation>
    </message>
    <message>
        <source>Show whether the knee follows the kilometres</source>
        <translation>Zeigen, ob das Knie den Kilometern folgt</translation>
    </message>
    <message>
        <source>distance, minutes or descent; without it, distance, or minutes where most runs have none</source>
        <translation>distance, minutes oder descent; ohne Angabe distance, oder minutes, wenn die meisten Läufe keine Strecke haben</translation>
    </message>
    <message>
        <source>left, right or both; without it, both</source>
        <translation>left, right oder both; ohne Angabe both</translation>
    </message>
    <message>
        <source>Show how the knee behaves: runs, mornings, flares, pairs, remedies</source>
        <translation>Zeigen, wie sich das Knie verhält: Läufe, Morgen, Schübe, Schuhe, Maßnahmen</translation>
    </message>
    <message>
        <source>Save what can be read of a damaged log into a new one; the old one stays</source>
        <translation>Was in einem beschädigten Lauftagebuch lesbar ist, in ein neues retten; das alte bleibt</translation>
    </message>
    <message>
        <source>The damaged log</source>
        <translation>Das beschädigte Lauftagebuch</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Beispiele:</translation>
    </message>
    <message>
        <source>Encrypt the copy with a passphrase; asked for at the terminal</source>
        <translation>Die Kopie mit einer Passphrase verschlüsseln; sie wird am Terminal erfragt</translation>
    </message>
    <message>
        <source>Take the passphrase from the first line of this file; without it, from the variable PATELLA_PASSPHRASE or the terminal</source>
        <translation>Die Passphrase aus der ersten Zeile dieser Datei nehmen; sonst aus der Variablen PATELLA_PASSPHRASE oder vom Terminal</translation>
    </message>
    <message>
        <source>Only show how the copy differs from now</source>
        <translation>Nur zeigen, wie sich die Kopie von jetzt unterscheidet</translation>
    </message>
    <message>
        <source>Who set it; without it, whoever set the newest part</source>
        <translation>Wer es festgelegt hat; ohne Angabe, wer den neuesten Teil festgelegt hat</translation>
    </message>
    <message>
        <source>Merge the log with those on your other devices, through a folder</source>
        <translation>Das Tagebuch mit denen auf deinen anderen Geräten zusammenführen, über einen Ordner</translation>
    </message>
    <message>
        <source>Encrypt the folder with a passphrase; asked for at the terminal</source>
        <translation>Den Ordner mit einer Passphrase verschlüsseln; am Terminal erfragt</translation>
    </message>
    <message>
        <source>Change a run, or a record of another kind</source>
        <translation>Einen Lauf oder einen Eintrag anderer Art ändern</translation>
    </message>
    <message>
        <source>Remove a run, or a record of another kind</source>
        <translation>Einen Lauf oder einen Eintrag anderer Art löschen</translation>
    </message>
    <message>
        <source>Another day, such as 2026-11-20</source>
        <translation>Ein anderer Tag, etwa 2026-11-20</translation>
    </message>
    <message>
        <source>left, right or both: the knee whose score is meant or added</source>
        <translation>left, right oder both: das Knie, dessen Wert gemeint ist oder dazukommt</translation>
    </message>
    <message>
        <source>One more pain in full, in quotes; may be repeated</source>
        <translation>Ein weiterer Schmerz mit allen Angaben, in Anführungszeichen; darf mehrfach stehen</translation>
    </message>
    <message>
        <source>Log one run, or one record of another kind</source>
        <translation>Einen Lauf oder einen Eintrag anderer Art aufschreiben</translation>
    </message>
    <message>
        <source>Set: surfaces to run on, such as gravel,grass</source>
        <translation>Festlegen: Untergründe zum Laufen, etwa gravel,grass</translation>
    </message>
    <message>
        <source>Set: the day of the next check, such as 2026-12-14</source>
        <translation>Festlegen: der Tag der nächsten Kontrolle, etwa 2026-12-14</translation>
    </message>
    <message>
        <source>Undo the last change made on this computer</source>
        <translation>Die letzte Änderung zurücknehmen, die auf diesem Computer gemacht wurde</translation>
    </message>
    <message>
        <source>Show whether flares followed when a load rule was broken</source>
        <translation>Zeigen, ob Schübe folgten, wenn eine Belastungsregel gebrochen wurde</translation>
    </message>
    <message>
        <source>Show your plan: return to running, exercises, limits</source>
        <translation>Deinen Plan zeigen: Rückkehr zum Laufen, Übungen, Grenzen</translation>
    </message>
    <message>
        <source>Examples:
  patella-cli add 8.2 45:10 --surface asphalt=70,trail=30 \
      --pain-during 2 --side left --region front
  patella-cli add --to day_note sitting_min=540 sleep_min=400
  patella-cli import ~/Downloads/activities
  patella-cli --json weeks
  patella-cli report --out report.pdf
  patella-cli export --out log.csv
  patella-cli backup --out copy.patella
  patella-cli sample --out sample.patella
  patella-cli --log sample.patella list --from 2026-11-01
  patella-cli --json list --of knee_check
Exit codes: 0 done, 1 something failed, 2 wrong usage, 3 no display or font to draw with.</source>
        <translation>Beispiele:
  patella-cli add 8.2 45:10 --surface asphalt=70,trail=30 \
      --pain-during 2 --side left --region front
  patella-cli add --to day_note sitting_min=540 sleep_min=400
  patella-cli import ~/Downloads/activities
  patella-cli --json weeks
  patella-cli report --out report.pdf
  patella-cli export --out log.csv
  patella-cli backup --out kopie.patella
  patella-cli sample --out sample.patella
  patella-cli --log sample.patella list --from 2026-11-01
  patella-cli --json list --of knee_check
Rückgabewerte: 0 erledigt, 1 etwas ist misslungen, 2 falscher Aufruf, 3 kein Bildschirm zum Zeichnen.</translation>
    </message>
    <message>
        <source>Examples:
  patella-cli add 8.2 45:10
  patella-cli add --distance-km 5 --duration 30:00
  patella-cli add --date 2026-11-20 --distance-km 8.2 --duration 0:45:10 --kind easy --effort 3 \
      --surface asphalt=70,trail=30 --shoe &quot;Blue&quot; --warm-up-min 5 \
      --pain-before 0 --pain-during 2 --pain-after 1 --pain-next-morning 1 --side left --region front
  patella-cli add --distance-km 8 --set walk_min=4 --set camber=left_lower \
      --pain-note &apos;moment=during side=left region=front score=2 quality=sharp,dull onset_m=4500&apos;
  patella-cli add --to knee_check side=left swelling=slight signs=clicking stairs_down=some
  patella-cli add --to shoe name=&quot;Blue&quot; limit_m=600000 drop_mm=8
What you leave out stays unanswered. Pain goes from 0, none, to 10, the worst imaginable.
Columns are named as in an exported JSON; a wrong name lists all there are.</source>
        <translation>Beispiele:
  patella-cli add 8.2 45:10
  patella-cli add --distance-km 5 --duration 30:00
  patella-cli add --date 2026-11-20 --distance-km 8.2 --duration 0:45:10 --kind easy --effort 3 \
      --surface asphalt=70,trail=30 --shoe &quot;Blau&quot; --warm-up-min 5 \
      --pain-before 0 --pain-during 2 --pain-after 1 --pain-next-morning 1 --side left --region front
  patella-cli add --distance-km 8 --set walk_min=4 --set camber=left_lower \
      --pain-note &apos;moment=during side=left region=front score=2 quality=sharp,dull onset_m=4500&apos;
  patella-cli add --to knee_check side=left swelling=slight signs=clicking stairs_down=some
  patella-cli add --to shoe name=&quot;Blau&quot; limit_m=600000 drop_mm=8
Was fehlt, bleibt ohne Angabe. Schmerz reicht von 0, keinem, bis 10, dem schlimmsten vorstellbaren.
Die Spalten heißen wie in einer exportierten JSON-Datei; auf einen falschen Namen folgt die Liste aller Spalten.</translation>
    </message>
    <message>
        <source>Language of the output, such as de</source>
        <translation>Sprache der Antworten und Dateien, etwa de</translation>
    </message>
    <message>
        <source>FIT, TCX, GPX, KML and other watch files, lists, archives, exported logs, or folders of them; - is standard input</source>
        <translation>FIT-, TCX-, GPX-, KML- und andere Dateien von Uhren, Listen, Archive und exportierte Lauftagebücher, Ordner damit; - ist die Standardeingabe</translation>
    </message>
    <message>
        <source>Columns by their names; without a value the answer is removed</source>
        <translation>Spalten mit ihren Namen; ohne Wert wird die Angabe gelöscht</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Die neuesten zuerst</translation>
    </message>
    <message>
        <source>At most this many, from the top of the list</source>
        <translation>Höchstens so viele, von oben gezählt</translation>
    </message>
    <message>
        <source>The file to write, in the format its ending names; - is standard output</source>
        <translation>Die Datei, die geschrieben wird, so wie ihre Endung sagt; - ist die Standardausgabe</translation>
    </message>
    <message>
        <source>Format of what is written to -, one of %1; without it, the first</source>
        <translation>Was nach - geschrieben wird, eines von %1; ohne Angabe das erste</translation>
    </message>
    <message>
        <source>Complete runs already there with what the files add; what you entered stays</source>
        <translation>Vorhandene Läufe aus den Dateien ergänzen; Eingetragenes bleibt</translation>
    </message>
    <message>
        <source>The folder that a sync program copies to your other devices</source>
        <translation>Der Ordner, den ein Abgleichprogramm auf deine anderen Geräte bringt</translation>
    </message>
    <message>
        <source>Keep running until stopped: merge whenever something is new</source>
        <translation>Weiterlaufen bis zum Abbruch: zusammenführen, sobald es etwas Neues gibt</translation>
    </message>
    <message>
        <source>Name of this device; without it, the same as last time</source>
        <translation>Wie dieses Gerät heißt; ohne Angabe wie beim letzten Mal</translation>
    </message>
    <message>
        <source>Show this help and the options of all Qt programs</source>
        <translation>Diese Hilfe zeigen und was alle Programme mit Qt kennen</translation>
    </message>
    <message>
        <source>A log (.patella) to open; watch files, lists and archives to import</source>
        <translation>Ein Lauftagebuch (.patella) wird geöffnet, Dateien von Uhren, Listen und Archive werden importiert</translation>
    </message>
    <message>
        <source>Only this row; lists show keys with --json</source>
        <translation>Nur diese Zeile; die Schlüssel stehen in Listen mit --json</translation>
    </message>
    <message>
        <source>Use the plan in this file</source>
        <translation>Den Plan aus dieser Datei übernehmen</translation>
    </message>
    <message>
        <source>Write a plan file: the plan you follow, or what further flags set</source>
        <translation>Eine Plandatei schreiben: was befolgt wird, oder was weitere Angaben festlegen</translation>
    </message>
    <message>
        <source>Set: the weekly limit, such as &quot;20 km&quot; or &quot;12 mi&quot;</source>
        <translation>Festlegen: höchstens so viel in einer Woche, etwa &quot;20 km&quot; oder &quot;12 mi&quot;</translation>
    </message>
    <message>
        <source>Set: the pain limit, 0 to 10</source>
        <translation>Festlegen: höchstens so viel Schmerz, 0 bis 10</translation>
    </message>
    <message>
        <source>Set: return to running, such as &quot;step 3; left&quot;</source>
        <translation>Festlegen: der Weg zurück zum Laufen, etwa &quot;step 3; left&quot;</translation>
    </message>
    <message>
        <source>Set: an exercise, such as &quot;Calf raises; 3 x 12; pain 3&quot;; may be repeated</source>
        <translation>Festlegen: eine Übung, etwa &quot;Wadenheben; 3 x 12; pain 3&quot;; darf mehrmals stehen</translation>
    </message>
    <message>
        <source>Set: a sentence to the runner; may be repeated</source>
        <translation>Festlegen: ein Satz an die Läuferin oder den Läufer; darf mehrmals stehen</translation>
    </message>
    <message>
        <source>left, right or both; without it, the same as last time</source>
        <translation>left, right oder both; sonst wie beim letzten Mal</translation>
    </message>
    <message>
        <source>Its key, as lists show it with --json, or the beginning of it; or the name of a pair of shoes; or the day of the only run of a day, such as 2026-11-20, today or yesterday; or last, the latest run</source>
        <translation>Sein Schlüssel, wie ihn Listen mit --json zeigen, oder der Anfang davon; oder der Name eines Paars Schuhe; oder der Tag, an dem es nur einen Lauf gibt, wie 2026-11-20, heute oder gestern; oder letzter, der letzte Lauf</translation>
    </message>
    <message>
        <source>distance, minutes or effort_minutes; without it, distance, or minutes where most runs have none</source>
        <translation>distance, minutes oder effort_minutes; ohne Angabe distance, oder minutes, wenn die meisten Läufe keine Strecke haben</translation>
    </message>
</context>
<context>
    <name>CliKnee</name>
    <message numerus="yes">
        <source>The morning after was worse than before in %1 of %n run(s).</source>
        <translation>
            <numerusform>Bei %1 von %n Lauf war der Morgen danach schlechter als davor.</numerusform>
            <numerusform>Bei %1 von %n Läufen war der Morgen danach schlechter als davor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Distance made no visible difference to it.</source>
        <translation>Die Strecke machte dabei keinen sichtbaren Unterschied.</translation>
    </message>
    <message>
        <source>Up to the longest run it was worse at most one time in four.</source>
        <translation>Bis zum längsten Lauf war er höchstens jedes vierte Mal schlechter.</translation>
    </message>
    <message>
        <source>From the shortest run on it was worse more than one time in four.</source>
        <translation>Schon ab dem kürzesten Lauf war er öfter als jedes vierte Mal schlechter.</translation>
    </message>
    <message>
        <source>Up to %1 it was worse at most one time in four, beyond more often.</source>
        <translation>Bis %1 war er höchstens jedes vierte Mal schlechter, darüber öfter.</translation>
    </message>
    <message>
        <source>warmed up</source>
        <translation>lief sich ein</translation>
    </message>
    <message>
        <source>Runs by the shape of their pain: %1.</source>
        <translation>Läufe nach dem Verlauf des Schmerzes: %1.</translation>
    </message>
    <message numerus="yes">
        <source>After %n red run(s) the next run came after %1 days (median).</source>
        <translation>
            <numerusform>Nach %n roten Lauf kam der nächste Lauf nach %1 Tagen (Median).</numerusform>
            <numerusform>Nach %n roten Läufen kam der nächste Lauf nach %1 Tagen (Median).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All four answers are there for %1 of %n run(s).</source>
        <translation>
            <numerusform>Für %1 von %n Lauf liegen alle vier Antworten vor.</numerusform>
            <numerusform>Für %1 von %n Läufen liegen alle vier Antworten vor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers were missing about as often after sore runs as after others.</source>
        <translation>Nach schmerzhaften Läufen fehlten Antworten etwa so oft wie nach anderen.</translation>
    </message>
    <message>
        <source>Answers were missing more often after sore runs: the knee may be worse than it looks.</source>
        <translation>Nach schmerzhaften Läufen fehlten Antworten öfter: Dem Knie kann es schlechter gehen, als es aussieht.</translation>
    </message>
    <message>
        <source>Answers were missing less often after sore runs: the knee may be better than it looks.</source>
        <translation>Nach schmerzhaften Läufen fehlten Antworten seltener: Dem Knie kann es besser gehen, als es aussieht.</translation>
    </message>
    <message numerus="yes">
        <source>Flare of the %1 from %2: %n day(s), up to %3.</source>
        <translation>
            <numerusform>Schub, %1, ab %2: %n Tag, höchstens %3.</numerusform>
            <numerusform>Schub, %1, ab %2: %n Tage, höchstens %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>visit</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>first run in a pair</source>
        <translation>erster Lauf in einem Paar</translation>
    </message>
    <message>
        <source>first run with an insole</source>
        <translation>erster Lauf mit einer Einlage</translation>
    </message>
    <message>
        <source>complaint began</source>
        <translation>Beschwerde begann</translation>
    </message>
    <message>
        <source>the four weeks after it are not over</source>
        <translation>die vier Wochen danach sind noch nicht vorbei</translation>
    </message>
    <message>
        <source>too few mornings around it</source>
        <translation>zu wenige Morgen davor oder danach</translation>
    </message>
    <message>
        <source>too few comparable dates (%1)</source>
        <translation>zu wenige vergleichbare Tage (%1)</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <translation>%1, %2: %3.</translation>
    </message>
    <message>
        <source>No run so far has a score both before it and the morning after.</source>
        <translation>Bisher sind von keinem Lauf der Schmerz davor und der Morgen danach bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n run(s) during which it hurt more than before, %1 had settled within the hour, %2 by the morning, %3 not by the morning; for %4 an answer is missing.</source>
        <translation>
            <numerusform>Von %n Lauf, in dem es mehr wehtat als davor, war der Schmerz bei %1 innerhalb einer Stunde abgeklungen, bei %2 bis zum Morgen, bei %3 auch am Morgen nicht; bei %4 fehlt eine Antwort.</numerusform>
            <numerusform>Von %n Läufen, in denen es mehr wehtat als davor, war der Schmerz bei %1 innerhalb einer Stunde abgeklungen, bei %2 bis zum Morgen, bei %3 auch am Morgen nicht; bei %4 fehlt eine Antwort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whether it settled faster or slower is checked from %n such run(s) on.</source>
        <translation>
            <numerusform>Ob der Schmerz schneller oder langsamer abklingt, wird ab %n solchen Lauf geprüft.</numerusform>
            <numerusform>Ob der Schmerz schneller oder langsamer abklingt, wird ab %n solchen Läufen geprüft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It settled neither clearly faster nor clearly slower. The next check is at %n such run(s).</source>
        <translation>
            <numerusform>Der Schmerz klang weder deutlich schneller noch langsamer ab. Das nächste Mal wird bei %n solchen Lauf geprüft.</numerusform>
            <numerusform>Der Schmerz klang weder deutlich schneller noch langsamer ab. Das nächste Mal wird bei %n solchen Läufen geprüft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has settled faster lately. The next check is at %n such run(s).</source>
        <translation>
            <numerusform>Zuletzt klang der Schmerz schneller ab. Das nächste Mal wird bei %n solchen Lauf geprüft.</numerusform>
            <numerusform>Zuletzt klang der Schmerz schneller ab. Das nächste Mal wird bei %n solchen Läufen geprüft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has settled more slowly lately. The next check is at %n such run(s).</source>
        <translation>
            <numerusform>Zuletzt klang der Schmerz langsamer ab. Das nächste Mal wird bei %n solchen Lauf geprüft.</numerusform>
            <numerusform>Zuletzt klang der Schmerz langsamer ab. Das nächste Mal wird bei %n solchen Läufen geprüft.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few to say from which distance on.</source>
        <translation>Das ist zu wenig, um zu sagen, ab welcher Strecke.</translation>
    </message>
    <message>
        <source>no worse at any time</source>
        <translation>nichts stieg</translation>
    </message>
    <message>
        <source>worse in the run, gone by the morning</source>
        <translation>stieg und war am Morgen vorbei</translation>
    </message>
    <message>
        <source>worse, and still there in the morning</source>
        <translation>stieg und war am Morgen noch da</translation>
    </message>
    <message>
        <source>worse only the next morning</source>
        <translation>stieg erst bis zum Morgen</translation>
    </message>
    <message>
        <source>first time of a treatment</source>
        <translation>erstes Mal einer Maßnahme</translation>
    </message>
    <message numerus="yes">
        <source>mornings changed by %1; by as much at %2 of %n other date(s) after such days</source>
        <translation>
            <numerusform>die Morgen änderten sich um %1; an %2 von %n anderen Tag nach solchen Tagen war es ebenso viel</numerusform>
            <numerusform>die Morgen änderten sich um %1; an %2 von %n anderen Tagen nach solchen Tagen war es ebenso viel</numerusform>
        </translation>
    </message>
    <message>
        <source>No run with answers hurt more than before it.</source>
        <translation>Kein Lauf tat mehr weh als davor, soweit beantwortet.</translation>
    </message>
</context>
<context>
    <name>CliTables</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Shoe</source>
        <translation>Schuh</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>Untergrund</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Woche vom</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Belastung</translation>
    </message>
    <message>
        <source>learning your usual week</source>
        <translation>übliche Woche noch unbekannt</translation>
    </message>
    <message>
        <source>within the line</source>
        <translation>unter der Linie</translation>
    </message>
    <message>
        <source>easier week</source>
        <translation>leichtere Woche</translation>
    </message>
    <message>
        <source>above the 10 % line</source>
        <translation>über der 10-%-Linie</translation>
    </message>
    <message>
        <source>more than 30 % above</source>
        <translation>mehr als 30&#xa0;% darüber</translation>
    </message>
    <message>
        <source>returning after a break</source>
        <translation>Wiedereinstieg nach Pause</translation>
    </message>
    <message>
        <source>no run</source>
        <translation>kein Lauf</translation>
    </message>
    <message>
        <source>too little yet to compare</source>
        <translation>noch zu wenig zum Vergleichen</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>läuft noch</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Schlimmster</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>Verdeckt</translation>
    </message>
    <message>
        <source>No score</source>
        <translation>Ohne Wert</translation>
    </message>
    <message numerus="yes">
        <source>no run for %n week(s)</source>
        <translation>
            <numerusform>%n Woche ohne Lauf</numerusform>
            <numerusform>%n Wochen ohne Lauf</numerusform>
        </translation>
    </message>
    <message>
        <source>Pain bef/dur/aft/morn</source>
        <extracomment>Heading over four scores: before, during, after, next morning</extracomment>
        <translation>Schmerz vor/bei/nach/morgens</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>shoes</source>
        <translation>Schuhe</translation>
    </message>
    <message>
        <source>run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>note about the knee</source>
        <translation>Eintrag zum Knie</translation>
    </message>
    <message>
        <source>knee check</source>
        <translation>Knie-Check</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>custom measure</source>
        <translation>eigene Messgröße</translation>
    </message>
    <message>
        <source>measured value</source>
        <translation>Messwert</translation>
    </message>
    <message>
        <source>treatment or exercise</source>
        <translation>Maßnahme oder Übung</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>complaint</source>
        <translation>Beschwerde</translation>
    </message>
    <message>
        <source>fact about you</source>
        <translation>Angabe über dich</translation>
    </message>
    <message>
        <source>planned run</source>
        <translation>geplanter Lauf</translation>
    </message>
    <message>
        <source>self-experiment</source>
        <translation>Selbstversuch</translation>
    </message>
    <message>
        <source>end of a warning sign</source>
        <translation>Ende eines Warnzeichens</translation>
    </message>
    <message>
        <source>part of your plan</source>
        <translation>Teil des Plans</translation>
    </message>
    <message>
        <source>bought</source>
        <translation>gekauft</translation>
    </message>
    <message>
        <source>distance before this log</source>
        <translation>vorher gelaufen</translation>
    </message>
    <message>
        <source>replace at</source>
        <translation>ersetzen bei</translation>
    </message>
    <message>
        <source>support</source>
        <translation>Stütze</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>Passform</translation>
    </message>
    <message>
        <source>heel drop</source>
        <translation>Sprengung</translation>
    </message>
    <message>
        <source>stiffness</source>
        <translation>Steifigkeit</translation>
    </message>
    <message>
        <source>lacing</source>
        <translation>Schnürung</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>offset from UTC</source>
        <translation>Abstand zu UTC</translation>
    </message>
    <message>
        <source>elapsed time</source>
        <translation>Zeit mit Pausen</translation>
    </message>
    <message>
        <source>ascent</source>
        <translation>Höhenmeter bergauf</translation>
    </message>
    <message>
        <source>descent</source>
        <translation>Höhenmeter bergab</translation>
    </message>
    <message>
        <source>cadence</source>
        <translation>Schrittfrequenz</translation>
    </message>
    <message>
        <source>heart rate</source>
        <translation>Puls</translation>
    </message>
    <message>
        <source>highest heart rate</source>
        <translation>höchster Puls</translation>
    </message>
    <message>
        <source>splits</source>
        <translation>Zwischenzeiten</translation>
    </message>
    <message>
        <source>evenness of the ground</source>
        <translation>Ebenheit des Bodens</translation>
    </message>
    <message>
        <source>camber</source>
        <translation>Querneigung</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>warm-up</source>
        <translation>Aufwärmen</translation>
    </message>
    <message>
        <source>cool-down</source>
        <translation>Auslaufen</translation>
    </message>
    <message>
        <source>parts of the warm-up</source>
        <translation>Teile des Aufwärmens</translation>
    </message>
    <message>
        <source>parts of the cool-down</source>
        <translation>Teile des Auslaufens</translation>
    </message>
    <message>
        <source>painkiller</source>
        <translation>Schmerzmittel</translation>
    </message>
    <message>
        <source>run of the self-experiment</source>
        <translation>Lauf des Selbstversuchs</translation>
    </message>
    <message>
        <source>effort</source>
        <translation>Anstrengung</translation>
    </message>
    <message>
        <source>how it ended</source>
        <translation>Ende des Laufs</translation>
    </message>
    <message>
        <source>minutes walked</source>
        <translation>Minuten gegangen</translation>
    </message>
    <message>
        <source>foot strike</source>
        <translation>Fußaufsatz</translation>
    </message>
    <message>
        <source>running form</source>
        <translation>Laufstil</translation>
    </message>
    <message>
        <source>how it felt</source>
        <translation>wie er sich anfühlte</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>when the knee was asked</source>
        <translation>Zeitpunkt der Angabe</translation>
    </message>
    <message>
        <source>pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>what the pain was like</source>
        <translation>Art des Schmerzes</translation>
    </message>
    <message>
        <source>what brought it on</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>distance at which it began</source>
        <translation>begann nach Strecke</translation>
    </message>
    <message>
        <source>time at which it began</source>
        <translation>begann nach Zeit</translation>
    </message>
    <message>
        <source>course during the run</source>
        <translation>Verlauf im Lauf</translation>
    </message>
    <message>
        <source>time until it settled</source>
        <translation>abgeklungen nach</translation>
    </message>
    <message>
        <source>limp</source>
        <translation>Hinken</translation>
    </message>
    <message>
        <source>tender to touch</source>
        <translation>druckempfindlich</translation>
    </message>
    <message>
        <source>felt in</source>
        <translation>gespürt in</translation>
    </message>
    <message>
        <source>swelling</source>
        <translation>Schwellung</translation>
    </message>
    <message>
        <source>when the swelling came</source>
        <translation>Beginn der Schwellung</translation>
    </message>
    <message>
        <source>morning stiffness</source>
        <translation>Morgensteife</translation>
    </message>
    <message>
        <source>signs</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>times it gave way</source>
        <translation>wie oft es wegknickte</translation>
    </message>
    <message>
        <source>crackling</source>
        <translation>Knirschen</translation>
    </message>
    <message>
        <source>stairs up</source>
        <translation>Treppe hinauf</translation>
    </message>
    <message>
        <source>stairs down</source>
        <translation>Treppe hinab</translation>
    </message>
    <message>
        <source>squatting</source>
        <translation>Hocken</translation>
    </message>
    <message>
        <source>sitting</source>
        <translation>Sitzen</translation>
    </message>
    <message>
        <source>kneeling</source>
        <translation>Knien</translation>
    </message>
    <message>
        <source>walking</source>
        <translation>Gehen</translation>
    </message>
    <message>
        <source>jumping</source>
        <translation>Springen</translation>
    </message>
    <message>
        <source>standing up</source>
        <translation>Aufstehen</translation>
    </message>
    <message>
        <source>warning signs</source>
        <translation>Warnzeichen</translation>
    </message>
    <message>
        <source>pain elsewhere</source>
        <translation>Schmerz anderswo</translation>
    </message>
    <message>
        <source>worry</source>
        <translation>Sorge</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>driving</source>
        <translation>Autofahren</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>Stehen</translation>
    </message>
    <message>
        <source>high heels</source>
        <translation>hohe Absätze</translation>
    </message>
    <message>
        <source>flights of stairs</source>
        <translation>Stockwerke</translation>
    </message>
    <message>
        <source>sleep</source>
        <translation>Schlaf</translation>
    </message>
    <message>
        <source>other sport</source>
        <translation>anderer Sport</translation>
    </message>
    <message>
        <source>time of the other sport</source>
        <translation>Dauer des anderen Sports</translation>
    </message>
    <message>
        <source>illness</source>
        <translation>Krankheit</translation>
    </message>
    <message>
        <source>day of the cycle</source>
        <translation>Zyklustag</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>lowest value</source>
        <translation>kleinster Wert</translation>
    </message>
    <message>
        <source>highest value</source>
        <translation>größter Wert</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>treatment</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>tightness</source>
        <translation>Verspannung</translation>
    </message>
    <message>
        <source>pain before</source>
        <translation>Schmerz vorher</translation>
    </message>
    <message>
        <source>pain the day after</source>
        <translation>Schmerz am Tag danach</translation>
    </message>
    <message>
        <source>with whom</source>
        <translation>bei wem</translation>
    </message>
    <message>
        <source>own question</source>
        <translation>eigene Frage</translation>
    </message>
    <message>
        <source>what was said</source>
        <translation>was gesagt wurde</translation>
    </message>
    <message>
        <source>finding as given</source>
        <translation>Befund wie mitgeteilt</translation>
    </message>
    <message>
        <source>what was asked</source>
        <translation>was gefragt wurde</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>onset</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>mechanism</source>
        <translation>Hergang</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>found by</source>
        <translation>festgestellt von</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>what is tried</source>
        <translation>was verglichen wird</translation>
    </message>
    <message>
        <source>first pair of shoes</source>
        <translation>erstes Paar Schuhe</translation>
    </message>
    <message>
        <source>second pair of shoes</source>
        <translation>zweites Paar Schuhe</translation>
    </message>
    <message>
        <source>first condition</source>
        <translation>erste Bedingung</translation>
    </message>
    <message>
        <source>second condition</source>
        <translation>zweite Bedingung</translation>
    </message>
    <message>
        <source>pairs of runs</source>
        <translation>Laufpaare</translation>
    </message>
    <message>
        <source>warning sign</source>
        <translation>Warnzeichen</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>set by</source>
        <translation>vorgegeben von</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>pain in brisk walking</source>
        <translation>Schmerz bei zügigem Gehen</translation>
    </message>
    <message>
        <source>pain on stairs</source>
        <translation>Schmerz auf der Treppe</translation>
    </message>
    <message>
        <source>surfaces</source>
        <translation>Untergründe</translation>
    </message>
    <message>
        <source>times a week</source>
        <translation>Mal pro Woche</translation>
    </message>
    <message>
        <source>time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>which knee</source>
        <translation>welches Knie</translation>
    </message>
    <message>
        <source>where in the knee</source>
        <translation>Stelle am Knie</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>surface</source>
        <translation>Untergrund</translation>
    </message>
    <message>
        <source>insole</source>
        <translation>Einlage</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>ausgemustert</translation>
    </message>
    <message>
        <source>sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>next check</source>
        <translation>nächste Kontrolle</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>form cue</source>
        <translation>worauf geachtet wurde</translation>
    </message>
    <message>
        <source>hydration</source>
        <translation>Trinken</translation>
    </message>
    <message>
        <source>nutrition</source>
        <translation>Essen</translation>
    </message>
    <message>
        <source>pain during</source>
        <translation>Schmerz währenddessen</translation>
    </message>
    <message>
        <source>began after</source>
        <translation>wonach es begann</translation>
    </message>
    <message>
        <source>random order</source>
        <translation>ausgeloste Reihenfolge</translation>
    </message>
    <message>
        <source>weekly limit</source>
        <translation>höchstens pro Woche</translation>
    </message>
    <message>
        <source>pain limit</source>
        <translation>höchstens erlaubter Schmerz</translation>
    </message>
    <message>
        <source>hold time</source>
        <translation>Haltezeit</translation>
    </message>
</context>
<context>
    <name>Diary</name>
    <message>
        <source>%1: %2</source>
        <extracomment>What it is about, and what is said of it: &quot;Day: sitting 6:30&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Pain %1</source>
        <translation>Schmerz %1</translation>
    </message>
    <message>
        <source>swelling %1</source>
        <translation>Schwellung %1</translation>
    </message>
    <message>
        <source>stiff for %1 min</source>
        <translation>%1 min steif</translation>
    </message>
    <message>
        <source>stairs up: %1</source>
        <translation>Treppe hinauf: %1</translation>
    </message>
    <message>
        <source>stairs down: %1</source>
        <translation>Treppe hinab: %1</translation>
    </message>
    <message>
        <source>squatting: %1</source>
        <translation>Hocken: %1</translation>
    </message>
    <message>
        <source>sitting: %1</source>
        <translation>Sitzen: %1</translation>
    </message>
    <message>
        <source>kneeling: %1</source>
        <translation>Knien: %1</translation>
    </message>
    <message>
        <source>walking: %1</source>
        <translation>Gehen: %1</translation>
    </message>
    <message>
        <source>Knee check, %1</source>
        <translation>Knie-Check, %1</translation>
    </message>
    <message>
        <source>sitting %1</source>
        <translation>gesessen %1</translation>
    </message>
    <message>
        <source>driving %1</source>
        <translation>gefahren %1</translation>
    </message>
    <message>
        <source>standing %1</source>
        <translation>gestanden %1</translation>
    </message>
    <message>
        <source>heels %1</source>
        <translation>hohe Absätze %1</translation>
    </message>
    <message>
        <source>flights of stairs: %1</source>
        <translation>Stockwerke: %1</translation>
    </message>
    <message>
        <source>sleep %1</source>
        <translation>Schlaf %1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>It began</source>
        <translation>Es begann</translation>
    </message>
    <message>
        <source>a run without a distance</source>
        <translation>ein Lauf ohne Strecke</translation>
    </message>
    <message>
        <source>worst pain %1</source>
        <translation>schlimmster Schmerz %1</translation>
    </message>
    <message>
        <source>no entry</source>
        <translation>kein Eintrag</translation>
    </message>
    <message>
        <source>no run</source>
        <translation>kein Lauf</translation>
    </message>
    <message>
        <source>An entry on each of the last %1 days.</source>
        <translation>An jedem der letzten %1 Tage ein Eintrag.</translation>
    </message>
    <message>
        <source>Without an entry: %1 of the last %2 days.</source>
        <translation>Ohne Eintrag: %1 der letzten %2 Tage.</translation>
    </message>
    <message>
        <source>pain before %1</source>
        <translation>Schmerz davor %1</translation>
    </message>
    <message>
        <source>worst during %1</source>
        <translation>schlimmster %1</translation>
    </message>
    <message>
        <source>1 h after %1</source>
        <translation>1 h danach %1</translation>
    </message>
    <message>
        <source>next morning %1</source>
        <translation>am nächsten Morgen %1</translation>
    </message>
    <message numerus="yes">
        <source>gave way %n time(s)</source>
        <translation>
            <numerusform>%n-mal weggeknickt</numerusform>
            <numerusform>%n-mal weggeknickt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExperimentWords</name>
    <message>
        <source>pair “%1”</source>
        <translation>Paar „%1“</translation>
    </message>
    <message>
        <source>In %1 pairs the pain was on average the same with %2 and with %3.</source>
        <translation>In %1 Paaren war der Schmerz im Mittel gleich: mit %2 und mit %3.</translation>
    </message>
    <message>
        <source>In %1 pairs the pain was on average %4 points higher with %2 than with %3.</source>
        <translation>%2: In %1 Paaren war der Schmerz im Mittel um %4 Punkte höher als bei der anderen Bedingung (%3).</translation>
    </message>
    <message>
        <source>In %1 pairs the pain was on average %4 points lower with %2 than with %3.</source>
        <translation>%2: In %1 Paaren war der Schmerz im Mittel um %4 Punkte niedriger als bei der anderen Bedingung (%3).</translation>
    </message>
    <message>
        <source>That is a clear difference for your knee. The order was random, so your other habits are an unlikely explanation; that you knew what you were trying remains a possible one.</source>
        <translation>Das ist ein deutlicher Unterschied für dein Knie. Die Reihenfolge war zufällig, deshalb sind deine anderen Gewohnheiten keine wahrscheinliche Erklärung; dass du wusstest, was du ausprobierst, bleibt eine mögliche.</translation>
    </message>
    <message>
        <source>Fewer than six pairs cannot show a difference: even if all of these agreed, chance would do the same in %1 of 100 such experiments.</source>
        <translation>Weniger als sechs Paare können keinen Unterschied zeigen: Selbst wenn alle übereinstimmen, gelingt das dem Zufall in %1 von 100 solchen Versuchen.</translation>
    </message>
    <message>
        <source>fewer than 1</source>
        <translation>weniger als 1</translation>
    </message>
    <message>
        <source>Experiment: %1 against %2</source>
        <translation>Versuch: %1 gegen %2</translation>
    </message>
    <message>
        <source>Your next easy run: %1</source>
        <translation>Dein nächster lockerer Lauf: %1</translation>
    </message>
    <message>
        <source>%1 of %2 runs are done. The order of the others stays hidden, and so does the result.</source>
        <translation>%1 von %2 Läufen sind gemacht. Die Reihenfolge der übrigen bleibt verborgen, das Ergebnis auch.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) do not count: one of the runs has no knee score. You can still enter it.</source>
        <translation>
            <numerusform>%n Paar zählt nicht: Nach einem der Läufe fehlt die Antwort zum Knie. Du kannst sie noch nachtragen.</numerusform>
            <numerusform>%n Paare zählen nicht: Nach einem der Läufe fehlt die Antwort zum Knie. Du kannst sie noch nachtragen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) do not count: something that may mask pain was taken or worn.</source>
        <translation>
            <numerusform>%n Paar zählt nicht: Es war etwas im Spiel, das Schmerz verdecken kann.</numerusform>
            <numerusform>%n Paare zählen nicht: Es war etwas im Spiel, das Schmerz verdecken kann.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) do not count: a run was recorded with the other condition.</source>
        <translation>
            <numerusform>%n Paar zählt nicht: Ein Lauf ist mit der anderen Bedingung notiert.</numerusform>
            <numerusform>%n Paare zählen nicht: Ein Lauf ist mit der anderen Bedingung notiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) differ in length by more than a quarter. They count, since a run that was cut short is an answer too, but similar runs tell more.</source>
        <translation>
            <numerusform>%n Paar ist um mehr als ein Viertel verschieden lang. Es zählt, denn auch ein abgekürzter Lauf ist eine Antwort; ähnliche Läufe sagen aber mehr.</numerusform>
            <numerusform>%n Paare sind um mehr als ein Viertel verschieden lang. Sie zählen, denn auch ein abgekürzter Lauf ist eine Antwort; ähnliche Läufe sagen aber mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and length of a run</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2 runs are done. Stopping because of how it looks so far makes the result less reliable than its figures say.</source>
        <translation>%1 von %2 Läufen sind gemacht. Wer aufhört, weil es bisher so oder so aussieht, macht das Ergebnis unsicherer, als seine Zahlen sagen.</translation>
    </message>
    <message>
        <source>With fewer than six pairs no difference can be shown, however large it is.</source>
        <translation>Mit weniger als sechs Paaren lässt sich kein Unterschied zeigen, und sei er noch so groß.</translation>
    </message>
    <message>
        <source>No pair of runs can be compared, so there is no result.</source>
        <translation>Kein Paar von Läufen lässt sich vergleichen, deshalb gibt es kein Ergebnis.</translation>
    </message>
    <message>
        <source>It was ended early, after %1 of %2 runs. That makes the result less reliable than its figures say.</source>
        <translation>Er wurde vorzeitig beendet, nach %1 von %2 Läufen. Das macht das Ergebnis unsicherer, als seine Zahlen sagen.</translation>
    </message>
    <message>
        <source>That is not a clear difference. There may be none, or one that is too small for so few pairs.</source>
        <translation>Das ist kein deutlicher Unterschied. Vielleicht gibt es keinen, vielleicht einen, der für so wenige Paare zu klein ist.</translation>
    </message>
    <message>
        <source>If it made no difference, chance alone would produce one this large in %1 of 100 such experiments (exact paired test, p = %2).</source>
        <translation>Gäbe es keinen Unterschied, brächte der Zufall allein einen so großen in %1 von 100 solchen Versuchen hervor (exakter Paartest, p = %2).</translation>
    </message>
</context>
<context>
    <name>ExplorationWords</name>
    <message>
        <source>%1 of %2</source>
        <comment>bad runs of all</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>a value and its interval</comment>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>Habit</source>
        <translation>Gewohnheit</translation>
    </message>
    <message>
        <source>Bad with it</source>
        <translation>Schlecht damit</translation>
    </message>
    <message>
        <source>Bad without</source>
        <translation>Schlecht ohne</translation>
    </message>
    <message>
        <source>More bad runs, %</source>
        <translation>Mehr schlechte, %</translation>
    </message>
    <message>
        <source>Difference of the shares in percentage points, with its 95 % interval (Newcombe)</source>
        <translation>Unterschied der Anteile in Prozentpunkten mit seinem 95-%-Intervall (Newcombe)</translation>
    </message>
    <message>
        <source>Odds ratio</source>
        <translation>Chancenverhältnis</translation>
    </message>
    <message>
        <source>Odds of a bad run, allowing for whether the run before was bad (Mantel-Haenszel)</source>
        <translation>Chance eines schlechten Laufs; berücksichtigt ist, ob der Lauf davor schlecht war (Mantel-Haenszel)</translation>
    </message>
    <message>
        <source>Cliff&apos;s delta</source>
        <translation>Cliffs Delta</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>p, adjusted</source>
        <translation>p, angepasst</translation>
    </message>
    <message>
        <source>Bad runs out of all runs with it</source>
        <translation>Schlechte Läufe von allen Läufen damit</translation>
    </message>
    <message>
        <source>Bad runs out of all runs without it</source>
        <translation>Schlechte Läufe von allen Läufen ohne</translation>
    </message>
    <message>
        <source>How much more often a run with it hurt more than one without it, rather than less: -1 to 1</source>
        <translation>Wie viel öfter ein Lauf damit mehr schmerzte als einer ohne, als dass er weniger schmerzte: -1 bis 1</translation>
    </message>
    <message>
        <source>How often chance alone would do as much, for this row by itself (Brunner-Munzel)</source>
        <translation>Wie oft der Zufall allein so viel bewirkte, nur für diese Zeile (Brunner-Munzel)</translation>
    </message>
    <message>
        <source>The same, adjusted for the number of rows (Benjamini-Hochberg)</source>
        <translation>Dasselbe, angepasst an die Zahl der Zeilen (Benjamini-Hochberg)</translation>
    </message>
</context>
<context>
    <name>ExportLog</name>
    <message>
        <source>Export the log</source>
        <translation>Lauftagebuch exportieren</translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv);;Everything as JSON (*.json)</source>
        <translation>Tabelle (*.csv);;Alles als JSON (*.json)</translation>
    </message>
    <message>
        <source>The log was written to %1.</source>
        <translation>Das Lauftagebuch steht jetzt in %1.</translation>
    </message>
</context>
<context>
    <name>FactorWords</name>
    <message>
        <source>asphalt</source>
        <translation>Asphalt</translation>
    </message>
    <message>
        <source>On asphalt</source>
        <translation>Auf Asphalt</translation>
    </message>
    <message>
        <source>uneven ground</source>
        <translation>unebener Boden</translation>
    </message>
    <message>
        <source>On uneven ground</source>
        <translation>Auf unebenem Boden</translation>
    </message>
    <message>
        <source>a road that slopes to a side</source>
        <translation>eine seitlich geneigte Straße</translation>
    </message>
    <message>
        <source>On roads that slope to a side</source>
        <translation>Auf seitlich geneigten Straßen</translation>
    </message>
    <message>
        <source>pair “%1”</source>
        <translation>Paar „%1“</translation>
    </message>
    <message>
        <source>In the pair “%1”</source>
        <translation>Im Paar „%1“</translation>
    </message>
    <message>
        <source>a pair over its limit</source>
        <translation>ein Paar über seiner Grenze</translation>
    </message>
    <message>
        <source>In a pair over its limit</source>
        <translation>In einem Paar über seiner Grenze</translation>
    </message>
    <message>
        <source>insole “%1”</source>
        <translation>Einlage „%1“</translation>
    </message>
    <message>
        <source>With the insole “%1”</source>
        <translation>Mit der Einlage „%1“</translation>
    </message>
    <message>
        <source>no warm-up</source>
        <translation>kein Aufwärmen</translation>
    </message>
    <message>
        <source>Without a warm-up</source>
        <translation>Ohne Aufwärmen</translation>
    </message>
    <message>
        <source>no cool-down</source>
        <translation>kein Auslaufen</translation>
    </message>
    <message>
        <source>Without a cool-down</source>
        <translation>Ohne Auslaufen</translation>
    </message>
    <message>
        <source>metres downhill</source>
        <translation>Meter bergab</translation>
    </message>
    <message>
        <source>Per 100 m downhill</source>
        <translation>Je 100 m bergab</translation>
    </message>
    <message>
        <source>a long run</source>
        <translation>ein langer Lauf</translation>
    </message>
    <message>
        <source>On long runs</source>
        <translation>Bei langen Läufen</translation>
    </message>
    <message>
        <source>a hard run</source>
        <translation>ein harter Lauf</translation>
    </message>
    <message>
        <source>On hard runs</source>
        <translation>Bei harten Läufen</translation>
    </message>
    <message>
        <source>the evening</source>
        <translation>der Abend</translation>
    </message>
    <message>
        <source>In the evening</source>
        <translation>Am Abend</translation>
    </message>
    <message>
        <source>heat</source>
        <translation>Wärme</translation>
    </message>
    <message>
        <source>On the day after a run</source>
        <translation>Am Tag nach einem Lauf</translation>
    </message>
    <message>
        <source>a run longer than you are used to</source>
        <translation>ein Lauf, der länger war als gewohnt</translation>
    </message>
    <message>
        <source>On runs over 10 % longer than any of the 30 days before</source>
        <translation>Bei Läufen, die über 10&#xa0;% länger waren als alle der 30 Tage davor,</translation>
    </message>
    <message>
        <source>a jump in weekly distance</source>
        <translation>ein Sprung der Wochenstrecke</translation>
    </message>
    <message>
        <source>After a week with over 30 % more distance</source>
        <translation>Nach einer Woche mit über 30&#xa0;% mehr Strecke</translation>
    </message>
    <message>
        <source>cadence</source>
        <translation>Schrittfrequenz</translation>
    </message>
    <message>
        <source>strength work in the two days before</source>
        <translation>Krafttraining in den zwei Tagen davor</translation>
    </message>
    <message>
        <source>In the two days after strength work</source>
        <translation>In den zwei Tagen nach Krafttraining</translation>
    </message>
    <message>
        <source>short sleep</source>
        <translation>kurzer Schlaf</translation>
    </message>
    <message>
        <source>tag “%1”</source>
        <translation>Stichwort „%1“</translation>
    </message>
    <message>
        <source>On runs with the tag “%1”</source>
        <translation>Bei Läufen mit dem Stichwort „%1“</translation>
    </message>
    <message>
        <source>measure “%1”</source>
        <translation>Messwert „%1“</translation>
    </message>
    <message>
        <source>Per unit of “%1”</source>
        <translation>Je Einheit „%1“</translation>
    </message>
    <message>
        <source>never recorded</source>
        <translation>nie notiert</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a factor and what it lacks</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>recorded for %1 of the %2 runs it needs</source>
        <translation>bei %1 der %2 nötigen Läufe notiert</translation>
    </message>
    <message>
        <source>%1 of the %2 runs it needs</source>
        <translation>%1 der %2 nötigen Läufe</translation>
    </message>
    <message>
        <source>%1 of the %2 runs without it that it needs</source>
        <translation>%1 der %2 nötigen Läufe ohne</translation>
    </message>
    <message>
        <source>%1 of the %2 changes back and forth that it needs</source>
        <translation>%1 der %2 nötigen Wechsel hin und her</translation>
    </message>
    <message>
        <source>%1 of the %2 different values it needs</source>
        <translation>%1 der %2 nötigen verschiedenen Werte</translation>
    </message>
    <message>
        <source>the weekend</source>
        <translation>das Wochenende</translation>
    </message>
    <message>
        <source>At the weekend</source>
        <translation>Am Wochenende</translation>
    </message>
    <message>
        <source>the morning</source>
        <translation>der Morgen</translation>
    </message>
    <message>
        <source>Before 9 in the morning</source>
        <translation>Morgens vor 9 Uhr</translation>
    </message>
    <message>
        <source>a run with a high load</source>
        <translation>ein Lauf mit hoher Belastung</translation>
    </message>
    <message>
        <source>On runs with over 1.5 times the usual effort and time</source>
        <translation>Bei Läufen mit mehr als dem 1,5-Fachen an Anstrengung mal Zeit</translation>
    </message>
    <message>
        <source>After a night of under 6 hours</source>
        <translation>Nach einer Nacht unter 6 Stunden</translation>
    </message>
    <message>
        <source>less sleep</source>
        <translation>weniger Schlaf</translation>
    </message>
    <message>
        <source>After a day with 8 hours of sitting or more</source>
        <translation>Nach einem Tag mit 8 Stunden Sitzen oder mehr</translation>
    </message>
    <message>
        <source>Per 10 °C warmer</source>
        <translation>Je 10 Grad mehr Wärme</translation>
    </message>
    <message>
        <source>a run the day before</source>
        <translation>ein Lauf am Tag davor</translation>
    </message>
    <message>
        <source>Per 5 more steps a minute</source>
        <translation>Je 5 Schritte mehr in der Minute</translation>
    </message>
    <message>
        <source>Per hour less sleep</source>
        <translation>Je Stunde Schlaf weniger</translation>
    </message>
    <message>
        <source>long sitting the day before</source>
        <translation>langes Sitzen am Tag davor</translation>
    </message>
    <message>
        <source>sitting the day before</source>
        <translation>Sitzen am Tag davor</translation>
    </message>
    <message>
        <source>Per hour of sitting the day before</source>
        <translation>Je Stunde Sitzen am Tag davor</translation>
    </message>
    <message>
        <source>heels the day before</source>
        <translation>hohe Absätze am Tag davor</translation>
    </message>
    <message>
        <source>Per hour in heels the day before</source>
        <translation>Je Stunde auf hohen Absätzen am Tag davor</translation>
    </message>
    <message>
        <source>stairs the day before</source>
        <translation>Treppen am Tag davor</translation>
    </message>
    <message>
        <source>Per 10 flights of stairs the day before</source>
        <translation>Je 10 Stockwerke am Tag davor</translation>
    </message>
    <message>
        <source>occurs exactly when the other one does not</source>
        <translation>ist genau dann da, wenn das andere nicht da ist</translation>
    </message>
    <message>
        <source>%1 others are already tested</source>
        <translation>%1 andere werden schon geprüft</translation>
    </message>
</context>
<context>
    <name>FiguresOfWeek</name>
    <message>
        <source>Evidence: %1</source>
        <translation>Beleg: %1</translation>
    </message>
    <message>
        <source>No run of this week has another in the 30 days before to compare with.</source>
        <translation>Kein Lauf dieser Woche lässt sich mit einem der 30 Tage davor vergleichen.</translation>
    </message>
    <message>
        <source>%1 on %2; the longest of the 30 days before: %3. More than 10&#xa0;% longer.</source>
        <translation>%1 am %2; der längste der 30 Tage davor: %3. Mehr als 10&#xa0;% länger.</translation>
    </message>
    <message>
        <source>× %1</source>
        <translation>× %1</translation>
    </message>
    <message>
        <source>No line after a break: your usual week is not known yet.</source>
        <translation>Keine Linie nach einer Pause: Deine übliche Woche ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>No line yet: it needs some complete weeks.</source>
        <translation>Noch keine Linie: Dafür braucht es einige abgeschlossene Wochen.</translation>
    </message>
    <message>
        <source>This week: %1, that is %2 above.</source>
        <translation>Diese Woche: %1, das sind %2 darüber.</translation>
    </message>
    <message>
        <source>This week: %1, that leaves %2.</source>
        <translation>Diese Woche: %1, es bleiben %2.</translation>
    </message>
    <message>
        <source>The week is not over yet.</source>
        <translation>Die Woche läuft noch.</translation>
    </message>
    <message>
        <source>No run in the week before.</source>
        <translation>In der Woche davor gab es keinen Lauf.</translation>
    </message>
    <message>
        <source>This needs a complete week.</source>
        <translation>Dafür braucht es eine abgeschlossene Woche.</translation>
    </message>
    <message>
        <source>This week; strain: %1.</source>
        <translation>Diese Woche; Beanspruchung (Strain): %1.</translation>
    </message>
    <message>
        <source>Last week, the latest complete one; strain: %1.</source>
        <translation>Letzte Woche, die jüngste abgeschlossene; Beanspruchung (Strain): %1.</translation>
    </message>
    <message>
        <source>This needs four weeks of entries.</source>
        <translation>Dafür braucht es vier Wochen mit Einträgen.</translation>
    </message>
    <message>
        <source>Recent days weigh more. For information only.</source>
        <translation>Jüngere Tage zählen mehr. Nur zur Information.</translation>
    </message>
    <message>
        <source>This week so far.</source>
        <translation>Diese Woche bisher.</translation>
    </message>
    <message>
        <source>%1 on %2; the longest of the 30 days before: %3. Nothing unusual.</source>
        <translation>%1 am %2; der längste der 30 Tage davor: %3. Nichts Ungewöhnliches.</translation>
    </message>
    <message>
        <source>This week&apos;s load divided by last week&apos;s.</source>
        <translation>Die Belastung dieser Woche geteilt durch die der Woche davor.</translation>
    </message>
    <message>
        <source>No run in the weeks it covers.</source>
        <translation>Kein Lauf in den Wochen, auf die es zurückblickt.</translation>
    </message>
    <message>
        <source>The mean of 7 days divided by that of the 21 before. For information only.</source>
        <translation>Das Mittel von sieben Tagen geteilt durch das der 21 davor. Nur zur Information.</translation>
    </message>
    <message>
        <source>No run this week.</source>
        <translation>Diese Woche kein Lauf.</translation>
    </message>
</context>
<context>
    <name>FileWords</name>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>No font could be loaded, so nothing was written.</source>
        <translation>Keine Schrift ließ sich laden, daher wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>%1 was not written: the disk reported a fault.</source>
        <translation>%1 wurde nicht geschrieben: Der Datenträger meldet einen Fehler.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the folder is missing or read-only. Choose another place.</source>
        <translation>%1 lässt sich nicht schreiben: Der Ordner fehlt oder ist schreibgeschützt. Bitte einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>%1 was not written: the disk is full.</source>
        <translation>%1 wurde nicht geschrieben: Der Datenträger ist voll.</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>metres downhill</source>
        <translation>Meter bergab</translation>
    </message>
    <message>
        <source>degrees Celsius</source>
        <translation>Grad Celsius</translation>
    </message>
    <message>
        <source>steps a minute</source>
        <translation>Schritte pro Minute</translation>
    </message>
    <message>
        <source>hours of sleep</source>
        <translation>Stunden Schlaf</translation>
    </message>
    <message>
        <source>%1 runs, median pain %2</source>
        <translation>%1 Läufe, mittlerer Schmerz %2</translation>
    </message>
    <message>
        <source>The half with more</source>
        <translation>Die Hälfte mit mehr</translation>
    </message>
    <message>
        <source>The half with less</source>
        <translation>Die Hälfte mit weniger</translation>
    </message>
    <message>
        <source>Other runs</source>
        <translation>Andere Läufe</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>kein Unterschied</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>points of pain and the interval they lie in</comment>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>Of %4 runs, %3 had exactly one of “%1” and “%2”. Runs with both, or with neither, would tell.</source>
        <translation>Von %4 Läufen hatten %3 genau eines von „%1“ und „%2“. Läufe mit beidem oder mit keinem würden es zeigen.</translation>
    </message>
    <message>
        <source>Of %4 runs, %3 had both “%1” and “%2”, or neither.</source>
        <translation>Von %4 Läufen hatten %3 sowohl „%1“ als auch „%2“ oder keines von beiden.</translation>
    </message>
    <message>
        <source>Worst pain of a run</source>
        <translation>Schlimmster Schmerz je Lauf</translation>
    </message>
    <message>
        <source>hours of sitting the day before</source>
        <translation>Stunden Sitzen am Vortag</translation>
    </message>
    <message>
        <source>hours in heels the day before</source>
        <translation>Stunden auf Absätzen am Vortag</translation>
    </message>
    <message>
        <source>flights of stairs the day before</source>
        <translation>Stockwerke am Vortag</translation>
    </message>
</context>
<context>
    <name>FitWords</name>
    <message>
        <source>it catches or locks</source>
        <translation>es hakt oder blockiert</translation>
    </message>
    <message>
        <source>it swells</source>
        <translation>es schwillt an</translation>
    </message>
    <message>
        <source>stiff in the morning for up to half an hour</source>
        <translation>morgens bis zu einer halben Stunde steif</translation>
    </message>
    <message>
        <source>stiff in the morning for over half an hour</source>
        <translation>morgens über eine halbe Stunde steif</translation>
    </message>
    <message>
        <source>it gives way</source>
        <translation>es knickt weg</translation>
    </message>
    <message>
        <source>hip or low back hurt too</source>
        <translation>auch Hüfte oder unterer Rücken schmerzen</translation>
    </message>
    <message>
        <source>other joints hurt too</source>
        <translation>auch andere Gelenke schmerzen</translation>
    </message>
    <message>
        <source>under eighteen</source>
        <translation>unter achtzehn</translation>
    </message>
    <message>
        <source>forty-five or older</source>
        <translation>fünfundvierzig oder älter</translation>
    </message>
    <message>
        <source>fifty or older</source>
        <translation>fünfzig oder älter</translation>
    </message>
    <message>
        <source>stairs down hurt</source>
        <translation>treppab tut weh</translation>
    </message>
    <message>
        <source>squatting hurts</source>
        <translation>die Hocke tut weh</translation>
    </message>
    <message>
        <source>sitting hurts</source>
        <translation>Sitzen tut weh</translation>
    </message>
    <message>
        <source>downhill hurts</source>
        <translation>bergab tut weh</translation>
    </message>
    <message>
        <source>jumping hurts</source>
        <translation>Springen tut weh</translation>
    </message>
    <message>
        <source>fast running hurts</source>
        <translation>schnelles Laufen tut weh</translation>
    </message>
    <message>
        <source>straightening hurts</source>
        <translation>Strecken tut weh</translation>
    </message>
    <message>
        <source>standing hurts</source>
        <translation>Stehen tut weh</translation>
    </message>
    <message>
        <source>it begins after a similar distance each time</source>
        <translation>es beginnt jedes Mal nach ähnlicher Strecke</translation>
    </message>
    <message>
        <source>it is sharp</source>
        <translation>es ist stechend</translation>
    </message>
    <message>
        <source>it is dull</source>
        <translation>es ist dumpf</translation>
    </message>
    <message>
        <source>it is tender to touch</source>
        <translation>es ist druckempfindlich</translation>
    </message>
    <message>
        <source>it hurts at rest or at night</source>
        <translation>es schmerzt in Ruhe oder nachts</translation>
    </message>
    <message>
        <source>in a complaint, under Care</source>
        <translation>bei einer Beschwerde, auf der Seite Maßnahmen</translation>
    </message>
    <message>
        <source>as the year of birth, under Care, About you</source>
        <translation>als Geburtsjahr, auf der Seite Maßnahmen unter „Über dich“</translation>
    </message>
    <message>
        <source>in a knee check</source>
        <translation>in einem Knie-Check</translation>
    </message>
    <message>
        <source>with the pain of a run</source>
        <translation>beim Schmerz eines Laufs</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2 of %n answer(s))</source>
        <extracomment>what is asked: &quot;stairs down hurt&quot;; in how many of how many answers</extracomment>
        <translation>
            <numerusform>%1 (%2 von %n Antwort)</numerusform>
            <numerusform>%1 (%2 von %n Antworten)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on %n day(s)</source>
        <extracomment>a place of the knee, on how many days it hurt there</extracomment>
        <translation>
            <numerusform>%1 an %n Tag</numerusform>
            <numerusform>%1 an %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>it began with a twist, a fall, a knock or a pop</source>
        <translation>es begann mit einem Verdrehen, einem Sturz, einem Stoß oder einem Knall</translation>
    </message>
    <message>
        <source>it eases once warmed up</source>
        <translation>beim Einlaufen lässt es nach</translation>
    </message>
</context>
<context>
    <name>FlagWords</name>
    <message>
        <source>hot and red, or fever with a swollen knee</source>
        <translation>heiß und rot oder Fieber mit geschwollenem Knie</translation>
    </message>
    <message>
        <source>cannot bear weight for four steps</source>
        <translation>keine vier Schritte möglich</translation>
    </message>
    <message>
        <source>visibly deformed</source>
        <translation>sichtbar verformt</translation>
    </message>
    <message>
        <source>kneecap out of place</source>
        <translation>Kniescheibe verrutscht</translation>
    </message>
    <message>
        <source>cannot lift the straight leg</source>
        <translation>gestrecktes Bein lässt sich nicht heben</translation>
    </message>
    <message>
        <source>cannot straighten the knee</source>
        <translation>Knie lässt sich nicht strecken</translation>
    </message>
    <message>
        <source>swollen within two hours</source>
        <translation>innerhalb von zwei Stunden geschwollen</translation>
    </message>
    <message>
        <source>calf swollen (with breathlessness or chest pain, call the emergency number at once)</source>
        <translation>Wade geschwollen (mit Atemnot oder Brustschmerz sofort den Notruf wählen)</translation>
    </message>
    <message>
        <source>foot cold or numb</source>
        <translation>Fuß kalt oder taub</translation>
    </message>
    <message>
        <source>an injury that a doctor may want to X-ray</source>
        <translation>eine Verletzung, die vielleicht geröntgt werden sollte</translation>
    </message>
    <message>
        <source>gives way</source>
        <translation>knickt weg</translation>
    </message>
    <message>
        <source>catches with pain</source>
        <translation>hakt schmerzhaft</translation>
    </message>
    <message>
        <source>cannot bend the knee</source>
        <translation>Knie lässt sich nicht beugen</translation>
    </message>
    <message>
        <source>persistent swelling</source>
        <translation>anhaltende Schwellung</translation>
    </message>
    <message>
        <source>woken by pain at night</source>
        <translation>nachts von Schmerz geweckt</translation>
    </message>
    <message>
        <source>stiff in the morning for over 30 min</source>
        <translation>morgens über 30 min steif</translation>
    </message>
    <message>
        <source>one spot on a bone is tender</source>
        <translation>ein Knochenpunkt tut weh</translation>
    </message>
    <message>
        <source>fever</source>
        <translation>Fieber</translation>
    </message>
    <message>
        <source>a loud pop at the injury</source>
        <translation>lauter Knall bei der Verletzung</translation>
    </message>
    <message>
        <source>hard to walk on, and swollen</source>
        <translation>Gehen fällt schwer, Knie geschwollen</translation>
    </message>
    <message>
        <source>relevant medical history and a painful knee</source>
        <translation>wichtige Vorgeschichte und ein schmerzendes Knie</translation>
    </message>
    <message>
        <source>under 16, and limping or hard to walk on</source>
        <translation>unter 16, mit Hinken oder Mühe beim Gehen</translation>
    </message>
    <message>
        <source>pain above 5 in several runs</source>
        <translation>Schmerz über 5 in mehreren Läufen</translation>
    </message>
    <message>
        <source>the same place hurts week after week</source>
        <translation>dieselbe Stelle schmerzt Woche um Woche</translation>
    </message>
    <message>
        <source>no better after weeks of running less</source>
        <translation>nach Wochen mit weniger Laufen nicht besser</translation>
    </message>
    <message>
        <source>painkiller before %1 runs in %2 days</source>
        <translation>Schmerzmittel vor %1 Läufen in %2 Tagen</translation>
    </message>
    <message>
        <source>still hurts after a painkiller</source>
        <translation>tut trotz Schmerzmittel weh</translation>
    </message>
    <message>
        <source>hurts at rest</source>
        <translation>schmerzt in Ruhe</translation>
    </message>
    <message>
        <source>crackling, and pain when sitting</source>
        <translation>Knirschen und Schmerz im Sitzen</translation>
    </message>
    <message>
        <source>hurts after most runs</source>
        <translation>schmerzt nach den meisten Läufen</translation>
    </message>
    <message>
        <source>hurts more and more often</source>
        <translation>schmerzt immer öfter</translation>
    </message>
    <message>
        <source>comes back again and again</source>
        <translation>kommt immer wieder</translation>
    </message>
    <message>
        <source>walking is difficult</source>
        <translation>Gehen fällt schwer</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>am selben Tag</translation>
    </message>
    <message>
        <source>within days</source>
        <translation>in den nächsten Tagen</translation>
    </message>
    <message>
        <source>within weeks</source>
        <translation>in den nächsten Wochen</translation>
    </message>
    <message>
        <source>breathless, or pain in the chest: call the emergency number</source>
        <translation>Atemnot oder Schmerz in der Brust: Notruf wählen</translation>
    </message>
    <message>
        <source>at once, by the emergency services</source>
        <translation>sofort, über den Notruf</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Angesehen</translation>
    </message>
    <message>
        <source>Recorded by mistake</source>
        <translation>Aus Versehen eingetragen</translation>
    </message>
    <message>
        <source>locks (cannot be straightened for a while)</source>
        <translation>blockiert (lässt sich eine Zeit lang nicht strecken)</translation>
    </message>
    <message>
        <source>an injury (a twist, a fall or a knock)</source>
        <translation>eine Verletzung (Verdrehen, Sturz oder Stoß)</translation>
    </message>
    <message>
        <source>not back to running as before after weeks</source>
        <translation>nach Wochen noch kein Laufen wie zuvor</translation>
    </message>
</context>
<context>
    <name>FlareStoryWords</name>
    <message>
        <source>%1&#xa0;%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%n new pair(s) of shoes</source>
        <translation>
            <numerusform>%n neues Paar Schuhe</numerusform>
            <numerusform>%n neue Paar Schuhe</numerusform>
        </translation>
    </message>
    <message>
        <source>Done for it: %1.</source>
        <translation>Dafür getan: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Quiet since %1.</source>
        <translation>Ruhig seit %1.</translation>
    </message>
    <message>
        <source>It is not over.</source>
        <translation>Er ist noch nicht vorbei.</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>knee, first and last day</comment>
        <translation>%1, %2 bis %3</translation>
    </message>
    <message>
        <source>distance a week</source>
        <translation>Strecke pro Woche</translation>
    </message>
    <message>
        <source>runs a week</source>
        <translation>Läufe pro Woche</translation>
    </message>
    <message>
        <source>longest run against the 30 days before it</source>
        <translation>längster Lauf, verglichen mit den 30 Tagen davor</translation>
    </message>
    <message>
        <source>last week against the two before</source>
        <translation>letzte Woche, verglichen mit den zwei davor</translation>
    </message>
    <message>
        <source>hard runs</source>
        <translation>harte Läufe</translation>
    </message>
    <message>
        <source>asphalt</source>
        <translation>Asphalt</translation>
    </message>
    <message>
        <source>descent per kilometre</source>
        <translation>Meter bergab pro Kilometer</translation>
    </message>
    <message>
        <source>runs without a warm-up</source>
        <translation>Läufe ohne Aufwärmen</translation>
    </message>
    <message>
        <source>sleep</source>
        <translation>Schlaf</translation>
    </message>
    <message>
        <source>sitting</source>
        <translation>Sitzen</translation>
    </message>
    <message>
        <source>flights of stairs a day</source>
        <translation>Stockwerke pro Tag</translation>
    </message>
    <message>
        <source>heels</source>
        <translation>hohe Absätze</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1-fach</translation>
    </message>
    <message>
        <source>%1&#xa0;m</source>
        <translation>%1&#xa0;m</translation>
    </message>
    <message>
        <source>%1&#xa0;h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>Too few quiet times in the log to compare the 21 days before it with.</source>
        <translation>Zu wenige ruhige Zeiten im Tagebuch, um die 21 Tage davor zu vergleichen.</translation>
    </message>
    <message>
        <source>%1 %2, usually %3</source>
        <extracomment>a measure of the days before a flare, and its median before quiet days</extracomment>
        <translation>%1 %2, sonst %3</translation>
    </message>
    <message>
        <source>Unusual in the 21 days before %1: %2.</source>
        <translation>Ungewöhnlich in den 21 Tagen davor %1: %2.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>knee, the only day</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>(compared with %n quiet time(s))</source>
        <translation>
            <numerusform>(verglichen mit %n ruhigen Zeit)</numerusform>
            <numerusform>(verglichen mit %n ruhigen Zeiten)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing unusual in the 21 days before %1.</source>
        <translation>Die 21 Tage davor waren wie sonst vor ruhigen Zeiten %1.</translation>
    </message>
    <message>
        <source>Nothing done for it was recorded.</source>
        <translation>Es wurde nicht notiert, was dafür getan wurde.</translation>
    </message>
    <message numerus="yes">
        <source>The most similar earlier one, %1, lasted %n day(s), worst score %2.</source>
        <translation>
            <numerusform>Der ähnlichste frühere, vom %1, dauerte %n Tag, mit höchstens %2.</numerusform>
            <numerusform>Der ähnlichste frühere, vom %1, dauerte %n Tage, mit höchstens %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>, worst score %1 on %2.</source>
        <translation>, am %2 höchstens %1.</translation>
    </message>
    <message>
        <source>, %1 of them sore, worst score %2 on %3.</source>
        <translation>, davon %1 schmerzhaft, am %3 höchstens %2.</translation>
    </message>
</context>
<context>
    <name>FlareWords</name>
    <message>
        <source>Flares in this log: left knee %1, right knee %2.</source>
        <translation>Schübe in diesem Lauftagebuch: linkes Knie %1, rechtes Knie %2.</translation>
    </message>
    <message>
        <source>A flare of a knee begins with a score of %1 or more that is at least %2 points above the median of the %3 days before, and is over after %4 days without so high a score; scores that a painkiller, gel, brace or tape may have masked never count as a good day.</source>
        <translation>Ein Schub eines Knies beginnt mit einem Wert von %1 oder mehr, der mindestens %2 Punkte über dem Median der %3 Tage davor liegt, und ist nach %4 Tagen ohne einen so hohen Wert vorbei; Werte, die ein Schmerzmittel, ein Gel, eine Bandage oder ein Tape verdeckt haben kann, zählen nie als guter Tag.</translation>
    </message>
</context>
<context>
    <name>GuideText</name>
    <message>
        <source>• %1 (%2)</source>
        <extracomment>one side of a disagreement, and who says so</extracomment>
        <translation>• %1 (%2)</translation>
    </message>
    <message>
        <source>%1. Sources: %2.</source>
        <extracomment>how strong the evidence is, and the sources</extracomment>
        <translation>%1. Quellen: %2.</translation>
    </message>
</context>
<context>
    <name>GuideWords</name>
    <message numerus="yes">
        <source>Last four weeks: %n run(s), %1.</source>
        <translation>
            <numerusform>Letzte vier Wochen: %n Lauf, %1.</numerusform>
            <numerusform>Letzte vier Wochen: %n Läufe, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The four weeks before: %n run(s), %1.</source>
        <translation>
            <numerusform>Die vier Wochen davor: %n Lauf, %1.</numerusform>
            <numerusform>Die vier Wochen davor: %n Läufe, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, last four weeks: %2 green, %3 amber, %4 red, of %n run(s) asked about.</source>
        <extracomment>which knee, numbers of runs by zone</extracomment>
        <translation>
            <numerusform>%1, letzte vier Wochen: %2 grün, %3 gelb, %4 rot, von %n Lauf mit Antworten.</numerusform>
            <numerusform>%1, letzte vier Wochen: %2 grün, %3 gelb, %4 rot, von %n Läufen mit Antworten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: some trouble in %2 and much in %3 of %n knee check(s) of twelve weeks.</source>
        <extracomment>a task: &quot;Stairs down&quot;; numbers of checks</extracomment>
        <translation>
            <numerusform>%1: in %2 etwas und in %3 viel Mühe, von %n Knie-Check aus zwölf Wochen.</numerusform>
            <numerusform>%1: in %2 etwas und in %3 viel Mühe, von %n Knie-Checks aus zwölf Wochen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A day later %1 better and %2 worse, of %n with both scores.</source>
        <translation>
            <numerusform>Einen Tag später %1-mal besser und %2-mal schlechter, von %n mit beiden Werten.</numerusform>
            <numerusform>Einen Tag später %1-mal besser und %2-mal schlechter, von %n mit beiden Werten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n flare(s) that are over; median length %2 days, longest %3.</source>
        <translation>
            <numerusform>%1: %n Schub, der vorbei ist; mittlere Dauer %2 Tage, längste %3.</numerusform>
            <numerusform>%1: %n Schübe, die vorbei sind; mittlere Dauer %2 Tage, längste %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: a flare since %2, %n day(s) so far.</source>
        <translation>
            <numerusform>%1: ein Schub seit %2, bisher %n Tag.</numerusform>
            <numerusform>%1: ein Schub seit %2, bisher %n Tage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It crackled in %1 of %n knee check(s) of twelve weeks; in %2 of these sitting hurt too.</source>
        <translation>
            <numerusform>Es knirschte in %1 von %n Knie-Check aus zwölf Wochen; in %2 davon tat auch Sitzen weh.</numerusform>
            <numerusform>Es knirschte in %1 von %n Knie-Checks aus zwölf Wochen; in %2 davon tat auch Sitzen weh.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n run(s) with a cadence: median %1 steps a minute. Five to ten percent more are %2 to %3.</source>
        <translation>
            <numerusform>Der letzte %n Lauf mit Schrittfrequenz: %1 Schritte pro Minute. Fünf bis zehn Prozent mehr sind %2 bis %3.</numerusform>
            <numerusform>Die letzten %n Läufe mit Schrittfrequenz: mittlerer Wert %1 Schritte pro Minute. Fünf bis zehn Prozent mehr sind %2 bis %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since %1: %n run(s), %2.</source>
        <translation>
            <numerusform>Seit %1: %n Lauf, %2.</numerusform>
            <numerusform>Seit %1: %n Läufe, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last twelve weeks: %1 of %n week(s) above the 10&#xa0;% line, %2 above 30&#xa0;%.</source>
        <translation>
            <numerusform>Letzte zwölf Wochen: %1 von %n Woche über der 10-%-Linie, %2 über 30&#xa0;%.</numerusform>
            <numerusform>Letzte zwölf Wochen: %1 von %n Wochen über der 10-%-Linie, %2 über 30&#xa0;%.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last twelve weeks: %1&#xa0;% of the distance on asphalt.</source>
        <translation>Letzte zwölf Wochen: %1&#xa0;% der Strecke auf Asphalt.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mention at the next visit.</source>
        <translation>
            <numerusform>%n Punkt für den nächsten Termin.</numerusform>
            <numerusform>%n Punkte für den nächsten Termin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n run(s); the morning after was worse in %2 of %3.</source>
        <extracomment>how runs ended; on how many mornings after it was worse</extracomment>
        <translation>
            <numerusform>%1: %n Lauf; der Morgen danach war in %2 von %3 schlechter.</numerusform>
            <numerusform>%1: %n Läufe; der Morgen danach war in %2 von %3 schlechter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ice, %n time(s) with minutes: median %1, %2 longer than 15.</source>
        <translation>
            <numerusform>Eis, %n-mal mit Minuten: mittlere Dauer %1, %2-mal länger als 15.</numerusform>
            <numerusform>Eis, %n-mal mit Minuten: mittlere Dauer %1, %2-mal länger als 15.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n run(s), median worst score %2.</source>
        <extracomment>a foot strike: &quot;Heel&quot;</extracomment>
        <translation>
            <numerusform>%1: %n Lauf, schlimmster Schmerz %2 (Median).</numerusform>
            <numerusform>%1: %n Läufe, schlimmster Schmerz %2 (Median).</numerusform>
        </translation>
    </message>
    <message>
        <source>The four weeks before: %1.</source>
        <translation>Die vier Wochen davor: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n run(s) after a painkiller.</source>
        <translation>
            <numerusform>%1 von %n Lauf nach einem Schmerzmittel.</numerusform>
            <numerusform>%1 von %n Läufen nach einem Schmerzmittel.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next one is on %1.</source>
        <translation>Der nächste ist am %1.</translation>
    </message>
    <message>
        <source>Good evidence: several trials or a guideline</source>
        <translation>Gut belegt: mehrere Studien oder eine Leitlinie</translation>
    </message>
    <message>
        <source>Some evidence: one trial or a large study</source>
        <translation>Mäßig belegt: eine Studie mit Zufallsgruppen oder eine große Beobachtung</translation>
    </message>
    <message>
        <source>Weak evidence: small, from a laboratory, or indirect</source>
        <translation>Schwach belegt: klein, aus dem Labor oder indirekt</translation>
    </message>
    <message>
        <source>Agreed or advised, hardly tested</source>
        <translation>Üblich oder geraten, kaum geprüft</translation>
    </message>
    <message>
        <source>Said by the articles, not checked</source>
        <translation>Steht in den Artikeln, nicht geprüft</translation>
    </message>
    <message>
        <source>Often said, not supported</source>
        <translation>Oft gesagt, nicht belegt</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Where the sources disagree</source>
        <translation>Wo sich die Quellen widersprechen</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>What people do for it</source>
        <translation>Was man dafür tut</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>To prevent it</source>
        <translation>Zum Vorbeugen</translation>
    </message>
    <message>
        <source>Single findings</source>
        <translation>Einzelne Befunde</translation>
    </message>
    <message numerus="yes">
        <source>%1: recorded %n time(s).</source>
        <extracomment>a remedy: &quot;Ice&quot;</extracomment>
        <translation>
            <numerusform>%1: %n-mal notiert.</numerusform>
            <numerusform>%1: %n-mal notiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recorded on %1: “%2”.</source>
        <extracomment>a date, what somebody called it</extracomment>
        <translation>Notiert am %1: „%2“.</translation>
    </message>
    <message>
        <source>Recorded on %1, %2: “%3”.</source>
        <extracomment>a date, who, what they called it</extracomment>
        <translation>Notiert am %1, %2: „%3“.</translation>
    </message>
    <message>
        <source>There is no warning sign.</source>
        <translation>Im Tagebuch steht kein Warnzeichen.</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) recorded, the last on %1.</source>
        <translation>
            <numerusform>%n Termin notiert, zuletzt am %1.</numerusform>
            <numerusform>%n Termine notiert, der letzte am %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Never recorded with a score before and a day after.</source>
        <translation>Nie mit dem Schmerz davor und einen Tag danach.</translation>
    </message>
    <message>
        <source>%1: %2; check the pair at %3.</source>
        <extracomment>a pair of shoes, what it has run, when it should be looked at</extracomment>
        <translation>%1: %2; ab %3 lohnt ein Blick auf das Paar.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n run(s) more than 10&#xa0;% longer than the longest of the 30 days before.</source>
        <translation>
            <numerusform>%1 von %n Lauf mehr als 10&#xa0;% länger als der längste aus 30 Tagen.</numerusform>
            <numerusform>%1 von %n Läufen mehr als 10&#xa0;% länger als der längste aus 30 Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1&#xa0;% of the runs with an answer were without a warm-up.</source>
        <translation>%1&#xa0;% der Läufe mit einer Angabe dazu waren ohne Aufwärmen.</translation>
    </message>
    <message numerus="yes">
        <source>%n warning sign(s) in your log now.</source>
        <translation>
            <numerusform>%n Warnzeichen steht im Tagebuch.</numerusform>
            <numerusform>%n Warnzeichen stehen im Tagebuch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mornings of the last four weeks: median %1 over %n day(s).</source>
        <translation>
            <numerusform>Morgen der letzten vier Wochen: mittlerer Wert %1, an %n Tag.</numerusform>
            <numerusform>Morgen der letzten vier Wochen: mittlerer Wert %1, an %n Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>In %1 of them it still hurt 3 or more.</source>
        <translation>In %1 davon waren es trotzdem 3 oder mehr.</translation>
    </message>
    <message>
        <source>Reasons people name</source>
        <translation>Was als Grund genannt wird</translation>
    </message>
    <message>
        <source>Training mistakes</source>
        <translation>Trainingsfehler</translation>
    </message>
    <message>
        <source>Rules in the articles</source>
        <translation>Regeln der Artikel</translation>
    </message>
    <message>
        <source>Warning signs in the articles</source>
        <translation>Warnzeichen der Artikel</translation>
    </message>
    <message>
        <source>That proves nothing: pain eases on its own too.</source>
        <translation>Das beweist nichts: Schmerz lässt auch von selbst nach.</translation>
    </message>
</context>
<context>
    <name>HeadroomWords</name>
    <message>
        <source>What is left of this week&apos;s 10&#xa0;% line. A rule of thumb: in a trial of 532 beginners it did not reduce injuries (Buist 2008).</source>
        <translation>Was von der 10-%-Linie dieser Woche übrig ist. Eine Faustregel: In einer Studie mit 532 Anfängern gab es mit ihr nicht weniger Verletzungen (Buist 2008).</translation>
    </message>
    <message>
        <source>longest run to stay within 10&#xa0;%: %1</source>
        <translation>längster Lauf innerhalb von 10&#xa0;%: %1</translation>
    </message>
    <message>
        <source>Ten percent over your longest run of the last 30 days. Among 5,205 runners those who went further in a single run were injured more often (Frandsen 2025); a cohort, not a trial.</source>
        <translation>Zehn Prozent über deinem längsten Lauf der letzten 30 Tage. Von 5.205 Läufern verletzten sich die öfter, die in einem Lauf weiter liefen (Frandsen 2025); das ist beobachtet, nicht in einer Studie mit Zufallsgruppen geprüft.</translation>
    </message>
    <message>
        <source>pain-free: at least %1</source>
        <translation>schmerzfrei: mindestens %1</translation>
    </message>
    <message>
        <source>mostly pain-free: %1</source>
        <translation>meist schmerzfrei: %1</translation>
    </message>
    <message>
        <source>In your runs of the last eight weeks pain began before this distance in at most one in four. Runs counted: %1. This describes the past; it does not predict.</source>
        <translation>In deinen Läufen der letzten acht Wochen begann der Schmerz höchstens bei einem von vier vor dieser Strecke. Gezählte Läufe: %1. Das beschreibt, es sagt nichts voraus.</translation>
    </message>
    <message>
        <source>After your runs of the last twelve months up to this distance the knee was worse the next morning at most one time in four. Runs counted: %1. This describes the past; it does not predict.</source>
        <translation>Nach deinen Läufen der letzten zwölf Monate bis zu dieser Strecke war das Knie am nächsten Morgen höchstens jedes vierte Mal schlechter. Gezählte Läufe: %1. Das beschreibt, es sagt nichts voraus.</translation>
    </message>
    <message>
        <source>%1, left this week: %2</source>
        <translation>%1, diese Woche noch: %2</translation>
    </message>
    <message>
        <source>mornings fine: at least %1</source>
        <translation>am Morgen danach meist nicht schlechter: mindestens bis %1</translation>
    </message>
    <message>
        <source>mornings mostly fine: %1</source>
        <translation>am Morgen danach meist nicht schlechter: bis %1</translation>
    </message>
    <message>
        <source>left under the 10&#xa0;% line: %1</source>
        <translation>bis zur 10-%-Linie übrig: %1</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Log a run</source>
        <translation>Einen Lauf eintragen</translation>
    </message>
    <message>
        <source>On Today, type distance and time in one go, “8.2 45:10”, and press Enter. Ctrl+N brings you there from every page.</source>
        <translation>Auf „Heute“ Strecke und Zeit in einem Zug tippen, „8,2 45:10“, und Enter drücken. Strg+N führt von jeder Seite dorthin.</translation>
    </message>
    <message>
        <source>Pain goes from 0 (none) to 10 and is asked at four moments: before the run, at its worst during it, an hour after it, and the next morning. Leave empty what you do not know: empty is not 0. F2 enters 0 for both knees.</source>
        <translation>Schmerz geht von 0 (keiner) bis 10. Gefragt wird zu vier Zeitpunkten: vor dem Lauf, der schlimmste währenddessen, eine Stunde danach und am nächsten Morgen. Lass leer, was du nicht weißt: Leer ist nicht 0. F2 trägt 0 für beide Knie ein.</translation>
    </message>
    <message>
        <source>Read the chart</source>
        <translation>Das Diagramm lesen</translation>
    </message>
    <message>
        <source>What a pattern means</source>
        <translation>Was ein Muster bedeutet</translation>
    </message>
    <message>
        <source>A pattern is a habit that goes together with your own knee pain in your own log: runs with it hurt more than runs without it, more clearly than chance does.</source>
        <translation>Ein Muster ist eine Gewohnheit, die in deinem eigenen Tagebuch mit deinem eigenen Knieschmerz zusammengeht: Läufe mit ihr taten mehr weh als Läufe ohne sie, deutlicher als durch Zufall.</translation>
    </message>
    <message>
        <source>How often is Patella wrong?</source>
        <translation>Wie oft irrt sich Patella?</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Der Bericht</translation>
    </message>
    <message>
        <source>It begins at your last visit or at any day you choose, in any of the languages, as PDF, web page or on paper. What is private stays out unless you ask for it.</source>
        <translation>Er beginnt bei deinem letzten Termin oder an einem Tag deiner Wahl, in jeder der Sprachen, als PDF, Webseite oder auf Papier. Privates bleibt draußen, solange du es nicht verlangst.</translation>
    </message>
    <message>
        <source>The report describes what was recorded; gaps are shown as gaps.</source>
        <translation>Der Bericht beschreibt, was eingetragen wurde; Lücken erscheinen als Lücken.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>A backup on the same disk does not help when the disk breaks. Choose another place under Preferences, or take a copy along: File, Save a copy (Ctrl+Shift+S).</source>
        <translation>Eine Sicherung auf derselben Platte hilft nicht, wenn die Platte kaputtgeht. Wähle in den Einstellungen einen anderen Ort oder nimm eine Kopie mit: Datei, Kopie speichern (Strg+Umschalt+S).</translation>
    </message>
    <message>
        <source>Several computers</source>
        <translation>Mehrere Computer</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>What is deleted is gone from every page and report. The journal inside the log keeps it so that it can be undone; whoever gets the whole file gets the journal too. Pass on a report or an export instead.</source>
        <translation>Gelöschtes ist von jeder Seite und aus jedem Bericht verschwunden. Der Verlauf im Tagebuch behält es, damit sich das Löschen zurücknehmen lässt; wer die ganze Datei bekommt, bekommt auch den Verlauf. Gib lieber einen Bericht oder einen Export weiter.</translation>
    </message>
    <message>
        <source>Answers from last time are shown with a question mark and saved only if you accept them: F3 accepts them all.</source>
        <translation>Was beim letzten Mal so war, steht mit einem Fragezeichen da und wird nur gespeichert, wenn du es übernimmst: F3 übernimmt alles.</translation>
    </message>
    <message>
        <source>Runs from a watch: drop the files on the window, choose File, Import files (Ctrl+I), or let Patella watch the folder your watch writes to.</source>
        <translation>Läufe einer Uhr: Dateien auf das Fenster ziehen, Datei, Dateien importieren wählen (Strg+I), oder Patella den Ordner beobachten lassen, in den deine Uhr schreibt.</translation>
    </message>
    <message>
        <source>Ctrl+Z undoes the last change, even after a restart. A form that you leave with Esc is kept and offered again.</source>
        <translation>Strg+Z nimmt die letzte Änderung zurück, auch nach einem Neustart. Ein Formular, das du mit Esc verlässt, bleibt erhalten und wird wieder angeboten.</translation>
    </message>
    <message>
        <source>A bar is a week. The line over the bars is the 10 % line: the most you ran in any of the four complete weeks before, plus a tenth. A bar that reaches above it is marked. The line appears after four weeks.</source>
        <translation>Ein Balken ist eine Woche. Die Linie über den Balken ist die 10-%-Linie: das meiste, was du in einer der vier abgeschlossenen Wochen davor gelaufen bist, und ein Zehntel mehr. Ein Balken, der darüber reicht, ist markiert. Die Linie erscheint nach vier Wochen.</translation>
    </message>
    <message>
        <source>Below the bars, week by week, is your knee pain from 0 to 10. A week without an answer shows none; that is not the same as 0.</source>
        <translation>Unter den Balken steht für dieselben Wochen der Knieschmerz von 0 bis 10. Eine Woche ohne Antwort hat keinen; das ist nicht dasselbe wie 0.</translation>
    </message>
    <message>
        <source>An easier week is one under four fifths of what it is compared with. This week is not judged until it is over. A longest run is one more than 10 % longer than any in the 30 days before it.</source>
        <translation>Eine leichtere Woche liegt unter vier Fünfteln dessen, womit sie verglichen wird. Die laufende Woche wird erst beurteilt, wenn sie vorbei ist. Ein längster Lauf war mehr als 10 % länger als jeder der 30 Tage davor.</translation>
    </message>
    <message>
        <source>The ratios beside the chart (ACWR, monotony, strain) are for information only: “What is this?” says how well each is supported.</source>
        <translation>Die Verhältnisse neben dem Diagramm (ACWR, Monotonie, Strain) dienen nur der Information: Wie gut jedes belegt ist, steht hinter „Was ist das?“.</translation>
    </message>
    <message>
        <source>Click a bar, or press Enter on it, to see the runs of that week. Ctrl and the wheel, or + and -, zoom.</source>
        <translation>Ein Klick auf einen Balken oder Enter darauf zeigt die Läufe dieser Woche. Strg und das Mausrad oder + und - zeigen es näher.</translation>
    </message>
    <message>
        <source>“Possible” means found at the last check, “consistent” at two checks in a row. Checks come at fixed numbers of runs, the first at 40, so that looking often does not find more.</source>
        <translation>„Möglich“ wurde bei der letzten Prüfung gefunden, „beständig“ bei zwei Prüfungen hintereinander. Geprüft wird nach festgelegten Zahlen von Läufen, zuerst nach 40, damit häufiges Nachsehen nicht mehr findet.</translation>
    </message>
    <message>
        <source>A pattern is not a reason. Habits that always come together cannot be told apart; Patella names them. “No clear pattern” is an answer too.</source>
        <translation>Ein Muster ist kein Grund. Gewohnheiten, die immer zusammen vorkommen, lassen sich nicht trennen; Patella nennt solche Rivalen. „Kein klares Muster“ ist auch eine Antwort.</translation>
    </message>
    <message>
        <source>An experiment on yourself can show whether it makes a difference: Patterns, Plan an experiment.</source>
        <translation>Ob es einen Unterschied macht, kann ein Selbstversuch zeigen: Muster, Versuch planen.</translation>
    </message>
    <message>
        <source>The search for patterns was tested on thousands of simulated logs in which the truth is known. Where nothing matters, it still calls a pattern consistent in 2 to 4 of 100 logs; plain comparisons of every habit find something in 64 to 73 of 100.</source>
        <translation>Die Suche nach Mustern wurde an Tausenden erfundener Tagebücher geprüft, deren Wahrheit bekannt ist. Wo nichts eine Rolle spielt, nennt sie trotzdem in 2 bis 4 von 100 Tagebüchern ein Muster beständig; einfache Vergleiche aller Gewohnheiten finden in 64 bis 73 von 100 etwas.</translation>
    </message>
    <message>
        <source>It also misses patterns: the fewer runs have a knee score and the weaker the effect, the more it misses. Patterns says how large a difference your log could show by now.</source>
        <translation>Sie übersieht auch Muster: umso mehr, je weniger Läufe einen Schmerzwert haben und je schwächer die Gewohnheit ist. „Muster“ sagt, wie groß ein Unterschied sein müsste, damit dein Tagebuch ihn zeigt.</translation>
    </message>
    <message>
        <source>All figures, including those for weak and strong effects, are on Patterns under “How often is Patella wrong?”.</source>
        <translation>Alle Zahlen, auch die für schwache und starke Gewohnheiten, stehen auf „Muster“ hinter „Wie oft irrt sich Patella?“.</translation>
    </message>
    <message>
        <source>Ctrl+P shows what a physiotherapist reads in a minute: what hurts, where, when, how much, and what changed since the last visit. Details are on further pages; you choose its parts beside it.</source>
        <translation>Strg+P zeigt, was man in der Physiotherapie in einer Minute liest: was wehtut, wo, wann, wie sehr, und was sich seit dem letzten Termin geändert hat. Einzelheiten stehen auf weiteren Seiten; welche Teile er hat, wählst du daneben.</translation>
    </message>
    <message>
        <source>After Save, Open shows the file, Show in folder shows where it is, and E-mail opens your mail program with the file attached. Nothing is sent by itself.</source>
        <translation>Nach dem Speichern öffnet „Öffnen“ die Datei, „Im Ordner zeigen“ zeigt, wo sie liegt, und „E-Mail“ öffnet dein Mailprogramm mit der Datei als Anhang. Von selbst wird nichts verschickt.</translation>
    </message>
    <message>
        <source>When you close a window after a change, Patella backs up the log and checks the copy. File, Backups lists the backups and what each holds. Before you restore one, you see line by line what comes back and what goes, and the current log is backed up first.</source>
        <translation>Beim Schließen eines Fensters legt Patella von selbst eine Sicherung des Tagebuchs an und liest sie wieder. Datei, Sicherungen zeigt alle mit ihrem Inhalt; vor dem Wiederherstellen siehst du Zeile für Zeile, was wiederkommt und was verschwindet, und zuerst wird gesichert, was da ist.</translation>
    </message>
    <message>
        <source>A sealed backup is encrypted with a passphrase, so it can be kept anywhere. Nobody can open it without the passphrase, not even you.</source>
        <translation>Eine versiegelte Sicherung ist mit einer Passphrase verschlüsselt und darf bei Fremden liegen. Ohne die Passphrase kann sie niemand öffnen, auch du nicht.</translation>
    </message>
    <message>
        <source>Each computer keeps its own log, and a folder synced by a program such as Syncthing or Nextcloud keeps them the same: Preferences (Ctrl+,), Several devices. Choose the same folder on each computer.</source>
        <translation>Jeder Computer hat sein eigenes Lauftagebuch, und ein Ordner, den ein Programm wie Syncthing oder Nextcloud überträgt, hält sie gleich: Einstellungen (Strg+,), Mehrere Geräte. Wähle auf jedem Computer denselben Ordner.</translation>
    </message>
    <message>
        <source>What you log on one computer reaches all the others, in whatever order files arrive. Where two computers changed the same answer, the later one counts, and you are asked which is right. The bottom of the sidebar says when they last synced.</source>
        <translation>Was du auf einem Computer einträgst, kommt auf alle anderen, gleich in welcher Reihenfolge Dateien ankommen. Wo zwei Computer dieselbe Antwort geändert haben, gilt die spätere, und du wirst gefragt, welche stimmt. Unten an der Seitenleiste steht, wann zuletzt abgeglichen wurde.</translation>
    </message>
    <message>
        <source>With a passphrase the folder is encrypted and can be kept anywhere. Nobody can read it without the passphrase, not even you.</source>
        <translation>Mit einer Passphrase verschlüsselt, darf der Ordner auch bei Fremden liegen. Ohne die Passphrase kann ihn niemand lesen, auch du nicht.</translation>
    </message>
    <message>
        <source>To take a log along once, save a copy (Ctrl+Shift+S) and open it there (Ctrl+O). Do not let two computers write to the same log file in a shared folder: a copy made while Patella is writing may be incomplete.</source>
        <translation>Um ein Lauftagebuch einmal mitzunehmen, speichere eine Kopie (Strg+Umschalt+S) und öffne sie dort (Strg+O). Lass nicht zwei Computer in ein und dieselbe Datei in einem gemeinsamen Ordner schreiben: Eine Kopie, die entsteht, während Patella schreibt, kann nur die Hälfte enthalten.</translation>
    </message>
    <message>
        <source>Everything stays on this computer unless you share it: as a report or an export, or through a folder (Preferences, Several devices). There is no account, and Patella opens no network connection.</source>
        <translation>Alles bleibt auf diesem Computer, außer du teilst es: als Bericht oder Export oder über einen Ordner (Einstellungen, Mehrere Geräte). Es gibt kein Konto, und Patella baut nirgendwohin eine Verbindung auf.</translation>
    </message>
    <message>
        <source>The log is a file that only your account on this computer can read; Help, About Patella says where it is. Reports and exports that you save are yours to keep or to pass on.</source>
        <translation>Das Tagebuch ist eine Datei, die auf diesem Computer nur dein Benutzerkonto lesen kann; Hilfe, Über Patella sagt, wo sie liegt. Gespeicherte Berichte und Exporte gehören dir, zum Behalten oder Weitergeben.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>not a run: %1</source>
        <translation>kein Lauf: %1</translation>
    </message>
    <message>
        <source>has no date</source>
        <translation>hat kein Datum</translation>
    </message>
    <message>
        <source>has an impossible date</source>
        <translation>hat ein unmögliches Datum</translation>
    </message>
    <message>
        <source>has neither a plausible distance nor a plausible time</source>
        <translation>enthält weder eine plausible Strecke noch eine plausible Zeit</translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <translation>ein Anführungszeichen fehlt am Ende</translation>
    </message>
    <message>
        <source>more cells than columns</source>
        <translation>mehr Zellen als Spalten</translation>
    </message>
    <message>
        <source>it has more or fewer cells than the first line has columns</source>
        <translation>sie hat mehr oder weniger Zellen, als die Kopfzeile Spalten hat</translation>
    </message>
    <message>
        <source>its date cannot be read</source>
        <translation>ihr Datum ist nicht lesbar</translation>
    </message>
    <message>
        <source>its quotation marks do not match</source>
        <translation>ihre Anführungszeichen passen nicht zusammen</translation>
    </message>
    <message>
        <source>line %1 (%2)</source>
        <translation>Zeile %1 (%2)</translation>
    </message>
    <message>
        <source>the file does not say which sport; taken as a run</source>
        <translation>die Datei nennt keine Sportart; als Lauf übernommen</translation>
    </message>
    <message>
        <source>not a value of this column</source>
        <translation>kein Wert dieser Spalte</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>darf nicht leer sein</translation>
    </message>
    <message>
        <source>not a kind of record this version knows</source>
        <translation>diese Art Eintrag kennt diese Version nicht</translation>
    </message>
    <message>
        <source>is not a log written by Patella</source>
        <translation>ist kein Lauftagebuch von Patella</translation>
    </message>
    <message>
        <source>was written by a newer version of Patella; install that to read it</source>
        <translation>stammt von einer neueren Version von Patella; erst diese installieren</translation>
    </message>
    <message>
        <source>its checksum is wrong, so a value may be damaged</source>
        <translation>die Prüfsumme stimmt nicht, ein Wert kann beschädigt sein</translation>
    </message>
    <message>
        <source>its end could not be read; what came before was kept</source>
        <translation>das Ende ist nicht lesbar; alles davor ist übernommen</translation>
    </message>
    <message>
        <source>does not say which sport it is, and is too short to be a run</source>
        <translation>nennt keine Sportart und ist zu kurz für einen Lauf</translation>
    </message>
    <message>
        <source>does not say which sport it is; looks like %1</source>
        <translation>nennt keine Sportart; sieht aus wie %1</translation>
    </message>
    <message>
        <source>altitudes that cannot be right were left out of the climb</source>
        <translation>Höhen, die nicht stimmen können, zählen nicht zu den Höhenmetern</translation>
    </message>
    <message>
        <source>the recording goes on after its last summary; the rest was added from its points</source>
        <translation>die Aufzeichnung geht nach der letzten Zusammenfassung weiter; der Rest stammt aus ihren Punkten</translation>
    </message>
    <message>
        <source>could be read up to %1; what comes after is missing</source>
        <translation>war lesbar bis %1; was danach kommt, fehlt</translation>
    </message>
    <message>
        <source>could be read up to %1; about %2 % of the file is missing</source>
        <translation>war lesbar bis %1; etwa %2&#xa0;% der Datei fehlen</translation>
    </message>
    <message>
        <source>about %1 % of the file could not be read and was skipped</source>
        <translation>etwa %1&#xa0;% der Datei waren nicht lesbar und sind übersprungen</translation>
    </message>
    <message>
        <source>a part could not be read and was skipped</source>
        <translation>ein Teil war nicht lesbar und ist übersprungen</translation>
    </message>
    <message>
        <source>the file does not say its time zone; this computer&apos;s was used</source>
        <translation>die Datei nennt keine Zeitzone; es gilt die dieses Computers</translation>
    </message>
    <message>
        <source>the file has no start time</source>
        <translation>die Datei nennt keine Startzeit</translation>
    </message>
    <message>
        <source>the distance was measured along the track</source>
        <translation>die Strecke wurde entlang der Spur gemessen</translation>
    </message>
    <message>
        <source>an impossible value was left out</source>
        <translation>ein unmöglicher Wert wurde weggelassen</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>is damaged, and nothing could be read from it. Export it again from where it came from</source>
        <translation>ist beschädigt, und nichts darin war lesbar. Bitte an der Quelle neu exportieren</translation>
    </message>
    <message>
        <source>is damaged from some point on; what could be unpacked before was read. Export it again from where it came from</source>
        <translation>ist von einer Stelle an beschädigt; was sich davor entpacken ließ, wurde gelesen. Bitte an der Quelle neu exportieren</translation>
    </message>
    <message>
        <source>holds no activity</source>
        <translation>enthält keine Aktivität</translation>
    </message>
    <message>
        <source>holds a track without times</source>
        <translation>enthält eine Spur ohne Zeitangaben</translation>
    </message>
    <message>
        <source>is too large to be a run</source>
        <translation>ist zu groß für einen Lauf</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>%1: %2. The line was left out.</source>
        <translation>%1: %2. Die Zeile wurde ausgelassen.</translation>
    </message>
    <message>
        <source>%1 number %2, %3: %4. The record was left out.</source>
        <translation>%1 Nummer %2, %3: %4. Der Eintrag wurde ausgelassen.</translation>
    </message>
    <message>
        <source>%1: %2 The record was left out.</source>
        <translation>%1: %2 Der Eintrag wurde ausgelassen.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) imported</source>
        <translation>
            <numerusform>%n Lauf importiert</numerusform>
            <numerusform>%n Läufe importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n schon vorhanden</numerusform>
            <numerusform>%n schon vorhanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n übersprungen</numerusform>
            <numerusform>%n übersprungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n nicht lesbar</numerusform>
            <numerusform>%n nicht lesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>not a format Patella reads (FIT, TCX, GPX, KML and other files of watches, lists and archives of running services)</source>
        <translation>kein Format, das Patella liest (FIT, TCX, GPX, KML und andere Dateien von Uhren, Listen und Archive von Laufdiensten)</translation>
    </message>
    <message>
        <source>is locked with a password; unpack it first</source>
        <translation>ist mit einem Passwort verschlossen; bitte zuerst entpacken</translation>
    </message>
    <message>
        <source>is not an archive of runs: it is built to do harm when unpacked. Nothing was imported</source>
        <translation>ist kein Archiv mit Läufen: Es soll beim Entpacken Schaden anrichten. Nichts wurde importiert</translation>
    </message>
    <message numerus="yes">
        <source>%n new run(s)</source>
        <translation>
            <numerusform>%n neuer Lauf</numerusform>
            <numerusform>%n neue Läufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n record(s) for this reason)</source>
        <translation>
            <numerusform>(%n Eintrag aus diesem Grund)</numerusform>
            <numerusform>(%n Einträge aus diesem Grund)</numerusform>
        </translation>
    </message>
    <message>
        <source>a text longer than 64 kB was cut there</source>
        <translation>ein Text von mehr als 64 kB wurde dort abgeschnitten</translation>
    </message>
    <message>
        <source>does not say which sport it is, and is far slower than a walk</source>
        <translation>nennt keine Sportart und ist viel langsamer als ein Spaziergang</translation>
    </message>
    <message>
        <source>does not say which sport it is, and nobody runs that far that fast</source>
        <translation>nennt keine Sportart, und so weit läuft niemand in diesem Tempo</translation>
    </message>
    <message>
        <source>there is a quotation mark inside a cell</source>
        <translation>ein Anführungszeichen steht mitten in einer Zelle</translation>
    </message>
    <message>
        <source>this id is in an earlier row too</source>
        <translation>diese ID steht schon in einer früheren Zeile</translation>
    </message>
    <message>
        <source>is not valid JSON</source>
        <translation>ist kein gültiges JSON</translation>
    </message>
    <message>
        <source>this id is in an earlier record too</source>
        <translation>diese ID steht schon in einem früheren Eintrag</translation>
    </message>
    <message>
        <source>the file does not say whether its distances are kilometres or miles; kilometres were assumed</source>
        <translation>die Datei sagt nicht, ob ihre Strecken Kilometer oder Meilen sind; Kilometer wurden angenommen</translation>
    </message>
    <message>
        <source>positions where the GPS jumped were left out</source>
        <translation>Positionen, zu denen der Empfänger sprang, sind weggelassen</translation>
    </message>
    <message>
        <source>the list does not say which knee hurt; the score went into the notes</source>
        <translation>die Liste sagt nicht, welches Knie wehtat; der Wert steht in den Notizen</translation>
    </message>
    <message>
        <source>its summary contradicts its points; the points were used</source>
        <translation>die Zusammenfassung widerspricht den Punkten; die Punkte gelten</translation>
    </message>
    <message>
        <source>%1 It is the run of %2.</source>
        <extracomment>%1 is &quot;1 run imported.&quot;, %2 &quot;Sat 28 Nov, 5.4 km&quot;</extracomment>
        <translation>%1 Es ist der vom %2.</translation>
    </message>
    <message>
        <source>%1 The latest is the run of %2.</source>
        <extracomment>%1 is &quot;3 runs imported.&quot;, %2 &quot;Sat 28 Nov, 5.4 km&quot;</extracomment>
        <translation>%1 Der letzte ist der vom %2.</translation>
    </message>
    <message>
        <source>a figure of the list cannot be read; it went into the notes as it was written</source>
        <translation>eine Zahl der Liste ist nicht lesbar; sie steht in den Notizen, wie sie geschrieben war</translation>
    </message>
    <message>
        <source>slower than a walk: check distance and time</source>
        <translation>langsamer als Gehen: bitte Strecke und Zeit prüfen</translation>
    </message>
</context>
<context>
    <name>KneeParts</name>
    <message>
        <source>Looking …</source>
        <translation>Wird berechnet …</translation>
    </message>
</context>
<context>
    <name>KneeStateWords</name>
    <message>
        <source>%1&#xa0;%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%n masked</source>
        <translation>
            <numerusform>%n verdeckt</numerusform>
            <numerusform>%n verdeckt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer</source>
        <translation>
            <numerusform>%n ohne Antwort</numerusform>
            <numerusform>%n ohne Antwort</numerusform>
        </translation>
    </message>
    <message>
        <source>none left out</source>
        <translation>alle gezählt</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>nicht gezählt: %1</translation>
    </message>
    <message>
        <source>Before the run it was %1: the same.</source>
        <translation>Vor dem Lauf war es %1: gleich viel.</translation>
    </message>
    <message>
        <source>Before the run it was %1: %2 less.</source>
        <translation>Vor dem Lauf war es %1: %2 weniger.</translation>
    </message>
    <message>
        <source>Before the run it was %1: %2 more.</source>
        <translation>Vor dem Lauf war es %1: %2 mehr.</translation>
    </message>
    <message>
        <source>no clear change</source>
        <translation>keine klare Veränderung</translation>
    </message>
    <message>
        <source>a little better</source>
        <translation>etwas besser</translation>
    </message>
    <message>
        <source>a little worse</source>
        <translation>etwas schlechter</translation>
    </message>
    <message>
        <source>clearly better</source>
        <translation>klar besser</translation>
    </message>
    <message>
        <source>clearly worse</source>
        <translation>klar schlechter</translation>
    </message>
    <message>
        <source>green</source>
        <translation>grün</translation>
    </message>
    <message>
        <source>amber</source>
        <translation>gelb</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rot</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <extracomment>a score of pain: &quot;2 of 10&quot;</extracomment>
        <translation>%1 von 10</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>noch keine Antwort</translation>
    </message>
    <message>
        <source>No morning of the last half year has an answer.</source>
        <translation>Kein Morgen des letzten halben Jahres hat eine Antwort.</translation>
    </message>
    <message>
        <source>This morning</source>
        <translation>Heute Morgen</translation>
    </message>
    <message>
        <source>The latest morning with an answer: %1</source>
        <translation>Der letzte beantwortete Morgen: %1</translation>
    </message>
    <message>
        <source>%1, after a run.</source>
        <translation>%1, nach einem Lauf.</translation>
    </message>
    <message>
        <source>Something may have masked it.</source>
        <translation>Etwas kann den Schmerz verdeckt haben.</translation>
    </message>
    <message>
        <source>No zone</source>
        <translation>Keine Zone</translation>
    </message>
    <message>
        <source>The knee was swollen that day or the next.</source>
        <translation>Das Knie war an diesem oder am nächsten Tag geschwollen.</translation>
    </message>
    <message>
        <source>You limped.</source>
        <translation>Du hast gehinkt.</translation>
    </message>
    <message>
        <source>At its worst it hurt %1.</source>
        <translation>Der höchste Wert war %1.</translation>
    </message>
    <message>
        <source>The next morning was %1 worse than before the run.</source>
        <translation>Der nächste Morgen war um %1 schlechter als vor dem Lauf.</translation>
    </message>
    <message>
        <source>An hour later it was %1 worse than before the run.</source>
        <translation>Eine Stunde danach war es um %1 schlechter als vor dem Lauf.</translation>
    </message>
    <message>
        <source>At most %1 during the run, and no worse after it.</source>
        <translation>Höchstens %1 im Lauf und danach nicht schlechter.</translation>
    </message>
    <message>
        <source>Something may have masked the pain, so it gets no zone.</source>
        <translation>Etwas kann den Schmerz verdeckt haben, deshalb keine Zone.</translation>
    </message>
    <message>
        <source>An answer is missing, so it gets no zone.</source>
        <translation>Eine Antwort fehlt, deshalb keine Zone.</translation>
    </message>
    <message>
        <source>By the rule, green allows a little more.</source>
        <translation>Nach der Regel erlaubt Grün etwas mehr.</translation>
    </message>
    <message>
        <source>By the rule, amber means the same load again.</source>
        <translation>Nach der Regel heißt Gelb: noch einmal dieselbe Belastung.</translation>
    </message>
    <message>
        <source>By the rule, red means less load, or rest until it has settled.</source>
        <translation>Nach der Regel heißt Rot: weniger Belastung oder Ruhe, bis es sich beruhigt hat.</translation>
    </message>
    <message>
        <source>median morning, last 4 weeks</source>
        <translation>mittlerer Wert am Morgen, letzte 4 Wochen</translation>
    </message>
    <message>
        <source>%1 in the 4 weeks before: %2</source>
        <translation>%1 in den 4 Wochen davor: %2</translation>
    </message>
    <message>
        <source>too few mornings to compare</source>
        <translation>zu wenige Morgen zum Vergleich</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n run(s)</source>
        <translation>
            <numerusform>%1 von %n Lauf</numerusform>
            <numerusform>%1 von %n Läufen</numerusform>
        </translation>
    </message>
    <message>
        <source>no run with an answer</source>
        <translation>kein Lauf mit einer Antwort</translation>
    </message>
    <message>
        <source>No run of the last twelve weeks.</source>
        <translation>Kein Lauf in den letzten zwölf Wochen.</translation>
    </message>
    <message numerus="yes">
        <source>All four answers: %1 of %n run(s) of the last twelve weeks (%2).</source>
        <translation>
            <numerusform>Alle vier Antworten: %1 von %n Lauf der letzten zwölf Wochen (%2).</numerusform>
            <numerusform>Alle vier Antworten: %1 von %n Läufen der letzten zwölf Wochen (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <extracomment>a moment of a run and how many runs have an answer: &quot;next morning 25 of 31&quot;</extracomment>
        <translation>%1 %2 von %3</translation>
    </message>
    <message>
        <source>Answered: %1.</source>
        <translation>Beantwortet: %1.</translation>
    </message>
    <message>
        <source>%1, recorded without a run.</source>
        <translation>%1, ohne Lauf notiert.</translation>
    </message>
    <message>
        <source>no answer for over a week</source>
        <translation>seit über einer Woche keine Antwort</translation>
    </message>
    <message>
        <source>The rule for kneecap pain in runners: at most 2 of 10 during the run, as before within the hour, no worse the next morning (patellofemoral.trekeducation.org). The limits of amber (up to 5, or 1 worse) and red are Patella&apos;s own.</source>
        <translation>Die Regel bei Kniescheibenschmerz: höchstens 2 von 10 im Lauf, innerhalb einer Stunde wie davor, am nächsten Morgen nicht schlechter (patellofemoral.trekeducation.org). Die Grenzen von Gelb (bis 5 oder um 1 schlechter) und Rot sind Patellas eigene.</translation>
    </message>
    <message numerus="yes">
        <source>%n morning(s) compared with %1</source>
        <translation>
            <numerusform>%n Morgen, verglichen mit %1</numerusform>
            <numerusform>%n Morgen, verglichen mit %1</numerusform>
        </translation>
    </message>
    <message>
        <source>before pain began in this knee in 1 run in 4</source>
        <translation>bis dieses Knie in 1 von 4 Läufen zu schmerzen begann</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) in 8 weeks, pain in %1</source>
        <translation>
            <numerusform>%n Lauf in 8 Wochen, Schmerz in %1</numerusform>
            <numerusform>%n Läufe in 8 Wochen, Schmerz in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>of runs were without pain, last 4 weeks</source>
        <translation>der Läufe waren ohne Schmerz, letzte 4 Wochen</translation>
    </message>
    <message>
        <source>it takes five runs with an answer to where pain began</source>
        <translation>nötig sind fünf Läufe mit der Angabe, wo der Schmerz begann</translation>
    </message>
</context>
<context>
    <name>KneeTasks</name>
    <message>
        <source>stairs up</source>
        <translation>Treppe hinauf</translation>
    </message>
    <message>
        <source>stairs down</source>
        <translation>Treppe hinab</translation>
    </message>
    <message>
        <source>squatting</source>
        <translation>Hocken</translation>
    </message>
    <message>
        <source>sitting over 20 min</source>
        <translation>Sitzen über 20 min</translation>
    </message>
    <message>
        <source>kneeling</source>
        <translation>Knien</translation>
    </message>
    <message>
        <source>walking</source>
        <translation>Gehen</translation>
    </message>
    <message>
        <source>jumping</source>
        <translation>Springen</translation>
    </message>
    <message>
        <source>standing up</source>
        <translation>Aufstehen</translation>
    </message>
</context>
<context>
    <name>KneeWords</name>
    <message>
        <source>dull</source>
        <translation>dumpf</translation>
    </message>
    <message>
        <source>sharp</source>
        <translation>stechend</translation>
    </message>
    <message>
        <source>burning</source>
        <translation>brennend</translation>
    </message>
    <message>
        <source>stiff</source>
        <translation>steif</translation>
    </message>
    <message>
        <source>throbbing</source>
        <translation>pochend</translation>
    </message>
    <message>
        <source>pressing</source>
        <translation>drückend</translation>
    </message>
    <message>
        <source>pulling</source>
        <translation>ziehend</translation>
    </message>
    <message>
        <source>the first steps</source>
        <translation>die ersten Schritte</translation>
    </message>
    <message>
        <source>walking</source>
        <translation>Gehen</translation>
    </message>
    <message>
        <source>running</source>
        <translation>Laufen</translation>
    </message>
    <message>
        <source>fast running</source>
        <translation>schnelles Laufen</translation>
    </message>
    <message>
        <source>uphill</source>
        <translation>bergauf</translation>
    </message>
    <message>
        <source>downhill</source>
        <translation>bergab</translation>
    </message>
    <message>
        <source>jumping</source>
        <translation>Springen</translation>
    </message>
    <message>
        <source>straightening the knee</source>
        <translation>Strecken des Knies</translation>
    </message>
    <message>
        <source>bending the knee</source>
        <translation>Beugen des Knies</translation>
    </message>
    <message>
        <source>squatting</source>
        <translation>Hocken</translation>
    </message>
    <message>
        <source>kneeling</source>
        <translation>Knien</translation>
    </message>
    <message>
        <source>stairs up</source>
        <translation>Treppe hinauf</translation>
    </message>
    <message>
        <source>stairs down</source>
        <translation>Treppe hinab</translation>
    </message>
    <message>
        <source>long sitting</source>
        <translation>langes Sitzen</translation>
    </message>
    <message>
        <source>standing up</source>
        <translation>Aufstehen</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>Stehen</translation>
    </message>
    <message>
        <source>a sudden movement</source>
        <translation>plötzliche Bewegung</translation>
    </message>
    <message>
        <source>twisting</source>
        <translation>Verdrehen</translation>
    </message>
    <message>
        <source>lifting</source>
        <translation>Heben</translation>
    </message>
    <message>
        <source>nothing, at rest</source>
        <translation>nichts, in Ruhe</translation>
    </message>
    <message>
        <source>at night</source>
        <translation>nachts</translation>
    </message>
    <message>
        <source>stayed the same</source>
        <translation>blieb gleich</translation>
    </message>
    <message>
        <source>got worse</source>
        <translation>wurde stärker</translation>
    </message>
    <message>
        <source>came and went</source>
        <translation>kam und ging</translation>
    </message>
    <message>
        <source>sore muscle</source>
        <translation>Muskelkater</translation>
    </message>
    <message>
        <source>in the joint</source>
        <translation>im Gelenk</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>slight</source>
        <translation>leicht</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>deutlich</translation>
    </message>
    <message>
        <source>within 2 hours</source>
        <translation>innerhalb von 2 Stunden</translation>
    </message>
    <message>
        <source>within a day</source>
        <translation>innerhalb eines Tages</translation>
    </message>
    <message>
        <source>the next day</source>
        <translation>am nächsten Tag</translation>
    </message>
    <message>
        <source>no trouble</source>
        <translation>keine Mühe</translation>
    </message>
    <message>
        <source>some</source>
        <translation>etwas</translation>
    </message>
    <message>
        <source>a lot</source>
        <translation>viel</translation>
    </message>
    <message>
        <source>catches, painfully</source>
        <translation>hakt, mit Schmerz</translation>
    </message>
    <message>
        <source>clicks, without pain</source>
        <translation>knackt, ohne Schmerz</translation>
    </message>
    <message>
        <source>cannot be straightened</source>
        <translation>lässt sich nicht strecken</translation>
    </message>
    <message>
        <source>cannot be bent</source>
        <translation>lässt sich nicht beugen</translation>
    </message>
    <message>
        <source>woken by pain at night</source>
        <translation>nachts von Schmerz geweckt</translation>
    </message>
    <message>
        <source>a loud pop</source>
        <translation>ein lauter Knall</translation>
    </message>
    <message>
        <source>on stairs</source>
        <translation>auf Treppen</translation>
    </message>
    <message>
        <source>any bending</source>
        <translation>bei jedem Beugen</translation>
    </message>
    <message>
        <source>hot and red</source>
        <translation>heiß und rot</translation>
    </message>
    <message>
        <source>fever or chills</source>
        <translation>Fieber oder Schüttelfrost</translation>
    </message>
    <message>
        <source>cannot take four steps</source>
        <translation>keine vier Schritte möglich</translation>
    </message>
    <message>
        <source>looks deformed</source>
        <translation>sieht verformt aus</translation>
    </message>
    <message>
        <source>kneecap out of place</source>
        <translation>Kniescheibe verrutscht</translation>
    </message>
    <message>
        <source>cannot lift the straight leg</source>
        <translation>gestrecktes Bein lässt sich nicht heben</translation>
    </message>
    <message>
        <source>one spot on a bone is tender</source>
        <translation>ein Knochenpunkt tut weh</translation>
    </message>
    <message>
        <source>calf swollen or warm</source>
        <translation>Wade geschwollen oder warm</translation>
    </message>
    <message>
        <source>foot cold or numb</source>
        <translation>Fuß kalt oder taub</translation>
    </message>
    <message>
        <source>breathless, or pain in the chest</source>
        <translation>Atemnot oder Schmerz in der Brust</translation>
    </message>
    <message>
        <source>low back</source>
        <translation>unterer Rücken</translation>
    </message>
    <message>
        <source>left hip</source>
        <translation>linke Hüfte</translation>
    </message>
    <message>
        <source>right hip</source>
        <translation>rechte Hüfte</translation>
    </message>
    <message>
        <source>left thigh</source>
        <translation>linker Oberschenkel</translation>
    </message>
    <message>
        <source>right thigh</source>
        <translation>rechter Oberschenkel</translation>
    </message>
    <message>
        <source>left shin</source>
        <translation>linkes Schienbein</translation>
    </message>
    <message>
        <source>right shin</source>
        <translation>rechtes Schienbein</translation>
    </message>
    <message>
        <source>left ankle</source>
        <translation>linker Knöchel</translation>
    </message>
    <message>
        <source>right ankle</source>
        <translation>rechter Knöchel</translation>
    </message>
    <message>
        <source>left foot</source>
        <translation>linker Fuß</translation>
    </message>
    <message>
        <source>right foot</source>
        <translation>rechter Fuß</translation>
    </message>
    <message>
        <source>other joints</source>
        <translation>andere Gelenke</translation>
    </message>
    <message>
        <source>even</source>
        <translation>eben</translation>
    </message>
    <message>
        <source>uneven</source>
        <translation>uneben</translation>
    </message>
    <message>
        <source>rough</source>
        <translation>holprig</translation>
    </message>
    <message>
        <source>level</source>
        <translation>ohne Neigung</translation>
    </message>
    <message>
        <source>left foot lower</source>
        <translation>linker Fuß tiefer</translation>
    </message>
    <message>
        <source>right foot lower</source>
        <translation>rechter Fuß tiefer</translation>
    </message>
    <message>
        <source>both ways</source>
        <translation>beides</translation>
    </message>
    <message>
        <source>jogging</source>
        <translation>Traben</translation>
    </message>
    <message>
        <source>mobility</source>
        <translation>Mobilisieren</translation>
    </message>
    <message>
        <source>strides</source>
        <translation>Steigerungen</translation>
    </message>
    <message>
        <source>quads</source>
        <translation>Quadrizeps</translation>
    </message>
    <message>
        <source>hamstrings</source>
        <translation>Beinbeuger</translation>
    </message>
    <message>
        <source>outer thigh (IT band)</source>
        <translation>Außenseite (IT-Band)</translation>
    </message>
    <message>
        <source>calves</source>
        <translation>Waden</translation>
    </message>
    <message>
        <source>hips</source>
        <translation>Hüften</translation>
    </message>
    <message>
        <source>back</source>
        <translation>Rücken</translation>
    </message>
    <message>
        <source>foam roller</source>
        <translation>Faszienrolle</translation>
    </message>
    <message>
        <source>ice</source>
        <translation>Eis</translation>
    </message>
    <message>
        <source>heat</source>
        <translation>Wärme</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>Ruhe</translation>
    </message>
    <message>
        <source>elevation</source>
        <translation>Hochlagern</translation>
    </message>
    <message>
        <source>stretching</source>
        <translation>Dehnen</translation>
    </message>
    <message>
        <source>foam rolling</source>
        <translation>Faszienrolle</translation>
    </message>
    <message>
        <source>massage</source>
        <translation>Massage</translation>
    </message>
    <message>
        <source>strengthening</source>
        <translation>Kräftigen</translation>
    </message>
    <message>
        <source>self-test</source>
        <translation>Selbsttest</translation>
    </message>
    <message>
        <source>brace</source>
        <translation>Bandage</translation>
    </message>
    <message>
        <source>tape</source>
        <translation>Tape</translation>
    </message>
    <message>
        <source>painkiller</source>
        <translation>Schmerzmittel</translation>
    </message>
    <message>
        <source>gel or ointment</source>
        <translation>Gel oder Salbe</translation>
    </message>
    <message>
        <source>supplement</source>
        <translation>Nahrungsergänzung</translation>
    </message>
    <message>
        <source>other</source>
        <translation>anderes</translation>
    </message>
    <message>
        <source>heel</source>
        <translation>Ferse</translation>
    </message>
    <message>
        <source>midfoot</source>
        <translation>Mittelfuß</translation>
    </message>
    <message>
        <source>forefoot</source>
        <translation>Vorfuß</translation>
    </message>
    <message>
        <source>very weak</source>
        <translation>sehr schwach</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>schwach</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>stark</translation>
    </message>
    <message>
        <source>very strong</source>
        <translation>sehr stark</translation>
    </message>
    <message>
        <source>locks (cannot be straightened for a while)</source>
        <translation>blockiert (lässt sich eine Zeit lang nicht strecken)</translation>
    </message>
    <message>
        <source>went once warmed up</source>
        <translation>ging beim Einlaufen weg</translation>
    </message>
</context>
<context>
    <name>LadderWords</name>
    <message>
        <source>straight-leg raise</source>
        <translation>gestrecktes Beinheben</translation>
    </message>
    <message>
        <source>squat to a chair</source>
        <translation>Kniebeuge bis zum Stuhl</translation>
    </message>
    <message>
        <source>half squat</source>
        <translation>halbe Kniebeuge</translation>
    </message>
    <message>
        <source>full squat</source>
        <translation>ganze Kniebeuge</translation>
    </message>
    <message>
        <source>one-leg squat to a box</source>
        <translation>einbeinige Kniebeuge bis zum Kasten</translation>
    </message>
    <message>
        <source>jump squat</source>
        <translation>Kniebeuge mit Sprung</translation>
    </message>
    <message>
        <source>hip hike</source>
        <translation>Beckenheben auf einem Bein</translation>
    </message>
    <message>
        <source>wall sit</source>
        <translation>Wandsitz</translation>
    </message>
    <message>
        <source>slow squat</source>
        <translation>langsame Kniebeuge</translation>
    </message>
    <message>
        <source>hops on one leg</source>
        <translation>Hüpfen auf einem Bein</translation>
    </message>
    <message>
        <source>Lie on your back, tighten the thigh and lift the straight leg to the height of the other knee.</source>
        <translation>Auf dem Rücken liegen, den Oberschenkel anspannen und das gestreckte Bein bis auf Höhe des anderen Knies heben.</translation>
    </message>
    <message>
        <source>Sit down on a chair slowly, touch it and stand up again.</source>
        <translation>Langsam zu einem Stuhl hinuntergehen, ihn berühren und wieder aufstehen.</translation>
    </message>
    <message>
        <source>Bend the knees about halfway, back straight, knees over the feet.</source>
        <translation>Die Knie etwa zur Hälfte beugen, Rücken gerade, Knie über den Füßen.</translation>
    </message>
    <message>
        <source>Go down until the thighs are level, heels on the ground.</source>
        <translation>Hinuntergehen, bis die Oberschenkel waagerecht sind, Fersen am Boden.</translation>
    </message>
    <message>
        <source>On one leg, sit down on a box slowly and stand up again.</source>
        <translation>Auf einem Bein langsam zu einem Kasten hinuntergehen und wieder aufstehen.</translation>
    </message>
    <message>
        <source>From a half squat jump a little and land softly.</source>
        <translation>Aus der halben Kniebeuge ein wenig springen und weich landen.</translation>
    </message>
    <message>
        <source>Lie on the other side and lift the straight leg, toes forward.</source>
        <translation>Auf der anderen Seite liegen und das gestreckte Bein heben, Zehen nach vorn.</translation>
    </message>
    <message>
        <source>Stand on a step on one leg, let the other hip sink and lift it again.</source>
        <translation>Auf einer Stufe auf einem Bein stehen, die andere Hüfte sinken lassen und wieder heben.</translation>
    </message>
    <message>
        <source>Small hops on one leg, landing softly.</source>
        <translation>Kleine Hüpfer auf einem Bein, weich landen.</translation>
    </message>
    <message>
        <source>%1 × %2 s</source>
        <translation>%1 × %2 s</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3, %4</source>
        <translation>Stufe %1 von %2: %3, %4</translation>
    </message>
    <message>
        <source>Last session on %1.</source>
        <translation>Letzte Einheit am %1.</translation>
    </message>
    <message>
        <source>%1 of %2 sessions that count for the next step, the last on %3.</source>
        <translation>%1 von %2 Einheiten, die für die nächste Stufe zählen, die letzte am %3.</translation>
    </message>
    <message>
        <source>Three sessions and their mornings stayed at %1 or less: the step opened after %2.</source>
        <translation>Drei Einheiten und ihre Morgen blieben bei %1 oder weniger: Die nächste Stufe wurde nach der Einheit vom %2 frei.</translation>
    </message>
    <message>
        <source>The session of %1 or its morning hurt more than %2: the same step again.</source>
        <translation>Bei der Einheit vom %1 oder am Morgen danach tat es mehr weh als %2: dieselbe Stufe noch einmal.</translation>
    </message>
    <message>
        <source>The session of %1 or its morning hurt more than %2: one step back.</source>
        <translation>Bei der Einheit vom %1 oder am Morgen danach tat es mehr weh als %2: eine Stufe zurück.</translation>
    </message>
    <message>
        <source>Answer for the morning after the session of %1 first.</source>
        <translation>Zuerst für den Morgen nach der Einheit vom %1 antworten.</translation>
    </message>
    <message>
        <source>The session of %1 was less than the step asks for, or was not counted.</source>
        <translation>Die Einheit vom %1 war weniger, als die Stufe verlangt, oder wurde nicht gezählt.</translation>
    </message>
    <message>
        <source>%1 of %2 days this week</source>
        <translation>%1 von %2 Tagen diese Woche</translation>
    </message>
    <message>
        <source>Stopped while there is a warning sign: %1.</source>
        <translation>Pause, solange ein Warnzeichen besteht: %1.</translation>
    </message>
    <message>
        <source>No session recorded yet.</source>
        <translation>Noch keine Einheit notiert.</translation>
    </message>
    <message>
        <source>side-lying leg lift</source>
        <translation>Beinheben in Seitenlage</translation>
    </message>
    <message>
        <source>sideways walk with a band</source>
        <translation>Seitwärtsgehen mit Schlaufe</translation>
    </message>
    <message>
        <source>A band around the legs, knees slightly bent, steps to the side.</source>
        <translation>Eine Schlaufe um die Beine, Knie leicht gebeugt, Schritte zur Seite.</translation>
    </message>
    <message>
        <source>Back against a wall, knees bent as far as is comfortable; hold.</source>
        <translation>Rücken an der Wand, Knie so weit gebeugt, wie es angenehm ist; halten.</translation>
    </message>
    <message>
        <source>Three seconds down, three seconds up, with as much weight as that needs.</source>
        <translation>Drei Sekunden hinunter, drei Sekunden hinauf, mit so viel Gewicht, wie dafür nötig ist.</translation>
    </message>
    <message>
        <source>As you were shown.</source>
        <translation>Wie gezeigt.</translation>
    </message>
    <message>
        <source>The session of %1 lacks the pain during it or the next morning, so it does not count.</source>
        <translation>Zur Einheit vom %1 fehlt der Schmerz dabei oder am nächsten Morgen. Sie zählt nicht für die nächste Stufe.</translation>
    </message>
    <message>
        <source>The last step, last done on %1.</source>
        <translation>Die letzte Stufe, zuletzt am %1.</translation>
    </message>
</context>
<context>
    <name>LedgerWords</name>
    <message numerus="yes">
        <source>%1: the mornings after %n day(s) differed by %2 points (%3 to %4) from those after days that were as bad.</source>
        <translation>
            <numerusform>%1: Der Morgen nach %n Tag unterschied sich um %2 Punkte (%3 bis %4) von denen nach ebenso schlechten Tagen.</numerusform>
            <numerusform>%1: Die Morgen nach %n Tagen unterschieden sich um %2 Punkte (%3 bis %4) von denen nach ebenso schlechten Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>They were better.</source>
        <translation>Sie waren besser.</translation>
    </message>
    <message>
        <source>They were worse.</source>
        <translation>Sie waren schlechter.</translation>
    </message>
    <message>
        <source>No clear difference.</source>
        <translation>Kein klarer Unterschied.</translation>
    </message>
    <message>
        <source>too few days</source>
        <translation>zu wenige Tage</translation>
    </message>
    <message>
        <source>no clear difference</source>
        <translation>kein klarer Unterschied</translation>
    </message>
    <message>
        <source>better</source>
        <translation>besser</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>schlechter</translation>
    </message>
    <message numerus="yes">
        <source>%1: only %2 of %n day(s) have the scores needed to compare.</source>
        <translation>
            <numerusform>%1: %2 von %n Tag hat die Werte für einen Vergleich, das ist zu wenig.</numerusform>
            <numerusform>%1: %2 von %n Tagen haben die Werte für einen Vergleich, das ist zu wenig.</numerusform>
        </translation>
    </message>
    <message>
        <source>People reach for a remedy when the knee is worst, and then it often gets better on its own. So the morning after a remedy is compared with the mornings after days without it that were as bad. It does not prove what a remedy does.</source>
        <translation>Man tut etwas dagegen, wenn es am schlimmsten ist, und dann wird es auch von selbst besser. Deshalb wird der Morgen nach einer Maßnahme mit den Morgen nach ebenso schlechten Tagen ohne sie verglichen. Was eine Maßnahme bewirkt, beweist das nicht.</translation>
    </message>
    <message>
        <source>Too few runs in other pairs at the same time to say whether the knee changed over its life.</source>
        <translation>Zu wenige Läufe in anderen Paaren zur selben Zeit, um zu sagen, ob sich mit den Kilometern des Paars am Knie etwas änderte.</translation>
    </message>
    <message>
        <source>Too few runs to say whether the knee changed over its life.</source>
        <translation>Zu wenige Läufe, um zu sagen, ob sich mit den Kilometern des Paars am Knie etwas änderte.</translation>
    </message>
    <message numerus="yes">
        <source>No clear change over its life, compared with other pairs in the same weeks (%n run(s)).</source>
        <translation>
            <numerusform>Keine klare Veränderung mit den Kilometern des Paars, gemessen an anderen Paaren derselben Wochen (%n Lauf).</numerusform>
            <numerusform>Keine klare Veränderung mit den Kilometern des Paars, gemessen an anderen Paaren derselben Wochen (%n Läufe).</numerusform>
        </translation>
    </message>
    <message>
        <source>After %1 in it, runs were worse by %2 points than before, compared with other pairs in the same weeks.</source>
        <translation>Ab %1 waren Läufe in diesem Paar um %2 Punkte schlechter als davor, gemessen an anderen Paaren derselben Wochen.</translation>
    </message>
    <message>
        <source>After %1 in it, runs were better by %2 points than before, compared with other pairs in the same weeks.</source>
        <translation>Ab %1 waren Läufe in diesem Paar um %2 Punkte besser als davor, gemessen an anderen Paaren derselben Wochen.</translation>
    </message>
    <message>
        <source>Knee score over its life, median per %1: %2</source>
        <extracomment>a distance, and a median score for each such distance of a pair&apos;s life</extracomment>
        <translation>Schmerzwert mit den Kilometern des Paars, Median je %1: %2</translation>
    </message>
</context>
<context>
    <name>LimitWords</name>
    <message>
        <source>not a date, such as 2026-11-03</source>
        <translation>kein Datum wie 2026-11-03</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>liegt noch in der Zukunft</translation>
    </message>
    <message>
        <source>before the day on which it was set</source>
        <translation>vor dem Tag, an dem es festgelegt wurde</translation>
    </message>
    <message>
        <source>not a distance, such as 20 km</source>
        <translation>keine Strecke wie 20 km</translation>
    </message>
    <message>
        <source>not a whole number from 0 to 10</source>
        <translation>keine ganze Zahl von 0 bis 10</translation>
    </message>
    <message>
        <source>no such step</source>
        <translation>keine solche Stufe</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>nicht verstanden</translation>
    </message>
    <message>
        <source>Limits, %1</source>
        <translation>Grenzen, %1</translation>
    </message>
    <message>
        <source>At most %1 a week; left this week: %2.</source>
        <translation>Höchstens %1 pro Woche; diese Woche noch %2.</translation>
    </message>
    <message>
        <source>Pain of at most %1 in a run or an exercise.</source>
        <translation>Höchstens %1 Punkte Schmerz bei einem Lauf oder einer Übung.</translation>
    </message>
    <message>
        <source>On %1.</source>
        <translation>Auf: %1.</translation>
    </message>
    <message>
        <source>Next check on %1.</source>
        <translation>Nächste Kontrolle am %1.</translation>
    </message>
    <message>
        <source>At most %1 a week, %2.</source>
        <translation>Höchstens %1 pro Woche, %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>the file is too large for a plan</source>
        <translation>die Datei ist zu groß für einen Plan</translation>
    </message>
    <message>
        <source>the file is not a text</source>
        <translation>die Datei ist kein Text</translation>
    </message>
    <message>
        <source>the file does not begin with &quot;Patella plan 1&quot;</source>
        <translation>die Datei beginnt nicht mit „Patella plan 1“</translation>
    </message>
    <message>
        <source>the plan is of a newer version</source>
        <translation>der Plan stammt von einer neueren Version</translation>
    </message>
    <message>
        <source>the line is too long</source>
        <translation>die Zeile ist zu lang</translation>
    </message>
    <message>
        <source>a plan has no such line</source>
        <translation>so eine Zeile gibt es in einem Plan nicht</translation>
    </message>
    <message>
        <source>the name is missing</source>
        <translation>der Name fehlt</translation>
    </message>
    <message>
        <source>too many exercises</source>
        <translation>zu viele Übungen</translation>
    </message>
    <message>
        <source>the day on which it was set is missing</source>
        <translation>der Tag, an dem er festgelegt wurde, fehlt</translation>
    </message>
    <message>
        <source>nothing is set</source>
        <translation>nichts ist festgelegt</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>%1 a number, %2 what is wrong in that line</extracomment>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>At most %1 a week.</source>
        <translation>Höchstens %1 in der Woche.</translation>
    </message>
    <message>
        <source>not a known surface</source>
        <translation>kein bekannter Untergrund</translation>
    </message>
    <message>
        <source>You follow no plan today.</source>
        <translation>Heute wird kein Plan befolgt.</translation>
    </message>
    <message>
        <source>A plan file says who set it. Enter a name.</source>
        <translation>Eine Plandatei nennt, wer sie festgelegt hat. Hier ist niemand genannt; bitte einen Namen angeben.</translation>
    </message>
    <message>
        <source>Now in use: the plan %1.</source>
        <translation>Übernommen: der Plan, %1.</translation>
    </message>
    <message>
        <source>You already follow the plan %1.</source>
        <translation>Der Plan, %1, wird schon befolgt.</translation>
    </message>
    <message>
        <source>is there twice</source>
        <translation>steht zweimal da</translation>
    </message>
    <message>
        <source>At most %1 a week; this week is %2 over it.</source>
        <translation>Höchstens %1 pro Woche; diese Woche sind es %2 mehr.</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>ignore</source>
        <translation>ignorieren</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>sport</source>
        <translation>Sportart</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>moving time</source>
        <translation>Zeit ohne Pausen</translation>
    </message>
    <message>
        <source>elapsed time</source>
        <translation>Zeit mit Pausen</translation>
    </message>
    <message>
        <source>average heart rate</source>
        <translation>mittlerer Puls</translation>
    </message>
    <message>
        <source>highest heart rate</source>
        <translation>höchster Puls</translation>
    </message>
    <message>
        <source>cadence</source>
        <translation>Schrittfrequenz</translation>
    </message>
    <message>
        <source>metres up</source>
        <translation>Meter bergauf</translation>
    </message>
    <message>
        <source>metres down</source>
        <translation>Meter bergab</translation>
    </message>
    <message>
        <source>effort 0 to 10</source>
        <translation>Anstrengung 0 bis 10</translation>
    </message>
    <message>
        <source>shoes</source>
        <translation>Schuhe</translation>
    </message>
    <message>
        <source>file of the track</source>
        <translation>Datei der Spur</translation>
    </message>
    <message>
        <source>unit of the distance</source>
        <translation>Einheit der Strecke</translation>
    </message>
    <message>
        <source>end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>offset from UTC</source>
        <translation>Abstand zu UTC</translation>
    </message>
    <message>
        <source>millimetres</source>
        <translation>Millimeter</translation>
    </message>
    <message>
        <source>yards</source>
        <translation>Yards</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>Jahr, Monat, Tag</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>Tag, Monat, Jahr</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>Monat, Tag, Jahr</translation>
    </message>
    <message>
        <source>kilometres</source>
        <translation>Kilometer</translation>
    </message>
    <message>
        <source>miles</source>
        <translation>Meilen</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>Meter</translation>
    </message>
    <message>
        <source>6:10 is minutes and seconds</source>
        <translation>6:10 sind Minuten und Sekunden</translation>
    </message>
    <message>
        <source>6:10 is hours and minutes</source>
        <translation>6:10 sind Stunden und Minuten</translation>
    </message>
    <message>
        <source>a number of seconds</source>
        <translation>Anzahl der Sekunden</translation>
    </message>
    <message>
        <source>a number of minutes</source>
        <translation>Anzahl der Minuten</translation>
    </message>
    <message>
        <source>a number of hours</source>
        <translation>Anzahl der Stunden</translation>
    </message>
    <message>
        <source>a number of milliseconds</source>
        <translation>Anzahl der Millisekunden</translation>
    </message>
    <message>
        <source>45:10:00 is minutes and seconds</source>
        <translation>45:10:00 sind Minuten und Sekunden</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>No column is the date yet: choose it above the columns.</source>
        <translation>Noch ist keine Spalte das Datum: wähle über der Spalte, welche es ist.</translation>
    </message>
    <message>
        <source>No column is the distance or the time yet: choose one above the columns.</source>
        <translation>Noch ist keine Spalte die Strecke oder die Zeit: wähle über der Spalte, welche es ist.</translation>
    </message>
    <message>
        <source>pain before</source>
        <translation>Schmerz davor</translation>
    </message>
    <message>
        <source>pain during the run</source>
        <translation>Schmerz im Lauf</translation>
    </message>
    <message>
        <source>pain, left knee</source>
        <translation>Schmerz, linkes Knie</translation>
    </message>
    <message>
        <source>pain, right knee</source>
        <translation>Schmerz, rechtes Knie</translation>
    </message>
    <message>
        <source>pain after</source>
        <translation>Schmerz danach</translation>
    </message>
    <message>
        <source>pain the next morning</source>
        <translation>Schmerz am nächsten Morgen</translation>
    </message>
    <message>
        <source>which knee</source>
        <translation>welches Knie</translation>
    </message>
    <message>
        <source>a fraction of a day</source>
        <translation>Teil eines Tages</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>senkrechter Strich</translation>
    </message>
    <message>
        <source>No column says which knee hurt: choose the left or the right one above the pain column, or its scores go into the notes.</source>
        <translation>Keine Spalte sagt, welches Knie wehtat: Wähle über der Spalte mit dem Schmerz das linke oder das rechte, sonst stehen die Werte in den Notizen.</translation>
    </message>
    <message>
        <source>feet</source>
        <translation>Fuß</translation>
    </message>
    <message>
        <source>centimetres</source>
        <translation>Zentimeter</translation>
    </message>
</context>
<context>
    <name>LoadPageWords</name>
    <message>
        <source>Miles</source>
        <translation>Meilen</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>Kilometer</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Effort × minutes</source>
        <translation>Anstrengung × Minuten</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>Untergrund</translation>
    </message>
    <message>
        <source>Shoes</source>
        <translation>Schuhe</translation>
    </message>
    <message>
        <source>Kind of run</source>
        <translation>Art des Laufs</translation>
    </message>
    <message>
        <source>Easy and hard</source>
        <translation>Locker und hart</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>nichts geplant</translation>
    </message>
    <message>
        <source>no line to compare with</source>
        <translation>keine Linie zum Vergleich</translation>
    </message>
    <message>
        <source>%1 above, and more than 30&#xa0;% above the reference</source>
        <translation>%1 darüber und mehr als 30&#xa0;% über dem Vergleichswert</translation>
    </message>
    <message>
        <source>%1 above</source>
        <translation>%1 darüber</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Mean of %1 weeks: %2 %3 a week</source>
        <translation>Mittel von %1 Wochen: %2 %3 pro Woche</translation>
    </message>
    <message>
        <source>Weeks above their 10&#xa0;% line: %1</source>
        <translation>Wochen über ihrer 10-%-Linie: %1</translation>
    </message>
    <message>
        <source>Worst knee pain: %1</source>
        <translation>Schlimmster Knieschmerz: %1</translation>
    </message>
    <message>
        <source>No answer about the knee</source>
        <translation>Keine Angabe zum Knie</translation>
    </message>
    <message>
        <source>· %1: %2 %3</source>
        <comment>part of a week, number, unit</comment>
        <translation>· %1: %2 %3</translation>
    </message>
    <message>
        <source>%1: %2 in one run, %3 over the longest of 30 days (%4)</source>
        <translation>%1: %2 in einem Lauf, %3 über dem längsten der 30 Tage (%4)</translation>
    </message>
    <message>
        <source>%1: race, %2</source>
        <translation>%1: Wettkampf, %2</translation>
    </message>
    <message>
        <source>%1: race</source>
        <translation>%1: Wettkampf</translation>
    </message>
    <message>
        <source>Line: %1 + 10&#xa0;% = %2</source>
        <translation>Linie: %1 + 10&#xa0;% = %2</translation>
    </message>
    <message>
        <source>Line: %1 + %3 (more than 10&#xa0;%) = %2</source>
        <translation>Linie: %1 + %3 (mehr als 10&#xa0;%) = %2</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
</context>
<context>
    <name>LoadSources</name>
    <message>
        <source>The 10&#xa0;% line</source>
        <translation>Die 10-%-Linie</translation>
    </message>
    <message>
        <source>The highest of your last four complete weeks plus 10&#xa0;%, but at least 3&#xa0;km or 20&#xa0;minutes.</source>
        <translation>Die höchste deiner letzten vier vollen Wochen plus 10&#xa0;%, mindestens aber 3&#xa0;km oder 20&#xa0;Minuten.</translation>
    </message>
    <message>
        <source>A trial gave 532 beginners a plan with the 10&#xa0;% rule or a standard one: 20.8&#xa0;% and 20.3&#xa0;% were injured. Nobody knows where the rule comes from.</source>
        <translation>In einer Studie bekamen 532 Anfänger einen Plan mit der 10-%-Regel oder einen üblichen: 20,8&#xa0;% und 20,3&#xa0;% verletzten sich. Woher die Regel kommt, weiß niemand.</translation>
    </message>
    <message>
        <source>A rule of thumb. The only trial found no protection.</source>
        <translation>Eine Faustregel. Die einzige Studie dazu fand keinen Schutz.</translation>
    </message>
    <message>
        <source>The 30&#xa0;% line</source>
        <translation>Die 30-%-Linie</translation>
    </message>
    <message>
        <source>The same reference plus 30&#xa0;%, but at least 3&#xa0;km or 20&#xa0;minutes.</source>
        <translation>Derselbe Vergleichswert plus 30&#xa0;%, mindestens aber 3&#xa0;km oder 20&#xa0;Minuten.</translation>
    </message>
    <message>
        <source>Among 874 beginners injuries overall did not differ. Distance-related ones, runner&apos;s knee among them, were 1.59 times as frequent after more than 30&#xa0;% (95&#xa0;% interval 0.96 to 2.66).</source>
        <translation>Bei 874 Anfängern unterschieden sich die Verletzungen insgesamt nicht. Die Arten, die mit der Strecke kommen, darunter Kniescheibenschmerz, waren nach mehr als 30&#xa0;% 1,59-mal so häufig (95-%-Intervall 0,96 bis 2,66).</translation>
    </message>
    <message>
        <source>One cohort, and the interval includes no difference: a reason for caution, not a limit.</source>
        <translation>Eine einzelne Beobachtungsstudie, und ihr Intervall lässt offen, ob es überhaupt einen Unterschied gibt: ein Grund zur Vorsicht, keine Grenze.</translation>
    </message>
    <message>
        <source>One run vs the longest of 30 days</source>
        <translation>Ein Lauf und der längste aus 30 Tagen</translation>
    </message>
    <message>
        <source>Among 5,205 runners with 588,071 sessions overuse injuries were more frequent after such runs: 1.64 times for small, 1.52 for moderate, 2.28 for large ones.</source>
        <translation>Bei 5.205 Läuferinnen und Läufern mit 588.071 Läufen waren Überlastungsverletzungen nach solchen Läufen häufiger: 1,64-mal nach kleinen, 1,52-mal nach mittleren, 2,28-mal nach großen Sprüngen.</translation>
    </message>
    <message>
        <source>The best available, but observational; the injuries were self-reported and not only of the knee. Most injuries do not follow such a run.</source>
        <translation>Der beste, den es gibt, aber nur beobachtet; die Verletzungen wurden selbst gemeldet und betrafen nicht nur das Knie. Den meisten geht kein solcher Lauf voraus.</translation>
    </message>
    <message>
        <source>This week vs last week</source>
        <translation>Diese Woche und die letzte</translation>
    </message>
    <message>
        <source>A review of four studies: three see more injuries with larger increases, but 10&#xa0;% and 24&#xa0;% a week do not differ. Among 261 half-marathon runners increases of 20 to 60&#xa0;% went with more injuries after three weeks and no longer after eight. Among 5,205 runners there was no relation.</source>
        <translation>Eine Übersicht über vier Studien: drei sehen mehr Verletzungen bei größeren Steigerungen, doch 10&#xa0;% und 24&#xa0;% pro Woche unterscheiden sich nicht. Bei 261 Halbmarathonläufern gingen Steigerungen von 20 bis 60&#xa0;% nach drei Wochen mit mehr Verletzungen einher, nach acht nicht mehr. Bei 5.205 Läufern gab es keinen Zusammenhang.</translation>
    </message>
    <message>
        <source>The studies disagree: shown as a description, never as an alarm.</source>
        <translation>Die Studien widersprechen sich: als Beschreibung gezeigt, nie als Alarm.</translation>
    </message>
    <message>
        <source>Acute to chronic (ACWR)</source>
        <translation>Akut zu chronisch (ACWR)</translation>
    </message>
    <message>
        <source>0.8 to 1.3 was proposed as a good range. It was shown later that the figure is last week in other units: dividing by any number does just as well. Among 5,205 runners injuries did not rise with it.</source>
        <translation>0,8 bis 1,3 wurde als guter Bereich vorgeschlagen. Später zeigte sich, dass die Zahl nur die letzte Woche in anderen Einheiten ist: Durch irgendeine andere Zahl geteilt, taugt sie genauso viel. Bei 5.205 Läufern stiegen die Verletzungen nicht mit ihr.</translation>
    </message>
    <message>
        <source>Refuted as a traffic light; shown because it is often asked for.</source>
        <translation>Als Ampel widerlegt; gezeigt, weil oft danach gefragt wird.</translation>
    </message>
    <message>
        <source>Weighted averages (EWMA)</source>
        <translation>Gewichtete Mittel (EWMA)</translation>
    </message>
    <message>
        <source>Proposed as a better form of acute to chronic; it shares the doubts about it.</source>
        <translation>Als bessere Form von akut zu chronisch vorgeschlagen; die Zweifel daran teilt sie.</translation>
    </message>
    <message>
        <source>A description.</source>
        <translation>Eine Beschreibung.</translation>
    </message>
    <message>
        <source>Monotony and strain</source>
        <translation>Monotonie und Strain</translation>
    </message>
    <message>
        <source>Developed on a few athletes, whose illnesses often followed peaks of strain. The limit of 2 is folklore.</source>
        <translation>Am Training einiger weniger Sportler entstanden, deren Krankheiten oft auf Spitzen des Strain folgten. Die Grenze von 2 wird nur weitererzählt.</translation>
    </message>
    <message>
        <source>A description of how alike the days were; few athletes, no knees.</source>
        <translation>Eine Beschreibung, wie ähnlich sich die Tage waren; wenige Sportler, keine Knie.</translation>
    </message>
    <message>
        <source>Effort × minutes</source>
        <translation>Anstrengung × Minuten</translation>
    </message>
    <message>
        <source>Your own effort from 0 to 10 for the whole run times its minutes. The line is at least 20&#xa0;minutes at your usual effort above its reference.</source>
        <translation>Deine eigene Anstrengung von 0 bis 10 für den ganzen Lauf mal seine Minuten. Die Linie liegt mindestens 20&#xa0;Minuten bei deiner üblichen Anstrengung über dem Vergleichswert.</translation>
    </message>
    <message>
        <source>Known as session RPE. A hard hour counts for more than an easy one; it has not been shown to predict a sore knee.</source>
        <translation>Als Session-RPE bekannt. Eine harte Stunde zählt damit mehr als eine lockere; dass sie ein schmerzendes Knie ankündigt, hat niemand gezeigt.</translation>
    </message>
    <message>
        <source>A sensible measure of how hard training was, not of what the knee can take.</source>
        <translation>Ein vernünftiges Maß dafür, wie hart das Training war, nicht dafür, was das Knie trägt.</translation>
    </message>
    <message>
        <source>How much longer a run was than the longest of the 30 days before: small above 10&#xa0;%, moderate above 30&#xa0;%, large above 100&#xa0;%.</source>
        <translation>Die Strecke eines Laufs geteilt durch die des längsten Laufs der 30 Tage davor. Sprünge: klein über 10&#xa0;%, mittel über 30&#xa0;%, groß über 100&#xa0;%.</translation>
    </message>
    <message>
        <source>The week&apos;s load divided by that of the week before.</source>
        <translation>Die Belastung der Woche geteilt durch die der Woche davor.</translation>
    </message>
    <message>
        <source>The mean of the last 7 days divided by the mean of the 21 days before.</source>
        <translation>Der mittlere Tag der letzten 7 Tage geteilt durch den der 21 Tage davor.</translation>
    </message>
    <message>
        <source>A 7-day average divided by a 28-day one; recent days weigh more. Not shown in the first 28 days.</source>
        <translation>Ein Mittel über 7 Tage geteilt durch eines über 28, in denen die letzten Tage mehr zählen. In den ersten 28 Tagen nicht gezeigt.</translation>
    </message>
    <message>
        <source>Monotony: the mean of the seven days, rest days included, divided by their standard deviation (n minus 1). Strain: the week&apos;s load times the monotony.</source>
        <translation>Monotonie: das Mittel der sieben Tage, mit Ruhetagen, geteilt durch ihre Standardabweichung (n minus 1). Strain: die Belastung der Woche mal der Monotonie.</translation>
    </message>
</context>
<context>
    <name>LoadWords</name>
    <message>
        <source>distance</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>effort × minutes</source>
        <translation>Anstrengung × Minuten</translation>
    </message>
    <message>
        <source>surface</source>
        <translation>Untergrund</translation>
    </message>
    <message>
        <source>shoe</source>
        <translation>Schuh</translation>
    </message>
    <message>
        <source>kind of run</source>
        <translation>Art des Laufs</translation>
    </message>
    <message>
        <source>easy and hard</source>
        <translation>locker und hart</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>üblich</translation>
    </message>
    <message>
        <source>small</source>
        <translation>klein</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>large</source>
        <translation>groß</translation>
    </message>
    <message>
        <source>%1&#xa0;min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1&#xa0;h %2&#xa0;min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>hart</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>locker</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>%1 effort-minutes</source>
        <translation>%1 Anstrengungsminuten</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>effort × min</source>
        <translation>Anstr. × min</translation>
    </message>
    <message>
        <source>pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>pain 0</source>
        <translation>Schmerz 0</translation>
    </message>
    <message>
        <source>pain 1 to 2</source>
        <translation>Schmerz 1 bis 2</translation>
    </message>
    <message>
        <source>pain 3 to 5</source>
        <translation>Schmerz 3 bis 5</translation>
    </message>
    <message>
        <source>pain 6 to 10</source>
        <translation>Schmerz 6 bis 10</translation>
    </message>
    <message>
        <source>a deleted pair</source>
        <translation>ein Paar, das es nicht mehr gibt</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>easy</source>
        <translation>locker</translation>
    </message>
    <message>
        <source>long</source>
        <translation>lang</translation>
    </message>
    <message>
        <source>tempo</source>
        <translation>Tempolauf</translation>
    </message>
    <message>
        <source>intervals</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>hills</source>
        <translation>Berge</translation>
    </message>
    <message>
        <source>race</source>
        <translation>Wettkampf</translation>
    </message>
    <message>
        <source>walk and run</source>
        <translation>Gehen und Laufen</translation>
    </message>
    <message>
        <source>finished as planned</source>
        <translation>wie geplant beendet</translation>
    </message>
    <message>
        <source>slowed, then walked</source>
        <translation>langsamer, dann Gehen</translation>
    </message>
    <message>
        <source>stopped at once</source>
        <translation>sofort abgebrochen</translation>
    </message>
    <message>
        <source>ran through the pain</source>
        <translation>trotz Schmerz weiter</translation>
    </message>
    <message>
        <source>asphalt</source>
        <translation>Asphalt</translation>
    </message>
    <message>
        <source>concrete</source>
        <translation>Beton</translation>
    </message>
    <message>
        <source>track</source>
        <translation>Bahn</translation>
    </message>
    <message>
        <source>treadmill</source>
        <translation>Laufband</translation>
    </message>
    <message>
        <source>gravel</source>
        <translation>Kies</translation>
    </message>
    <message>
        <source>trail</source>
        <translation>Trail</translation>
    </message>
    <message>
        <source>grass</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>sand</source>
        <translation>Sand</translation>
    </message>
    <message>
        <source>left knee</source>
        <translation>linkes Knie</translation>
    </message>
    <message>
        <source>right knee</source>
        <translation>rechtes Knie</translation>
    </message>
    <message>
        <source>both knees</source>
        <translation>beide Knie</translation>
    </message>
    <message>
        <source>around or behind the kneecap</source>
        <translation>um oder hinter der Kniescheibe</translation>
    </message>
    <message>
        <source>above the kneecap</source>
        <translation>über der Kniescheibe</translation>
    </message>
    <message>
        <source>just below the kneecap</source>
        <translation>dicht unter der Kniescheibe</translation>
    </message>
    <message>
        <source>both sides of the tendon</source>
        <translation>beidseits der Sehne</translation>
    </message>
    <message>
        <source>inner side, joint line</source>
        <translation>Innenseite, Gelenkspalt</translation>
    </message>
    <message>
        <source>inner side, below the joint</source>
        <translation>Innenseite, unter dem Gelenk</translation>
    </message>
    <message>
        <source>outer side, joint line</source>
        <translation>Außenseite, Gelenkspalt</translation>
    </message>
    <message>
        <source>outer side, above the joint</source>
        <translation>Außenseite, über dem Gelenk</translation>
    </message>
    <message>
        <source>back of the knee</source>
        <translation>Kniekehle</translation>
    </message>
    <message>
        <source>the whole knee</source>
        <translation>das ganze Knie</translation>
    </message>
    <message>
        <source>no clear place</source>
        <translation>keine klare Stelle</translation>
    </message>
    <message>
        <source>left</source>
        <comment>knee</comment>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <comment>knee</comment>
        <translation>rechts</translation>
    </message>
    <message>
        <source>both</source>
        <comment>knees</comment>
        <translation>beide</translation>
    </message>
    <message>
        <source>kneecap</source>
        <translation>Kniescheibe</translation>
    </message>
    <message>
        <source>above kneecap</source>
        <translation>über Kniescheibe</translation>
    </message>
    <message>
        <source>below kneecap</source>
        <translation>unter Kniescheibe</translation>
    </message>
    <message>
        <source>beside tendon</source>
        <translation>neben der Sehne</translation>
    </message>
    <message>
        <source>inner joint line</source>
        <translation>Gelenkspalt innen</translation>
    </message>
    <message>
        <source>inner, below joint</source>
        <translation>innen, unter Gelenk</translation>
    </message>
    <message>
        <source>outer joint line</source>
        <translation>Gelenkspalt außen</translation>
    </message>
    <message>
        <source>outer, above joint</source>
        <translation>außen, über Gelenk</translation>
    </message>
    <message>
        <source>back</source>
        <translation>Kniekehle</translation>
    </message>
    <message>
        <source>whole knee</source>
        <translation>ganzes Knie</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>unklar</translation>
    </message>
    <message>
        <source>before the run</source>
        <translation>vor dem Lauf</translation>
    </message>
    <message>
        <source>worst during the run</source>
        <translation>schlimmster im Lauf</translation>
    </message>
    <message>
        <source>1 h after</source>
        <translation>1 h danach</translation>
    </message>
    <message>
        <source>next morning</source>
        <translation>am Morgen danach</translation>
    </message>
    <message>
        <source>rest day</source>
        <translation>Ruhetag</translation>
    </message>
    <message>
        <source>%1 % %2</source>
        <comment>share of a surface, such as 70 % asphalt</comment>
        <translation>%1&#xa0;% %2</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>Name</source>
        <extracomment>A heading of a manual page, as others of this language have it</extracomment>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <extracomment>A heading of a manual page, as others of this language have it</extracomment>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Values: %1.</source>
        <translation>Werte: %1.</translation>
    </message>
    <message>
        <source>Exit status</source>
        <extracomment>A heading of a manual page, as others of this language have it</extracomment>
        <translation>Rückgabewert</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Erledigt.</translation>
    </message>
    <message>
        <source>Wrong usage; nothing was done.</source>
        <translation>Falscher Aufruf; es wurde nichts getan.</translation>
    </message>
    <message>
        <source>There is no display or no font to draw with.</source>
        <translation>Es gibt keinen Bildschirm oder keine Schrift zum Zeichnen.</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>A heading of a manual page, as others of this language have it</extracomment>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Preferences of the window.</source>
        <translation>Einstellungen des Fensters.</translation>
    </message>
    <message>
        <source>See also</source>
        <extracomment>A heading of a manual page, as others of this language have it</extracomment>
        <translation>Siehe auch</translation>
    </message>
    <message>
        <source>Patella describes what was entered. It is not a diagnosis.</source>
        <translation>Patella beschreibt, was eingetragen wurde. Es ist keine Diagnose.</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>A heading of a manual page, as others of this language have it</extracomment>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Options</source>
        <extracomment>A heading of a manual page, as others of this language have it</extracomment>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>A heading of a manual page, as others of this language have it</extracomment>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Environment</source>
        <extracomment>A heading of a manual page, as others of this language have it</extracomment>
        <translation>Umgebungsvariablen</translation>
    </message>
    <message>
        <source>Examples</source>
        <extracomment>A heading of a manual page, as others of this language have it</extracomment>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Enters, imports and shows runs and how the knee was, in the log that the window patella uses too; both may be open at once. Everything stays on this computer unless you share it.</source>
        <translation>Trägt Läufe ein, importiert und zeigt sie und wie das Knie war, in demselben Lauftagebuch wie das Fenster patella; beide dürfen gleichzeitig offen sein. Alles bleibt auf diesem Computer, außer du teilst es.</translation>
    </message>
    <message>
        <source>Something failed and was reported; the rest was done.</source>
        <translation>Etwas ist misslungen und wurde gemeldet; der Rest ist erledigt.</translation>
    </message>
    <message>
        <source>Your own log: one SQLite file with everything you entered. With XDG_DATA_HOME set, it is in the folder patella there.</source>
        <translation>Das eigene Lauftagebuch: eine SQLite-Datei mit allem, was eingetragen wurde. Ist XDG_DATA_HOME gesetzt, liegt es dort im Ordner patella.</translation>
    </message>
    <message>
        <source>Answers go to standard output, everything else to standard error. What is left out stays unanswered. Commands that only read do not create a log.</source>
        <translation>Antworten gehen auf die Standardausgabe, alles andere auf die Standardfehlerausgabe. Was weggelassen wird, bleibt ohne Angabe. Befehle, die nur lesen, legen kein Lauftagebuch an.</translation>
    </message>
    <message>
        <source>These may come before or after any command.</source>
        <translation>Diese dürfen vor und hinter jedem Befehl stehen.</translation>
    </message>
    <message>
        <source>The passphrase of a sealed backup, unless --passphrase-file gives it.</source>
        <translation>Die Passphrase einer versiegelten Sicherung, wenn --passphrase-file sie nicht gibt.</translation>
    </message>
    <message>
        <source>Opens your log in a window: enter a run in seconds, see your weeks against the line of the 10 % rule, how the knee was and what goes together with its pain, and write the page for the physiotherapist. F1 explains the page you are on.</source>
        <translation>Öffnet dein Lauftagebuch in einem Fenster: Läufe in Sekunden eintragen, die Wochen neben der Linie der 10-%-Regel sehen, wie das Knie war und was mit seinem Schmerz zusammengeht, und die Seite für die Physiotherapie schreiben. F1 erklärt die Seite, die gerade offen ist.</translation>
    </message>
</context>
<context>
    <name>MileageWords</name>
    <message>
        <source>0 weeks</source>
        <translation>0 Wochen</translation>
    </message>
    <message>
        <source>%1 of %2 (%3&#xa0;%, 95&#xa0;% interval %4 to %5)</source>
        <extracomment>&quot;18 of 26 weeks (69 %, 95 % interval 50 to 83)&quot;</extracomment>
        <translation>%1 von %2 (%3&#xa0;%, 95-%-Intervall %4 bis %5)</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a link: in weeks with more %1 your knee hurt more.</source>
        <translation>Es gibt einen Zusammenhang: In Wochen mit mehr %1 tat dein Knie mehr weh.</translation>
    </message>
    <message>
        <source>There is a link: after weeks with more %1 your knee hurt more the week after.</source>
        <translation>Es gibt einen Zusammenhang: Nach Wochen mit mehr %1 tat dein Knie in der Woche darauf mehr weh.</translation>
    </message>
    <message>
        <source>There is a link: after weeks with more %1 your knee hurt more two weeks later.</source>
        <translation>Es gibt einen Zusammenhang: Nach Wochen mit mehr %1 tat dein Knie zwei Wochen später mehr weh.</translation>
    </message>
    <message>
        <source>The other way round: in weeks with more %1 your knee hurt less.</source>
        <translation>Umgekehrt: In Wochen mit mehr %1 tat dein Knie weniger weh.</translation>
    </message>
    <message>
        <source>The other way round: after weeks with more %1 your knee hurt less.</source>
        <translation>Umgekehrt: Nach Wochen mit mehr %1 tat dein Knie weniger weh.</translation>
    </message>
    <message>
        <source>It may be that you run less while it hurts.</source>
        <translation>Es kann sein, dass du weniger läufst, solange es wehtut.</translation>
    </message>
    <message>
        <source>miles</source>
        <translation>Meilen</translation>
    </message>
    <message>
        <source>kilometres</source>
        <comment>with more kilometres</comment>
        <translation>Kilometern</translation>
    </message>
    <message>
        <source>minutes</source>
        <comment>with more minutes</comment>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>metres downhill</source>
        <comment>with more metres downhill</comment>
        <translation>Metern bergab</translation>
    </message>
    <message>
        <source>%1&#xa0;m downhill</source>
        <translation>%1&#xa0;m bergab</translation>
    </message>
    <message>
        <source>Nothing to compare: the scores or the amounts are the same in every week.</source>
        <translation>Es gibt nichts zu vergleichen: Die Werte oder die Umfänge sind in jeder Woche gleich.</translation>
    </message>
    <message>
        <source>No clear link between your %1 and your knee.</source>
        <translation>Kein klarer Zusammenhang zwischen deinen %1 und deinem Knie.</translation>
    </message>
    <message>
        <source>Pain of %1 or more %5 later: after %2 above your median of %3, after %4 up to it.</source>
        <translation>Schmerz ab %1, %5 später: nach %2 über deinem Median von %3, nach %4 bis dahin.</translation>
    </message>
    <message>
        <source>p under %1</source>
        <translation>p unter %1</translation>
    </message>
    <message>
        <source>p&#xa0;=&#xa0;%1</source>
        <translation>p&#xa0;=&#xa0;%1</translation>
    </message>
    <message numerus="yes">
        <source>%n score(s) left out: something may have masked the pain.</source>
        <translation>
            <numerusform>%n Wert ausgelassen: Etwas kann den Schmerz verdeckt haben.</numerusform>
            <numerusform>%n Werte ausgelassen: Etwas kann den Schmerz verdeckt haben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) without a score.</source>
        <translation>
            <numerusform>%n Lauf ohne Wert.</numerusform>
            <numerusform>%n Läufe ohne Wert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few weeks to say: %1 of the %2 needed have an amount and a score.</source>
        <translation>Zu wenige Wochen für eine Aussage: Von den nötigen %2 haben %1 einen Umfang und einen Wert.</translation>
    </message>
    <message>
        <source>Weeks with pain of %1 or more: %2 above your median of %3, %4 up to it.</source>
        <translation>Schmerz ab %1: in %2 über deinem Median von %3, in %4 bis dahin.</translation>
    </message>
    <message>
        <source>Spearman&apos;s rho %1 over %2, %3. The p allows for weeks that follow each other, for the season and the trend, and for three comparisons having been made: the same week and the two after.</source>
        <translation>Spearmans Rho %1 über %2, %3. Das p berücksichtigt, dass Wochen aufeinander folgen, Jahreszeit und Trend, und dass dieselbe Woche und die zwei danach geprüft wurden.</translation>
    </message>
    <message>
        <source>Spearman&apos;s rho %1 over %2. With the season and the trend taken out, what is left of the weeks does not point the same way, so neither is taken for a link.</source>
        <translation>Spearmans Rho %1 über %2. Ohne Jahreszeit und Trend weist das, was von den Wochen bleibt, nicht in dieselbe Richtung; darum gilt beides nicht als Zusammenhang.</translation>
    </message>
</context>
<context>
    <name>NoteWords</name>
    <message>
        <source>%1 × %2 s</source>
        <translation>%1 × %2 s</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>from step %1 on</source>
        <translation>ab Stufe %1</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) a week</source>
        <translation>
            <numerusform>%n-mal pro Woche</numerusform>
            <numerusform>%n-mal pro Woche</numerusform>
        </translation>
    </message>
    <message>
        <source>pain of at most %1</source>
        <translation>Schmerz höchstens %1</translation>
    </message>
    <message>
        <source>From %1 on %2</source>
        <extracomment>%1 is a person, %2 a day</extracomment>
        <translation>Von %1 am %2</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Steps and exercises; each may have a line of its own</source>
        <translation>Stufen und Übungen; jede darf eine eigene Zeile haben</translation>
    </message>
    <message>
        <source>What you ask or want to say</source>
        <translation>Was du fragen oder sagen willst</translation>
    </message>
    <message>
        <source>Reply to a runner, for the running log Patella.</source>
        <translation>Eine Antwort für das Lauftagebuch Patella.</translation>
    </message>
    <message>
        <source>Fill in your name, remove the # from what you want to set and change it, delete the rest.</source>
        <translation>Trag deinen Namen ein, nimm das # vor dem weg, was du festlegen willst, ändere es und lösche den Rest.</translation>
    </message>
    <message>
        <source>Save the file and send it back: the runner sees who set what and when. The log itself stays as it is.</source>
        <translation>Speichere die Datei und schick sie zurück: Dort ist zu sehen, wer wann was festgelegt hat. Was schon im Tagebuch steht, bleibt, wie es ist.</translation>
    </message>
</context>
<context>
    <name>NotedWords</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Aufwärmen</translation>
    </message>
    <message>
        <source>Cool-down</source>
        <translation>Auslaufen und Dehnen</translation>
    </message>
    <message>
        <source>Part of it walked</source>
        <translation>Teilweise gegangen</translation>
    </message>
    <message>
        <source>Foot strike</source>
        <translation>Fußaufsatz</translation>
    </message>
    <message>
        <source>Form, own rating</source>
        <translation>Laufstil, eigene Note</translation>
    </message>
    <message>
        <source>Form, cue</source>
        <translation>Laufstil, Augenmerk</translation>
    </message>
    <message>
        <source>Feel</source>
        <translation>Gefühl</translation>
    </message>
    <message>
        <source>More ascent than usual</source>
        <translation>Mehr Höhenmeter als üblich</translation>
    </message>
    <message>
        <source>Higher average heart rate than usual</source>
        <translation>Mittlerer Puls höher als üblich</translation>
    </message>
    <message>
        <source>With pauses</source>
        <translation>Mit Pausen</translation>
    </message>
    <message>
        <source>Second half slower</source>
        <translation>Zweite Hälfte langsamer</translation>
    </message>
    <message>
        <source>Fit of the pair</source>
        <translation>Sitz des Paars</translation>
    </message>
    <message>
        <source>Stiffness of the pair</source>
        <translation>Steifigkeit des Paars</translation>
    </message>
    <message>
        <source>Lacing of the pair</source>
        <translation>Schnürung des Paars</translation>
    </message>
    <message>
        <source>Ill that day</source>
        <translation>Krank an dem Tag</translation>
    </message>
    <message>
        <source>First 14 days of the cycle</source>
        <translation>Erste 14 Tage des Zyklus</translation>
    </message>
    <message>
        <source>Tender to touch in %1 of %2 answers.</source>
        <translation>Druckempfindlich in %1 von %2 Antworten.</translation>
    </message>
    <message>
        <source>Felt in the joint, not in a muscle, in %1 of %2 answers.</source>
        <translation>Im Gelenk gespürt, nicht im Muskel, in %1 von %2 Antworten.</translation>
    </message>
    <message>
        <source>Higher peak heart rate than usual</source>
        <translation>Höchster Puls höher als üblich</translation>
    </message>
    <message>
        <source>Hydration that day, 0 to 3</source>
        <translation>Trinken an dem Tag, 0 bis 3</translation>
    </message>
    <message>
        <source>Nutrition that day, 0 to 3</source>
        <translation>Essen an dem Tag, 0 bis 3</translation>
    </message>
    <message numerus="yes">
        <source>Where minutes were recorded, it began after %1 min (median of %n answer(s)).</source>
        <translation>
            <numerusform>Wo die Minuten notiert sind, begann es nach %1 min (Median aus %n Antwort).</numerusform>
            <numerusform>Wo die Minuten notiert sind, begann es nach %1 min (Median aus %n Antworten).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PatternWords</name>
    <message>
        <source>likely %1 to %2</source>
        <translation>wahrscheinlich %1 bis %2</translation>
    </message>
    <message>
        <source>%1: runs with an answer: %2.</source>
        <translation>%1: Läufe mit einer Antwort: %2.</translation>
    </message>
    <message>
        <source>First check at %1 runs.</source>
        <translation>Erste Prüfung bei %1 Läufen.</translation>
    </message>
    <message>
        <source>Last checked at %1 runs; next check at %2.</source>
        <translation>Zuletzt geprüft bei %1 Läufen; nächste Prüfung bei %2.</translation>
    </message>
    <message>
        <source>Runs without a next-morning score: %1; the worst of the other scores counts.</source>
        <translation>Läufe ohne Wert am nächsten Morgen: %1; es zählt der höchste der anderen Werte.</translation>
    </message>
    <message>
        <source>Runs after a painkiller, gel, tape or brace: %1; their pain may be masked, and nothing is called helpful because of them.</source>
        <translation>Läufe nach Schmerzmittel, Gel, Tape oder Bandage: %1; ihr Schmerz kann verdeckt sein, und nichts gilt ihretwegen als hilfreich.</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between factors</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>consistent pattern</source>
        <translation>beständiges Muster</translation>
    </message>
    <message>
        <source>possible pattern</source>
        <translation>mögliches Muster</translation>
    </message>
    <message>
        <source>%1 your knee pain was about %2 points higher (%3)</source>
        <translation>%1 waren deine Knieschmerzen um etwa %2 Punkte höher (%3)</translation>
    </message>
    <message>
        <source>%1 your knee pain was about %2 points lower (%3)</source>
        <translation>%1 waren deine Knieschmerzen um etwa %2 Punkte niedriger (%3)</translation>
    </message>
    <message>
        <source>%1 your knee pain was about %2 points higher than on other runs (%3)</source>
        <translation>%1 waren deine Knieschmerzen um etwa %2 Punkte höher als bei anderen Läufen (%3)</translation>
    </message>
    <message>
        <source>%1 your knee pain was about %2 points lower than on other runs (%3)</source>
        <translation>%1 waren deine Knieschmerzen um etwa %2 Punkte niedriger als bei anderen Läufen (%3)</translation>
    </message>
    <message>
        <source>When these occurred together,</source>
        <translation>Wo diese zusammenkamen,</translation>
    </message>
    <message>
        <source>, after allowing for how your knee was before.</source>
        <translation>, nachdem berücksichtigt ist, wie es dem Knie vorher ging.</translation>
    </message>
    <message>
        <source>Based on %1 runs with it (median pain %3) and %2 without (median pain %4).</source>
        <translation>Aus %1 Läufen damit (mittlerer Schmerz %3) und %2 ohne (mittlerer Schmerz %4).</translation>
    </message>
    <message>
        <source>A link is not proof of cause.</source>
        <translation>Ein Zusammenhang beweist keine Ursache.</translation>
    </message>
    <message>
        <source>Too few runs to look for patterns.</source>
        <translation>Zu wenige Läufe, um nach Mustern zu suchen.</translation>
    </message>
    <message>
        <source>Your scores hardly vary, so there is nothing to compare yet.</source>
        <translation>Deine Werte ändern sich kaum, deshalb gibt es noch nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>Nothing can be tested yet.</source>
        <translation>Noch kann nichts geprüft werden.</translation>
    </message>
    <message>
        <source>No clear pattern.</source>
        <translation>Kein klares Muster.</translation>
    </message>
    <message>
        <source>With %1 runs an effect under about %2 points would usually be missed.</source>
        <translation>Mit %1 Läufen würde eine Wirkung unter etwa %2 Punkten meist übersehen.</translation>
    </message>
    <message>
        <source>Not enough data yet: %1</source>
        <translation>Noch nicht genug Daten: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what was found and how sure it is</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>the lack of: %1</source>
        <translation>das Fehlen von: %1</translation>
    </message>
    <message>
        <source>Based on %1 runs: in the half with more of it the median pain was %2, in the half with less %3.</source>
        <translation>Beruht auf %1 Läufen: In der Hälfte mit mehr davon war der mittlere Schmerz %2, in der Hälfte mit weniger %3.</translation>
    </message>
    <message>
        <source>Found in two checks in a row. In logs without any real effect this happens in %1 of 100.</source>
        <translation>In zwei Prüfungen nacheinander gefunden. In Tagebüchern ohne echten Effekt kommt das in %1 von 100 vor.</translation>
    </message>
    <message>
        <source>Found in one check. In logs without any real effect this happens in %1 of 100.</source>
        <translation>In einer Prüfung gefunden. In Tagebüchern ohne echten Effekt kommt das in %1 von 100 vor.</translation>
    </message>
    <message>
        <source>Any one of these could be behind it: in your log they nearly always occur together, so it cannot tell which one matters. A few easy runs with one but not the other would tell.</source>
        <translation>Jedes davon könnte dahinterstecken: In deinem Tagebuch treten sie fast immer zusammen auf, und es kann nicht sagen, worauf es ankommt. Ein paar lockere Läufe, die das eine ohne das andere haben, würden es zeigen.</translation>
    </message>
    <message>
        <source>%1 of %2 runs so far. The first check comes after %3 more with a score for this knee, during or after the run or the next morning.</source>
        <translation>Bisher %1 von %2 Läufen. Die erste Prüfung folgt nach %3 weiteren mit einem Wert für dieses Knie, während oder nach dem Lauf oder am nächsten Morgen.</translation>
    </message>
    <message>
        <source>No habit has been recorded often enough both with and without it: what never changes cannot be compared.</source>
        <translation>Noch keine Gewohnheit ist oft genug mit und ohne notiert: Was sich nie ändert, lässt sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>With today&apos;s data it would test: %1.</source>
        <translation>Mit den heutigen Daten würde geprüft: %1.</translation>
    </message>
    <message>
        <source>Habits tested together: %1.</source>
        <translation>Zusammen geprüfte Gewohnheiten: %1.</translation>
    </message>
    <message>
        <source>%1, small (%2 points from little to much)</source>
        <comment>certainty and size</comment>
        <translation>%1, klein (%2 Punkte von wenig bis viel)</translation>
    </message>
    <message>
        <source>%1, small (%2 points)</source>
        <comment>certainty and size</comment>
        <translation>%1, klein (%2 Punkte)</translation>
    </message>
    <message>
        <source>%2 of %1 runs were without pain: an effect under about %3 points on the sore runs would usually be missed.</source>
        <translation>%2 von %1 Läufen waren schmerzfrei: Eine Wirkung unter etwa %3 Punkten auf die Läufe mit Schmerz würde meist übersehen.</translation>
    </message>
    <message>
        <source>%2 of %1 runs were without pain: even a large effect on the sore runs would usually be missed.</source>
        <translation>%2 von %1 Läufen waren schmerzfrei: Auch eine große Wirkung auf die Läufe mit Schmerz würde meist übersehen.</translation>
    </message>
    <message>
        <source>With %1 runs even a large effect would usually be missed.</source>
        <translation>Mit %1 Läufen würde auch eine große Wirkung meist übersehen.</translation>
    </message>
    <message>
        <source>Never recorded beside a score, so never tested: %1</source>
        <translation>Nie zusammen mit einem Wert notiert, also nie geprüft: %1</translation>
    </message>
</context>
<context>
    <name>PictureWords</name>
    <message>
        <source>Save the chart as a picture</source>
        <translation>Diagramm als Bild speichern</translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing (*.svg)</source>
        <translation>Bild (*.png);;Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>The picture could not be written to %1. Choose another folder.</source>
        <translation>Das Bild ließ sich nicht nach %1 schreiben. Wähle einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>PlanFiles</name>
    <message>
        <source>Open a plan file</source>
        <translation>Plandatei öffnen</translation>
    </message>
    <message>
        <source>Save as a plan file</source>
        <translation>Als Plandatei speichern</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Festgelegt von</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>Plans (*.patella-note)</source>
        <translation>Pläne (*.patella-note)</translation>
    </message>
    <message>
        <source>The plan was not used. %1</source>
        <translation>Nichts wurde übernommen. %1</translation>
    </message>
    <message>
        <source>using a plan</source>
        <translation>das Übernehmen eines Plans</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>two pairs of shoes</source>
        <translation>zwei Paar Schuhe</translation>
    </message>
    <message>
        <source>insoles</source>
        <translation>Einlagen</translation>
    </message>
    <message>
        <source>warming up</source>
        <translation>Aufwärmen</translation>
    </message>
    <message>
        <source>surfaces</source>
        <translation>Untergründe</translation>
    </message>
    <message>
        <source>another insole</source>
        <translation>eine andere Einlage</translation>
    </message>
    <message>
        <source>no warm-up</source>
        <translation>kein Aufwärmen</translation>
    </message>
    <message>
        <source>10 minutes of warm-up</source>
        <translation>10 Minuten Aufwärmen</translation>
    </message>
    <message>
        <source>asphalt</source>
        <translation>Asphalt</translation>
    </message>
    <message>
        <source>soft ground</source>
        <translation>weicher Boden</translation>
    </message>
    <message>
        <source>uneven ground</source>
        <translation>unebener Boden</translation>
    </message>
    <message>
        <source>even ground</source>
        <translation>ebener Boden</translation>
    </message>
</context>
<context>
    <name>PlannedRuns</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>the name of a pair of shoes</extracomment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what is planned of a run, and what was noted about it</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>PlannedWeekWords</name>
    <message>
        <source>Your usual week is not known yet, so this one is not judged.</source>
        <translation>Deine übliche Woche ist noch nicht bekannt, deshalb wird diese nicht beurteilt.</translation>
    </message>
    <message>
        <source>It would be a return after a break: no 10&#xa0;% line.</source>
        <translation>Es wäre ein Wiedereinstieg nach einer Pause: keine 10-%-Linie.</translation>
    </message>
    <message>
        <source>The weeks before are too short to compare with: no 10&#xa0;% line.</source>
        <translation>Die Wochen davor sind zum Vergleichen zu kurz: keine 10-%-Linie.</translation>
    </message>
    <message>
        <source>That would be %1 above the 10&#xa0;% line of %2.</source>
        <translation>Das wären %1 über der 10-%-Linie von %2.</translation>
    </message>
    <message>
        <source>That would be %1 above the 10&#xa0;% line of %2, and more than 30&#xa0;% above its reference.</source>
        <translation>Das wären %1 über der 10-%-Linie von %2 und mehr als 30&#xa0;% über dem Vergleichswert.</translation>
    </message>
    <message>
        <source>That leaves %1 under the 10&#xa0;% line of %2.</source>
        <translation>Damit bleiben %1 bis zur 10-%-Linie von %2.</translation>
    </message>
    <message>
        <source>Week of %1: nothing planned.</source>
        <translation>Woche vom %1: nichts geplant.</translation>
    </message>
    <message numerus="yes">
        <source>Week of %1: %2 in %n run(s).</source>
        <translation>
            <numerusform>Woche vom %1: %2 in %n Lauf.</numerusform>
            <numerusform>Woche vom %1: %2 in %n Läufen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them lack a distance or a time and are not counted.</source>
        <translation>
            <numerusform>%n davon hat keine Strecke oder Zeit und zählt nicht.</numerusform>
            <numerusform>%n davon haben keine Strecke oder Zeit und zählen nicht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PointWords</name>
    <message>
        <source>%1 to %2</source>
        <comment>months</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>each run</source>
        <translation>jeder Lauf</translation>
    </message>
    <message>
        <source>each week</source>
        <translation>jede Woche</translation>
    </message>
    <message>
        <source>rolling 7 days</source>
        <translation>gleitende 7 Tage</translation>
    </message>
    <message>
        <source>season</source>
        <translation>Jahreszeit</translation>
    </message>
    <message>
        <source>surface</source>
        <translation>Untergrund</translation>
    </message>
    <message>
        <source>shoes</source>
        <translation>Schuhen</translation>
    </message>
    <message>
        <source>the week after</source>
        <translation>der Woche darauf</translation>
    </message>
    <message>
        <source>the second week after</source>
        <translation>der übernächsten Woche</translation>
    </message>
    <message>
        <source>the same run</source>
        <translation>desselben Laufs</translation>
    </message>
    <message>
        <source>the same week</source>
        <translation>derselben Woche</translation>
    </message>
    <message>
        <source>the same 7 days</source>
        <translation>derselben 7 Tage</translation>
    </message>
    <message>
        <source>m downhill</source>
        <translation>m bergab</translation>
    </message>
    <message>
        <source>%1 per run</source>
        <comment>km</comment>
        <translation>%1 pro Lauf</translation>
    </message>
    <message>
        <source>%1 per week</source>
        <comment>km</comment>
        <translation>%1 pro Woche</translation>
    </message>
    <message>
        <source>%1 per 7 days</source>
        <comment>km</comment>
        <translation>%1 in 7 Tagen</translation>
    </message>
    <message>
        <source>worst pain, %1</source>
        <translation>schlimmster Schmerz %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 to %2 %3</source>
        <comment>10 to 15 km</comment>
        <translation>%1 bis %2 %3</translation>
    </message>
    <message>
        <source>Worst pain %1, %2</source>
        <translation>Schlimmster Schmerz %2: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Median pain %1, the middle half from %2 to %3</source>
        <translation>Median des Schmerzes %1, die mittlere Hälfte von %2 bis %3</translation>
    </message>
    <message>
        <source>%1; pain of %2</source>
        <extracomment>&quot;km per run; pain of the week after&quot;</extracomment>
        <translation>%1; Schmerz %2</translation>
    </message>
    <message>
        <source>May be masked, so it is not counted.</source>
        <translation>Vielleicht verdeckt, zählt nirgends mit.</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Elapsed time</source>
        <translation>Zeit mit Pausen</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Aufwärmen</translation>
    </message>
    <message>
        <source>Cool-down</source>
        <translation>Auslaufen</translation>
    </message>
    <message>
        <source>Ascent</source>
        <translation>Bergauf</translation>
    </message>
    <message>
        <source>Descent</source>
        <translation>Bergab</translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>Puls</translation>
    </message>
    <message>
        <source>Highest heart rate</source>
        <translation>Höchster Puls</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Gekauft</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Ausgemustert</translation>
    </message>
    <message>
        <source>Distance before this log</source>
        <translation>Vorher gelaufen</translation>
    </message>
    <message>
        <source>Replace at</source>
        <translation>Ersetzen bei</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Diesen Tag gibt es nicht.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Dieser Tag kommt erst noch.</translation>
    </message>
    <message>
        <source>Before 1950: is the year right?</source>
        <translation>Vor 1950: Stimmt das Jahr?</translation>
    </message>
    <message>
        <source>Enter a distance, a time, or both.</source>
        <translation>Strecke, Zeit oder beides eintragen.</translation>
    </message>
    <message>
        <source>Must be more than 0.</source>
        <translation>Muss mehr als 0 sein.</translation>
    </message>
    <message>
        <source>More than 400 km in one run?</source>
        <translation>Mehr als 400 km in einem Lauf?</translation>
    </message>
    <message>
        <source>More than 5 hours?</source>
        <translation>Mehr als 5 Stunden?</translation>
    </message>
    <message>
        <source>More than 100 hours?</source>
        <translation>Mehr als 100 Stunden?</translation>
    </message>
    <message>
        <source>Faster than 2:00 a kilometre: check distance and time.</source>
        <translation>Schneller als 2:00 pro Kilometer: Strecke und Zeit prüfen.</translation>
    </message>
    <message>
        <source>Shorter than the running time.</source>
        <translation>Kürzer als die Laufzeit.</translation>
    </message>
    <message>
        <source>Below the average heart rate.</source>
        <translation>Unter dem mittleren Puls.</translation>
    </message>
    <message>
        <source>More than 12,000 m?</source>
        <translation>Mehr als 12.000 m?</translation>
    </message>
    <message>
        <source>Before it was bought.</source>
        <translation>Liegt vor dem Kauf.</translation>
    </message>
    <message>
        <source>Nothing has been entered yet.</source>
        <translation>Hier ist noch nichts eingetragen.</translation>
    </message>
    <message>
        <source>More than 24 hours in a day?</source>
        <translation>Mehr als 24 Stunden an einem Tag?</translation>
    </message>
    <message>
        <source>Before it began.</source>
        <translation>Liegt vor dem Beginn.</translation>
    </message>
    <message>
        <source>Below the lowest value.</source>
        <translation>Liegt unter dem kleinsten Wert.</translation>
    </message>
    <message>
        <source>Outside the scale of this measure.</source>
        <translation>Außerhalb der Skala dieser Messgröße.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Ein Name fehlt noch.</translation>
    </message>
    <message>
        <source>This name is taken.</source>
        <translation>Dieser Name ist schon vergeben.</translation>
    </message>
    <message>
        <source>More than two years ahead: is the year right?</source>
        <translation>Mehr als zwei Jahre voraus: Stimmt das Jahr?</translation>
    </message>
    <message>
        <source>Must differ from the first.</source>
        <translation>Muss sich vom ersten unterscheiden.</translation>
    </message>
    <message>
        <source>At least %1: fewer could not be told from chance.</source>
        <translation>Mindestens %1: Weniger ließen sich nicht vom Zufall unterscheiden.</translation>
    </message>
    <message>
        <source>%1 is slower than a walk: check distance and time.</source>
        <extracomment>%1 is a pace such as &quot;25:10 /km&quot;</extracomment>
        <translation>%1 ist langsamer als Gehen: Stimmen Strecke und Zeit?</translation>
    </message>
    <message>
        <source>You have a run like this on that day, %1: is it another one?</source>
        <translation>An diesem Tag, %1, gibt es schon so einen Lauf: Ist das ein weiterer?</translation>
    </message>
    <message>
        <source>Must belong to a run or a rest day.</source>
        <translation>Gehört zu einem Lauf oder einem Ruhetag.</translation>
    </message>
    <message>
        <source>The measure it belongs to is not in the log.</source>
        <translation>Gehört zu einer Messgröße, die nicht im Lauftagebuch steht.</translation>
    </message>
    <message>
        <source>Longer than 64 kB, which is about thirty pages.</source>
        <translation>Länger als 64 kB, das sind etwa dreißig Seiten.</translation>
    </message>
    <message>
        <source>Needs both the experiment and its number in it.</source>
        <translation>Braucht beides: den Versuch und die Nummer darin.</translation>
    </message>
</context>
<context>
    <name>ProgrammeWords</name>
    <message>
        <source>return to running</source>
        <translation>Rückkehr zum Laufen</translation>
    </message>
    <message>
        <source>straight-leg raise</source>
        <translation>gestrecktes Beinheben</translation>
    </message>
    <message>
        <source>squats</source>
        <translation>Kniebeugen</translation>
    </message>
    <message>
        <source>hip strength</source>
        <translation>Hüftkraft</translation>
    </message>
    <message>
        <source>tendon below the kneecap</source>
        <translation>Sehne unter der Kniescheibe</translation>
    </message>
    <message>
        <source>iliotibial band</source>
        <translation>IT-Band</translation>
    </message>
    <message>
        <source>an exercise of your own</source>
        <translation>eigene Übung</translation>
    </message>
    <message>
        <source>limits</source>
        <translation>Grenzen</translation>
    </message>
</context>
<context>
    <name>ProofWords</name>
    <message>
        <source>fewer than %1</source>
        <comment>of 100 logs</comment>
        <translation>weniger als %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>of 100 logs</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 Läufe</translation>
    </message>
    <message>
        <source>No real effect: a pattern is shown anyway</source>
        <translation>Kein echter Effekt: Es wird trotzdem ein Muster gezeigt</translation>
    </message>
    <message>
        <source>A habit costs two points of pain: it is found</source>
        <translation>Eine Gewohnheit kostet zwei Punkte Schmerz: Sie wird gefunden</translation>
    </message>
    <message>
        <source>Shoes over their limit cost two points: they are found</source>
        <translation>Schuhe über ihrer Grenze kosten zwei Punkte: Sie werden gefunden</translation>
    </message>
    <message>
        <source>Two habits share nine of ten runs, one matters: only the wrong one is named</source>
        <translation>Zwei Gewohnheiten teilen neun von zehn Läufen, eine spielt eine Rolle: Nur die falsche wird genannt</translation>
    </message>
    <message>
        <source>Two habits always come together: “cannot tell which”</source>
        <translation>Zwei Gewohnheiten treten immer zusammen auf: „kann nicht sagen, welche“</translation>
    </message>
    <message>
        <source>A possible pattern is worth trying out, not worth believing yet. Repeated checks make chance findings likelier: over a log of 200 runs, checked after every 20, a possible pattern turned up wrongly in %1 of 100 logs.</source>
        <translation>Ein mögliches Muster ist einen Versuch wert, noch keinen Glauben. Wiederholtes Prüfen macht Zufallsfunde wahrscheinlicher: In Tagebüchern mit 200 Läufen und einer Prüfung nach je 20 tauchte in %1 von 100 Tagebüchern fälschlich ein mögliches Muster auf.</translation>
    </message>
    <message>
        <source>A consistent pattern, found in two checks in a row, turned up wrongly in %1 of 100 logs.</source>
        <translation>Ein beständiges Muster, in zwei Prüfungen nacheinander gefunden, tauchte in %1 von 100 Tagebüchern fälschlich auf.</translation>
    </message>
    <message>
        <source>Missing mornings, even when more of them were missing after bad days, did not make it wrong more often.</source>
        <translation>Fehlende Morgenwerte, auch wenn sie an schlechten Tagen häufiger fehlten, machten die Suche nicht öfter falsch.</translation>
    </message>
    <message>
        <source>Each knee is checked on its own: with two knees there are two chances to be wrong.</source>
        <translation>Jedes Knie wird für sich betrachtet: Bei zwei Knien gibt es zwei Gelegenheiten, sich zu irren.</translation>
    </message>
    <message>
        <source>A simulated runner is simpler than you are. The figures show how the search behaves, not what your knee will do.</source>
        <translation>Eine simulierte Läuferin ist einfacher als du. Die Zahlen zeigen, wie sich die Suche verhält, nicht, was dein Knie tun wird.</translation>
    </message>
    <message>
        <source>Nights under six hours cost two points: they are found</source>
        <translation>Nächte unter sechs Stunden kosten zwei Punkte: Sie werden gefunden</translation>
    </message>
    <message>
        <source>A habit costs one point of pain: it is found, if only as a small one</source>
        <translation>Eine Gewohnheit kostet einen Punkt Schmerz: Sie wird gefunden, und sei es als kleine</translation>
    </message>
    <message>
        <source>… and with its full size, not as a small one</source>
        <translation>… und in ihrer vollen Größe, nicht als kleine</translation>
    </message>
    <message>
        <source>Working days or mornings hurt, a pair is worn then: the pair alone is blamed</source>
        <translation>Arbeitstage oder Morgen schmerzen, ein Paar wird dann getragen: Das Paar allein wird genannt</translation>
    </message>
    <message>
        <source>No pattern does not mean that nothing matters: before 100 runs, an effect of a single point is missed more often than found. With 200 runs it is mostly found, but often as a small one: scores stop at 0, so the recorded difference is smaller than the real one.</source>
        <translation>Kein Muster heißt nicht, dass nichts eine Rolle spielt: Was einen einzigen Punkt kostet, wird vor 100 Läufen häufiger übersehen als gefunden. Bei 200 Läufen wird es meist gefunden, aber oft als kleines: Ein Schmerzwert endet bei 0, sodass weniger aufgeschrieben als gespürt wird.</translation>
    </message>
</context>
<context>
    <name>QuestionnaireWords</name>
    <message>
        <source>a clear change for the better (%1 or more)</source>
        <translation>klar besser (%1 oder mehr)</translation>
    </message>
    <message>
        <source>a clear change for the worse (%1 or more)</source>
        <translation>klar schlechter (%1 oder mehr)</translation>
    </message>
    <message>
        <source>%1 to %2, %3 is best; %4 points count as a change</source>
        <translation>%1 bis %2, am besten %3; als Veränderung zählen %4 Punkte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>questionnaire, knee</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no clear change (that takes %1)</source>
        <translation>keine klare Veränderung, dafür braucht es %1</translation>
    </message>
</context>
<context>
    <name>RaceWords</name>
    <message>
        <source>This day has passed. Choose a future day.</source>
        <translation>Dieser Tag ist vorbei. Wähle einen künftigen Tag.</translation>
    </message>
    <message>
        <source>Your recent weeks give no 10&#xa0;% line to start from: it needs two complete weeks of running.</source>
        <translation>Deine letzten Wochen geben noch keine 10-%-Linie her: Zuerst kommen zwei volle Wochen mit Läufen.</translation>
    </message>
    <message>
        <source>From runs this short, neither rule reaches that distance within ten years.</source>
        <translation>Von so kurzen Läufen führt keine der Regeln in zehn Jahren zu einer solchen Strecke.</translation>
    </message>
    <message>
        <source>Weekly distance takes longest to build up: at most 10&#xa0;% or 3&#xa0;km more each week.</source>
        <translation>Am längsten braucht der Aufbau der Woche: höchstens 10&#xa0;% oder 3&#xa0;km mehr pro Woche.</translation>
    </message>
    <message>
        <source>The longest run takes longest to build up: at most 10&#xa0;% more than the longest of the 30 days before.</source>
        <translation>Am längsten braucht der Aufbau des längsten Laufs: höchstens 10&#xa0;% mehr als der längste der 30 Tage davor.</translation>
    </message>
    <message>
        <source>Today&apos;s reference: %1 a week, longest run of 30 days %2.</source>
        <translation>Heutiger Vergleichswert: %1 pro Woche, längster Lauf aus 30 Tagen %2.</translation>
    </message>
    <message>
        <source>%1 is within both rules today: keep your weeks as they are.</source>
        <translation>%1 liegen heute schon im Rahmen beider Regeln: Behalte deine Wochen bei.</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %2 would take %n week(s) of building up from the week of %3: it is too late to keep both rules. Starting this week, %4 is within reach on that day.</source>
        <translation>
            <numerusform>%1 am %2 bräuchten %n Woche Aufbau ab der Woche vom %3: Um beide Regeln einzuhalten, ist es zu spät. Mit Beginn in dieser Woche liegen an diesem Tag %4 im Rahmen.</numerusform>
            <numerusform>%1 am %2 bräuchten %n Wochen Aufbau ab der Woche vom %3: Um beide Regeln einzuhalten, ist es zu spät. Mit Beginn in dieser Woche liegen an diesem Tag %4 im Rahmen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on %2 takes %n week(s) of building up: start in the week of %3 at the latest.</source>
        <translation>
            <numerusform>%1 am %2 brauchen %n Woche Aufbau: Die letzte Woche zum Beginnen ist die vom %3.</numerusform>
            <numerusform>%1 am %2 brauchen %n Wochen Aufbau: Die letzte Woche zum Beginnen ist die vom %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>A rule of thumb, not a training plan; how the knee reacts matters more.</source>
        <translation>Eine Faustregel, kein Trainingsplan; wie das Knie reagiert, zählt mehr.</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>%1 (answers: %2)</source>
        <extracomment>what was named how often, and in how many answers: &quot;stairs down 8, squatting 3 (answers: 12)&quot;</extracomment>
        <translation>%1 (Antworten: %2)</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <comment>a share in percent</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 per week: %2, usually %3</source>
        <extracomment>%1 is &quot;km&quot; or &quot;mi&quot;, %2 and %3 are distances per week</extracomment>
        <translation>%1 pro Woche: %2, sonst %3</translation>
    </message>
    <message>
        <source>asphalt %1, usually %2</source>
        <translation>Asphalt %1, sonst %2</translation>
    </message>
    <message>
        <source>without warm-up %1, usually %2</source>
        <translation>ohne Aufwärmen %1, sonst %2</translation>
    </message>
    <message>
        <source>hard runs %1, usually %2</source>
        <translation>harte Läufe %1, sonst %2</translation>
    </message>
    <message>
        <source>%1 per week: %2</source>
        <translation>%1 pro Woche: %2</translation>
    </message>
    <message>
        <source>one run %1 times the longest of its 30 days before</source>
        <translation>ein Lauf %1-mal so lang wie der längste der 30 Tage davor</translation>
    </message>
    <message>
        <source>new pairs of shoes: %1</source>
        <translation>neue Paar Schuhe: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a kind such as Strength, %2 its name such as squats</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Knie</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Begann</translation>
    </message>
    <message>
        <source>Last sore day</source>
        <translation>Letzter schmerzhafter Tag</translation>
    </message>
    <message>
        <source>Sore days</source>
        <translation>Schmerzhafte Tage</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>Höchster Wert</translation>
    </message>
    <message>
        <source>14 days before, compared with the 28 before that</source>
        <translation>14 Tage davor, verglichen mit den 28 davor</translation>
    </message>
    <message>
        <source>No care or medication recorded in this period.</source>
        <translation>In diesem Zeitraum sind weder Maßnahmen noch Medikamente erfasst.</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Zuerst</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Verglichen</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Besser</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Schlechter</translation>
    </message>
    <message>
        <source>Median change</source>
        <translation>Änderung im Median</translation>
    </message>
    <message>
        <source>Compared: pain before and 24 hours later. Pain also improves on its own, so this does not show what helps.</source>
        <translation>Verglichen: Schmerz davor und 24 Stunden später. Schmerz bessert sich auch von selbst; das zeigt also nicht, was hilft.</translation>
    </message>
    <message>
        <source>%1 May have masked the pain scored after it.</source>
        <translation>%1 Kann den Schmerz danach verdeckt haben.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n session(s)</source>
        <comment>an exercise</comment>
        <translation>
            <numerusform>%1, %n Einheit</numerusform>
            <numerusform>%1, %n Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>too few answers to compare</source>
        <translation>zu wenige Antworten für einen Vergleich</translation>
    </message>
    <message>
        <source>no clear change</source>
        <translation>keine klare Veränderung</translation>
    </message>
    <message>
        <source>slightly better (%1)</source>
        <translation>etwas besser (%1)</translation>
    </message>
    <message>
        <source>slightly worse (%1)</source>
        <translation>etwas schlechter (%1)</translation>
    </message>
    <message>
        <source>clearly better (%1)</source>
        <translation>deutlich besser (%1)</translation>
    </message>
    <message>
        <source>clearly worse (%1)</source>
        <translation>deutlich schlechter (%1)</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Longest run, %1</source>
        <translation>Längster Lauf, %1</translation>
    </message>
    <message>
        <source>Pain during runs, median (answers)</source>
        <translation>Schmerz im Lauf, Median (Antworten)</translation>
    </message>
    <message>
        <source>Next morning, median (answers)</source>
        <translation>Morgen danach, Median (Antworten)</translation>
    </message>
    <message>
        <source>Runs after a painkiller</source>
        <translation>Läufe nach Schmerzmittel</translation>
    </message>
    <message>
        <source>Asked at the visit: %1</source>
        <translation>Beim Termin gefragt: %1</translation>
    </message>
    <message>
        <source>Said: %1</source>
        <translation>Gesagt: %1</translation>
    </message>
    <message>
        <source>Diagnosis given: %1</source>
        <translation>Gestellte Diagnose: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Antwort: %1</translation>
    </message>
    <message>
        <source>New red flags since: %1</source>
        <translation>Neue Warnzeichen seither: %1</translation>
    </message>
    <message>
        <source>New shoes: %1</source>
        <translation>Neue Schuhe: %1</translation>
    </message>
    <message>
        <source>Shoes retired: %1</source>
        <translation>Ausgemusterte Schuhe: %1</translation>
    </message>
    <message>
        <source>Exercises: none recorded</source>
        <translation>Übungen: keine erfasst</translation>
    </message>
    <message>
        <source>Exercises: %1</source>
        <translation>Übungen: %1</translation>
    </message>
    <message>
        <source>Last 4 weeks vs the 4 before</source>
        <translation>Letzte 4 Wochen und die 4 davor</translation>
    </message>
    <message>
        <source>before</source>
        <translation>davor</translation>
    </message>
    <message>
        <source>last</source>
        <translation>zuletzt</translation>
    </message>
    <message>
        <source>Worst pain during runs, median</source>
        <translation>Schmerz im Lauf, Median</translation>
    </message>
    <message>
        <source>Runs with an answer</source>
        <translation>Läufe mit Antwort</translation>
    </message>
    <message>
        <source>Pain: %1</source>
        <translation>Schmerz: %1</translation>
    </message>
    <message>
        <source>Since the visit of %1 (%2)</source>
        <translation>Seit dem Termin am %1 (%2)</translation>
    </message>
    <message>
        <source>%1 days before</source>
        <translation>%1 Tage davor</translation>
    </message>
    <message>
        <source>%1 days since</source>
        <translation>%1 Tage seither</translation>
    </message>
    <message>
        <source>Triggered by</source>
        <translation>Ausgelöst durch</translation>
    </message>
    <message>
        <source>Feels</source>
        <translation>Fühlt sich an</translation>
    </message>
    <message>
        <source>In a run</source>
        <translation>Im Lauf</translation>
    </message>
    <message>
        <source>Eases off</source>
        <extracomment>the median of how long the knee took to be as before</extracomment>
        <translation>Klingt ab</translation>
    </message>
    <message>
        <source>Limped</source>
        <translation>Gehinkt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>answers of answers</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>In the runner&apos;s words</source>
        <translation>In eigenen Worten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>with whom and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>a complaint</comment>
        <translation>Vorbei</translation>
    </message>
    <message>
        <source>ongoing</source>
        <comment>a complaint</comment>
        <translation>besteht noch</translation>
    </message>
    <message>
        <source>Answer then: %1</source>
        <translation>Antwort damals: %1</translation>
    </message>
    <message>
        <source>About the runner</source>
        <translation>Zur Person</translation>
    </message>
    <message>
        <source>Swelling: slight %1, clear %2 (answers: %3)</source>
        <translation>Schwellung: leicht %1, deutlich %2 (Antworten: %3)</translation>
    </message>
    <message numerus="yes">
        <source>Gave way %n time(s) (answers: %1)</source>
        <translation>
            <numerusform>Weggeknickt: %n-mal (Antworten: %1)</numerusform>
            <numerusform>Weggeknickt: %n-mal (Antworten: %1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Signs and on how many days: %1</source>
        <translation>Zeichen und an wie vielen Tagen: %1</translation>
    </message>
    <message>
        <source>%1, knee checks: %2</source>
        <translation>%1, Knie-Checks: %2</translation>
    </message>
    <message>
        <source>no trouble</source>
        <translation>keine Mühe</translation>
    </message>
    <message>
        <source>some</source>
        <translation>etwas</translation>
    </message>
    <message>
        <source>a lot</source>
        <translation>viel</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>No knee check in this period.</source>
        <translation>Kein Knie-Check in diesem Zeitraum.</translation>
    </message>
    <message>
        <source>Days without an entry: %1 of %2 (%3&#xa0;%)</source>
        <translation>Tage ohne Eintrag: %1 von %2 (%3&#xa0;%)</translation>
    </message>
    <message>
        <source>Runs without any answer about a knee: %1 of %2 (%3&#xa0;%)</source>
        <translation>Läufe ohne jede Antwort zum Knie: %1 von %2 (%3&#xa0;%)</translation>
    </message>
    <message>
        <source>Runs without a next-morning answer: %1 of %2 (%3&#xa0;%)</source>
        <translation>Läufe ohne Antwort am Morgen danach: %1 von %2 (%3&#xa0;%)</translation>
    </message>
    <message>
        <source>Runs without a surface: %1 of %2 (%3&#xa0;%)</source>
        <translation>Läufe ohne Untergrund: %1 von %2 (%3&#xa0;%)</translation>
    </message>
    <message>
        <source>Runs without a pair of shoes: %1 of %2 (%3&#xa0;%)</source>
        <translation>Läufe ohne Schuhe: %1 von %2 (%3&#xa0;%)</translation>
    </message>
    <message>
        <source>Runs without a distance: %1 of %2 (%3&#xa0;%)</source>
        <translation>Läufe ohne Strecke: %1 von %2 (%3&#xa0;%)</translation>
    </message>
    <message>
        <source>Scores without a place: %1 of %2 (%3&#xa0;%)</source>
        <translation>Werte ohne Stelle: %1 von %2 (%3&#xa0;%)</translation>
    </message>
    <message>
        <source>Scores that something may have masked: %1 of %2 (%3&#xa0;%)</source>
        <translation>Werte, die etwas verdeckt haben kann: %1 von %2 (%3&#xa0;%)</translation>
    </message>
    <message>
        <source>The 10&#xa0;% line is the highest of the last four completed weeks plus 10&#xa0;% (at least 3&#xa0;km). It is a rule of thumb: in a trial of 532 beginners it did not reduce injuries (Buist 2008).</source>
        <translation>Die 10-%-Linie ist die höchste Wochenstrecke der letzten vier abgeschlossenen Wochen plus 10&#xa0;% (mindestens 3&#xa0;km). Sie ist eine Faustregel: Eine Studie mit 532 Anfängern fand mit ihr nicht weniger Verletzungen (Buist 2008).</translation>
    </message>
    <message>
        <source>Pain is what the runner scored, 0 to 10. A median that moves by less than 1 point is no clear change, from 1 a small one, from 2 a clear one (Salaffi 2004). A dash is a missing answer.</source>
        <translation>Schmerz ist, was selbst angegeben wurde, 0 bis 10. Ändert sich der Median um weniger als 1 Punkt, ist das keine klare Veränderung, ab 1 Punkt eine kleine, ab 2 eine deutliche (Salaffi 2004). Ein Strich ist eine fehlende Antwort.</translation>
    </message>
    <message>
        <source>%1 Run after a painkiller (%2 in this period): its scores may be masked, and it is not counted as a run without pain.</source>
        <translation>%1 Lauf nach einem Schmerzmittel (%2 in diesem Zeitraum): Die Werte können verdeckt sein; er zählt nicht zu den Läufen ohne Schmerz.</translation>
    </message>
    <message>
        <source>This is not a diagnosis. It is a record of what was run and how the knee felt, made on the runner&apos;s own computer.</source>
        <translation>Dies ist keine Diagnose, sondern eine Aufzeichnung der Läufe und des Knies, erstellt auf dem eigenen Computer.</translation>
    </message>
    <message>
        <source>No runs in this period.</source>
        <translation>Keine Läufe in diesem Zeitraum.</translation>
    </message>
    <message>
        <source>%1&#xa0;h</source>
        <comment>whole hours</comment>
        <extracomment>hours and minutes, such as 29 h 15 min</extracomment>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1&#xa0;h %2&#xa0;min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>Long single run</source>
        <translation>Langer Einzellauf</translation>
    </message>
    <message>
        <source>longest of the 30 days before</source>
        <translation>längster der 30 Tage davor</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>runs without: %1</source>
        <translation>ohne Angabe: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Runs per week</source>
        <translation>Läufe pro Woche</translation>
    </message>
    <message>
        <source>Longest run</source>
        <translation>Längster Lauf</translation>
    </message>
    <message>
        <source>Weeks above 10&#xa0;% line</source>
        <translation>Wochen über 10-%-Linie</translation>
    </message>
    <message>
        <source>over 30&#xa0;%: %1</source>
        <translation>über 30&#xa0;%: %1</translation>
    </message>
    <message>
        <source>Runs without pain</source>
        <translation>Läufe ohne Schmerz</translation>
    </message>
    <message>
        <source>Distance per week and knee pain</source>
        <translation>Strecke pro Woche und Knieschmerz</translation>
    </message>
    <message>
        <source>Minutes per week and knee pain</source>
        <translation>Minuten pro Woche und Knieschmerz</translation>
    </message>
    <message>
        <source>%1: the latest %2 of %3 weeks</source>
        <translation>%1: die letzten %2 von %3 Wochen</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Woche vom</translation>
    </message>
    <message>
        <source>10&#xa0;% line, %1</source>
        <translation>10-%-Linie, %1</translation>
    </message>
    <message>
        <source>Compared with the line</source>
        <translation>Verglichen mit der Linie</translation>
    </message>
    <message>
        <source>Worst pain</source>
        <translation>Schlimmster Schmerz</translation>
    </message>
    <message>
        <source>Worst next morning</source>
        <translation>Schlimmster am Morgen danach</translation>
    </message>
    <message>
        <source>Median week</source>
        <translation>Woche im Median</translation>
    </message>
    <message>
        <source>Weeks without a run</source>
        <translation>Wochen ohne Lauf</translation>
    </message>
    <message>
        <source>Races</source>
        <translation>Wettkämpfe</translation>
    </message>
    <message>
        <source>Runs over 110&#xa0;% of the longest of their 30 days before: %1</source>
        <translation>Läufe über 110&#xa0;% des längsten der 30 Tage davor: %1</translation>
    </message>
    <message>
        <source>Pain began in %1 of %2 runs counted.</source>
        <translation>Schmerz begann in %1 von %2 gezählten Läufen.</translation>
    </message>
    <message>
        <source>Before %1 it began in at most one run in four.</source>
        <translation>Vor %1 begann er höchstens in einem von vier Läufen.</translation>
    </message>
    <message>
        <source>Up to %1 it began in at most one run in four.</source>
        <translation>Bis %1 begann er höchstens in einem von vier Läufen.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) left out: the distance at which pain began was not recorded.</source>
        <translation>
            <numerusform>%n Lauf ausgelassen: Ab welcher Strecke der Schmerz begann, ist nicht erfasst.</numerusform>
            <numerusform>%n Läufe ausgelassen: Ab welcher Strecke der Schmerz begann, ist nicht erfasst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) left out: something may have masked the pain.</source>
        <translation>
            <numerusform>%n Lauf ausgelassen: Etwas kann den Schmerz verdeckt haben.</numerusform>
            <numerusform>%n Läufe ausgelassen: Etwas kann den Schmerz verdeckt haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Share of runs in which pain had begun, by distance</source>
        <translation>Anteil der Läufe, in denen Schmerz begonnen hatte, nach Strecke</translation>
    </message>
    <message>
        <source>No run in this period records where pain began.</source>
        <translation>Zu keinem Lauf dieses Zeitraums ist erfasst, ab wo der Schmerz begann.</translation>
    </message>
    <message>
        <source>Knee pain, 0 (none) to 10 (worst imaginable)</source>
        <translation>Knieschmerz, 0 (keiner) bis 10 (schlimmster vorstellbarer)</translation>
    </message>
    <message>
        <source>Runs without an answer</source>
        <translation>Läufe ohne Antwort</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Above 0</source>
        <translation>Über 0</translation>
    </message>
    <message>
        <source>Days with pain</source>
        <translation>Tage mit Schmerz</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Höchster Wert</translation>
    </message>
    <message>
        <source>Latest day of the worst</source>
        <translation>Letzter Tag des höchsten Werts</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>May be masked</source>
        <translation>Vielleicht verdeckt</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>Worst during</source>
        <translation>Im Lauf</translation>
    </message>
    <message>
        <source>1&#xa0;h after</source>
        <translation>1&#xa0;h danach</translation>
    </message>
    <message>
        <source>Next morning</source>
        <translation>Morgen danach</translation>
    </message>
    <message>
        <source>Rest day</source>
        <translation>Ruhetag</translation>
    </message>
    <message>
        <source>Median / worst (answers)</source>
        <translation>Median / höchster Wert (Antworten)</translation>
    </message>
    <message>
        <source>Runs by the pain rule. Green: at most 2 during the run, and neither the hour after nor the next morning worse than before. Red: over 5 during the run, a morning 2 points above the score before, a limp, or swelling. Amber: anything between.</source>
        <translation>Läufe nach der Schmerzregel. Grün: höchstens 2 im Lauf, und weder die Stunde danach noch der nächste Morgen schlimmer als davor. Rot: über 5 im Lauf, ein Morgen 2 Punkte über davor, Hinken oder Schwellung. Gelb: was dazwischen liegt.</translation>
    </message>
    <message>
        <source>%1: %2 – pain %3 points higher (likely %4; runs with it %5, without %6)</source>
        <extracomment>%1 &quot;consistent pattern&quot;, %2 the habit, %3 points, %4 their interval, %5 and %6 counts of runs</extracomment>
        <translation>%1: %2 – Schmerz %3 Punkte höher (wohl %4; Läufe damit %5, ohne %6)</translation>
    </message>
    <message>
        <source>%1: %2 – pain %3 points lower (likely %4; runs with it %5, without %6)</source>
        <translation>%1: %2 – Schmerz %3 Punkte niedriger (wohl %4; Läufe damit %5, ohne %6)</translation>
    </message>
    <message>
        <source>%1: too few runs with an answer to look for patterns (%2 of %3).</source>
        <translation>%1: zu wenige Läufe mit Antwort, um Muster zu suchen (%2 von %3).</translation>
    </message>
    <message>
        <source>%1: the scores hardly vary, so there is no pattern to find (runs: %2).</source>
        <translation>%1: Die Werte ändern sich kaum, deshalb ist kein Muster zu finden (Läufe: %2).</translation>
    </message>
    <message>
        <source>%1: no clear pattern (habits tested: %2, runs: %3).</source>
        <translation>%1: kein klares Muster (geprüfte Gewohnheiten: %2, Läufe: %3).</translation>
    </message>
    <message>
        <source>Nothing to look for yet: no run has an answer about a knee.</source>
        <translation>Noch gibt es nichts zu suchen: Zu keinem Lauf steht eine Antwort zum Knie.</translation>
    </message>
    <message>
        <source>%1, tested: %2.</source>
        <translation>%1, geprüft: %2.</translation>
    </message>
    <message>
        <source>A pattern shows what goes together with pain, after allowing for how the knee was before. It is not proof of cause.</source>
        <translation>Ein Muster zeigt, was mit Schmerz zusammengeht, wenn man berücksichtigt, wie das Knie vorher war. Es beweist keine Ursache.</translation>
    </message>
    <message>
        <source>Patterns are checked at 40 runs and after every 20 more. Simulated logs without any real effect show a consistent one in fewer than 5 of 100 cases.</source>
        <translation>Muster werden bei 40 Läufen und dann alle 20 geprüft. Simulierte Tagebücher ohne echten Effekt zeigen in weniger als 5 von 100 Fällen ein beständiges.</translation>
    </message>
    <message>
        <source>To be seen</source>
        <translation>Ansehen lassen</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>ongoing</source>
        <comment>a red flag</comment>
        <translation>besteht</translation>
    </message>
    <message>
        <source>knee examined on %1</source>
        <translation>Knie untersucht am %1</translation>
    </message>
    <message>
        <source>not seen again by %1</source>
        <translation>bis %1 nicht wieder aufgetreten</translation>
    </message>
    <message>
        <source>over by %1</source>
        <translation>bis %1 vorbei</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>whether a red flag stands</comment>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>… (in full on the following pages)</source>
        <translation>… (vollständig auf den folgenden Seiten)</translation>
    </message>
    <message numerus="yes">
        <source>%n more on the next page</source>
        <translation>
            <numerusform>%n weitere auf der nächsten Seite</numerusform>
            <numerusform>%n weitere auf der nächsten Seite</numerusform>
        </translation>
    </message>
    <message>
        <source>left</source>
        <comment>knee, in a narrow column</comment>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <comment>knee, in a narrow column</comment>
        <translation>rechts</translation>
    </message>
    <message>
        <source>both</source>
        <comment>knees, in a narrow column</comment>
        <translation>beide</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht erfasst</translation>
    </message>
    <message>
        <source>unknown pair</source>
        <translation>unbekanntes Paar</translation>
    </message>
    <message>
        <source>Shoes and surfaces</source>
        <translation>Schuhe und Untergrund</translation>
    </message>
    <message>
        <source>Shoes</source>
        <translation>Schuhe</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <comment>distance of a pair of shoes, in a narrow column</comment>
        <translation>%1 gesamt</translation>
    </message>
    <message>
        <source>Surfaces</source>
        <translation>Untergrund</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>Untergrund</translation>
    </message>
    <message>
        <source>before</source>
        <comment>pain, in a narrow column</comment>
        <translation>davor</translation>
    </message>
    <message>
        <source>during</source>
        <comment>pain, in a narrow column</comment>
        <translation>im Lauf</translation>
    </message>
    <message>
        <source>after</source>
        <comment>pain, in a narrow column</comment>
        <translation>danach</translation>
    </message>
    <message>
        <source>morning</source>
        <comment>pain, in a narrow column</comment>
        <translation>morgens</translation>
    </message>
    <message>
        <source>begins at %1</source>
        <comment>pain, in a narrow column</comment>
        <translation>beginnt bei %1</translation>
    </message>
    <message>
        <source>Skip to the report</source>
        <translation>Zum Bericht springen</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <comment>heading of a table that goes on</comment>
        <translation>%1 (Fortsetzung)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>page of pages</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Main complaint</source>
        <translation>Hauptbeschwerde</translation>
    </message>
    <message>
        <source>The runner&apos;s own question</source>
        <translation>Eigene Frage</translation>
    </message>
    <message>
        <source>Where it hurt</source>
        <translation>Wo es schmerzte</translation>
    </message>
    <message>
        <source>Pain by place and moment</source>
        <translation>Schmerz nach Stelle und Zeitpunkt</translation>
    </message>
    <message>
        <source>Stairs, squatting, sitting, nights</source>
        <translation>Treppen, Hocken, Sitzen, Nächte</translation>
    </message>
    <message>
        <source>Weekly load</source>
        <translation>Wochenumfang</translation>
    </message>
    <message>
        <source>How far without pain</source>
        <translation>Wie weit ohne Schmerz</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Patterns found and tested</source>
        <translation>Gefundene und geprüfte Muster</translation>
    </message>
    <message>
        <source>Care and medication</source>
        <translation>Maßnahmen und Medikamente</translation>
    </message>
    <message>
        <source>Flares</source>
        <translation>Schübe</translation>
    </message>
    <message>
        <source>Training history, 12 weeks</source>
        <translation>Trainingsverlauf, 12 Wochen</translation>
    </message>
    <message>
        <source>Goal race</source>
        <translation>Zielwettkampf</translation>
    </message>
    <message>
        <source>Runs, latest first</source>
        <translation>Läufe, neueste zuerst</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 Woche</translation>
    </message>
    <message>
        <source>about %1 weeks</source>
        <translation>rund %1 Wochen</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation>%1 Wochen</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Report for the physiotherapist</source>
        <translation>Bericht für die Physiotherapie</translation>
    </message>
    <message>
        <source>Patella running log</source>
        <translation>Lauftagebuch Patella</translation>
    </message>
    <message>
        <source>Red flags</source>
        <translation>Warnzeichen</translation>
    </message>
    <message>
        <source>Method and gaps</source>
        <translation>Methode und Lücken</translation>
    </message>
    <message>
        <source>No answers about the knee in this period</source>
        <translation>Keine Antworten zum Knie in diesem Zeitraum</translation>
    </message>
    <message>
        <source>place not recorded</source>
        <translation>Stelle nicht erfasst</translation>
    </message>
    <message>
        <source>Pain-free distance</source>
        <translation>Schmerzfreie Strecke</translation>
    </message>
    <message>
        <source>Not a diagnosis. The runner&apos;s own record; gaps are shown as gaps.</source>
        <translation>Keine Diagnose. Eigene Aufzeichnungen; Lücken bleiben Lücken.</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Day, short month and year, such as &quot;20 Nov 2026&quot; (Qt date format)</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1 to %2 (%3)</source>
        <translation>%1 bis %2 (%3)</translation>
    </message>
    <message>
        <source>; the log begins on %1</source>
        <translation>; Aufzeichnung ab %1</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Erstellt am %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>knee and place</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Hurts most often: %1</source>
        <translation>Schmerzt am häufigsten: %1</translation>
    </message>
    <message>
        <source>No pain in any answer</source>
        <translation>In keiner Antwort Schmerz</translation>
    </message>
    <message>
        <source>%1 per week</source>
        <extracomment>%1 is &quot;km&quot; or &quot;mi&quot;</extracomment>
        <translation>%1 pro Woche</translation>
    </message>
    <message>
        <source>≥&#xa0;%1</source>
        <extracomment>a distance</extracomment>
        <translation>≥ %1</translation>
    </message>
    <message>
        <source>&lt;&#xa0;1&#xa0;%</source>
        <translation>&lt;&#xa0;1&#xa0;%</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <extracomment>%1 is how a warning sign ended, %2 the runner&apos;s note on it</extracomment>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>%1 (%2, since %3)</source>
        <translation>%1 (%2, seit %3)</translation>
    </message>
    <message>
        <source>%1 (since %2)</source>
        <translation>%1 (seit %2)</translation>
    </message>
    <message>
        <source>Reasons to be seen</source>
        <translation>Gründe, das Knie ansehen zu lassen</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Day of the peak</source>
        <translation>Tag des höchsten Werts</translation>
    </message>
    <message>
        <source>1&#xa0;h after, median (answers)</source>
        <translation>1&#xa0;h danach, Median (Antworten)</translation>
    </message>
    <message>
        <source>Pain 1&#xa0;h after runs, median</source>
        <translation>Schmerz 1&#xa0;h danach, Median</translation>
    </message>
    <message>
        <source>Pain the next morning, median</source>
        <translation>Schmerz am Morgen danach, Median</translation>
    </message>
    <message>
        <source>Against that: %1.</source>
        <translation>Dagegen spricht: %1.</translation>
    </message>
    <message>
        <source>%1 A painkiller, gel, brace or tape may have masked some scores.</source>
        <translation>%1 Ein Schmerzmittel, ein Gel, eine Bandage oder ein Tape kann Werte verdeckt haben.</translation>
    </message>
    <message>
        <source>Pain during runs: %1. Next morning: %2.</source>
        <translation>Schmerz im Lauf: %1. Morgen danach: %2.</translation>
    </message>
    <message>
        <source>Said and done since</source>
        <translation>Gesagt und seither getan</translation>
    </message>
    <message>
        <source>before a run</source>
        <translation>vor dem Lauf</translation>
    </message>
    <message>
        <source>in it</source>
        <translation>im Lauf</translation>
    </message>
    <message>
        <source>next morning</source>
        <translation>am Morgen danach</translation>
    </message>
    <message>
        <source>on a rest day</source>
        <translation>an Ruhetagen</translation>
    </message>
    <message>
        <source>Pain now</source>
        <translation>Schmerz jetzt</translation>
    </message>
    <message>
        <source>%1 (%2, %3); that day and the day before: %4 to %5</source>
        <extracomment>a score, its moment, its day, then the best and the worst score of two days</extracomment>
        <translation>%1 (%2, %3); an diesem Tag und am Tag davor: %4 bis %5</translation>
    </message>
    <message>
        <source>stiff in the morning: up to %1</source>
        <translation>morgens steif: bis zu %1</translation>
    </message>
    <message>
        <source>not stiff in the morning</source>
        <translation>morgens nicht steif</translation>
    </message>
    <message>
        <source>%1 (medians)</source>
        <extracomment>%1 is such as &quot;before a run 1, in it 3&quot;</extracomment>
        <translation>%1 (Mediane)</translation>
    </message>
    <message>
        <source>pain at night: on %1 of %2 days</source>
        <extracomment>a count of days and of days with an answer</extracomment>
        <translation>Schmerz in der Nacht: an %1 von %2 Tagen</translation>
    </message>
    <message>
        <source>Day and night</source>
        <translation>Tag und Nacht</translation>
    </message>
    <message>
        <source>after %1, median</source>
        <translation>nach %1, Median</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>a treatment, and how often of how often the knee was better a day later</extracomment>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>%1: %2&#xa0;×, last %3</source>
        <extracomment>a medicine, how often, and when for the last time</extracomment>
        <translation>%1: %2&#xa0;×, zuletzt %3</translation>
    </message>
    <message>
        <source>Better a day after</source>
        <translation>Einen Tag danach besser</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Medikamente</translation>
    </message>
    <message>
        <source>Visits so far</source>
        <translation>Bisherige Termine</translation>
    </message>
    <message>
        <source>Stiff in the morning: over 30 min %1, longest %2 (answers: %3)</source>
        <translation>Morgens steif: über 30 min %1, längstens %2 (Antworten: %3)</translation>
    </message>
    <message>
        <source>Gave way: never (answers: %1)</source>
        <translation>Weggeknickt: nie (Antworten: %1)</translation>
    </message>
    <message>
        <source>sitting</source>
        <translation>Sitzen</translation>
    </message>
    <message>
        <source>driving</source>
        <translation>Autofahren</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>Stehen</translation>
    </message>
    <message>
        <source>flights of stairs</source>
        <translation>Stockwerke</translation>
    </message>
    <message>
        <source>sleep</source>
        <translation>Schlaf</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <extracomment>what, how much of it in the median, and on how many days that was said: &quot;sitting 8 h (30)&quot;</extracomment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>A usual day, median (days with an answer): %1</source>
        <translation>Ein üblicher Tag, Median (Tage mit Antwort): %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>trouble with a task</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>some</source>
        <comment>trouble with a task</comment>
        <translation>etwas</translation>
    </message>
    <message>
        <source>a lot</source>
        <comment>trouble with a task</comment>
        <translation>viel</translation>
    </message>
    <message>
        <source>%1: no trouble with %2</source>
        <extracomment>%1 is a knee, %2 its tasks such as &quot;walking, jumping&quot;</extracomment>
        <translation>%1: keine Mühe mit %2</translation>
    </message>
    <message>
        <source>%1, 0 to 10</source>
        <extracomment>an activity of the runner&apos;s own choice</extracomment>
        <translation>%1, 0 bis 10</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion im Alltag</translation>
    </message>
    <message>
        <source>front</source>
        <comment>view of a knee</comment>
        <translation>vorn</translation>
    </message>
    <message>
        <source>back</source>
        <comment>view of a knee</comment>
        <translation>hinten</translation>
    </message>
    <message>
        <source>outer</source>
        <comment>side of a knee</comment>
        <translation>außen</translation>
    </message>
    <message>
        <source>inner</source>
        <comment>side of a knee</comment>
        <translation>innen</translation>
    </message>
    <message>
        <source>Strength work: none recorded</source>
        <translation>Krafttraining: keines erfasst</translation>
    </message>
    <message numerus="yes">
        <source>Strength work on %n day(s)</source>
        <translation>
            <numerusform>Krafttraining an %n Tag</numerusform>
            <numerusform>Krafttraining an %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Other sport on %n day(s), %1</source>
        <translation>
            <numerusform>Anderer Sport an %n Tag, %1</numerusform>
            <numerusform>Anderer Sport an %n Tagen, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No run over 110&#xa0;% of the longest of its 30 days before</source>
        <translation>Kein Lauf über 110&#xa0;% des längsten der 30 Tage davor</translation>
    </message>
    <message>
        <source>Pain began in runs</source>
        <translation>Schmerz begann in Läufen</translation>
    </message>
    <message>
        <source>begun by then, %</source>
        <translation>bis dahin begonnen, %</translation>
    </message>
    <message>
        <source>Worst scores, knees as the runner sees them</source>
        <translation>Höchste Werte, Knie aus eigener Sicht</translation>
    </message>
    <message>
        <source>%1: no habit was recorded often enough to be tested (runs: %2).</source>
        <translation>%1: Keine Gewohnheit ist oft genug erfasst, um sie zu prüfen (Läufe: %2).</translation>
    </message>
    <message numerus="yes">
        <source>Not enough data to test %n more habit(s).</source>
        <translation>
            <numerusform>Für %n weitere Gewohnheit reichen die Daten nicht.</numerusform>
            <numerusform>Für %n weitere Gewohnheiten reichen die Daten nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Age</source>
        <extracomment>two ages and a year of birth</extracomment>
        <translation>Alter</translation>
    </message>
    <message>
        <source>%1 or %2 (born %3)</source>
        <translation>%1 oder %2 (geboren %3)</translation>
    </message>
    <message>
        <source>%1&#xa0;min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message numerus="yes">
        <source>each of %n pair(s) of shoes</source>
        <translation>
            <numerusform>jedes von %n Paar Schuhen</numerusform>
            <numerusform>jedes von %n Paar Schuhen</numerusform>
        </translation>
    </message>
    <message>
        <source>recorded %1</source>
        <comment>on a day</comment>
        <translation>notiert am %1</translation>
    </message>
    <message>
        <source>None is ongoing on %1. Checked in this period: knee checks: %2, runs: %3.</source>
        <translation>Am %1 keines. Geprüft in diesem Zeitraum: Knie-Checks: %2, Läufe: %3.</translation>
    </message>
    <message>
        <source>A difference before a flare does not prove that it is the reason.</source>
        <translation>Was vor einem Schub anders war, ging ihm voraus; das beweist nicht, warum er kam.</translation>
    </message>
    <message>
        <source>Most used surface</source>
        <translation>Häufigster Untergrund</translation>
    </message>
    <message>
        <source>Too few answers</source>
        <translation>Zu wenig beantwortet</translation>
    </message>
    <message>
        <source>What lasts, comes back or does not get better. Most sore knees have such a reason; by itself it is not a sign of anything serious.</source>
        <translation>Was andauert, wiederkommt oder nicht besser wird. Die meisten schmerzenden Knie haben so einen Grund; ein Zeichen für etwas Ernstes ist er nicht.</translation>
    </message>
    <message>
        <source>looked at, according to the runner on %1</source>
        <translation>angesehen, laut Eintrag vom %1</translation>
    </message>
    <message>
        <source>recorded by mistake, according to the runner on %1</source>
        <translation>aus Versehen eingetragen, laut Eintrag vom %1</translation>
    </message>
</context>
<context>
    <name>ReturnWords</name>
    <message>
        <source>the knee was swollen after it</source>
        <translation>das Knie war danach geschwollen</translation>
    </message>
    <message>
        <source>there was a limp</source>
        <translation>du hast gehinkt</translation>
    </message>
    <message>
        <source>the next morning was worse than before it</source>
        <translation>der nächste Morgen war schlechter als vorher</translation>
    </message>
    <message>
        <source>the hour after was worse than before it</source>
        <translation>die Stunde danach war schlechter als vorher</translation>
    </message>
    <message>
        <source>it hurt too much</source>
        <translation>es tat zu weh</translation>
    </message>
    <message>
        <source>Answer for the morning after the run of %1 first.</source>
        <translation>Zuerst für den Morgen nach dem Lauf vom %1 antworten.</translation>
    </message>
    <message>
        <source>The run of %1 was shorter than the step.</source>
        <translation>Der Lauf vom %1 war kürzer als die Stufe.</translation>
    </message>
    <message>
        <source>The run of %1 fell on a day with a warning sign.</source>
        <translation>Der Lauf vom %1 fiel auf einen Tag mit einem Warnzeichen.</translation>
    </message>
    <message>
        <source>%1 min run without a break</source>
        <translation>%1 min laufen ohne Pause</translation>
    </message>
    <message>
        <source>%1 × (%2 min run, %3 min walk)</source>
        <translation>%1 × (%2 min laufen, %3 min gehen)</translation>
    </message>
    <message>
        <source>your own, since %1</source>
        <translation>selbst gewählt, seit %1</translation>
    </message>
    <message>
        <source>set by %1 on %2</source>
        <translation>festgelegt von %1 am %2</translation>
    </message>
    <message>
        <source>Return to running: step %1 of %2</source>
        <translation>Rückkehr zum Laufen: Stufe %1 von %2</translation>
    </message>
    <message>
        <source>First the entry test: 30 minutes of brisk walking and stairs, each with a knee pain of at most %1.</source>
        <translation>Zuerst der Eingangstest: 30 Minuten zügiges Gehen und Treppen, jeweils mit höchstens %1 Punkten Knieschmerz.</translation>
    </message>
    <message>
        <source>Stopped: no step for now.</source>
        <translation>Pause: vorerst keine Stufe.</translation>
    </message>
    <message>
        <source>Next step: %1, from today on.</source>
        <translation>Nächste Stufe: %1, ab heute.</translation>
    </message>
    <message>
        <source>Next step: %1, earliest on %2.</source>
        <translation>Nächste Stufe: %1, frühestens am %2.</translation>
    </message>
    <message>
        <source>The run of %1 was green. One more like it opens the next step.</source>
        <translation>Der Lauf vom %1 war grün. Noch ein grüner, und die nächste Stufe ist frei.</translation>
    </message>
    <message>
        <source>Two runs in a row were green, the last on %1.</source>
        <translation>Zwei Läufe hintereinander waren grün, der letzte am %1.</translation>
    </message>
    <message>
        <source>The run of %1 was amber: the same step again.</source>
        <translation>Der Lauf vom %1 war gelb: dieselbe Stufe noch einmal.</translation>
    </message>
    <message>
        <source>The run of %1 was red: one step back, and 48 hours without running.</source>
        <translation>Der Lauf vom %1 war rot: eine Stufe zurück und 48 Stunden ohne Laufen.</translation>
    </message>
    <message>
        <source>Two runs in a row were green, but no step opens within seven days of a red run. The next one opens on %1.</source>
        <translation>Zwei Läufe hintereinander waren grün, aber in den sieben Tagen nach einem roten Lauf wird keine Stufe frei. Die nächste ist ab %1 frei.</translation>
    </message>
    <message>
        <source>This week&apos;s limit has been used up.</source>
        <translation>Die Grenze für diese Woche ist ausgeschöpft.</translation>
    </message>
    <message>
        <source>Green: pain of at most %1 in the run, and neither the hour after nor the next morning worse than before.</source>
        <translation>Grün: höchstens %1 Punkte Schmerz im Lauf, und weder die Stunde danach noch der nächste Morgen schlechter als vorher.</translation>
    </message>
    <message numerus="yes">
        <source>Ease off for %n day(s): no run before %1. The run of %2 was red: %3.</source>
        <translation>
            <numerusform>%n Tag kürzertreten: kein Lauf vor %1. Der Lauf vom %2 war rot: %3.</numerusform>
            <numerusform>%n Tage kürzertreten: kein Lauf vor %1. Der Lauf vom %2 war rot: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ease off for %n day(s): no more than last time before %1. The run of %2 was red: %3.</source>
        <translation>
            <numerusform>%n Tag kürzertreten: vor %1 nicht mehr als letztes Mal. Der Lauf vom %2 war rot: %3.</numerusform>
            <numerusform>%n Tage kürzertreten: vor %1 nicht mehr als letztes Mal. Der Lauf vom %2 war rot: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its answers are not recorded yet.</source>
        <translation>Seine Antworten sind noch nicht notiert.</translation>
    </message>
    <message>
        <source>There is a warning sign: %1. Have it looked at first.</source>
        <translation>Ein Warnzeichen besteht: %1. Zuerst ansehen lassen.</translation>
    </message>
    <message>
        <source>The entry test is passed, and no run of the plan is recorded yet.</source>
        <translation>Der Eingangstest ist bestanden, und noch kein Lauf des Plans ist notiert.</translation>
    </message>
    <message>
        <source>The run of %1 lacks an answer, or one may be masked, so it does not count.</source>
        <translation>Zum Lauf vom %1 fehlt eine Antwort, oder sie ist vielleicht verdeckt. Er zählt nicht für die nächste Stufe.</translation>
    </message>
    <message>
        <source>The run of %1 has no time, so it does not count.</source>
        <translation>Der Lauf vom %1 hat keine Zeit und zählt deshalb nicht für die nächste Stufe.</translation>
    </message>
    <message>
        <source>The run of %1 came without a day&apos;s rest before it, so it does not count.</source>
        <translation>Der Lauf vom %1 kam ohne einen Tag Pause und zählt deshalb nicht für die nächste Stufe.</translation>
    </message>
    <message>
        <source>Done: 30 minutes without a break went well twice. From here on your weekly line applies again.</source>
        <translation>Geschafft: 30 Minuten ohne Pause gingen zweimal gut. Ab jetzt gilt wieder die Linie der Woche.</translation>
    </message>
    <message>
        <source>It hurt more than that. Wait a few days and test again.</source>
        <translation>Es tat mehr weh. Warte einige Tage und teste noch einmal.</translation>
    </message>
    <message>
        <source>Its last run was on %1.</source>
        <translation>Der letzte Lauf darin war der vom %1.</translation>
    </message>
    <message>
        <source>No more than last time: the run of %1 was amber, because %2.</source>
        <translation>Nicht mehr als letztes Mal: Der Lauf vom %1 war gelb, denn %2.</translation>
    </message>
</context>
<context>
    <name>RunSearch</name>
    <message>
        <source>distance,length</source>
        <extracomment>What can be held against a number in the search of runs, as in &quot;pain&gt;3&quot;; several names, parted by commas</extracomment>
        <translation>entfernung,strecke,distanz</translation>
    </message>
    <message>
        <source>time,min,minutes</source>
        <translation>zeit,dauer,minuten</translation>
    </message>
    <message>
        <source>pace</source>
        <translation>tempo</translation>
    </message>
    <message>
        <source>pain,knee</source>
        <translation>schmerz,schmerzen,knie</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher,vor</translation>
    </message>
    <message>
        <source>during,worst</source>
        <translation>währenddessen,schlimmster</translation>
    </message>
    <message>
        <source>after</source>
        <translation>danach,nach</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>effort</source>
        <translation>anstrengung</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
</context>
<context>
    <name>RunTable</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>Untergrund</translation>
    </message>
    <message>
        <source>Shoes</source>
        <translation>Schuhe</translation>
    </message>
    <message>
        <source>Knee pain</source>
        <translation>Knieschmerz</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Before, worst during, 1 h after, next morning</source>
        <translation>Davor, schlimmster im Lauf, 1 h danach, am Morgen danach</translation>
    </message>
    <message>
        <source>Hatched: a painkiller, gel, brace or tape may have masked this score</source>
        <translation>Schraffiert: Schmerzmittel, Gel, Bandage oder Tape können diesen Wert verdeckt haben</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>The log was copied to %1 and the copy is sound. Runs: %2</source>
        <translation>Das Tagebuch wurde nach %1 kopiert, die Kopie ist in Ordnung. Läufe: %2</translation>
    </message>
    <message numerus="yes">
        <source>The log was restored from %1: %n entry(ies) changed. What was there before is in its history.</source>
        <translation>
            <numerusform>Das Tagebuch ist aus %1 wiederhergestellt: %n Eintrag geändert. Was vorher da war, steht in seinem Verlauf.</numerusform>
            <numerusform>Das Tagebuch ist aus %1 wiederhergestellt: %n Einträge geändert. Was vorher da war, steht in seinem Verlauf.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not sound. Nothing was restored; choose another copy.</source>
        <translation>%1 ist beschädigt. Nichts wurde wiederhergestellt; bitte eine andere Kopie nehmen.</translation>
    </message>
    <message>
        <source>Nothing has been logged yet.</source>
        <translation>Noch wurde nichts eingetragen.</translation>
    </message>
    <message>
        <source>%1 (not recorded before)</source>
        <translation>%1 (vorher ohne Angabe)</translation>
    </message>
    <message>
        <source>%1 (was %2)</source>
        <translation>%1 (vorher %2)</translation>
    </message>
    <message>
        <source>added</source>
        <translation>eingetragen</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>auf %1</translation>
    </message>
    <message>
        <source>A sealed copy of the log was written to %1 and opened again with its passphrase. Without the passphrase nobody can open it. Runs: %2</source>
        <translation>Das Tagebuch wurde in %1 versiegelt und mit der Passphrase wieder geöffnet. Ohne die Passphrase kann es niemand öffnen. Läufe: %2</translation>
    </message>
    <message>
        <source>Entries that come back: %1, that go: %2, that change back: %3.</source>
        <translation>Einträge, die zurückkommen: %1, die verschwinden: %2, die wieder sind wie damals: %3.</translation>
    </message>
    <message>
        <source>The log is already as in %1. Nothing was changed.</source>
        <translation>Das Tagebuch ist schon wie in %1. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>Seal</name>
    <message>
        <source>%1 is not a sealed backup.</source>
        <translation>%1 ist keine versiegelte Sicherung.</translation>
    </message>
    <message>
        <source>%1 was sealed by a newer version of Patella. Install the newer version to open it.</source>
        <translation>%1 wurde von einer neueren Version von Patella versiegelt. Mit der neueren Version lässt sie sich öffnen.</translation>
    </message>
    <message>
        <source>There is not enough memory to open %1. Close other programs and try again.</source>
        <translation>Zum Öffnen von %1 reicht der Arbeitsspeicher nicht. Bitte andere Programme schließen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Five words that do not belong together are long enough and can be remembered.</source>
        <translation>Fünf Wörter, die nicht zusammengehören, sind lang genug und lassen sich merken.</translation>
    </message>
    <message>
        <source>Fair: hard to guess. One more word makes it strong.</source>
        <translation>Brauchbar: schwer zu erraten. Ein Wort mehr macht sie stark.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Stark.</translation>
    </message>
    <message>
        <source>%1 is damaged: something in it was changed or is missing. The passphrase cannot help; use another backup.</source>
        <translation>%1 ist beschädigt: Etwas darin wurde verändert oder fehlt. Da hilft auch die Passphrase nicht; bitte eine andere Sicherung nehmen.</translation>
    </message>
    <message>
        <source>%1 is intact, but this is not its passphrase.</source>
        <translation>%1 ist unversehrt, aber das ist nicht die richtige Passphrase.</translation>
    </message>
    <message>
        <source>Weak: easily guessed. Use more words, or longer ones that nobody expects.</source>
        <translation>Schwach: leicht zu erraten. Besser mehr Wörter, die niemand erwartet.</translation>
    </message>
</context>
<context>
    <name>ShoeSurfaceWords</name>
    <message>
        <source>no runs</source>
        <translation>keine Läufe</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n Lauf</numerusform>
            <numerusform>%n Läufe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, median pain %2</source>
        <translation>%1, mittlerer Schmerz %2</translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <comment>a pair on a surface</comment>
        <translation>%1 auf %2: %3</translation>
    </message>
    <message>
        <source>Median of the worst pain in each pair&apos;s runs on each surface. Grey: fewer than %1 runs, too few to tell. The cells are not compared with each other: a pair worn in a bad month looks bad.</source>
        <translation>Mittlerer Wert (Median) des schlimmsten Schmerzes der Läufe jedes Paars auf jedem Untergrund. Grau: weniger als %1 Läufe, zu wenig für eine Aussage. Die Felder sind nicht gegeneinander geprüft: Ein Paar, das in einem schlechten Monat getragen wurde, sieht schlecht aus.</translation>
    </message>
</context>
<context>
    <name>ShoeWords</name>
    <message>
        <source>road shoe</source>
        <translation>Straßenschuh</translation>
    </message>
    <message>
        <source>trail shoe</source>
        <translation>Trailschuh</translation>
    </message>
    <message>
        <source>track shoe</source>
        <translation>Bahnschuh</translation>
    </message>
    <message>
        <source>racing shoe</source>
        <translation>Wettkampfschuh</translation>
    </message>
    <message>
        <source>not for running</source>
        <translation>nicht zum Laufen</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutral</translation>
    </message>
    <message>
        <source>stability</source>
        <translation>Stabilschuh</translation>
    </message>
    <message>
        <source>motion control</source>
        <translation>stark gestützt</translation>
    </message>
    <message>
        <source>minimal</source>
        <translation>minimal</translation>
    </message>
    <message>
        <source>loose</source>
        <translation>locker</translation>
    </message>
    <message>
        <source>just right</source>
        <translation>genau richtig</translation>
    </message>
    <message>
        <source>tight</source>
        <translation>eng</translation>
    </message>
    <message>
        <source>flexible</source>
        <translation>biegsam</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>stiff</source>
        <translation>steif</translation>
    </message>
    <message>
        <source>drop %1 mm</source>
        <translation>Sprengung %1 mm</translation>
    </message>
    <message>
        <source>size %1</source>
        <translation>Größe %1</translation>
    </message>
    <message>
        <source>insole: %1</source>
        <translation>Einlage: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Of a pair of shoes: %1 run so far, %2 its limit</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 past its limit</source>
        <translation>%1 über der Grenze</translation>
    </message>
    <message>
        <source>%1 to its limit</source>
        <translation>%1 bis zur Grenze</translation>
    </message>
    <message>
        <source>Not worn in a run yet</source>
        <translation>Noch bei keinem Lauf getragen</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s), on %1</source>
        <translation>
            <numerusform>%n Lauf, am %1</numerusform>
            <numerusform>%n Läufe, am %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s), from %1 to %2</source>
        <translation>
            <numerusform>%n Lauf, vom %1 bis %2</numerusform>
            <numerusform>%n Läufe, vom %1 bis %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %n of them without a distance</source>
        <translation>
            <numerusform>; %n davon ohne Strecke</numerusform>
            <numerusform>; %n davon ohne Strecke</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % %2</source>
        <comment>share of a surface</comment>
        <translation>%1&#xa0;% %2</translation>
    </message>
    <message>
        <source>A limit is a reminder to look at the pair, not a safety limit; a pair without one of its own has %1.</source>
        <translation>Eine Grenze erinnert daran, das Paar anzusehen; sie ist keine Sicherheitsgrenze. Ohne eigene Grenze gelten %1.</translation>
    </message>
</context>
<context>
    <name>Signs</name>
    <message>
        <source>Pain above %1 in or after %2 runs within %3 days.</source>
        <translation>Schmerz über %1 bei oder nach %2 Läufen in %3 Tagen.</translation>
    </message>
    <message>
        <source>A painkiller before at least %1 runs within %2 days.</source>
        <translation>Vor mindestens %1 Läufen in %2 Tagen ein Schmerzmittel.</translation>
    </message>
    <message>
        <source>Pain of %1 or more in %2 runs after a painkiller within %3 days.</source>
        <translation>Schmerz ab %1 bei %2 Läufen nach einem Schmerzmittel in %3 Tagen.</translation>
    </message>
    <message>
        <source>%1 days after a complaint began, less than %2 % of the distance before it.</source>
        <translation>%1 Tage nach Beginn einer Beschwerde weniger als %2&#xa0;% der Strecke davor.</translation>
    </message>
    <message>
        <source>Crackling and pain when sitting on one day.</source>
        <translation>Knirschen und Schmerz beim Sitzen an einem Tag.</translation>
    </message>
    <message>
        <source>%1 or more an hour after most runs of %2 days, at least %3 of them answered.</source>
        <translation>%1 oder mehr eine Stunde nach den meisten Läufen in %2 Tagen, mindestens %3 davon beantwortet.</translation>
    </message>
    <message>
        <source>%1 or more in a growing share of runs over three periods of %2 days.</source>
        <translation>%1 oder mehr bei immer mehr Läufen, über dreimal %2 Tage.</translation>
    </message>
    <message>
        <source>%1 flares within %2 days.</source>
        <translation>%1 Schübe in %2 Tagen.</translation>
    </message>
    <message>
        <source>Much trouble walking in %1 knee checks within %2 days.</source>
        <translation>In %1 Knie-Checks in %2 Tagen große Mühe beim Gehen.</translation>
    </message>
    <message>
        <source>A knee check says hot and red, or fever with a swollen knee.</source>
        <translation>In einem Knie-Check steht: heiß und rot, oder Fieber mit geschwollenem Knie.</translation>
    </message>
    <message numerus="yes">
        <source>An injury, and within %n day(s) a tender bone, no weight on the leg or a knee that does not bend; or an age of %1 or more (Ottawa knee rule).</source>
        <translation>
            <numerusform>Eine Verletzung, und innerhalb von %n Tag ein druckempfindlicher Knochen, ein Bein, das nicht belastet werden kann, oder ein Knie, das sich nicht beugen lässt; oder ein Alter ab %1 (Ottawa-Knie-Regel).</numerusform>
            <numerusform>Eine Verletzung, und innerhalb von %n Tagen ein druckempfindlicher Knochen, ein Bein, das nicht belastet werden kann, oder ein Knie, das sich nicht beugen lässt; oder ein Alter ab %1 (Ottawa-Knie-Regel).</numerusform>
        </translation>
    </message>
    <message>
        <source>Gave way at least %1 times within %2 days.</source>
        <translation>Mindestens %1-mal in %2 Tagen weggeknickt.</translation>
    </message>
    <message numerus="yes">
        <source>Swollen in every knee check for at least %n day(s).</source>
        <translation>
            <numerusform>In jedem Knie-Check seit mindestens %n Tag geschwollen.</numerusform>
            <numerusform>In jedem Knie-Check seit mindestens %n Tagen geschwollen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Much trouble walking and a swollen knee on one day.</source>
        <translation>Große Mühe beim Gehen und ein geschwollenes Knie an einem Tag.</translation>
    </message>
    <message>
        <source>Your history under “About you”, and knee pain since.</source>
        <translation>Die Vorgeschichte unter „Über dich“, und seitdem Knieschmerz.</translation>
    </message>
    <message>
        <source>An age of %1 or less, and a limp or much trouble walking.</source>
        <translation>Ein Alter bis %1, und Hinken oder große Mühe beim Gehen.</translation>
    </message>
    <message>
        <source>My calf hurts or is swollen, and I am short of breath or have chest pain.</source>
        <translation>Meine Wade schmerzt oder ist geschwollen, und ich habe Atemnot oder Schmerzen in der Brust.</translation>
    </message>
    <message>
        <source>My knee is hot, red and swollen, or I have a fever with it.</source>
        <translation>Mein Knie ist heiß, rot und geschwollen, oder ich habe Fieber dabei.</translation>
    </message>
    <message>
        <source>I cannot put weight on the leg, not even for four steps.</source>
        <translation>Ich kann das Bein nicht belasten, auch keine vier Schritte.</translation>
    </message>
    <message>
        <source>My knee looks out of shape since the injury.</source>
        <translation>Mein Knie sieht seit der Verletzung verformt aus.</translation>
    </message>
    <message>
        <source>I cannot lift the leg with the knee straight.</source>
        <translation>Ich kann das gestreckte Bein nicht anheben.</translation>
    </message>
    <message>
        <source>I cannot straighten my knee.</source>
        <translation>Ich kann mein Knie nicht strecken.</translation>
    </message>
    <message>
        <source>My knee locks: for a while I truly cannot straighten it.</source>
        <translation>Mein Knie blockiert: Eine Zeit lang lässt es sich wirklich nicht strecken.</translation>
    </message>
    <message>
        <source>My knee swelled up within two hours.</source>
        <translation>Mein Knie ist innerhalb von zwei Stunden angeschwollen.</translation>
    </message>
    <message>
        <source>One calf is swollen, warm or painful, and I want a clot ruled out.</source>
        <translation>Eine Wade ist geschwollen, warm oder schmerzt; ich möchte eine Thrombose ausschließen lassen.</translation>
    </message>
    <message>
        <source>My foot on that side is cold or numb.</source>
        <translation>Mein Fuß auf dieser Seite ist kalt oder taub.</translation>
    </message>
    <message>
        <source>I hurt my knee a few days ago. Does it need an X-ray?</source>
        <translation>Ich habe mir vor ein paar Tagen das Knie verletzt. Muss es geröntgt werden?</translation>
    </message>
    <message>
        <source>My knee gives way under me, more than once.</source>
        <translation>Mein Knie knickt unter mir weg, mehr als einmal.</translation>
    </message>
    <message>
        <source>My knee catches, and that hurts.</source>
        <translation>Mein Knie hakt, und das tut weh.</translation>
    </message>
    <message>
        <source>I cannot bend my knee as usual.</source>
        <translation>Ich kann mein Knie nicht wie sonst beugen.</translation>
    </message>
    <message>
        <source>My knee has been swollen for more than two days.</source>
        <translation>Mein Knie ist seit mehr als zwei Tagen geschwollen.</translation>
    </message>
    <message>
        <source>Knee pain wakes me at night.</source>
        <translation>Knieschmerzen wecken mich nachts.</translation>
    </message>
    <message>
        <source>In the morning my knee is stiff for more than half an hour.</source>
        <translation>Morgens ist mein Knie länger als eine halbe Stunde steif.</translation>
    </message>
    <message>
        <source>One spot on the bone is tender to the touch.</source>
        <translation>Eine Stelle am Knochen ist druckempfindlich.</translation>
    </message>
    <message>
        <source>I have a fever and knee pain.</source>
        <translation>Ich habe Fieber und Knieschmerzen.</translation>
    </message>
    <message>
        <source>There was a loud pop when I hurt the knee.</source>
        <translation>Bei der Verletzung hat es im Knie laut geknallt.</translation>
    </message>
    <message>
        <source>I twisted the knee, fell or was hit on it.</source>
        <translation>Ich habe mir das Knie verdreht, bin gestürzt oder habe einen Schlag darauf bekommen.</translation>
    </message>
    <message>
        <source>My knee is swollen and I can hardly walk on it.</source>
        <translation>Mein Knie ist geschwollen, und ich kann kaum damit gehen.</translation>
    </message>
    <message>
        <source>My knee hurts, and I have had cancer, take steroids or have lost weight without wanting to.</source>
        <translation>Mein Knie schmerzt, und ich hatte Krebs, nehme Kortison oder habe ungewollt abgenommen.</translation>
    </message>
    <message>
        <source>I am under 16, I limp, and my hip or knee hurts.</source>
        <translation>Ich bin unter 16, hinke, und die Hüfte oder das Knie tut weh.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>side of the knee: sign</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Recorded in a knee check.</source>
        <translation>Im Knie-Check notiert.</translation>
    </message>
    <message>
        <source>Recorded with a pain score.</source>
        <translation>Zu einem Schmerzwert notiert.</translation>
    </message>
    <message>
        <source>Recorded with a run.</source>
        <translation>Zu einem Lauf notiert.</translation>
    </message>
    <message>
        <source>Recorded with a complaint.</source>
        <translation>Zu einer Beschwerde notiert.</translation>
    </message>
    <message>
        <source>Recorded under “About you”.</source>
        <translation>Unter „Über dich“ notiert.</translation>
    </message>
    <message>
        <source>Recorded with a treatment.</source>
        <translation>Bei den Maßnahmen notiert.</translation>
    </message>
    <message>
        <source>Stays until a visit to a doctor, physiotherapist or surgeon is recorded after it, or you enter that it was looked at.</source>
        <translation>Bleibt, bis danach ein Termin in einer Arztpraxis oder bei der Physiotherapie oder eine Operation eingetragen ist oder du angibst, dass es angesehen wurde.</translation>
    </message>
    <message>
        <source>The same place at %1 or more in %2 weeks in a row.</source>
        <translation>Dieselbe Stelle mit %1 oder mehr, %2 Wochen hintereinander.</translation>
    </message>
    <message>
        <source>%1 days with at most %2 % of the distance before, and the median pain less than one point lower.</source>
        <translation>%1 Tage mit höchstens %2&#xa0;% der Strecke davor, und der Median ist keinen Punkt niedriger.</translation>
    </message>
    <message>
        <source>A knee check says stiff for more than %1 minutes.</source>
        <translation>In einem Knie-Check stehen mehr als %1 Minuten.</translation>
    </message>
    <message>
        <source>My kneecap went, or still is, out of place.</source>
        <translation>Meine Kniescheibe ist herausgesprungen oder ist es noch.</translation>
    </message>
    <message>
        <source>Ends with such a visit, when you say so, or by itself on %1 unless it is seen again.</source>
        <translation>Endet mit einem solchen Termin, mit deiner eigenen Angabe oder von selbst am %1, wenn es nicht wieder auftritt.</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The log %1 cannot be opened. Check that the folder exists and that you may read it.</source>
        <translation>Das Lauftagebuch %1 lässt sich nicht öffnen. Bitte prüfen, ob der Ordner da und lesbar ist.</translation>
    </message>
    <message>
        <source>The log %1 cannot be written: the file or its folder is read-only. Allow writing there, or choose another place.</source>
        <translation>Das Lauftagebuch %1 lässt sich nicht schreiben: Datei oder Ordner sind schreibgeschützt. Bitte das Schreiben dort erlauben oder einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>%1 is not a Patella log. It was left as it is.</source>
        <translation>%1 ist kein Lauftagebuch von Patella. Die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The log %1 was written by a newer version of Patella. It was left as it is; install the newer version to open it.</source>
        <translation>Das Lauftagebuch %1 stammt von einer neueren Version von Patella. Es bleibt, wie es ist; zum Öffnen die neuere Version installieren.</translation>
    </message>
    <message>
        <source>The log %1 is damaged. It was left as it is; go back to a copy of it.</source>
        <translation>Das Lauftagebuch %1 ist beschädigt. Es bleibt, wie es ist; bitte auf eine Kopie zurückgreifen.</translation>
    </message>
    <message>
        <source>Another program is writing to %1. This change was not saved; try again in a moment.</source>
        <translation>Ein anderes Programm schreibt gerade in %1. Diese Änderung ist nicht gespeichert; bitte gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The entry was changed in %1 by another program in the meantime. Look at it again before you change it.</source>
        <translation>Ein anderes Programm hat den Eintrag in %1 inzwischen geändert. Bitte vor dem Ändern noch einmal ansehen.</translation>
    </message>
    <message>
        <source>The log %1 could not be read or written: %2</source>
        <translation>Das Lauftagebuch %1 ließ sich nicht lesen oder schreiben: %2</translation>
    </message>
    <message>
        <source>The log %1 holds something that Patella did not make (%2), so it was not opened and left as it is. Go back to a copy of it.</source>
        <translation>Das Lauftagebuch %1 enthält etwas, das nicht von Patella stammt (%2). Es wurde deshalb nicht geöffnet und bleibt, wie es ist; bitte auf eine Kopie zurückgreifen.</translation>
    </message>
    <message>
        <source>Another program wrote to %1 in the meantime. Nothing was changed; try again.</source>
        <translation>Ein anderes Programm hat inzwischen in %1 geschrieben. Nichts wurde geändert; versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The log %1 is not there any more: it was moved or deleted while it was open. Nothing was written. Bring it back, or save what is shown here with “Export the log”.</source>
        <translation>Das Tagebuch %1 ist nicht mehr da: Es wurde verschoben oder gelöscht, während es offen war. Nichts wurde geschrieben. Hol es zurück, oder sichere mit „Lauftagebuch exportieren“ an einem anderen Ort, was hier zu sehen ist.</translation>
    </message>
    <message>
        <source>The log %1 was replaced by another file while it was open. Nothing was written to it. If you need what is shown here, save it with “Export the log”; then close Patella and open the log again.</source>
        <translation>Das Tagebuch %1 wurde durch eine andere Datei ersetzt, während es offen war. Nichts wurde hineingeschrieben. Sichere mit „Lauftagebuch exportieren“ an einem anderen Ort, was hier zu sehen ist, wenn du es brauchst; dann Patella schließen und das Tagebuch neu öffnen.</translation>
    </message>
    <message>
        <source>The disk of %1 is full. This change was not saved; everything before it is. Make room and save again.</source>
        <translation>Der Datenträger von %1 ist voll. Diese Änderung ist nicht gespeichert, alles davor schon. Bitte Platz schaffen und noch einmal speichern.</translation>
    </message>
    <message>
        <source>The disk of %1 reports an error. What was saved before may still be readable: copy the log to another disk, and check this one.</source>
        <translation>Der Datenträger von %1 meldet einen Fehler. Was vorher gespeichert wurde, ist vielleicht noch lesbar: Kopiere das Lauftagebuch auf einen anderen Datenträger und prüfe diesen.</translation>
    </message>
    <message>
        <source>The log %1 cannot hold an entry like this. Nothing was changed.</source>
        <translation>Das Lauftagebuch %1 darf so einen Eintrag nicht enthalten; es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Nothing new, neither here nor in the folder.</source>
        <translation>Nichts Neues, weder hier noch im Ordner.</translation>
    </message>
    <message>
        <source>Changes sent: %1, received: %2.</source>
        <translation>Änderungen gesendet: %1, empfangen: %2.</translation>
    </message>
    <message>
        <source>Other devices: %1.</source>
        <translation>Andere Geräte: %1.</translation>
    </message>
    <message>
        <source>“%1” (%2) does not</source>
        <translation>„%1“ (%2) nicht</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 vom %2</translation>
    </message>
    <message>
        <source>%1 is sealed. Without its passphrase nothing is read and nothing is written here.</source>
        <translation>%1 ist versiegelt. Ohne die Passphrase wird hier nichts gelesen und nichts geschrieben.</translation>
    </message>
    <message>
        <source>%1 was sealed with another passphrase. Nothing of it was read.</source>
        <translation>%1 wurde mit einer anderen Passphrase versiegelt. Nichts davon wurde gelesen.</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <extracomment>%1 is &quot;shoes&quot; for example, %2 what the runner calls them</extracomment>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>Entries added: %1, changed: %2, removed: %3.</source>
        <translation>Einträge dazugekommen: %1, geändert: %2, entfernt: %3.</translation>
    </message>
    <message>
        <source>No other device has written to this folder yet.</source>
        <translation>In diesen Ordner hat noch kein anderes Gerät geschrieben.</translation>
    </message>
    <message>
        <source>Entries on which two devices disagree: %1. The later value counts, the other one is kept.</source>
        <translation>Einträge, zu denen zwei Geräte Verschiedenes sagen: %1. Der spätere Wert gilt, der andere bleibt aufgehoben.</translation>
    </message>
    <message>
        <source>Entries waiting for files from another device: %1.</source>
        <translation>Einträge, die auf Dateien eines anderen Geräts warten: %1.</translation>
    </message>
    <message>
        <source>“%1” (%2) counts</source>
        <translation>„%1“ (%2) gilt</translation>
    </message>
    <message>
        <source>%1: deleted on %2, edited on %3; it stays</source>
        <translation>%1: auf %2 gelöscht, auf %3 geändert; der Eintrag bleibt</translation>
    </message>
    <message>
        <source>%1 is not a Patella file. It was left alone.</source>
        <translation>%1 ist keine Datei von Patella. Sie wurde nicht angerührt.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Patella. It waits until this device has that version too.</source>
        <translation>%1 stammt von einer neueren Version von Patella und wartet, bis auch dieses Gerät sie hat.</translation>
    </message>
    <message>
        <source>%1 is damaged or has not arrived completely. It is read once it is complete.</source>
        <translation>%1 ist beschädigt oder noch nicht ganz angekommen. Sie wird gelesen, sobald sie vollständig ist.</translation>
    </message>
    <message>
        <source>%1 contains what no log can hold. Nothing of it was read.</source>
        <translation>%1 enthält, was in keinem Tagebuch stehen kann. Nichts davon wurde gelesen.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Patella tries again.</source>
        <translation>%1 lässt sich nicht lesen. Es wird wieder versucht.</translation>
    </message>
    <message>
        <source>There is no folder %1. Create it, or choose the one your sync program takes care of.</source>
        <translation>Den Ordner %1 gibt es nicht. Lege ihn an oder wähle den, den dein Abgleichprogramm überträgt.</translation>
    </message>
</context>
<context>
    <name>TimelineText</name>
    <message>
        <source>%1 (masked)</source>
        <translation>%1 (verdeckt)</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>%1: %2. Worst %3, next morning %4.</source>
        <extracomment>a run: its day, distance, worst score and score of the next morning</extracomment>
        <translation>%1: %2. Am schlimmsten %3, nächster Morgen %4.</translation>
    </message>
    <message>
        <source>swelling: %1</source>
        <translation>Schwellung: %1</translation>
    </message>
    <message>
        <source>stiff in the morning: %1&#xa0;min</source>
        <translation>morgens steif: %1&#xa0;min</translation>
    </message>
    <message>
        <source>Knee check of %1: %2</source>
        <translation>Knie-Check vom %1: %2</translation>
    </message>
    <message>
        <source>neither swollen nor stiff</source>
        <translation>weder geschwollen noch steif</translation>
    </message>
    <message>
        <source>swollen, stiff</source>
        <translation>geschwollen, steif</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day and what was done</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>done for it</source>
        <translation>dafür getan</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day and with whom</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: first run in %2</source>
        <translation>%1: erster Lauf in %2</translation>
    </message>
    <message>
        <source>visits, new shoes</source>
        <translation>Termine, neue Schuhe</translation>
    </message>
    <message>
        <source>Complaint since %1: %2</source>
        <translation>Beschwerde seit %1: %2</translation>
    </message>
    <message>
        <source>complaints</source>
        <translation>Beschwerden</translation>
    </message>
    <message>
        <source>Flare, %1: %2 to %3, at most %4.</source>
        <translation>Schub, %1: %2 bis %3, höchstens %4.</translation>
    </message>
    <message>
        <source>flares</source>
        <translation>Schübe</translation>
    </message>
    <message>
        <source>%1: first day of the cycle</source>
        <translation>%1: erster Zyklustag</translation>
    </message>
    <message>
        <source>cycle, day 1</source>
        <translation>Zyklus, Tag 1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Schlimmster</translation>
    </message>
    <message>
        <source>Next morning</source>
        <translation>Morgen danach</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Complaint since %1.</source>
        <translation>Beschwerde seit %1.</translation>
    </message>
    <message>
        <source>Resolved on %1.</source>
        <translation>Vorbei seit %1.</translation>
    </message>
</context>
<context>
    <name>TrainingWords</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>in how many of so many runs</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>first in a row %1</source>
        <translation>erster einer Reihe %1</translation>
    </message>
    <message>
        <source>second %1</source>
        <translation>zweiter %1</translation>
    </message>
    <message>
        <source>third or later %1</source>
        <translation>dritter oder späterer %1</translation>
    </message>
    <message>
        <source>other runs %1</source>
        <translation>andere Läufe %1</translation>
    </message>
    <message>
        <source>No morning after them can be compared with before the run.</source>
        <translation>Kein Morgen danach lässt sich mit der Zeit vor dem Lauf vergleichen.</translation>
    </message>
    <message>
        <source>Worse next morning: %1.</source>
        <translation>Am nächsten Morgen schlechter: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln run(s); the next morning was worse after %2.</source>
        <translation>
            <numerusform>%1: %Ln Lauf; der nächste Morgen war schlechter nach %2.</numerusform>
            <numerusform>%1: %Ln Läufe; der nächste Morgen war schlechter nach %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln run(s), no morning after them that can be compared.</source>
        <translation>
            <numerusform>%1: %Ln Lauf, kein Morgen danach, der sich vergleichen lässt.</numerusform>
            <numerusform>%1: %Ln Läufe, kein Morgen danach, der sich vergleichen lässt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No run says how it ended.</source>
        <translation>Bei keinem Lauf steht, wie er endete.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) do not say how they ended.</source>
        <translation>
            <numerusform>Bei %Ln Lauf steht nicht, wie er endete.</numerusform>
            <numerusform>Bei %Ln Läufen steht nicht, wie sie endeten.</numerusform>
        </translation>
    </message>
    <message>
        <source>No run says how hard it was.</source>
        <translation>Bei keinem Lauf steht, wie hart er war.</translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln run(s) was a hard one.</source>
        <translation>
            <numerusform>%Ln Lauf, kein harter.</numerusform>
            <numerusform>Keiner von %Ln Läufen war ein harter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln run(s) was mostly on asphalt or concrete.</source>
        <translation>
            <numerusform>%Ln Lauf, nicht überwiegend auf Asphalt oder Beton.</numerusform>
            <numerusform>Keiner von %Ln Läufen war überwiegend auf Asphalt oder Beton.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1: all of %2 on %3.</source>
        <translation>%1: alle %2 auf %3.</translation>
    </message>
    <message>
        <source>Longest streak of hard runs without an easy one between: %1, from %2 on. Latest streak: %3.</source>
        <translation>Meiste harte Läufe in Folge, ohne einen lockeren dazwischen: %1, ab %2. In der letzten Folge: %3.</translation>
    </message>
    <message>
        <source>No run says which surface it was on.</source>
        <translation>Bei keinem Lauf steht, auf welchem Untergrund er war.</translation>
    </message>
    <message>
        <source>Longest streak of runs on asphalt or concrete: %1, from %2 on. Latest streak: %3.</source>
        <translation>Meiste Läufe in Folge auf Asphalt oder Beton: %1, ab %2. In der letzten Folge: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n surface(s) over %2, most on %3 (%4&#xa0;%).</source>
        <extracomment>days, kinds of ground, a distance, a ground and its share</extracomment>
        <translation>
            <numerusform>%1: %n Art Untergrund auf %2, am meisten %3 (%4&#xa0;%).</numerusform>
            <numerusform>%1: %n Arten Untergrund auf %2, am meisten %3 (%4&#xa0;%).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TurnWords</name>
    <message>
        <source>visit</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>first run in %1</source>
        <translation>erster Lauf in %1</translation>
    </message>
    <message>
        <source>new insole: %1</source>
        <translation>neue Einlage: %1</translation>
    </message>
    <message>
        <source>begun: %1</source>
        <translation>begonnen: %1</translation>
    </message>
    <message>
        <source>a complaint began</source>
        <translation>eine Beschwerde begann</translation>
    </message>
    <message>
        <source>The 28 days after it are not over.</source>
        <translation>Die 28 Tage danach sind noch nicht vorbei.</translation>
    </message>
    <message>
        <source>Too few mornings around it to say.</source>
        <translation>Zu wenige Morgen davor und danach, um etwas zu sagen.</translation>
    </message>
    <message>
        <source>Too few comparable dates to say more.</source>
        <translation>Zu wenige vergleichbare Tage, um mehr zu sagen.</translation>
    </message>
    <message>
        <source>No clear change.</source>
        <translation>Keine klare Veränderung.</translation>
    </message>
    <message>
        <source>Median of the mornings: %1 in the 28 days before, %2 in those after.</source>
        <translation>Mittlerer Wert am Morgen: %1 in den 28 Tagen davor, %2 in den 28 danach.</translation>
    </message>
    <message numerus="yes">
        <source>At %1 of %Ln comparable date(s) of your log the change was as large.</source>
        <translation>
            <numerusform>An %1 von %Ln vergleichbaren Tag deines Tagebuchs war die Veränderung so groß.</numerusform>
            <numerusform>An %1 von %Ln vergleichbaren Tagen deines Tagebuchs war die Veränderung so groß.</numerusform>
        </translation>
    </message>
    <message>
        <source>A drop this large was rare in your log.</source>
        <translation>Ein so starker Rückgang war in deinem Tagebuch selten.</translation>
    </message>
    <message>
        <source>A rise this large was rare in your log.</source>
        <translation>Ein so starker Anstieg war in deinem Tagebuch selten.</translation>
    </message>
    <message>
        <source>Knees get better on their own, especially when they are at their worst. So each date is compared with every other date of your log before which the knee was as bad.</source>
        <translation>Knie werden von selbst besser, vor allem wenn sie am schlimmsten sind. Deshalb wird jeder Tag mit allen anderen Tagen deines Tagebuchs verglichen, vor denen es dem Knie ebenso schlecht ging.</translation>
    </message>
</context>
<context>
    <name>TwinWords</name>
    <message numerus="yes">
        <source>%1 (%n pair(s))</source>
        <translation>
            <numerusform>%1 (%n Paar)</numerusform>
            <numerusform>%1 (%n Paare)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n Paar</numerusform>
            <numerusform>%n Paare</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: on average the pain was the same.</source>
        <translation>%1: Im Mittel war der Schmerz gleich.</translation>
    </message>
    <message>
        <source>%1: on average the pain was %2 points higher with it.</source>
        <translation>%1: Im Mittel war der Schmerz damit um %2 Punkte höher.</translation>
    </message>
    <message>
        <source>%1: on average the pain was %2 points lower with it.</source>
        <translation>%1: Im Mittel war der Schmerz damit um %2 Punkte niedriger.</translation>
    </message>
    <message>
        <source>Higher in %1, the same in %2, lower in %3.</source>
        <translation>Höher in %1, gleich in %2, niedriger in %3.</translation>
    </message>
</context>
<context>
    <name>TwoKneesWords</name>
    <message>
        <source>the side with a brace</source>
        <translation>der Seite mit Bandage</translation>
    </message>
    <message>
        <source>the side with tape</source>
        <translation>der Seite mit Tape</translation>
    </message>
    <message>
        <source>on average the left one worse by %1</source>
        <translation>im Mittel das linke um %1 schlechter</translation>
    </message>
    <message>
        <source>on average the right one worse by %1</source>
        <translation>im Mittel das rechte um %1 schlechter</translation>
    </message>
    <message>
        <source>(95&#xa0;% band %1 to %2)</source>
        <extracomment>the limits of an interval</extracomment>
        <translation>(95-%-Bereich %1 bis %2)</translation>
    </message>
    <message>
        <source>On %1 the knee was worse than the other by %2 points %3; runs: %4 left, %5 right, %6 neither.</source>
        <translation>Auf %1 war das Knie um %2 Punkte schlechter als das andere %3; Läufe: %4 links, %5 rechts, %6 weder noch.</translation>
    </message>
    <message>
        <source>No run has answers for both knees.</source>
        <translation>Nach keinem Lauf gibt es Antworten zu beiden Knien.</translation>
    </message>
    <message>
        <source>%1 with one knee only</source>
        <translation>%1 mit nur einem Knie</translation>
    </message>
    <message>
        <source>%1 masked</source>
        <translation>%1 verdeckt</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Nicht gezählt: %1.</translation>
    </message>
    <message>
        <source>%1: no run with both knees answered</source>
        <translation>%1: kein Lauf mit Antworten zu beiden Knien</translation>
    </message>
    <message numerus="yes">
        <source>%1: of %Ln run(s) the left one was worse after %2, the right one after %3; %4</source>
        <extracomment>a month, how often which knee was worse, and the mean difference in words</extracomment>
        <translation>
            <numerusform>%1: von %Ln Lauf war das linke nach %2 schlechter, das rechte nach %3; %4</numerusform>
            <numerusform>%1: von %Ln Läufen war das linke nach %2 schlechter, das rechte nach %3; %4</numerusform>
        </translation>
    </message>
    <message>
        <source>the side where the foot ran lower</source>
        <translation>der Seite, auf der der Fuß tiefer lief</translation>
    </message>
    <message>
        <source>on average both the same</source>
        <translation>im Mittel beide gleich</translation>
    </message>
    <message>
        <source>With “%1” left minus right changed by %2 points %3; runs: %4 with it, %5 without, or above and below its median.</source>
        <translation>Mit „%1“ verschob sich links minus rechts um %2 Punkte %3; Läufe: %4 damit, %5 ohne, oder über und unter dem Median.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) have answers for both knees: the left one was worse after %1, the right one after %2, both the same after %3.</source>
        <translation>
            <numerusform>Nach %Ln Lauf gibt es Antworten zu beiden Knien: Das linke war nach %1 schlechter, das rechte nach %2, beide gleich nach %3.</numerusform>
            <numerusform>Nach %Ln Läufen gibt es Antworten zu beiden Knien: Das linke war nach %1 schlechter, das rechte nach %2, beide gleich nach %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What shifts the difference between them is checked from %n such run(s) on.</source>
        <translation>
            <numerusform>Was das eine gegen das andere verschiebt, wird ab %n solchen Lauf geprüft.</numerusform>
            <numerusform>Was das eine gegen das andere verschiebt, wird ab %n solchen Läufen geprüft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was found that shifts the difference between left and right (last checked at %Ln run(s), next check at %1).</source>
        <translation>
            <numerusform>Nichts gefunden, was links gegen rechts verschiebt (zuletzt geprüft bei %Ln Lauf, das nächste Mal bei %1).</numerusform>
            <numerusform>Nichts gefunden, was links gegen rechts verschiebt (zuletzt geprüft bei %Ln Läufen, das nächste Mal bei %1).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValueWords</name>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>none of them</source>
        <translation>nichts davon</translation>
    </message>
    <message>
        <source>an entry that is not here</source>
        <translation>ein Eintrag, der hier fehlt</translation>
    </message>
</context>
<context>
    <name>WeekMeaning</name>
    <message>
        <source>No run this week so far.</source>
        <translation>Diese Woche bisher kein Lauf.</translation>
    </message>
    <message>
        <source>No run.</source>
        <translation>Kein Lauf.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s).</source>
        <translation>
            <numerusform>%n Lauf.</numerusform>
            <numerusform>%n Läufe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n run(s) so far.</source>
        <translation>
            <numerusform>Bisher %1 in %n Lauf.</numerusform>
            <numerusform>Bisher %1 in %n Läufen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n run(s).</source>
        <translation>
            <numerusform>%1 in %n Lauf.</numerusform>
            <numerusform>%1 in %n Läufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some runs of the weeks before lack a value too, so the line may be too low.</source>
        <translation>Auch Läufen der Wochen davor fehlt ein Wert, die Linie kann also zu niedrig sein.</translation>
    </message>
    <message>
        <source>Your log begins in the middle of this week, so the week is not used for comparison.</source>
        <translation>Dein Tagebuch beginnt mitten in dieser Woche, deshalb dient sie nicht zum Vergleich.</translation>
    </message>
    <message>
        <source>Too few runs of the weeks before have a value, so a comparison would not be fair.</source>
        <translation>Zu wenige Läufe der Wochen davor haben einen Wert: Ein Vergleich wäre nicht fair.</translation>
    </message>
    <message>
        <source>Still learning your usual week: a provisional 10&#xa0;% line appears once two weeks are complete.</source>
        <translation>Deine übliche Woche ist noch nicht bekannt: Eine vorläufige 10-%-Linie gibt es nach zwei vollen Wochen.</translation>
    </message>
    <message>
        <source>Still learning your usual week: %1 is a provisional 10&#xa0;% line from the first weeks only. Weeks are judged from the fifth on.</source>
        <translation>Deine übliche Woche ist noch nicht bekannt: %1 sind eine vorläufige 10-%-Linie, nur aus den ersten Wochen. Beurteilt wird ab der fünften Woche.</translation>
    </message>
    <message>
        <source>That is under your 10&#xa0;% line of %1 (%2).</source>
        <translation>Das liegt unter deiner 10-%-Linie von %1 (%2).</translation>
    </message>
    <message>
        <source>A week off changes nothing: next week is still compared with your %1 (week of %2).</source>
        <translation>Eine freie Woche ändert nichts: Die nächste wird weiter mit deinen %1 verglichen (Woche vom %2).</translation>
    </message>
    <message>
        <source>An easier week: less than four fifths of your %1 (week of %2). Next week is still compared with that peak.</source>
        <translation>Eine leichtere Woche, weniger als vier Fünftel deiner %1 (Woche vom %2). Die nächste wird weiter mit dieser Spitze verglichen.</translation>
    </message>
    <message>
        <source>That is %1 above your 10&#xa0;% line of %2 (%3).</source>
        <translation>Das sind %1 über deiner 10-%-Linie von %2 (%3).</translation>
    </message>
    <message>
        <source>The line is a rule of thumb: in a trial of 532 beginners it did not reduce injuries.</source>
        <translation>Die Linie ist eine Faustregel: In einer Studie mit 532 Anfängern gab es mit ihr nicht weniger Verletzungen.</translation>
    </message>
    <message>
        <source>That is more than 30&#xa0;% above the reference. Among 874 beginners such increases went with more distance-related injuries, runner&apos;s knee among them, but that may be chance. An easier week next is one sensible answer.</source>
        <translation>Das ist mehr als 30&#xa0;% über dem Vergleichswert. Bei 874 Anfängern gingen solche Steigerungen mit mehr Verletzungen der Art einher, die mit der Strecke kommt, darunter Kniescheibenschmerz; das kann aber Zufall sein. Eine leichtere nächste Woche ist eine vernünftige Antwort.</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) without a run so far.</source>
        <translation>
            <numerusform>Bisher %n Woche ohne Lauf.</numerusform>
            <numerusform>Bisher %n Wochen ohne Lauf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your previous weeks were short (%1 at most), too little for percentages, so there is no 10&#xa0;% line yet.</source>
        <translation>Deine Wochen davor waren kurz (höchstens %1), zu wenig für Prozente, deshalb gibt es noch keine 10-%-Linie.</translation>
    </message>
    <message>
        <source>There is nothing to compare with in the weeks before, so there is no 10&#xa0;% line.</source>
        <translation>Die Wochen davor geben keinen Vergleich her, deshalb gibt es keine 10-%-Linie.</translation>
    </message>
    <message numerus="yes">
        <source>The first week after %n week(s) without a run: no 10&#xa0;% line.</source>
        <translation>
            <numerusform>Die erste Woche nach %n Woche ohne Lauf: keine 10-%-Linie.</numerusform>
            <numerusform>Die erste Woche nach %n Wochen ohne Lauf: keine 10-%-Linie.</numerusform>
        </translation>
    </message>
    <message>
        <source>After such a long break a new baseline begins: start small and see how the knee reacts.</source>
        <translation>Nach einer so langen Pause beginnt der Vergleich von vorn: Fang klein an und schau, wie das Knie reagiert.</translation>
    </message>
    <message>
        <source>A common convention is to restart with about %1 (%2&#xa0;% of the %3 before); it was not tested in a trial.</source>
        <translation>Üblich ist ein Neubeginn mit etwa %1 (%2&#xa0;% der %3 davor); in einer Studie geprüft ist das nicht.</translation>
    </message>
    <message>
        <source>%1 left under your 10&#xa0;% line of %2 (%3). The week is not over yet.</source>
        <translation>Noch %1 bis zu deiner 10-%-Linie von %2 (%3). Die Woche läuft noch.</translation>
    </message>
    <message>
        <source>One run of %1 was %2 longer than the longest of the 30 days before (%3): the rule with the best evidence is about such runs.</source>
        <translation>Ein Lauf von %1 war %2 länger als der längste der 30 Tage davor (%3): Um solche Läufe geht es in der am besten belegten Regel.</translation>
    </message>
    <message>
        <source>It includes a race, which counts like any run.</source>
        <translation>Ein Wettkampf ist dabei; er zählt wie jeder Lauf.</translation>
    </message>
    <message>
        <source>No runs yet. Your weeks add up from the first one on; a 10&#xa0;% line needs two complete weeks.</source>
        <translation>Noch keine Läufe. Ab dem ersten zählen deine Wochen; eine 10-%-Linie braucht zwei volle Wochen.</translation>
    </message>
    <message>
        <source>reference: %1, week of %2</source>
        <translation>Vergleichswert: %1, Woche vom %2</translation>
    </message>
    <message>
        <source>reference: %1, a share of what you ran before your break</source>
        <translation>Vergleichswert: %1, ein Teil dessen, was du vor der Pause gelaufen bist</translation>
    </message>
    <message>
        <source>An easier week, under four fifths of what it is compared with (%1).</source>
        <translation>Eine leichtere Woche, unter vier Fünfteln dessen, womit sie verglichen wird (%1).</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) without a distance are not in this total: the real one is higher.</source>
        <translation>
            <numerusform>%n Lauf ohne Strecke steckt nicht in dieser Summe: Es war mehr.</numerusform>
            <numerusform>%n Läufe ohne Strecke stecken nicht in dieser Summe: Es war mehr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) without a time are not in this total: the real one is higher.</source>
        <translation>
            <numerusform>%n Lauf ohne Zeit steckt nicht in dieser Summe: Es war mehr.</numerusform>
            <numerusform>%n Läufe ohne Zeit stecken nicht in dieser Summe: Es war mehr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) without a time or an effort are not in this total: the real one is higher.</source>
        <translation>
            <numerusform>%n Lauf ohne Zeit oder Anstrengung steckt nicht in dieser Summe: Es war mehr.</numerusform>
            <numerusform>%n Läufe ohne Zeit oder Anstrengung stecken nicht in dieser Summe: Es war mehr.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekSentences</name>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Woche vom %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n week(s)</source>
        <translation>
            <numerusform>%1, %n Woche</numerusform>
            <numerusform>%1, %n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation>%1 pro Woche</translation>
    </message>
    <message>
        <source>Worst pain %1, mean %2, next morning %3</source>
        <translation>Schlimmster Schmerz %1, Mittel %2, nächster Morgen %3</translation>
    </message>
    <message>
        <source>No score that counts</source>
        <translation>Kein Wert, der zählt</translation>
    </message>
    <message>
        <source>Pain rose by two or more.</source>
        <translation>Der Schmerz stieg um zwei oder mehr.</translation>
    </message>
    <message numerus="yes">
        <source>Pain rose by two or more in %n of these weeks.</source>
        <translation>
            <numerusform>Der Schmerz stieg in %n dieser Wochen um zwei oder mehr.</numerusform>
            <numerusform>Der Schmerz stieg in %n dieser Wochen um zwei oder mehr.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekSheet</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>An hour after</source>
        <translation>Stunde danach</translation>
    </message>
    <message>
        <source>Next morning</source>
        <translation>Morgen danach</translation>
    </message>
    <message>
        <source>Exercises, notes</source>
        <translation>Übungen, Notizen</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>planned: %1</source>
        <translation>geplant: %1</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Woche vom %1</translation>
    </message>
    <message>
        <source>Worst during</source>
        <translation>Dabei höchstens</translation>
    </message>
    <message>
        <source>Knee pain from 0, none, to 10, the worst imaginable. Leave empty what you do not know. Next morning: the score of the day after, in the row of the run. Without a run, write the worst of the day under &quot;Worst during&quot;.</source>
        <translation>Knieschmerz von 0, keiner, bis 10, der schlimmste. Was nicht gefragt wurde, bleibt leer. Morgen danach: der des nächsten Tages, in der Zeile des Laufs. Ohne Lauf gehört das Schlimmste des Tages unter „Dabei höchstens“.</translation>
    </message>
</context>
<context>
    <name>WeekWords</name>
    <message>
        <source>%1 above your 10&#xa0;% line (%2)</source>
        <translation>%1 über der 10-%-Linie (%2)</translation>
    </message>
    <message>
        <source>%1 left under your 10&#xa0;% line (%2)</source>
        <translation>Noch %1 bis zur 10-%-Linie (%2)</translation>
    </message>
    <message>
        <source>Under your 10&#xa0;% line (%1)</source>
        <translation>Unter der 10-%-Linie (%1)</translation>
    </message>
    <message>
        <source>An easier week, under your 10&#xa0;% line (%1)</source>
        <translation>Eine leichtere Woche, unter der 10-%-Linie (%1)</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Woche vom %1</translation>
    </message>
    <message>
        <source>Still learning your usual week: the 10&#xa0;% line appears after four weeks</source>
        <translation>Deine übliche Woche ist noch nicht bekannt: Die 10-%-Linie erscheint nach vier Wochen</translation>
    </message>
    <message>
        <source>Coming back after a break: no 10&#xa0;% line</source>
        <translation>Wiedereinstieg nach einer Pause: keine 10-%-Linie</translation>
    </message>
    <message>
        <source>A week off</source>
        <translation>Eine Woche ohne Lauf</translation>
    </message>
    <message>
        <source>Too little yet to compare with: no 10&#xa0;% line</source>
        <translation>Noch zu wenig zum Vergleichen: keine 10-%-Linie</translation>
    </message>
    <message>
        <source>Worst knee pain: %1; next morning: %2</source>
        <translation>Schlimmster Knieschmerz: %1; am Morgen danach: %2</translation>
    </message>
    <message>
        <source>No answer about the knee</source>
        <translation>Keine Angabe zum Knie</translation>
    </message>
    <message>
        <source>No weeks yet.</source>
        <translation>Noch keine Wochen.</translation>
    </message>
    <message>
        <source>Worst knee pain: %1 of 10.</source>
        <translation>Schlimmster Knieschmerz: %1 von 10.</translation>
    </message>
    <message>
        <source>No answers about the knee.</source>
        <translation>Keine Angaben zum Knie.</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n run(s)</source>
        <translation>
            <numerusform>%1 in %n Lauf</numerusform>
            <numerusform>%1 in %n Läufen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 above your 10&#xa0;% line (%2), and more than 30&#xa0;% above its reference</source>
        <translation>%1 über deiner 10-%-Linie (%2) und mehr als 30&#xa0;% über dem Vergleichswert</translation>
    </message>
    <message>
        <source>too few weeks before</source>
        <comment>no line is drawn</comment>
        <translation>zu wenige Wochen davor</translation>
    </message>
    <message>
        <source>under the line</source>
        <translation>unter der Linie</translation>
    </message>
    <message>
        <source>an easier week</source>
        <translation>eine leichtere Woche</translation>
    </message>
    <message>
        <source>above the line</source>
        <translation>über der Linie</translation>
    </message>
    <message>
        <source>more than 30&#xa0;% above</source>
        <translation>mehr als 30&#xa0;% darüber</translation>
    </message>
    <message>
        <source>back after a break</source>
        <translation>zurück nach einer Pause</translation>
    </message>
    <message>
        <source>no run</source>
        <translation>kein Lauf</translation>
    </message>
    <message>
        <source>too little to compare</source>
        <translation>zu wenig zum Vergleichen</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>läuft noch</translation>
    </message>
    <message>
        <source>Reference: %1, the week of %2</source>
        <translation>Vergleichswert: %1, die Woche vom %2</translation>
    </message>
    <message>
        <source>%1 weeks, from %2 to the week of %3. Highest: %4, in the week of %5. Weeks above the 10&#xa0;% line: %6.</source>
        <translation>%1 Wochen, vom %2 bis zur Woche vom %3. Höchste: %4, in der Woche vom %5. Wochen über der 10-%-Linie: %6.</translation>
    </message>
    <message>
        <source>no run yet</source>
        <translation>noch kein Lauf</translation>
    </message>
    <message>
        <source> (not in the total, because not recorded: %1)</source>
        <translation> (nicht in der Summe, weil nicht notiert: %1)</translation>
    </message>
</context>
<context>
    <name>WeeklyChart</name>
    <message>
        <source>Knee pain, 0 to 10</source>
        <translation>Knieschmerz, 0 bis 10</translation>
    </message>
</context>
<context>
    <name>WeeklyLegend</name>
    <message>
        <source>Distance</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Easier week</source>
        <translation>Leichtere Woche</translation>
    </message>
    <message>
        <source>Above the line</source>
        <translation>Über der Linie</translation>
    </message>
    <message>
        <source>More than 30&#xa0;% above</source>
        <translation>Mehr als 30&#xa0;% darüber</translation>
    </message>
    <message>
        <source>This week so far</source>
        <translation>Diese Woche bisher</translation>
    </message>
    <message>
        <source>10&#xa0;% line</source>
        <translation>10-%-Linie</translation>
    </message>
    <message>
        <source>Worst pain</source>
        <translation>Schlimmster Schmerz</translation>
    </message>
    <message>
        <source>Worst next morning</source>
        <translation>Schlimmster am Morgen danach</translation>
    </message>
    <message>
        <source>30&#xa0;% line</source>
        <translation>30-%-Linie</translation>
    </message>
    <message>
        <source>Rolling 7 days</source>
        <translation>Gleitende 7 Tage</translation>
    </message>
    <message>
        <source>Longest run in 30 days</source>
        <translation>Längster Lauf seit 30 Tagen</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Wettkampf</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>WhatIsThis</name>
    <message>
        <source>What is this?</source>
        <translation>Was ist das?</translation>
    </message>
    <message>
        <source>What is known of these figures (F1)</source>
        <translation>Was man über diese Zahlen weiß (F1)</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A running log that watches your knees.</source>
        <translation>Ein Lauftagebuch, das auf die Knie achtet.</translation>
    </message>
    <message>
        <source>Open this log instead of your own.</source>
        <translation>Dieses Lauftagebuch statt des eigenen öffnen.</translation>
    </message>
    <message>
        <source>Write a picture of each page into this folder and exit.</source>
        <translation>Ein Bild jeder Seite in diesen Ordner schreiben und beenden.</translation>
    </message>
    <message>
        <source>Exit after the first complete picture and print the time it took.</source>
        <translation>Nach dem ersten vollständigen Bild beenden und die Dauer ausgeben.</translation>
    </message>
    <message>
        <source>Files to import.</source>
        <translation>Dateien zum Importieren.</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>der Arbeitsspeicher reicht nicht</translation>
    </message>
    <message>
        <source>Something went wrong that Patella did not expect: %1. What was saved is safe; what you typed in a form is offered at the next start.</source>
        <translation>Etwas ist schiefgegangen, womit Patella nicht gerechnet hat: %1. Was gespeichert war, ist sicher; was in einem Formular stand, wird beim nächsten Start angeboten.</translation>
    </message>
    <message>
        <source>Use this language, such as de.</source>
        <translation>Diese Sprache sprechen, etwa de.</translation>
    </message>
</context>
<context>
    <name>patella::ui::AboutKneePage</name>
    <message>
        <source>Nothing about the knee yet</source>
        <translation>Noch nichts über das Knie</translation>
    </message>
    <message>
        <source>Log a run with how the knee was before, during and after it, and the next morning. Here you will see how bad it is, how far you ran without pain, and whether it is getting better.</source>
        <translation>Trag einen Lauf ein und wie das Knie davor, dabei, danach und am nächsten Morgen war. Hier siehst du dann, wie schlimm es ist, wie weit du ohne Schmerz gelaufen bist und ob es besser wird.</translation>
    </message>
    <message>
        <source>Log a run</source>
        <translation>Lauf eintragen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>How it behaves</source>
        <translation>Wie es sich verhält</translation>
    </message>
    <message>
        <source>Daily life</source>
        <translation>Alltag</translation>
    </message>
    <message>
        <source>Flares</source>
        <translation>Schübe</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>&amp;Left knee</source>
        <translation>&amp;Linkes Knie</translation>
    </message>
    <message>
        <source>R&amp;ight knee</source>
        <translation>Re&amp;chtes Knie</translation>
    </message>
    <message>
        <source>&amp;Both knees</source>
        <translation>B&amp;eide Knie</translation>
    </message>
    <message>
        <source>Left against right</source>
        <translation>Links gegen rechts</translation>
    </message>
    <message>
        <source>&amp;Save as PDF …</source>
        <translation>Als PDF &amp;speichern …</translation>
    </message>
    <message>
        <source>The knee</source>
        <translation>Das Knie</translation>
    </message>
    <message>
        <source>Save the page as PDF</source>
        <translation>Die Seite als PDF speichern</translation>
    </message>
    <message>
        <source>knee %1.pdf</source>
        <comment>file name with a date</comment>
        <translation>Knie %1.pdf</translation>
    </message>
    <message>
        <source>Pages as PDF (*.pdf)</source>
        <translation>Seiten als PDF (*.pdf)</translation>
    </message>
    <message>
        <source>How the runs went</source>
        <translation>Wie die Läufe verliefen</translation>
    </message>
    <message>
        <source>One-off events</source>
        <translation>Was einmal geschah</translation>
    </message>
</context>
<context>
    <name>patella::ui::AgainstView</name>
    <message>
        <source>What a point stands for</source>
        <translation>Wofür ein Punkt steht</translation>
    </message>
    <message>
        <source>Which pain it is compared with</source>
        <translation>Welcher Schmerz dagegen steht</translation>
    </message>
    <message>
        <source>What the points are coloured by</source>
        <translation>Wonach die Punkte gefärbt sind</translation>
    </message>
    <message>
        <source>A p&amp;oint is</source>
        <translation>Ein &amp;Punkt ist</translation>
    </message>
    <message>
        <source>&amp;coloured by</source>
        <translation>Farbe &amp;nach</translation>
    </message>
    <message>
        <source>Pain against mileage</source>
        <translation>Schmerz gegen km</translation>
    </message>
    <message>
        <source>Grey boxes: the middle half of the scores in a band, with the median as a line and above it the number of points. Dots of the same score are spread a little; hatched squares may be masked and count in no band.</source>
        <translation>Graue Kästen: die mittlere Hälfte der Werte eines Bereichs, der Median als Linie und darüber die Zahl der Punkte. Punkte mit gleichem Wert liegen etwas auseinander; schraffierte Quadrate sind vielleicht verdeckt und zählen in keinem Bereich.</translation>
    </message>
    <message>
        <source>Bands as a table</source>
        <translation>Bereiche als Tabelle</translation>
    </message>
    <message>
        <source>Points as a table</source>
        <translation>Punkte als Tabelle</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s): %1 against %2.</source>
        <translation>
            <numerusform>%n Punkt: %1 gegen %2.</numerusform>
            <numerusform>%n Punkte: %1 gegen %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>pain against mileage</source>
        <translation>Schmerz gegen km</translation>
    </message>
    <message>
        <source>pai&amp;n of</source>
        <translation>Sch&amp;merz</translation>
    </message>
    <message>
        <source>worst pain</source>
        <translation>schlimmster Schmerz</translation>
    </message>
</context>
<context>
    <name>patella::ui::AnswerView</name>
    <message>
        <source>Not enough data yet (%1)</source>
        <translation>Noch nicht genug Daten (%1)</translation>
    </message>
    <message>
        <source>That does not prove that nothing matters, but this log alone gives no reason to give up any of the habits tested.</source>
        <translation>Das beweist nicht, dass nichts eine Rolle spielt; allein dieses Tagebuch gibt aber keinen Grund, eine der geprüften Gewohnheiten aufzugeben.</translation>
    </message>
</context>
<context>
    <name>patella::ui::BackupsDialog</name>
    <message>
        <source>&amp;Restore this one</source>
        <translation>Diese &amp;wiederherstellen</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>&amp;Make one now</source>
        <translation>Jetzt eine &amp;anlegen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>There is no backup of this log yet.</source>
        <translation>Von diesem Lauftagebuch gibt es noch keine Sicherung.</translation>
    </message>
    <message numerus="yes">
        <source>It holds %n run(s).</source>
        <translation>
            <numerusform>Sie enthält %n Lauf.</numerusform>
            <numerusform>Sie enthält %n Läufe.</numerusform>
        </translation>
    </message>
    <message>
        <source>restoring a backup</source>
        <translation>Wiederherstellen einer Sicherung</translation>
    </message>
    <message>
        <source>comes back: %1</source>
        <extracomment>%1 is &quot;a run of Fri 20 Nov, 8.2 km&quot;</extracomment>
        <translation>kommt zurück: %1</translation>
    </message>
    <message>
        <source>goes: %1</source>
        <translation>verschwindet: %1</translation>
    </message>
    <message>
        <source>The last five are kept, one a day for a week, one a week for two months, and one a month for ever, in %1.</source>
        <translation>Behalten werden die letzten fünf, eine Woche lang eine pro Tag, zwei Monate lang eine pro Woche und für immer eine pro Monat, in %1.</translation>
    </message>
    <message>
        <source>How the chosen backup differs from now</source>
        <translation>Wie sich die gewählte Sicherung von jetzt unterscheidet</translation>
    </message>
    <message>
        <source>&amp;Seal a copy …</source>
        <translation>Kopie &amp;versiegeln …</translation>
    </message>
    <message>
        <source>&amp;Open a file …</source>
        <translation>&amp;Datei öffnen …</translation>
    </message>
    <message>
        <source>%1, from a file</source>
        <translation>%1, aus einer Datei</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n run(s)</source>
        <translation>
            <numerusform>%1: %n Lauf</numerusform>
            <numerusform>%1: %n Läufe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: cannot be read</source>
        <translation>%1: nicht lesbar</translation>
    </message>
    <message>
        <source>%1, before an update of Patella</source>
        <translation>%1, vor einer Aktualisierung von Patella</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Seal a copy</source>
        <translation>Kopie versiegeln</translation>
    </message>
    <message>
        <source>Sealed backups (*.sealed);;All files (*)</source>
        <translation>Versiegelte Sicherungen (*.sealed);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a copy of the log</source>
        <translation>Kopie des Lauftagebuchs öffnen</translation>
    </message>
    <message>
        <source>%1 No backup was made before. %2</source>
        <extracomment>%1 is a sentence; %2 another one, why no backup was made</extracomment>
        <translation>%1 Davor entstand keine Sicherung. %2</translation>
    </message>
    <message>
        <source>changes back: %1</source>
        <translation>wie damals: %1</translation>
    </message>
    <message>
        <source>A backup is made when the window is closed after a change, and before a restore. %1</source>
        <translation>Eine Sicherung entsteht, wenn das Fenster geschlossen wird und etwas geschrieben wurde, und vor jedem Wiederherstellen. %1</translation>
    </message>
    <message>
        <source>No backups are made automatically: that is switched off in the preferences. %1</source>
        <translation>Von selbst entsteht keine: Das ist in den Einstellungen ausgeschaltet. %1</translation>
    </message>
    <message>
        <source>Backups, latest first</source>
        <translation>Sicherungen, neueste zuerst</translation>
    </message>
    <message>
        <source>%1 It matches the log as it is now.</source>
        <translation>%1 Sie entspricht dem Lauftagebuch, wie es jetzt ist.</translation>
    </message>
    <message>
        <source>%1 Entries that would come back: %2, that would go: %3, that would change back: %4.</source>
        <translation>%1 Einträge, die zurückkämen: %2, die verschwänden: %3, die wieder wären wie damals: %4.</translation>
    </message>
    <message>
        <source>%1 already exists. Nothing was written; choose another name.</source>
        <translation>%1 gibt es schon. Es wurde nichts geschrieben; bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>A sealed copy was written to %1 and opened again: it is complete.</source>
        <translation>Eine versiegelte Kopie wurde nach %1 geschrieben und wieder geöffnet: Sie ist vollständig.</translation>
    </message>
    <message>
        <source>Log copies (*.patella *.sealed *.version-*);;All files (*)</source>
        <translation>Kopien eines Lauftagebuchs (*.patella *.sealed *.version-*);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The log is now as in the backup: %1.</source>
        <translation>Das Lauftagebuch ist wie in der Sicherung: %1.</translation>
    </message>
</context>
<context>
    <name>patella::ui::BackupsPage</name>
    <message>
        <source>&amp;Make backups automatically</source>
        <translation>Sicherungen von selbst &amp;anlegen</translation>
    </message>
    <message>
        <source>&amp;Another place …</source>
        <translation>An einem anderen &amp;Ort …</translation>
    </message>
    <message>
        <source>Keep backups in this folder</source>
        <translation>Sicherungen in diesem Ordner aufbewahren</translation>
    </message>
    <message>
        <source>&amp;Beside the log</source>
        <translation>&amp;Neben dem Tagebuch</translation>
    </message>
    <message>
        <source>&amp;Show and restore …</source>
        <translation>An&amp;sehen und wiederherstellen …</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) of this log in %1.</source>
        <translation>
            <numerusform>%n Sicherung dieses Tagebuchs in %1.</numerusform>
            <numerusform>%n Sicherungen dieses Tagebuchs in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup is made when the window is closed after a change. The last five are kept, one a day for a week, one a week for two months, and one a month for ever. The sample log has none.</source>
        <translation>Eine entsteht, wenn das Fenster geschlossen wird und etwas geschrieben wurde. Behalten werden die letzten fünf, eine Woche lang eine pro Tag, zwei Monate lang eine pro Woche und für immer eine pro Monat. Vom Beispieltagebuch gibt es keine.</translation>
    </message>
</context>
<context>
    <name>patella::ui::BandTableModel</name>
    <message>
        <source>%1 to %2</source>
        <comment>quartiles</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Middle half</source>
        <translation>Mittlere Hälfte</translation>
    </message>
</context>
<context>
    <name>patella::ui::Banner</name>
    <message>
        <source>Sample log: this runner and her knee are made up. What you enter here stays in the sample; your own log is another file and is not touched.</source>
        <translation>Beispiel: Diese Läuferin und ihr Knie sind erfunden. Was du hier einträgst, bleibt im Beispiel; dein eigenes Lauftagebuch ist eine andere Datei und bleibt unberührt.</translation>
    </message>
</context>
<context>
    <name>patella::ui::BehaviourView</name>
    <message>
        <source>How soon it settled, by month</source>
        <translation>Wie schnell es abklang, nach Monat</translation>
    </message>
    <message>
        <source>Shares by distance</source>
        <translation>Anteile nach Strecke</translation>
    </message>
    <message>
        <source>How soon pain settled, by month</source>
        <translation>Wie schnell der Schmerz abklang, nach Monat</translation>
    </message>
    <message>
        <source>From which distance on it hurt, and the morning was worse</source>
        <translation>Ab welcher Strecke es wehtat und der Morgen schlechter war</translation>
    </message>
    <message>
        <source>How soon it settled</source>
        <translation>Wie schnell es abklang</translation>
    </message>
    <message>
        <source>By distance, last 12 months</source>
        <translation>Nach Strecke, letzte 12 Monate</translation>
    </message>
    <message>
        <source>What brought it on, last 12 months</source>
        <translation>Was es auslöste, letzte 12 Monate</translation>
    </message>
    <message>
        <source>%1: %2 within the hour, %3 by the morning, %4 not by then, %5 not known</source>
        <extracomment>a month, and how many runs settled when</extracomment>
        <translation>%1: %2 innerhalb einer Stunde, %3 bis zum Morgen, %4 bis dahin nicht, %5 nicht bekannt</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Within the hour</source>
        <translation>Innerhalb einer Stunde</translation>
    </message>
    <message>
        <source>By the morning</source>
        <translation>Bis zum Morgen</translation>
    </message>
    <message>
        <source>Not by then</source>
        <translation>Bis dahin nicht</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>pain had begun</source>
        <translation>Schmerz hatte begonnen</translation>
    </message>
    <message>
        <source>morning worse</source>
        <translation>Morgen schlechter</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Kurve</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>What brought it on was not recorded.</source>
        <translation>Was es auslöste, ist nicht notiert.</translation>
    </message>
    <message>
        <source>Each bar is a month: pale, within the hour; middle, by the next morning; full, not by then. The line is the share that was gone by the morning. Open a month to see its runs.</source>
        <translation>Jeder Balken ist ein Monat: blass innerhalb einer Stunde, mittel bis zum nächsten Morgen, kräftig bis dahin nicht. Die Linie ist der Anteil, der am Morgen vorbei war. Ein Monat öffnet seine Läufe.</translation>
    </message>
    <message>
        <source>Solid: share of runs in which pain had begun by a distance. Dotted: share of worse mornings after runs of that distance; this curve can only rise. Dashed: one in four.</source>
        <translation>Linie: Anteil der Läufe, in denen bis zu einer Strecke Schmerz begonnen hatte. Gepunktet: Anteil schlechterer Morgen nach Läufen dieser Strecke; diese Kurve kann nur steigen. Gestrichelt: einer von vier.</translation>
    </message>
    <message>
        <source>Course over the four answers</source>
        <translation>Verlauf über die vier Antworten</translation>
    </message>
</context>
<context>
    <name>patella::ui::CardView</name>
    <message>
        <source>In your log</source>
        <translation>In deinem Tagebuch</translation>
    </message>
    <message>
        <source>Ask your physio</source>
        <translation>In der Physiotherapie fragen</translation>
    </message>
    <message>
        <source>%1. Sources: %2.</source>
        <translation>%1. Quellen: %2.</translation>
    </message>
    <message>
        <source>When to see a doctor</source>
        <translation>Wann ärztlichen Rat holen</translation>
    </message>
    <message>
        <source>What your own log says so far</source>
        <translation>Was dein Tagebuch bisher sagt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a heading and how many statements follow: &quot;Exercises (8)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Belastung</translation>
    </message>
    <message>
        <source>Pain and mileage</source>
        <translation>Schmerz und km</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Knie</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Shoes</source>
        <translation>Schuhe</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>See the figures: %1</source>
        <extracomment>a page: &quot;Load&quot;</extracomment>
        <translation>Zu den Zahlen: %1</translation>
    </message>
    <message>
        <source>Your log has no answer yet.</source>
        <translation>Dein Tagebuch sagt es noch nicht.</translation>
    </message>
    <message>
        <source>Add to the next visit</source>
        <translation>Für den nächsten Termin notieren</translation>
    </message>
</context>
<context>
    <name>patella::ui::CareDialog</name>
    <message>
        <source>Treatment and exercises</source>
        <translation>Maßnahmen und Übungen</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>Noti&amp;zen</translation>
    </message>
    <message>
        <source>What, and when</source>
        <translation>Was und wann</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>Nam&amp;e</translation>
    </message>
    <message>
        <source>&amp;Knee</source>
        <translation>&amp;Knie</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>&amp;Time of day</source>
        <translation>&amp;Uhrzeit</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>&amp;Minuten</translation>
    </message>
    <message>
        <source>An exercise</source>
        <translation>Eine Übung</translation>
    </message>
    <message>
        <source>S&amp;ets</source>
        <translation>&amp;Sätze</translation>
    </message>
    <message>
        <source>&amp;Repetitions</source>
        <translation>Wieder&amp;holungen</translation>
    </message>
    <message>
        <source>&amp;Hold, s</source>
        <translation>&amp;Gehalten, s</translation>
    </message>
    <message>
        <source>&amp;Load, kg</source>
        <translation>&amp;Last, kg</translation>
    </message>
    <message>
        <source>T&amp;ightness, 0 to 3</source>
        <translation>Ve&amp;rspannung, 0 bis 3</translation>
    </message>
    <message>
        <source>Knee pain, 0 to 10</source>
        <translation>Knieschmerz, 0 bis 10</translation>
    </message>
    <message>
        <source>&amp;Before</source>
        <translation>&amp;Vorher</translation>
    </message>
    <message>
        <source>D&amp;uring</source>
        <translation>Da&amp;bei</translation>
    </message>
    <message>
        <source>The day &amp;after</source>
        <translation>Am &amp;Tag danach</translation>
    </message>
    <message>
        <source>&amp;Name and dose</source>
        <translation>&amp;Name und Dosis</translation>
    </message>
    <message>
        <source>&amp;Name of the exercise</source>
        <translation>&amp;Name der Übung</translation>
    </message>
    <message>
        <source>ibuprofen 400 mg</source>
        <translation>Ibuprofen 400 mg</translation>
    </message>
    <message>
        <source>arnica gel, thinly</source>
        <translation>Arnikagel, dünn</translation>
    </message>
    <message>
        <source>squats</source>
        <translation>Kniebeugen</translation>
    </message>
</context>
<context>
    <name>patella::ui::CarePage</name>
    <message>
        <source>Care</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Treatment and exercises</source>
        <translation>Maßnahmen und Übungen</translation>
    </message>
    <message>
        <source>Ice, exercises, tape and anything else you did. Enter the time: a painkiller, gel, brace or tape may mask the pain of the hours after it.</source>
        <translation>Eis, Übungen, Tape und was du sonst getan hast. Trag die Uhrzeit ein: Schmerzmittel, Gel, Bandage oder Tape können den Schmerz der Stunden danach verdecken.</translation>
    </message>
    <message>
        <source>&amp;New entry</source>
        <translation>&amp;Neuer Eintrag</translation>
    </message>
    <message>
        <source>No treatment or exercises yet</source>
        <translation>Noch keine Maßnahmen oder Übungen</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Your questions, what was said, and the next appointment. A diagnosis is kept in their words.</source>
        <translation>Deine Fragen, was gesagt wurde und der nächste Termin. Eine Diagnose steht hier im Wortlaut.</translation>
    </message>
    <message>
        <source>&amp;New visit</source>
        <translation>&amp;Neuer Termin</translation>
    </message>
    <message>
        <source>No visits yet</source>
        <translation>Noch keine Termine</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Beschwerden</translation>
    </message>
    <message>
        <source>What the problem is, since when, and how it began: what a physiotherapist asks first.</source>
        <translation>Was wehtut, seit wann und wie es begann: Danach wird in der Physiotherapie zuerst gefragt.</translation>
    </message>
    <message>
        <source>&amp;New complaint</source>
        <translation>&amp;Neue Beschwerde</translation>
    </message>
    <message>
        <source>No complaints yet</source>
        <translation>Noch keine Beschwerden</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Über dich</translation>
    </message>
    <message>
        <source>Facts that rarely change: height, old injuries, questionnaire scores, a goal race. All optional.</source>
        <translation>Was sich selten ändert: Größe, alte Verletzungen, Fragebogenwerte, ein Zielwettkampf. Alles ist freiwillig.</translation>
    </message>
    <message>
        <source>&amp;New fact</source>
        <translation>&amp;Neue Angabe</translation>
    </message>
    <message>
        <source>No profile yet</source>
        <translation>Noch keine Angaben über dich</translation>
    </message>
    <message>
        <source>Custom measures</source>
        <translation>Eigene Messgrößen</translation>
    </message>
    <message>
        <source>Something of your own to record each day, such as your weight or how far the knee bends. It then appears in the day&apos;s entry.</source>
        <translation>Etwas Eigenes, das du jeden Tag festhalten willst, etwa dein Gewicht oder wie weit sich das Knie beugen lässt. Es steht dann im Eintrag des Tages.</translation>
    </message>
    <message>
        <source>&amp;New measure</source>
        <translation>&amp;Neue Messgröße</translation>
    </message>
    <message>
        <source>No custom measures yet</source>
        <translation>Noch keine eigenen Messgrößen</translation>
    </message>
    <message numerus="yes">
        <source>deleting %n entry(s)</source>
        <translation>
            <numerusform>Löschen von %n Eintrag</numerusform>
            <numerusform>Löschen von %n Einträgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) deleted.</source>
        <translation>
            <numerusform>%n Eintrag gelöscht.</numerusform>
            <numerusform>%n Einträge gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>What helped</source>
        <translation>Was geholfen hat</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
</context>
<context>
    <name>patella::ui::ChartWidget</name>
    <message>
        <source>&amp;Copy picture</source>
        <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save picture …</source>
        <translation>Bild &amp;speichern …</translation>
    </message>
</context>
<context>
    <name>patella::ui::ClockField</name>
    <message>
        <source>hh:mm</source>
        <translation>hh:mm</translation>
    </message>
    <message>
        <source>Not a time of day, such as 18:30.</source>
        <translation>Keine Uhrzeit: etwa 18:30.</translation>
    </message>
</context>
<context>
    <name>patella::ui::ComplaintDialog</name>
    <message>
        <source>Complaint</source>
        <translation>Beschwerde</translation>
    </message>
    <message>
        <source>other</source>
        <translation>anderes</translation>
    </message>
    <message>
        <source>What is the &amp;problem?</source>
        <translation>Was ist das P&amp;roblem?</translation>
    </message>
    <message>
        <source>&amp;Knee</source>
        <translation>&amp;Knie</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>W&amp;o</translation>
    </message>
    <message>
        <source>&amp;Since</source>
        <translation>Sei&amp;t</translation>
    </message>
    <message>
        <source>&amp;Resolved on</source>
        <translation>&amp;Vorbei seit</translation>
    </message>
    <message>
        <source>The problem</source>
        <translation>Die Beschwerden</translation>
    </message>
    <message>
        <source>a half marathon, a week of hills</source>
        <translation>Halbmarathon, Woche in den Bergen</translation>
    </message>
    <message>
        <source>It &amp;began</source>
        <translation>Es &amp;begann</translation>
    </message>
    <message>
        <source>A&amp;fter what</source>
        <translation>&amp;Nach was</translation>
    </message>
    <message>
        <source>How it began</source>
        <translation>Wie es begann</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>a rough date will do</source>
        <translation>ungefähr genügt</translation>
    </message>
</context>
<context>
    <name>patella::ui::ConflictsDialog</name>
    <message>
        <source>Your devices agree on everything.</source>
        <translation>Deine Geräte sind sich in allem einig.</translation>
    </message>
    <message>
        <source>Two devices, two values</source>
        <translation>Zwei Geräte, zwei Werte</translation>
    </message>
    <message>
        <source>Entries on which two devices disagree</source>
        <translation>Einträge, zu denen zwei Geräte Verschiedenes sagen</translation>
    </message>
    <message>
        <source>“%1” from %2</source>
        <translation>„%1“ von %2</translation>
    </message>
    <message>
        <source>Keep the entry</source>
        <translation>Den Eintrag behalten</translation>
    </message>
    <message>
        <source>Delete the entry</source>
        <translation>Den Eintrag löschen</translation>
    </message>
    <message>
        <source>choosing a value</source>
        <translation>Auswahl eines Werts</translation>
    </message>
    <message>
        <source>deleting an entry</source>
        <translation>Löschen eines Eintrags</translation>
    </message>
    <message>
        <source>Each device changed the entry before it knew of the other&apos;s change. The later value counts; choose with the key shown before it. What you do not choose stays in the history.</source>
        <translation>Beide wurden geschrieben, ohne dass das eine Gerät vom anderen wusste. Der spätere Wert gilt; wähle mit der Taste, die davor steht. Was du nicht wählst, bleibt im Verlauf.</translation>
    </message>
</context>
<context>
    <name>patella::ui::Countdown</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
</context>
<context>
    <name>patella::ui::CourseView</name>
    <message>
        <source>Pain and mileage</source>
        <translation>Schmerz und km</translation>
    </message>
    <message>
        <source>Weeks as a table</source>
        <translation>Wochen als Tabelle</translation>
    </message>
    <message numerus="yes">
        <source>Pain rose by two or more in %n week(s).</source>
        <translation>
            <numerusform>Der Schmerz stieg in %n Woche um zwei oder mehr.</numerusform>
            <numerusform>Der Schmerz stieg in %n Wochen um zwei oder mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>pain and mileage</source>
        <translation>Schmerz und km</translation>
    </message>
    <message>
        <source>Above: what you ran, the line its four-week mean. Below: the worst pain of each week (line with dots), its mean (rings), the next morning (dashed), the four-week mean (wide); hatched squares may be masked and count nowhere. Tinted: pain rose by two or more. Gaps: no score.</source>
        <translation>Oben: was du gelaufen bist, als Linie das Mittel aus vier Wochen. Unten: der schlimmste Schmerz jeder Woche (Linie mit Punkten), ihr Mittel (Ringe), der nächste Morgen (gestrichelt), das Mittel aus vier Wochen (breit); schraffierte Quadrate sind vielleicht verdeckt und zählen nirgends mit. Getönt: Der Schmerz stieg um zwei oder mehr. Lücken: kein Wert.</translation>
    </message>
</context>
<context>
    <name>patella::ui::DailyLifeView</name>
    <message>
        <source>Tasks by day</source>
        <translation>Alltagsaufgaben nach Tag</translation>
    </message>
    <message>
        <source>Activities, holds and worry by day</source>
        <translation>Tätigkeiten, Halten und Sorge nach Tag</translation>
    </message>
    <message>
        <source>How hard each task was</source>
        <translation>Wie schwer jede Aufgabe fiel</translation>
    </message>
    <message>
        <source>Activities, holds and worry, 0 to 10</source>
        <translation>Tätigkeiten, Halten und Sorge, 0 bis 10</translation>
    </message>
    <message>
        <source>Choose an activity of your own …</source>
        <translation>Eigene Tätigkeit wählen …</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <extracomment>a day, a knee, a task and how hard it was</extracomment>
        <translation>%1, %2, %3: %4</translation>
    </message>
    <message numerus="yes">
        <source>%n knee check(s) of the last half year.</source>
        <translation>
            <numerusform>%n Knie-Check im letzten halben Jahr.</numerusform>
            <numerusform>%n Knie-Checks im letzten halben Jahr.</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Knie</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>How hard</source>
        <translation>Wie schwer</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>day, activity and score</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, at first %3 (%n answer(s))</source>
        <translation>
            <numerusform>%1: %2, anfangs %3 (%n Antwort)</numerusform>
            <numerusform>%1: %2, anfangs %3 (%n Antworten)</numerusform>
        </translation>
    </message>
    <message>
        <source>; a clear change for the better</source>
        <translation>; klar besser</translation>
    </message>
    <message>
        <source>; a clear change for the worse</source>
        <translation>; klar schlechter</translation>
    </message>
    <message>
        <source>Bent-knee hold, %1</source>
        <translation>Knie gebeugt halten, %1</translation>
    </message>
    <message>
        <source>Worry</source>
        <translation>Sorge</translation>
    </message>
    <message>
        <source>Three activities of your own, scored 0 to 10 with 10 as before it hurt, show best what the knee lets you do.</source>
        <translation>Drei eigene Tätigkeiten von 0 bis 10, mit 10 wie vor den Schmerzen, zeigen am besten, was das Knie zulässt.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>No knee check of the last half year says how stairs, squatting or sitting went.</source>
        <translation>In keinem Knie-Check des letzten halben Jahres steht, wie Treppe, Hocken oder Sitzen gingen.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a day and where a picture is kept</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Pictures of the knee: %1</source>
        <translation>Bilder des Knies: %1</translation>
    </message>
    <message>
        <source>; no clear change (that takes 3)</source>
        <translation>; keine klare Veränderung, dafür braucht es 3</translation>
    </message>
    <message>
        <source>From knee checks: a grey speck is no trouble, a dot some, a large dot a lot.</source>
        <translation>Aus Knie-Checks: ein grauer Fleck ist keine Mühe, ein Punkt etwas, ein großer Punkt viel.</translation>
    </message>
</context>
<context>
    <name>patella::ui::DateField</name>
    <message>
        <source>Enter a day, or press F4 for a calendar; up and down move it by a day</source>
        <translation>Einen Tag eintippen, oder F4 für den Kalender; auf und ab rücken um einen Tag</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Welcher Tag?</translation>
    </message>
    <message>
        <source>There is no such day: enter it as %1.</source>
        <translation>Diesen Tag gibt es nicht: etwa %1.</translation>
    </message>
</context>
<context>
    <name>patella::ui::DayCalendar</name>
    <message>
        <source>Calendar of days</source>
        <translation>Kalender der Tage</translation>
    </message>
</context>
<context>
    <name>patella::ui::DayDialog</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Other load on the knees</source>
        <translation>Andere Belastung der Knie</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>S&amp;itting, knees bent</source>
        <translation>S&amp;itzen, Knie gebeugt</translation>
    </message>
    <message>
        <source>D&amp;riving</source>
        <translation>Autofah&amp;ren</translation>
    </message>
    <message>
        <source>&amp;Standing</source>
        <translation>&amp;Stehen</translation>
    </message>
    <message>
        <source>Flights of s&amp;tairs</source>
        <translation>&amp;Treppen, Stockwerke</translation>
    </message>
    <message>
        <source>High &amp;heels</source>
        <translation>&amp;Hohe Absätze</translation>
    </message>
    <message>
        <source>&amp;Other sport</source>
        <translation>Anderer Sp&amp;ort</translation>
    </message>
    <message>
        <source>&amp;For how long</source>
        <translation>Wie &amp;lange</translation>
    </message>
    <message>
        <source>Pain relief (with time)</source>
        <translation>Gegen den Schmerz (mit Uhrzeit)</translation>
    </message>
    <message>
        <source>%1: time of day</source>
        <comment>painkiller, brace ...</comment>
        <translation>%1: Uhrzeit</translation>
    </message>
    <message>
        <source>Custom measures</source>
        <translation>Eigene Messgrößen</translation>
    </message>
    <message>
        <source>Slee&amp;p, the night before</source>
        <translation>Schla&amp;f, Nacht davor</translation>
    </message>
    <message>
        <source>I&amp;llness</source>
        <translation>&amp;Krankheit</translation>
    </message>
    <message>
        <source>Hydr&amp;ation, 0 to 3</source>
        <translation>&amp;Getrunken, 0 bis 3</translation>
    </message>
    <message>
        <source>N&amp;utrition, 0 to 3</source>
        <translation>&amp;Ernährung, 0 bis 3</translation>
    </message>
    <message>
        <source>Day of the c&amp;ycle</source>
        <translation>&amp;Zyklustag</translation>
    </message>
    <message>
        <source>How you felt</source>
        <translation>Wie es dir ging</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notizen</translation>
    </message>
</context>
<context>
    <name>patella::ui::DayLegend</name>
    <message>
        <source>no entry</source>
        <translation>kein Eintrag</translation>
    </message>
    <message>
        <source>no run</source>
        <translation>kein Lauf</translation>
    </message>
    <message>
        <source>short to long run</source>
        <translation>kurzer bis langer Lauf</translation>
    </message>
    <message>
        <source>pain 0, 3, 8</source>
        <translation>Schmerz 0, 3, 8</translation>
    </message>
</context>
<context>
    <name>patella::ui::DaysPage</name>
    <message>
        <source>Entries of the day</source>
        <translation>Einträge des Tages</translation>
    </message>
    <message>
        <source>Add a &amp;run</source>
        <translation>&amp;Lauf</translation>
    </message>
    <message>
        <source>&amp;Knee check</source>
        <translation>&amp;Knie-Check</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>&amp;Care</source>
        <translation>&amp;Maßnahme</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Dele&amp;te</source>
        <translation>L&amp;öschen</translation>
    </message>
    <message>
        <source>No entries for this day.</source>
        <translation>Für diesen Tag gibt es keine Einträge.</translation>
    </message>
    <message>
        <source>Deleted: %1.</source>
        <translation>Gelöscht: %1</translation>
    </message>
    <message>
        <source>Distance and pain, day by day</source>
        <translation>Strecke und Schmerz, Tag für Tag</translation>
    </message>
    <message>
        <source>The two weeks before</source>
        <translation>Die zwei Wochen davor</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a day, and an entry of it</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>patella::ui::DecimalField</name>
    <message>
        <source>Not a number, such as 12.5 or 12,5.</source>
        <translation>Keine Zahl: etwa 12,5 oder 12.5.</translation>
    </message>
</context>
<context>
    <name>patella::ui::DistanceField</name>
    <message>
        <source>Not a distance, such as 8.2 or 8,2.</source>
        <translation>Keine Strecke: etwa 8,2 oder 8.2.</translation>
    </message>
</context>
<context>
    <name>patella::ui::DoctorGuide</name>
    <message>
        <source>Call the emergency number at once</source>
        <translation>Sofort den Notruf wählen</translation>
    </message>
    <message>
        <source>A doctor the same day</source>
        <translation>Noch am selben Tag in eine Arztpraxis oder Notaufnahme</translation>
    </message>
    <message>
        <source>A doctor or physiotherapist within days</source>
        <translation>In den nächsten Tagen in eine Arztpraxis oder zur Physiotherapie</translation>
    </message>
    <message>
        <source>Reasons to be seen within weeks</source>
        <translation>Gründe für einen Termin in den nächsten Wochen</translation>
    </message>
    <message>
        <source>When to see a doctor</source>
        <translation>Wann ärztlichen Rat holen</translation>
    </message>
    <message>
        <source>• %1</source>
        <extracomment>a sign in a list</extracomment>
        <translation>• %1</translation>
    </message>
    <message>
        <source>On the phone: “%1”</source>
        <extracomment>what to say on the phone</extracomment>
        <translation>Am Telefon: „%1“</translation>
    </message>
    <message>
        <source>In your log: %1, since %2, last on %3.</source>
        <translation>In deinem Tagebuch: %1, seit %2, zuletzt am %3.</translation>
    </message>
    <message>
        <source>In your log since %1, last on %2.</source>
        <translation>In deinem Tagebuch seit %1, zuletzt am %2.</translation>
    </message>
    <message>
        <source>Looked at, or a mistake …</source>
        <translation>Angesehen oder ein Versehen …</translation>
    </message>
    <message>
        <source>← %1</source>
        <extracomment>back to a page: &quot;Load&quot;</extracomment>
        <translation>← %1</translation>
    </message>
    <message>
        <source>Signs that a knee should be examined, whatever the other figures say. Those in your log now are marked. Patella knows only what was recorded; if in doubt, ask. It does not diagnose.</source>
        <translation>Mit diesen Zeichen sollte jemand das Knie ansehen, ganz gleich, was die anderen Zahlen sagen. Was jetzt in deinem Tagebuch steht, ist markiert. Patella kennt nur, was notiert wurde; frag im Zweifel nach. Es stellt keine Diagnose.</translation>
    </message>
    <message>
        <source>Based on advice from the NHS, hospitals and emergency services; on the Ottawa knee rule for injuries. How many days or runs make a sign is Patella&apos;s own choice.</source>
        <translation>Nach Ratschlägen des NHS, von Kliniken und Notdiensten; bei Verletzungen die Ottawa-Knie-Regel. Wie viele Tage oder Läufe ein Zeichen ergeben, legt Patella selbst fest.</translation>
    </message>
</context>
<context>
    <name>patella::ui::DropHint</name>
    <message>
        <source>Drop files to import them, or a log to open it.</source>
        <translation>Dateien hier loslassen, um sie zu importieren; ein Tagebuch wird geöffnet.</translation>
    </message>
</context>
<context>
    <name>patella::ui::DurationField</name>
    <message>
        <source>h:mm:ss</source>
        <translation>h:mm:ss</translation>
    </message>
    <message>
        <source>45:10 or 4510, 1:02:03 or 10203, or minutes such as 45</source>
        <translation>45:10 oder 4510, 1:02:03 oder 10203, oder Minuten wie 45</translation>
    </message>
    <message>
        <source>Not a time, such as 45:10 or 1:02:03.</source>
        <translation>Keine Zeit: etwa 45:10 oder 1:02:03.</translation>
    </message>
</context>
<context>
    <name>patella::ui::EditRunsDialog</name>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n Lauf</numerusform>
            <numerusform>%n Läufe</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>S&amp;urface</source>
        <translation>&amp;Untergrund</translation>
    </message>
    <message>
        <source>S&amp;hoes</source>
        <translation>S&amp;chuhe</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Effort, 0 to 10</source>
        <translation>Anstren&amp;gung, 0 bis 10</translation>
    </message>
    <message>
        <source>&amp;Warm-up, min</source>
        <translation>Auf&amp;wärmen, min</translation>
    </message>
    <message>
        <source>&amp;Cool-down, min</source>
        <translation>Aus&amp;laufen, min</translation>
    </message>
    <message>
        <source>Surface con&amp;dition</source>
        <translation>&amp;Bodenbeschaffenheit</translation>
    </message>
    <message>
        <source>&amp;Insole</source>
        <translation>&amp;Einlage</translation>
    </message>
    <message>
        <source>&amp;Tags to add</source>
        <translation>Dazu &amp;Stichwörter</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) changed.</source>
        <translation>
            <numerusform>%n Lauf geändert.</numerusform>
            <numerusform>%n Läufe geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change all %n run(s); empty fields stay as they are</source>
        <translation>
            <numerusform>%n Lauf ändern; leere Felder bleiben, wie sie sind</numerusform>
            <numerusform>Alle %n Läufe ändern; leere Felder bleiben, wie sie sind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patella::ui::EndedPlans</name>
    <message>
        <source>Plans that ended: %1</source>
        <translation>Beendete Pläne: %1</translation>
    </message>
    <message>
        <source>%1: %2; ended on %3</source>
        <extracomment>a plan, &quot;set by Lena on 3 Nov 2026&quot;, and a day</extracomment>
        <translation>%1: %2; beendet am %3</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>Öffnen …</translation>
    </message>
</context>
<context>
    <name>patella::ui::EntriesPage</name>
    <message>
        <source>Ask on Today how the knee was this &amp;morning</source>
        <translation>Auf „Heute“ &amp;morgens nach dem Knie fragen</translation>
    </message>
    <message>
        <source>&amp;Knee a new run starts with:</source>
        <translation>&amp;Knie, mit dem ein neuer Lauf beginnt:</translation>
    </message>
    <message>
        <source>&amp;Replace new shoes at, %1:</source>
        <translation>Neue Schuhe e&amp;rsetzen bei, %1:</translation>
    </message>
    <message>
        <source>As in the last entry</source>
        <translation>Das des letzten Eintrags</translation>
    </message>
</context>
<context>
    <name>patella::ui::EntryDialog</name>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Trotzdem speichern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>patella::ui::ExperimentView</name>
    <message>
        <source>&amp;Plan an experiment …</source>
        <translation>Versuch &amp;planen …</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Edit the experiment</source>
        <translation>Den Versuch ändern</translation>
    </message>
    <message>
        <source>End early …</source>
        <translation>Vorzeitig beenden …</translation>
    </message>
    <message>
        <source>Run of the experiment</source>
        <translation>Lauf des Versuchs</translation>
    </message>
    <message>
        <source>Use this run</source>
        <translation>Diesen Lauf nehmen</translation>
    </message>
    <message>
        <source>a run of the experiment</source>
        <translation>ein Lauf des Versuchs</translation>
    </message>
    <message>
        <source>End the experiment early?</source>
        <translation>Den Versuch vorzeitig beenden?</translation>
    </message>
    <message>
        <source>&amp;End it now</source>
        <translation>Jetzt &amp;beenden</translation>
    </message>
    <message>
        <source>ending the experiment</source>
        <translation>Beenden des Versuchs</translation>
    </message>
    <message>
        <source>A pattern shows what goes together. To see whether one thing makes a difference to your knee, try it: two conditions, in pairs of similar easy runs, in random order. Only the next one is shown, so that neither the weather nor a good day can choose it. At least six pairs are needed.</source>
        <translation>Ein Muster zeigt, was zusammen auftritt. Ob etwas für dein Knie einen Unterschied macht, kann ein Versuch zeigen: zwei Bedingungen, in Paaren ähnlicher lockerer Läufe, in zufälliger Reihenfolge. Gezeigt wird nur die nächste, damit weder das Wetter noch ein guter Tag sie aussucht. Nötig sind mindestens sechs Paare.</translation>
    </message>
    <message>
        <source>When that run is saved, choose it here.</source>
        <translation>Sobald der Lauf gespeichert ist, wähle ihn hier aus.</translation>
    </message>
    <message>
        <source>The run now belongs to the experiment.</source>
        <translation>Der Lauf gehört zum Versuch.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weitermachen</translation>
    </message>
    <message>
        <source>The experiment has ended.</source>
        <translation>Der Versuch ist beendet.</translation>
    </message>
</context>
<context>
    <name>patella::ui::ExplorationView</name>
    <message>
        <source>Exploratory comparisons</source>
        <translation>Explorative Vergleiche</translation>
    </message>
    <message>
        <source>Exploratory, not for decisions: each habit is compared on its own, ignoring how your knee was before. Such comparisons find something in most logs without any real effect (64 to 73 of 100), and in 17 to 20 of 100 even after the adjustment of the last column. Nothing here is a finding. A run is bad when its pain was 4 or more, or 2 more than before it; for an amount, the half of the runs with more of it is compared with the other half.</source>
        <translation>Explorativ, nicht zum Entscheiden: Jede Gewohnheit wird für sich verglichen, ohne zu beachten, wie es dem Knie vorher ging. Solche Vergleiche finden in den meisten Tagebüchern ohne echten Effekt etwas (64 bis 73 von 100), und selbst nach der Anpassung der letzten Spalte noch in 17 bis 20 von 100. Nichts davon ist ein Fund. Ein Lauf ist schlecht, wenn sein Schmerz 4 oder mehr war oder 2 mehr als davor; bei einer Menge wird die Hälfte der Läufe mit mehr davon mit der anderen Hälfte verglichen.</translation>
    </message>
</context>
<context>
    <name>patella::ui::FigureList</name>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Source of: %1</source>
        <translation>Quelle zu: %1</translation>
    </message>
</context>
<context>
    <name>patella::ui::FigureTable</name>
    <message>
        <source>As a table</source>
        <translation>Als Tabelle</translation>
    </message>
</context>
<context>
    <name>patella::ui::FindingCard</name>
    <message>
        <source>Try it out …</source>
        <translation>Ausprobieren …</translation>
    </message>
    <message>
        <source>Try it out: %1</source>
        <translation>Ausprobieren: %1</translation>
    </message>
    <message>
        <source>Plan an experiment: two conditions, in random order.</source>
        <translation>Einen Versuch planen: zwei Bedingungen in zufälliger Reihenfolge.</translation>
    </message>
</context>
<context>
    <name>patella::ui::FingerprintDelegate</name>
    <message>
        <source>Before</source>
        <extracomment>Four headings side by side over the knee pain of a run; as short as can be</extracomment>
        <translation>Davor</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Max.</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Morgen</translation>
    </message>
</context>
<context>
    <name>patella::ui::FitsView</name>
    <message>
        <source>What fits, what does not</source>
        <translation>Was passt, was nicht</translation>
    </message>
    <message>
        <source>Last twelve weeks: %1.</source>
        <extracomment>places of the knee and days</extracomment>
        <translation>Letzte zwölf Wochen: %1.</translation>
    </message>
    <message>
        <source>Other causes are possible; your log cannot tell them apart. A physiotherapist can.</source>
        <translation>Andere Gründe sind möglich; dein Tagebuch kann sie nicht unterscheiden. In der Physiotherapie geht das.</translation>
    </message>
    <message>
        <source>Fits: %1.</source>
        <extracomment>what of the log goes with a condition</extracomment>
        <translation>Passt: %1.</translation>
    </message>
    <message>
        <source>Does not fit: %1.</source>
        <translation>Passt nicht: %1.</translation>
    </message>
    <message>
        <source>Never asked: %1.</source>
        <translation>Nie gefragt: %1.</translation>
    </message>
    <message>
        <source>• %1</source>
        <extracomment>a question in a list</extracomment>
        <translation>• %1</translation>
    </message>
    <message>
        <source>Questions for my physio</source>
        <translation>Fragen für die Physiotherapie</translation>
    </message>
    <message>
        <source>There is a warning sign in your log. It comes first.</source>
        <translation>In deinem Tagebuch steht ein Warnzeichen. Das geht vor.</translation>
    </message>
    <message>
        <source>One answer would tell most: whether %1. It is recorded %2.</source>
        <extracomment>what was never answered: &quot;it is sharp&quot;; where: &quot;with the pain of a run&quot;</extracomment>
        <translation>Eine Antwort würde am meisten sagen: ob „%1“ zutrifft. Notiert wird das %2.</translation>
    </message>
    <message>
        <source>Your log does not say where it hurts yet: it takes three sore days in twelve weeks with a place marked on the drawing of the knee.</source>
        <translation>Dein Tagebuch sagt noch nicht, wo es wehtut: Nötig sind drei Tage mit Schmerz aus zwölf Wochen, mit einer Stelle auf der Zeichnung des Knies.</translation>
    </message>
    <message>
        <source>%1: what about my knee fits it, and what does not?</source>
        <translation>%1: Was spricht bei meinem Knie dafür, was dagegen?</translation>
    </message>
    <message>
        <source>Add to the next visit</source>
        <translation>Für den nächsten Termin notieren</translation>
    </message>
</context>
<context>
    <name>patella::ui::FlagEndingDialog</name>
    <message>
        <source>End of a warning sign</source>
        <translation>Ende eines Warnzeichens</translation>
    </message>
    <message>
        <source>who looked at it and what was said, or what happened</source>
        <translation>wer es angesehen hat und was gesagt wurde, oder was geschehen ist</translation>
    </message>
    <message>
        <source>S&amp;ign</source>
        <translation>&amp;Zeichen</translation>
    </message>
    <message>
        <source>&amp;Knee</source>
        <translation>&amp;Knie</translation>
    </message>
    <message>
        <source>&amp;Because</source>
        <translation>&amp;Weil</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>&amp;Time of day</source>
        <translation>&amp;Uhrzeit</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Which sign</source>
        <translation>Welches Zeichen</translation>
    </message>
    <message>
        <source>Why it ends</source>
        <translation>Warum es endet</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
</context>
<context>
    <name>patella::ui::FlaresView</name>
    <message>
        <source>Flares</source>
        <translation>Schübe</translation>
    </message>
    <message>
        <source>No flare in your log.</source>
        <translation>Kein Schub in deinem Tagebuch.</translation>
    </message>
    <message>
        <source>Flare</source>
        <translation>Schub</translation>
    </message>
    <message>
        <source>How long and how bad</source>
        <translation>Wie lang und wie schlimm</translation>
    </message>
    <message>
        <source>Before it</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>Done for it</source>
        <translation>Dafür getan</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Letztes Mal</translation>
    </message>
    <message>
        <source>A difference before a flare does not prove that it is the reason.</source>
        <translation>Was vor einem Schub anders war, ging ihm voraus; das beweist nicht, warum er kam.</translation>
    </message>
</context>
<context>
    <name>patella::ui::FolderButton</name>
    <message>
        <source>Watching: %1</source>
        <translation>Beobachtet: %1</translation>
    </message>
    <message>
        <source>New runs in %1 are offered. Click to choose another folder or to stop.</source>
        <translation>Neue Läufe in %1 werden angeboten. Ein Klick wählt einen anderen Ordner oder beendet das.</translation>
    </message>
</context>
<context>
    <name>patella::ui::FolderPage</name>
    <message>
        <source>&amp;Look for new runs in a folder while Patella is open</source>
        <translation>In einem Ordner nach neuen &amp;Läufen sehen, solange Patella offen ist</translation>
    </message>
    <message>
        <source>Choose the &amp;folder …</source>
        <translation>&amp;Ordner wählen …</translation>
    </message>
    <message>
        <source>No folder is watched.</source>
        <translation>Kein Ordner wird beobachtet.</translation>
    </message>
    <message>
        <source>Watched: %1</source>
        <translation>Beobachtet: %1</translation>
    </message>
    <message>
        <source>For the folder where a watch, a phone or another program saves its runs. New ones are offered above the pages; nothing is imported until you say so.</source>
        <translation>Für den Ordner, in den eine Uhr, ein Telefon oder ein anderes Programm seine Läufe schreibt. Was dort neu ist, wird über den Seiten angeboten; nichts wird ungefragt importiert.</translation>
    </message>
</context>
<context>
    <name>patella::ui::GuidePage</name>
    <message>
        <source>Cards of the guide</source>
        <translation>Karten des Ratgebers</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>number and title of a card</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Ratgeber</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Im Ratgeber suchen</translation>
    </message>
    <message>
        <source>Search everything, for example: ice</source>
        <translation>Alles durchsuchen, zum Beispiel: Eis</translation>
    </message>
    <message>
        <source>← %1</source>
        <extracomment>back to a page: &quot;Load&quot;</extracomment>
        <translation>← %1</translation>
    </message>
    <message>
        <source>Nothing in the guide has these words.</source>
        <translation>Nichts im Ratgeber enthält diese Wörter.</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) with these words.</source>
        <translation>
            <numerusform>%n Aussage mit diesen Wörtern.</numerusform>
            <numerusform>%n Aussagen mit diesen Wörtern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Card: %1</source>
        <extracomment>a card of the guide</extracomment>
        <translation>Karte: %1</translation>
    </message>
    <message>
        <source>Using Patella</source>
        <translation>Bedienung</translation>
    </message>
    <message>
        <source>Sore knees</source>
        <translation>Knieschmerzen</translation>
    </message>
    <message>
        <source>Using Patella: %1</source>
        <extracomment>a short page on how something is done</extracomment>
        <translation>Patella benutzen: %1</translation>
    </message>
</context>
<context>
    <name>patella::ui::HeadroomBar</name>
    <message>
        <source>How far today: %1</source>
        <translation>Wie weit heute: %1</translation>
    </message>
    <message>
        <source>this week so far: %1</source>
        <translation>diese Woche bisher: %1</translation>
    </message>
</context>
<context>
    <name>patella::ui::HoursField</name>
    <message>
        <source>h:mm</source>
        <translation>h:mm</translation>
    </message>
    <message>
        <source>Hours: 7:30 or 7.5</source>
        <translation>Stunden: 7:30 oder 7,5</translation>
    </message>
    <message>
        <source>Not a number of hours, such as 7:30 or 7.5.</source>
        <translation>Keine Stundenzahl: etwa 7:30 oder 7,5.</translation>
    </message>
</context>
<context>
    <name>patella::ui::IceDialog</name>
    <message>
        <source>Put a towel between ice and skin, and take it off after 15 minutes or when the skin turns white or numb. Wait an hour before the next time.</source>
        <translation>Ein Handtuch zwischen Eis und Haut legen und nach 15 Minuten aufhören oder wenn die Haut weiß oder taub wird. Vor dem nächsten Mal eine Stunde warten.</translation>
    </message>
    <message>
        <source>Ice, 15 minutes</source>
        <translation>Eis, 15 Minuten</translation>
    </message>
    <message>
        <source>Note it …</source>
        <translation>Notieren …</translation>
    </message>
    <message>
        <source>15 minutes are over: take the ice off.</source>
        <translation>15 Minuten sind um: das Eis abnehmen.</translation>
    </message>
</context>
<context>
    <name>patella::ui::ImportFlow</name>
    <message>
        <source>importing files</source>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <source>Reading files …</source>
        <translation>Dateien werden gelesen …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reading files: %1 …</source>
        <translation>Dateien gelesen: %1 …</translation>
    </message>
    <message>
        <source>Runs, logs and archives (%1);;All files (*)</source>
        <translation>Läufe, Lauftagebücher und Archive (%1);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>patella::ui::ImportLines</name>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Already there: merge?</source>
        <translation>Schon da: zusammenführen?</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Schon da</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Neuer Lauf</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>has more about that run: tick to merge; what you entered stays</source>
        <translation>enthält mehr: anhaken zum Zusammenführen; Eingetragenes bleibt</translation>
    </message>
</context>
<context>
    <name>patella::ui::ImportReview</name>
    <message>
        <source>Outcome of each file</source>
        <translation>Ergebnis je Datei</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>&amp;Surface (selected runs, or all)</source>
        <translation>&amp;Untergrund (gewählte Läufe oder alle)</translation>
    </message>
    <message>
        <source>&amp;Files that do not say their sport are runs (%1)</source>
        <translation>&amp;Dateien ohne Angabe der Sportart sind Läufe (%1)</translation>
    </message>
    <message>
        <source>&amp;Tracks that do not say their sport and look like another one are runs too (%1)</source>
        <translation>Auch Spuren ohne Angabe der Spor&amp;tart, die nach einer anderen aussehen, sind Läufe (%1)</translation>
    </message>
    <message>
        <source>S&amp;hoes (selected runs, or all)</source>
        <translation>S&amp;chuhe (gewählte Läufe oder alle)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n run(s)</source>
        <translation>
            <numerusform>%n Lauf &amp;importieren</numerusform>
            <numerusform>%n Läufe &amp;importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Check the colu&amp;mns …</source>
        <translation>Spalten &amp;prüfen …</translation>
    </message>
</context>
<context>
    <name>patella::ui::KneeCheckDialog</name>
    <message>
        <source>Knee check</source>
        <translation>Knie-Check</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>nichts davon</translation>
    </message>
    <message>
        <source>does not</source>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>nowhere else</source>
        <translation>sonst nirgends</translation>
    </message>
    <message>
        <source>The knee today</source>
        <translation>Das Knie heute</translation>
    </message>
    <message>
        <source>Where and how it hurts</source>
        <translation>Wo und wie es wehtut</translation>
    </message>
    <message>
        <source>Signs and other places</source>
        <translation>Zeichen und andere Stellen</translation>
    </message>
    <message>
        <source>Pain on a day without a run</source>
        <translation>Schmerz an einem Tag ohne Lauf</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>&amp;Time of day</source>
        <translation>Uhr&amp;zeit</translation>
    </message>
    <message>
        <source>&amp;Knee</source>
        <translation>&amp;Knie</translation>
    </message>
    <message>
        <source>S&amp;welling</source>
        <translation>Sch&amp;wellung</translation>
    </message>
    <message>
        <source>Swelling &amp;appeared</source>
        <translation>S&amp;chwellung trat auf</translation>
    </message>
    <message>
        <source>&amp;Morning stiffness, min</source>
        <translation>&amp;Morgensteife, min</translation>
    </message>
    <message>
        <source>&amp;Gave way, times</source>
        <translation>We&amp;ggeknickt, Mal</translation>
    </message>
    <message>
        <source>How wo&amp;rried, 0 to 10</source>
        <translation>So&amp;rge, 0 bis 10</translation>
    </message>
    <message>
        <source>P&amp;hoto (file)</source>
        <translation>F&amp;oto (Datei)</translation>
    </message>
    <message>
        <source>Trouble with</source>
        <translation>Mühe mit</translation>
    </message>
    <message>
        <source>Stairs &amp;up</source>
        <translation>Treppe hina&amp;uf</translation>
    </message>
    <message>
        <source>Stairs d&amp;own</source>
        <translation>Treppe hina&amp;b</translation>
    </message>
    <message>
        <source>S&amp;quatting</source>
        <translation>&amp;Hocken</translation>
    </message>
    <message>
        <source>Kn&amp;eeling</source>
        <translation>Kni&amp;en</translation>
    </message>
    <message>
        <source>&amp;Jumping</source>
        <translation>S&amp;pringen</translation>
    </message>
    <message>
        <source>Standing up &amp;from a chair</source>
        <translation>Au&amp;fstehen vom Stuhl</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was es macht</translation>
    </message>
    <message>
        <source>The knee</source>
        <translation>Das Knie</translation>
    </message>
    <message>
        <source>Grinds or crackles when</source>
        <translation>Reibt oder knirscht</translation>
    </message>
    <message>
        <source>See a doctor today if</source>
        <translation>Heute noch zur Ärztin, wenn</translation>
    </message>
    <message>
        <source>What else</source>
        <translation>Was noch</translation>
    </message>
    <message>
        <source>Also hurts here</source>
        <translation>Schmerzt auch hier</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>Gehen</translation>
    </message>
    <message>
        <source>S&amp;itting over 20 min</source>
        <translation>S&amp;itzen über 20 min</translation>
    </message>
    <message>
        <source>Which knee, and when</source>
        <translation>Welches Knie und wann</translation>
    </message>
    <message>
        <source>Swelling and the like</source>
        <translation>Schwellung und Ähnliches</translation>
    </message>
</context>
<context>
    <name>patella::ui::KneeGrid</name>
    <message>
        <source>Another &amp;place or knee</source>
        <translation>Weitere Stelle oder &amp;Knie</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Knie</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>Worst during</source>
        <translation>Schlimmster im Lauf</translation>
    </message>
    <message>
        <source>1 h after</source>
        <translation>1 h danach</translation>
    </message>
    <message>
        <source>Next morning</source>
        <translation>Morgen danach</translation>
    </message>
    <message>
        <source>No pain, both knees (F2)</source>
        <translation>Kein Schmerz, beide Knie (F2)</translation>
    </message>
    <message>
        <source>Pain, 0 to 10</source>
        <translation>Schmerz, 0 bis 10</translation>
    </message>
    <message>
        <source>Enter a pain score for each place, 0 for none.</source>
        <translation>Zu jeder Stelle gehört eine Zahl: 0 für keinen Schmerz.</translation>
    </message>
    <message>
        <source>Remove this place</source>
        <translation>Diese Stelle entfernen</translation>
    </message>
    <message>
        <source>Another &amp;place</source>
        <translation>Weitere S&amp;telle</translation>
    </message>
    <message>
        <source>No pain (F2)</source>
        <translation>Kein Schmerz (F2)</translation>
    </message>
</context>
<context>
    <name>patella::ui::KneeLineFields</name>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Pain %1, 0 to 10</source>
        <translation>Schmerz: %1, 0 bis 10</translation>
    </message>
    <message>
        <source>0 no pain, 10 the worst imaginable; a dash when not recorded</source>
        <translation>0 kein Schmerz, 10 der schlimmste vorstellbare; ein Strich, wenn nicht notiert</translation>
    </message>
    <message>
        <source>Pain %1: %2</source>
        <comment>moment, and what is wrong</comment>
        <translation>Schmerz %1: %2</translation>
    </message>
</context>
<context>
    <name>patella::ui::KneeMap</name>
    <message>
        <source>Where it hurts, on a drawing of both knees</source>
        <translation>Wo es wehtut, auf einer Zeichnung beider Knie</translation>
    </message>
    <message>
        <source>Arrow keys go from place to place, Space chooses one.</source>
        <translation>Pfeiltasten gehen von Stelle zu Stelle, die Leertaste wählt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>side of the knee and place</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>from behind</source>
        <translation>von hinten</translation>
    </message>
</context>
<context>
    <name>patella::ui::KneePage</name>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
</context>
<context>
    <name>patella::ui::KneeQuestions</name>
    <message>
        <source>How was the knee? 0 is no pain, 10 the worst; what you do not know stays empty.</source>
        <translation>Wie war das Knie? 0 ist kein Schmerz, 10 der schlimmste; was du nicht weißt, bleibt leer.</translation>
    </message>
    <message>
        <source>Save answers</source>
        <translation>Antworten speichern</translation>
    </message>
    <message>
        <source>No pain, both knees</source>
        <translation>Kein Schmerz, beide Knie</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Pain before</source>
        <translation>Schmerz davor</translation>
    </message>
    <message>
        <source>Worst during</source>
        <translation>Schlimmster im Lauf</translation>
    </message>
    <message>
        <source>1 h after</source>
        <translation>1 h danach</translation>
    </message>
    <message>
        <source>Next morning</source>
        <translation>Am Morgen danach</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a question, a run</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Knie</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>answers about the knee</source>
        <translation>Antworten zum Knie</translation>
    </message>
    <message>
        <source>Saved: how the knee was.</source>
        <translation>Gespeichert: wie das Knie war.</translation>
    </message>
</context>
<context>
    <name>patella::ui::LanguagePage</name>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>Kilometer</translation>
    </message>
    <message>
        <source>Miles</source>
        <translation>Meilen</translation>
    </message>
    <message>
        <source>&amp;Distances:</source>
        <translation>Str&amp;ecken:</translation>
    </message>
    <message>
        <source>&amp;Week starts on:</source>
        <translation>&amp;Woche beginnt am:</translation>
    </message>
    <message>
        <source>In calendars. Weekly distances are always counted from Monday to Sunday, so that they can be compared.</source>
        <translation>In Kalendern. Wochenkilometer zählen immer von Montag bis Sonntag, damit sie vergleichbar bleiben.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Farben:</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>A new language takes effect when you close Preferences: the window reopens, and what you typed is kept.</source>
        <translation>In einer anderen Sprache öffnet sich das Fenster neu, wenn die Einstellungen geschlossen werden. Was eingegeben ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>As usual in your country (%1)</source>
        <translation>Wie im Land üblich (%1)</translation>
    </message>
    <message>
        <source>Same as the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
</context>
<context>
    <name>patella::ui::LegChart</name>
    <message>
        <source>Seconds held in a session, last: left %1, right %2</source>
        <translation>Gehaltene Sekunden je Einheit, zuletzt: links %1, rechts %2</translation>
    </message>
    <message>
        <source>Repetitions in a session, last: left %1, right %2</source>
        <translation>Wiederholungen je Einheit, zuletzt: links %1, rechts %2</translation>
    </message>
    <message>
        <source>Full line: left. Dashed line: right.</source>
        <translation>Durchgezogen: links. Gestrichelt: rechts.</translation>
    </message>
</context>
<context>
    <name>patella::ui::ListPreview</name>
    <message>
        <source>Check the columns</source>
        <translation>Spalten prüfen</translation>
    </message>
    <message>
        <source>These are the first rows of %1. Correct any column that was recognised wrongly; the next list with the same columns is read in the same way.</source>
        <translation>Das sind die ersten Zeilen von %1. Berichtige jede Spalte, die falsch erkannt wurde; die nächste Liste mit denselben Spalten wird genauso gelesen.</translation>
    </message>
    <message>
        <source>First rows of the list</source>
        <translation>Die ersten Zeilen der Liste</translation>
    </message>
    <message>
        <source>&amp;Use these columns</source>
        <translation>Diese &amp;Spalten verwenden</translation>
    </message>
    <message>
        <source>&amp;Between columns</source>
        <translation>&amp;Zwischen Spalten</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>Zah&amp;len</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>D&amp;istances in</source>
        <translation>S&amp;trecken in</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>Z&amp;eiten</translation>
    </message>
    <message>
        <source>What “%1” is</source>
        <translation>Was „%1“ ist</translation>
    </message>
    <message>
        <source>No row can be read as a run this way. Is the date in the right order?</source>
        <translation>So ergibt keine Zeile einen Lauf. Steht das Datum in der richtigen Reihenfolge?</translation>
    </message>
    <message>
        <source>Read as:</source>
        <translation>Gelesen als:</translation>
    </message>
</context>
<context>
    <name>patella::ui::LoadChart</name>
    <message>
        <source>Weekly load and knee pain</source>
        <translation>Wochenbelastung und Knieschmerz</translation>
    </message>
    <message>
        <source>No weeks to show yet.
Log a run or import one: each week appears here as a bar, with your knee below it.</source>
        <translation>Noch keine Wochen zu zeigen.
Einen Lauf eintragen oder importieren: Jede Woche steht hier als Balken, darunter das Knie.</translation>
    </message>
</context>
<context>
    <name>patella::ui::LoadPage</name>
    <message>
        <source>No weeks to compare yet</source>
        <translation>Noch keine Wochen zum Vergleichen</translation>
    </message>
    <message>
        <source>Each week of running appears here as a bar against a line made from your own weeks before it, with your knee below. One run is enough to start; the line takes four weeks.</source>
        <translation>Jede Laufwoche steht hier als Balken neben einer Linie aus deinen eigenen Wochen davor, dein Knie darunter. Zum Anfang genügt ein Lauf, für eine Linie braucht es vier Wochen.</translation>
    </message>
    <message>
        <source>Log a run</source>
        <translation>Einen Lauf eintragen</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Planned runs</source>
        <translation>Geplante Läufe</translation>
    </message>
    <message>
        <source>Rules in your log</source>
        <translation>Regeln in deinem Tagebuch</translation>
    </message>
    <message>
        <source>Weeks as a table</source>
        <translation>Wochen als Tabelle</translation>
    </message>
    <message>
        <source>With what is planned: %1</source>
        <translation>Mit dem Geplanten: %1</translation>
    </message>
    <message>
        <source>changing the plan</source>
        <translation>Plan ändern</translation>
    </message>
    <message>
        <source>weekly load</source>
        <translation>Wochenbelastung</translation>
    </message>
</context>
<context>
    <name>patella::ui::LoadTableModel</name>
    <message>
        <source>Week of</source>
        <translation>Woche vom</translation>
    </message>
    <message>
        <source>10&#xa0;% line</source>
        <translation>10-%-Linie</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Long runs</source>
        <translation>Lange Läufe</translation>
    </message>
    <message>
        <source>Worst pain</source>
        <translation>Schlimmster Schmerz</translation>
    </message>
    <message>
        <source>Next morning</source>
        <translation>Morgen danach</translation>
    </message>
    <message>
        <source>Total (%1)</source>
        <translation>Summe (%1)</translation>
    </message>
</context>
<context>
    <name>patella::ui::LoadTools</name>
    <message>
        <source>Unit of the load</source>
        <translation>Einheit der Belastung</translation>
    </message>
    <message>
        <source>Bars divided by</source>
        <translation>Balken unterteilt nach</translation>
    </message>
    <message>
        <source>Rolling 7 &amp;days</source>
        <translation>Gleitende &amp;7 Tage</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Einheit</translation>
    </message>
    <message>
        <source>&amp;by</source>
        <translation>&amp;nach</translation>
    </message>
    <message>
        <source>The total of each day and the six before it, wherever the week begins.</source>
        <translation>Die Summe jedes Tages und der sechs davor, gleich wo die Woche beginnt.</translation>
    </message>
</context>
<context>
    <name>patella::ui::LogBook</name>
    <message>
        <source>Other changes are being saved. Try again in a moment.</source>
        <translation>Andere Änderungen werden gerade gespeichert. Bitte gleich noch einmal versuchen.</translation>
    </message>
</context>
<context>
    <name>patella::ui::LogFiles</name>
    <message>
        <source>Open a log</source>
        <translation>Lauftagebuch öffnen</translation>
    </message>
    <message>
        <source>New log</source>
        <translation>Neues Lauftagebuch</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Patella logs (*.patella);;All files (*)</source>
        <translation>Lauftagebücher von Patella (*.patella);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 already exists. Choose another name for the new log.</source>
        <translation>%1 gibt es schon. Wähle einen anderen Namen für das neue Lauftagebuch.</translation>
    </message>
    <message>
        <source>%1 already exists. Nothing was written; choose another name.</source>
        <translation>%1 gibt es schon. Es wurde nichts geschrieben; wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>A copy of the log was written to %1 and read again: it is complete.</source>
        <translation>Eine Kopie des Lauftagebuchs wurde nach %1 geschrieben und zur Probe gelesen: Sie ist vollständig.</translation>
    </message>
</context>
<context>
    <name>patella::ui::LogWindows</name>
    <message>
        <source>There is no log %1. It may have been moved or deleted.</source>
        <translation>Es gibt kein Lauftagebuch %1. Vielleicht wurde es verschoben oder gelöscht.</translation>
    </message>
    <message>
        <source>Patella: %1</source>
        <translation>Patella: %1</translation>
    </message>
</context>
<context>
    <name>patella::ui::MainWindow</name>
    <message>
        <source>Patella: sample log</source>
        <translation>Patella: Beispiel</translation>
    </message>
    <message>
        <source>Patella</source>
        <translation>Patella</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Rückgängig gemacht: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of the log cannot be read and are not shown. “patella-cli verify” names them, and “patella-cli salvage” saves what can be saved.</source>
        <translation>
            <numerusform>%n Eintrag des Lauftagebuchs ist nicht lesbar und wird nicht gezeigt. „patella-cli verify“ nennt ihn, und „patella-cli salvage“ rettet, was zu retten ist.</numerusform>
            <numerusform>%n Einträge des Lauftagebuchs sind nicht lesbar und werden nicht gezeigt. „patella-cli verify“ nennt sie, und „patella-cli salvage“ rettet, was zu retten ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup was made when the window was closed. %1</source>
        <translation>Beim Schließen des Fensters entstand keine Sicherung. %1</translation>
    </message>
    <message numerus="yes">
        <source>Saving %n entry(ies) …</source>
        <translation>
            <numerusform>%n Eintrag wird gespeichert …</numerusform>
            <numerusform>%n Einträge werden gespeichert …</numerusform>
        </translation>
    </message>
    <message>
        <source>New runs in %1 will be offered from now on.</source>
        <translation>Neue Läufe in %1 werden ab jetzt angeboten.</translation>
    </message>
    <message>
        <source>Redone: %1.</source>
        <translation>Wiederhergestellt: %1.</translation>
    </message>
</context>
<context>
    <name>patella::ui::MassField</name>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>Not a weight, such as 12.5 or 12,5.</source>
        <translation>Kein Gewicht: etwa 12,5 oder 12.5.</translation>
    </message>
</context>
<context>
    <name>patella::ui::MeasureDialog</name>
    <message>
        <source>Custom measure</source>
        <translation>Eigene Messgröße</translation>
    </message>
    <message>
        <source>weight, knee bend</source>
        <translation>Gewicht, Kniebeugung</translation>
    </message>
    <message>
        <source>kg, degrees</source>
        <translation>kg, Grad</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>What to record each day</source>
        <translation>Was jeden Tag notiert wird</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Einheit</translation>
    </message>
    <message>
        <source>&amp;Lowest value</source>
        <translation>&amp;Kleinster Wert</translation>
    </message>
    <message>
        <source>&amp;Highest value</source>
        <translation>&amp;Größter Wert</translation>
    </message>
    <message>
        <source>&amp;Stopped on</source>
        <translation>&amp;Beendet am</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>Noti&amp;zen</translation>
    </message>
</context>
<context>
    <name>patella::ui::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New run</source>
        <translation>&amp;Neuer Lauf</translation>
    </message>
    <message>
        <source>&amp;Import files …</source>
        <translation>Dateien &amp;importieren …</translation>
    </message>
    <message>
        <source>&amp;Report for the physio …</source>
        <translation>Bericht für die &amp;Physiotherapie …</translation>
    </message>
    <message>
        <source>&amp;Export the log …</source>
        <translation>Lauftagebuch &amp;exportieren …</translation>
    </message>
    <message>
        <source>Open the &amp;sample log</source>
        <translation>Bei&amp;spiel öffnen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>&amp;Find a run</source>
        <translation>Lauf &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Colours of the &amp;desktop</source>
        <translation>Farben des &amp;Systems</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>He&amp;ll</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Patella</source>
        <translation>Ü&amp;ber Patella</translation>
    </message>
    <message>
        <source>About Patella</source>
        <translation>Über Patella</translation>
    </message>
    <message>
        <source>Repeat &amp;last run</source>
        <translation>Letzten Lauf &amp;wiederholen</translation>
    </message>
    <message>
        <source>Distances in &amp;miles</source>
        <translation>Strecken in &amp;Meilen</translation>
    </message>
    <message>
        <source>&amp;Week starts on</source>
        <translation>&amp;Woche beginnt am</translation>
    </message>
    <message>
        <source>&amp;Knee check</source>
        <translation>&amp;Knie-Check</translation>
    </message>
    <message>
        <source>Note about the &amp;day</source>
        <translation>Notiz zum &amp;Tag</translation>
    </message>
    <message>
        <source>&amp;Watch a folder …</source>
        <translation>&amp;Ordner beobachten …</translation>
    </message>
    <message>
        <source>&amp;When to see a doctor</source>
        <translation>&amp;Wann ärztlichen Rat holen</translation>
    </message>
    <message>
        <source>&amp;Open a log …</source>
        <translation>Lauftagebuch ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open re&amp;cent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>New lo&amp;g …</source>
        <translation>Neues Lauftagebu&amp;ch …</translation>
    </message>
    <message>
        <source>Sa&amp;ve a copy …</source>
        <translation>Kopie speiche&amp;rn …</translation>
    </message>
    <message>
        <source>&amp;Backups …</source>
        <translation>Sicherun&amp;gen …</translation>
    </message>
    <message>
        <source>&amp;Guide to this page</source>
        <translation>&amp;Ratgeber zu dieser Seite</translation>
    </message>
    <message>
        <source>&amp;Preferences …</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vor</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Patella %1&lt;/h3&gt;&lt;p&gt;A running log that watches your knees. It informs, it does not diagnose.&lt;/p&gt;&lt;p&gt;Your log: %2&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Everything stays on this computer unless you share it.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Patella %1&lt;/h3&gt;&lt;p&gt;Ein Lauftagebuch, das auf die Knie achtet. Es informiert, es stellt keine Diagnose.&lt;/p&gt;&lt;p&gt;Dein Lauftagebuch: %2&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder neuer. Alles bleibt auf diesem Computer, außer du teilst es.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>No other log has been opened yet</source>
        <translation>Noch kein anderes Lauftagebuch geöffnet</translation>
    </message>
    <message>
        <source>As usual in your country</source>
        <translation>Wie in deinem Land üblich</translation>
    </message>
</context>
<context>
    <name>patella::ui::MileagePage</name>
    <message>
        <source>No weeks yet</source>
        <translation>Noch keine Wochen</translation>
    </message>
    <message>
        <source>Log a run</source>
        <translation>Lauf eintragen</translation>
    </message>
    <message>
        <source>Which knee</source>
        <translation>Welches Knie</translation>
    </message>
    <message>
        <source>both, the worse one</source>
        <translation>beide, das schlimmere</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>What the knee is compared with</source>
        <translation>Womit das Knie verglichen wird</translation>
    </message>
    <message>
        <source>miles</source>
        <translation>Meilen</translation>
    </message>
    <message>
        <source>kilometres</source>
        <translation>Kilometer</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>metres downhill</source>
        <translation>Meter bergab</translation>
    </message>
    <message>
        <source>&amp;Knee</source>
        <translation>&amp;Knie</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Im Verlauf</translation>
    </message>
    <message>
        <source>Against each other</source>
        <translation>Gegeneinander</translation>
    </message>
    <message>
        <source>&amp;Mileage in</source>
        <translation>&amp;Umfang in</translation>
    </message>
    <message>
        <source>Here you see your weekly running with your knee pain below it. Twelve weeks with scores are enough to say whether the knee follows your running.</source>
        <translation>Hier stehen deine Laufwochen und darunter, wie es dem Knie dabei ging. Zwölf Wochen mit Werten genügen, um zu sagen, ob das Knie ihnen folgt.</translation>
    </message>
</context>
<context>
    <name>patella::ui::MileageTableModel</name>
    <message>
        <source>Week of</source>
        <translation>Woche vom</translation>
    </message>
    <message>
        <source>Ran</source>
        <translation>Gelaufen</translation>
    </message>
    <message>
        <source>Worst pain</source>
        <translation>Schlimmster Schmerz</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Next morning</source>
        <translation>Morgen danach</translation>
    </message>
    <message>
        <source>Masked scores</source>
        <translation>Verdeckte Werte</translation>
    </message>
    <message>
        <source>Runs without a score</source>
        <translation>Läufe ohne Wert</translation>
    </message>
</context>
<context>
    <name>patella::ui::MorningQuestion</name>
    <message>
        <source>the run</source>
        <extracomment>what was run, instead of a distance: &quot;after the run yesterday&quot;</extracomment>
        <translation>dem Lauf</translation>
    </message>
    <message>
        <source>%1, pain this morning %2 of 10</source>
        <translation>%1, Schmerz heute Morgen %2 von 10</translation>
    </message>
    <message>
        <source>0 is no pain, 10 the worst.</source>
        <translation>0 ist kein Schmerz, 10 der schlimmste.</translation>
    </message>
    <message>
        <source>How is the left knee this morning?</source>
        <translation>Wie geht es dem linken Knie heute Morgen?</translation>
    </message>
    <message>
        <source>How is the right knee this morning?</source>
        <translation>Wie geht es dem rechten Knie heute Morgen?</translation>
    </message>
    <message>
        <source>How are the knees this morning?</source>
        <translation>Wie geht es den Knien heute Morgen?</translation>
    </message>
    <message>
        <source>How is the left knee this morning, after %1 yesterday?</source>
        <translation>Wie geht es dem linken Knie heute Morgen, nach %1 gestern?</translation>
    </message>
    <message>
        <source>How is the right knee this morning, after %1 yesterday?</source>
        <translation>Wie geht es dem rechten Knie heute Morgen, nach %1 gestern?</translation>
    </message>
    <message>
        <source>How are the knees this morning, after %1 yesterday?</source>
        <translation>Wie geht es den Knien heute Morgen, nach %1 gestern?</translation>
    </message>
    <message>
        <source>this morning&apos;s answer</source>
        <translation>Angabe von heute Morgen</translation>
    </message>
</context>
<context>
    <name>patella::ui::NumberField</name>
    <message>
        <source>A whole number from %1 to %2.</source>
        <translation>Eine ganze Zahl von %1 bis %2.</translation>
    </message>
</context>
<context>
    <name>patella::ui::Offers</name>
    <message>
        <source>Not saved yet: %1.</source>
        <translation>Noch nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Weiterschreiben</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message numerus="yes">
        <source>%n new run(s) in %1.</source>
        <translation>
            <numerusform>%n neuer Lauf in %1.</numerusform>
            <numerusform>%n neue Läufe in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>A&amp;nsehen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
</context>
<context>
    <name>patella::ui::PainDetailsFields</name>
    <message>
        <source>other</source>
        <translation>anderes</translation>
    </message>
    <message>
        <source>It felt</source>
        <translation>Es war</translation>
    </message>
    <message>
        <source>Triggered by</source>
        <translation>Ausgelöst durch</translation>
    </message>
    <message>
        <source>Began after, %1</source>
        <translation>Begann nach, %1</translation>
    </message>
    <message>
        <source>Began after, min</source>
        <translation>Begann nach, min</translation>
    </message>
    <message>
        <source>After that it</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Eased off after, min</source>
        <translation>Abgeklungen nach, min</translation>
    </message>
    <message>
        <source>Limping</source>
        <translation>Gehinkt</translation>
    </message>
    <message>
        <source>Tender to touch</source>
        <translation>Druckempfindlich</translation>
    </message>
    <message>
        <source>Muscle or joint</source>
        <translation>Muskel oder Gelenk</translation>
    </message>
</context>
<context>
    <name>patella::ui::PassphraseDialog</name>
    <message>
        <source>Seal a copy</source>
        <translation>Kopie versiegeln</translation>
    </message>
    <message>
        <source>Open a sealed backup</source>
        <translation>Versiegelte Sicherung öffnen</translation>
    </message>
    <message>
        <source>%1 is sealed. Type its passphrase to see what it holds.</source>
        <translation>%1 ist versiegelt. Mit der Passphrase zeigt sich, was darin steht.</translation>
    </message>
    <message>
        <source>&amp;Show what is typed</source>
        <translation>Eingabe an&amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>&amp;Seal</source>
        <translation>&amp;Versiegeln</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>%1 is sealed. Type its passphrase to share the log.</source>
        <translation>%1 ist versiegelt. Gib die Passphrase ein, um das Tagebuch abzugleichen.</translation>
    </message>
    <message>
        <source>Seal the shared folder</source>
        <translation>Den gemeinsamen Ordner versiegeln</translation>
    </message>
    <message>
        <source>Open the shared folder</source>
        <translation>Den gemeinsamen Ordner öffnen</translation>
    </message>
    <message>
        <source>Whoever has the passphrase can open %1, on any computer that has Patella. Without it nobody can, and it cannot be recovered: keep it where you keep such things.</source>
        <translation>Wer die Passphrase hat, kann %1 öffnen, auf jedem Computer mit Patella. Ohne sie kann es niemand, und niemand kann sie wiederbeschaffen: am besten dort aufbewahren, wo solche Dinge liegen.</translation>
    </message>
    <message>
        <source>Passphrase &amp;again</source>
        <translation>&amp;Noch einmal</translation>
    </message>
    <message>
        <source>The two do not match yet.</source>
        <translation>Die beiden stimmen noch nicht überein.</translation>
    </message>
</context>
<context>
    <name>patella::ui::PatternsPage</name>
    <message>
        <source>How often is Patella wrong?</source>
        <translation>Wie oft irrt sich Patella?</translation>
    </message>
    <message>
        <source>Looking for patterns …</source>
        <translation>Suche nach Mustern …</translation>
    </message>
    <message>
        <source>Twin runs</source>
        <translation>Zwillingsläufe</translation>
    </message>
    <message>
        <source>Shoes on surfaces</source>
        <translation>Schuhe und Untergründe</translation>
    </message>
    <message>
        <source>All comparisons (exploratory)</source>
        <translation>Alle Vergleiche (explorativ)</translation>
    </message>
    <message>
        <source>No knee scores yet</source>
        <translation>Noch keine Werte zum Knie</translation>
    </message>
    <message>
        <source>Patterns are looked for in runs with a knee score: during the run, after it or the next morning. A 0 counts too. The first check comes at 40 of them.</source>
        <translation>Muster werden in Läufen mit einem Wert zum Knie gesucht: während des Laufs, danach oder am nächsten Morgen. Auch eine 0 zählt. Die erste Prüfung folgt nach 40 davon.</translation>
    </message>
    <message>
        <source>Log a run</source>
        <translation>Einen Lauf eintragen</translation>
    </message>
    <message>
        <source>Habits that go together with your own knee pain. %1</source>
        <translation>Gewohnheiten, die mit deinen eigenen Knieschmerzen zusammen auftreten. %1</translation>
    </message>
    <message>
        <source>Try it out on yourself</source>
        <translation>An dir selbst ausprobieren</translation>
    </message>
</context>
<context>
    <name>patella::ui::PeriodChoice</name>
    <message>
        <source>Last 4 weeks</source>
        <translation>Letzte 4 Wochen</translation>
    </message>
    <message>
        <source>Last 12 weeks</source>
        <translation>Letzte 12 Wochen</translation>
    </message>
    <message>
        <source>Last 26 weeks</source>
        <translation>Letzte 26 Wochen</translation>
    </message>
    <message>
        <source>The whole log</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>From one day to another</source>
        <translation>Von … bis …</translation>
    </message>
    <message>
        <source>Since the last visit</source>
        <translation>Seit dem letzten Termin</translation>
    </message>
    <message>
        <source>P&amp;eriod:</source>
        <translation>Z&amp;eitraum:</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Von:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;Bis:</translation>
    </message>
</context>
<context>
    <name>patella::ui::PlanCard</name>
    <message>
        <source>End it …</source>
        <translation>Beenden …</translation>
    </message>
    <message>
        <source>Entry test …</source>
        <translation>Eingangstest …</translation>
    </message>
    <message>
        <source>Add it to the plan</source>
        <translation>In den Plan eintragen</translation>
    </message>
</context>
<context>
    <name>patella::ui::PlanQuestion</name>
    <message>
        <source>A plan for you</source>
        <translation>Ein Plan für dich</translation>
    </message>
    <message>
        <source>&amp;Use this plan</source>
        <translation>Ü&amp;bernehmen</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Jetzt nicht</translation>
    </message>
    <message>
        <source>It replaces what was set for you before. Your runs, scores and notes stay as they are, and Undo brings the old plan back.</source>
        <translation>Er ersetzt, was jemand vorher festgelegt hat. Deine Läufe, Werte und Notizen bleiben, wie sie sind, und Rückgängig nimmt ihn zurück.</translation>
    </message>
</context>
<context>
    <name>patella::ui::PlanView</name>
    <message>
        <source>What you follow now. A step opens only when the last runs or sessions and their mornings went well; agree it with your physiotherapist.</source>
        <translation>Woran du dich gerade hältst. Die nächste Stufe wird erst frei, wenn die letzten Läufe oder Einheiten und die Morgen danach gut waren; stimm sie mit deiner Physiotherapie ab.</translation>
    </message>
    <message>
        <source>planning the next step</source>
        <translation>das Planen der nächsten Stufe</translation>
    </message>
    <message>
        <source>Planned for %1.</source>
        <translation>Geplant für %1.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Plan file</source>
        <translation>Plandatei</translation>
    </message>
    <message>
        <source>Open a plan file …</source>
        <translation>Plandatei öffnen …</translation>
    </message>
    <message>
        <source>Save as a plan file …</source>
        <translation>Als Plandatei speichern …</translation>
    </message>
    <message>
        <source>Week sheet</source>
        <translation>Wochenblatt</translation>
    </message>
    <message>
        <source>Write it as PDF, A5 …</source>
        <translation>Als PDF schreiben, A5 …</translation>
    </message>
    <message>
        <source>Type one in …</source>
        <translation>Eines eintippen …</translation>
    </message>
    <message>
        <source>Ice, 15 minutes</source>
        <translation>Eis, 15 Minuten</translation>
    </message>
    <message>
        <source>Session …</source>
        <translation>Einheit …</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>week</source>
        <translation>woche</translation>
    </message>
    <message>
        <source>typing in a week</source>
        <translation>das Eintippen einer Woche</translation>
    </message>
    <message>
        <source>The week is saved.</source>
        <translation>Die Woche ist gespeichert.</translation>
    </message>
    <message>
        <source>You follow no plan</source>
        <translation>Du folgst keinem Plan</translation>
    </message>
    <message>
        <source>Begin …</source>
        <translation>Beginnen …</translation>
    </message>
    <message>
        <source>A plan is a return to running, exercises in steps, or limits that someone set for you. The steps follow your own runs and mornings; a physiotherapist can send a plan as a file.</source>
        <translation>Ein Plan kann ein Weg zurück zum Laufen sein, Übungen in Stufen oder Grenzen, die dir jemand gesetzt hat. Die Stufen ergeben sich aus deinen Läufen und den Morgen danach; die Physiotherapie kann einen Plan als Datei schicken.</translation>
    </message>
</context>
<context>
    <name>patella::ui::PlannedRunDialog</name>
    <message>
        <source>Planned run</source>
        <translation>Geplanter Lauf</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>D&amp;istance, %1</source>
        <translation>St&amp;recke, %1</translation>
    </message>
    <message>
        <source>&amp;Time, min</source>
        <translation>&amp;Zeit, min</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>S&amp;urface</source>
        <translation>&amp;Untergrund</translation>
    </message>
    <message>
        <source>S&amp;hoes</source>
        <translation>S&amp;chuhe</translation>
    </message>
    <message>
        <source>The run</source>
        <translation>Der Lauf</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>N&amp;otizen</translation>
    </message>
</context>
<context>
    <name>patella::ui::PlannerModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>nichts geplant</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a distance. Enter a number such as 8.2, or 8 + 5 for two runs.</source>
        <translation>„%1“ ist keine Strecke. Gib eine Zahl ein wie 8,2 oder 8 + 5 für zwei Läufe.</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Woche vom</translation>
    </message>
    <message>
        <source>10&#xa0;% line</source>
        <translation>10-%-Linie</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>With this plan</source>
        <translation>Wäre dann</translation>
    </message>
</context>
<context>
    <name>patella::ui::PlannerPanel</name>
    <message>
        <source>Enter a distance for a day: 8.2, or 8 + 5 for two runs, or 45m for a time. The line moves with your plan.</source>
        <translation>Gib bei einem Tag eine Strecke ein: 8,2, oder 8 + 5 für zwei Läufe, oder 45m für eine Zeit. Die Linie wandert mit deinem Plan.</translation>
    </message>
    <message>
        <source>&amp;Race on</source>
        <translation>&amp;Wettkampf am</translation>
    </message>
    <message>
        <source>Enter the distance to see when to start building up.</source>
        <translation>Gib die Strecke ein, dann steht hier, wann der Aufbau beginnen muss.</translation>
    </message>
    <message>
        <source>&amp;over</source>
        <translation>&amp;über</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Planned runs, one row per week and one cell per day</source>
        <translation>Geplante Läufe, jede Zeile eine Woche, jede Zelle ein Tag</translation>
    </message>
    <message>
        <source>Planned above it, in the weeks of: %1.</source>
        <translation>Darüber geplant, nach dem Montag der Woche: %1.</translation>
    </message>
</context>
<context>
    <name>patella::ui::PointTableModel</name>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Ran</source>
        <translation>Gelaufen</translation>
    </message>
    <message>
        <source>Coloured by</source>
        <translation>Farbe nach</translation>
    </message>
    <message>
        <source>%1, may be masked</source>
        <translation>%1, vielleicht verdeckt</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
</context>
<context>
    <name>patella::ui::PreferencesDialog</name>
    <message>
        <source>No page has these words.</source>
        <translation>Keine Seite enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search preferences</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Pages of preferences</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>Language, units and colours</source>
        <translation>Sprache, Einheiten und Farben</translation>
    </message>
    <message>
        <source>New entries</source>
        <translation>Neue Einträge</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Beobachteter Ordner</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Several devices</source>
        <translation>Mehrere Geräte</translation>
    </message>
</context>
<context>
    <name>patella::ui::ProfileFactDialog</name>
    <message>
        <source>About you</source>
        <translation>Über dich</translation>
    </message>
    <message>
        <source>you, your physiotherapist</source>
        <translation>dir, deiner Physiotherapeutin</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>All optional</source>
        <translation>Alles ist freiwillig</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Finding</source>
        <translation>&amp;Befund</translation>
    </message>
    <message>
        <source>&amp;Knee</source>
        <translation>&amp;Knie</translation>
    </message>
    <message>
        <source>Found &amp;by</source>
        <translation>Festgestellt &amp;von</translation>
    </message>
    <message>
        <source>Found &amp;on</source>
        <translation>Festgestellt &amp;am</translation>
    </message>
    <message>
        <source>Measured &amp;on</source>
        <translation>Gemessen &amp;am</translation>
    </message>
    <message>
        <source>Entered &amp;on</source>
        <translation>Eingetragen &amp;am</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>An&amp;twort</translation>
    </message>
    <message>
        <source>M&amp;easured</source>
        <translation>Gem&amp;essen</translation>
    </message>
    <message>
        <source>&amp;Disease</source>
        <translation>K&amp;rankheit</translation>
    </message>
    <message>
        <source>I&amp;njury</source>
        <translation>Verletzu&amp;ng</translation>
    </message>
    <message>
        <source>What re&amp;mained of it</source>
        <translation>Was gebli&amp;eben ist</translation>
    </message>
    <message>
        <source>O&amp;peration</source>
        <translation>O&amp;peration</translation>
    </message>
    <message>
        <source>What was &amp;done</source>
        <translation>Was ge&amp;macht wurde</translation>
    </message>
    <message>
        <source>Day of the &amp;operation</source>
        <translation>T&amp;ag der Operation</translation>
    </message>
    <message>
        <source>Dia&amp;gnosis</source>
        <translation>Dia&amp;gnose</translation>
    </message>
    <message>
        <source>In their wo&amp;rds</source>
        <translation>Im Wo&amp;rtlaut</translation>
    </message>
    <message>
        <source>Made &amp;on</source>
        <translation>Gestellt &amp;am</translation>
    </message>
    <message>
        <source>&amp;Questionnaire</source>
        <translation>&amp;Fragebogen</translation>
    </message>
    <message>
        <source>&amp;Total</source>
        <translation>&amp;Summe</translation>
    </message>
    <message>
        <source>Filled in &amp;on</source>
        <translation>&amp;Ausgefüllt am</translation>
    </message>
    <message>
        <source>&amp;Race</source>
        <translation>W&amp;ettkampf</translation>
    </message>
    <message>
        <source>&amp;Goal</source>
        <translation>&amp;Ziel</translation>
    </message>
    <message>
        <source>&amp;Day of the race</source>
        <translation>&amp;Tag des Wettkampfs</translation>
    </message>
    <message>
        <source>Patella knows the range, and what counts as a change, of: %1.</source>
        <translation>Mit Bereich und dem, was als Veränderung zählt, sind bekannt: %1.</translation>
    </message>
</context>
<context>
    <name>patella::ui::ProgrammeDialog</name>
    <message>
        <source>Part of the plan</source>
        <translation>Teil des Plans</translation>
    </message>
    <message>
        <source>any</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Before the first step: knee pain, 0 to 10</source>
        <translation>Vor der ersten Stufe: Knieschmerz, 0 bis 10</translation>
    </message>
    <message>
        <source>&amp;In 30 minutes of brisk walking</source>
        <translation>&amp;In 30 Minuten zügigem Gehen</translation>
    </message>
    <message>
        <source>On s&amp;tairs</source>
        <translation>Auf &amp;Treppen</translation>
    </message>
    <message>
        <source>A session, where it has no steps</source>
        <translation>Eine Einheit, wo es keine Stufen gibt</translation>
    </message>
    <message>
        <source>S&amp;ets</source>
        <translation>Sätz&amp;e</translation>
    </message>
    <message>
        <source>&amp;Repetitions</source>
        <translation>&amp;Wiederholungen</translation>
    </message>
    <message>
        <source>&amp;Hold, s</source>
        <translation>&amp;Halten, s</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>N&amp;otizen</translation>
    </message>
    <message>
        <source>your physiotherapist; empty: you</source>
        <translation>Physiotherapie; leer: selbst</translation>
    </message>
    <message>
        <source>What you follow, and since when</source>
        <translation>Was du befolgst und seit wann</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>W&amp;as</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Knee</source>
        <translation>&amp;Knie</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>Vo&amp;m</translation>
    </message>
    <message>
        <source>Until, if it is o&amp;ver</source>
        <translation>&amp;Bis, falls vorbei</translation>
    </message>
    <message>
        <source>Set b&amp;y</source>
        <translation>&amp;Festgelegt von</translation>
    </message>
    <message>
        <source>Be&amp;gin at step</source>
        <translation>Be&amp;ginn bei Stufe</translation>
    </message>
    <message>
        <source>&amp;Pain at most</source>
        <translation>Schmer&amp;z höchstens</translation>
    </message>
    <message>
        <source>Times &amp;a week</source>
        <translation>Mal &amp;pro Woche</translation>
    </message>
    <message>
        <source>Ne&amp;xt check</source>
        <translation>Nächste Kontro&amp;lle</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Surfaces</source>
        <translation>Untergrund</translation>
    </message>
    <message>
        <source>the name you log its sessions under</source>
        <translation>so, wie du die Einheiten notierst</translation>
    </message>
    <message>
        <source>Week&amp;ly limit, %1</source>
        <translation>&amp;Umfang pro Woche höchstens, %1</translation>
    </message>
</context>
<context>
    <name>patella::ui::ProofDialog</name>
    <message>
        <source>How often is Patella wrong?</source>
        <translation>Wie oft irrt sich Patella?</translation>
    </message>
    <message>
        <source>The search was tested on thousands of simulated logs in which the truth is known: logs without any real effect, whatever the knee does on its own, and logs in which one habit matters. Of 100 such logs:</source>
        <translation>Die Suche wurde an Tausenden simulierter Tagebücher geprüft, in denen die Wahrheit bekannt ist: solchen ohne echten Effekt, was das Knie von sich aus auch tut, und solchen, in denen eine Gewohnheit eine Rolle spielt. Von 100 solchen Tagebüchern:</translation>
    </message>
</context>
<context>
    <name>patella::ui::QuickEntry</name>
    <message>
        <source>&amp;Save run</source>
        <translation>Lauf &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;More …</source>
        <translation>M&amp;ehr …</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>Da&amp;tum</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Zeit</translation>
    </message>
    <message>
        <source>Warm-u&amp;p, min</source>
        <translation>Auf&amp;wärmen, min</translation>
    </message>
    <message>
        <source>S&amp;urface</source>
        <translation>&amp;Untergrund</translation>
    </message>
    <message>
        <source>1 h &amp;after</source>
        <translation>1 h da&amp;nach</translation>
    </message>
    <message>
        <source>&amp;Knee</source>
        <translation>&amp;Knie</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>W&amp;o</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>Not&amp;izen</translation>
    </message>
    <message>
        <source>adding a run</source>
        <translation>Lauf eintragen</translation>
    </message>
    <message>
        <source>&amp;Repeat last run</source>
        <translation>Letzten Lau&amp;f wiederholen</translation>
    </message>
    <message>
        <source>8.2, or distance and time in one go: 8.2 45:10</source>
        <translation>8,2 oder Strecke und Zeit in einem: 8,2 45:10</translation>
    </message>
    <message>
        <source>No pain, both knees (F2)</source>
        <translation>Kein Schmerz, beide Knie (F2)</translation>
    </message>
    <message>
        <source>As usual (F3)</source>
        <translation>Wie sonst (F3)</translation>
    </message>
    <message>
        <source>Sh&amp;oes</source>
        <translation>S&amp;chuhe</translation>
    </message>
    <message>
        <source>Pain &amp;before</source>
        <translation>Schmerz da&amp;vor</translation>
    </message>
    <message>
        <source>Worst durin&amp;g</source>
        <translation>Schli&amp;mmster im Lauf</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Trotzdem speichern</translation>
    </message>
    <message>
        <source>First fe&amp;lt at</source>
        <translation>Be&amp;gann bei</translation>
    </message>
    <message>
        <source>D&amp;istance, %1</source>
        <translation>St&amp;recke, %1</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabetaste</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Strg+R</translation>
    </message>
    <message>
        <source>8.2 or 8.2 45:10</source>
        <extracomment>An example in the field of the distance: with the time, in one go</extracomment>
        <translation>8,2 oder 8,2 45:10</translation>
    </message>
    <message>
        <source>Accepts what is shown with a question mark</source>
        <translation>Übernimmt, was mit einem Fragezeichen gezeigt wird</translation>
    </message>
</context>
<context>
    <name>patella::ui::ReasonsToBeSeen</name>
    <message>
        <source>When to see a doctor</source>
        <translation>Wann ärztlichen Rat holen</translation>
    </message>
    <message>
        <source>Note a visit</source>
        <translation>Termin notieren</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <extracomment>a reason to be seen, and since when: &quot;left knee: comes back again and again, since 27 Oct 2026&quot;</extracomment>
        <translation>%1, seit %2</translation>
    </message>
    <message numerus="yes">
        <source>%n warning sign(s): see above.</source>
        <translation>
            <numerusform>%n Warnzeichen: siehe oben.</numerusform>
            <numerusform>%n Warnzeichen: siehe oben.</numerusform>
        </translation>
    </message>
    <message>
        <source>To mention at your next visit: %1.</source>
        <translation>Beim nächsten Termin anzusprechen: %1.</translation>
    </message>
    <message>
        <source>To mention at your next visit:
%1</source>
        <translation>Beim nächsten Termin anzusprechen:
%1</translation>
    </message>
    <message>
        <source>Next visit: %1, %2.</source>
        <translation>Nächster Termin: %1, %2.</translation>
    </message>
    <message>
        <source>No visit is planned.</source>
        <translation>Kein Termin ist geplant.</translation>
    </message>
    <message>
        <source>There is no warning sign today.</source>
        <translation>Heute besteht kein Warnzeichen.</translation>
    </message>
    <message>
        <source>Nothing has gone on long enough to mention.</source>
        <translation>Nichts hält lange genug an, um es anzusprechen.</translation>
    </message>
</context>
<context>
    <name>patella::ui::RecordList</name>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Ed&amp;it</source>
        <translation>B&amp;earbeiten</translation>
    </message>
</context>
<context>
    <name>patella::ui::ReportControls</name>
    <message>
        <source>optional</source>
        <translation>freiwillig</translation>
    </message>
    <message>
        <source>Same as the app</source>
        <translation>Wie im Programm</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>Sp&amp;rache:</translation>
    </message>
    <message>
        <source>P&amp;aper:</source>
        <translation>Pa&amp;pier:</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Über dich</translation>
    </message>
    <message>
        <source>System default (Letter)</source>
        <translation>Systemvorgabe (Letter)</translation>
    </message>
    <message>
        <source>System default (A4)</source>
        <translation>Systemvorgabe (A4)</translation>
    </message>
</context>
<context>
    <name>patella::ui::ReportPreview</name>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>&amp;Save …</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>Pages as PDF (*.pdf);;Web page (*.html);;Entries of the period as CSV (*.csv);;Entries of the period as JSON (*.json)</source>
        <translation>Seiten als PDF (*.pdf);;Webseite (*.html);;Einträge des Zeitraums als CSV (*.csv);;Einträge des Zeitraums als JSON (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>knee-report-%1.pdf</source>
        <extracomment>name of a file; %1 is the day</extracomment>
        <translation>Kniebericht-%1.pdf</translation>
    </message>
    <message>
        <source>Form for an &amp;answer …</source>
        <translation>Formular für eine &amp;Antwort …</translation>
    </message>
    <message>
        <source>answer-%1</source>
        <extracomment>name of a file; %1 is the day</extracomment>
        <translation>antwort-%1</translation>
    </message>
    <message>
        <source>Save a form for an answer</source>
        <translation>Formular für eine Antwort speichern</translation>
    </message>
    <message>
        <source>Plans (*.patella-note)</source>
        <translation>Pläne (*.patella-note)</translation>
    </message>
    <message>
        <source>A text file to send with it: your physiotherapist fills in limits and exercises, and you open it here.</source>
        <translation>Eine Textdatei zum Mitschicken: In der Physiotherapie werden Grenzen und Übungen eingetragen, und du öffnest sie hier.</translation>
    </message>
</context>
<context>
    <name>patella::ui::RowTable</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>&amp;Copy as CSV</source>
        <translation>Als CSV &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Wie am Anfang</translation>
    </message>
</context>
<context>
    <name>patella::ui::RulesPanel</name>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>What your log says</source>
        <translation>Was dein Tagebuch sagt</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>How the rules did in your log</source>
        <translation>Wie sich die Regeln in deinem Tagebuch bewährt haben</translation>
    </message>
</context>
<context>
    <name>patella::ui::RunDialog</name>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>S&amp;tart</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Zeit</translation>
    </message>
    <message>
        <source>S&amp;urface</source>
        <translation>&amp;Untergrund</translation>
    </message>
    <message>
        <source>S&amp;hoes</source>
        <translation>S&amp;chuhe</translation>
    </message>
    <message>
        <source>&amp;Warm-up, min</source>
        <translation>Auf&amp;wärmen, min</translation>
    </message>
    <message>
        <source>&amp;Cool-down, min</source>
        <translation>Aus&amp;laufen, min</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Effort, 0 to 10</source>
        <translation>Anstren&amp;gung, 0 bis 10</translation>
    </message>
    <message>
        <source>How it e&amp;nded</source>
        <translation>E&amp;nde</translation>
    </message>
    <message>
        <source>Pain&amp;killer before</source>
        <translation>Sch&amp;merzmittel davor</translation>
    </message>
    <message>
        <source>Knee pain, 0 to 10</source>
        <translation>Knieschmerz, 0 bis 10</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>&amp;Ascent, m</source>
        <translation>Bergau&amp;f, m</translation>
    </message>
    <message>
        <source>Heart &amp;rate, average</source>
        <translation>&amp;Puls, Mittel</translation>
    </message>
    <message>
        <source>Heart rate, highest</source>
        <translation>Puls, höchster</translation>
    </message>
    <message>
        <source>Steps per minute</source>
        <translation>Schritte pro Minute</translation>
    </message>
    <message>
        <source>Temperature, °C</source>
        <translation>Temperatur, °C</translation>
    </message>
    <message>
        <source>Elapsed time</source>
        <translation>Zeit mit Pausen</translation>
    </message>
    <message>
        <source>hill, with Anna</source>
        <translation>Berg, mit Anna</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>N&amp;otizen</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>St&amp;ichwörter</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Run and knee</source>
        <translation>Lauf und Knie</translation>
    </message>
    <message>
        <source>Where and how it hurt</source>
        <translation>Wo und wie es wehtat</translation>
    </message>
    <message>
        <source>Ground, warm-up, measured</source>
        <translation>Boden, Aufwärmen, Messwerte</translation>
    </message>
    <message>
        <source>D&amp;istance, %1</source>
        <translation>St&amp;recke, %1</translation>
    </message>
    <message>
        <source>Surface condition</source>
        <translation>Bodenbeschaffenheit</translation>
    </message>
    <message>
        <source>Road camber</source>
        <translation>Querneigung</translation>
    </message>
    <message>
        <source>Different insole</source>
        <translation>Andere Einlage</translation>
    </message>
    <message>
        <source>Ground and warm-up</source>
        <translation>Boden und Aufwärmen</translation>
    </message>
    <message>
        <source>Warm-up: what</source>
        <translation>Aufwärmen: was</translation>
    </message>
    <message>
        <source>Cool-down: what</source>
        <translation>Auslaufen: was</translation>
    </message>
    <message>
        <source>Descent, m</source>
        <translation>Bergab, m</translation>
    </message>
    <message>
        <source>Walked, min</source>
        <translation>Gegangen, min</translation>
    </message>
    <message>
        <source>How you ran</source>
        <translation>Wie du liefst</translation>
    </message>
    <message>
        <source>Foot strike</source>
        <translation>Fußaufsatz</translation>
    </message>
    <message>
        <source>Form, 0 to 10</source>
        <translation>Laufstil, 0 bis 10</translation>
    </message>
    <message>
        <source>Form cue</source>
        <translation>Augenmerk auf</translation>
    </message>
    <message>
        <source>Felt</source>
        <translation>Gefühl</translation>
    </message>
    <message>
        <source>Notes and tags</source>
        <translation>Notizen und Stichwörter</translation>
    </message>
</context>
<context>
    <name>patella::ui::RunFilterBar</name>
    <message>
        <source>Any time</source>
        <translation>Jeder Zeitraum</translation>
    </message>
    <message>
        <source>Last 4 weeks</source>
        <translation>Letzte 4 Wochen</translation>
    </message>
    <message>
        <source>Last 12 weeks</source>
        <translation>Letzte 12 Wochen</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Any surface</source>
        <translation>Jeder Untergrund</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Jede Art</translation>
    </message>
    <message>
        <source>With or without pain</source>
        <translation>Mit oder ohne Schmerz</translation>
    </message>
    <message>
        <source>With pain</source>
        <translation>Mit Schmerz</translation>
    </message>
    <message>
        <source>No pain</source>
        <translation>Kein Schmerz</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>Search runs</source>
        <translation>Läufe durchsuchen</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>Untergrund</translation>
    </message>
    <message>
        <source>Shoes</source>
        <translation>Schuhe</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>Any shoes</source>
        <translation>Jedes Paar</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Von … bis …</translation>
    </message>
    <message>
        <source>Either knee</source>
        <translation>Jedes Knie</translation>
    </message>
    <message>
        <source>Pain of %1 or more</source>
        <translation>Schmerz ab %1</translation>
    </message>
    <message>
        <source>Search: kneecap tempo, october 2026, pain&gt;3, km&gt;10 …</source>
        <translation>Suche: Kniescheibe Tempo, Oktober 2026, Schmerz&gt;3, km&gt;10 …</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Knie</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>All words count, in any order. Days: 28.11., 2026-10, october, sunday, yesterday. Figures: pain&gt;3, km&gt;=10, pace&lt;5:30, time&gt;1:00, morning&gt;2, effort&lt;4. Leave out with a minus: -asphalt. Ctrl+F jumps here, Esc clears the field.</source>
        <translation>Alle Wörter zählen, in jeder Reihenfolge. Tage: 28.11., 2026-10, Oktober, Sonntag, gestern. Zahlen: Schmerz&gt;3, km&gt;=10, Tempo&lt;5:30, Zeit&gt;1:00, Morgen&gt;2, Anstrengung&lt;4. Mit einem Minus weglassen: -Asphalt. Strg+F führt hierher, Esc leert das Feld.</translation>
    </message>
</context>
<context>
    <name>patella::ui::RunTable</name>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
</context>
<context>
    <name>patella::ui::RunsPage</name>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>Noch keine Läufe</translation>
    </message>
    <message>
        <source>Log your first run on Today, or drop files from your watch on this window.</source>
        <translation>Den ersten Lauf unter „Heute“ eintragen oder Dateien von der Uhr auf dieses Fenster ziehen.</translation>
    </message>
    <message>
        <source>Import files …</source>
        <translation>Dateien importieren …</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s), %1</source>
        <translation>
            <numerusform>%n Lauf, %1</numerusform>
            <numerusform>%n Läufe, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No runs match.</source>
        <translation>Kein Lauf passt dazu.</translation>
    </message>
    <message numerus="yes">
        <source>deleting %n run(s)</source>
        <translation>
            <numerusform>%n Lauf löschen</numerusform>
            <numerusform>%n Läufe löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) deleted.</source>
        <translation>
            <numerusform>%n Lauf gelöscht.</numerusform>
            <numerusform>%n Läufe gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ed&amp;it</source>
        <translation>B&amp;earbeiten</translation>
    </message>
    <message>
        <source>Show all runs</source>
        <translation>Alle Läufe zeigen</translation>
    </message>
    <message>
        <source>%1; chosen: %2</source>
        <translation>%1; ausgewählt: %2</translation>
    </message>
    <message>
        <source>Every word and every filter above has to match.</source>
        <translation>Jedes Wort muss vorkommen, und jede Auswahl oben muss passen.</translation>
    </message>
</context>
<context>
    <name>patella::ui::SavedReport</name>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>&amp;E-mail …</source>
        <translation>&amp;E-Mail …</translation>
    </message>
    <message>
        <source>Opens your mail program with the file attached. Nothing is sent by itself.</source>
        <translation>Öffnet dein Mailprogramm mit der Datei als Anhang. Von selbst wird nichts verschickt.</translation>
    </message>
    <message>
        <source>The mail program could not be started.</source>
        <translation>Das Mailprogramm ließ sich nicht starten.</translation>
    </message>
    <message>
        <source>No program could be started to open %1.</source>
        <translation>Es ließ sich kein Programm starten, das %1 öffnet.</translation>
    </message>
    <message>
        <source>No program could be started to show %1.</source>
        <translation>Es ließ sich kein Programm starten, das %1 zeigt.</translation>
    </message>
</context>
<context>
    <name>patella::ui::SelfExperimentDialog</name>
    <message>
        <source>Self-experiment</source>
        <translation>Selbstversuch</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>Die Frage</translation>
    </message>
    <message>
        <source>What you &amp;try</source>
        <translation>Was du &amp;ausprobierst</translation>
    </message>
    <message>
        <source>&amp;Knee</source>
        <translation>&amp;Knie</translation>
    </message>
    <message>
        <source>&amp;Begins</source>
        <translation>&amp;Beginn</translation>
    </message>
    <message>
        <source>&amp;Pairs of runs</source>
        <translation>Lauf&amp;paare</translation>
    </message>
    <message>
        <source>with the new insole</source>
        <translation>mit der neuen Einlage</translation>
    </message>
    <message>
        <source>without it</source>
        <translation>ohne sie</translation>
    </message>
    <message>
        <source>&amp;First pair of shoes</source>
        <translation>&amp;Erstes Paar Schuhe</translation>
    </message>
    <message>
        <source>&amp;Second pair of shoes</source>
        <translation>&amp;Zweites Paar Schuhe</translation>
    </message>
    <message>
        <source>First &amp;condition</source>
        <translation>Erste Be&amp;dingung</translation>
    </message>
    <message>
        <source>Secon&amp;d condition</source>
        <translation>Zweite Bedi&amp;ngung</translation>
    </message>
    <message>
        <source>One run of each pair with the first, one with the second</source>
        <translation>Ein Lauf jedes Paars mit dem Ersten, einer mit dem Zweiten</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>&amp;Ended</source>
        <translation>Beende&amp;t</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>N&amp;otizen</translation>
    </message>
</context>
<context>
    <name>patella::ui::SessionDialog</name>
    <message>
        <source>Session: %1</source>
        <translation>Einheit: %1</translation>
    </message>
    <message>
        <source>Stop when the knee hurts more than %1, and note it.</source>
        <translation>Aufhören, wenn das Knie mehr als %1 schmerzt, und es notieren.</translation>
    </message>
    <message>
        <source>Note the session …</source>
        <translation>Einheit notieren …</translation>
    </message>
    <message>
        <source>All sets done.</source>
        <translation>Alle Sätze geschafft.</translation>
    </message>
    <message>
        <source>Set %1 of %2: %3</source>
        <translation>Satz %1 von %2: %3</translation>
    </message>
    <message>
        <source>hold for %1 s</source>
        <translation>%1 s halten</translation>
    </message>
    <message>
        <source>%1 repetitions</source>
        <translation>%1 Wiederholungen</translation>
    </message>
    <message>
        <source>Set done</source>
        <translation>Satz geschafft</translation>
    </message>
    <message>
        <source>Rest. %1 of %2 sets done.</source>
        <translation>Pause. %1 von %2 Sätzen geschafft.</translation>
    </message>
    <message>
        <source>Next set</source>
        <translation>Nächster Satz</translation>
    </message>
</context>
<context>
    <name>patella::ui::ShoeCard</name>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Ausmustern</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <comment>a pair of shoes</comment>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Bring back %1</source>
        <comment>a pair of shoes</comment>
        <translation>%1 zurückholen</translation>
    </message>
    <message>
        <source>Retire %1</source>
        <translation>%1 ausmustern</translation>
    </message>
    <message>
        <source>retired on %1</source>
        <translation>ausgemustert am %1</translation>
    </message>
    <message>
        <source>bought on %1</source>
        <translation>gekauft am %1</translation>
    </message>
</context>
<context>
    <name>patella::ui::ShoeDialog</name>
    <message>
        <source>Pair of shoes</source>
        <translation>Paar Schuhe</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Paar</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>Noti&amp;zen</translation>
    </message>
    <message>
        <source>model and colour</source>
        <translation>Modell und Farbe</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>Ar&amp;t</translation>
    </message>
    <message>
        <source>S&amp;upport</source>
        <translation>Stabi&amp;lität</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Gebrauch</translation>
    </message>
    <message>
        <source>&amp;Bought on</source>
        <translation>Ge&amp;kauft am</translation>
    </message>
    <message>
        <source>Distance before t&amp;his log, %1</source>
        <translation>Vor&amp;her gelaufen, %1</translation>
    </message>
    <message>
        <source>&amp;Replace at, %1</source>
        <translation>E&amp;rsetzen bei, %1</translation>
    </message>
    <message>
        <source>Re&amp;tired on</source>
        <translation>Aus&amp;gemustert am</translation>
    </message>
    <message>
        <source>the one that came with it</source>
        <translation>die mitgelieferte</translation>
    </message>
    <message>
        <source>Build and fit</source>
        <translation>Bauart und Passform</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>Größ&amp;e</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Passform</translation>
    </message>
    <message>
        <source>L&amp;acing</source>
        <translation>S&amp;chnürung</translation>
    </message>
    <message>
        <source>&amp;Drop, mm</source>
        <translation>Sprengung, &amp;mm</translation>
    </message>
    <message>
        <source>Sole st&amp;iffness</source>
        <translation>S&amp;ohlensteifigkeit</translation>
    </message>
    <message>
        <source>Insol&amp;e</source>
        <translation>E&amp;inlage</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <translation>Gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>patella::ui::ShoeField</name>
    <message>
        <source>Choose a pair, or type the name of a new one</source>
        <translation>Ein Paar wählen oder den Namen eines neuen eintippen</translation>
    </message>
</context>
<context>
    <name>patella::ui::ShoeSurfaceView</name>
    <message>
        <source>Pain by pair of shoes and surface</source>
        <translation>Schmerz nach Schuhpaar und Untergrund</translation>
    </message>
</context>
<context>
    <name>patella::ui::ShoesPage</name>
    <message>
        <source>No shoes yet</source>
        <translation>Noch keine Schuhe</translation>
    </message>
    <message>
        <source>Name the pair when you log a run, or add it here. Its distance is the sum of its runs.</source>
        <translation>Nenne das Paar, wenn du einen Lauf einträgst, oder lege es hier an. Seine Strecke ist die Summe seiner Läufe.</translation>
    </message>
    <message>
        <source>&amp;New pair</source>
        <translation>&amp;Neues Paar</translation>
    </message>
    <message>
        <source>Retired pairs: %1</source>
        <translation>Ausgemusterte Paare: %1</translation>
    </message>
    <message>
        <source>bringing back %1</source>
        <translation>Zurückholen von %1</translation>
    </message>
    <message>
        <source>retiring %1</source>
        <translation>Ausmustern von %1</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <comment>a pair of shoes</comment>
        <translation>%1 ist zurück.</translation>
    </message>
    <message>
        <source>%1 is retired. Its runs stay as they are.</source>
        <translation>%1 ist ausgemustert. Die Läufe bleiben, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>patella::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Logging a run</source>
        <translation>Einen Lauf eintragen</translation>
    </message>
    <message>
        <source>Save the run</source>
        <translation>Den Lauf speichern</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabetaste</translation>
    </message>
    <message>
        <source>Distance and time in one go</source>
        <translation>Strecke und Zeit auf einmal</translation>
    </message>
    <message>
        <source>8.2 45:10 in Distance</source>
        <translation>8,2 45:10 in der Strecke</translation>
    </message>
    <message>
        <source>No pain in either knee</source>
        <translation>Kein Schmerz in beiden Knien</translation>
    </message>
    <message>
        <source>Answer the morning question</source>
        <translation>Die Morgenfrage beantworten</translation>
    </message>
    <message>
        <source>0 to 9; 1 and 0 for ten</source>
        <translation>0 bis 9; 1 und 0 für zehn</translation>
    </message>
    <message>
        <source>In every form</source>
        <translation>In jedem Formular</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Enter; Ctrl+Enter from a text of several lines</source>
        <translation>Eingabetaste; Strg+Eingabe aus mehrzeiligem Text</translation>
    </message>
    <message>
        <source>Put aside; nothing typed is lost</source>
        <translation>Beiseitelegen; nichts Eingegebenes geht verloren</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Alt and its underlined letter</source>
        <translation>Alt und der unterstrichene Buchstabe</translation>
    </message>
    <message>
        <source>Open the calendar of a date</source>
        <translation>Den Kalender eines Datums öffnen</translation>
    </message>
    <message>
        <source>The day before or after</source>
        <translation>Der Tag davor oder danach</translation>
    </message>
    <message>
        <source>Down, Up</source>
        <translation>Ab, Auf</translation>
    </message>
    <message>
        <source>Move around the drawing of the knees, mark a place</source>
        <translation>Über die Zeichnung der Knie gehen, eine Stelle markieren</translation>
    </message>
    <message>
        <source>Arrow keys, Space</source>
        <translation>Pfeiltasten, Leertaste</translation>
    </message>
    <message>
        <source>In tables</source>
        <translation>In Tabellen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation>Mehrere auswählen</translation>
    </message>
    <message>
        <source>Shift or Ctrl with arrow keys or clicks</source>
        <translation>Umschalt oder Strg mit Pfeiltasten oder Klicks</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Alle auswählen</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Strg+A</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Strg+C</translation>
    </message>
    <message>
        <source>Esc, Enter</source>
        <translation>Esc, Eingabetaste</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Spalten wählen</translation>
    </message>
    <message>
        <source>Right click on a heading</source>
        <translation>Rechtsklick auf eine Überschrift</translation>
    </message>
    <message>
        <source>In charts</source>
        <translation>In Diagrammen</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Links, Rechts</translation>
    </message>
    <message>
        <source>+, - or Ctrl and the wheel</source>
        <translation>+, - oder Strg und das Mausrad</translation>
    </message>
    <message>
        <source>Page Up, Page Down or Shift and the wheel</source>
        <translation>Bild auf, Bild ab oder Umschalt und das Mausrad</translation>
    </message>
    <message>
        <source>Accept what is shown with a question mark</source>
        <translation>Übernehmen, was mit Fragezeichen dasteht</translation>
    </message>
    <message>
        <source>Go to a field</source>
        <translation>Zu einem Feld</translation>
    </message>
    <message>
        <source>Clear the search, go to the results</source>
        <translation>Die Suche leeren, weiter zum Gefundenen</translation>
    </message>
    <message>
        <source>Go from mark to mark</source>
        <translation>Von Punkt zu Punkt</translation>
    </message>
    <message>
        <source>Zoom in, zoom out</source>
        <translation>Näher, weiter</translation>
    </message>
    <message>
        <source>Move earlier, later</source>
        <translation>Früher, später</translation>
    </message>
    <message>
        <source>Open the runs or the day behind a mark</source>
        <translation>Läufe oder Tag hinter einer Marke öffnen</translation>
    </message>
</context>
<context>
    <name>patella::ui::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Strg+%2)</translation>
    </message>
</context>
<context>
    <name>patella::ui::SignStrip</name>
    <message numerus="yes">
        <source>%n warning sign(s)</source>
        <translation>
            <numerusform>%n Warnzeichen</numerusform>
            <numerusform>%n Warnzeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked at, or a mistake …</source>
        <translation>Angesehen oder ein Versehen …</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <extracomment>how soon somebody should look at it, and the sign: &quot;The same day. Left: calf swollen&quot;</extracomment>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>Since %1. %2 %3</source>
        <extracomment>the first day of a sign, why it was raised, what ends it</extracomment>
        <translation>Seit %1. %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n more sign(s).</source>
        <translation>
            <numerusform>%n weiteres Zeichen.</numerusform>
            <numerusform>%n weitere Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>When to see a doctor</source>
        <translation>Wann ärztlichen Rat holen</translation>
    </message>
    <message>
        <source>Note a visit</source>
        <translation>Termin notieren</translation>
    </message>
</context>
<context>
    <name>patella::ui::StateView</name>
    <message>
        <source>Is it getting better?</source>
        <translation>Wird es besser?</translation>
    </message>
    <message>
        <source>How far, by your own log</source>
        <translation>Wie weit, laut deinem Tagebuch</translation>
    </message>
    <message>
        <source>Last run, %1: %2</source>
        <extracomment>the zone of the last run, its day and why</extracomment>
        <translation>Letzter Lauf, %1: %2</translation>
    </message>
    <message>
        <source>There is a warning sign: have it looked at before you run again, whatever the zone says.</source>
        <translation>Es besteht ein Warnzeichen: Lass es ansehen, bevor du wieder läufst, ganz gleich, was die Zone sagt.</translation>
    </message>
    <message>
        <source>Of the two knees, the one that hurt counts here. These are figures of your past runs, not a forecast.</source>
        <translation>Von beiden Knien zählt hier das, das schmerzte. Es sind Zahlen aus deinen bisherigen Läufen, keine Vorhersage.</translation>
    </message>
    <message>
        <source>How is it now?</source>
        <translation>Wie geht es dem Knie?</translation>
    </message>
    <message>
        <source>Should someone look at it?</source>
        <translation>Soll das jemand ansehen?</translation>
    </message>
    <message>
        <source>Nothing to say yet: it takes some weeks of runs, with answers about where pain began.</source>
        <translation>Noch lässt sich nichts sagen: Es braucht einige Wochen mit Läufen und mit Antworten, ab wo der Schmerz begann.</translation>
    </message>
</context>
<context>
    <name>patella::ui::SurfaceDialog</name>
    <message>
        <source>Surfaces of this run</source>
        <translation>Untergrund dieses Laufs</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100&#xa0;%</translation>
    </message>
    <message>
        <source>%1 %, must be 100 %</source>
        <translation>%1&#xa0;%, nötig sind 100&#xa0;%</translation>
    </message>
    <message>
        <source>&#xa0;%</source>
        <comment>after a number</comment>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Zusammen</translation>
    </message>
</context>
<context>
    <name>patella::ui::SurfaceField</name>
    <message>
        <source>Several …</source>
        <translation>Mehrere …</translation>
    </message>
</context>
<context>
    <name>patella::ui::SyncButton</name>
    <message>
        <source>Sync: passphrase …</source>
        <translation>Abgleich: Passphrase …</translation>
    </message>
    <message>
        <source>Sync failed</source>
        <translation>Abgleich fehlgeschlagen</translation>
    </message>
    <message>
        <source>Syncing …</source>
        <translation>Wird abgeglichen …</translation>
    </message>
    <message>
        <source>To choose: %1</source>
        <translation>Auszuwählen: %1</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation>Abgeglichen %1</translation>
    </message>
    <message>
        <source>Entries that came since the window was opened: %1.</source>
        <translation>Seit dem Öffnen des Fensters dazugekommene Einträge: %1.</translation>
    </message>
    <message>
        <source>Sync: waiting for files</source>
        <translation>Abgleich wartet auf Dateien</translation>
    </message>
</context>
<context>
    <name>patella::ui::SyncPage</name>
    <message>
        <source>&amp;Share this log with my other devices</source>
        <translation>Dieses Tagebuch mit meinen anderen &amp;Geräten abgleichen</translation>
    </message>
    <message>
        <source>Seal the folder with a &amp;passphrase</source>
        <translation>Den Ordner mit einer &amp;Passphrase versiegeln</translation>
    </message>
    <message>
        <source>Choose the fol&amp;der …</source>
        <translation>Or&amp;dner wählen …</translation>
    </message>
    <message>
        <source>&amp;Name of this device</source>
        <translation>&amp;Name dieses Geräts</translation>
    </message>
    <message>
        <source>No folder is chosen.</source>
        <translation>Es ist kein Ordner gewählt.</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Ordner: %1</translation>
    </message>
    <message>
        <source>Each device keeps its own log; what you log on one reaches all. A program that keeps folders the same on several computers, such as Syncthing or Nextcloud, carries the folder, or a USB stick does. Patella itself opens no connection.</source>
        <translation>Jedes Gerät behält sein eigenes Tagebuch; was auf einem geschrieben wurde, kommt auf alle. Den Ordner überträgt ein Programm, das Ordner auf mehreren Computern gleich hält, etwa Syncthing oder Nextcloud; ein USB-Stick genügt auch. Patella selbst baut keine Verbindung auf.</translation>
    </message>
    <message>
        <source>Then it can be kept anywhere. The passphrase is asked for at each start and never stored.</source>
        <translation>Dann darf er auch bei Fremden liegen. Nach der Passphrase wird bei jedem Start gefragt; gespeichert wird sie nirgends.</translation>
    </message>
    <message>
        <source>The folder that is shared with your other devices</source>
        <translation>Der Ordner, der auf deine anderen Geräte übertragen wird</translation>
    </message>
</context>
<context>
    <name>patella::ui::TimelineView</name>
    <message>
        <source>Runs of the timeline</source>
        <translation>Läufe des Verlaufs</translation>
    </message>
    <message>
        <source>Timeline of the knee</source>
        <translation>Verlauf des Knies</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 Monate</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 Monate</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) with pain, zones, checks, care, visits and complaints. Arrow keys go from one to the next.</source>
        <translation>
            <numerusform>%n Lauf mit Schmerz, Zonen, Checks, Maßnahmen, Terminen und Beschwerden. Pfeiltasten gehen von einem zum nächsten.</numerusform>
            <numerusform>%n Läufe mit Schmerz, Zonen, Checks, Maßnahmen, Terminen und Beschwerden. Pfeiltasten gehen von einem zum nächsten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Above: what you ran. Middle: filled dots are the worst of a run and the hour after it, rings the next morning; hatched squares may be masked; a grey speck at the bottom: no score. Zones: round is green, pointed amber, square red, an empty ring has none. Each mark opens its record.</source>
        <translation>Oben: was du gelaufen bist. Mitte: volle Punkte sind der höchste Wert eines Laufs und der Stunde danach, Ringe der nächste Morgen; schraffierte Quadrate sind vielleicht verdeckt; ein grauer Fleck ganz unten: kein Wert. Zonen: rund ist grün, spitz gelb, eckig rot, ein leerer Ring hat keine. Jedes Zeichen öffnet seinen Eintrag.</translation>
    </message>
    <message>
        <source>Nothing logged since %1: the timeline ends there.</source>
        <translation>Seit dem %1 ist nichts eingetragen: Der Verlauf endet dort.</translation>
    </message>
</context>
<context>
    <name>patella::ui::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Strg+Z</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Strg+Umschalt+Z</translation>
    </message>
</context>
<context>
    <name>patella::ui::TodayPage</name>
    <message>
        <source>Weekly distance and knee pain</source>
        <translation>Wochenstrecke und Knieschmerz</translation>
    </message>
    <message>
        <source>Recent runs</source>
        <translation>Letzte Läufe</translation>
    </message>
    <message>
        <source>No entries yet. Start with your last run.</source>
        <translation>Noch nichts eingetragen. Am besten mit dem letzten Lauf beginnen.</translation>
    </message>
    <message>
        <source>This week: %1. %2</source>
        <translation>Diese Woche: %1. %2</translation>
    </message>
    <message>
        <source>Knee check</source>
        <translation>Knie-Check</translation>
    </message>
    <message>
        <source>Day: sitting, sleep …</source>
        <translation>Tag: Sitzen, Schlaf …</translation>
    </message>
    <message>
        <source>planning the next step</source>
        <translation>das Planen der nächsten Stufe</translation>
    </message>
    <message>
        <source>Planned for %1.</source>
        <translation>Geplant für %1.</translation>
    </message>
    <message>
        <source>Weekly minutes and knee pain</source>
        <translation>Wochenminuten und Knieschmerz</translation>
    </message>
</context>
<context>
    <name>patella::ui::ToolRow</name>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>Save &amp;picture …</source>
        <translation>Bild spei&amp;chern …</translation>
    </message>
</context>
<context>
    <name>patella::ui::TrainingView</name>
    <message>
        <source>How they ended, and the next morning</source>
        <translation>Wie sie endeten, und der nächste Morgen</translation>
    </message>
    <message>
        <source>Hard runs in a row</source>
        <translation>Harte Läufe in Folge</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>28 days from</source>
        <translation>28 Tage ab</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Arten</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Morning worse</source>
        <translation>Morgen schlechter</translation>
    </message>
    <message>
        <source>Change, median</source>
        <translation>Veränderung, Median</translation>
    </message>
    <message>
        <source>What else was recorded, and the next morning</source>
        <translation>Was sonst notiert wurde, und der nächste Morgen</translation>
    </message>
    <message>
        <source>What else was recorded</source>
        <translation>Was sonst notiert wurde</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Notiert</translation>
    </message>
    <message>
        <source>Kinds of surface, 28 days each</source>
        <translation>Arten von Untergrund, je 28 Tage</translation>
    </message>
    <message>
        <source>Hard surfaces in a row</source>
        <translation>Harter Untergrund in Folge</translation>
    </message>
    <message>
        <source>Kinds of surface</source>
        <translation>Arten von Untergrund</translation>
    </message>
    <message>
        <source>Variety, as equal parts</source>
        <translation>So vielfältig wie gleiche Teile von</translation>
    </message>
    <message>
        <source>Main surface</source>
        <translation>Meist auf</translation>
    </message>
    <message>
        <source>Surface not recorded</source>
        <translation>Untergrund nicht notiert</translation>
    </message>
    <message numerus="yes">
        <source>Warm-up, foot strike, form, feel, heart rate, fit of shoes, hydration and the like are compared with the next morning here once %n run(s) share an answer.</source>
        <translation>
            <numerusform>Aufwärmen, Fußaufsatz, Laufstil, Gefühl, Puls, Sitz der Schuhe, Trinken und Ähnliches stehen hier neben dem nächsten Morgen, sobald %n Lauf eine Antwort hat.</numerusform>
            <numerusform>Aufwärmen, Fußaufsatz, Laufstil, Gefühl, Puls, Sitz der Schuhe, Trinken und Ähnliches stehen hier neben dem nächsten Morgen, sobald %n Läufe dieselbe Antwort haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Described, not tested: among so many answers some go together with better mornings by chance. What is tested is on the page Patterns.</source>
        <translation>Beschrieben, nicht geprüft: Von so vielen Antworten gehen manche zufällig mit besseren Morgen einher. Was geprüft wird, steht auf der Seite Muster.</translation>
    </message>
</context>
<context>
    <name>patella::ui::TurnsView</name>
    <message>
        <source>Dates and the mornings around them</source>
        <translation>Tage und die Morgen davor und danach</translation>
    </message>
    <message>
        <source>%1, %2 (%3): %4</source>
        <extracomment>a day, what happened on it, a knee, and what the mornings say</extracomment>
        <translation>%1, %2 (%3): %4</translation>
    </message>
    <message>
        <source>No date of your log has enough mornings around it yet.</source>
        <translation>Noch hat kein Tag deines Tagebuchs genug Morgen davor und danach.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Knie</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Mornings around it</source>
        <translation>Morgen davor und danach</translation>
    </message>
    <message>
        <source>The other dates</source>
        <translation>Die anderen Tage</translation>
    </message>
    <message>
        <source>Date compared with others</source>
        <translation>Tag, der mit anderen verglichen wird</translation>
    </message>
    <message>
        <source>One date compared with every other date of the log before which the knee was as bad</source>
        <translation>Ein Tag, verglichen mit allen anderen Tagen des Tagebuchs, vor denen es dem Knie ebenso schlecht ging</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <extracomment>a day, what happened on it, and a knee</extracomment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>day, what happened, change</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>worse after it</source>
        <translation>danach schlechter</translation>
    </message>
    <message>
        <source>better after it</source>
        <translation>danach besser</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day and change</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Change of the mornings</source>
        <translation>Veränderung der Morgen</translation>
    </message>
    <message>
        <source>Diamond: the mornings of the 28 days after that date minus those before. Grey dots: the same at the other dates; each opens its day.</source>
        <translation>Raute: die Morgen der 28 Tage nach diesem Tag minus die davor. Graue Punkte: dasselbe an den anderen Tagen; jeder öffnet seinen Tag.</translation>
    </message>
</context>
<context>
    <name>patella::ui::TwinsView</name>
    <message>
        <source>Twin runs</source>
        <translation>Zwillingsläufe</translation>
    </message>
    <message>
        <source>All the same but:</source>
        <translation>Alles gleich bis auf:</translation>
    </message>
    <message>
        <source>Show this run</source>
        <translation>Diesen Lauf zeigen</translation>
    </message>
    <message>
        <source>Pairs of your own runs that differ in only one thing: the same surface, shoes, intensity and warm-up, lengths within 15 %, at most six weeks apart, and the knee as calm before. They show what a difference looks like in your log; they are not a test.</source>
        <translation>Paare deiner eigenen Läufe, die sich bis auf eines gleichen: gleicher Untergrund, gleiche Schuhe, gleich hart, gleich aufgewärmt, Längen bis auf 15&#xa0;% gleich, höchstens sechs Wochen auseinander und das Knie vorher gleich ruhig. Sie zeigen, wie ein Unterschied in deinem Tagebuch aussieht; ein Test sind sie nicht.</translation>
    </message>
    <message>
        <source>With it</source>
        <translation>Damit</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>Without it</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
</context>
<context>
    <name>patella::ui::TwoKneesView</name>
    <message>
        <source>Left against right, by month</source>
        <translation>Links gegen rechts, nach Monaten</translation>
    </message>
    <message>
        <source>Which knee was worse, by month</source>
        <translation>Welches Knie schlechter war, nach Monaten</translation>
    </message>
    <message>
        <source>left worse</source>
        <translation>links schlechter</translation>
    </message>
    <message>
        <source>right worse</source>
        <translation>rechts schlechter</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Left worse</source>
        <translation>Links schlechter</translation>
    </message>
    <message>
        <source>Right worse</source>
        <translation>Rechts schlechter</translation>
    </message>
    <message>
        <source>Bars upwards: the left knee was worse, downwards: the right one, by the mean difference of their worst scores after the same runs. What affects both knees equally does not show here. Open a month to see its runs.</source>
        <translation>Balken nach oben: Das linke Knie war schlechter, nach unten: das rechte, um den mittleren Unterschied der höchsten Werte nach denselben Läufen. Was beide Knie gleich trifft, zeigt sich hier nicht. Ein Monat öffnet seine Läufe.</translation>
    </message>
    <message>
        <source>Left minus right, mean</source>
        <translation>Links minus rechts, Mittel</translation>
    </message>
</context>
<context>
    <name>patella::ui::VisitDialog</name>
    <message>
        <source>Visit</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>With whom, and when</source>
        <translation>Bei wem und wann</translation>
    </message>
    <message>
        <source>&amp;With</source>
        <translation>&amp;Bei</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>&amp;Time of day</source>
        <translation>Uhr&amp;zeit</translation>
    </message>
    <message>
        <source>Ne&amp;xt check</source>
        <translation>Nächste &amp;Kontrolle</translation>
    </message>
    <message>
        <source>what you want to ask</source>
        <translation>was du fragen willst</translation>
    </message>
    <message>
        <source>in their words</source>
        <translation>im Wortlaut</translation>
    </message>
    <message>
        <source>What was asked and said</source>
        <translation>Was gefragt und gesagt wurde</translation>
    </message>
    <message>
        <source>Your &amp;questions</source>
        <translation>Deine &amp;Fragen</translation>
    </message>
    <message>
        <source>Wh&amp;at was said</source>
        <translation>Was &amp;gesagt wurde</translation>
    </message>
    <message>
        <source>Dia&amp;gnosis</source>
        <translation>Diagno&amp;se</translation>
    </message>
    <message>
        <source>what to watch or find out</source>
        <translation>worauf du achten oder was du herausfinden sollst</translation>
    </message>
    <message>
        <source>You were as&amp;ked to</source>
        <translation>Deine A&amp;ufgabe</translation>
    </message>
    <message>
        <source>Yo&amp;ur answer</source>
        <translation>Deine &amp;Antwort</translation>
    </message>
</context>
<context>
    <name>patella::ui::WatchedFolder</name>
    <message>
        <source>Watch a folder for new runs</source>
        <translation>Einen Ordner auf neue Läufe beobachten</translation>
    </message>
</context>
<context>
    <name>patella::ui::WeekEntryDialog</name>
    <message>
        <source>Type in the week of %1</source>
        <translation>Woche vom %1 eintippen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>Hour after</source>
        <translation>Stunde danach</translation>
    </message>
    <message>
        <source>Next morning</source>
        <translation>Morgen danach</translation>
    </message>
    <message>
        <source>%1: neither a distance nor a time (%2).</source>
        <translation>%1: weder eine Strecke noch eine Zeit (%2).</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Worst during</source>
        <translation>Dabei höchstens</translation>
    </message>
    <message>
        <source>For the %1, one key for each score: 0 to 9, and the key beside the 0 for a 10. Space leaves it open, Backspace goes back. A run is a distance, a time such as 45m, or both: 8.2 45:10.</source>
        <translation>Eine Taste je Wert, %1: 0 bis 9, und die Taste neben der 0 für eine 10. Leertaste lässt offen, Rücktaste geht zurück. Ein Lauf ist eine Strecke, eine Zeit wie 45m oder beides: 8,2 45:10.</translation>
    </message>
</context>
<context>
    <name>patella::ui::WeekPanel</name>
    <message>
        <source>Before you go: how far today under each rule</source>
        <translation>Vor dem Loslaufen: wie weit heute nach jeder Regel</translation>
    </message>
</context>
<context>
    <name>patella::ui::Welcome</name>
    <message>
        <source>Welcome to Patella</source>
        <translation>Willkommen bei Patella</translation>
    </message>
    <message>
        <source>Distances in</source>
        <translation>Strecken in</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>Kilometern</translation>
    </message>
    <message>
        <source>Miles</source>
        <translation>Meilen</translation>
    </message>
    <message>
        <source>Weeks start on</source>
        <translation>Wochen beginnen am</translation>
    </message>
    <message>
        <source>The knee to watch</source>
        <translation>Dieses Knie im Blick</translation>
    </message>
    <message>
        <source>All of it can be changed at any time under Preferences (Ctrl+,).</source>
        <translation>Alles lässt sich jederzeit in den Einstellungen ändern (Strg+,).</translation>
    </message>
    <message>
        <source>&amp;Start my log</source>
        <translation>&amp;Mein Tagebuch beginnen</translation>
    </message>
    <message>
        <source>Type your first run; it takes about twenty seconds.</source>
        <translation>Den ersten Lauf eintippen; das dauert etwa zwanzig Sekunden.</translation>
    </message>
    <message>
        <source>&amp;Bring runs in …</source>
        <translation>&amp;Läufe importieren …</translation>
    </message>
    <message>
        <source>&amp;Look at the sample</source>
        <translation>Das Beispiel an&amp;sehen</translation>
    </message>
    <message>
        <source>A running log that watches your knees. Everything stays on this computer unless you share it.</source>
        <translation>Ein Lauftagebuch, das auf deine Knie achtet. Alles bleibt auf diesem Computer, außer du teilst es.</translation>
    </message>
    <message>
        <source>Neither hurts</source>
        <translation>Keines tut weh</translation>
    </message>
    <message>
        <source>Files from a watch, an export from Strava, Garmin or another service, a spreadsheet.</source>
        <translation>Dateien einer Uhr, ein Export von Strava, Garmin oder einem anderen Dienst, eine Tabelle.</translation>
    </message>
    <message>
        <source>What two years in Patella look like, for a made-up runner. Your own log stays as it is.</source>
        <translation>Wie zwei Jahre in Patella aussehen, von einer erfundenen Läuferin. Dein eigenes Tagebuch bleibt, wie es ist.</translation>
    </message>
</context>
<context>
    <name>patella::ui::WhatHelped</name>
    <message>
        <source>The mornings after each remedy</source>
        <translation>Die Morgen nach jeder Maßnahme</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Knie</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Morning after, mean</source>
        <translation>Morgen danach, Mittel</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>95&#xa0;% band</source>
        <translation>95-%-Bereich</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>No treatment or exercise is recorded yet.</source>
        <translation>Noch keine Maßnahme oder Übung notiert.</translation>
    </message>
    <message>
        <source>After similar days</source>
        <translation>Nach ebenso schlechten Tagen</translation>
    </message>
    <message>
        <source>None has enough days to compare yet. It takes %1 with it and %2 without it, each with scores for the day and the next morning.</source>
        <translation>Noch keine hat genug Tage für einen Vergleich: %1 damit und %2 ohne, jeweils mit Werten vom Tag und vom nächsten Morgen.</translation>
    </message>
    <message>
        <source>After none of them were the mornings clearly different.</source>
        <translation>Nach keiner davon waren die Morgen klar anders.</translation>
    </message>
</context>
<context>
    <name>patella::ui::WhereView</name>
    <message>
        <source>Places by month</source>
        <translation>Stellen nach Monat</translation>
    </message>
    <message>
        <source>Where it hurt, on a drawing of both knees</source>
        <translation>Wo es wehtat, auf einer Zeichnung beider Knie</translation>
    </message>
    <message>
        <source>Arrow keys go from place to place, Space opens its latest score.</source>
        <translation>Pfeiltasten gehen von Stelle zu Stelle, die Leertaste öffnet den letzten Wert.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n day(s), at most %3</source>
        <extracomment>a place, on how many days it hurt, and its worst score</extracomment>
        <translation>
            <numerusform>%1, %2: %n Tag, höchstens %3</numerusform>
            <numerusform>%1, %2: %n Tage, höchstens %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (neu)</translation>
    </message>
    <message numerus="yes">
        <source>elsewhere, %1: %n check(s)</source>
        <translation>
            <numerusform>anderswo, %1: %n Check</numerusform>
            <numerusform>anderswo, %1: %n Checks</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: this month it hurts most often at another place (%2) than last month (%3).</source>
        <translation>%1: Diesen Monat tut es am häufigsten an einer anderen Stelle weh (%2) als letzten Monat (%3).</translation>
    </message>
    <message>
        <source>Not only the knee: other places are named in this month&apos;s checks.</source>
        <translation>Nicht nur das Knie: In den Checks dieses Monats stehen auch andere Stellen.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Knie</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Schlimmster</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without a place recorded</source>
        <translation>
            <numerusform>%n Tag mit Schmerz, ohne Angabe, wo</numerusform>
            <numerusform>%n Tage mit Schmerz, ohne Angabe, wo</numerusform>
        </translation>
    </message>
    <message>
        <source>No pain was recorded.</source>
        <translation>Es ist kein Schmerz notiert.</translation>
    </message>
</context>
<context>
    <name>patella::ui::WindowPages</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Shoes</source>
        <translation>Schuhe</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Belastung</translation>
    </message>
    <message>
        <source>Pain and mileage</source>
        <translation>Schmerz und km</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Knie</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Ratgeber</translation>
    </message>
</context>
<context>
    <name>patella::ui::YesNoField</name>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
</context>
<context>
    <name>patella::ui::ZoneRow</name>
    <message numerus="yes">
        <source>Zones of the last %n run(s)</source>
        <translation>
            <numerusform>Zone von %n Lauf</numerusform>
            <numerusform>Zonen der letzten %n Läufe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>day of a run, its zone and why</comment>
        <translation>%1: %2. %3</translation>
    </message>
</context>
<context>
    <name>units</name>
    <message>
        <source>d MMM</source>
        <extracomment>Day and short month, such as &quot;20 Nov&quot; (Qt date format)</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>Short weekday, day and short month, such as &quot;Fri 20 Nov&quot; (Qt date format)</extracomment>
        <translation>ddd, d. MMM</translation>
    </message>
</context>
</TS>
