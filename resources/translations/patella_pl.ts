<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>BackTestWords</name>
    <message>
        <source>Week under the 10&#xa0;% line</source>
        <translation>Tydzień poniżej linii 10%</translation>
    </message>
    <message>
        <source>Week under the 30&#xa0;% line</source>
        <translation>Tydzień poniżej linii 30%</translation>
    </message>
    <message>
        <source>No run more than 10&#xa0;% over the longest of 30 days</source>
        <translation>Żaden bieg dłuższy o więcej niż 10% od najdłuższego z 30 dni wcześniej</translation>
    </message>
    <message>
        <source>No run without a warm-up</source>
        <translation>Żaden bieg bez rozgrzewki</translation>
    </message>
    <message>
        <source>No run in a pair over its limit</source>
        <translation>Żaden bieg w parze po przekroczeniu jej limitu</translation>
    </message>
    <message>
        <source>Week with a monotony of at most 2</source>
        <translation>Tydzień z monotonią najwyżej 2</translation>
    </message>
    <message>
        <source>%1&#xa0;% (%2 to %3)</source>
        <translation>%1% (od %2 do %3)</translation>
    </message>
    <message>
        <source>Never broken.</source>
        <translation>Nie złamano jej ani razu.</translation>
    </message>
    <message>
        <source>%1: %2, %3; %4.</source>
        <extracomment>&quot;Broken 12 times: a flare began after 6 of them, 50 % (25 to 75); 6 false alarms.&quot;</extracomment>
        <translation>%1: %2, %3; %4.</translation>
    </message>
    <message numerus="yes">
        <source>Broken %n time(s)</source>
        <translation>
            <numerusform>Złamana %n raz</numerusform>
            <numerusform>Złamana %n razy</numerusform>
            <numerusform>Złamana %n razy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a flare began after %n of them</source>
        <translation>
            <numerusform>po %n z nich zaczęło się zaostrzenie</numerusform>
            <numerusform>po %n z nich zaczęło się zaostrzenie</numerusform>
            <numerusform>po %n z nich zaczęło się zaostrzenie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n false alarm(s)</source>
        <translation>
            <numerusform>%n fałszywy alarm</numerusform>
            <numerusform>%n fałszywe alarmy</numerusform>
            <numerusform>%n fałszywych alarmów</numerusform>
        </translation>
    </message>
    <message>
        <source>Never kept.</source>
        <translation>Nie dotrzymano jej ani razu.</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <extracomment>&quot;Kept 30 times: a flare still began after 3 of them, 10 % (3 to 26).&quot;</extracomment>
        <translation>%1: %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>Kept %n time(s)</source>
        <translation>
            <numerusform>Dotrzymana %n raz</numerusform>
            <numerusform>Dotrzymana %n razy</numerusform>
            <numerusform>Dotrzymana %n razy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a flare still began after %n of them</source>
        <translation>
            <numerusform>po %n z nich zaostrzenie i tak się zaczęło</numerusform>
            <numerusform>po %n z nich zaostrzenie i tak się zaczęło</numerusform>
            <numerusform>po %n z nich zaostrzenie i tak się zaczęło</numerusform>
        </translation>
    </message>
    <message>
        <source>No weeks to judge yet.</source>
        <translation>Nie ma jeszcze tygodni do oceny.</translation>
    </message>
    <message>
        <source>No runs to judge yet.</source>
        <translation>Nie ma jeszcze biegów do oceny.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n flare(s) so far; at least five are needed to tell.</source>
        <translation>
            <numerusform>Na razie tylko %n zaostrzenie; żeby coś powiedzieć, potrzeba co najmniej pięciu.</numerusform>
            <numerusform>Na razie tylko %n zaostrzenia; żeby coś powiedzieć, potrzeba co najmniej pięciu.</numerusform>
            <numerusform>Na razie tylko %n zaostrzeń; żeby coś powiedzieć, potrzeba co najmniej pięciu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Broken only %n time(s); at least five are needed to tell.</source>
        <translation>
            <numerusform>Złamana tylko %n raz; żeby coś powiedzieć, potrzeba co najmniej pięciu.</numerusform>
            <numerusform>Złamana tylko %n razy; żeby coś powiedzieć, potrzeba co najmniej pięciu.</numerusform>
            <numerusform>Złamana tylko %n razy; żeby coś powiedzieć, potrzeba co najmniej pięciu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept only %n time(s); at least five are needed to tell.</source>
        <translation>
            <numerusform>Dotrzymana tylko %n raz; żeby coś powiedzieć, potrzeba co najmniej pięciu.</numerusform>
            <numerusform>Dotrzymana tylko %n razy; żeby coś powiedzieć, potrzeba co najmniej pięciu.</numerusform>
            <numerusform>Dotrzymana tylko %n razy; żeby coś powiedzieć, potrzeba co najmniej pięciu.</numerusform>
        </translation>
    </message>
    <message>
        <source>In your log this rule made no difference beyond chance.</source>
        <translation>W twoim dzienniku ta zasada nie dawała różnicy większej niż przypadkowa.</translation>
    </message>
    <message>
        <source>In your log flares followed more often when this rule was broken. A link is not proof of cause.</source>
        <translation>W twoim dzienniku zaostrzenia częściej pojawiały się po złamaniu tej zasady. Związek to jeszcze nie dowód przyczyny.</translation>
    </message>
    <message>
        <source>In your log flares followed more often when this rule was kept. A link is not proof of cause.</source>
        <translation>W twoim dzienniku zaostrzenia częściej pojawiały się, gdy ta zasada była dotrzymana. Związek to jeszcze nie dowód przyczyny.</translation>
    </message>
    <message>
        <source>Difference: %1 percentage points (95&#xa0;% interval %2 to %3).</source>
        <translation>Różnica: %1 pkt proc. (przedział 95%: od %2 do %3).</translation>
    </message>
    <message>
        <source>Weeks not counted: %1 that cannot be judged, %2 in or after a flare, %3 without an answer about the knee afterwards.</source>
        <translation>Tygodnie niepoliczone: %1 nie do oceny, %2 w czasie zaostrzenia lub po nim, %3 bez odpowiedzi o kolanie później.</translation>
    </message>
    <message>
        <source>Runs not counted: %1 that cannot be judged, %2 in or after a flare, %3 without an answer about the knee afterwards.</source>
        <translation>Biegi niepoliczone: %1 nie do oceny, %2 w czasie zaostrzenia lub po nim, %3 bez odpowiedzi o kolanie później.</translation>
    </message>
    <message>
        <source>How often a flare began within seven days, in your own log: after the run, or after the run that took the week over its line. Runs close together share a flare, so the intervals are somewhat too narrow, and out of seven rules one will stand out by chance now and then.</source>
        <translation>Jak często w ciągu siedmiu dni zaczynało się zaostrzenie, w twoim własnym dzienniku: po biegu albo po tym biegu, który wyniósł tydzień ponad linię. Biegi blisko siebie mają wspólne zaostrzenie, więc przedziały są nieco za wąskie, a z siedmiu zasad jedna od czasu do czasu wyróżni się przypadkiem.</translation>
    </message>
    <message>
        <source>No flare so far; at least five are needed to tell.</source>
        <translation>Na razie żadnego zaostrzenia; żeby coś powiedzieć, potrzeba co najmniej pięciu.</translation>
    </message>
    <message>
        <source>Never broken so far; at least five times are needed to tell.</source>
        <translation>Na razie nie złamano jej ani razu; żeby coś powiedzieć, potrzeba co najmniej pięciu razy.</translation>
    </message>
    <message>
        <source>Never kept so far; at least five times are needed to tell.</source>
        <translation>Na razie nie dotrzymano jej ani razu; żeby coś powiedzieć, potrzeba co najmniej pięciu razy.</translation>
    </message>
    <message>
        <source>Never three runs in a row on asphalt or concrete</source>
        <translation>Nigdy trzy biegi z rzędu po asfalcie lub betonie</translation>
    </message>
</context>
<context>
    <name>BehaviourWords</name>
    <message>
        <source>%1 masked</source>
        <translation>%1 zamaskowane</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Niepoliczone: %1.</translation>
    </message>
    <message>
        <source>%1 without an answer</source>
        <translation>%1 bez odpowiedzi</translation>
    </message>
    <message>
        <source>Too few such runs to say whether it settled sooner: %1 of %2.</source>
        <translation>Za mało takich biegów, by powiedzieć, czy ból uspokajał się szybciej: %1 z %2.</translation>
    </message>
    <message numerus="yes">
        <source>The morning was worse after %1 of %n run(s).</source>
        <translation>
            <numerusform>Poranek był gorszy po %1 z %n biegu.</numerusform>
            <numerusform>Poranek był gorszy po %1 z %n biegów.</numerusform>
            <numerusform>Poranek był gorszy po %1 z %n biegów.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few mornings to say from which distance on they were worse: %1 of %2.</source>
        <translation>Za mało poranków, by powiedzieć, od jakiego dystansu były gorsze: %1 z %2.</translation>
    </message>
    <message>
        <source>Distance made no visible difference to the mornings after.</source>
        <translation>Dystans nie miał widocznego wpływu na następne poranki.</translation>
    </message>
    <message>
        <source>Up to your longest run, at most one morning in four was worse.</source>
        <translation>Aż do najdłuższego biegu gorszy był najwyżej co czwarty poranek.</translation>
    </message>
    <message>
        <source>From your shortest run on, more than one morning in four was worse.</source>
        <translation>Już od najkrótszego biegu gorszy był więcej niż co czwarty poranek.</translation>
    </message>
    <message>
        <source>Up to %1 at most one morning in four was worse, beyond it more.</source>
        <translation>Do %1 gorszy był najwyżej co czwarty poranek, powyżej więcej.</translation>
    </message>
    <message>
        <source>No run says whether and where pain began.</source>
        <translation>W żadnym biegu nie ma wpisu, czy i gdzie zaczął się ból.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) say whether and where pain began; it began in %1.</source>
        <translation>
            <numerusform>W %Ln biegu jest wpis, czy i gdzie zaczął się ból; zaczął się w %1.</numerusform>
            <numerusform>W %Ln biegach jest wpis, czy i gdzie zaczął się ból; zaczął się w %1.</numerusform>
            <numerusform>W %Ln biegach jest wpis, czy i gdzie zaczął się ból; zaczął się w %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>calm (no worse at any time)</source>
        <translation>spokojnie (ani razu gorzej)</translation>
    </message>
    <message>
        <source>warmed up (it hurt at first, and less later)</source>
        <translation>rozbiegało się (na początku bolało, potem mniej)</translation>
    </message>
    <message>
        <source>built up (worse during the run, gone by the morning)</source>
        <translation>narastało (w biegu gorzej, rano już nie)</translation>
    </message>
    <message>
        <source>lasted (worse, and still there the next morning)</source>
        <translation>trwało (gorzej i rano nadal)</translation>
    </message>
    <message>
        <source>next morning (worse only then)</source>
        <translation>dopiero rano (gorzej tylko wtedy)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln run(s), median scores %2</source>
        <extracomment>a shape of runs, how many, and their median scores before, during, after and the next morning</extracomment>
        <translation>
            <numerusform>%1: %Ln bieg, mediany ocen %2</numerusform>
            <numerusform>%1: %Ln biegi, mediany ocen %2</numerusform>
            <numerusform>%1: %Ln biegów, mediany ocen %2</numerusform>
        </translation>
    </message>
    <message>
        <source>, median distance %1</source>
        <translation>, mediana dystansu %1</translation>
    </message>
    <message>
        <source>No run has all four answers yet.</source>
        <translation>Żaden bieg nie ma jeszcze wszystkich czterech odpowiedzi.</translation>
    </message>
    <message>
        <source>95&#xa0;% band of that distance: %1 to %2.</source>
        <translation>Przedział 95% tego dystansu: od %1 do %2.</translation>
    </message>
    <message>
        <source>the shortest run</source>
        <translation>najkrótszy bieg</translation>
    </message>
    <message>
        <source>the longest run</source>
        <translation>najdłuższy bieg</translation>
    </message>
    <message>
        <source>No run was red.</source>
        <translation>Żaden bieg nie był czerwony.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) were red.</source>
        <translation>
            <numerusform>%n bieg był czerwony.</numerusform>
            <numerusform>%n biegi były czerwone.</numerusform>
            <numerusform>%n biegów było czerwonych.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next run came after %1 days (median).</source>
        <translation>Mediana dni do następnego biegu: %1.</translation>
    </message>
    <message>
        <source>The knee was as before after %1 days (median).</source>
        <translation>Mediana dni, po których kolano było jak przedtem: %1.</translation>
    </message>
    <message>
        <source>All answers after %1 of %2 sore runs and %3 of %4 others.</source>
        <translation>Komplet odpowiedzi po %1 z %2 bolesnych biegów i po %3 z %4 pozostałych.</translation>
    </message>
    <message>
        <source>Too few sore runs to say whether answers are missing more often when it hurts.</source>
        <translation>Za mało bolesnych biegów, by powiedzieć, czy odpowiedzi częściej brakuje, gdy boli.</translation>
    </message>
    <message>
        <source>Answers are missing about as often after sore runs as after others.</source>
        <translation>Po bolesnych biegach odpowiedzi brakuje mniej więcej tak często jak po innych.</translation>
    </message>
    <message>
        <source>You answer less when it hurts: every figure here looks better than the knee was.</source>
        <translation>Gdy boli, odpowiadasz rzadziej: każda liczba tutaj wygląda lepiej, niż było z kolanem.</translation>
    </message>
    <message>
        <source>You answer more when it hurts: every figure here looks worse than the knee was.</source>
        <translation>Gdy boli, odpowiadasz częściej: każda liczba tutaj wygląda gorzej, niż było z kolanem.</translation>
    </message>
    <message numerus="yes">
        <source>%1, what brought it on (%n answer(s)): %2.</source>
        <extracomment>a knee, in how many answers somebody said what brought the pain on, and what, with counts</extracomment>
        <translation>
            <numerusform>%1, co wywołało ból (%n odpowiedź): %2.</numerusform>
            <numerusform>%1, co wywołało ból (%n odpowiedzi): %2.</numerusform>
            <numerusform>%1, co wywołało ból (%n odpowiedzi): %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with pain, its start not recorded</source>
        <translation>%1 z bólem bez wpisu, gdzie się zaczął</translation>
    </message>
    <message>
        <source>No clear change in how soon it settled (last checked at %1 runs).</source>
        <translation>Brak wyraźnej zmiany w tym, jak szybko ból się uspokajał (ostatnio sprawdzone przy %1 biegach).</translation>
    </message>
    <message>
        <source>It settled sooner in later runs (last checked at %1 runs).</source>
        <translation>W późniejszych biegach ból uspokajał się szybciej (ostatnio sprawdzone przy %1 biegach).</translation>
    </message>
    <message>
        <source>It settled later in later runs (last checked at %1 runs).</source>
        <translation>W późniejszych biegach ból uspokajał się wolniej (ostatnio sprawdzone przy %1 biegach).</translation>
    </message>
    <message>
        <source>No run with answers hurt more than before it.</source>
        <translation>W żadnym biegu nie bolało bardziej niż przed nim, o ile są odpowiedzi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) hurt more than before: %1 settled within the hour, %2 by the next morning, %3 not by then; for %4 it is not known.</source>
        <translation>
            <numerusform>W %Ln biegu bolało bardziej niż przed nim: w %1 ból uspokoił się w ciągu godziny, w %2 do następnego ranka, w %3 do tego czasu nie; o %4 nie wiadomo.</numerusform>
            <numerusform>W %Ln biegach bolało bardziej niż przed nimi: w %1 ból uspokoił się w ciągu godziny, w %2 do następnego ranka, w %3 do tego czasu nie; o %4 nie wiadomo.</numerusform>
            <numerusform>W %Ln biegach bolało bardziej niż przed nimi: w %1 ból uspokoił się w ciągu godziny, w %2 do następnego ranka, w %3 do tego czasu nie; o %4 nie wiadomo.</numerusform>
        </translation>
    </message>
    <message>
        <source>After hurting only under load (since %1), it first hurt at rest on %2.</source>
        <translation>Po okresie, gdy bolało tylko pod obciążeniem (od %1), pierwszy ból w spoczynku: %2.</translation>
    </message>
    <message>
        <source>It hurt only under load, not at rest.</source>
        <translation>W spoczynku nie bolało, tylko pod obciążeniem.</translation>
    </message>
</context>
<context>
    <name>CareTables</name>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 is a value such as 71.5 kg, %2 a day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Ile</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Kolano</translation>
    </message>
    <message>
        <source>Pain, 0 to 10</source>
        <translation>Ból, 0–10</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>With</source>
        <translation>U kogo</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>Następna kontrola</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Rozpoznanie</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Co powiedziano</translation>
    </message>
    <message>
        <source>To ask: %1</source>
        <translation>Pytania: %1</translation>
    </message>
    <message>
        <source>%1, upcoming</source>
        <translation>%1, dopiero będzie</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Resolved on</source>
        <translation>Ustąpiło</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Gdzie</translation>
    </message>
    <message>
        <source>How it began</source>
        <translation>Jak się zaczęło</translation>
    </message>
    <message>
        <source>ongoing</source>
        <translation>trwa</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>Data badania</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Wynik badania</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Kto badał</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Jednostka</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Last value</source>
        <translation>Ostatnia wartość</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Wartości</translation>
    </message>
    <message>
        <source>Stopped on</source>
        <translation>Zakończono</translation>
    </message>
</context>
<context>
    <name>CareWords</name>
    <message>
        <source>physiotherapist</source>
        <translation>fizjoterapeuta</translation>
    </message>
    <message>
        <source>doctor</source>
        <translation>lekarz</translation>
    </message>
    <message>
        <source>gait analysis</source>
        <translation>analiza chodu i biegu</translation>
    </message>
    <message>
        <source>X-ray or scan</source>
        <translation>RTG lub rezonans</translation>
    </message>
    <message>
        <source>surgery</source>
        <translation>operacja</translation>
    </message>
    <message>
        <source>someone else</source>
        <translation>ktoś inny</translation>
    </message>
    <message>
        <source>suddenly</source>
        <translation>nagle</translation>
    </message>
    <message>
        <source>gradually</source>
        <translation>stopniowo</translation>
    </message>
    <message>
        <source>a twist</source>
        <translation>skręcenie</translation>
    </message>
    <message>
        <source>a fall</source>
        <translation>upadek</translation>
    </message>
    <message>
        <source>a knock</source>
        <translation>uderzenie</translation>
    </message>
    <message>
        <source>a jump</source>
        <translation>skok</translation>
    </message>
    <message>
        <source>a loud pop</source>
        <translation>głośny trzask</translation>
    </message>
    <message>
        <source>one run</source>
        <translation>jeden bieg</translation>
    </message>
    <message>
        <source>more training</source>
        <translation>więcej treningu</translation>
    </message>
    <message>
        <source>new shoes</source>
        <translation>nowe buty</translation>
    </message>
    <message>
        <source>year of birth</source>
        <translation>rok urodzenia</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>płeć</translation>
    </message>
    <message>
        <source>height</source>
        <translation>wzrost</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>masa ciała</translation>
    </message>
    <message>
        <source>foot type</source>
        <translation>typ stopy</translation>
    </message>
    <message>
        <source>pronation</source>
        <translation>pronacja</translation>
    </message>
    <message>
        <source>leg length</source>
        <translation>długość nóg</translation>
    </message>
    <message>
        <source>leg axis</source>
        <translation>oś nogi</translation>
    </message>
    <message>
        <source>hip strength</source>
        <translation>siła bioder</translation>
    </message>
    <message>
        <source>knee anatomy</source>
        <translation>budowa kolana</translation>
    </message>
    <message>
        <source>joint disease</source>
        <translation>choroba stawów</translation>
    </message>
    <message>
        <source>old injury</source>
        <translation>dawny uraz</translation>
    </message>
    <message>
        <source>diagnosis</source>
        <translation>rozpoznanie</translation>
    </message>
    <message>
        <source>medical history</source>
        <translation>historia chorób</translation>
    </message>
    <message>
        <source>questionnaire total</source>
        <translation>suma z kwestionariusza</translation>
    </message>
    <message>
        <source>goal race</source>
        <translation>start docelowy</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>coś innego</translation>
    </message>
    <message>
        <source>1985</source>
        <translation>1985</translation>
    </message>
    <message>
        <source>in your own words</source>
        <translation>własnymi słowami</translation>
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
        <translation>płaska, z wysokim łukiem</translation>
    </message>
    <message>
        <source>neutral, over, under</source>
        <translation>neutralna, nadmierna, zbyt mała</translation>
    </message>
    <message>
        <source>8 mm shorter</source>
        <translation>krótsza o 8 mm</translation>
    </message>
    <message>
        <source>knock knees</source>
        <translation>kolana koślawe</translation>
    </message>
    <message>
        <source>weaker to the side</source>
        <translation>słabsze odwodzenie</translation>
    </message>
    <message>
        <source>as in the report</source>
        <translation>jak w opisie badania</translation>
    </message>
    <message>
        <source>which, and since when</source>
        <translation>jaka i od kiedy</translation>
    </message>
    <message>
        <source>what, and when</source>
        <translation>co i kiedy</translation>
    </message>
    <message>
        <source>what was done</source>
        <translation>co zrobiono</translation>
    </message>
    <message>
        <source>in their words</source>
        <translation>słowo w słowo</translation>
    </message>
    <message>
        <source>what a doctor would ask about</source>
        <translation>o co zapytałby lekarz</translation>
    </message>
    <message>
        <source>62 of 100</source>
        <translation>62 ze 100</translation>
    </message>
    <message>
        <source>half marathon under two hours</source>
        <translation>półmaraton poniżej dwóch godzin</translation>
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
            <numerusform>%n seria</numerusform>
            <numerusform>%n serie</numerusform>
            <numerusform>%n serii</numerusform>
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
        <translation>napięcie %1</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>%1 przed</translation>
    </message>
    <message>
        <source>%1 during</source>
        <translation>%1 w trakcie</translation>
    </message>
    <message>
        <source>%1 the day after</source>
        <translation>%1 następnego dnia</translation>
    </message>
    <message>
        <source>after %1</source>
        <comment>what a complaint began after</comment>
        <translation>po: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a scale</comment>
        <translation>od %1 do %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a scale</comment>
        <translation>od %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>a scale</comment>
        <translation>do %1</translation>
    </message>
</context>
<context>
    <name>ChangeSets</name>
    <message>
        <source>a pair of shoes</source>
        <translation>para butów</translation>
    </message>
    <message>
        <source>a run</source>
        <translation>bieg</translation>
    </message>
    <message>
        <source>a note about the knee</source>
        <translation>wpis o kolanie</translation>
    </message>
    <message>
        <source>a knee check</source>
        <translation>kontrola kolana</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>dzień</translation>
    </message>
    <message>
        <source>a custom measure</source>
        <translation>własny pomiar</translation>
    </message>
    <message>
        <source>a value you measured</source>
        <translation>zmierzona wartość</translation>
    </message>
    <message>
        <source>a treatment or an exercise</source>
        <translation>zabieg lub ćwiczenie</translation>
    </message>
    <message>
        <source>a visit</source>
        <translation>wizyta</translation>
    </message>
    <message>
        <source>a complaint</source>
        <translation>dolegliwość</translation>
    </message>
    <message>
        <source>a fact about you</source>
        <translation>informacja o tobie</translation>
    </message>
    <message>
        <source>a planned run</source>
        <translation>zaplanowany bieg</translation>
    </message>
    <message>
        <source>a self-experiment</source>
        <translation>eksperyment</translation>
    </message>
    <message>
        <source>the end of a warning sign</source>
        <translation>koniec objawu alarmowego</translation>
    </message>
    <message>
        <source>a part of your plan</source>
        <translation>część twojego planu</translation>
    </message>
    <message numerus="yes">
        <source>adding %n run(s)</source>
        <translation>
            <numerusform>dodanie %n biegu</numerusform>
            <numerusform>dodanie %n biegów</numerusform>
            <numerusform>dodanie %n biegów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deleting %n run(s)</source>
        <translation>
            <numerusform>usunięcie %n biegu</numerusform>
            <numerusform>usunięcie %n biegów</numerusform>
            <numerusform>usunięcie %n biegów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changing %n run(s)</source>
        <translation>
            <numerusform>zmiana w %n biegu</numerusform>
            <numerusform>zmiana w %n biegach</numerusform>
            <numerusform>zmiana w %n biegach</numerusform>
        </translation>
    </message>
    <message>
        <source>a run of %1</source>
        <translation>bieg z dnia %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 is &quot;a knee check&quot; for example, %2 a day</extracomment>
        <translation>%1 z dnia %2</translation>
    </message>
    <message>
        <source>Saved: %1 on %2.</source>
        <translation>Zapisano: %1, %2.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Zapisano.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>--side and --region say where a score belongs: add one, such as --pain-during 0.</source>
        <translation>--side i --region mówią, gdzie należy ocena bólu: dodaj ją, na przykład --pain-during 0.</translation>
    </message>
    <message>
        <source>No --side was given, so the scores are kept for: %1.</source>
        <extracomment>%1 is &quot;left knee&quot; for example</extracomment>
        <translation>Bez --side oceny zapisano dla: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a new pair of shoes.</source>
        <translation>„%1” to nowa para butów.</translation>
    </message>
    <message>
        <source>%1 belongs to a run; for a %2 use COLUMN=VALUE.</source>
        <extracomment>%1 is a flag such as --effort, %2 a kind of record such as knee_check</extracomment>
        <translation>%1 należy do biegu; dla %2 użyj KOLUMNA=WARTOŚĆ.</translation>
    </message>
    <message>
        <source>COLUMN=VALUE needs --to, such as --to knee_check; for a run there is --set COLUMN=VALUE.</source>
        <translation>KOLUMNA=WARTOŚĆ wymaga --to, na przykład --to knee_check; dla biegu jest --set KOLUMNA=WARTOŚĆ.</translation>
    </message>
    <message>
        <source>The distance</source>
        <translation>Dystans</translation>
    </message>
    <message>
        <source>The time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>today</source>
        <translation>dzisiaj</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>wczoraj</translation>
    </message>
    <message>
        <source>the id or the name of something in the log</source>
        <translation>identyfikator albo nazwa czegoś z dziennika</translation>
    </message>
    <message>
        <source>a time of day such as 18:30</source>
        <translation>godzina, na przykład 18:30</translation>
    </message>
    <message>
        <source>the seconds of each kilometre, 1 to 7200, such as 331,340,352</source>
        <translation>sekundy każdego kilometra, od 1 do 7200, na przykład 331,340,352</translation>
    </message>
    <message>
        <source>No copy was written. `salvage` saves what can be read into a new log.</source>
        <translation>Nie zapisano kopii. `salvage` ratuje to, co da się odczytać, do nowego dziennika.</translation>
    </message>
    <message>
        <source>No backup was made: %1</source>
        <translation>Nie powstała kopia zapasowa: %1</translation>
    </message>
    <message>
        <source>Dry run: nothing was written.</source>
        <translation>Próba na sucho: nic nie zapisano.</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Nothing more was done.</source>
        <translation>Zabrakło na to pamięci. Nic więcej nie zrobiono.</translation>
    </message>
    <message>
        <source>Something went wrong that Patella did not expect: %1. Nothing more was done.</source>
        <translation>Stało się coś, czego Patella się nie spodziewała: %1. Nic więcej nie zrobiono.</translation>
    </message>
    <message>
        <source>There was no log %1; a new one was made.</source>
        <translation>Nie było dziennika %1; powstał nowy.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of the log cannot be read and are left out; `salvage` brings back what can be:</source>
        <translation>
            <numerusform>Nie da się odczytać %n wpisu dziennika, więc go pominięto; `salvage` odzyskuje, co się da:</numerusform>
            <numerusform>Nie da się odczytać %n wpisów dziennika, więc je pominięto; `salvage` odzyskuje, co się da:</numerusform>
            <numerusform>Nie da się odczytać %n wpisów dziennika, więc je pominięto; `salvage` odzyskuje, co się da:</numerusform>
        </translation>
    </message>
    <message>
        <source>the key of a row, as lists show it with --json</source>
        <translation>klucz wiersza, taki jak na listach z --json</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a file, %2 what became of it
----------
%1 is a flag such as --distance-km, %2 a sentence</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>has more about that run: it can be merged (--merge); what you entered stays</source>
        <translation>zawiera więcej o tym biegu: można to dołączyć (--merge); twoje wpisy zostają</translation>
    </message>
    <message>
        <source>No runs.</source>
        <translation>Brak biegów.</translation>
    </message>
    <message>
        <source>No passphrase can be read from %1.</source>
        <translation>Z %1 nie da się odczytać hasła.</translation>
    </message>
    <message>
        <source>No passphrase was typed. Without a terminal it comes from --passphrase-file or from the variable PATELLA_PASSPHRASE.</source>
        <translation>Nie wpisano hasła. Bez terminala pochodzi ono z --passphrase-file albo ze zmiennej PATELLA_PASSPHRASE.</translation>
    </message>
    <message>
        <source>Passphrase of the new backup: </source>
        <translation>Hasło nowej kopii zapasowej: </translation>
    </message>
    <message>
        <source>The passphrase is empty. Nothing was done.</source>
        <translation>Hasło jest puste. Nic nie zrobiono.</translation>
    </message>
    <message>
        <source>Passphrase of %1: </source>
        <translation>Hasło do %1: </translation>
    </message>
    <message>
        <source>Records of the kind %1 have no date: leave --from and --to out.</source>
        <translation>Wpisy rodzaju %1 nie mają daty: pomiń --from i --to.</translation>
    </message>
    <message>
        <source>a time such as 45:10 or 1:02:03</source>
        <translation>czas, na przykład 45:10 albo 1:02:03</translation>
    </message>
    <message>
        <source>kilometres such as 8.2</source>
        <translation>kilometry, na przykład 8.2</translation>
    </message>
    <message>
        <source>a distance such as 8.2, 8.2km or 5.1mi</source>
        <translation>dystans, na przykład 8.2, 8.2km albo 5.1mi</translation>
    </message>
    <message numerus="yes">
        <source>Lost, %n line(s):</source>
        <translation>
            <numerusform>Utracono, %n wiersz:</numerusform>
            <numerusform>Utracono, %n wiersze:</numerusform>
            <numerusform>Utracono, %n wierszy:</numerusform>
        </translation>
    </message>
    <message>
        <source>A sample log was written to %1. Runs: %2</source>
        <translation>Przykładowy dziennik zapisano w %1. Biegi: %2</translation>
    </message>
    <message>
        <source>%1 is sound. Runs: %2</source>
        <translation>%1 jest w porządku. Biegi: %2</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>liczba całkowita</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>liczba całkowita od %1 do %2</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>jedno z: %1</translation>
    </message>
    <message>
        <source>none, or some of %1 with commas between them</source>
        <translation>none albo niektóre z %1, rozdzielone przecinkami</translation>
    </message>
    <message>
        <source>shares that add up to 100, such as asphalt=70,trail=30 (there are %1)</source>
        <translation>udziały dające razem 100, na przykład asphalt=70,trail=30 (możliwe: %1)</translation>
    </message>
    <message>
        <source>text in UTF-8</source>
        <translation>tekst w UTF-8</translation>
    </message>
    <message>
        <source>COLUMN=VALUE such as notes=tired</source>
        <translation>KOLUMNA=WARTOŚĆ, na przykład notes=zmęczenie</translation>
    </message>
    <message>
        <source>a file name that ends in %1</source>
        <translation>nazwa pliku z końcówką %1</translation>
    </message>
    <message>
        <source> or </source>
        <translation> albo </translation>
    </message>
    <message>
        <source>%1 takes %2, not &quot;%3&quot;.</source>
        <extracomment>%1 is a flag such as --effort, %2 what it takes, %3 what was given instead</extracomment>
        <translation>%1: ma być %2, a jest „%3”.</translation>
    </message>
    <message>
        <source>%1 is missing: it takes %2.</source>
        <extracomment>%1 is a column such as side, %2 what it takes</extracomment>
        <translation>Brakuje %1: ma być %2.</translation>
    </message>
    <message>
        <source>%1 was given twice.</source>
        <translation>%1 podano dwa razy.</translation>
    </message>
    <message>
        <source>There is no column %1 here; there are %2.</source>
        <translation>Nie ma tu kolumny %1; są: %2.</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>Nie ma polecenia %1.</translation>
    </message>
    <message>
        <source>%1 Did you mean %2?</source>
        <extracomment>%1 is &quot;There is no command ad.&quot;, %2 a command</extracomment>
        <translation>%1 Czy chodziło o %2?</translation>
    </message>
    <message>
        <source>%1 There are %2.</source>
        <extracomment>%1 is &quot;There is no command ad.&quot;, %2 a list of commands</extracomment>
        <translation>%1 Są: %2.</translation>
    </message>
    <message>
        <source>There is no %1 here. Did you mean %2?</source>
        <translation>Nie ma tu %1. Czy chodziło o %2?</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Zapisano: %1</translation>
    </message>
    <message>
        <source>is in the log already</source>
        <translation>już jest w dzienniku</translation>
    </message>
    <message>
        <source>is in the log already; pain notes added to it: %1</source>
        <translation>już jest w dzienniku; dodane wpisy o bólu: %1</translation>
    </message>
    <message>
        <source>There is no log %1.</source>
        <translation>Nie ma dziennika %1.</translation>
    </message>
    <message>
        <source>%1 is not sound:</source>
        <translation>%1 nie jest w porządku:</translation>
    </message>
    <message>
        <source>%1 and %2 contradict each other.</source>
        <extracomment>Of two things that were said on the command line: &quot;--format pdf&quot; and &quot;--json&quot; or &quot;--out log.csv&quot;</extracomment>
        <translation>%1 i %2 wykluczają się nawzajem.</translation>
    </message>
    <message>
        <source>There is no log %1 yet, so it is read as an empty one.</source>
        <translation>Dziennika %1 jeszcze nie ma, więc czytany jest jak pusty.</translation>
    </message>
    <message>
        <source>a whole number from 1</source>
        <translation>liczba całkowita od 1</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>Zmieniono: %1.</translation>
    </message>
    <message>
        <source>There is no run of %1.</source>
        <translation>Nie ma biegu z dnia %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n other entry(ies) of the log point to it, so it stays.</source>
        <translation>
            <numerusform>%n inny wpis dziennika na to wskazuje, więc to zostaje.</numerusform>
            <numerusform>%n inne wpisy dziennika na to wskazują, więc to zostaje.</numerusform>
            <numerusform>%n innych wpisów dziennika na to wskazuje, więc to zostaje.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed: %1. `patella-cli undo` brings it back.</source>
        <translation>Usunięto: %1. `patella-cli undo` to przywróci.</translation>
    </message>
    <message>
        <source>There is nothing to undo: nothing was changed in this log on this computer.</source>
        <translation>Nie ma czego cofać: na tym komputerze nic w tym dzienniku nie zmieniono.</translation>
    </message>
    <message>
        <source>Undone: %1 (%2).</source>
        <extracomment>%1 is &quot;adding a run&quot; for example, %2 &quot;a run of Fri 20 Nov, 8.2 km&quot;</extracomment>
        <translation>Cofnięto: %1 (%2).</translation>
    </message>
    <message>
        <source>A PDF cannot be shown in a terminal: send it to a program or a file.</source>
        <translation>PDF-u nie da się pokazać w terminalu: skieruj go do programu albo do pliku.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Brakuje: %1.</translation>
    </message>
    <message>
        <source>Unknown: %1.</source>
        <translation>Nieznane: %1.</translation>
    </message>
    <message>
        <source>a distance, a time or both, such as 8.2 45:10, 8.2km or 45:10</source>
        <translation>dystans, czas albo jedno i drugie, na przykład 8.2 45:10, 8.2km lub 45:10</translation>
    </message>
    <message>
        <source>last</source>
        <extracomment>the latest run, as somebody types it</extracomment>
        <translation>ostatni</translation>
    </message>
    <message>
        <source>%1 See %2.</source>
        <extracomment>%1 is a sentence, %2 a command such as &quot;patella-cli add --help&quot;</extracomment>
        <translation>%1 Więcej pokaże %2.</translation>
    </message>
    <message>
        <source>There is no %1 here.</source>
        <translation>Nie ma tu %1.</translation>
    </message>
    <message>
        <source>`patella-cli undo` removes the run again.</source>
        <translation>`patella-cli undo` cofa ten bieg.</translation>
    </message>
    <message>
        <source>a calendar day such as 2026-11-20, today or yesterday</source>
        <translation>dzień z kalendarza, na przykład 2026-11-20, dzisiaj albo wczoraj</translation>
    </message>
    <message>
        <source>for all its runs: %1</source>
        <extracomment>%1 is one remark or several</extracomment>
        <translation>o wszystkich biegach: %1</translation>
    </message>
    <message>
        <source>Nothing was changed: it already says that.</source>
        <translation>Nic nie zmieniono: tak już jest zapisane.</translation>
    </message>
    <message>
        <source>Say what to change, such as --distance-km 8.3 or notes=tired.</source>
        <translation>Podaj, co zmienić, na przykład --distance-km 8.3 albo notes=zmęczenie.</translation>
    </message>
    <message>
        <source>The knee has several scores for that moment: say which one with --side and --region.</source>
        <translation>Dla tej chwili jest kilka ocen bólu: wskaż jedną przez --side i --region.</translation>
    </message>
    <message>
        <source>Nothing has the key %1. Lists show keys with --json; a run can also be named by its day, and the latest one as last.</source>
        <translation>Nie ma wpisu o kluczu %1; listy pokazują klucze z --json, a bieg można też wskazać jego dniem, ostatni słowem ostatni.</translation>
    </message>
    <message>
        <source>%1 could mean several entries; name one by its key:</source>
        <extracomment>Entries and their keys follow, one on a line; %1 is a day or the beginning of a key</extracomment>
        <translation>%1 może oznaczać kilka wpisów; wskaż jeden jego kluczem:</translation>
    </message>
    <message>
        <source>The answer could not be written to standard output.</source>
        <translation>Nie udało się zapisać odpowiedzi na standardowe wyjście.</translation>
    </message>
    <message>
        <source>The passphrase again: </source>
        <translation>Jeszcze raz to samo: </translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was written.</source>
        <translation>Hasła się różnią. Nic nie zapisano.</translation>
    </message>
    <message>
        <source>No records of the kind %1.</source>
        <translation>Nie ma wpisów rodzaju %1.</translation>
    </message>
    <message>
        <source>--from is later than --to.</source>
        <translation>--from wypada po --to.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) were saved from %1 into %2, %3 of them from the history. %1 was left as it is.</source>
        <translation>
            <numerusform>Uratowano %n wpis z %1 do %2, w tym z historii: %3. %1 pozostał bez zmian.</numerusform>
            <numerusform>Uratowano %n wpisy z %1 do %2, w tym z historii: %3. %1 pozostał bez zmian.</numerusform>
            <numerusform>Uratowano %n wpisów z %1 do %2, w tym z historii: %3. %1 pozostał bez zmian.</numerusform>
        </translation>
    </message>
    <message>
        <source>--json answers once, but --watch keeps running: choose one of them.</source>
        <translation>--json odpowiada raz, a --watch działa dalej: wybierz jedno z nich.</translation>
    </message>
    <message>
        <source>%1 needs a value after it.</source>
        <translation>Po %1 potrzebna jest wartość.</translation>
    </message>
    <message>
        <source>%1 works only together with %2.</source>
        <translation>%1 działa tylko razem z %2.</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be used together.</source>
        <translation>%1 i %2 wykluczają się.</translation>
    </message>
    <message>
        <source>%1 already exists and was left as it is. Choose another name.</source>
        <translation>%1 już istnieje i zostaje bez zmian. Wybierz inną nazwę.</translation>
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
            <numerusform>%1 (od %2, ostatnio %3; %n dzień z objawem). Pokaż to lekarzowi lub fizjoterapeucie: %4.</numerusform>
            <numerusform>%1 (od %2, ostatnio %3; %n dni z objawem). Pokaż to lekarzowi lub fizjoterapeucie: %4.</numerusform>
            <numerusform>%1 (od %2, ostatnio %3; %n dni z objawem). Pokaż to lekarzowi lub fizjoterapeucie: %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reasons to be seen:</source>
        <translation>Powody, by pokazać kolano specjaliście:</translation>
    </message>
    <message>
        <source>No warning signs. This covers only what has been recorded.</source>
        <translation>Brak objawów alarmowych. Dotyczy to tylko tego, co zapisano.</translation>
    </message>
    <message>
        <source>Warning signs:</source>
        <translation>Objawy alarmowe:</translation>
    </message>
    <message>
        <source>A warning sign that needs looking at the same day stays until you record a visit to a doctor, a physiotherapist or a surgeon later than the sign was last seen, or until you record that it was looked at or entered by mistake (patella-cli add --to flag_ending). Time alone does not end it.</source>
        <translation>Objaw alarmowy, który trzeba pokazać tego samego dnia, zostaje, dopóki nie wpiszesz wizyty u lekarza, fizjoterapeuty albo operacji w dniu późniejszym niż jego ostatnie wystąpienie lub o późniejszej godzinie tego samego dnia, albo dopóki nie zapiszesz, że ktoś go obejrzał lub że był wpisany przez pomyłkę (patella-cli add --to flag_ending). Sam upływ czasu go nie kończy.</translation>
    </message>
    <message numerus="yes">
        <source>The others end with such a visit too, when they have not been seen for %n day(s), or when your answers show that they are over. How many runs and days raise one is Patella&apos;s own choice.</source>
        <translation>
            <numerusform>Pozostałe też kończą się z taką wizytą albo gdy nie wystąpią przez %n dzień, albo gdy twoje odpowiedzi pokażą, że już po wszystkim. To, ile biegów i dni składa się na taki objaw, jest własnym wyborem Patelli.</numerusform>
            <numerusform>Pozostałe też kończą się z taką wizytą albo gdy nie wystąpią przez %n dni, albo gdy twoje odpowiedzi pokażą, że już po wszystkim. To, ile biegów i dni składa się na taki objaw, jest własnym wyborem Patelli.</numerusform>
            <numerusform>Pozostałe też kończą się z taką wizytą albo gdy nie wystąpią przez %n dni, albo gdy twoje odpowiedzi pokażą, że już po wszystkim. To, ile biegów i dni składa się na taki objaw, jest własnym wyborem Patelli.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CliHelp</name>
    <message>
        <source>A running log that watches your knees.</source>
        <translation>Dziennik biegowy, który ma oko na twoje kolana.</translation>
    </message>
    <message>
        <source>Import runs from files and folders</source>
        <translation>Importuje biegi z plików i folderów</translation>
    </message>
    <message>
        <source>Show the runs, or the records of another kind</source>
        <translation>Pokazuje biegi albo wpisy innego rodzaju</translation>
    </message>
    <message>
        <source>Show each week&apos;s load against its 10 % line</source>
        <translation>Pokazuje obciążenie każdego tygodnia i jego linię 10%</translation>
    </message>
    <message>
        <source>Show whether the knee follows the kilometres</source>
        <translation>Pokazuje, czy kolano reaguje na kilometry</translation>
    </message>
    <message>
        <source>Show how the knee behaves: runs, mornings, flares, pairs, remedies</source>
        <translation>Pokazuje, jak zachowuje się kolano: biegi, poranki, zaostrzenia, pary butów, zabiegi</translation>
    </message>
    <message>
        <source>Show what goes together with knee pain, and how sure that is</source>
        <translation>Pokazuje, co idzie w parze z bólem kolana i jak pewne to jest</translation>
    </message>
    <message>
        <source>Show warning signs that a doctor should look at</source>
        <translation>Pokazuje objawy alarmowe, które powinien obejrzeć lekarz</translation>
    </message>
    <message>
        <source>Write the report for a physiotherapist</source>
        <translation>Zapisuje raport dla fizjoterapeuty</translation>
    </message>
    <message>
        <source>Write the whole log as CSV or JSON</source>
        <translation>Zapisuje cały dziennik jako CSV lub JSON</translation>
    </message>
    <message>
        <source>Write a verified copy of the log, even while it is in use</source>
        <translation>Zapisuje sprawdzoną kopię dziennika, także gdy jest w użyciu</translation>
    </message>
    <message>
        <source>Restore the log from a copy; its history stays</source>
        <translation>Przywraca dziennik z kopii; jego historia zostaje</translation>
    </message>
    <message>
        <source>Check that the log file is sound</source>
        <translation>Sprawdza, czy plik dziennika jest w porządku</translation>
    </message>
    <message>
        <source>Save what can be read of a damaged log into a new one; the old one stays</source>
        <translation>Ratuje to, co da się odczytać z uszkodzonego dziennika, do nowego; stary zostaje</translation>
    </message>
    <message>
        <source>Show what was added, changed and removed, and when</source>
        <translation>Pokazuje, co dodano, zmieniono i usunięto, i kiedy</translation>
    </message>
    <message>
        <source>Write a sample log of two years for trying things out</source>
        <translation>Zapisuje przykładowy dziennik z dwóch lat do wypróbowania</translation>
    </message>
    <message>
        <source>Show this help</source>
        <translation>Pokazuje tę pomoc</translation>
    </message>
    <message>
        <source>Show the version</source>
        <translation>Pokazuje wersję</translation>
    </message>
    <message>
        <source>The log file; without it, your own log</source>
        <translation>Plik dziennika; bez tego twój własny dziennik</translation>
    </message>
    <message>
        <source>Answer with one JSON document</source>
        <translation>Odpowiada jednym dokumentem JSON</translation>
    </message>
    <message>
        <source>First day, such as 2026-11-01</source>
        <translation>Pierwszy dzień, na przykład 2026-11-01</translation>
    </message>
    <message>
        <source>Last day, such as 2026-11-30</source>
        <translation>Ostatni dzień, na przykład 2026-11-30</translation>
    </message>
    <message>
        <source>Only these parts of it, such as complaint,scores,load</source>
        <translation>Tylko te jego części, na przykład complaint,scores,load</translation>
    </message>
    <message>
        <source>Facts about the runner, such as birth_year,weight; without it, none</source>
        <translation>Informacje o osobie, na przykład birth_year,weight; bez tego żadne</translation>
    </message>
    <message>
        <source>The name on the report; without it, none</source>
        <translation>Imię i nazwisko w raporcie; bez tego żadne</translation>
    </message>
    <message>
        <source>a4 or letter; without it, the system default</source>
        <translation>a4 albo letter; bez tego domyślny format systemu</translation>
    </message>
    <message>
        <source>Encrypt the copy with a passphrase; asked for at the terminal</source>
        <translation>Szyfruje kopię hasłem; zapyta o nie w terminalu</translation>
    </message>
    <message>
        <source>Take the passphrase from the first line of this file; without it, from the variable PATELLA_PASSPHRASE or the terminal</source>
        <translation>Bierze hasło z pierwszego wiersza tego pliku; bez tego ze zmiennej PATELLA_PASSPHRASE albo z terminala</translation>
    </message>
    <message>
        <source>Only show how the copy differs from now</source>
        <translation>Pokazuje tylko, czym kopia różni się od stanu obecnego</translation>
    </message>
    <message>
        <source>Only show what would be imported</source>
        <translation>Pokazuje tylko, co zostałoby zaimportowane</translation>
    </message>
    <message>
        <source>distance, minutes or descent; without it, distance, or minutes where most runs have none</source>
        <translation>distance, minutes albo descent; bez tego distance, a gdy większość biegów go nie ma, minutes</translation>
    </message>
    <message>
        <source>left, right or both; without it, both</source>
        <translation>left, right albo both; bez tego both</translation>
    </message>
    <message>
        <source>The kind of records, such as knee_check; without it, runs</source>
        <translation>Rodzaj wpisów, na przykład knee_check; bez tego biegi</translation>
    </message>
    <message>
        <source>Add a record of this kind instead, such as knee_check</source>
        <translation>Zamiast biegu dodaje wpis tego rodzaju, na przykład knee_check</translation>
    </message>
    <message>
        <source>Distance and time of a run, in kilometres or miles as in the window or in your country; with --to: the values of the record</source>
        <translation>Dystans i czas biegu, w kilometrach lub milach, jak w oknie albo w twoim kraju; z --to: wartości wpisu</translation>
    </message>
    <message>
        <source>The damaged log</source>
        <translation>Uszkodzony dziennik</translation>
    </message>
    <message>
        <source>The copy of a log to restore</source>
        <translation>Kopia dziennika do przywrócenia</translation>
    </message>
    <message>
        <source>Who set it; without it, whoever set the newest part</source>
        <translation>Kto to ustalił; bez tego ten, kto ustalił najnowszą część</translation>
    </message>
    <message>
        <source>The file to write</source>
        <translation>Plik do zapisania</translation>
    </message>
    <message>
        <source>Day of the run, such as 2026-11-20; without it, today</source>
        <translation>Dzień biegu, na przykład 2026-11-20; bez tego dzisiaj</translation>
    </message>
    <message>
        <source>Local time of the start, such as 18:30</source>
        <translation>Lokalna godzina startu, na przykład 18:30</translation>
    </message>
    <message>
        <source>Minutes the local clock was ahead of UTC</source>
        <translation>O ile minut lokalny zegar wyprzedzał UTC</translation>
    </message>
    <message>
        <source>Kilometres, such as 8.2</source>
        <translation>Kilometry, na przykład 8.2</translation>
    </message>
    <message>
        <source>Kilometres or miles, as in the window or in your country: 8.2; or 8.2km, 5.1mi</source>
        <translation>Kilometry lub mile, jak w oknie albo w twoim kraju: 8.2; albo 8.2km, 5.1mi</translation>
    </message>
    <message>
        <source>Running time, such as 45:10 or 1:02:03</source>
        <translation>Czas biegu, na przykład 45:10 albo 1:02:03</translation>
    </message>
    <message>
        <source>Time from start to end, pauses included</source>
        <translation>Czas od startu do końca, razem z przerwami</translation>
    </message>
    <message>
        <source>easy, long, tempo, intervals, hills, race or walk_run</source>
        <translation>easy, long, tempo, intervals, hills, race albo walk_run</translation>
    </message>
    <message>
        <source>How hard it was, 0 to 10</source>
        <translation>Jak ciężko było, 0–10</translation>
    </message>
    <message>
        <source>Shares in percent, such as asphalt=70,trail=30, or one word</source>
        <translation>Udziały w procentach, na przykład asphalt=70,trail=30, albo jedno słowo</translation>
    </message>
    <message>
        <source>Name of the pair; an unknown name makes a new pair</source>
        <translation>Nazwa pary; nieznana nazwa zakłada nową parę</translation>
    </message>
    <message>
        <source>Minutes of warm-up; 0 is an answer</source>
        <translation>Minuty rozgrzewki; 0 też jest odpowiedzią</translation>
    </message>
    <message>
        <source>Minutes of cool-down; 0 is an answer</source>
        <translation>Minuty schłodzenia; 0 też jest odpowiedzią</translation>
    </message>
    <message>
        <source>Metres climbed</source>
        <translation>Metry w górę</translation>
    </message>
    <message>
        <source>Metres descended</source>
        <translation>Metry w dół</translation>
    </message>
    <message>
        <source>Steps per minute, both feet</source>
        <translation>Kroki na minutę, obie stopy</translation>
    </message>
    <message>
        <source>Average heart rate</source>
        <translation>Średnie tętno</translation>
    </message>
    <message>
        <source>Highest heart rate</source>
        <translation>Najwyższe tętno</translation>
    </message>
    <message>
        <source>Degrees Celsius</source>
        <translation>Stopnie Celsjusza</translation>
    </message>
    <message>
        <source>Short labels, separated by commas</source>
        <translation>Krótkie etykiety, rozdzielone przecinkami</translation>
    </message>
    <message>
        <source>Anything else</source>
        <translation>Cokolwiek innego</translation>
    </message>
    <message>
        <source>Any other column of the run; may be repeated</source>
        <translation>Każda inna kolumna biegu; można powtarzać</translation>
    </message>
    <message>
        <source>Knee pain before the run, 0 to 10</source>
        <translation>Ból kolana przed biegiem, 0–10</translation>
    </message>
    <message>
        <source>The worst during the run, 0 to 10</source>
        <translation>Najgorszy w biegu, 0–10</translation>
    </message>
    <message>
        <source>Within an hour after, 0 to 10</source>
        <translation>W ciągu godziny po biegu, 0–10</translation>
    </message>
    <message>
        <source>The morning after, 0 to 10</source>
        <translation>Następnego ranka, 0–10</translation>
    </message>
    <message>
        <source>Where on the knee: front, outer_side, inner_joint_line ...</source>
        <translation>Gdzie w kolanie: front, outer_side, inner_joint_line ...</translation>
    </message>
    <message>
        <source>One pain in full, in quotes; may be repeated</source>
        <translation>Jeden ból ze wszystkimi szczegółami, w cudzysłowie; można powtarzać</translation>
    </message>
    <message>
        <source>Taken before the run: yes or no</source>
        <translation>Przyjęty przed biegiem: yes albo no</translation>
    </message>
    <message>
        <source>finished, slowed_then_walked, stopped_at_once or ran_through_pain</source>
        <translation>finished, slowed_then_walked, stopped_at_once albo ran_through_pain</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Przykłady:</translation>
    </message>
    <message>
        <source>Merge the log with those on your other devices, through a folder</source>
        <translation>Łączy dziennik z dziennikami na twoich innych urządzeniach, przez folder</translation>
    </message>
    <message>
        <source>Encrypt the folder with a passphrase; asked for at the terminal</source>
        <translation>Szyfruje folder hasłem; zapyta o nie w terminalu</translation>
    </message>
    <message>
        <source>Change a run, or a record of another kind</source>
        <translation>Zmienia bieg albo wpis innego rodzaju</translation>
    </message>
    <message>
        <source>Remove a run, or a record of another kind</source>
        <translation>Usuwa bieg albo wpis innego rodzaju</translation>
    </message>
    <message>
        <source>Another day, such as 2026-11-20</source>
        <translation>Inny dzień, na przykład 2026-11-20</translation>
    </message>
    <message>
        <source>left, right or both: the knee whose score is meant or added</source>
        <translation>left, right albo both: kolano, o którego ocenę chodzi albo do którego dochodzi nowa</translation>
    </message>
    <message>
        <source>One more pain in full, in quotes; may be repeated</source>
        <translation>Jeszcze jeden ból ze wszystkimi danymi, w cudzysłowie; można powtarzać</translation>
    </message>
    <message>
        <source>Log one run, or one record of another kind</source>
        <translation>Zapisuje jeden bieg albo jeden wpis innego rodzaju</translation>
    </message>
    <message>
        <source>Set: surfaces to run on, such as gravel,grass</source>
        <translation>Ustala: nawierzchnie do biegania, np. gravel,grass</translation>
    </message>
    <message>
        <source>Set: the day of the next check, such as 2026-12-14</source>
        <translation>Ustala: dzień następnej kontroli, np. 2026-12-14</translation>
    </message>
    <message>
        <source>Undo the last change made on this computer</source>
        <translation>Cofa ostatnią zmianę zrobioną na tym komputerze</translation>
    </message>
    <message>
        <source>Show whether flares followed when a load rule was broken</source>
        <translation>Pokazuje, czy po złamaniu zasady obciążenia pojawiały się zaostrzenia</translation>
    </message>
    <message>
        <source>Show your plan: return to running, exercises, limits</source>
        <translation>Pokaż swój plan: powrót do biegania, ćwiczenia, limity</translation>
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
        <translation>Przykłady:
  patella-cli add 8.2 45:10 --surface asphalt=70,trail=30 \
      --pain-during 2 --side left --region front
  patella-cli add --to day_note sitting_min=540 sleep_min=400
  patella-cli import ~/Downloads/activities
  patella-cli --json weeks
  patella-cli report --out report.pdf
  patella-cli export --out log.csv
  patella-cli backup --out kopia.patella
  patella-cli sample --out sample.patella
  patella-cli --log sample.patella list --from 2026-11-01
  patella-cli --json list --of knee_check
Kody wyjścia: 0 zrobione, 1 coś się nie udało, 2 złe wywołanie, 3 nie ma na czym rysować.</translation>
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
        <translation>Przykłady:
  patella-cli add 8.2 45:10
  patella-cli add --distance-km 5 --duration 30:00
  patella-cli add --date 2026-11-20 --distance-km 8.2 --duration 0:45:10 --kind easy --effort 3 \
      --surface asphalt=70,trail=30 --shoe &quot;Niebieskie&quot; --warm-up-min 5 \
      --pain-before 0 --pain-during 2 --pain-after 1 --pain-next-morning 1 --side left --region front
  patella-cli add --distance-km 8 --set walk_min=4 --set camber=left_lower \
      --pain-note &apos;moment=during side=left region=front score=2 quality=sharp,dull onset_m=4500&apos;
  patella-cli add --to knee_check side=left swelling=slight signs=clicking stairs_down=some
  patella-cli add --to shoe name=&quot;Niebieskie&quot; limit_m=600000 drop_mm=8
Co pominiesz, zostaje bez odpowiedzi. Ból liczy się od 0, żaden, do 10, najgorszy, jaki można sobie wyobrazić.
Kolumny nazywają się jak w wyeksportowanym JSON; po złej nazwie pojawia się lista wszystkich.</translation>
    </message>
    <message>
        <source>Language of the output, such as de</source>
        <translation>Język odpowiedzi i plików, np. de</translation>
    </message>
    <message>
        <source>FIT, TCX, GPX, KML and other watch files, lists, archives, exported logs, or folders of them; - is standard input</source>
        <translation>Pliki FIT, TCX, GPX, KML i inne z zegarków, listy, archiwa i wyeksportowane dzienniki oraz foldery z nimi; - to standardowe wejście</translation>
    </message>
    <message>
        <source>Columns by their names; without a value the answer is removed</source>
        <translation>Kolumny według nazw; bez wartości odpowiedź zostaje usunięta</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Najnowsze najpierw</translation>
    </message>
    <message>
        <source>At most this many, from the top of the list</source>
        <translation>Najwyżej tyle, licząc od góry listy</translation>
    </message>
    <message>
        <source>The file to write, in the format its ending names; - is standard output</source>
        <translation>Plik do zapisania, zgodnie z rozszerzeniem; - to standardowe wyjście</translation>
    </message>
    <message>
        <source>Format of what is written to -, one of %1; without it, the first</source>
        <translation>Co zostanie zapisane do -, jedno z %1; bez podania pierwsze</translation>
    </message>
    <message>
        <source>Complete runs already there with what the files add; what you entered stays</source>
        <translation>Uzupełnia znane biegi o to, co dodają pliki; twoje wpisy zostają</translation>
    </message>
    <message>
        <source>The folder that a sync program copies to your other devices</source>
        <translation>Folder, który program do synchronizacji przenosi na twoje inne urządzenia</translation>
    </message>
    <message>
        <source>Keep running until stopped: merge whenever something is new</source>
        <translation>Działa aż do przerwania: łączy, gdy tylko pojawi się coś nowego</translation>
    </message>
    <message>
        <source>Name of this device; without it, the same as last time</source>
        <translation>Jak nazywa się to urządzenie; bez tego jak ostatnio</translation>
    </message>
    <message>
        <source>Show this help and the options of all Qt programs</source>
        <translation>Pokazuje tę pomoc i to, co przyjmują wszystkie programy z Qt</translation>
    </message>
    <message>
        <source>A log (.patella) to open; watch files, lists and archives to import</source>
        <translation>Dziennik (.patella) zostaje otwarty, pliki z zegarków, listy i archiwa zostają zaimportowane</translation>
    </message>
    <message>
        <source>Only this row; lists show keys with --json</source>
        <translation>Tylko ten wiersz; klucze są na listach z --json</translation>
    </message>
    <message>
        <source>Use the plan in this file</source>
        <translation>Przejmij plan z tego pliku</translation>
    </message>
    <message>
        <source>Write a plan file: the plan you follow, or what further flags set</source>
        <translation>Zapisuje plik planu: to, czego się trzymasz, albo to, co ustalają dalsze opcje</translation>
    </message>
    <message>
        <source>Set: the weekly limit, such as &quot;20 km&quot; or &quot;12 mi&quot;</source>
        <translation>Ustala: najwięcej w tygodniu, np. &quot;20 km&quot; albo &quot;12 mi&quot;</translation>
    </message>
    <message>
        <source>Set: the pain limit, 0 to 10</source>
        <translation>Ustala: największy dopuszczalny ból, od 0 do 10</translation>
    </message>
    <message>
        <source>Set: return to running, such as &quot;step 3; left&quot;</source>
        <translation>Ustala: powrót do biegania, np. &quot;step 3; left&quot;</translation>
    </message>
    <message>
        <source>Set: an exercise, such as &quot;Calf raises; 3 x 12; pain 3&quot;; may be repeated</source>
        <translation>Ustala: ćwiczenie, np. &quot;Wspięcia na palce; 3 x 12; pain 3&quot;; można powtarzać</translation>
    </message>
    <message>
        <source>Set: a sentence to the runner; may be repeated</source>
        <translation>Ustala: zdanie do osoby biegającej; można powtarzać</translation>
    </message>
    <message>
        <source>left, right or both; without it, the same as last time</source>
        <translation>left, right albo both; bez tego jak ostatnim razem</translation>
    </message>
    <message>
        <source>Its key, as lists show it with --json, or the beginning of it; or the name of a pair of shoes; or the day of the only run of a day, such as 2026-11-20, today or yesterday; or last, the latest run</source>
        <translation>Klucz, który listy pokazują z --json, albo jego początek; albo nazwa pary butów; albo dzień jedynego biegu tego dnia, na przykład 2026-11-20, dzisiaj albo wczoraj; albo słowo ostatni, czyli najnowszy bieg</translation>
    </message>
    <message>
        <source>distance, minutes or effort_minutes; without it, distance, or minutes where most runs have none</source>
        <translation>distance, minutes albo effort_minutes; bez tego distance, a gdy większość biegów go nie ma, minutes</translation>
    </message>
</context>
<context>
    <name>CliKnee</name>
    <message numerus="yes">
        <source>The morning after was worse than before in %1 of %n run(s).</source>
        <translation>
            <numerusform>Następny poranek był gorszy niż przedtem w %1 z %n biegu.</numerusform>
            <numerusform>Następny poranek był gorszy niż przedtem w %1 z %n biegów.</numerusform>
            <numerusform>Następny poranek był gorszy niż przedtem w %1 z %n biegów.</numerusform>
        </translation>
    </message>
    <message>
        <source>Distance made no visible difference to it.</source>
        <translation>Dystans nie miał tu widocznego wpływu.</translation>
    </message>
    <message>
        <source>Up to the longest run it was worse at most one time in four.</source>
        <translation>Aż do najdłuższego biegu był gorszy najwyżej co czwarty raz.</translation>
    </message>
    <message>
        <source>From the shortest run on it was worse more than one time in four.</source>
        <translation>Już od najkrótszego biegu był gorszy częściej niż co czwarty raz.</translation>
    </message>
    <message>
        <source>Up to %1 it was worse at most one time in four, beyond more often.</source>
        <translation>Do %1 był gorszy najwyżej co czwarty raz, powyżej częściej.</translation>
    </message>
    <message>
        <source>warmed up</source>
        <translation>rozbiegało się</translation>
    </message>
    <message>
        <source>Runs by the shape of their pain: %1.</source>
        <translation>Biegi według przebiegu bólu: %1.</translation>
    </message>
    <message numerus="yes">
        <source>After %n red run(s) the next run came after %1 days (median).</source>
        <translation>
            <numerusform>Po %n czerwonym biegu mediana dni do następnego biegu: %1.</numerusform>
            <numerusform>Po %n czerwonych biegach mediana dni do następnego biegu: %1.</numerusform>
            <numerusform>Po %n czerwonych biegach mediana dni do następnego biegu: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All four answers are there for %1 of %n run(s).</source>
        <translation>
            <numerusform>Komplet czterech odpowiedzi ma %1 z %n biegu.</numerusform>
            <numerusform>Komplet czterech odpowiedzi ma %1 z %n biegów.</numerusform>
            <numerusform>Komplet czterech odpowiedzi ma %1 z %n biegów.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers were missing about as often after sore runs as after others.</source>
        <translation>Po bolesnych biegach odpowiedzi brakowało mniej więcej tak często jak po innych.</translation>
    </message>
    <message>
        <source>Answers were missing more often after sore runs: the knee may be worse than it looks.</source>
        <translation>Po bolesnych biegach odpowiedzi brakowało częściej: z kolanem może być gorzej, niż wygląda.</translation>
    </message>
    <message>
        <source>Answers were missing less often after sore runs: the knee may be better than it looks.</source>
        <translation>Po bolesnych biegach odpowiedzi brakowało rzadziej: z kolanem może być lepiej, niż wygląda.</translation>
    </message>
    <message numerus="yes">
        <source>Flare of the %1 from %2: %n day(s), up to %3.</source>
        <translation>
            <numerusform>Zaostrzenie (%1) od %2: %n dzień, ból najwyżej %3.</numerusform>
            <numerusform>Zaostrzenie (%1) od %2: %n dni, ból najwyżej %3.</numerusform>
            <numerusform>Zaostrzenie (%1) od %2: %n dni, ból najwyżej %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>visit</source>
        <translation>wizyta</translation>
    </message>
    <message>
        <source>first run in a pair</source>
        <translation>pierwszy bieg w parze</translation>
    </message>
    <message>
        <source>first run with an insole</source>
        <translation>pierwszy bieg z wkładką</translation>
    </message>
    <message>
        <source>complaint began</source>
        <translation>początek dolegliwości</translation>
    </message>
    <message>
        <source>the four weeks after it are not over</source>
        <translation>cztery tygodnie po nim jeszcze nie minęły</translation>
    </message>
    <message>
        <source>too few mornings around it</source>
        <translation>za mało poranków wokół</translation>
    </message>
    <message>
        <source>too few comparable dates (%1)</source>
        <translation>za mało porównywalnych dni (%1)</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 „%2”</translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <translation>%1, %2: %3.</translation>
    </message>
    <message>
        <source>No run so far has a score both before it and the morning after.</source>
        <translation>Jak dotąd żaden bieg nie ma ocen i sprzed biegu, i z następnego ranka.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n run(s) during which it hurt more than before, %1 had settled within the hour, %2 by the morning, %3 not by the morning; for %4 an answer is missing.</source>
        <translation>
            <numerusform>Z %n biegu, w którym bolało bardziej niż przedtem, w %1 ból uspokoił się w ciągu godziny, w %2 do rana, w %3 rano nadal nie; w %4 brakuje odpowiedzi.</numerusform>
            <numerusform>Z %n biegów, w których bolało bardziej niż przedtem, w %1 ból uspokoił się w ciągu godziny, w %2 do rana, w %3 rano nadal nie; w %4 brakuje odpowiedzi.</numerusform>
            <numerusform>Z %n biegów, w których bolało bardziej niż przedtem, w %1 ból uspokoił się w ciągu godziny, w %2 do rana, w %3 rano nadal nie; w %4 brakuje odpowiedzi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whether it settled faster or slower is checked from %n such run(s) on.</source>
        <translation>
            <numerusform>To, czy ból uspokajał się szybciej czy wolniej, jest sprawdzane od %n takiego biegu.</numerusform>
            <numerusform>To, czy ból uspokajał się szybciej czy wolniej, jest sprawdzane od %n takich biegów.</numerusform>
            <numerusform>To, czy ból uspokajał się szybciej czy wolniej, jest sprawdzane od %n takich biegów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It settled neither clearly faster nor clearly slower. The next check is at %n such run(s).</source>
        <translation>
            <numerusform>Ból nie uspokajał się ani wyraźnie szybciej, ani wolniej. Następne sprawdzenie przy %n takim biegu.</numerusform>
            <numerusform>Ból nie uspokajał się ani wyraźnie szybciej, ani wolniej. Następne sprawdzenie przy %n takich biegach.</numerusform>
            <numerusform>Ból nie uspokajał się ani wyraźnie szybciej, ani wolniej. Następne sprawdzenie przy %n takich biegach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has settled faster lately. The next check is at %n such run(s).</source>
        <translation>
            <numerusform>Ostatnio ból uspokajał się szybciej. Następne sprawdzenie przy %n takim biegu.</numerusform>
            <numerusform>Ostatnio ból uspokajał się szybciej. Następne sprawdzenie przy %n takich biegach.</numerusform>
            <numerusform>Ostatnio ból uspokajał się szybciej. Następne sprawdzenie przy %n takich biegach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has settled more slowly lately. The next check is at %n such run(s).</source>
        <translation>
            <numerusform>Ostatnio ból uspokajał się wolniej. Następne sprawdzenie przy %n takim biegu.</numerusform>
            <numerusform>Ostatnio ból uspokajał się wolniej. Następne sprawdzenie przy %n takich biegach.</numerusform>
            <numerusform>Ostatnio ból uspokajał się wolniej. Następne sprawdzenie przy %n takich biegach.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few to say from which distance on.</source>
        <translation>To za mało, by powiedzieć, od jakiego dystansu.</translation>
    </message>
    <message>
        <source>no worse at any time</source>
        <translation>nic nie wzrosło</translation>
    </message>
    <message>
        <source>worse in the run, gone by the morning</source>
        <translation>narastało i do rana minęło</translation>
    </message>
    <message>
        <source>worse, and still there in the morning</source>
        <translation>wzrosło i rano nadal trwało</translation>
    </message>
    <message>
        <source>worse only the next morning</source>
        <translation>wzrosło dopiero rano</translation>
    </message>
    <message>
        <source>first time of a treatment</source>
        <translation>pierwszy zabieg tego rodzaju</translation>
    </message>
    <message numerus="yes">
        <source>mornings changed by %1; by as much at %2 of %n other date(s) after such days</source>
        <translation>
            <numerusform>poranki zmieniły się o %1; przy %2 z %n innego dnia po takich dniach było tyle samo</numerusform>
            <numerusform>poranki zmieniły się o %1; przy %2 z %n innych dni po takich dniach było tyle samo</numerusform>
            <numerusform>poranki zmieniły się o %1; przy %2 z %n innych dni po takich dniach było tyle samo</numerusform>
        </translation>
    </message>
    <message>
        <source>No run with answers hurt more than before it.</source>
        <translation>W żadnym biegu nie bolało bardziej niż przed nim, o ile są odpowiedzi.</translation>
    </message>
</context>
<context>
    <name>CliTables</name>
    <message>
        <source>learning your usual week</source>
        <translation>twój zwykły tydzień jeszcze nieznany</translation>
    </message>
    <message>
        <source>within the line</source>
        <translation>poniżej linii</translation>
    </message>
    <message>
        <source>easier week</source>
        <translation>lżejszy tydzień</translation>
    </message>
    <message>
        <source>above the 10 % line</source>
        <translation>ponad linią 10%</translation>
    </message>
    <message>
        <source>more than 30 % above</source>
        <translation>ponad linią 30%</translation>
    </message>
    <message>
        <source>returning after a break</source>
        <translation>powrót po przerwie</translation>
    </message>
    <message>
        <source>too little yet to compare</source>
        <translation>jeszcze za mało do porównania</translation>
    </message>
    <message>
        <source>no run</source>
        <translation>brak biegu</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>w toku</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Shoe</source>
        <translation>But</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>Nawierzchnia</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Obciążenie</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Tydzień od</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Biegi</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linia</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Ilość</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Najgorszy</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Średnia</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Poranek</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>Zamaskowane</translation>
    </message>
    <message>
        <source>No score</source>
        <translation>Bez oceny</translation>
    </message>
    <message numerus="yes">
        <source>no run for %n week(s)</source>
        <translation>
            <numerusform>bez biegu przez %n tydzień</numerusform>
            <numerusform>bez biegu przez %n tygodnie</numerusform>
            <numerusform>bez biegu przez %n tygodni</numerusform>
        </translation>
    </message>
    <message>
        <source>Pain bef/dur/aft/morn</source>
        <extracomment>Heading over four scores: before, during, after, next morning</extracomment>
        <translation>Ból przed/w/po/rano</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>shoes</source>
        <translation>buty</translation>
    </message>
    <message>
        <source>run</source>
        <translation>bieg</translation>
    </message>
    <message>
        <source>note about the knee</source>
        <translation>wpis o kolanie</translation>
    </message>
    <message>
        <source>knee check</source>
        <translation>kontrola kolana</translation>
    </message>
    <message>
        <source>day</source>
        <translation>dzień</translation>
    </message>
    <message>
        <source>custom measure</source>
        <translation>własny pomiar</translation>
    </message>
    <message>
        <source>measured value</source>
        <translation>zmierzona wartość</translation>
    </message>
    <message>
        <source>treatment or exercise</source>
        <translation>zabieg lub ćwiczenie</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>wizyta</translation>
    </message>
    <message>
        <source>complaint</source>
        <translation>dolegliwość</translation>
    </message>
    <message>
        <source>fact about you</source>
        <translation>informacja o tobie</translation>
    </message>
    <message>
        <source>planned run</source>
        <translation>zaplanowany bieg</translation>
    </message>
    <message>
        <source>self-experiment</source>
        <translation>eksperyment na sobie</translation>
    </message>
    <message>
        <source>end of a warning sign</source>
        <translation>koniec objawu alarmowego</translation>
    </message>
    <message>
        <source>part of your plan</source>
        <translation>część planu</translation>
    </message>
    <message>
        <source>bought</source>
        <translation>kupione</translation>
    </message>
    <message>
        <source>distance before this log</source>
        <translation>przebieg przed dziennikiem</translation>
    </message>
    <message>
        <source>replace at</source>
        <translation>do wymiany po</translation>
    </message>
    <message>
        <source>support</source>
        <translation>wsparcie</translation>
    </message>
    <message>
        <source>size</source>
        <translation>rozmiar</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>dopasowanie</translation>
    </message>
    <message>
        <source>heel drop</source>
        <translation>drop</translation>
    </message>
    <message>
        <source>stiffness</source>
        <translation>sztywność</translation>
    </message>
    <message>
        <source>lacing</source>
        <translation>sznurowanie</translation>
    </message>
    <message>
        <source>start</source>
        <translation>start</translation>
    </message>
    <message>
        <source>offset from UTC</source>
        <translation>przesunięcie względem UTC</translation>
    </message>
    <message>
        <source>elapsed time</source>
        <translation>czas z przerwami</translation>
    </message>
    <message>
        <source>ascent</source>
        <translation>przewyższenie</translation>
    </message>
    <message>
        <source>descent</source>
        <translation>metry w dół</translation>
    </message>
    <message>
        <source>cadence</source>
        <translation>kadencja</translation>
    </message>
    <message>
        <source>heart rate</source>
        <translation>tętno</translation>
    </message>
    <message>
        <source>highest heart rate</source>
        <translation>najwyższe tętno</translation>
    </message>
    <message>
        <source>splits</source>
        <translation>międzyczasy</translation>
    </message>
    <message>
        <source>evenness of the ground</source>
        <translation>równość nawierzchni</translation>
    </message>
    <message>
        <source>camber</source>
        <translation>pochylenie drogi</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>temperatura</translation>
    </message>
    <message>
        <source>warm-up</source>
        <translation>rozgrzewka</translation>
    </message>
    <message>
        <source>cool-down</source>
        <translation>schłodzenie</translation>
    </message>
    <message>
        <source>parts of the warm-up</source>
        <translation>części rozgrzewki</translation>
    </message>
    <message>
        <source>parts of the cool-down</source>
        <translation>części schłodzenia</translation>
    </message>
    <message>
        <source>painkiller</source>
        <translation>lek przeciwbólowy</translation>
    </message>
    <message>
        <source>run of the self-experiment</source>
        <translation>bieg eksperymentu</translation>
    </message>
    <message>
        <source>effort</source>
        <translation>wysiłek</translation>
    </message>
    <message>
        <source>how it ended</source>
        <translation>zakończenie biegu</translation>
    </message>
    <message>
        <source>minutes walked</source>
        <translation>minuty marszu</translation>
    </message>
    <message>
        <source>foot strike</source>
        <translation>lądowanie stopy</translation>
    </message>
    <message>
        <source>running form</source>
        <translation>technika biegu</translation>
    </message>
    <message>
        <source>how it felt</source>
        <translation>samopoczucie</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etykiety</translation>
    </message>
    <message>
        <source>file</source>
        <translation>plik</translation>
    </message>
    <message>
        <source>when the knee was asked</source>
        <translation>moment oceny</translation>
    </message>
    <message>
        <source>pain</source>
        <translation>ból</translation>
    </message>
    <message>
        <source>what the pain was like</source>
        <translation>charakter bólu</translation>
    </message>
    <message>
        <source>what brought it on</source>
        <translation>co go wywołało</translation>
    </message>
    <message>
        <source>distance at which it began</source>
        <translation>po jakim dystansie się zaczął</translation>
    </message>
    <message>
        <source>time at which it began</source>
        <translation>po jakim czasie się zaczął</translation>
    </message>
    <message>
        <source>course during the run</source>
        <translation>przebieg podczas biegu</translation>
    </message>
    <message>
        <source>time until it settled</source>
        <translation>czas do ustąpienia</translation>
    </message>
    <message>
        <source>limp</source>
        <translation>utykanie</translation>
    </message>
    <message>
        <source>tender to touch</source>
        <translation>bolesność przy dotyku</translation>
    </message>
    <message>
        <source>felt in</source>
        <translation>gdzie odczuwany</translation>
    </message>
    <message>
        <source>swelling</source>
        <translation>obrzęk</translation>
    </message>
    <message>
        <source>when the swelling came</source>
        <translation>kiedy pojawił się obrzęk</translation>
    </message>
    <message>
        <source>morning stiffness</source>
        <translation>sztywność poranna</translation>
    </message>
    <message>
        <source>signs</source>
        <translation>objawy</translation>
    </message>
    <message>
        <source>times it gave way</source>
        <translation>ile razy uciekło</translation>
    </message>
    <message>
        <source>crackling</source>
        <translation>trzeszczenie</translation>
    </message>
    <message>
        <source>stairs up</source>
        <translation>schody w górę</translation>
    </message>
    <message>
        <source>stairs down</source>
        <translation>schody w dół</translation>
    </message>
    <message>
        <source>squatting</source>
        <translation>przysiad</translation>
    </message>
    <message>
        <source>sitting</source>
        <translation>siedzenie</translation>
    </message>
    <message>
        <source>kneeling</source>
        <translation>klęczenie</translation>
    </message>
    <message>
        <source>walking</source>
        <translation>chodzenie</translation>
    </message>
    <message>
        <source>jumping</source>
        <translation>skakanie</translation>
    </message>
    <message>
        <source>standing up</source>
        <translation>wstawanie</translation>
    </message>
    <message>
        <source>warning signs</source>
        <translation>objawy alarmowe</translation>
    </message>
    <message>
        <source>pain elsewhere</source>
        <translation>ból gdzie indziej</translation>
    </message>
    <message>
        <source>worry</source>
        <translation>obawa</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>zdjęcie</translation>
    </message>
    <message>
        <source>driving</source>
        <translation>jazda samochodem</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>stanie</translation>
    </message>
    <message>
        <source>high heels</source>
        <translation>wysokie obcasy</translation>
    </message>
    <message>
        <source>flights of stairs</source>
        <translation>piętra po schodach</translation>
    </message>
    <message>
        <source>sleep</source>
        <translation>sen</translation>
    </message>
    <message>
        <source>other sport</source>
        <translation>inny sport</translation>
    </message>
    <message>
        <source>time of the other sport</source>
        <translation>czas innego sportu</translation>
    </message>
    <message>
        <source>illness</source>
        <translation>choroba</translation>
    </message>
    <message>
        <source>day of the cycle</source>
        <translation>dzień cyklu</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>jednostka</translation>
    </message>
    <message>
        <source>lowest value</source>
        <translation>najmniejsza wartość</translation>
    </message>
    <message>
        <source>highest value</source>
        <translation>największa wartość</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>pomiar</translation>
    </message>
    <message>
        <source>value</source>
        <translation>wartość</translation>
    </message>
    <message>
        <source>treatment</source>
        <translation>zabieg</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>czas trwania</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>ciężar</translation>
    </message>
    <message>
        <source>tightness</source>
        <translation>napięcie</translation>
    </message>
    <message>
        <source>pain before</source>
        <translation>ból przed</translation>
    </message>
    <message>
        <source>pain the day after</source>
        <translation>ból następnego dnia</translation>
    </message>
    <message>
        <source>with whom</source>
        <translation>u kogo</translation>
    </message>
    <message>
        <source>own question</source>
        <translation>własne pytanie</translation>
    </message>
    <message>
        <source>what was said</source>
        <translation>co powiedziano</translation>
    </message>
    <message>
        <source>finding as given</source>
        <translation>wynik badania słowo w słowo</translation>
    </message>
    <message>
        <source>what was asked</source>
        <translation>zalecenia</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>odpowiedź</translation>
    </message>
    <message>
        <source>onset</source>
        <translation>początek</translation>
    </message>
    <message>
        <source>mechanism</source>
        <translation>mechanizm</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>informacja</translation>
    </message>
    <message>
        <source>found by</source>
        <translation>kto stwierdził</translation>
    </message>
    <message>
        <source>time</source>
        <translation>czas</translation>
    </message>
    <message>
        <source>what is tried</source>
        <translation>co jest sprawdzane</translation>
    </message>
    <message>
        <source>first pair of shoes</source>
        <translation>pierwsza para butów</translation>
    </message>
    <message>
        <source>second pair of shoes</source>
        <translation>druga para butów</translation>
    </message>
    <message>
        <source>first condition</source>
        <translation>pierwszy wariant</translation>
    </message>
    <message>
        <source>second condition</source>
        <translation>drugi wariant</translation>
    </message>
    <message>
        <source>pairs of runs</source>
        <translation>pary biegów</translation>
    </message>
    <message>
        <source>warning sign</source>
        <translation>objaw alarmowy</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>powód</translation>
    </message>
    <message>
        <source>set by</source>
        <translation>kto ustalił</translation>
    </message>
    <message>
        <source>step</source>
        <translation>etap</translation>
    </message>
    <message>
        <source>pain in brisk walking</source>
        <translation>ból przy szybkim marszu</translation>
    </message>
    <message>
        <source>pain on stairs</source>
        <translation>ból na schodach</translation>
    </message>
    <message>
        <source>surfaces</source>
        <translation>nawierzchnie</translation>
    </message>
    <message>
        <source>times a week</source>
        <translation>razy w tygodniu</translation>
    </message>
    <message>
        <source>time of day</source>
        <translation>godzina</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notatki</translation>
    </message>
    <message>
        <source>which knee</source>
        <translation>które kolano</translation>
    </message>
    <message>
        <source>where in the knee</source>
        <translation>miejsce w kolanie</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nazwa</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>rodzaj</translation>
    </message>
    <message>
        <source>surface</source>
        <translation>nawierzchnia</translation>
    </message>
    <message>
        <source>insole</source>
        <translation>wkładka</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>dystans</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>wycofane</translation>
    </message>
    <message>
        <source>sets</source>
        <translation>serie</translation>
    </message>
    <message>
        <source>repetitions</source>
        <translation>powtórzenia</translation>
    </message>
    <message>
        <source>next check</source>
        <translation>następna kontrola</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>zakończone</translation>
    </message>
    <message>
        <source>form cue</source>
        <translation>na co zwracano uwagę</translation>
    </message>
    <message>
        <source>hydration</source>
        <translation>nawodnienie</translation>
    </message>
    <message>
        <source>nutrition</source>
        <translation>odżywianie</translation>
    </message>
    <message>
        <source>pain during</source>
        <translation>ból w trakcie</translation>
    </message>
    <message>
        <source>began after</source>
        <translation>po czym się zaczęło</translation>
    </message>
    <message>
        <source>random order</source>
        <translation>wylosowana kolejność</translation>
    </message>
    <message>
        <source>weekly limit</source>
        <translation>najwięcej na tydzień</translation>
    </message>
    <message>
        <source>pain limit</source>
        <translation>największy dopuszczalny ból</translation>
    </message>
    <message>
        <source>hold time</source>
        <translation>czas utrzymania</translation>
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
        <translation>Bieg</translation>
    </message>
    <message>
        <source>Pain %1</source>
        <translation>Ból %1</translation>
    </message>
    <message>
        <source>swelling %1</source>
        <translation>obrzęk %1</translation>
    </message>
    <message>
        <source>stiff for %1 min</source>
        <translation>sztywność %1 min</translation>
    </message>
    <message>
        <source>stairs up: %1</source>
        <translation>schody w górę: %1</translation>
    </message>
    <message>
        <source>stairs down: %1</source>
        <translation>schody w dół: %1</translation>
    </message>
    <message>
        <source>squatting: %1</source>
        <translation>kucanie: %1</translation>
    </message>
    <message>
        <source>sitting: %1</source>
        <translation>siedzenie: %1</translation>
    </message>
    <message>
        <source>kneeling: %1</source>
        <translation>klękanie: %1</translation>
    </message>
    <message>
        <source>walking: %1</source>
        <translation>chodzenie: %1</translation>
    </message>
    <message>
        <source>Knee check, %1</source>
        <translation>Kontrola kolana, %1</translation>
    </message>
    <message>
        <source>sitting %1</source>
        <translation>siedzenie %1</translation>
    </message>
    <message>
        <source>driving %1</source>
        <translation>jazda %1</translation>
    </message>
    <message>
        <source>standing %1</source>
        <translation>stanie %1</translation>
    </message>
    <message>
        <source>heels %1</source>
        <translation>obcasy %1</translation>
    </message>
    <message>
        <source>flights of stairs: %1</source>
        <translation>piętra po schodach: %1</translation>
    </message>
    <message>
        <source>sleep %1</source>
        <translation>sen %1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Wizyta</translation>
    </message>
    <message>
        <source>It began</source>
        <translation>Początek</translation>
    </message>
    <message>
        <source>a run without a distance</source>
        <translation>bieg bez dystansu</translation>
    </message>
    <message>
        <source>worst pain %1</source>
        <translation>najgorszy ból %1</translation>
    </message>
    <message>
        <source>no entry</source>
        <translation>brak wpisu</translation>
    </message>
    <message>
        <source>no run</source>
        <translation>brak biegu</translation>
    </message>
    <message>
        <source>An entry on each of the last %1 days.</source>
        <translation>Wpis każdego z ostatnich %1 dni.</translation>
    </message>
    <message>
        <source>Without an entry: %1 of the last %2 days.</source>
        <translation>Bez wpisu: %1 z ostatnich %2 dni.</translation>
    </message>
    <message>
        <source>pain before %1</source>
        <translation>ból przed %1</translation>
    </message>
    <message>
        <source>worst during %1</source>
        <translation>najgorszy %1</translation>
    </message>
    <message>
        <source>1 h after %1</source>
        <translation>1 h po %1</translation>
    </message>
    <message>
        <source>next morning %1</source>
        <translation>rano następnego dnia %1</translation>
    </message>
    <message numerus="yes">
        <source>gave way %n time(s)</source>
        <translation>
            <numerusform>uciekło %n raz</numerusform>
            <numerusform>uciekło %n razy</numerusform>
            <numerusform>uciekło %n razy</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExperimentWords</name>
    <message>
        <source>pair “%1”</source>
        <translation>para „%1”</translation>
    </message>
    <message>
        <source>In %1 pairs the pain was on average the same with %2 and with %3.</source>
        <translation>W %1 parach ból był średnio taki sam w obu wariantach: %2 i %3.</translation>
    </message>
    <message>
        <source>In %1 pairs the pain was on average %4 points higher with %2 than with %3.</source>
        <translation>%2: w %1 parach ból był średnio o %4 pkt silniejszy niż w drugim wariancie (%3).</translation>
    </message>
    <message>
        <source>In %1 pairs the pain was on average %4 points lower with %2 than with %3.</source>
        <translation>%2: w %1 parach ból był średnio o %4 pkt słabszy niż w drugim wariancie (%3).</translation>
    </message>
    <message>
        <source>That is a clear difference for your knee. The order was random, so your other habits are an unlikely explanation; that you knew what you were trying remains a possible one.</source>
        <translation>To wyraźna różnica dla twojego kolana. Kolejność była losowa, więc inne nawyki raczej tego nie tłumaczą; mogła na to jednak wpłynąć wiedza, co właśnie jest sprawdzane.</translation>
    </message>
    <message>
        <source>Fewer than six pairs cannot show a difference: even if all of these agreed, chance would do the same in %1 of 100 such experiments.</source>
        <translation>Mniej niż sześć par nie pokaże różnicy: nawet gdyby wszystkie były zgodne, przypadek dałby to samo w %1 na 100 takich eksperymentów.</translation>
    </message>
    <message>
        <source>fewer than 1</source>
        <translation>mniej niż 1</translation>
    </message>
    <message>
        <source>Experiment: %1 against %2</source>
        <translation>Eksperyment: %1 kontra %2</translation>
    </message>
    <message>
        <source>Your next easy run: %1</source>
        <translation>Twój następny spokojny bieg: %1</translation>
    </message>
    <message>
        <source>%1 of %2 runs are done. The order of the others stays hidden, and so does the result.</source>
        <translation>Zrobione biegi: %1 z %2. Kolejność pozostałych jest ukryta, wynik też.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) do not count: one of the runs has no knee score. You can still enter it.</source>
        <translation>
            <numerusform>%n para się nie liczy: po jednym z biegów brakuje oceny bólu. Możesz ją jeszcze wpisać.</numerusform>
            <numerusform>%n pary się nie liczą: po jednym z biegów brakuje oceny bólu. Możesz ją jeszcze wpisać.</numerusform>
            <numerusform>%n par się nie liczy: po jednym z biegów brakuje oceny bólu. Możesz ją jeszcze wpisać.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) do not count: something that may mask pain was taken or worn.</source>
        <translation>
            <numerusform>%n para się nie liczy: użyto czegoś, co może maskować ból.</numerusform>
            <numerusform>%n pary się nie liczą: użyto czegoś, co może maskować ból.</numerusform>
            <numerusform>%n par się nie liczy: użyto czegoś, co może maskować ból.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) do not count: a run was recorded with the other condition.</source>
        <translation>
            <numerusform>%n para się nie liczy: jeden bieg zapisano w drugim wariancie.</numerusform>
            <numerusform>%n pary się nie liczą: jeden bieg zapisano w drugim wariancie.</numerusform>
            <numerusform>%n par się nie liczy: jeden bieg zapisano w drugim wariancie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) differ in length by more than a quarter. They count, since a run that was cut short is an answer too, but similar runs tell more.</source>
        <translation>
            <numerusform>W %n parze długości biegów różnią się o ponad jedną czwartą. Para się liczy, bo skrócony bieg też jest odpowiedzią, ale podobne biegi mówią więcej.</numerusform>
            <numerusform>W %n parach długości biegów różnią się o ponad jedną czwartą. Pary się liczą, bo skrócony bieg też jest odpowiedzią, ale podobne biegi mówią więcej.</numerusform>
            <numerusform>W %n parach długości biegów różnią się o ponad jedną czwartą. Pary się liczą, bo skrócony bieg też jest odpowiedzią, ale podobne biegi mówią więcej.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and length of a run</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2 runs are done. Stopping because of how it looks so far makes the result less reliable than its figures say.</source>
        <translation>Zrobione biegi: %1 z %2. Jeśli o zakończeniu zdecyduje to, jak wygląda to na razie, wynik będzie mniej pewny, niż mówią jego liczby.</translation>
    </message>
    <message>
        <source>With fewer than six pairs no difference can be shown, however large it is.</source>
        <translation>Przy mniej niż sześciu parach nie da się pokazać różnicy, choćby była bardzo duża.</translation>
    </message>
    <message>
        <source>No pair of runs can be compared, so there is no result.</source>
        <translation>Żadnej pary biegów nie da się porównać, więc nie ma wyniku.</translation>
    </message>
    <message>
        <source>It was ended early, after %1 of %2 runs. That makes the result less reliable than its figures say.</source>
        <translation>Zakończono wcześniej, po %1 z %2 biegów. Przez to wynik jest mniej pewny, niż mówią jego liczby.</translation>
    </message>
    <message>
        <source>That is not a clear difference. There may be none, or one that is too small for so few pairs.</source>
        <translation>To nie jest wyraźna różnica. Może jej nie być, a może jest za mała dla tak niewielu par.</translation>
    </message>
    <message>
        <source>If it made no difference, chance alone would produce one this large in %1 of 100 such experiments (exact paired test, p = %2).</source>
        <translation>Gdyby nie było różnicy, sam przypadek dałby równie dużą w %1 na 100 takich eksperymentów (dokładny test par, p = %2).</translation>
    </message>
</context>
<context>
    <name>ExplorationWords</name>
    <message>
        <source>%1 of %2</source>
        <comment>bad runs of all</comment>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>a value and its interval</comment>
        <translation>%1 (od %2 do %3)</translation>
    </message>
    <message>
        <source>Habit</source>
        <translation>Nawyk</translation>
    </message>
    <message>
        <source>Bad with it</source>
        <translation>Złe z nim</translation>
    </message>
    <message>
        <source>Bad without</source>
        <translation>Złe bez niego</translation>
    </message>
    <message>
        <source>More bad runs, %</source>
        <translation>Więcej złych, %</translation>
    </message>
    <message>
        <source>Difference of the shares in percentage points, with its 95 % interval (Newcombe)</source>
        <translation>Różnica udziałów w punktach procentowych z przedziałem 95% (Newcombe)</translation>
    </message>
    <message>
        <source>Odds ratio</source>
        <translation>Iloraz szans</translation>
    </message>
    <message>
        <source>Odds of a bad run, allowing for whether the run before was bad (Mantel-Haenszel)</source>
        <translation>Szanse na zły bieg z uwzględnieniem tego, czy poprzedni był zły (Mantel-Haenszel)</translation>
    </message>
    <message>
        <source>Cliff&apos;s delta</source>
        <translation>Delta Cliffa</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>p, adjusted</source>
        <translation>p, skorygowane</translation>
    </message>
    <message>
        <source>Bad runs out of all runs with it</source>
        <translation>Złe biegi spośród wszystkich biegów z nim</translation>
    </message>
    <message>
        <source>Bad runs out of all runs without it</source>
        <translation>Złe biegi spośród wszystkich biegów bez niego</translation>
    </message>
    <message>
        <source>How much more often a run with it hurt more than one without it, rather than less: -1 to 1</source>
        <translation>O ile częściej bieg z tym nawykiem bolał bardziej niż bieg bez niego, a nie mniej: od -1 do 1</translation>
    </message>
    <message>
        <source>How often chance alone would do as much, for this row by itself (Brunner-Munzel)</source>
        <translation>Jak często sam przypadek dałby tyle samo, tylko dla tego wiersza (Brunner-Munzel)</translation>
    </message>
    <message>
        <source>The same, adjusted for the number of rows (Benjamini-Hochberg)</source>
        <translation>To samo, skorygowane o liczbę wierszy (Benjamini-Hochberg)</translation>
    </message>
</context>
<context>
    <name>ExportLog</name>
    <message>
        <source>Export the log</source>
        <translation>Eksport dziennika</translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv);;Everything as JSON (*.json)</source>
        <translation>Arkusz (*.csv);;Wszystko jako JSON (*.json)</translation>
    </message>
    <message>
        <source>The log was written to %1.</source>
        <translation>Dziennik zapisano w %1.</translation>
    </message>
</context>
<context>
    <name>FactorWords</name>
    <message>
        <source>asphalt</source>
        <translation>asfalt</translation>
    </message>
    <message>
        <source>On asphalt</source>
        <translation>Na asfalcie</translation>
    </message>
    <message>
        <source>uneven ground</source>
        <translation>nierówna nawierzchnia</translation>
    </message>
    <message>
        <source>On uneven ground</source>
        <translation>Na nierównej nawierzchni</translation>
    </message>
    <message>
        <source>a road that slopes to a side</source>
        <translation>droga pochylona na bok</translation>
    </message>
    <message>
        <source>On roads that slope to a side</source>
        <translation>Na drogach pochylonych na bok</translation>
    </message>
    <message>
        <source>the weekend</source>
        <translation>weekend</translation>
    </message>
    <message>
        <source>At the weekend</source>
        <translation>W weekend</translation>
    </message>
    <message>
        <source>the morning</source>
        <translation>poranek</translation>
    </message>
    <message>
        <source>Before 9 in the morning</source>
        <translation>Przed 9 rano</translation>
    </message>
    <message>
        <source>pair “%1”</source>
        <translation>para „%1”</translation>
    </message>
    <message>
        <source>In the pair “%1”</source>
        <translation>W parze „%1”</translation>
    </message>
    <message>
        <source>a pair over its limit</source>
        <translation>para po przekroczeniu limitu</translation>
    </message>
    <message>
        <source>In a pair over its limit</source>
        <translation>W parze po przekroczeniu limitu</translation>
    </message>
    <message>
        <source>insole “%1”</source>
        <translation>wkładka „%1”</translation>
    </message>
    <message>
        <source>With the insole “%1”</source>
        <translation>Z wkładką „%1”</translation>
    </message>
    <message>
        <source>no warm-up</source>
        <translation>bez rozgrzewki</translation>
    </message>
    <message>
        <source>Without a warm-up</source>
        <translation>Bez rozgrzewki</translation>
    </message>
    <message>
        <source>no cool-down</source>
        <translation>bez schłodzenia</translation>
    </message>
    <message>
        <source>Without a cool-down</source>
        <translation>Bez schłodzenia</translation>
    </message>
    <message>
        <source>metres downhill</source>
        <translation>metry w dół</translation>
    </message>
    <message>
        <source>Per 100 m downhill</source>
        <translation>Na każde 100 m w dół</translation>
    </message>
    <message>
        <source>a long run</source>
        <translation>wybieganie</translation>
    </message>
    <message>
        <source>On long runs</source>
        <translation>Na wybieganiach</translation>
    </message>
    <message>
        <source>a hard run</source>
        <translation>mocny bieg</translation>
    </message>
    <message>
        <source>On hard runs</source>
        <translation>W mocnych biegach</translation>
    </message>
    <message>
        <source>a run with a high load</source>
        <translation>bieg z dużym obciążeniem</translation>
    </message>
    <message>
        <source>On runs with over 1.5 times the usual effort and time</source>
        <translation>W biegach z ponad 1,5-krotnością zwykłego wysiłku i czasu</translation>
    </message>
    <message>
        <source>the evening</source>
        <translation>wieczór</translation>
    </message>
    <message>
        <source>In the evening</source>
        <translation>Wieczorem</translation>
    </message>
    <message>
        <source>heat</source>
        <translation>upał</translation>
    </message>
    <message>
        <source>On the day after a run</source>
        <translation>W dniu po biegu</translation>
    </message>
    <message>
        <source>a run longer than you are used to</source>
        <translation>bieg dłuższy niż zwykle</translation>
    </message>
    <message>
        <source>On runs over 10 % longer than any of the 30 days before</source>
        <translation>W biegach o ponad 10% dłuższych niż każdy z 30 dni wcześniej</translation>
    </message>
    <message>
        <source>a jump in weekly distance</source>
        <translation>skok tygodniowego dystansu</translation>
    </message>
    <message>
        <source>After a week with over 30 % more distance</source>
        <translation>Po tygodniu z dystansem większym o ponad 30%</translation>
    </message>
    <message>
        <source>cadence</source>
        <translation>kadencja</translation>
    </message>
    <message>
        <source>strength work in the two days before</source>
        <translation>trening siłowy w dwóch poprzednich dniach</translation>
    </message>
    <message>
        <source>In the two days after strength work</source>
        <translation>W dwóch dniach po treningu siłowym</translation>
    </message>
    <message>
        <source>short sleep</source>
        <translation>krótki sen</translation>
    </message>
    <message>
        <source>After a night of under 6 hours</source>
        <translation>Po nocy krótszej niż 6 godzin</translation>
    </message>
    <message>
        <source>less sleep</source>
        <translation>mniej snu</translation>
    </message>
    <message>
        <source>After a day with 8 hours of sitting or more</source>
        <translation>Po dniu z 8 lub więcej godzinami siedzenia</translation>
    </message>
    <message>
        <source>tag “%1”</source>
        <translation>etykieta „%1”</translation>
    </message>
    <message>
        <source>On runs with the tag “%1”</source>
        <translation>W biegach z etykietą „%1”</translation>
    </message>
    <message>
        <source>measure “%1”</source>
        <translation>pomiar „%1”</translation>
    </message>
    <message>
        <source>Per unit of “%1”</source>
        <translation>Na jednostkę „%1”</translation>
    </message>
    <message>
        <source>never recorded</source>
        <translation>nigdy nie zapisano</translation>
    </message>
    <message>
        <source>recorded for %1 of the %2 runs it needs</source>
        <translation>zapisano przy %1 z %2 potrzebnych biegów</translation>
    </message>
    <message>
        <source>%1 of the %2 runs it needs</source>
        <translation>%1 z %2 potrzebnych biegów</translation>
    </message>
    <message>
        <source>%1 of the %2 runs without it that it needs</source>
        <translation>%1 z %2 potrzebnych biegów bez tego</translation>
    </message>
    <message>
        <source>%1 of the %2 changes back and forth that it needs</source>
        <translation>%1 z %2 potrzebnych zmian w jedną i drugą stronę</translation>
    </message>
    <message>
        <source>%1 of the %2 different values it needs</source>
        <translation>%1 z %2 potrzebnych różnych wartości</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a factor and what it lacks</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Per 10 °C warmer</source>
        <translation>Na każde 10 stopni cieplej</translation>
    </message>
    <message>
        <source>a run the day before</source>
        <translation>bieg poprzedniego dnia</translation>
    </message>
    <message>
        <source>Per 5 more steps a minute</source>
        <translation>Na każde 5 kroków na minutę więcej</translation>
    </message>
    <message>
        <source>Per hour less sleep</source>
        <translation>Na każdą godzinę snu mniej</translation>
    </message>
    <message>
        <source>long sitting the day before</source>
        <translation>długie siedzenie poprzedniego dnia</translation>
    </message>
    <message>
        <source>sitting the day before</source>
        <translation>siedzenie poprzedniego dnia</translation>
    </message>
    <message>
        <source>Per hour of sitting the day before</source>
        <translation>Na każdą godzinę siedzenia poprzedniego dnia</translation>
    </message>
    <message>
        <source>heels the day before</source>
        <translation>obcasy poprzedniego dnia</translation>
    </message>
    <message>
        <source>Per hour in heels the day before</source>
        <translation>Na każdą godzinę w obcasach poprzedniego dnia</translation>
    </message>
    <message>
        <source>stairs the day before</source>
        <translation>schody poprzedniego dnia</translation>
    </message>
    <message>
        <source>Per 10 flights of stairs the day before</source>
        <translation>Na każde 10 pięter po schodach poprzedniego dnia</translation>
    </message>
    <message>
        <source>occurs exactly when the other one does not</source>
        <translation>występuje dokładnie wtedy, gdy drugiego nie ma</translation>
    </message>
    <message>
        <source>%1 others are already tested</source>
        <translation>%1 innych jest już sprawdzanych</translation>
    </message>
</context>
<context>
    <name>FiguresOfWeek</name>
    <message>
        <source>Evidence: %1</source>
        <translation>Dowody: %1</translation>
    </message>
    <message>
        <source>No run of this week has another in the 30 days before to compare with.</source>
        <translation>Dla żadnego biegu z tego tygodnia nie ma w poprzednich 30 dniach biegu do porównania.</translation>
    </message>
    <message>
        <source>%1 on %2; the longest of the 30 days before: %3. More than 10&#xa0;% longer.</source>
        <translation>%1, %2; najdłuższy z 30 dni wcześniej: %3. O ponad 10% dłuższy.</translation>
    </message>
    <message>
        <source>× %1</source>
        <translation>× %1</translation>
    </message>
    <message>
        <source>No line after a break: your usual week is not known yet.</source>
        <translation>Po przerwie nie ma linii: twój zwykły tydzień nie jest jeszcze znany.</translation>
    </message>
    <message>
        <source>No line yet: it needs some complete weeks.</source>
        <translation>Jeszcze nie ma linii: potrzeba kilku pełnych tygodni.</translation>
    </message>
    <message>
        <source>This week: %1, that is %2 above.</source>
        <translation>Ten tydzień: %1, czyli %2 ponad.</translation>
    </message>
    <message>
        <source>This week: %1, that leaves %2.</source>
        <translation>Ten tydzień: %1, zostaje %2.</translation>
    </message>
    <message>
        <source>The week is not over yet.</source>
        <translation>Tydzień jeszcze się nie skończył.</translation>
    </message>
    <message>
        <source>No run in the week before.</source>
        <translation>W poprzednim tygodniu nie było biegu.</translation>
    </message>
    <message>
        <source>This needs a complete week.</source>
        <translation>Do tego potrzebny jest pełny tydzień.</translation>
    </message>
    <message>
        <source>This week; strain: %1.</source>
        <translation>Ten tydzień; strain: %1.</translation>
    </message>
    <message>
        <source>Last week, the latest complete one; strain: %1.</source>
        <translation>Poprzedni tydzień, ostatni pełny; strain: %1.</translation>
    </message>
    <message>
        <source>This needs four weeks of entries.</source>
        <translation>Do tego potrzebne są cztery tygodnie wpisów.</translation>
    </message>
    <message>
        <source>Recent days weigh more. For information only.</source>
        <translation>Ostatnie dni ważą więcej. Tylko dla informacji.</translation>
    </message>
    <message>
        <source>This week so far.</source>
        <translation>Ten tydzień do tej pory.</translation>
    </message>
    <message>
        <source>%1 on %2; the longest of the 30 days before: %3. Nothing unusual.</source>
        <translation>%1, %2; najdłuższy z 30 dni wcześniej: %3. Nic niezwykłego.</translation>
    </message>
    <message>
        <source>This week&apos;s load divided by last week&apos;s.</source>
        <translation>Obciążenie tego tygodnia podzielone przez obciążenie poprzedniego.</translation>
    </message>
    <message>
        <source>No run in the weeks it covers.</source>
        <translation>Brak biegu w tygodniach, które obejmuje.</translation>
    </message>
    <message>
        <source>The mean of 7 days divided by that of the 21 before. For information only.</source>
        <translation>Średnia z siedmiu dni podzielona przez średnią z 21 wcześniejszych. Tylko dla informacji.</translation>
    </message>
    <message>
        <source>No run this week.</source>
        <translation>W tym tygodniu nie ma biegu.</translation>
    </message>
</context>
<context>
    <name>FileWords</name>
    <message>
        <source>Saved as %1.</source>
        <translation>Zapisano jako %1.</translation>
    </message>
    <message>
        <source>No font could be loaded, so nothing was written.</source>
        <translation>Nie udało się wczytać czcionki, więc nic nie zapisano.</translation>
    </message>
    <message>
        <source>%1 was not written: the disk reported a fault.</source>
        <translation>Nie zapisano %1: dysk zgłosił błąd.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the folder is missing or read-only. Choose another place.</source>
        <translation>Nie można zapisać %1: folderu nie ma albo nie wolno w nim zapisywać. Wybierz inne miejsce.</translation>
    </message>
    <message>
        <source>%1 was not written: the disk is full.</source>
        <translation>Nie zapisano %1: na dysku nie ma już miejsca.</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>metres downhill</source>
        <translation>metry w dół</translation>
    </message>
    <message>
        <source>degrees Celsius</source>
        <translation>stopnie Celsjusza</translation>
    </message>
    <message>
        <source>steps a minute</source>
        <translation>kroki na minutę</translation>
    </message>
    <message>
        <source>hours of sleep</source>
        <translation>godziny snu</translation>
    </message>
    <message>
        <source>%1 runs, median pain %2</source>
        <translation>biegi: %1, mediana bólu %2</translation>
    </message>
    <message>
        <source>The half with more</source>
        <translation>Połowa z większą wartością</translation>
    </message>
    <message>
        <source>The half with less</source>
        <translation>Połowa z mniejszą wartością</translation>
    </message>
    <message>
        <source>Other runs</source>
        <translation>Pozostałe biegi</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Różnica</translation>
    </message>
    <message>
        <source>Worst pain of a run</source>
        <translation>Najgorszy ból w biegu</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>bez różnicy</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>points of pain and the interval they lie in</comment>
        <translation>%1 (od %2 do %3)</translation>
    </message>
    <message>
        <source>Of %4 runs, %3 had exactly one of “%1” and “%2”. Runs with both, or with neither, would tell.</source>
        <translation>W %3 z %4 biegów było dokładnie jedno z dwojga: „%1” albo „%2”. Rozstrzygnęłyby biegi z obojgiem lub bez obojga.</translation>
    </message>
    <message>
        <source>Of %4 runs, %3 had both “%1” and “%2”, or neither.</source>
        <translation>W %3 z %4 biegów było i „%1”, i „%2” albo żadne z nich.</translation>
    </message>
    <message>
        <source>hours of sitting the day before</source>
        <translation>godziny siedzenia poprzedniego dnia</translation>
    </message>
    <message>
        <source>hours in heels the day before</source>
        <translation>godziny w obcasach poprzedniego dnia</translation>
    </message>
    <message>
        <source>flights of stairs the day before</source>
        <translation>piętra po schodach poprzedniego dnia</translation>
    </message>
</context>
<context>
    <name>FitWords</name>
    <message>
        <source>it catches or locks</source>
        <translation>przeskakuje lub się blokuje</translation>
    </message>
    <message>
        <source>it swells</source>
        <translation>puchnie</translation>
    </message>
    <message>
        <source>stiff in the morning for up to half an hour</source>
        <translation>rano sztywne do pół godziny</translation>
    </message>
    <message>
        <source>stiff in the morning for over half an hour</source>
        <translation>rano sztywne ponad pół godziny</translation>
    </message>
    <message>
        <source>it gives way</source>
        <translation>ucieka</translation>
    </message>
    <message>
        <source>hip or low back hurt too</source>
        <translation>boli też biodro lub dół pleców</translation>
    </message>
    <message>
        <source>other joints hurt too</source>
        <translation>bolą też inne stawy</translation>
    </message>
    <message>
        <source>under eighteen</source>
        <translation>poniżej osiemnastu lat</translation>
    </message>
    <message>
        <source>forty-five or older</source>
        <translation>czterdzieści pięć lat lub więcej</translation>
    </message>
    <message>
        <source>fifty or older</source>
        <translation>pięćdziesiąt lat lub więcej</translation>
    </message>
    <message>
        <source>stairs down hurt</source>
        <translation>boli przy schodzeniu po schodach</translation>
    </message>
    <message>
        <source>squatting hurts</source>
        <translation>boli przy kucaniu</translation>
    </message>
    <message>
        <source>sitting hurts</source>
        <translation>boli przy siedzeniu</translation>
    </message>
    <message>
        <source>downhill hurts</source>
        <translation>boli przy zbieganiu</translation>
    </message>
    <message>
        <source>jumping hurts</source>
        <translation>boli przy skakaniu</translation>
    </message>
    <message>
        <source>fast running hurts</source>
        <translation>boli przy szybkim biegu</translation>
    </message>
    <message>
        <source>straightening hurts</source>
        <translation>boli przy prostowaniu</translation>
    </message>
    <message>
        <source>standing hurts</source>
        <translation>boli przy staniu</translation>
    </message>
    <message>
        <source>it begins after a similar distance each time</source>
        <translation>za każdym razem zaczyna się po podobnym dystansie</translation>
    </message>
    <message>
        <source>it is sharp</source>
        <translation>ból jest ostry</translation>
    </message>
    <message>
        <source>it is dull</source>
        <translation>ból jest tępy</translation>
    </message>
    <message>
        <source>it is tender to touch</source>
        <translation>boli przy dotyku</translation>
    </message>
    <message>
        <source>it hurts at rest or at night</source>
        <translation>boli w spoczynku lub w nocy</translation>
    </message>
    <message>
        <source>in a complaint, under Care</source>
        <translation>w dolegliwości, na stronie Opieka</translation>
    </message>
    <message>
        <source>as the year of birth, under Care, About you</source>
        <translation>jako rok urodzenia, na stronie Opieka, O tobie</translation>
    </message>
    <message>
        <source>in a knee check</source>
        <translation>w kontroli kolana</translation>
    </message>
    <message>
        <source>with the pain of a run</source>
        <translation>przy bólu biegu</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2 of %n answer(s))</source>
        <extracomment>what is asked: &quot;stairs down hurt&quot;; in how many of how many answers</extracomment>
        <translation>
            <numerusform>%1 (%2 z %n odpowiedzi)</numerusform>
            <numerusform>%1 (%2 z %n odpowiedzi)</numerusform>
            <numerusform>%1 (%2 z %n odpowiedzi)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on %n day(s)</source>
        <extracomment>a place of the knee, on how many days it hurt there</extracomment>
        <translation>
            <numerusform>%1: %n dzień</numerusform>
            <numerusform>%1: %n dni</numerusform>
            <numerusform>%1: %n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>it began with a twist, a fall, a knock or a pop</source>
        <translation>zaczęło się od skręcenia, upadku, uderzenia lub trzasku</translation>
    </message>
    <message>
        <source>it eases once warmed up</source>
        <translation>w biegu się rozbiega</translation>
    </message>
</context>
<context>
    <name>FlagWords</name>
    <message>
        <source>breathless, or pain in the chest: call the emergency number</source>
        <translation>duszność lub ból w klatce piersiowej: zadzwoń na numer alarmowy</translation>
    </message>
    <message>
        <source>hot and red, or fever with a swollen knee</source>
        <translation>gorące i czerwone albo gorączka z obrzękiem kolana</translation>
    </message>
    <message>
        <source>cannot bear weight for four steps</source>
        <translation>nie da się obciążyć nogi przez cztery kroki</translation>
    </message>
    <message>
        <source>visibly deformed</source>
        <translation>widoczne zniekształcenie</translation>
    </message>
    <message>
        <source>kneecap out of place</source>
        <translation>rzepka przemieszczona</translation>
    </message>
    <message>
        <source>cannot lift the straight leg</source>
        <translation>nie da się unieść wyprostowanej nogi</translation>
    </message>
    <message>
        <source>cannot straighten the knee</source>
        <translation>nie da się wyprostować kolana</translation>
    </message>
    <message>
        <source>swollen within two hours</source>
        <translation>obrzęk w ciągu dwóch godzin</translation>
    </message>
    <message>
        <source>calf swollen (with breathlessness or chest pain, call the emergency number at once)</source>
        <translation>opuchnięta łydka (z dusznością lub bólem w klatce piersiowej od razu dzwoń na numer alarmowy)</translation>
    </message>
    <message>
        <source>foot cold or numb</source>
        <translation>stopa zimna lub zdrętwiała</translation>
    </message>
    <message>
        <source>an injury that a doctor may want to X-ray</source>
        <translation>uraz, przy którym lekarz może chcieć zrobić RTG</translation>
    </message>
    <message>
        <source>gives way</source>
        <translation>ucieka</translation>
    </message>
    <message>
        <source>catches with pain</source>
        <translation>przeskakuje z bólem</translation>
    </message>
    <message>
        <source>cannot bend the knee</source>
        <translation>nie da się zgiąć kolana</translation>
    </message>
    <message>
        <source>persistent swelling</source>
        <translation>utrzymujący się obrzęk</translation>
    </message>
    <message>
        <source>woken by pain at night</source>
        <translation>ból budzi w nocy</translation>
    </message>
    <message>
        <source>stiff in the morning for over 30 min</source>
        <translation>rano sztywne ponad 30 min</translation>
    </message>
    <message>
        <source>one spot on a bone is tender</source>
        <translation>boli jeden punkt na kości</translation>
    </message>
    <message>
        <source>fever</source>
        <translation>gorączka</translation>
    </message>
    <message>
        <source>a loud pop at the injury</source>
        <translation>głośny trzask przy urazie</translation>
    </message>
    <message>
        <source>hard to walk on, and swollen</source>
        <translation>trudno chodzić i jest obrzęk</translation>
    </message>
    <message>
        <source>relevant medical history and a painful knee</source>
        <translation>istotna historia chorób i bolące kolano</translation>
    </message>
    <message>
        <source>under 16, and limping or hard to walk on</source>
        <translation>wiek poniżej 16 lat i utykanie lub trudności z chodzeniem</translation>
    </message>
    <message>
        <source>pain above 5 in several runs</source>
        <translation>ból powyżej 5 w kilku biegach</translation>
    </message>
    <message>
        <source>the same place hurts week after week</source>
        <translation>to samo miejsce boli tydzień po tygodniu</translation>
    </message>
    <message>
        <source>no better after weeks of running less</source>
        <translation>bez poprawy mimo tygodni ograniczonego biegania</translation>
    </message>
    <message>
        <source>painkiller before %1 runs in %2 days</source>
        <translation>lek przeciwbólowy przed %1 biegami w %2 dni</translation>
    </message>
    <message>
        <source>still hurts after a painkiller</source>
        <translation>boli mimo leku przeciwbólowego</translation>
    </message>
    <message>
        <source>hurts at rest</source>
        <translation>boli w spoczynku</translation>
    </message>
    <message>
        <source>crackling, and pain when sitting</source>
        <translation>trzeszczenie i ból przy siedzeniu</translation>
    </message>
    <message>
        <source>hurts after most runs</source>
        <translation>boli po większości biegów</translation>
    </message>
    <message>
        <source>hurts more and more often</source>
        <translation>boli coraz częściej</translation>
    </message>
    <message>
        <source>comes back again and again</source>
        <translation>wraca raz po raz</translation>
    </message>
    <message>
        <source>walking is difficult</source>
        <translation>trudno chodzić</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Obejrzane</translation>
    </message>
    <message>
        <source>at once, by the emergency services</source>
        <translation>od razu, pod numerem alarmowym</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>tego samego dnia</translation>
    </message>
    <message>
        <source>within days</source>
        <translation>w ciągu kilku dni</translation>
    </message>
    <message>
        <source>within weeks</source>
        <translation>w ciągu kilku tygodni</translation>
    </message>
    <message>
        <source>Recorded by mistake</source>
        <translation>Wpisane przez pomyłkę</translation>
    </message>
    <message>
        <source>locks (cannot be straightened for a while)</source>
        <translation>blokuje się (przez pewien czas nie da się go wyprostować)</translation>
    </message>
    <message>
        <source>an injury (a twist, a fall or a knock)</source>
        <translation>uraz (skręcenie, upadek lub uderzenie)</translation>
    </message>
    <message>
        <source>not back to running as before after weeks</source>
        <translation>po tygodniach nadal nie da się biegać jak dawniej</translation>
    </message>
</context>
<context>
    <name>FlareStoryWords</name>
    <message>
        <source>%1&#xa0;%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>distance a week</source>
        <translation>dystans tygodniowo</translation>
    </message>
    <message>
        <source>runs a week</source>
        <translation>biegi tygodniowo</translation>
    </message>
    <message>
        <source>longest run against the 30 days before it</source>
        <translation>najdłuższy bieg względem 30 dni wcześniej</translation>
    </message>
    <message>
        <source>last week against the two before</source>
        <translation>ostatni tydzień względem dwóch wcześniejszych</translation>
    </message>
    <message>
        <source>hard runs</source>
        <translation>mocne biegi</translation>
    </message>
    <message>
        <source>asphalt</source>
        <translation>asfalt</translation>
    </message>
    <message>
        <source>descent per kilometre</source>
        <translation>metry w dół na kilometr</translation>
    </message>
    <message>
        <source>runs without a warm-up</source>
        <translation>biegi bez rozgrzewki</translation>
    </message>
    <message>
        <source>sleep</source>
        <translation>sen</translation>
    </message>
    <message>
        <source>sitting</source>
        <translation>siedzenie</translation>
    </message>
    <message>
        <source>flights of stairs a day</source>
        <translation>piętra po schodach dziennie</translation>
    </message>
    <message>
        <source>heels</source>
        <translation>obcasy</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 raza</translation>
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
        <translation>W dzienniku jest za mało spokojnych okresów, by porównać z nimi poprzedzające 21 dni.</translation>
    </message>
    <message>
        <source>%1 %2, usually %3</source>
        <extracomment>a measure of the days before a flare, and its median before quiet days</extracomment>
        <translation>%1 %2, zwykle %3</translation>
    </message>
    <message numerus="yes">
        <source>%n new pair(s) of shoes</source>
        <translation>
            <numerusform>%n nowa para butów</numerusform>
            <numerusform>%n nowe pary butów</numerusform>
            <numerusform>%n nowych par butów</numerusform>
        </translation>
    </message>
    <message>
        <source>Unusual in the 21 days before %1: %2.</source>
        <translation>Nietypowe w poprzedzających 21 dniach %1: %2.</translation>
    </message>
    <message>
        <source>Done for it: %1.</source>
        <translation>Co z tym zrobiono: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dzień</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>Quiet since %1.</source>
        <translation>Spokój od %1.</translation>
    </message>
    <message>
        <source>It is not over.</source>
        <translation>Jeszcze trwa.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>knee, the only day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>knee, first and last day</comment>
        <translation>%1, od %2 do %3</translation>
    </message>
    <message numerus="yes">
        <source>(compared with %n quiet time(s))</source>
        <translation>
            <numerusform>(wobec %n spokojnego okresu)</numerusform>
            <numerusform>(wobec %n spokojnych okresów)</numerusform>
            <numerusform>(wobec %n spokojnych okresów)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing unusual in the 21 days before %1.</source>
        <translation>Poprzedzające 21 dni wyglądały jak przed spokojnymi okresami %1.</translation>
    </message>
    <message>
        <source>Nothing done for it was recorded.</source>
        <translation>Nie zapisano, co z tym zrobiono.</translation>
    </message>
    <message numerus="yes">
        <source>The most similar earlier one, %1, lasted %n day(s), worst score %2.</source>
        <translation>
            <numerusform>Najbardziej podobne wcześniejsze, z %1, trwało %n dzień, najwyżej %2.</numerusform>
            <numerusform>Najbardziej podobne wcześniejsze, z %1, trwało %n dni, najwyżej %2.</numerusform>
            <numerusform>Najbardziej podobne wcześniejsze, z %1, trwało %n dni, najwyżej %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>, worst score %1 on %2.</source>
        <translation>, najwyżej %1 (%2).</translation>
    </message>
    <message>
        <source>, %1 of them sore, worst score %2 on %3.</source>
        <translation>, bolesnych %1, najwyżej %2 (%3).</translation>
    </message>
</context>
<context>
    <name>FlareWords</name>
    <message>
        <source>Flares in this log: left knee %1, right knee %2.</source>
        <translation>Zaostrzenia w tym dzienniku: lewe kolano %1, prawe kolano %2.</translation>
    </message>
    <message>
        <source>A flare of a knee begins with a score of %1 or more that is at least %2 points above the median of the %3 days before, and is over after %4 days without so high a score; scores that a painkiller, gel, brace or tape may have masked never count as a good day.</source>
        <translation>Zaostrzenie kolana zaczyna się od oceny %1 lub więcej, która jest co najmniej o %2 pkt wyższa od mediany %3 poprzednich dni, a kończy po %4 dniach bez tak wysokiej oceny; oceny, które mógł zamaskować lek przeciwbólowy, żel, stabilizator lub taping, nigdy nie liczą się jako dobry dzień.</translation>
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
        <translation>%1. Źródła: %2.</translation>
    </message>
</context>
<context>
    <name>GuideWords</name>
    <message numerus="yes">
        <source>Last four weeks: %n run(s), %1.</source>
        <translation>
            <numerusform>Ostatnie cztery tygodnie: %n bieg, %1.</numerusform>
            <numerusform>Ostatnie cztery tygodnie: %n biegi, %1.</numerusform>
            <numerusform>Ostatnie cztery tygodnie: %n biegów, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The four weeks before: %n run(s), %1.</source>
        <translation>
            <numerusform>Cztery wcześniejsze tygodnie: %n bieg, %1.</numerusform>
            <numerusform>Cztery wcześniejsze tygodnie: %n biegi, %1.</numerusform>
            <numerusform>Cztery wcześniejsze tygodnie: %n biegów, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, last four weeks: %2 green, %3 amber, %4 red, of %n run(s) asked about.</source>
        <extracomment>which knee, numbers of runs by zone</extracomment>
        <translation>
            <numerusform>%1, ostatnie cztery tygodnie: zielone %2, żółte %3, czerwone %4, z %n biegu z odpowiedziami.</numerusform>
            <numerusform>%1, ostatnie cztery tygodnie: zielone %2, żółte %3, czerwone %4, z %n biegów z odpowiedziami.</numerusform>
            <numerusform>%1, ostatnie cztery tygodnie: zielone %2, żółte %3, czerwone %4, z %n biegów z odpowiedziami.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: some trouble in %2 and much in %3 of %n knee check(s) of twelve weeks.</source>
        <extracomment>a task: &quot;Stairs down&quot;; numbers of checks</extracomment>
        <translation>
            <numerusform>%1: trochę trudności w %2, duże w %3 z %n kontroli kolana z dwunastu tygodni.</numerusform>
            <numerusform>%1: trochę trudności w %2, duże w %3 z %n kontroli kolana z dwunastu tygodni.</numerusform>
            <numerusform>%1: trochę trudności w %2, duże w %3 z %n kontroli kolana z dwunastu tygodni.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A day later %1 better and %2 worse, of %n with both scores.</source>
        <translation>
            <numerusform>Dzień później %1 lepiej i %2 gorzej, na %n z obiema ocenami.</numerusform>
            <numerusform>Dzień później %1 lepiej i %2 gorzej, na %n z obiema ocenami.</numerusform>
            <numerusform>Dzień później %1 lepiej i %2 gorzej, na %n z obiema ocenami.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n flare(s) that are over; median length %2 days, longest %3.</source>
        <translation>
            <numerusform>%1: %n zakończone zaostrzenie; długość w dniach: mediana %2, najdłuższe %3.</numerusform>
            <numerusform>%1: %n zakończone zaostrzenia; długość w dniach: mediana %2, najdłuższe %3.</numerusform>
            <numerusform>%1: %n zakończonych zaostrzeń; długość w dniach: mediana %2, najdłuższe %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: a flare since %2, %n day(s) so far.</source>
        <translation>
            <numerusform>%1: zaostrzenie od %2, na razie %n dzień.</numerusform>
            <numerusform>%1: zaostrzenie od %2, na razie %n dni.</numerusform>
            <numerusform>%1: zaostrzenie od %2, na razie %n dni.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It crackled in %1 of %n knee check(s) of twelve weeks; in %2 of these sitting hurt too.</source>
        <translation>
            <numerusform>Trzeszczało w %1 z %n kontroli kolana z dwunastu tygodni; w %2 z nich bolało też przy siedzeniu.</numerusform>
            <numerusform>Trzeszczało w %1 z %n kontroli kolana z dwunastu tygodni; w %2 z nich bolało też przy siedzeniu.</numerusform>
            <numerusform>Trzeszczało w %1 z %n kontroli kolana z dwunastu tygodni; w %2 z nich bolało też przy siedzeniu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n run(s) with a cadence: median %1 steps a minute. Five to ten percent more are %2 to %3.</source>
        <translation>
            <numerusform>Ostatni %n bieg z kadencją: mediana %1 kroków na minutę. Pięć do dziesięciu procent więcej to od %2 do %3.</numerusform>
            <numerusform>Ostatnie %n biegi z kadencją: mediana %1 kroków na minutę. Pięć do dziesięciu procent więcej to od %2 do %3.</numerusform>
            <numerusform>Ostatnie %n biegów z kadencją: mediana %1 kroków na minutę. Pięć do dziesięciu procent więcej to od %2 do %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since %1: %n run(s), %2.</source>
        <translation>
            <numerusform>Od %1: %n bieg, %2.</numerusform>
            <numerusform>Od %1: %n biegi, %2.</numerusform>
            <numerusform>Od %1: %n biegów, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last twelve weeks: %1 of %n week(s) above the 10&#xa0;% line, %2 above 30&#xa0;%.</source>
        <translation>
            <numerusform>Ostatnie dwanaście tygodni: %1 z %n tygodnia ponad linią 10%, %2 ponad linią 30%.</numerusform>
            <numerusform>Ostatnie dwanaście tygodni: %1 z %n tygodni ponad linią 10%, %2 ponad linią 30%.</numerusform>
            <numerusform>Ostatnie dwanaście tygodni: %1 z %n tygodni ponad linią 10%, %2 ponad linią 30%.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last twelve weeks: %1&#xa0;% of the distance on asphalt.</source>
        <translation>Ostatnie dwanaście tygodni: %1% dystansu po asfalcie.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mention at the next visit.</source>
        <translation>
            <numerusform>%n rzecz do omówienia na następnej wizycie.</numerusform>
            <numerusform>%n rzeczy do omówienia na następnej wizycie.</numerusform>
            <numerusform>%n rzeczy do omówienia na następnej wizycie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n run(s); the morning after was worse in %2 of %3.</source>
        <extracomment>how runs ended; on how many mornings after it was worse</extracomment>
        <translation>
            <numerusform>%1: %n bieg; następny poranek był gorszy w %2 z %3.</numerusform>
            <numerusform>%1: %n biegi; następny poranek był gorszy w %2 z %3.</numerusform>
            <numerusform>%1: %n biegów; następny poranek był gorszy w %2 z %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ice, %n time(s) with minutes: median %1, %2 longer than 15.</source>
        <translation>
            <numerusform>Lód, %n raz z podaną liczbą minut: mediana %1, %2 dłużej niż 15.</numerusform>
            <numerusform>Lód, %n razy z podaną liczbą minut: mediana %1, %2 dłużej niż 15.</numerusform>
            <numerusform>Lód, %n razy z podaną liczbą minut: mediana %1, %2 dłużej niż 15.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n run(s), median worst score %2.</source>
        <extracomment>a foot strike: &quot;Heel&quot;</extracomment>
        <translation>
            <numerusform>%1: %n bieg, mediana najgorszej oceny %2.</numerusform>
            <numerusform>%1: %n biegi, mediana najgorszej oceny %2.</numerusform>
            <numerusform>%1: %n biegów, mediana najgorszej oceny %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The four weeks before: %1.</source>
        <translation>Cztery wcześniejsze tygodnie: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n run(s) after a painkiller.</source>
        <translation>
            <numerusform>%1 z %n biegu po leku przeciwbólowym.</numerusform>
            <numerusform>%1 z %n biegów po leku przeciwbólowym.</numerusform>
            <numerusform>%1 z %n biegów po leku przeciwbólowym.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next one is on %1.</source>
        <translation>Następna jest %1.</translation>
    </message>
    <message>
        <source>Good evidence: several trials or a guideline</source>
        <translation>Dobre dowody: kilka badań klinicznych lub wytyczne</translation>
    </message>
    <message>
        <source>Some evidence: one trial or a large study</source>
        <translation>Umiarkowane dowody: jedno badanie kliniczne lub duże badanie obserwacyjne</translation>
    </message>
    <message>
        <source>Weak evidence: small, from a laboratory, or indirect</source>
        <translation>Słabe dowody: małe, z laboratorium lub pośrednie</translation>
    </message>
    <message>
        <source>Agreed or advised, hardly tested</source>
        <translation>Przyjęte lub doradzane, prawie niebadane</translation>
    </message>
    <message>
        <source>Said by the articles, not checked</source>
        <translation>Podane w artykułach, niesprawdzone</translation>
    </message>
    <message>
        <source>Often said, not supported</source>
        <translation>Często powtarzane, niepotwierdzone</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karty</translation>
    </message>
    <message>
        <source>Where the sources disagree</source>
        <translation>Gdzie źródła są sprzeczne</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nazwy</translation>
    </message>
    <message>
        <source>What people do for it</source>
        <translation>Co ludzie na to robią</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Ćwiczenia</translation>
    </message>
    <message>
        <source>To prevent it</source>
        <translation>Jak zapobiegać</translation>
    </message>
    <message>
        <source>Single findings</source>
        <translation>Pojedyncze ustalenia</translation>
    </message>
    <message numerus="yes">
        <source>%1: recorded %n time(s).</source>
        <extracomment>a remedy: &quot;Ice&quot;</extracomment>
        <translation>
            <numerusform>%1: zapisano %n raz.</numerusform>
            <numerusform>%1: zapisano %n razy.</numerusform>
            <numerusform>%1: zapisano %n razy.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recorded on %1: “%2”.</source>
        <extracomment>a date, what somebody called it</extracomment>
        <translation>Zapisano %1: „%2”.</translation>
    </message>
    <message>
        <source>Recorded on %1, %2: “%3”.</source>
        <extracomment>a date, who, what they called it</extracomment>
        <translation>Zapisano %1, %2: „%3”.</translation>
    </message>
    <message>
        <source>There is no warning sign.</source>
        <translation>W dzienniku nie ma objawów alarmowych.</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) recorded, the last on %1.</source>
        <translation>
            <numerusform>%n zapisana wizyta, ostatnia %1.</numerusform>
            <numerusform>%n zapisane wizyty, ostatnia %1.</numerusform>
            <numerusform>%n zapisanych wizyt, ostatnia %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Never recorded with a score before and a day after.</source>
        <translation>Ani razu z oceną bólu przed i dzień później.</translation>
    </message>
    <message>
        <source>%1: %2; check the pair at %3.</source>
        <extracomment>a pair of shoes, what it has run, when it should be looked at</extracomment>
        <translation>%1: %2; tę parę warto obejrzeć po %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n run(s) more than 10&#xa0;% longer than the longest of the 30 days before.</source>
        <translation>
            <numerusform>%1 z %n biegu dłuższy o ponad 10% od najdłuższego z 30 dni.</numerusform>
            <numerusform>%1 z %n biegów o ponad 10% dłuższe od najdłuższego z 30 dni.</numerusform>
            <numerusform>%1 z %n biegów o ponad 10% dłuższe od najdłuższego z 30 dni.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1&#xa0;% of the runs with an answer were without a warm-up.</source>
        <translation>%1% biegów z odpowiedzią było bez rozgrzewki.</translation>
    </message>
    <message numerus="yes">
        <source>%n warning sign(s) in your log now.</source>
        <translation>
            <numerusform>W dzienniku jest %n objaw alarmowy.</numerusform>
            <numerusform>W dzienniku są %n objawy alarmowe.</numerusform>
            <numerusform>W dzienniku jest %n objawów alarmowych.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mornings of the last four weeks: median %1 over %n day(s).</source>
        <translation>
            <numerusform>Poranki ostatnich czterech tygodni: mediana %1 z %n dnia.</numerusform>
            <numerusform>Poranki ostatnich czterech tygodni: mediana %1 z %n dni.</numerusform>
            <numerusform>Poranki ostatnich czterech tygodni: mediana %1 z %n dni.</numerusform>
        </translation>
    </message>
    <message>
        <source>In %1 of them it still hurt 3 or more.</source>
        <translation>W %1 z nich i tak bolało 3 lub więcej.</translation>
    </message>
    <message>
        <source>Reasons people name</source>
        <translation>Co podaje się jako powód</translation>
    </message>
    <message>
        <source>Training mistakes</source>
        <translation>Błędy treningowe</translation>
    </message>
    <message>
        <source>Rules in the articles</source>
        <translation>Zasady z artykułów</translation>
    </message>
    <message>
        <source>Warning signs in the articles</source>
        <translation>Objawy alarmowe z artykułów</translation>
    </message>
    <message>
        <source>That proves nothing: pain eases on its own too.</source>
        <translation>To niczego nie dowodzi: ból słabnie też sam.</translation>
    </message>
</context>
<context>
    <name>HeadroomWords</name>
    <message>
        <source>%1, left this week: %2</source>
        <translation>%1, zostało: %2</translation>
    </message>
    <message>
        <source>What is left of this week&apos;s 10&#xa0;% line. A rule of thumb: in a trial of 532 beginners it did not reduce injuries (Buist 2008).</source>
        <translation>Ile zostało z linii 10% tego tygodnia. To zasada orientacyjna: w badaniu 532 początkujących nie zmniejszyła liczby kontuzji (Buist 2008).</translation>
    </message>
    <message>
        <source>longest run to stay within 10&#xa0;%: %1</source>
        <translation>najdłużej w granicach 10%: %1</translation>
    </message>
    <message>
        <source>Ten percent over your longest run of the last 30 days. Among 5,205 runners those who went further in a single run were injured more often (Frandsen 2025); a cohort, not a trial.</source>
        <translation>Dziesięć procent ponad twój najdłuższy bieg z ostatnich 30 dni. Wśród 5205 biegaczy częściej doznawali kontuzji ci, którzy w jednym biegu pobiegli dalej (Frandsen 2025); to obserwacja grupy, nie badanie kliniczne.</translation>
    </message>
    <message>
        <source>pain-free: at least %1</source>
        <translation>bez bólu: co najmniej %1</translation>
    </message>
    <message>
        <source>mostly pain-free: %1</source>
        <translation>zwykle bez bólu: %1</translation>
    </message>
    <message>
        <source>In your runs of the last eight weeks pain began before this distance in at most one in four. Runs counted: %1. This describes the past; it does not predict.</source>
        <translation>W twoich biegach z ostatnich ośmiu tygodni ból zaczynał się przed tym dystansem najwyżej w co czwartym. Policzone biegi: %1. To opis przeszłości; nie mówi, co będzie.</translation>
    </message>
    <message>
        <source>After your runs of the last twelve months up to this distance the knee was worse the next morning at most one time in four. Runs counted: %1. This describes the past; it does not predict.</source>
        <translation>Po twoich biegach z ostatnich dwunastu miesięcy do tego dystansu kolano było następnego ranka gorsze najwyżej co czwarty raz. Policzone biegi: %1. To opis przeszłości; nie mówi, co będzie.</translation>
    </message>
    <message>
        <source>mornings fine: at least %1</source>
        <translation>rano zwykle nie gorzej: co najmniej do %1</translation>
    </message>
    <message>
        <source>mornings mostly fine: %1</source>
        <translation>rano zwykle nie gorzej: do %1</translation>
    </message>
    <message>
        <source>left under the 10&#xa0;% line: %1</source>
        <translation>zostało do linii 10%: %1</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Log a run</source>
        <translation>Wpisz bieg</translation>
    </message>
    <message>
        <source>On Today, type distance and time in one go, “8.2 45:10”, and press Enter. Ctrl+N brings you there from every page.</source>
        <translation>Na stronie „Dziś” wpisz dystans i czas za jednym razem, „8,2 45:10”, i naciśnij Enter. Ctrl+N prowadzi tam z każdej strony.</translation>
    </message>
    <message>
        <source>Pain goes from 0 (none) to 10 and is asked at four moments: before the run, at its worst during it, an hour after it, and the next morning. Leave empty what you do not know: empty is not 0. F2 enters 0 for both knees.</source>
        <translation>Ból ma skalę od 0 (brak) do 10, a pytania dotyczą czterech chwil: przed biegiem, najgorszy w trakcie, godzinę po nim i następnego dnia rano. Czego nie wiesz, zostaw puste: puste to nie 0. F2 wpisuje 0 dla obu kolan.</translation>
    </message>
    <message>
        <source>Read the chart</source>
        <translation>Jak czytać wykres</translation>
    </message>
    <message>
        <source>What a pattern means</source>
        <translation>Co znaczy zależność</translation>
    </message>
    <message>
        <source>A pattern is a habit that goes together with your own knee pain in your own log: runs with it hurt more than runs without it, more clearly than chance does.</source>
        <translation>Zależność to nawyk, który w twoim dzienniku idzie w parze z bólem twojego kolana: biegi z nim bolały bardziej niż biegi bez niego, wyraźniej niż przez przypadek.</translation>
    </message>
    <message>
        <source>How often is Patella wrong?</source>
        <translation>Jak często Patella się myli?</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Raport</translation>
    </message>
    <message>
        <source>It begins at your last visit or at any day you choose, in any of the languages, as PDF, web page or on paper. What is private stays out unless you ask for it.</source>
        <translation>Zaczyna się od ostatniej wizyty albo od wybranego dnia, w dowolnym z języków programu, jako PDF, strona internetowa lub na papierze. To, co prywatne, zostaje poza nim, chyba że chcesz inaczej.</translation>
    </message>
    <message>
        <source>The report describes what was recorded; gaps are shown as gaps.</source>
        <translation>Raport opisuje to, co wpisano; luki są pokazane jako luki.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Kopie zapasowe</translation>
    </message>
    <message>
        <source>A backup on the same disk does not help when the disk breaks. Choose another place under Preferences, or take a copy along: File, Save a copy (Ctrl+Shift+S).</source>
        <translation>Kopia na tym samym dysku nie pomoże, gdy dysk się zepsuje. Wybierz inne miejsce w ustawieniach albo zabierz kopię ze sobą: Plik, Zapisz kopię (Ctrl+Shift+S).</translation>
    </message>
    <message>
        <source>Several computers</source>
        <translation>Kilka komputerów</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Prywatność</translation>
    </message>
    <message>
        <source>What is deleted is gone from every page and report. The journal inside the log keeps it so that it can be undone; whoever gets the whole file gets the journal too. Pass on a report or an export instead.</source>
        <translation>To, co usunięte, znika ze wszystkich stron i raportów. Historia w dzienniku zachowuje to, aby dało się cofnąć; kto dostaje cały plik, dostaje też historię. Przekazuj raczej raport lub eksport.</translation>
    </message>
    <message>
        <source>Answers from last time are shown with a question mark and saved only if you accept them: F3 accepts them all.</source>
        <translation>To, co było ostatnim razem, widać ze znakiem zapytania i zapisuje się tylko wtedy, gdy to przyjmiesz: F3 przyjmuje wszystko.</translation>
    </message>
    <message>
        <source>Runs from a watch: drop the files on the window, choose File, Import files (Ctrl+I), or let Patella watch the folder your watch writes to.</source>
        <translation>Biegi z zegarka: upuść pliki na okno, wybierz Plik, Importuj pliki (Ctrl+I) albo pozwól Patelli obserwować folder, w którym zapisuje twój zegarek.</translation>
    </message>
    <message>
        <source>Ctrl+Z undoes the last change, even after a restart. A form that you leave with Esc is kept and offered again.</source>
        <translation>Ctrl+Z cofa ostatnią zmianę, także po ponownym uruchomieniu. Formularz zamknięty klawiszem Esc zostaje zachowany i czeka na dokończenie.</translation>
    </message>
    <message>
        <source>A bar is a week. The line over the bars is the 10 % line: the most you ran in any of the four complete weeks before, plus a tenth. A bar that reaches above it is marked. The line appears after four weeks.</source>
        <translation>Słupek to tydzień. Linia nad słupkami to linia 10%: najwyższy z czterech poprzednich pełnych tygodni, powiększony o jedną dziesiątą. Słupek, który ją przekracza, jest oznaczony. Linia pojawia się po czterech tygodniach.</translation>
    </message>
    <message>
        <source>Below the bars, week by week, is your knee pain from 0 to 10. A week without an answer shows none; that is not the same as 0.</source>
        <translation>Pod słupkami, dla tych samych tygodni, widać ból kolana od 0 do 10. Tydzień bez odpowiedzi nie ma żadnego; to nie to samo co 0.</translation>
    </message>
    <message>
        <source>An easier week is one under four fifths of what it is compared with. This week is not judged until it is over. A longest run is one more than 10 % longer than any in the 30 days before it.</source>
        <translation>Lżejszy tydzień to taki, w którym było mniej niż cztery piąte tego, z czym jest porównywany. Trwający tydzień jest oceniany dopiero po jego końcu. Najdłuższy bieg był o ponad 10% dłuższy niż każdy z 30 dni przed nim.</translation>
    </message>
    <message>
        <source>The ratios beside the chart (ACWR, monotony, strain) are for information only: “What is this?” says how well each is supported.</source>
        <translation>Wskaźniki obok wykresu (ACWR, monotonia, strain) służą tylko do informacji: na ile są potwierdzone, mówi „Co to jest?”.</translation>
    </message>
    <message>
        <source>Click a bar, or press Enter on it, to see the runs of that week. Ctrl and the wheel, or + and -, zoom.</source>
        <translation>Kliknięcie słupka albo Enter na nim pokazuje biegi z tego tygodnia. Ctrl i kółko myszy albo + i - przybliżają.</translation>
    </message>
    <message>
        <source>“Possible” means found at the last check, “consistent” at two checks in a row. Checks come at fixed numbers of runs, the first at 40, so that looking often does not find more.</source>
        <translation>„Możliwą” znaleziono przy ostatnim sprawdzeniu, „stałą” przy dwóch z rzędu. Sprawdzenia przypadają na ustalone liczby biegów, pierwsze na 40, żeby częstsze zaglądanie nie dawało więcej trafień.</translation>
    </message>
    <message>
        <source>A pattern is not a reason. Habits that always come together cannot be told apart; Patella names them. “No clear pattern” is an answer too.</source>
        <translation>Zależność to nie powód. Nawyków, które zawsze występują razem, nie da się rozdzielić; Patella mówi wtedy, które to. „Brak wyraźnej zależności” to też odpowiedź.</translation>
    </message>
    <message>
        <source>An experiment on yourself can show whether it makes a difference: Patterns, Plan an experiment.</source>
        <translation>Czy to ma znaczenie, może pokazać eksperyment na sobie: Zależności, Zaplanuj eksperyment.</translation>
    </message>
    <message>
        <source>The search for patterns was tested on thousands of simulated logs in which the truth is known. Where nothing matters, it still calls a pattern consistent in 2 to 4 of 100 logs; plain comparisons of every habit find something in 64 to 73 of 100.</source>
        <translation>Szukanie zależności sprawdzono na tysiącach zmyślonych dzienników, w których prawda jest znana. Tam, gdzie nic nie ma znaczenia, i tak uznaje jakąś zależność za stałą w 2–4 na 100 dzienników; zwykłe porównania wszystkich nawyków znajdują coś w 64–73 na 100.</translation>
    </message>
    <message>
        <source>It also misses patterns: the fewer runs have a knee score and the weaker the effect, the more it misses. Patterns says how large a difference your log could show by now.</source>
        <translation>Pomija też zależności: tym więcej, im mniej biegów ma ocenę bólu i im słabszy jest nawyk. Strona „Zależności” mówi, jak dużą różnicę twój dziennik mógłby już pokazać.</translation>
    </message>
    <message>
        <source>All figures, including those for weak and strong effects, are on Patterns under “How often is Patella wrong?”.</source>
        <translation>Wszystkie liczby, także dla słabych i silnych nawyków, są na stronie „Zależności” pod „Jak często Patella się myli?”.</translation>
    </message>
    <message>
        <source>Ctrl+P shows what a physiotherapist reads in a minute: what hurts, where, when, how much, and what changed since the last visit. Details are on further pages; you choose its parts beside it.</source>
        <translation>Ctrl+P pokazuje to, co fizjoterapeuta przeczyta w minutę: co boli, gdzie, kiedy, jak bardzo i co zmieniło się od ostatniej wizyty. Szczegóły są na dalszych stronach; części raportu wybierasz obok.</translation>
    </message>
    <message>
        <source>After Save, Open shows the file, Show in folder shows where it is, and E-mail opens your mail program with the file attached. Nothing is sent by itself.</source>
        <translation>Po zapisaniu „Otwórz” pokazuje plik, „Pokaż w folderze” miejsce, w którym leży, a „E-mail” otwiera program pocztowy z plikiem w załączniku. Nic nie jest wysyłane samo.</translation>
    </message>
    <message>
        <source>When you close a window after a change, Patella backs up the log and checks the copy. File, Backups lists the backups and what each holds. Before you restore one, you see line by line what comes back and what goes, and the current log is backed up first.</source>
        <translation>Przy zamykaniu okna Patella sama robi kopię zapasową dziennika i odczytuje ją. Plik, Kopie zapasowe pokazuje je z zawartością; przed przywróceniem widać wiersz po wierszu, co wróci, a co zniknie, i najpierw powstaje kopia tego, co jest.</translation>
    </message>
    <message>
        <source>A sealed backup is encrypted with a passphrase, so it can be kept anywhere. Nobody can open it without the passphrase, not even you.</source>
        <translation>Zaszyfrowana kopia jest chroniona hasłem i może leżeć u obcych. Bez hasła nikt jej nie otworzy, ty też nie.</translation>
    </message>
    <message>
        <source>Each computer keeps its own log, and a folder synced by a program such as Syncthing or Nextcloud keeps them the same: Preferences (Ctrl+,), Several devices. Choose the same folder on each computer.</source>
        <translation>Każdy komputer ma własny dziennik, a folder, który przenosi program taki jak Syncthing lub Nextcloud, dba o to, żeby dzienniki były takie same: Ustawienia (Ctrl+,), Kilka urządzeń. Wybierz ten sam folder na każdym komputerze.</translation>
    </message>
    <message>
        <source>What you log on one computer reaches all the others, in whatever order files arrive. Where two computers changed the same answer, the later one counts, and you are asked which is right. The bottom of the sidebar says when they last synced.</source>
        <translation>To, co zapiszesz na jednym komputerze, trafia na wszystkie pozostałe, w jakiejkolwiek kolejności dotrą pliki. Gdy dwa komputery zmieniły tę samą odpowiedź, obowiązuje późniejsza, a Patella pyta, która jest właściwa. Na dole paska bocznego widać, kiedy wpisy ostatnio wymieniono.</translation>
    </message>
    <message>
        <source>With a passphrase the folder is encrypted and can be kept anywhere. Nobody can read it without the passphrase, not even you.</source>
        <translation>Folder zaszyfrowany hasłem może leżeć u obcych. Bez hasła nikt go nie odczyta, ty też nie.</translation>
    </message>
    <message>
        <source>To take a log along once, save a copy (Ctrl+Shift+S) and open it there (Ctrl+O). Do not let two computers write to the same log file in a shared folder: a copy made while Patella is writing may be incomplete.</source>
        <translation>Aby jednorazowo zabrać dziennik ze sobą, zapisz kopię (Ctrl+Shift+S) i otwórz ją tam (Ctrl+O). Nie pozwalaj dwóm komputerom pisać do jednego pliku dziennika we wspólnym folderze: kopia zrobiona, gdy Patella zapisuje, może zawierać tylko połowę.</translation>
    </message>
    <message>
        <source>Everything stays on this computer unless you share it: as a report or an export, or through a folder (Preferences, Several devices). There is no account, and Patella opens no network connection.</source>
        <translation>Wszystko zostaje na tym komputerze, chyba że zechcesz to udostępnić: jako raport lub eksport albo przez folder (Ustawienia, Kilka urządzeń). Nie ma konta, a Patella z niczym się nie łączy.</translation>
    </message>
    <message>
        <source>The log is a file that only your account on this computer can read; Help, About Patella says where it is. Reports and exports that you save are yours to keep or to pass on.</source>
        <translation>Dziennik to plik, który na tym komputerze może czytać tylko twoje konto; gdzie leży, mówi Pomoc, O programie Patella. Zapisane raporty i eksporty są twoje: do zachowania lub przekazania.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>not a run: %1</source>
        <translation>to nie bieg: %1</translation>
    </message>
    <message>
        <source>has no date</source>
        <translation>nie ma daty</translation>
    </message>
    <message>
        <source>has an impossible date</source>
        <translation>ma niemożliwą datę</translation>
    </message>
    <message>
        <source>has neither a plausible distance nor a plausible time</source>
        <translation>nie ma ani wiarygodnego dystansu, ani wiarygodnego czasu</translation>
    </message>
    <message>
        <source>does not say which sport it is; looks like %1</source>
        <translation>nie mówi, jaki to sport; wygląda na: %1</translation>
    </message>
    <message>
        <source>does not say which sport it is, and is too short to be a run</source>
        <translation>nie mówi, jaki to sport, i jest za krótki na bieg</translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <translation>cudzysłów nie jest zamknięty</translation>
    </message>
    <message>
        <source>more cells than columns</source>
        <translation>więcej komórek niż kolumn</translation>
    </message>
    <message>
        <source>not a value of this column</source>
        <translation>to nie jest wartość tej kolumny</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>nie może być puste</translation>
    </message>
    <message>
        <source>not a kind of record this version knows</source>
        <translation>ta wersja nie zna takiego rodzaju wpisu</translation>
    </message>
    <message>
        <source>it has more or fewer cells than the first line has columns</source>
        <translation>ma więcej lub mniej komórek, niż pierwszy wiersz ma kolumn</translation>
    </message>
    <message>
        <source>its date cannot be read</source>
        <translation>nie da się odczytać daty</translation>
    </message>
    <message>
        <source>its quotation marks do not match</source>
        <translation>cudzysłowy nie pasują do siebie</translation>
    </message>
    <message>
        <source>is not a log written by Patella</source>
        <translation>nie jest dziennikiem zapisanym przez Patellę</translation>
    </message>
    <message>
        <source>was written by a newer version of Patella; install that to read it</source>
        <translation>pochodzi z nowszej wersji Patelli; zainstaluj ją, żeby go odczytać</translation>
    </message>
    <message>
        <source>its checksum is wrong, so a value may be damaged</source>
        <translation>suma kontrolna się nie zgadza, więc któraś wartość może być uszkodzona</translation>
    </message>
    <message>
        <source>its end could not be read; what came before was kept</source>
        <translation>końca nie dało się odczytać; wszystko wcześniej zostało</translation>
    </message>
    <message>
        <source>a part could not be read and was skipped</source>
        <translation>części nie dało się odczytać i ją pominięto</translation>
    </message>
    <message>
        <source>the file does not say its time zone; this computer&apos;s was used</source>
        <translation>plik nie podaje strefy czasowej; przyjęto strefę tego komputera</translation>
    </message>
    <message>
        <source>the file has no start time</source>
        <translation>plik nie ma godziny startu</translation>
    </message>
    <message>
        <source>the distance was measured along the track</source>
        <translation>dystans zmierzono wzdłuż śladu</translation>
    </message>
    <message>
        <source>an impossible value was left out</source>
        <translation>pominięto niemożliwą wartość</translation>
    </message>
    <message>
        <source>the file does not say which sport; taken as a run</source>
        <translation>plik nie mówi, jaki to sport; przyjęto bieg</translation>
    </message>
    <message>
        <source>altitudes that cannot be right were left out of the climb</source>
        <translation>wysokości, które nie mogą się zgadzać, nie liczą się do przewyższenia</translation>
    </message>
    <message>
        <source>the recording goes on after its last summary; the rest was added from its points</source>
        <translation>nagranie trwa dalej po ostatnim podsumowaniu; resztę dodano z punktów</translation>
    </message>
    <message>
        <source>a text longer than 64 kB was cut there</source>
        <translation>tekst dłuższy niż 64 kB został tam ucięty</translation>
    </message>
    <message>
        <source>could be read up to %1; what comes after is missing</source>
        <translation>udało się odczytać do %1; tego, co dalej, brakuje</translation>
    </message>
    <message>
        <source>could be read up to %1; about %2 % of the file is missing</source>
        <translation>udało się odczytać do %1; brakuje około %2% pliku</translation>
    </message>
    <message>
        <source>about %1 % of the file could not be read and was skipped</source>
        <translation>około %1% pliku nie dało się odczytać i to pominięto</translation>
    </message>
    <message>
        <source>not a format Patella reads (FIT, TCX, GPX, KML and other files of watches, lists and archives of running services)</source>
        <translation>to nie jest format, który Patella czyta (FIT, TCX, GPX, KML i inne pliki z zegarków, listy i archiwa serwisów biegowych)</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>nie da się otworzyć</translation>
    </message>
    <message>
        <source>is damaged, and nothing could be read from it. Export it again from where it came from</source>
        <translation>jest uszkodzony i nic nie dało się z niego odczytać. Wyeksportuj go ponownie u źródła</translation>
    </message>
    <message>
        <source>is damaged from some point on; what could be unpacked before was read. Export it again from where it came from</source>
        <translation>jest od pewnego miejsca uszkodzony; odczytano to, co dało się wcześniej rozpakować. Wyeksportuj go ponownie u źródła</translation>
    </message>
    <message>
        <source>holds no activity</source>
        <translation>nie zawiera żadnej aktywności</translation>
    </message>
    <message>
        <source>holds a track without times</source>
        <translation>zawiera ślad bez czasów</translation>
    </message>
    <message>
        <source>is too large to be a run</source>
        <translation>jest za duży na bieg</translation>
    </message>
    <message>
        <source>is locked with a password; unpack it first</source>
        <translation>jest zabezpieczony hasłem; najpierw go rozpakuj</translation>
    </message>
    <message>
        <source>is not an archive of runs: it is built to do harm when unpacked. Nothing was imported</source>
        <translation>nie jest archiwum biegów: zbudowano go tak, by szkodził po rozpakowaniu. Nic nie zaimportowano</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>wiersz %1</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>wiersz %1, kolumna %2</translation>
    </message>
    <message>
        <source>%1: %2. The line was left out.</source>
        <translation>%1: %2. Wiersz pominięto.</translation>
    </message>
    <message>
        <source>%1 number %2, %3: %4. The record was left out.</source>
        <translation>%1 numer %2, %3: %4. Wpis pominięto.</translation>
    </message>
    <message>
        <source>line %1 (%2)</source>
        <translation>wiersz %1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2 The record was left out.</source>
        <translation>%1: %2 Wpis pominięto.</translation>
    </message>
    <message numerus="yes">
        <source>(%n record(s) for this reason)</source>
        <translation>
            <numerusform>(%n wpis z tego powodu)</numerusform>
            <numerusform>(%n wpisy z tego powodu)</numerusform>
            <numerusform>(%n wpisów z tego powodu)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n już w dzienniku</numerusform>
            <numerusform>%n już w dzienniku</numerusform>
            <numerusform>%n już w dzienniku</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n pominięty</numerusform>
            <numerusform>%n pominięte</numerusform>
            <numerusform>%n pominiętych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n nieczytelny</numerusform>
            <numerusform>%n nieczytelne</numerusform>
            <numerusform>%n nieczytelnych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new run(s)</source>
        <translation>
            <numerusform>%n nowy bieg</numerusform>
            <numerusform>%n nowe biegi</numerusform>
            <numerusform>%n nowych biegów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) imported</source>
        <translation>
            <numerusform>%n bieg zaimportowany</numerusform>
            <numerusform>%n biegi zaimportowane</numerusform>
            <numerusform>%n biegów zaimportowanych</numerusform>
        </translation>
    </message>
    <message>
        <source>does not say which sport it is, and is far slower than a walk</source>
        <translation>nie mówi, jaki to sport, i jest o wiele wolniejszy niż spacer</translation>
    </message>
    <message>
        <source>does not say which sport it is, and nobody runs that far that fast</source>
        <translation>nie mówi, jaki to sport, a nikt nie biegnie tak daleko w tym tempie</translation>
    </message>
    <message>
        <source>there is a quotation mark inside a cell</source>
        <translation>cudzysłów w środku komórki</translation>
    </message>
    <message>
        <source>this id is in an earlier row too</source>
        <translation>ten identyfikator jest już we wcześniejszym wierszu</translation>
    </message>
    <message>
        <source>is not valid JSON</source>
        <translation>nie jest poprawnym plikiem JSON</translation>
    </message>
    <message>
        <source>this id is in an earlier record too</source>
        <translation>ten identyfikator jest już we wcześniejszym wpisie</translation>
    </message>
    <message>
        <source>the file does not say whether its distances are kilometres or miles; kilometres were assumed</source>
        <translation>plik nie mówi, czy dystanse są w kilometrach czy milach; przyjęto kilometry</translation>
    </message>
    <message>
        <source>positions where the GPS jumped were left out</source>
        <translation>pominięto pozycje, do których odbiornik przeskoczył</translation>
    </message>
    <message>
        <source>the list does not say which knee hurt; the score went into the notes</source>
        <translation>lista nie mówi, które kolano bolało; ocena jest w notatkach</translation>
    </message>
    <message>
        <source>its summary contradicts its points; the points were used</source>
        <translation>podsumowanie przeczy punktom; przyjęto punkty</translation>
    </message>
    <message>
        <source>%1 It is the run of %2.</source>
        <extracomment>%1 is &quot;1 run imported.&quot;, %2 &quot;Sat 28 Nov, 5.4 km&quot;</extracomment>
        <translation>%1 To ten: %2.</translation>
    </message>
    <message>
        <source>%1 The latest is the run of %2.</source>
        <extracomment>%1 is &quot;3 runs imported.&quot;, %2 &quot;Sat 28 Nov, 5.4 km&quot;</extracomment>
        <translation>%1 Ostatni to: %2.</translation>
    </message>
    <message>
        <source>a figure of the list cannot be read; it went into the notes as it was written</source>
        <translation>nie można odczytać liczby z listy; trafiła do notatek tak, jak była zapisana</translation>
    </message>
    <message>
        <source>slower than a walk: check distance and time</source>
        <translation>wolniej niż marsz: sprawdź dystans i czas</translation>
    </message>
</context>
<context>
    <name>KneeParts</name>
    <message>
        <source>Looking …</source>
        <translation>Obliczanie …</translation>
    </message>
</context>
<context>
    <name>KneeStateWords</name>
    <message>
        <source>%1&#xa0;%</source>
        <translation>%1%</translation>
    </message>
    <message numerus="yes">
        <source>%n masked</source>
        <translation>
            <numerusform>%n zamaskowany</numerusform>
            <numerusform>%n zamaskowane</numerusform>
            <numerusform>%n zamaskowanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer</source>
        <translation>
            <numerusform>%n bez odpowiedzi</numerusform>
            <numerusform>%n bez odpowiedzi</numerusform>
            <numerusform>%n bez odpowiedzi</numerusform>
        </translation>
    </message>
    <message>
        <source>none left out</source>
        <translation>policzone wszystkie</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>niepoliczone: %1</translation>
    </message>
    <message>
        <source>Before the run it was %1: the same.</source>
        <translation>Przed biegiem było %1: tyle samo.</translation>
    </message>
    <message>
        <source>Before the run it was %1: %2 less.</source>
        <translation>Przed biegiem było %1: o %2 mniej.</translation>
    </message>
    <message>
        <source>Before the run it was %1: %2 more.</source>
        <translation>Przed biegiem było %1: o %2 więcej.</translation>
    </message>
    <message>
        <source>no clear change</source>
        <translation>bez wyraźnej zmiany</translation>
    </message>
    <message>
        <source>a little better</source>
        <translation>trochę lepiej</translation>
    </message>
    <message>
        <source>a little worse</source>
        <translation>trochę gorzej</translation>
    </message>
    <message>
        <source>clearly better</source>
        <translation>wyraźnie lepiej</translation>
    </message>
    <message>
        <source>clearly worse</source>
        <translation>wyraźnie gorzej</translation>
    </message>
    <message>
        <source>green</source>
        <translation>zielony</translation>
    </message>
    <message>
        <source>amber</source>
        <translation>żółty</translation>
    </message>
    <message>
        <source>red</source>
        <translation>czerwony</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <extracomment>a score of pain: &quot;2 of 10&quot;</extracomment>
        <translation>%1 na 10</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>jeszcze bez odpowiedzi</translation>
    </message>
    <message>
        <source>No morning of the last half year has an answer.</source>
        <translation>Brak odpowiedzi o porankach z ostatniego pół roku.</translation>
    </message>
    <message>
        <source>This morning</source>
        <translation>Dziś rano</translation>
    </message>
    <message>
        <source>The latest morning with an answer: %1</source>
        <translation>Ostatni poranek z odpowiedzią: %1</translation>
    </message>
    <message>
        <source>%1, after a run.</source>
        <translation>%1, po biegu.</translation>
    </message>
    <message>
        <source>Something may have masked it.</source>
        <translation>Coś mogło zamaskować ból.</translation>
    </message>
    <message>
        <source>No zone</source>
        <translation>Bez strefy</translation>
    </message>
    <message>
        <source>The knee was swollen that day or the next.</source>
        <translation>Tego lub następnego dnia kolano było opuchnięte.</translation>
    </message>
    <message>
        <source>You limped.</source>
        <translation>Zapisano utykanie.</translation>
    </message>
    <message>
        <source>At its worst it hurt %1.</source>
        <translation>Najgorszy ból: %1.</translation>
    </message>
    <message>
        <source>The next morning was %1 worse than before the run.</source>
        <translation>Następnego ranka było o %1 gorzej niż przed biegiem.</translation>
    </message>
    <message>
        <source>An hour later it was %1 worse than before the run.</source>
        <translation>Godzinę później było o %1 gorzej niż przed biegiem.</translation>
    </message>
    <message>
        <source>At most %1 during the run, and no worse after it.</source>
        <translation>Najwyżej %1 w biegu i później nie gorzej.</translation>
    </message>
    <message>
        <source>Something may have masked the pain, so it gets no zone.</source>
        <translation>Coś mogło zamaskować ból, dlatego bez strefy.</translation>
    </message>
    <message>
        <source>An answer is missing, so it gets no zone.</source>
        <translation>Brakuje odpowiedzi, dlatego bez strefy.</translation>
    </message>
    <message>
        <source>By the rule, green allows a little more.</source>
        <translation>Według zasady zielony pozwala na trochę więcej.</translation>
    </message>
    <message>
        <source>By the rule, amber means the same load again.</source>
        <translation>Według zasady żółty oznacza jeszcze raz to samo obciążenie.</translation>
    </message>
    <message>
        <source>By the rule, red means less load, or rest until it has settled.</source>
        <translation>Według zasady czerwony oznacza mniejsze obciążenie albo odpoczynek, aż ból się uspokoi.</translation>
    </message>
    <message>
        <source>median morning, last 4 weeks</source>
        <translation>mediana poranków, ostatnie 4 tygodnie</translation>
    </message>
    <message>
        <source>%1 in the 4 weeks before: %2</source>
        <translation>%1 w 4 wcześniejszych tygodniach: %2</translation>
    </message>
    <message>
        <source>too few mornings to compare</source>
        <translation>za mało poranków do porównania</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>co najmniej %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n run(s)</source>
        <translation>
            <numerusform>%1 z %n biegu</numerusform>
            <numerusform>%1 z %n biegów</numerusform>
            <numerusform>%1 z %n biegów</numerusform>
        </translation>
    </message>
    <message>
        <source>no run with an answer</source>
        <translation>żaden bieg nie ma odpowiedzi</translation>
    </message>
    <message>
        <source>No run of the last twelve weeks.</source>
        <translation>Brak biegów w ostatnich dwunastu tygodniach.</translation>
    </message>
    <message numerus="yes">
        <source>All four answers: %1 of %n run(s) of the last twelve weeks (%2).</source>
        <translation>
            <numerusform>Wszystkie cztery odpowiedzi: %1 z %n biegu z ostatnich dwunastu tygodni (%2).</numerusform>
            <numerusform>Wszystkie cztery odpowiedzi: %1 z %n biegów z ostatnich dwunastu tygodni (%2).</numerusform>
            <numerusform>Wszystkie cztery odpowiedzi: %1 z %n biegów z ostatnich dwunastu tygodni (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <extracomment>a moment of a run and how many runs have an answer: &quot;next morning 25 of 31&quot;</extracomment>
        <translation>%1 %2 z %3</translation>
    </message>
    <message>
        <source>Answered: %1.</source>
        <translation>Są odpowiedzi: %1.</translation>
    </message>
    <message>
        <source>%1, recorded without a run.</source>
        <translation>%1, zapisane bez biegu.</translation>
    </message>
    <message>
        <source>no answer for over a week</source>
        <translation>brak odpowiedzi od ponad tygodnia</translation>
    </message>
    <message>
        <source>The rule for kneecap pain in runners: at most 2 of 10 during the run, as before within the hour, no worse the next morning (patellofemoral.trekeducation.org). The limits of amber (up to 5, or 1 worse) and red are Patella&apos;s own.</source>
        <translation>Zasada dla bólu rzepki u biegaczy: najwyżej 2 na 10 w biegu, w ciągu godziny jak przedtem, następnego ranka nie gorzej (patellofemoral.trekeducation.org). Granice żółtego (do 5 albo o 1 gorzej) i czerwonego są własnym wyborem Patelli.</translation>
    </message>
    <message numerus="yes">
        <source>%n morning(s) compared with %1</source>
        <translation>
            <numerusform>%n poranek wobec %1</numerusform>
            <numerusform>%n poranki wobec %1</numerusform>
            <numerusform>%n poranków wobec %1</numerusform>
        </translation>
    </message>
    <message>
        <source>before pain began in this knee in 1 run in 4</source>
        <translation>zanim w 1 biegu na 4 zaczęło boleć to kolano</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) in 8 weeks, pain in %1</source>
        <translation>
            <numerusform>%n bieg z 8 tygodni, ból w %1</numerusform>
            <numerusform>%n biegi z 8 tygodni, ból w %1</numerusform>
            <numerusform>%n biegów z 8 tygodni, ból w %1</numerusform>
        </translation>
    </message>
    <message>
        <source>of runs were without pain, last 4 weeks</source>
        <translation>biegów bez bólu, ostatnie 4 tygodnie</translation>
    </message>
    <message>
        <source>it takes five runs with an answer to where pain began</source>
        <translation>potrzeba pięciu biegów z wpisem, gdzie się zaczął</translation>
    </message>
</context>
<context>
    <name>KneeTasks</name>
    <message>
        <source>stairs up</source>
        <translation>schody w górę</translation>
    </message>
    <message>
        <source>stairs down</source>
        <translation>schody w dół</translation>
    </message>
    <message>
        <source>squatting</source>
        <translation>kucanie</translation>
    </message>
    <message>
        <source>sitting over 20 min</source>
        <translation>siedzenie ponad 20 min</translation>
    </message>
    <message>
        <source>kneeling</source>
        <translation>klękanie</translation>
    </message>
    <message>
        <source>walking</source>
        <translation>chodzenie</translation>
    </message>
    <message>
        <source>jumping</source>
        <translation>skakanie</translation>
    </message>
    <message>
        <source>standing up</source>
        <translation>wstawanie</translation>
    </message>
</context>
<context>
    <name>KneeWords</name>
    <message>
        <source>dull</source>
        <translation>tępy</translation>
    </message>
    <message>
        <source>sharp</source>
        <translation>ostry</translation>
    </message>
    <message>
        <source>burning</source>
        <translation>piekący</translation>
    </message>
    <message>
        <source>stiff</source>
        <translation>sztywność</translation>
    </message>
    <message>
        <source>throbbing</source>
        <translation>pulsujący</translation>
    </message>
    <message>
        <source>pressing</source>
        <translation>uciskający</translation>
    </message>
    <message>
        <source>pulling</source>
        <translation>ciągnący</translation>
    </message>
    <message>
        <source>the first steps</source>
        <translation>pierwsze kroki</translation>
    </message>
    <message>
        <source>walking</source>
        <translation>chodzenie</translation>
    </message>
    <message>
        <source>running</source>
        <translation>bieganie</translation>
    </message>
    <message>
        <source>fast running</source>
        <translation>szybkie bieganie</translation>
    </message>
    <message>
        <source>uphill</source>
        <translation>pod górę</translation>
    </message>
    <message>
        <source>downhill</source>
        <translation>z górki</translation>
    </message>
    <message>
        <source>jumping</source>
        <translation>skakanie</translation>
    </message>
    <message>
        <source>straightening the knee</source>
        <translation>prostowanie kolana</translation>
    </message>
    <message>
        <source>bending the knee</source>
        <translation>zginanie kolana</translation>
    </message>
    <message>
        <source>squatting</source>
        <translation>kucanie</translation>
    </message>
    <message>
        <source>kneeling</source>
        <translation>klękanie</translation>
    </message>
    <message>
        <source>stairs up</source>
        <translation>schody w górę</translation>
    </message>
    <message>
        <source>stairs down</source>
        <translation>schody w dół</translation>
    </message>
    <message>
        <source>long sitting</source>
        <translation>długie siedzenie</translation>
    </message>
    <message>
        <source>standing up</source>
        <translation>wstawanie</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>stanie</translation>
    </message>
    <message>
        <source>a sudden movement</source>
        <translation>nagły ruch</translation>
    </message>
    <message>
        <source>twisting</source>
        <translation>skręt kolana</translation>
    </message>
    <message>
        <source>lifting</source>
        <translation>dźwiganie</translation>
    </message>
    <message>
        <source>nothing, at rest</source>
        <translation>nic, w spoczynku</translation>
    </message>
    <message>
        <source>at night</source>
        <translation>w nocy</translation>
    </message>
    <message>
        <source>stayed the same</source>
        <translation>bez zmian</translation>
    </message>
    <message>
        <source>got worse</source>
        <translation>nasilało się</translation>
    </message>
    <message>
        <source>came and went</source>
        <translation>to było, to znikało</translation>
    </message>
    <message>
        <source>sore muscle</source>
        <translation>zakwasy</translation>
    </message>
    <message>
        <source>in the joint</source>
        <translation>w stawie</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>slight</source>
        <translation>lekki</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>wyraźny</translation>
    </message>
    <message>
        <source>within 2 hours</source>
        <translation>w ciągu 2 godzin</translation>
    </message>
    <message>
        <source>within a day</source>
        <translation>w ciągu doby</translation>
    </message>
    <message>
        <source>the next day</source>
        <translation>następnego dnia</translation>
    </message>
    <message>
        <source>no trouble</source>
        <translation>bez trudności</translation>
    </message>
    <message>
        <source>some</source>
        <translation>trochę trudności</translation>
    </message>
    <message>
        <source>a lot</source>
        <translation>duże trudności</translation>
    </message>
    <message>
        <source>catches, painfully</source>
        <translation>przeskakuje z bólem</translation>
    </message>
    <message>
        <source>clicks, without pain</source>
        <translation>klika, bez bólu</translation>
    </message>
    <message>
        <source>cannot be straightened</source>
        <translation>nie da się wyprostować</translation>
    </message>
    <message>
        <source>cannot be bent</source>
        <translation>nie da się zgiąć</translation>
    </message>
    <message>
        <source>woken by pain at night</source>
        <translation>ból budzi w nocy</translation>
    </message>
    <message>
        <source>a loud pop</source>
        <translation>głośny trzask</translation>
    </message>
    <message>
        <source>on stairs</source>
        <translation>na schodach</translation>
    </message>
    <message>
        <source>any bending</source>
        <translation>przy każdym zgięciu</translation>
    </message>
    <message>
        <source>hot and red</source>
        <translation>gorące i czerwone</translation>
    </message>
    <message>
        <source>fever or chills</source>
        <translation>gorączka lub dreszcze</translation>
    </message>
    <message>
        <source>cannot take four steps</source>
        <translation>nie da się zrobić 4 kroków</translation>
    </message>
    <message>
        <source>looks deformed</source>
        <translation>zniekształcone</translation>
    </message>
    <message>
        <source>kneecap out of place</source>
        <translation>rzepka przemieszczona</translation>
    </message>
    <message>
        <source>cannot lift the straight leg</source>
        <translation>nie da się unieść prostej nogi</translation>
    </message>
    <message>
        <source>one spot on a bone is tender</source>
        <translation>boli jeden punkt na kości</translation>
    </message>
    <message>
        <source>calf swollen or warm</source>
        <translation>łydka opuchnięta lub ciepła</translation>
    </message>
    <message>
        <source>foot cold or numb</source>
        <translation>stopa zimna lub zdrętwiała</translation>
    </message>
    <message>
        <source>breathless, or pain in the chest</source>
        <translation>duszność lub ból w piersi</translation>
    </message>
    <message>
        <source>low back</source>
        <translation>dół pleców</translation>
    </message>
    <message>
        <source>left hip</source>
        <translation>lewe biodro</translation>
    </message>
    <message>
        <source>right hip</source>
        <translation>prawe biodro</translation>
    </message>
    <message>
        <source>left thigh</source>
        <translation>lewe udo</translation>
    </message>
    <message>
        <source>right thigh</source>
        <translation>prawe udo</translation>
    </message>
    <message>
        <source>left shin</source>
        <translation>lewa goleń</translation>
    </message>
    <message>
        <source>right shin</source>
        <translation>prawa goleń</translation>
    </message>
    <message>
        <source>left ankle</source>
        <translation>lewa kostka</translation>
    </message>
    <message>
        <source>right ankle</source>
        <translation>prawa kostka</translation>
    </message>
    <message>
        <source>left foot</source>
        <translation>lewa stopa</translation>
    </message>
    <message>
        <source>right foot</source>
        <translation>prawa stopa</translation>
    </message>
    <message>
        <source>other joints</source>
        <translation>inne stawy</translation>
    </message>
    <message>
        <source>even</source>
        <translation>równa</translation>
    </message>
    <message>
        <source>uneven</source>
        <translation>nierówna</translation>
    </message>
    <message>
        <source>rough</source>
        <translation>wyboista</translation>
    </message>
    <message>
        <source>level</source>
        <translation>płasko</translation>
    </message>
    <message>
        <source>left foot lower</source>
        <translation>lewa stopa niżej</translation>
    </message>
    <message>
        <source>right foot lower</source>
        <translation>prawa stopa niżej</translation>
    </message>
    <message>
        <source>both ways</source>
        <translation>w obie strony</translation>
    </message>
    <message>
        <source>jogging</source>
        <translation>trucht</translation>
    </message>
    <message>
        <source>mobility</source>
        <translation>mobilizacja</translation>
    </message>
    <message>
        <source>strides</source>
        <translation>przebieżki</translation>
    </message>
    <message>
        <source>quads</source>
        <translation>mięśnie czworogłowe</translation>
    </message>
    <message>
        <source>hamstrings</source>
        <translation>tył uda</translation>
    </message>
    <message>
        <source>outer thigh (IT band)</source>
        <translation>bok uda (pasmo IT)</translation>
    </message>
    <message>
        <source>calves</source>
        <translation>łydki</translation>
    </message>
    <message>
        <source>hips</source>
        <translation>biodra</translation>
    </message>
    <message>
        <source>back</source>
        <translation>plecy</translation>
    </message>
    <message>
        <source>foam roller</source>
        <translation>roller</translation>
    </message>
    <message>
        <source>massage</source>
        <translation>masaż</translation>
    </message>
    <message>
        <source>ice</source>
        <translation>lód</translation>
    </message>
    <message>
        <source>heat</source>
        <translation>ciepło</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>odpoczynek</translation>
    </message>
    <message>
        <source>elevation</source>
        <translation>uniesienie nogi</translation>
    </message>
    <message>
        <source>stretching</source>
        <translation>rozciąganie</translation>
    </message>
    <message>
        <source>foam rolling</source>
        <translation>rolowanie</translation>
    </message>
    <message>
        <source>strengthening</source>
        <translation>wzmacnianie</translation>
    </message>
    <message>
        <source>self-test</source>
        <translation>autotest</translation>
    </message>
    <message>
        <source>brace</source>
        <translation>stabilizator</translation>
    </message>
    <message>
        <source>tape</source>
        <translation>taping</translation>
    </message>
    <message>
        <source>painkiller</source>
        <translation>lek przeciwbólowy</translation>
    </message>
    <message>
        <source>gel or ointment</source>
        <translation>żel lub maść</translation>
    </message>
    <message>
        <source>supplement</source>
        <translation>suplement</translation>
    </message>
    <message>
        <source>other</source>
        <translation>inne</translation>
    </message>
    <message>
        <source>heel</source>
        <translation>pięta</translation>
    </message>
    <message>
        <source>midfoot</source>
        <translation>śródstopie</translation>
    </message>
    <message>
        <source>forefoot</source>
        <translation>przodostopie</translation>
    </message>
    <message>
        <source>very weak</source>
        <translation>bardzo słabe</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>słabe</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normalne</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>dobre</translation>
    </message>
    <message>
        <source>very strong</source>
        <translation>bardzo dobre</translation>
    </message>
    <message>
        <source>locks (cannot be straightened for a while)</source>
        <translation>blokuje się (przez pewien czas nie da się go wyprostować)</translation>
    </message>
    <message>
        <source>went once warmed up</source>
        <translation>rozbiegało się i minęło</translation>
    </message>
</context>
<context>
    <name>LadderWords</name>
    <message>
        <source>straight-leg raise</source>
        <translation>unoszenie wyprostowanej nogi</translation>
    </message>
    <message>
        <source>squat to a chair</source>
        <translation>przysiad do krzesła</translation>
    </message>
    <message>
        <source>half squat</source>
        <translation>półprzysiad</translation>
    </message>
    <message>
        <source>full squat</source>
        <translation>pełny przysiad</translation>
    </message>
    <message>
        <source>one-leg squat to a box</source>
        <translation>przysiad na jednej nodze do skrzyni</translation>
    </message>
    <message>
        <source>jump squat</source>
        <translation>przysiad z wyskokiem</translation>
    </message>
    <message>
        <source>hip hike</source>
        <translation>unoszenie miednicy na jednej nodze</translation>
    </message>
    <message>
        <source>wall sit</source>
        <translation>krzesełko przy ścianie</translation>
    </message>
    <message>
        <source>slow squat</source>
        <translation>wolny przysiad</translation>
    </message>
    <message>
        <source>hops on one leg</source>
        <translation>podskoki na jednej nodze</translation>
    </message>
    <message>
        <source>Lie on your back, tighten the thigh and lift the straight leg to the height of the other knee.</source>
        <translation>Połóż się na plecach, napnij udo i unieś wyprostowaną nogę na wysokość drugiego kolana.</translation>
    </message>
    <message>
        <source>Sit down on a chair slowly, touch it and stand up again.</source>
        <translation>Powoli opuść się na krzesło, dotknij go i wstań.</translation>
    </message>
    <message>
        <source>Bend the knees about halfway, back straight, knees over the feet.</source>
        <translation>Ugnij kolana mniej więcej do połowy, plecy proste, kolana nad stopami.</translation>
    </message>
    <message>
        <source>Go down until the thighs are level, heels on the ground.</source>
        <translation>Zejdź w dół, aż uda będą poziomo, pięty na ziemi.</translation>
    </message>
    <message>
        <source>On one leg, sit down on a box slowly and stand up again.</source>
        <translation>Na jednej nodze powoli opuść się na skrzynię i wstań.</translation>
    </message>
    <message>
        <source>From a half squat jump a little and land softly.</source>
        <translation>Z półprzysiadu lekko wyskocz i miękko wyląduj.</translation>
    </message>
    <message>
        <source>Lie on the other side and lift the straight leg, toes forward.</source>
        <translation>Połóż się na drugim boku i unieś wyprostowaną nogę, palce do przodu.</translation>
    </message>
    <message>
        <source>Stand on a step on one leg, let the other hip sink and lift it again.</source>
        <translation>Stań na stopniu na jednej nodze, opuść drugie biodro i znów je unieś.</translation>
    </message>
    <message>
        <source>Small hops on one leg, landing softly.</source>
        <translation>Małe podskoki na jednej nodze, miękkie lądowanie.</translation>
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
        <translation>Etap %1 z %2: %3, %4</translation>
    </message>
    <message>
        <source>Last session on %1.</source>
        <translation>Ostatnia sesja: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 sessions that count for the next step, the last on %3.</source>
        <translation>%1 z %2 sesji liczących się do następnego etapu, ostatnia %3.</translation>
    </message>
    <message>
        <source>Three sessions and their mornings stayed at %1 or less: the step opened after %2.</source>
        <translation>Trzy sesje i poranki po nich z bólem najwyżej %1: etap otworzył się po %2.</translation>
    </message>
    <message>
        <source>The session of %1 or its morning hurt more than %2: the same step again.</source>
        <translation>W sesji z %1 lub rano po niej bolało bardziej niż %2: jeszcze raz ten sam etap.</translation>
    </message>
    <message>
        <source>The session of %1 or its morning hurt more than %2: one step back.</source>
        <translation>W sesji z %1 lub rano po niej bolało bardziej niż %2: jeden etap wstecz.</translation>
    </message>
    <message>
        <source>Answer for the morning after the session of %1 first.</source>
        <translation>Najpierw odpowiedz o poranku po sesji z %1.</translation>
    </message>
    <message>
        <source>The session of %1 was less than the step asks for, or was not counted.</source>
        <translation>Sesja z %1 była mniejsza, niż wymaga etap, albo nie została policzona.</translation>
    </message>
    <message>
        <source>%1 of %2 days this week</source>
        <translation>%1 z %2 dni w tym tygodniu</translation>
    </message>
    <message>
        <source>Stopped while there is a warning sign: %1.</source>
        <translation>Wstrzymane, dopóki jest objaw alarmowy: %1.</translation>
    </message>
    <message>
        <source>No session recorded yet.</source>
        <translation>Jeszcze nie zapisano żadnej sesji.</translation>
    </message>
    <message>
        <source>side-lying leg lift</source>
        <translation>unoszenie nogi w leżeniu na boku</translation>
    </message>
    <message>
        <source>sideways walk with a band</source>
        <translation>chód bokiem z gumą</translation>
    </message>
    <message>
        <source>A band around the legs, knees slightly bent, steps to the side.</source>
        <translation>Guma wokół nóg, kolana lekko ugięte, kroki w bok.</translation>
    </message>
    <message>
        <source>Back against a wall, knees bent as far as is comfortable; hold.</source>
        <translation>Plecy przy ścianie, kolana ugięte tak, jak jest wygodnie; wytrzymaj.</translation>
    </message>
    <message>
        <source>Three seconds down, three seconds up, with as much weight as that needs.</source>
        <translation>Trzy sekundy w dół, trzy sekundy w górę, z takim ciężarem, jaki jest potrzebny.</translation>
    </message>
    <message>
        <source>As you were shown.</source>
        <translation>Tak jak ci pokazano.</translation>
    </message>
    <message>
        <source>The session of %1 lacks the pain during it or the next morning, so it does not count.</source>
        <translation>W sesji z %1 brakuje oceny bólu w trakcie lub następnego ranka. Niczego nie otwiera.</translation>
    </message>
    <message>
        <source>The last step, last done on %1.</source>
        <translation>Ostatni etap, ostatnio %1.</translation>
    </message>
</context>
<context>
    <name>LedgerWords</name>
    <message numerus="yes">
        <source>%1: the mornings after %n day(s) differed by %2 points (%3 to %4) from those after days that were as bad.</source>
        <translation>
            <numerusform>%1: poranki po %n dniu różniły się o %2 pkt (od %3 do %4) od poranków po równie złych dniach.</numerusform>
            <numerusform>%1: poranki po %n dniach różniły się o %2 pkt (od %3 do %4) od poranków po równie złych dniach.</numerusform>
            <numerusform>%1: poranki po %n dniach różniły się o %2 pkt (od %3 do %4) od poranków po równie złych dniach.</numerusform>
        </translation>
    </message>
    <message>
        <source>They were better.</source>
        <translation>Były lepsze.</translation>
    </message>
    <message>
        <source>They were worse.</source>
        <translation>Były gorsze.</translation>
    </message>
    <message>
        <source>No clear difference.</source>
        <translation>Bez wyraźnej różnicy.</translation>
    </message>
    <message>
        <source>too few days</source>
        <translation>za mało dni</translation>
    </message>
    <message>
        <source>no clear difference</source>
        <translation>bez wyraźnej różnicy</translation>
    </message>
    <message>
        <source>better</source>
        <translation>lepiej</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>gorzej</translation>
    </message>
    <message numerus="yes">
        <source>%1: only %2 of %n day(s) have the scores needed to compare.</source>
        <translation>
            <numerusform>%1: oceny do porównania są w %2 z %n dnia, to za mało.</numerusform>
            <numerusform>%1: oceny do porównania są w %2 z %n dni, to za mało.</numerusform>
            <numerusform>%1: oceny do porównania są w %2 z %n dni, to za mało.</numerusform>
        </translation>
    </message>
    <message>
        <source>People reach for a remedy when the knee is worst, and then it often gets better on its own. So the morning after a remedy is compared with the mornings after days without it that were as bad. It does not prove what a remedy does.</source>
        <translation>Po coś na ból sięga się wtedy, gdy jest najgorzej, a potem i tak robi się lepiej. Dlatego poranek po zabiegu jest porównany z porankami po równie złych dniach bez niego. To nie dowodzi, co zabieg daje.</translation>
    </message>
    <message>
        <source>Too few runs in other pairs at the same time to say whether the knee changed over its life.</source>
        <translation>Za mało biegów w innych parach w tym samym czasie, by powiedzieć, czy kolano zmieniało się w trakcie używania tej pary.</translation>
    </message>
    <message>
        <source>Too few runs to say whether the knee changed over its life.</source>
        <translation>Za mało biegów, by powiedzieć, czy kolano zmieniało się w trakcie używania tej pary.</translation>
    </message>
    <message numerus="yes">
        <source>No clear change over its life, compared with other pairs in the same weeks (%n run(s)).</source>
        <translation>
            <numerusform>Bez wyraźnej zmiany w trakcie używania tej pary, wobec innych par z tych samych tygodni (%n bieg).</numerusform>
            <numerusform>Bez wyraźnej zmiany w trakcie używania tej pary, wobec innych par z tych samych tygodni (%n biegi).</numerusform>
            <numerusform>Bez wyraźnej zmiany w trakcie używania tej pary, wobec innych par z tych samych tygodni (%n biegów).</numerusform>
        </translation>
    </message>
    <message>
        <source>After %1 in it, runs were worse by %2 points than before, compared with other pairs in the same weeks.</source>
        <translation>Od %1 przebiegu pary biegi w niej były gorsze o %2 pkt niż wcześniej, wobec innych par z tych samych tygodni.</translation>
    </message>
    <message>
        <source>After %1 in it, runs were better by %2 points than before, compared with other pairs in the same weeks.</source>
        <translation>Od %1 przebiegu pary biegi w niej były lepsze o %2 pkt niż wcześniej, wobec innych par z tych samych tygodni.</translation>
    </message>
    <message>
        <source>Knee score over its life, median per %1: %2</source>
        <extracomment>a distance, and a median score for each such distance of a pair&apos;s life</extracomment>
        <translation>Ocena bólu w trakcie używania pary, mediana na każde %1: %2</translation>
    </message>
</context>
<context>
    <name>LimitWords</name>
    <message>
        <source>not a date, such as 2026-11-03</source>
        <translation>to nie jest data, na przykład 2026-11-03</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>jeszcze nie nadszedł</translation>
    </message>
    <message>
        <source>before the day on which it was set</source>
        <translation>przed dniem, w którym to ustalono</translation>
    </message>
    <message>
        <source>not a distance, such as 20 km</source>
        <translation>to nie jest dystans, na przykład 20 km</translation>
    </message>
    <message>
        <source>not a whole number from 0 to 10</source>
        <translation>to nie jest liczba całkowita od 0 do 10</translation>
    </message>
    <message>
        <source>no such step</source>
        <translation>nie ma takiego etapu</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>niezrozumiałe</translation>
    </message>
    <message>
        <source>Limits, %1</source>
        <translation>Limity, %1</translation>
    </message>
    <message>
        <source>At most %1 a week; left this week: %2.</source>
        <translation>Najwyżej %1 tygodniowo; zostało w tym tygodniu: %2.</translation>
    </message>
    <message>
        <source>Pain of at most %1 in a run or an exercise.</source>
        <translation>Ból najwyżej %1 w biegu lub ćwiczeniu.</translation>
    </message>
    <message>
        <source>On %1.</source>
        <translation>Nawierzchnie: %1.</translation>
    </message>
    <message>
        <source>Next check on %1.</source>
        <translation>Następna kontrola: %1.</translation>
    </message>
    <message>
        <source>At most %1 a week, %2.</source>
        <translation>Najwyżej %1 tygodniowo, %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>Nie można odczytać %1.</translation>
    </message>
    <message>
        <source>the file is too large for a plan</source>
        <translation>plik jest za duży na plan</translation>
    </message>
    <message>
        <source>the file is not a text</source>
        <translation>plik nie jest tekstem</translation>
    </message>
    <message>
        <source>the file does not begin with &quot;Patella plan 1&quot;</source>
        <translation>plik nie zaczyna się od „Patella plan 1”</translation>
    </message>
    <message>
        <source>the plan is of a newer version</source>
        <translation>plan jest z nowszej wersji</translation>
    </message>
    <message>
        <source>the line is too long</source>
        <translation>wiersz jest za długi</translation>
    </message>
    <message>
        <source>a plan has no such line</source>
        <translation>w planie nie ma takiego wiersza</translation>
    </message>
    <message>
        <source>the name is missing</source>
        <translation>brakuje nazwy</translation>
    </message>
    <message>
        <source>too many exercises</source>
        <translation>za dużo ćwiczeń</translation>
    </message>
    <message>
        <source>the day on which it was set is missing</source>
        <translation>brakuje dnia, w którym to ustalono</translation>
    </message>
    <message>
        <source>nothing is set</source>
        <translation>niczego nie ustalono</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>%1 a number, %2 what is wrong in that line</extracomment>
        <translation>Wiersz %1: %2</translation>
    </message>
    <message>
        <source>At most %1 a week.</source>
        <translation>Najwyżej %1 w tygodniu.</translation>
    </message>
    <message>
        <source>not a known surface</source>
        <translation>to nie jest znana nawierzchnia</translation>
    </message>
    <message>
        <source>You follow no plan today.</source>
        <translation>Dziś nie obowiązuje żaden plan.</translation>
    </message>
    <message>
        <source>A plan file says who set it. Enter a name.</source>
        <translation>Plik planu mówi, kto go ustalił. Nikogo nie podano; wpisz nazwisko.</translation>
    </message>
    <message>
        <source>Now in use: the plan %1.</source>
        <translation>Przejęto plan (%1).</translation>
    </message>
    <message>
        <source>You already follow the plan %1.</source>
        <translation>Ten plan już obowiązuje (%1).</translation>
    </message>
    <message>
        <source>is there twice</source>
        <translation>występuje dwa razy</translation>
    </message>
    <message>
        <source>At most %1 a week; this week is %2 over it.</source>
        <translation>Najwyżej %1 na tydzień; w tym tygodniu jest o %2 więcej.</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>ignore</source>
        <translation>pomiń</translation>
    </message>
    <message>
        <source>date</source>
        <translation>data</translation>
    </message>
    <message>
        <source>start</source>
        <translation>początek</translation>
    </message>
    <message>
        <source>sport</source>
        <translation>sport</translation>
    </message>
    <message>
        <source>title</source>
        <translation>tytuł</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notatki</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>dystans</translation>
    </message>
    <message>
        <source>moving time</source>
        <translation>czas bez przerw</translation>
    </message>
    <message>
        <source>elapsed time</source>
        <translation>czas z przerwami</translation>
    </message>
    <message>
        <source>average heart rate</source>
        <translation>średnie tętno</translation>
    </message>
    <message>
        <source>highest heart rate</source>
        <translation>najwyższe tętno</translation>
    </message>
    <message>
        <source>cadence</source>
        <translation>kadencja</translation>
    </message>
    <message>
        <source>metres up</source>
        <translation>metry w górę</translation>
    </message>
    <message>
        <source>metres down</source>
        <translation>metry w dół</translation>
    </message>
    <message>
        <source>effort 0 to 10</source>
        <translation>wysiłek 0–10</translation>
    </message>
    <message>
        <source>shoes</source>
        <translation>buty</translation>
    </message>
    <message>
        <source>file of the track</source>
        <translation>plik śladu</translation>
    </message>
    <message>
        <source>unit of the distance</source>
        <translation>jednostka dystansu</translation>
    </message>
    <message>
        <source>end</source>
        <translation>koniec</translation>
    </message>
    <message>
        <source>offset from UTC</source>
        <translation>przesunięcie względem UTC</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>rok, miesiąc, dzień</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>dzień, miesiąc, rok</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>miesiąc, dzień, rok</translation>
    </message>
    <message>
        <source>kilometres</source>
        <translation>kilometry</translation>
    </message>
    <message>
        <source>miles</source>
        <translation>mile</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>metry</translation>
    </message>
    <message>
        <source>millimetres</source>
        <translation>milimetry</translation>
    </message>
    <message>
        <source>yards</source>
        <translation>jardy</translation>
    </message>
    <message>
        <source>6:10 is minutes and seconds</source>
        <translation>6:10 to minuty i sekundy</translation>
    </message>
    <message>
        <source>6:10 is hours and minutes</source>
        <translation>6:10 to godziny i minuty</translation>
    </message>
    <message>
        <source>a number of seconds</source>
        <translation>liczba sekund</translation>
    </message>
    <message>
        <source>a number of minutes</source>
        <translation>liczba minut</translation>
    </message>
    <message>
        <source>a number of hours</source>
        <translation>liczba godzin</translation>
    </message>
    <message>
        <source>a number of milliseconds</source>
        <translation>liczba milisekund</translation>
    </message>
    <message>
        <source>45:10:00 is minutes and seconds</source>
        <translation>45:10:00 to minuty i sekundy</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>średnik</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulator</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>przecinek</translation>
    </message>
    <message>
        <source>No column is the date yet: choose it above the columns.</source>
        <translation>Żadna kolumna nie jest jeszcze datą: wybierz ją nad kolumnami.</translation>
    </message>
    <message>
        <source>No column is the distance or the time yet: choose one above the columns.</source>
        <translation>Żadna kolumna nie jest jeszcze dystansem ani czasem: wybierz ją nad kolumnami.</translation>
    </message>
    <message>
        <source>pain before</source>
        <translation>ból przed biegiem</translation>
    </message>
    <message>
        <source>pain during the run</source>
        <translation>ból podczas biegu</translation>
    </message>
    <message>
        <source>pain, left knee</source>
        <translation>ból, lewe kolano</translation>
    </message>
    <message>
        <source>pain, right knee</source>
        <translation>ból, prawe kolano</translation>
    </message>
    <message>
        <source>pain after</source>
        <translation>ból po biegu</translation>
    </message>
    <message>
        <source>pain the next morning</source>
        <translation>ból następnego ranka</translation>
    </message>
    <message>
        <source>which knee</source>
        <translation>które kolano</translation>
    </message>
    <message>
        <source>a fraction of a day</source>
        <translation>część doby</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>kreska pionowa</translation>
    </message>
    <message>
        <source>No column says which knee hurt: choose the left or the right one above the pain column, or its scores go into the notes.</source>
        <translation>Żadna kolumna nie mówi, które kolano bolało: wybierz nad kolumną z bólem lewe albo prawe, inaczej oceny znajdą się w notatkach.</translation>
    </message>
    <message>
        <source>feet</source>
        <translation>stopy</translation>
    </message>
    <message>
        <source>centimetres</source>
        <translation>centymetry</translation>
    </message>
</context>
<context>
    <name>LoadPageWords</name>
    <message>
        <source>Miles</source>
        <translation>Mile</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>Kilometry</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuty</translation>
    </message>
    <message>
        <source>Effort × minutes</source>
        <translation>Wysiłek × minuty</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>Nawierzchnia</translation>
    </message>
    <message>
        <source>Shoes</source>
        <translation>Buty</translation>
    </message>
    <message>
        <source>Kind of run</source>
        <translation>Rodzaj biegu</translation>
    </message>
    <message>
        <source>Easy and hard</source>
        <translation>Spokojne i mocne</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Ból</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>nic w planie</translation>
    </message>
    <message>
        <source>no line to compare with</source>
        <translation>brak linii do porównania</translation>
    </message>
    <message>
        <source>%1 above, and more than 30&#xa0;% above the reference</source>
        <translation>%1 ponad linią i o ponad 30% powyżej poziomu odniesienia</translation>
    </message>
    <message>
        <source>%1 above</source>
        <translation>%1 ponad linią</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>zostało %1</translation>
    </message>
    <message>
        <source>Mean of %1 weeks: %2 %3 a week</source>
        <translation>Średnia z %1 tygodni: %2 %3 tygodniowo</translation>
    </message>
    <message>
        <source>Weeks above their 10&#xa0;% line: %1</source>
        <translation>Tygodnie ponad swoją linią 10%: %1</translation>
    </message>
    <message>
        <source>Worst knee pain: %1</source>
        <translation>Najgorszy ból kolana: %1</translation>
    </message>
    <message>
        <source>No answer about the knee</source>
        <translation>Bez odpowiedzi o kolanie</translation>
    </message>
    <message>
        <source>· %1: %2 %3</source>
        <comment>part of a week, number, unit</comment>
        <translation>· %1: %2 %3</translation>
    </message>
    <message>
        <source>%1: %2 in one run, %3 over the longest of 30 days (%4)</source>
        <translation>%1: %2 w jednym biegu, o %3 więcej niż najdłuższy z 30 dni (%4)</translation>
    </message>
    <message>
        <source>%1: race, %2</source>
        <translation>%1: zawody, %2</translation>
    </message>
    <message>
        <source>%1: race</source>
        <translation>%1: zawody</translation>
    </message>
    <message>
        <source>Line: %1 + 10&#xa0;% = %2</source>
        <translation>Linia: %1 + 10% = %2</translation>
    </message>
    <message>
        <source>Line: %1 + %3 (more than 10&#xa0;%) = %2</source>
        <translation>Linia: %1 + %3 (więcej niż 10%) = %2</translation>
    </message>
</context>
<context>
    <name>LoadSources</name>
    <message>
        <source>The 10&#xa0;% line</source>
        <translation>Linia 10%</translation>
    </message>
    <message>
        <source>The highest of your last four complete weeks plus 10&#xa0;%, but at least 3&#xa0;km or 20&#xa0;minutes.</source>
        <translation>Najwyższy z ostatnich czterech pełnych tygodni plus 10%, ale co najmniej 3&#xa0;km lub 20&#xa0;minut.</translation>
    </message>
    <message>
        <source>A trial gave 532 beginners a plan with the 10&#xa0;% rule or a standard one: 20.8&#xa0;% and 20.3&#xa0;% were injured. Nobody knows where the rule comes from.</source>
        <translation>W badaniu 532 początkujących dostało plan z zasadą 10% albo zwykły: kontuzji doznało 20,8% i 20,3%. Nikt nie wie, skąd wzięła się ta zasada.</translation>
    </message>
    <message>
        <source>A rule of thumb. The only trial found no protection.</source>
        <translation>Zasada orientacyjna. Jedyne badanie nie wykazało, by chroniła.</translation>
    </message>
    <message>
        <source>The 30&#xa0;% line</source>
        <translation>Linia 30%</translation>
    </message>
    <message>
        <source>The same reference plus 30&#xa0;%, but at least 3&#xa0;km or 20&#xa0;minutes.</source>
        <translation>Ten sam poziom odniesienia plus 30%, ale co najmniej 3&#xa0;km lub 20&#xa0;minut.</translation>
    </message>
    <message>
        <source>Among 874 beginners injuries overall did not differ. Distance-related ones, runner&apos;s knee among them, were 1.59 times as frequent after more than 30&#xa0;% (95&#xa0;% interval 0.96 to 2.66).</source>
        <translation>U 874 początkujących liczba wszystkich kontuzji się nie różniła. Te związane z dystansem, w tym kolano biegacza, były po wzroście o ponad 30% 1,59 raza częstsze (przedział 95%: od 0,96 do 2,66).</translation>
    </message>
    <message>
        <source>One cohort, and the interval includes no difference: a reason for caution, not a limit.</source>
        <translation>Jedna obserwowana grupa, a przedział obejmuje też brak różnicy: powód do ostrożności, nie granica.</translation>
    </message>
    <message>
        <source>One run vs the longest of 30 days</source>
        <translation>Jeden bieg a najdłuższy z 30 dni</translation>
    </message>
    <message>
        <source>Among 5,205 runners with 588,071 sessions overuse injuries were more frequent after such runs: 1.64 times for small, 1.52 for moderate, 2.28 for large ones.</source>
        <translation>U 5205 biegaczy i biegaczek z 588&#xa0;071 biegami kontuzje przeciążeniowe były po takich biegach częstsze: 1,64 raza po małych, 1,52 raza po średnich, 2,28 raza po dużych skokach.</translation>
    </message>
    <message>
        <source>The best available, but observational; the injuries were self-reported and not only of the knee. Most injuries do not follow such a run.</source>
        <translation>Najlepszy dostępny dowód, ale tylko z obserwacji; kontuzje zgłaszali sami biegacze i nie dotyczyły one tylko kolana. Większości kontuzji nie poprzedza taki bieg.</translation>
    </message>
    <message>
        <source>This week vs last week</source>
        <translation>Ten tydzień a poprzedni</translation>
    </message>
    <message>
        <source>A review of four studies: three see more injuries with larger increases, but 10&#xa0;% and 24&#xa0;% a week do not differ. Among 261 half-marathon runners increases of 20 to 60&#xa0;% went with more injuries after three weeks and no longer after eight. Among 5,205 runners there was no relation.</source>
        <translation>Przegląd czterech badań: trzy widzą więcej kontuzji przy większych wzrostach, ale 10% i 24% tygodniowo się nie różnią. U 261 półmaratończyków wzrosty o 20–60% wiązały się z większą liczbą kontuzji po trzech tygodniach, a po ośmiu już nie. U 5205 biegaczy nie było związku.</translation>
    </message>
    <message>
        <source>The studies disagree: shown as a description, never as an alarm.</source>
        <translation>Badania są sprzeczne: pokazane jako opis, nigdy jako alarm.</translation>
    </message>
    <message>
        <source>Acute to chronic (ACWR)</source>
        <translation>Obciążenie ostre/przewlekłe (ACWR)</translation>
    </message>
    <message>
        <source>0.8 to 1.3 was proposed as a good range. It was shown later that the figure is last week in other units: dividing by any number does just as well. Among 5,205 runners injuries did not rise with it.</source>
        <translation>Jako dobry zakres proponowano od 0,8 do 1,3. Później pokazano, że ta liczba to ostatni tydzień w innych jednostkach: dzielenie przez dowolną liczbę daje to samo. U 5205 biegaczy kontuzji nie przybywało wraz z nią.</translation>
    </message>
    <message>
        <source>Refuted as a traffic light; shown because it is often asked for.</source>
        <translation>Obalone jako sygnał ostrzegawczy; pokazane, bo często się o to pyta.</translation>
    </message>
    <message>
        <source>Weighted averages (EWMA)</source>
        <translation>Średnie ważone (EWMA)</translation>
    </message>
    <message>
        <source>Proposed as a better form of acute to chronic; it shares the doubts about it.</source>
        <translation>Zaproponowane jako lepsza postać ACWR; wątpliwości są te same.</translation>
    </message>
    <message>
        <source>A description.</source>
        <translation>Opis.</translation>
    </message>
    <message>
        <source>Monotony and strain</source>
        <translation>Monotonia i strain</translation>
    </message>
    <message>
        <source>Developed on a few athletes, whose illnesses often followed peaks of strain. The limit of 2 is folklore.</source>
        <translation>Opracowane na kilku sportowcach, u których choroby często następowały po szczytach wskaźnika strain. Granica 2 to tylko tradycja.</translation>
    </message>
    <message>
        <source>A description of how alike the days were; few athletes, no knees.</source>
        <translation>Opis tego, jak podobne były dni; niewielu sportowców, nic o kolanach.</translation>
    </message>
    <message>
        <source>Effort × minutes</source>
        <translation>Wysiłek × minuty</translation>
    </message>
    <message>
        <source>Your own effort from 0 to 10 for the whole run times its minutes. The line is at least 20&#xa0;minutes at your usual effort above its reference.</source>
        <translation>Twoja własna ocena wysiłku od 0 do 10 za cały bieg razy jego minuty. Linia leży powyżej poziomu odniesienia co najmniej o 20&#xa0;minut przy twoim zwykłym wysiłku.</translation>
    </message>
    <message>
        <source>Known as session RPE. A hard hour counts for more than an easy one; it has not been shown to predict a sore knee.</source>
        <translation>Znane jako session RPE. Mocna godzina liczy się bardziej niż spokojna; nie wykazano, by zapowiadała bolące kolano.</translation>
    </message>
    <message>
        <source>A sensible measure of how hard training was, not of what the knee can take.</source>
        <translation>Rozsądna miara tego, jak mocny był trening, a nie tego, ile kolano zniesie.</translation>
    </message>
    <message>
        <source>How much longer a run was than the longest of the 30 days before: small above 10&#xa0;%, moderate above 30&#xa0;%, large above 100&#xa0;%.</source>
        <translation>Dystans biegu podzielony przez najdłuższy pojedynczy bieg z 30 dni wcześniej: mały skok powyżej 10%, średni powyżej 30%, duży powyżej 100%.</translation>
    </message>
    <message>
        <source>The week&apos;s load divided by that of the week before.</source>
        <translation>Obciążenie tygodnia podzielone przez obciążenie poprzedniego.</translation>
    </message>
    <message>
        <source>The mean of the last 7 days divided by the mean of the 21 days before.</source>
        <translation>Średni dzień z ostatnich 7 dni podzielony przez średni dzień z 21 wcześniejszych.</translation>
    </message>
    <message>
        <source>A 7-day average divided by a 28-day one; recent days weigh more. Not shown in the first 28 days.</source>
        <translation>Średnia z 7 dni podzielona przez średnią z 28, w których ostatnie dni ważą więcej. Niepokazywane w pierwszych 28 dniach.</translation>
    </message>
    <message>
        <source>Monotony: the mean of the seven days, rest days included, divided by their standard deviation (n minus 1). Strain: the week&apos;s load times the monotony.</source>
        <translation>Monotonia: średnia z siedmiu dni, razem z dniami odpoczynku, podzielona przez odchylenie standardowe (n minus 1). Strain: obciążenie tygodnia razy monotonia.</translation>
    </message>
</context>
<context>
    <name>LoadWords</name>
    <message>
        <source>distance</source>
        <translation>dystans</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuty</translation>
    </message>
    <message>
        <source>effort × minutes</source>
        <translation>wysiłek × minuty</translation>
    </message>
    <message>
        <source>surface</source>
        <translation>nawierzchnia</translation>
    </message>
    <message>
        <source>shoe</source>
        <translation>but</translation>
    </message>
    <message>
        <source>kind of run</source>
        <translation>rodzaj biegu</translation>
    </message>
    <message>
        <source>easy and hard</source>
        <translation>spokojne i mocne</translation>
    </message>
    <message>
        <source>pain</source>
        <translation>ból</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>zwykły</translation>
    </message>
    <message>
        <source>small</source>
        <translation>mały</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>średni</translation>
    </message>
    <message>
        <source>large</source>
        <translation>duży</translation>
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
        <translation>mocny</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>spokojny</translation>
    </message>
    <message>
        <source>pain 0</source>
        <translation>ból 0</translation>
    </message>
    <message>
        <source>pain 1 to 2</source>
        <translation>ból 1–2</translation>
    </message>
    <message>
        <source>pain 3 to 5</source>
        <translation>ból 3–5</translation>
    </message>
    <message>
        <source>pain 6 to 10</source>
        <translation>ból 6–10</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nie podano</translation>
    </message>
    <message>
        <source>%1 effort-minutes</source>
        <translation>%1 minut wysiłku</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>effort × min</source>
        <translation>wysiłek × min</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>a deleted pair</source>
        <translation>para, której już nie ma</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>easy</source>
        <translation>spokojny</translation>
    </message>
    <message>
        <source>long</source>
        <translation>wybieganie</translation>
    </message>
    <message>
        <source>tempo</source>
        <translation>tempowy</translation>
    </message>
    <message>
        <source>intervals</source>
        <translation>interwały</translation>
    </message>
    <message>
        <source>hills</source>
        <translation>podbiegi</translation>
    </message>
    <message>
        <source>race</source>
        <translation>zawody</translation>
    </message>
    <message>
        <source>walk and run</source>
        <translation>marszobieg</translation>
    </message>
    <message>
        <source>finished as planned</source>
        <translation>zgodnie z planem</translation>
    </message>
    <message>
        <source>slowed, then walked</source>
        <translation>zwolnienie, potem marsz</translation>
    </message>
    <message>
        <source>stopped at once</source>
        <translation>przerwany od razu</translation>
    </message>
    <message>
        <source>ran through the pain</source>
        <translation>dalej mimo bólu</translation>
    </message>
    <message>
        <source>asphalt</source>
        <translation>asfalt</translation>
    </message>
    <message>
        <source>concrete</source>
        <translation>beton</translation>
    </message>
    <message>
        <source>track</source>
        <translation>stadion</translation>
    </message>
    <message>
        <source>treadmill</source>
        <translation>bieżnia mechaniczna</translation>
    </message>
    <message>
        <source>gravel</source>
        <translation>szuter</translation>
    </message>
    <message>
        <source>trail</source>
        <translation>trail</translation>
    </message>
    <message>
        <source>grass</source>
        <translation>trawa</translation>
    </message>
    <message>
        <source>sand</source>
        <translation>piasek</translation>
    </message>
    <message>
        <source>left knee</source>
        <translation>lewe kolano</translation>
    </message>
    <message>
        <source>right knee</source>
        <translation>prawe kolano</translation>
    </message>
    <message>
        <source>both knees</source>
        <translation>oba kolana</translation>
    </message>
    <message>
        <source>around or behind the kneecap</source>
        <translation>wokół rzepki lub za nią</translation>
    </message>
    <message>
        <source>above the kneecap</source>
        <translation>nad rzepką</translation>
    </message>
    <message>
        <source>just below the kneecap</source>
        <translation>tuż pod rzepką</translation>
    </message>
    <message>
        <source>both sides of the tendon</source>
        <translation>po obu stronach ścięgna</translation>
    </message>
    <message>
        <source>inner side, joint line</source>
        <translation>strona wewnętrzna, szpara stawowa</translation>
    </message>
    <message>
        <source>inner side, below the joint</source>
        <translation>strona wewnętrzna, pod stawem</translation>
    </message>
    <message>
        <source>outer side, joint line</source>
        <translation>strona zewnętrzna, szpara stawowa</translation>
    </message>
    <message>
        <source>outer side, above the joint</source>
        <translation>strona zewnętrzna, nad stawem</translation>
    </message>
    <message>
        <source>back of the knee</source>
        <translation>tył kolana</translation>
    </message>
    <message>
        <source>the whole knee</source>
        <translation>całe kolano</translation>
    </message>
    <message>
        <source>no clear place</source>
        <translation>bez wyraźnego miejsca</translation>
    </message>
    <message>
        <source>left</source>
        <comment>knee</comment>
        <translation>lewe</translation>
    </message>
    <message>
        <source>right</source>
        <comment>knee</comment>
        <translation>prawe</translation>
    </message>
    <message>
        <source>both</source>
        <comment>knees</comment>
        <translation>oba</translation>
    </message>
    <message>
        <source>kneecap</source>
        <translation>rzepka</translation>
    </message>
    <message>
        <source>above kneecap</source>
        <translation>nad rzepką</translation>
    </message>
    <message>
        <source>below kneecap</source>
        <translation>pod rzepką</translation>
    </message>
    <message>
        <source>beside tendon</source>
        <translation>obok ścięgna</translation>
    </message>
    <message>
        <source>inner joint line</source>
        <translation>szpara wewnątrz</translation>
    </message>
    <message>
        <source>inner, below joint</source>
        <translation>wewnątrz, pod stawem</translation>
    </message>
    <message>
        <source>outer joint line</source>
        <translation>szpara na zewnątrz</translation>
    </message>
    <message>
        <source>outer, above joint</source>
        <translation>na zewnątrz, nad stawem</translation>
    </message>
    <message>
        <source>back</source>
        <translation>tył kolana</translation>
    </message>
    <message>
        <source>whole knee</source>
        <translation>całe kolano</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>niejasne</translation>
    </message>
    <message>
        <source>before the run</source>
        <translation>przed biegiem</translation>
    </message>
    <message>
        <source>worst during the run</source>
        <translation>najgorszy w biegu</translation>
    </message>
    <message>
        <source>1 h after</source>
        <translation>1 h po biegu</translation>
    </message>
    <message>
        <source>next morning</source>
        <translation>następnego ranka</translation>
    </message>
    <message>
        <source>rest day</source>
        <translation>dzień bez biegu</translation>
    </message>
    <message>
        <source>%1 % %2</source>
        <comment>share of a surface, such as 70 % asphalt</comment>
        <translation>%1% %2</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>Name</source>
        <extracomment>A heading of a manual page, as others of this language have it</extracomment>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <extracomment>A heading of a manual page, as others of this language have it</extracomment>
        <translation>Składnia</translation>
    </message>
    <message>
        <source>Values: %1.</source>
        <translation>Wartości: %1.</translation>
    </message>
    <message>
        <source>Exit status</source>
        <extracomment>A heading of a manual page, as others of this language have it</extracomment>
        <translation>Kod zakończenia</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Zrobione.</translation>
    </message>
    <message>
        <source>Wrong usage; nothing was done.</source>
        <translation>Błędne wywołanie; nic nie zrobiono.</translation>
    </message>
    <message>
        <source>There is no display or no font to draw with.</source>
        <translation>Brak ekranu albo czcionki, więc nie ma jak rysować.</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>A heading of a manual page, as others of this language have it</extracomment>
        <translation>Pliki</translation>
    </message>
    <message>
        <source>Preferences of the window.</source>
        <translation>Ustawienia okna.</translation>
    </message>
    <message>
        <source>See also</source>
        <extracomment>A heading of a manual page, as others of this language have it</extracomment>
        <translation>Zobacz także</translation>
    </message>
    <message>
        <source>Patella describes what was entered. It is not a diagnosis.</source>
        <translation>Patella opisuje to, co wpisano. To nie jest diagnoza.</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>A heading of a manual page, as others of this language have it</extracomment>
        <translation>Opis</translation>
    </message>
    <message>
        <source>Options</source>
        <extracomment>A heading of a manual page, as others of this language have it</extracomment>
        <translation>Opcje</translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>A heading of a manual page, as others of this language have it</extracomment>
        <translation>Polecenia</translation>
    </message>
    <message>
        <source>Environment</source>
        <extracomment>A heading of a manual page, as others of this language have it</extracomment>
        <translation>Środowisko</translation>
    </message>
    <message>
        <source>Examples</source>
        <extracomment>A heading of a manual page, as others of this language have it</extracomment>
        <translation>Przykłady</translation>
    </message>
    <message>
        <source>Enters, imports and shows runs and how the knee was, in the log that the window patella uses too; both may be open at once. Everything stays on this computer unless you share it.</source>
        <translation>Zapisuje, importuje i pokazuje biegi oraz to, jak miało się kolano, w tym samym dzienniku, którego używa okno patella; oba mogą być otwarte naraz. Wszystko zostaje na tym komputerze, chyba że zechcesz to udostępnić.</translation>
    </message>
    <message>
        <source>Something failed and was reported; the rest was done.</source>
        <translation>Coś się nie udało (jest o tym komunikat); reszta jest zrobiona.</translation>
    </message>
    <message>
        <source>Your own log: one SQLite file with everything you entered. With XDG_DATA_HOME set, it is in the folder patella there.</source>
        <translation>Twój własny dziennik: jeden plik SQLite ze wszystkim, co wpisano. Gdy ustawiono XDG_DATA_HOME, leży tam w folderze patella.</translation>
    </message>
    <message>
        <source>Answers go to standard output, everything else to standard error. What is left out stays unanswered. Commands that only read do not create a log.</source>
        <translation>Odpowiedzi trafiają na standardowe wyjście, wszystko inne na standardowe wyjście błędów. Co pominięto, zostaje bez odpowiedzi. Polecenia, które tylko czytają, nie zakładają dziennika.</translation>
    </message>
    <message>
        <source>These may come before or after any command.</source>
        <translation>Można je podać przed każdym poleceniem i za nim.</translation>
    </message>
    <message>
        <source>The passphrase of a sealed backup, unless --passphrase-file gives it.</source>
        <translation>Hasło zaszyfrowanej kopii zapasowej, jeśli nie podaje go --passphrase-file.</translation>
    </message>
    <message>
        <source>Opens your log in a window: enter a run in seconds, see your weeks against the line of the 10 % rule, how the knee was and what goes together with its pain, and write the page for the physiotherapist. F1 explains the page you are on.</source>
        <translation>Otwiera twój dziennik w oknie: zapisz bieg w kilka sekund, zobacz swoje tygodnie na tle linii zasady 10%, jak miało się kolano i co idzie w parze z jego bólem, i zapisz stronę dla fizjoterapeuty. F1 objaśnia widoczną stronę.</translation>
    </message>
</context>
<context>
    <name>MileageWords</name>
    <message>
        <source>0 weeks</source>
        <translation>żadnym tygodniu</translation>
    </message>
    <message>
        <source>%1 of %2 (%3&#xa0;%, 95&#xa0;% interval %4 to %5)</source>
        <extracomment>&quot;18 of 26 weeks (69 %, 95 % interval 50 to 83)&quot;</extracomment>
        <translation>%1 z %2 (%3%, przedział 95%: od %4 do %5)</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n tygodnia</numerusform>
            <numerusform>%n tygodni</numerusform>
            <numerusform>%n tygodni</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a link: in weeks with more %1 your knee hurt more.</source>
        <translation>Jest związek: w tygodniach z większą liczbą %1 kolano bolało bardziej.</translation>
    </message>
    <message>
        <source>There is a link: after weeks with more %1 your knee hurt more the week after.</source>
        <translation>Jest związek: po tygodniach z większą liczbą %1 kolano bolało bardziej w następnym tygodniu.</translation>
    </message>
    <message>
        <source>There is a link: after weeks with more %1 your knee hurt more two weeks later.</source>
        <translation>Jest związek: po tygodniach z większą liczbą %1 kolano bolało bardziej dwa tygodnie później.</translation>
    </message>
    <message>
        <source>The other way round: in weeks with more %1 your knee hurt less.</source>
        <translation>Na odwrót: w tygodniach z większą liczbą %1 kolano bolało mniej.</translation>
    </message>
    <message>
        <source>The other way round: after weeks with more %1 your knee hurt less.</source>
        <translation>Na odwrót: po tygodniach z większą liczbą %1 kolano bolało mniej.</translation>
    </message>
    <message>
        <source>It may be that you run less while it hurts.</source>
        <translation>Może po prostu biegasz mniej, gdy boli.</translation>
    </message>
    <message>
        <source>miles</source>
        <translation>mil</translation>
    </message>
    <message>
        <source>kilometres</source>
        <comment>with more kilometres</comment>
        <translation>kilometrów</translation>
    </message>
    <message>
        <source>minutes</source>
        <comment>with more minutes</comment>
        <translation>minut</translation>
    </message>
    <message>
        <source>metres downhill</source>
        <comment>with more metres downhill</comment>
        <translation>metrów w dół</translation>
    </message>
    <message>
        <source>%1&#xa0;m downhill</source>
        <translation>%1&#xa0;m w dół</translation>
    </message>
    <message>
        <source>Nothing to compare: the scores or the amounts are the same in every week.</source>
        <translation>Nie ma czego porównać: oceny albo kilometraż są w każdym tygodniu takie same.</translation>
    </message>
    <message>
        <source>No clear link between your %1 and your knee.</source>
        <translation>Brak wyraźnego związku między liczbą %1 a twoim kolanem.</translation>
    </message>
    <message>
        <source>Pain of %1 or more %5 later: after %2 above your median of %3, after %4 up to it.</source>
        <translation>Ból od %1 wzwyż po upływie %5: po %2 powyżej twojej mediany %3, po %4 do niej włącznie.</translation>
    </message>
    <message>
        <source>p under %1</source>
        <translation>p poniżej %1</translation>
    </message>
    <message>
        <source>p&#xa0;=&#xa0;%1</source>
        <translation>p&#xa0;=&#xa0;%1</translation>
    </message>
    <message numerus="yes">
        <source>%n score(s) left out: something may have masked the pain.</source>
        <translation>
            <numerusform>Pominięto %n ocenę: coś mogło zamaskować ból.</numerusform>
            <numerusform>Pominięto %n oceny: coś mogło zamaskować ból.</numerusform>
            <numerusform>Pominięto %n ocen: coś mogło zamaskować ból.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) without a score.</source>
        <translation>
            <numerusform>%n bieg bez oceny.</numerusform>
            <numerusform>%n biegi bez oceny.</numerusform>
            <numerusform>%n biegów bez oceny.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few weeks to say: %1 of the %2 needed have an amount and a score.</source>
        <translation>Za mało tygodni, by coś powiedzieć: kilometraż i ocenę bólu ma %1 z %2 potrzebnych.</translation>
    </message>
    <message>
        <source>Weeks with pain of %1 or more: %2 above your median of %3, %4 up to it.</source>
        <translation>Ból od %1 wzwyż: w %2 powyżej twojej mediany %3, w %4 do niej włącznie.</translation>
    </message>
    <message>
        <source>Spearman&apos;s rho %1 over %2, %3. The p allows for weeks that follow each other, for the season and the trend, and for three comparisons having been made: the same week and the two after.</source>
        <translation>Rho Spearmana %1 z %2, %3. Wartość p uwzględnia, że tygodnie następują po sobie, porę roku i trend oraz to, że sprawdzono ten sam tydzień i dwa następne.</translation>
    </message>
    <message>
        <source>Spearman&apos;s rho %1 over %2. With the season and the trend taken out, what is left of the weeks does not point the same way, so neither is taken for a link.</source>
        <translation>Rho Spearmana %1 z %2. Po odjęciu pory roku i trendu to, co zostaje z tygodni, nie wskazuje tego samego kierunku, więc żadne z nich nie jest uznawane za związek.</translation>
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
        <translation>od etapu %1</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) a week</source>
        <translation>
            <numerusform>%n raz w tygodniu</numerusform>
            <numerusform>%n razy w tygodniu</numerusform>
            <numerusform>%n razy w tygodniu</numerusform>
        </translation>
    </message>
    <message>
        <source>pain of at most %1</source>
        <translation>ból najwyżej %1</translation>
    </message>
    <message>
        <source>From %1 on %2</source>
        <extracomment>%1 is a person, %2 a day</extracomment>
        <translation>Od: %1, %2</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limity</translation>
    </message>
    <message>
        <source>Steps and exercises; each may have a line of its own</source>
        <translation>Etapy i ćwiczenia; każde może mieć własny wiersz</translation>
    </message>
    <message>
        <source>What you ask or want to say</source>
        <translation>O co pytasz lub co chcesz powiedzieć</translation>
    </message>
    <message>
        <source>Reply to a runner, for the running log Patella.</source>
        <translation>Odpowiedź do dziennika biegowego Patella.</translation>
    </message>
    <message>
        <source>Fill in your name, remove the # from what you want to set and change it, delete the rest.</source>
        <translation>Wpisz swoje imię i nazwisko, usuń # przed tym, co chcesz ustalić, zmień to i usuń resztę.</translation>
    </message>
    <message>
        <source>Save the file and send it back: the runner sees who set what and when. The log itself stays as it is.</source>
        <translation>Zapisz plik i odeślij: będzie widać, kto, co i kiedy ustalił. To, co już jest w dzienniku, zostaje bez zmian.</translation>
    </message>
</context>
<context>
    <name>NotedWords</name>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Rozgrzewka</translation>
    </message>
    <message>
        <source>Cool-down</source>
        <translation>Schłodzenie</translation>
    </message>
    <message>
        <source>Part of it walked</source>
        <translation>Częściowo marsz</translation>
    </message>
    <message>
        <source>Foot strike</source>
        <translation>Lądowanie stopy</translation>
    </message>
    <message>
        <source>Form, own rating</source>
        <translation>Technika, własna ocena</translation>
    </message>
    <message>
        <source>Form, cue</source>
        <translation>Technika, na co uważano</translation>
    </message>
    <message>
        <source>Feel</source>
        <translation>Samopoczucie</translation>
    </message>
    <message>
        <source>More ascent than usual</source>
        <translation>Większe przewyższenie niż zwykle</translation>
    </message>
    <message>
        <source>Higher average heart rate than usual</source>
        <translation>Średnie tętno wyższe niż zwykle</translation>
    </message>
    <message>
        <source>With pauses</source>
        <translation>Z przerwami</translation>
    </message>
    <message>
        <source>Second half slower</source>
        <translation>Druga połowa wolniejsza</translation>
    </message>
    <message>
        <source>Fit of the pair</source>
        <translation>Dopasowanie pary</translation>
    </message>
    <message>
        <source>Stiffness of the pair</source>
        <translation>Sztywność pary</translation>
    </message>
    <message>
        <source>Lacing of the pair</source>
        <translation>Sznurowanie pary</translation>
    </message>
    <message>
        <source>Ill that day</source>
        <translation>Choroba tego dnia</translation>
    </message>
    <message>
        <source>First 14 days of the cycle</source>
        <translation>Pierwsze 14 dni cyklu</translation>
    </message>
    <message>
        <source>Tender to touch in %1 of %2 answers.</source>
        <translation>Boli przy dotyku w %1 z %2 odpowiedzi.</translation>
    </message>
    <message>
        <source>Felt in the joint, not in a muscle, in %1 of %2 answers.</source>
        <translation>Czuć w stawie, nie w mięśniu, w %1 z %2 odpowiedzi.</translation>
    </message>
    <message>
        <source>Higher peak heart rate than usual</source>
        <translation>Najwyższe tętno wyższe niż zwykle</translation>
    </message>
    <message>
        <source>Hydration that day, 0 to 3</source>
        <translation>Nawodnienie tego dnia, 0–3</translation>
    </message>
    <message>
        <source>Nutrition that day, 0 to 3</source>
        <translation>Odżywianie tego dnia, 0–3</translation>
    </message>
    <message numerus="yes">
        <source>Where minutes were recorded, it began after %1 min (median of %n answer(s)).</source>
        <translation>
            <numerusform>Tam, gdzie zapisano minuty, zaczynało się po %1 minutach (mediana z %n odpowiedzi).</numerusform>
            <numerusform>Tam, gdzie zapisano minuty, zaczynało się po %1 minutach (mediana z %n odpowiedzi).</numerusform>
            <numerusform>Tam, gdzie zapisano minuty, zaczynało się po %1 minutach (mediana z %n odpowiedzi).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PatternWords</name>
    <message>
        <source>likely %1 to %2</source>
        <translation>prawdopodobnie od %1 do %2</translation>
    </message>
    <message>
        <source>%1: runs with an answer: %2.</source>
        <translation>%1: biegi z odpowiedzią: %2.</translation>
    </message>
    <message>
        <source>First check at %1 runs.</source>
        <translation>Pierwsze sprawdzenie przy %1 biegach.</translation>
    </message>
    <message>
        <source>Last checked at %1 runs; next check at %2.</source>
        <translation>Ostatnio sprawdzone przy %1 biegach; następnym razem przy %2.</translation>
    </message>
    <message>
        <source>Runs without a next-morning score: %1; the worst of the other scores counts.</source>
        <translation>Biegi bez oceny następnego ranka: %1; liczy się najgorsza z pozostałych ocen.</translation>
    </message>
    <message>
        <source>Runs after a painkiller, gel, tape or brace: %1; their pain may be masked, and nothing is called helpful because of them.</source>
        <translation>Biegi po leku przeciwbólowym lub żelu albo z tapingiem lub stabilizatorem: %1; ból może być w nich zamaskowany, więc nie przemawiają za tym, że coś pomaga.</translation>
    </message>
    <message>
        <source>the lack of: %1</source>
        <translation>brak: %1</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between factors</comment>
        <translation> albo </translation>
    </message>
    <message>
        <source>consistent pattern</source>
        <translation>stała zależność</translation>
    </message>
    <message>
        <source>possible pattern</source>
        <translation>możliwa zależność</translation>
    </message>
    <message>
        <source>%1, small (%2 points from little to much)</source>
        <comment>certainty and size</comment>
        <translation>%1, mała (%2 pkt między małą a dużą wartością)</translation>
    </message>
    <message>
        <source>%1, small (%2 points)</source>
        <comment>certainty and size</comment>
        <translation>%1, mała (%2 pkt)</translation>
    </message>
    <message>
        <source>%1 your knee pain was about %2 points higher (%3)</source>
        <translation>%1 ból kolana był silniejszy o około %2 pkt (%3)</translation>
    </message>
    <message>
        <source>%1 your knee pain was about %2 points lower (%3)</source>
        <translation>%1 ból kolana był słabszy o około %2 pkt (%3)</translation>
    </message>
    <message>
        <source>%1 your knee pain was about %2 points higher than on other runs (%3)</source>
        <translation>%1 ból kolana był silniejszy o około %2 pkt niż w innych biegach (%3)</translation>
    </message>
    <message>
        <source>%1 your knee pain was about %2 points lower than on other runs (%3)</source>
        <translation>%1 ból kolana był słabszy o około %2 pkt niż w innych biegach (%3)</translation>
    </message>
    <message>
        <source>When these occurred together,</source>
        <translation>Gdy występowały razem,</translation>
    </message>
    <message>
        <source>, after allowing for how your knee was before.</source>
        <translation>, po uwzględnieniu tego, jak było z kolanem wcześniej.</translation>
    </message>
    <message>
        <source>Based on %1 runs: in the half with more of it the median pain was %2, in the half with less %3.</source>
        <translation>Na podstawie %1 biegów: w połowie z większą wartością mediana bólu wyniosła %2, w połowie z mniejszą %3.</translation>
    </message>
    <message>
        <source>Based on %1 runs with it (median pain %3) and %2 without (median pain %4).</source>
        <translation>Na podstawie %1 biegów z tym (mediana bólu %3) i %2 bez tego (mediana bólu %4).</translation>
    </message>
    <message>
        <source>Found in two checks in a row. In logs without any real effect this happens in %1 of 100.</source>
        <translation>Znalezione w dwóch kolejnych sprawdzeniach. W dziennikach bez prawdziwego wpływu zdarza się to w %1 na 100.</translation>
    </message>
    <message>
        <source>Found in one check. In logs without any real effect this happens in %1 of 100.</source>
        <translation>Znalezione w jednym sprawdzeniu. W dziennikach bez prawdziwego wpływu zdarza się to w %1 na 100.</translation>
    </message>
    <message>
        <source>Any one of these could be behind it: in your log they nearly always occur together, so it cannot tell which one matters. A few easy runs with one but not the other would tell.</source>
        <translation>Może za tym stać każde z nich: w twoim dzienniku prawie zawsze występują razem, więc nie wiadomo, które się liczy. Pokazałoby to kilka spokojnych biegów z jednym, ale bez drugiego.</translation>
    </message>
    <message>
        <source>A link is not proof of cause.</source>
        <translation>Związek to jeszcze nie dowód przyczyny.</translation>
    </message>
    <message>
        <source>Too few runs to look for patterns.</source>
        <translation>Za mało biegów, by szukać zależności.</translation>
    </message>
    <message>
        <source>Your scores hardly vary, so there is nothing to compare yet.</source>
        <translation>Twoje oceny prawie się nie zmieniają, więc nie ma jeszcze czego porównywać.</translation>
    </message>
    <message>
        <source>Nothing can be tested yet.</source>
        <translation>Na razie nie da się niczego sprawdzić.</translation>
    </message>
    <message>
        <source>No clear pattern.</source>
        <translation>Brak wyraźnej zależności.</translation>
    </message>
    <message>
        <source>%2 of %1 runs were without pain: an effect under about %3 points on the sore runs would usually be missed.</source>
        <translation>%2 z %1 biegów było bez bólu: wpływ mniejszy niż około %3 pkt na bolesne biegi zwykle umknąłby uwadze.</translation>
    </message>
    <message>
        <source>With %1 runs an effect under about %2 points would usually be missed.</source>
        <translation>Przy %1 biegach wpływ mniejszy niż około %2 pkt zwykle umknąłby uwadze.</translation>
    </message>
    <message>
        <source>%2 of %1 runs were without pain: even a large effect on the sore runs would usually be missed.</source>
        <translation>%2 z %1 biegów było bez bólu: nawet duży wpływ na bolesne biegi zwykle umknąłby uwadze.</translation>
    </message>
    <message>
        <source>With %1 runs even a large effect would usually be missed.</source>
        <translation>Przy %1 biegach nawet duży wpływ zwykle umknąłby uwadze.</translation>
    </message>
    <message>
        <source>%1 of %2 runs so far. The first check comes after %3 more with a score for this knee, during or after the run or the next morning.</source>
        <translation>Na razie %1 z %2 biegów. Pierwsze sprawdzenie będzie po kolejnych %3 z oceną tego kolana: w biegu, po nim lub następnego ranka.</translation>
    </message>
    <message>
        <source>No habit has been recorded often enough both with and without it: what never changes cannot be compared.</source>
        <translation>Żadnego nawyku nie zapisano dość często i z nim, i bez niego: tego, co się nigdy nie zmienia, nie da się porównać.</translation>
    </message>
    <message>
        <source>With today&apos;s data it would test: %1.</source>
        <translation>Przy dzisiejszych danych sprawdzono by: %1.</translation>
    </message>
    <message>
        <source>Habits tested together: %1.</source>
        <translation>Nawyki sprawdzane razem: %1.</translation>
    </message>
    <message>
        <source>Not enough data yet: %1</source>
        <translation>Jeszcze za mało danych: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what was found and how sure it is</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Never recorded beside a score, so never tested: %1</source>
        <translation>Nigdy nie zapisane razem z oceną, więc nigdy nie sprawdzone: %1</translation>
    </message>
</context>
<context>
    <name>PictureWords</name>
    <message>
        <source>Save the chart as a picture</source>
        <translation>Zapisz wykres jako obraz</translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing (*.svg)</source>
        <translation>Obraz (*.png);;Rysunek (*.svg)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Zapisano: %1</translation>
    </message>
    <message>
        <source>The picture could not be written to %1. Choose another folder.</source>
        <translation>Nie udało się zapisać obrazu w %1. Wybierz inny folder.</translation>
    </message>
</context>
<context>
    <name>PlanFiles</name>
    <message>
        <source>Open a plan file</source>
        <translation>Otwórz plik planu</translation>
    </message>
    <message>
        <source>Save as a plan file</source>
        <translation>Zapisz jako plik planu</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Kto ustalił</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>Plans (*.patella-note)</source>
        <translation>Plany (*.patella-note)</translation>
    </message>
    <message>
        <source>The plan was not used. %1</source>
        <translation>Niczego nie przejęto. %1</translation>
    </message>
    <message>
        <source>using a plan</source>
        <translation>przejęcie planu</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>two pairs of shoes</source>
        <translation>dwie pary butów</translation>
    </message>
    <message>
        <source>insoles</source>
        <translation>wkładki</translation>
    </message>
    <message>
        <source>warming up</source>
        <translation>rozgrzewka</translation>
    </message>
    <message>
        <source>surfaces</source>
        <translation>nawierzchnie</translation>
    </message>
    <message>
        <source>another insole</source>
        <translation>inna wkładka</translation>
    </message>
    <message>
        <source>no warm-up</source>
        <translation>bez rozgrzewki</translation>
    </message>
    <message>
        <source>10 minutes of warm-up</source>
        <translation>10 minut rozgrzewki</translation>
    </message>
    <message>
        <source>asphalt</source>
        <translation>asfalt</translation>
    </message>
    <message>
        <source>soft ground</source>
        <translation>miękka nawierzchnia</translation>
    </message>
    <message>
        <source>uneven ground</source>
        <translation>nierówna nawierzchnia</translation>
    </message>
    <message>
        <source>even ground</source>
        <translation>równa nawierzchnia</translation>
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
        <translation>„%1”</translation>
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
        <translation>Twój zwykły tydzień nie jest jeszcze znany, więc ten nie jest oceniany.</translation>
    </message>
    <message>
        <source>It would be a return after a break: no 10&#xa0;% line.</source>
        <translation>Byłby to powrót po przerwie: bez linii 10%.</translation>
    </message>
    <message>
        <source>The weeks before are too short to compare with: no 10&#xa0;% line.</source>
        <translation>Poprzednie tygodnie są za krótkie do porównania: bez linii 10%.</translation>
    </message>
    <message>
        <source>That would be %1 above the 10&#xa0;% line of %2.</source>
        <translation>To byłoby %1 ponad linią 10% wynoszącą %2.</translation>
    </message>
    <message>
        <source>That would be %1 above the 10&#xa0;% line of %2, and more than 30&#xa0;% above its reference.</source>
        <translation>To byłoby %1 ponad linią 10% wynoszącą %2 i o ponad 30% powyżej poziomu odniesienia.</translation>
    </message>
    <message>
        <source>That leaves %1 under the 10&#xa0;% line of %2.</source>
        <translation>Zostaje %1 do linii 10% wynoszącej %2.</translation>
    </message>
    <message>
        <source>Week of %1: nothing planned.</source>
        <translation>Tydzień od %1: nic w planie.</translation>
    </message>
    <message numerus="yes">
        <source>Week of %1: %2 in %n run(s).</source>
        <translation>
            <numerusform>Tydzień od %1: %2 w %n biegu.</numerusform>
            <numerusform>Tydzień od %1: %2 w %n biegach.</numerusform>
            <numerusform>Tydzień od %1: %2 w %n biegach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them lack a distance or a time and are not counted.</source>
        <translation>
            <numerusform>%n z nich nie ma dystansu lub czasu i się nie liczy.</numerusform>
            <numerusform>%n z nich nie mają dystansu lub czasu i się nie liczą.</numerusform>
            <numerusform>%n z nich nie ma dystansu lub czasu i się nie liczy.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PointWords</name>
    <message>
        <source>%1 to %2</source>
        <comment>months</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>each run</source>
        <translation>każdy bieg</translation>
    </message>
    <message>
        <source>each week</source>
        <translation>każdy tydzień</translation>
    </message>
    <message>
        <source>rolling 7 days</source>
        <translation>ruchome 7 dni</translation>
    </message>
    <message>
        <source>season</source>
        <translation>pora roku</translation>
    </message>
    <message>
        <source>surface</source>
        <translation>nawierzchnia</translation>
    </message>
    <message>
        <source>shoes</source>
        <translation>buty</translation>
    </message>
    <message>
        <source>the week after</source>
        <translation>tydzień później</translation>
    </message>
    <message>
        <source>the second week after</source>
        <translation>dwa tygodnie później</translation>
    </message>
    <message>
        <source>the same run</source>
        <translation>w tym samym biegu</translation>
    </message>
    <message>
        <source>the same week</source>
        <translation>w tym samym tygodniu</translation>
    </message>
    <message>
        <source>the same 7 days</source>
        <translation>w tych samych 7 dniach</translation>
    </message>
    <message>
        <source>m downhill</source>
        <translation>m w dół</translation>
    </message>
    <message>
        <source>%1 per run</source>
        <comment>km</comment>
        <translation>%1 na bieg</translation>
    </message>
    <message>
        <source>%1 per week</source>
        <comment>km</comment>
        <translation>%1 tygodniowo</translation>
    </message>
    <message>
        <source>%1 per 7 days</source>
        <comment>km</comment>
        <translation>%1 na 7 dni</translation>
    </message>
    <message>
        <source>worst pain, %1</source>
        <translation>najgorszy ból %1</translation>
    </message>
    <message>
        <source>%1; pain of %2</source>
        <extracomment>&quot;km per run; pain of the week after&quot;</extracomment>
        <translation>%1; ból %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 to %2 %3</source>
        <comment>10 to 15 km</comment>
        <translation>%1–%2 %3</translation>
    </message>
    <message>
        <source>Worst pain %1, %2</source>
        <translation>Najgorszy ból %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n punkt</numerusform>
            <numerusform>%n punkty</numerusform>
            <numerusform>%n punktów</numerusform>
        </translation>
    </message>
    <message>
        <source>Median pain %1, the middle half from %2 to %3</source>
        <translation>Mediana bólu %1, środkowa połowa od %2 do %3</translation>
    </message>
    <message>
        <source>May be masked, so it is not counted.</source>
        <translation>Może być zamaskowany i nigdzie się nie liczy.</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Dystans</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Elapsed time</source>
        <translation>Czas z przerwami</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Rozgrzewka</translation>
    </message>
    <message>
        <source>Cool-down</source>
        <translation>Schłodzenie</translation>
    </message>
    <message>
        <source>Ascent</source>
        <translation>Przewyższenie</translation>
    </message>
    <message>
        <source>Descent</source>
        <translation>Metry w dół</translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>Tętno</translation>
    </message>
    <message>
        <source>Highest heart rate</source>
        <translation>Najwyższe tętno</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Zakup</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Wycofanie</translation>
    </message>
    <message>
        <source>Distance before this log</source>
        <translation>Przebieg przed tym dziennikiem</translation>
    </message>
    <message>
        <source>Replace at</source>
        <translation>Wymiana po</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Bieg</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Nie ma takiego dnia.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Ten dzień dopiero nadejdzie.</translation>
    </message>
    <message>
        <source>Before 1950: is the year right?</source>
        <translation>Przed 1950: czy rok się zgadza?</translation>
    </message>
    <message>
        <source>Enter a distance, a time, or both.</source>
        <translation>Wpisz dystans, czas albo jedno i drugie.</translation>
    </message>
    <message>
        <source>Must be more than 0.</source>
        <translation>Musi być większe od 0.</translation>
    </message>
    <message>
        <source>More than 400 km in one run?</source>
        <translation>Ponad 400 km w jednym biegu?</translation>
    </message>
    <message>
        <source>More than 5 hours?</source>
        <translation>Ponad 5 godzin?</translation>
    </message>
    <message>
        <source>More than 100 hours?</source>
        <translation>Ponad 100 godzin?</translation>
    </message>
    <message>
        <source>Faster than 2:00 a kilometre: check distance and time.</source>
        <translation>Szybciej niż 2:00 na kilometr: sprawdź dystans i czas.</translation>
    </message>
    <message>
        <source>Shorter than the running time.</source>
        <translation>Krócej niż czas biegu.</translation>
    </message>
    <message>
        <source>Below the average heart rate.</source>
        <translation>Poniżej średniego tętna.</translation>
    </message>
    <message>
        <source>More than 12,000 m?</source>
        <translation>Ponad 12&#xa0;000 m?</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Nadaj nazwę.</translation>
    </message>
    <message>
        <source>This name is taken.</source>
        <translation>Ta nazwa jest zajęta.</translation>
    </message>
    <message>
        <source>Before it was bought.</source>
        <translation>Przed zakupem.</translation>
    </message>
    <message>
        <source>Nothing has been entered yet.</source>
        <translation>Nic tu jeszcze nie wpisano.</translation>
    </message>
    <message>
        <source>More than 24 hours in a day?</source>
        <translation>Ponad 24 godziny w ciągu doby?</translation>
    </message>
    <message>
        <source>Before it began.</source>
        <translation>Przed początkiem.</translation>
    </message>
    <message>
        <source>Below the lowest value.</source>
        <translation>Poniżej najmniejszej wartości.</translation>
    </message>
    <message>
        <source>Outside the scale of this measure.</source>
        <translation>Poza skalą tego pomiaru.</translation>
    </message>
    <message>
        <source>More than two years ahead: is the year right?</source>
        <translation>Ponad dwa lata naprzód: czy rok się zgadza?</translation>
    </message>
    <message>
        <source>Must differ from the first.</source>
        <translation>Musi się różnić od pierwszego.</translation>
    </message>
    <message>
        <source>At least %1: fewer could not be told from chance.</source>
        <translation>Co najmniej %1: mniejszej liczby nie da się odróżnić od przypadku.</translation>
    </message>
    <message>
        <source>%1 is slower than a walk: check distance and time.</source>
        <extracomment>%1 is a pace such as &quot;25:10 /km&quot;</extracomment>
        <translation>%1 to wolniej niż marsz: sprawdź dystans i czas.</translation>
    </message>
    <message>
        <source>You have a run like this on that day, %1: is it another one?</source>
        <translation>Tego dnia jest już taki bieg, %1: czy to kolejny?</translation>
    </message>
    <message>
        <source>Must belong to a run or a rest day.</source>
        <translation>Należy do biegu albo do dnia bez biegu.</translation>
    </message>
    <message>
        <source>The measure it belongs to is not in the log.</source>
        <translation>Należy do pomiaru, którego nie ma w dzienniku.</translation>
    </message>
    <message>
        <source>Longer than 64 kB, which is about thirty pages.</source>
        <translation>Dłuższe niż 64 kB, czyli około trzydziestu stron.</translation>
    </message>
    <message>
        <source>Needs both the experiment and its number in it.</source>
        <translation>Potrzebne oba: eksperyment i numer w nim.</translation>
    </message>
</context>
<context>
    <name>ProgrammeWords</name>
    <message>
        <source>return to running</source>
        <translation>powrót do biegania</translation>
    </message>
    <message>
        <source>straight-leg raise</source>
        <translation>unoszenie wyprostowanej nogi</translation>
    </message>
    <message>
        <source>squats</source>
        <translation>przysiady</translation>
    </message>
    <message>
        <source>hip strength</source>
        <translation>siła bioder</translation>
    </message>
    <message>
        <source>tendon below the kneecap</source>
        <translation>ścięgno pod rzepką</translation>
    </message>
    <message>
        <source>iliotibial band</source>
        <translation>pasmo biodrowo-piszczelowe</translation>
    </message>
    <message>
        <source>an exercise of your own</source>
        <translation>własne ćwiczenie</translation>
    </message>
    <message>
        <source>limits</source>
        <translation>limity</translation>
    </message>
</context>
<context>
    <name>ProofWords</name>
    <message>
        <source>fewer than %1</source>
        <comment>of 100 logs</comment>
        <translation>mniej niż %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>of 100 logs</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 biegów</translation>
    </message>
    <message>
        <source>No real effect: a pattern is shown anyway</source>
        <translation>Bez prawdziwego wpływu: zależność mimo to pokazana</translation>
    </message>
    <message>
        <source>A habit costs two points of pain: it is found</source>
        <translation>Nawyk kosztuje dwa punkty bólu: znaleziony</translation>
    </message>
    <message>
        <source>Shoes over their limit cost two points: they are found</source>
        <translation>Buty po przekroczeniu limitu kosztują dwa punkty: znalezione</translation>
    </message>
    <message>
        <source>Nights under six hours cost two points: they are found</source>
        <translation>Noce krótsze niż sześć godzin kosztują dwa punkty: znalezione</translation>
    </message>
    <message>
        <source>A habit costs one point of pain: it is found, if only as a small one</source>
        <translation>Nawyk kosztuje jeden punkt bólu: znaleziony, choćby jako mały</translation>
    </message>
    <message>
        <source>… and with its full size, not as a small one</source>
        <translation>… i w pełnej wielkości, nie jako mały</translation>
    </message>
    <message>
        <source>Two habits share nine of ten runs, one matters: only the wrong one is named</source>
        <translation>Dwa nawyki występują razem w dziewięciu z dziesięciu biegów, liczy się jeden: wymieniony tylko niewłaściwy</translation>
    </message>
    <message>
        <source>Two habits always come together: “cannot tell which”</source>
        <translation>Dwa nawyki zawsze występują razem: „nie wiadomo, który”</translation>
    </message>
    <message>
        <source>Working days or mornings hurt, a pair is worn then: the pair alone is blamed</source>
        <translation>Dni robocze lub poranki bolą, a wtedy używa się pewnej pary: wskazana tylko para</translation>
    </message>
    <message>
        <source>A possible pattern is worth trying out, not worth believing yet. Repeated checks make chance findings likelier: over a log of 200 runs, checked after every 20, a possible pattern turned up wrongly in %1 of 100 logs.</source>
        <translation>Możliwą zależność warto wypróbować, ale jeszcze nie warto w nią wierzyć. Wielokrotne sprawdzanie zwiększa szansę na przypadkowe wyniki: w dzienniku z 200 biegami, sprawdzanym co 20, możliwa zależność pojawiła się błędnie w %1 na 100 dzienników.</translation>
    </message>
    <message>
        <source>A consistent pattern, found in two checks in a row, turned up wrongly in %1 of 100 logs.</source>
        <translation>Stała zależność, znaleziona w dwóch kolejnych sprawdzeniach, pojawiła się błędnie w %1 na 100 dzienników.</translation>
    </message>
    <message>
        <source>Missing mornings, even when more of them were missing after bad days, did not make it wrong more often.</source>
        <translation>Brakujące poranki, nawet gdy częściej brakowało ich po złych dniach, nie zwiększały liczby błędów.</translation>
    </message>
    <message>
        <source>Each knee is checked on its own: with two knees there are two chances to be wrong.</source>
        <translation>Każde kolano jest sprawdzane osobno: przy dwóch kolanach są dwie okazje do pomyłki.</translation>
    </message>
    <message>
        <source>A simulated runner is simpler than you are. The figures show how the search behaves, not what your knee will do.</source>
        <translation>Symulowany biegacz jest prostszy niż ty. Liczby pokazują, jak zachowuje się wyszukiwanie, a nie, co zrobi twoje kolano.</translation>
    </message>
    <message>
        <source>No pattern does not mean that nothing matters: before 100 runs, an effect of a single point is missed more often than found. With 200 runs it is mostly found, but often as a small one: scores stop at 0, so the recorded difference is smaller than the real one.</source>
        <translation>Brak zależności nie znaczy, że nic się nie liczy: to, co kosztuje jeden punkt, przed 100 biegami częściej umyka, niż się znajduje. Przy 200 biegach zwykle się znajduje, ale często jako małe: skala kończy się na 0, więc zapisana różnica jest mniejsza niż odczuwana.</translation>
    </message>
</context>
<context>
    <name>QuestionnaireWords</name>
    <message>
        <source>a clear change for the better (%1 or more)</source>
        <translation>wyraźna zmiana na lepsze (%1 lub więcej)</translation>
    </message>
    <message>
        <source>a clear change for the worse (%1 or more)</source>
        <translation>wyraźna zmiana na gorsze (%1 lub więcej)</translation>
    </message>
    <message>
        <source>%1 to %2, %3 is best; %4 points count as a change</source>
        <translation>od %1 do %2, najlepiej %3; zmiana to co najmniej %4 pkt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>questionnaire, knee</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no clear change (that takes %1)</source>
        <translation>bez wyraźnej zmiany, do której potrzeba %1</translation>
    </message>
</context>
<context>
    <name>RaceWords</name>
    <message>
        <source>This day has passed. Choose a future day.</source>
        <translation>Ten dzień już minął. Wybierz dzień w przyszłości.</translation>
    </message>
    <message>
        <source>Your recent weeks give no 10&#xa0;% line to start from: it needs two complete weeks of running.</source>
        <translation>Twoje ostatnie tygodnie nie dają linii 10%, od której można zacząć: potrzeba dwóch pełnych tygodni biegania.</translation>
    </message>
    <message>
        <source>From runs this short, neither rule reaches that distance within ten years.</source>
        <translation>Od tak krótkich biegów żadna z zasad nie doprowadzi do tego dystansu w ciągu dziesięciu lat.</translation>
    </message>
    <message>
        <source>Weekly distance takes longest to build up: at most 10&#xa0;% or 3&#xa0;km more each week.</source>
        <translation>Najdłużej trwa zwiększanie tygodniowego dystansu: najwyżej 10% lub 3&#xa0;km więcej co tydzień.</translation>
    </message>
    <message>
        <source>The longest run takes longest to build up: at most 10&#xa0;% more than the longest of the 30 days before.</source>
        <translation>Najdłużej trwa wydłużanie najdłuższego biegu: najwyżej 10% więcej niż najdłuższy z 30 dni wcześniej.</translation>
    </message>
    <message>
        <source>Today&apos;s reference: %1 a week, longest run of 30 days %2.</source>
        <translation>Dzisiejszy punkt wyjścia: %1 tygodniowo, najdłuższy bieg z 30 dni %2.</translation>
    </message>
    <message>
        <source>%1 is within both rules today: keep your weeks as they are.</source>
        <translation>%1 mieści się dziś w obu zasadach: zostaw tygodnie takie, jakie są.</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %2 would take %n week(s) of building up from the week of %3: it is too late to keep both rules. Starting this week, %4 is within reach on that day.</source>
        <translation>
            <numerusform>%1 w dniu %2 wymagałoby %n tygodnia stopniowego zwiększania od tygodnia %3: na zachowanie obu zasad jest za późno. Zaczynając w tym tygodniu, na ten dzień w zasięgu jest %4.</numerusform>
            <numerusform>%1 w dniu %2 wymagałoby %n tygodni stopniowego zwiększania od tygodnia %3: na zachowanie obu zasad jest za późno. Zaczynając w tym tygodniu, na ten dzień w zasięgu jest %4.</numerusform>
            <numerusform>%1 w dniu %2 wymagałoby %n tygodni stopniowego zwiększania od tygodnia %3: na zachowanie obu zasad jest za późno. Zaczynając w tym tygodniu, na ten dzień w zasięgu jest %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on %2 takes %n week(s) of building up: start in the week of %3 at the latest.</source>
        <translation>
            <numerusform>%1 w dniu %2 wymaga %n tygodnia stopniowego zwiększania: zacznij najpóźniej w tygodniu od %3.</numerusform>
            <numerusform>%1 w dniu %2 wymaga %n tygodni stopniowego zwiększania: zacznij najpóźniej w tygodniu od %3.</numerusform>
            <numerusform>%1 w dniu %2 wymaga %n tygodni stopniowego zwiększania: zacznij najpóźniej w tygodniu od %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>A rule of thumb, not a training plan; how the knee reacts matters more.</source>
        <translation>Zasada orientacyjna, nie plan treningowy; ważniejsze jest, jak reaguje kolano.</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>%1 (answers: %2)</source>
        <extracomment>what was named how often, and in how many answers: &quot;stairs down 8, squatting 3 (answers: 12)&quot;</extracomment>
        <translation>%1 (odpowiedzi: %2)</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <comment>a share in percent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 per week: %2, usually %3</source>
        <extracomment>%1 is &quot;km&quot; or &quot;mi&quot;, %2 and %3 are distances per week</extracomment>
        <translation>%1 tygodniowo: %2, zwykle %3</translation>
    </message>
    <message>
        <source>asphalt %1, usually %2</source>
        <translation>asfalt %1, zwykle %2</translation>
    </message>
    <message>
        <source>without warm-up %1, usually %2</source>
        <translation>bez rozgrzewki %1, zwykle %2</translation>
    </message>
    <message>
        <source>hard runs %1, usually %2</source>
        <translation>mocne biegi %1, zwykle %2</translation>
    </message>
    <message>
        <source>%1 per week: %2</source>
        <translation>%1 tygodniowo: %2</translation>
    </message>
    <message>
        <source>one run %1 times the longest of its 30 days before</source>
        <translation>jeden bieg %1 raza tak długi jak najdłuższy z 30 dni wcześniej</translation>
    </message>
    <message>
        <source>new pairs of shoes: %1</source>
        <translation>nowe pary butów: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a kind such as Strength, %2 its name such as squats</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Kolano</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Początek</translation>
    </message>
    <message>
        <source>Last sore day</source>
        <translation>Ostatni bolesny dzień</translation>
    </message>
    <message>
        <source>Sore days</source>
        <translation>Bolesne dni</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>Szczyt</translation>
    </message>
    <message>
        <source>Day of the peak</source>
        <translation>Dzień szczytu</translation>
    </message>
    <message>
        <source>14 days before, compared with the 28 before that</source>
        <translation>14 dni wcześniej w porównaniu z 28 dniami przed nimi</translation>
    </message>
    <message>
        <source>No care or medication recorded in this period.</source>
        <translation>W tym okresie nie zapisano zabiegów ani leków.</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Zabieg</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Ile razy</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dni</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Pierwszy</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Ostatni</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Porównano</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Lepiej</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Tak samo</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Gorzej</translation>
    </message>
    <message>
        <source>Median change</source>
        <translation>Mediana zmiany</translation>
    </message>
    <message>
        <source>Compared: pain before and 24 hours later. Pain also improves on its own, so this does not show what helps.</source>
        <translation>Porównano: ból przed i 24 godziny później. Ból słabnie też sam, więc to nie pokazuje, co pomaga.</translation>
    </message>
    <message>
        <source>%1 May have masked the pain scored after it.</source>
        <translation>%1 Mogło zamaskować ból oceniany później.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n session(s)</source>
        <comment>an exercise</comment>
        <translation>
            <numerusform>%1, %n sesja</numerusform>
            <numerusform>%1, %n sesje</numerusform>
            <numerusform>%1, %n sesji</numerusform>
        </translation>
    </message>
    <message>
        <source>too few answers to compare</source>
        <translation>za mało odpowiedzi do porównania</translation>
    </message>
    <message>
        <source>no clear change</source>
        <translation>bez wyraźnej zmiany</translation>
    </message>
    <message>
        <source>slightly better (%1)</source>
        <translation>trochę lepiej (%1)</translation>
    </message>
    <message>
        <source>slightly worse (%1)</source>
        <translation>trochę gorzej (%1)</translation>
    </message>
    <message>
        <source>clearly better (%1)</source>
        <translation>wyraźnie lepiej (%1)</translation>
    </message>
    <message>
        <source>clearly worse (%1)</source>
        <translation>wyraźnie gorzej (%1)</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Biegi</translation>
    </message>
    <message>
        <source>Runs after a painkiller</source>
        <translation>Biegi po leku przeciwbólowym</translation>
    </message>
    <message>
        <source>Longest run, %1</source>
        <translation>Najdłuższy bieg, %1</translation>
    </message>
    <message>
        <source>Pain during runs, median (answers)</source>
        <translation>Ból w biegu, mediana (odpowiedzi)</translation>
    </message>
    <message>
        <source>1&#xa0;h after, median (answers)</source>
        <translation>1&#xa0;h po biegu, mediana (odpowiedzi)</translation>
    </message>
    <message>
        <source>Next morning, median (answers)</source>
        <translation>Następny poranek, mediana (odpowiedzi)</translation>
    </message>
    <message>
        <source>%1 days before</source>
        <translation>%1 dni przed</translation>
    </message>
    <message>
        <source>%1 days since</source>
        <translation>%1 dni po</translation>
    </message>
    <message>
        <source>Diagnosis given: %1</source>
        <translation>Postawione rozpoznanie: %1</translation>
    </message>
    <message>
        <source>Said: %1</source>
        <translation>Powiedziano: %1</translation>
    </message>
    <message>
        <source>Asked at the visit: %1</source>
        <translation>Zalecono na wizycie: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Odpowiedź: %1</translation>
    </message>
    <message>
        <source>New red flags since: %1</source>
        <translation>Nowe objawy alarmowe od tego czasu: %1</translation>
    </message>
    <message>
        <source>New shoes: %1</source>
        <translation>Nowe buty: %1</translation>
    </message>
    <message>
        <source>Shoes retired: %1</source>
        <translation>Buty wycofane: %1</translation>
    </message>
    <message>
        <source>Exercises: none recorded</source>
        <translation>Ćwiczenia: nic nie zapisano</translation>
    </message>
    <message>
        <source>Exercises: %1</source>
        <translation>Ćwiczenia: %1</translation>
    </message>
    <message>
        <source>Since the visit of %1 (%2)</source>
        <translation>Od wizyty %1 (%2)</translation>
    </message>
    <message>
        <source>Pain 1&#xa0;h after runs, median</source>
        <translation>Ból 1&#xa0;h po biegu, mediana</translation>
    </message>
    <message>
        <source>Pain the next morning, median</source>
        <translation>Ból następnego ranka, mediana</translation>
    </message>
    <message>
        <source>Worst pain during runs, median</source>
        <translation>Najgorszy ból w biegu, mediana</translation>
    </message>
    <message>
        <source>Against that: %1.</source>
        <translation>Przeciw temu przemawia: %1.</translation>
    </message>
    <message>
        <source>before</source>
        <translation>wcześniej</translation>
    </message>
    <message>
        <source>last</source>
        <translation>ostatnio</translation>
    </message>
    <message>
        <source>Runs with an answer</source>
        <translation>Biegi z odpowiedzią</translation>
    </message>
    <message>
        <source>Last 4 weeks vs the 4 before</source>
        <translation>Ostatnie 4 tygodnie i 4 wcześniejsze</translation>
    </message>
    <message>
        <source>Pain: %1</source>
        <translation>Ból: %1</translation>
    </message>
    <message>
        <source>%1 A painkiller, gel, brace or tape may have masked some scores.</source>
        <translation>%1 Lek przeciwbólowy, żel, stabilizator lub taping mogły zamaskować niektóre oceny.</translation>
    </message>
    <message>
        <source>Pain during runs: %1. Next morning: %2.</source>
        <translation>Ból w biegu: %1. Następny poranek: %2.</translation>
    </message>
    <message>
        <source>Said and done since</source>
        <translation>Co powiedziano i zrobiono od tego czasu</translation>
    </message>
    <message>
        <source>before a run</source>
        <translation>przed biegiem</translation>
    </message>
    <message>
        <source>in it</source>
        <translation>w biegu</translation>
    </message>
    <message>
        <source>1&#xa0;h after</source>
        <translation>1&#xa0;h po biegu</translation>
    </message>
    <message>
        <source>next morning</source>
        <translation>następnego ranka</translation>
    </message>
    <message>
        <source>on a rest day</source>
        <translation>w dniu bez biegu</translation>
    </message>
    <message>
        <source>Pain now</source>
        <translation>Ból teraz</translation>
    </message>
    <message>
        <source>%1 (%2, %3); that day and the day before: %4 to %5</source>
        <extracomment>a score, its moment, its day, then the best and the worst score of two days</extracomment>
        <translation>%1 (%2, %3); tego dnia i dzień wcześniej: od %4 do %5</translation>
    </message>
    <message>
        <source>stiff in the morning: up to %1</source>
        <translation>sztywność rano: do %1</translation>
    </message>
    <message>
        <source>not stiff in the morning</source>
        <translation>rano bez sztywności</translation>
    </message>
    <message>
        <source>%1 (medians)</source>
        <extracomment>%1 is such as &quot;before a run 1, in it 3&quot;</extracomment>
        <translation>%1 (mediany)</translation>
    </message>
    <message>
        <source>pain at night: on %1 of %2 days</source>
        <extracomment>a count of days and of days with an answer</extracomment>
        <translation>ból w nocy: %1 z %2 dni</translation>
    </message>
    <message>
        <source>Day and night</source>
        <translation>Dzień i noc</translation>
    </message>
    <message>
        <source>Eases off</source>
        <extracomment>the median of how long the knee took to be as before</extracomment>
        <translation>Ustępuje</translation>
    </message>
    <message>
        <source>after %1, median</source>
        <translation>po %1, mediana</translation>
    </message>
    <message>
        <source>Triggered by</source>
        <translation>Co wywołuje</translation>
    </message>
    <message>
        <source>Limped</source>
        <translation>Utykanie</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>answers of answers</comment>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Feels</source>
        <translation>Jaki ból</translation>
    </message>
    <message>
        <source>In a run</source>
        <translation>W biegu</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>a treatment, and how often of how often the knee was better a day later</extracomment>
        <translation>%1: %2 z %3</translation>
    </message>
    <message>
        <source>%1: %2&#xa0;×, last %3</source>
        <extracomment>a medicine, how often, and when for the last time</extracomment>
        <translation>%1: %2&#xa0;×, ostatnio %3</translation>
    </message>
    <message>
        <source>Better a day after</source>
        <translation>Lepiej dzień później</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Leki</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>with whom and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>In the runner&apos;s words</source>
        <translation>Własnymi słowami</translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>a complaint</comment>
        <translation>Ustąpiło</translation>
    </message>
    <message>
        <source>ongoing</source>
        <comment>a complaint</comment>
        <translation>trwa</translation>
    </message>
    <message>
        <source>Answer then: %1</source>
        <translation>Ówczesna odpowiedź: %1</translation>
    </message>
    <message>
        <source>Visits so far</source>
        <translation>Dotychczasowe wizyty</translation>
    </message>
    <message>
        <source>Swelling: slight %1, clear %2 (answers: %3)</source>
        <translation>Obrzęk: lekki %1, wyraźny %2 (odpowiedzi: %3)</translation>
    </message>
    <message>
        <source>Stiff in the morning: over 30 min %1, longest %2 (answers: %3)</source>
        <translation>Sztywność rano: ponad 30 min %1, najdłużej %2 (odpowiedzi: %3)</translation>
    </message>
    <message>
        <source>Gave way: never (answers: %1)</source>
        <translation>Uciekło: nigdy (odpowiedzi: %1)</translation>
    </message>
    <message numerus="yes">
        <source>Gave way %n time(s) (answers: %1)</source>
        <translation>
            <numerusform>Uciekło %n raz (odpowiedzi: %1)</numerusform>
            <numerusform>Uciekło %n razy (odpowiedzi: %1)</numerusform>
            <numerusform>Uciekło %n razy (odpowiedzi: %1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Signs and on how many days: %1</source>
        <translation>Objawy i liczba dni: %1</translation>
    </message>
    <message>
        <source>sitting</source>
        <translation>siedzenie</translation>
    </message>
    <message>
        <source>driving</source>
        <translation>jazda autem</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>stanie</translation>
    </message>
    <message>
        <source>flights of stairs</source>
        <translation>piętra po schodach</translation>
    </message>
    <message>
        <source>sleep</source>
        <translation>sen</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <extracomment>what, how much of it in the median, and on how many days that was said: &quot;sitting 8 h (30)&quot;</extracomment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>A usual day, median (days with an answer): %1</source>
        <translation>Zwykły dzień, mediana (dni z odpowiedzią): %1</translation>
    </message>
    <message>
        <source>%1, knee checks: %2</source>
        <translation>%1, kontrole kolana: %2</translation>
    </message>
    <message>
        <source>no trouble</source>
        <translation>bez trudności</translation>
    </message>
    <message>
        <source>some</source>
        <translation>trochę</translation>
    </message>
    <message>
        <source>a lot</source>
        <translation>duże</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>odpowiedzi</translation>
    </message>
    <message>
        <source>No knee check in this period.</source>
        <translation>W tym okresie nie ma kontroli kolana.</translation>
    </message>
    <message>
        <source>Days without an entry: %1 of %2 (%3&#xa0;%)</source>
        <translation>Dni bez wpisu: %1 z %2 (%3%)</translation>
    </message>
    <message>
        <source>Runs without any answer about a knee: %1 of %2 (%3&#xa0;%)</source>
        <translation>Biegi bez żadnej odpowiedzi o kolanie: %1 z %2 (%3%)</translation>
    </message>
    <message>
        <source>Runs without a next-morning answer: %1 of %2 (%3&#xa0;%)</source>
        <translation>Biegi bez odpowiedzi następnego ranka: %1 z %2 (%3%)</translation>
    </message>
    <message>
        <source>Runs without a surface: %1 of %2 (%3&#xa0;%)</source>
        <translation>Biegi bez nawierzchni: %1 z %2 (%3%)</translation>
    </message>
    <message>
        <source>Runs without a pair of shoes: %1 of %2 (%3&#xa0;%)</source>
        <translation>Biegi bez pary butów: %1 z %2 (%3%)</translation>
    </message>
    <message>
        <source>Runs without a distance: %1 of %2 (%3&#xa0;%)</source>
        <translation>Biegi bez dystansu: %1 z %2 (%3%)</translation>
    </message>
    <message>
        <source>Scores without a place: %1 of %2 (%3&#xa0;%)</source>
        <translation>Oceny bez miejsca: %1 z %2 (%3%)</translation>
    </message>
    <message>
        <source>Scores that something may have masked: %1 of %2 (%3&#xa0;%)</source>
        <translation>Oceny, które coś mogło zamaskować: %1 z %2 (%3%)</translation>
    </message>
    <message>
        <source>The 10&#xa0;% line is the highest of the last four completed weeks plus 10&#xa0;% (at least 3&#xa0;km). It is a rule of thumb: in a trial of 532 beginners it did not reduce injuries (Buist 2008).</source>
        <translation>Linia 10% to najwyższy z czterech ostatnich pełnych tygodni plus 10% (co najmniej 3&#xa0;km). To zasada orientacyjna: w badaniu 532 początkujących nie zmniejszyła liczby kontuzji (Buist 2008).</translation>
    </message>
    <message>
        <source>Pain is what the runner scored, 0 to 10. A median that moves by less than 1 point is no clear change, from 1 a small one, from 2 a clear one (Salaffi 2004). A dash is a missing answer.</source>
        <translation>Ból to własna ocena, od 0 do 10. Zmiana mediany o mniej niż 1 pkt to brak wyraźnej zmiany, od 1 mała, od 2 wyraźna (Salaffi 2004). Kreska oznacza brak odpowiedzi.</translation>
    </message>
    <message>
        <source>%1 Run after a painkiller (%2 in this period): its scores may be masked, and it is not counted as a run without pain.</source>
        <translation>%1 Bieg po leku przeciwbólowym (%2 w tym okresie): jego oceny mogą być zamaskowane i nie liczy się jako bieg bez bólu.</translation>
    </message>
    <message>
        <source>This is not a diagnosis. It is a record of what was run and how the knee felt, made on the runner&apos;s own computer.</source>
        <translation>To nie jest diagnoza. To zapis biegów i tego, jak było z kolanem, prowadzony na własnym komputerze.</translation>
    </message>
    <message>
        <source>No runs in this period.</source>
        <translation>W tym okresie nie ma biegów.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>trouble with a task</comment>
        <translation>bez trudności</translation>
    </message>
    <message>
        <source>some</source>
        <comment>trouble with a task</comment>
        <translation>trochę</translation>
    </message>
    <message>
        <source>a lot</source>
        <comment>trouble with a task</comment>
        <translation>duże</translation>
    </message>
    <message>
        <source>%1: no trouble with %2</source>
        <extracomment>%1 is a knee, %2 its tasks such as &quot;walking, jumping&quot;</extracomment>
        <translation>%1, bez trudności: %2</translation>
    </message>
    <message>
        <source>%1, 0 to 10</source>
        <extracomment>an activity of the runner&apos;s own choice</extracomment>
        <translation>%1, 0–10</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Sprawność na co dzień</translation>
    </message>
    <message>
        <source>front</source>
        <comment>view of a knee</comment>
        <translation>przód</translation>
    </message>
    <message>
        <source>back</source>
        <comment>view of a knee</comment>
        <translation>tył</translation>
    </message>
    <message>
        <source>outer</source>
        <comment>side of a knee</comment>
        <translation>zewnątrz</translation>
    </message>
    <message>
        <source>inner</source>
        <comment>side of a knee</comment>
        <translation>wewnątrz</translation>
    </message>
    <message>
        <source>%1&#xa0;h</source>
        <comment>whole hours</comment>
        <extracomment>hours and minutes, such as 29 h 15 min</extracomment>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>Long single run</source>
        <translation>Pojedynczy długi bieg</translation>
    </message>
    <message>
        <source>longest of the 30 days before</source>
        <translation>najdłuższy z 30 dni wcześniej</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>stosunek</translation>
    </message>
    <message>
        <source>Strength work: none recorded</source>
        <translation>Trening siłowy: nic nie zapisano</translation>
    </message>
    <message numerus="yes">
        <source>Strength work on %n day(s)</source>
        <translation>
            <numerusform>Trening siłowy: %n dzień</numerusform>
            <numerusform>Trening siłowy: %n dni</numerusform>
            <numerusform>Trening siłowy: %n dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Other sport on %n day(s), %1</source>
        <translation>
            <numerusform>Inny sport: %n dzień, %1</numerusform>
            <numerusform>Inny sport: %n dni, %1</numerusform>
            <numerusform>Inny sport: %n dni, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No run over 110&#xa0;% of the longest of its 30 days before</source>
        <translation>Żaden bieg ponad 110% najdłuższego z 30 dni wcześniej</translation>
    </message>
    <message>
        <source>Runs over 110&#xa0;% of the longest of their 30 days before: %1</source>
        <translation>Biegi ponad 110% najdłuższego z 30 dni wcześniej: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Dystans</translation>
    </message>
    <message>
        <source>runs without: %1</source>
        <translation>bez niego: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Runs per week</source>
        <translation>Biegi tygodniowo</translation>
    </message>
    <message>
        <source>Longest run</source>
        <translation>Najdłuższy bieg</translation>
    </message>
    <message>
        <source>Weeks above 10&#xa0;% line</source>
        <translation>Tygodnie ponad linią 10%</translation>
    </message>
    <message>
        <source>over 30&#xa0;%: %1</source>
        <translation>ponad 30%: %1</translation>
    </message>
    <message>
        <source>Runs without pain</source>
        <translation>Biegi bez bólu</translation>
    </message>
    <message>
        <source>Minutes per week and knee pain</source>
        <translation>Minuty tygodniowo i ból kolana</translation>
    </message>
    <message>
        <source>Distance per week and knee pain</source>
        <translation>Dystans tygodniowo i ból kolana</translation>
    </message>
    <message>
        <source>%1: the latest %2 of %3 weeks</source>
        <translation>%1: ostatnie %2 z %3 tygodni</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Tydzień od</translation>
    </message>
    <message>
        <source>10&#xa0;% line, %1</source>
        <translation>Linia 10%, %1</translation>
    </message>
    <message>
        <source>Compared with the line</source>
        <translation>W porównaniu z linią</translation>
    </message>
    <message>
        <source>Worst pain</source>
        <translation>Najgorszy ból</translation>
    </message>
    <message>
        <source>Worst next morning</source>
        <translation>Najgorszy następny poranek</translation>
    </message>
    <message>
        <source>Median week</source>
        <translation>Mediana tygodnia</translation>
    </message>
    <message>
        <source>Weeks without a run</source>
        <translation>Tygodnie bez biegu</translation>
    </message>
    <message>
        <source>Races</source>
        <translation>Zawody</translation>
    </message>
    <message>
        <source>Pain began in %1 of %2 runs counted.</source>
        <translation>Ból zaczął się w %1 z %2 policzonych biegów.</translation>
    </message>
    <message>
        <source>Before %1 it began in at most one run in four.</source>
        <translation>Przed %1 zaczynał się najwyżej w co czwartym biegu.</translation>
    </message>
    <message>
        <source>Up to %1 it began in at most one run in four.</source>
        <translation>Do %1 zaczynał się najwyżej w co czwartym biegu.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) left out: the distance at which pain began was not recorded.</source>
        <translation>
            <numerusform>Pominięto %n bieg: nie zapisano dystansu, od którego bolało.</numerusform>
            <numerusform>Pominięto %n biegi: nie zapisano dystansu, od którego bolało.</numerusform>
            <numerusform>Pominięto %n biegów: nie zapisano dystansu, od którego bolało.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) left out: something may have masked the pain.</source>
        <translation>
            <numerusform>Pominięto %n bieg: coś mogło zamaskować ból.</numerusform>
            <numerusform>Pominięto %n biegi: coś mogło zamaskować ból.</numerusform>
            <numerusform>Pominięto %n biegów: coś mogło zamaskować ból.</numerusform>
        </translation>
    </message>
    <message>
        <source>Share of runs in which pain had begun, by distance</source>
        <translation>Odsetek biegów, w których ból już się zaczął, według dystansu</translation>
    </message>
    <message>
        <source>Pain began in runs</source>
        <translation>Ból zaczął się w biegach</translation>
    </message>
    <message>
        <source>begun by then, %</source>
        <translation>zaczęty do tego miejsca, %</translation>
    </message>
    <message>
        <source>No run in this period records where pain began.</source>
        <translation>W żadnym biegu tego okresu nie zapisano, gdzie zaczął się ból.</translation>
    </message>
    <message>
        <source>Knee pain, 0 (none) to 10 (worst imaginable)</source>
        <translation>Ból kolana, od 0 (żaden) do 10 (najgorszy, jaki można sobie wyobrazić)</translation>
    </message>
    <message>
        <source>Runs without an answer</source>
        <translation>Biegi bez odpowiedzi</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Oceny</translation>
    </message>
    <message>
        <source>Above 0</source>
        <translation>Powyżej 0</translation>
    </message>
    <message>
        <source>Days with pain</source>
        <translation>Dni z bólem</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Najgorsza</translation>
    </message>
    <message>
        <source>Latest day of the worst</source>
        <translation>Ostatni dzień najgorszej</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Odpowiedzi</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Zielony</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Żółty</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Czerwony</translation>
    </message>
    <message>
        <source>May be masked</source>
        <translation>Być może zamaskowane</translation>
    </message>
    <message>
        <source>Median / worst (answers)</source>
        <translation>Mediana / najgorsza (odpowiedzi)</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Przed</translation>
    </message>
    <message>
        <source>Worst during</source>
        <translation>Najgorszy w biegu</translation>
    </message>
    <message>
        <source>Next morning</source>
        <translation>Następny poranek</translation>
    </message>
    <message>
        <source>Rest day</source>
        <translation>Dzień bez biegu</translation>
    </message>
    <message>
        <source>Runs by the pain rule. Green: at most 2 during the run, and neither the hour after nor the next morning worse than before. Red: over 5 during the run, a morning 2 points above the score before, a limp, or swelling. Amber: anything between.</source>
        <translation>Biegi według zasady bólu. Zielony: najwyżej 2 w biegu, a godzina po nim i następny poranek nie gorsze niż przedtem. Czerwony: ponad 5 w biegu, poranek o 2 punkty powyżej oceny sprzed biegu, utykanie lub obrzęk. Żółty: wszystko pomiędzy.</translation>
    </message>
    <message>
        <source>Worst scores, knees as the runner sees them</source>
        <translation>Najgorsze oceny, widok własnych kolan</translation>
    </message>
    <message>
        <source>%1: %2 – pain %3 points higher (likely %4; runs with it %5, without %6)</source>
        <extracomment>%1 &quot;consistent pattern&quot;, %2 the habit, %3 points, %4 their interval, %5 and %6 counts of runs</extracomment>
        <translation>%1: %2 – ból silniejszy o %3 pkt (prawdopodobnie %4; biegi z tym %5, bez tego %6)</translation>
    </message>
    <message>
        <source>%1: %2 – pain %3 points lower (likely %4; runs with it %5, without %6)</source>
        <translation>%1: %2 – ból słabszy o %3 pkt (prawdopodobnie %4; biegi z tym %5, bez tego %6)</translation>
    </message>
    <message>
        <source>%1: too few runs with an answer to look for patterns (%2 of %3).</source>
        <translation>%1: za mało biegów z odpowiedzią, by szukać zależności (%2 z %3).</translation>
    </message>
    <message>
        <source>%1: the scores hardly vary, so there is no pattern to find (runs: %2).</source>
        <translation>%1: oceny prawie się nie zmieniają, więc nie ma zależności do znalezienia (biegi: %2).</translation>
    </message>
    <message>
        <source>%1: no habit was recorded often enough to be tested (runs: %2).</source>
        <translation>%1: żadnego nawyku nie zapisano dość często, by go sprawdzić (biegi: %2).</translation>
    </message>
    <message>
        <source>%1: no clear pattern (habits tested: %2, runs: %3).</source>
        <translation>%1: brak wyraźnej zależności (sprawdzone nawyki: %2, biegi: %3).</translation>
    </message>
    <message>
        <source>Nothing to look for yet: no run has an answer about a knee.</source>
        <translation>Nie ma jeszcze czego szukać: żaden bieg nie ma odpowiedzi o kolanie.</translation>
    </message>
    <message numerus="yes">
        <source>each of %n pair(s) of shoes</source>
        <translation>
            <numerusform>każda z %n pary butów</numerusform>
            <numerusform>każda z %n par butów</numerusform>
            <numerusform>każda z %n par butów</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, tested: %2.</source>
        <translation>%1, sprawdzono: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Not enough data to test %n more habit(s).</source>
        <translation>
            <numerusform>Za mało danych, by sprawdzić jeszcze %n nawyk.</numerusform>
            <numerusform>Za mało danych, by sprawdzić jeszcze %n nawyki.</numerusform>
            <numerusform>Za mało danych, by sprawdzić jeszcze %n nawyków.</numerusform>
        </translation>
    </message>
    <message>
        <source>A pattern shows what goes together with pain, after allowing for how the knee was before. It is not proof of cause.</source>
        <translation>Zależność pokazuje, co idzie w parze z bólem, po uwzględnieniu tego, jak było z kolanem wcześniej. Nie jest dowodem przyczyny.</translation>
    </message>
    <message>
        <source>Patterns are checked at 40 runs and after every 20 more. Simulated logs without any real effect show a consistent one in fewer than 5 of 100 cases.</source>
        <translation>Zależności są sprawdzane przy 40 biegach i potem co 20. Symulowane dzienniki bez prawdziwego wpływu pokazują stałą zależność w mniej niż 5 na 100 przypadków.</translation>
    </message>
    <message>
        <source>Age</source>
        <extracomment>two ages and a year of birth</extracomment>
        <translation>Wiek</translation>
    </message>
    <message>
        <source>%1 or %2 (born %3)</source>
        <translation>%1 lub %2 (ur. %3)</translation>
    </message>
    <message>
        <source>About the runner</source>
        <translation>O osobie biegającej</translation>
    </message>
    <message>
        <source>To be seen</source>
        <translation>Do obejrzenia</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Objaw</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Ostatnio</translation>
    </message>
    <message>
        <source>knee examined on %1</source>
        <translation>kolano zbadane %1</translation>
    </message>
    <message>
        <source>not seen again by %1</source>
        <translation>do %1 nie wystąpiło ponownie</translation>
    </message>
    <message>
        <source>over by %1</source>
        <translation>do %1 ustąpiło</translation>
    </message>
    <message>
        <source>ongoing</source>
        <comment>a red flag</comment>
        <translation>trwa</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <extracomment>%1 is how a warning sign ended, %2 the runner&apos;s note on it</extracomment>
        <translation>%1: „%2”</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>whether a red flag stands</comment>
        <translation>Teraz</translation>
    </message>
    <message>
        <source>%1 (%2, since %3)</source>
        <translation>%1 (%2, od %3)</translation>
    </message>
    <message>
        <source>%1 (since %2)</source>
        <translation>%1 (od %2)</translation>
    </message>
    <message>
        <source>Reasons to be seen</source>
        <translation>Powody, by pokazać kolano specjaliście</translation>
    </message>
    <message>
        <source>… (in full on the following pages)</source>
        <translation>… (w całości na kolejnych stronach)</translation>
    </message>
    <message numerus="yes">
        <source>%n more on the next page</source>
        <translation>
            <numerusform>jeszcze %n na następnej stronie</numerusform>
            <numerusform>jeszcze %n na następnej stronie</numerusform>
            <numerusform>jeszcze %n na następnej stronie</numerusform>
        </translation>
    </message>
    <message>
        <source>left</source>
        <comment>knee, in a narrow column</comment>
        <translation>lewe</translation>
    </message>
    <message>
        <source>right</source>
        <comment>knee, in a narrow column</comment>
        <translation>prawe</translation>
    </message>
    <message>
        <source>both</source>
        <comment>knees, in a narrow column</comment>
        <translation>oba</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nie podano</translation>
    </message>
    <message>
        <source>unknown pair</source>
        <translation>nieznana para</translation>
    </message>
    <message>
        <source>Shoes and surfaces</source>
        <translation>Buty i nawierzchnie</translation>
    </message>
    <message>
        <source>Shoes</source>
        <translation>Buty</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <comment>distance of a pair of shoes, in a narrow column</comment>
        <translation>razem %1</translation>
    </message>
    <message>
        <source>Surfaces</source>
        <translation>Nawierzchnie</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>Nawierzchnia</translation>
    </message>
    <message>
        <source>before</source>
        <comment>pain, in a narrow column</comment>
        <translation>przed</translation>
    </message>
    <message>
        <source>during</source>
        <comment>pain, in a narrow column</comment>
        <translation>w biegu</translation>
    </message>
    <message>
        <source>after</source>
        <comment>pain, in a narrow column</comment>
        <translation>po</translation>
    </message>
    <message>
        <source>morning</source>
        <comment>pain, in a narrow column</comment>
        <translation>rano</translation>
    </message>
    <message>
        <source>begins at %1</source>
        <comment>pain, in a narrow column</comment>
        <translation>od %1</translation>
    </message>
    <message>
        <source>Skip to the report</source>
        <translation>Przejdź do raportu</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <comment>heading of a table that goes on</comment>
        <translation>%1 (ciąg dalszy)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>page of pages</comment>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Main complaint</source>
        <translation>Główna dolegliwość</translation>
    </message>
    <message>
        <source>The runner&apos;s own question</source>
        <translation>Własne pytanie</translation>
    </message>
    <message>
        <source>Where it hurt</source>
        <translation>Gdzie bolało</translation>
    </message>
    <message>
        <source>Pain by place and moment</source>
        <translation>Ból według miejsca i momentu</translation>
    </message>
    <message>
        <source>Stairs, squatting, sitting, nights</source>
        <translation>Schody, kucanie, siedzenie, noce</translation>
    </message>
    <message>
        <source>Weekly load</source>
        <translation>Obciążenie tygodniowe</translation>
    </message>
    <message>
        <source>How far without pain</source>
        <translation>Jak daleko bez bólu</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Co się zmieniło</translation>
    </message>
    <message>
        <source>Patterns found and tested</source>
        <translation>Znalezione i sprawdzone zależności</translation>
    </message>
    <message>
        <source>Care and medication</source>
        <translation>Zabiegi i leki</translation>
    </message>
    <message>
        <source>Flares</source>
        <translation>Zaostrzenia</translation>
    </message>
    <message>
        <source>Training history, 12 weeks</source>
        <translation>Historia treningu, 12 tygodni</translation>
    </message>
    <message>
        <source>Goal race</source>
        <translation>Start docelowy</translation>
    </message>
    <message>
        <source>Runs, latest first</source>
        <translation>Biegi, od najnowszego</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dzień</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 weeks</source>
        <translation>około %1 tygodni</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 tydz.</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation>%1 tyg.</translation>
    </message>
    <message>
        <source>Report for the physiotherapist</source>
        <translation>Raport dla fizjoterapeuty</translation>
    </message>
    <message>
        <source>Patella running log</source>
        <translation>Dziennik biegowy Patella</translation>
    </message>
    <message>
        <source>Red flags</source>
        <translation>Objawy alarmowe</translation>
    </message>
    <message>
        <source>Method and gaps</source>
        <translation>Metoda i luki</translation>
    </message>
    <message>
        <source>No answers about the knee in this period</source>
        <translation>Brak odpowiedzi o kolanie w tym okresie</translation>
    </message>
    <message>
        <source>place not recorded</source>
        <translation>miejsca nie zapisano</translation>
    </message>
    <message>
        <source>Pain-free distance</source>
        <translation>Dystans bez bólu</translation>
    </message>
    <message>
        <source>Not a diagnosis. The runner&apos;s own record; gaps are shown as gaps.</source>
        <translation>To nie diagnoza. Własne zapiski; luki są pokazane jako luki.</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Day, short month and year, such as &quot;20 Nov 2026&quot; (Qt date format)</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1 to %2 (%3)</source>
        <translation>od %1 do %2 (%3)</translation>
    </message>
    <message>
        <source>; the log begins on %1</source>
        <translation>; dziennik zaczyna się %1</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Sporządzono %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>knee and place</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Hurts most often: %1</source>
        <translation>Najczęściej boli: %1</translation>
    </message>
    <message>
        <source>No pain in any answer</source>
        <translation>Brak bólu we wszystkich odpowiedziach</translation>
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
        <source>%1 per week</source>
        <extracomment>%1 is &quot;km&quot; or &quot;mi&quot;</extracomment>
        <translation>%1 tygodniowo</translation>
    </message>
    <message>
        <source>≥&#xa0;%1</source>
        <extracomment>a distance</extracomment>
        <translation>≥&#xa0;%1</translation>
    </message>
    <message>
        <source>&lt;&#xa0;1&#xa0;%</source>
        <translation>&lt;&#xa0;1%</translation>
    </message>
    <message>
        <source>recorded %1</source>
        <comment>on a day</comment>
        <translation>zapisano %1</translation>
    </message>
    <message>
        <source>None is ongoing on %1. Checked in this period: knee checks: %2, runs: %3.</source>
        <translation>Dnia %1 nie ma żadnego. Sprawdzono w tym okresie: kontrole kolana: %2, biegi: %3.</translation>
    </message>
    <message>
        <source>A difference before a flare does not prove that it is the reason.</source>
        <translation>To, co było inne przed zaostrzeniem, tylko je poprzedziło; nie dowodzi to przyczyny.</translation>
    </message>
    <message>
        <source>Most used surface</source>
        <translation>Najczęstsza nawierzchnia</translation>
    </message>
    <message>
        <source>Too few answers</source>
        <translation>Za mało odpowiedzi</translation>
    </message>
    <message>
        <source>What lasts, comes back or does not get better. Most sore knees have such a reason; by itself it is not a sign of anything serious.</source>
        <translation>To, co trwa, wraca albo się nie poprawia. Większość bolących kolan ma taki powód; nie jest on oznaką czegoś poważnego.</translation>
    </message>
    <message>
        <source>looked at, according to the runner on %1</source>
        <translation>obejrzane, według wpisu z %1</translation>
    </message>
    <message>
        <source>recorded by mistake, according to the runner on %1</source>
        <translation>wpisane przez pomyłkę, według wpisu z %1</translation>
    </message>
</context>
<context>
    <name>ReturnWords</name>
    <message>
        <source>the knee was swollen after it</source>
        <translation>kolano było po nim opuchnięte</translation>
    </message>
    <message>
        <source>there was a limp</source>
        <translation>było utykanie</translation>
    </message>
    <message>
        <source>the next morning was worse than before it</source>
        <translation>następny poranek był gorszy niż przedtem</translation>
    </message>
    <message>
        <source>the hour after was worse than before it</source>
        <translation>godzina po nim była gorsza niż przedtem</translation>
    </message>
    <message>
        <source>it hurt too much</source>
        <translation>bolało za mocno</translation>
    </message>
    <message>
        <source>Answer for the morning after the run of %1 first.</source>
        <translation>Najpierw odpowiedz o poranku po biegu z %1.</translation>
    </message>
    <message>
        <source>The run of %1 was shorter than the step.</source>
        <translation>Bieg z %1 był krótszy niż etap.</translation>
    </message>
    <message>
        <source>The run of %1 fell on a day with a warning sign.</source>
        <translation>Bieg z %1 wypadł w dniu z objawem alarmowym.</translation>
    </message>
    <message>
        <source>%1 min run without a break</source>
        <translation>%1 min biegu bez przerwy</translation>
    </message>
    <message>
        <source>%1 × (%2 min run, %3 min walk)</source>
        <translation>%1 × (%2 min biegu, %3 min marszu)</translation>
    </message>
    <message>
        <source>your own, since %1</source>
        <translation>własne, od %1</translation>
    </message>
    <message>
        <source>set by %1 on %2</source>
        <translation>ustalone przez: %1, %2</translation>
    </message>
    <message>
        <source>Return to running: step %1 of %2</source>
        <translation>Powrót do biegania: etap %1 z %2</translation>
    </message>
    <message>
        <source>First the entry test: 30 minutes of brisk walking and stairs, each with a knee pain of at most %1.</source>
        <translation>Najpierw test wstępny: 30 minut szybkiego marszu i schody, za każdym razem z bólem kolana najwyżej %1.</translation>
    </message>
    <message>
        <source>Stopped: no step for now.</source>
        <translation>Wstrzymane: na razie bez etapu.</translation>
    </message>
    <message>
        <source>Next step: %1, from today on.</source>
        <translation>Następny etap: %1, od dzisiaj.</translation>
    </message>
    <message>
        <source>Next step: %1, earliest on %2.</source>
        <translation>Następny etap: %1, najwcześniej %2.</translation>
    </message>
    <message>
        <source>The run of %1 was green. One more like it opens the next step.</source>
        <translation>Bieg z %1 był zielony. Jeszcze jeden taki otworzy następny etap.</translation>
    </message>
    <message>
        <source>Two runs in a row were green, the last on %1.</source>
        <translation>Dwa biegi z rzędu były zielone, ostatni %1.</translation>
    </message>
    <message>
        <source>The run of %1 was amber: the same step again.</source>
        <translation>Bieg z %1 był żółty: jeszcze raz ten sam etap.</translation>
    </message>
    <message>
        <source>The run of %1 was red: one step back, and 48 hours without running.</source>
        <translation>Bieg z %1 był czerwony: jeden etap wstecz i 48 godzin bez biegania.</translation>
    </message>
    <message>
        <source>Two runs in a row were green, but no step opens within seven days of a red run. The next one opens on %1.</source>
        <translation>Dwa biegi z rzędu były zielone, ale w ciągu siedmiu dni od czerwonego biegu nie otwiera się żaden etap. Następny otworzy się %1.</translation>
    </message>
    <message>
        <source>This week&apos;s limit has been used up.</source>
        <translation>Limit na ten tydzień jest już wykorzystany.</translation>
    </message>
    <message>
        <source>Green: pain of at most %1 in the run, and neither the hour after nor the next morning worse than before.</source>
        <translation>Zielony: ból najwyżej %1 w biegu, a godzina po nim i następny poranek nie gorsze niż przedtem.</translation>
    </message>
    <message numerus="yes">
        <source>Ease off for %n day(s): no run before %1. The run of %2 was red: %3.</source>
        <translation>
            <numerusform>Odpuść na %n dzień: bez biegu przed %1. Bieg z %2 był czerwony: %3.</numerusform>
            <numerusform>Odpuść na %n dni: bez biegu przed %1. Bieg z %2 był czerwony: %3.</numerusform>
            <numerusform>Odpuść na %n dni: bez biegu przed %1. Bieg z %2 był czerwony: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ease off for %n day(s): no more than last time before %1. The run of %2 was red: %3.</source>
        <translation>
            <numerusform>Odpuść na %n dzień: przed %1 nie więcej niż ostatnio. Bieg z %2 był czerwony: %3.</numerusform>
            <numerusform>Odpuść na %n dni: przed %1 nie więcej niż ostatnio. Bieg z %2 był czerwony: %3.</numerusform>
            <numerusform>Odpuść na %n dni: przed %1 nie więcej niż ostatnio. Bieg z %2 był czerwony: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its answers are not recorded yet.</source>
        <translation>Odpowiedzi nie są jeszcze zapisane.</translation>
    </message>
    <message>
        <source>There is a warning sign: %1. Have it looked at first.</source>
        <translation>Jest objaw alarmowy: %1. Najpierw pokaż to lekarzowi lub fizjoterapeucie.</translation>
    </message>
    <message>
        <source>The entry test is passed, and no run of the plan is recorded yet.</source>
        <translation>Test wstępny zaliczony, a biegu z planu jeszcze nie zapisano.</translation>
    </message>
    <message>
        <source>The run of %1 lacks an answer, or one may be masked, so it does not count.</source>
        <translation>W biegu z %1 brakuje odpowiedzi albo któraś może być zamaskowana. Niczego nie otwiera.</translation>
    </message>
    <message>
        <source>The run of %1 has no time, so it does not count.</source>
        <translation>Bieg z %1 nie ma czasu, więc niczego nie otwiera.</translation>
    </message>
    <message>
        <source>The run of %1 came without a day&apos;s rest before it, so it does not count.</source>
        <translation>Bieg z %1 był bez dnia przerwy, więc niczego nie otwiera.</translation>
    </message>
    <message>
        <source>Done: 30 minutes without a break went well twice. From here on your weekly line applies again.</source>
        <translation>Zrobione: 30 minut bez przerwy poszło dobrze dwa razy. Odtąd znów obowiązuje linia tygodnia.</translation>
    </message>
    <message>
        <source>It hurt more than that. Wait a few days and test again.</source>
        <translation>Bolało bardziej. Odczekaj kilka dni i zrób test ponownie.</translation>
    </message>
    <message>
        <source>Its last run was on %1.</source>
        <translation>Ostatni taki bieg: %1.</translation>
    </message>
    <message>
        <source>No more than last time: the run of %1 was amber, because %2.</source>
        <translation>Nie więcej niż ostatnio: bieg z %1 był żółty, bo %2.</translation>
    </message>
</context>
<context>
    <name>RunSearch</name>
    <message>
        <source>distance,length</source>
        <extracomment>What can be held against a number in the search of runs, as in &quot;pain&gt;3&quot;; several names, parted by commas</extracomment>
        <translation>dystans,odległość</translation>
    </message>
    <message>
        <source>time,min,minutes</source>
        <translation>czas,min,minuty</translation>
    </message>
    <message>
        <source>pace</source>
        <translation>tempo</translation>
    </message>
    <message>
        <source>pain,knee</source>
        <translation>ból,kolano</translation>
    </message>
    <message>
        <source>before</source>
        <translation>przed,wcześniej</translation>
    </message>
    <message>
        <source>during,worst</source>
        <translation>podczas,najgorszy</translation>
    </message>
    <message>
        <source>after</source>
        <translation>po,potem</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>rano,ranek,poranek</translation>
    </message>
    <message>
        <source>effort</source>
        <translation>wysiłek</translation>
    </message>
    <message>
        <source>today</source>
        <translation>dzisiaj</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>wczoraj</translation>
    </message>
</context>
<context>
    <name>RunTable</name>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Dystans</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>Nawierzchnia</translation>
    </message>
    <message>
        <source>Shoes</source>
        <translation>Buty</translation>
    </message>
    <message>
        <source>Knee pain</source>
        <translation>Ból kolana</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Gdzie</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>Before, worst during, 1 h after, next morning</source>
        <translation>Przed, najgorszy w biegu, 1 h po biegu, następnego ranka</translation>
    </message>
    <message>
        <source>Hatched: a painkiller, gel, brace or tape may have masked this score</source>
        <translation>Kreskowane: lek przeciwbólowy, żel, stabilizator lub taping mogły zamaskować tę ocenę</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>The log was copied to %1 and the copy is sound. Runs: %2</source>
        <translation>Dziennik skopiowano do %1 i kopia jest w porządku. Biegi: %2</translation>
    </message>
    <message numerus="yes">
        <source>The log was restored from %1: %n entry(ies) changed. What was there before is in its history.</source>
        <translation>
            <numerusform>Dziennik przywrócono z %1: zmieniono %n wpis. To, co było wcześniej, jest w jego historii.</numerusform>
            <numerusform>Dziennik przywrócono z %1: zmieniono %n wpisy. To, co było wcześniej, jest w jego historii.</numerusform>
            <numerusform>Dziennik przywrócono z %1: zmieniono %n wpisów. To, co było wcześniej, jest w jego historii.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not sound. Nothing was restored; choose another copy.</source>
        <translation>%1 nie jest w porządku. Niczego nie przywrócono; wybierz inną kopię.</translation>
    </message>
    <message>
        <source>Nothing has been logged yet.</source>
        <translation>Nic jeszcze nie zapisano.</translation>
    </message>
    <message>
        <source>%1 (not recorded before)</source>
        <translation>%1 (wcześniej nie podano)</translation>
    </message>
    <message>
        <source>%1 (was %2)</source>
        <translation>%1 (było %2)</translation>
    </message>
    <message>
        <source>added</source>
        <translation>dodano</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>zmieniono</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>usunięto</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>na %1</translation>
    </message>
    <message>
        <source>A sealed copy of the log was written to %1 and opened again with its passphrase. Without the passphrase nobody can open it. Runs: %2</source>
        <translation>Dziennik zaszyfrowano w %1 i otwarto go ponownie tym hasłem. Bez hasła nikt go nie otworzy. Biegi: %2</translation>
    </message>
    <message>
        <source>Entries that come back: %1, that go: %2, that change back: %3.</source>
        <translation>Wpisy, które wracają: %1, które znikają: %2, które są znów jak dawniej: %3.</translation>
    </message>
    <message>
        <source>The log is already as in %1. Nothing was changed.</source>
        <translation>Dziennik jest już taki jak w %1. Niczego nie zmieniono.</translation>
    </message>
</context>
<context>
    <name>Seal</name>
    <message>
        <source>%1 is not a sealed backup.</source>
        <translation>%1 nie jest zaszyfrowaną kopią zapasową.</translation>
    </message>
    <message>
        <source>%1 was sealed by a newer version of Patella. Install the newer version to open it.</source>
        <translation>%1 zaszyfrowała nowsza wersja Patelli. Zainstaluj ją, żeby otworzyć plik.</translation>
    </message>
    <message>
        <source>There is not enough memory to open %1. Close other programs and try again.</source>
        <translation>Brakuje pamięci, by otworzyć %1. Zamknij inne programy i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Five words that do not belong together are long enough and can be remembered.</source>
        <translation>Pięć słów, które do siebie nie pasują, to dość dużo, a da się je zapamiętać.</translation>
    </message>
    <message>
        <source>Fair: hard to guess. One more word makes it strong.</source>
        <translation>Niezłe: trudno je odgadnąć. Jeszcze jedno słowo i będzie mocne.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Mocne.</translation>
    </message>
    <message>
        <source>%1 is damaged: something in it was changed or is missing. The passphrase cannot help; use another backup.</source>
        <translation>Kopia %1 jest uszkodzona: coś w niej zmieniono albo czegoś brakuje. Hasło tu nie pomoże; weź inną kopię zapasową.</translation>
    </message>
    <message>
        <source>%1 is intact, but this is not its passphrase.</source>
        <translation>Kopia %1 jest cała, ale to nie jest jej hasło.</translation>
    </message>
    <message>
        <source>Weak: easily guessed. Use more words, or longer ones that nobody expects.</source>
        <translation>Słabe: łatwo je odgadnąć. Weź więcej słów albo dłuższe, takie, których nikt się nie spodziewa.</translation>
    </message>
</context>
<context>
    <name>ShoeSurfaceWords</name>
    <message>
        <source>no runs</source>
        <translation>brak biegów</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n bieg</numerusform>
            <numerusform>%n biegi</numerusform>
            <numerusform>%n biegów</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, median pain %2</source>
        <translation>%1, mediana bólu %2</translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <comment>a pair on a surface</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Median of the worst pain in each pair&apos;s runs on each surface. Grey: fewer than %1 runs, too few to tell. The cells are not compared with each other: a pair worn in a bad month looks bad.</source>
        <translation>Mediana najgorszego bólu w biegach każdej pary na każdej nawierzchni. Szare: mniej niż %1 biegów, za mało, by coś powiedzieć. Pola nie są porównywane ze sobą: para noszona w złym miesiącu wypada źle.</translation>
    </message>
</context>
<context>
    <name>ShoeWords</name>
    <message>
        <source>road shoe</source>
        <translation>but na asfalt</translation>
    </message>
    <message>
        <source>trail shoe</source>
        <translation>but trailowy</translation>
    </message>
    <message>
        <source>track shoe</source>
        <translation>but na stadion</translation>
    </message>
    <message>
        <source>racing shoe</source>
        <translation>but startowy</translation>
    </message>
    <message>
        <source>not for running</source>
        <translation>nie do biegania</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutralny</translation>
    </message>
    <message>
        <source>stability</source>
        <translation>stabilizujący</translation>
    </message>
    <message>
        <source>motion control</source>
        <translation>mocno stabilizujący</translation>
    </message>
    <message>
        <source>minimal</source>
        <translation>minimalistyczny</translation>
    </message>
    <message>
        <source>loose</source>
        <translation>luźno</translation>
    </message>
    <message>
        <source>just right</source>
        <translation>w sam raz</translation>
    </message>
    <message>
        <source>tight</source>
        <translation>ciasno</translation>
    </message>
    <message>
        <source>flexible</source>
        <translation>elastyczne</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>średnie</translation>
    </message>
    <message>
        <source>stiff</source>
        <translation>sztywne</translation>
    </message>
    <message>
        <source>drop %1 mm</source>
        <translation>drop %1 mm</translation>
    </message>
    <message>
        <source>size %1</source>
        <translation>rozmiar %1</translation>
    </message>
    <message>
        <source>insole: %1</source>
        <translation>wkładka: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Of a pair of shoes: %1 run so far, %2 its limit</extracomment>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>%1 past its limit</source>
        <translation>%1 ponad limit</translation>
    </message>
    <message>
        <source>%1 to its limit</source>
        <translation>%1 do limitu</translation>
    </message>
    <message>
        <source>Not worn in a run yet</source>
        <translation>Jeszcze bez biegu</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s), on %1</source>
        <translation>
            <numerusform>%n bieg, %1</numerusform>
            <numerusform>%n biegi, %1</numerusform>
            <numerusform>%n biegów, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s), from %1 to %2</source>
        <translation>
            <numerusform>%n bieg, od %1 do %2</numerusform>
            <numerusform>%n biegi, od %1 do %2</numerusform>
            <numerusform>%n biegów, od %1 do %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %n of them without a distance</source>
        <translation>
            <numerusform>; %n z nich bez dystansu</numerusform>
            <numerusform>; %n z nich bez dystansu</numerusform>
            <numerusform>; %n z nich bez dystansu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % %2</source>
        <comment>share of a surface</comment>
        <translation>%1% %2</translation>
    </message>
    <message>
        <source>A limit is a reminder to look at the pair, not a safety limit; a pair without one of its own has %1.</source>
        <translation>Limit przypomina, by obejrzeć parę; to nie granica bezpieczeństwa. Para bez własnego limitu ma %1.</translation>
    </message>
</context>
<context>
    <name>Signs</name>
    <message>
        <source>Pain above %1 in or after %2 runs within %3 days.</source>
        <translation>Ból powyżej %1 w %2 biegach lub po nich w ciągu %3 dni.</translation>
    </message>
    <message>
        <source>A painkiller before at least %1 runs within %2 days.</source>
        <translation>Lek przeciwbólowy przed co najmniej %1 biegami w ciągu %2 dni.</translation>
    </message>
    <message>
        <source>Pain of %1 or more in %2 runs after a painkiller within %3 days.</source>
        <translation>Ból %1 lub więcej w %2 biegach po leku przeciwbólowym w ciągu %3 dni.</translation>
    </message>
    <message>
        <source>%1 days after a complaint began, less than %2 % of the distance before it.</source>
        <translation>%1 dni po początku dolegliwości mniej niż %2% dystansu sprzed niej.</translation>
    </message>
    <message>
        <source>Crackling and pain when sitting on one day.</source>
        <translation>Trzeszczenie i ból przy siedzeniu tego samego dnia.</translation>
    </message>
    <message>
        <source>%1 or more an hour after most runs of %2 days, at least %3 of them answered.</source>
        <translation>%1 lub więcej godzinę po większości biegów z %2 dni, w tym co najmniej %3 z odpowiedzią.</translation>
    </message>
    <message>
        <source>%1 or more in a growing share of runs over three periods of %2 days.</source>
        <translation>%1 lub więcej w coraz większej części biegów przez trzy okresy po %2 dni.</translation>
    </message>
    <message>
        <source>%1 flares within %2 days.</source>
        <translation>Zaostrzenia: %1 w ciągu %2 dni.</translation>
    </message>
    <message>
        <source>Much trouble walking in %1 knee checks within %2 days.</source>
        <translation>Duże trudności z chodzeniem w %1 kontrolach kolana w ciągu %2 dni.</translation>
    </message>
    <message>
        <source>A knee check says hot and red, or fever with a swollen knee.</source>
        <translation>W kontroli kolana: gorące i czerwone albo gorączka z obrzękiem kolana.</translation>
    </message>
    <message numerus="yes">
        <source>An injury, and within %n day(s) a tender bone, no weight on the leg or a knee that does not bend; or an age of %1 or more (Ottawa knee rule).</source>
        <translation>
            <numerusform>Uraz, a w ciągu %n dnia bolesna kość, brak możliwości obciążenia nogi lub kolano, które się nie zgina; albo wiek od %1 lat (ottawska reguła kolanowa).</numerusform>
            <numerusform>Uraz, a w ciągu %n dni bolesna kość, brak możliwości obciążenia nogi lub kolano, które się nie zgina; albo wiek od %1 lat (ottawska reguła kolanowa).</numerusform>
            <numerusform>Uraz, a w ciągu %n dni bolesna kość, brak możliwości obciążenia nogi lub kolano, które się nie zgina; albo wiek od %1 lat (ottawska reguła kolanowa).</numerusform>
        </translation>
    </message>
    <message>
        <source>Gave way at least %1 times within %2 days.</source>
        <translation>Uciekło co najmniej %1 razy w ciągu %2 dni.</translation>
    </message>
    <message numerus="yes">
        <source>Swollen in every knee check for at least %n day(s).</source>
        <translation>
            <numerusform>Opuchnięte w każdej kontroli kolana od co najmniej %n dnia.</numerusform>
            <numerusform>Opuchnięte w każdej kontroli kolana od co najmniej %n dni.</numerusform>
            <numerusform>Opuchnięte w każdej kontroli kolana od co najmniej %n dni.</numerusform>
        </translation>
    </message>
    <message>
        <source>Much trouble walking and a swollen knee on one day.</source>
        <translation>Duże trudności z chodzeniem i opuchnięte kolano tego samego dnia.</translation>
    </message>
    <message>
        <source>Your history under “About you”, and knee pain since.</source>
        <translation>Twoja historia chorób w „O tobie” i ból kolana od tego czasu.</translation>
    </message>
    <message>
        <source>An age of %1 or less, and a limp or much trouble walking.</source>
        <translation>Wiek do %1 lat i utykanie lub duże trudności z chodzeniem.</translation>
    </message>
    <message>
        <source>My calf hurts or is swollen, and I am short of breath or have chest pain.</source>
        <translation>Moja łydka boli lub jest opuchnięta, a do tego brakuje mi tchu albo boli mnie w klatce piersiowej.</translation>
    </message>
    <message>
        <source>My knee is hot, red and swollen, or I have a fever with it.</source>
        <translation>Moje kolano jest gorące, czerwone i opuchnięte albo mam przy tym gorączkę.</translation>
    </message>
    <message>
        <source>I cannot put weight on the leg, not even for four steps.</source>
        <translation>Nie mogę obciążyć nogi, nawet przez cztery kroki.</translation>
    </message>
    <message>
        <source>My knee looks out of shape since the injury.</source>
        <translation>Moje kolano od urazu wygląda na zniekształcone.</translation>
    </message>
    <message>
        <source>I cannot lift the leg with the knee straight.</source>
        <translation>Nie mogę unieść wyprostowanej nogi.</translation>
    </message>
    <message>
        <source>I cannot straighten my knee.</source>
        <translation>Nie mogę wyprostować kolana.</translation>
    </message>
    <message>
        <source>My knee locks: for a while I truly cannot straighten it.</source>
        <translation>Kolano mi się blokuje: przez pewien czas naprawdę nie mogę go wyprostować.</translation>
    </message>
    <message>
        <source>My knee swelled up within two hours.</source>
        <translation>Kolano spuchło mi w ciągu dwóch godzin.</translation>
    </message>
    <message>
        <source>One calf is swollen, warm or painful, and I want a clot ruled out.</source>
        <translation>Jedna łydka jest opuchnięta, ciepła lub bolesna i chcę, żeby wykluczono zakrzep.</translation>
    </message>
    <message>
        <source>My foot on that side is cold or numb.</source>
        <translation>Stopa po tej stronie jest zimna lub zdrętwiała.</translation>
    </message>
    <message>
        <source>I hurt my knee a few days ago. Does it need an X-ray?</source>
        <translation>Kilka dni temu był uraz kolana. Czy potrzebne jest RTG?</translation>
    </message>
    <message>
        <source>My knee gives way under me, more than once.</source>
        <translation>Kolano pode mną ucieka, i to nie pierwszy raz.</translation>
    </message>
    <message>
        <source>My knee catches, and that hurts.</source>
        <translation>Kolano mi przeskakuje i to boli.</translation>
    </message>
    <message>
        <source>I cannot bend my knee as usual.</source>
        <translation>Nie mogę zgiąć kolana tak jak zwykle.</translation>
    </message>
    <message>
        <source>My knee has been swollen for more than two days.</source>
        <translation>Kolano jest opuchnięte od ponad dwóch dni.</translation>
    </message>
    <message>
        <source>Knee pain wakes me at night.</source>
        <translation>Ból kolana budzi mnie w nocy.</translation>
    </message>
    <message>
        <source>In the morning my knee is stiff for more than half an hour.</source>
        <translation>Rano kolano jest sztywne przez ponad pół godziny.</translation>
    </message>
    <message>
        <source>One spot on the bone is tender to the touch.</source>
        <translation>Jeden punkt na kości boli przy dotyku.</translation>
    </message>
    <message>
        <source>I have a fever and knee pain.</source>
        <translation>Mam gorączkę i boli mnie kolano.</translation>
    </message>
    <message>
        <source>There was a loud pop when I hurt the knee.</source>
        <translation>Przy urazie kolana słychać było głośny trzask.</translation>
    </message>
    <message>
        <source>I twisted the knee, fell or was hit on it.</source>
        <translation>Był skręt kolana, upadek albo uderzenie w kolano.</translation>
    </message>
    <message>
        <source>My knee is swollen and I can hardly walk on it.</source>
        <translation>Kolano jest opuchnięte i ledwo mogę na nim chodzić.</translation>
    </message>
    <message>
        <source>My knee hurts, and I have had cancer, take steroids or have lost weight without wanting to.</source>
        <translation>Boli mnie kolano, a mam za sobą nowotwór, biorę sterydy albo chudnę, choć się nie odchudzam.</translation>
    </message>
    <message>
        <source>I am under 16, I limp, and my hip or knee hurts.</source>
        <translation>Mam mniej niż 16 lat, utykam i boli mnie biodro lub kolano.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>side of the knee: sign</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Recorded in a knee check.</source>
        <translation>Zapisane w kontroli kolana.</translation>
    </message>
    <message>
        <source>Recorded with a pain score.</source>
        <translation>Zapisane przy ocenie bólu.</translation>
    </message>
    <message>
        <source>Recorded with a run.</source>
        <translation>Zapisane przy biegu.</translation>
    </message>
    <message>
        <source>Recorded with a complaint.</source>
        <translation>Zapisane przy dolegliwości.</translation>
    </message>
    <message>
        <source>Recorded under “About you”.</source>
        <translation>Zapisane w „O tobie”.</translation>
    </message>
    <message>
        <source>Recorded with a treatment.</source>
        <translation>Zapisane przy zabiegu.</translation>
    </message>
    <message>
        <source>Stays until a visit to a doctor, physiotherapist or surgeon is recorded after it, or you enter that it was looked at.</source>
        <translation>Zostaje, dopóki nie wpiszesz późniejszej wizyty u lekarza, fizjoterapeuty albo operacji lub nie zaznaczysz, że ktoś to obejrzał.</translation>
    </message>
    <message>
        <source>The same place at %1 or more in %2 weeks in a row.</source>
        <translation>To samo miejsce na %1 lub więcej przez %2 tygodnie z rzędu.</translation>
    </message>
    <message>
        <source>%1 days with at most %2 % of the distance before, and the median pain less than one point lower.</source>
        <translation>Przez %1 dni najwyżej %2% wcześniejszego dystansu, a mediana nie jest niższa choćby o punkt.</translation>
    </message>
    <message>
        <source>A knee check says stiff for more than %1 minutes.</source>
        <translation>W kontroli kolana: ponad %1 minut.</translation>
    </message>
    <message>
        <source>My kneecap went, or still is, out of place.</source>
        <translation>Rzepka mi wyskoczyła albo nadal jest przemieszczona.</translation>
    </message>
    <message>
        <source>Ends with such a visit, when you say so, or by itself on %1 unless it is seen again.</source>
        <translation>Kończy się wraz z taką wizytą, z twoją własną odpowiedzią albo %1, jeśli do tego czasu nie wystąpi ponownie.</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The log %1 cannot be opened. Check that the folder exists and that you may read it.</source>
        <translation>Nie można otworzyć dziennika %1. Sprawdź, czy folder istnieje i czy wolno go czytać.</translation>
    </message>
    <message>
        <source>The log %1 cannot be written: the file or its folder is read-only. Allow writing there, or choose another place.</source>
        <translation>Nie można zapisać dziennika %1: plik lub jego folder są tylko do odczytu. Zezwól tam na zapis albo wybierz inne miejsce.</translation>
    </message>
    <message>
        <source>%1 is not a Patella log. It was left as it is.</source>
        <translation>%1 nie jest dziennikiem Patelli. Plik został bez zmian.</translation>
    </message>
    <message>
        <source>The log %1 was written by a newer version of Patella. It was left as it is; install the newer version to open it.</source>
        <translation>Dziennik %1 zapisała nowsza wersja Patelli. Został bez zmian; zainstaluj nowszą wersję, żeby go otworzyć.</translation>
    </message>
    <message>
        <source>The log %1 is damaged. It was left as it is; go back to a copy of it.</source>
        <translation>Dziennik %1 jest uszkodzony. Został bez zmian; wróć do jego kopii.</translation>
    </message>
    <message>
        <source>The log %1 holds something that Patella did not make (%2), so it was not opened and left as it is. Go back to a copy of it.</source>
        <translation>Dziennik %1 zawiera coś, czego nie zrobiła Patella (%2), więc nie został otwarty i pozostał bez zmian. Wróć do jego kopii.</translation>
    </message>
    <message>
        <source>Another program wrote to %1 in the meantime. Nothing was changed; try again.</source>
        <translation>Inny program zapisał tymczasem w %1. Niczego nie zmieniono; spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Another program is writing to %1. This change was not saved; try again in a moment.</source>
        <translation>Inny program właśnie zapisuje w %1. Tej zmiany nie zapisano; spróbuj za chwilę.</translation>
    </message>
    <message>
        <source>The entry was changed in %1 by another program in the meantime. Look at it again before you change it.</source>
        <translation>Ten wpis w %1 zmienił tymczasem inny program. Obejrzyj go ponownie, zanim go zmienisz.</translation>
    </message>
    <message>
        <source>The log %1 could not be read or written: %2</source>
        <translation>Nie udało się odczytać lub zapisać dziennika %1: %2</translation>
    </message>
    <message>
        <source>The log %1 is not there any more: it was moved or deleted while it was open. Nothing was written. Bring it back, or save what is shown here with “Export the log”.</source>
        <translation>Dziennika %1 już nie ma: przeniesiono go lub usunięto, gdy był otwarty. Niczego nie zapisano. Przywróć go albo zapisz to, co tu widać, w innym miejscu przez „Eksport dziennika”.</translation>
    </message>
    <message>
        <source>The log %1 was replaced by another file while it was open. Nothing was written to it. If you need what is shown here, save it with “Export the log”; then close Patella and open the log again.</source>
        <translation>Dziennik %1 zastąpiono innym plikiem, gdy był otwarty. Niczego w nim nie zapisano. Jeśli potrzebujesz tego, co tu widać, zapisz to w innym miejscu przez „Eksport dziennika”, a potem zamknij Patellę i otwórz dziennik ponownie.</translation>
    </message>
    <message>
        <source>The disk of %1 is full. This change was not saved; everything before it is. Make room and save again.</source>
        <translation>Na dysku z %1 nie ma już miejsca. Tej zmiany nie zapisano, wszystko wcześniejsze tak. Zwolnij miejsce i zapisz ponownie.</translation>
    </message>
    <message>
        <source>The disk of %1 reports an error. What was saved before may still be readable: copy the log to another disk, and check this one.</source>
        <translation>Dysk z %1 zgłasza błąd. To, co zapisano wcześniej, może być jeszcze czytelne: skopiuj dziennik na inny dysk i sprawdź ten.</translation>
    </message>
    <message>
        <source>The log %1 cannot hold an entry like this. Nothing was changed.</source>
        <translation>Dziennik %1 nie może zawierać takiego wpisu; niczego nie zmieniono.</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Nothing new, neither here nor in the folder.</source>
        <translation>Nic nowego, ani tutaj, ani w folderze.</translation>
    </message>
    <message>
        <source>Changes sent: %1, received: %2.</source>
        <translation>Zmiany wysłane: %1, odebrane: %2.</translation>
    </message>
    <message>
        <source>Other devices: %1.</source>
        <translation>Inne urządzenia: %1.</translation>
    </message>
    <message>
        <source>“%1” (%2) does not</source>
        <translation>„%1” (%2) nie</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>%1 is sealed. Without its passphrase nothing is read and nothing is written here.</source>
        <translation>%1 jest zaszyfrowany. Bez hasła nic nie zostanie tu odczytane ani zapisane.</translation>
    </message>
    <message>
        <source>%1 was sealed with another passphrase. Nothing of it was read.</source>
        <translation>%1 zaszyfrowano innym hasłem. Nic z niego nie odczytano.</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <extracomment>%1 is &quot;shoes&quot; for example, %2 what the runner calls them</extracomment>
        <translation>%1 „%2”</translation>
    </message>
    <message>
        <source>Entries added: %1, changed: %2, removed: %3.</source>
        <translation>Wpisy dodane: %1, zmienione: %2, usunięte: %3.</translation>
    </message>
    <message>
        <source>No other device has written to this folder yet.</source>
        <translation>Żadne inne urządzenie nie zapisało jeszcze nic w tym folderze.</translation>
    </message>
    <message>
        <source>Entries on which two devices disagree: %1. The later value counts, the other one is kept.</source>
        <translation>Wpisy, o których dwa urządzenia mówią co innego: %1. Obowiązuje późniejsza wartość, druga jest zachowana.</translation>
    </message>
    <message>
        <source>Entries waiting for files from another device: %1.</source>
        <translation>Wpisy czekające na pliki z innego urządzenia: %1.</translation>
    </message>
    <message>
        <source>“%1” (%2) counts</source>
        <translation>„%1” (%2) obowiązuje</translation>
    </message>
    <message>
        <source>%1: deleted on %2, edited on %3; it stays</source>
        <translation>%1: usunięto na %2, zmieniono na %3; wpis pozostaje</translation>
    </message>
    <message>
        <source>%1 is not a Patella file. It was left alone.</source>
        <translation>%1 nie jest plikiem Patelli. Pozostawiono go bez zmian.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Patella. It waits until this device has that version too.</source>
        <translation>%1 pochodzi z nowszej wersji Patelli i czeka, aż to urządzenie też ją otrzyma.</translation>
    </message>
    <message>
        <source>%1 is damaged or has not arrived completely. It is read once it is complete.</source>
        <translation>%1 jest uszkodzony albo nie dotarł w całości. Zostanie odczytany, gdy będzie kompletny.</translation>
    </message>
    <message>
        <source>%1 contains what no log can hold. Nothing of it was read.</source>
        <translation>%1 zawiera coś, czego nie może być w żadnym dzienniku. Nic z niego nie odczytano.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Patella tries again.</source>
        <translation>Nie można odczytać %1. Próba zostanie powtórzona.</translation>
    </message>
    <message>
        <source>There is no folder %1. Create it, or choose the one your sync program takes care of.</source>
        <translation>Nie ma folderu %1. Utwórz go albo wybierz ten, który przenosi twój program do synchronizacji.</translation>
    </message>
</context>
<context>
    <name>TimelineText</name>
    <message>
        <source>%1 (masked)</source>
        <translation>%1 (zamaskowane)</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>strefa</translation>
    </message>
    <message>
        <source>pain</source>
        <translation>ból</translation>
    </message>
    <message>
        <source>%1: %2. Worst %3, next morning %4.</source>
        <extracomment>a run: its day, distance, worst score and score of the next morning</extracomment>
        <translation>%1: %2. Najgorzej %3, następnego ranka %4.</translation>
    </message>
    <message>
        <source>swelling: %1</source>
        <translation>obrzęk: %1</translation>
    </message>
    <message>
        <source>stiff in the morning: %1&#xa0;min</source>
        <translation>sztywność rano: %1&#xa0;min</translation>
    </message>
    <message>
        <source>Knee check of %1: %2</source>
        <translation>Kontrola kolana z %1: %2</translation>
    </message>
    <message>
        <source>neither swollen nor stiff</source>
        <translation>ani obrzęku, ani sztywności</translation>
    </message>
    <message>
        <source>swollen, stiff</source>
        <translation>obrzęk, sztywność</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day and what was done</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>done for it</source>
        <translation>co zrobiono</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day and with whom</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: first run in %2</source>
        <translation>%1: pierwszy bieg w %2</translation>
    </message>
    <message>
        <source>visits, new shoes</source>
        <translation>wizyty, nowe buty</translation>
    </message>
    <message>
        <source>Complaint since %1.</source>
        <translation>Dolegliwość od %1.</translation>
    </message>
    <message>
        <source>Complaint since %1: %2</source>
        <translation>Dolegliwość od %1: %2</translation>
    </message>
    <message>
        <source>complaints</source>
        <translation>dolegliwości</translation>
    </message>
    <message>
        <source>Flare, %1: %2 to %3, at most %4.</source>
        <translation>Zaostrzenie, %1: od %2 do %3, najwyżej %4.</translation>
    </message>
    <message>
        <source>flares</source>
        <translation>zaostrzenia</translation>
    </message>
    <message>
        <source>%1: first day of the cycle</source>
        <translation>%1: pierwszy dzień cyklu</translation>
    </message>
    <message>
        <source>cycle, day 1</source>
        <translation>cykl, dzień 1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Dystans</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Najgorszy</translation>
    </message>
    <message>
        <source>Next morning</source>
        <translation>Następny poranek</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Strefa</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
    <message>
        <source>Resolved on %1.</source>
        <translation>Ustąpiła %1.</translation>
    </message>
</context>
<context>
    <name>TrainingWords</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>in how many of so many runs</extracomment>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>first in a row %1</source>
        <translation>pierwszy z serii %1</translation>
    </message>
    <message>
        <source>second %1</source>
        <translation>drugi %1</translation>
    </message>
    <message>
        <source>third or later %1</source>
        <translation>trzeci lub dalszy %1</translation>
    </message>
    <message>
        <source>other runs %1</source>
        <translation>inne biegi %1</translation>
    </message>
    <message>
        <source>No morning after them can be compared with before the run.</source>
        <translation>Żadnego poranka po nich nie da się porównać ze stanem przed biegiem.</translation>
    </message>
    <message>
        <source>Worse next morning: %1.</source>
        <translation>Następnego ranka gorzej: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln run(s); the next morning was worse after %2.</source>
        <translation>
            <numerusform>%1: %Ln bieg; następny poranek był gorszy po %2.</numerusform>
            <numerusform>%1: %Ln biegi; następny poranek był gorszy po %2.</numerusform>
            <numerusform>%1: %Ln biegów; następny poranek był gorszy po %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln run(s), no morning after them that can be compared.</source>
        <translation>
            <numerusform>%1: %Ln bieg, bez poranka, który da się porównać.</numerusform>
            <numerusform>%1: %Ln biegi, bez poranka, który da się porównać.</numerusform>
            <numerusform>%1: %Ln biegów, bez poranka, który da się porównać.</numerusform>
        </translation>
    </message>
    <message>
        <source>No run says how it ended.</source>
        <translation>W żadnym biegu nie zapisano, jak się skończył.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) do not say how they ended.</source>
        <translation>
            <numerusform>W %Ln biegu nie zapisano, jak się skończył.</numerusform>
            <numerusform>W %Ln biegach nie zapisano, jak się skończyły.</numerusform>
            <numerusform>W %Ln biegach nie zapisano, jak się skończyły.</numerusform>
        </translation>
    </message>
    <message>
        <source>No run says how hard it was.</source>
        <translation>W żadnym biegu nie zapisano, jak mocny był.</translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln run(s) was a hard one.</source>
        <translation>
            <numerusform>%Ln bieg i nie był mocny.</numerusform>
            <numerusform>Żaden z %Ln biegów nie był mocny.</numerusform>
            <numerusform>Żaden z %Ln biegów nie był mocny.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln run(s) was mostly on asphalt or concrete.</source>
        <translation>
            <numerusform>%Ln bieg i nie był głównie po asfalcie lub betonie.</numerusform>
            <numerusform>Żaden z %Ln biegów nie był głównie po asfalcie lub betonie.</numerusform>
            <numerusform>Żaden z %Ln biegów nie był głównie po asfalcie lub betonie.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>od %1 do %2</translation>
    </message>
    <message>
        <source>%1: all of %2 on %3.</source>
        <translation>%1: całe %2 na jednej nawierzchni: %3.</translation>
    </message>
    <message>
        <source>Longest streak of hard runs without an easy one between: %1, from %2 on. Latest streak: %3.</source>
        <translation>Najwięcej mocnych biegów z rzędu, bez spokojnego pomiędzy: %1, od %2. W ostatniej serii: %3.</translation>
    </message>
    <message>
        <source>No run says which surface it was on.</source>
        <translation>W żadnym biegu nie zapisano nawierzchni.</translation>
    </message>
    <message>
        <source>Longest streak of runs on asphalt or concrete: %1, from %2 on. Latest streak: %3.</source>
        <translation>Najwięcej biegów z rzędu po asfalcie lub betonie: %1, od %2. W ostatniej serii: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n surface(s) over %2, most on %3 (%4&#xa0;%).</source>
        <extracomment>days, kinds of ground, a distance, a ground and its share</extracomment>
        <translation>
            <numerusform>%1: %n rodzaj nawierzchni na %2, najwięcej: %3 (%4%).</numerusform>
            <numerusform>%1: %n rodzaje nawierzchni na %2, najwięcej: %3 (%4%).</numerusform>
            <numerusform>%1: %n rodzajów nawierzchni na %2, najwięcej: %3 (%4%).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TurnWords</name>
    <message>
        <source>visit</source>
        <translation>wizyta</translation>
    </message>
    <message>
        <source>first run in %1</source>
        <translation>pierwszy bieg w %1</translation>
    </message>
    <message>
        <source>new insole: %1</source>
        <translation>nowa wkładka: %1</translation>
    </message>
    <message>
        <source>begun: %1</source>
        <translation>rozpoczęto: %1</translation>
    </message>
    <message>
        <source>a complaint began</source>
        <translation>początek dolegliwości</translation>
    </message>
    <message>
        <source>Median of the mornings: %1 in the 28 days before, %2 in those after.</source>
        <translation>Mediana poranków: %1 w 28 dniach przed, %2 w 28 dniach po.</translation>
    </message>
    <message numerus="yes">
        <source>At %1 of %Ln comparable date(s) of your log the change was as large.</source>
        <translation>
            <numerusform>Przy %1 z %Ln porównywalnego dnia w twoim dzienniku zmiana była równie duża.</numerusform>
            <numerusform>Przy %1 z %Ln porównywalnych dni w twoim dzienniku zmiana była równie duża.</numerusform>
            <numerusform>Przy %1 z %Ln porównywalnych dni w twoim dzienniku zmiana była równie duża.</numerusform>
        </translation>
    </message>
    <message>
        <source>The 28 days after it are not over.</source>
        <translation>28 dni po nim jeszcze nie minęło.</translation>
    </message>
    <message>
        <source>Too few mornings around it to say.</source>
        <translation>Za mało poranków wokół, by coś powiedzieć.</translation>
    </message>
    <message>
        <source>Too few comparable dates to say more.</source>
        <translation>Za mało porównywalnych dni, by powiedzieć więcej.</translation>
    </message>
    <message>
        <source>No clear change.</source>
        <translation>Bez wyraźnej zmiany.</translation>
    </message>
    <message>
        <source>A drop this large was rare in your log.</source>
        <translation>Tak duży spadek był w twoim dzienniku rzadki.</translation>
    </message>
    <message>
        <source>A rise this large was rare in your log.</source>
        <translation>Tak duży wzrost był w twoim dzienniku rzadki.</translation>
    </message>
    <message>
        <source>Knees get better on their own, especially when they are at their worst. So each date is compared with every other date of your log before which the knee was as bad.</source>
        <translation>Z kolanami robi się lepiej także samo z siebie, zwłaszcza po najgorszych dniach. Dlatego każdy dzień jest porównany z każdym innym dniem twojego dziennika, przed którym z kolanem było równie źle.</translation>
    </message>
</context>
<context>
    <name>TwinWords</name>
    <message numerus="yes">
        <source>%1 (%n pair(s))</source>
        <translation>
            <numerusform>%1 (%n para)</numerusform>
            <numerusform>%1 (%n pary)</numerusform>
            <numerusform>%1 (%n par)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n para</numerusform>
            <numerusform>%n pary</numerusform>
            <numerusform>%n par</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: on average the pain was the same.</source>
        <translation>%1: średnio ból był taki sam.</translation>
    </message>
    <message>
        <source>%1: on average the pain was %2 points higher with it.</source>
        <translation>%1: średnio ból był z tym silniejszy o %2 pkt.</translation>
    </message>
    <message>
        <source>%1: on average the pain was %2 points lower with it.</source>
        <translation>%1: średnio ból był z tym słabszy o %2 pkt.</translation>
    </message>
    <message>
        <source>Higher in %1, the same in %2, lower in %3.</source>
        <translation>Silniejszy w %1, taki sam w %2, słabszy w %3.</translation>
    </message>
</context>
<context>
    <name>TwoKneesWords</name>
    <message>
        <source>the side with a brace</source>
        <translation>strona ze stabilizatorem</translation>
    </message>
    <message>
        <source>the side with tape</source>
        <translation>strona z tapingiem</translation>
    </message>
    <message>
        <source>on average the left one worse by %1</source>
        <translation>średnio lewe gorsze o %1</translation>
    </message>
    <message>
        <source>on average the right one worse by %1</source>
        <translation>średnio prawe gorsze o %1</translation>
    </message>
    <message>
        <source>(95&#xa0;% band %1 to %2)</source>
        <extracomment>the limits of an interval</extracomment>
        <translation>(przedział 95%: od %1 do %2)</translation>
    </message>
    <message>
        <source>On %1 the knee was worse than the other by %2 points %3; runs: %4 left, %5 right, %6 neither.</source>
        <translation>Po tej stronie (%1) kolano było gorsze od drugiego o %2 pkt %3; biegi: %4 lewe, %5 prawe, %6 żadne.</translation>
    </message>
    <message>
        <source>No run has answers for both knees.</source>
        <translation>Po żadnym biegu nie ma odpowiedzi o obu kolanach.</translation>
    </message>
    <message>
        <source>%1 with one knee only</source>
        <translation>%1 tylko z jednym kolanem</translation>
    </message>
    <message>
        <source>%1 masked</source>
        <translation>%1 zamaskowane</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Niepoliczone: %1.</translation>
    </message>
    <message>
        <source>%1: no run with both knees answered</source>
        <translation>%1: brak biegu z odpowiedziami o obu kolanach</translation>
    </message>
    <message numerus="yes">
        <source>%1: of %Ln run(s) the left one was worse after %2, the right one after %3; %4</source>
        <extracomment>a month, how often which knee was worse, and the mean difference in words</extracomment>
        <translation>
            <numerusform>%1: z %Ln biegu lewe było gorsze po %2, prawe po %3; %4</numerusform>
            <numerusform>%1: z %Ln biegów lewe było gorsze po %2, prawe po %3; %4</numerusform>
            <numerusform>%1: z %Ln biegów lewe było gorsze po %2, prawe po %3; %4</numerusform>
        </translation>
    </message>
    <message>
        <source>the side where the foot ran lower</source>
        <translation>strona, po której stopa biegła niżej</translation>
    </message>
    <message>
        <source>on average both the same</source>
        <translation>średnio oba tak samo</translation>
    </message>
    <message>
        <source>With “%1” left minus right changed by %2 points %3; runs: %4 with it, %5 without, or above and below its median.</source>
        <translation>Przy „%1” różnica lewe minus prawe przesunęła się o %2 pkt %3; biegi: %4 z tym, %5 bez tego albo powyżej i poniżej mediany.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) have answers for both knees: the left one was worse after %1, the right one after %2, both the same after %3.</source>
        <translation>
            <numerusform>Odpowiedzi o obu kolanach są po %Ln biegu: lewe było gorsze po %1, prawe po %2, oba tak samo po %3.</numerusform>
            <numerusform>Odpowiedzi o obu kolanach są po %Ln biegach: lewe było gorsze po %1, prawe po %2, oba tak samo po %3.</numerusform>
            <numerusform>Odpowiedzi o obu kolanach są po %Ln biegach: lewe było gorsze po %1, prawe po %2, oba tak samo po %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What shifts the difference between them is checked from %n such run(s) on.</source>
        <translation>
            <numerusform>To, co zmienia różnicę między kolanami, jest sprawdzane od %n takiego biegu.</numerusform>
            <numerusform>To, co zmienia różnicę między kolanami, jest sprawdzane od %n takich biegów.</numerusform>
            <numerusform>To, co zmienia różnicę między kolanami, jest sprawdzane od %n takich biegów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was found that shifts the difference between left and right (last checked at %Ln run(s), next check at %1).</source>
        <translation>
            <numerusform>Nie znaleziono niczego, co zmienia różnicę między lewym a prawym (ostatnio sprawdzone przy %Ln biegu, następnym razem przy %1).</numerusform>
            <numerusform>Nie znaleziono niczego, co zmienia różnicę między lewym a prawym (ostatnio sprawdzone przy %Ln biegach, następnym razem przy %1).</numerusform>
            <numerusform>Nie znaleziono niczego, co zmienia różnicę między lewym a prawym (ostatnio sprawdzone przy %Ln biegach, następnym razem przy %1).</numerusform>
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
        <translation>tak</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>none of them</source>
        <translation>żadne z nich</translation>
    </message>
    <message>
        <source>an entry that is not here</source>
        <translation>wpis, którego tu nie ma</translation>
    </message>
</context>
<context>
    <name>WeekMeaning</name>
    <message>
        <source>reference: %1, week of %2</source>
        <translation>poziom odniesienia: %1, tydzień od %2</translation>
    </message>
    <message>
        <source>reference: %1, a share of what you ran before your break</source>
        <translation>poziom odniesienia: %1, część obciążenia sprzed przerwy</translation>
    </message>
    <message>
        <source>No run this week so far.</source>
        <translation>W tym tygodniu nie było jeszcze biegu.</translation>
    </message>
    <message>
        <source>No run.</source>
        <translation>Nie było biegu.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s).</source>
        <translation>
            <numerusform>%n bieg.</numerusform>
            <numerusform>%n biegi.</numerusform>
            <numerusform>%n biegów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n run(s) so far.</source>
        <translation>
            <numerusform>Na razie %1 w %n biegu.</numerusform>
            <numerusform>Na razie %1 w %n biegach.</numerusform>
            <numerusform>Na razie %1 w %n biegach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n run(s).</source>
        <translation>
            <numerusform>%1 w %n biegu.</numerusform>
            <numerusform>%1 w %n biegach.</numerusform>
            <numerusform>%1 w %n biegach.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some runs of the weeks before lack a value too, so the line may be too low.</source>
        <translation>Niektórym biegom z poprzednich tygodni też brakuje wartości, więc linia może być za niska.</translation>
    </message>
    <message>
        <source>Your log begins in the middle of this week, so the week is not used for comparison.</source>
        <translation>Twój dziennik zaczyna się w środku tego tygodnia, więc nie służy on do porównań.</translation>
    </message>
    <message>
        <source>Too few runs of the weeks before have a value, so a comparison would not be fair.</source>
        <translation>Za mało biegów z poprzednich tygodni ma wartość, więc porównanie nie byłoby uczciwe.</translation>
    </message>
    <message>
        <source>Still learning your usual week: a provisional 10&#xa0;% line appears once two weeks are complete.</source>
        <translation>Twój zwykły tydzień nie jest jeszcze znany: tymczasowa linia 10% pojawi się po dwóch pełnych tygodniach.</translation>
    </message>
    <message>
        <source>Still learning your usual week: %1 is a provisional 10&#xa0;% line from the first weeks only. Weeks are judged from the fifth on.</source>
        <translation>Twój zwykły tydzień nie jest jeszcze znany: %1 to tymczasowa linia 10%, tylko z pierwszych tygodni. Ocena tygodni zaczyna się od piątego.</translation>
    </message>
    <message>
        <source>That is under your 10&#xa0;% line of %1 (%2).</source>
        <translation>To poniżej twojej linii 10% wynoszącej %1 (%2).</translation>
    </message>
    <message>
        <source>An easier week, under four fifths of what it is compared with (%1).</source>
        <translation>Lżejszy tydzień, poniżej czterech piątych tego, z czym jest porównywany (%1).</translation>
    </message>
    <message>
        <source>A week off changes nothing: next week is still compared with your %1 (week of %2).</source>
        <translation>Tydzień wolnego niczego nie zmienia: następny nadal jest porównywany z twoimi %1 (tydzień od %2).</translation>
    </message>
    <message>
        <source>An easier week: less than four fifths of your %1 (week of %2). Next week is still compared with that peak.</source>
        <translation>Lżejszy tydzień: mniej niż cztery piąte twoich %1 (tydzień od %2). Następny nadal jest porównywany z tym szczytem.</translation>
    </message>
    <message>
        <source>That is %1 above your 10&#xa0;% line of %2 (%3).</source>
        <translation>To %1 ponad twoją linią 10% wynoszącą %2 (%3).</translation>
    </message>
    <message>
        <source>The line is a rule of thumb: in a trial of 532 beginners it did not reduce injuries.</source>
        <translation>Linia to zasada orientacyjna: w badaniu 532 początkujących nie zmniejszyła liczby kontuzji.</translation>
    </message>
    <message>
        <source>That is more than 30&#xa0;% above the reference. Among 874 beginners such increases went with more distance-related injuries, runner&apos;s knee among them, but that may be chance. An easier week next is one sensible answer.</source>
        <translation>To o ponad 30% powyżej poziomu odniesienia. U 874 początkujących takie wzrosty wiązały się z większą liczbą kontuzji związanych z dystansem, w tym kolana biegacza, ale może to być przypadek. Lżejszy następny tydzień to jedna z rozsądnych odpowiedzi.</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) without a run so far.</source>
        <translation>
            <numerusform>Na razie %n tydzień bez biegu.</numerusform>
            <numerusform>Na razie %n tygodnie bez biegu.</numerusform>
            <numerusform>Na razie %n tygodni bez biegu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your previous weeks were short (%1 at most), too little for percentages, so there is no 10&#xa0;% line yet.</source>
        <translation>Twoje poprzednie tygodnie były krótkie (najwyżej %1), za krótkie na procenty, więc nie ma jeszcze linii 10%.</translation>
    </message>
    <message>
        <source>There is nothing to compare with in the weeks before, so there is no 10&#xa0;% line.</source>
        <translation>W poprzednich tygodniach nie ma z czym porównać, więc nie ma linii 10%.</translation>
    </message>
    <message numerus="yes">
        <source>The first week after %n week(s) without a run: no 10&#xa0;% line.</source>
        <translation>
            <numerusform>Pierwszy tydzień po %n tygodniu bez biegu: bez linii 10%.</numerusform>
            <numerusform>Pierwszy tydzień po %n tygodniach bez biegu: bez linii 10%.</numerusform>
            <numerusform>Pierwszy tydzień po %n tygodniach bez biegu: bez linii 10%.</numerusform>
        </translation>
    </message>
    <message>
        <source>After such a long break a new baseline begins: start small and see how the knee reacts.</source>
        <translation>Po tak długiej przerwie zaczyna się nowy punkt wyjścia: zacznij od krótkich biegów i patrz, jak reaguje kolano.</translation>
    </message>
    <message>
        <source>A common convention is to restart with about %1 (%2&#xa0;% of the %3 before); it was not tested in a trial.</source>
        <translation>Często przyjmuje się, by zacząć od nowa od około %1 (%2% z wcześniejszych %3); nie sprawdzono tego w badaniu.</translation>
    </message>
    <message>
        <source>%1 left under your 10&#xa0;% line of %2 (%3). The week is not over yet.</source>
        <translation>Zostaje %1 do twojej linii 10% wynoszącej %2 (%3). Tydzień jeszcze się nie skończył.</translation>
    </message>
    <message>
        <source>One run of %1 was %2 longer than the longest of the 30 days before (%3): the rule with the best evidence is about such runs.</source>
        <translation>Jeden bieg na %1 był o %2 dłuższy niż najdłuższy z 30 dni wcześniej (%3): zasada z najlepszymi dowodami dotyczy właśnie takich biegów.</translation>
    </message>
    <message>
        <source>It includes a race, which counts like any run.</source>
        <translation>Są w nim zawody; liczą się jak każdy bieg.</translation>
    </message>
    <message>
        <source>No runs yet. Your weeks add up from the first one on; a 10&#xa0;% line needs two complete weeks.</source>
        <translation>Nie ma jeszcze biegów. Tygodnie sumują się od pierwszego; linia 10% potrzebuje dwóch pełnych tygodni.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) without a distance are not in this total: the real one is higher.</source>
        <translation>
            <numerusform>W tej sumie nie ma %n biegu bez dystansu: było więcej.</numerusform>
            <numerusform>W tej sumie nie ma %n biegów bez dystansu: było więcej.</numerusform>
            <numerusform>W tej sumie nie ma %n biegów bez dystansu: było więcej.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) without a time are not in this total: the real one is higher.</source>
        <translation>
            <numerusform>W tej sumie nie ma %n biegu bez czasu: było więcej.</numerusform>
            <numerusform>W tej sumie nie ma %n biegów bez czasu: było więcej.</numerusform>
            <numerusform>W tej sumie nie ma %n biegów bez czasu: było więcej.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) without a time or an effort are not in this total: the real one is higher.</source>
        <translation>
            <numerusform>W tej sumie nie ma %n biegu bez czasu lub wysiłku: było więcej.</numerusform>
            <numerusform>W tej sumie nie ma %n biegów bez czasu lub wysiłku: było więcej.</numerusform>
            <numerusform>W tej sumie nie ma %n biegów bez czasu lub wysiłku: było więcej.</numerusform>
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
        <translation>Tydzień od %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n week(s)</source>
        <translation>
            <numerusform>%1, %n tydzień</numerusform>
            <numerusform>%1, %n tygodnie</numerusform>
            <numerusform>%1, %n tygodni</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation>%1 tygodniowo</translation>
    </message>
    <message>
        <source>Worst pain %1, mean %2, next morning %3</source>
        <translation>Najgorszy ból %1, średni %2, następnego ranka %3</translation>
    </message>
    <message>
        <source>No score that counts</source>
        <translation>Brak oceny, która się liczy</translation>
    </message>
    <message>
        <source>Pain rose by two or more.</source>
        <translation>Ból wzrósł o dwa lub więcej.</translation>
    </message>
    <message numerus="yes">
        <source>Pain rose by two or more in %n of these weeks.</source>
        <translation>
            <numerusform>Ból wzrósł o dwa lub więcej w %n z tych tygodni.</numerusform>
            <numerusform>Ból wzrósł o dwa lub więcej w %n z tych tygodni.</numerusform>
            <numerusform>Ból wzrósł o dwa lub więcej w %n z tych tygodni.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekSheet</name>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Przed</translation>
    </message>
    <message>
        <source>An hour after</source>
        <translation>Godzinę po</translation>
    </message>
    <message>
        <source>Next morning</source>
        <translation>Następny poranek</translation>
    </message>
    <message>
        <source>Exercises, notes</source>
        <translation>Ćwiczenia, notatki</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>planned: %1</source>
        <translation>plan: %1</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Tydzień od %1</translation>
    </message>
    <message>
        <source>Worst during</source>
        <translation>Najgorszy w biegu</translation>
    </message>
    <message>
        <source>Knee pain from 0, none, to 10, the worst imaginable. Leave empty what you do not know. Next morning: the score of the day after, in the row of the run. Without a run, write the worst of the day under &quot;Worst during&quot;.</source>
        <translation>Ból kolana od 0, żaden, do 10, najgorszy możliwy. O co nie pytano, zostaje puste. Następny poranek: z dnia później, w wierszu biegu. Bez biegu wpisz najgorszy ból dnia pod „Najgorszy w biegu”.</translation>
    </message>
</context>
<context>
    <name>WeekWords</name>
    <message numerus="yes">
        <source>%1 in %n run(s)</source>
        <translation>
            <numerusform>%1 w %n biegu</numerusform>
            <numerusform>%1 w %n biegach</numerusform>
            <numerusform>%1 w %n biegach</numerusform>
        </translation>
    </message>
    <message>
        <source>Coming back after a break: no 10&#xa0;% line</source>
        <translation>Powrót po przerwie: bez linii 10%</translation>
    </message>
    <message>
        <source>Too little yet to compare with: no 10&#xa0;% line</source>
        <translation>Jeszcze za mało do porównania: bez linii 10%</translation>
    </message>
    <message>
        <source>A week off</source>
        <translation>Tydzień wolnego</translation>
    </message>
    <message>
        <source>Still learning your usual week: the 10&#xa0;% line appears after four weeks</source>
        <translation>Twój zwykły tydzień nie jest jeszcze znany: linia 10% pojawi się po czterech tygodniach</translation>
    </message>
    <message>
        <source>%1 above your 10&#xa0;% line (%2), and more than 30&#xa0;% above its reference</source>
        <translation>%1 ponad twoją linią 10% (%2) i o ponad 30% powyżej poziomu odniesienia</translation>
    </message>
    <message>
        <source>%1 above your 10&#xa0;% line (%2)</source>
        <translation>%1 ponad twoją linią 10% (%2)</translation>
    </message>
    <message>
        <source>%1 left under your 10&#xa0;% line (%2)</source>
        <translation>Zostaje %1 do twojej linii 10% (%2)</translation>
    </message>
    <message>
        <source>An easier week, under your 10&#xa0;% line (%1)</source>
        <translation>Lżejszy tydzień, poniżej twojej linii 10% (%1)</translation>
    </message>
    <message>
        <source>Under your 10&#xa0;% line (%1)</source>
        <translation>Poniżej twojej linii 10% (%1)</translation>
    </message>
    <message>
        <source>too few weeks before</source>
        <comment>no line is drawn</comment>
        <translation>za mało tygodni wcześniej</translation>
    </message>
    <message>
        <source>under the line</source>
        <translation>poniżej linii</translation>
    </message>
    <message>
        <source>an easier week</source>
        <translation>lżejszy tydzień</translation>
    </message>
    <message>
        <source>above the line</source>
        <translation>ponad linią</translation>
    </message>
    <message>
        <source>more than 30&#xa0;% above</source>
        <translation>ponad linią 30%</translation>
    </message>
    <message>
        <source>back after a break</source>
        <translation>powrót po przerwie</translation>
    </message>
    <message>
        <source>too little to compare</source>
        <translation>za mało do porównania</translation>
    </message>
    <message>
        <source>no run</source>
        <translation>brak biegu</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>w toku</translation>
    </message>
    <message>
        <source>Worst knee pain: %1; next morning: %2</source>
        <translation>Najgorszy ból kolana: %1; następnego ranka: %2</translation>
    </message>
    <message>
        <source>No answer about the knee</source>
        <translation>Bez odpowiedzi o kolanie</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Tydzień od %1</translation>
    </message>
    <message>
        <source>Reference: %1, the week of %2</source>
        <translation>Poziom odniesienia: %1, tydzień od %2</translation>
    </message>
    <message>
        <source>No weeks yet.</source>
        <translation>Nie ma jeszcze tygodni.</translation>
    </message>
    <message>
        <source>%1 weeks, from %2 to the week of %3. Highest: %4, in the week of %5. Weeks above the 10&#xa0;% line: %6.</source>
        <translation>Tygodnie: %1, od %2 do tygodnia od %3. Najwyższy: %4, w tygodniu od %5. Tygodnie ponad linią 10%: %6.</translation>
    </message>
    <message>
        <source>Worst knee pain: %1 of 10.</source>
        <translation>Najgorszy ból kolana: %1 na 10.</translation>
    </message>
    <message>
        <source>No answers about the knee.</source>
        <translation>Brak odpowiedzi o kolanie.</translation>
    </message>
    <message>
        <source>no run yet</source>
        <translation>jeszcze nie było biegu</translation>
    </message>
    <message>
        <source> (not in the total, because not recorded: %1)</source>
        <translation> (nie w sumie, bo nie zapisano: %1)</translation>
    </message>
</context>
<context>
    <name>WeeklyChart</name>
    <message>
        <source>Knee pain, 0 to 10</source>
        <translation>Ból kolana, 0–10</translation>
    </message>
</context>
<context>
    <name>WeeklyLegend</name>
    <message>
        <source>Easier week</source>
        <translation>Lżejszy tydzień</translation>
    </message>
    <message>
        <source>Above the line</source>
        <translation>Ponad linią</translation>
    </message>
    <message>
        <source>More than 30&#xa0;% above</source>
        <translation>Ponad linią 30%</translation>
    </message>
    <message>
        <source>This week so far</source>
        <translation>Ten tydzień do tej pory</translation>
    </message>
    <message>
        <source>10&#xa0;% line</source>
        <translation>Linia 10%</translation>
    </message>
    <message>
        <source>30&#xa0;% line</source>
        <translation>Linia 30%</translation>
    </message>
    <message>
        <source>Rolling 7 days</source>
        <translation>Ruchome 7 dni</translation>
    </message>
    <message>
        <source>Longest run in 30 days</source>
        <translation>Najdłuższy bieg z 30 dni</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Zawody</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>W planie</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Przerwa</translation>
    </message>
    <message>
        <source>Worst pain</source>
        <translation>Najgorszy ból</translation>
    </message>
    <message>
        <source>Worst next morning</source>
        <translation>Najgorszy następny poranek</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuty</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Dystans</translation>
    </message>
</context>
<context>
    <name>WhatIsThis</name>
    <message>
        <source>What is this?</source>
        <translation>Co to jest?</translation>
    </message>
    <message>
        <source>What is known of these figures (F1)</source>
        <translation>Co wiadomo o tych liczbach (F1)</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A running log that watches your knees.</source>
        <translation>Dziennik biegowy, który ma oko na twoje kolana.</translation>
    </message>
    <message>
        <source>Open this log instead of your own.</source>
        <translation>Otwiera ten dziennik zamiast własnego.</translation>
    </message>
    <message>
        <source>Write a picture of each page into this folder and exit.</source>
        <translation>Zapisuje obraz każdej strony w tym folderze i kończy.</translation>
    </message>
    <message>
        <source>Exit after the first complete picture and print the time it took.</source>
        <translation>Kończy po pierwszym pełnym obrazie i podaje, ile to trwało.</translation>
    </message>
    <message>
        <source>Files to import.</source>
        <translation>Pliki do zaimportowania.</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>brakuje pamięci</translation>
    </message>
    <message>
        <source>Something went wrong that Patella did not expect: %1. What was saved is safe; what you typed in a form is offered at the next start.</source>
        <translation>Stało się coś, czego Patella się nie spodziewała: %1. Zapisane dane są w porządku; to, co było w formularzu, pojawi się przy następnym uruchomieniu.</translation>
    </message>
    <message>
        <source>Use this language, such as de.</source>
        <translation>Używa tego języka, na przykład pl.</translation>
    </message>
</context>
<context>
    <name>patella::ui::AboutKneePage</name>
    <message>
        <source>Nothing about the knee yet</source>
        <translation>Jeszcze nic o kolanie</translation>
    </message>
    <message>
        <source>Log a run with how the knee was before, during and after it, and the next morning. Here you will see how bad it is, how far you ran without pain, and whether it is getting better.</source>
        <translation>Wpisz bieg i to, jak było z kolanem przed nim, w trakcie, po nim i następnego ranka. Tu zobaczysz, jak bardzo boli, jak daleko udało się biec bez bólu i czy jest coraz lepiej.</translation>
    </message>
    <message>
        <source>Log a run</source>
        <translation>Wpisz bieg</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Oś czasu</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Gdzie</translation>
    </message>
    <message>
        <source>How it behaves</source>
        <translation>Jak się zachowuje</translation>
    </message>
    <message>
        <source>Left against right</source>
        <translation>Lewe a prawe</translation>
    </message>
    <message>
        <source>Daily life</source>
        <translation>Na co dzień</translation>
    </message>
    <message>
        <source>Flares</source>
        <translation>Zaostrzenia</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Czego brakuje</translation>
    </message>
    <message>
        <source>&amp;Save as PDF …</source>
        <translation>&amp;Zapisz jako PDF …</translation>
    </message>
    <message>
        <source>&amp;Left knee</source>
        <translation>&amp;Lewe kolano</translation>
    </message>
    <message>
        <source>R&amp;ight knee</source>
        <translation>P&amp;rawe kolano</translation>
    </message>
    <message>
        <source>&amp;Both knees</source>
        <translation>&amp;Oba kolana</translation>
    </message>
    <message>
        <source>The knee</source>
        <translation>Kolano</translation>
    </message>
    <message>
        <source>Save the page as PDF</source>
        <translation>Zapisz stronę jako PDF</translation>
    </message>
    <message>
        <source>knee %1.pdf</source>
        <comment>file name with a date</comment>
        <translation>kolano %1.pdf</translation>
    </message>
    <message>
        <source>Pages as PDF (*.pdf)</source>
        <translation>Strony jako PDF (*.pdf)</translation>
    </message>
    <message>
        <source>How the runs went</source>
        <translation>Jak szły biegi</translation>
    </message>
    <message>
        <source>One-off events</source>
        <translation>Co zdarzyło się raz</translation>
    </message>
</context>
<context>
    <name>patella::ui::AgainstView</name>
    <message>
        <source>What a point stands for</source>
        <translation>Co oznacza punkt</translation>
    </message>
    <message>
        <source>Which pain it is compared with</source>
        <translation>Z jakim bólem jest porównywany</translation>
    </message>
    <message>
        <source>What the points are coloured by</source>
        <translation>Według czego punkty mają kolor</translation>
    </message>
    <message>
        <source>A p&amp;oint is</source>
        <translation>Punk&amp;t to</translation>
    </message>
    <message>
        <source>pai&amp;n of</source>
        <translation>bó&amp;l</translation>
    </message>
    <message>
        <source>&amp;coloured by</source>
        <translation>kolo&amp;r według</translation>
    </message>
    <message>
        <source>Pain against mileage</source>
        <translation>Ból a kilometraż</translation>
    </message>
    <message>
        <source>Grey boxes: the middle half of the scores in a band, with the median as a line and above it the number of points. Dots of the same score are spread a little; hatched squares may be masked and count in no band.</source>
        <translation>Szare pola: środkowa połowa ocen w przedziale, mediana jako linia, a nad nią liczba punktów. Kropki o tej samej ocenie są lekko rozsunięte; kreskowane kwadraty mogą być zamaskowane i nie liczą się w żadnym przedziale.</translation>
    </message>
    <message>
        <source>Bands as a table</source>
        <translation>Przedziały jako tabela</translation>
    </message>
    <message>
        <source>Points as a table</source>
        <translation>Punkty jako tabela</translation>
    </message>
    <message>
        <source>worst pain</source>
        <translation>najgorszy ból</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s): %1 against %2.</source>
        <translation>
            <numerusform>%n punkt: %1 a %2.</numerusform>
            <numerusform>%n punkty: %1 a %2.</numerusform>
            <numerusform>%n punktów: %1 a %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>pain against mileage</source>
        <translation>ból a kilometraż</translation>
    </message>
</context>
<context>
    <name>patella::ui::AnswerView</name>
    <message>
        <source>Not enough data yet (%1)</source>
        <translation>Jeszcze za mało danych (%1)</translation>
    </message>
    <message>
        <source>That does not prove that nothing matters, but this log alone gives no reason to give up any of the habits tested.</source>
        <translation>To nie dowodzi, że nic się nie liczy, ale sam ten dziennik nie daje powodu, by rezygnować z któregoś ze sprawdzonych nawyków.</translation>
    </message>
</context>
<context>
    <name>patella::ui::BackupsDialog</name>
    <message>
        <source>comes back: %1</source>
        <extracomment>%1 is &quot;a run of Fri 20 Nov, 8.2 km&quot;</extracomment>
        <translation>wraca: %1</translation>
    </message>
    <message>
        <source>goes: %1</source>
        <translation>znika: %1</translation>
    </message>
    <message>
        <source>The last five are kept, one a day for a week, one a week for two months, and one a month for ever, in %1.</source>
        <translation>W %1 zostaje pięć ostatnich, jedna dziennie przez tydzień, jedna tygodniowo przez dwa miesiące i jedna miesięcznie bezterminowo.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Kopie zapasowe</translation>
    </message>
    <message>
        <source>How the chosen backup differs from now</source>
        <translation>Czym wybrana kopia różni się od stanu obecnego</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Zamknij</translation>
    </message>
    <message>
        <source>&amp;Restore this one</source>
        <translation>&amp;Przywróć tę</translation>
    </message>
    <message>
        <source>&amp;Make one now</source>
        <translation>&amp;Utwórz teraz</translation>
    </message>
    <message>
        <source>&amp;Seal a copy …</source>
        <translation>Za&amp;szyfruj kopię …</translation>
    </message>
    <message>
        <source>&amp;Open a file …</source>
        <translation>&amp;Otwórz plik …</translation>
    </message>
    <message>
        <source>%1, from a file</source>
        <translation>%1, z pliku</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n run(s)</source>
        <translation>
            <numerusform>%1: %n bieg</numerusform>
            <numerusform>%1: %n biegi</numerusform>
            <numerusform>%1: %n biegów</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: cannot be read</source>
        <translation>%1: nie da się odczytać</translation>
    </message>
    <message>
        <source>%1, before an update of Patella</source>
        <translation>%1, przed aktualizacją Patelli</translation>
    </message>
    <message>
        <source>There is no backup of this log yet.</source>
        <translation>Nie ma jeszcze kopii zapasowej tego dziennika.</translation>
    </message>
    <message numerus="yes">
        <source>It holds %n run(s).</source>
        <translation>
            <numerusform>Zawiera %n bieg.</numerusform>
            <numerusform>Zawiera %n biegi.</numerusform>
            <numerusform>Zawiera %n biegów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Seal a copy</source>
        <translation>Zaszyfruj kopię</translation>
    </message>
    <message>
        <source>Sealed backups (*.sealed);;All files (*)</source>
        <translation>Zaszyfrowane kopie (*.sealed);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Open a copy of the log</source>
        <translation>Otwórz kopię dziennika</translation>
    </message>
    <message>
        <source>restoring a backup</source>
        <translation>przywrócenie kopii zapasowej</translation>
    </message>
    <message>
        <source>%1 No backup was made before. %2</source>
        <extracomment>%1 is a sentence; %2 another one, why no backup was made</extracomment>
        <translation>%1 Wcześniej nie powstała kopia zapasowa. %2</translation>
    </message>
    <message>
        <source>changes back: %1</source>
        <translation>jak dawniej: %1</translation>
    </message>
    <message>
        <source>A backup is made when the window is closed after a change, and before a restore. %1</source>
        <translation>Kopia powstaje, gdy zamykasz okno, a coś zostało zapisane, oraz przed przywróceniem. %1</translation>
    </message>
    <message>
        <source>No backups are made automatically: that is switched off in the preferences. %1</source>
        <translation>Kopie nie powstają automatycznie: wyłączono to w ustawieniach. %1</translation>
    </message>
    <message>
        <source>Backups, latest first</source>
        <translation>Kopie zapasowe, od najnowszej</translation>
    </message>
    <message>
        <source>%1 It matches the log as it is now.</source>
        <translation>%1 Jest taka sama jak obecny dziennik.</translation>
    </message>
    <message>
        <source>%1 Entries that would come back: %2, that would go: %3, that would change back: %4.</source>
        <translation>%1 Wpisy, które by wróciły: %2, które by zniknęły: %3, które byłyby jak dawniej: %4.</translation>
    </message>
    <message>
        <source>%1 already exists. Nothing was written; choose another name.</source>
        <translation>%1 już istnieje. Nic nie zapisano; wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>A sealed copy was written to %1 and opened again: it is complete.</source>
        <translation>Zaszyfrowaną kopię zapisano w %1 i otwarto ponownie: jest cała.</translation>
    </message>
    <message>
        <source>Log copies (*.patella *.sealed *.version-*);;All files (*)</source>
        <translation>Kopie dziennika (*.patella *.sealed *.version-*);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>The log is now as in the backup: %1.</source>
        <translation>Dziennik jest teraz taki jak w kopii: %1.</translation>
    </message>
</context>
<context>
    <name>patella::ui::BackupsPage</name>
    <message>
        <source>&amp;Make backups automatically</source>
        <translation>&amp;Twórz kopie zapasowe automatycznie</translation>
    </message>
    <message>
        <source>&amp;Another place …</source>
        <translation>&amp;Inne miejsce …</translation>
    </message>
    <message>
        <source>Keep backups in this folder</source>
        <translation>Trzymaj kopie zapasowe w tym folderze</translation>
    </message>
    <message>
        <source>&amp;Beside the log</source>
        <translation>&amp;Obok dziennika</translation>
    </message>
    <message>
        <source>&amp;Show and restore …</source>
        <translation>&amp;Pokaż i przywróć …</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) of this log in %1.</source>
        <translation>
            <numerusform>%n kopia zapasowa tego dziennika w %1.</numerusform>
            <numerusform>%n kopie zapasowe tego dziennika w %1.</numerusform>
            <numerusform>%n kopii zapasowych tego dziennika w %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup is made when the window is closed after a change. The last five are kept, one a day for a week, one a week for two months, and one a month for ever. The sample log has none.</source>
        <translation>Kopia powstaje, gdy zamykasz okno, a coś zostało zapisane. Zostaje pięć ostatnich, jedna dziennie przez tydzień, jedna tygodniowo przez dwa miesiące i jedna miesięcznie bezterminowo. Przykładowy dziennik nie ma kopii.</translation>
    </message>
</context>
<context>
    <name>patella::ui::BandTableModel</name>
    <message>
        <source>%1 to %2</source>
        <comment>quartiles</comment>
        <translation>od %1 do %2</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Przedział</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkty</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Middle half</source>
        <translation>Środkowa połowa</translation>
    </message>
</context>
<context>
    <name>patella::ui::Banner</name>
    <message>
        <source>Sample log: this runner and her knee are made up. What you enter here stays in the sample; your own log is another file and is not touched.</source>
        <translation>Przykładowy dziennik: ta biegaczka i jej kolano są zmyślone. Co tu wpiszesz, zostaje w przykładzie; twój własny dziennik to inny plik i pozostaje nietknięty.</translation>
    </message>
</context>
<context>
    <name>patella::ui::BehaviourView</name>
    <message>
        <source>How soon it settled, by month</source>
        <translation>Jak szybko ból się uspokajał, według miesięcy</translation>
    </message>
    <message>
        <source>Shares by distance</source>
        <translation>Udziały według dystansu</translation>
    </message>
    <message>
        <source>How soon pain settled, by month</source>
        <translation>Jak szybko ból się uspokajał, według miesięcy</translation>
    </message>
    <message>
        <source>From which distance on it hurt, and the morning was worse</source>
        <translation>Od jakiego dystansu bolało i poranek był gorszy</translation>
    </message>
    <message>
        <source>How soon it settled</source>
        <translation>Jak szybko ból się uspokajał</translation>
    </message>
    <message>
        <source>By distance, last 12 months</source>
        <translation>Według dystansu, ostatnie 12 miesięcy</translation>
    </message>
    <message>
        <source>What brought it on, last 12 months</source>
        <translation>Co wywołało ból, ostatnie 12 miesięcy</translation>
    </message>
    <message>
        <source>%1: %2 within the hour, %3 by the morning, %4 not by then, %5 not known</source>
        <extracomment>a month, and how many runs settled when</extracomment>
        <translation>%1: %2 w ciągu godziny, %3 do rana, %4 do tego czasu nie, %5 nie wiadomo</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Miesiąc</translation>
    </message>
    <message>
        <source>Within the hour</source>
        <translation>W ciągu godziny</translation>
    </message>
    <message>
        <source>By the morning</source>
        <translation>Do rana</translation>
    </message>
    <message>
        <source>Not by then</source>
        <translation>Do tego czasu nie</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nie wiadomo</translation>
    </message>
    <message>
        <source>pain had begun</source>
        <translation>ból się zaczął</translation>
    </message>
    <message>
        <source>morning worse</source>
        <translation>poranek gorszy</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>od %1 do %2</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Krzywa</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Dystans</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Udział</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Biegi</translation>
    </message>
    <message>
        <source>What brought it on was not recorded.</source>
        <translation>Nie zapisano, co wywołało ból.</translation>
    </message>
    <message>
        <source>Each bar is a month: pale, within the hour; middle, by the next morning; full, not by then. The line is the share that was gone by the morning. Open a month to see its runs.</source>
        <translation>Każdy słupek to miesiąc: jasne w ciągu godziny; średnie do następnego ranka; ciemne do tego czasu nie. Linia to udział biegów, po których do rana było po wszystkim. Wybór miesiąca pokazuje jego biegi.</translation>
    </message>
    <message>
        <source>Solid: share of runs in which pain had begun by a distance. Dotted: share of worse mornings after runs of that distance; this curve can only rise. Dashed: one in four.</source>
        <translation>Linia: udział biegów, w których ból zaczął się do danego dystansu. Kropkami: udział gorszych poranków po biegach na tym dystansie; ta krzywa może tylko rosnąć. Kreskami: co czwarty.</translation>
    </message>
    <message>
        <source>Course over the four answers</source>
        <translation>Przebiegi czterech odpowiedzi</translation>
    </message>
</context>
<context>
    <name>patella::ui::CardView</name>
    <message>
        <source>In your log</source>
        <translation>W twoim dzienniku</translation>
    </message>
    <message>
        <source>Ask your physio</source>
        <translation>Zapytaj fizjoterapeutę</translation>
    </message>
    <message>
        <source>%1. Sources: %2.</source>
        <translation>%1. Źródła: %2.</translation>
    </message>
    <message>
        <source>When to see a doctor</source>
        <translation>Kiedy do lekarza</translation>
    </message>
    <message>
        <source>What your own log says so far</source>
        <translation>Co na razie mówi twój własny dziennik</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a heading and how many statements follow: &quot;Exercises (8)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Obciążenie</translation>
    </message>
    <message>
        <source>Pain and mileage</source>
        <translation>Ból i kilometraż</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Kolano</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Zależności</translation>
    </message>
    <message>
        <source>Shoes</source>
        <translation>Buty</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Opieka</translation>
    </message>
    <message>
        <source>See the figures: %1</source>
        <extracomment>a page: &quot;Load&quot;</extracomment>
        <translation>Do liczb: %1</translation>
    </message>
    <message>
        <source>Your log has no answer yet.</source>
        <translation>Twój dziennik jeszcze tego nie mówi.</translation>
    </message>
    <message>
        <source>Add to the next visit</source>
        <translation>Wpisz do następnej wizyty</translation>
    </message>
</context>
<context>
    <name>patella::ui::CareDialog</name>
    <message>
        <source>Treatment and exercises</source>
        <translation>Zabiegi i ćwiczenia</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Zabieg</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>N&amp;otatki</translation>
    </message>
    <message>
        <source>What, and when</source>
        <translation>Co i kiedy</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Co</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>Na&amp;zwa</translation>
    </message>
    <message>
        <source>&amp;Knee</source>
        <translation>&amp;Kolano</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Data</translation>
    </message>
    <message>
        <source>&amp;Time of day</source>
        <translation>&amp;Godzina</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>&amp;Minuty</translation>
    </message>
    <message>
        <source>An exercise</source>
        <translation>Ćwiczenie</translation>
    </message>
    <message>
        <source>S&amp;ets</source>
        <translation>&amp;Serie</translation>
    </message>
    <message>
        <source>&amp;Repetitions</source>
        <translation>&amp;Powtórzenia</translation>
    </message>
    <message>
        <source>&amp;Hold, s</source>
        <translation>&amp;Utrzymanie, s</translation>
    </message>
    <message>
        <source>&amp;Load, kg</source>
        <translation>C&amp;iężar, kg</translation>
    </message>
    <message>
        <source>T&amp;ightness, 0 to 3</source>
        <translation>N&amp;apięcie, 0–3</translation>
    </message>
    <message>
        <source>Knee pain, 0 to 10</source>
        <translation>Ból kolana, 0–10</translation>
    </message>
    <message>
        <source>&amp;Before</source>
        <translation>P&amp;rzed</translation>
    </message>
    <message>
        <source>D&amp;uring</source>
        <translation>W &amp;trakcie</translation>
    </message>
    <message>
        <source>The day &amp;after</source>
        <translation>&amp;Następnego dnia</translation>
    </message>
    <message>
        <source>&amp;Name and dose</source>
        <translation>Na&amp;zwa i dawka</translation>
    </message>
    <message>
        <source>&amp;Name of the exercise</source>
        <translation>Na&amp;zwa ćwiczenia</translation>
    </message>
    <message>
        <source>ibuprofen 400 mg</source>
        <translation>ibuprofen 400 mg</translation>
    </message>
    <message>
        <source>arnica gel, thinly</source>
        <translation>żel z arniką, cienko</translation>
    </message>
    <message>
        <source>squats</source>
        <translation>przysiady</translation>
    </message>
</context>
<context>
    <name>patella::ui::CarePage</name>
    <message>
        <source>Care</source>
        <translation>Opieka</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Treatment and exercises</source>
        <translation>Zabiegi i ćwiczenia</translation>
    </message>
    <message>
        <source>Ice, exercises, tape and anything else you did. Enter the time: a painkiller, gel, brace or tape may mask the pain of the hours after it.</source>
        <translation>Lód, ćwiczenia, taping i wszystko inne, co robisz. Podaj godzinę: lek przeciwbólowy, żel, stabilizator lub taping mogą maskować ból w następnych godzinach.</translation>
    </message>
    <message>
        <source>&amp;New entry</source>
        <translation>&amp;Nowy wpis</translation>
    </message>
    <message>
        <source>No treatment or exercises yet</source>
        <translation>Nie ma jeszcze zabiegów ani ćwiczeń</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Wizyty</translation>
    </message>
    <message>
        <source>Your questions, what was said, and the next appointment. A diagnosis is kept in their words.</source>
        <translation>Twoje pytania, co powiedziano i następna wizyta. Rozpoznanie jest zapisane słowo w słowo.</translation>
    </message>
    <message>
        <source>&amp;New visit</source>
        <translation>&amp;Nowa wizyta</translation>
    </message>
    <message>
        <source>No visits yet</source>
        <translation>Nie ma jeszcze wizyt</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Dolegliwości</translation>
    </message>
    <message>
        <source>What the problem is, since when, and how it began: what a physiotherapist asks first.</source>
        <translation>Na czym polega problem, od kiedy i jak się zaczął: o to fizjoterapeuta pyta najpierw.</translation>
    </message>
    <message>
        <source>&amp;New complaint</source>
        <translation>&amp;Nowa dolegliwość</translation>
    </message>
    <message>
        <source>No complaints yet</source>
        <translation>Nie ma jeszcze dolegliwości</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>O tobie</translation>
    </message>
    <message>
        <source>Facts that rarely change: height, old injuries, questionnaire scores, a goal race. All optional.</source>
        <translation>Rzeczy, które rzadko się zmieniają: wzrost, dawne urazy, wyniki kwestionariuszy, start docelowy. Nic nie jest obowiązkowe.</translation>
    </message>
    <message>
        <source>&amp;New fact</source>
        <translation>&amp;Nowa informacja</translation>
    </message>
    <message>
        <source>No profile yet</source>
        <translation>Jeszcze nic o tobie</translation>
    </message>
    <message>
        <source>Custom measures</source>
        <translation>Własne pomiary</translation>
    </message>
    <message>
        <source>Something of your own to record each day, such as your weight or how far the knee bends. It then appears in the day&apos;s entry.</source>
        <translation>Coś własnego do zapisywania każdego dnia, na przykład masa ciała albo to, jak mocno zgina się kolano. Pojawi się wtedy we wpisie o dniu.</translation>
    </message>
    <message>
        <source>&amp;New measure</source>
        <translation>&amp;Nowy pomiar</translation>
    </message>
    <message>
        <source>No custom measures yet</source>
        <translation>Nie ma jeszcze własnych pomiarów</translation>
    </message>
    <message>
        <source>What helped</source>
        <translation>Co pomogło</translation>
    </message>
    <message numerus="yes">
        <source>deleting %n entry(s)</source>
        <translation>
            <numerusform>usunięcie %n wpisu</numerusform>
            <numerusform>usunięcie %n wpisów</numerusform>
            <numerusform>usunięcie %n wpisów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) deleted.</source>
        <translation>
            <numerusform>Usunięto %n wpis.</numerusform>
            <numerusform>Usunięto %n wpisy.</numerusform>
            <numerusform>Usunięto %n wpisów.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patella::ui::ChartWidget</name>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;Kopiuj rysunek</translation>
    </message>
    <message>
        <source>&amp;Save picture …</source>
        <translation>&amp;Zapisz rysunek …</translation>
    </message>
</context>
<context>
    <name>patella::ui::ClockField</name>
    <message>
        <source>hh:mm</source>
        <translation>gg:mm</translation>
    </message>
    <message>
        <source>Not a time of day, such as 18:30.</source>
        <translation>To nie jest godzina: wpisz 18:30.</translation>
    </message>
</context>
<context>
    <name>patella::ui::ComplaintDialog</name>
    <message>
        <source>Complaint</source>
        <translation>Dolegliwość</translation>
    </message>
    <message>
        <source>other</source>
        <translation>inne</translation>
    </message>
    <message>
        <source>What is the &amp;problem?</source>
        <translation>Na czym polega &amp;problem?</translation>
    </message>
    <message>
        <source>&amp;Knee</source>
        <translation>&amp;Kolano</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Gdzie</translation>
    </message>
    <message>
        <source>&amp;Since</source>
        <translation>O&amp;d</translation>
    </message>
    <message>
        <source>&amp;Resolved on</source>
        <translation>&amp;Ustąpiło</translation>
    </message>
    <message>
        <source>The problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>a half marathon, a week of hills</source>
        <translation>półmaraton, tydzień podbiegów</translation>
    </message>
    <message>
        <source>It &amp;began</source>
        <translation>P&amp;oczątek</translation>
    </message>
    <message>
        <source>A&amp;fter what</source>
        <translation>Po &amp;czym</translation>
    </message>
    <message>
        <source>How it began</source>
        <translation>Jak się zaczęło</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Co towarzyszyło</translation>
    </message>
    <message>
        <source>a rough date will do</source>
        <translation>w przybliżeniu</translation>
    </message>
</context>
<context>
    <name>patella::ui::ConflictsDialog</name>
    <message>
        <source>Your devices agree on everything.</source>
        <translation>Twoje urządzenia są we wszystkim zgodne.</translation>
    </message>
    <message>
        <source>Two devices, two values</source>
        <translation>Dwa urządzenia, dwie wartości</translation>
    </message>
    <message>
        <source>Entries on which two devices disagree</source>
        <translation>Wpisy, o których dwa urządzenia mówią co innego</translation>
    </message>
    <message>
        <source>“%1” from %2</source>
        <translation>„%1” z %2</translation>
    </message>
    <message>
        <source>Keep the entry</source>
        <translation>Zachowaj wpis</translation>
    </message>
    <message>
        <source>Delete the entry</source>
        <translation>Usuń wpis</translation>
    </message>
    <message>
        <source>choosing a value</source>
        <translation>wybór wartości</translation>
    </message>
    <message>
        <source>deleting an entry</source>
        <translation>usunięcie wpisu</translation>
    </message>
    <message>
        <source>Each device changed the entry before it knew of the other&apos;s change. The later value counts; choose with the key shown before it. What you do not choose stays in the history.</source>
        <translation>Każdą zapisano bez wiedzy o drugiej. Obowiązuje późniejsza; wybierz klawiszem podanym przed wartością. To, czego nie wybierzesz, pozostaje w historii.</translation>
    </message>
</context>
<context>
    <name>patella::ui::Countdown</name>
    <message>
        <source>Pause</source>
        <translation>Przerwa</translation>
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
        <translation>Ból i kilometraż</translation>
    </message>
    <message>
        <source>Above: what you ran, the line its four-week mean. Below: the worst pain of each week (line with dots), its mean (rings), the next morning (dashed), the four-week mean (wide); hatched squares may be masked and count nowhere. Tinted: pain rose by two or more. Gaps: no score.</source>
        <translation>U góry: twoje biegi, linia to średnia z czterech tygodni. Na dole: najgorszy ból każdego tygodnia (linia z kropkami), jego średnia (pierścienie), następny poranek (linia kreskowana), średnia z czterech tygodni (gruba linia); kreskowane kwadraty mogą być zamaskowane i nigdzie się nie liczą. Zabarwione: ból wzrósł o dwa lub więcej. Przerwy: brak oceny.</translation>
    </message>
    <message>
        <source>Weeks as a table</source>
        <translation>Tygodnie jako tabela</translation>
    </message>
    <message numerus="yes">
        <source>Pain rose by two or more in %n week(s).</source>
        <translation>
            <numerusform>Ból wzrósł o dwa lub więcej w %n tygodniu.</numerusform>
            <numerusform>Ból wzrósł o dwa lub więcej w %n tygodniach.</numerusform>
            <numerusform>Ból wzrósł o dwa lub więcej w %n tygodniach.</numerusform>
        </translation>
    </message>
    <message>
        <source>pain and mileage</source>
        <translation>ból i kilometraż</translation>
    </message>
</context>
<context>
    <name>patella::ui::DailyLifeView</name>
    <message>
        <source>Tasks by day</source>
        <translation>Czynności według dni</translation>
    </message>
    <message>
        <source>Activities, holds and worry by day</source>
        <translation>Aktywności, utrzymanie i obawa według dni</translation>
    </message>
    <message>
        <source>How hard each task was</source>
        <translation>Jak trudna była każda czynność</translation>
    </message>
    <message>
        <source>Activities, holds and worry, 0 to 10</source>
        <translation>Aktywności, utrzymanie i obawa, 0–10</translation>
    </message>
    <message>
        <source>Choose an activity of your own …</source>
        <translation>Wybierz własną aktywność …</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <extracomment>a day, a knee, a task and how hard it was</extracomment>
        <translation>%1, %2, %3: %4</translation>
    </message>
    <message numerus="yes">
        <source>%n knee check(s) of the last half year.</source>
        <translation>
            <numerusform>%n kontrola kolana z ostatniego pół roku.</numerusform>
            <numerusform>%n kontrole kolana z ostatniego pół roku.</numerusform>
            <numerusform>%n kontroli kolana z ostatniego pół roku.</numerusform>
        </translation>
    </message>
    <message>
        <source>No knee check of the last half year says how stairs, squatting or sitting went.</source>
        <translation>W żadnej kontroli kolana z ostatniego pół roku nie zapisano, jak szło ze schodami, kucaniem i siedzeniem.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Kolano</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Czynność</translation>
    </message>
    <message>
        <source>How hard</source>
        <translation>Jak trudno</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>day, activity and score</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, at first %3 (%n answer(s))</source>
        <translation>
            <numerusform>%1: %2, na początku %3 (%n odpowiedź)</numerusform>
            <numerusform>%1: %2, na początku %3 (%n odpowiedzi)</numerusform>
            <numerusform>%1: %2, na początku %3 (%n odpowiedzi)</numerusform>
        </translation>
    </message>
    <message>
        <source>; a clear change for the better</source>
        <translation>; wyraźna zmiana na lepsze</translation>
    </message>
    <message>
        <source>; a clear change for the worse</source>
        <translation>; wyraźna zmiana na gorsze</translation>
    </message>
    <message>
        <source>Bent-knee hold, %1</source>
        <translation>Utrzymanie na ugiętym kolanie, %1</translation>
    </message>
    <message>
        <source>Worry</source>
        <translation>Obawa</translation>
    </message>
    <message>
        <source>Three activities of your own, scored 0 to 10 with 10 as before it hurt, show best what the knee lets you do.</source>
        <translation>Trzy własne aktywności, oceniane od 0 do 10, gdzie 10 znaczy jak przed bólem, najlepiej pokazują, na co pozwala kolano.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Ocena</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a day and where a picture is kept</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Pictures of the knee: %1</source>
        <translation>Zdjęcia kolana: %1</translation>
    </message>
    <message>
        <source>; no clear change (that takes 3)</source>
        <translation>; bez wyraźnej zmiany, do której potrzeba 3</translation>
    </message>
    <message>
        <source>From knee checks: a grey speck is no trouble, a dot some, a large dot a lot.</source>
        <translation>Z kontroli kolana: szary punkcik to bez trudności, kropka: trochę, duża kropka: duże trudności.</translation>
    </message>
</context>
<context>
    <name>patella::ui::DateField</name>
    <message>
        <source>Enter a day, or press F4 for a calendar; up and down move it by a day</source>
        <translation>Wpisz dzień albo naciśnij F4, by otworzyć kalendarz; strzałki w górę i w dół przesuwają o dzień</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalendarz</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Jaki dzień?</translation>
    </message>
    <message>
        <source>There is no such day: enter it as %1.</source>
        <translation>Nie ma takiego dnia: wpisz go jako %1.</translation>
    </message>
</context>
<context>
    <name>patella::ui::DayCalendar</name>
    <message>
        <source>Calendar of days</source>
        <translation>Kalendarz dni</translation>
    </message>
</context>
<context>
    <name>patella::ui::DayDialog</name>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Other load on the knees</source>
        <translation>Inne obciążenie kolan</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Data</translation>
    </message>
    <message>
        <source>S&amp;itting, knees bent</source>
        <translation>&amp;Siedzenie, kolana ugięte</translation>
    </message>
    <message>
        <source>D&amp;riving</source>
        <translation>&amp;Jazda autem</translation>
    </message>
    <message>
        <source>&amp;Standing</source>
        <translation>S&amp;tanie</translation>
    </message>
    <message>
        <source>Flights of s&amp;tairs</source>
        <translation>&amp;Piętra po schodach</translation>
    </message>
    <message>
        <source>High &amp;heels</source>
        <translation>&amp;Obcasy</translation>
    </message>
    <message>
        <source>&amp;Other sport</source>
        <translation>&amp;Inny sport</translation>
    </message>
    <message>
        <source>&amp;For how long</source>
        <translation>Jak dłu&amp;go</translation>
    </message>
    <message>
        <source>Pain relief (with time)</source>
        <translation>Na ból (z godziną)</translation>
    </message>
    <message>
        <source>%1: time of day</source>
        <comment>painkiller, brace ...</comment>
        <translation>%1: godzina</translation>
    </message>
    <message>
        <source>Custom measures</source>
        <translation>Własne pomiary</translation>
    </message>
    <message>
        <source>Slee&amp;p, the night before</source>
        <translation>S&amp;en, poprzedniej nocy</translation>
    </message>
    <message>
        <source>I&amp;llness</source>
        <translation>&amp;Choroba</translation>
    </message>
    <message>
        <source>Hydr&amp;ation, 0 to 3</source>
        <translation>Na&amp;wodnienie, 0–3</translation>
    </message>
    <message>
        <source>N&amp;utrition, 0 to 3</source>
        <translation>Odż&amp;ywianie, 0–3</translation>
    </message>
    <message>
        <source>Day of the c&amp;ycle</source>
        <translation>Dzień cyk&amp;lu</translation>
    </message>
    <message>
        <source>How you felt</source>
        <translation>Samopoczucie</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notatki</translation>
    </message>
</context>
<context>
    <name>patella::ui::DayLegend</name>
    <message>
        <source>no entry</source>
        <translation>brak wpisu</translation>
    </message>
    <message>
        <source>no run</source>
        <translation>brak biegu</translation>
    </message>
    <message>
        <source>short to long run</source>
        <translation>bieg od krótkiego do długiego</translation>
    </message>
    <message>
        <source>pain 0, 3, 8</source>
        <translation>ból 0, 3, 8</translation>
    </message>
</context>
<context>
    <name>patella::ui::DaysPage</name>
    <message>
        <source>Distance and pain, day by day</source>
        <translation>Dystans i ból, dzień po dniu</translation>
    </message>
    <message>
        <source>Entries of the day</source>
        <translation>Wpisy z tego dnia</translation>
    </message>
    <message>
        <source>Add a &amp;run</source>
        <translation>&amp;Bieg</translation>
    </message>
    <message>
        <source>&amp;Knee check</source>
        <translation>&amp;Kontrola kolana</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dzień</translation>
    </message>
    <message>
        <source>&amp;Care</source>
        <translation>&amp;Zabieg</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Otwórz</translation>
    </message>
    <message>
        <source>Dele&amp;te</source>
        <translation>U&amp;suń</translation>
    </message>
    <message>
        <source>No entries for this day.</source>
        <translation>Brak wpisów z tego dnia.</translation>
    </message>
    <message>
        <source>Deleted: %1.</source>
        <translation>Usunięto: %1.</translation>
    </message>
    <message>
        <source>The two weeks before</source>
        <translation>Dwa tygodnie wcześniej</translation>
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
        <translation>To nie jest liczba: wpisz 12,5 albo 12.5.</translation>
    </message>
</context>
<context>
    <name>patella::ui::DistanceField</name>
    <message>
        <source>Not a distance, such as 8.2 or 8,2.</source>
        <translation>To nie jest dystans: wpisz 8,2 albo 8.2.</translation>
    </message>
</context>
<context>
    <name>patella::ui::DoctorGuide</name>
    <message>
        <source>Call the emergency number at once</source>
        <translation>Od razu zadzwoń na numer alarmowy</translation>
    </message>
    <message>
        <source>A doctor the same day</source>
        <translation>Tego samego dnia do lekarza</translation>
    </message>
    <message>
        <source>A doctor or physiotherapist within days</source>
        <translation>W ciągu kilku dni do lekarza lub fizjoterapeuty</translation>
    </message>
    <message>
        <source>Reasons to be seen within weeks</source>
        <translation>Powody, by zgłosić się w ciągu kilku tygodni</translation>
    </message>
    <message>
        <source>When to see a doctor</source>
        <translation>Kiedy do lekarza</translation>
    </message>
    <message>
        <source>• %1</source>
        <extracomment>a sign in a list</extracomment>
        <translation>• %1</translation>
    </message>
    <message>
        <source>On the phone: “%1”</source>
        <extracomment>what to say on the phone</extracomment>
        <translation>Przez telefon: „%1”</translation>
    </message>
    <message>
        <source>In your log: %1, since %2, last on %3.</source>
        <translation>W twoim dzienniku: %1, od %2, ostatnio %3.</translation>
    </message>
    <message>
        <source>In your log since %1, last on %2.</source>
        <translation>W twoim dzienniku od %1, ostatnio %2.</translation>
    </message>
    <message>
        <source>Looked at, or a mistake …</source>
        <translation>Obejrzane albo pomyłka …</translation>
    </message>
    <message>
        <source>← %1</source>
        <extracomment>back to a page: &quot;Load&quot;</extracomment>
        <translation>← %1</translation>
    </message>
    <message>
        <source>Signs that a knee should be examined, whatever the other figures say. Those in your log now are marked. Patella knows only what was recorded; if in doubt, ask. It does not diagnose.</source>
        <translation>Objawy, przy których kolano powinien ktoś obejrzeć, bez względu na inne liczby. To, co jest teraz w twoim dzienniku, jest zaznaczone. Patella wie tylko to, co zapisano; w razie wątpliwości zapytaj. Nie stawia diagnozy.</translation>
    </message>
    <message>
        <source>Based on advice from the NHS, hospitals and emergency services; on the Ottawa knee rule for injuries. How many days or runs make a sign is Patella&apos;s own choice.</source>
        <translation>Według porad NHS, szpitali i służb ratunkowych; przy urazach ottawska reguła kolanowa. To, ile dni lub biegów składa się na objaw, jest własnym wyborem Patelli.</translation>
    </message>
</context>
<context>
    <name>patella::ui::DropHint</name>
    <message>
        <source>Drop files to import them, or a log to open it.</source>
        <translation>Upuść pliki, aby je zaimportować; dziennik zostanie otwarty.</translation>
    </message>
</context>
<context>
    <name>patella::ui::DurationField</name>
    <message>
        <source>h:mm:ss</source>
        <translation>g:mm:ss</translation>
    </message>
    <message>
        <source>45:10 or 4510, 1:02:03 or 10203, or minutes such as 45</source>
        <translation>45:10 albo 4510, 1:02:03 albo 10203, albo minuty, na przykład 45</translation>
    </message>
    <message>
        <source>Not a time, such as 45:10 or 1:02:03.</source>
        <translation>To nie jest czas: wpisz 45:10 albo 1:02:03.</translation>
    </message>
</context>
<context>
    <name>patella::ui::EditRunsDialog</name>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n bieg</numerusform>
            <numerusform>%n biegi</numerusform>
            <numerusform>%n biegów</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Biegi</translation>
    </message>
    <message numerus="yes">
        <source>Change all %n run(s); empty fields stay as they are</source>
        <translation>
            <numerusform>Zmień %n bieg; puste pola zostają bez zmian</numerusform>
            <numerusform>Zmień wszystkie %n biegi; puste pola zostają bez zmian</numerusform>
            <numerusform>Zmień wszystkie %n biegów; puste pola zostają bez zmian</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;urface</source>
        <translation>&amp;Nawierzchnia</translation>
    </message>
    <message>
        <source>S&amp;hoes</source>
        <translation>&amp;Buty</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>Rod&amp;zaj</translation>
    </message>
    <message>
        <source>&amp;Effort, 0 to 10</source>
        <translation>&amp;Wysiłek, 0–10</translation>
    </message>
    <message>
        <source>&amp;Warm-up, min</source>
        <translation>&amp;Rozgrzewka, min</translation>
    </message>
    <message>
        <source>&amp;Cool-down, min</source>
        <translation>Sc&amp;hłodzenie, min</translation>
    </message>
    <message>
        <source>Surface con&amp;dition</source>
        <translation>St&amp;an nawierzchni</translation>
    </message>
    <message>
        <source>&amp;Insole</source>
        <translation>Wkła&amp;dka</translation>
    </message>
    <message>
        <source>&amp;Tags to add</source>
        <translation>&amp;Etykiety do dodania</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) changed.</source>
        <translation>
            <numerusform>Zmieniono %n bieg.</numerusform>
            <numerusform>Zmieniono %n biegi.</numerusform>
            <numerusform>Zmieniono %n biegów.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patella::ui::EndedPlans</name>
    <message>
        <source>Plans that ended: %1</source>
        <translation>Zakończone plany: %1</translation>
    </message>
    <message>
        <source>%1: %2; ended on %3</source>
        <extracomment>a plan, &quot;set by Lena on 3 Nov 2026&quot;, and a day</extracomment>
        <translation>%1: %2; zakończono %3</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>Otwórz …</translation>
    </message>
</context>
<context>
    <name>patella::ui::EntriesPage</name>
    <message>
        <source>Ask on Today how the knee was this &amp;morning</source>
        <translation>Pytaj na stronie Dziś, jak było z kolanem &amp;rano</translation>
    </message>
    <message>
        <source>&amp;Knee a new run starts with:</source>
        <translation>&amp;Kolano, od którego zaczyna się nowy bieg:</translation>
    </message>
    <message>
        <source>&amp;Replace new shoes at, %1:</source>
        <translation>&amp;Wymiana nowych butów po (%1):</translation>
    </message>
    <message>
        <source>As in the last entry</source>
        <translation>To z ostatniego wpisu</translation>
    </message>
</context>
<context>
    <name>patella::ui::EntryDialog</name>
    <message>
        <source>Save anyway</source>
        <translation>Zapisz mimo to</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Zapisano.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
</context>
<context>
    <name>patella::ui::ExperimentView</name>
    <message>
        <source>A pattern shows what goes together. To see whether one thing makes a difference to your knee, try it: two conditions, in pairs of similar easy runs, in random order. Only the next one is shown, so that neither the weather nor a good day can choose it. At least six pairs are needed.</source>
        <translation>Zależność pokazuje, co idzie w parze. Żeby zobaczyć, czy jedna rzecz ma znaczenie dla twojego kolana, wypróbuj ją: dwa warianty, w parach podobnych spokojnych biegów, w losowej kolejności. Widać tylko następny, żeby nie wybierała go ani pogoda, ani dobry dzień. Potrzeba co najmniej sześciu par.</translation>
    </message>
    <message>
        <source>&amp;Plan an experiment …</source>
        <translation>Zap&amp;lanuj eksperyment …</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Edytuj …</translation>
    </message>
    <message>
        <source>Edit the experiment</source>
        <translation>Edytuj eksperyment</translation>
    </message>
    <message>
        <source>End early …</source>
        <translation>Zakończ wcześniej …</translation>
    </message>
    <message>
        <source>Run of the experiment</source>
        <translation>Bieg eksperymentu</translation>
    </message>
    <message>
        <source>Use this run</source>
        <translation>Użyj tego biegu</translation>
    </message>
    <message>
        <source>a run of the experiment</source>
        <translation>bieg eksperymentu</translation>
    </message>
    <message>
        <source>End the experiment early?</source>
        <translation>Zakończyć eksperyment wcześniej?</translation>
    </message>
    <message>
        <source>&amp;End it now</source>
        <translation>&amp;Zakończ teraz</translation>
    </message>
    <message>
        <source>ending the experiment</source>
        <translation>zakończenie eksperymentu</translation>
    </message>
    <message>
        <source>When that run is saved, choose it here.</source>
        <translation>Gdy bieg będzie zapisany, wybierz go tutaj.</translation>
    </message>
    <message>
        <source>The run now belongs to the experiment.</source>
        <translation>Bieg należy do eksperymentu.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Kontynuuj</translation>
    </message>
    <message>
        <source>The experiment has ended.</source>
        <translation>Eksperyment jest zakończony.</translation>
    </message>
</context>
<context>
    <name>patella::ui::ExplorationView</name>
    <message>
        <source>Exploratory comparisons</source>
        <translation>Porównania eksploracyjne</translation>
    </message>
    <message>
        <source>Exploratory, not for decisions: each habit is compared on its own, ignoring how your knee was before. Such comparisons find something in most logs without any real effect (64 to 73 of 100), and in 17 to 20 of 100 even after the adjustment of the last column. Nothing here is a finding. A run is bad when its pain was 4 or more, or 2 more than before it; for an amount, the half of the runs with more of it is compared with the other half.</source>
        <translation>Do poszukiwań, nie do podejmowania decyzji: każdy nawyk jest porównywany osobno, bez uwzględnienia, jak było z kolanem wcześniej. Takie porównania znajdują coś w większości dzienników bez prawdziwego wpływu (64–73 na 100), a w 17–20 na 100 nawet po korekcie w ostatniej kolumnie. Nic tutaj nie jest ustaleniem. Bieg jest zły, gdy ból wyniósł 4 lub więcej albo o 2 więcej niż przed nim; przy ilościach połowa biegów z większą wartością jest porównywana z drugą połową.</translation>
    </message>
</context>
<context>
    <name>patella::ui::FigureList</name>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>Source of: %1</source>
        <translation>Źródło: %1</translation>
    </message>
</context>
<context>
    <name>patella::ui::FigureTable</name>
    <message>
        <source>As a table</source>
        <translation>Jako tabela</translation>
    </message>
</context>
<context>
    <name>patella::ui::FindingCard</name>
    <message>
        <source>Try it out …</source>
        <translation>Wypróbuj …</translation>
    </message>
    <message>
        <source>Try it out: %1</source>
        <translation>Wypróbuj: %1</translation>
    </message>
    <message>
        <source>Plan an experiment: two conditions, in random order.</source>
        <translation>Zaplanuj eksperyment: dwa warianty, w losowej kolejności.</translation>
    </message>
</context>
<context>
    <name>patella::ui::FingerprintDelegate</name>
    <message>
        <source>Before</source>
        <extracomment>Four headings side by side over the knee pain of a run; as short as can be</extracomment>
        <translation>Przed</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Najg.</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Rano</translation>
    </message>
</context>
<context>
    <name>patella::ui::FitsView</name>
    <message>
        <source>What fits, what does not</source>
        <translation>Co pasuje, a co nie</translation>
    </message>
    <message>
        <source>Last twelve weeks: %1.</source>
        <extracomment>places of the knee and days</extracomment>
        <translation>Ostatnie dwanaście tygodni: %1.</translation>
    </message>
    <message>
        <source>Other causes are possible; your log cannot tell them apart. A physiotherapist can.</source>
        <translation>Możliwe są inne przyczyny; twój dziennik ich nie odróżni. Fizjoterapeuta potrafi.</translation>
    </message>
    <message>
        <source>Fits: %1.</source>
        <extracomment>what of the log goes with a condition</extracomment>
        <translation>Pasuje: %1.</translation>
    </message>
    <message>
        <source>Does not fit: %1.</source>
        <translation>Nie pasuje: %1.</translation>
    </message>
    <message>
        <source>Never asked: %1.</source>
        <translation>Bez odpowiedzi: %1.</translation>
    </message>
    <message>
        <source>• %1</source>
        <extracomment>a question in a list</extracomment>
        <translation>• %1</translation>
    </message>
    <message>
        <source>Questions for my physio</source>
        <translation>Pytania do mojego fizjoterapeuty</translation>
    </message>
    <message>
        <source>There is a warning sign in your log. It comes first.</source>
        <translation>W twoim dzienniku jest objaw alarmowy. Ma pierwszeństwo.</translation>
    </message>
    <message>
        <source>One answer would tell most: whether %1. It is recorded %2.</source>
        <extracomment>what was never answered: &quot;it is sharp&quot;; where: &quot;with the pain of a run&quot;</extracomment>
        <translation>Najwięcej powiedziałaby jedna odpowiedź, czy prawdą jest: %1. Zapisuje się ją %2.</translation>
    </message>
    <message>
        <source>Your log does not say where it hurts yet: it takes three sore days in twelve weeks with a place marked on the drawing of the knee.</source>
        <translation>Twój dziennik nie mówi jeszcze, gdzie boli: potrzeba trzech bolesnych dni z dwunastu tygodni z miejscem na rysunku kolana.</translation>
    </message>
    <message>
        <source>%1: what about my knee fits it, and what does not?</source>
        <translation>%1: co w moim kolanie za tym przemawia, a co przeciw?</translation>
    </message>
    <message>
        <source>Add to the next visit</source>
        <translation>Wpisz do następnej wizyty</translation>
    </message>
</context>
<context>
    <name>patella::ui::FlagEndingDialog</name>
    <message>
        <source>End of a warning sign</source>
        <translation>Koniec objawu alarmowego</translation>
    </message>
    <message>
        <source>who looked at it and what was said, or what happened</source>
        <translation>kto to obejrzał i co powiedział albo co się stało</translation>
    </message>
    <message>
        <source>S&amp;ign</source>
        <translation>&amp;Objaw</translation>
    </message>
    <message>
        <source>&amp;Knee</source>
        <translation>&amp;Kolano</translation>
    </message>
    <message>
        <source>&amp;Because</source>
        <translation>Po&amp;wód</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Data</translation>
    </message>
    <message>
        <source>&amp;Time of day</source>
        <translation>&amp;Godzina</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Objaw</translation>
    </message>
    <message>
        <source>Which sign</source>
        <translation>Jaki objaw</translation>
    </message>
    <message>
        <source>Why it ends</source>
        <translation>Dlaczego się kończy</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Co się stało</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notatka</translation>
    </message>
</context>
<context>
    <name>patella::ui::FlaresView</name>
    <message>
        <source>Flares</source>
        <translation>Zaostrzenia</translation>
    </message>
    <message>
        <source>No flare in your log.</source>
        <translation>W twoim dzienniku nie ma zaostrzenia.</translation>
    </message>
    <message>
        <source>Flare</source>
        <translation>Zaostrzenie</translation>
    </message>
    <message>
        <source>How long and how bad</source>
        <translation>Jak długo i jak mocno</translation>
    </message>
    <message>
        <source>Before it</source>
        <translation>Przed nim</translation>
    </message>
    <message>
        <source>Done for it</source>
        <translation>Co zrobiono</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Ostatnim razem</translation>
    </message>
    <message>
        <source>A difference before a flare does not prove that it is the reason.</source>
        <translation>To, co było inne przed zaostrzeniem, tylko je poprzedziło; nie dowodzi to przyczyny.</translation>
    </message>
</context>
<context>
    <name>patella::ui::FolderButton</name>
    <message>
        <source>Watching: %1</source>
        <translation>Obserwowany: %1</translation>
    </message>
    <message>
        <source>New runs in %1 are offered. Click to choose another folder or to stop.</source>
        <translation>Nowe biegi w %1 pojawiają się jako propozycja. Kliknij, by wybrać inny folder albo to zakończyć.</translation>
    </message>
</context>
<context>
    <name>patella::ui::FolderPage</name>
    <message>
        <source>&amp;Look for new runs in a folder while Patella is open</source>
        <translation>S&amp;zukaj nowych biegów w folderze, gdy Patella jest otwarta</translation>
    </message>
    <message>
        <source>Choose the &amp;folder …</source>
        <translation>&amp;Wybierz folder …</translation>
    </message>
    <message>
        <source>No folder is watched.</source>
        <translation>Żaden folder nie jest obserwowany.</translation>
    </message>
    <message>
        <source>Watched: %1</source>
        <translation>Obserwowany: %1</translation>
    </message>
    <message>
        <source>For the folder where a watch, a phone or another program saves its runs. New ones are offered above the pages; nothing is imported until you say so.</source>
        <translation>Dla folderu, w którym zegarek, telefon lub inny program zapisuje biegi. Nowe biegi pojawiają się jako propozycja nad stronami; nic nie jest importowane bez pytania.</translation>
    </message>
</context>
<context>
    <name>patella::ui::GuidePage</name>
    <message>
        <source>Cards of the guide</source>
        <translation>Karty poradnika</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>number and title of a card</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Poradnik</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Szukaj w poradniku</translation>
    </message>
    <message>
        <source>Search everything, for example: ice</source>
        <translation>Szukaj wszędzie, na przykład: lód</translation>
    </message>
    <message>
        <source>← %1</source>
        <extracomment>back to a page: &quot;Load&quot;</extracomment>
        <translation>← %1</translation>
    </message>
    <message>
        <source>Nothing in the guide has these words.</source>
        <translation>W poradniku nie ma tych słów.</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) with these words.</source>
        <translation>
            <numerusform>%n stwierdzenie z tymi słowami.</numerusform>
            <numerusform>%n stwierdzenia z tymi słowami.</numerusform>
            <numerusform>%n stwierdzeń z tymi słowami.</numerusform>
        </translation>
    </message>
    <message>
        <source>Card: %1</source>
        <extracomment>a card of the guide</extracomment>
        <translation>Karta: %1</translation>
    </message>
    <message>
        <source>Using Patella</source>
        <translation>Obsługa</translation>
    </message>
    <message>
        <source>Sore knees</source>
        <translation>Ból kolan</translation>
    </message>
    <message>
        <source>Using Patella: %1</source>
        <extracomment>a short page on how something is done</extracomment>
        <translation>Obsługa Patelli: %1</translation>
    </message>
</context>
<context>
    <name>patella::ui::HeadroomBar</name>
    <message>
        <source>this week so far: %1</source>
        <translation>ten tydzień do tej pory: %1</translation>
    </message>
    <message>
        <source>How far today: %1</source>
        <translation>Jak daleko dzisiaj: %1</translation>
    </message>
</context>
<context>
    <name>patella::ui::HoursField</name>
    <message>
        <source>h:mm</source>
        <translation>g:mm</translation>
    </message>
    <message>
        <source>Hours: 7:30 or 7.5</source>
        <translation>Godziny: 7:30 albo 7,5</translation>
    </message>
    <message>
        <source>Not a number of hours, such as 7:30 or 7.5.</source>
        <translation>To nie jest liczba godzin: wpisz 7:30 albo 7,5.</translation>
    </message>
</context>
<context>
    <name>patella::ui::IceDialog</name>
    <message>
        <source>Put a towel between ice and skin, and take it off after 15 minutes or when the skin turns white or numb. Wait an hour before the next time.</source>
        <translation>Między lód a skórę połóż ręcznik i zdejmij lód po 15 minutach albo gdy skóra zbieleje lub zdrętwieje. Przed następnym razem odczekaj godzinę.</translation>
    </message>
    <message>
        <source>Ice, 15 minutes</source>
        <translation>Lód, 15 minut</translation>
    </message>
    <message>
        <source>Note it …</source>
        <translation>Zapisz …</translation>
    </message>
    <message>
        <source>15 minutes are over: take the ice off.</source>
        <translation>Minęło 15 minut: zdejmij lód.</translation>
    </message>
</context>
<context>
    <name>patella::ui::ImportFlow</name>
    <message>
        <source>Import files</source>
        <translation>Importuj pliki</translation>
    </message>
    <message>
        <source>importing files</source>
        <translation>import plików</translation>
    </message>
    <message>
        <source>Reading files …</source>
        <translation>Wczytywanie plików …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Reading files: %1 …</source>
        <translation>Wczytywanie plików: %1 …</translation>
    </message>
    <message>
        <source>Runs, logs and archives (%1);;All files (*)</source>
        <translation>Biegi, dzienniki i archiwa (%1);;Wszystkie pliki (*)</translation>
    </message>
</context>
<context>
    <name>patella::ui::ImportLines</name>
    <message>
        <source>Cannot be read</source>
        <translation>Nieczytelny</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Pominięty</translation>
    </message>
    <message>
        <source>Already there: merge?</source>
        <translation>Już jest: dołączyć?</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Już jest</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Nowy bieg</translation>
    </message>
    <message>
        <source>has more about that run: tick to merge; what you entered stays</source>
        <translation>zawiera więcej o tym biegu: zaznacz, by dołączyć; twoje wpisy zostają</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Bieg</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
</context>
<context>
    <name>patella::ui::ImportReview</name>
    <message>
        <source>Outcome of each file</source>
        <translation>Wynik dla każdego pliku</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Check the colu&amp;mns …</source>
        <translation>Sprawdź &amp;kolumny …</translation>
    </message>
    <message>
        <source>&amp;Files that do not say their sport are runs (%1)</source>
        <translation>&amp;Pliki, które nie podają sportu, to biegi (%1)</translation>
    </message>
    <message>
        <source>&amp;Tracks that do not say their sport and look like another one are runs too (%1)</source>
        <translation>Śl&amp;ady, które nie podają sportu i wyglądają na inny, to też biegi (%1)</translation>
    </message>
    <message>
        <source>&amp;Surface (selected runs, or all)</source>
        <translation>&amp;Nawierzchnia (wybrane biegi lub wszystkie)</translation>
    </message>
    <message>
        <source>S&amp;hoes (selected runs, or all)</source>
        <translation>&amp;Buty (wybrane biegi lub wszystkie)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n run(s)</source>
        <translation>
            <numerusform>&amp;Importuj %n bieg</numerusform>
            <numerusform>&amp;Importuj %n biegi</numerusform>
            <numerusform>&amp;Importuj %n biegów</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Zamknij</translation>
    </message>
</context>
<context>
    <name>patella::ui::KneeCheckDialog</name>
    <message>
        <source>Knee check</source>
        <translation>Kontrola kolana</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>nic z tego</translation>
    </message>
    <message>
        <source>does not</source>
        <translation>wcale</translation>
    </message>
    <message>
        <source>nowhere else</source>
        <translation>nigdzie indziej</translation>
    </message>
    <message>
        <source>The knee today</source>
        <translation>Kolano dzisiaj</translation>
    </message>
    <message>
        <source>Where and how it hurts</source>
        <translation>Gdzie i jak boli</translation>
    </message>
    <message>
        <source>Signs and other places</source>
        <translation>Objawy i inne miejsca</translation>
    </message>
    <message>
        <source>Pain on a day without a run</source>
        <translation>Ból w dniu bez biegu</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Data</translation>
    </message>
    <message>
        <source>&amp;Knee</source>
        <translation>&amp;Kolano</translation>
    </message>
    <message>
        <source>S&amp;welling</source>
        <translation>&amp;Obrzęk</translation>
    </message>
    <message>
        <source>Swelling &amp;appeared</source>
        <translation>Obrzęk &amp;pojawił się</translation>
    </message>
    <message>
        <source>&amp;Morning stiffness, min</source>
        <translation>Sztywność &amp;rano, min</translation>
    </message>
    <message>
        <source>&amp;Gave way, times</source>
        <translation>Ile razy &amp;uciekło</translation>
    </message>
    <message>
        <source>How wo&amp;rried, 0 to 10</source>
        <translation>Obaw&amp;a, 0–10</translation>
    </message>
    <message>
        <source>P&amp;hoto (file)</source>
        <translation>&amp;Zdjęcie (plik)</translation>
    </message>
    <message>
        <source>&amp;Time of day</source>
        <translation>&amp;Godzina</translation>
    </message>
    <message>
        <source>Trouble with</source>
        <translation>Co sprawia trudność</translation>
    </message>
    <message>
        <source>Stairs &amp;up</source>
        <translation>Schod&amp;y w górę</translation>
    </message>
    <message>
        <source>Stairs d&amp;own</source>
        <translation>&amp;Schody w dół</translation>
    </message>
    <message>
        <source>S&amp;quatting</source>
        <translation>Ku&amp;canie</translation>
    </message>
    <message>
        <source>S&amp;itting over 20 min</source>
        <translation>Si&amp;edzenie ponad 20 min</translation>
    </message>
    <message>
        <source>Kn&amp;eeling</source>
        <translation>K&amp;lękanie</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>Chodzenie</translation>
    </message>
    <message>
        <source>&amp;Jumping</source>
        <translation>Skakan&amp;ie</translation>
    </message>
    <message>
        <source>Standing up &amp;from a chair</source>
        <translation>&amp;Wstawanie z krzesła</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Co się z nim dzieje</translation>
    </message>
    <message>
        <source>The knee</source>
        <translation>Kolano</translation>
    </message>
    <message>
        <source>Grinds or crackles when</source>
        <translation>Trze lub trzeszczy, gdy</translation>
    </message>
    <message>
        <source>See a doctor today if</source>
        <translation>Dziś do lekarza, jeśli</translation>
    </message>
    <message>
        <source>What else</source>
        <translation>Co jeszcze</translation>
    </message>
    <message>
        <source>Also hurts here</source>
        <translation>Boli też tutaj</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>Which knee, and when</source>
        <translation>Które kolano i kiedy</translation>
    </message>
    <message>
        <source>Swelling and the like</source>
        <translation>Obrzęk i inne objawy</translation>
    </message>
</context>
<context>
    <name>patella::ui::KneeGrid</name>
    <message>
        <source>Another &amp;place or knee</source>
        <translation>Inne &amp;miejsce lub kolano</translation>
    </message>
    <message>
        <source>No pain, both knees (F2)</source>
        <translation>Bez bólu, oba kolana (F2)</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Kolano</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Gdzie</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Przed</translation>
    </message>
    <message>
        <source>Worst during</source>
        <translation>Najgorszy w biegu</translation>
    </message>
    <message>
        <source>1 h after</source>
        <translation>1 h po biegu</translation>
    </message>
    <message>
        <source>Next morning</source>
        <translation>Następny poranek</translation>
    </message>
    <message>
        <source>Pain, 0 to 10</source>
        <translation>Ból, 0–10</translation>
    </message>
    <message>
        <source>Enter a pain score for each place, 0 for none.</source>
        <translation>Przy każdym miejscu wpisz ocenę bólu, 0 znaczy żaden.</translation>
    </message>
    <message>
        <source>Remove this place</source>
        <translation>Usuń to miejsce</translation>
    </message>
    <message>
        <source>Another &amp;place</source>
        <translation>Inne &amp;miejsce</translation>
    </message>
    <message>
        <source>No pain (F2)</source>
        <translation>Bez bólu (F2)</translation>
    </message>
</context>
<context>
    <name>patella::ui::KneeLineFields</name>
    <message>
        <source>Side</source>
        <translation>Strona</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Gdzie</translation>
    </message>
    <message>
        <source>Pain %1, 0 to 10</source>
        <translation>Ból %1, 0–10</translation>
    </message>
    <message>
        <source>0 no pain, 10 the worst imaginable; a dash when not recorded</source>
        <translation>0 bez bólu, 10 najgorszy, jaki można sobie wyobrazić; kreska, gdy nie zapisano</translation>
    </message>
    <message>
        <source>Pain %1: %2</source>
        <comment>moment, and what is wrong</comment>
        <translation>Ból %1: %2</translation>
    </message>
</context>
<context>
    <name>patella::ui::KneeMap</name>
    <message>
        <source>Where it hurts, on a drawing of both knees</source>
        <translation>Gdzie boli, na rysunku obu kolan</translation>
    </message>
    <message>
        <source>Arrow keys go from place to place, Space chooses one.</source>
        <translation>Strzałki prowadzą od miejsca do miejsca, spacja wybiera.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>side of the knee and place</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>from behind</source>
        <translation>z tyłu</translation>
    </message>
</context>
<context>
    <name>patella::ui::KneePage</name>
    <message>
        <source>For</source>
        <translation>Dla</translation>
    </message>
</context>
<context>
    <name>patella::ui::KneeQuestions</name>
    <message>
        <source>How was the knee? 0 is no pain, 10 the worst; what you do not know stays empty.</source>
        <translation>Jak było z kolanem? 0 to brak bólu, 10 najgorszy; czego nie wiesz, zostaw puste.</translation>
    </message>
    <message>
        <source>Save answers</source>
        <translation>Zapisz odpowiedzi</translation>
    </message>
    <message>
        <source>No pain, both knees</source>
        <translation>Bez bólu, oba kolana</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Później</translation>
    </message>
    <message>
        <source>Pain before</source>
        <translation>Ból przed</translation>
    </message>
    <message>
        <source>Worst during</source>
        <translation>Najgorszy w biegu</translation>
    </message>
    <message>
        <source>1 h after</source>
        <translation>1 h po biegu</translation>
    </message>
    <message>
        <source>Next morning</source>
        <translation>Następny poranek</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a question, a run</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Kolano</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Gdzie</translation>
    </message>
    <message>
        <source>answers about the knee</source>
        <translation>odpowiedzi o kolanie</translation>
    </message>
    <message>
        <source>Saved: how the knee was.</source>
        <translation>Zapisano, jak było z kolanem.</translation>
    </message>
</context>
<context>
    <name>patella::ui::LanguagePage</name>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Język:</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>Kilometry</translation>
    </message>
    <message>
        <source>Miles</source>
        <translation>Mile</translation>
    </message>
    <message>
        <source>&amp;Distances:</source>
        <translation>&amp;Dystanse:</translation>
    </message>
    <message>
        <source>&amp;Week starts on:</source>
        <translation>Pierwszy dzień &amp;tygodnia:</translation>
    </message>
    <message>
        <source>In calendars. Weekly distances are always counted from Monday to Sunday, so that they can be compared.</source>
        <translation>W kalendarzach. Tygodniowe dystanse zawsze liczą się od poniedziałku do niedzieli, żeby dało się je porównać.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasne</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemne</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Kolory:</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>A new language takes effect when you close Preferences: the window reopens, and what you typed is kept.</source>
        <translation>Po zamknięciu ustawień okno otworzy się na nowo w innym języku. To, co wpisano, zostaje.</translation>
    </message>
    <message>
        <source>As usual in your country (%1)</source>
        <translation>Jak w twoim kraju (%1)</translation>
    </message>
    <message>
        <source>Same as the desktop</source>
        <translation>Jak w systemie</translation>
    </message>
</context>
<context>
    <name>patella::ui::LegChart</name>
    <message>
        <source>Seconds held in a session, last: left %1, right %2</source>
        <translation>Sekundy utrzymania w sesji, ostatnio: lewa %1, prawa %2</translation>
    </message>
    <message>
        <source>Repetitions in a session, last: left %1, right %2</source>
        <translation>Powtórzenia w sesji, ostatnio: lewa %1, prawa %2</translation>
    </message>
    <message>
        <source>Full line: left. Dashed line: right.</source>
        <translation>Linia ciągła: lewa. Kreskami: prawa.</translation>
    </message>
</context>
<context>
    <name>patella::ui::ListPreview</name>
    <message>
        <source>Check the columns</source>
        <translation>Sprawdź kolumny</translation>
    </message>
    <message>
        <source>These are the first rows of %1. Correct any column that was recognised wrongly; the next list with the same columns is read in the same way.</source>
        <translation>To pierwsze wiersze z %1. Popraw każdą kolumnę, którą źle rozpoznano; następna lista z takimi samymi kolumnami zostanie odczytana tak samo.</translation>
    </message>
    <message>
        <source>First rows of the list</source>
        <translation>Pierwsze wiersze listy</translation>
    </message>
    <message>
        <source>&amp;Use these columns</source>
        <translation>&amp;Użyj tych kolumn</translation>
    </message>
    <message>
        <source>&amp;Between columns</source>
        <translation>&amp;Między kolumnami</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>&amp;Liczby</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Daty</translation>
    </message>
    <message>
        <source>D&amp;istances in</source>
        <translation>D&amp;ystanse w</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>&amp;Czasy</translation>
    </message>
    <message>
        <source>What “%1” is</source>
        <translation>Czym jest „%1”</translation>
    </message>
    <message>
        <source>No row can be read as a run this way. Is the date in the right order?</source>
        <translation>W ten sposób żadnego wiersza nie da się odczytać jako biegu. Czy data ma właściwą kolejność?</translation>
    </message>
    <message>
        <source>Read as:</source>
        <translation>Odczytano jako:</translation>
    </message>
</context>
<context>
    <name>patella::ui::LoadChart</name>
    <message>
        <source>Weekly load and knee pain</source>
        <translation>Obciążenie tygodniowe i ból kolana</translation>
    </message>
    <message>
        <source>No weeks to show yet.
Log a run or import one: each week appears here as a bar, with your knee below it.</source>
        <translation>Nie ma jeszcze tygodni do pokazania.
Wpisz bieg albo go zaimportuj: każdy tydzień pojawi się tu jako słupek, a pod nim twoje kolano.</translation>
    </message>
</context>
<context>
    <name>patella::ui::LoadPage</name>
    <message>
        <source>No weeks to compare yet</source>
        <translation>Nie ma jeszcze tygodni do porównania</translation>
    </message>
    <message>
        <source>Each week of running appears here as a bar against a line made from your own weeks before it, with your knee below. One run is enough to start; the line takes four weeks.</source>
        <translation>Każdy tydzień biegania to tutaj słupek na tle linii z twoich własnych wcześniejszych tygodni, a pod nim twoje kolano. Na początek wystarczy jeden bieg; linia potrzebuje czterech tygodni.</translation>
    </message>
    <message>
        <source>Log a run</source>
        <translation>Wpisz bieg</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Ten tydzień</translation>
    </message>
    <message>
        <source>Planned runs</source>
        <translation>Zaplanowane biegi</translation>
    </message>
    <message>
        <source>Rules in your log</source>
        <translation>Zasady w twoim dzienniku</translation>
    </message>
    <message>
        <source>Weeks as a table</source>
        <translation>Tygodnie jako tabela</translation>
    </message>
    <message>
        <source>With what is planned: %1</source>
        <translation>Razem z planem: %1</translation>
    </message>
    <message>
        <source>changing the plan</source>
        <translation>zmiana planu</translation>
    </message>
    <message>
        <source>weekly load</source>
        <translation>obciążenie tygodniowe</translation>
    </message>
</context>
<context>
    <name>patella::ui::LoadTableModel</name>
    <message>
        <source>Week of</source>
        <translation>Tydzień od</translation>
    </message>
    <message>
        <source>10&#xa0;% line</source>
        <translation>Linia 10%</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Long runs</source>
        <translation>Długie biegi</translation>
    </message>
    <message>
        <source>Worst pain</source>
        <translation>Najgorszy ból</translation>
    </message>
    <message>
        <source>Next morning</source>
        <translation>Następny poranek</translation>
    </message>
    <message>
        <source>Total (%1)</source>
        <translation>Suma (%1)</translation>
    </message>
</context>
<context>
    <name>patella::ui::LoadTools</name>
    <message>
        <source>Unit of the load</source>
        <translation>Jednostka obciążenia</translation>
    </message>
    <message>
        <source>Bars divided by</source>
        <translation>Podział słupków według</translation>
    </message>
    <message>
        <source>Rolling 7 &amp;days</source>
        <translation>Ruchome &amp;7 dni</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Jednostka</translation>
    </message>
    <message>
        <source>&amp;by</source>
        <translation>wedłu&amp;g</translation>
    </message>
    <message>
        <source>The total of each day and the six before it, wherever the week begins.</source>
        <translation>Suma każdego dnia i sześciu poprzednich, bez względu na to, kiedy zaczyna się tydzień.</translation>
    </message>
</context>
<context>
    <name>patella::ui::LogBook</name>
    <message>
        <source>Other changes are being saved. Try again in a moment.</source>
        <translation>Trwa zapisywanie innych zmian. Spróbuj ponownie za chwilę.</translation>
    </message>
</context>
<context>
    <name>patella::ui::LogFiles</name>
    <message>
        <source>Open a log</source>
        <translation>Otwórz dziennik</translation>
    </message>
    <message>
        <source>New log</source>
        <translation>Nowy dziennik</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Zapisz kopię</translation>
    </message>
    <message>
        <source>Patella logs (*.patella);;All files (*)</source>
        <translation>Dzienniki Patelli (*.patella);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>%1 already exists. Choose another name for the new log.</source>
        <translation>%1 już istnieje. Wybierz inną nazwę dla nowego dziennika.</translation>
    </message>
    <message>
        <source>%1 already exists. Nothing was written; choose another name.</source>
        <translation>%1 już istnieje. Nic nie zapisano; wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>A copy of the log was written to %1 and read again: it is complete.</source>
        <translation>Kopię dziennika zapisano w %1 i odczytano ponownie: jest cała.</translation>
    </message>
</context>
<context>
    <name>patella::ui::LogWindows</name>
    <message>
        <source>There is no log %1. It may have been moved or deleted.</source>
        <translation>Nie ma dziennika %1. Może go przeniesiono lub usunięto.</translation>
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
        <translation>Patella: przykładowy dziennik</translation>
    </message>
    <message>
        <source>Patella</source>
        <translation>Patella</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of the log cannot be read and are not shown. “patella-cli verify” names them, and “patella-cli salvage” saves what can be saved.</source>
        <translation>
            <numerusform>Nie da się odczytać %n wpisu dziennika, więc go tu nie ma. „patella-cli verify” go wymienia, a „patella-cli salvage” ratuje, co się da.</numerusform>
            <numerusform>Nie da się odczytać %n wpisów dziennika, więc ich tu nie ma. „patella-cli verify” je wymienia, a „patella-cli salvage” ratuje, co się da.</numerusform>
            <numerusform>Nie da się odczytać %n wpisów dziennika, więc ich tu nie ma. „patella-cli verify” je wymienia, a „patella-cli salvage” ratuje, co się da.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Cofnięto: %1.</translation>
    </message>
    <message>
        <source>No backup was made when the window was closed. %1</source>
        <translation>Przy zamykaniu okna nie powstała kopia zapasowa. %1</translation>
    </message>
    <message numerus="yes">
        <source>Saving %n entry(ies) …</source>
        <translation>
            <numerusform>Zapisywanie %n wpisu …</numerusform>
            <numerusform>Zapisywanie %n wpisów …</numerusform>
            <numerusform>Zapisywanie %n wpisów …</numerusform>
        </translation>
    </message>
    <message>
        <source>New runs in %1 will be offered from now on.</source>
        <translation>Nowe biegi w %1 będą odtąd pojawiać się jako propozycja.</translation>
    </message>
    <message>
        <source>Redone: %1.</source>
        <translation>Ponowiono: %1.</translation>
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
        <translation>To nie jest masa: wpisz 12,5 albo 12.5.</translation>
    </message>
</context>
<context>
    <name>patella::ui::MeasureDialog</name>
    <message>
        <source>Custom measure</source>
        <translation>Własny pomiar</translation>
    </message>
    <message>
        <source>weight, knee bend</source>
        <translation>masa ciała, zgięcie kolana</translation>
    </message>
    <message>
        <source>kg, degrees</source>
        <translation>kg, stopnie</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Pomiar</translation>
    </message>
    <message>
        <source>What to record each day</source>
        <translation>Co zapisywać każdego dnia</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>Na&amp;zwa</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Jednostka</translation>
    </message>
    <message>
        <source>&amp;Lowest value</source>
        <translation>&amp;Najmniejsza wartość</translation>
    </message>
    <message>
        <source>&amp;Highest value</source>
        <translation>Naj&amp;większa wartość</translation>
    </message>
    <message>
        <source>&amp;Stopped on</source>
        <translation>Za&amp;kończono</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>N&amp;otatki</translation>
    </message>
</context>
<context>
    <name>patella::ui::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Plik</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edycja</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Widok</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Pomo&amp;c</translation>
    </message>
    <message>
        <source>&amp;New run</source>
        <translation>&amp;Nowy bieg</translation>
    </message>
    <message>
        <source>Repeat &amp;last run</source>
        <translation>Powtórz ostatni &amp;bieg</translation>
    </message>
    <message>
        <source>&amp;Knee check</source>
        <translation>&amp;Kontrola kolana</translation>
    </message>
    <message>
        <source>Note about the &amp;day</source>
        <translation>Wpis o &amp;dniu</translation>
    </message>
    <message>
        <source>&amp;Import files …</source>
        <translation>&amp;Importuj pliki …</translation>
    </message>
    <message>
        <source>&amp;Watch a folder …</source>
        <translation>Obser&amp;wuj folder …</translation>
    </message>
    <message>
        <source>&amp;Report for the physio …</source>
        <translation>&amp;Raport dla fizjoterapeuty …</translation>
    </message>
    <message>
        <source>&amp;Export the log …</source>
        <translation>&amp;Eksportuj dziennik …</translation>
    </message>
    <message>
        <source>Open the &amp;sample log</source>
        <translation>Otwórz &amp;przykładowy dziennik</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Zakoń&amp;cz</translation>
    </message>
    <message>
        <source>&amp;Open a log …</source>
        <translation>&amp;Otwórz dziennik …</translation>
    </message>
    <message>
        <source>Open re&amp;cent</source>
        <translation>Os&amp;tatnio otwarte</translation>
    </message>
    <message>
        <source>New lo&amp;g …</source>
        <translation>Now&amp;y dziennik …</translation>
    </message>
    <message>
        <source>Sa&amp;ve a copy …</source>
        <translation>&amp;Zapisz kopię …</translation>
    </message>
    <message>
        <source>&amp;Backups …</source>
        <translation>Kopie z&amp;apasowe …</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ponów</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Cofnij: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Ponów: %1</translation>
    </message>
    <message>
        <source>&amp;Find a run</source>
        <translation>&amp;Znajdź bieg</translation>
    </message>
    <message>
        <source>&amp;Preferences …</source>
        <translation>&amp;Ustawienia …</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Wstecz</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Dalej</translation>
    </message>
    <message>
        <source>Distances in &amp;miles</source>
        <translation>Dystanse w &amp;milach</translation>
    </message>
    <message>
        <source>&amp;Week starts on</source>
        <translation>Pierwszy dzień &amp;tygodnia</translation>
    </message>
    <message>
        <source>Colours of the &amp;desktop</source>
        <translation>Kolory &amp;systemu</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Jasne</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>Ci&amp;emne</translation>
    </message>
    <message>
        <source>&amp;Guide to this page</source>
        <translation>Poradnik do tej &amp;strony</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Skróty k&amp;lawiszowe</translation>
    </message>
    <message>
        <source>&amp;When to see a doctor</source>
        <translation>&amp;Kiedy do lekarza</translation>
    </message>
    <message>
        <source>&amp;About Patella</source>
        <translation>&amp;O programie Patella</translation>
    </message>
    <message>
        <source>About Patella</source>
        <translation>O programie Patella</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Patella %1&lt;/h3&gt;&lt;p&gt;A running log that watches your knees. It informs, it does not diagnose.&lt;/p&gt;&lt;p&gt;Your log: %2&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Everything stays on this computer unless you share it.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Patella %1&lt;/h3&gt;&lt;p&gt;Dziennik biegowy, który ma oko na twoje kolana. Informuje, nie stawia diagnozy.&lt;/p&gt;&lt;p&gt;Twój dziennik: %2&lt;/p&gt;&lt;p&gt;Wolne oprogramowanie na licencji GNU General Public License w wersji 3 lub nowszej. Wszystko zostaje na tym komputerze, chyba że zechcesz to udostępnić.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>No other log has been opened yet</source>
        <translation>Nie otwarto jeszcze innego dziennika</translation>
    </message>
    <message>
        <source>As usual in your country</source>
        <translation>Jak w twoim kraju</translation>
    </message>
</context>
<context>
    <name>patella::ui::MileagePage</name>
    <message>
        <source>No weeks yet</source>
        <translation>Nie ma jeszcze tygodni</translation>
    </message>
    <message>
        <source>Log a run</source>
        <translation>Wpisz bieg</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>W czasie</translation>
    </message>
    <message>
        <source>Against each other</source>
        <translation>Jedno wobec drugiego</translation>
    </message>
    <message>
        <source>Which knee</source>
        <translation>Które kolano</translation>
    </message>
    <message>
        <source>both, the worse one</source>
        <translation>oba, gorsze z nich</translation>
    </message>
    <message>
        <source>left</source>
        <translation>lewe</translation>
    </message>
    <message>
        <source>right</source>
        <translation>prawe</translation>
    </message>
    <message>
        <source>What the knee is compared with</source>
        <translation>Z czym porównywane jest kolano</translation>
    </message>
    <message>
        <source>miles</source>
        <translation>mile</translation>
    </message>
    <message>
        <source>kilometres</source>
        <translation>kilometry</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuty</translation>
    </message>
    <message>
        <source>metres downhill</source>
        <translation>metry w dół</translation>
    </message>
    <message>
        <source>&amp;Knee</source>
        <translation>&amp;Kolano</translation>
    </message>
    <message>
        <source>&amp;Mileage in</source>
        <translation>K&amp;ilometraż w</translation>
    </message>
    <message>
        <source>Here you see your weekly running with your knee pain below it. Twelve weeks with scores are enough to say whether the knee follows your running.</source>
        <translation>Tu nad stanem kolana widać twoje tygodnie biegania. Dwanaście tygodni z ocenami wystarczy, by powiedzieć, czy kolano na nie reaguje.</translation>
    </message>
</context>
<context>
    <name>patella::ui::MileageTableModel</name>
    <message>
        <source>Week of</source>
        <translation>Tydzień od</translation>
    </message>
    <message>
        <source>Ran</source>
        <translation>Wybiegane</translation>
    </message>
    <message>
        <source>Worst pain</source>
        <translation>Najgorszy ból</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Średnia</translation>
    </message>
    <message>
        <source>Next morning</source>
        <translation>Następny poranek</translation>
    </message>
    <message>
        <source>Masked scores</source>
        <translation>Zamaskowane oceny</translation>
    </message>
    <message>
        <source>Runs without a score</source>
        <translation>Biegi bez oceny</translation>
    </message>
</context>
<context>
    <name>patella::ui::MorningQuestion</name>
    <message>
        <source>0 is no pain, 10 the worst.</source>
        <translation>0 to brak bólu, 10 najgorszy.</translation>
    </message>
    <message>
        <source>How is the left knee this morning?</source>
        <translation>Jak się ma dziś rano lewe kolano?</translation>
    </message>
    <message>
        <source>How is the right knee this morning?</source>
        <translation>Jak się ma dziś rano prawe kolano?</translation>
    </message>
    <message>
        <source>How are the knees this morning?</source>
        <translation>Jak się mają dziś rano kolana?</translation>
    </message>
    <message>
        <source>the run</source>
        <extracomment>what was run, instead of a distance: &quot;after the run yesterday&quot;</extracomment>
        <translation>biegu</translation>
    </message>
    <message>
        <source>How is the left knee this morning, after %1 yesterday?</source>
        <translation>Jak się ma dziś rano lewe kolano, po %1 wczoraj?</translation>
    </message>
    <message>
        <source>How is the right knee this morning, after %1 yesterday?</source>
        <translation>Jak się ma dziś rano prawe kolano, po %1 wczoraj?</translation>
    </message>
    <message>
        <source>How are the knees this morning, after %1 yesterday?</source>
        <translation>Jak się mają dziś rano kolana, po %1 wczoraj?</translation>
    </message>
    <message>
        <source>%1, pain this morning %2 of 10</source>
        <translation>%1, ból dziś rano %2 na 10</translation>
    </message>
    <message>
        <source>this morning&apos;s answer</source>
        <translation>odpowiedź z dzisiejszego poranka</translation>
    </message>
</context>
<context>
    <name>patella::ui::NumberField</name>
    <message>
        <source>A whole number from %1 to %2.</source>
        <translation>Liczba całkowita od %1 do %2.</translation>
    </message>
</context>
<context>
    <name>patella::ui::Offers</name>
    <message>
        <source>Not saved yet: %1.</source>
        <translation>Jeszcze nie zapisano: %1.</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>Wróć do for&amp;mularza</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Odrzuć</translation>
    </message>
    <message numerus="yes">
        <source>%n new run(s) in %1.</source>
        <translation>
            <numerusform>%n nowy bieg w %1.</numerusform>
            <numerusform>%n nowe biegi w %1.</numerusform>
            <numerusform>%n nowych biegów w %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>P&amp;rzejrzyj</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
</context>
<context>
    <name>patella::ui::PainDetailsFields</name>
    <message>
        <source>other</source>
        <translation>inne</translation>
    </message>
    <message>
        <source>It felt</source>
        <translation>Jaki ból</translation>
    </message>
    <message>
        <source>Triggered by</source>
        <translation>Co wywołało</translation>
    </message>
    <message>
        <source>Began after, %1</source>
        <translation>Zaczęło się po (%1)</translation>
    </message>
    <message>
        <source>Began after, min</source>
        <translation>Zaczęło się po (min)</translation>
    </message>
    <message>
        <source>After that it</source>
        <translation>Potem</translation>
    </message>
    <message>
        <source>Eased off after, min</source>
        <translation>Ustąpiło po (min)</translation>
    </message>
    <message>
        <source>Limping</source>
        <translation>Utykanie</translation>
    </message>
    <message>
        <source>Tender to touch</source>
        <translation>Boli przy dotyku</translation>
    </message>
    <message>
        <source>Muscle or joint</source>
        <translation>Mięsień czy staw</translation>
    </message>
</context>
<context>
    <name>patella::ui::PassphraseDialog</name>
    <message>
        <source>Seal a copy</source>
        <translation>Zaszyfruj kopię</translation>
    </message>
    <message>
        <source>Open a sealed backup</source>
        <translation>Otwórz zaszyfrowaną kopię</translation>
    </message>
    <message>
        <source>%1 is sealed. Type its passphrase to see what it holds.</source>
        <translation>%1 jest zaszyfrowany. Wpisz hasło, żeby zobaczyć, co zawiera.</translation>
    </message>
    <message>
        <source>&amp;Show what is typed</source>
        <translation>&amp;Pokaż wpisywany tekst</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Hasło</translation>
    </message>
    <message>
        <source>&amp;Seal</source>
        <translation>&amp;Zaszyfruj</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Otwórz</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Anuluj</translation>
    </message>
    <message>
        <source>%1 is sealed. Type its passphrase to share the log.</source>
        <translation>%1 jest zaszyfrowany. Podaj hasło, aby synchronizować dziennik.</translation>
    </message>
    <message>
        <source>Seal the shared folder</source>
        <translation>Zaszyfruj wspólny folder</translation>
    </message>
    <message>
        <source>Open the shared folder</source>
        <translation>Otwórz wspólny folder</translation>
    </message>
    <message>
        <source>Whoever has the passphrase can open %1, on any computer that has Patella. Without it nobody can, and it cannot be recovered: keep it where you keep such things.</source>
        <translation>Kto zna hasło, otworzy %1 na każdym komputerze z Patellą. Bez hasła nie zrobi tego nikt i nikt go nie odzyska: przechowuj je tam, gdzie trzymasz takie rzeczy.</translation>
    </message>
    <message>
        <source>Passphrase &amp;again</source>
        <translation>&amp;Jeszcze raz</translation>
    </message>
    <message>
        <source>The two do not match yet.</source>
        <translation>Hasła jeszcze się różnią.</translation>
    </message>
</context>
<context>
    <name>patella::ui::PatternsPage</name>
    <message>
        <source>Looking for patterns …</source>
        <translation>Szukanie zależności …</translation>
    </message>
    <message>
        <source>Twin runs</source>
        <translation>Biegi bliźniacze</translation>
    </message>
    <message>
        <source>Shoes on surfaces</source>
        <translation>Buty i nawierzchnie</translation>
    </message>
    <message>
        <source>All comparisons (exploratory)</source>
        <translation>Wszystkie porównania (eksploracyjne)</translation>
    </message>
    <message>
        <source>No knee scores yet</source>
        <translation>Nie ma jeszcze ocen bólu</translation>
    </message>
    <message>
        <source>Patterns are looked for in runs with a knee score: during the run, after it or the next morning. A 0 counts too. The first check comes at 40 of them.</source>
        <translation>Zależności są szukane w biegach z oceną bólu: w biegu, po nim lub następnego ranka. Liczy się też 0. Pierwsze sprawdzenie jest przy 40 takich biegach.</translation>
    </message>
    <message>
        <source>Log a run</source>
        <translation>Wpisz bieg</translation>
    </message>
    <message>
        <source>Try it out on yourself</source>
        <translation>Wypróbuj na sobie</translation>
    </message>
    <message>
        <source>How often is Patella wrong?</source>
        <translation>Jak często Patella się myli?</translation>
    </message>
    <message>
        <source>Habits that go together with your own knee pain. %1</source>
        <translation>Nawyki, które idą w parze z twoim własnym bólem kolana. %1</translation>
    </message>
</context>
<context>
    <name>patella::ui::PeriodChoice</name>
    <message>
        <source>Since the last visit</source>
        <translation>Od ostatniej wizyty</translation>
    </message>
    <message>
        <source>Last 4 weeks</source>
        <translation>Ostatnie 4 tygodnie</translation>
    </message>
    <message>
        <source>Last 12 weeks</source>
        <translation>Ostatnie 12 tygodni</translation>
    </message>
    <message>
        <source>Last 26 weeks</source>
        <translation>Ostatnie 26 tygodni</translation>
    </message>
    <message>
        <source>The whole log</source>
        <translation>Cały dziennik</translation>
    </message>
    <message>
        <source>From one day to another</source>
        <translation>Od dnia do dnia</translation>
    </message>
    <message>
        <source>P&amp;eriod:</source>
        <translation>O&amp;kres:</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Od:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;Do:</translation>
    </message>
</context>
<context>
    <name>patella::ui::PlanCard</name>
    <message>
        <source>End it …</source>
        <translation>Zakończ …</translation>
    </message>
    <message>
        <source>Entry test …</source>
        <translation>Test wstępny …</translation>
    </message>
    <message>
        <source>Add it to the plan</source>
        <translation>Wpisz do planu</translation>
    </message>
</context>
<context>
    <name>patella::ui::PlanQuestion</name>
    <message>
        <source>A plan for you</source>
        <translation>Plan dla ciebie</translation>
    </message>
    <message>
        <source>&amp;Use this plan</source>
        <translation>&amp;Przejmij</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Nie teraz</translation>
    </message>
    <message>
        <source>It replaces what was set for you before. Your runs, scores and notes stay as they are, and Undo brings the old plan back.</source>
        <translation>Zastępuje to, co ktoś ustalił wcześniej. Twoje biegi, oceny i notatki zostają bez zmian, a Cofnij przywraca poprzedni stan.</translation>
    </message>
</context>
<context>
    <name>patella::ui::PlanView</name>
    <message>
        <source>What you follow now. A step opens only when the last runs or sessions and their mornings went well; agree it with your physiotherapist.</source>
        <translation>To, czego się teraz trzymasz. Etap otwiera się dopiero, gdy ostatnie biegi lub sesje i poranki po nich poszły dobrze; uzgodnij to ze swoim fizjoterapeutą.</translation>
    </message>
    <message>
        <source>planning the next step</source>
        <translation>zaplanowanie następnego etapu</translation>
    </message>
    <message>
        <source>Planned for %1.</source>
        <translation>Zaplanowano na %1.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Rozpocznij</translation>
    </message>
    <message>
        <source>Plan file</source>
        <translation>Plik planu</translation>
    </message>
    <message>
        <source>Open a plan file …</source>
        <translation>Otwórz plik planu …</translation>
    </message>
    <message>
        <source>Save as a plan file …</source>
        <translation>Zapisz jako plik planu …</translation>
    </message>
    <message>
        <source>Week sheet</source>
        <translation>Karta tygodnia</translation>
    </message>
    <message>
        <source>Write it as PDF, A5 …</source>
        <translation>Zapisz jako PDF, A5 …</translation>
    </message>
    <message>
        <source>Type one in …</source>
        <translation>Przepisz wypełnioną …</translation>
    </message>
    <message>
        <source>Ice, 15 minutes</source>
        <translation>Lód, 15 minut</translation>
    </message>
    <message>
        <source>Session …</source>
        <translation>Sesja …</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Zmień …</translation>
    </message>
    <message>
        <source>week</source>
        <translation>tydzień</translation>
    </message>
    <message>
        <source>typing in a week</source>
        <translation>przepisanie tygodnia</translation>
    </message>
    <message>
        <source>The week is saved.</source>
        <translation>Tydzień jest zapisany.</translation>
    </message>
    <message>
        <source>You follow no plan</source>
        <translation>Nie masz żadnego planu</translation>
    </message>
    <message>
        <source>Begin …</source>
        <translation>Rozpocznij …</translation>
    </message>
    <message>
        <source>A plan is a return to running, exercises in steps, or limits that someone set for you. The steps follow your own runs and mornings; a physiotherapist can send a plan as a file.</source>
        <translation>Plan to droga powrotu do biegania, ćwiczenia w etapach albo limity, które ktoś ci ustalił. Etapy wynikają z twoich biegów i poranków; fizjoterapeuta może je przysłać jako plik planu.</translation>
    </message>
</context>
<context>
    <name>patella::ui::PlannedRunDialog</name>
    <message>
        <source>Planned run</source>
        <translation>Zaplanowany bieg</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Data</translation>
    </message>
    <message>
        <source>D&amp;istance, %1</source>
        <translation>D&amp;ystans, %1</translation>
    </message>
    <message>
        <source>&amp;Time, min</source>
        <translation>&amp;Czas, min</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>Rod&amp;zaj</translation>
    </message>
    <message>
        <source>S&amp;urface</source>
        <translation>&amp;Nawierzchnia</translation>
    </message>
    <message>
        <source>S&amp;hoes</source>
        <translation>&amp;Buty</translation>
    </message>
    <message>
        <source>The run</source>
        <translation>Bieg</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>N&amp;otatki</translation>
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
        <translation>nic w planie</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a distance. Enter a number such as 8.2, or 8 + 5 for two runs.</source>
        <translation>„%1” to nie jest dystans. Wpisz liczbę, na przykład 8,2, albo 8 + 5 dla dwóch biegów.</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Tydzień od</translation>
    </message>
    <message>
        <source>10&#xa0;% line</source>
        <translation>Linia 10%</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>With this plan</source>
        <translation>Byłoby</translation>
    </message>
</context>
<context>
    <name>patella::ui::PlannerPanel</name>
    <message>
        <source>Enter a distance for a day: 8.2, or 8 + 5 for two runs, or 45m for a time. The line moves with your plan.</source>
        <translation>Wpisz dystans na dany dzień: 8,2, albo 8 + 5 dla dwóch biegów, albo 45m jako czas. Linia przesuwa się razem z planem.</translation>
    </message>
    <message>
        <source>&amp;Race on</source>
        <translation>&amp;Zawody dnia</translation>
    </message>
    <message>
        <source>&amp;over</source>
        <translation>&amp;na dystansie</translation>
    </message>
    <message>
        <source>Enter the distance to see when to start building up.</source>
        <translation>Wpisz dystans, żeby zobaczyć, kiedy zacząć zwiększanie.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Planned runs, one row per week and one cell per day</source>
        <translation>Zaplanowane biegi, tydzień w wierszu, dzień w komórce</translation>
    </message>
    <message>
        <source>Planned above it, in the weeks of: %1.</source>
        <translation>Plan ponad linią, tygodnie od: %1.</translation>
    </message>
</context>
<context>
    <name>patella::ui::PointTableModel</name>
    <message>
        <source>%1, may be masked</source>
        <translation>%1, może być zamaskowany</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dni</translation>
    </message>
    <message>
        <source>Ran</source>
        <translation>Wybiegane</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Ból</translation>
    </message>
    <message>
        <source>Coloured by</source>
        <translation>Kolor według</translation>
    </message>
</context>
<context>
    <name>patella::ui::PreferencesDialog</name>
    <message>
        <source>No page has these words.</source>
        <translation>Żadna strona nie ma tych słów.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Search preferences</source>
        <translation>Szukaj w ustawieniach</translation>
    </message>
    <message>
        <source>Pages of preferences</source>
        <translation>Strony ustawień</translation>
    </message>
    <message>
        <source>Language, units and colours</source>
        <translation>Język, jednostki i kolory</translation>
    </message>
    <message>
        <source>New entries</source>
        <translation>Nowe wpisy</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Raport</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Obserwowany folder</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Kopie zapasowe</translation>
    </message>
    <message>
        <source>Several devices</source>
        <translation>Kilka urządzeń</translation>
    </message>
</context>
<context>
    <name>patella::ui::ProfileFactDialog</name>
    <message>
        <source>About you</source>
        <translation>O tobie</translation>
    </message>
    <message>
        <source>you, your physiotherapist</source>
        <translation>ty, twój fizjoterapeuta</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Informacja</translation>
    </message>
    <message>
        <source>All optional</source>
        <translation>Nic nie jest obowiązkowe</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Co</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>Na&amp;zwa</translation>
    </message>
    <message>
        <source>&amp;Finding</source>
        <translation>&amp;Wynik badania</translation>
    </message>
    <message>
        <source>&amp;Knee</source>
        <translation>&amp;Kolano</translation>
    </message>
    <message>
        <source>Found &amp;by</source>
        <translation>K&amp;to badał</translation>
    </message>
    <message>
        <source>Found &amp;on</source>
        <translation>Stwierdzono &amp;dnia</translation>
    </message>
    <message>
        <source>Measured &amp;on</source>
        <translation>Zmierzono &amp;dnia</translation>
    </message>
    <message>
        <source>Entered &amp;on</source>
        <translation>Wpisano &amp;dnia</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Odpowiedź</translation>
    </message>
    <message>
        <source>M&amp;easured</source>
        <translation>Po&amp;miar</translation>
    </message>
    <message>
        <source>&amp;Disease</source>
        <translation>Cho&amp;roba</translation>
    </message>
    <message>
        <source>I&amp;njury</source>
        <translation>&amp;Uraz</translation>
    </message>
    <message>
        <source>What re&amp;mained of it</source>
        <translation>Co &amp;po nim zostało</translation>
    </message>
    <message>
        <source>O&amp;peration</source>
        <translation>&amp;Operacja</translation>
    </message>
    <message>
        <source>What was &amp;done</source>
        <translation>Co z&amp;robiono</translation>
    </message>
    <message>
        <source>Day of the &amp;operation</source>
        <translation>&amp;Dzień operacji</translation>
    </message>
    <message>
        <source>Dia&amp;gnosis</source>
        <translation>&amp;Rozpoznanie</translation>
    </message>
    <message>
        <source>In their wo&amp;rds</source>
        <translation>Ich &amp;słowami</translation>
    </message>
    <message>
        <source>Made &amp;on</source>
        <translation>Postawiono &amp;dnia</translation>
    </message>
    <message>
        <source>&amp;Questionnaire</source>
        <translation>Kw&amp;estionariusz</translation>
    </message>
    <message>
        <source>&amp;Total</source>
        <translation>S&amp;uma</translation>
    </message>
    <message>
        <source>Filled in &amp;on</source>
        <translation>Wypełniono &amp;dnia</translation>
    </message>
    <message>
        <source>&amp;Race</source>
        <translation>Za&amp;wody</translation>
    </message>
    <message>
        <source>&amp;Goal</source>
        <translation>Ce&amp;l</translation>
    </message>
    <message>
        <source>&amp;Day of the race</source>
        <translation>&amp;Dzień zawodów</translation>
    </message>
    <message>
        <source>Patella knows the range, and what counts as a change, of: %1.</source>
        <translation>Znane wraz z zakresem i tym, co liczy się jako zmiana: %1.</translation>
    </message>
</context>
<context>
    <name>patella::ui::ProgrammeDialog</name>
    <message>
        <source>Part of the plan</source>
        <translation>Część planu</translation>
    </message>
    <message>
        <source>any</source>
        <translation>dowolna</translation>
    </message>
    <message>
        <source>Before the first step: knee pain, 0 to 10</source>
        <translation>Przed pierwszym etapem: ból kolana, 0–10</translation>
    </message>
    <message>
        <source>&amp;In 30 minutes of brisk walking</source>
        <translation>&amp;W 30 minut szybkiego marszu</translation>
    </message>
    <message>
        <source>On s&amp;tairs</source>
        <translation>Na sc&amp;hodach</translation>
    </message>
    <message>
        <source>A session, where it has no steps</source>
        <translation>Sesja, gdy nie ma etapów</translation>
    </message>
    <message>
        <source>S&amp;ets</source>
        <translation>&amp;Serie</translation>
    </message>
    <message>
        <source>&amp;Repetitions</source>
        <translation>&amp;Powtórzenia</translation>
    </message>
    <message>
        <source>&amp;Hold, s</source>
        <translation>&amp;Utrzymanie, s</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>N&amp;otatki</translation>
    </message>
    <message>
        <source>your physiotherapist; empty: you</source>
        <translation>twój fizjoterapeuta; puste: ty</translation>
    </message>
    <message>
        <source>What you follow, and since when</source>
        <translation>Czego się trzymasz i od kiedy</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Co</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>Na&amp;zwa</translation>
    </message>
    <message>
        <source>&amp;Knee</source>
        <translation>&amp;Kolano</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>O&amp;d</translation>
    </message>
    <message>
        <source>Until, if it is o&amp;ver</source>
        <translation>Do (&amp;jeśli zakończone)</translation>
    </message>
    <message>
        <source>Set b&amp;y</source>
        <translation>Kto us&amp;talił</translation>
    </message>
    <message>
        <source>Be&amp;gin at step</source>
        <translation>Początek na &amp;etapie</translation>
    </message>
    <message>
        <source>&amp;Pain at most</source>
        <translation>&amp;Ból najwyżej</translation>
    </message>
    <message>
        <source>Times &amp;a week</source>
        <translation>&amp;Razy w tygodniu</translation>
    </message>
    <message>
        <source>Ne&amp;xt check</source>
        <translation>&amp;Następna kontrola</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limity</translation>
    </message>
    <message>
        <source>Surfaces</source>
        <translation>Nawierzchnie</translation>
    </message>
    <message>
        <source>the name you log its sessions under</source>
        <translation>tak jak zapisujesz jej sesje</translation>
    </message>
    <message>
        <source>Week&amp;ly limit, %1</source>
        <translation>N&amp;ajdłuższy tydzień, %1</translation>
    </message>
</context>
<context>
    <name>patella::ui::ProofDialog</name>
    <message>
        <source>How often is Patella wrong?</source>
        <translation>Jak często Patella się myli?</translation>
    </message>
    <message>
        <source>The search was tested on thousands of simulated logs in which the truth is known: logs without any real effect, whatever the knee does on its own, and logs in which one habit matters. Of 100 such logs:</source>
        <translation>Wyszukiwanie sprawdzono na tysiącach symulowanych dzienników, w których prawda jest znana: dzienniki bez prawdziwego wpływu, cokolwiek kolano robi samo z siebie, i dzienniki, w których liczy się jeden nawyk. Na 100 takich dzienników:</translation>
    </message>
</context>
<context>
    <name>patella::ui::QuickEntry</name>
    <message>
        <source>&amp;More …</source>
        <translation>W&amp;ięcej …</translation>
    </message>
    <message>
        <source>&amp;Repeat last run</source>
        <translation>Powtórz ost&amp;atni bieg</translation>
    </message>
    <message>
        <source>No pain, both knees (F2)</source>
        <translation>Bez bólu, oba kolana (F2)</translation>
    </message>
    <message>
        <source>As usual (F3)</source>
        <translation>Jak zwykle (F3)</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Data</translation>
    </message>
    <message>
        <source>D&amp;istance, %1</source>
        <translation>D&amp;ystans, %1</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>Cza&amp;s</translation>
    </message>
    <message>
        <source>S&amp;urface</source>
        <translation>&amp;Nawierzchnia</translation>
    </message>
    <message>
        <source>Sh&amp;oes</source>
        <translation>&amp;Buty</translation>
    </message>
    <message>
        <source>Warm-u&amp;p, min</source>
        <translation>&amp;Rozgrzewka, min</translation>
    </message>
    <message>
        <source>Pain &amp;before</source>
        <translation>Bó&amp;l przed</translation>
    </message>
    <message>
        <source>Worst durin&amp;g</source>
        <translation>Na&amp;jgorszy w biegu</translation>
    </message>
    <message>
        <source>1 h &amp;after</source>
        <translation>1 &amp;h po biegu</translation>
    </message>
    <message>
        <source>First fe&amp;lt at</source>
        <translation>P&amp;oczątek po</translation>
    </message>
    <message>
        <source>&amp;Knee</source>
        <translation>&amp;Kolano</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Gdzie</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>No&amp;tatki</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>8.2 or 8.2 45:10</source>
        <extracomment>An example in the field of the distance: with the time, in one go</extracomment>
        <translation>8,2 albo 8,2 45:10</translation>
    </message>
    <message>
        <source>8.2, or distance and time in one go: 8.2 45:10</source>
        <translation>8,2 albo dystans i czas naraz: 8,2 45:10</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Zapisz mimo to</translation>
    </message>
    <message>
        <source>&amp;Save run</source>
        <translation>&amp;Zapisz bieg</translation>
    </message>
    <message>
        <source>adding a run</source>
        <translation>dodanie biegu</translation>
    </message>
    <message>
        <source>Accepts what is shown with a question mark</source>
        <translation>Przejmuje to, co pokazano ze znakiem zapytania</translation>
    </message>
</context>
<context>
    <name>patella::ui::ReasonsToBeSeen</name>
    <message>
        <source>When to see a doctor</source>
        <translation>Kiedy do lekarza</translation>
    </message>
    <message>
        <source>Note a visit</source>
        <translation>Wpisz wizytę</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <extracomment>a reason to be seen, and since when: &quot;left knee: comes back again and again, since 27 Oct 2026&quot;</extracomment>
        <translation>%1, od %2</translation>
    </message>
    <message numerus="yes">
        <source>%n warning sign(s): see above.</source>
        <translation>
            <numerusform>%n objaw alarmowy: zobacz wyżej.</numerusform>
            <numerusform>%n objawy alarmowe: zobacz wyżej.</numerusform>
            <numerusform>%n objawów alarmowych: zobacz wyżej.</numerusform>
        </translation>
    </message>
    <message>
        <source>To mention at your next visit: %1.</source>
        <translation>Do omówienia na następnej wizycie: %1.</translation>
    </message>
    <message>
        <source>To mention at your next visit:
%1</source>
        <translation>Do omówienia na następnej wizycie:
%1</translation>
    </message>
    <message>
        <source>Next visit: %1, %2.</source>
        <translation>Następna wizyta: %1, %2.</translation>
    </message>
    <message>
        <source>No visit is planned.</source>
        <translation>Żadna wizyta nie jest zaplanowana.</translation>
    </message>
    <message>
        <source>There is no warning sign today.</source>
        <translation>Dziś nie ma objawu alarmowego.</translation>
    </message>
    <message>
        <source>Nothing has gone on long enough to mention.</source>
        <translation>Nic nie trwa na tyle długo, by o tym wspominać.</translation>
    </message>
</context>
<context>
    <name>patella::ui::RecordList</name>
    <message>
        <source>Ed&amp;it</source>
        <translation>Edytu&amp;j</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Usuń</translation>
    </message>
</context>
<context>
    <name>patella::ui::ReportControls</name>
    <message>
        <source>optional</source>
        <translation>opcjonalnie</translation>
    </message>
    <message>
        <source>Same as the app</source>
        <translation>Jak w programie</translation>
    </message>
    <message>
        <source>System default (Letter)</source>
        <translation>Domyślny systemu (Letter)</translation>
    </message>
    <message>
        <source>System default (A4)</source>
        <translation>Domyślny systemu (A4)</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>Imię i &amp;nazwisko:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Język:</translation>
    </message>
    <message>
        <source>P&amp;aper:</source>
        <translation>Pa&amp;pier:</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Części</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>O tobie</translation>
    </message>
</context>
<context>
    <name>patella::ui::ReportPreview</name>
    <message>
        <source>&amp;Save …</source>
        <translation>&amp;Zapisz …</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>D&amp;rukuj …</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n strona</numerusform>
            <numerusform>%n strony</numerusform>
            <numerusform>%n stron</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Zapisz raport</translation>
    </message>
    <message>
        <source>Pages as PDF (*.pdf);;Web page (*.html);;Entries of the period as CSV (*.csv);;Entries of the period as JSON (*.json)</source>
        <translation>Strony jako PDF (*.pdf);;Strona internetowa (*.html);;Wpisy z okresu jako CSV (*.csv);;Wpisy z okresu jako JSON (*.json)</translation>
    </message>
    <message>
        <source>knee-report-%1.pdf</source>
        <extracomment>name of a file; %1 is the day</extracomment>
        <translation>raport-kolano-%1.pdf</translation>
    </message>
    <message>
        <source>Form for an &amp;answer …</source>
        <translation>&amp;Formularz odpowiedzi …</translation>
    </message>
    <message>
        <source>answer-%1</source>
        <extracomment>name of a file; %1 is the day</extracomment>
        <translation>odpowiedz-%1</translation>
    </message>
    <message>
        <source>Save a form for an answer</source>
        <translation>Zapisz formularz odpowiedzi</translation>
    </message>
    <message>
        <source>Plans (*.patella-note)</source>
        <translation>Plany (*.patella-note)</translation>
    </message>
    <message>
        <source>A text file to send with it: your physiotherapist fills in limits and exercises, and you open it here.</source>
        <translation>Plik tekstowy do wysłania: fizjoterapeuta wpisuje limity i ćwiczenia, a ty otwierasz go tutaj.</translation>
    </message>
</context>
<context>
    <name>patella::ui::RowTable</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Otwórz</translation>
    </message>
    <message>
        <source>&amp;Copy as CSV</source>
        <translation>&amp;Kopiuj jako CSV</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Jak na początku</translation>
    </message>
</context>
<context>
    <name>patella::ui::RulesPanel</name>
    <message>
        <source>Rule</source>
        <translation>Zasada</translation>
    </message>
    <message>
        <source>What your log says</source>
        <translation>Co mówi twój dziennik</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Jak często</translation>
    </message>
    <message>
        <source>How the rules did in your log</source>
        <translation>Jak zasady sprawdziły się w twoim dzienniku</translation>
    </message>
</context>
<context>
    <name>patella::ui::RunDialog</name>
    <message>
        <source>Run</source>
        <translation>Bieg</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nic</translation>
    </message>
    <message>
        <source>Run and knee</source>
        <translation>Bieg i kolano</translation>
    </message>
    <message>
        <source>Where and how it hurt</source>
        <translation>Gdzie i jak bolało</translation>
    </message>
    <message>
        <source>Ground, warm-up, measured</source>
        <translation>Nawierzchnia, rozgrzewka, pomiary</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Data</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Start</translation>
    </message>
    <message>
        <source>D&amp;istance, %1</source>
        <translation>D&amp;ystans, %1</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Czas</translation>
    </message>
    <message>
        <source>S&amp;urface</source>
        <translation>&amp;Nawierzchnia</translation>
    </message>
    <message>
        <source>S&amp;hoes</source>
        <translation>&amp;Buty</translation>
    </message>
    <message>
        <source>&amp;Warm-up, min</source>
        <translation>&amp;Rozgrzewka, min</translation>
    </message>
    <message>
        <source>&amp;Cool-down, min</source>
        <translation>Sc&amp;hłodzenie, min</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>Rod&amp;zaj</translation>
    </message>
    <message>
        <source>&amp;Effort, 0 to 10</source>
        <translation>&amp;Wysiłek, 0–10</translation>
    </message>
    <message>
        <source>How it e&amp;nded</source>
        <translation>&amp;Jak się skończył</translation>
    </message>
    <message>
        <source>Pain&amp;killer before</source>
        <translation>&amp;Lek przeciwbólowy przed</translation>
    </message>
    <message>
        <source>Knee pain, 0 to 10</source>
        <translation>Ból kolana, 0–10</translation>
    </message>
    <message>
        <source>hill, with Anna</source>
        <translation>podbiegi, z Anną</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>N&amp;otatki</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>&amp;Etykiety</translation>
    </message>
    <message>
        <source>Surface condition</source>
        <translation>Stan nawierzchni</translation>
    </message>
    <message>
        <source>Road camber</source>
        <translation>Pochylenie drogi</translation>
    </message>
    <message>
        <source>Different insole</source>
        <translation>Inna wkładka</translation>
    </message>
    <message>
        <source>Ground and warm-up</source>
        <translation>Nawierzchnia i rozgrzewka</translation>
    </message>
    <message>
        <source>Warm-up: what</source>
        <translation>Rozgrzewka: co</translation>
    </message>
    <message>
        <source>Cool-down: what</source>
        <translation>Schłodzenie: co</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Zmierzone</translation>
    </message>
    <message>
        <source>&amp;Ascent, m</source>
        <translation>&amp;Przewyższenie, m</translation>
    </message>
    <message>
        <source>Descent, m</source>
        <translation>W dół, m</translation>
    </message>
    <message>
        <source>Elapsed time</source>
        <translation>Czas z przerwami</translation>
    </message>
    <message>
        <source>Walked, min</source>
        <translation>Marsz, min</translation>
    </message>
    <message>
        <source>Heart &amp;rate, average</source>
        <translation>&amp;Tętno, średnie</translation>
    </message>
    <message>
        <source>Heart rate, highest</source>
        <translation>Tętno, najwyższe</translation>
    </message>
    <message>
        <source>Steps per minute</source>
        <translation>Kroki na minutę</translation>
    </message>
    <message>
        <source>Temperature, °C</source>
        <translation>Temperatura, °C</translation>
    </message>
    <message>
        <source>How you ran</source>
        <translation>Jak się biegło</translation>
    </message>
    <message>
        <source>Foot strike</source>
        <translation>Lądowanie stopy</translation>
    </message>
    <message>
        <source>Form, 0 to 10</source>
        <translation>Technika, 0–10</translation>
    </message>
    <message>
        <source>Form cue</source>
        <translation>Na co uważać</translation>
    </message>
    <message>
        <source>Felt</source>
        <translation>Samopoczucie</translation>
    </message>
    <message>
        <source>Notes and tags</source>
        <translation>Notatki i etykiety</translation>
    </message>
</context>
<context>
    <name>patella::ui::RunFilterBar</name>
    <message>
        <source>Any time</source>
        <translation>Dowolny czas</translation>
    </message>
    <message>
        <source>Last 4 weeks</source>
        <translation>Ostatnie 4 tygodnie</translation>
    </message>
    <message>
        <source>Last 12 weeks</source>
        <translation>Ostatnie 12 tygodni</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Ostatnie 12 miesięcy</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Od … do …</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Pokaż wszystkie</translation>
    </message>
    <message>
        <source>Any surface</source>
        <translation>Dowolna nawierzchnia</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Dowolny rodzaj</translation>
    </message>
    <message>
        <source>Either knee</source>
        <translation>Dowolne kolano</translation>
    </message>
    <message>
        <source>With or without pain</source>
        <translation>Z bólem lub bez</translation>
    </message>
    <message>
        <source>With pain</source>
        <translation>Z bólem</translation>
    </message>
    <message>
        <source>No pain</source>
        <translation>Bez bólu</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Bez odpowiedzi</translation>
    </message>
    <message>
        <source>Pain of %1 or more</source>
        <translation>Ból od %1 wzwyż</translation>
    </message>
    <message>
        <source>Search: kneecap tempo, october 2026, pain&gt;3, km&gt;10 …</source>
        <translation>Szukaj: rzepka tempo, październik 2026, ból&gt;3, km&gt;10 …</translation>
    </message>
    <message>
        <source>Search runs</source>
        <translation>Szukaj biegów</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Okres</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>Nawierzchnia</translation>
    </message>
    <message>
        <source>Shoes</source>
        <translation>Buty</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Kolano</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Ból</translation>
    </message>
    <message>
        <source>to</source>
        <translation>do</translation>
    </message>
    <message>
        <source>Any shoes</source>
        <translation>Dowolne buty</translation>
    </message>
    <message>
        <source>All words count, in any order. Days: 28.11., 2026-10, october, sunday, yesterday. Figures: pain&gt;3, km&gt;=10, pace&lt;5:30, time&gt;1:00, morning&gt;2, effort&lt;4. Leave out with a minus: -asphalt. Ctrl+F jumps here, Esc clears the field.</source>
        <translation>Liczą się wszystkie słowa, w dowolnej kolejności. Dni: 28.11., 2026-10, październik, niedziela, wczoraj. Liczby: ból&gt;3, km&gt;=10, tempo&lt;5:30, czas&gt;1:00, rano&gt;2, wysiłek&lt;4. Z minusem pomijasz: -asfalt. Ctrl+F prowadzi tutaj, Esc czyści pole.</translation>
    </message>
</context>
<context>
    <name>patella::ui::RunTable</name>
    <message>
        <source>Runs</source>
        <translation>Biegi</translation>
    </message>
</context>
<context>
    <name>patella::ui::RunsPage</name>
    <message>
        <source>Ed&amp;it</source>
        <translation>Edytu&amp;j</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>Nie ma jeszcze biegów</translation>
    </message>
    <message>
        <source>Log your first run on Today, or drop files from your watch on this window.</source>
        <translation>Wpisz pierwszy bieg na stronie Dziś albo upuść na to okno pliki z zegarka.</translation>
    </message>
    <message>
        <source>Import files …</source>
        <translation>Importuj pliki …</translation>
    </message>
    <message>
        <source>No runs match.</source>
        <translation>Żaden bieg nie pasuje.</translation>
    </message>
    <message>
        <source>Show all runs</source>
        <translation>Pokaż wszystkie biegi</translation>
    </message>
    <message numerus="yes">
        <source>deleting %n run(s)</source>
        <translation>
            <numerusform>usunięcie %n biegu</numerusform>
            <numerusform>usunięcie %n biegów</numerusform>
            <numerusform>usunięcie %n biegów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) deleted.</source>
        <translation>
            <numerusform>Usunięto %n bieg.</numerusform>
            <numerusform>Usunięto %n biegi.</numerusform>
            <numerusform>Usunięto %n biegów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s), %1</source>
        <translation>
            <numerusform>%n bieg, %1</numerusform>
            <numerusform>%n biegi, %1</numerusform>
            <numerusform>%n biegów, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; chosen: %2</source>
        <translation>%1; wybrane: %2</translation>
    </message>
    <message>
        <source>Every word and every filter above has to match.</source>
        <translation>Musi się znaleźć każde słowo i pasować każdy wybór powyżej.</translation>
    </message>
</context>
<context>
    <name>patella::ui::SavedReport</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Otwórz</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Pokaż w &amp;folderze</translation>
    </message>
    <message>
        <source>&amp;E-mail …</source>
        <translation>&amp;E-mail …</translation>
    </message>
    <message>
        <source>Opens your mail program with the file attached. Nothing is sent by itself.</source>
        <translation>Otwiera program pocztowy z plikiem w załączniku. Nic nie jest wysyłane samo.</translation>
    </message>
    <message>
        <source>The mail program could not be started.</source>
        <translation>Nie udało się uruchomić programu pocztowego.</translation>
    </message>
    <message>
        <source>No program could be started to open %1.</source>
        <translation>Nie udało się uruchomić programu, który otwiera %1.</translation>
    </message>
    <message>
        <source>No program could be started to show %1.</source>
        <translation>Nie udało się uruchomić programu, który pokazuje %1.</translation>
    </message>
</context>
<context>
    <name>patella::ui::SelfExperimentDialog</name>
    <message>
        <source>Self-experiment</source>
        <translation>Eksperyment</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>Pytanie</translation>
    </message>
    <message>
        <source>What you &amp;try</source>
        <translation>Co &amp;wypróbowujesz</translation>
    </message>
    <message>
        <source>&amp;Knee</source>
        <translation>&amp;Kolano</translation>
    </message>
    <message>
        <source>&amp;Begins</source>
        <translation>&amp;Początek</translation>
    </message>
    <message>
        <source>&amp;Pairs of runs</source>
        <translation>P&amp;ary biegów</translation>
    </message>
    <message>
        <source>with the new insole</source>
        <translation>z nową wkładką</translation>
    </message>
    <message>
        <source>without it</source>
        <translation>bez niej</translation>
    </message>
    <message>
        <source>&amp;First pair of shoes</source>
        <translation>Pie&amp;rwsza para butów</translation>
    </message>
    <message>
        <source>&amp;Second pair of shoes</source>
        <translation>&amp;Druga para butów</translation>
    </message>
    <message>
        <source>First &amp;condition</source>
        <translation>Pierwszy war&amp;iant</translation>
    </message>
    <message>
        <source>Secon&amp;d condition</source>
        <translation>Drugi waria&amp;nt</translation>
    </message>
    <message>
        <source>One run of each pair with the first, one with the second</source>
        <translation>Jeden bieg z każdej pary z pierwszym, jeden z drugim</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Potem</translation>
    </message>
    <message>
        <source>&amp;Ended</source>
        <translation>&amp;Zakończono</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>N&amp;otatki</translation>
    </message>
</context>
<context>
    <name>patella::ui::SessionDialog</name>
    <message>
        <source>Session: %1</source>
        <translation>Sesja: %1</translation>
    </message>
    <message>
        <source>Stop when the knee hurts more than %1, and note it.</source>
        <translation>Przerwij, gdy kolano boli bardziej niż %1, i zapisz to.</translation>
    </message>
    <message>
        <source>Note the session …</source>
        <translation>Zapisz sesję …</translation>
    </message>
    <message>
        <source>All sets done.</source>
        <translation>Wszystkie serie zrobione.</translation>
    </message>
    <message>
        <source>Set %1 of %2: %3</source>
        <translation>Seria %1 z %2: %3</translation>
    </message>
    <message>
        <source>hold for %1 s</source>
        <translation>utrzymaj przez %1 s</translation>
    </message>
    <message>
        <source>%1 repetitions</source>
        <translation>powtórzenia: %1</translation>
    </message>
    <message>
        <source>Set done</source>
        <translation>Seria zrobiona</translation>
    </message>
    <message>
        <source>Rest. %1 of %2 sets done.</source>
        <translation>Odpoczynek. Zrobione serie: %1 z %2.</translation>
    </message>
    <message>
        <source>Next set</source>
        <translation>Następna seria</translation>
    </message>
</context>
<context>
    <name>patella::ui::ShoeCard</name>
    <message>
        <source>Bring back</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Wycofaj</translation>
    </message>
    <message>
        <source>bought on %1</source>
        <translation>kupione %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edytuj</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <comment>a pair of shoes</comment>
        <translation>Edytuj: %1</translation>
    </message>
    <message>
        <source>Bring back %1</source>
        <comment>a pair of shoes</comment>
        <translation>Przywróć: %1</translation>
    </message>
    <message>
        <source>Retire %1</source>
        <translation>Wycofaj: %1</translation>
    </message>
    <message>
        <source>retired on %1</source>
        <translation>wycofane %1</translation>
    </message>
</context>
<context>
    <name>patella::ui::ShoeDialog</name>
    <message>
        <source>Pair of shoes</source>
        <translation>Para butów</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>N&amp;otatki</translation>
    </message>
    <message>
        <source>model and colour</source>
        <translation>model i kolor</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>Na&amp;zwa</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>Rodza&amp;j</translation>
    </message>
    <message>
        <source>S&amp;upport</source>
        <translation>&amp;Wsparcie</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Użycie</translation>
    </message>
    <message>
        <source>&amp;Bought on</source>
        <translation>Za&amp;kup</translation>
    </message>
    <message>
        <source>Distance before t&amp;his log, %1</source>
        <translation>D&amp;ystans przed tym dziennikiem, %1</translation>
    </message>
    <message>
        <source>&amp;Replace at, %1</source>
        <translation>Wy&amp;miana po (%1)</translation>
    </message>
    <message>
        <source>Re&amp;tired on</source>
        <translation>Wy&amp;cofanie</translation>
    </message>
    <message>
        <source>the one that came with it</source>
        <translation>ta, która była w komplecie</translation>
    </message>
    <message>
        <source>Build and fit</source>
        <translation>Budowa i dopasowanie</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Rozmiar</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>Dopa&amp;sowanie</translation>
    </message>
    <message>
        <source>L&amp;acing</source>
        <translation>Sz&amp;nurowanie</translation>
    </message>
    <message>
        <source>&amp;Drop, mm</source>
        <translation>&amp;Drop, mm</translation>
    </message>
    <message>
        <source>Sole st&amp;iffness</source>
        <translation>Sztywność &amp;podeszwy</translation>
    </message>
    <message>
        <source>Insol&amp;e</source>
        <translation>Wkł&amp;adka</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <translation>Zapisano: %1.</translation>
    </message>
</context>
<context>
    <name>patella::ui::ShoeField</name>
    <message>
        <source>Choose a pair, or type the name of a new one</source>
        <translation>Wybierz parę albo wpisz nazwę nowej</translation>
    </message>
</context>
<context>
    <name>patella::ui::ShoeSurfaceView</name>
    <message>
        <source>Pain by pair of shoes and surface</source>
        <translation>Ból według pary butów i nawierzchni</translation>
    </message>
</context>
<context>
    <name>patella::ui::ShoesPage</name>
    <message>
        <source>No shoes yet</source>
        <translation>Nie ma jeszcze butów</translation>
    </message>
    <message>
        <source>Name the pair when you log a run, or add it here. Its distance is the sum of its runs.</source>
        <translation>Podaj parę, gdy wpisujesz bieg, albo dodaj ją tutaj. Jej dystans to suma jej biegów.</translation>
    </message>
    <message>
        <source>&amp;New pair</source>
        <translation>&amp;Nowa para</translation>
    </message>
    <message>
        <source>Retired pairs: %1</source>
        <translation>Wycofane pary: %1</translation>
    </message>
    <message>
        <source>bringing back %1</source>
        <translation>przywrócenie pary %1</translation>
    </message>
    <message>
        <source>retiring %1</source>
        <translation>wycofanie pary %1</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <comment>a pair of shoes</comment>
        <translation>Przywrócono: %1.</translation>
    </message>
    <message>
        <source>%1 is retired. Its runs stay as they are.</source>
        <translation>Wycofano: %1. Biegi zostają bez zmian.</translation>
    </message>
</context>
<context>
    <name>patella::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Skróty klawiszowe</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Klawisze</translation>
    </message>
    <message>
        <source>Logging a run</source>
        <translation>Wpisywanie biegu</translation>
    </message>
    <message>
        <source>Save the run</source>
        <translation>Zapisz bieg</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Distance and time in one go</source>
        <translation>Dystans i czas naraz</translation>
    </message>
    <message>
        <source>8.2 45:10 in Distance</source>
        <translation>8,2 45:10 w polu Dystans</translation>
    </message>
    <message>
        <source>No pain in either knee</source>
        <translation>Bez bólu w obu kolanach</translation>
    </message>
    <message>
        <source>Answer the morning question</source>
        <translation>Odpowiedz na poranne pytanie</translation>
    </message>
    <message>
        <source>0 to 9; 1 and 0 for ten</source>
        <translation>0–9; dla dziesięciu 1 i 0</translation>
    </message>
    <message>
        <source>In every form</source>
        <translation>W każdym formularzu</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Enter; Ctrl+Enter from a text of several lines</source>
        <translation>Enter; Ctrl+Enter z tekstu wielowierszowego</translation>
    </message>
    <message>
        <source>Put aside; nothing typed is lost</source>
        <translation>Odłóż; nic z wpisanego nie ginie</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Alt and its underlined letter</source>
        <translation>Alt i jego podkreślona litera</translation>
    </message>
    <message>
        <source>Open the calendar of a date</source>
        <translation>Otwórz kalendarz przy dacie</translation>
    </message>
    <message>
        <source>The day before or after</source>
        <translation>Dzień wcześniej lub później</translation>
    </message>
    <message>
        <source>Down, Up</source>
        <translation>W dół, w górę</translation>
    </message>
    <message>
        <source>Move around the drawing of the knees, mark a place</source>
        <translation>Przejdź po rysunku kolan, zaznacz miejsce</translation>
    </message>
    <message>
        <source>Arrow keys, Space</source>
        <translation>Strzałki, spacja</translation>
    </message>
    <message>
        <source>In tables</source>
        <translation>W tabelach</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation>Wybierz kilka</translation>
    </message>
    <message>
        <source>Shift or Ctrl with arrow keys or clicks</source>
        <translation>Shift lub Ctrl ze strzałkami lub kliknięciami</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Wybierz wszystkie</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Ctrl+A</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Kopiuj jako CSV</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Esc, Enter</source>
        <translation>Esc, Enter</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Wybierz kolumny</translation>
    </message>
    <message>
        <source>Right click on a heading</source>
        <translation>Kliknięcie nagłówka prawym przyciskiem</translation>
    </message>
    <message>
        <source>In charts</source>
        <translation>Na wykresach</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>W lewo, w prawo</translation>
    </message>
    <message>
        <source>+, - or Ctrl and the wheel</source>
        <translation>+, - albo Ctrl i kółko myszy</translation>
    </message>
    <message>
        <source>Page Up, Page Down or Shift and the wheel</source>
        <translation>Page Up, Page Down albo Shift i kółko myszy</translation>
    </message>
    <message>
        <source>Accept what is shown with a question mark</source>
        <translation>Przejmij to, co pokazano ze znakiem zapytania</translation>
    </message>
    <message>
        <source>Go to a field</source>
        <translation>Do pola</translation>
    </message>
    <message>
        <source>Clear the search, go to the results</source>
        <translation>Wyczyść wyszukiwanie, przejdź do znalezionych</translation>
    </message>
    <message>
        <source>Go from mark to mark</source>
        <translation>Od znaku do znaku</translation>
    </message>
    <message>
        <source>Zoom in, zoom out</source>
        <translation>Bliżej, szerzej</translation>
    </message>
    <message>
        <source>Move earlier, later</source>
        <translation>Wcześniej, później</translation>
    </message>
    <message>
        <source>Open the runs or the day behind a mark</source>
        <translation>Otwórz biegi lub dzień ze znacznika</translation>
    </message>
</context>
<context>
    <name>patella::ui::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
</context>
<context>
    <name>patella::ui::SignStrip</name>
    <message numerus="yes">
        <source>%n warning sign(s)</source>
        <translation>
            <numerusform>%n objaw alarmowy</numerusform>
            <numerusform>%n objawy alarmowe</numerusform>
            <numerusform>%n objawów alarmowych</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <extracomment>how soon somebody should look at it, and the sign: &quot;The same day. Left: calf swollen&quot;</extracomment>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>Since %1. %2 %3</source>
        <extracomment>the first day of a sign, why it was raised, what ends it</extracomment>
        <translation>Od %1. %2 %3</translation>
    </message>
    <message>
        <source>Looked at, or a mistake …</source>
        <translation>Obejrzane albo pomyłka …</translation>
    </message>
    <message numerus="yes">
        <source>%n more sign(s).</source>
        <translation>
            <numerusform>Jeszcze %n objaw.</numerusform>
            <numerusform>Jeszcze %n objawy.</numerusform>
            <numerusform>Jeszcze %n objawów.</numerusform>
        </translation>
    </message>
    <message>
        <source>When to see a doctor</source>
        <translation>Kiedy do lekarza</translation>
    </message>
    <message>
        <source>Note a visit</source>
        <translation>Wpisz wizytę</translation>
    </message>
</context>
<context>
    <name>patella::ui::StateView</name>
    <message>
        <source>Is it getting better?</source>
        <translation>Czy jest coraz lepiej?</translation>
    </message>
    <message>
        <source>How far, by your own log</source>
        <translation>Jak daleko, według twojego dziennika</translation>
    </message>
    <message>
        <source>Last run, %1: %2</source>
        <extracomment>the zone of the last run, its day and why</extracomment>
        <translation>Ostatni bieg, %1: %2</translation>
    </message>
    <message>
        <source>There is a warning sign: have it looked at before you run again, whatever the zone says.</source>
        <translation>Jest objaw alarmowy: zanim znów pobiegniesz, pokaż kolano lekarzowi lub fizjoterapeucie, bez względu na strefę.</translation>
    </message>
    <message>
        <source>Of the two knees, the one that hurt counts here. These are figures of your past runs, not a forecast.</source>
        <translation>Z obu kolan liczy się tu to, które bolało. To liczby z twoich dotychczasowych biegów, nie zapowiedź tego, co będzie.</translation>
    </message>
    <message>
        <source>How is it now?</source>
        <translation>Jak jest teraz?</translation>
    </message>
    <message>
        <source>Should someone look at it?</source>
        <translation>Czy potrzebuję pomocy?</translation>
    </message>
    <message>
        <source>Nothing to say yet: it takes some weeks of runs, with answers about where pain began.</source>
        <translation>Na razie nie da się nic powiedzieć: potrzeba kilku tygodni biegów i odpowiedzi, gdzie zaczął się ból.</translation>
    </message>
</context>
<context>
    <name>patella::ui::SurfaceDialog</name>
    <message>
        <source>Surfaces of this run</source>
        <translation>Nawierzchnie tego biegu</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100%</translation>
    </message>
    <message>
        <source>%1 %, must be 100 %</source>
        <translation>%1%, musi być 100%</translation>
    </message>
    <message>
        <source>&#xa0;%</source>
        <comment>after a number</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Razem</translation>
    </message>
</context>
<context>
    <name>patella::ui::SurfaceField</name>
    <message>
        <source>Several …</source>
        <translation>Kilka …</translation>
    </message>
</context>
<context>
    <name>patella::ui::SyncButton</name>
    <message>
        <source>Sync: passphrase …</source>
        <translation>Synchronizacja: hasło …</translation>
    </message>
    <message>
        <source>Sync failed</source>
        <translation>Synchronizacja nieudana</translation>
    </message>
    <message>
        <source>Syncing …</source>
        <translation>Synchronizacja …</translation>
    </message>
    <message>
        <source>To choose: %1</source>
        <translation>Do wyboru: %1</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation>Zsynchronizowano %1</translation>
    </message>
    <message>
        <source>Entries that came since the window was opened: %1.</source>
        <translation>Wpisy, które przyszły od otwarcia okna: %1.</translation>
    </message>
    <message>
        <source>Sync: waiting for files</source>
        <translation>Synchronizacja czeka na pliki</translation>
    </message>
</context>
<context>
    <name>patella::ui::SyncPage</name>
    <message>
        <source>&amp;Share this log with my other devices</source>
        <translation>&amp;Synchronizuj ten dziennik z moimi innymi urządzeniami</translation>
    </message>
    <message>
        <source>Seal the folder with a &amp;passphrase</source>
        <translation>Zaszyfruj folder &amp;hasłem</translation>
    </message>
    <message>
        <source>Choose the fol&amp;der …</source>
        <translation>Wybierz fol&amp;der …</translation>
    </message>
    <message>
        <source>&amp;Name of this device</source>
        <translation>&amp;Nazwa tego urządzenia</translation>
    </message>
    <message>
        <source>No folder is chosen.</source>
        <translation>Nie wybrano folderu.</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Folder: %1</translation>
    </message>
    <message>
        <source>Each device keeps its own log; what you log on one reaches all. A program that keeps folders the same on several computers, such as Syncthing or Nextcloud, carries the folder, or a USB stick does. Patella itself opens no connection.</source>
        <translation>Każde urządzenie ma własny dziennik; to, co zapisano na jednym, trafia na wszystkie. Folder przenosi program, który utrzymuje takie same foldery na kilku komputerach, na przykład Syncthing lub Nextcloud, albo pendrive. Sama Patella nie nawiązuje żadnego połączenia.</translation>
    </message>
    <message>
        <source>Then it can be kept anywhere. The passphrase is asked for at each start and never stored.</source>
        <translation>Wtedy może leżeć także u obcych. O hasło program pyta przy każdym uruchomieniu; nigdzie go nie zapisuje.</translation>
    </message>
    <message>
        <source>The folder that is shared with your other devices</source>
        <translation>Folder przenoszony na twoje inne urządzenia</translation>
    </message>
</context>
<context>
    <name>patella::ui::TimelineView</name>
    <message>
        <source>Runs of the timeline</source>
        <translation>Biegi na osi czasu</translation>
    </message>
    <message>
        <source>Timeline of the knee</source>
        <translation>Oś czasu kolana</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 miesiące</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 miesięcy</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 rok</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) with pain, zones, checks, care, visits and complaints. Arrow keys go from one to the next.</source>
        <translation>
            <numerusform>%n bieg z bólem, strefami, kontrolami, zabiegami, wizytami i dolegliwościami. Strzałki prowadzą od jednego do następnego.</numerusform>
            <numerusform>%n biegi z bólem, strefami, kontrolami, zabiegami, wizytami i dolegliwościami. Strzałki prowadzą od jednego do następnego.</numerusform>
            <numerusform>%n biegów z bólem, strefami, kontrolami, zabiegami, wizytami i dolegliwościami. Strzałki prowadzą od jednego do następnego.</numerusform>
        </translation>
    </message>
    <message>
        <source>Above: what you ran. Middle: filled dots are the worst of a run and the hour after it, rings the next morning; hatched squares may be masked; a grey speck at the bottom: no score. Zones: round is green, pointed amber, square red, an empty ring has none. Each mark opens its record.</source>
        <translation>U góry: twoje biegi. Pośrodku: pełne kropki to najgorsza ocena biegu i godziny po nim, pierścienie to następny poranek; kreskowane kwadraty mogą być zamaskowane; szary punkcik na dole: brak oceny. Strefy: okrągła zielona, spiczasta żółta, kwadratowa czerwona, pusty pierścień bez strefy. Wybór znaku otwiera jego wpis.</translation>
    </message>
    <message>
        <source>Nothing logged since %1: the timeline ends there.</source>
        <translation>Od %1 nic nie zapisano: oś czasu kończy się tego dnia.</translation>
    </message>
</context>
<context>
    <name>patella::ui::Toast</name>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Shift+Z</translation>
    </message>
</context>
<context>
    <name>patella::ui::TodayPage</name>
    <message>
        <source>planning the next step</source>
        <translation>zaplanowanie następnego etapu</translation>
    </message>
    <message>
        <source>Planned for %1.</source>
        <translation>Zaplanowano na %1.</translation>
    </message>
    <message>
        <source>Knee check</source>
        <translation>Kontrola kolana</translation>
    </message>
    <message>
        <source>Day: sitting, sleep …</source>
        <translation>Dzień: siedzenie, sen …</translation>
    </message>
    <message>
        <source>Weekly distance and knee pain</source>
        <translation>Tygodniowy dystans i ból kolana</translation>
    </message>
    <message>
        <source>Recent runs</source>
        <translation>Ostatnie biegi</translation>
    </message>
    <message>
        <source>No entries yet. Start with your last run.</source>
        <translation>Nie ma jeszcze wpisów. Zacznij od ostatniego biegu.</translation>
    </message>
    <message>
        <source>This week: %1. %2</source>
        <translation>Ten tydzień: %1. %2</translation>
    </message>
    <message>
        <source>Weekly minutes and knee pain</source>
        <translation>Tygodniowe minuty i ból kolana</translation>
    </message>
</context>
<context>
    <name>patella::ui::ToolRow</name>
    <message>
        <source>All</source>
        <translation>Wszystko</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n miesiąc</numerusform>
            <numerusform>%n miesiące</numerusform>
            <numerusform>%n miesięcy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n rok</numerusform>
            <numerusform>%n lata</numerusform>
            <numerusform>%n lat</numerusform>
        </translation>
    </message>
    <message>
        <source>Save &amp;picture …</source>
        <translation>Zapisz rys&amp;unek …</translation>
    </message>
</context>
<context>
    <name>patella::ui::TrainingView</name>
    <message>
        <source>How they ended, and the next morning</source>
        <translation>Jak się skończyły i następny poranek</translation>
    </message>
    <message>
        <source>Hard runs in a row</source>
        <translation>Mocne biegi z rzędu</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>28 days from</source>
        <translation>28 dni od</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Dystans</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Rodzaje</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Udział</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Biegi</translation>
    </message>
    <message>
        <source>Morning worse</source>
        <translation>Poranek gorszy</translation>
    </message>
    <message>
        <source>Change, median</source>
        <translation>Zmiana, mediana</translation>
    </message>
    <message>
        <source>What else was recorded, and the next morning</source>
        <translation>Co jeszcze zapisano i następny poranek</translation>
    </message>
    <message>
        <source>What else was recorded</source>
        <translation>Co jeszcze zapisano</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Zapisano</translation>
    </message>
    <message>
        <source>Kinds of surface, 28 days each</source>
        <translation>Rodzaje nawierzchni, co 28 dni</translation>
    </message>
    <message>
        <source>Hard surfaces in a row</source>
        <translation>Twarda nawierzchnia z rzędu</translation>
    </message>
    <message>
        <source>Kinds of surface</source>
        <translation>Rodzaje nawierzchni</translation>
    </message>
    <message>
        <source>Variety, as equal parts</source>
        <translation>Tak różnorodne jak tyle równych części</translation>
    </message>
    <message>
        <source>Main surface</source>
        <translation>Głównie</translation>
    </message>
    <message>
        <source>Surface not recorded</source>
        <translation>Nawierzchni nie zapisano</translation>
    </message>
    <message numerus="yes">
        <source>Warm-up, foot strike, form, feel, heart rate, fit of shoes, hydration and the like are compared with the next morning here once %n run(s) share an answer.</source>
        <translation>
            <numerusform>Rozgrzewka, lądowanie stopy, technika, samopoczucie, tętno, dopasowanie butów, nawodnienie i podobne są tu porównywane z następnym porankiem, gdy %n bieg ma tę samą odpowiedź.</numerusform>
            <numerusform>Rozgrzewka, lądowanie stopy, technika, samopoczucie, tętno, dopasowanie butów, nawodnienie i podobne są tu porównywane z następnym porankiem, gdy %n biegi mają tę samą odpowiedź.</numerusform>
            <numerusform>Rozgrzewka, lądowanie stopy, technika, samopoczucie, tętno, dopasowanie butów, nawodnienie i podobne są tu porównywane z następnym porankiem, gdy %n biegów ma tę samą odpowiedź.</numerusform>
        </translation>
    </message>
    <message>
        <source>Described, not tested: among so many answers some go together with better mornings by chance. What is tested is on the page Patterns.</source>
        <translation>To opis, nie sprawdzian: z tak wielu odpowiedzi niektóre idą w parze z lepszymi porankami przez przypadek. To, co sprawdzono, jest na stronie Zależności.</translation>
    </message>
</context>
<context>
    <name>patella::ui::TurnsView</name>
    <message>
        <source>Dates and the mornings around them</source>
        <translation>Dni i poranki wokół nich</translation>
    </message>
    <message>
        <source>The other dates</source>
        <translation>Pozostałe dni</translation>
    </message>
    <message>
        <source>Date compared with others</source>
        <translation>Dzień porównywany z innymi</translation>
    </message>
    <message>
        <source>One date compared with every other date of the log before which the knee was as bad</source>
        <translation>Jeden dzień porównany z każdym innym dniem dziennika, przed którym z kolanem było równie źle</translation>
    </message>
    <message>
        <source>%1, %2 (%3): %4</source>
        <extracomment>a day, what happened on it, a knee, and what the mornings say</extracomment>
        <translation>%1, %2 (%3): %4</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <extracomment>a day, what happened on it, and a knee</extracomment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>No date of your log has enough mornings around it yet.</source>
        <translation>Żaden dzień twojego dziennika nie ma jeszcze dość poranków wokół siebie.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Kolano</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Co się stało</translation>
    </message>
    <message>
        <source>Mornings around it</source>
        <translation>Poranki wokół</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>day, what happened, change</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>worse after it</source>
        <translation>potem gorzej</translation>
    </message>
    <message>
        <source>better after it</source>
        <translation>potem lepiej</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day and change</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Change of the mornings</source>
        <translation>Zmiana poranków</translation>
    </message>
    <message>
        <source>Diamond: the mornings of the 28 days after that date minus those before. Grey dots: the same at the other dates; each opens its day.</source>
        <translation>Romb: poranki z 28 dni po tym dniu minus poranki przed nim. Szare kropki: to samo przy pozostałych dniach; wybór kropki otwiera jej dzień.</translation>
    </message>
</context>
<context>
    <name>patella::ui::TwinsView</name>
    <message>
        <source>Twin runs</source>
        <translation>Biegi bliźniacze</translation>
    </message>
    <message>
        <source>All the same but:</source>
        <translation>Wszystko takie samo oprócz:</translation>
    </message>
    <message>
        <source>Pairs of your own runs that differ in only one thing: the same surface, shoes, intensity and warm-up, lengths within 15 %, at most six weeks apart, and the knee as calm before. They show what a difference looks like in your log; they are not a test.</source>
        <translation>Pary twoich własnych biegów, które różnią się tylko jedną rzeczą: ta sama nawierzchnia, buty, intensywność i rozgrzewka, długości w granicach 15%, najwyżej sześć tygodni odstępu i równie spokojne kolano wcześniej. Pokazują, jak różnica wygląda w twoim dzienniku; to nie test.</translation>
    </message>
    <message>
        <source>With it</source>
        <translation>Z tym</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Długość</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Ból</translation>
    </message>
    <message>
        <source>Without it</source>
        <translation>Bez tego</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Różnica</translation>
    </message>
    <message>
        <source>Show this run</source>
        <translation>Pokaż ten bieg</translation>
    </message>
</context>
<context>
    <name>patella::ui::TwoKneesView</name>
    <message>
        <source>Left against right, by month</source>
        <translation>Lewe a prawe, według miesięcy</translation>
    </message>
    <message>
        <source>Which knee was worse, by month</source>
        <translation>Które kolano było gorsze, według miesięcy</translation>
    </message>
    <message>
        <source>left worse</source>
        <translation>lewe gorsze</translation>
    </message>
    <message>
        <source>right worse</source>
        <translation>prawe gorsze</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Miesiąc</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Biegi</translation>
    </message>
    <message>
        <source>Left worse</source>
        <translation>Lewe gorsze</translation>
    </message>
    <message>
        <source>Right worse</source>
        <translation>Prawe gorsze</translation>
    </message>
    <message>
        <source>Bars upwards: the left knee was worse, downwards: the right one, by the mean difference of their worst scores after the same runs. What affects both knees equally does not show here. Open a month to see its runs.</source>
        <translation>Słupki w górę: gorsze było lewe kolano, w dół: prawe, o średnią różnicę najgorszych ocen po tych samych biegach. Tego, co dotyka obu kolan tak samo, tu nie widać. Wybór miesiąca pokazuje jego biegi.</translation>
    </message>
    <message>
        <source>Left minus right, mean</source>
        <translation>Lewe minus prawe, średnia</translation>
    </message>
</context>
<context>
    <name>patella::ui::VisitDialog</name>
    <message>
        <source>Visit</source>
        <translation>Wizyta</translation>
    </message>
    <message>
        <source>With whom, and when</source>
        <translation>U kogo i kiedy</translation>
    </message>
    <message>
        <source>&amp;With</source>
        <translation>&amp;U kogo</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>Imię i na&amp;zwisko</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Data</translation>
    </message>
    <message>
        <source>&amp;Time of day</source>
        <translation>&amp;Godzina</translation>
    </message>
    <message>
        <source>Ne&amp;xt check</source>
        <translation>&amp;Następna kontrola</translation>
    </message>
    <message>
        <source>what you want to ask</source>
        <translation>o co chcesz zapytać</translation>
    </message>
    <message>
        <source>in their words</source>
        <translation>słowo w słowo</translation>
    </message>
    <message>
        <source>what to watch or find out</source>
        <translation>na co zwracać uwagę lub co sprawdzić</translation>
    </message>
    <message>
        <source>What was asked and said</source>
        <translation>O co pytano i co powiedziano</translation>
    </message>
    <message>
        <source>Your &amp;questions</source>
        <translation>Twoje &amp;pytania</translation>
    </message>
    <message>
        <source>Wh&amp;at was said</source>
        <translation>&amp;Co powiedziano</translation>
    </message>
    <message>
        <source>Dia&amp;gnosis</source>
        <translation>&amp;Rozpoznanie</translation>
    </message>
    <message>
        <source>You were as&amp;ked to</source>
        <translation>Z&amp;alecenia</translation>
    </message>
    <message>
        <source>Yo&amp;ur answer</source>
        <translation>Twoja &amp;odpowiedź</translation>
    </message>
</context>
<context>
    <name>patella::ui::WatchedFolder</name>
    <message>
        <source>Watch a folder for new runs</source>
        <translation>Obserwuj folder z nowymi biegami</translation>
    </message>
</context>
<context>
    <name>patella::ui::WeekEntryDialog</name>
    <message>
        <source>Type in the week of %1</source>
        <translation>Przepisz tydzień od %1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Bieg</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Przed</translation>
    </message>
    <message>
        <source>Hour after</source>
        <translation>Godzinę po</translation>
    </message>
    <message>
        <source>Next morning</source>
        <translation>Następny poranek</translation>
    </message>
    <message>
        <source>%1: neither a distance nor a time (%2).</source>
        <translation>%1: ani dystans, ani czas (%2).</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Worst during</source>
        <translation>Najgorszy w biegu</translation>
    </message>
    <message>
        <source>For the %1, one key for each score: 0 to 9, and the key beside the 0 for a 10. Space leaves it open, Backspace goes back. A run is a distance, a time such as 45m, or both: 8.2 45:10.</source>
        <translation>Tu: %1. Jeden klawisz na każdą ocenę: 0 do 9, a klawisz obok 0 to 10. Spacja zostawia puste, Backspace cofa. Bieg to dystans, czas, na przykład 45m, albo jedno i drugie: 8,2 45:10.</translation>
    </message>
</context>
<context>
    <name>patella::ui::WeekPanel</name>
    <message>
        <source>Before you go: how far today under each rule</source>
        <translation>Zanim wybiegniesz: jak daleko dzisiaj według każdej zasady</translation>
    </message>
</context>
<context>
    <name>patella::ui::Welcome</name>
    <message>
        <source>Welcome to Patella</source>
        <translation>Witaj w Patelli</translation>
    </message>
    <message>
        <source>Distances in</source>
        <translation>Dystanse w</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>kilometrach</translation>
    </message>
    <message>
        <source>Miles</source>
        <translation>milach</translation>
    </message>
    <message>
        <source>Weeks start on</source>
        <translation>Pierwszy dzień tygodnia</translation>
    </message>
    <message>
        <source>The knee to watch</source>
        <translation>Kolano do obserwacji</translation>
    </message>
    <message>
        <source>All of it can be changed at any time under Preferences (Ctrl+,).</source>
        <translation>Wszystko można w każdej chwili zmienić w ustawieniach (Ctrl+,).</translation>
    </message>
    <message>
        <source>&amp;Start my log</source>
        <translation>&amp;Zacznij mój dziennik</translation>
    </message>
    <message>
        <source>Type your first run; it takes about twenty seconds.</source>
        <translation>Wpisz pierwszy bieg; to około dwudziestu sekund.</translation>
    </message>
    <message>
        <source>&amp;Bring runs in …</source>
        <translation>Wczytaj &amp;biegi …</translation>
    </message>
    <message>
        <source>&amp;Look at the sample</source>
        <translation>&amp;Obejrzyj przykład</translation>
    </message>
    <message>
        <source>A running log that watches your knees. Everything stays on this computer unless you share it.</source>
        <translation>Dziennik biegowy, który ma oko na twoje kolana. Wszystko zostaje na tym komputerze, chyba że zechcesz to udostępnić.</translation>
    </message>
    <message>
        <source>Neither hurts</source>
        <translation>Żadne nie boli</translation>
    </message>
    <message>
        <source>Files from a watch, an export from Strava, Garmin or another service, a spreadsheet.</source>
        <translation>Pliki z zegarka, eksport ze Stravy, Garmina lub innego serwisu, arkusz.</translation>
    </message>
    <message>
        <source>What two years in Patella look like, for a made-up runner. Your own log stays as it is.</source>
        <translation>Jak wyglądają dwa lata w Patelli, na przykładzie zmyślonej biegaczki. Twój dziennik zostaje, jaki jest.</translation>
    </message>
</context>
<context>
    <name>patella::ui::WhatHelped</name>
    <message>
        <source>The mornings after each remedy</source>
        <translation>Poranki po każdym zabiegu</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Kolano</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dni</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Policzone</translation>
    </message>
    <message>
        <source>Morning after, mean</source>
        <translation>Następny poranek, średnia</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Różnica</translation>
    </message>
    <message>
        <source>95&#xa0;% band</source>
        <translation>Przedział 95%</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>od %1 do %2</translation>
    </message>
    <message>
        <source>No treatment or exercise is recorded yet.</source>
        <translation>Nie zapisano jeszcze żadnego zabiegu ani ćwiczenia.</translation>
    </message>
    <message>
        <source>After similar days</source>
        <translation>Po równie złych dniach</translation>
    </message>
    <message>
        <source>None has enough days to compare yet. It takes %1 with it and %2 without it, each with scores for the day and the next morning.</source>
        <translation>Żaden nie ma jeszcze dość dni do porównania: %1 z nim i %2 bez niego, za każdym razem z ocenami z dnia i następnego ranka.</translation>
    </message>
    <message>
        <source>After none of them were the mornings clearly different.</source>
        <translation>Po żadnym z nich poranki nie były wyraźnie inne.</translation>
    </message>
</context>
<context>
    <name>patella::ui::WhereView</name>
    <message>
        <source>Places by month</source>
        <translation>Miejsca według miesięcy</translation>
    </message>
    <message>
        <source>Where it hurt, on a drawing of both knees</source>
        <translation>Gdzie bolało, na rysunku obu kolan</translation>
    </message>
    <message>
        <source>Arrow keys go from place to place, Space opens its latest score.</source>
        <translation>Strzałki prowadzą od miejsca do miejsca, spacja otwiera ostatnią ocenę.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Miesiąc</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n day(s), at most %3</source>
        <extracomment>a place, on how many days it hurt, and its worst score</extracomment>
        <translation>
            <numerusform>%1, %2: %n dzień, najwyżej %3</numerusform>
            <numerusform>%1, %2: %n dni, najwyżej %3</numerusform>
            <numerusform>%1, %2: %n dni, najwyżej %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (nowe)</translation>
    </message>
    <message numerus="yes">
        <source>elsewhere, %1: %n check(s)</source>
        <translation>
            <numerusform>gdzie indziej, %1: %n kontrola</numerusform>
            <numerusform>gdzie indziej, %1: %n kontrole</numerusform>
            <numerusform>gdzie indziej, %1: %n kontroli</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: this month it hurts most often at another place (%2) than last month (%3).</source>
        <translation>%1: w tym miesiącu boli najczęściej w innym miejscu (%2) niż w zeszłym (%3).</translation>
    </message>
    <message>
        <source>Not only the knee: other places are named in this month&apos;s checks.</source>
        <translation>Nie tylko kolano: w kontrolach z tego miesiąca są też inne miejsca.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nowe</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Kolano</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dni</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Najgorszy</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without a place recorded</source>
        <translation>
            <numerusform>%n dzień, w którym nie zapisano, gdzie bolało</numerusform>
            <numerusform>%n dni, w których nie zapisano, gdzie bolało</numerusform>
            <numerusform>%n dni, w których nie zapisano, gdzie bolało</numerusform>
        </translation>
    </message>
    <message>
        <source>No pain was recorded.</source>
        <translation>Nie zapisano bólu.</translation>
    </message>
</context>
<context>
    <name>patella::ui::WindowPages</name>
    <message>
        <source>Today</source>
        <translation>Dziś</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Biegi</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dni</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Obciążenie</translation>
    </message>
    <message>
        <source>Pain and mileage</source>
        <translation>Ból i kilometraż</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Kolano</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Zależności</translation>
    </message>
    <message>
        <source>Shoes</source>
        <translation>Buty</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Opieka</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Poradnik</translation>
    </message>
</context>
<context>
    <name>patella::ui::YesNoField</name>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
</context>
<context>
    <name>patella::ui::ZoneRow</name>
    <message numerus="yes">
        <source>Zones of the last %n run(s)</source>
        <translation>
            <numerusform>Strefy ostatniego %n biegu</numerusform>
            <numerusform>Strefy ostatnich %n biegów</numerusform>
            <numerusform>Strefy ostatnich %n biegów</numerusform>
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
        <translation>d MMM</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>Short weekday, day and short month, such as &quot;Fri 20 Nov&quot; (Qt date format)</extracomment>
        <translation>ddd, d MMM</translation>
    </message>
</context>
</TS>
