<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AccessList</name>
    <message>
        <source>Granted</source>
        <translation>Gewährt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Verweigert</translation>
    </message>
    <message>
        <source>Could not be reached</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>Not clear, as SendPulse did not know what was asked for</source>
        <translation>Unklar, weil SendPulse nicht kannte, wonach gefragt wurde</translation>
    </message>
</context>
<context>
    <name>AccountLook</name>
    <message>
        <source>Teal</source>
        <extracomment>A colour to tell accounts apart</extracomment>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Blue</source>
        <extracomment>A colour to tell accounts apart</extracomment>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Purple</source>
        <extracomment>A colour to tell accounts apart</extracomment>
        <translation>Lila</translation>
    </message>
    <message>
        <source>Pink</source>
        <extracomment>A colour to tell accounts apart</extracomment>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Orange</source>
        <extracomment>A colour to tell accounts apart</extracomment>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Yellow</source>
        <extracomment>A colour to tell accounts apart</extracomment>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Green</source>
        <extracomment>A colour to tell accounts apart</extracomment>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Grey</source>
        <extracomment>A colour to tell accounts apart</extracomment>
        <translation>Grau</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>%1: %2</source>
        <comment>a name and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a category and a series</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a series and its unit</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of what a chart counts</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A percentage, in the way the language writes it.</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and its unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%2: %1</source>
        <comment>the number one and its unit</comment>
        <translation>%2: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1: the limit is reached</source>
        <translation>%1: Die Grenze ist erreicht</translation>
    </message>
    <message>
        <source>%1: nearly used up</source>
        <translation>%1: Fast aufgebraucht</translation>
    </message>
    <message>
        <source>From %1 to %2; lowest %3, highest %4</source>
        <translation>Von %1 bis %2; niedrigster Wert %3, höchster %4</translation>
    </message>
    <message>
        <source>Not specified</source>
        <extracomment>What the service gives no name: a country, a link, a goal.</extracomment>
        <translation>Ohne Angabe</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a name and a number</comment>
        <extracomment>Two things of one name are told apart by a number.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, of “%2”</source>
        <extracomment>%1 is a step of a funnel, %2 the step that its percentage is a share of.</extracomment>
        <translation>%1, von „%2“</translation>
    </message>
    <message>
        <source>%1 (incomplete)</source>
        <extracomment>%1 is a day or a part of a period that is not over yet.</extracomment>
        <translation>%1 (unvollständig)</translation>
    </message>
    <message>
        <source>%1 of “%2”</source>
        <extracomment>%1 is a percentage, %2 the step of a funnel that it is a share of.</extracomment>
        <translation>%1 von „%2“</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a step, its number, what share that is of another step</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a number and its share</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 of all</source>
        <extracomment>A number and which share of all parts that is: &quot;12 people, 25% of all&quot;.</extracomment>
        <translation>%1, %2 von allen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>Step</source>
        <comment>of a funnel</comment>
        <translation>Schritt</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1
Try --help for what can be said.</source>
        <extracomment>%1 says what is wrong with the command line</extracomment>
        <translation>%1
Mit --help steht hier, was angegeben werden kann.</translation>
    </message>
    <message>
        <source>Start with the built-in demo account.</source>
        <translation>Mit dem eingebauten Demokonto starten.</translation>
    </message>
    <message>
        <source>Keep all files of the program under &lt;dir&gt;.</source>
        <translation>Alle Dateien des Programms unter &lt;dir&gt; ablegen.</translation>
    </message>
    <message>
        <source>Talk to &lt;url&gt; instead of SendPulse: https, or http on this computer.</source>
        <translation>Statt mit SendPulse mit &lt;url&gt; sprechen: https, oder http auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Save pictures of all screens in &lt;dir&gt; and leave; needs no display.</source>
        <translation>Bilder aller Ansichten in &lt;dir&gt; speichern und beenden; braucht keinen Bildschirm.</translation>
    </message>
    <message>
        <source>Use this language: en, de or uk.</source>
        <translation>Diese Sprache verwenden: en, de oder uk.</translation>
    </message>
    <message>
        <source>Say what can be said here, and leave.</source>
        <translation>Zeigen, was hier angegeben werden kann, und beenden.</translation>
    </message>
    <message>
        <source>Say the version, and leave.</source>
        <translation>Die Version zeigen und beenden.</translation>
    </message>
    <message>
        <source>Pulsedeck, a desktop dashboard for the SendPulse marketing service.</source>
        <translation>Pulsedeck, eine Desktop-Oberfläche für den Marketingdienst SendPulse.</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>Unerwartete Angabe: %1</translation>
    </message>
    <message>
        <source>This is no address to send a key to: %1</source>
        <translation>An diese Adresse wird kein Schlüssel gesendet: %1</translation>
    </message>
</context>
<context>
    <name>FieldInput</name>
    <message>
        <source>Not chosen</source>
        <translation>Nicht gewählt</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Eingabe zeigen</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>Keine Datei gewählt</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>The file is still being read.</source>
        <translation>Die Datei wird noch gelesen.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The file is larger than %1.</source>
        <translation>Die Datei ist größer als %1.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (nötig)</translation>
    </message>
    <message>
        <source>Something in “%1” is not right yet.</source>
        <translation>In „%1“ stimmt noch etwas nicht.</translation>
    </message>
    <message>
        <source>JSON, for example {&quot;key&quot;: &quot;value&quot;} or [1, 2]</source>
        <translation>JSON, zum Beispiel {&quot;key&quot;: &quot;value&quot;} oder [1, 2]</translation>
    </message>
    <message>
        <source>This cannot be read as JSON, line %1: %2</source>
        <translation>Das ist kein gültiges JSON, Zeile %1: %2</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Of a variable or setting</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Please fill in “%1”.</source>
        <translation>Bitte „%1“ ausfüllen.</translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation>Diese Zeile entfernen</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Tag auswählen</translation>
    </message>
    <message>
        <source>Choose a day: %1</source>
        <translation>Tag auswählen: %1</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Kein Tag</translation>
    </message>
    <message>
        <source>No time</source>
        <translation>Keine Zeit</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>Zum Beispiel %1</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>ListHeader</name>
    <message numerus="yes">
        <source>%Ln found among the %1 loaded of %2</source>
        <translation>
            <numerusform>%Ln gefunden unter den %1 geladenen von %2</numerusform>
            <numerusform>%Ln gefunden unter den %1 geladenen von %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 loaded, sorted among these</source>
        <translation>%1 von %2 geladen, unter diesen sortiert</translation>
    </message>
    <message>
        <source>%1 of %2 loaded</source>
        <translation>%1 von %2 geladen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found among all %1</source>
        <translation>
            <numerusform>%Ln gefunden unter allen %1</numerusform>
            <numerusform>%Ln gefunden unter allen %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in all</source>
        <extracomment>Number of rows of a list that is read to its end.</extracomment>
        <translation>
            <numerusform>Insgesamt %Ln</numerusform>
            <numerusform>Insgesamt %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found among %1, as of %2</source>
        <translation>
            <numerusform>%Ln gefunden unter %1, Stand: %2</numerusform>
            <numerusform>%Ln gefunden unter %1, Stand: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s), as of %1</source>
        <translation>
            <numerusform>%Ln Zeile, Stand: %1</numerusform>
            <numerusform>%Ln Zeilen, Stand: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found among the %1 loaded; there may be more</source>
        <translation>
            <numerusform>%Ln gefunden unter den %1 geladenen; es kann mehr geben</numerusform>
            <numerusform>%Ln gefunden unter den %1 geladenen; es kann mehr geben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 loaded, sorted among these; there may be more</source>
        <translation>%1 geladen, unter diesen sortiert; es kann mehr geben</translation>
    </message>
    <message>
        <source>%1 loaded, there may be more</source>
        <translation>%1 geladen, es kann mehr geben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found among the %1 loaded; the list may be incomplete</source>
        <translation>
            <numerusform>%Ln gefunden unter den %1 geladenen; die Liste ist vielleicht unvollständig</numerusform>
            <numerusform>%Ln gefunden unter den %1 geladenen; die Liste ist vielleicht unvollständig</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 loaded; the list may be incomplete</source>
        <translation>%1 von %2 geladen; die Liste ist vielleicht unvollständig</translation>
    </message>
    <message>
        <source>%1 loaded; the list may be incomplete</source>
        <translation>%1 geladen; die Liste ist vielleicht unvollständig</translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln entries could not be read</source>
        <extracomment>%1 says how many rows there are.</extracomment>
        <translation>
            <numerusform>%1; %Ln Eintrag war nicht lesbar</numerusform>
            <numerusform>%1; %Ln Einträge waren nicht lesbar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OperationDesk</name>
    <message numerus="yes">
        <source>%1: %Ln item(s)</source>
        <translation>
            <numerusform>%1: %Ln Eintrag</numerusform>
            <numerusform>%1: %Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>an operation</comment>
        <translation>%1?</translation>
    </message>
    <message>
        <source>%1? %2.</source>
        <comment>an operation and its values</comment>
        <translation>%1? %2.</translation>
    </message>
</context>
<context>
    <name>Past</name>
    <message>
        <source>%1 at %2</source>
        <extracomment>A day and a time of it: &quot;10 June 2025 at 18:00&quot;.</extracomment>
        <translation>%1 um %2</translation>
    </message>
    <message>
        <source>%1 points</source>
        <extracomment>A difference of two percentages, in percentage points; %1 is a number with its sign.</extracomment>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>Read just now</source>
        <translation>Gerade gelesen</translation>
    </message>
    <message numerus="yes">
        <source>Read %Ln minute(s) ago</source>
        <translation>
            <numerusform>Vor %Ln Minute gelesen</numerusform>
            <numerusform>Vor %Ln Minuten gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %Ln hour(s) ago</source>
        <translation>
            <numerusform>Vor %Ln Stunde gelesen</numerusform>
            <numerusform>Vor %Ln Stunden gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Read yesterday at %1</source>
        <translation>Gestern um %1 gelesen</translation>
    </message>
    <message>
        <source>Read on %1</source>
        <translation>Gelesen am %1</translation>
    </message>
    <message>
        <source>%1 since yesterday</source>
        <translation>%1 seit gestern</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>The year is left out: &quot;10 Jun&quot;. See QDate::toString() for the letters.</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>From %1 to %2: %3</source>
        <extracomment>%1 is a value and when it was so, %2 the value now, %3 the difference.</extracomment>
        <translation>Von %1 auf %2: %3</translation>
    </message>
    <message>
        <source>Same as yesterday</source>
        <translation>Wie gestern</translation>
    </message>
    <message>
        <source>Same since %1</source>
        <extracomment>%1 is a day or a time of today.</extracomment>
        <translation>Gleich seit %1</translation>
    </message>
    <message>
        <source>Unchanged: %1</source>
        <translation>Unverändert: %1</translation>
    </message>
    <message>
        <source>Same as before</source>
        <translation>Wie davor</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>%1 is a difference with its sign, perhaps with a percentage, %2 the value in the period before.</extracomment>
        <translation>%1 gegenüber %2</translation>
    </message>
</context>
<context>
    <name>PeriodCourse</name>
    <message>
        <source>This period</source>
        <translation>Dieser Zeitraum</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>Der Zeitraum davor</translation>
    </message>
</context>
<context>
    <name>auth</name>
    <message>
        <source>The settings could not be read. They were set aside as %1, and Pulsedeck starts with new ones.</source>
        <translation>Die Einstellungen waren nicht lesbar. Sie liegen jetzt unter %1, und Pulsedeck beginnt mit neuen.</translation>
    </message>
    <message>
        <source>The settings were written by a newer Pulsedeck. They were set aside as %1, and this one starts with new settings.</source>
        <translation>Die Einstellungen stammen von einem neueren Pulsedeck. Sie liegen jetzt unter %1, und dieses beginnt mit neuen.</translation>
    </message>
    <message>
        <source>This is not a call that Pulsedeck waits for.</source>
        <translation>Auf diesen Aufruf wartet Pulsedeck nicht.</translation>
    </message>
    <message>
        <source>You can return to Pulsedeck</source>
        <translation>Sie können zu Pulsedeck zurückkehren</translation>
    </message>
    <message>
        <source>The sign-in goes on in Pulsedeck. This page can be closed.</source>
        <translation>Die Anmeldung geht in Pulsedeck weiter. Diese Seite kann geschlossen werden.</translation>
    </message>
    <message>
        <source>The keychain&apos;s entry for this account is damaged. Please sign in again.</source>
        <translation>Der Eintrag dieses Kontos im Schlüsselbund ist beschädigt. Bitte melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>The keychain has no entry for this account. Please sign in again.</source>
        <translation>Der Schlüsselbund hat keinen Eintrag für dieses Konto. Bitte melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>The keychain is locked or refused access. Unlock it and try again, or sign in again.</source>
        <translation>Der Schlüsselbund ist gesperrt oder verweigert den Zugriff. Entsperren Sie ihn und versuchen Sie es erneut, oder melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>This system offers no keychain that Pulsedeck can use, so the secret of this account was not kept. Please sign in again.</source>
        <translation>Dieses System bietet keinen Schlüsselbund, den Pulsedeck verwenden kann; das Geheimnis dieses Kontos wurde deshalb nicht behalten. Bitte melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>The keychain is locked, so the entry of the removed account is still in it.</source>
        <translation>Der Schlüsselbund ist gesperrt; der Eintrag des entfernten Kontos ist deshalb noch darin.</translation>
    </message>
    <message>
        <source>The service does not know this ID with this secret. Copy both once more from Settings, API in your SendPulse account.</source>
        <translation>Der Dienst kennt diese ID mit diesem Secret nicht. Kopieren Sie beide noch einmal aus Einstellungen, API in Ihrem SendPulse-Konto.</translation>
    </message>
    <message>
        <source>The service does not know this key, the key was revoked, or it is bound to other addresses than yours. Keys are listed in Settings, API in your SendPulse account.</source>
        <translation>Der Dienst kennt diesen Schlüssel nicht, er wurde widerrufen, oder er ist an andere Adressen gebunden als Ihre. Die Schlüssel stehen in Ihrem SendPulse-Konto unter Einstellungen, API.</translation>
    </message>
    <message>
        <source>The code or the app&apos;s ID and secret were refused. A code works once and lives one minute: open the app in SendPulse again to get a new one.</source>
        <translation>Der Code oder ID und Secret der App wurden abgelehnt. Ein Code gilt einmal und eine Minute lang: Öffnen Sie die App in SendPulse erneut, um einen neuen zu bekommen.</translation>
    </message>
    <message>
        <source>Secrets are sent by https only.</source>
        <translation>Geheimnisse werden nur über https gesendet.</translation>
    </message>
    <message>
        <source>Pick at least one scope.</source>
        <translation>Wählen Sie mindestens einen Bereich.</translation>
    </message>
    <message>
        <source>No code arrived within two minutes. Start again, or paste the code.</source>
        <translation>Innerhalb von zwei Minuten kam kein Code an. Beginnen Sie neu, oder fügen Sie den Code ein.</translation>
    </message>
    <message>
        <source>The keychain is locked or refused access. New secrets and figures are kept in memory until Pulsedeck is closed.</source>
        <translation>Der Schlüsselbund ist gesperrt oder verweigert den Zugriff. Neue Geheimnisse und Zahlen bleiben im Arbeitsspeicher, bis Pulsedeck beendet wird.</translation>
    </message>
    <message>
        <source>This system offers no keychain that Pulsedeck can use. Secrets and remembered figures are kept in memory until Pulsedeck is closed; after that you have to sign in again.</source>
        <translation>Dieses System bietet keinen Schlüsselbund, den Pulsedeck verwenden kann. Geheimnisse und gemerkte Zahlen bleiben im Arbeitsspeicher, bis Pulsedeck beendet wird; danach müssen Sie sich neu anmelden.</translation>
    </message>
    <message>
        <source>Pulsedeck keeps its files in %1, but cannot write there.</source>
        <translation>Pulsedeck bewahrt seine Dateien in %1 auf, kann dort aber nicht schreiben.</translation>
    </message>
    <message>
        <source>Pulsedeck is open with these files on another computer, %1. If it is not, delete %2 and start again.</source>
        <translation>Auf einem anderen Rechner, %1, ist Pulsedeck mit diesen Dateien geöffnet. Falls das nicht stimmt, löschen Sie %2 und starten Sie noch einmal.</translation>
    </message>
    <message>
        <source>Pulsedeck seems to be open already. If it is not, delete %1 and start again.</source>
        <translation>Pulsedeck ist anscheinend schon geöffnet. Falls nicht, löschen Sie %1 und starten Sie noch einmal.</translation>
    </message>
    <message>
        <source>Pulsedeck is open already, but does not answer. End process %1, then start again.</source>
        <translation>Pulsedeck ist schon geöffnet, antwortet aber nicht. Beenden Sie den Prozess %1 und starten Sie noch einmal.</translation>
    </message>
    <message>
        <source>The settings are empty, though there are figures of accounts on this computer: the settings were lost. Add your accounts again; nothing in SendPulse is affected.</source>
        <translation>Die Einstellungen sind leer, obwohl auf diesem Computer Zahlen von Konten liegen: Sie sind verloren gegangen. Fügen Sie Ihre Konten neu hinzu; in SendPulse hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>The settings cannot be written to %1: the disk may be full, or the file belongs to somebody else. What you change works until Pulsedeck is closed.</source>
        <translation>Die Einstellungen lassen sich nicht in %1 schreiben: Vielleicht ist der Datenträger voll, oder die Datei gehört jemand anderem. Was Sie ändern, gilt, bis Pulsedeck geschlossen wird.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be used, and cannot be set aside either. Nothing that you change will be kept.</source>
        <translation>Die Einstellungen in %1 sind unbrauchbar und lassen sich auch nicht beiseitelegen. Was Sie ändern, wird nicht aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>automation</name>
    <message>
        <source>Passed</source>
        <translation>Durchlaufen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Clicked</source>
        <translation>Geklickt</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Marked as spam</source>
        <translation>Als Spam markiert</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Last sent</source>
        <translation>Zuletzt gesendet</translation>
    </message>
    <message>
        <source>Click rate</source>
        <translation>Klickrate</translation>
    </message>
    <message>
        <source>Clicked / delivered</source>
        <translation>Geklickt / zugestellt</translation>
    </message>
    <message>
        <source>From sent to clicked</source>
        <translation>Vom Senden zum Klick</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>of a flow</comment>
        <translation>Start</translation>
    </message>
    <message>
        <source>Web push message</source>
        <translation>Web-Push-Nachricht</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Chatbot message</source>
        <translation>Chatbot-Nachricht</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>of a flow</comment>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Elements of “%1”</source>
        <translation>Elemente von „%1“</translation>
    </message>
    <message>
        <source>This flow has no elements yet.</source>
        <translation>Dieser Ablauf hat noch keine Elemente.</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Element ID</source>
        <translation>Nummer des Elements</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>On their way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Messages sent</source>
        <translation>Gesendete Nachrichten</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>Konversionen</translation>
    </message>
    <message>
        <source>Conversion rate</source>
        <translation>Konversionsrate</translation>
    </message>
    <message>
        <source>Conversions / started</source>
        <translation>Konversionen / begonnen</translation>
    </message>
    <message>
        <source>All conversions</source>
        <translation>Alle Konversionen</translation>
    </message>
    <message>
        <source>By the start</source>
        <translation>Durch den Start</translation>
    </message>
    <message>
        <source>By goals</source>
        <translation>Durch Ziele</translation>
    </message>
    <message>
        <source>Conversions by goal</source>
        <translation>Konversionen je Ziel</translation>
    </message>
    <message>
        <source>conversions</source>
        <translation>Konversionen</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Abläufe</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Sender&apos;s address</source>
        <translation>Adresse des Absenders</translation>
    </message>
    <message>
        <source>Flow ID</source>
        <translation>Nummer des Ablaufs</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>Elemente</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>There are no flows yet. A flow sends emails and messages by itself when something happens.</source>
        <translation>Es gibt noch keine Abläufe. Ein Ablauf sendet von selbst E-Mails und Nachrichten, wenn etwas geschieht.</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln flow(s) or more.</source>
        <translation>
            <numerusform>Es gibt mindestens %Ln Ablauf.</numerusform>
            <numerusform>Es gibt mindestens %Ln Abläufe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Active flows</source>
        <translation>Aktive Abläufe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>kind and name of an element</comment>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>number of people not told</source>
        <translation>Zahl der Menschen nicht genannt</translation>
    </message>
    <message>
        <source>%1 of the start</source>
        <translation>%1 vom Start</translation>
    </message>
    <message>
        <source>%1 fewer than before (%2)</source>
        <translation>%1 weniger als davor (%2)</translation>
    </message>
    <message>
        <source>Nobody is known to stop on the way.</source>
        <translation>Es ist nicht bekannt, dass jemand unterwegs stehen bleibt.</translation>
    </message>
    <message>
        <source>Unknown element</source>
        <translation>Unbekanntes Element</translation>
    </message>
    <message>
        <source>Unknown element (%1)</source>
        <translation>Unbekanntes Element (%1)</translation>
    </message>
    <message>
        <source>From start to goal</source>
        <translation>Vom Start zum Ziel</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>The service provides no totals for this flow.</source>
        <translation>Der Dienst nennt keine Summen für diesen Ablauf.</translation>
    </message>
    <message>
        <source>Totals of “%1”, deleted elements too</source>
        <translation>Summen von „%1“, auch gelöschte Elemente</translation>
    </message>
    <message>
        <source>All figures from the service</source>
        <translation>Alle Zahlen des Dienstes</translation>
    </message>
    <message>
        <source>Delete event logs…</source>
        <translation>Ereignisprotokolle löschen …</translation>
    </message>
    <message>
        <source>Ids of events</source>
        <translation>IDs der Ereignisse</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Eine je Zeile</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete the logs of %Ln event(s)? Who started a flow and when is lost; that cannot be undone.</source>
        <translation>
            <numerusform>Protokolle von %Ln Ereignis löschen? Wer wann einen Ablauf gestartet hat, geht verloren; das lässt sich nicht rückgängig machen.</numerusform>
            <numerusform>Protokolle von %Ln Ereignissen löschen? Wer wann einen Ablauf gestartet hat, geht verloren; das lässt sich nicht rückgängig machen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Starts over time</source>
        <translation>Starts im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Deleted elements too</source>
        <translation>Auch gelöschte Elemente</translation>
    </message>
    <message>
        <source>List automation flows</source>
        <translation>Automationsabläufe auflisten</translation>
    </message>
    <message>
        <source>Show statistics of automation flow</source>
        <translation>Statistik eines Automationsablaufs anzeigen</translation>
    </message>
    <message>
        <source>Show statistics of every element</source>
        <translation>Statistik aller Elemente anzeigen</translation>
    </message>
    <message>
        <source>Show statistics of Start element</source>
        <translation>Statistik des Elements Start anzeigen</translation>
    </message>
    <message>
        <source>Show statistics of Email element</source>
        <translation>Statistik des Elements E-Mail anzeigen</translation>
    </message>
    <message>
        <source>Show statistics of Push element</source>
        <translation>Statistik des Elements Push anzeigen</translation>
    </message>
    <message>
        <source>Show statistics of SMS element</source>
        <translation>Statistik des Elements SMS anzeigen</translation>
    </message>
    <message>
        <source>Show statistics of Messenger element</source>
        <translation>Statistik des Elements Messenger anzeigen</translation>
    </message>
    <message>
        <source>Show statistics of Filter element</source>
        <translation>Statistik des Elements Filter anzeigen</translation>
    </message>
    <message>
        <source>Show statistics of Condition element</source>
        <translation>Statistik des Elements Bedingung anzeigen</translation>
    </message>
    <message>
        <source>Show statistics of Goal element</source>
        <translation>Statistik des Elements Ziel anzeigen</translation>
    </message>
    <message>
        <source>Show statistics of Action element</source>
        <translation>Statistik des Elements Aktion anzeigen</translation>
    </message>
    <message>
        <source>List conversions of automation flow</source>
        <translation>Konversionen eines Automationsablaufs auflisten</translation>
    </message>
    <message>
        <source>Delete log of events</source>
        <translation>Ereignisprotokoll löschen</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Text of the SMS</source>
        <translation>Text der SMS</translation>
    </message>
    <message>
        <source>Sender of the SMS</source>
        <translation>Absender der SMS</translation>
    </message>
    <message>
        <source>Mailing list ID</source>
        <translation>Verteiler-ID</translation>
    </message>
    <message>
        <source>Website ID</source>
        <translation>Website-ID</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>Verfasst am</translation>
    </message>
    <message>
        <source>Message ID</source>
        <translation>Nachrichten-ID</translation>
    </message>
    <message>
        <source>Sends at</source>
        <translation>Sendet um</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>Wochentage</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>UTM source</source>
        <translation>UTM-Quelle</translation>
    </message>
    <message>
        <source>UTM medium</source>
        <translation>UTM-Medium</translation>
    </message>
    <message>
        <source>UTM campaign</source>
        <translation>UTM-Kampagne</translation>
    </message>
    <message>
        <source>UTM term</source>
        <translation>UTM-Begriff</translation>
    </message>
    <message>
        <source>UTM content</source>
        <translation>UTM-Inhalt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people still wait at a step of this flow: they are not lost.</source>
        <translation>
            <numerusform>%Ln Person wartet noch an einem Schritt dieses Ablaufs: Sie ist nicht verloren.</numerusform>
            <numerusform>%Ln Personen warten noch an einem Schritt dieses Ablaufs: Sie sind nicht verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most people are missing before %1: %2 of the %3 at %4 have not reached it.</source>
        <translation>Die meisten fehlen vor %1: %2 der %3 bei %4 sind dort nicht angekommen.</translation>
    </message>
    <message>
        <source>Counted by the service for the whole flow</source>
        <translation>Vom Dienst für den ganzen Ablauf gezählt</translation>
    </message>
    <message>
        <source>The single goals add up to %1, while the service counts %2 by goals: it counts each by itself and does not tell the reason.</source>
        <translation>Die einzelnen Ziele ergeben zusammen %1, der Dienst zählt aber %2 durch Ziele: Er zählt beides für sich und nennt keinen Grund.</translation>
    </message>
    <message>
        <source>Start and goals add up to %1, while the service counts %2 in all: it counts each by itself and does not tell the reason.</source>
        <translation>Start und Ziele ergeben zusammen %1, der Dienst zählt aber insgesamt %2: Er zählt beides für sich und nennt keinen Grund.</translation>
    </message>
    <message>
        <source>Conversions by the start and by goals</source>
        <translation>Konversionen durch den Start und durch Ziele</translation>
    </message>
    <message>
        <source>Who reached a goal; others may have passed its step in the flow without that</source>
        <translation>Wer ein Ziel erreicht hat; andere können seinen Schritt im Ablauf durchlaufen haben, ohne es zu erreichen</translation>
    </message>
    <message>
        <source>Mailing list</source>
        <translation>Verteiler</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Event IDs</source>
        <translation>IDs der Ereignisse</translation>
    </message>
    <message>
        <source>“%1” loses %2 of those who start it</source>
        <translation>„%1“ verliert %2 derer, die ihn beginnen</translation>
    </message>
    <message>
        <source>There is no such flow.</source>
        <translation>Es gibt keinen solchen Ablauf.</translation>
    </message>
    <message>
        <source>“%1” loses the most: %2 of %3 have not reached %4 (%5).</source>
        <translation>„%1“ verliert die meisten: %2 von %3 sind nicht bis %4 gekommen (%5).</translation>
    </message>
    <message>
        <source>People missing at the narrowest place of each flow</source>
        <translation>Personen, die an der engsten Stelle jedes Ablaufs fehlen</translation>
    </message>
    <message>
        <source>Some of them may still wait at the step before</source>
        <translation>Manche davon warten vielleicht noch am Schritt davor</translation>
    </message>
    <message>
        <source>Bottlenecks</source>
        <translation>Engpässe</translation>
    </message>
    <message>
        <source>At which step each flow loses the most people, worked out from the figures of its elements.</source>
        <translation>An welchem Schritt jeder Ablauf die meisten Personen verliert, berechnet aus den Zahlen seiner Elemente.</translation>
    </message>
    <message>
        <source>All flows</source>
        <translation>Alle Abläufe</translation>
    </message>
    <message>
        <source>one for each flow, and one for each of its elements</source>
        <translation>einer je Ablauf und einer je Element davon</translation>
    </message>
    <message>
        <source>Share lost</source>
        <translation>Verlorener Anteil</translation>
    </message>
    <message>
        <source>Lost there / people at the step before</source>
        <translation>Dort verloren / Personen am Schritt davor</translation>
    </message>
    <message>
        <source>Most are lost before</source>
        <translation>Die meisten gehen verloren vor</translation>
    </message>
    <message>
        <source>Lost there</source>
        <translation>Dort verloren</translation>
    </message>
    <message>
        <source>The step before</source>
        <translation>Der Schritt davor</translation>
    </message>
    <message>
        <source>People there</source>
        <translation>Personen dort</translation>
    </message>
    <message>
        <source>Still waiting in the flow</source>
        <translation>Warten noch im Ablauf</translation>
    </message>
    <message>
        <source>Sh&amp;ow the flow</source>
        <translation>Abla&amp;uf zeigen</translation>
    </message>
</context>
<context>
    <name>chatbots</name>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>bot</comment>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Not active</source>
        <comment>bot</comment>
        <translation>Nicht aktiv</translation>
    </message>
    <message>
        <source>Unread messages</source>
        <translation>Ungelesene Nachrichten</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Id of the bot</source>
        <translation>Id des Bots</translation>
    </message>
    <message>
        <source>Bots</source>
        <translation>Bots</translation>
    </message>
    <message>
        <source>There are no bots yet. Connect one in the service&apos;s web account.</source>
        <translation>Es gibt noch keine Bots. Verbinden Sie einen im Webkonto des Dienstes.</translation>
    </message>
    <message>
        <source>Subscribers</source>
        <translation>Abonnenten</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>subscribers</comment>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Messages sent</source>
        <translation>Gesendete Nachrichten</translation>
    </message>
    <message>
        <source>Share of active subscribers</source>
        <translation>Anteil aktiver Abonnenten</translation>
    </message>
    <message>
        <source>Active / all subscribers</source>
        <translation>Aktive / alle Abonnenten</translation>
    </message>
    <message>
        <source>There is no %1 bot yet. Connect one in the service&apos;s web account.</source>
        <translation>Es gibt noch keinen %1-Bot. Verbinden Sie einen im Webkonto des Dienstes.</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Abläufe</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Chats of %1</source>
        <translation>Chats von %1</translation>
    </message>
    <message>
        <source>Nobody has written to this bot yet.</source>
        <translation>Diesem Bot hat noch niemand geschrieben.</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>person</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Letzte Nachricht</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Last written</source>
        <translation>Zuletzt geschrieben</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Subscribed</source>
        <translation>Abonniert</translation>
    </message>
    <message>
        <source>Tags of %1</source>
        <translation>Tags von %1</translation>
    </message>
    <message>
        <source>This bot has no tags yet.</source>
        <translation>Dieser Bot hat noch keine Tags.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Contacts with “%1”</source>
        <translation>Kontakte mit „%1“</translation>
    </message>
    <message>
        <source>No contact carries this tag.</source>
        <translation>Kein Kontakt trägt dieses Tag.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Ausgeschaltet</translation>
    </message>
    <message>
        <source>Has blocked the bot</source>
        <translation>Hat den Bot gesperrt</translation>
    </message>
    <message>
        <source>Last active</source>
        <translation>Zuletzt aktiv</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Brücke</translation>
    </message>
    <message>
        <source>Personal Telegram</source>
        <translation>Persönliches Telegram</translation>
    </message>
    <message>
        <source>Dialogs</source>
        <translation>Dialoge</translation>
    </message>
    <message>
        <source>Nobody has written to your bots yet.</source>
        <translation>Ihren Bots hat noch niemand geschrieben.</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Messenger</translation>
    </message>
    <message>
        <source>Last question</source>
        <translation>Letzte Frage</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Letzte Antwort</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>Last asked</source>
        <translation>Zuletzt gefragt</translation>
    </message>
    <message>
        <source>Last answered</source>
        <translation>Zuletzt geantwortet</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Gestartet von</translation>
    </message>
    <message>
        <source>Flows of %1</source>
        <translation>Abläufe von %1</translation>
    </message>
    <message>
        <source>This bot has no flows yet.</source>
        <translation>Dieser Bot hat noch keine Abläufe.</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Not active</source>
        <translation>Nicht aktiv</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Plan ends</source>
        <translation>Tarif endet</translation>
    </message>
    <message>
        <source>Plan is over</source>
        <translation>Tarif ist abgelaufen</translation>
    </message>
    <message>
        <source>Limits are passed</source>
        <translation>Grenzen überschritten</translation>
    </message>
    <message>
        <source>Active in the last month</source>
        <translation>Aktiv im letzten Monat</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>Templates of %1</source>
        <translation>Vorlagen von %1</translation>
    </message>
    <message>
        <source>This bot has no templates yet. The messenger has to approve each before it may be sent.</source>
        <translation>Dieser Bot hat noch keine Vorlagen. Der Messenger muss jede freigeben, bevor sie gesendet werden darf.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>Wartet auf Freigabe</translation>
    </message>
    <message>
        <source>Appealed against</source>
        <translation>Widerspruch eingelegt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Being deleted</source>
        <translation>Wird gelöscht</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Why it was rejected</source>
        <translation>Warum abgelehnt</translation>
    </message>
    <message>
        <source>Triggers of %1</source>
        <translation>Auslöser von %1</translation>
    </message>
    <message>
        <source>This bot has no triggers yet.</source>
        <translation>Dieser Bot hat noch keine Auslöser.</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>When somebody subscribes</source>
        <translation>Wenn jemand abonniert</translation>
    </message>
    <message>
        <source>When somebody unsubscribes</source>
        <translation>Wenn jemand abbestellt</translation>
    </message>
    <message>
        <source>When nothing else fits</source>
        <translation>Wenn nichts anderes passt</translation>
    </message>
    <message>
        <source>On a keyword</source>
        <translation>Auf ein Stichwort</translation>
    </message>
    <message>
        <source>Some time after subscribing</source>
        <translation>Einige Zeit nach dem Abonnieren</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <source>Live chat</source>
        <translation>Live-Chat</translation>
    </message>
    <message>
        <source>The plan sets no limit.</source>
        <translation>Der Tarif setzt keine Grenze.</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Als ungelesen markieren</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Send message…</source>
        <translation>Nachricht senden …</translation>
    </message>
    <message numerus="yes">
        <source>Send this message to %Ln contact(s)? What was sent cannot be taken back.</source>
        <translation>
            <numerusform>Diese Nachricht an %Ln Kontakt senden? Was gesendet ist, lässt sich nicht zurückholen.</numerusform>
            <numerusform>Diese Nachricht an %Ln Kontakte senden? Was gesendet ist, lässt sich nicht zurückholen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put a tag on…</source>
        <translation>Tag vergeben …</translation>
    </message>
    <message>
        <source>Take a tag off…</source>
        <translation>Tag entfernen …</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Set variable…</source>
        <translation>Variable setzen …</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Person ID</source>
        <translation>Nummer der Person</translation>
    </message>
    <message>
        <source>Open chat</source>
        <translation>Chat öffnen</translation>
    </message>
    <message>
        <source>Close chat</source>
        <translation>Chat schließen</translation>
    </message>
    <message>
        <source>Pause automation…</source>
        <translation>Automatik anhalten …</translation>
    </message>
    <message>
        <source>Resume automation</source>
        <translation>Automatik fortsetzen</translation>
    </message>
    <message>
        <source>Assign to a person…</source>
        <translation>Einer Person zuweisen …</translation>
    </message>
    <message>
        <source>Assign to nobody</source>
        <translation>Niemandem zuweisen</translation>
    </message>
    <message>
        <source>Delete contact…</source>
        <translation>Kontakt löschen …</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln contact(s) with all messages? That cannot be undone.</source>
        <translation>
            <numerusform>%Ln Kontakt mit allen Nachrichten löschen? Das lässt sich nicht rückgängig machen.</numerusform>
            <numerusform>%Ln Kontakte mit allen Nachrichten löschen? Das lässt sich nicht rückgängig machen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>Start a flow…</source>
        <translation>Ablauf starten …</translation>
    </message>
    <message>
        <source>Id of the flow</source>
        <translation>Kennung des Ablaufs</translation>
    </message>
    <message>
        <source>Start by a keyword…</source>
        <translation>Mit Stichwort starten …</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Stichwort</translation>
    </message>
    <message>
        <source>Messages with %1</source>
        <translation>Nachrichten mit %1</translation>
    </message>
    <message>
        <source>There are no messages yet.</source>
        <translation>Es gibt noch keine Nachrichten.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Geschrieben von</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>Die Person</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Notes on %1</source>
        <translation>Notizen zu %1</translation>
    </message>
    <message>
        <source>There are no notes yet. Only your team sees them.</source>
        <translation>Es gibt noch keine Notizen. Nur Ihr Team sieht sie.</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>New note…</source>
        <translation>Neue Notiz …</translation>
    </message>
    <message>
        <source>Edit note…</source>
        <translation>Notiz bearbeiten …</translation>
    </message>
    <message>
        <source>Delete note…</source>
        <translation>Notiz löschen …</translation>
    </message>
    <message>
        <source>Delete this note? That cannot be undone.</source>
        <translation>Diese Notiz löschen? Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Variables of %1</source>
        <translation>Variablen von %1</translation>
    </message>
    <message>
        <source>This bot has no variables yet.</source>
        <translation>Dieser Bot hat noch keine Variablen.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Show contact</source>
        <translation>Kontakt anzeigen</translation>
    </message>
    <message>
        <source>Find contacts by tag</source>
        <translation>Kontakte nach Tag finden</translation>
    </message>
    <message>
        <source>Find contacts by variable</source>
        <translation>Kontakte nach Variable finden</translation>
    </message>
    <message>
        <source>Mark chat as read</source>
        <translation>Chat als gelesen markieren</translation>
    </message>
    <message>
        <source>Mark chat as unread</source>
        <translation>Chat als ungelesen markieren</translation>
    </message>
    <message>
        <source>Send message to contact</source>
        <translation>Nachricht an einen Kontakt senden</translation>
    </message>
    <message>
        <source>Set variables of contact</source>
        <translation>Variablen eines Kontakts setzen</translation>
    </message>
    <message>
        <source>Delete variable of contact</source>
        <translation>Variable eines Kontakts löschen</translation>
    </message>
    <message>
        <source>Assign tags to contact</source>
        <translation>Tags an einen Kontakt vergeben</translation>
    </message>
    <message>
        <source>Remove tag from contact</source>
        <translation>Tag von einem Kontakt entfernen</translation>
    </message>
    <message>
        <source>Disable contact</source>
        <translation>Kontakt deaktivieren</translation>
    </message>
    <message>
        <source>Enable contact</source>
        <translation>Kontakt aktivieren</translation>
    </message>
    <message>
        <source>Delete contact</source>
        <translation>Kontakt löschen</translation>
    </message>
    <message>
        <source>Show remaining pause of automation</source>
        <translation>Restliche Pause der Automatik anzeigen</translation>
    </message>
    <message>
        <source>Pause automation for contact</source>
        <translation>Automatik für einen Kontakt anhalten</translation>
    </message>
    <message>
        <source>Resume automation for contact</source>
        <translation>Automatik für einen Kontakt fortsetzen</translation>
    </message>
    <message>
        <source>List notes on contact</source>
        <translation>Notizen zu einem Kontakt auflisten</translation>
    </message>
    <message>
        <source>Add note to contact</source>
        <translation>Notiz zu einem Kontakt hinzufügen</translation>
    </message>
    <message>
        <source>Edit note on contact</source>
        <translation>Notiz zu einem Kontakt bearbeiten</translation>
    </message>
    <message>
        <source>Delete note on contact</source>
        <translation>Notiz zu einem Kontakt löschen</translation>
    </message>
    <message>
        <source>Assign operator to chat</source>
        <translation>Chat einem Bearbeiter zuweisen</translation>
    </message>
    <message>
        <source>Take operators off chat</source>
        <translation>Bearbeiter vom Chat abziehen</translation>
    </message>
    <message>
        <source>List chats</source>
        <translation>Chats auflisten</translation>
    </message>
    <message>
        <source>List messages of chat</source>
        <translation>Nachrichten eines Chats auflisten</translation>
    </message>
    <message>
        <source>List flows</source>
        <translation>Abläufe auflisten</translation>
    </message>
    <message>
        <source>Run flow for contact</source>
        <translation>Ablauf für einen Kontakt starten</translation>
    </message>
    <message>
        <source>Run flow by trigger keyword</source>
        <translation>Ablauf nach Schlüsselwort starten</translation>
    </message>
    <message>
        <source>List triggers</source>
        <translation>Auslöser auflisten</translation>
    </message>
    <message>
        <source>List variables</source>
        <translation>Variablen auflisten</translation>
    </message>
    <message>
        <source>List connected bots</source>
        <translation>Verbundene Bots auflisten</translation>
    </message>
    <message>
        <source>Show statistics of bot</source>
        <translation>Statistik eines Bots anzeigen</translation>
    </message>
    <message>
        <source>Show account and plan</source>
        <translation>Konto und Tarif anzeigen</translation>
    </message>
    <message>
        <source>List tags</source>
        <translation>Tags auflisten</translation>
    </message>
    <message>
        <source>Find contact by Telegram ID</source>
        <translation>Kontakt nach Telegram-ID finden</translation>
    </message>
    <message>
        <source>React to message</source>
        <translation>Auf Nachricht reagieren</translation>
    </message>
    <message>
        <source>Create contact</source>
        <translation>Kontakt anlegen</translation>
    </message>
    <message>
        <source>Find contact by phone number</source>
        <translation>Kontakt nach Telefonnummer finden</translation>
    </message>
    <message>
        <source>Send message to phone number</source>
        <translation>Nachricht an eine Telefonnummer senden</translation>
    </message>
    <message>
        <source>Send template message to contact</source>
        <translation>Vorlagennachricht an einen Kontakt senden</translation>
    </message>
    <message>
        <source>Send template message to phone number</source>
        <translation>Vorlagennachricht an eine Telefonnummer senden</translation>
    </message>
    <message>
        <source>Send template campaign</source>
        <translation>Vorlagenkampagne senden</translation>
    </message>
    <message>
        <source>List message templates</source>
        <translation>Nachrichtenvorlagen auflisten</translation>
    </message>
    <message>
        <source>Send text message to contact</source>
        <translation>Textnachricht an einen Kontakt senden</translation>
    </message>
    <message>
        <source>Show contact that an answer is being typed</source>
        <translation>Dem Kontakt zeigen, dass eine Antwort getippt wird</translation>
    </message>
    <message>
        <source>Rename contact</source>
        <translation>Kontakt umbenennen</translation>
    </message>
    <message>
        <source>Send chatbot campaign</source>
        <translation>Chatbot-Kampagne senden</translation>
    </message>
    <message>
        <source>List dialogs of all channels</source>
        <translation>Dialoge aller Kanäle auflisten</translation>
    </message>
    <message>
        <source>Name in the messenger</source>
        <translation>Name im Messenger</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Instagram account</source>
        <translation>Instagram-Konto</translation>
    </message>
    <message>
        <source>About the account</source>
        <translation>Über das Konto</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Follower</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>Folgt</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Connected by</source>
        <translation>Verbunden von</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Subcategory</source>
        <translation>Unterkategorie</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Breitengrad</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Längengrad</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Title of the chat</source>
        <translation>Titel des Chats</translation>
    </message>
    <message>
        <source>Place on the page</source>
        <translation>Platz auf der Seite</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Menu of commands</source>
        <translation>Befehlsmenü</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Last written by</source>
        <translation>Zuletzt geschrieben von</translation>
    </message>
    <message>
        <source>Last message is</source>
        <translation>Stand der letzten Nachricht</translation>
    </message>
    <message>
        <source>Tag ID</source>
        <translation>Tag-ID</translation>
    </message>
    <message>
        <source>Chat is open</source>
        <translation>Chat ist offen</translation>
    </message>
    <message>
        <source>Contact ID</source>
        <translation>Nummer des Kontakts</translation>
    </message>
    <message>
        <source>Flow ID</source>
        <translation>Nummer des Ablaufs</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <comment>variable</comment>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Each contact</source>
        <translation>Jedem Kontakt</translation>
    </message>
    <message>
        <source>The bot</source>
        <translation>Dem Bot</translation>
    </message>
    <message>
        <source>Kind of value</source>
        <translation>Art des Werts</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>Im Papierkorb</translation>
    </message>
    <message>
        <source>Variable ID</source>
        <translation>Variablen-ID</translation>
    </message>
    <message>
        <source>Active in this plan&apos;s period</source>
        <translation>Aktiv in diesem Tarifzeitraum</translation>
    </message>
    <message>
        <source>Messages name the service</source>
        <translation>Nachrichten nennen den Dienst</translation>
    </message>
    <message>
        <source>Messengers</source>
        <translation>Messenger</translation>
    </message>
    <message>
        <source>Tags that the plan allows</source>
        <translation>Tags, die der Tarif erlaubt</translation>
    </message>
    <message>
        <source>Template ID</source>
        <translation>Nummer der Vorlage</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namensraum</translation>
    </message>
    <message>
        <source>Trigger ID</source>
        <translation>Nummer des Auslösers</translation>
    </message>
    <message>
        <source>Starts after</source>
        <translation>Startet nach</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Gezählt in</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Keywords fit</source>
        <translation>Schlüsselwörter passen auf</translation>
    </message>
    <message>
        <source>The whole message</source>
        <translation>Die ganze Nachricht</translation>
    </message>
    <message>
        <source>Any part of the message</source>
        <translation>Einen Teil der Nachricht</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>New</source>
        <comment>message</comment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>message</comment>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Clicked</source>
        <translation>Geklickt</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Automation paused until</source>
        <translation>Automatisierung pausiert bis</translation>
    </message>
    <message>
        <source>Unsubscribed on</source>
        <translation>Abgemeldet am</translation>
    </message>
    <message>
        <source>Telegram ID</source>
        <translation>Telegram-ID</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation>Zugestellt am</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Geöffnet am</translation>
    </message>
    <message>
        <source>Clicked on</source>
        <translation>Geklickt am</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Internal chat</source>
        <translation>Interner Chat</translation>
    </message>
    <message>
        <source>External chat</source>
        <translation>Externer Chat</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Bearbeitung</translation>
    </message>
    <message>
        <source>Operator&apos;s note</source>
        <translation>Notiz der Bearbeitung</translation>
    </message>
    <message>
        <source>Comment in a feed</source>
        <translation>Kommentar unter einem Beitrag</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Written in</source>
        <translation>Geschrieben in</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Gesendet von</translation>
    </message>
    <message>
        <source>Campaign ID</source>
        <translation>Nummer der Kampagne</translation>
    </message>
    <message>
        <source>Paid for</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Message ID</source>
        <translation>Nachrichten-ID</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Posteingang</translation>
    </message>
    <message>
        <source>Edit tags…</source>
        <translation>Tags bearbeiten …</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Eines je Zeile</translation>
    </message>
    <message>
        <source>Operator ID</source>
        <translation>ID der zuständigen Person</translation>
    </message>
    <message>
        <source>Bot ID</source>
        <translation>Bot-ID</translation>
    </message>
    <message>
        <source>The bot “%1” is silent</source>
        <translation>Der Bot „%1“ ist verstummt</translation>
    </message>
    <message>
        <source>Messages received</source>
        <translation>Erhaltene Nachrichten</translation>
    </message>
    <message>
        <source>Delete a variable…</source>
        <translation>Variable löschen …</translation>
    </message>
    <message>
        <source>Automation is not paused.</source>
        <translation>Die Automatik ist nicht angehalten.</translation>
    </message>
    <message>
        <source>Minutes until it goes on</source>
        <translation>Minuten, bis sie weiterläuft</translation>
    </message>
    <message>
        <source>Pause of automation</source>
        <translation>Pause der Automatik</translation>
    </message>
    <message>
        <source>New campaign…</source>
        <translation>Neue Kampagne …</translation>
    </message>
    <message>
        <source>Nobody was found.</source>
        <translation>Niemand wurde gefunden.</translation>
    </message>
    <message>
        <source>Found by %1</source>
        <translation>Gefunden nach %1</translation>
    </message>
    <message>
        <source>Find by variable…</source>
        <translation>Nach Variable suchen …</translation>
    </message>
    <message>
        <source>Is equal to</source>
        <translation>Ist gleich</translation>
    </message>
    <message>
        <source>Find by tag…</source>
        <translation>Nach Tag suchen …</translation>
    </message>
    <message>
        <source>Find by phone…</source>
        <translation>Nach Telefon suchen …</translation>
    </message>
    <message>
        <source>Find by Telegram ID…</source>
        <translation>Nach Telegram-ID suchen …</translation>
    </message>
    <message>
        <source>Why it may be sent after 24 hours</source>
        <translation>Warum nach 24 Stunden gesendet werden darf</translation>
    </message>
    <message>
        <source>No reason</source>
        <translation>Kein Grund</translation>
    </message>
    <message>
        <source>As an answer of a person</source>
        <translation>Als Antwort eines Menschen</translation>
    </message>
    <message>
        <source>As a question about their experience</source>
        <translation>Als Frage nach der Zufriedenheit</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>With a sound</source>
        <translation>Mit Ton</translation>
    </message>
    <message>
        <source>Without a sound</source>
        <translation>Ohne Ton</translation>
    </message>
    <message>
        <source>Without a notification</source>
        <translation>Ohne Benachrichtigung</translation>
    </message>
    <message>
        <source>Only people with the tag</source>
        <translation>Nur Personen mit dem Tag</translation>
    </message>
    <message>
        <source>Empty: everybody</source>
        <translation>Leer: alle</translation>
    </message>
    <message numerus="yes">
        <source>A message has %Ln letter(s) at most.</source>
        <translation>
            <numerusform>Eine Nachricht hat höchstens %Ln Zeichen.</numerusform>
            <numerusform>Eine Nachricht hat höchstens %Ln Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Link of a picture</source>
        <translation>Link zu einem Bild</translation>
    </message>
    <message>
        <source>A link begins with https://.</source>
        <translation>Ein Link beginnt mit https://.</translation>
    </message>
    <message>
        <source>Send on</source>
        <translation>Senden am</translation>
    </message>
    <message>
        <source>Empty: at once</source>
        <translation>Leer: sofort</translation>
    </message>
    <message>
        <source>Name of the campaign</source>
        <translation>Name der Kampagne</translation>
    </message>
    <message>
        <source>Only you see it.</source>
        <translation>Nur Sie sehen ihn.</translation>
    </message>
    <message>
        <source>No bot is chosen yet</source>
        <translation>Es ist noch kein Bot gewählt</translation>
    </message>
    <message>
        <source>SendPulse lists no campaigns of bots: what was handed over cannot be seen, changed or called back, not even before its time.</source>
        <translation>SendPulse listet keine Kampagnen von Bots: Was übergeben ist, kann weder angesehen noch geändert noch zurückgerufen werden, auch nicht vor seiner Zeit.</translation>
    </message>
    <message>
        <source>How many people get it is not known</source>
        <translation>Wie viele es bekommen, ist nicht bekannt</translation>
    </message>
    <message>
        <source>How many people carry the tag is not known</source>
        <translation>Wie viele Personen das Tag tragen, ist nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active subscriber(s) at most</source>
        <translation>
            <numerusform>höchstens %Ln aktiver Abonnent</numerusform>
            <numerusform>höchstens %Ln aktive Abonnenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) with the tag at most</source>
        <translation>
            <numerusform>höchstens %Ln Person mit dem Tag</numerusform>
            <numerusform>höchstens %Ln Personen mit dem Tag</numerusform>
        </translation>
    </message>
    <message>
        <source>Of them those get it who wrote within the last 24 hours; how many did is not told.</source>
        <translation>Von ihnen bekommen es diejenigen, die in den letzten 24 Stunden geschrieben haben; wie viele das sind, wird nicht gesagt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active subscriber(s)</source>
        <translation>
            <numerusform>%Ln aktiver Abonnent</numerusform>
            <numerusform>%Ln aktive Abonnenten</numerusform>
        </translation>
    </message>
    <message>
        <source>Who carries the tag but no longer subscribes gets nothing.</source>
        <translation>Wer das Tag trägt, aber nicht mehr abonniert, bekommt nichts.</translation>
    </message>
    <message>
        <source>Send this message now to those who follow %1?</source>
        <translation>Diese Nachricht jetzt an alle senden, die %1 folgen?</translation>
    </message>
    <message>
        <source>Send this message on %1 to those who follow %2?</source>
        <translation>Diese Nachricht am %1 an alle senden, die %2 folgen?</translation>
    </message>
    <message>
        <source>Send a test…</source>
        <translation>Test senden …</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Send this message to %1 alone, as a test?</source>
        <translation>Diese Nachricht zum Test nur an %1 senden?</translation>
    </message>
    <message>
        <source>The test was sent. Look at it in the messenger before everybody gets it.</source>
        <translation>Der Test ist gesendet. Sehen Sie ihn sich im Messenger an, bevor alle die Nachricht bekommen.</translation>
    </message>
    <message>
        <source>New %1 campaign</source>
        <translation>Neue Kampagne: %1</translation>
    </message>
    <message>
        <source>Send campaign</source>
        <translation>Kampagne senden</translation>
    </message>
    <message>
        <source>%1 of %2 letters</source>
        <translation>%1 von %2 Zeichen</translation>
    </message>
    <message>
        <source>The campaign was handed over to %1.</source>
        <translation>Die Kampagne wurde %1 übergeben.</translation>
    </message>
    <message>
        <source>Facebook page</source>
        <translation>Facebook-Seite</translation>
    </message>
    <message>
        <source>Edit variables…</source>
        <translation>Variablen bearbeiten …</translation>
    </message>
    <message numerus="yes">
        <source>Delete the variable “%1” of %Ln contact(s)?</source>
        <translation>
            <numerusform>Die Variable „%1“ von %Ln Kontakt löschen?</numerusform>
            <numerusform>Die Variable „%1“ von %Ln Kontakten löschen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) in the chats nobody has read</source>
        <translation>
            <numerusform>%Ln Nachricht in den Chats hat niemand gelesen</numerusform>
            <numerusform>%Ln Nachrichten in den Chats hat niemand gelesen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm</name>
    <message>
        <source>Companies</source>
        <translation>Firmen</translation>
    </message>
    <message>
        <source>No company fits, or there are none yet.</source>
        <translation>Keine Firma passt, oder es gibt noch keine.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>of a company</comment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Yearly turnover</source>
        <translation>Jahresumsatz</translation>
    </message>
    <message>
        <source>Owner ID</source>
        <translation>Nummer der zuständigen Person</translation>
    </message>
    <message>
        <source>Company ID</source>
        <translation>Nummer der Firma</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Chatbot</source>
        <translation>Chatbot</translation>
    </message>
    <message>
        <source>Subscription form</source>
        <translation>Anmeldeformular</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>Automation</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>No contact fits, or there are none yet.</source>
        <translation>Kein Kontakt passt, oder es gibt noch keine.</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>person</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Geschäfte</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>Id anderswo</translation>
    </message>
    <message>
        <source>Contact ID</source>
        <translation>Nummer des Kontakts</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Geschäft</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>deal</comment>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>Gewinn</translation>
    </message>
    <message>
        <source>Deal number</source>
        <translation>Nummer des Geschäfts</translation>
    </message>
    <message>
        <source>Pipeline ID</source>
        <translation>Nummer der Pipeline</translation>
    </message>
    <message>
        <source>Stage ID</source>
        <translation>Nummer der Stufe</translation>
    </message>
    <message>
        <source>There are no deals yet.</source>
        <translation>Es gibt noch keine Geschäfte.</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>deal</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Deals of %1</source>
        <translation>Geschäfte von %1</translation>
    </message>
    <message>
        <source>There are no deals with this contact.</source>
        <translation>Mit diesem Kontakt gibt es keine Geschäfte.</translation>
    </message>
    <message>
        <source>There are no payments yet.</source>
        <translation>Es gibt noch keine Zahlungen.</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Status code</source>
        <translation>Statuscode</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Bezahlt mit</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>Händler</translation>
    </message>
    <message>
        <source>Promo code</source>
        <translation>Gutscheincode</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Not active</source>
        <translation>Nicht aktiv</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Stages of “%1”</source>
        <translation>Stufen von „%1“</translation>
    </message>
    <message>
        <source>This pipeline has no stages yet.</source>
        <translation>Diese Pipeline hat noch keine Stufen.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>Pipelines</translation>
    </message>
    <message>
        <source>There are no pipelines yet. A pipeline is the way that a deal takes, stage by stage.</source>
        <translation>Es gibt noch keine Pipelines. Eine Pipeline ist der Weg eines Geschäfts, Stufe für Stufe.</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>No product fits, or there are none yet.</source>
        <translation>Kein Produkt passt, oder es gibt noch keine.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Vendor code</source>
        <translation>Artikelnummer</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Auf Lager</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Verkauft</translation>
    </message>
    <message>
        <source>Visible</source>
        <translation>Sichtbar</translation>
    </message>
    <message>
        <source>Price before</source>
        <translation>Preis vorher</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>No task fits, or there are none yet.</source>
        <translation>Keine Aufgabe passt, oder es gibt noch keine.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>priority</comment>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Middle</source>
        <comment>priority</comment>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <comment>priority</comment>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Board ID</source>
        <translation>Nummer der Tafel</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>task</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>You work alone in this account.</source>
        <translation>Sie arbeiten allein in diesem Konto.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Person ID</source>
        <translation>Nummer der Person</translation>
    </message>
    <message>
        <source>This board has no stages yet.</source>
        <translation>Diese Tafel hat noch keine Stufen.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>As on the web: #3366cc</source>
        <translation>Wie im Web: #3366cc</translation>
    </message>
    <message>
        <source>New stage…</source>
        <translation>Neue Stufe …</translation>
    </message>
    <message>
        <source>Edit stage…</source>
        <translation>Stufe bearbeiten …</translation>
    </message>
    <message>
        <source>Task boards</source>
        <translation>Aufgabentafeln</translation>
    </message>
    <message>
        <source>There are no boards yet. A board holds tasks, stage by stage.</source>
        <translation>Es gibt noch keine Tafeln. Eine Tafel hält Aufgaben, Stufe für Stufe.</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>New board…</source>
        <translation>Neue Tafel …</translation>
    </message>
    <message>
        <source>Rename board…</source>
        <translation>Tafel umbenennen …</translation>
    </message>
    <message>
        <source>New company…</source>
        <translation>Neue Firma …</translation>
    </message>
    <message>
        <source>Edit company…</source>
        <translation>Firma bearbeiten …</translation>
    </message>
    <message>
        <source>Delete company…</source>
        <translation>Firma löschen …</translation>
    </message>
    <message>
        <source>This company has none yet.</source>
        <translation>Diese Firma hat noch keine.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Phones of %1</source>
        <translation>Telefonnummern von %1</translation>
    </message>
    <message>
        <source>Add phone…</source>
        <translation>Nummer hinzufügen …</translation>
    </message>
    <message>
        <source>Addresses of %1</source>
        <translation>Adressen von %1</translation>
    </message>
    <message>
        <source>Add address…</source>
        <translation>Adresse hinzufügen …</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Verlauf von %1</translation>
    </message>
    <message>
        <source>Nothing happened yet.</source>
        <translation>Noch ist nichts geschehen.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefonnummern</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>New contact…</source>
        <translation>Neuer Kontakt …</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Notiz schreiben …</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Tag ID</source>
        <translation>Tag-ID</translation>
    </message>
    <message>
        <source>Edit contact…</source>
        <translation>Kontakt bearbeiten …</translation>
    </message>
    <message>
        <source>Put a tag on…</source>
        <translation>Tag vergeben …</translation>
    </message>
    <message>
        <source>Take a tag off…</source>
        <translation>Tag entfernen …</translation>
    </message>
    <message>
        <source>Delete contact…</source>
        <translation>Kontakt löschen …</translation>
    </message>
    <message>
        <source>This contact has none yet.</source>
        <translation>Dieser Kontakt hat noch keine.</translation>
    </message>
    <message>
        <source>Used first</source>
        <translation>Wird zuerst benutzt</translation>
    </message>
    <message>
        <source>Edit phone…</source>
        <translation>Nummer bearbeiten …</translation>
    </message>
    <message>
        <source>Delete phone…</source>
        <translation>Nummer löschen …</translation>
    </message>
    <message>
        <source>Edit address…</source>
        <translation>Adresse bearbeiten …</translation>
    </message>
    <message>
        <source>Delete address…</source>
        <translation>Adresse löschen …</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>Stage ID, from the list of the pipeline&apos;s stages</source>
        <translation>Nummer der Stufe, aus der Liste der Stufen der Pipeline</translation>
    </message>
    <message>
        <source>Pipeline ID, from the list of pipelines</source>
        <translation>Nummer der Pipeline, aus der Liste der Pipelines</translation>
    </message>
    <message>
        <source>Edit deal…</source>
        <translation>Geschäft bearbeiten …</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Verschieben …</translation>
    </message>
    <message>
        <source>New deal…</source>
        <translation>Neues Geschäft …</translation>
    </message>
    <message>
        <source>Delete deal…</source>
        <translation>Geschäft löschen …</translation>
    </message>
    <message>
        <source>Notes on “%1”</source>
        <translation>Notizen zu „%1“</translation>
    </message>
    <message>
        <source>There are no notes on this deal yet.</source>
        <translation>Zu diesem Geschäft gibt es noch keine Notizen.</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>New note…</source>
        <translation>Neue Notiz …</translation>
    </message>
    <message>
        <source>Edit note…</source>
        <translation>Notiz bearbeiten …</translation>
    </message>
    <message>
        <source>Delete note…</source>
        <translation>Notiz löschen …</translation>
    </message>
    <message>
        <source>Delete this note? That cannot be undone.</source>
        <translation>Diese Notiz löschen? Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>People in “%1”</source>
        <translation>Personen in „%1“</translation>
    </message>
    <message>
        <source>Nobody is linked to this deal yet.</source>
        <translation>Mit diesem Geschäft ist noch niemand verknüpft.</translation>
    </message>
    <message>
        <source>Link a contact…</source>
        <translation>Kontakt verknüpfen …</translation>
    </message>
    <message>
        <source>Unlink…</source>
        <translation>Verknüpfung lösen …</translation>
    </message>
    <message>
        <source>Unlink %1 from the deal? The contact itself stays.</source>
        <translation>%1 vom Geschäft lösen? Der Kontakt selbst bleibt.</translation>
    </message>
    <message>
        <source>Products in “%1”</source>
        <translation>Produkte in „%1“</translation>
    </message>
    <message>
        <source>There are no products in this deal yet.</source>
        <translation>In diesem Geschäft gibt es noch keine Produkte.</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Add a product…</source>
        <translation>Produkt hinzufügen …</translation>
    </message>
    <message>
        <source>Product ID</source>
        <translation>Nummer des Produkts</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Wer zuständig ist</translation>
    </message>
    <message>
        <source>Person ID, from the list of the team</source>
        <translation>Nummer der Person, aus der Liste des Teams</translation>
    </message>
    <message>
        <source>Delete “%1”? That cannot be undone.</source>
        <translation>„%1“ löschen? Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>History of the last year</source>
        <translation>Verlauf des letzten Jahres</translation>
    </message>
    <message>
        <source>Nothing happened in the last year.</source>
        <translation>Im letzten Jahr ist nichts geschehen.</translation>
    </message>
    <message>
        <source>No field of your own has a value here.</source>
        <translation>Kein eigenes Feld hat hier einen Wert.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Set a field…</source>
        <translation>Feld setzen …</translation>
    </message>
    <message>
        <source>Field ID</source>
        <translation>Nummer des Felds</translation>
    </message>
    <message>
        <source>Change value…</source>
        <translation>Wert ändern …</translation>
    </message>
    <message>
        <source>Delete value…</source>
        <translation>Wert löschen …</translation>
    </message>
    <message>
        <source>There are no fields of your own yet.</source>
        <translation>Es gibt noch keine eigenen Felder.</translation>
    </message>
    <message>
        <source>New field…</source>
        <translation>Neues Feld …</translation>
    </message>
    <message>
        <source>Has to be filled in</source>
        <translation>Muss ausgefüllt werden</translation>
    </message>
    <message>
        <source>Edit field…</source>
        <translation>Feld bearbeiten …</translation>
    </message>
    <message>
        <source>Delete field…</source>
        <translation>Feld löschen …</translation>
    </message>
    <message>
        <source>New payment…</source>
        <translation>Neue Zahlung …</translation>
    </message>
    <message>
        <source>Mark as paid…</source>
        <translation>Als bezahlt markieren …</translation>
    </message>
    <message>
        <source>Mark “%1” as paid?</source>
        <translation>„%1“ als bezahlt markieren?</translation>
    </message>
    <message>
        <source>Cancel payment…</source>
        <translation>Zahlung stornieren …</translation>
    </message>
    <message>
        <source>Cancel the payment “%1”?</source>
        <translation>Die Zahlung „%1“ stornieren?</translation>
    </message>
    <message>
        <source>Delete stage…</source>
        <translation>Stufe löschen …</translation>
    </message>
    <message>
        <source>New pipeline…</source>
        <translation>Neue Pipeline …</translation>
    </message>
    <message>
        <source>Rename pipeline…</source>
        <translation>Pipeline umbenennen …</translation>
    </message>
    <message>
        <source>Own fields of deals in “%1”</source>
        <translation>Eigene Felder der Geschäfte in „%1“</translation>
    </message>
    <message>
        <source>Category ID</source>
        <translation>Nummer der Kategorie</translation>
    </message>
    <message>
        <source>New product…</source>
        <translation>Neues Produkt …</translation>
    </message>
    <message>
        <source>Edit product…</source>
        <translation>Produkt bearbeiten …</translation>
    </message>
    <message>
        <source>Delete product…</source>
        <translation>Produkt löschen …</translation>
    </message>
    <message>
        <source>There are no tags yet.</source>
        <translation>Es gibt noch keine Tags.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>Neues Tag …</translation>
    </message>
    <message>
        <source>Rename tag…</source>
        <translation>Tag umbenennen …</translation>
    </message>
    <message>
        <source>Delete tag…</source>
        <translation>Tag löschen …</translation>
    </message>
    <message>
        <source>Tags of contacts</source>
        <translation>Tags der Kontakte</translation>
    </message>
    <message>
        <source>Tags of tasks</source>
        <translation>Tags der Aufgaben</translation>
    </message>
    <message>
        <source>Contact fields</source>
        <translation>Kontaktfelder</translation>
    </message>
    <message>
        <source>Company fields</source>
        <translation>Firmenfelder</translation>
    </message>
    <message>
        <source>Phone calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>There are no calls. They show up here when telephony is connected.</source>
        <translation>Es gibt keine Anrufe. Sie erscheinen hier, sobald die Telefonie verbunden ist.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Board ID, from the list of boards</source>
        <translation>Nummer der Tafel, aus der Liste der Tafeln</translation>
    </message>
    <message>
        <source>New task…</source>
        <translation>Neue Aufgabe …</translation>
    </message>
    <message>
        <source>Edit task…</source>
        <translation>Aufgabe bearbeiten …</translation>
    </message>
    <message>
        <source>Delete task…</source>
        <translation>Aufgabe löschen …</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>items of a checklist</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Checklists of “%1”</source>
        <translation>Checklisten von „%1“</translation>
    </message>
    <message>
        <source>This task has no checklists yet.</source>
        <translation>Diese Aufgabe hat noch keine Checklisten.</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Alles erledigt</translation>
    </message>
    <message>
        <source>Add an item…</source>
        <translation>Punkt hinzufügen …</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>New checklist…</source>
        <translation>Neue Checkliste …</translation>
    </message>
    <message>
        <source>Rename checklist…</source>
        <translation>Checkliste umbenennen …</translation>
    </message>
    <message>
        <source>Delete checklist…</source>
        <translation>Checkliste löschen …</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Checklisten</translation>
    </message>
    <message>
        <source>List team members</source>
        <translation>Teammitglieder auflisten</translation>
    </message>
    <message>
        <source>Create pipeline</source>
        <translation>Pipeline anlegen</translation>
    </message>
    <message>
        <source>List pipelines</source>
        <translation>Pipelines auflisten</translation>
    </message>
    <message>
        <source>Show pipeline</source>
        <translation>Pipeline anzeigen</translation>
    </message>
    <message>
        <source>Edit pipeline</source>
        <translation>Pipeline bearbeiten</translation>
    </message>
    <message>
        <source>Add stage to pipeline</source>
        <translation>Stufe zu einer Pipeline hinzufügen</translation>
    </message>
    <message>
        <source>List stages of pipeline</source>
        <translation>Stufen einer Pipeline auflisten</translation>
    </message>
    <message>
        <source>Edit stage of pipeline</source>
        <translation>Stufe einer Pipeline bearbeiten</translation>
    </message>
    <message>
        <source>Delete stage of pipeline</source>
        <translation>Stufe einer Pipeline löschen</translation>
    </message>
    <message>
        <source>List deals</source>
        <translation>Geschäfte auflisten</translation>
    </message>
    <message>
        <source>Create deal</source>
        <translation>Geschäft anlegen</translation>
    </message>
    <message>
        <source>Show deal</source>
        <translation>Geschäft anzeigen</translation>
    </message>
    <message>
        <source>Edit deal</source>
        <translation>Geschäft bearbeiten</translation>
    </message>
    <message>
        <source>Delete deal</source>
        <translation>Geschäft löschen</translation>
    </message>
    <message>
        <source>Move deal to another pipeline</source>
        <translation>Geschäft in eine andere Pipeline verschieben</translation>
    </message>
    <message>
        <source>List notes on deal</source>
        <translation>Notizen zu einem Geschäft auflisten</translation>
    </message>
    <message>
        <source>Add note to deal</source>
        <translation>Notiz zu einem Geschäft hinzufügen</translation>
    </message>
    <message>
        <source>Edit note on deal</source>
        <translation>Notiz zu einem Geschäft bearbeiten</translation>
    </message>
    <message>
        <source>Delete note on deal</source>
        <translation>Notiz zu einem Geschäft löschen</translation>
    </message>
    <message>
        <source>List contacts of deal</source>
        <translation>Kontakte eines Geschäfts auflisten</translation>
    </message>
    <message>
        <source>Add contact to deal</source>
        <translation>Kontakt zu einem Geschäft hinzufügen</translation>
    </message>
    <message>
        <source>Remove contact from deal</source>
        <translation>Kontakt aus einem Geschäft entfernen</translation>
    </message>
    <message>
        <source>List deal fields</source>
        <translation>Felder der Geschäfte auflisten</translation>
    </message>
    <message>
        <source>Create deal field</source>
        <translation>Feld für Geschäfte anlegen</translation>
    </message>
    <message>
        <source>Edit deal field</source>
        <translation>Feld für Geschäfte bearbeiten</translation>
    </message>
    <message>
        <source>Delete deal field</source>
        <translation>Feld für Geschäfte löschen</translation>
    </message>
    <message>
        <source>List field values of deal</source>
        <translation>Feldwerte eines Geschäfts auflisten</translation>
    </message>
    <message>
        <source>Add field value to deal</source>
        <translation>Feldwert zu einem Geschäft hinzufügen</translation>
    </message>
    <message>
        <source>List field values of all deals of pipeline</source>
        <translation>Feldwerte aller Geschäfte einer Pipeline auflisten</translation>
    </message>
    <message>
        <source>Change field value of deal</source>
        <translation>Feldwert eines Geschäfts ändern</translation>
    </message>
    <message>
        <source>Delete field value of deal</source>
        <translation>Feldwert eines Geschäfts löschen</translation>
    </message>
    <message>
        <source>List kinds of messengers</source>
        <translation>Arten von Messengern auflisten</translation>
    </message>
    <message>
        <source>List payments</source>
        <translation>Zahlungen auflisten</translation>
    </message>
    <message>
        <source>List payments of deal</source>
        <translation>Zahlungen eines Geschäfts auflisten</translation>
    </message>
    <message>
        <source>List payments of contact</source>
        <translation>Zahlungen eines Kontakts auflisten</translation>
    </message>
    <message>
        <source>List contacts</source>
        <translation>Kontakte auflisten</translation>
    </message>
    <message>
        <source>Find contacts by email address</source>
        <translation>Kontakte nach E-Mail-Adresse finden</translation>
    </message>
    <message>
        <source>Create contact (old way)</source>
        <translation>Kontakt anlegen (alter Weg)</translation>
    </message>
    <message>
        <source>Create contact</source>
        <translation>Kontakt anlegen</translation>
    </message>
    <message>
        <source>Show contact</source>
        <translation>Kontakt anzeigen</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>Kontakt bearbeiten</translation>
    </message>
    <message>
        <source>Delete contact</source>
        <translation>Kontakt löschen</translation>
    </message>
    <message>
        <source>List deals of contact</source>
        <translation>Geschäfte eines Kontakts auflisten</translation>
    </message>
    <message>
        <source>Add note to contact</source>
        <translation>Notiz zu einem Kontakt hinzufügen</translation>
    </message>
    <message>
        <source>Edit note on contact</source>
        <translation>Notiz zu einem Kontakt bearbeiten</translation>
    </message>
    <message>
        <source>Delete note on contact</source>
        <translation>Notiz zu einem Kontakt löschen</translation>
    </message>
    <message>
        <source>Add phone number to contact</source>
        <translation>Telefonnummer zu einem Kontakt hinzufügen</translation>
    </message>
    <message>
        <source>Change phone number of contact</source>
        <translation>Telefonnummer eines Kontakts ändern</translation>
    </message>
    <message>
        <source>Delete phone number of contact</source>
        <translation>Telefonnummer eines Kontakts löschen</translation>
    </message>
    <message>
        <source>Add email address to contact</source>
        <translation>E-Mail-Adresse zu einem Kontakt hinzufügen</translation>
    </message>
    <message>
        <source>Change email address of contact</source>
        <translation>E-Mail-Adresse eines Kontakts ändern</translation>
    </message>
    <message>
        <source>Delete email address of contact</source>
        <translation>E-Mail-Adresse eines Kontakts löschen</translation>
    </message>
    <message>
        <source>Add messenger to contact</source>
        <translation>Messenger zu einem Kontakt hinzufügen</translation>
    </message>
    <message>
        <source>Edit messenger of contact</source>
        <translation>Messenger eines Kontakts bearbeiten</translation>
    </message>
    <message>
        <source>Delete messenger of contact</source>
        <translation>Messenger eines Kontakts löschen</translation>
    </message>
    <message>
        <source>Assign tag to contact</source>
        <translation>Tag an einen Kontakt vergeben</translation>
    </message>
    <message>
        <source>Remove tag from contact</source>
        <translation>Tag von einem Kontakt entfernen</translation>
    </message>
    <message>
        <source>List contact tags</source>
        <translation>Kontakt-Tags auflisten</translation>
    </message>
    <message>
        <source>Create contact tag</source>
        <translation>Kontakt-Tag anlegen</translation>
    </message>
    <message>
        <source>Edit contact tag</source>
        <translation>Kontakt-Tag bearbeiten</translation>
    </message>
    <message>
        <source>Delete contact tag</source>
        <translation>Kontakt-Tag löschen</translation>
    </message>
    <message>
        <source>List contact fields</source>
        <translation>Felder der Kontakte auflisten</translation>
    </message>
    <message>
        <source>Create contact field</source>
        <translation>Feld für Kontakte anlegen</translation>
    </message>
    <message>
        <source>Edit contact field</source>
        <translation>Feld für Kontakte bearbeiten</translation>
    </message>
    <message>
        <source>Delete contact field</source>
        <translation>Feld für Kontakte löschen</translation>
    </message>
    <message>
        <source>List field values of contact</source>
        <translation>Feldwerte eines Kontakts auflisten</translation>
    </message>
    <message>
        <source>Add field value to contact</source>
        <translation>Feldwert zu einem Kontakt hinzufügen</translation>
    </message>
    <message>
        <source>Change field value of contact</source>
        <translation>Feldwert eines Kontakts ändern</translation>
    </message>
    <message>
        <source>Delete field value of contact</source>
        <translation>Feldwert eines Kontakts löschen</translation>
    </message>
    <message>
        <source>Set several field values of contact</source>
        <translation>Mehrere Feldwerte eines Kontakts setzen</translation>
    </message>
    <message>
        <source>List boards</source>
        <translation>Tafeln auflisten</translation>
    </message>
    <message>
        <source>Create board</source>
        <translation>Tafel anlegen</translation>
    </message>
    <message>
        <source>Show board</source>
        <translation>Tafel anzeigen</translation>
    </message>
    <message>
        <source>Edit board</source>
        <translation>Tafel bearbeiten</translation>
    </message>
    <message>
        <source>List fields of board</source>
        <translation>Felder einer Tafel auflisten</translation>
    </message>
    <message>
        <source>Create field of board</source>
        <translation>Feld einer Tafel anlegen</translation>
    </message>
    <message>
        <source>Edit field of board</source>
        <translation>Feld einer Tafel bearbeiten</translation>
    </message>
    <message>
        <source>Add stage to board</source>
        <translation>Stufe zu einer Tafel hinzufügen</translation>
    </message>
    <message>
        <source>Edit stage of board</source>
        <translation>Stufe einer Tafel bearbeiten</translation>
    </message>
    <message>
        <source>List tasks</source>
        <translation>Aufgaben auflisten</translation>
    </message>
    <message>
        <source>Create task</source>
        <translation>Aufgabe anlegen</translation>
    </message>
    <message>
        <source>List templates of repeated tasks</source>
        <translation>Vorlagen wiederkehrender Aufgaben auflisten</translation>
    </message>
    <message>
        <source>Show task</source>
        <translation>Aufgabe anzeigen</translation>
    </message>
    <message>
        <source>Edit task</source>
        <translation>Aufgabe bearbeiten</translation>
    </message>
    <message>
        <source>Delete task</source>
        <translation>Aufgabe löschen</translation>
    </message>
    <message>
        <source>Set or unset parent of task</source>
        <translation>Übergeordnete Aufgabe setzen oder lösen</translation>
    </message>
    <message>
        <source>Move task to another place</source>
        <translation>Aufgabe an eine andere Stelle verschieben</translation>
    </message>
    <message>
        <source>Add comment to task</source>
        <translation>Kommentar zu einer Aufgabe hinzufügen</translation>
    </message>
    <message>
        <source>Edit comment on task</source>
        <translation>Kommentar zu einer Aufgabe bearbeiten</translation>
    </message>
    <message>
        <source>Remove tag from task</source>
        <translation>Tag von einer Aufgabe entfernen</translation>
    </message>
    <message>
        <source>List task tags</source>
        <translation>Aufgaben-Tags auflisten</translation>
    </message>
    <message>
        <source>Create task tag</source>
        <translation>Aufgaben-Tag anlegen</translation>
    </message>
    <message>
        <source>Edit task tag</source>
        <translation>Aufgaben-Tag bearbeiten</translation>
    </message>
    <message>
        <source>Delete task tag</source>
        <translation>Aufgaben-Tag löschen</translation>
    </message>
    <message>
        <source>Remove contact from task</source>
        <translation>Kontakt aus einer Aufgabe entfernen</translation>
    </message>
    <message>
        <source>Remove deal from task</source>
        <translation>Geschäft aus einer Aufgabe entfernen</translation>
    </message>
    <message>
        <source>Detach task from another task</source>
        <translation>Aufgabe von einer anderen lösen</translation>
    </message>
    <message>
        <source>Attach contact, deal, tag or task to task</source>
        <translation>Kontakt, Geschäft, Tag oder Aufgabe an eine Aufgabe hängen</translation>
    </message>
    <message>
        <source>Create empty checklist in task</source>
        <translation>Leere Checkliste in einer Aufgabe anlegen</translation>
    </message>
    <message>
        <source>Edit checklist of task without its items</source>
        <translation>Checkliste einer Aufgabe ohne ihre Punkte bearbeiten</translation>
    </message>
    <message>
        <source>List checklists of task</source>
        <translation>Checklisten einer Aufgabe auflisten</translation>
    </message>
    <message>
        <source>Create checklists with items in task</source>
        <translation>Checklisten mit Punkten in einer Aufgabe anlegen</translation>
    </message>
    <message>
        <source>Edit checklists of task with their items</source>
        <translation>Checklisten einer Aufgabe mit ihren Punkten bearbeiten</translation>
    </message>
    <message>
        <source>Delete checklist of task</source>
        <translation>Checkliste einer Aufgabe löschen</translation>
    </message>
    <message>
        <source>Add items to checklist</source>
        <translation>Punkte zu einer Checkliste hinzufügen</translation>
    </message>
    <message>
        <source>Move item of checklist</source>
        <translation>Punkt einer Checkliste verschieben</translation>
    </message>
    <message>
        <source>Edit item of checklist</source>
        <translation>Punkt einer Checkliste bearbeiten</translation>
    </message>
    <message>
        <source>Delete item of checklist</source>
        <translation>Punkt einer Checkliste löschen</translation>
    </message>
    <message>
        <source>Add field value to task</source>
        <translation>Feldwert zu einer Aufgabe hinzufügen</translation>
    </message>
    <message>
        <source>Change field value of task</source>
        <translation>Feldwert einer Aufgabe ändern</translation>
    </message>
    <message>
        <source>Delete field value of task</source>
        <translation>Feldwert einer Aufgabe löschen</translation>
    </message>
    <message>
        <source>List phone calls</source>
        <translation>Anrufe auflisten</translation>
    </message>
    <message>
        <source>List phone calls of contact</source>
        <translation>Anrufe eines Kontakts auflisten</translation>
    </message>
    <message>
        <source>List phone calls of deal</source>
        <translation>Anrufe eines Geschäfts auflisten</translation>
    </message>
    <message>
        <source>Attach phone call to deal</source>
        <translation>Anruf an ein Geschäft hängen</translation>
    </message>
    <message>
        <source>Set deadline of deal</source>
        <translation>Frist eines Geschäfts setzen</translation>
    </message>
    <message>
        <source>Remove deadline of deal</source>
        <translation>Frist eines Geschäfts entfernen</translation>
    </message>
    <message>
        <source>List course payments of contact</source>
        <translation>Kurszahlungen eines Kontakts auflisten</translation>
    </message>
    <message>
        <source>Show course statistics of contact</source>
        <translation>Kursstatistik eines Kontakts anzeigen</translation>
    </message>
    <message>
        <source>Upload file</source>
        <translation>Datei hochladen</translation>
    </message>
    <message>
        <source>Attach file</source>
        <translation>Datei anhängen</translation>
    </message>
    <message>
        <source>Attach several files</source>
        <translation>Mehrere Dateien anhängen</translation>
    </message>
    <message>
        <source>Edit attachment</source>
        <translation>Anhang bearbeiten</translation>
    </message>
    <message>
        <source>Delete attachment</source>
        <translation>Anhang löschen</translation>
    </message>
    <message>
        <source>List companies in short</source>
        <translation>Firmen in Kürze auflisten</translation>
    </message>
    <message>
        <source>List companies</source>
        <translation>Firmen auflisten</translation>
    </message>
    <message>
        <source>Create company</source>
        <translation>Firma anlegen</translation>
    </message>
    <message>
        <source>Show company</source>
        <translation>Firma anzeigen</translation>
    </message>
    <message>
        <source>Edit company</source>
        <translation>Firma bearbeiten</translation>
    </message>
    <message>
        <source>Delete company</source>
        <translation>Firma löschen</translation>
    </message>
    <message>
        <source>Show history of company</source>
        <translation>Verlauf einer Firma anzeigen</translation>
    </message>
    <message>
        <source>List company fields</source>
        <translation>Felder der Firmen auflisten</translation>
    </message>
    <message>
        <source>Create company field</source>
        <translation>Feld für Firmen anlegen</translation>
    </message>
    <message>
        <source>Edit company field</source>
        <translation>Feld für Firmen bearbeiten</translation>
    </message>
    <message>
        <source>Delete company field</source>
        <translation>Feld für Firmen löschen</translation>
    </message>
    <message>
        <source>List email addresses of company</source>
        <translation>E-Mail-Adressen einer Firma auflisten</translation>
    </message>
    <message>
        <source>Add email address to company</source>
        <translation>E-Mail-Adresse zu einer Firma hinzufügen</translation>
    </message>
    <message>
        <source>Add several email addresses to company</source>
        <translation>Mehrere E-Mail-Adressen zu einer Firma hinzufügen</translation>
    </message>
    <message>
        <source>Change email address of company</source>
        <translation>E-Mail-Adresse einer Firma ändern</translation>
    </message>
    <message>
        <source>Delete email address of company</source>
        <translation>E-Mail-Adresse einer Firma löschen</translation>
    </message>
    <message>
        <source>List phone numbers of company</source>
        <translation>Telefonnummern einer Firma auflisten</translation>
    </message>
    <message>
        <source>Add phone number to company</source>
        <translation>Telefonnummer zu einer Firma hinzufügen</translation>
    </message>
    <message>
        <source>Add several phone numbers to company</source>
        <translation>Mehrere Telefonnummern zu einer Firma hinzufügen</translation>
    </message>
    <message>
        <source>Change phone number of company</source>
        <translation>Telefonnummer einer Firma ändern</translation>
    </message>
    <message>
        <source>Delete phone number of company</source>
        <translation>Telefonnummer einer Firma löschen</translation>
    </message>
    <message>
        <source>List messengers of company</source>
        <translation>Messenger einer Firma auflisten</translation>
    </message>
    <message>
        <source>Add messenger to company</source>
        <translation>Messenger zu einer Firma hinzufügen</translation>
    </message>
    <message>
        <source>Add several messengers to company</source>
        <translation>Mehrere Messenger zu einer Firma hinzufügen</translation>
    </message>
    <message>
        <source>Edit messenger of company</source>
        <translation>Messenger einer Firma bearbeiten</translation>
    </message>
    <message>
        <source>Delete messenger of company</source>
        <translation>Messenger einer Firma löschen</translation>
    </message>
    <message>
        <source>Show history of deal</source>
        <translation>Verlauf eines Geschäfts anzeigen</translation>
    </message>
    <message>
        <source>Show history of contact</source>
        <translation>Verlauf eines Kontakts anzeigen</translation>
    </message>
    <message>
        <source>Show history of task</source>
        <translation>Verlauf einer Aufgabe anzeigen</translation>
    </message>
    <message>
        <source>List products</source>
        <translation>Produkte auflisten</translation>
    </message>
    <message>
        <source>Show product of category</source>
        <translation>Produkt einer Kategorie anzeigen</translation>
    </message>
    <message>
        <source>Add product to deal</source>
        <translation>Produkt zu einem Geschäft hinzufügen</translation>
    </message>
    <message>
        <source>List products of deal</source>
        <translation>Produkte eines Geschäfts auflisten</translation>
    </message>
    <message>
        <source>Change quantity or price of product in deal</source>
        <translation>Menge oder Preis eines Produkts im Geschäft ändern</translation>
    </message>
    <message>
        <source>List products of contact</source>
        <translation>Produkte eines Kontakts auflisten</translation>
    </message>
    <message>
        <source>Remove product from deal</source>
        <translation>Produkt aus einem Geschäft entfernen</translation>
    </message>
    <message>
        <source>Show product</source>
        <translation>Produkt anzeigen</translation>
    </message>
    <message>
        <source>Edit product</source>
        <translation>Produkt bearbeiten</translation>
    </message>
    <message>
        <source>Delete product</source>
        <translation>Produkt löschen</translation>
    </message>
    <message>
        <source>Edit product category</source>
        <translation>Produktkategorie bearbeiten</translation>
    </message>
    <message>
        <source>Delete product category</source>
        <translation>Produktkategorie löschen</translation>
    </message>
    <message>
        <source>Find contact by external ID</source>
        <translation>Kontakt nach externer ID finden</translation>
    </message>
    <message>
        <source>List product categories</source>
        <translation>Produktkategorien auflisten</translation>
    </message>
    <message>
        <source>Create product category</source>
        <translation>Produktkategorie anlegen</translation>
    </message>
    <message>
        <source>Change prices of product</source>
        <translation>Preise eines Produkts ändern</translation>
    </message>
    <message>
        <source>Add section to product</source>
        <translation>Abschnitt zu einem Produkt hinzufügen</translation>
    </message>
    <message>
        <source>Edit sections of product</source>
        <translation>Abschnitte eines Produkts bearbeiten</translation>
    </message>
    <message>
        <source>Delete section of product</source>
        <translation>Abschnitt eines Produkts löschen</translation>
    </message>
    <message>
        <source>Find contact by messenger ID</source>
        <translation>Kontakt nach Messenger-ID finden</translation>
    </message>
    <message>
        <source>Add contact to company</source>
        <translation>Kontakt zu einer Firma hinzufügen</translation>
    </message>
    <message>
        <source>Remove contact from company</source>
        <translation>Kontakt aus einer Firma entfernen</translation>
    </message>
    <message>
        <source>List sections with managers</source>
        <translation>Bereiche mit Betreuern auflisten</translation>
    </message>
    <message>
        <source>List managers</source>
        <translation>Betreuer auflisten</translation>
    </message>
    <message>
        <source>Create rule for managers</source>
        <translation>Regel für Betreuer anlegen</translation>
    </message>
    <message>
        <source>Edit rule for managers</source>
        <translation>Regel für Betreuer bearbeiten</translation>
    </message>
    <message>
        <source>Delete rule for managers</source>
        <translation>Regel für Betreuer löschen</translation>
    </message>
    <message>
        <source>List managers of section</source>
        <translation>Betreuer eines Bereichs auflisten</translation>
    </message>
    <message>
        <source>List custom tabs</source>
        <translation>Eigene Reiter auflisten</translation>
    </message>
    <message>
        <source>Create custom tab</source>
        <translation>Eigenen Reiter anlegen</translation>
    </message>
    <message>
        <source>Edit custom tab</source>
        <translation>Eigenen Reiter bearbeiten</translation>
    </message>
    <message>
        <source>Delete custom tab</source>
        <translation>Eigenen Reiter löschen</translation>
    </message>
    <message>
        <source>Add field to custom tab</source>
        <translation>Feld zu einem eigenen Reiter hinzufügen</translation>
    </message>
    <message>
        <source>Remove field from custom tab</source>
        <translation>Feld aus einem eigenen Reiter entfernen</translation>
    </message>
    <message>
        <source>Create product</source>
        <translation>Produkt anlegen</translation>
    </message>
    <message>
        <source>Create payment</source>
        <translation>Zahlung anlegen</translation>
    </message>
    <message>
        <source>Approve payment</source>
        <translation>Zahlung bestätigen</translation>
    </message>
    <message>
        <source>Cancel payment</source>
        <translation>Zahlung stornieren</translation>
    </message>
    <message>
        <source>Author ID</source>
        <translation>Nummer der Person, die es anlegte</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Incoming</source>
        <comment>call</comment>
        <translation>Eingehend</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <comment>call</comment>
        <translation>Ausgehend</translation>
    </message>
    <message>
        <source>Under way</source>
        <comment>call</comment>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Successful</source>
        <comment>call</comment>
        <translation>Erfolgreich</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>call</comment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich änderte</translation>
    </message>
    <message>
        <source>Task IDs</source>
        <translation>Aufgaben-IDs</translation>
    </message>
    <message>
        <source>Answers</source>
        <comment>to a note</comment>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>Nicht auf Lager</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Deal ID</source>
        <translation>Geschäfts-ID</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Due within a day</source>
        <translation>Innerhalb eines Tages fällig</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>Reminder before</source>
        <translation>Erinnerung vorher</translation>
    </message>
    <message>
        <source>With expenses</source>
        <translation>Mit Ausgaben</translation>
    </message>
    <message>
        <source>Source ID</source>
        <translation>Quellen-ID</translation>
    </message>
    <message>
        <source>Kind of value</source>
        <translation>Art des Werts</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Order ID</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>Discount by promo code</source>
        <translation>Rabatt durch Gutscheincode</translation>
    </message>
    <message>
        <source>Payment ID</source>
        <translation>Zahlungs-ID</translation>
    </message>
    <message>
        <source>Hours until a deal is due</source>
        <translation>Stunden, bis ein Geschäft fällig ist</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienstleistung</translation>
    </message>
    <message>
        <source>Subscription</source>
        <comment>a kind of product</comment>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>Meter</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Litre</source>
        <translation>Liter</translation>
    </message>
    <message>
        <source>Kilogram</source>
        <translation>Kilogramm</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Packung</translation>
    </message>
    <message>
        <source>Short description</source>
        <translation>Kurzbeschreibung</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>Nicht verfügbar</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>Properties of the category</source>
        <translation>Eigenschaften der Kategorie</translation>
    </message>
    <message>
        <source>Title for search engines</source>
        <translation>Titel für Suchmaschinen</translation>
    </message>
    <message>
        <source>Description for search engines</source>
        <translation>Beschreibung für Suchmaschinen</translation>
    </message>
    <message>
        <source>Keywords for search engines</source>
        <translation>Stichwörter für Suchmaschinen</translation>
    </message>
    <message>
        <source>Physical or digital</source>
        <translation>Physisch oder digital</translation>
    </message>
    <message>
        <source>Physical</source>
        <comment>product</comment>
        <translation>Physisch</translation>
    </message>
    <message>
        <source>Digital</source>
        <comment>product</comment>
        <translation>Digital</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Messengers</source>
        <translation>Messenger</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A field that users added: its name and its value.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Hidden</source>
        <comment>field</comment>
        <translation>Verborgen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Another program</source>
        <comment>as the source of a contact</comment>
        <translation>Ein anderes Programm</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integration</translation>
    </message>
    <message>
        <source>Pop-up</source>
        <translation>Pop-up</translation>
    </message>
    <message>
        <source>Email service</source>
        <translation>E-Mail-Dienst</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>One of a list</source>
        <translation>Eines aus einer Liste</translation>
    </message>
    <message>
        <source>Several of a list</source>
        <translation>Mehrere aus einer Liste</translation>
    </message>
    <message>
        <source>Colour of the letters</source>
        <translation>Schriftfarbe</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Jede Woche</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Jeden Monat</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Jedes Jahr</translation>
    </message>
    <message>
        <source>Observers (person IDs)</source>
        <translation>Beobachtende (Personennummern)</translation>
    </message>
    <message>
        <source>Part of the task (ID)</source>
        <translation>Teil der Aufgabe (Nummer)</translation>
    </message>
    <message>
        <source>Subtasks</source>
        <translation>Teilaufgaben</translation>
    </message>
    <message>
        <source>Linked tasks</source>
        <translation>Verknüpfte Aufgaben</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Task ID</source>
        <translation>Aufgaben-ID</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>A person, and how many others.</extracomment>
        <translation>
            <numerusform>%1 und %Ln weitere Person</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <comment>items of a checklist</comment>
        <translation>%1 von %2 erledigt</translation>
    </message>
    <message>
        <source>To do for “%1”</source>
        <translation>Zu tun für „%1“</translation>
    </message>
    <message>
        <source>Nothing is on the checklists of this task yet.</source>
        <translation>Auf den Checklisten dieser Aufgabe steht noch nichts.</translation>
    </message>
    <message>
        <source>Item ID</source>
        <translation>ID des Punkts</translation>
    </message>
    <message>
        <source>Edit item…</source>
        <translation>Punkt bearbeiten …</translation>
    </message>
    <message>
        <source>Delete item…</source>
        <translation>Punkt löschen …</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Stage changed</source>
        <translation>Stufe geändert</translation>
    </message>
    <message>
        <source>Status changed</source>
        <translation>Status geändert</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>an event</comment>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Call made</source>
        <translation>Anruf getätigt</translation>
    </message>
    <message>
        <source>Call received</source>
        <translation>Anruf erhalten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln company(ies)</source>
        <translation>
            <numerusform>%Ln Firma</numerusform>
            <numerusform>%Ln Firmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln Kontakt</numerusform>
            <numerusform>%Ln Kontakte</numerusform>
        </translation>
    </message>
    <message>
        <source>New deals are active at first, whatever the file says.</source>
        <translation>Neue Deals sind zunächst aktiv, was immer in der Datei steht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s)</source>
        <translation>
            <numerusform>%Ln Deal</numerusform>
            <numerusform>%Ln Deals</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Product categories</source>
        <translation>Produktkategorien</translation>
    </message>
    <message>
        <source>Products are not sorted into categories yet.</source>
        <translation>Die Produkte sind noch keinen Kategorien zugeordnet.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Part of</source>
        <comment>a category</comment>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Angelegt von</translation>
    </message>
    <message>
        <source>Observers</source>
        <translation>Beobachtende</translation>
    </message>
    <message>
        <source>Part of the task</source>
        <translation>Teil der Aufgabe</translation>
    </message>
    <message>
        <source>The task “%1” was due</source>
        <translation>Die Aufgabe „%1“ war fällig</translation>
    </message>
    <message>
        <source>The task “%1” is due</source>
        <translation>Die Aufgabe „%1“ ist fällig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more task(s) are due</source>
        <translation>
            <numerusform>%Ln weitere Aufgabe ist fällig</numerusform>
            <numerusform>%Ln weitere Aufgaben sind fällig</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a name among others</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>There are no notes on this task yet.</source>
        <translation>Zu dieser Aufgabe gibt es noch keine Notizen.</translation>
    </message>
    <message>
        <source>Own fields of “%1”</source>
        <translation>Eigene Felder von „%1“</translation>
    </message>
    <message>
        <source>Tags of “%1”</source>
        <translation>Tags von „%1“</translation>
    </message>
    <message>
        <source>This task carries no tag.</source>
        <translation>Diese Aufgabe hat kein Tag.</translation>
    </message>
    <message>
        <source>As the fields&apos; lists tell it</source>
        <translation>Wie in den Listen der Felder</translation>
    </message>
    <message>
        <source>Custom tabs</source>
        <translation>Eigene Reiter</translation>
    </message>
    <message>
        <source>There are no tabs yet. A tab shows fields of your own together.</source>
        <translation>Es gibt noch keine Reiter. Ein Reiter zeigt eigene Felder beieinander.</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>a group of fields</comment>
        <translation>Reiter</translation>
    </message>
    <message>
        <source>Of</source>
        <comment>a tab of what</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>Came with the account</source>
        <translation>Vom Konto mitgebracht</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Tab ID</source>
        <translation>Reiter-ID</translation>
    </message>
    <message>
        <source>Pipeline or board ID</source>
        <translation>ID der Pipeline oder des Boards</translation>
    </message>
    <message>
        <source>Needed for tabs of a pipeline or a board</source>
        <translation>Nötig bei Reitern einer Pipeline oder eines Boards</translation>
    </message>
    <message>
        <source>New tab…</source>
        <translation>Neuer Reiter …</translation>
    </message>
    <message>
        <source>Edit tab…</source>
        <translation>Reiter bearbeiten …</translation>
    </message>
    <message>
        <source>Show a field in the tab…</source>
        <translation>Ein Feld im Reiter zeigen …</translation>
    </message>
    <message>
        <source>Take a field out of the tab…</source>
        <translation>Ein Feld aus dem Reiter nehmen …</translation>
    </message>
    <message>
        <source>Delete tab…</source>
        <translation>Reiter löschen …</translation>
    </message>
    <message>
        <source>New rule…</source>
        <translation>Neue Regel …</translation>
    </message>
    <message>
        <source>Section</source>
        <comment>of the CRM</comment>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Give the section to one manager…</source>
        <translation>Den Bereich einer Person geben …</translation>
    </message>
    <message>
        <source>Delete rule…</source>
        <translation>Regel löschen …</translation>
    </message>
    <message>
        <source>Take this manager off the section?</source>
        <translation>Diese Person aus dem Bereich nehmen?</translation>
    </message>
    <message>
        <source>Managers of sections</source>
        <translation>Zuständige der Bereiche</translation>
    </message>
    <message>
        <source>No section has a manager of its own. The service tells sections by number alone.</source>
        <translation>Kein Bereich hat eigene Zuständige. Der Dienst nennt Bereiche nur mit ihrer Nummer.</translation>
    </message>
    <message>
        <source>Payments by month</source>
        <translation>Zahlungen nach Monaten</translation>
    </message>
    <message>
        <source>There are no calls here yet.</source>
        <translation>Hier gibt es noch keine Anrufe.</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a day on</comment>
        <translation>Ab</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a day</comment>
        <translation>Bis</translation>
    </message>
    <message>
        <source>New category…</source>
        <translation>Neue Kategorie …</translation>
    </message>
    <message>
        <source>Edit category…</source>
        <translation>Kategorie bearbeiten …</translation>
    </message>
    <message>
        <source>Delete category…</source>
        <translation>Kategorie löschen …</translation>
    </message>
    <message>
        <source>Name there</source>
        <comment>in a messenger</comment>
        <translation>Name dort</translation>
    </message>
    <message>
        <source>Created from</source>
        <translation>Erstellt ab</translation>
    </message>
    <message>
        <source>Created to</source>
        <translation>Erstellt bis</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>in a filter</comment>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Without people</source>
        <comment>a company</comment>
        <translation>Ohne Personen</translation>
    </message>
    <message>
        <source>Messengers of %1</source>
        <translation>Messenger von %1</translation>
    </message>
    <message>
        <source>Add messenger…</source>
        <translation>Messenger hinzufügen …</translation>
    </message>
    <message>
        <source>Edit messenger…</source>
        <translation>Messenger bearbeiten …</translation>
    </message>
    <message>
        <source>People of %1</source>
        <translation>Personen von %1</translation>
    </message>
    <message>
        <source>Nobody is linked to this company yet.</source>
        <translation>Mit dieser Firma ist noch niemand verknüpft.</translation>
    </message>
    <message>
        <source>Delete messenger…</source>
        <translation>Messenger löschen …</translation>
    </message>
    <message>
        <source>Tags of %1</source>
        <translation>Tags von %1</translation>
    </message>
    <message>
        <source>Take the tag off</source>
        <translation>Tag entfernen</translation>
    </message>
    <message>
        <source>Files of “%1”</source>
        <translation>Dateien von „%1“</translation>
    </message>
    <message>
        <source>No file is attached to this task.</source>
        <translation>An dieser Aufgabe hängt keine Datei.</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Angehängt</translation>
    </message>
    <message>
        <source>Link to the file</source>
        <translation>Link zur Datei</translation>
    </message>
    <message>
        <source>Attach a link…</source>
        <translation>Link anhängen …</translation>
    </message>
    <message>
        <source>Change link…</source>
        <translation>Link ändern …</translation>
    </message>
    <message>
        <source>Delete file…</source>
        <translation>Datei löschen …</translation>
    </message>
    <message>
        <source>Tasks linked to “%1”</source>
        <translation>Mit „%1“ verknüpfte Aufgaben</translation>
    </message>
    <message>
        <source>No other task is linked to this one.</source>
        <translation>Mit dieser Aufgabe ist keine andere verknüpft.</translation>
    </message>
    <message>
        <source>Link a task…</source>
        <translation>Aufgabe verknüpfen …</translation>
    </message>
    <message>
        <source>Tasks that repeat</source>
        <translation>Wiederkehrende Aufgaben</translation>
    </message>
    <message>
        <source>No task repeats. Whether one does is said when it is made.</source>
        <translation>Keine Aufgabe kehrt wieder. Ob sie das tut, wird beim Anlegen gesagt.</translation>
    </message>
    <message>
        <source>Notes on %1</source>
        <translation>Notizen zu %1</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Messenger</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>of a person</comment>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Changed from</source>
        <translation>Geändert ab</translation>
    </message>
    <message>
        <source>Changed to</source>
        <translation>Geändert bis</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Dubletten</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>Dubletten finden</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>As on the web: 18:00:00</source>
        <translation>Wie im Web: 18:00:00</translation>
    </message>
    <message>
        <source>Set deadline…</source>
        <translation>Frist setzen …</translation>
    </message>
    <message>
        <source>Remove deadline</source>
        <translation>Frist entfernen</translation>
    </message>
    <message>
        <source>Edit product in deal…</source>
        <translation>Produkt im Deal bearbeiten …</translation>
    </message>
    <message>
        <source>Attach a call…</source>
        <translation>Einen Anruf anhängen …</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>by phone</comment>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Without a deadline</source>
        <translation>Ohne Frist</translation>
    </message>
    <message>
        <source>Due within a week</source>
        <translation>Fällig binnen einer Woche</translation>
    </message>
    <message>
        <source>Due within a month</source>
        <translation>Fällig binnen eines Monats</translation>
    </message>
    <message>
        <source>Amount from</source>
        <translation>Betrag ab</translation>
    </message>
    <message>
        <source>Amount to</source>
        <translation>Betrag bis</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Completed from</source>
        <comment>deal</comment>
        <translation>Abgeschlossen ab</translation>
    </message>
    <message>
        <source>Completed to</source>
        <comment>deal</comment>
        <translation>Abgeschlossen bis</translation>
    </message>
    <message>
        <source>First name of a contact</source>
        <translation>Vorname eines Kontakts</translation>
    </message>
    <message>
        <source>Last name of a contact</source>
        <translation>Nachname eines Kontakts</translation>
    </message>
    <message>
        <source>Address of a contact</source>
        <translation>Adresse eines Kontakts</translation>
    </message>
    <message>
        <source>Phone of a contact</source>
        <translation>Telefon eines Kontakts</translation>
    </message>
    <message>
        <source>None</source>
        <comment>reminder</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 Minuten</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 Minuten</translation>
    </message>
    <message>
        <source>An hour</source>
        <translation>Eine Stunde</translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation>2 Stunden</translation>
    </message>
    <message>
        <source>3 hours</source>
        <translation>3 Stunden</translation>
    </message>
    <message>
        <source>6 hours</source>
        <translation>6 Stunden</translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation>12 Stunden</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 Stunden</translation>
    </message>
    <message>
        <source>2 days</source>
        <translation>2 Tage</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 Tage</translation>
    </message>
    <message>
        <source>4 days</source>
        <translation>4 Tage</translation>
    </message>
    <message>
        <source>5 days</source>
        <translation>5 Tage</translation>
    </message>
    <message>
        <source>6 days</source>
        <translation>6 Tage</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>Prices of “%1”</source>
        <translation>Preise von „%1“</translation>
    </message>
    <message>
        <source>This product has no price yet.</source>
        <translation>Dieses Produkt hat noch keinen Preis.</translation>
    </message>
    <message>
        <source>Edit price…</source>
        <translation>Preis bearbeiten …</translation>
    </message>
    <message>
        <source>New price…</source>
        <translation>Neuer Preis …</translation>
    </message>
    <message>
        <source>Properties of “%1”</source>
        <translation>Eigenschaften von „%1“</translation>
    </message>
    <message>
        <source>This product has no properties of its own yet.</source>
        <translation>Dieses Produkt hat noch keine eigenen Eigenschaften.</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>of properties</comment>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>New property…</source>
        <translation>Neue Eigenschaft …</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Eigenschaft</translation>
    </message>
    <message>
        <source>Delete group…</source>
        <translation>Gruppe löschen …</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Edit tag…</source>
        <translation>Tag bearbeiten …</translation>
    </message>
    <message>
        <source>From its beginning on. This cannot be changed later.</source>
        <translation>Von ihrem Beginn an. Das lässt sich später nicht ändern.</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Set observers…</source>
        <translation>Beobachter festlegen …</translation>
    </message>
    <message>
        <source>This task has no subtasks yet.</source>
        <translation>Diese Aufgabe hat noch keine Unteraufgaben.</translation>
    </message>
    <message>
        <source>Add a subtask…</source>
        <translation>Eine Unteraufgabe hinzufügen …</translation>
    </message>
    <message>
        <source>This task is linked to no deal yet.</source>
        <translation>Diese Aufgabe ist noch mit keinem Deal verknüpft.</translation>
    </message>
    <message>
        <source>Link a deal…</source>
        <translation>Einen Deal verknüpfen …</translation>
    </message>
    <message>
        <source>This task is linked to nobody yet.</source>
        <translation>Diese Aufgabe ist noch mit niemandem verknüpft.</translation>
    </message>
    <message>
        <source>Due from</source>
        <translation>Fällig ab</translation>
    </message>
    <message>
        <source>Due to</source>
        <translation>Fällig bis</translation>
    </message>
    <message>
        <source>Begins from</source>
        <translation>Beginnt ab</translation>
    </message>
    <message>
        <source>Begins to</source>
        <translation>Beginnt bis</translation>
    </message>
    <message>
        <source>No task is linked to this yet.</source>
        <translation>Hiermit ist noch keine Aufgabe verknüpft.</translation>
    </message>
    <message>
        <source>Change which fields “%1” shows?</source>
        <translation>Ändern, welche Felder „%1“ zeigt?</translation>
    </message>
    <message>
        <source>No tag is called “%1”.</source>
        <translation>Kein Tag heißt „%1“.</translation>
    </message>
    <message>
        <source>Delete “%1”? It can be made anew afterwards and has another ID then.</source>
        <translation>„%1“ löschen? Das lässt sich danach neu anlegen und hat dann eine andere ID.</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Eines je Zeile</translation>
    </message>
    <message>
        <source>Tick everything</source>
        <translation>Alles abhaken</translation>
    </message>
    <message>
        <source>Move item…</source>
        <translation>Punkt verschieben …</translation>
    </message>
    <message>
        <source>0 is the top</source>
        <translation>0 ist ganz oben</translation>
    </message>
    <message>
        <source>Own fields of tasks on “%1”</source>
        <translation>Eigene Felder der Aufgaben auf „%1“</translation>
    </message>
    <message>
        <source>To the top of its stage</source>
        <translation>An den Anfang der Stufe</translation>
    </message>
    <message>
        <source>New checklist with items…</source>
        <translation>Neue Checkliste mit Punkten …</translation>
    </message>
    <message>
        <source>No contact fits.</source>
        <translation>Kein Kontakt passt.</translation>
    </message>
    <message>
        <source>Address or a part of it</source>
        <translation>Adresse oder ein Teil davon</translation>
    </message>
    <message>
        <source>The whole address</source>
        <translation>Die ganze Adresse</translation>
    </message>
    <message>
        <source>Find by address…</source>
        <translation>Nach Adresse suchen …</translation>
    </message>
    <message>
        <source>Contacts with %1</source>
        <translation>Kontakte mit %1</translation>
    </message>
    <message>
        <source>Number in the other system</source>
        <translation>Nummer im anderen System</translation>
    </message>
    <message>
        <source>Find by number of another system…</source>
        <translation>Nach Nummer eines anderen Systems suchen …</translation>
    </message>
    <message>
        <source>Contact %1 of another system</source>
        <translation>Kontakt %1 eines anderen Systems</translation>
    </message>
    <message>
        <source>Contact of a chatbot</source>
        <translation>Kontakt eines Chatbots</translation>
    </message>
    <message>
        <source>Its ID, as details of a chat show it</source>
        <translation>Seine ID, wie die Einzelheiten eines Chats sie zeigen</translation>
    </message>
    <message>
        <source>Find by chatbot contact…</source>
        <translation>Nach Chatbot-Kontakt suchen …</translation>
    </message>
    <message>
        <source>Courses of %1</source>
        <translation>Kurse von %1</translation>
    </message>
    <message>
        <source>This contact takes no course.</source>
        <translation>Dieser Kontakt nimmt an keinem Kurs teil.</translation>
    </message>
    <message>
        <source>Course ID</source>
        <translation>Kurs-ID</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Wie weit</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>Course payments of %1</source>
        <translation>Kurszahlungen von %1</translation>
    </message>
    <message>
        <source>This contact has paid for no course.</source>
        <translation>Dieser Kontakt hat für keinen Kurs bezahlt.</translation>
    </message>
    <message>
        <source>Paid with</source>
        <translation>Bezahlt mit</translation>
    </message>
    <message>
        <source>Products of %1</source>
        <translation>Produkte von %1</translation>
    </message>
    <message>
        <source>No deal of this contact has products.</source>
        <translation>Kein Geschäft dieses Kontakts hat Produkte.</translation>
    </message>
    <message>
        <source>Set own fields…</source>
        <translation>Eigene Felder setzen …</translation>
    </message>
    <message>
        <source>Set own field…</source>
        <translation>Eigenes Feld setzen …</translation>
    </message>
    <message>
        <source>Products bought</source>
        <translation>Gekaufte Produkte</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Kurse</translation>
    </message>
    <message>
        <source>Course payments</source>
        <translation>Kurszahlungen</translation>
    </message>
    <message>
        <source>Sum of the deal</source>
        <translation>Summe des Geschäfts</translation>
    </message>
    <message>
        <source>%1 from</source>
        <comment>the least value of a field</comment>
        <translation>%1 ab</translation>
    </message>
    <message>
        <source>%1 to</source>
        <comment>the greatest value of a field</comment>
        <translation>%1 bis</translation>
    </message>
    <message>
        <source>Payments without a status</source>
        <translation>Zahlungen ohne Status</translation>
    </message>
    <message>
        <source>Payments in status %1</source>
        <extracomment>%1 is a code that the service does not explain.</extracomment>
        <translation>Zahlungen im Status %1</translation>
    </message>
    <message>
        <source>Of every status: what the codes mean is not documented.</source>
        <translation>Jeder Status: Was die Codes bedeuten, ist nicht dokumentiert.</translation>
    </message>
    <message numerus="yes">
        <source>Sum of %Ln payment(s); what the codes of the status mean is not documented</source>
        <translation>
            <numerusform>Summe von %Ln Zahlung; was die Codes des Status bedeuten, ist nicht dokumentiert</numerusform>
            <numerusform>Summe von %Ln Zahlungen; was die Codes des Status bedeuten, ist nicht dokumentiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln payment(s) without a day or an amount are left out.</source>
        <translation>
            <numerusform>%Ln Zahlung ohne Tag oder Betrag fehlt darin.</numerusform>
            <numerusform>%Ln Zahlungen ohne Tag oder Betrag fehlen darin.</numerusform>
        </translation>
    </message>
    <message>
        <source>SendPulse told only %1 of %2 payments.</source>
        <translation>SendPulse hat nur %1 von %2 Zahlungen genannt.</translation>
    </message>
    <message numerus="yes">
        <source>Set these fields of %Ln contact(s)? What stands in them is replaced.</source>
        <translation>
            <numerusform>Diese Felder von %Ln Kontakt setzen? Was darin steht, wird ersetzt.</numerusform>
            <numerusform>Diese Felder von %Ln Kontakten setzen? Was darin steht, wird ersetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set this field of %Ln deal(s)? What stands in it is replaced.</source>
        <translation>
            <numerusform>Dieses Feld von %Ln Geschäft setzen? Was darin steht, wird ersetzt.</numerusform>
            <numerusform>Dieses Feld von %Ln Geschäften setzen? Was darin steht, wird ersetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>A code of the service. What its codes mean is not documented.</source>
        <translation>Ein Code des Dienstes. Was seine Codes bedeuten, ist nicht dokumentiert.</translation>
    </message>
</context>
<context>
    <name>emails</name>
    <message>
        <source>This template is written in an encoding that Pulsedeck cannot read. Change its text in SendPulse, so that no letters are lost.</source>
        <translation>Diese Vorlage hat eine Zeichenkodierung, die Pulsedeck nicht lesen kann. Ändern Sie den Text in SendPulse, damit keine Buchstaben verloren gehen.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Eine je Zeile</translation>
    </message>
    <message>
        <source>Two letters, for example en</source>
        <translation>Zwei Buchstaben, zum Beispiel en</translation>
    </message>
    <message>
        <source>Add contacts…</source>
        <translation>Kontakte hinzufügen …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) were handed to the service.</source>
        <translation>
            <numerusform>%Ln Adresse wurde dem Dienst übergeben.</numerusform>
            <numerusform>%Ln Adressen wurden dem Dienst übergeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add addresses…</source>
        <translation>Adressen hinzufügen …</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Take off the blacklist…</source>
        <translation>Von der Sperrliste nehmen …</translation>
    </message>
    <message>
        <source>Blacklist</source>
        <translation>Sperrliste</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Clicked</source>
        <translation>Geklickt</translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Marked as spam</source>
        <translation>Als Spam markiert</translation>
    </message>
    <message>
        <source>Delivery rate</source>
        <translation>Zustellrate</translation>
    </message>
    <message>
        <source>Delivered / sent</source>
        <translation>Zugestellt / gesendet</translation>
    </message>
    <message>
        <source>Open rate</source>
        <translation>Öffnungsrate</translation>
    </message>
    <message>
        <source>Opened / delivered</source>
        <translation>Geöffnet / zugestellt</translation>
    </message>
    <message>
        <source>Click rate</source>
        <translation>Klickrate</translation>
    </message>
    <message>
        <source>Clicked / delivered</source>
        <translation>Geklickt / zugestellt</translation>
    </message>
    <message>
        <source>Clicks per open</source>
        <translation>Klicks je Öffnung</translation>
    </message>
    <message>
        <source>Clicked / opened</source>
        <translation>Geklickt / geöffnet</translation>
    </message>
    <message>
        <source>Unsubscribe rate</source>
        <translation>Abmelderate</translation>
    </message>
    <message>
        <source>Unsubscribed / delivered</source>
        <translation>Abgemeldet / zugestellt</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>Fehlerrate</translation>
    </message>
    <message>
        <source>Errors / sent</source>
        <translation>Fehler / gesendet</translation>
    </message>
    <message>
        <source>Spam rate</source>
        <translation>Spamrate</translation>
    </message>
    <message>
        <source>Marked as spam / delivered</source>
        <translation>Als Spam markiert / zugestellt</translation>
    </message>
    <message>
        <source>From sent to clicked</source>
        <translation>Vom Senden zum Klick</translation>
    </message>
    <message>
        <source>There are no figures yet: the campaign has not been sent, or the service still counts.</source>
        <translation>Noch gibt es keine Zahlen: Die Kampagne ist nicht gesendet, oder der Dienst zählt noch.</translation>
    </message>
    <message>
        <source>Opens by country</source>
        <translation>Öffnungen nach Land</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>Öffnungen</translation>
    </message>
    <message>
        <source>Clicks per link</source>
        <translation>Klicks je Link</translation>
    </message>
    <message>
        <source>clicks</source>
        <translation>Klicks</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation>Alle Kampagnen</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>campaigns</comment>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>On moderation</source>
        <translation>In Prüfung</translation>
    </message>
    <message>
        <source>Needs editing</source>
        <translation>Muss bearbeitet werden</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Zu jeder Zeit</translation>
    </message>
    <message>
        <source>Planned for later</source>
        <translation>Für später geplant</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Default order</source>
        <translation>Übliche Reihenfolge</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Send date</source>
        <translation>Versanddatum</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Preheader</source>
        <translation>Vorschautext</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Sender&apos;s address</source>
        <translation>Adresse des Absenders</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Paid by the plan</source>
        <translation>Durch den Tarif bezahlt</translation>
    </message>
    <message>
        <source>Paid by the balance</source>
        <translation>Vom Guthaben bezahlt</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Price beyond the plan</source>
        <translation>Preis über den Tarif hinaus</translation>
    </message>
    <message>
        <source>With SMS</source>
        <translation>Mit SMS</translation>
    </message>
    <message>
        <source>With Viber</source>
        <translation>Mit Viber</translation>
    </message>
    <message>
        <source>Campaign ID</source>
        <translation>Nummer der Kampagne</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <source>There are no campaigns here. They appear as soon as one is created, sent or planned.</source>
        <translation>Hier gibt es keine Kampagnen. Sie erscheinen, sobald eine angelegt, gesendet oder geplant ist.</translation>
    </message>
    <message>
        <source>Campaigns to “%1”</source>
        <translation>Kampagnen an „%1“</translation>
    </message>
    <message>
        <source>No campaign has gone to this list yet.</source>
        <translation>An diesen Verteiler ging noch keine Kampagne.</translation>
    </message>
    <message>
        <source>Edit contact…</source>
        <translation>Kontakt bearbeiten …</translation>
    </message>
    <message>
        <source>The changes of %1 were saved.</source>
        <translation>Die Änderungen von %1 wurden gespeichert.</translation>
    </message>
    <message>
        <source>Delete from the list…</source>
        <translation>Aus der Liste löschen …</translation>
    </message>
    <message>
        <source>Delete %1 and all its variables from the list “%2”?</source>
        <translation>%1 und alle zugehörigen Variablen aus der Liste „%2“ löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln contact(s) and all their variables from the list “%1”?</source>
        <translation>
            <numerusform>%Ln Kontakt und alle seine Variablen aus der Liste „%1“ löschen?</numerusform>
            <numerusform>%Ln Kontakte und alle ihre Variablen aus der Liste „%1“ löschen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) were deleted.</source>
        <translation>
            <numerusform>%Ln Kontakt wurde gelöscht.</numerusform>
            <numerusform>%Ln Kontakte wurden gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsubscribe…</source>
        <translation>Abmelden …</translation>
    </message>
    <message>
        <source>Unsubscribe %1? Only its owner can subscribe again: there is no call that takes this back.</source>
        <translation>%1 abmelden? Nur der Inhaber kann sich wieder anmelden: Es gibt keinen Aufruf, der das zurücknimmt.</translation>
    </message>
    <message numerus="yes">
        <source>Unsubscribe %Ln contact(s)? Only they can subscribe again: there is no call that takes this back.</source>
        <translation>
            <numerusform>%Ln Kontakt abmelden? Nur er selbst kann sich wieder anmelden: Es gibt keinen Aufruf, der das zurücknimmt.</numerusform>
            <numerusform>%Ln Kontakte abmelden? Nur sie selbst können sich wieder anmelden: Es gibt keinen Aufruf, der das zurücknimmt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) were unsubscribed.</source>
        <translation>
            <numerusform>%Ln Kontakt wurde abgemeldet.</numerusform>
            <numerusform>%Ln Kontakte wurden abgemeldet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Find by variable…</source>
        <translation>Nach Variable suchen …</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>Alle Kontakte</translation>
    </message>
    <message>
        <source>Active only</source>
        <translation>Nur aktive</translation>
    </message>
    <message>
        <source>Inactive only</source>
        <translation>Nur inaktive</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Aufsteigend</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Absteigend</translation>
    </message>
    <message>
        <source>Links clicked</source>
        <translation>Geklickte Links</translation>
    </message>
    <message>
        <source>On the blacklist</source>
        <translation>Auf der Sperrliste</translation>
    </message>
    <message>
        <source>Status details</source>
        <translation>Wie der Dienst den Status nennt</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>There are no contacts here. Add addresses, or choose another state above.</source>
        <translation>Hier gibt es keine Kontakte. Fügen Sie Adressen hinzu, oder wählen Sie oben einen anderen Zustand.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>%1 is “%2”</source>
        <comment>a variable and its value</comment>
        <translation>%1 ist „%2“</translation>
    </message>
    <message>
        <source>No contact in this list has that value. The whole value has to match, not just a part of it.</source>
        <translation>Kein Kontakt dieser Liste hat diesen Wert. Der ganze Wert muss passen, nicht ein Teil davon.</translation>
    </message>
    <message>
        <source>Lists of %1</source>
        <translation>Listen von %1</translation>
    </message>
    <message>
        <source>This address stands in no mailing list.</source>
        <translation>Diese Adresse steht in keinem Verteiler.</translation>
    </message>
    <message>
        <source>Mailing list</source>
        <translation>Verteiler</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two conditions</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>No contact in this list has both values. A whole value has to match, not just a part of it.</source>
        <translation>Kein Kontakt dieser Liste hat beide Werte. Ein Wert muss ganz passen, nicht nur ein Teil davon.</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>Ihr Wert</translation>
    </message>
    <message>
        <source>Contacts that have both values are found.</source>
        <translation>Gefunden werden Kontakte, die beide Werte haben.</translation>
    </message>
    <message>
        <source>And also the variable</source>
        <translation>Und außerdem die Variable</translation>
    </message>
    <message>
        <source>Reason, as noted here</source>
        <translation>Grund, wie hier vermerkt</translation>
    </message>
    <message>
        <source>Put on from here</source>
        <translation>Von hier aus gesperrt</translation>
    </message>
    <message>
        <source>The service does not tell it; this computer knows what was sent from here.</source>
        <translation>Der Dienst sagt das nicht; dieser Rechner weiß, was von hier aus gesendet wurde.</translation>
    </message>
    <message>
        <source>Campaigns to this list</source>
        <translation>Kampagnen an diesen Verteiler</translation>
    </message>
    <message>
        <source>None of the last %1 campaigns went to this list.</source>
        <translation>Keine der letzten %1 Kampagnen ging an diesen Verteiler.</translation>
    </message>
    <message>
        <source>Of the last %1 campaigns</source>
        <translation>Von den letzten %1 Kampagnen</translation>
    </message>
    <message>
        <source>Opened, the last one</source>
        <translation>Geöffnet, die letzte</translation>
    </message>
    <message>
        <source>Clicked, the last one</source>
        <translation>Geklickt, die letzte</translation>
    </message>
    <message>
        <source>Phones for SMS</source>
        <translation>Telefonnummern für SMS</translation>
    </message>
    <message>
        <source>Phones of “%1”</source>
        <translation>Telefonnummern in „%1“</translation>
    </message>
    <message>
        <source>No contact of this list is told. Phones without an address cannot be listed: look one up to see whether it is there.</source>
        <translation>Von diesem Verteiler wird kein Kontakt genannt. Nummern ohne Adresse lassen sich nicht auflisten: Schlagen Sie eine nach, um zu sehen, ob sie da ist.</translation>
    </message>
    <message>
        <source>Put a tag on the phone…</source>
        <translation>Nummer ein Tag geben …</translation>
    </message>
    <message>
        <source>Take a tag off the phone…</source>
        <translation>Tag von der Nummer nehmen …</translation>
    </message>
    <message numerus="yes">
        <source>Emails to %Ln address(es)</source>
        <translation>
            <numerusform>E-Mails an %Ln Adresse</numerusform>
            <numerusform>E-Mails an %Ln Adressen</numerusform>
        </translation>
    </message>
    <message>
        <source>The service tells nothing of these addresses.</source>
        <translation>Der Dienst sagt zu diesen Adressen nichts.</translation>
    </message>
    <message>
        <source>What was sent to them</source>
        <translation>Was ihnen gesendet wurde</translation>
    </message>
    <message>
        <source>The average is not known</source>
        <translation>Der Durchschnitt ist nicht bekannt</translation>
    </message>
    <message>
        <source>Not known of the one before</source>
        <translation>Von der davor nicht bekannt</translation>
    </message>
    <message>
        <source>As the average</source>
        <translation>Wie der Durchschnitt</translation>
    </message>
    <message>
        <source>As the one before</source>
        <translation>Wie die davor</translation>
    </message>
    <message>
        <source>+%1 points, above the average</source>
        <translation>+%1 Punkte, über dem Durchschnitt</translation>
    </message>
    <message>
        <source>+%1 points, above the one before</source>
        <translation>+%1 Punkte, über der davor</translation>
    </message>
    <message>
        <source>−%1 points, below the average</source>
        <translation>−%1 Punkte, unter dem Durchschnitt</translation>
    </message>
    <message>
        <source>−%1 points, below the one before</source>
        <translation>−%1 Punkte, unter der davor</translation>
    </message>
    <message>
        <source>%1 so far: %2. It is compared once it is finished.</source>
        <translation>Stand jetzt: %1 (%2). Verglichen wird sie, wenn sie abgeschlossen ist.</translation>
    </message>
    <message>
        <source>%1. There is no earlier campaign to compare it with.</source>
        <translation>%1. Es gibt keine frühere Kampagne zum Vergleichen.</translation>
    </message>
    <message>
        <source>%1. Without its open rate it is not compared.</source>
        <translation>%1. Ohne ihre Öffnungsrate wird sie nicht verglichen.</translation>
    </message>
    <message>
        <source>%1. The open rates of those before it are not known.</source>
        <translation>%1. Die Öffnungsraten der davor sind nicht bekannt.</translation>
    </message>
    <message>
        <source>%1. The open rate of “%2” before it is not known.</source>
        <translation>%1. Die Öffnungsrate von „%2“ davor ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1: opens as the average of those before it.</source>
        <translation>%1: Öffnungen wie die davor im Durchschnitt.</translation>
    </message>
    <message>
        <source>%1: opens as “%2” before it.</source>
        <translation>%1: Öffnungen wie „%2“ davor.</translation>
    </message>
    <message>
        <source>Opened</source>
        <comment>recipient</comment>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Clicked</source>
        <comment>recipient</comment>
        <translation>Geklickt</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Noch nicht gefragt</translation>
    </message>
    <message>
        <source>Never got a campaign</source>
        <translation>Bekam nie eine Kampagne</translation>
    </message>
    <message>
        <source>Never opened a campaign</source>
        <translation>Öffnete nie eine Kampagne</translation>
    </message>
    <message>
        <source>Never clicked in a campaign</source>
        <translation>Klickte nie in einer Kampagne</translation>
    </message>
    <message>
        <source>This campaign was not sent there</source>
        <translation>Diese Kampagne ging nicht dorthin</translation>
    </message>
    <message>
        <source>%1 emails, %2 opened, %3 clicked</source>
        <translation>%1 E-Mails, %2 geöffnet, %3 geklickt</translation>
    </message>
    <message>
        <source>In the queue</source>
        <comment>recipient</comment>
        <translation>In der Warteschlange</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>recipient</comment>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Delivered, not opened</source>
        <translation>Zugestellt, nicht geöffnet</translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <comment>recipient</comment>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Marked as spam</source>
        <comment>recipient</comment>
        <translation>Als Spam gemeldet</translation>
    </message>
    <message>
        <source>The service does not tell</source>
        <translation>Der Dienst sagt es nicht</translation>
    </message>
    <message>
        <source>“%1” was opened by %2 and clicked by %3</source>
        <translation>„%1“ wurde von %2 geöffnet und von %3 geklickt</translation>
    </message>
    <message numerus="yes">
        <source>%1: opens %2 points above the average of the %Ln before.</source>
        <translation>
            <numerusform>%1: bei den Öffnungen %2 Punkte über der davor.</numerusform>
            <numerusform>%1: bei den Öffnungen %2 Punkte über dem Durchschnitt der %Ln davor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: opens %2 points below the average of the %Ln before.</source>
        <translation>
            <numerusform>%1: bei den Öffnungen %2 Punkte unter der davor.</numerusform>
            <numerusform>%1: bei den Öffnungen %2 Punkte unter dem Durchschnitt der %Ln davor.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: opens %2 points above “%3” before.</source>
        <translation>%1: bei den Öffnungen %2 Punkte über „%3“ davor.</translation>
    </message>
    <message>
        <source>%1: opens %2 points below “%3” before.</source>
        <translation>%1: bei den Öffnungen %2 Punkte unter „%3“ davor.</translation>
    </message>
    <message>
        <source>No tag is called “%1”.</source>
        <translation>Kein Tag heißt „%1“.</translation>
    </message>
    <message>
        <source>Delete the tag “%1” from all contacts? The tag can be made anew; who had it does not come back.</source>
        <translation>Das Tag „%1“ von allen Kontakten löschen? Es lässt sich neu anlegen; wer es hatte, kommt nicht zurück.</translation>
    </message>
    <message>
        <source>Delete the webhook to %1? Your server hears nothing more of this event until it is made anew.</source>
        <translation>Den Webhook zu %1 löschen? Ihr Server erfährt nichts mehr von diesem Ereignis, bis er neu angelegt wird.</translation>
    </message>
    <message>
        <source>One contact</source>
        <translation>Ein Kontakt</translation>
    </message>
    <message>
        <source>As the campaigns before</source>
        <translation>Wie die Kampagnen davor</translation>
    </message>
    <message>
        <source>%1 points above the campaigns before</source>
        <translation>%1 Punkte über den Kampagnen davor</translation>
    </message>
    <message>
        <source>%1 points below the campaigns before</source>
        <translation>%1 Punkte unter den Kampagnen davor</translation>
    </message>
    <message>
        <source>“%1” of %2 was opened by %3.</source>
        <translation>„%1“ vom %2 wurde von %3 geöffnet.</translation>
    </message>
    <message>
        <source>“%1” of %2 was opened by %3, as those before it.</source>
        <translation>„%1“ vom %2 wurde von %3 geöffnet, wie die davor.</translation>
    </message>
    <message>
        <source>“%1” of %2 was opened by %3: %4 points above those before it.</source>
        <translation>„%1“ vom %2 wurde von %3 geöffnet: %4 Punkte mehr als die davor.</translation>
    </message>
    <message>
        <source>“%1” of %2 was opened by %3: %4 points below those before it.</source>
        <translation>„%1“ vom %2 wurde von %3 geöffnet: %4 Punkte weniger als die davor.</translation>
    </message>
    <message>
        <source>Opened and clicked, the last campaigns</source>
        <translation>Geöffnet und geklickt, die letzten Kampagnen</translation>
    </message>
    <message>
        <source>Emails sent per week</source>
        <translation>Gesendete E-Mails je Woche</translation>
    </message>
    <message>
        <source>Emails</source>
        <translation>E-Mails</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day in the format of Qt</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>“%1” has to be edited before it can be sent</source>
        <translation>„%1“ muss bearbeitet werden, bevor sie gesendet werden kann</translation>
    </message>
    <message>
        <source>“%1” was stopped</source>
        <translation>„%1“ wurde angehalten</translation>
    </message>
    <message>
        <source>Last campaign opened</source>
        <translation>Letzte Kampagne geöffnet</translation>
    </message>
    <message>
        <source>Last campaign clicked</source>
        <translation>Letzte Kampagne geklickt</translation>
    </message>
    <message>
        <source>“%1”: %2 did not arrive</source>
        <translation>„%1“: %2 kamen nicht an</translation>
    </message>
    <message>
        <source>“%1”: %2 unsubscribed</source>
        <translation>„%1“: %2 haben sich abgemeldet</translation>
    </message>
    <message>
        <source>The list “%1” is shrinking</source>
        <translation>Der Verteiler „%1“ schrumpft</translation>
    </message>
    <message>
        <source>The list “%1” gets no emails</source>
        <translation>Der Verteiler „%1“ erhält keine E-Mails</translation>
    </message>
    <message>
        <source>Addresses that get emails</source>
        <translation>Adressen, die E-Mails erhalten</translation>
    </message>
    <message>
        <source>Put on the blacklist…</source>
        <translation>Auf die Sperrliste setzen …</translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln address(es) on the blacklist? Nothing is sent there any more, whatever list they are in, until you take them off.</source>
        <translation>
            <numerusform>%Ln Adresse auf die Sperrliste setzen? Dorthin geht nichts mehr, in welchem Verteiler sie auch steht, bis Sie sie wieder herunternehmen.</numerusform>
            <numerusform>%Ln Adressen auf die Sperrliste setzen? Dorthin geht nichts mehr, in welchem Verteiler sie auch stehen, bis Sie sie wieder herunternehmen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) are on the blacklist now.</source>
        <translation>
            <numerusform>%Ln Adresse steht jetzt auf der Sperrliste.</numerusform>
            <numerusform>%Ln Adressen stehen jetzt auf der Sperrliste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>Hinzugefügt von</translation>
    </message>
    <message>
        <source>You, by hand</source>
        <translation>Sie, von Hand</translation>
    </message>
    <message>
        <source>A subscription form</source>
        <translation>Ein Anmeldeformular</translation>
    </message>
    <message>
        <source>A program</source>
        <translation>Ein Programm</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>tag</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>The service will carry this out in a moment. Refresh to see it.</source>
        <translation>Der Dienst führt das gleich aus. Aktualisieren Sie, um es zu sehen.</translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>Neues Tag …</translation>
    </message>
    <message>
        <source>Edit tag…</source>
        <translation>Tag bearbeiten …</translation>
    </message>
    <message>
        <source>Delete tag…</source>
        <translation>Tag löschen …</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>There are no tags yet. They group contacts across lists and need the Pro plan or higher.</source>
        <translation>Es gibt noch keine Tags. Sie gruppieren Kontakte über Listen hinweg und brauchen den Tarif Pro oder höher.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>New list…</source>
        <translation>Neuer Verteiler …</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>mailing list</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>The list “%1” was created.</source>
        <translation>Der Verteiler „%1“ wurde angelegt.</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Delete list…</source>
        <translation>Verteiler löschen …</translation>
    </message>
    <message numerus="yes">
        <source>Delete the list “%1” with its %Ln address(es)? There is no way back.</source>
        <translation>
            <numerusform>Den Verteiler „%1“ mit seiner %Ln Adresse löschen? Es gibt keinen Weg zurück.</numerusform>
            <numerusform>Den Verteiler „%1“ mit seinen %Ln Adressen löschen? Es gibt keinen Weg zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of them paid by the plan</source>
        <translation>Davon durch den Tarif bezahlt</translation>
    </message>
    <message>
        <source>Of them paid by the balance</source>
        <translation>Davon vom Guthaben bezahlt</translation>
    </message>
    <message>
        <source>Mailing lists</source>
        <translation>Verteiler</translation>
    </message>
    <message>
        <source>There are no mailing lists yet. Create one and add the addresses of your readers.</source>
        <translation>Es gibt noch keine Verteiler. Legen Sie einen an und fügen Sie die Adressen Ihrer Leser hinzu.</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>Number of addresses that get emails.</extracomment>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Inactive</source>
        <extracomment>Number of addresses that get no emails.</extracomment>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Active phones</source>
        <translation>Aktive Telefone</translation>
    </message>
    <message>
        <source>New phones</source>
        <translation>Neue Telefone</translation>
    </message>
    <message>
        <source>Excluded phones</source>
        <translation>Ausgeschlossene Telefone</translation>
    </message>
    <message>
        <source>List ID</source>
        <translation>Nummer des Verteilers</translation>
    </message>
    <message>
        <source>Delete sender…</source>
        <translation>Absender löschen …</translation>
    </message>
    <message>
        <source>Send the activation code</source>
        <translation>Aktivierungscode senden</translation>
    </message>
    <message>
        <source>Activate…</source>
        <translation>Aktivieren …</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>sender</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>sender</comment>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Waits for activation</source>
        <translation>Wartet auf Aktivierung</translation>
    </message>
    <message>
        <source>Allowed for SMTP</source>
        <translation>Für SMTP erlaubt</translation>
    </message>
    <message>
        <source>Add sender…</source>
        <translation>Absender hinzufügen …</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>You have no templates of your own yet.</source>
        <translation>Sie haben noch keine eigenen Vorlagen.</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>template</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Template ID</source>
        <translation>Nummer der Vorlage</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Own templates</source>
        <translation>Eigene Vorlagen</translation>
    </message>
    <message>
        <source>The service&apos;s gallery</source>
        <translation>Die Galerie des Dienstes</translation>
    </message>
    <message>
        <source>Write a name, an equals sign and a value: “%1”.</source>
        <translation>Schreiben Sie einen Namen, ein Gleichheitszeichen und einen Wert: „%1“.</translation>
    </message>
    <message>
        <source>Other variables</source>
        <translation>Andere Variablen</translation>
    </message>
    <message>
        <source>One a line: name = value</source>
        <translation>Eine je Zeile: Name = Wert</translation>
    </message>
    <message>
        <source>With the country code, for example 380501234567</source>
        <translation>Mit Ländervorwahl, zum Beispiel 380501234567</translation>
    </message>
    <message>
        <source>A phone number can be changed but not removed.</source>
        <translation>Eine Telefonnummer kann geändert, aber nicht entfernt werden.</translation>
    </message>
    <message>
        <source>An address was added</source>
        <translation>Eine Adresse wurde hinzugefügt</translation>
    </message>
    <message>
        <source>An address was deleted</source>
        <translation>Eine Adresse wurde gelöscht</translation>
    </message>
    <message>
        <source>Somebody unsubscribed</source>
        <translation>Jemand hat sich abgemeldet</translation>
    </message>
    <message>
        <source>The status of a campaign changed</source>
        <translation>Der Status einer Kampagne änderte sich</translation>
    </message>
    <message>
        <source>A link was clicked</source>
        <translation>Ein Link wurde geklickt</translation>
    </message>
    <message>
        <source>An address does not exist</source>
        <translation>Eine Adresse existiert nicht</translation>
    </message>
    <message>
        <source>New webhook…</source>
        <translation>Neuer Webhook …</translation>
    </message>
    <message>
        <source>Address of your server</source>
        <translation>Adresse Ihres Servers</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Change address…</source>
        <translation>Adresse ändern …</translation>
    </message>
    <message>
        <source>Delete webhook…</source>
        <translation>Webhook löschen …</translation>
    </message>
    <message>
        <source>New</source>
        <comment>campaign</comment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>campaign</comment>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Test</source>
        <comment>campaign</comment>
        <translation>Test</translation>
    </message>
    <message>
        <source>Blocked</source>
        <comment>campaign</comment>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Marked for deletion</source>
        <translation>Zum Löschen vorgemerkt</translation>
    </message>
    <message>
        <source>Status being updated</source>
        <translation>Status wird aktualisiert</translation>
    </message>
    <message>
        <source>Test sent</source>
        <translation>Test gesendet</translation>
    </message>
    <message>
        <source>Being delivered</source>
        <translation>Wird zugestellt</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>Wird vorbereitet</translation>
    </message>
    <message>
        <source>Moderator waits for an answer</source>
        <translation>Moderator wartet auf Antwort</translation>
    </message>
    <message>
        <source>No active addresses</source>
        <translation>Keine aktiven Adressen</translation>
    </message>
    <message>
        <source>Being created</source>
        <translation>Wird angelegt</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>In der Warteschlange</translation>
    </message>
    <message>
        <source>Waiting for the A/B result</source>
        <translation>Wartet auf das A/B-Ergebnis</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>campaign</comment>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Part being sent</source>
        <translation>Ein Teil wird gesendet</translation>
    </message>
    <message>
        <source>Part sent</source>
        <translation>Ein Teil gesendet</translation>
    </message>
    <message>
        <source>Part sent, rest blocked</source>
        <translation>Ein Teil gesendet, Rest gesperrt</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Resend to non-openers scheduled</source>
        <translation>Erneutes Senden an Nichtöffner geplant</translation>
    </message>
    <message>
        <source>Automation stopped: balance used up</source>
        <translation>Automation angehalten: Guthaben aufgebraucht</translation>
    </message>
    <message>
        <source>Automation draft</source>
        <translation>Automation-Entwurf</translation>
    </message>
    <message>
        <source>New</source>
        <comment>address</comment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>address</comment>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Confirmation asked for</source>
        <translation>Bestätigung erbeten</translation>
    </message>
    <message>
        <source>Activation asked for</source>
        <translation>Aktivierung erbeten</translation>
    </message>
    <message>
        <source>Rejected by an administrator</source>
        <translation>Von einem Administrator abgelehnt</translation>
    </message>
    <message>
        <source>Unsubscribed from everything</source>
        <translation>Von allem abgemeldet</translation>
    </message>
    <message>
        <source>Blocked by you</source>
        <translation>Von Ihnen gesperrt</translation>
    </message>
    <message>
        <source>Sending error</source>
        <translation>Sendefehler</translation>
    </message>
    <message>
        <source>Blocked by host</source>
        <translation>Nach Host gesperrt</translation>
    </message>
    <message>
        <source>Blocked by sender name</source>
        <translation>Nach Absendername gesperrt</translation>
    </message>
    <message>
        <source>Blocked by part of the address</source>
        <translation>Nach Adressteil gesperrt</translation>
    </message>
    <message>
        <source>Deleted by you</source>
        <translation>Von Ihnen gelöscht</translation>
    </message>
    <message>
        <source>Temporarily unavailable</source>
        <translation>Vorübergehend nicht verfügbar</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>mailing list</comment>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>mailing list</comment>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Awaiting clarification</source>
        <translation>Klärung steht aus</translation>
    </message>
    <message>
        <source>Blocked</source>
        <comment>mailing list</comment>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Temporarily blocked</source>
        <translation>Vorübergehend gesperrt</translation>
    </message>
    <message>
        <source>No such mailbox</source>
        <translation>Postfach existiert nicht</translation>
    </message>
    <message>
        <source>Mailbox temporarily unavailable</source>
        <translation>Postfach vorübergehend nicht verfügbar</translation>
    </message>
    <message>
        <source>Mailbox unavailable</source>
        <translation>Postfach nicht verfügbar</translation>
    </message>
    <message>
        <source>Refused as spam by the server</source>
        <translation>Vom Server als Spam abgelehnt</translation>
    </message>
    <message>
        <source>Mailbox full</source>
        <translation>Postfach voll</translation>
    </message>
    <message>
        <source>Delivery failed</source>
        <translation>Zustellung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Invalid address</source>
        <translation>Ungültige Adresse</translation>
    </message>
    <message>
        <source>Temporarily blocked</source>
        <comment>recipient</comment>
        <translation>Vorübergehend gesperrt</translation>
    </message>
    <message>
        <source>Disabled by an administrator</source>
        <translation>Von einem Administrator ausgeschaltet</translation>
    </message>
    <message>
        <source>Already unsubscribed</source>
        <translation>Schon abgemeldet</translation>
    </message>
    <message>
        <source>Sender of the confirmation email</source>
        <translation>Absender der Bestätigungsmail</translation>
    </message>
    <message>
        <source>Empty: the addresses are added at once. One of your senders: everybody gets an email and is added after agreeing.</source>
        <translation>Leer: Die Adressen werden sofort hinzugefügt. Einer Ihrer Absender: Jeder bekommt eine E-Mail und wird nach der Zustimmung hinzugefügt.</translation>
    </message>
    <message>
        <source>Template of the confirmation email</source>
        <translation>Vorlage der Bestätigungsmail</translation>
    </message>
    <message>
        <source>Language of the confirmation email</source>
        <translation>Sprache der Bestätigungsmail</translation>
    </message>
    <message numerus="yes">
        <source>%Ln confirmation email(s) are on their way.</source>
        <translation>
            <numerusform>%Ln Bestätigungsmail ist unterwegs.</numerusform>
            <numerusform>%Ln Bestätigungsmails sind unterwegs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln address(es) off the blacklist? They can get emails again.</source>
        <translation>
            <numerusform>%Ln Adresse von der Sperrliste nehmen? Sie kann wieder E-Mails bekommen.</numerusform>
            <numerusform>%Ln Adressen von der Sperrliste nehmen? Sie können wieder E-Mails bekommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The blacklist is empty. Addresses on it get no emails, whatever list they stand in.</source>
        <translation>Die Sperrliste ist leer. Adressen darauf bekommen keine E-Mails, gleich in welchem Verteiler sie stehen.</translation>
    </message>
    <message>
        <source>emails</source>
        <translation>E-Mails</translation>
    </message>
    <message>
        <source>Why emails did not arrive</source>
        <translation>Warum E-Mails nicht ankamen</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>emails</comment>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Emails to this address</source>
        <translation>E-Mails an diese Adresse</translation>
    </message>
    <message>
        <source>An email to this list</source>
        <translation>Eine E-Mail an diesen Verteiler</translation>
    </message>
    <message>
        <source>Emails to send</source>
        <translation>Zu sendende E-Mails</translation>
    </message>
    <message>
        <source>Delete the sender %1? No email can be sent from this address afterwards.</source>
        <translation>Den Absender %1 löschen? Von dieser Adresse kann danach keine E-Mail gesendet werden.</translation>
    </message>
    <message>
        <source>An email with a code is on its way to %1.</source>
        <translation>Eine E-Mail mit einem Code ist an %1 unterwegs.</translation>
    </message>
    <message>
        <source>Code from the email</source>
        <translation>Code aus der E-Mail</translation>
    </message>
    <message>
        <source>There are no senders yet. Emails need one: add the address that they should come from.</source>
        <translation>Es gibt noch keine Absender. E-Mails brauchen einen: Fügen Sie die Adresse hinzu, von der sie kommen sollen.</translation>
    </message>
    <message>
        <source>An email was delivered</source>
        <translation>Eine E-Mail wurde zugestellt</translation>
    </message>
    <message>
        <source>An email was opened</source>
        <translation>Eine E-Mail wurde geöffnet</translation>
    </message>
    <message>
        <source>An email was marked as spam</source>
        <translation>Eine E-Mail wurde als Spam markiert</translation>
    </message>
    <message>
        <source>An email could not be delivered for now</source>
        <translation>Eine E-Mail konnte vorerst nicht zugestellt werden</translation>
    </message>
    <message>
        <source>There are no webhooks yet. A webhook tells your own server what happens to your emails.</source>
        <translation>Es gibt noch keine Webhooks. Ein Webhook sagt Ihrem eigenen Server, was mit Ihren E-Mails geschieht.</translation>
    </message>
    <message>
        <source>Activation email sent</source>
        <translation>Aktivierungsmail gesendet</translation>
    </message>
    <message>
        <source>Text as HTML</source>
        <translation>Text als HTML</translation>
    </message>
    <message>
        <source>Name of the campaign</source>
        <translation>Name der Kampagne</translation>
    </message>
    <message>
        <source>Edit campaign…</source>
        <translation>Kampagne bearbeiten …</translation>
    </message>
    <message>
        <source>Cancel campaign…</source>
        <translation>Kampagne abbrechen …</translation>
    </message>
    <message>
        <source>Cancel the campaign “%1”? Emails that were not sent yet stay unsent.</source>
        <translation>Die Kampagne „%1“ abbrechen? Noch nicht gesendete E-Mails bleiben ungesendet.</translation>
    </message>
    <message>
        <source>Delete from all lists…</source>
        <translation>Aus allen Listen löschen …</translation>
    </message>
    <message>
        <source>Delete %1 from every mailing list of the account? Variables, status and history go with it; that cannot be undone.</source>
        <translation>%1 aus jedem Verteiler des Kontos löschen? Variablen, Status und Verlauf gehen mit; das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Tag ID</source>
        <translation>Tag-ID</translation>
    </message>
    <message>
        <source>Put a tag on…</source>
        <translation>Tag vergeben …</translation>
    </message>
    <message>
        <source>Take a tag off…</source>
        <translation>Tag entfernen …</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>New template…</source>
        <translation>Neue Vorlage …</translation>
    </message>
    <message>
        <source>Edit template…</source>
        <translation>Vorlage bearbeiten …</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln mailing list(s) or more.</source>
        <translation>
            <numerusform>Es gibt mindestens %Ln Verteiler.</numerusform>
            <numerusform>Es gibt mindestens %Ln Verteiler.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sum over all mailing lists</source>
        <translation>Summe über alle Verteiler</translation>
    </message>
    <message>
        <source>Active addresses</source>
        <translation>Aktive Adressen</translation>
    </message>
    <message>
        <source>Sum over all mailing lists of the addresses that get emails</source>
        <translation>Summe der Adressen aller Verteiler, die E-Mails bekommen</translation>
    </message>
    <message>
        <source>Number of all mailing lists</source>
        <translation>Anzahl aller Verteiler</translation>
    </message>
    <message>
        <source>Last campaign</source>
        <translation>Letzte Kampagne</translation>
    </message>
    <message>
        <source>Create mailing list</source>
        <translation>Verteiler anlegen</translation>
    </message>
    <message>
        <source>List mailing lists</source>
        <translation>Verteiler auflisten</translation>
    </message>
    <message>
        <source>Show mailing list</source>
        <translation>Verteiler anzeigen</translation>
    </message>
    <message>
        <source>Rename mailing list</source>
        <translation>Verteiler umbenennen</translation>
    </message>
    <message>
        <source>Delete mailing list</source>
        <translation>Verteiler löschen</translation>
    </message>
    <message>
        <source>List variables of mailing list</source>
        <translation>Variablen eines Verteilers auflisten</translation>
    </message>
    <message>
        <source>List contacts of mailing list</source>
        <translation>Kontakte eines Verteilers auflisten</translation>
    </message>
    <message>
        <source>Add contacts to mailing list</source>
        <translation>Kontakte zu einem Verteiler hinzufügen</translation>
    </message>
    <message>
        <source>Delete contacts from mailing list</source>
        <translation>Kontakte aus einem Verteiler löschen</translation>
    </message>
    <message>
        <source>Count contacts of mailing list</source>
        <translation>Kontakte eines Verteilers zählen</translation>
    </message>
    <message>
        <source>Unsubscribe contacts from mailing list</source>
        <translation>Kontakte von einem Verteiler abmelden</translation>
    </message>
    <message>
        <source>Change variables of contact</source>
        <translation>Variablen eines Kontakts ändern</translation>
    </message>
    <message>
        <source>Find contacts by variable</source>
        <translation>Kontakte nach Variable finden</translation>
    </message>
    <message>
        <source>Change phone number of contact</source>
        <translation>Telefonnummer eines Kontakts ändern</translation>
    </message>
    <message>
        <source>Calculate cost of campaign</source>
        <translation>Kosten einer Kampagne berechnen</translation>
    </message>
    <message>
        <source>Create campaign</source>
        <translation>Kampagne anlegen</translation>
    </message>
    <message>
        <source>List campaigns</source>
        <translation>Kampagnen auflisten</translation>
    </message>
    <message>
        <source>Show campaign</source>
        <translation>Kampagne anzeigen</translation>
    </message>
    <message>
        <source>Edit scheduled campaign</source>
        <translation>Geplante Kampagne bearbeiten</translation>
    </message>
    <message>
        <source>Cancel campaign</source>
        <translation>Kampagne abbrechen</translation>
    </message>
    <message>
        <source>Show opens of campaign by country</source>
        <translation>Öffnungen einer Kampagne nach Land anzeigen</translation>
    </message>
    <message>
        <source>Show clicks of campaign by link</source>
        <translation>Klicks einer Kampagne nach Link anzeigen</translation>
    </message>
    <message>
        <source>List campaigns of mailing list</source>
        <translation>Kampagnen eines Verteilers auflisten</translation>
    </message>
    <message>
        <source>Create template</source>
        <translation>Vorlage anlegen</translation>
    </message>
    <message>
        <source>Edit template</source>
        <translation>Vorlage bearbeiten</translation>
    </message>
    <message>
        <source>Show template</source>
        <translation>Vorlage anzeigen</translation>
    </message>
    <message>
        <source>Show template by slug</source>
        <translation>Vorlage nach Kurznamen anzeigen</translation>
    </message>
    <message>
        <source>List templates</source>
        <translation>Vorlagen auflisten</translation>
    </message>
    <message>
        <source>List senders</source>
        <translation>Absender auflisten</translation>
    </message>
    <message>
        <source>Add sender</source>
        <translation>Absender hinzufügen</translation>
    </message>
    <message>
        <source>Delete sender</source>
        <translation>Absender löschen</translation>
    </message>
    <message>
        <source>Request activation code for sender</source>
        <translation>Aktivierungscode für einen Absender anfordern</translation>
    </message>
    <message>
        <source>Activate sender</source>
        <translation>Absender aktivieren</translation>
    </message>
    <message>
        <source>Show mailing lists of email address</source>
        <translation>Verteiler einer E-Mail-Adresse anzeigen</translation>
    </message>
    <message>
        <source>Delete email address from all mailing lists</source>
        <translation>E-Mail-Adresse aus allen Verteilern löschen</translation>
    </message>
    <message>
        <source>Show details of email address</source>
        <translation>Einzelheiten einer E-Mail-Adresse anzeigen</translation>
    </message>
    <message>
        <source>Show several email addresses</source>
        <translation>Mehrere E-Mail-Adressen anzeigen</translation>
    </message>
    <message>
        <source>Show campaign statistics of email address</source>
        <translation>Kampagnenstatistik einer E-Mail-Adresse anzeigen</translation>
    </message>
    <message>
        <source>Show email address in campaign</source>
        <translation>E-Mail-Adresse in einer Kampagne anzeigen</translation>
    </message>
    <message>
        <source>Show contact of mailing list</source>
        <translation>Kontakt eines Verteilers anzeigen</translation>
    </message>
    <message>
        <source>Show campaign statistics of several email addresses</source>
        <translation>Kampagnenstatistik mehrerer E-Mail-Adressen anzeigen</translation>
    </message>
    <message>
        <source>List tags</source>
        <translation>Tags auflisten</translation>
    </message>
    <message>
        <source>Create tag</source>
        <translation>Tag anlegen</translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation>Tag umbenennen</translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation>Tag löschen</translation>
    </message>
    <message>
        <source>Assign tag to email address</source>
        <translation>Tag an eine E-Mail-Adresse vergeben</translation>
    </message>
    <message>
        <source>Assign tag to phone number</source>
        <translation>Tag an eine Telefonnummer vergeben</translation>
    </message>
    <message>
        <source>Remove tag from email address</source>
        <translation>Tag von einer E-Mail-Adresse entfernen</translation>
    </message>
    <message>
        <source>Remove tag from phone number</source>
        <translation>Tag von einer Telefonnummer entfernen</translation>
    </message>
    <message>
        <source>List blocked email addresses</source>
        <translation>Gesperrte E-Mail-Adressen auflisten</translation>
    </message>
    <message>
        <source>Block email addresses</source>
        <translation>E-Mail-Adressen sperren</translation>
    </message>
    <message>
        <source>Unblock email addresses</source>
        <translation>E-Mail-Adressen entsperren</translation>
    </message>
    <message>
        <source>List webhooks</source>
        <translation>Webhooks auflisten</translation>
    </message>
    <message>
        <source>Create webhook</source>
        <translation>Webhook anlegen</translation>
    </message>
    <message>
        <source>Show webhook</source>
        <translation>Webhook anzeigen</translation>
    </message>
    <message>
        <source>Edit webhook</source>
        <translation>Webhook bearbeiten</translation>
    </message>
    <message>
        <source>Delete webhook</source>
        <translation>Webhook löschen</translation>
    </message>
    <message>
        <source>Queued or being prepared</source>
        <translation>Eingereiht oder in Vorbereitung</translation>
    </message>
    <message>
        <source>Tests</source>
        <comment>campaigns</comment>
        <translation>Tests</translation>
    </message>
    <message>
        <source>Cancelled or deleted</source>
        <comment>campaigns</comment>
        <translation>Abgebrochen oder gelöscht</translation>
    </message>
    <message>
        <source>Blocked or stopped</source>
        <comment>campaigns</comment>
        <translation>Gesperrt oder angehalten</translation>
    </message>
    <message>
        <source>Mailing list ID</source>
        <translation>Verteiler-ID</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>On the web</source>
        <translation>Im Web</translation>
    </message>
    <message>
        <source>Opens are counted by another service</source>
        <translation>Ein anderer Dienst zählt die Öffnungen</translation>
    </message>
    <message>
        <source>Clicks are counted by another service</source>
        <translation>Ein anderer Dienst zählt die Klicks</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Made in the editor</source>
        <translation>Im Editor erstellt</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Short description</source>
        <translation>Kurzbeschreibung</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>The category in full</source>
        <translation>Die Kategorie ausführlich</translation>
    </message>
    <message>
        <source>About the category</source>
        <translation>Über die Kategorie</translation>
    </message>
    <message>
        <source>Webhook ID</source>
        <translation>Webhook-ID</translation>
    </message>
    <message>
        <source>(no name)</source>
        <extracomment>In place of a name that is empty.</extracomment>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>The service does not tell in which countries this campaign was opened.</source>
        <translation>Der Dienst sagt nicht, in welchen Ländern diese Kampagne geöffnet wurde.</translation>
    </message>
    <message>
        <source>The service does not tell which links of this campaign were clicked.</source>
        <translation>Der Dienst sagt nicht, welche Links dieser Kampagne geklickt wurden.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln newest campaign(s) is finished.</source>
        <translation>
            <numerusform>Die neueste Kampagne ist noch nicht abgeschlossen.</numerusform>
            <numerusform>Keine der %Ln neuesten Kampagnen ist abgeschlossen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No campaign is finished yet.</source>
        <translation>Noch keine Kampagne ist abgeschlossen.</translation>
    </message>
    <message>
        <source>The last campaigns have no figures yet.</source>
        <translation>Die letzten Kampagnen haben noch keine Zahlen.</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Neue Vorlage</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Neue Kampagne</translation>
    </message>
    <message>
        <source>Write a campaign</source>
        <translation>Kampagne schreiben</translation>
    </message>
    <message>
        <source>Use in a campaign</source>
        <translation>In Kampagne verwenden</translation>
    </message>
    <message>
        <source>Do not call webhooks</source>
        <translation>Keine Webhooks aufrufen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln Kontakt</numerusform>
            <numerusform>%Ln Kontakte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es)</source>
        <translation>
            <numerusform>%Ln Adresse</numerusform>
            <numerusform>%Ln Adressen</numerusform>
        </translation>
    </message>
    <message>
        <source>The owner was asked and has not agreed yet.</source>
        <translation>Der Inhaber wurde gefragt und hat noch nicht zugestimmt.</translation>
    </message>
    <message>
        <source>“%1” is none of the mailing lists.</source>
        <translation>„%1“ ist keiner der Verteiler.</translation>
    </message>
    <message>
        <source>One per line, ten at most</source>
        <translation>Einer je Zeile, höchstens zehn</translation>
    </message>
    <message>
        <source>Instead of the text</source>
        <translation>Statt des Textes</translation>
    </message>
    <message>
        <source>Mailing list</source>
        <translation>Verteiler</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Nobody knows whether the change was carried out. Look at the list again before you repeat it; it was not repeated by itself.</source>
        <translation>Niemand weiß, ob die Änderung ausgeführt wurde. Sehen Sie in der Liste nach, bevor Sie sie wiederholen; von selbst wurde sie nicht wiederholt.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the network connection, then try again.</source>
        <translation>Nichts wurde geändert. Prüfen Sie die Netzwerkverbindung und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again in a moment.</source>
        <translation>Nichts wurde geändert. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was sent. Something between this computer and the service may be reading along, or this computer&apos;s clock is wrong. Pulsedeck never goes on without a safe connection.</source>
        <translation>Nichts wurde gesendet. Zwischen diesem Rechner und dem Dienst liest vielleicht jemand mit, oder die Uhr dieses Rechners geht falsch. Ohne sichere Verbindung macht Pulsedeck nie weiter.</translation>
    </message>
    <message>
        <source>Nothing was sent there. Check the address of the service, and whether the network asks you to sign in first.</source>
        <translation>Dorthin wurde nichts gesendet. Prüfen Sie die Adresse des Dienstes und ob das Netzwerk zuerst eine Anmeldung verlangt.</translation>
    </message>
    <message>
        <source>The rest of the window works on. Try again later; if it stays, copy the details and report them.</source>
        <translation>Der Rest des Fensters arbeitet weiter. Versuchen Sie es später erneut; bleibt es dabei, kopieren und melden Sie die Einzelheiten.</translation>
    </message>
    <message>
        <source>This is a fault at the service. Try again in a few minutes.</source>
        <translation>Das ist ein Fehler beim Dienst. Versuchen Sie es in einigen Minuten erneut.</translation>
    </message>
    <message>
        <source>Other programs may use the same account. Try again in a minute.</source>
        <translation>Vielleicht nutzen andere Programme dasselbe Konto. Versuchen Sie es in einer Minute erneut.</translation>
    </message>
    <message>
        <source>This needs a scope that you have not picked.</source>
        <translation>Das braucht einen Bereich, den Sie nicht gewählt haben.</translation>
    </message>
    <message>
        <source>Some values do not fit what the service takes.</source>
        <translation>Einige Werte passen nicht zu dem, was der Dienst annimmt.</translation>
    </message>
    <message>
        <source>The service does not accept the sign-in of this account.</source>
        <translation>Der Dienst nimmt die Anmeldung dieses Kontos nicht an.</translation>
    </message>
    <message>
        <source>The service does not allow this for this account.</source>
        <translation>Der Dienst erlaubt das diesem Konto nicht.</translation>
    </message>
    <message>
        <source>The service does not know this, or no longer.</source>
        <translation>Der Dienst kennt das nicht oder nicht mehr.</translation>
    </message>
    <message>
        <source>This was changed by somebody else in the meantime.</source>
        <translation>Das hat inzwischen jemand anders geändert.</translation>
    </message>
    <message>
        <source>The service refused the values.</source>
        <translation>Der Dienst hat die Werte abgelehnt.</translation>
    </message>
    <message>
        <source>The service asks for a pause: too many requests.</source>
        <translation>Der Dienst bittet um eine Pause: zu viele Anfragen.</translation>
    </message>
    <message>
        <source>A limit of the account is reached.</source>
        <translation>Eine Grenze des Kontos ist erreicht.</translation>
    </message>
    <message>
        <source>The service has a fault.</source>
        <translation>Der Dienst hat einen Fehler.</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>Der Dienst ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The service took too long to answer.</source>
        <translation>Der Dienst hat zu lange für die Antwort gebraucht.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete.</source>
        <translation>Die Verbindung brach ab, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>The connection to the service is not safe.</source>
        <translation>Die Verbindung zum Dienst ist nicht sicher.</translation>
    </message>
    <message>
        <source>The service wanted to send us to another address.</source>
        <translation>Der Dienst wollte an eine andere Adresse weiterleiten.</translation>
    </message>
    <message>
        <source>The service answered in a way that makes no sense here.</source>
        <translation>Die Antwort des Dienstes ergibt hier keinen Sinn.</translation>
    </message>
    <message>
        <source>Nothing was sent. Pick the scope in the account&apos;s menu.</source>
        <translation>Nichts wurde gesendet. Wählen Sie den Bereich im Menü des Kontos.</translation>
    </message>
    <message>
        <source>Nothing was sent. Correct the values, then try again.</source>
        <translation>Nichts wurde gesendet. Berichtigen Sie die Werte und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Nothing was changed. Sign in again; what you typed stays where it is.</source>
        <translation>Nichts wurde geändert. Melden Sie sich neu an; was Sie eingegeben haben, bleibt stehen.</translation>
    </message>
    <message>
        <source>Nothing was changed. The plan, the role, the granted scopes or an address list may be the reason.</source>
        <translation>Nichts wurde geändert. Der Grund kann der Tarif, die Rolle, der gewährte Bereich oder eine Adressliste sein.</translation>
    </message>
    <message>
        <source>It may have been deleted elsewhere. Refresh the list.</source>
        <translation>Vielleicht wurde es anderswo gelöscht. Aktualisieren Sie die Liste.</translation>
    </message>
    <message>
        <source>Nothing was changed. Refresh, look at the new state, then decide.</source>
        <translation>Nichts wurde geändert. Aktualisieren Sie, sehen Sie den neuen Stand an und entscheiden Sie dann.</translation>
    </message>
    <message>
        <source>Nothing was changed. Correct the values, then try again.</source>
        <translation>Nichts wurde geändert. Berichtigen Sie die Werte und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Nothing was changed. Wait, top up the balance or upgrade the plan, then try again.</source>
        <translation>Nichts wurde geändert. Warten Sie, laden Sie das Guthaben auf oder wechseln Sie den Tarif, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The service says: %1</source>
        <translation>Der Dienst sagt: %1</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <translation>HTTP-Status %1</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>Code %1</translation>
    </message>
    <message>
        <source>This account is read-only.</source>
        <translation>Dieses Konto ist auf „Nur lesen“ gestellt.</translation>
    </message>
    <message>
        <source>Nothing was sent. Pulsedeck refuses whatever would change or send something in this account until you switch read-only off in the Account menu.</source>
        <translation>Es wurde nichts gesendet. Pulsedeck verweigert in diesem Konto alles, was etwas ändern oder versenden würde, bis Sie „Nur lesen“ im Menü „Konto“ ausschalten.</translation>
    </message>
    <message>
        <source>Nothing was sent. Give the proxy the name and the password that it wants; whoever runs the network knows them.</source>
        <translation>Es wurde nichts gesendet. Der Proxy braucht einen Namen und ein Passwort; wer das Netz betreibt, kennt beides.</translation>
    </message>
    <message>
        <source>The proxy asks for a name and a password.</source>
        <translation>Der Proxy verlangt einen Namen und ein Passwort.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Das Laden wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Nothing was changed, and what was not read yet is missing here. Read again when you like.</source>
        <translation>Es wurde nichts geändert; was noch nicht geladen war, fehlt hier. Sie können jederzeit neu laden.</translation>
    </message>
</context>
<context>
    <name>operations</name>
    <message>
        <source>Check the addresses</source>
        <translation>Adressen prüfen</translation>
    </message>
    <message>
        <source>Do not start webhooks</source>
        <translation>Keine Webhooks auslösen</translation>
    </message>
    <message>
        <source>Leave known contacts unchanged</source>
        <translation>Bekannte Kontakte unverändert lassen</translation>
    </message>
    <message>
        <source>Only reads</source>
        <translation>Liest nur</translation>
    </message>
    <message>
        <source>Changes data</source>
        <translation>Ändert Daten</translation>
    </message>
    <message>
        <source>Cannot be undone</source>
        <translation>Nicht rückgängig zu machen</translation>
    </message>
    <message>
        <source>Sends or costs money</source>
        <translation>Sendet oder kostet Geld</translation>
    </message>
    <message>
        <source>This changes data on the service.</source>
        <translation>Das ändert Daten beim Dienst.</translation>
    </message>
    <message>
        <source>This cannot be undone: the service cannot bring back what it takes away.</source>
        <translation>Das lässt sich nicht rückgängig machen: Der Dienst kann nicht zurückholen, was er entfernt.</translation>
    </message>
    <message>
        <source>This cannot be undone: messages leave for people, or money is spent.</source>
        <translation>Das lässt sich nicht rückgängig machen: Nachrichten gehen an Menschen, oder es kostet Geld.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Email addresses</source>
        <translation>E-Mail-Adressen</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Telefonnummern</translation>
    </message>
    <message>
        <source>At most so many</source>
        <translation>Höchstens so viele</translation>
    </message>
    <message>
        <source>Skip so many</source>
        <translation>So viele überspringen</translation>
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
        <source>From day</source>
        <translation>Ab Tag</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Bis Tag</translation>
    </message>
    <message>
        <source>Contact ID</source>
        <translation>Kontakt-ID</translation>
    </message>
    <message>
        <source>Bot ID</source>
        <translation>Bot-ID</translation>
    </message>
    <message>
        <source>Deal ID</source>
        <translation>Geschäfts-ID</translation>
    </message>
    <message>
        <source>Task ID</source>
        <translation>Aufgaben-ID</translation>
    </message>
    <message>
        <source>Company ID</source>
        <translation>Firmen-ID</translation>
    </message>
    <message>
        <source>Pipeline ID</source>
        <translation>Pipeline-ID</translation>
    </message>
    <message>
        <source>Product ID</source>
        <translation>Produkt-ID</translation>
    </message>
    <message>
        <source>Board ID</source>
        <translation>Tafel-ID</translation>
    </message>
    <message>
        <source>Stage ID</source>
        <translation>Stufen-ID</translation>
    </message>
    <message>
        <source>Field ID</source>
        <translation>Feld-ID</translation>
    </message>
    <message>
        <source>Mailing list ID</source>
        <translation>Verteiler-ID</translation>
    </message>
    <message>
        <source>Campaign ID</source>
        <translation>Kampagnen-ID</translation>
    </message>
    <message>
        <source>ID of the person responsible</source>
        <translation>ID der verantwortlichen Person</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>Name of the variable</source>
        <translation>Name der Variable</translation>
    </message>
    <message>
        <source>Value of the variable</source>
        <translation>Wert der Variable</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Name of the sender</source>
        <translation>Name des Absenders</translation>
    </message>
    <message>
        <source>Email address of the sender</source>
        <translation>E-Mail-Adresse des Absenders</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Send at</source>
        <translation>Senden um</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>Von %1 bis %2.</translation>
    </message>
    <message>
        <source>At least %1.</source>
        <translation>Mindestens %1.</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>Höchstens %1.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln item(s).</source>
        <translation>
            <numerusform>Höchstens %Ln Eintrag.</numerusform>
            <numerusform>Höchstens %Ln Einträge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln character(s).</source>
        <translation>
            <numerusform>Höchstens %Ln Zeichen.</numerusform>
            <numerusform>Höchstens %Ln Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>An ID with dashes.</source>
        <translation>Eine ID mit Strichen.</translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation>Eins je Zeile.</translation>
    </message>
    <message>
        <source>Each one of: %1.</source>
        <translation>Jeweils eines von: %1.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Weggelassen: %1.</translation>
    </message>
    <message>
        <source>This has to be filled in.</source>
        <translation>Das muss ausgefüllt werden.</translation>
    </message>
    <message>
        <source>“%1” has to be filled in.</source>
        <translation>„%1“ muss ausgefüllt werden.</translation>
    </message>
    <message>
        <source>The service does not take this value here.</source>
        <translation>Der Dienst nimmt diesen Wert hier nicht an.</translation>
    </message>
    <message>
        <source>This is outside of what the service takes.</source>
        <translation>Das liegt außerhalb dessen, was der Dienst annimmt.</translation>
    </message>
    <message>
        <source>“%1” does not go together with the other values here.</source>
        <translation>„%1“ passt nicht zu den anderen Werten hier.</translation>
    </message>
    <message>
        <source>The service wants another kind of value here.</source>
        <translation>Der Dienst will hier eine andere Art von Wert.</translation>
    </message>
    <message>
        <source>The service wants another kind of value at “%1”.</source>
        <translation>Der Dienst will bei „%1“ eine andere Art von Wert.</translation>
    </message>
    <message>
        <source>add create new</source>
        <comment>words of the same meaning to search by</comment>
        <translation>hinzufügen anlegen neu erstellen</translation>
    </message>
    <message>
        <source>change edit update</source>
        <comment>words of the same meaning to search by</comment>
        <translation>ändern bearbeiten aktualisieren</translation>
    </message>
    <message>
        <source>delete remove</source>
        <comment>words of the same meaning to search by</comment>
        <translation>löschen entfernen</translation>
    </message>
    <message>
        <source>Live chat</source>
        <translation>Live-Chat</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <comment>a part of SendPulse and a messenger</comment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>The value of a field that is on</extracomment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Values to send</source>
        <translation>Zu sendende Werte</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Events to report</source>
        <translation>Zu meldende Ereignisse</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Hours until the deadline</source>
        <translation>Stunden bis zur Frist</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Außerdem</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>Also when out of stock</source>
        <translation>Auch wenn nicht vorrätig</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Annual turnover</source>
        <translation>Jahresumsatz</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>Attachment ID</source>
        <translation>Anhang-ID</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>Attachments in Base64</source>
        <translation>Anhänge in Base64</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>Field values</source>
        <translation>Feldwerte</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Make the plain text by itself</source>
        <translation>Nur-Text selbst erzeugen</translation>
    </message>
    <message>
        <source>Flow ID</source>
        <translation>Ablauf-ID</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Blind copy to</source>
        <translation>Blindkopie an</translation>
    </message>
    <message>
        <source>Contents for AMP</source>
        <translation>Inhalt für AMP</translation>
    </message>
    <message>
        <source>Name of the mailing list</source>
        <translation>Name des Verteilers</translation>
    </message>
    <message>
        <source>Business connection ID</source>
        <translation>ID der Geschäftsverbindung</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Schaltfläche</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>Schaltflächen</translation>
    </message>
    <message>
        <source>Call ID</source>
        <translation>Anruf-ID</translation>
    </message>
    <message>
        <source>Kind of call</source>
        <translation>Art des Anrufs</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>Carousel</source>
        <translation>Karussell</translation>
    </message>
    <message>
        <source>Category ID</source>
        <translation>Kategorie-ID</translation>
    </message>
    <message>
        <source>Category IDs</source>
        <translation>Kategorie-IDs</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Kopie an</translation>
    </message>
    <message>
        <source>Checklist ID</source>
        <translation>Checklisten-ID</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Checklisten</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Klicks</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Colour of the background</source>
        <translation>Hintergrundfarbe</translation>
    </message>
    <message>
        <source>Colour of the text</source>
        <translation>Textfarbe</translation>
    </message>
    <message>
        <source>Comment ID</source>
        <translation>Kommentar-ID</translation>
    </message>
    <message>
        <source>Company IDs</source>
        <translation>Firmen-IDs</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>Firmenname</translation>
    </message>
    <message>
        <source>Completed from</source>
        <translation>Abgeschlossen ab</translation>
    </message>
    <message>
        <source>Completed to</source>
        <translation>Abgeschlossen bis</translation>
    </message>
    <message>
        <source>Parts of the template</source>
        <translation>Teile der Vorlage</translation>
    </message>
    <message>
        <source>Confirmation by email</source>
        <translation>Bestätigung per E-Mail</translation>
    </message>
    <message>
        <source>Linked with</source>
        <translation>Verknüpft mit</translation>
    </message>
    <message>
        <source>Contact IDs</source>
        <translation>Kontakt-IDs</translation>
    </message>
    <message>
        <source>Shown on the contact&apos;s card</source>
        <translation>Auf der Karte des Kontakts gezeigt</translation>
    </message>
    <message>
        <source>Email address of the contact</source>
        <translation>E-Mail-Adresse des Kontakts</translation>
    </message>
    <message>
        <source>First name of the contact</source>
        <translation>Vorname des Kontakts</translation>
    </message>
    <message>
        <source>Last name of the contact</source>
        <translation>Nachname des Kontakts</translation>
    </message>
    <message>
        <source>Phone number of the contact</source>
        <translation>Telefonnummer des Kontakts</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Kind of contents</source>
        <translation>Art des Inhalts</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Angelegt am</translation>
    </message>
    <message>
        <source>Created from</source>
        <translation>Angelegt ab</translation>
    </message>
    <message>
        <source>Created to</source>
        <translation>Angelegt bis</translation>
    </message>
    <message>
        <source>Custom tab ID</source>
        <translation>Reiter-ID</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Tag des Monats</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>What happens to the deal</source>
        <translation>Was mit dem Geschäft geschieht</translation>
    </message>
    <message>
        <source>Deal IDs</source>
        <translation>Geschäfts-IDs</translation>
    </message>
    <message>
        <source>Name of the deal</source>
        <translation>Name des Geschäfts</translation>
    </message>
    <message>
        <source>Deleted ones too</source>
        <translation>Auch gelöschte</translation>
    </message>
    <message>
        <source>Digital product</source>
        <translation>Digitales Produkt</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Element ID</source>
        <translation>Element-ID</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>Elemente</translation>
    </message>
    <message>
        <source>Email address ID</source>
        <translation>E-Mail-Adress-ID</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Only pretend to send</source>
        <translation>Versand nur vortäuschen</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>When it ends</source>
        <translation>Wann es endet</translation>
    </message>
    <message>
        <source>Ended from</source>
        <translation>Beendet ab</translation>
    </message>
    <message>
        <source>Ended to</source>
        <translation>Beendet bis</translation>
    </message>
    <message>
        <source>ID of what it belongs to</source>
        <translation>ID dessen, wozu es gehört</translation>
    </message>
    <message>
        <source>IDs of what it belongs to</source>
        <translation>IDs dessen, wozu es gehört</translation>
    </message>
    <message>
        <source>Type of what it belongs to</source>
        <translation>Art dessen, wozu es gehört</translation>
    </message>
    <message>
        <source>Every so many days</source>
        <translation>Alle so viele Tage</translation>
    </message>
    <message>
        <source>Every so many months</source>
        <translation>Alle so viele Monate</translation>
    </message>
    <message>
        <source>Every so many weeks</source>
        <translation>Alle so viele Wochen</translation>
    </message>
    <message>
        <source>Week of the month</source>
        <translation>Woche des Monats</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>External contact ID</source>
        <translation>Externe Kontakt-ID</translation>
    </message>
    <message>
        <source>Values for the flow</source>
        <translation>Werte für den Ablauf</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Field name</source>
        <translation>Feldname</translation>
    </message>
    <message>
        <source>Conditions on fields</source>
        <translation>Bedingungen an Felder</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Only these browsers</source>
        <translation>Nur diese Browser</translation>
    </message>
    <message>
        <source>Only this browser language</source>
        <translation>Nur diese Browsersprache</translation>
    </message>
    <message>
        <source>Only this region</source>
        <translation>Nur diese Region</translation>
    </message>
    <message>
        <source>Subscribed from</source>
        <translation>Abonniert ab</translation>
    </message>
    <message>
        <source>Subscribed to</source>
        <translation>Abonniert bis</translation>
    </message>
    <message>
        <source>Only subscribers from this page</source>
        <translation>Nur Abonnenten von dieser Seite</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Endet am</translation>
    </message>
    <message>
        <source>Ends from</source>
        <translation>Endet ab</translation>
    </message>
    <message>
        <source>Ends to</source>
        <translation>Endet bis</translation>
    </message>
    <message>
        <source>Kind of element</source>
        <translation>Art des Elements</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>ID of the line in the deal</source>
        <translation>ID der Zeile im Geschäft</translation>
    </message>
    <message>
        <source>Contents (HTML in Base64)</source>
        <translation>Inhalt (HTML in Base64)</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>IDs</source>
        <translation>IDs</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Link to an image</source>
        <translation>Link zu einem Bild</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Rows of buttons</source>
        <translation>Reihen von Schaltflächen</translation>
    </message>
    <message>
        <source>Integration group ID</source>
        <translation>ID der Integrationsgruppe</translation>
    </message>
    <message>
        <source>Interactive message</source>
        <translation>Interaktive Nachricht</translation>
    </message>
    <message>
        <source>Used unless told otherwise</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Exact address only</source>
        <translation>Nur die ganze Adresse</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Eingeschaltet</translation>
    </message>
    <message>
        <source>Attachment is stored elsewhere</source>
        <translation>Anhang liegt anderswo</translation>
    </message>
    <message>
        <source>Main one</source>
        <translation>Hauptangabe</translation>
    </message>
    <message>
        <source>Main chatbot</source>
        <translation>Haupt-Chatbot</translation>
    </message>
    <message>
        <source>Product is stored elsewhere</source>
        <translation>Produkt liegt anderswo</translation>
    </message>
    <message>
        <source>Preview is stored elsewhere</source>
        <translation>Vorschau liegt anderswo</translation>
    </message>
    <message>
        <source>Test campaign</source>
        <translation>Testkampagne</translation>
    </message>
    <message>
        <source>Visible</source>
        <translation>Sichtbar</translation>
    </message>
    <message>
        <source>Item ID</source>
        <translation>Punkt-ID</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Schlüsselwörter</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Last active at</source>
        <translation>Zuletzt aktiv</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Has to be filled in</source>
        <translation>Muss ausgefüllt werden</translation>
    </message>
    <message>
        <source>Message effect ID</source>
        <translation>ID des Nachrichteneffekts</translation>
    </message>
    <message>
        <source>Message ID</source>
        <translation>Nachrichten-ID</translation>
    </message>
    <message>
        <source>Language of the message</source>
        <translation>Sprache der Nachricht</translation>
    </message>
    <message>
        <source>Seconds the message stays valid</source>
        <translation>Sekunden, die die Nachricht gilt</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Benachrichtigung</translation>
    </message>
    <message>
        <source>Tag of the message</source>
        <translation>Kennzeichen der Nachricht</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>Art der Nachricht</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>ID of the contact in the messenger</source>
        <translation>ID des Kontakts im Messenger</translation>
    </message>
    <message>
        <source>Messenger ID</source>
        <translation>Messenger-ID</translation>
    </message>
    <message>
        <source>Login in the messenger</source>
        <translation>Benutzername im Messenger</translation>
    </message>
    <message>
        <source>IDs of messenger types</source>
        <translation>IDs der Messenger-Arten</translation>
    </message>
    <message>
        <source>Messengers</source>
        <translation>Messenger</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Short name (slug)</source>
        <translation>Kurzname (Slug)</translation>
    </message>
    <message>
        <source>ID of the new stage</source>
        <translation>ID der neuen Stufe</translation>
    </message>
    <message>
        <source>Inactive ones</source>
        <translation>Inaktive</translation>
    </message>
    <message>
        <source>Note ID</source>
        <translation>Notiz-ID</translation>
    </message>
    <message>
        <source>Remind before</source>
        <translation>Erinnern vor</translation>
    </message>
    <message>
        <source>Month ID</source>
        <translation>Nummer des Monats</translation>
    </message>
    <message>
        <source>IDs of observers</source>
        <translation>IDs der Beobachter</translation>
    </message>
    <message>
        <source>Old value</source>
        <translation>Alter Wert</translation>
    </message>
    <message>
        <source>Active ones only</source>
        <translation>Nur aktive</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Öffnungen</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>Operator ID</source>
        <translation>Bearbeiter-ID</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Auswahlwerte</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>ID of the parent task</source>
        <translation>ID der übergeordneten Aufgabe</translation>
    </message>
    <message>
        <source>Markup of the text</source>
        <translation>Auszeichnung des Textes</translation>
    </message>
    <message>
        <source>Contents to send</source>
        <translation>Zu sendender Inhalt</translation>
    </message>
    <message>
        <source>Payment ID</source>
        <translation>Zahlungs-ID</translation>
    </message>
    <message>
        <source>Phone number ID</source>
        <translation>Telefonnummer-ID</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Pipeline IDs</source>
        <translation>Pipeline-IDs</translation>
    </message>
    <message>
        <source>Planned ones only</source>
        <translation>Nur geplante</translation>
    </message>
    <message>
        <source>Pop-up ID</source>
        <translation>Pop-up-ID</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Link to the product</source>
        <translation>Link zum Produkt</translation>
    </message>
    <message>
        <source>Link to a preview</source>
        <translation>Link zur Vorschau</translation>
    </message>
    <message>
        <source>Currency of the price</source>
        <translation>Währung des Preises</translation>
    </message>
    <message>
        <source>Type of product</source>
        <translation>Produktart</translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation>Projekt-ID</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Käufe</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Reaktion</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Repetition</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Keyboard below the message</source>
        <translation>Tastatur unter der Nachricht</translation>
    </message>
    <message>
        <source>Reply to</source>
        <translation>Antwort an</translation>
    </message>
    <message>
        <source>SMS when not delivered</source>
        <translation>SMS, wenn nicht zugestellt</translation>
    </message>
    <message>
        <source>IDs of people responsible</source>
        <translation>IDs der Verantwortlichen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>After (from the last answer)</source>
        <translation>Ab hier (aus der letzten Antwort)</translation>
    </message>
    <message>
        <source>Search for</source>
        <translation>Suchen nach</translation>
    </message>
    <message>
        <source>Value to search for</source>
        <translation>Gesuchter Wert</translation>
    </message>
    <message>
        <source>Section ID</source>
        <translation>Abschnitts-ID</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Segment ID</source>
        <translation>Segment-ID</translation>
    </message>
    <message>
        <source>Send to each at the best time</source>
        <translation>Jedem zur besten Zeit senden</translation>
    </message>
    <message>
        <source>Sender ID</source>
        <translation>Absender-ID</translation>
    </message>
    <message>
        <source>Search engines</source>
        <translation>Suchmaschinen</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Rule ID</source>
        <translation>Regel-ID</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Short description</source>
        <translation>Kurzbeschreibung</translation>
    </message>
    <message>
        <source>Sender of the SMS</source>
        <translation>Absender der SMS</translation>
    </message>
    <message>
        <source>Text of the SMS</source>
        <translation>Text der SMS</translation>
    </message>
    <message>
        <source>Source ID</source>
        <translation>Quellen-ID</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Beginnt am</translation>
    </message>
    <message>
        <source>Starts from</source>
        <translation>Beginnt ab</translation>
    </message>
    <message>
        <source>Starts to</source>
        <translation>Beginnt bis</translation>
    </message>
    <message>
        <source>Start day</source>
        <translation>Anfangstag</translation>
    </message>
    <message>
        <source>Links with https://</source>
        <translation>Links mit https://</translation>
    </message>
    <message>
        <source>Count clicks on links</source>
        <translation>Klicks auf Links zählen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Was gezählt wird</translation>
    </message>
    <message>
        <source>Spread sending over hours</source>
        <translation>Versand über Stunden verteilen</translation>
    </message>
    <message>
        <source>IDs of subtasks</source>
        <translation>IDs der Unteraufgaben</translation>
    </message>
    <message>
        <source>Kind of button</source>
        <translation>Art der Schaltfläche</translation>
    </message>
    <message>
        <source>Subscriber ID</source>
        <translation>Abonnenten-ID</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Tag ID</source>
        <translation>Tag-ID</translation>
    </message>
    <message>
        <source>Tag IDs</source>
        <translation>Tag-IDs</translation>
    </message>
    <message>
        <source>How tags have to match</source>
        <translation>Wie Tags passen müssen</translation>
    </message>
    <message>
        <source>ID of the other task</source>
        <translation>ID der anderen Aufgabe</translation>
    </message>
    <message>
        <source>Task IDs</source>
        <translation>Aufgaben-IDs</translation>
    </message>
    <message>
        <source>Name of the campaign</source>
        <translation>Name der Kampagne</translation>
    </message>
    <message>
        <source>Telegram ID</source>
        <translation>Telegram-ID</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Template ID</source>
        <translation>Vorlagen-ID</translation>
    </message>
    <message>
        <source>Kind of template</source>
        <translation>Art der Vorlage</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Flow to start, ID</source>
        <translation>ID des zu startenden Ablaufs</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Trigger keyword</source>
        <translation>Schlüsselwort des Auslösers</translation>
    </message>
    <message>
        <source>Seconds until it is given up</source>
        <translation>Sekunden bis zur Aufgabe</translation>
    </message>
    <message>
        <source>Type ID</source>
        <translation>Art-ID</translation>
    </message>
    <message>
        <source>Without a limit</source>
        <translation>Ohne Grenze</translation>
    </message>
    <message>
        <source>Changed from</source>
        <translation>Geändert ab</translation>
    </message>
    <message>
        <source>Changed to</source>
        <translation>Geändert bis</translation>
    </message>
    <message>
        <source>Changed at</source>
        <translation>Geändert am</translation>
    </message>
    <message>
        <source>Use list as it is when sending</source>
        <translation>Verteiler beim Senden lesen</translation>
    </message>
    <message>
        <source>UTM campaign</source>
        <translation>UTM-Kampagne</translation>
    </message>
    <message>
        <source>Value ID</source>
        <translation>Wert-ID</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Variable ID</source>
        <translation>Variablen-ID</translation>
    </message>
    <message>
        <source>Article number</source>
        <translation>Artikelnummer</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>Sprachnachricht</translation>
    </message>
    <message>
        <source>Webhook ID</source>
        <translation>Webhook-ID</translation>
    </message>
    <message>
        <source>Website ID</source>
        <translation>Website-ID</translation>
    </message>
    <message>
        <source>Without contacts</source>
        <translation>Ohne Kontakte</translation>
    </message>
    <message>
        <source>The service does not take this value at “%1”.</source>
        <translation>Der Dienst nimmt diesen Wert bei „%1“ nicht an.</translation>
    </message>
    <message>
        <source>campaign: newsletter broadcast mailing blast compare results</source>
        <comment>beginnings of words in titles: other words to search by</comment>
        <translation>kampagne: newsletter rundmail mailing serienmail vergleichen ergebnisse</translation>
    </message>
    <message>
        <source>mailing list: audience subscribers recipients export</source>
        <comment>words to search by</comment>
        <translation>verteiler: zielgruppe abonnenten empfänger adressliste exportieren</translation>
    </message>
    <message>
        <source>add contacts: import upload audience subscribers</source>
        <comment>words to search by</comment>
        <translation>kontakte hinzu: importieren import hochladen zielgruppe abonnenten</translation>
    </message>
    <message>
        <source>contact: person people lead customer</source>
        <comment>words to search by</comment>
        <translation>kontakt: person leute lead kunde</translation>
    </message>
    <message>
        <source>cost: price how much expensive</source>
        <comment>words to search by</comment>
        <translation>kosten: preis wie viel teuer</translation>
    </message>
    <message>
        <source>balance: price money credit funds</source>
        <comment>words to search by</comment>
        <translation>guthaben: preis geld kontostand</translation>
    </message>
    <message>
        <source>opens: who opened open rate readers</source>
        <comment>words to search by</comment>
        <translation>öffnung: wer hat geöffnet öffnungsrate leser</translation>
    </message>
    <message>
        <source>clicks: who clicked click rate links</source>
        <comment>words to search by</comment>
        <translation>klick: wer hat geklickt klickrate links</translation>
    </message>
    <message>
        <source>payment: invoice bill receipt</source>
        <comment>words to search by</comment>
        <translation>zahlung: rechnung beleg quittung</translation>
    </message>
    <message>
        <source>task: reminder todo follow up</source>
        <comment>words to search by</comment>
        <translation>aufgabe: erinnerung wiedervorlage todo</translation>
    </message>
    <message>
        <source>team: owner manager responsible colleague users</source>
        <comment>words to search by</comment>
        <translation>team: zuständig verantwortlich besitzer kollege nutzer</translation>
    </message>
    <message>
        <source>deal: opportunity sale order owner</source>
        <comment>words to search by</comment>
        <translation>deal: geschäft verkauf auftrag chance zuständig</translation>
    </message>
    <message>
        <source>pipeline: funnel stages sales</source>
        <comment>words to search by</comment>
        <translation>pipeline: trichter phasen vertrieb</translation>
    </message>
    <message>
        <source>statistics: report results figures numbers compare</source>
        <comment>words to search by</comment>
        <translation>statistik: bericht ergebnisse zahlen auswertung vergleichen</translation>
    </message>
    <message>
        <source>unsubscribe: opt out remove</source>
        <comment>words to search by</comment>
        <translation>abmeld: abbestellen austragen opt out</translation>
    </message>
    <message>
        <source>block: blacklist suppress ban</source>
        <comment>words to search by</comment>
        <translation>sperr: blacklist blockieren</translation>
    </message>
    <message>
        <source>blacklist: blocked suppression ban</source>
        <comment>words to search by</comment>
        <translation>sperrliste: blacklist blockiert</translation>
    </message>
    <message>
        <source>template: design letter layout</source>
        <comment>words to search by</comment>
        <translation>vorlage: design brief layout</translation>
    </message>
    <message>
        <source>sender: from address name</source>
        <comment>words to search by</comment>
        <translation>absender: von adresse name</translation>
    </message>
    <message>
        <source>bounce: undelivered returned failed</source>
        <comment>words to search by</comment>
        <translation>unzustell: bounce rückläufer zurückgewiesen</translation>
    </message>
    <message>
        <source>verif: validate clean check hygiene</source>
        <comment>words to search by</comment>
        <translation>prüf: validieren bereinigen verifizieren</translation>
    </message>
    <message>
        <source>plan: subscription tariff price limits</source>
        <comment>words to search by</comment>
        <translation>tarif: abo preis grenzen plan</translation>
    </message>
    <message>
        <source>flow: automation autoresponder sequence drip</source>
        <comment>words to search by</comment>
        <translation>ablauf: automatisierung autoresponder serie flow</translation>
    </message>
    <message>
        <source>pop-up: form widget banner</source>
        <comment>words to search by</comment>
        <translation>pop-up: formular widget banner</translation>
    </message>
    <message>
        <source>dialog: inbox conversation chat messages</source>
        <comment>words to search by</comment>
        <translation>dialog: posteingang unterhaltung chat nachrichten</translation>
    </message>
    <message>
        <source>tag: label segment</source>
        <comment>words to search by</comment>
        <translation>tag: etikett schlagwort segment</translation>
    </message>
    <message>
        <source>webhook: integration callback</source>
        <comment>words to search by</comment>
        <translation>webhook: anbindung integration</translation>
    </message>
    <message>
        <source>sms: text message broadcast new phones mobile</source>
        <comment>words to search by</comment>
        <translation>sms: kurznachricht textnachricht handy rundschreiben neu</translation>
    </message>
    <message>
        <source>push: notification browser broadcast new message</source>
        <comment>words to search by</comment>
        <translation>push: benachrichtigung browser nachricht rundschreiben neu</translation>
    </message>
    <message>
        <source>viber: messenger broadcast new campaign</source>
        <comment>words to search by</comment>
        <translation>viber: messenger kampagne rundschreiben neu</translation>
    </message>
    <message>
        <source>theme: mode appearance colours night</source>
        <comment>words to search by</comment>
        <translation>design: modus aussehen farben nacht</translation>
    </message>
    <message>
        <source>settings: preferences options configuration</source>
        <comment>words to search by</comment>
        <translation>einstellungen: optionen konfiguration voreinstellungen</translation>
    </message>
    <message>
        <source>remove account: sign out log out logout logoff forget</source>
        <comment>words to search by</comment>
        <translation>konto entfernen: abmelden ausloggen logout löschen vergessen</translation>
    </message>
    <message>
        <source>sign again: log in login</source>
        <comment>words to search by</comment>
        <translation>neu anmelden: einloggen login</translation>
    </message>
    <message>
        <source>add account: sign in log in login</source>
        <comment>words to search by</comment>
        <translation>konto hinzufügen: anmelden einloggen login</translation>
    </message>
    <message>
        <source>picked parts: scopes permissions rights</source>
        <comment>words to search by</comment>
        <translation>gewählte bereiche: rechte berechtigungen</translation>
    </message>
    <message>
        <source>read only: lock protect</source>
        <comment>words to search by</comment>
        <translation>nur lesen: sperren schützen schreibschutz</translation>
    </message>
    <message>
        <source>keyboard shortcuts: keys hotkeys help</source>
        <comment>words to search by</comment>
        <translation>tastenkürzel: tasten hilfe</translation>
    </message>
    <message>
        <source>jobs: queue background running progress</source>
        <comment>words to search by</comment>
        <translation>aufträge: warteschlange hintergrund fortschritt</translation>
    </message>
    <message>
        <source>journal: history log who did what</source>
        <comment>words to search by</comment>
        <translation>journal: verlauf protokoll wer hat was</translation>
    </message>
    <message>
        <source>request log: network http calls history</source>
        <comment>words to search by</comment>
        <translation>anfrageprotokoll: netzwerk http aufrufe verlauf</translation>
    </message>
    <message>
        <source>API use: limit quota requests calls</source>
        <comment>words to search by</comment>
        <translation>API nutzung: grenze limit anfragen aufrufe</translation>
    </message>
    <message>
        <source>export: save csv excel xlsx spreadsheet download file</source>
        <comment>words to search by</comment>
        <translation>exportieren: speichern csv excel xlsx tabelle herunterladen datei</translation>
    </message>
    <message>
        <source>import: csv excel xlsx spreadsheet upload file contacts</source>
        <comment>words to search by</comment>
        <translation>importieren: csv excel xlsx tabelle hochladen datei kontakte</translation>
    </message>
    <message>
        <source>quit: exit close end</source>
        <comment>words to search by</comment>
        <translation>beenden: schließen ende</translation>
    </message>
    <message>
        <source>home: start dashboard overview</source>
        <comment>words to search by</comment>
        <translation>start: übersicht dashboard</translation>
    </message>
    <message>
        <source>full screen: maximise</source>
        <comment>words to search by</comment>
        <translation>vollbild: maximieren</translation>
    </message>
    <message>
        <source>inbox: chats dialogs conversations messages</source>
        <comment>words to search by</comment>
        <translation>posteingang: chats dialoge gespräche nachrichten</translation>
    </message>
    <message>
        <source>find: search look</source>
        <comment>words to search by</comment>
        <translation>finden: suchen</translation>
    </message>
</context>
<context>
    <name>pop_ups</name>
    <message>
        <source>Kind of value</source>
        <translation>Art des Werts</translation>
    </message>
    <message>
        <source>Plan ends</source>
        <translation>Tarif endet</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Verbleibende Tage</translation>
    </message>
    <message>
        <source>Views are counted anew on</source>
        <translation>Aufrufe zählen neu ab</translation>
    </message>
    <message>
        <source>Views left</source>
        <translation>Verbleibende Aufrufe</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Modal window</source>
        <translation>Modales Fenster</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Überlagerung</translation>
    </message>
    <message>
        <source>Floating window</source>
        <translation>Schwebendes Fenster</translation>
    </message>
    <message>
        <source>Cookie request</source>
        <translation>Cookie-Anfrage</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Leiste</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Launcher</source>
        <translation>Starter</translation>
    </message>
    <message>
        <source>Subscription rate</source>
        <translation>Anmelderate</translation>
    </message>
    <message>
        <source>Subscriptions / people reached</source>
        <translation>Anmeldungen / erreichte Personen</translation>
    </message>
    <message>
        <source>Pop-ups of “%1”</source>
        <translation>Pop-ups von „%1“</translation>
    </message>
    <message>
        <source>This project has no pop-ups yet.</source>
        <translation>Dieses Projekt hat noch keine Pop-ups.</translation>
    </message>
    <message>
        <source>Pop-up</source>
        <translation>Pop-up</translation>
    </message>
    <message>
        <source>Shown on the website</source>
        <translation>Auf der Website gezeigt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>People reached</source>
        <translation>Erreichte Personen</translation>
    </message>
    <message>
        <source>Engagements</source>
        <translation>Interaktionen</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Anmeldungen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Subscribers</source>
        <translation>Abonnenten</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Neues Projekt …</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>project</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address of the website</source>
        <translation>Adresse der Website</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>There are no projects yet. A project stands for a website and holds its pop-ups.</source>
        <translation>Es gibt noch keine Projekte. Ein Projekt steht für eine Website und enthält ihre Pop-ups.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domains</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Code for the website</source>
        <translation>Code für die Website</translation>
    </message>
    <message>
        <source>Pop-ups</source>
        <translation>Pop-ups</translation>
    </message>
    <message>
        <source>Forms filled in</source>
        <translation>Ausgefüllte Formulare</translation>
    </message>
    <message>
        <source>Engagement rate</source>
        <translation>Interaktionsrate</translation>
    </message>
    <message>
        <source>Engagements / people reached</source>
        <translation>Interaktionen / erreichte Personen</translation>
    </message>
    <message>
        <source>From seen to subscribed</source>
        <translation>Vom Sehen zur Anmeldung</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Engaged</source>
        <translation>Interagiert</translation>
    </message>
    <message>
        <source>Subscribed</source>
        <translation>Abonniert</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Subscribers of “%1”</source>
        <translation>Abonnenten von „%1“</translation>
    </message>
    <message>
        <source>Nobody has left an address or a phone number yet.</source>
        <translation>Noch niemand hat eine Adresse oder Telefonnummer hinterlassen.</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>person</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Visitor ID</source>
        <translation>Nummer des Besuchers</translation>
    </message>
    <message>
        <source>Views of pop-ups that the plan still allows</source>
        <translation>Aufrufe von Pop-ups, die der Tarif noch erlaubt</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Promoters in percent − critics in percent; from −100 to 100</source>
        <translation>Fürsprecher in Prozent − Kritiker in Prozent; von −100 bis 100</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Promoters (9 and 10)</source>
        <translation>Fürsprecher (9 und 10)</translation>
    </message>
    <message>
        <source>Neutral (7 and 8)</source>
        <translation>Neutral (7 und 8)</translation>
    </message>
    <message>
        <source>Critics (0 to 6)</source>
        <translation>Kritiker (0 bis 6)</translation>
    </message>
    <message>
        <source>Promoters</source>
        <translation>Fürsprecher</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Critics</source>
        <translation>Kritiker</translation>
    </message>
    <message>
        <source>Average answer</source>
        <translation>Durchschnittliche Antwort</translation>
    </message>
    <message>
        <source>Answers over time</source>
        <translation>Antworten im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Would they recommend you?</source>
        <translation>Würden sie Sie empfehlen?</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln pop-up(s) with all figures? That cannot be undone.</source>
        <translation>
            <numerusform>%Ln Pop-up mit allen Zahlen löschen? Das lässt sich nicht rückgängig machen.</numerusform>
            <numerusform>%Ln Pop-ups mit allen Zahlen löschen? Das lässt sich nicht rückgängig machen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show on the website…</source>
        <translation>Auf der Website zeigen …</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln pop-up(s) on the website from now on?</source>
        <translation>
            <numerusform>%Ln Pop-up ab jetzt auf der Website zeigen?</numerusform>
            <numerusform>%Ln Pop-ups ab jetzt auf der Website zeigen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide from the website…</source>
        <translation>Auf der Website ausblenden …</translation>
    </message>
    <message numerus="yes">
        <source>Hide %Ln pop-up(s) from the website from now on?</source>
        <translation>
            <numerusform>%Ln Pop-up ab jetzt auf der Website ausblenden?</numerusform>
            <numerusform>%Ln Pop-ups ab jetzt auf der Website ausblenden?</numerusform>
        </translation>
    </message>
    <message>
        <source>Quizzes of “%1”</source>
        <translation>Quiz von „%1“</translation>
    </message>
    <message>
        <source>Display conditions</source>
        <translation>Anzeigebedingungen</translation>
    </message>
    <message>
        <source>The service names no conditions.</source>
        <translation>Der Dienst nennt keine Bedingungen.</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Only once</source>
        <translation>Nur einmal</translation>
    </message>
    <message>
        <source>Quizzes</source>
        <translation>Quiz</translation>
    </message>
    <message>
        <source>Pop-ups by subscription rate, all time</source>
        <translation>Pop-ups nach Anmelderate, gesamte Zeit</translation>
    </message>
    <message>
        <source>less than 0.1%</source>
        <translation>weniger als 0,1 %</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The service does not tell enough to compare the variants.</source>
        <translation>Der Dienst nennt nicht genug, um die Varianten zu vergleichen.</translation>
    </message>
    <message>
        <source>Too few people have seen or used the variants to compare them.</source>
        <translation>Zu wenige Menschen haben die Varianten gesehen oder benutzt, um sie zu vergleichen.</translation>
    </message>
    <message>
        <source>Variant %1 is better. A difference like this comes about by chance in %2 of all tests of equal variants.</source>
        <translation>Variante %1 ist besser. Ein solcher Unterschied entsteht in %2 aller Tests gleicher Varianten durch Zufall.</translation>
    </message>
    <message>
        <source>Variant %1 is probably better. A difference like this comes about by chance in %2 of all tests of equal variants.</source>
        <translation>Variante %1 ist wahrscheinlich besser. Ein solcher Unterschied entsteht in %2 aller Tests gleicher Varianten durch Zufall.</translation>
    </message>
    <message>
        <source>No variant is known to be better: a difference like this comes about by chance in %1 of all tests of equal variants.</source>
        <translation>Keine Variante ist erkennbar besser: Ein solcher Unterschied entsteht in %1 aller Tests gleicher Varianten durch Zufall.</translation>
    </message>
    <message>
        <source>The test goes on.</source>
        <translation>Der Test läuft.</translation>
    </message>
    <message>
        <source>The test is finished; the service names variant %1 the winner.</source>
        <translation>Der Test ist beendet; der Dienst nennt Variante %1 als Gewinner.</translation>
    </message>
    <message>
        <source>The test is finished.</source>
        <translation>Der Test ist beendet.</translation>
    </message>
    <message>
        <source>%1: people reached</source>
        <comment>A/B</comment>
        <translation>%1: erreichte Menschen</translation>
    </message>
    <message>
        <source>%1: subscriptions</source>
        <comment>A/B</comment>
        <translation>%1: Anmeldungen</translation>
    </message>
    <message>
        <source>%1: subscription rate</source>
        <comment>A/B</comment>
        <translation>%1: Anmelderate</translation>
    </message>
    <message>
        <source>Subscription rate of the variants</source>
        <translation>Anmelderate der Varianten</translation>
    </message>
    <message>
        <source>Variant %1</source>
        <translation>Variante %1</translation>
    </message>
    <message>
        <source>A/B test</source>
        <translation>A/B-Test</translation>
    </message>
    <message>
        <source>At this pace the views last until</source>
        <translation>Bei diesem Tempo reichen die Aufrufe bis</translation>
    </message>
    <message>
        <source>Today + views left / (views used / days since the count began)</source>
        <translation>Heute + übrige Aufrufe / (verbrauchte Aufrufe / Tage seit Beginn der Zählung)</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 pop-ups are ranked.</source>
        <translation>Nur die ersten %1 von %2 Pop-ups sind eingereiht.</translation>
    </message>
    <message>
        <source>List projects</source>
        <translation>Projekte auflisten</translation>
    </message>
    <message>
        <source>Create project</source>
        <translation>Projekt anlegen</translation>
    </message>
    <message>
        <source>List display conditions of pop-ups</source>
        <translation>Anzeigebedingungen von Pop-ups auflisten</translation>
    </message>
    <message>
        <source>List quizzes of project</source>
        <translation>Quiz eines Projekts auflisten</translation>
    </message>
    <message>
        <source>List pop-ups of project</source>
        <translation>Pop-ups eines Projekts auflisten</translation>
    </message>
    <message>
        <source>Turn pop-up on or off</source>
        <translation>Pop-up ein- oder ausschalten</translation>
    </message>
    <message>
        <source>Delete pop-up</source>
        <translation>Pop-up löschen</translation>
    </message>
    <message>
        <source>Show statistics of project</source>
        <translation>Statistik eines Projekts anzeigen</translation>
    </message>
    <message>
        <source>Show statistics of pop-up</source>
        <translation>Statistik eines Pop-ups anzeigen</translation>
    </message>
    <message>
        <source>Show NPS answers by variant</source>
        <translation>NPS-Antworten nach Variante anzeigen</translation>
    </message>
    <message>
        <source>Show NPS statistics</source>
        <translation>NPS-Statistik anzeigen</translation>
    </message>
    <message>
        <source>Show plan and limits</source>
        <translation>Tarif und Grenzen anzeigen</translation>
    </message>
    <message>
        <source>Show subscriber</source>
        <translation>Abonnenten anzeigen</translation>
    </message>
    <message>
        <source>List subscribers of pop-up</source>
        <translation>Abonnenten eines Pop-ups auflisten</translation>
    </message>
    <message>
        <source>List subscribers of project</source>
        <translation>Abonnenten eines Projekts auflisten</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>Unten links</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>Unten rechts</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Unten</translation>
    </message>
    <message>
        <source>Bottom centre</source>
        <translation>Unten in der Mitte</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>In der Mitte</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>Oben links</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>Oben rechts</translation>
    </message>
    <message>
        <source>Top centre</source>
        <translation>Oben in der Mitte</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
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
        <source>Coloured</source>
        <translation>Farbig</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Place on the page</source>
        <translation>Platz auf der Seite</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Place of the picture</source>
        <translation>Platz des Bildes</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Format of the video</source>
        <translation>Format des Videos</translation>
    </message>
    <message>
        <source>Vertical</source>
        <translation>Hochformat</translation>
    </message>
    <message>
        <source>Horizontal</source>
        <translation>Querformat</translation>
    </message>
    <message>
        <source>The video plays</source>
        <translation>Das Video startet</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Von selbst</translation>
    </message>
    <message>
        <source>On a click</source>
        <translation>Auf einen Klick</translation>
    </message>
    <message>
        <source>Asks for a score</source>
        <translation>Fragt nach einer Note</translation>
    </message>
    <message>
        <source>Finished</source>
        <comment>test</comment>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Goes on</source>
        <comment>test</comment>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>A/B test ended</source>
        <translation>A/B-Test beendet</translation>
    </message>
    <message>
        <source>By you</source>
        <translation>Durch Sie</translation>
    </message>
    <message>
        <source>By its condition</source>
        <translation>Durch seine Bedingung</translation>
    </message>
    <message>
        <source>The A/B test ends</source>
        <translation>Der A/B-Test endet</translation>
    </message>
    <message>
        <source>On a day</source>
        <translation>An einem Tag</translation>
    </message>
    <message>
        <source>After so many views</source>
        <translation>Nach so vielen Ansichten</translation>
    </message>
    <message>
        <source>After so many subscriptions</source>
        <translation>Nach so vielen Anmeldungen</translation>
    </message>
    <message>
        <source>Winner of the A/B test</source>
        <translation>Sieger des A/B-Tests</translation>
    </message>
    <message>
        <source>Variants have own conditions</source>
        <translation>Varianten haben eigene Bedingungen</translation>
    </message>
    <message>
        <source>A/B test begun</source>
        <translation>A/B-Test begonnen</translation>
    </message>
    <message>
        <source>Preview of variant A</source>
        <translation>Vorschau der Variante A</translation>
    </message>
    <message>
        <source>Preview of variant B</source>
        <translation>Vorschau der Variante B</translation>
    </message>
    <message>
        <source>Pop-up ID</source>
        <translation>Pop-up-ID</translation>
    </message>
    <message>
        <source>Forms begun</source>
        <translation>Begonnene Formulare</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Häufigkeit</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Verhalten</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Klicks</translation>
    </message>
    <message>
        <source>UTM</source>
        <translation>UTM</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Besucher</translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation>Projekt-ID</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>gender</comment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Männlich</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Weiblich</translation>
    </message>
    <message>
        <source>The service provides no answers for this time.</source>
        <translation>Der Dienst nennt für diese Zeit keine Antworten.</translation>
    </message>
    <message>
        <source>The service provides no figures for this time.</source>
        <translation>Der Dienst nennt für diese Zeit keine Zahlen.</translation>
    </message>
    <message>
        <source>The service tells of nobody who has seen the pop-ups of this project.</source>
        <translation>Der Dienst nennt niemanden, der die Pop-ups dieses Projekts gesehen hat.</translation>
    </message>
    <message>
        <source>Views of pop-ups run out on %1 at this pace</source>
        <translation>Bei diesem Tempo sind die Pop-up-Aufrufe am %1 aufgebraucht</translation>
    </message>
    <message>
        <source>%1 left, about %2 a day; they are counted anew on %3.</source>
        <translation>Noch %1, etwa %2 am Tag; neu gezählt wird ab %3.</translation>
    </message>
    <message>
        <source>The plan of pop-ups ends on %1</source>
        <translation>Der Tarif für Pop-ups endet am %1</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>No project has figures yet.</source>
        <translation>Noch kein Projekt hat Zahlen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s) were read.</source>
        <translation>
            <numerusform>%Ln Projekt wurde gelesen.</numerusform>
            <numerusform>%Ln Projekte wurden gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>How many people each project reached, and how many of them subscribed. SendPulse tells it one project at a time.</source>
        <translation>Wie viele Menschen jedes Projekt erreicht hat und wie viele davon sich angemeldet haben. SendPulse nennt das nur für ein Projekt auf einmal.</translation>
    </message>
    <message>
        <source>20 projects</source>
        <translation>20 Projekte</translation>
    </message>
    <message>
        <source>100 projects</source>
        <translation>100 Projekte</translation>
    </message>
    <message>
        <source>one for each project</source>
        <translation>einer für jedes Projekt</translation>
    </message>
    <message>
        <source>Sh&amp;ow its pop-ups</source>
        <translation>Seine Pop-ups &amp;zeigen</translation>
    </message>
    <message>
        <source>The plan of pop-ups ended on %1</source>
        <translation>Der Tarif für Pop-ups endete am %1</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Nimmt</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Eine Zahl</translation>
    </message>
    <message>
        <source>Several values</source>
        <translation>Mehrere Werte</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Einen Tag</translation>
    </message>
    <message>
        <source>Several fields</source>
        <translation>Mehrere Felder</translation>
    </message>
</context>
<context>
    <name>pulsedeck::AboutDialog</name>
    <message>
        <source>About Pulsedeck</source>
        <translation>Über Pulsedeck</translation>
    </message>
    <message>
        <source>Pulsedeck %1</source>
        <translation>Pulsedeck %1</translation>
    </message>
    <message>
        <source>A desktop dashboard for the SendPulse marketing service.</source>
        <translation>Eine Desktop-Oberfläche für den Marketingdienst SendPulse.</translation>
    </message>
    <message>
        <source>Runs with Qt %1, built with Qt %2.</source>
        <translation>Läuft mit Qt %1, gebaut mit Qt %2.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später. Ohne jede Gewähr.</translation>
    </message>
    <message>
        <source>SendPulse is a trademark of its owner, who has nothing to do with this program.</source>
        <translation>SendPulse ist eine Marke ihres Inhabers, der mit diesem Programm nichts zu tun hat.</translation>
    </message>
</context>
<context>
    <name>pulsedeck::AccessDialog</name>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>What SendPulse grants this account, part by part:</source>
        <translation>Was SendPulse diesem Konto gewährt, Bereich für Bereich:</translation>
    </message>
</context>
<context>
    <name>pulsedeck::AccessList</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a part of SendPulse such as &quot;Email&quot;, %2 is &quot;Granted&quot;, &quot;Refused&quot; or the like</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Try %1 again</source>
        <translation>%1 erneut versuchen</translation>
    </message>
</context>
<context>
    <name>pulsedeck::AccountActions</name>
    <message>
        <source>Try the &amp;demo account</source>
        <translation>&amp;Demokonto ausprobieren</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Konto entfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove “%1” from Pulsedeck? Its key is taken out of the keychain, and its settings and data on this computer are deleted. Nothing changes at SendPulse.</source>
        <translation>„%1“ aus Pulsedeck entfernen? Der Schlüssel wird aus dem Schlüsselbund genommen, Einstellungen und Daten auf diesem Rechner werden gelöscht. Bei SendPulse ändert sich nichts.</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>Konto &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Picked parts…</source>
        <translation>&amp;Gewählte Bereiche …</translation>
    </message>
    <message>
        <source>&amp;Check access…</source>
        <translation>&amp;Zugriff prüfen …</translation>
    </message>
    <message>
        <source>&amp;Sign in again…</source>
        <translation>Neu &amp;anmelden …</translation>
    </message>
    <message>
        <source>&amp;Name and colour…</source>
        <translation>&amp;Name und Farbe …</translation>
    </message>
    <message>
        <source>&amp;Remove account…</source>
        <translation>Konto &amp;entfernen …</translation>
    </message>
    <message>
        <source>Read-&amp;only</source>
        <translation>Nur &amp;lesen</translation>
    </message>
    <message>
        <source>Switch off read-only</source>
        <translation>„Nur lesen“ ausschalten</translation>
    </message>
    <message>
        <source>Allow changes</source>
        <translation>Änderungen erlauben</translation>
    </message>
    <message>
        <source>Allow changes in “%1”? From then on Pulsedeck can add, edit, delete and send there what you ask it for, as far as your key allows. It still asks before what cannot be undone and before messages leave. You can switch read-only on again in the Account menu.</source>
        <translation>Änderungen in „%1“ erlauben? Pulsedeck kann dort dann auf Ihren Wunsch hinzufügen, bearbeiten, löschen und versenden, soweit Ihr Schlüssel es zulässt. Vor allem, was sich nicht rückgängig machen lässt, und vor jedem Versand fragt es weiterhin. Im Menü „Konto“ können Sie „Nur lesen“ wieder einschalten.</translation>
    </message>
    <message>
        <source>&amp;Time zone…</source>
        <translation>Ze&amp;itzone …</translation>
    </message>
</context>
<context>
    <name>pulsedeck::AccountLook</name>
    <message>
        <source>For example the name of your company</source>
        <translation>Zum Beispiel der Name Ihrer Firma</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>Name des Kontos</translation>
    </message>
    <message>
        <source>Colour of the account</source>
        <translation>Farbe des Kontos</translation>
    </message>
</context>
<context>
    <name>pulsedeck::AccountLookDialog</name>
    <message>
        <source>Name and colour</source>
        <translation>Name und Farbe</translation>
    </message>
</context>
<context>
    <name>pulsedeck::AccountView</name>
    <message>
        <source>Parts of SendPulse</source>
        <translation>Bereiche von SendPulse</translation>
    </message>
    <message>
        <source>%1: not picked for this account</source>
        <translation>%1: für dieses Konto nicht gewählt</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>The first tab: the figures that matter.</extracomment>
        <translation>Start</translation>
    </message>
    <message>
        <source>The figures that matter</source>
        <translation>Die Zahlen, auf die es ankommt</translation>
    </message>
    <message>
        <source>Allow changes…</source>
        <translation>Änderungen erlauben …</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A tab, and how many things wait behind it.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 What is open here, and what waits to be saved, stays as it is.</source>
        <comment>why a new sign-in is needed</comment>
        <translation>%1 Was hier geöffnet ist und was noch gespeichert werden soll, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Sign &amp;in again…</source>
        <translation>Neu an&amp;melden …</translation>
    </message>
</context>
<context>
    <name>pulsedeck::ActionRunner</name>
    <message>
        <source>This goes on in the background, even when the page is closed.</source>
        <translation>Das läuft im Hintergrund weiter, auch wenn die Seite geschlossen wird.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Do this now?</source>
        <translation>Jetzt ausführen?</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The change that waited is taken back: SendPulse has it so already.</source>
        <translation>Die wartende Änderung ist zurückgenommen: SendPulse hat es schon so.</translation>
    </message>
    <message>
        <source>%1 of %2 steps were done and are not sent again.</source>
        <translation>%1 von %2 Schritten sind getan und werden nicht noch einmal gesendet.</translation>
    </message>
    <message>
        <source>%1 Among them: %2.</source>
        <comment>a sentence and names</comment>
        <translation>%1 Darunter: %2.</translation>
    </message>
    <message>
        <source>%1 These: %2.</source>
        <comment>a sentence and names</comment>
        <translation>%1 Diese: %2.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was done.</source>
        <translation>Angehalten. Nichts wurde getan.</translation>
    </message>
    <message>
        <source>Stopped. %1</source>
        <translation>Angehalten. %1</translation>
    </message>
    <message>
        <source>Stopped. Nobody knows whether the last request was carried out: look at the list. %1</source>
        <translation>Angehalten. Niemand weiß, ob die letzte Anfrage ausgeführt wurde: Sehen Sie in der Liste nach. %1</translation>
    </message>
    <message>
        <source>The changes were saved.</source>
        <translation>Die Änderungen wurden gespeichert.</translation>
    </message>
    <message>
        <source>The changes of “%1” were saved.</source>
        <translation>Die Änderungen an „%1“ wurden gespeichert.</translation>
    </message>
    <message>
        <source>%1: this was carried out.</source>
        <extracomment>%1 is what the button of the action says</extracomment>
        <translation>%1: Das wurde ausgeführt.</translation>
    </message>
    <message>
        <source>Pulsedeck cannot undo this.</source>
        <translation>Pulsedeck kann das nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Save this search as</source>
        <translation>Diese Suche speichern als</translation>
    </message>
    <message>
        <source>Optional. With a name it stands among the views of this list.</source>
        <translation>Freiwillig. Mit einem Namen steht sie bei den Ansichten dieser Liste.</translation>
    </message>
</context>
<context>
    <name>pulsedeck::AnswerDialog</name>
    <message>
        <source>The service answered with a file of %1. Save it to look at it.</source>
        <translation>Der Dienst hat mit einer Datei von %1 geantwortet. Speichern Sie sie, um sie anzusehen.</translation>
    </message>
    <message>
        <source>Done. The service answered %1 without any words.</source>
        <translation>Fertig. Der Dienst hat %1 ohne Worte geantwortet.</translation>
    </message>
    <message>
        <source>Done. There is nothing in the list.</source>
        <translation>Fertig. Die Liste ist leer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s).</source>
        <translation>
            <numerusform>%Ln Zeile.</numerusform>
            <numerusform>%Ln Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done. This is what the service answered.</source>
        <translation>Fertig. Das hat der Dienst geantwortet.</translation>
    </message>
    <message>
        <source>This is what the service answered.</source>
        <translation>Das hat der Dienst geantwortet.</translation>
    </message>
    <message>
        <source>Rows of the answer</source>
        <translation>Zeilen der Antwort</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>How an answer is shown</extracomment>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Besides</source>
        <translation>Außerdem</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>The answer as JSON</source>
        <translation>Die Antwort als JSON</translation>
    </message>
    <message>
        <source>… and %1 more. Save the answer to see all of it.</source>
        <translation>… und %1 mehr. Speichern Sie die Antwort, um alles zu sehen.</translation>
    </message>
    <message>
        <source>Copy as c&amp;URL</source>
        <translation>Als c&amp;URL kopieren</translation>
    </message>
    <message>
        <source>&amp;Save answer…</source>
        <translation>Antwort &amp;speichern …</translation>
    </message>
    <message>
        <source>C&amp;hange values…</source>
        <translation>&amp;Werte ändern …</translation>
    </message>
    <message>
        <source>Save answer</source>
        <translation>Antwort speichern</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>pulsedeck::ApiUseDialog</name>
    <message>
        <source>API use of %1</source>
        <translation>API-Nutzung von %1</translation>
    </message>
    <message>
        <source>What this program sent since it was started, against what the service allows. Other programs of the same account are not counted.</source>
        <translation>Was dieses Programm seit seinem Start gesendet hat, gemessen an dem, was der Dienst erlaubt. Andere Programme desselben Kontos sind nicht mitgezählt.</translation>
    </message>
    <message>
        <source>This second</source>
        <translation>Diese Sekunde</translation>
    </message>
    <message>
        <source>This minute</source>
        <translation>Diese Minute</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>The service asked to slow down: nothing is sent for %1 s.</source>
        <translation>Der Dienst bat um langsameres Senden: %1 s lang wird nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 waiting, %2 on their way.</source>
        <translation>%1 warten, %2 unterwegs.</translation>
    </message>
    <message>
        <source>Of the last %1 answers, %2 told of a failure.</source>
        <translation>Von den letzten %1 Antworten meldeten %2 einen Fehler.</translation>
    </message>
    <message>
        <source>Requests in the last hour, by five minutes</source>
        <translation>Anfragen der letzten Stunde, je fünf Minuten</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
</context>
<context>
    <name>pulsedeck::AppPage</name>
    <message>
        <source>App of the app directory</source>
        <translation>App aus dem App-Verzeichnis</translation>
    </message>
    <message>
        <source>In SendPulse, open App directory &gt; Created and your app in it. Its edit page shows the app ID and the secret key. The secret is used once for signing in and not kept.</source>
        <translation>Öffnen Sie in SendPulse das App-Verzeichnis &gt; Erstellt und darin Ihre App. Ihre Bearbeitungsseite zeigt die App-ID und den geheimen Schlüssel. Das Secret wird einmal für die Anmeldung verwendet und nicht behalten.</translation>
    </message>
    <message>
        <source>App &amp;ID</source>
        <translation>App-&amp;ID</translation>
    </message>
    <message>
        <source>App &amp;secret</source>
        <translation>App-&amp;Secret</translation>
    </message>
    <message>
        <source>Address of the app&apos;s &amp;page in the directory (optional)</source>
        <translation>Adresse der App-S&amp;eite im Verzeichnis (freiwillig)</translation>
    </message>
</context>
<context>
    <name>pulsedeck::ChartView</name>
    <message>
        <source>Show “%1” as a table</source>
        <translation>„%1“ als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Save or copy the chart</source>
        <translation>Diagramm speichern oder kopieren</translation>
    </message>
    <message>
        <source>Save or copy “%1”</source>
        <translation>„%1“ speichern oder kopieren</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>Als &amp;Tabelle zeigen</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>Als &amp;SVG speichern …</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>SVG-Zeichnungen (*.svg)</translation>
    </message>
    <message>
        <source>&amp;Copy as table</source>
        <translation>Als Tabelle &amp;kopieren</translation>
    </message>
    <message>
        <source>There is nothing to draw yet: no values are known.</source>
        <translation>Noch gibt es nichts zu zeichnen: Es sind keine Werte bekannt.</translation>
    </message>
    <message>
        <source>There is nothing to draw: all values are zero.</source>
        <translation>Es gibt nichts zu zeichnen: Alle Werte sind null.</translation>
    </message>
    <message>
        <source>Save “%1”</source>
        <translation>„%1“ speichern</translation>
    </message>
    <message>
        <source>The chart was saved as %1.</source>
        <translation>Das Diagramm wurde als %1 gespeichert.</translation>
    </message>
    <message>
        <source>The chart could not be saved as %1: %2</source>
        <translation>Das Diagramm konnte nicht als %1 gespeichert werden: %2</translation>
    </message>
    <message>
        <source>Show in pe&amp;rcent</source>
        <translation>In P&amp;rozent zeigen</translation>
    </message>
    <message>
        <source>Save as &amp;PNG</source>
        <translation>Als &amp;PNG speichern</translation>
    </message>
    <message>
        <source>Save as CS&amp;V…</source>
        <translation>Als CS&amp;V speichern …</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>&amp;Small, 800 pixels wide…</source>
        <extracomment>Size of a picture</extracomment>
        <translation>&amp;Klein, 800 Pixel breit …</translation>
    </message>
    <message>
        <source>&amp;Medium, 1,600 pixels wide…</source>
        <extracomment>Size of a picture</extracomment>
        <translation>&amp;Mittel, 1600 Pixel breit …</translation>
    </message>
    <message>
        <source>&amp;Large, 3,200 pixels wide…</source>
        <extracomment>Size of a picture</extracomment>
        <translation>&amp;Groß, 3200 Pixel breit …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more in the table</source>
        <translation>
            <numerusform>%Ln weiterer in der Tabelle</numerusform>
            <numerusform>%Ln weitere in der Tabelle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::CodePage</name>
    <message>
        <source>Waiting for the code</source>
        <translation>Warten auf den Code</translation>
    </message>
    <message>
        <source>The app&apos;s record in SendPulse needs these two entries. Then open the app there (install it, or click View): SendPulse sends a code.</source>
        <translation>Der Eintrag der App in SendPulse braucht diese zwei Angaben. Öffnen Sie dann dort die App (installieren oder „Ansehen“ klicken): SendPulse schickt einen Code.</translation>
    </message>
    <message>
        <source>&amp;Login URL of the app</source>
        <translation>&amp;Login-URL der App</translation>
    </message>
    <message>
        <source>&amp;Scopes of the app</source>
        <translation>&amp;Bereiche (Scopes) der App</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Or paste the &amp;code here. It lives one minute.</source>
        <translation>Oder den &amp;Code hier einfügen. Er gilt eine Minute.</translation>
    </message>
    <message>
        <source>The address on this computer is taken by another program, so the code has to be pasted.</source>
        <translation>Die Adresse auf diesem Rechner ist von einem anderen Programm belegt; der Code muss deshalb eingefügt werden.</translation>
    </message>
    <message>
        <source>Pulsedeck listens on this computer for two minutes. If SendPulse does not accept an address on this computer, copy the code from the address that it opens.</source>
        <translation>Pulsedeck wartet zwei Minuten auf diesem Rechner. Nimmt SendPulse keine Adresse auf diesem Rechner an, kopieren Sie den Code aus der Adresse, die es öffnet.</translation>
    </message>
    <message>
        <source>Open the app in the b&amp;rowser</source>
        <translation>App im B&amp;rowser öffnen</translation>
    </message>
    <message>
        <source>Another page or program called this computer with a code that does not belong to this sign-in. It was refused; Pulsedeck goes on waiting for the right one.</source>
        <translation>Eine andere Seite oder ein anderes Programm hat diesen Computer mit einem Code aufgerufen, der nicht zu dieser Anmeldung gehört. Er wurde abgelehnt; Pulsedeck wartet weiter auf den richtigen.</translation>
    </message>
</context>
<context>
    <name>pulsedeck::ColumnsMenu</name>
    <message>
        <source>Default view</source>
        <translation>Wie am Anfang</translation>
    </message>
</context>
<context>
    <name>pulsedeck::ComparePage</name>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Figures side by side</source>
        <translation>Zahlen nebeneinander</translation>
    </message>
    <message numerus="yes">
        <source>%Ln side by side</source>
        <comment>rows of a list</comment>
        <translation>
            <numerusform>%Ln nebeneinander</numerusform>
            <numerusform>%Ln nebeneinander</numerusform>
        </translation>
    </message>
    <message>
        <source>Some figures are remembered: %1.</source>
        <translation>Einige Zahlen sind erinnert: %1.</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Ak&amp;tualisieren</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>These rows have no figures to compare.</source>
        <translation>Diese Zeilen haben keine Zahlen zum Vergleichen.</translation>
    </message>
    <message>
        <source>Differences are from “%1”. %2 marks the best value.</source>
        <translation>Die Unterschiede beziehen sich auf „%1“. %2 steht beim besten Wert.</translation>
    </message>
    <message>
        <source>best value</source>
        <translation>bester Wert</translation>
    </message>
    <message>
        <source>%1, compared</source>
        <translation>%1 im Vergleich</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>a clear difference</source>
        <translation>ein klarer Unterschied</translation>
    </message>
    <message>
        <source>a likely difference</source>
        <translation>wohl ein Unterschied</translation>
    </message>
    <message>
        <source>may be chance</source>
        <translation>kann Zufall sein</translation>
    </message>
    <message>
        <source>less than 0.1%</source>
        <translation>weniger als 0,1 %</translation>
    </message>
    <message>
        <source>Between two that are equally good, a difference like this comes about by chance in %1 of all cases.</source>
        <translation>Zwischen zwei gleich guten entsteht ein solcher Unterschied durch Zufall in %1 aller Fälle.</translation>
    </message>
    <message>
        <source>%1 since it began</source>
        <comment>a rate</comment>
        <translation>%1 seit dem Beginn</translation>
    </message>
    <message>
        <source>As remembered here: straight between two readings, nothing where nothing was read.</source>
        <translation>Wie hier gemerkt: gerade zwischen zwei Lesungen, nichts, wo nichts gelesen wurde.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>vor %Ln Stunde</numerusform>
            <numerusform>vor %Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>vor %Ln Tag</numerusform>
            <numerusform>vor %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>What is still under way is not compared.</source>
        <translation>Was noch läuft, wird nicht verglichen.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>pulsedeck::ConfirmView</name>
    <message>
        <source>To continue, type “%1”:</source>
        <translation>Zum Fortfahren „%1“ eintippen:</translation>
    </message>
</context>
<context>
    <name>pulsedeck::DetailPane</name>
    <message>
        <source>About the selected row</source>
        <translation>Zur gewählten Zeile</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>%1 ›</source>
        <extracomment>Opens what hangs below the selected row; the arrow says that it takes the whole page.</extracomment>
        <translation>%1 ›</translation>
    </message>
    <message>
        <source>Select a row to see all of it here.</source>
        <translation>Wählen Sie eine Zeile, um sie hier ganz zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are selected.</source>
        <translation>
            <numerusform>%Ln Zeile ist gewählt.</numerusform>
            <numerusform>%Ln Zeilen sind gewählt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::DetailsView</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Shown is what the list tells.</source>
        <translation>Gezeigt wird, was die Liste sagt.</translation>
    </message>
    <message>
        <source>More fields from the service</source>
        <translation>Weitere Felder des Dienstes</translation>
    </message>
    <message>
        <source>What you see was read on %1.</source>
        <translation>Was Sie sehen, wurde am %1 gelesen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1 (not saved yet)</source>
        <extracomment>A value that was changed here</extracomment>
        <translation>%1 (noch nicht gespeichert)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>pulsedeck::EntryButton</name>
    <message>
        <source>Show or hide “%1”</source>
        <translation>„%1“ zeigen oder ausblenden</translation>
    </message>
    <message>
        <source>Show “%1”</source>
        <translation>„%1“ zeigen</translation>
    </message>
</context>
<context>
    <name>pulsedeck::ErrorBox</name>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
</context>
<context>
    <name>pulsedeck::ExplanationDialog</name>
    <message>
        <source>About “%1”</source>
        <translation>Über „%1“</translation>
    </message>
    <message>
        <source>More about the figure</source>
        <translation>Mehr über die Zahl</translation>
    </message>
    <message>
        <source>&amp;Trend</source>
        <extracomment>The course of a figure over time.</extracomment>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>&amp;Raw answer</source>
        <extracomment>What the service answered, unchanged.</extracomment>
        <translation>&amp;Rohe Antwort</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>The service works it out itself.</source>
        <translation>Der Dienst rechnet es selbst aus.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>What the service answered</source>
        <translation>Was der Dienst geantwortet hat</translation>
    </message>
    <message>
        <source>&amp;Copy the answer</source>
        <translation>Antwort &amp;kopieren</translation>
    </message>
    <message>
        <source>Only the beginning is shown. All of it can be copied.</source>
        <translation>Nur der Anfang ist zu sehen. Kopiert wird alles.</translation>
    </message>
    <message>
        <source>This figure has no trend.</source>
        <translation>Diese Zahl hat keinen Verlauf.</translation>
    </message>
    <message>
        <source>There is no trend yet. SendPulse tells figures as they are now; Pulsedeck remembers each reading, and the second one begins the line.</source>
        <translation>Es gibt noch keinen Verlauf. SendPulse nennt nur den jetzigen Stand; Pulsedeck merkt sich jede Lesung, und mit der zweiten beginnt die Linie.</translation>
    </message>
    <message>
        <source>Worked out from the raw answer.</source>
        <translation>Aus der rohen Antwort errechnet.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
</context>
<context>
    <name>pulsedeck::FigureCard</name>
    <message>
        <source>%1: %2</source>
        <comment>title and value of a figure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a figure and its change</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Explain this figure…</source>
        <translation>Diese Zahl &amp;erklären …</translation>
    </message>
    <message>
        <source>&amp;Copy the value</source>
        <translation>Wert &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>pulsedeck::FilterBar</name>
    <message>
        <source>Search in what is loaded</source>
        <translation>Im Geladenen suchen</translation>
    </message>
    <message>
        <source>Ctrl+F. All the words have to occur; case and accents do not matter.</source>
        <translation>Strg+F. Alle Wörter müssen vorkommen; Groß- und Kleinschreibung und Akzente sind egal.</translation>
    </message>
    <message>
        <source>Not asked for yet. %1</source>
        <translation>Noch nicht angefragt. %1</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Weitere Filter</translation>
    </message>
    <message>
        <source>Any</source>
        <extracomment>In a filter: whatever it is.</extracomment>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Jeder Tag</translation>
    </message>
    <message>
        <source>A day, for example %1</source>
        <translation>Ein Tag, zum Beispiel %1</translation>
    </message>
</context>
<context>
    <name>pulsedeck::FlowPage</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>Ak&amp;tualisieren</translation>
    </message>
    <message>
        <source>Elements stand in the order of how many people came to them: the service does not tell how they are connected.</source>
        <translation>Die Elemente stehen danach geordnet, wie viele Menschen zu ihnen kamen: Der Dienst sagt nicht, wie sie verbunden sind.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln element(s) could not be read.</source>
        <translation>
            <numerusform>%Ln Element war nicht lesbar.</numerusform>
            <numerusform>%Ln Elemente waren nicht lesbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as a f&amp;ile…</source>
        <translation>Als &amp;Datei speichern …</translation>
    </message>
    <message>
        <source>Saves the elements with their figures (%1)</source>
        <translation>Speichert die Elemente mit ihren Zahlen (%1)</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>People who came</source>
        <translation>Angekommene Personen</translation>
    </message>
    <message>
        <source>Share of those at the start</source>
        <translation>Anteil derer am Anfang</translation>
    </message>
    <message>
        <source>Fewer than at the step before</source>
        <translation>Weniger als beim Schritt davor</translation>
    </message>
    <message>
        <source>Share fewer</source>
        <translation>Anteil weniger</translation>
    </message>
</context>
<context>
    <name>pulsedeck::FormDialog</name>
    <message>
        <source>What you typed has not been sent.</source>
        <translation>Ihre Eingabe wurde noch nicht gesendet.</translation>
    </message>
    <message>
        <source>&amp;Discard it</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 erledigt</translation>
    </message>
    <message>
        <source>Waiting for the service…</source>
        <translation>Warten auf den Dienst …</translation>
    </message>
    <message>
        <source>Stopping. One request is on its way; its answer is awaited.</source>
        <translation>Wird angehalten. Eine Anfrage ist unterwegs; ihre Antwort wird abgewartet.</translation>
    </message>
    <message>
        <source>Look at the &amp;list</source>
        <translation>In der &amp;Liste nachsehen</translation>
    </message>
    <message>
        <source>Send once more</source>
        <translation>Noch einmal senden</translation>
    </message>
    <message>
        <source>Do not wait</source>
        <translation>Nicht warten</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Keep as draf&amp;t</source>
        <translation>Als Ent&amp;wurf behalten</translation>
    </message>
    <message>
        <source>Writing it down first…</source>
        <translation>Wird zuerst festgehalten …</translation>
    </message>
    <message>
        <source>What waits to be saved for this row stands in this form, and goes with it.</source>
        <translation>Was für diese Zeile noch nicht gespeichert ist, steht in diesem Formular und wird mit ihm gespeichert.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>On the button beside &quot;Cancel campaign&quot; and the like.</extracomment>
        <translation>So lassen</translation>
    </message>
</context>
<context>
    <name>pulsedeck::FormRow</name>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (nötig)</translation>
    </message>
    <message>
        <source>Please fill in “%1”.</source>
        <translation>Bitte „%1“ ausfüllen.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Auswählen: %1</translation>
    </message>
    <message>
        <source>The service has “%1” here. It stays unless you enter something else.</source>
        <translation>Beim Dienst steht hier „%1“. Das bleibt so, solange Sie nichts anderes eingeben.</translation>
    </message>
    <message>
        <source>The service cannot empty this. Enter another value, or the old one again.</source>
        <translation>Der Dienst kann dieses Feld nicht leeren. Geben Sie einen anderen Wert ein oder wieder den alten.</translation>
    </message>
    <message>
        <source>This waits to be saved. SendPulse has nothing here.</source>
        <translation>Das ist noch nicht gespeichert. SendPulse hat hier nichts.</translation>
    </message>
    <message>
        <source>This waits to be saved. SendPulse has “%1” here.</source>
        <translation>Das ist noch nicht gespeichert. SendPulse hat hier „%1“.</translation>
    </message>
</context>
<context>
    <name>pulsedeck::FormView</name>
    <message>
        <source>%1: %2</source>
        <comment>a field and what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>pulsedeck::Header</name>
    <message>
        <source>DEMO: made-up data. Nothing you do here reaches SendPulse.</source>
        <translation>DEMO: erfundene Daten. Nichts, was Sie hier tun, erreicht SendPulse.</translation>
    </message>
    <message>
        <source>Pulsedeck</source>
        <translation>Pulsedeck</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Kein Konto</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Konto: %1</translation>
    </message>
    <message>
        <source>Switch account (Ctrl+Shift+A, then a digit)</source>
        <translation>Konto wechseln (Strg+Umschalt+A, dann eine Ziffer)</translation>
    </message>
    <message>
        <source>&amp;%1  %2</source>
        <extracomment>%1 is a digit that chooses the account in the menu, %2 the account&apos;s name</extracomment>
        <translation>&amp;%1  %2</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>Konto &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Nothing can be changed in this account or sent from it. Press to allow changes.</source>
        <translation>In diesem Konto lässt sich nichts ändern und nichts versenden. Klicken Sie, um Änderungen zu erlauben.</translation>
    </message>
</context>
<context>
    <name>pulsedeck::HomeSection</name>
    <message>
        <source>Opens %1</source>
        <translation>Öffnet %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
</context>
<context>
    <name>pulsedeck::HomeView</name>
    <message>
        <source>There is nothing to show yet</source>
        <translation>Es gibt noch nichts zu zeigen</translation>
    </message>
    <message>
        <source>Here stand the figures that matter, of every part of SendPulse that is picked for this account and that SendPulse grants. Open a tab above to pick one.</source>
        <translation>Hier stehen die Zahlen, auf die es ankommt, aus jedem Teil von SendPulse, der für dieses Konto ausgewählt ist und den SendPulse freigibt. Öffnen Sie oben einen Reiter, um einen auszuwählen.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>The first tab: the figures that matter.</extracomment>
        <translation>Start</translation>
    </message>
    <message>
        <source>Remembered figures are shown.</source>
        <translation>Gezeigt werden gemerkte Zahlen.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Alle Zahlen</translation>
    </message>
</context>
<context>
    <name>pulsedeck::KeyPage</name>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>In SendPulse, open Settings &gt; API &gt; API keys, make a key with a name such as Pulsedeck, and paste it here. An account can have five keys; a key can be bound to IP addresses and works until you revoke it.</source>
        <translation>Öffnen Sie in SendPulse Einstellungen &gt; API &gt; API-Schlüssel, legen Sie einen Schlüssel mit einem Namen wie Pulsedeck an und fügen Sie ihn hier ein. Ein Konto kann fünf Schlüssel haben; ein Schlüssel kann an IP-Adressen gebunden sein und gilt, bis Sie ihn widerrufen.</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API-&amp;Schlüssel</translation>
    </message>
</context>
<context>
    <name>pulsedeck::LineCanvas</name>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Show the whole trend again (0)</source>
        <translation>Wieder den ganzen Verlauf zeigen (0)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a time or category, then values</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>pulsedeck::ListHeader</name>
    <message>
        <source>Stop loading</source>
        <translation>Laden anhalten</translation>
    </message>
    <message>
        <source>Load all</source>
        <translation>Alles laden</translation>
    </message>
    <message>
        <source>%1. Reading anew…</source>
        <translation>%1. Wird neu gelesen …</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an action and its shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>pulsedeck::ListPage</name>
    <message>
        <source>%1 (%2)</source>
        <comment>an action and its shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>Spalten wählen</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Einzelheiten zeigen</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>The list is not complete.</source>
        <translation>Die Liste ist nicht vollständig.</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1: wird gelesen …</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Noch nichts da</translation>
    </message>
    <message>
        <source>No row has “%1”</source>
        <translation>Keine Zeile enthält „%1“</translation>
    </message>
    <message>
        <source>All rows were searched.</source>
        <translation>Alle Zeilen wurden durchsucht.</translation>
    </message>
    <message>
        <source>&amp;Clear the search</source>
        <translation>&amp;Suche leeren</translation>
    </message>
    <message>
        <source>&amp;Load all and search</source>
        <translation>Alles &amp;laden und suchen</translation>
    </message>
    <message>
        <source>Nothing matches the chosen filters</source>
        <translation>Nichts passt zu den gewählten Filtern</translation>
    </message>
    <message>
        <source>&amp;Show everything</source>
        <translation>Alles &amp;zeigen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Öffnen: %1</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile kopieren</numerusform>
            <numerusform>%Ln Zeilen kopieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy this cell</source>
        <translation>Diese Zelle kopieren</translation>
    </message>
    <message>
        <source>What you see was read on %1.</source>
        <translation>Was Sie sehen, wurde am %1 gelesen.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>No row is of the chosen kind</source>
        <translation>Keine Zeile ist von der gewählten Art</translation>
    </message>
    <message>
        <source>Nothing was read yet</source>
        <translation>Noch nichts gelesen</translation>
    </message>
    <message>
        <source>Reading was stopped before the first rows came.</source>
        <translation>Das Lesen wurde angehalten, bevor die ersten Zeilen da waren.</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Lesen</translation>
    </message>
    <message>
        <source>Nothing matched the chosen filters, as of %1</source>
        <translation>Nichts passt zu den gewählten Filtern, Stand: %1</translation>
    </message>
    <message>
        <source>Empty, as of %1</source>
        <translation>Leer, Stand: %1</translation>
    </message>
    <message>
        <source>What was read on %1 was searched.</source>
        <translation>Durchsucht wurde, was am %1 gelesen wurde.</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Neu laden</translation>
    </message>
    <message>
        <source>Rows are missing</source>
        <translation>Es fehlen Zeilen</translation>
    </message>
    <message>
        <source>The service says that there are rows, but it sent none.</source>
        <translation>Der Dienst zählt Zeilen, hat aber keine geschickt.</translation>
    </message>
    <message>
        <source>No rows came</source>
        <translation>Es kamen keine Zeilen</translation>
    </message>
    <message>
        <source>The service sent none and did not tell how many there are.</source>
        <translation>Der Dienst hat keine geschickt und nicht gesagt, wie viele es gibt.</translation>
    </message>
    <message>
        <source>Only what is loaded was searched; there may be more rows.</source>
        <translation>Nur das Geladene wurde durchsucht; es kann weitere Zeilen geben.</translation>
    </message>
    <message>
        <source>Only what is loaded was searched; the list may be incomplete.</source>
        <translation>Nur das Geladene wurde durchsucht; die Liste ist vielleicht unvollständig.</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>Add rows here</source>
        <translation>Zeilen hier hinzufügen</translation>
    </message>
    <message>
        <source>All about the contact</source>
        <translation>Alles über den Kontakt</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Den Link öffnen</translation>
    </message>
    <message>
        <source>Compare (%1)</source>
        <translation>Vergleichen (%1)</translation>
    </message>
</context>
<context>
    <name>pulsedeck::LoadProgress</name>
    <message>
        <source>Reading %1</source>
        <extracomment>%1 is the title of a list</extracomment>
        <translation>%1: wird gelesen</translation>
    </message>
</context>
<context>
    <name>pulsedeck::MainWindow</name>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Pulsedeck</source>
        <translation>Pulsedeck</translation>
    </message>
    <message>
        <source>Status of the queue</source>
        <translation>Zustand der Warteschlange</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>&amp;Nächster Reiter</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>&amp;Voriger Reiter</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>V&amp;ollbild</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>S&amp;witch account</source>
        <translation>Konto &amp;wechseln</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Pulsedeck</source>
        <translation>Ü&amp;ber Pulsedeck</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Über &amp;Qt</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <extracomment>Opens the first tab: the figures that matter.</extracomment>
        <translation>&amp;Start</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Jobs…</source>
        <translation>&amp;Aufträge …</translation>
    </message>
    <message>
        <source>J&amp;ournal of changes…</source>
        <translation>&amp;Journal der Änderungen …</translation>
    </message>
    <message>
        <source>Enter them…</source>
        <translation>Eingeben …</translation>
    </message>
    <message>
        <source>Nothing that is shown here can be exported. Open a list first.</source>
        <translation>Hier wird nichts angezeigt, was sich exportieren lässt. Öffnen Sie zuerst eine Liste.</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A part of SendPulse and its lists.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>None of the scopes that are picked has a list into which files are imported.</source>
        <translation>In keinem der gewählten Bereiche gibt es eine Liste, in die Dateien importiert werden.</translation>
    </message>
    <message>
        <source>Nothing is imported into what is shown here. Open one of these first: %1.</source>
        <translation>In das, was hier zu sehen ist, wird nichts importiert. Öffnen Sie zuerst eine dieser Listen: %1.</translation>
    </message>
</context>
<context>
    <name>pulsedeck::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
</context>
<context>
    <name>pulsedeck::OperationDesk</name>
    <message>
        <source>Copy as c&amp;URL</source>
        <translation>Als c&amp;URL kopieren</translation>
    </message>
</context>
<context>
    <name>pulsedeck::OperationHead</name>
    <message>
        <source>%1 · %2</source>
        <comment>a part of SendPulse, and an operation</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>pulsedeck::PairPage</name>
    <message>
        <source>Client ID and secret</source>
        <translation>Client-ID und Secret</translation>
    </message>
    <message>
        <source>In SendPulse, open Settings &gt; API (login.sendpulse.com/settings/#api), switch the API on, and copy both values.</source>
        <translation>Öffnen Sie in SendPulse Einstellungen &gt; API (login.sendpulse.com/settings/#api), schalten Sie die API ein und kopieren Sie beide Werte.</translation>
    </message>
    <message>
        <source>Client &amp;ID</source>
        <translation>Client-&amp;ID</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>Client-&amp;Secret</translation>
    </message>
</context>
<context>
    <name>pulsedeck::Palette</name>
    <message>
        <source>Nothing is called like that. Try fewer letters, or another word.</source>
        <translation>So heißt nichts. Versuchen Sie weniger Buchstaben oder ein anderes Wort.</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Alles finden</translation>
    </message>
    <message>
        <source>What do you want to do? Operations, pages, accounts, settings</source>
        <translation>Was möchten Sie tun? Vorgänge, Seiten, Konten, Einstellungen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
</context>
<context>
    <name>pulsedeck::PeriodPanel</name>
    <message>
        <source>Draws its trend</source>
        <translation>Zeichnet den Verlauf</translation>
    </message>
    <message>
        <source>Trend: %1</source>
        <translation>Verlauf: %1</translation>
    </message>
    <message>
        <source>Reading the trend: %1 of %2 parts</source>
        <translation>Verlauf wird gelesen: %1 von %2 Teilen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) of the trend could not be read; they are gaps.</source>
        <translation>
            <numerusform>%Ln Teil des Verlaufs konnte nicht gelesen werden; er ist eine Lücke.</numerusform>
            <numerusform>%Ln Teile des Verlaufs konnten nicht gelesen werden; sie sind Lücken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown: %1. Compared with: %2.</source>
        <extracomment>Two periods: &quot;21 Nov 2026 – 27 Nov 2026&quot;.</extracomment>
        <translation>Gezeigt: %1. Verglichen mit: %2.</translation>
    </message>
    <message>
        <source>Today is not over yet: the comparison ends at the same time of day, and the last point of a trend is incomplete.</source>
        <translation>Heute ist noch nicht vorbei: Der Vergleich endet zur gleichen Uhrzeit, und der letzte Punkt eines Verlaufs ist unvollständig.</translation>
    </message>
</context>
<context>
    <name>pulsedeck::PeriodPicker</name>
    <message>
        <source>&amp;All time</source>
        <translation>G&amp;esamte Zeit</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Heute</translation>
    </message>
    <message>
        <source>&amp;Yesterday</source>
        <translation>&amp;Gestern</translation>
    </message>
    <message>
        <source>Last &amp;7 days</source>
        <translation>Letzte &amp;7 Tage</translation>
    </message>
    <message>
        <source>Last &amp;30 days</source>
        <translation>Letzte &amp;30 Tage</translation>
    </message>
    <message>
        <source>Last &amp;90 days</source>
        <translation>Letzte &amp;90 Tage</translation>
    </message>
    <message>
        <source>This &amp;month</source>
        <translation>Dieser &amp;Monat</translation>
    </message>
    <message>
        <source>&amp;Last month</source>
        <translation>&amp;Letzter Monat</translation>
    </message>
    <message>
        <source>&amp;From … to …</source>
        <translation>&amp;Von … bis …</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Gesamte Zeit</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>Zeitraum: %1</translation>
    </message>
    <message>
        <source>Choose a period</source>
        <translation>Zeitraum wählen</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day of a period</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The period of these statistics. They are compared with as many days right before, a month with the month before.</source>
        <translation>Der Zeitraum dieser Zahlen. Verglichen wird mit ebenso vielen Tagen unmittelbar davor, ein Monat mit dem Monat davor.</translation>
    </message>
</context>
<context>
    <name>pulsedeck::PickDialog</name>
    <message>
        <source>Choose: %1</source>
        <translation>Auswählen: %1</translation>
    </message>
    <message>
        <source>Search in what is loaded</source>
        <translation>Im Geladenen suchen</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1: wird gelesen …</translation>
    </message>
    <message>
        <source>No row fits the search</source>
        <translation>Keine Zeile passt zur Suche</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Hier ist noch nichts</translation>
    </message>
    <message>
        <source>&amp;Load all and search</source>
        <translation>Alles &amp;laden und suchen</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Neu laden</translation>
    </message>
    <message>
        <source>The list may be incomplete.</source>
        <translation>Die Liste ist vielleicht unvollständig.</translation>
    </message>
    <message>
        <source>Rows are missing</source>
        <translation>Es fehlen Zeilen</translation>
    </message>
</context>
<context>
    <name>pulsedeck::QueueStatus</name>
    <message>
        <source>Slowed by the service, %1 s</source>
        <translation>Vom Dienst gebremst, %1 s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) waiting</source>
        <translation>
            <numerusform>%Ln Anfrage wartet</numerusform>
            <numerusform>%Ln Anfragen warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %Ln answer(s)</source>
        <translation>
            <numerusform>Warten auf %Ln Antwort</numerusform>
            <numerusform>Warten auf %Ln Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waiting</source>
        <translation>Nichts wartet</translation>
    </message>
    <message>
        <source>The service cannot be reached</source>
        <translation>Der Dienst ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Stop this work</source>
        <translation>Diese Arbeit anhalten</translation>
    </message>
</context>
<context>
    <name>pulsedeck::Reach</name>
    <message>
        <source>This page</source>
        <translation>Diese Seite</translation>
    </message>
    <message>
        <source>Find &amp;anything…</source>
        <translation>&amp;Alles finden …</translation>
    </message>
    <message>
        <source>&amp;Request log…</source>
        <translation>Anfrage&amp;protokoll …</translation>
    </message>
    <message>
        <source>Pick %1</source>
        <translation>%1 wählen</translation>
    </message>
    <message>
        <source>Pick it</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>“%1” belongs to %2, which is not picked for this account. What it allows: %3 %4 Pick it now?</source>
        <translation>„%1“ gehört zu %2, das für dieses Konto nicht gewählt ist. Was es erlaubt: %3 %4 Jetzt wählen?</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <translation>Zu %1 wechseln</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Helles Design</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Dunkles Design</translation>
    </message>
    <message>
        <source>Theme as the system</source>
        <translation>Design wie das System</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Sprache: %1</translation>
    </message>
    <message>
        <source>page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öffnen</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Not picked</source>
        <translation>Nicht gewählt</translation>
    </message>
    <message>
        <source>API &amp;use…</source>
        <translation>AP&amp;I-Nutzung …</translation>
    </message>
    <message>
        <source>All about %1</source>
        <translation>Alles über %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>write</source>
        <translation>schreiben</translation>
    </message>
    <message>
        <source>send</source>
        <translation>senden</translation>
    </message>
    <message>
        <source>newsletter</source>
        <translation>Newsletter</translation>
    </message>
    <message>
        <source>broadcast</source>
        <translation>rundschreiben</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <extracomment>A part of SendPulse and a page of it.</extracomment>
        <translation>%1 › %2</translation>
    </message>
</context>
<context>
    <name>pulsedeck::RecordPage</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>About the opened row</source>
        <translation>Zur geöffneten Zeile</translation>
    </message>
</context>
<context>
    <name>pulsedeck::ReportPage</name>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
</context>
<context>
    <name>pulsedeck::ReportPanel</name>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Opens the explanation</source>
        <translation>Öffnet die Erklärung</translation>
    </message>
    <message>
        <source>These figures are remembered from the last reading.</source>
        <translation>Diese Zahlen sind von der letzten Lesung gemerkt.</translation>
    </message>
    <message>
        <source>Per day, as remembered</source>
        <translation>Pro Tag, wie erinnert</translation>
    </message>
    <message>
        <source>a day</source>
        <extracomment>The unit of a pace: &quot;12.5 a day&quot;.</extracomment>
        <translation>am Tag</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>pulsedeck::ReportView</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
</context>
<context>
    <name>pulsedeck::RequestLogDialog</name>
    <message>
        <source>&amp;Repeat</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Request log of %1</source>
        <translation>Anfrageprotokoll von %1</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Since Pulsedeck was started, in memory only. Values that may belong to a person are hidden; contents and keys are never kept.</source>
        <translation>Seit dem Start von Pulsedeck, nur im Arbeitsspeicher. Werte, die zu einer Person gehören können, sind verdeckt; Inhalte und Schlüssel werden nie behalten.</translation>
    </message>
    <message>
        <source>Requests, the newest first</source>
        <translation>Anfragen, die neuesten zuerst</translation>
    </message>
    <message>
        <source>Search operations, paths, answers</source>
        <translation>Vorgänge, Pfade, Antworten suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Which requests</source>
        <translation>Welche Anfragen</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>Alle Anfragen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagene</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 gezeigt</translation>
    </message>
    <message>
        <source>&amp;Repeat by its form…</source>
        <translation>Im Formular &amp;wiederholen …</translation>
    </message>
</context>
<context>
    <name>pulsedeck::RequestLogModel</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>When a request was sent</extracomment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Operation</source>
        <extracomment>What a request did</extracomment>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>HTTP status of an answer</extracomment>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Took</source>
        <extracomment>How long an answer took</extracomment>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>No longer waited for</source>
        <translation>Darauf wartet niemand mehr</translation>
    </message>
</context>
<context>
    <name>pulsedeck::ResourceActions</name>
    <message>
        <source>%1 (%2)</source>
        <comment>an action and its shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>A menu with further actions.</extracomment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>This cannot be done with all of the selected rows.</source>
        <translation>Das geht nicht mit allen gewählten Zeilen.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
</context>
<context>
    <name>pulsedeck::ScopeCard</name>
    <message>
        <source>Reads: %1</source>
        <translation>Liest: %1</translation>
    </message>
    <message>
        <source>Changes nothing.</source>
        <translation>Ändert nichts.</translation>
    </message>
    <message>
        <source>Changes: %1</source>
        <translation>Ändert: %1</translation>
    </message>
</context>
<context>
    <name>pulsedeck::ScopeDialog</name>
    <message>
        <source>Picked parts</source>
        <translation>Gewählte Bereiche</translation>
    </message>
    <message>
        <source>Pick only what you need. What is not picked is never asked for, and refused before anything is sent.</source>
        <translation>Wählen Sie nur, was Sie brauchen. Was nicht gewählt ist, wird nie angefragt und abgelehnt, bevor etwas gesendet wird.</translation>
    </message>
</context>
<context>
    <name>pulsedeck::ScopePanel</name>
    <message>
        <source>%1 is not picked for this account</source>
        <translation>%1 ist für dieses Konto nicht gewählt</translation>
    </message>
    <message>
        <source>Pulsedeck asks SendPulse for nothing here until you pick it.</source>
        <translation>Pulsedeck fragt SendPulse hier nach nichts, bis Sie es wählen.</translation>
    </message>
    <message>
        <source>Reads: %1</source>
        <translation>Liest: %1</translation>
    </message>
    <message>
        <source>Changes nothing.</source>
        <translation>Ändert nichts.</translation>
    </message>
    <message>
        <source>Changes: %1</source>
        <translation>Ändert: %1</translation>
    </message>
    <message>
        <source>&amp;Pick %1</source>
        <translation>%1 &amp;wählen</translation>
    </message>
    <message>
        <source>SendPulse refuses access to %1</source>
        <translation>SendPulse verweigert den Zugriff auf %1</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>pulsedeck::ScopePicker</name>
    <message>
        <source>Select n&amp;one</source>
        <translation>K&amp;eine wählen</translation>
    </message>
    <message>
        <source>Nothing is picked yet. Email and Account are a good start.</source>
        <translation>Noch ist nichts gewählt. E-Mail und Konto sind ein guter Anfang.</translation>
    </message>
    <message>
        <source>%1 of %2 picked</source>
        <translation>%1 von %2 gewählt</translation>
    </message>
    <message>
        <source>Select a&amp;ll</source>
        <translation>A&amp;lle wählen</translation>
    </message>
</context>
<context>
    <name>pulsedeck::ScopeView</name>
    <message>
        <source>Pages of %1</source>
        <translation>Seiten von %1</translation>
    </message>
</context>
<context>
    <name>pulsedeck::Screenshots</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>It was not ready in time.</source>
        <translation>Es war nicht rechtzeitig bereit.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>add deal</source>
        <translation>Geschäft anlegen</translation>
    </message>
    <message>
        <source>There is nothing to show in %1.</source>
        <translation>In %1 gibt es nichts zu zeigen.</translation>
    </message>
    <message>
        <source>Running low, {{Name}}?</source>
        <translation>Geht der Kaffee aus, {{Name}}?</translation>
    </message>
    <message>
        <source>Your usual in one click</source>
        <translation>Ihre Lieblingssorte mit einem Klick</translation>
    </message>
</context>
<context>
    <name>pulsedeck::SessionWords</name>
    <message>
        <source>Opening your account</source>
        <translation>Ihr Konto wird geöffnet</translation>
    </message>
    <message>
        <source>Your system&apos;s keychain is being asked for the key of this account. If it is locked, it asks you for its password in a window of its own.</source>
        <translation>Der Schlüsselbund Ihres Systems wird nach dem Schlüssel dieses Kontos gefragt. Ist er gesperrt, fragt er in einem eigenen Fenster nach seinem Passwort.</translation>
    </message>
    <message>
        <source>Please sign in again</source>
        <translation>Bitte neu anmelden</translation>
    </message>
    <message>
        <source>&amp;Sign in again</source>
        <translation>&amp;Neu anmelden</translation>
    </message>
    <message>
        <source>Ask the &amp;keychain again</source>
        <translation>&amp;Schlüsselbund erneut fragen</translation>
    </message>
</context>
<context>
    <name>pulsedeck::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>A theme with dark text on a light ground</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>A theme with light text on a dark ground</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>&amp;Read figures again</source>
        <translation>&amp;Zahlen erneut lesen</translation>
    </message>
    <message>
        <source>Figures that were looked at in the last two weeks are read again in the background, so that there is a past to compare with.</source>
        <translation>Zahlen, die in den letzten zwei Wochen angesehen wurden, werden im Hintergrund erneut gelesen, damit es eine Vergangenheit zum Vergleichen gibt.</translation>
    </message>
    <message>
        <source>Only when they are looked at</source>
        <translation>Nur wenn sie angesehen werden</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln hour(s)</source>
        <translation>
            <numerusform>Jede Stunde</numerusform>
            <numerusform>Alle %Ln Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Read figures again</source>
        <translation>Zahlen erneut lesen</translation>
    </message>
    <message>
        <source>Show calls of the &amp;API and cURL</source>
        <translation>Aufrufe der &amp;API und cURL zeigen</translation>
    </message>
    <message>
        <source>For developers: beside operations stands what is sent.</source>
        <translation>Für Entwickler: Neben Vorgängen steht, was gesendet wird.</translation>
    </message>
</context>
<context>
    <name>pulsedeck::SignInDialog</name>
    <message>
        <source>Sign in again</source>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Name and colour</source>
        <translation>Name und Farbe</translation>
    </message>
    <message>
        <source>This is how you tell your accounts apart.</source>
        <translation>So unterscheiden Sie Ihre Konten.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>What do you want to use?</source>
        <translation>Was möchten Sie verwenden?</translation>
    </message>
    <message>
        <source>Pick only what you need. What is not picked is never asked for, and refused before anything is sent. You can change it later.</source>
        <translation>Wählen Sie nur, was Sie brauchen. Was nicht gewählt ist, wird nie angefragt und abgelehnt, bevor etwas gesendet wird. Sie können es später ändern.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>SendPulse is being asked whether it knows you.</source>
        <translation>SendPulse wird gefragt, ob es Sie kennt.</translation>
    </message>
    <message>
        <source>&amp;Open account</source>
        <translation>Konto &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>Sie sind angemeldet</translation>
    </message>
    <message>
        <source>This is what SendPulse grants. You can continue now and retry what failed later.</source>
        <translation>Das gewährt SendPulse. Sie können gleich weitermachen und Fehlgeschlagenes später erneut versuchen.</translation>
    </message>
    <message>
        <source>SendPulse</source>
        <translation>SendPulse</translation>
    </message>
    <message>
        <source>What you signed in with can do everything in the account, so it begins read-only: nothing is changed or sent until you allow it in the Account menu.</source>
        <translation>Ihre Zugangsdaten dürfen alles im Konto, deshalb beginnt es mit „Nur lesen“: Nichts wird geändert oder versendet, bis Sie es im Menü „Konto“ erlauben.</translation>
    </message>
    <message>
        <source>Si&amp;gn in</source>
        <translation>&amp;Anmelden</translation>
    </message>
</context>
<context>
    <name>pulsedeck::SincePicker</name>
    <message>
        <source>Since &amp;yesterday</source>
        <translation>Seit &amp;gestern</translation>
    </message>
    <message>
        <source>Since last &amp;week</source>
        <translation>Seit letzter &amp;Woche</translation>
    </message>
    <message>
        <source>Since &amp;30 days ago</source>
        <translation>Seit &amp;30 Tagen</translation>
    </message>
    <message>
        <source>Since a &amp;date…</source>
        <translation>Seit einem &amp;Datum …</translation>
    </message>
    <message>
        <source>Figures are compared with how they stood when that day ended.</source>
        <translation>Zahlen werden mit dem Stand am Ende dieses Tages verglichen.</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>Compared with: %1</source>
        <translation>Verglichen mit: %1</translation>
    </message>
    <message>
        <source>Compare with a date</source>
        <translation>Mit einem Datum vergleichen</translation>
    </message>
    <message>
        <source>Date to compare with</source>
        <translation>Datum zum Vergleichen</translation>
    </message>
</context>
<context>
    <name>pulsedeck::StateView</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>Einzelheiten k&amp;opieren</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Neu laden</translation>
    </message>
</context>
<context>
    <name>pulsedeck::StepDelegate</name>
    <message>
        <source>Not told</source>
        <comment>number of people</comment>
        <translation>Nicht genannt</translation>
    </message>
    <message>
        <source>%1 have not gone further</source>
        <translation>%1 sind nicht weitergekommen</translation>
    </message>
    <message>
        <source>%1 of the start</source>
        <extracomment>%1 is a percentage.</extracomment>
        <translation>%1 vom Start</translation>
    </message>
</context>
<context>
    <name>pulsedeck::Trail</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Zurück zu %1</translation>
    </message>
    <message>
        <source>Back (%1)</source>
        <translation>Zurück (%1)</translation>
    </message>
</context>
<context>
    <name>pulsedeck::WayPage</name>
    <message>
        <source>How do you want to sign in?</source>
        <translation>Wie möchten Sie sich anmelden?</translation>
    </message>
    <message>
        <source>All three ways lead to the same account. The key goes to your system&apos;s keychain and nowhere else.</source>
        <translation>Alle drei Wege führen zum selben Konto. Der Schlüssel kommt in den Schlüsselbund Ihres Systems und sonst nirgendwohin.</translation>
    </message>
    <message>
        <source>With an API &amp;key</source>
        <translation>Mit einem API-&amp;Schlüssel</translation>
    </message>
    <message>
        <source>The simplest way. You make the key in SendPulse under Settings &gt; API &gt; API keys.</source>
        <translation>Der einfachste Weg. Sie legen den Schlüssel in SendPulse unter Einstellungen &gt; API &gt; API-Schlüssel an.</translation>
    </message>
    <message>
        <source>With a client &amp;ID and secret</source>
        <translation>Mit Client-&amp;ID und Secret</translation>
    </message>
    <message>
        <source>Both are shown in SendPulse under Settings &gt; API (login.sendpulse.com/settings/#api).</source>
        <translation>Beide stehen in SendPulse unter Einstellungen &gt; API (login.sendpulse.com/settings/#api).</translation>
    </message>
    <message>
        <source>With an &amp;app of the app directory</source>
        <translation>Mit einer &amp;App aus dem App-Verzeichnis</translation>
    </message>
    <message>
        <source>SendPulse itself limits such an app to the parts in its record. You need the app&apos;s ID and secret, shown in the App directory under Created.</source>
        <translation>SendPulse selbst beschränkt eine solche App auf die Bereiche in ihrem Eintrag. Sie brauchen ID und Secret der App; sie stehen im App-Verzeichnis unter Erstellt.</translation>
    </message>
</context>
<context>
    <name>pulsedeck::WelcomePage</name>
    <message>
        <source>Welcome to Pulsedeck</source>
        <translation>Willkommen bei Pulsedeck</translation>
    </message>
    <message>
        <source>Try the &amp;demo account</source>
        <translation>Dem&amp;okonto ausprobieren</translation>
    </message>
    <message>
        <source>Made-up data on this computer; no SendPulse account is needed.</source>
        <translation>Erfundene Daten auf diesem Rechner; ein SendPulse-Konto ist nicht nötig.</translation>
    </message>
    <message>
        <source>Which parts of SendPulse do you want to use here? Pick only what you need: what is not picked is never asked for. You can change it later.</source>
        <translation>Welche Bereiche von SendPulse möchten Sie hier verwenden? Wählen Sie nur, was Sie brauchen: Was nicht gewählt ist, wird nie angefragt. Sie können es später ändern.</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>A&amp;nmelden …</translation>
    </message>
</context>
<context>
    <name>pulsedeck::format</name>
    <message>
        <source>%1%</source>
        <extracomment>A percentage: %1 is the number.</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>An amount of money: %1 is the number, %2 the currency&apos;s code.
----------
A moment: %1 is the date, %2 the time of day.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>A duration in days and hours.</extracomment>
        <translation>%1 T %2 Std.</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>A duration in hours and minutes.</extracomment>
        <translation>%1 Std. %2 Min.</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>A duration in minutes and seconds.</extracomment>
        <translation>%1 Min. %2 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A duration in seconds.</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>A value that is true.</extracomment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What one field of a record says: %1 is the name of the field.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 to %2, last %3</source>
        <extracomment>The course of a number over time, in words: %1 is its least value, %2 its greatest, %3 the latest.</extracomment>
        <translation>%1 bis %2, zuletzt %3</translation>
    </message>
</context>
<context>
    <name>push_service</name>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Clicked</source>
        <translation>Geklickt</translation>
    </message>
    <message>
        <source>Delivery rate</source>
        <translation>Zustellrate</translation>
    </message>
    <message>
        <source>Delivered / sent</source>
        <translation>Zugestellt / gesendet</translation>
    </message>
    <message>
        <source>Click rate</source>
        <translation>Klickrate</translation>
    </message>
    <message>
        <source>Clicked / delivered</source>
        <translation>Geklickt / zugestellt</translation>
    </message>
    <message>
        <source>From sent to clicked</source>
        <translation>Vom Senden zum Klick</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <source>There are no web push campaigns in that time.</source>
        <translation>In dieser Zeit gibt es keine Web-Push-Kampagnen.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Being created</source>
        <translation>Wird angelegt</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Website ID</source>
        <translation>Nummer der Website</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a date</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a date</comment>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Subscribers</source>
        <translation>Abonnenten</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>New today</source>
        <translation>Heute neu</translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Share of active subscribers</source>
        <translation>Anteil aktiver Abonnenten</translation>
    </message>
    <message>
        <source>Active / all subscribers</source>
        <translation>Aktive / alle Abonnenten</translation>
    </message>
    <message>
        <source>Websites</source>
        <translation>Websites</translation>
    </message>
    <message>
        <source>There are no websites yet. Add yours in the service&apos;s web account to collect subscribers.</source>
        <translation>Es gibt noch keine Websites. Fügen Sie Ihre im Webkonto des Dienstes hinzu, um Abonnenten zu sammeln.</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Not active</source>
        <translation>Nicht aktiv</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Subscribers of %1</source>
        <translation>Abonnenten von %1</translation>
    </message>
    <message>
        <source>Nobody has subscribed in that time.</source>
        <translation>In dieser Zeit hat niemand abonniert.</translation>
    </message>
    <message>
        <source>Subscribed</source>
        <translation>Abonniert</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Subscriber ID</source>
        <translation>Nummer des Abonnenten</translation>
    </message>
    <message>
        <source>Seconds to deliver it within</source>
        <translation>Zustellung innerhalb von Sekunden</translation>
    </message>
    <message>
        <source>86,400 seconds are the most.</source>
        <translation>Höchstens 86.400 Sekunden.</translation>
    </message>
    <message>
        <source>Send on</source>
        <translation>Senden am</translation>
    </message>
    <message>
        <source>Empty: at once</source>
        <translation>Leer: sofort</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Only people with the language</source>
        <translation>Nur Personen mit der Sprache</translation>
    </message>
    <message>
        <source>Only people with the browser</source>
        <translation>Nur Personen mit dem Browser</translation>
    </message>
    <message>
        <source>Address of the script</source>
        <translation>Adresse des Skripts</translation>
    </message>
    <message>
        <source>Code for the website</source>
        <translation>Code für die Website</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Einbindung</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>Variables of %1</source>
        <translation>Variablen von %1</translation>
    </message>
    <message>
        <source>This website hands in no variables.</source>
        <translation>Diese Website übergibt keine Variablen.</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Activate…</source>
        <translation>Aktivieren …</translation>
    </message>
    <message numerus="yes">
        <source>Activate %Ln subscriber(s)? They get messages again.</source>
        <translation>
            <numerusform>%Ln Abonnenten aktivieren? Er bekommt wieder Nachrichten.</numerusform>
            <numerusform>%Ln Abonnenten aktivieren? Sie bekommen wieder Nachrichten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deactivate…</source>
        <translation>Deaktivieren …</translation>
    </message>
    <message numerus="yes">
        <source>Deactivate %Ln subscriber(s)? They get no messages until they are activated.</source>
        <translation>
            <numerusform>%Ln Abonnenten deaktivieren? Bis zur Aktivierung bekommt er keine Nachrichten.</numerusform>
            <numerusform>%Ln Abonnenten deaktivieren? Bis zur Aktivierung bekommen sie keine Nachrichten.</numerusform>
        </translation>
    </message>
    <message>
        <source>List push campaigns</source>
        <translation>Push-Kampagnen auflisten</translation>
    </message>
    <message>
        <source>Send push campaign</source>
        <translation>Push-Kampagne senden</translation>
    </message>
    <message>
        <source>Count websites</source>
        <translation>Websites zählen</translation>
    </message>
    <message>
        <source>List websites</source>
        <translation>Websites auflisten</translation>
    </message>
    <message>
        <source>List variables of website</source>
        <translation>Variablen einer Website auflisten</translation>
    </message>
    <message>
        <source>List subscribers of website</source>
        <translation>Abonnenten einer Website auflisten</translation>
    </message>
    <message>
        <source>Count subscribers of website</source>
        <translation>Abonnenten einer Website zählen</translation>
    </message>
    <message>
        <source>Show website</source>
        <translation>Website anzeigen</translation>
    </message>
    <message>
        <source>Show code for website</source>
        <translation>Code für eine Website anzeigen</translation>
    </message>
    <message>
        <source>Activate or deactivate subscriber</source>
        <translation>Abonnenten aktivieren oder deaktivieren</translation>
    </message>
    <message>
        <source>Show statistics of push campaign</source>
        <translation>Statistik einer Push-Kampagne anzeigen</translation>
    </message>
    <message>
        <source>Campaign ID</source>
        <translation>Nummer der Kampagne</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Variable ID</source>
        <translation>Variablen-ID</translation>
    </message>
    <message>
        <source>A picture has less than 200 KB.</source>
        <translation>Ein Bild hat weniger als 200 KB.</translation>
    </message>
    <message>
        <source>Where a click leads; empty: to the website</source>
        <translation>Wohin ein Klick führt; leer: zur Website</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>First button</source>
        <translation>Erste Schaltfläche</translation>
    </message>
    <message>
        <source>Link of the first button</source>
        <translation>Link der ersten Schaltfläche</translation>
    </message>
    <message>
        <source>Second button</source>
        <translation>Zweite Schaltfläche</translation>
    </message>
    <message>
        <source>Link of the second button</source>
        <translation>Link der zweiten Schaltfläche</translation>
    </message>
    <message>
        <source>Hours to spread it over</source>
        <translation>Über so viele Stunden verteilen</translation>
    </message>
    <message>
        <source>Only people from these countries</source>
        <translation>Nur Personen aus diesen Ländern</translation>
    </message>
    <message>
        <source>Codes such as UA, one a line</source>
        <translation>Codes wie UA, einer pro Zeile</translation>
    </message>
    <message>
        <source>“%1” is no code of a country: it has two letters.</source>
        <translation>„%1“ ist kein Ländercode: Er hat zwei Buchstaben.</translation>
    </message>
    <message>
        <source>Only who subscribed from</source>
        <translation>Nur wer abonniert hat ab</translation>
    </message>
    <message>
        <source>Only who subscribed until</source>
        <translation>Nur wer abonniert hat bis</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln Zeichen</numerusform>
            <numerusform>%Ln Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>No website is chosen yet</source>
        <translation>Noch keine Website gewählt</translation>
    </message>
    <message>
        <source>The service takes one campaign a website in 15 minutes.</source>
        <translation>Der Dienst nimmt je Website eine Kampagne in 15 Minuten an.</translation>
    </message>
    <message>
        <source>The number of subscribers is not known</source>
        <translation>Die Zahl der Abonnenten ist nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln subscriber(s)</source>
        <translation>
            <numerusform>Höchstens %Ln Abonnent</numerusform>
            <numerusform>Höchstens %Ln Abonnenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscriber(s)</source>
        <translation>
            <numerusform>%Ln Abonnent</numerusform>
            <numerusform>%Ln Abonnenten</numerusform>
        </translation>
    </message>
    <message>
        <source>How many the filters leave is told only when it is sent.</source>
        <translation>Wie viele die Filter übrig lassen, zeigt sich erst beim Senden.</translation>
    </message>
    <message>
        <source>Send “%1” now to the subscribers of %2?</source>
        <translation>„%1“ jetzt an die Abonnenten von %2 senden?</translation>
    </message>
    <message>
        <source>Send “%1” on %2 to the subscribers of %3?</source>
        <translation>„%1“ am %2 an die Abonnenten von %3 senden?</translation>
    </message>
    <message>
        <source>It cannot be cancelled, not even before its time.</source>
        <translation>Das lässt sich nicht abbrechen, auch nicht vor dem Termin.</translation>
    </message>
    <message>
        <source>“%1” was handed over.</source>
        <translation>„%1“ wurde übergeben.</translation>
    </message>
    <message>
        <source>New web push</source>
        <translation>Neuer Web-Push</translation>
    </message>
    <message>
        <source>Send web push</source>
        <translation>Web-Push senden</translation>
    </message>
    <message>
        <source>Campaigns to %1</source>
        <translation>Kampagnen an %1</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Nicht genannt</translation>
    </message>
    <message>
        <source>Subscribers looked at</source>
        <translation>Betrachtete Abonnenten</translation>
    </message>
    <message>
        <source>All whom the service tells of that time</source>
        <translation>Alle, die der Dienst für diese Zeit nennt</translation>
    </message>
    <message>
        <source>The first 1000 of that time; there are more</source>
        <translation>Die ersten 1000 dieser Zeit; es gibt mehr</translation>
    </message>
    <message>
        <source>Of them active</source>
        <translation>Davon aktiv</translation>
    </message>
    <message>
        <source>By browser</source>
        <translation>Nach Browser</translation>
    </message>
    <message>
        <source>By system</source>
        <translation>Nach System</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Nach Land</translation>
    </message>
    <message>
        <source>Who subscribed</source>
        <translation>Wer sich angemeldet hat</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Write a push</source>
        <translation>Push schreiben</translation>
    </message>
    <message>
        <source>Lost by campaign</source>
        <translation>Verlust je Kampagne</translation>
    </message>
    <message>
        <source>20 campaigns</source>
        <translation>20 Kampagnen</translation>
    </message>
    <message>
        <source>100 campaigns</source>
        <translation>100 Kampagnen</translation>
    </message>
    <message>
        <source>one for each campaign</source>
        <translation>einer für jede Kampagne</translation>
    </message>
    <message>
        <source>No campaign has figures yet.</source>
        <translation>Noch keine Kampagne hat Zahlen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln web push campaign(s) were read.</source>
        <translation>
            <numerusform>%Ln Web-Push-Kampagne wurde gelesen.</numerusform>
            <numerusform>%Ln Web-Push-Kampagnen wurden gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>How many messages of each campaign were sent, delivered and clicked. SendPulse tells it one campaign at a time.</source>
        <translation>Wie viele Nachrichten jeder Kampagne versandt, zugestellt und angeklickt wurden. SendPulse nennt das nur für eine Kampagne auf einmal.</translation>
    </message>
</context>
<context>
    <name>scopes</name>
    <message>
        <source>Email</source>
        <extracomment>Title of a tab</extracomment>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Mailing lists, contacts, campaigns, senders and templates.</source>
        <translation>Verteiler, Kontakte, Kampagnen, Absender und Vorlagen.</translation>
    </message>
    <message>
        <source>Create, edit and delete lists, contacts, senders and templates; send campaigns.</source>
        <translation>Verteiler, Kontakte, Absender und Vorlagen anlegen, bearbeiten und löschen; Kampagnen senden.</translation>
    </message>
    <message>
        <source>SMTP</source>
        <extracomment>Title of a tab</extracomment>
        <translation>SMTP</translation>
    </message>
    <message>
        <source>Senders, sent letters with their statistics, and delivery errors.</source>
        <translation>Absender, gesendete Briefe mit ihrer Statistik und Zustellfehler.</translation>
    </message>
    <message>
        <source>Send letters, add senders and domains, take addresses off the unsubscribed list.</source>
        <translation>Briefe senden, Absender und Domains hinzufügen, Adressen von der Abmeldeliste nehmen.</translation>
    </message>
    <message>
        <source>Automation</source>
        <extracomment>Title of a tab</extracomment>
        <translation>Automation</translation>
    </message>
    <message>
        <source>Flows, finished series, conversions, events and the statistics of every element.</source>
        <translation>Abläufe, abgeschlossene Serien, Konversionen, Ereignisse und die Statistik jedes Elements.</translation>
    </message>
    <message>
        <source>Edit events and their log.</source>
        <translation>Ereignisse und ihr Protokoll bearbeiten.</translation>
    </message>
    <message>
        <source>Verifier</source>
        <extracomment>Title of a tab</extracomment>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>Progress and results of checks, and reports.</source>
        <translation>Fortschritt und Ergebnisse von Prüfungen sowie Berichte.</translation>
    </message>
    <message>
        <source>Start checking a list or an address, create and download reports.</source>
        <translation>Die Prüfung einer Liste oder Adresse beginnen, Berichte anlegen und herunterladen.</translation>
    </message>
    <message>
        <source>Chatbots</source>
        <extracomment>Title of a tab</extracomment>
        <translation>Chatbots</translation>
    </message>
    <message>
        <source>Subscribers, variables, flows and live chats of all channels.</source>
        <translation>Abonnenten, Variablen, Abläufe und Live-Chats aller Kanäle.</translation>
    </message>
    <message>
        <source>Write to subscribers, edit their tags and variables, run flows, open and close chats.</source>
        <translation>Abonnenten schreiben, ihre Tags und Variablen bearbeiten, Abläufe starten, Chats öffnen und schließen.</translation>
    </message>
    <message>
        <source>SMS</source>
        <extracomment>Title of a tab</extracomment>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Phone numbers, lists, the blacklist and what a campaign will cost.</source>
        <translation>Telefonnummern, Verteiler, die Sperrliste und was eine Kampagne kosten wird.</translation>
    </message>
    <message>
        <source>Add, edit and delete numbers and lists, change the blacklist, send messages.</source>
        <translation>Nummern und Verteiler hinzufügen, bearbeiten und löschen, die Sperrliste ändern, Nachrichten senden.</translation>
    </message>
    <message>
        <source>Viber</source>
        <extracomment>Title of a tab</extracomment>
        <translation>Viber</translation>
    </message>
    <message>
        <source>Campaigns with statistics and recipients, sender names and the blacklist.</source>
        <translation>Kampagnen mit Statistik und Empfängern, Absendernamen und die Sperrliste.</translation>
    </message>
    <message>
        <source>Create campaigns, put numbers on the blacklist and take them off.</source>
        <translation>Kampagnen anlegen, Nummern sperren und entsperren.</translation>
    </message>
    <message>
        <source>CRM</source>
        <extracomment>Title of a tab</extracomment>
        <translation>CRM</translation>
    </message>
    <message>
        <source>Pipelines, deals, contacts, attributes and owners.</source>
        <translation>Pipelines, Geschäfte, Kontakte, Attribute und wer zuständig ist.</translation>
    </message>
    <message>
        <source>Create deals, contacts and tasks; change and delete fields, tags and contact data.</source>
        <translation>Geschäfte, Kontakte und Aufgaben anlegen; Felder, Tags und Kontaktdaten ändern und löschen.</translation>
    </message>
    <message>
        <source>Web push</source>
        <extracomment>Title of a tab</extracomment>
        <translation>Web-Push</translation>
    </message>
    <message>
        <source>Websites, subscribers, variables, and campaigns with statistics.</source>
        <translation>Websites, Abonnenten, Variablen und Kampagnen mit Statistik.</translation>
    </message>
    <message>
        <source>Create campaigns, switch subscribers on and off.</source>
        <translation>Kampagnen anlegen, Abonnenten ein- und ausschalten.</translation>
    </message>
    <message>
        <source>Pop-ups</source>
        <extracomment>Title of a tab</extracomment>
        <translation>Pop-ups</translation>
    </message>
    <message>
        <source>Projects, pop-ups with their settings, and the statistics of each.</source>
        <translation>Projekte, Pop-ups mit ihren Einstellungen und die Statistik von jedem.</translation>
    </message>
    <message>
        <source>Create projects, switch pop-ups on and off, delete them.</source>
        <translation>Projekte anlegen, Pop-ups ein- und ausschalten, löschen.</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Title of a tab</extracomment>
        <translation>Konto</translation>
    </message>
    <message>
        <source>The balance, the pricing plans and other data that belongs to no tool.</source>
        <translation>Das Guthaben, die Tarife und andere Daten, die zu keinem Werkzeug gehören.</translation>
    </message>
</context>
<context>
    <name>sms</name>
    <message>
        <source>Blacklist</source>
        <translation>Sperrliste</translation>
    </message>
    <message>
        <source>The blacklist is empty. Phones on it get no messages.</source>
        <translation>Die Sperrliste ist leer. Telefone darauf bekommen keine Nachrichten.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <source>There are no SMS campaigns in that time.</source>
        <translation>In dieser Zeit gibt es keine SMS-Kampagnen.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a date</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a date</comment>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>The service lists no recipients for this campaign.</source>
        <translation>Der Dienst nennt keine Empfänger dieser Kampagne.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Nicht zugestellt</translation>
    </message>
    <message>
        <source>Status details</source>
        <translation>Wie der Dienst den Status nennt</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>There are no sender names yet.</source>
        <translation>Es gibt noch keine Absendernamen.</translation>
    </message>
    <message>
        <source>Sender name</source>
        <translation>Absendername</translation>
    </message>
    <message>
        <source>On moderation</source>
        <translation>In Prüfung</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Add phones…</source>
        <translation>Nummern hinzufügen …</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefonnummern</translation>
    </message>
    <message>
        <source>With the code of the country, one a line</source>
        <translation>Mit Landesvorwahl, eine je Zeile</translation>
    </message>
    <message>
        <source>Take off the blacklist…</source>
        <translation>Von der Sperrliste nehmen …</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln phone(s) off the blacklist? They can get messages again.</source>
        <translation>
            <numerusform>%Ln Nummer von der Sperrliste nehmen? Sie kann wieder Nachrichten bekommen.</numerusform>
            <numerusform>%Ln Nummern von der Sperrliste nehmen? Sie können wieder Nachrichten bekommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>A sender name has 11 letters at most.</source>
        <translation>Ein Absendername hat höchstens 11 Zeichen.</translation>
    </message>
    <message>
        <source>Send on</source>
        <translation>Senden am</translation>
    </message>
    <message>
        <source>Empty: at once</source>
        <translation>Leer: sofort</translation>
    </message>
    <message>
        <source>Cancel campaign…</source>
        <translation>Kampagne abbrechen …</translation>
    </message>
    <message>
        <source>Cancel the campaign %1? Messages that were not sent yet stay unsent.</source>
        <translation>Die Kampagne %1 abbrechen? Noch nicht gesendete Nachrichten bleiben ungesendet.</translation>
    </message>
    <message>
        <source>Delete campaign…</source>
        <translation>Kampagne löschen …</translation>
    </message>
    <message>
        <source>Delete the campaign %1 with its figures? That cannot be undone.</source>
        <translation>Die Kampagne %1 mit ihren Zahlen löschen? Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Sent, not confirmed</source>
        <translation>Gesendet, nicht bestätigt</translation>
    </message>
    <message>
        <source>Delivery rate</source>
        <translation>Zustellrate</translation>
    </message>
    <message>
        <source>Delivered / recipients</source>
        <translation>Zugestellt / Empfänger</translation>
    </message>
    <message>
        <source>Money spent</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Sum over all recipients</source>
        <translation>Summe über alle Empfänger</translation>
    </message>
    <message>
        <source>Other outcomes</source>
        <translation>Andere Ergebnisse</translation>
    </message>
    <message>
        <source>Recipients by country</source>
        <translation>Empfänger nach Land</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Add phone numbers to mailing list</source>
        <translation>Telefonnummern zu einem Verteiler hinzufügen</translation>
    </message>
    <message>
        <source>Change variables of phone numbers</source>
        <translation>Variablen von Telefonnummern ändern</translation>
    </message>
    <message>
        <source>Delete phone numbers from mailing list</source>
        <translation>Telefonnummern aus einem Verteiler löschen</translation>
    </message>
    <message>
        <source>Add phone numbers with variables</source>
        <translation>Telefonnummern mit Variablen hinzufügen</translation>
    </message>
    <message>
        <source>Change phone number of contact</source>
        <translation>Telefonnummer eines Kontakts ändern</translation>
    </message>
    <message>
        <source>Change variables of phone contact</source>
        <translation>Variablen eines Telefonkontakts ändern</translation>
    </message>
    <message>
        <source>Show phone number</source>
        <translation>Telefonnummer anzeigen</translation>
    </message>
    <message>
        <source>Block phone numbers</source>
        <translation>Telefonnummern sperren</translation>
    </message>
    <message>
        <source>Unblock phone numbers</source>
        <translation>Telefonnummern entsperren</translation>
    </message>
    <message>
        <source>List blocked phone numbers</source>
        <translation>Gesperrte Telefonnummern auflisten</translation>
    </message>
    <message>
        <source>Send SMS campaign to mailing list</source>
        <translation>SMS-Kampagne an einen Verteiler senden</translation>
    </message>
    <message>
        <source>Delete SMS campaign</source>
        <translation>SMS-Kampagne löschen</translation>
    </message>
    <message>
        <source>Send SMS campaign to phone numbers</source>
        <translation>SMS-Kampagne an Telefonnummern senden</translation>
    </message>
    <message>
        <source>List SMS campaigns</source>
        <translation>SMS-Kampagnen auflisten</translation>
    </message>
    <message>
        <source>Show SMS campaign</source>
        <translation>SMS-Kampagne anzeigen</translation>
    </message>
    <message>
        <source>Cancel SMS campaign</source>
        <translation>SMS-Kampagne abbrechen</translation>
    </message>
    <message>
        <source>Calculate cost of SMS campaign</source>
        <translation>Kosten einer SMS-Kampagne berechnen</translation>
    </message>
    <message>
        <source>List SMS senders</source>
        <translation>SMS-Absender auflisten</translation>
    </message>
    <message>
        <source>Sender&apos;s address</source>
        <translation>Adresse des Absenders</translation>
    </message>
    <message>
        <source>Sender ID</source>
        <translation>Absender-ID</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Ländercode</translation>
    </message>
    <message>
        <source>Phones for SMS</source>
        <translation>Telefonnummern für SMS</translation>
    </message>
    <message numerus="yes">
        <source>%Ln phone(s)</source>
        <translation>
            <numerusform>%Ln Telefonnummer</numerusform>
            <numerusform>%Ln Telefonnummern</numerusform>
        </translation>
    </message>
    <message>
        <source>All phones of one import get the same comment.</source>
        <translation>Alle Telefonnummern eines Imports bekommen denselben Kommentar.</translation>
    </message>
    <message>
        <source>Mailing list</source>
        <translation>Verteiler</translation>
    </message>
    <message>
        <source>Campaign ID</source>
        <translation>Kampagnen-ID</translation>
    </message>
    <message>
        <source>Money spent by country</source>
        <translation>Ausgaben nach Land</translation>
    </message>
    <message>
        <source>Count clicks on links</source>
        <translation>Klicks auf Links zählen</translation>
    </message>
    <message>
        <source>Keep https:// in short links</source>
        <translation>https:// in Kurzlinks behalten</translation>
    </message>
    <message>
        <source>Routes by country</source>
        <translation>Routen nach Land</translation>
    </message>
    <message>
        <source>The code of a country and the name of its route, such as UA and national</source>
        <translation>Der Code eines Landes und der Name seiner Route, etwa UA und national</translation>
    </message>
    <message>
        <source>Links become short ones, so it may be less.</source>
        <translation>Links werden gekürzt, es kann also weniger sein.</translation>
    </message>
    <message>
        <source>Variables count as long as their values are.</source>
        <translation>Variablen zählen so lang, wie ihre Werte sind.</translation>
    </message>
    <message>
        <source>Nobody is chosen yet</source>
        <translation>Noch niemand gewählt</translation>
    </message>
    <message>
        <source>Choose a sender and write a message to see the price.</source>
        <translation>Wählen Sie einen Absender und schreiben Sie eine Nachricht, um den Preis zu sehen.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>How many people get a message, and what it costs.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, the price is not known</source>
        <translation>%1, der Preis ist nicht bekannt</translation>
    </message>
    <message>
        <source>Who is in two of the lists gets it twice.</source>
        <translation>Wer in zwei der Listen ist, bekommt sie zweimal.</translation>
    </message>
    <message>
        <source>Send this message now to %1? What was sent cannot be taken back.</source>
        <translation>Diese Nachricht jetzt senden an: %1? Gesendetes lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Send this message on %1 to %2? It can be cancelled until then.</source>
        <translation>Diese Nachricht am %1 senden an: %2? Bis dahin lässt sie sich abbrechen.</translation>
    </message>
    <message>
        <source>The message is being sent.</source>
        <translation>Die Nachricht wird gesendet.</translation>
    </message>
    <message>
        <source>The message is scheduled for %1.</source>
        <translation>Die Nachricht ist für %1 geplant.</translation>
    </message>
    <message>
        <source>New SMS</source>
        <translation>Neue SMS</translation>
    </message>
    <message>
        <source>Send SMS</source>
        <translation>SMS senden</translation>
    </message>
    <message>
        <source>The list does not have this phone.</source>
        <translation>Dieses Telefon steht nicht in der Liste.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>On the blacklist since</source>
        <translation>Auf der Sperrliste seit</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>It is not on the blacklist of SMS.</source>
        <translation>Es steht nicht auf der Sperrliste für SMS.</translation>
    </message>
    <message>
        <source>In the list %1</source>
        <translation>In der Liste %1</translation>
    </message>
    <message>
        <source>Look up a phone…</source>
        <translation>Telefon nachschlagen …</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Ausgegeben</translation>
    </message>
    <message numerus="yes">
        <source>Sum of the prices of %Ln campaign(s)</source>
        <translation>
            <numerusform>Summe der Preise von %Ln Kampagne</numerusform>
            <numerusform>Summe der Preise von %Ln Kampagnen</numerusform>
        </translation>
    </message>
    <message>
        <source>A campaign on average</source>
        <translation>Eine Kampagne im Schnitt</translation>
    </message>
    <message>
        <source>Spent / campaigns</source>
        <translation>Ausgegeben / Kampagnen</translation>
    </message>
    <message>
        <source>30 days at this pace</source>
        <translation>30 Tage in diesem Tempo</translation>
    </message>
    <message>
        <source>Spent / days from the first to the last campaign × 30</source>
        <translation>Ausgegeben / Tage von der ersten bis zur letzten Kampagne × 30</translation>
    </message>
    <message>
        <source>Spent by month</source>
        <translation>Ausgaben nach Monat</translation>
    </message>
    <message>
        <source>Sender not told</source>
        <translation>Absender nicht genannt</translation>
    </message>
    <message>
        <source>Spent by sender</source>
        <translation>Ausgaben nach Absender</translation>
    </message>
    <message>
        <source>No campaign of that time has a price.</source>
        <translation>Keine Kampagne dieser Zeit hat einen Preis.</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>What SMS cost</source>
        <translation>Was SMS gekostet haben</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>The same for all of them</source>
        <translation>Für alle dieselben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln phone(s) were handed over.</source>
        <translation>
            <numerusform>%Ln Nummer wurde übergeben.</numerusform>
            <numerusform>%Ln Nummern wurden übergeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set variables…</source>
        <translation>Variablen setzen …</translation>
    </message>
    <message>
        <source>Others stay as they are</source>
        <translation>Andere bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Change the number…</source>
        <translation>Nummer ändern …</translation>
    </message>
    <message>
        <source>Remove phones…</source>
        <translation>Nummern entfernen …</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln phone(s) from the list “%1”? Their variables go with them.</source>
        <translation>
            <numerusform>%Ln Nummer aus dem Verteiler „%1“ entfernen? Ihre Variablen gehen mit ihr.</numerusform>
            <numerusform>%Ln Nummern aus dem Verteiler „%1“ entfernen? Ihre Variablen gehen mit ihnen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln phone(s) were removed.</source>
        <translation>
            <numerusform>%Ln Nummer wurde entfernt.</numerusform>
            <numerusform>%Ln Nummern wurden entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Phones of “%1”</source>
        <translation>Telefonnummern in „%1“</translation>
    </message>
    <message>
        <source>One phone</source>
        <translation>Eine Nummer</translation>
    </message>
    <message>
        <source>Phones of a list</source>
        <translation>Nummern eines Verteilers</translation>
    </message>
    <message>
        <source>Write an SMS</source>
        <translation>SMS schreiben</translation>
    </message>
    <message>
        <source>Country not told</source>
        <translation>Land nicht bekannt</translation>
    </message>
    <message>
        <source>Spent by country</source>
        <translation>Ausgaben nach Land</translation>
    </message>
    <message>
        <source>No campaign of that time tells its recipients.</source>
        <translation>Keine Kampagne aus dieser Zeit nennt ihre Empfänger.</translation>
    </message>
    <message numerus="yes">
        <source>The most was spent on %1: %2 for %Ln message(s).</source>
        <translation>
            <numerusform>Am meisten kostete %1: %2 für %Ln Nachricht.</numerusform>
            <numerusform>Am meisten kostete %1: %2 für %Ln Nachrichten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Spending by country</source>
        <translation>Ausgaben nach Land</translation>
    </message>
    <message>
        <source>What messages into each country cost, added up from the recipients of each campaign.</source>
        <translation>Was Nachrichten in jedes Land kosteten, zusammengezählt aus den Empfängern jeder Kampagne.</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Letzte 90 Tage</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>one for each campaign</source>
        <translation>einer je Kampagne</translation>
    </message>
    <message>
        <source>Phones without an address cannot be listed: those of them that are in the list already count as new here. No phone gets in twice, but it gets the variables of the file.</source>
        <translation>Telefonnummern ohne Adresse lassen sich nicht auflisten: Solche, die schon in der Liste stehen, zählen hier als neu. Keine kommt doppelt hinein, aber sie bekommt die Variablen der Datei.</translation>
    </message>
</context>
<context>
    <name>smtp</name>
    <message>
        <source>Bounces</source>
        <translation>Unzustellbare</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Answer code</source>
        <translation>Antwortcode</translation>
    </message>
    <message>
        <source>Full answer</source>
        <translation>Ganze Antwort</translation>
    </message>
    <message>
        <source>Second answer code</source>
        <translation>Zweiter Antwortcode</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a date</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a date</comment>
        <translation>Bis</translation>
    </message>
    <message>
        <source>What the server answered</source>
        <translation>Was der Server antwortete</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Öffnungen</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Klicks</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Größe in Bytes</translation>
    </message>
    <message>
        <source>Sent from address</source>
        <translation>Gesendet von Adresse</translation>
    </message>
    <message>
        <source>Handed in from address</source>
        <translation>Eingeliefert von Adresse</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domains</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Used by default</source>
        <translation>Als Vorgabe verwendet</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>None</source>
        <comment>certificate</comment>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Made by the service</source>
        <translation>Vom Dienst erstellt</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Eigenes</translation>
    </message>
    <message>
        <source>SPF record to set</source>
        <translation>Zu setzender SPF-Eintrag</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>IP addresses</source>
        <translation>IP-Adressen</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-Adresse</translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Nobody has unsubscribed.</source>
        <translation>Niemand hat sich abgemeldet.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>By you</source>
        <translation>Durch Sie</translation>
    </message>
    <message>
        <source>By a spam complaint</source>
        <translation>Durch eine Spam-Beschwerde</translation>
    </message>
    <message>
        <source>No email came back on that day.</source>
        <translation>An diesem Tag kam keine E-Mail zurück.</translation>
    </message>
    <message>
        <source>Emails</source>
        <translation>E-Mails</translation>
    </message>
    <message>
        <source>No email fits. Emails that your programs send by SMTP show up here within minutes.</source>
        <translation>Keine E-Mail passt. E-Mails, die Ihre Programme per SMTP senden, erscheinen hier binnen Minuten.</translation>
    </message>
    <message>
        <source>Id of the email</source>
        <translation>Id der E-Mail</translation>
    </message>
    <message>
        <source>There are no domains yet. A domain of your own keeps emails out of spam folders.</source>
        <translation>Es gibt noch keine Domains. Eine eigene Domain hält E-Mails aus Spam-Ordnern heraus.</translation>
    </message>
    <message>
        <source>There are no senders yet. Emails need an address that they come from.</source>
        <translation>Es gibt noch keine Absender. E-Mails brauchen eine Adresse, von der sie kommen.</translation>
    </message>
    <message>
        <source>The service names no IP address for your emails.</source>
        <translation>Der Dienst nennt keine IP-Adresse für Ihre E-Mails.</translation>
    </message>
    <message>
        <source>By the link in an email</source>
        <translation>Durch den Link in einer E-Mail</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Addresses, one a line. All of them see each other.</source>
        <translation>Adressen, eine je Zeile. Alle sehen einander.</translation>
    </message>
    <message>
        <source>Text as HTML</source>
        <translation>Text als HTML</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>For programs that show no HTML</source>
        <translation>Für Programme, die kein HTML zeigen</translation>
    </message>
    <message>
        <source>Sender&apos;s address</source>
        <translation>Adresse des Absenders</translation>
    </message>
    <message>
        <source>One of your senders</source>
        <translation>Einer Ihrer Absender</translation>
    </message>
    <message>
        <source>Sender&apos;s name</source>
        <translation>Name des Absenders</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Kopie an</translation>
    </message>
    <message>
        <source>Hidden copy to</source>
        <translation>Blindkopie an</translation>
    </message>
    <message>
        <source>Replies go to</source>
        <translation>Antworten gehen an</translation>
    </message>
    <message>
        <source>Send email…</source>
        <translation>E-Mail senden …</translation>
    </message>
    <message numerus="yes">
        <source>Send this email to %Ln address(es) now? An email that was sent cannot be taken back.</source>
        <translation>
            <numerusform>Diese E-Mail jetzt an %Ln Adresse senden? Eine gesendete E-Mail lässt sich nicht zurückholen.</numerusform>
            <numerusform>Diese E-Mail jetzt an %Ln Adressen senden? Eine gesendete E-Mail lässt sich nicht zurückholen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service has taken the email. It shows up here within minutes.</source>
        <translation>Der Dienst hat die E-Mail angenommen. Sie erscheint hier in wenigen Minuten.</translation>
    </message>
    <message>
        <source>Add domain…</source>
        <translation>Domain hinzufügen …</translation>
    </message>
    <message>
        <source>Without https://, for example example.com</source>
        <translation>Ohne https://, zum Beispiel example.com</translation>
    </message>
    <message>
        <source>Add sender…</source>
        <translation>Absender hinzufügen …</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>sender</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Unsubscribe…</source>
        <translation>Abmelden …</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>One a line. They get no more emails from your programs.</source>
        <translation>Eine je Zeile. Sie bekommen keine E-Mails Ihrer Programme mehr.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Put back…</source>
        <translation>Wieder aufnehmen …</translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln address(es) back? They get emails again. Do that only when their owners asked for it.</source>
        <translation>
            <numerusform>%Ln Adresse wieder aufnehmen? Sie bekommt wieder E-Mails. Tun Sie das nur, wenn der Inhaber darum gebeten hat.</numerusform>
            <numerusform>%Ln Adressen wieder aufnehmen? Sie bekommen wieder E-Mails. Tun Sie das nur, wenn die Inhaber darum gebeten haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Language of the email</source>
        <translation>Sprache der E-Mail</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Ask to subscribe again…</source>
        <translation>Um neue Anmeldung bitten …</translation>
    </message>
    <message>
        <source>An email that asks for consent is on its way to %1.</source>
        <translation>Eine E-Mail mit der Bitte um Zustimmung ist unterwegs an %1.</translation>
    </message>
    <message>
        <source>Emails sent</source>
        <translation>Gesendete E-Mails</translation>
    </message>
    <message>
        <source>Bounces within 24 hours</source>
        <translation>Unzustellbare binnen 24 Stunden</translation>
    </message>
    <message>
        <source>Emails that came back. SendPulse does not say which 24 hours it counts.</source>
        <translation>E-Mails, die zurückkamen. SendPulse sagt nicht, welche 24 Stunden es zählt.</translation>
    </message>
    <message>
        <source>Send email</source>
        <translation>E-Mail senden</translation>
    </message>
    <message>
        <source>List sent emails</source>
        <translation>Gesendete E-Mails auflisten</translation>
    </message>
    <message>
        <source>Count sent emails</source>
        <translation>Gesendete E-Mails zählen</translation>
    </message>
    <message>
        <source>Show sent email</source>
        <translation>Gesendete E-Mail anzeigen</translation>
    </message>
    <message>
        <source>Show several sent emails</source>
        <translation>Mehrere gesendete E-Mails anzeigen</translation>
    </message>
    <message>
        <source>List bounces of a day</source>
        <translation>Unzustellbare eines Tages auflisten</translation>
    </message>
    <message>
        <source>Count bounces of a day</source>
        <translation>Unzustellbare eines Tages zählen</translation>
    </message>
    <message>
        <source>Unsubscribe recipients</source>
        <translation>Empfänger abmelden</translation>
    </message>
    <message>
        <source>Take email addresses off the unsubscribed list</source>
        <translation>E-Mail-Adressen von der Abmeldeliste nehmen</translation>
    </message>
    <message>
        <source>List unsubscribed recipients</source>
        <translation>Abgemeldete Empfänger auflisten</translation>
    </message>
    <message>
        <source>Show whether a recipient is unsubscribed</source>
        <translation>Anzeigen, ob ein Empfänger abgemeldet ist</translation>
    </message>
    <message>
        <source>Resubscribe recipient</source>
        <translation>Empfänger wieder anmelden</translation>
    </message>
    <message>
        <source>List IP addresses of senders</source>
        <translation>IP-Adressen der Absender auflisten</translation>
    </message>
    <message>
        <source>List email addresses of senders</source>
        <translation>E-Mail-Adressen der Absender auflisten</translation>
    </message>
    <message>
        <source>List sender domains</source>
        <translation>Absenderdomains auflisten</translation>
    </message>
    <message>
        <source>Add sender email address</source>
        <translation>Absenderadresse hinzufügen</translation>
    </message>
    <message>
        <source>Add sender domain</source>
        <translation>Absenderdomain hinzufügen</translation>
    </message>
    <message>
        <source>Network address</source>
        <translation>Netzadresse</translation>
    </message>
    <message>
        <source>Opened with</source>
        <translation>Geöffnet mit</translation>
    </message>
    <message>
        <source>Clicked links</source>
        <translation>Geklickte Links</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Not active</source>
        <translation>Nicht aktiv</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>All checks passed</source>
        <translation>Alle Prüfungen bestanden</translation>
    </message>
    <message>
        <source>Renews itself</source>
        <translation>Verlängert sich von selbst</translation>
    </message>
    <message>
        <source>Certificate was made</source>
        <translation>Zertifikat wurde erstellt</translation>
    </message>
    <message>
        <source>Certificate has expired</source>
        <translation>Zertifikat ist abgelaufen</translation>
    </message>
    <message>
        <source>Domain ID</source>
        <translation>Domain-ID</translation>
    </message>
    <message>
        <source>Email ID</source>
        <translation>E-Mail-ID</translation>
    </message>
    <message>
        <source>Log of sent letters</source>
        <translation>Protokoll der Briefe</translation>
    </message>
    <message>
        <source>Blacklist of the mailing lists</source>
        <translation>Sperrliste der Verteiler</translation>
    </message>
    <message>
        <source>Verifier</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>“%1” of %2:</source>
        <translation>„%1“ vom %2:</translation>
    </message>
    <message>
        <source>It was opened, and a link in it was clicked.</source>
        <translation>Er wurde geöffnet und ein Link darin angeklickt.</translation>
    </message>
    <message>
        <source>It was opened.</source>
        <translation>Er wurde geöffnet.</translation>
    </message>
    <message>
        <source>Nobody has opened it as far as that is told.</source>
        <translation>Soweit bekannt, hat ihn niemand geöffnet.</translation>
    </message>
    <message>
        <source>No letter to this address was handed in.</source>
        <translation>An diese Adresse wurde kein Brief eingeliefert.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing to this address came back in the %Ln day(s) around it.</source>
        <translation>
            <numerusform>An %Ln Tag darum kam von dieser Adresse nichts zurück.</numerusform>
            <numerusform>An den %Ln Tagen darum kam von dieser Adresse nichts zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer could not be read.</source>
        <translation>Die Antwort war nicht zu lesen.</translation>
    </message>
    <message>
        <source>The address is not unsubscribed.</source>
        <translation>Die Adresse ist nicht abgemeldet.</translation>
    </message>
    <message>
        <source>The address is unsubscribed: no letter of your programs goes there.</source>
        <translation>Die Adresse ist abgemeldet: Briefe Ihrer Programme gehen nicht dorthin.</translation>
    </message>
    <message>
        <source>Take it off that list only when its owner asked for it.</source>
        <translation>Heben Sie das nur auf, wenn der Inhaber darum gebeten hat.</translation>
    </message>
    <message>
        <source>The address is not on the blacklist.</source>
        <translation>Die Adresse steht nicht auf der Sperrliste.</translation>
    </message>
    <message>
        <source>The address is on the blacklist: nothing is sent there, whatever list it is in.</source>
        <translation>Die Adresse steht auf der Sperrliste: dorthin geht nichts, in welchem Verteiler sie auch steht.</translation>
    </message>
    <message>
        <source>Find out why it was put there before you take it off.</source>
        <translation>Klären Sie, warum sie dort steht, bevor Sie sie herunternehmen.</translation>
    </message>
    <message>
        <source>It was checked before and is valid.</source>
        <translation>Sie wurde schon geprüft und ist gültig.</translation>
    </message>
    <message>
        <source>It was checked before: its server does not tell whether it exists.</source>
        <translation>Sie wurde schon geprüft: Ihr Server verrät nicht, ob es sie gibt.</translation>
    </message>
    <message>
        <source>Ask the recipient by another way whether the address is right.</source>
        <translation>Fragen Sie den Empfänger auf anderem Weg, ob die Adresse stimmt.</translation>
    </message>
    <message>
        <source>It was checked before and is invalid: letters cannot arrive.</source>
        <translation>Sie wurde schon geprüft und ist ungültig: Briefe können nicht ankommen.</translation>
    </message>
    <message>
        <source>Compare the address with what its owner told you.</source>
        <translation>Vergleichen Sie die Adresse mit dem, was der Inhaber angegeben hat.</translation>
    </message>
    <message>
        <source>It was never checked. A check costs one of your plan.</source>
        <translation>Sie wurde nie geprüft. Eine Prüfung kostet eine Ihres Tarifs.</translation>
    </message>
    <message>
        <source>Was not asked: %1 is not picked for this account.</source>
        <translation>Nicht gefragt: %1 ist für dieses Konto nicht gewählt.</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>In einfachen Worten</translation>
    </message>
    <message>
        <source>Why did it not arrive?</source>
        <translation>Nicht angekommen?</translation>
    </message>
    <message>
        <source>Compare the address with what its owner told you, and take it off your lists when it is wrong.</source>
        <translation>Vergleichen Sie die Adresse mit dem, was der Inhaber angegeben hat, und nehmen Sie sie aus Ihren Verteilern, wenn sie falsch ist.</translation>
    </message>
    <message>
        <source>Look at the domain that you send from: its SPF, DKIM and DMARC records have to be set.</source>
        <translation>Sehen Sie nach der Domain, von der Sie senden: SPF, DKIM und DMARC müssen eingetragen sein.</translation>
    </message>
    <message>
        <source>It is tried again for some time. When it goes on, ask the people of that server.</source>
        <translation>Es wird noch eine Weile versucht. Hält es an, fragen Sie die Betreiber des Servers.</translation>
    </message>
    <message>
        <source>Ask the recipient by another way.</source>
        <translation>Fragen Sie den Empfänger auf anderem Weg.</translation>
    </message>
    <message>
        <source>There is no such mailbox.</source>
        <translation>Ein solches Postfach gibt es nicht.</translation>
    </message>
    <message>
        <source>The domain of the address cannot get letters.</source>
        <translation>Die Domain der Adresse kann keine Briefe empfangen.</translation>
    </message>
    <message>
        <source>The address is not written as an address is.</source>
        <translation>Die Adresse ist nicht wie eine Adresse geschrieben.</translation>
    </message>
    <message>
        <source>The mailbox has moved and left no new address.</source>
        <translation>Das Postfach ist umgezogen, ohne neue Adresse.</translation>
    </message>
    <message>
        <source>The sender&apos;s address cannot get answers.</source>
        <translation>Die Adresse des Absenders kann keine Antworten empfangen.</translation>
    </message>
    <message>
        <source>The domain says that it gets no letters at all.</source>
        <translation>Die Domain sagt, dass sie gar keine Briefe empfängt.</translation>
    </message>
    <message>
        <source>The server does not know the address.</source>
        <translation>Der Server kennt die Adresse nicht.</translation>
    </message>
    <message>
        <source>The mailbox is switched off.</source>
        <translation>Das Postfach ist abgeschaltet.</translation>
    </message>
    <message>
        <source>The mailbox is full.</source>
        <translation>Das Postfach ist voll.</translation>
    </message>
    <message>
        <source>The letter is larger than the mailbox takes.</source>
        <translation>Der Brief ist größer, als das Postfach annimmt.</translation>
    </message>
    <message>
        <source>Send a smaller one.</source>
        <translation>Senden Sie einen kleineren.</translation>
    </message>
    <message>
        <source>The mailbox takes no letters now.</source>
        <translation>Das Postfach nimmt gerade keine Briefe an.</translation>
    </message>
    <message>
        <source>The letter is larger than the server takes.</source>
        <translation>Der Brief ist größer, als der Server annimmt.</translation>
    </message>
    <message>
        <source>The server is not able to take letters now.</source>
        <translation>Der Server kann gerade keine Briefe annehmen.</translation>
    </message>
    <message>
        <source>The server did not answer.</source>
        <translation>Der Server hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>The way to the server could not be found.</source>
        <translation>Der Weg zum Server ließ sich nicht finden.</translation>
    </message>
    <message>
        <source>There is no way to the server.</source>
        <translation>Es führt kein Weg zum Server.</translation>
    </message>
    <message>
        <source>It was tried for too long, and the server never took it.</source>
        <translation>Es wurde zu lange versucht; der Server hat ihn nie angenommen.</translation>
    </message>
    <message>
        <source>The server could not be reached.</source>
        <translation>Der Server war nicht zu erreichen.</translation>
    </message>
    <message>
        <source>The two servers did not understand each other.</source>
        <translation>Die beiden Server haben sich nicht verstanden.</translation>
    </message>
    <message>
        <source>The server does not take this kind of contents.</source>
        <translation>Der Server nimmt solche Inhalte nicht an.</translation>
    </message>
    <message>
        <source>Send it without attachments or as plain text.</source>
        <translation>Senden Sie ihn ohne Anhänge oder als reinen Text.</translation>
    </message>
    <message>
        <source>The signature of the letter (DKIM) did not pass.</source>
        <translation>Die Signatur des Briefs (DKIM) hat die Prüfung nicht bestanden.</translation>
    </message>
    <message>
        <source>The signature of the letter (DKIM) is not accepted.</source>
        <translation>Die Signatur des Briefs (DKIM) wird nicht anerkannt.</translation>
    </message>
    <message>
        <source>The signature (DKIM) is of another domain than the sender.</source>
        <translation>Die Signatur (DKIM) ist von einer anderen Domain als der Absender.</translation>
    </message>
    <message>
        <source>The sender&apos;s domain does not let this server send for it (SPF).</source>
        <translation>Die Domain des Absenders erlaubt diesem Server nicht, für sie zu senden (SPF).</translation>
    </message>
    <message>
        <source>The SPF record of the sender&apos;s domain could not be read.</source>
        <translation>Der SPF-Eintrag der Absenderdomain war nicht zu lesen.</translation>
    </message>
    <message>
        <source>The name of the sending server could not be checked.</source>
        <translation>Der Name des sendenden Servers ließ sich nicht prüfen.</translation>
    </message>
    <message>
        <source>The sender passed neither SPF nor DKIM.</source>
        <translation>Der Absender hat weder SPF noch DKIM bestanden.</translation>
    </message>
    <message>
        <source>The server refused the letter by its rules, often against spam.</source>
        <translation>Der Server hat den Brief nach seinen Regeln abgelehnt, oft gegen Spam.</translation>
    </message>
    <message>
        <source>Read its answer below. It may name a blocklist or ask for a change of the letter.</source>
        <translation>Lesen Sie seine Antwort unten. Sie nennt vielleicht eine Blockliste oder verlangt einen anderen Brief.</translation>
    </message>
    <message>
        <source>The log does not tell what the server of the recipient answered.</source>
        <translation>Das Protokoll sagt nicht, was der Server des Empfängers geantwortet hat.</translation>
    </message>
    <message>
        <source>The server of the recipient took the letter.</source>
        <translation>Der Server des Empfängers hat den Brief angenommen.</translation>
    </message>
    <message>
        <source>The server does not take the letter now.</source>
        <translation>Der Server nimmt den Brief gerade nicht an.</translation>
    </message>
    <message>
        <source>The server refused the letter.</source>
        <translation>Der Server hat den Brief abgelehnt.</translation>
    </message>
    <message>
        <source>Read its answer below.</source>
        <translation>Lesen Sie seine Antwort unten.</translation>
    </message>
    <message>
        <source>%1 It is tried again.</source>
        <translation>%1 Es wird wieder versucht.</translation>
    </message>
    <message>
        <source>The server of the recipient refused it</source>
        <translation>Der Server des Empfängers hat ihn abgelehnt</translation>
    </message>
    <message>
        <source>It was not sent: the address is unsubscribed</source>
        <translation>Er wurde nicht gesendet: die Adresse ist abgemeldet</translation>
    </message>
    <message>
        <source>It was not sent: the address is on the blacklist</source>
        <translation>Er wurde nicht gesendet: die Adresse steht auf der Sperrliste</translation>
    </message>
    <message>
        <source>The server of the recipient makes it wait</source>
        <translation>Der Server des Empfängers lässt ihn warten</translation>
    </message>
    <message>
        <source>It arrived: the server of the recipient took it</source>
        <translation>Er kam an: der Server des Empfängers hat ihn angenommen</translation>
    </message>
    <message>
        <source>Nothing stopped it here, but the address looks bad</source>
        <translation>Hier hielt ihn nichts auf, aber die Adresse sieht schlecht aus</translation>
    </message>
    <message>
        <source>Also in the way: %1.</source>
        <translation>Auch im Weg: %1.</translation>
    </message>
    <message>
        <source>Ask the recipient to look among the spam, and whether a rule moves letters of yours.</source>
        <translation>Bitten Sie den Empfänger, im Spam nachzusehen und ob eine Regel Ihre Briefe verschiebt.</translation>
    </message>
    <message>
        <source>The log could not be read</source>
        <translation>Das Protokoll war nicht zu lesen</translation>
    </message>
    <message>
        <source>Without it nobody can say what became of the letter.</source>
        <translation>Ohne es kann niemand sagen, was aus dem Brief wurde.</translation>
    </message>
    <message>
        <source>No letter to %1 was handed in</source>
        <translation>Kein Brief an %1 wurde eingeliefert</translation>
    </message>
    <message>
        <source>Nothing here stops letters to it either. Look into the program that should have sent it, and whether it wrote to another address.</source>
        <translation>Auch hält hier nichts Briefe dorthin auf. Sehen Sie in dem Programm nach, das ihn senden sollte, und ob es an eine andere Adresse schrieb.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Instead of a text of its own</source>
        <translation>Anstelle eines eigenen Textes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln email(s) came back within 24 hours</source>
        <translation>
            <numerusform>%Ln E-Mail kam innerhalb von 24 Stunden zurück</numerusform>
            <numerusform>%Ln E-Mails kamen innerhalb von 24 Stunden zurück</numerusform>
        </translation>
    </message>
    <message>
        <source>No letter is known to have come back.</source>
        <translation>Von keinem Brief ist bekannt, dass er zurückkam.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) came back in %1 days. Most often: %2</source>
        <translation>
            <numerusform>%Ln Brief kam in %1 Tagen zurück. Am häufigsten: %2</numerusform>
            <numerusform>%Ln Briefe kamen in %1 Tagen zurück. Am häufigsten: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>What the servers said</source>
        <translation>Was die Server sagten</translation>
    </message>
    <message>
        <source>Refused for good</source>
        <translation>Endgültig abgelehnt</translation>
    </message>
    <message>
        <source>The answer begins with 5: nobody tries these again</source>
        <translation>Die Antwort beginnt mit 5: Diese versucht niemand noch einmal</translation>
    </message>
    <message>
        <source>Not now, or not told</source>
        <translation>Jetzt nicht, oder nicht gesagt</translation>
    </message>
    <message>
        <source>Bounces by day</source>
        <translation>Unzustellbare je Tag</translation>
    </message>
    <message>
        <source>Domains of the recipients</source>
        <translation>Domains der Empfänger</translation>
    </message>
    <message>
        <source>Which letters came back, what the servers said, and where it was. A click on a bar shows the people behind it.</source>
        <translation>Welche Briefe zurückkamen, was die Server sagten und wo es war. Ein Klick auf einen Balken zeigt die Personen dahinter.</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>one for each further thousand bounces of a day</source>
        <translation>einer je weiteren tausend Unzustellbaren eines Tages</translation>
    </message>
    <message>
        <source>&amp;Why did it not arrive?</source>
        <translation>&amp;Warum kam er nicht an?</translation>
    </message>
    <message>
        <source>Values for the template</source>
        <translation>Werte für die Vorlage</translation>
    </message>
    <message>
        <source>The name of a variable and its value</source>
        <translation>Der Name einer Variable und ihr Wert</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s)</source>
        <translation>
            <numerusform>%Ln Empfänger</numerusform>
            <numerusform>%Ln Empfänger</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is named yet</source>
        <translation>Noch niemand ist genannt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s)</source>
        <translation>
            <numerusform>%Ln Anhang</numerusform>
            <numerusform>%Ln Anhänge</numerusform>
        </translation>
    </message>
    <message>
        <source>New email</source>
        <translation>Neue E-Mail</translation>
    </message>
    <message>
        <source>Code of the country</source>
        <translation>Kürzel des Landes</translation>
    </message>
    <message>
        <source>Letters by the day on which they were sent</source>
        <translation>Briefe nach dem Tag, an dem sie gesendet wurden</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Clicked</source>
        <translation>Geklickt</translation>
    </message>
    <message>
        <source>Counted once each, on the day of the letter</source>
        <translation>Je einmal gezählt, am Tag des Briefs</translation>
    </message>
    <message>
        <source>The log tells of no letter in this time.</source>
        <translation>Das Protokoll kennt aus dieser Zeit keinen Brief.</translation>
    </message>
    <message>
        <source>Letters by domain of the recipient</source>
        <translation>Briefe nach Domain der Empfänger</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) were read, from %1 to %2.</source>
        <translation>
            <numerusform>%Ln Brief wurde gelesen, vom %1 bis zum %2.</numerusform>
            <numerusform>%Ln Briefe wurden gelesen, vom %1 bis zum %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Letters that were read</source>
        <translation>Gelesene Briefe</translation>
    </message>
    <message>
        <source>Delivered / letters</source>
        <translation>Zugestellt / Briefe</translation>
    </message>
    <message>
        <source>Opened / delivered</source>
        <translation>Geöffnet / zugestellt</translation>
    </message>
    <message>
        <source>Clicked / delivered</source>
        <translation>Geklickt / zugestellt</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Letzte 90 Tage</translation>
    </message>
    <message>
        <source>one for each further thousand letters</source>
        <translation>einer je weiteren tausend Briefen</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Briefe</translation>
    </message>
    <message>
        <source>Delivery rate</source>
        <translation>Zustellrate</translation>
    </message>
    <message>
        <source>Open rate</source>
        <translation>Öffnungsrate</translation>
    </message>
    <message>
        <source>Click rate</source>
        <translation>Klickrate</translation>
    </message>
    <message>
        <source>Letters over time</source>
        <translation>Briefe im Zeitverlauf</translation>
    </message>
    <message>
        <source>How many letters in the log were delivered, opened and clicked, by day and by domain. Everything here is counted from the letters that are read.</source>
        <translation>Wie viele Briefe im Protokoll zugestellt, geöffnet und geklickt wurden, nach Tagen und Domains. Alles hier ist aus den gelesenen Briefen gezählt.</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>The remembered figures of this account could not be opened: the file is damaged, was written by a newer Pulsedeck, or its key is gone. It was set aside, and remembering begins anew. Nothing in your SendPulse account is affected.</source>
        <translation>Die gemerkten Zahlen dieses Kontos ließen sich nicht öffnen: Die Datei ist beschädigt, wurde von einem neueren Pulsedeck geschrieben, oder ihr Schlüssel fehlt. Sie wurde beiseitegelegt, und das Merken beginnt von vorn. An Ihrem SendPulse-Konto ändert sich nichts.</translation>
    </message>
    <message>
        <source>No file for remembered figures can be written on this computer. Figures are remembered until Pulsedeck is closed.</source>
        <translation>Auf diesem Rechner lässt sich keine Datei für gemerkte Zahlen schreiben. Zahlen bleiben gemerkt, bis Pulsedeck beendet wird.</translation>
    </message>
    <message>
        <source>Figures can no longer be written to the disk; it may be full. What was written stays; new figures are kept in memory until there is room again or Pulsedeck is closed.</source>
        <translation>Zahlen lassen sich nicht mehr auf den Datenträger schreiben; vielleicht ist er voll. Was geschrieben ist, bleibt; neue Zahlen bleiben im Arbeitsspeicher, bis wieder Platz ist oder Pulsedeck beendet wird.</translation>
    </message>
    <message>
        <source>The list cannot be kept whole: the disk does not take it; it may be full. What was kept before stays.</source>
        <translation>Die Liste lässt sich nicht vollständig aufbewahren: Der Datenträger nimmt sie nicht an; vielleicht ist er voll. Was vorher aufbewahrt wurde, bleibt.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for SQLite is missing on this computer, so no figures are remembered: there are no trends, and nothing is shown without a network. On Debian and Ubuntu it comes with the package libqt6sql6-sqlite.</source>
        <translation>Auf diesem Computer fehlt Qts Treiber für SQLite, deshalb merkt sich Pulsedeck keine Zahlen: Es gibt keine Verläufe, und ohne Netz wird nichts gezeigt. Unter Debian und Ubuntu steckt er im Paket libqt6sql6-sqlite.</translation>
    </message>
</context>
<context>
    <name>user_data</name>
    <message>
        <source>Signed in as</source>
        <translation>Angemeldet als</translation>
    </message>
    <message>
        <source>Not provided by the service</source>
        <translation>Vom Dienst nicht gesagt</translation>
    </message>
    <message>
        <source>No documented call names the account&apos;s owner. The name in the window is the one that you gave this account.</source>
        <translation>Kein dokumentierter Aufruf nennt den Inhaber des Kontos. Der Name im Fenster ist der, den Sie diesem Konto gegeben haben.</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Balance and plans</source>
        <translation>Guthaben und Tarife</translation>
    </message>
    <message>
        <source>Main balance</source>
        <translation>Hauptguthaben</translation>
    </message>
    <message>
        <source>Bonus balance</source>
        <translation>Bonusguthaben</translation>
    </message>
    <message>
        <source>Email plan</source>
        <translation>E-Mail-Tarif</translation>
    </message>
    <message>
        <source>Email plan ends</source>
        <translation>E-Mail-Tarif endet</translation>
    </message>
    <message>
        <source>Subscribers</source>
        <translation>Abonnenten</translation>
    </message>
    <message>
        <source>SMTP plan</source>
        <translation>SMTP-Tarif</translation>
    </message>
    <message>
        <source>SMTP plan ends</source>
        <translation>SMTP-Tarif endet</translation>
    </message>
    <message>
        <source>SMTP plan renews itself</source>
        <translation>SMTP-Tarif verlängert sich selbst</translation>
    </message>
    <message>
        <source>Web push plan</source>
        <translation>Web-Push-Tarif</translation>
    </message>
    <message>
        <source>Web push plan ends</source>
        <translation>Web-Push-Tarif endet</translation>
    </message>
    <message>
        <source>Web push plan renews itself</source>
        <translation>Web-Push-Tarif verlängert sich selbst</translation>
    </message>
    <message>
        <source>The service provides nothing about this account&apos;s plans.</source>
        <translation>Der Dienst sagt nichts über Tarife dieses Kontos.</translation>
    </message>
    <message>
        <source>Emails left</source>
        <translation>Verbleibende E-Mails</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Show balance</source>
        <translation>Guthaben anzeigen</translation>
    </message>
    <message>
        <source>Show balance in a currency</source>
        <translation>Guthaben in einer Währung anzeigen</translation>
    </message>
    <message>
        <source>Show balance and plans</source>
        <translation>Guthaben und Tarife anzeigen</translation>
    </message>
    <message>
        <source>The balance runs out</source>
        <translation>Das Guthaben geht zur Neige</translation>
    </message>
    <message>
        <source>The plan “%1” ended on %2</source>
        <translation>Der Tarif „%1“ endete am %2</translation>
    </message>
    <message>
        <source>The plan “%1” ends on %2</source>
        <translation>Der Tarif „%1“ endet am %2</translation>
    </message>
    <message>
        <source>The emails of the plan run out</source>
        <translation>Die E-Mails des Tarifs gehen zur Neige</translation>
    </message>
    <message>
        <source>US dollar</source>
        <translation>US-Dollar</translation>
    </message>
    <message>
        <source>Euro</source>
        <translation>Euro</translation>
    </message>
    <message>
        <source>Pound sterling</source>
        <translation>Pfund Sterling</translation>
    </message>
    <message>
        <source>Hryvnia</source>
        <translation>Hrywnja</translation>
    </message>
    <message>
        <source>Złoty</source>
        <translation>Złoty</translation>
    </message>
    <message>
        <source>Brazilian real</source>
        <translation>Brasilianischer Real</translation>
    </message>
    <message>
        <source>Turkish lira</source>
        <translation>Türkische Lira</translation>
    </message>
    <message>
        <source>Converted by the service, at its rate of now</source>
        <translation>Vom Dienst umgerechnet, zu seinem Kurs von jetzt</translation>
    </message>
    <message>
        <source>Balance in another currency…</source>
        <translation>Guthaben in anderer Währung …</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Balance, %1</source>
        <translation>Guthaben, %1</translation>
    </message>
</context>
<context>
    <name>verifier_service</name>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Unbestätigt</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Ungültig</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>The check is still running.</source>
        <translation>Die Prüfung läuft noch.</translation>
    </message>
    <message>
        <source>Share of valid addresses</source>
        <translation>Anteil gültiger Adressen</translation>
    </message>
    <message>
        <source>Valid / all addresses</source>
        <translation>Gültige / alle Adressen</translation>
    </message>
    <message>
        <source>Addresses by outcome</source>
        <translation>Adressen nach Ergebnis</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Checked lists</source>
        <translation>Geprüfte Verteiler</translation>
    </message>
    <message>
        <source>No mailing list has been checked yet.</source>
        <translation>Noch wurde kein Verteiler geprüft.</translation>
    </message>
    <message>
        <source>Mailing list</source>
        <translation>Verteiler</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Check is running</source>
        <translation>Prüfung läuft</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Schlecht</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Addresses were added since</source>
        <translation>Seitdem kamen Adressen hinzu</translation>
    </message>
    <message>
        <source>Holds addresses that cannot be read</source>
        <translation>Enthält unlesbare Adressen</translation>
    </message>
    <message>
        <source>Addresses of “%1”</source>
        <translation>Adressen von „%1“</translation>
    </message>
    <message>
        <source>No address of this list has been checked yet.</source>
        <translation>Noch wurde keine Adresse dieses Verteilers geprüft.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Check a mailing list…</source>
        <translation>Verteiler prüfen …</translation>
    </message>
    <message>
        <source>Mailing list ID</source>
        <translation>Nummer des Verteilers</translation>
    </message>
    <message>
        <source>It stands in the list of mailing lists, under Email</source>
        <translation>Sie steht in der Liste der Verteiler, unter E-Mail</translation>
    </message>
    <message>
        <source>Check every address of the mailing list %1? Each address costs one check of your plan.</source>
        <translation>Jede Adresse des Verteilers %1 prüfen? Jede Adresse kostet eine Prüfung Ihres Tarifs.</translation>
    </message>
    <message>
        <source>The check has started. Refresh to see how far it is.</source>
        <translation>Die Prüfung läuft. Aktualisieren Sie, um den Stand zu sehen.</translation>
    </message>
    <message>
        <source>Check an address…</source>
        <translation>Adresse prüfen …</translation>
    </message>
    <message>
        <source>%1 is being checked. The outcome is there in a moment.</source>
        <translation>%1 wird geprüft. Das Ergebnis ist gleich da.</translation>
    </message>
    <message>
        <source>There is no outcome for this address yet.</source>
        <translation>Für diese Adresse gibt es noch kein Ergebnis.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Written as an address is</source>
        <translation>Als Adresse geschrieben</translation>
    </message>
    <message>
        <source>Address to throw away</source>
        <translation>Wegwerfadresse</translation>
    </message>
    <message>
        <source>Of a free mail service</source>
        <translation>Von einem kostenlosen Maildienst</translation>
    </message>
    <message>
        <source>Outcome for an address…</source>
        <translation>Ergebnis für eine Adresse …</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Addresses checked</source>
        <translation>Geprüfte Adressen</translation>
    </message>
    <message>
        <source>Addresses to check</source>
        <translation>Zu prüfende Adressen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Verify mailing list</source>
        <translation>Verteiler prüfen</translation>
    </message>
    <message>
        <source>Show progress of mailing list verification</source>
        <translation>Fortschritt der Verteilerprüfung anzeigen</translation>
    </message>
    <message>
        <source>Show results of mailing list verification</source>
        <translation>Ergebnisse der Verteilerprüfung anzeigen</translation>
    </message>
    <message>
        <source>List verified mailing lists</source>
        <translation>Geprüfte Verteiler auflisten</translation>
    </message>
    <message>
        <source>Verify email address</source>
        <translation>E-Mail-Adresse prüfen</translation>
    </message>
    <message>
        <source>Show result of email address verification</source>
        <translation>Ergebnis der Adressprüfung anzeigen</translation>
    </message>
    <message>
        <source>Create verification report</source>
        <translation>Prüfbericht erstellen</translation>
    </message>
    <message>
        <source>Show verification report</source>
        <translation>Prüfbericht anzeigen</translation>
    </message>
    <message>
        <source>Download verification report</source>
        <translation>Prüfbericht herunterladen</translation>
    </message>
    <message>
        <source>Letters without sense</source>
        <translation>Sinnlose Buchstaben</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>Ließ sich nicht prüfen</translation>
    </message>
    <message>
        <source>It has a name, an @ and a domain.</source>
        <translation>Sie hat einen Namen, ein @ und eine Domain.</translation>
    </message>
    <message>
        <source>Something is missing or out of place in it.</source>
        <translation>Etwas fehlt oder steht am falschen Platz.</translation>
    </message>
    <message>
        <source>Meant to stay</source>
        <translation>Von Dauer</translation>
    </message>
    <message>
        <source>It is of a service for addresses to throw away: soon nobody reads it.</source>
        <translation>Sie ist von einem Dienst für Wegwerfadressen: bald liest sie niemand mehr.</translation>
    </message>
    <message>
        <source>It is of no service for addresses to throw away.</source>
        <translation>Sie ist von keinem Dienst für Wegwerfadressen.</translation>
    </message>
    <message>
        <source>Made by a person</source>
        <translation>Von einem Menschen gemacht</translation>
    </message>
    <message>
        <source>Its letters make no sense, as in addresses that machines make up.</source>
        <translation>Ihre Buchstaben ergeben keinen Sinn, wie in Adressen, die Maschinen erfinden.</translation>
    </message>
    <message>
        <source>Its letters look like a name.</source>
        <translation>Ihre Buchstaben sehen wie ein Name aus.</translation>
    </message>
    <message>
        <source>Of a company or a person of its own</source>
        <translation>Von einer eigenen Domain</translation>
    </message>
    <message>
        <source>It is of a free mail service. That is nothing bad.</source>
        <translation>Sie ist von einem kostenlosen Maildienst. Das ist nichts Schlechtes.</translation>
    </message>
    <message>
        <source>It is of no free mail service.</source>
        <translation>Sie ist von keinem kostenlosen Maildienst.</translation>
    </message>
    <message>
        <source>Not written as an address is</source>
        <translation>Nicht wie eine Adresse geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) of %1 are invalid: letters cannot arrive.</source>
        <translation>
            <numerusform>%Ln Adresse von %1 ist ungültig: Briefe können nicht ankommen.</numerusform>
            <numerusform>%Ln Adressen von %1 sind ungültig: Briefe können nicht ankommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln address(es) the server does not tell whether it exists.</source>
        <translation>
            <numerusform>Bei %Ln Adresse verrät der Server nicht, ob es sie gibt.</numerusform>
            <numerusform>Bei %Ln Adressen verrät der Server nicht, ob es sie gibt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) could not be checked.</source>
        <translation>
            <numerusform>%Ln Adresse ließ sich nicht prüfen.</numerusform>
            <numerusform>%Ln Adressen ließen sich nicht prüfen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln address(es) are valid.</source>
        <translation>
            <numerusform>Die %Ln Adresse ist gültig.</numerusform>
            <numerusform>Alle %Ln Adressen sind gültig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es).</source>
        <translation>
            <numerusform>%Ln Adresse.</numerusform>
            <numerusform>%Ln Adressen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated one(s) were left out.</source>
        <translation>
            <numerusform>%Ln Wiederholung wurde weggelassen.</numerusform>
            <numerusform>%Ln Wiederholungen wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read and are left out: %1</source>
        <translation>
            <numerusform>%Ln war nicht zu lesen und bleibt weg: %1</numerusform>
            <numerusform>%Ln waren nicht zu lesen und bleiben weg: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>That is more than %1. Put them into a mailing list and check the list.</source>
        <translation>Das sind mehr als %1. Legen Sie einen Verteiler mit ihnen an und prüfen Sie diesen.</translation>
    </message>
    <message>
        <source>Addresses of all checked lists</source>
        <translation>Adressen aller geprüften Verteiler</translation>
    </message>
    <message>
        <source>Check addresses</source>
        <translation>Adressen prüfen</translation>
    </message>
    <message>
        <source>Report as a file…</source>
        <translation>Bericht als Datei …</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Sprache des Berichts</translation>
    </message>
    <message>
        <source>Two letters, such as en</source>
        <translation>Zwei Buchstaben, etwa en</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Addresses of %1 of %2 checked lists</source>
        <translation>Adressen von %1 der %2 geprüften Verteiler</translation>
    </message>
</context>
<context>
    <name>viber</name>
    <message>
        <source>Blacklist</source>
        <translation>Sperrliste</translation>
    </message>
    <message>
        <source>The blacklist is empty. Phones on it get no messages.</source>
        <translation>Die Sperrliste ist leer. Telefone darauf bekommen keine Nachrichten.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>There are no figures yet.</source>
        <translation>Noch gibt es keine Zahlen.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Clicked</source>
        <translation>Geklickt</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Nicht zugestellt</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Delivery rate</source>
        <translation>Zustellrate</translation>
    </message>
    <message>
        <source>Delivered / sent</source>
        <translation>Zugestellt / gesendet</translation>
    </message>
    <message>
        <source>Read rate</source>
        <translation>Leserate</translation>
    </message>
    <message>
        <source>Read / delivered</source>
        <translation>Gelesen / zugestellt</translation>
    </message>
    <message>
        <source>Click rate</source>
        <translation>Klickrate</translation>
    </message>
    <message>
        <source>Clicked / delivered</source>
        <translation>Geklickt / zugestellt</translation>
    </message>
    <message>
        <source>From sent to clicked</source>
        <translation>Vom Senden zum Klick</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <source>There are no Viber campaigns yet.</source>
        <translation>Es gibt noch keine Viber-Kampagnen.</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>On moderation</source>
        <translation>In Prüfung</translation>
    </message>
    <message>
        <source>Send date</source>
        <translation>Versanddatum</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Schaltfläche</translation>
    </message>
    <message>
        <source>Link of the button</source>
        <translation>Link der Schaltfläche</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Recipients of “%1”</source>
        <translation>Empfänger von „%1“</translation>
    </message>
    <message>
        <source>The service lists no recipients for this campaign.</source>
        <translation>Der Dienst nennt keine Empfänger dieser Kampagne.</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>There are no sender names yet.</source>
        <translation>Es gibt noch keine Absendernamen.</translation>
    </message>
    <message>
        <source>Sender name</source>
        <translation>Absendername</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Waits for verification</source>
        <translation>Wartet auf Bestätigung</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Verkehr</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>The moderator&apos;s comment</source>
        <translation>Kommentar des Moderators</translation>
    </message>
    <message>
        <source>Add phones…</source>
        <translation>Nummern hinzufügen …</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefonnummern</translation>
    </message>
    <message>
        <source>With the code of the country, one a line</source>
        <translation>Mit Landesvorwahl, eine je Zeile</translation>
    </message>
    <message>
        <source>Take off the blacklist…</source>
        <translation>Von der Sperrliste nehmen …</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln phone(s) off the blacklist? They can get messages again.</source>
        <translation>
            <numerusform>%Ln Nummer von der Sperrliste nehmen? Sie kann wieder Nachrichten bekommen.</numerusform>
            <numerusform>%Ln Nummern von der Sperrliste nehmen? Sie können wieder Nachrichten bekommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>Art der Nachricht</translation>
    </message>
    <message>
        <source>Advertising</source>
        <translation>Werbung</translation>
    </message>
    <message>
        <source>About an order or the like</source>
        <translation>Zu einer Bestellung oder Ähnlichem</translation>
    </message>
    <message>
        <source>Seconds to deliver it within</source>
        <translation>Zustellung innerhalb von Sekunden</translation>
    </message>
    <message>
        <source>What is not delivered by then is dropped.</source>
        <translation>Was bis dahin nicht zugestellt ist, verfällt.</translation>
    </message>
    <message>
        <source>Give 60 to 86,400 seconds.</source>
        <translation>Geben Sie 60 bis 86.400 Sekunden an.</translation>
    </message>
    <message>
        <source>Send on</source>
        <translation>Senden am</translation>
    </message>
    <message>
        <source>Name of the campaign</source>
        <translation>Name der Kampagne</translation>
    </message>
    <message>
        <source>Sender ID</source>
        <translation>Nummer des Absenders</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln campaign(s) or more.</source>
        <translation>
            <numerusform>Es gibt mindestens %Ln Kampagne.</numerusform>
            <numerusform>Es gibt mindestens %Ln Kampagnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send Viber campaign</source>
        <translation>Viber-Kampagne senden</translation>
    </message>
    <message>
        <source>List Viber campaigns</source>
        <translation>Viber-Kampagnen auflisten</translation>
    </message>
    <message>
        <source>Show statistics of Viber campaign</source>
        <translation>Statistik einer Viber-Kampagne anzeigen</translation>
    </message>
    <message>
        <source>List recipients of Viber campaign</source>
        <translation>Empfänger einer Viber-Kampagne auflisten</translation>
    </message>
    <message>
        <source>List Viber senders</source>
        <translation>Viber-Absender auflisten</translation>
    </message>
    <message>
        <source>Show Viber sender</source>
        <translation>Viber-Absender anzeigen</translation>
    </message>
    <message>
        <source>List blocked phone numbers</source>
        <translation>Gesperrte Telefonnummern auflisten</translation>
    </message>
    <message>
        <source>Block phone number</source>
        <translation>Telefonnummer sperren</translation>
    </message>
    <message>
        <source>Unblock phone number</source>
        <translation>Telefonnummer entsperren</translation>
    </message>
    <message>
        <source>Delivered within</source>
        <translation>Zustellen innerhalb von</translation>
    </message>
    <message>
        <source>Campaign ID</source>
        <translation>Nummer der Kampagne</translation>
    </message>
    <message>
        <source>Sent again as SMS</source>
        <translation>Noch einmal als SMS gesendet</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Country of the owner</source>
        <translation>Land des Inhabers</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>All phones of one import get the same comment.</source>
        <translation>Alle Telefonnummern eines Imports bekommen denselben Kommentar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln phone(s)</source>
        <translation>
            <numerusform>%Ln Telefonnummer</numerusform>
            <numerusform>%Ln Telefonnummern</numerusform>
        </translation>
    </message>
    <message>
        <source>Mailing list</source>
        <translation>Verteiler</translation>
    </message>
    <message>
        <source>A link begins with https://.</source>
        <translation>Ein Link beginnt mit https://.</translation>
    </message>
    <message>
        <source>A message has 1,000 characters at most.</source>
        <translation>Eine Nachricht hat höchstens 1.000 Zeichen.</translation>
    </message>
    <message>
        <source>Link of a picture</source>
        <translation>Link zu einem Bild</translation>
    </message>
    <message>
        <source>Empty: at once</source>
        <translation>Leer: sofort</translation>
    </message>
    <message>
        <source>Hours to spread it over</source>
        <translation>Über so viele Stunden verteilen</translation>
    </message>
    <message>
        <source>Give 0 to 5 hours.</source>
        <translation>Geben Sie 0 bis 5 Stunden an.</translation>
    </message>
    <message>
        <source>Send an SMS to those whom it does not reach</source>
        <translation>SMS an alle senden, die sie nicht erreicht</translation>
    </message>
    <message>
        <source>Text of the SMS</source>
        <translation>Text der SMS</translation>
    </message>
    <message>
        <source>Sender of the SMS</source>
        <translation>Absender der SMS</translation>
    </message>
    <message>
        <source>A campaign goes to 1,000 phones at most.</source>
        <translation>Eine Kampagne geht an höchstens 1.000 Telefone.</translation>
    </message>
    <message>
        <source>Only you see it.</source>
        <translation>Nur Sie sehen ihn.</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <extracomment>How many characters were written, and how many there may be.</extracomment>
        <translation>%1 von %2 Zeichen</translation>
    </message>
    <message>
        <source>Nobody is chosen yet</source>
        <translation>Noch niemand gewählt</translation>
    </message>
    <message>
        <source>SendPulse tells no price of Viber messages beforehand.</source>
        <translation>SendPulse nennt den Preis von Viber-Nachrichten nicht vorab.</translation>
    </message>
    <message>
        <source>Who is in two of the lists gets it twice.</source>
        <translation>Wer in zwei der Listen ist, bekommt sie zweimal.</translation>
    </message>
    <message>
        <source>Send this message now to %1?</source>
        <translation>Diese Nachricht jetzt senden an: %1?</translation>
    </message>
    <message>
        <source>Send this message on %1 to %2?</source>
        <translation>Diese Nachricht am %1 senden an: %2?</translation>
    </message>
    <message>
        <source>It cannot be cancelled, not even before its time, and it costs money.</source>
        <translation>Das lässt sich nicht abbrechen, auch nicht vor dem Termin, und es kostet Geld.</translation>
    </message>
    <message>
        <source>The campaign was handed over. SendPulse looks at it before it leaves.</source>
        <translation>Die Kampagne wurde übergeben. SendPulse prüft sie, bevor sie hinausgeht.</translation>
    </message>
    <message>
        <source>New Viber campaign</source>
        <translation>Neue Viber-Kampagne</translation>
    </message>
    <message>
        <source>Write a Viber message</source>
        <translation>Viber-Nachricht schreiben</translation>
    </message>
    <message>
        <source>No campaign has figures yet.</source>
        <translation>Noch keine Kampagne hat Zahlen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Viber campaign(s) were read.</source>
        <translation>
            <numerusform>%Ln Viber-Kampagne wurde gelesen.</numerusform>
            <numerusform>%Ln Viber-Kampagnen wurden gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>How many messages of each campaign were sent, delivered, read and clicked. SendPulse tells it one campaign at a time.</source>
        <translation>Wie viele Nachrichten jeder Kampagne versandt, zugestellt, gelesen und angeklickt wurden. SendPulse nennt das nur für eine Kampagne auf einmal.</translation>
    </message>
    <message>
        <source>20 campaigns</source>
        <translation>20 Kampagnen</translation>
    </message>
    <message>
        <source>100 campaigns</source>
        <translation>100 Kampagnen</translation>
    </message>
    <message>
        <source>one for each campaign</source>
        <translation>einer für jede Kampagne</translation>
    </message>
    <message>
        <source>Sh&amp;ow its recipients</source>
        <translation>Ihre Empfänger &amp;zeigen</translation>
    </message>
</context>
<context>
    <name>pulsedeck::ZoneSign</name>
    <message>
        <source>Times: this computer’s (%1)</source>
        <extracomment>In the status bar; %1 is a time zone, %2 how far it is ahead: &quot;Europe/Kyiv (UTC+2)&quot;.</extracomment>
        <translation>Zeiten: wie dieser Rechner (%1)</translation>
    </message>
    <message>
        <source>Times: %1 (%2)</source>
        <translation>Zeiten: %1 (%2)</translation>
    </message>
    <message>
        <source>SendPulse writes most times without a zone, and no call tells which one is meant. They are taken for times of this computer. Click to choose the time zone of the account.</source>
        <translation>SendPulse schreibt die meisten Zeiten ohne Zeitzone, und keine Abfrage nennt die gemeinte. Sie gelten hier als Zeiten dieses Rechners. Ein Klick wählt die Zeitzone des Kontos.</translation>
    </message>
    <message>
        <source>All times stand in the time zone of this account. Click to choose another one.</source>
        <translation>Alle Zeiten stehen in der Zeitzone dieses Kontos. Ein Klick wählt eine andere.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>As this computer: %1</source>
        <translation>Wie dieser Rechner: %1</translation>
    </message>
    <message>
        <source>Time zone of the account</source>
        <translation>Zeitzone des Kontos</translation>
    </message>
    <message>
        <source>SendPulse writes most times without a zone: they are meant in the one that is set for the account at SendPulse, and no call tells which one it is.</source>
        <translation>SendPulse schreibt die meisten Zeiten ohne Zeitzone: Gemeint ist die, die bei SendPulse für das Konto eingestellt ist, und keine Abfrage nennt sie.</translation>
    </message>
</context>
<context>
    <name>pulsedeck::SlowBar</name>
    <message>
        <source>Reading is slow: SendPulse has asked for a pause. It goes on by itself.</source>
        <translation>Das Laden dauert: SendPulse hat um eine Pause gebeten. Es geht von selbst weiter.</translation>
    </message>
    <message numerus="yes">
        <source>SendPulse is slow: an answer has been missing for more than %n second(s). You can wait, or stop and read again later.</source>
        <translation>
            <numerusform>SendPulse ist langsam: Seit mehr als %n Sekunde fehlt eine Antwort. Sie können warten oder abbrechen und später neu laden.</numerusform>
            <numerusform>SendPulse ist langsam: Seit mehr als %n Sekunden fehlt eine Antwort. Sie können warten oder abbrechen und später neu laden.</numerusform>
        </translation>
    </message>
    <message>
        <source>St&amp;op reading</source>
        <translation>Laden a&amp;bbrechen</translation>
    </message>
    <message numerus="yes">
        <source>SendPulse is slow: an answer has been missing for more than %n second(s). What is being saved goes on by itself, also when you stop waiting.</source>
        <translation>
            <numerusform>SendPulse ist langsam: Seit mehr als %n Sekunde fehlt eine Antwort. Was gespeichert wird, geht von selbst weiter, auch wenn Sie nicht länger warten.</numerusform>
            <numerusform>SendPulse ist langsam: Seit mehr als %n Sekunden fehlt eine Antwort. Was gespeichert wird, geht von selbst weiter, auch wenn Sie nicht länger warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>St&amp;op waiting</source>
        <translation>Nicht &amp;länger warten</translation>
    </message>
</context>
<context>
    <name>pulsedeck::ProxyDesk</name>
    <message>
        <source>The proxy %1 did not accept the name and the password.</source>
        <translation>Der Proxy %1 hat den Namen und das Passwort nicht angenommen.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a name and a password.</source>
        <translation>Der Proxy %1 verlangt einen Namen und ein Passwort.</translation>
    </message>
    <message>
        <source>Sign in to the proxy</source>
        <translation>Am Proxy anmelden</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>The way to SendPulse leads through the proxy %1, which asks for a name and a password.</source>
        <translation>Der Weg zu SendPulse führt über den Proxy %1, der einen Namen und ein Passwort verlangt.</translation>
    </message>
    <message>
        <source>They go to your system&apos;s keychain and to this proxy, nowhere else.</source>
        <translation>Beides geht in den Schlüsselbund Ihres Systems und an diesen Proxy, sonst nirgendwohin.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
</context>
<context>
    <name>pulsedeck::DaysDialog</name>
    <message>
        <source>The last day can be %1.</source>
        <translation>Der letzte mögliche Tag ist der %1.</translation>
    </message>
</context>
<context>
    <name>pulsedeck::FormField</name>
    <message>
        <source>ID %1</source>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>No name is known for this. It is taken as an ID.</source>
        <translation>Dazu ist kein Name bekannt. Es gilt als ID.</translation>
    </message>
</context>
<context>
    <name>pulsedeck::Pasted</name>
    <message>
        <source>Line %1, “%2”: %3</source>
        <translation>Zeile %1, „%2“: %3</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>Und %Ln weitere.</numerusform>
            <numerusform>Und %Ln weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only one can stand here.</source>
        <translation>Hier kann nur eines stehen.</translation>
    </message>
    <message>
        <source>There is a line break or a tab in it that does not belong there.</source>
        <translation>Darin ist ein Zeilenumbruch oder Tabulator, der nicht hineingehört.</translation>
    </message>
    <message>
        <source>There is a “%1” in it that does not belong there.</source>
        <translation>Darin steht ein „%1“, das nicht hineingehört.</translation>
    </message>
</context>
<context>
    <name>pulsedeck::addresses</name>
    <message>
        <source>Nothing stands in front of the @.</source>
        <translation>Vor dem @ steht nichts.</translation>
    </message>
    <message>
        <source>Two dots follow each other.</source>
        <translation>Zwei Punkte folgen aufeinander.</translation>
    </message>
    <message>
        <source>There is a dot too many beside the @ or at the beginning.</source>
        <translation>Am Anfang oder neben dem @ steht ein Punkt zu viel.</translation>
    </message>
    <message>
        <source>What stands in front of the @ is too long.</source>
        <translation>Der Teil vor dem @ ist zu lang.</translation>
    </message>
    <message>
        <source>Nothing stands behind the @.</source>
        <translation>Hinter dem @ steht nichts.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a domain.</source>
        <translation>„%1“ ist kein Domainname.</translation>
    </message>
    <message>
        <source>“%1” does not end in a domain such as .com.</source>
        <translation>„%1“ endet nicht auf eine Domain wie .com.</translation>
    </message>
    <message>
        <source>This is not an email address: it has no @.</source>
        <translation>Das ist keine E-Mail-Adresse: Das @ fehlt.</translation>
    </message>
    <message>
        <source>There is a space in the address.</source>
        <translation>In der Adresse steht ein Leerzeichen.</translation>
    </message>
    <message>
        <source>There is more than one @.</source>
        <translation>Sie enthält mehr als ein @.</translation>
    </message>
    <message>
        <source>It mixes letters of two alphabets that look alike.</source>
        <translation>Sie mischt gleich aussehende Buchstaben zweier Alphabete.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated address(es) are sent once.</source>
        <translation>
            <numerusform>%Ln wiederholte Adresse wird einmal gesendet.</numerusform>
            <numerusform>%Ln wiederholte Adressen werden einmal gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has a sign that no address has: “%1”.</source>
        <translation>Sie enthält ein Zeichen, das in keiner Adresse vorkommt: „%1“.</translation>
    </message>
</context>
<context>
    <name>pulsedeck::phones</name>
    <message numerus="yes">
        <source>%Ln repeated phone(s) are sent once.</source>
        <translation>
            <numerusform>%Ln wiederholte Telefonnummer wird einmal gesendet.</numerusform>
            <numerusform>%Ln wiederholte Telefonnummern werden einmal gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not a phone number.</source>
        <translation>Das ist keine Telefonnummer.</translation>
    </message>
    <message>
        <source>This can be %1 or %2. Please write it with + and the code of the country.</source>
        <translation>Das kann %1 oder %2 sein. Bitte mit + und der Ländervorwahl schreiben.</translation>
    </message>
    <message>
        <source>The code of the country is missing. Please write it with + in front.</source>
        <translation>Die Ländervorwahl fehlt. Bitte mit + davor schreiben.</translation>
    </message>
    <message>
        <source>There is no such phone number: digits are missing, or are too many.</source>
        <translation>Eine solche Telefonnummer gibt es nicht: Es sind zu wenige oder zu viele Ziffern.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln phone(s) without the code of a country are taken for numbers of this one: %1</source>
        <translation>
            <numerusform>%Ln Telefonnummer ohne Ländervorwahl wird als Nummer dieses Landes gelesen: %1</numerusform>
            <numerusform>%Ln Telefonnummern ohne Ländervorwahl werden als Nummern dieses Landes gelesen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no phone number of %1. Please write it with + and the code of its country.</source>
        <translation>Das ist keine Telefonnummer aus diesem Land: %1. Bitte mit + und der Vorwahl ihres Landes schreiben.</translation>
    </message>
</context>
<context>
    <name>pulsedeck::reading</name>
    <message>
        <source>Please write the year with four digits, for example %1.</source>
        <translation>Bitte das Jahr mit vier Ziffern schreiben, zum Beispiel %1.</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Diesen Tag gibt es nicht.</translation>
    </message>
    <message>
        <source>Is this before or after noon? Please write it like %1.</source>
        <translation>Ist das vor- oder nachmittags? Bitte wie %1 schreiben.</translation>
    </message>
    <message>
        <source>Please write a day like %1.</source>
        <translation>Bitte den Tag wie %1 schreiben.</translation>
    </message>
    <message>
        <source>Please add the time of day, for example %1.</source>
        <translation>Bitte die Uhrzeit ergänzen, zum Beispiel %1.</translation>
    </message>
    <message>
        <source>Please write day and time like %1.</source>
        <translation>Bitte Tag und Uhrzeit wie %1 schreiben.</translation>
    </message>
    <message>
        <source>There is no such time on that day: the clocks are put forward.</source>
        <translation>Diese Uhrzeit gibt es an dem Tag nicht: Die Uhren werden vorgestellt.</translation>
    </message>
    <message>
        <source>Please enter a whole number, for example %1.</source>
        <translation>Bitte eine ganze Zahl eingeben, zum Beispiel %1.</translation>
    </message>
    <message>
        <source>Please enter a number, for example %1.</source>
        <translation>Bitte eine Zahl eingeben, zum Beispiel %1.</translation>
    </message>
    <message>
        <source>This number has more digits than can be kept.</source>
        <translation>Diese Zahl hat mehr Ziffern, als erhalten bleiben können.</translation>
    </message>
    <message>
        <source>Please enter the amount without a currency.</source>
        <translation>Bitte den Betrag ohne Währung eingeben.</translation>
    </message>
    <message>
        <source>This is an amount in %1; here it has to be in %2.</source>
        <translation>Das ist ein Betrag in %1; hier muss er in %2 sein.</translation>
    </message>
    <message>
        <source>Please enter “%1” or “%2”.</source>
        <translation>Bitte „%1“ oder „%2“ eingeben.</translation>
    </message>
</context>
<context>
    <name>pulsedeck::WholeList</name>
    <message>
        <source>Keep all of it here</source>
        <translation>Alles davon hier behalten</translation>
    </message>
    <message>
        <source>All rows are kept on this computer, sealed, each time the list was read to its end: for when the service is out of reach. Otherwise it is the first thousand.</source>
        <translation>Sooft die Liste bis zum Ende gelesen wurde, werden alle Zeilen verschlüsselt auf diesem Rechner aufbewahrt, falls der Dienst nicht erreichbar ist. Sonst sind es die ersten tausend.</translation>
    </message>
</context>
<context>
    <name>CalendarInput</name>
    <message>
        <source>Choose a day</source>
        <translation>Tag wählen</translation>
    </message>
    <message>
        <source>Choose a day (%1)</source>
        <translation>Tag wählen (%1)</translation>
    </message>
</context>
<context>
    <name>CellEdit</name>
    <message>
        <source>“%1” is no number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>“%1” is no whole number.</source>
        <translation>„%1“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>“%1” is none of the choices.</source>
        <translation>„%1“ steht nicht zur Auswahl.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it like 2025-12-31.</source>
        <translation>„%1“ ist kein Datum. Schreiben Sie es wie 2025-12-31.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>„%1“ ist weder Ja noch Nein.</translation>
    </message>
    <message>
        <source>“%1” cannot be empty: the service takes no empty value there.</source>
        <translation>„%1“ darf nicht leer sein: Der Dienst nimmt dort keinen leeren Wert an.</translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln erledigt</numerusform>
            <numerusform>%Ln erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln abgelehnt</numerusform>
            <numerusform>%Ln abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed by somebody else meanwhile</source>
        <translation>
            <numerusform>%Ln inzwischen von jemand anderem geändert</numerusform>
            <numerusform>%Ln inzwischen von jemand anderem geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not there any more</source>
        <translation>
            <numerusform>%Ln nicht mehr da</numerusform>
            <numerusform>%Ln nicht mehr da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown whether done</source>
        <translation>
            <numerusform>%Ln ungewiss</numerusform>
            <numerusform>%Ln ungewiss</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <translation>
            <numerusform>%Ln nicht gesendet</numerusform>
            <numerusform>%Ln nicht gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent</source>
        <translation>
            <numerusform>%Ln gesendet</numerusform>
            <numerusform>%Ln gesendet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowStager</name>
    <message>
        <source>This row is being saved just now.</source>
        <translation>Diese Zeile wird gerade gespeichert.</translation>
    </message>
    <message>
        <source>This row is to be deleted. Take that back first.</source>
        <translation>Diese Zeile soll gelöscht werden. Nehmen Sie das erst zurück.</translation>
    </message>
    <message>
        <source>This row cannot be changed here.</source>
        <translation>Diese Zeile lässt sich hier nicht ändern.</translation>
    </message>
    <message>
        <source>“%1” cannot be changed here.</source>
        <translation>„%1“ lässt sich hier nicht ändern.</translation>
    </message>
    <message>
        <source>This row cannot be deleted.</source>
        <translation>Diese Zeile lässt sich nicht löschen.</translation>
    </message>
    <message>
        <source>“%1” cannot be changed in this row.</source>
        <translation>„%1“ lässt sich in dieser Zeile nicht ändern.</translation>
    </message>
    <message numerus="yes">
        <source>change of %1 in %Ln row(s)</source>
        <translation>
            <numerusform>Änderung von %1 in %Ln Zeile</numerusform>
            <numerusform>Änderung von %1 in %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changes in %Ln row(s)</source>
        <translation>
            <numerusform>Änderungen in %Ln Zeile</numerusform>
            <numerusform>Änderungen in %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deletion of %Ln row(s)</source>
        <translation>
            <numerusform>Löschen von %Ln Zeile</numerusform>
            <numerusform>Löschen von %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>keeping of %Ln row(s)</source>
        <translation>
            <numerusform>Behalten von %Ln Zeile</numerusform>
            <numerusform>Behalten von %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>discarding of changes in %Ln row(s)</source>
        <translation>
            <numerusform>Verwerfen der Änderungen in %Ln Zeile</numerusform>
            <numerusform>Verwerfen der Änderungen in %Ln Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastedBlock</name>
    <message>
        <source>There is no text in the clipboard to be pasted.</source>
        <translation>In der Zwischenablage ist kein Text, der eingefügt werden könnte.</translation>
    </message>
</context>
<context>
    <name>WaitingChange</name>
    <message>
        <source>This row is being saved just now.</source>
        <translation>Diese Zeile wird gerade gespeichert.</translation>
    </message>
    <message>
        <source>This row is to be deleted. Take that back first.</source>
        <translation>Diese Zeile soll gelöscht werden. Nehmen Sie das erst zurück.</translation>
    </message>
</context>
<context>
    <name>pulsedeck::ChangesBar</name>
    <message>
        <source>Revie&amp;w</source>
        <translation>Dur&amp;chsehen</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save (%1)</source>
        <translation>Speichern (%1)</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>Anha&amp;lten</translation>
    </message>
    <message>
        <source>What has not been sent never will be; changes wait again</source>
        <translation>Was noch nicht gesendet ist, wird es nicht mehr; Änderungen warten wieder</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Changes that wait to be saved</source>
        <translation>Änderungen, die noch nicht gespeichert sind</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) %1</source>
        <extracomment>%1: &quot;in 28 rows&quot;</extracomment>
        <translation>
            <numerusform>%Ln Änderung %1</numerusform>
            <numerusform>%Ln Änderungen %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln row(s)</source>
        <translation>
            <numerusform>in %Ln Zeile</numerusform>
            <numerusform>in %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) need a decision</source>
        <translation>
            <numerusform>%Ln Zeile braucht eine Entscheidung</numerusform>
            <numerusform>%Ln Zeilen brauchen eine Entscheidung</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>Wei&amp;ter</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <translation>%1, pausiert</translation>
    </message>
    <message>
        <source>%1, waiting for its turn</source>
        <translation>%1, wartet auf die Reihe</translation>
    </message>
    <message>
        <source>%1, waiting. %2</source>
        <translation>%1, wartet. %2</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, noch %2</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s)</source>
        <translation>
            <numerusform>etwa %Ln Sekunde</numerusform>
            <numerusform>etwa %Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>etwa %Ln Minute</numerusform>
            <numerusform>etwa %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s)</source>
        <translation>
            <numerusform>etwa %Ln Stunde</numerusform>
            <numerusform>etwa %Ln Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no keychain: what waits here is kept until Pulsedeck ends.</source>
        <translation>Es gibt keinen Schlüsselbund: Was hier wartet, bleibt bis zum Ende von Pulsedeck erhalten.</translation>
    </message>
    <message>
        <source>%1, waiting for the service</source>
        <translation>%1, wartet auf den Dienst</translation>
    </message>
    <message>
        <source>%1, waiting for the service; nobody knows how long</source>
        <translation>%1, wartet auf den Dienst; wie lange, ist nicht bekannt</translation>
    </message>
    <message>
        <source>%1, writing it down first…</source>
        <extracomment>%1: &quot;Save 30 changes in 28 rows: 3 of 28&quot;; before anything is sent.</extracomment>
        <translation>%1, wird zuerst festgehalten …</translation>
    </message>
    <message numerus="yes">
        <source>Taking over changes: %1 of %Ln row(s)…</source>
        <extracomment>%1: how many of them are there</extracomment>
        <translation>
            <numerusform>Änderungen werden übernommen: %1 von %Ln Zeile …</numerusform>
            <numerusform>Änderungen werden übernommen: %1 von %Ln Zeilen …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) to be added lack something</source>
        <translation>
            <numerusform>%Ln neue Zeile ist unvollständig</numerusform>
            <numerusform>%Ln neue Zeilen sind unvollständig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::EditDesk</name>
    <message>
        <source>No changes wait to be saved.</source>
        <translation>Es gibt nichts zu speichern.</translation>
    </message>
    <message numerus="yes">
        <source>discarding of %Ln change(s)</source>
        <translation>
            <numerusform>Verwerfen von %Ln Änderung</numerusform>
            <numerusform>Verwerfen von %Ln Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) were discarded.</source>
        <translation>
            <numerusform>%Ln Änderung wurde verworfen.</numerusform>
            <numerusform>%Ln Änderungen wurden verworfen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) cannot be undone: the service has no call that takes them back.</source>
        <translation>
            <numerusform>%Ln Änderung lässt sich nicht rückgängig machen: Der Dienst hat keinen Aufruf dafür.</numerusform>
            <numerusform>%Ln Änderungen lassen sich nicht rückgängig machen: Der Dienst hat keinen Aufruf dafür.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have other changes that wait; save or discard those first.</source>
        <translation>
            <numerusform>%Ln Zeile hat andere wartende Änderungen; speichern oder verwerfen Sie diese zuerst.</numerusform>
            <numerusform>%Ln Zeilen haben andere wartende Änderungen; speichern oder verwerfen Sie diese zuerst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>putting back of %Ln row(s)</source>
        <translation>
            <numerusform>Zurücksetzen von %Ln Zeile</numerusform>
            <numerusform>Zurücksetzen von %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: done.</source>
        <translation>%1: erledigt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were put back.</source>
        <translation>
            <numerusform>%Ln Zeile wurde zurückgesetzt.</numerusform>
            <numerusform>%Ln Zeilen wurden zurückgesetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were saved.</source>
        <translation>
            <numerusform>%Ln Zeile wurde gespeichert.</numerusform>
            <numerusform>%Ln Zeilen wurden gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsehen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) from before go on.</source>
        <translation>
            <numerusform>%Ln früherer Auftrag geht weiter.</numerusform>
            <numerusform>%Ln frühere Aufträge gehen weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an operation and its row</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und noch %Ln weiterer</numerusform>
            <numerusform>und noch %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back “%1”? This is sent:</source>
        <translation>„%1“ rückgängig machen? Gesendet wird:</translation>
    </message>
    <message numerus="yes">
        <source>SendPulse can be reached again. Changes in %Ln row(s) wait to be saved.</source>
        <translation>
            <numerusform>SendPulse ist wieder erreichbar. Änderungen in %Ln Zeile warten auf das Speichern.</numerusform>
            <numerusform>SendPulse ist wieder erreichbar. Änderungen in %Ln Zeilen warten auf das Speichern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>“%1” is not over yet.</source>
        <translation>„%1“ ist noch nicht fertig.</translation>
    </message>
    <message>
        <source>“%1” cannot be undone: the service has no call that takes it back.</source>
        <translation>„%1“ lässt sich nicht rückgängig machen: Der Dienst hat keinen Aufruf dafür.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo saving %Ln row(s)…</source>
        <translation>
            <numerusform>&amp;Rückgängig: Speichern von %Ln Zeile …</numerusform>
            <numerusform>&amp;Rückgängig: Speichern von %Ln Zeilen …</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo “%1”…</source>
        <translation>&amp;Rückgängig: „%1“ …</translation>
    </message>
    <message>
        <source>“%1” goes on by itself as soon as you are signed in again.</source>
        <translation>„%1“ läuft von selbst weiter, sobald Sie wieder angemeldet sind.</translation>
    </message>
    <message>
        <source>What is being saved just now cannot be discarded.</source>
        <translation>Was gerade gespeichert wird, lässt sich nicht verwerfen.</translation>
    </message>
    <message>
        <source>This is done as soon as all rows have been taken over.</source>
        <translation>Das geschieht, sobald alle Zeilen übernommen sind.</translation>
    </message>
</context>
<context>
    <name>pulsedeck::GridEditing</name>
    <message>
        <source>What was typed was not taken. %1</source>
        <translation>Das Eingegebene wurde nicht übernommen. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) lie beyond the last row or column.</source>
        <translation>
            <numerusform>%Ln Zelle liegt jenseits der letzten Zeile oder Spalte.</numerusform>
            <numerusform>%Ln Zellen liegen jenseits der letzten Zeile oder Spalte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set “%1” in %Ln row(s)</source>
        <translation>
            <numerusform>„%1“ in %Ln Zeile setzen</numerusform>
            <numerusform>„%1“ in %Ln Zeilen setzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>„%1“ ändern</translation>
    </message>
    <message numerus="yes">
        <source>Set “%1” in %Ln row(s)…</source>
        <translation>
            <numerusform>„%1“ in %Ln Zeile setzen …</numerusform>
            <numerusform>„%1“ in %Ln Zeilen setzen …</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Nach unten ausfüllen</translation>
    </message>
    <message>
        <source>Empty “%1”</source>
        <translation>„%1“ leeren</translation>
    </message>
    <message>
        <source>Paste cells</source>
        <translation>Zellen einfügen</translation>
    </message>
    <message>
        <source>Delete with the other changes</source>
        <translation>Mit den anderen Änderungen löschen</translation>
    </message>
    <message numerus="yes">
        <source>Discard the changes of %Ln row(s)</source>
        <translation>
            <numerusform>Änderungen von %Ln Zeile verwerfen</numerusform>
            <numerusform>Änderungen von %Ln Zeilen verwerfen</numerusform>
        </translation>
    </message>
    <message>
        <source>The cells of this list cannot be changed.</source>
        <translation>Die Zellen dieser Liste lassen sich nicht ändern.</translation>
    </message>
</context>
<context>
    <name>pulsedeck::JobItemsModel</name>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Was so already</source>
        <translation>War schon so</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Changed by somebody else</source>
        <translation>Von jemand anderem geändert</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation>Nicht mehr da</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>why a row was not done</comment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
</context>
<context>
    <name>pulsedeck::JobRun</name>
    <message>
        <source>The service says: %1</source>
        <translation>Der Dienst sagt: %1</translation>
    </message>
    <message>
        <source>%1 (code %2)</source>
        <extracomment>%1: why a row was refused; the code is the service&apos;s.</extracomment>
        <translation>%1 (Code %2)</translation>
    </message>
    <message>
        <source>Nobody knows whether this was carried out: look in SendPulse before it is sent again.</source>
        <translation>Niemand weiß, ob das ausgeführt wurde: Sehen Sie in SendPulse nach, bevor es noch einmal gesendet wird.</translation>
    </message>
    <message>
        <source>Somebody changed the same value meanwhile.</source>
        <translation>Jemand hat denselben Wert inzwischen geändert.</translation>
    </message>
    <message>
        <source>There is no call that does this.</source>
        <translation>Es gibt keinen Aufruf, der das tut.</translation>
    </message>
    <message>
        <source>What is about to be sent cannot be written to the disk; it may be full.</source>
        <translation>Was gesendet werden soll, lässt sich nicht auf die Platte schreiben; vielleicht ist sie voll.</translation>
    </message>
    <message>
        <source>A part was saved. %1</source>
        <translation>Ein Teil wurde gespeichert. %1</translation>
    </message>
    <message>
        <source>The list that this belongs to is not there any more.</source>
        <translation>Die Liste, zu der das gehört, gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The row was not found, and the list may not have been read whole. Try again.</source>
        <translation>Die Zeile wurde nicht gefunden, und vielleicht wurde die Liste nicht ganz gelesen. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The row could not be looked up first, so nothing was sent. Try again.</source>
        <translation>Die Zeile ließ sich vorher nicht nachsehen, deshalb wurde nichts gesendet. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The row is not there any more.</source>
        <translation>Die Zeile gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>What this belongs to was not made.</source>
        <translation>Das, wozu es gehört, wurde nicht angelegt.</translation>
    </message>
</context>
<context>
    <name>pulsedeck::Jobs</name>
    <message numerus="yes">
        <source>in %Ln row(s)</source>
        <translation>
            <numerusform>in %Ln Zeile</numerusform>
            <numerusform>in %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo %Ln change(s) %1</source>
        <extracomment>%1: &quot;in 28 rows&quot;</extracomment>
        <translation>
            <numerusform>%Ln Änderung %1 rückgängig machen</numerusform>
            <numerusform>%Ln Änderungen %1 rückgängig machen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln change(s) %1</source>
        <translation>
            <numerusform>%Ln Änderung %1 speichern</numerusform>
            <numerusform>%Ln Änderungen %1 speichern</numerusform>
        </translation>
    </message>
    <message>
        <source>What is about to be sent cannot be written to the disk; it may be full.</source>
        <translation>Was gesendet werden soll, lässt sich nicht auf die Platte schreiben; vielleicht ist sie voll.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Somebody looked: it was carried out.</source>
        <translation>Jemand hat nachgesehen: Es wurde ausgeführt.</translation>
    </message>
    <message>
        <source>Somebody looked: it was not carried out.</source>
        <translation>Jemand hat nachgesehen: Es wurde nicht ausgeführt.</translation>
    </message>
</context>
<context>
    <name>pulsedeck::JobsDialog</name>
    <message>
        <source>St&amp;op</source>
        <translation>Anh&amp;alten</translation>
    </message>
    <message>
        <source>&amp;Repeat what was refused</source>
        <translation>Abgelehntes wie&amp;derholen</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>&amp;Rückgängig …</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Rows of the job</source>
        <translation>Zeilen des Auftrags</translation>
    </message>
    <message>
        <source>What is saved or done with many rows. A job goes on when Pulsedeck is started again, and does nothing twice.</source>
        <translation>Was gespeichert oder mit vielen Zeilen getan wird. Ein Auftrag geht nach einem Neustart von Pulsedeck weiter und tut nichts doppelt.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Save what was &amp;not imported…</source>
        <translation>&amp;Nicht Importiertes speichern …</translation>
    </message>
    <message>
        <source>It &amp;was done</source>
        <translation>Es &amp;wurde getan</translation>
    </message>
    <message>
        <source>It was not: send a&amp;gain</source>
        <translation>Nein: &amp;erneut senden</translation>
    </message>
</context>
<context>
    <name>pulsedeck::JobsModel</name>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 erledigt</translation>
    </message>
    <message>
        <source>Running: %1</source>
        <translation>Läuft: %1</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>Pausiert: %1</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>Wartet: %1</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>List</source>
        <comment>that a job changes</comment>
        <translation>Liste</translation>
    </message>
</context>
<context>
    <name>pulsedeck::JournalDialog</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>&amp;Rückgängig …</translation>
    </message>
    <message>
        <source>Journal of changes</source>
        <translation>Journal der Änderungen</translation>
    </message>
    <message>
        <source>Search lists, rows, values</source>
        <translation>Listen, Zeilen, Werte suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>What was changed from this computer, sealed. Each entry is chained to the one before.</source>
        <translation>Was von diesem Computer aus geändert wurde, versiegelt. Jeder Eintrag hängt am vorigen.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>The service has no call that takes this back exactly.</source>
        <translation>Der Dienst hat keinen Aufruf, der das genau zurücknimmt.</translation>
    </message>
    <message>
        <source>Puts the values of before with the changes that wait</source>
        <translation>Nimmt die früheren Werte zu den wartenden Änderungen</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>Noch wurde nichts geändert</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>%1 gezeigt</translation>
    </message>
    <message>
        <source>%1 shown, more are read as you scroll</source>
        <translation>%1 gezeigt, beim Blättern kommen weitere</translation>
    </message>
    <message>
        <source>This journal is not as it was written: from entry %1 on, something was changed, taken out or damaged.</source>
        <translation>Dieses Journal ist nicht mehr so, wie es geschrieben wurde: Ab Eintrag %1 wurde etwas geändert, herausgenommen oder beschädigt.</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Journal exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <translation>Es ließ sich nicht speichern: %1</translation>
    </message>
    <message>
        <source>%1 found, searching…</source>
        <translation>%1 gefunden, die Suche läuft …</translation>
    </message>
</context>
<context>
    <name>pulsedeck::JournalModel</name>
    <message>
        <source>%1: %2</source>
        <comment>a row and what was changed of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>rows</comment>
        <translation>
            <numerusform>und noch %Ln weitere</numerusform>
            <numerusform>und noch %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What became of a row, and why.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This entry is damaged</source>
        <translation>Dieser Eintrag ist beschädigt</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>pulsedeck::Ledger</name>
    <message>
        <source>What was written down about changes in this account could not be opened: the file is damaged, was written by a newer Pulsedeck, or its key is gone. It was set aside. Changes that waited in it were not sent.</source>
        <translation>Was über Änderungen in diesem Konto festgehalten war, ließ sich nicht öffnen: Die Datei ist beschädigt, stammt von einem neueren Pulsedeck, oder ihr Schlüssel fehlt. Sie wurde beiseitegelegt. Änderungen, die darin warteten, wurden nicht gesendet.</translation>
    </message>
    <message>
        <source>No file for changes can be written on this computer. Changes that wait are kept only until Pulsedeck is closed.</source>
        <translation>Auf diesem Computer lässt sich keine Datei für Änderungen schreiben. Wartende Änderungen bleiben nur, bis Pulsedeck geschlossen wird.</translation>
    </message>
</context>
<context>
    <name>pulsedeck::LeftOutDialog</name>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>What was not taken</source>
        <translation>Was nicht übernommen wurde</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>K&amp;opieren</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 cells were not taken. %2</source>
        <extracomment>%1: how many there were; %2: why the first one was not taken</extracomment>
        <translation>
            <numerusform>%Ln von %1 Zellen wurde nicht übernommen. %2</numerusform>
            <numerusform>%Ln von %1 Zellen wurden nicht übernommen. %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 rows stay. %2</source>
        <extracomment>%1: how many were to be deleted; %2: why the first one is not</extracomment>
        <translation>
            <numerusform>%Ln von %1 Zeilen bleibt. %2</numerusform>
            <numerusform>%Ln von %1 Zeilen bleiben. %2</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>This is taken as soon as the names that it needs are read.</source>
        <translation>Das wird übernommen, sobald die nötigen Namen gelesen sind.</translation>
    </message>
</context>
<context>
    <name>pulsedeck::ReviewDialog</name>
    <message>
        <source>Do not start &amp;webhooks and flows</source>
        <translation>&amp;Webhooks und Automationen nicht auslösen</translation>
    </message>
    <message>
        <source>&amp;Remove this change</source>
        <translation>Diese Änderung &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Keep theirs</source>
        <translation>&amp;Fremden Wert behalten</translation>
    </message>
    <message>
        <source>Write &amp;mine</source>
        <translation>&amp;Meinen Wert schreiben</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Changes that wait</source>
        <translation>Wartende Änderungen</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>Alles &amp;kopieren</translation>
    </message>
    <message>
        <source>All changes as a table, for a spreadsheet</source>
        <translation>Alle Änderungen als Tabelle</translation>
    </message>
    <message>
        <source>The value that somebody else wrote stays</source>
        <translation>Der Wert, den jemand anderes schrieb, bleibt</translation>
    </message>
    <message>
        <source>Your value is written over the one that somebody else wrote</source>
        <translation>Ihr Wert ersetzt den, den jemand anderes schrieb</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Save (%1)</source>
        <translation>Speichern (%1)</translation>
    </message>
    <message>
        <source>Nothing can be saved before you have decided.</source>
        <translation>Erst wenn Sie entschieden haben, kann gespeichert werden.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Noch einmal versuchen</translation>
    </message>
    <message>
        <source>removal of changes</source>
        <translation>Entfernen von Änderungen</translation>
    </message>
    <message>
        <source>keeping of other values</source>
        <translation>Behalten fremder Werte</translation>
    </message>
    <message>
        <source>decision to write</source>
        <translation>Entscheidung zu schreiben</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln call(s)</source>
        <translation>
            <numerusform>etwa %Ln Aufruf</numerusform>
            <numerusform>etwa %Ln Aufrufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that look first</source>
        <translation>
            <numerusform>%Ln, der erst nachsieht</numerusform>
            <numerusform>%Ln, die erst nachsehen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 after %3, %4. This sends messages or costs money.</source>
        <extracomment>%1: &quot;28 rows&quot;; %2: &quot;about 31 calls&quot;; %3: &quot;28 that look first&quot;; %4: &quot;about 6 seconds&quot;</extracomment>
        <translation>%1: %2 nach %3, %4. Das sendet Nachrichten oder kostet Geld.</translation>
    </message>
    <message>
        <source>%1: %2 after %3, %4, no cost.</source>
        <translation>%1: %2 nach %3, %4, ohne Kosten.</translation>
    </message>
    <message>
        <source>Can be undone: %1 of %2.</source>
        <translation>Rückgängig zu machen: %1 von %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %Ln that look first</source>
        <translation>
            <numerusform>bis zu %Ln, der erst nachsieht</numerusform>
            <numerusform>bis zu %Ln, die erst nachsehen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at most</source>
        <extracomment>%1: &quot;about 6 seconds&quot;</extracomment>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>a look at all pages of the list</source>
        <translation>einem Blick auf alle Seiten der Liste</translation>
    </message>
    <message>
        <source>for as long as that takes</source>
        <translation>so lange das dauert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) to be added cannot be saved yet and go(es) on waiting.</source>
        <translation>
            <numerusform>%Ln hinzuzufügende Zeile kann noch nicht gespeichert werden und wartet weiter.</numerusform>
            <numerusform>%Ln hinzuzufügende Zeilen können noch nicht gespeichert werden und warten weiter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) to be added cannot be looked up first: where the list has it already, its values are replaced, with no way back.</source>
        <translation>
            <numerusform>%Ln hinzuzufügende Zeile kann nicht vorher nachgesehen werden: Hat die Liste sie schon, werden ihre Werte unwiderruflich ersetzt.</numerusform>
            <numerusform>%Ln hinzuzufügende Zeilen können nicht vorher nachgesehen werden: Hat die Liste sie schon, werden ihre Werte unwiderruflich ersetzt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::ReviewModel</name>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Is being saved</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>Refused. %1</source>
        <translation>Abgelehnt. %1</translation>
    </message>
    <message>
        <source>Somebody changed this row meanwhile</source>
        <translation>Jemand hat diese Zeile inzwischen geändert</translation>
    </message>
    <message>
        <source>The row is not there any more</source>
        <translation>Die Zeile gibt es nicht mehr</translation>
    </message>
    <message>
        <source>to be deleted</source>
        <translation>wird gelöscht</translation>
    </message>
    <message>
        <source>Now: %1 (somebody changed it; before: %2, yours: %3)</source>
        <translation>Jetzt: %1 (von jemand anderem geändert; vorher: %2, Ihrer: %3)</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>New row</source>
        <translation>Neue Zeile</translation>
    </message>
    <message>
        <source>Whole row</source>
        <translation>Ganze Zeile</translation>
    </message>
    <message>
        <source>Cannot be saved yet. %1</source>
        <translation>Kann noch nicht gespeichert werden. %1</translation>
    </message>
</context>
<context>
    <name>pulsedeck::StagedLay</name>
    <message>
        <source>This row is to be deleted; it waits to be saved.</source>
        <translation>Diese Zeile soll gelöscht werden; das ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>This row is not there any more.</source>
        <translation>Diese Zeile gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Waits to be saved. Before: %1</source>
        <translation>Noch nicht gespeichert. Vorher: %1</translation>
    </message>
    <message>
        <source>Is being saved. Before: %1</source>
        <translation>Wird gespeichert. Vorher: %1</translation>
    </message>
    <message>
        <source>Somebody changed this meanwhile. Before: %1. Now: %2. Yours: %3.</source>
        <translation>Jemand hat das inzwischen geändert. Vorher: %1. Jetzt: %2. Ihrer: %3.</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>Nicht gespeichert. %1</translation>
    </message>
</context>
<context>
    <name>pulsedeck::Staging</name>
    <message>
        <source>Changes that wait can no longer be written to the disk; it may be full. They are kept until Pulsedeck is closed: make room, then save them.</source>
        <translation>Wartende Änderungen lassen sich nicht mehr auf die Platte schreiben; vielleicht ist sie voll. Sie bleiben, bis Pulsedeck geschlossen wird: Schaffen Sie Platz, und speichern Sie sie dann.</translation>
    </message>
</context>
<context>
    <name>pulsedeck::ExportDialog</name>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Export %1</source>
        <extracomment>%1 is the title of a list</extracomment>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>C&amp;hoose a file…</source>
        <translation>&amp;Datei wählen …</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets and other programs</source>
        <translation>CSV, für Tabellenkalkulationen und andere Programme</translation>
    </message>
    <message>
        <source>TSV, separated by tabs</source>
        <translation>TSV, durch Tabulatoren getrennt</translation>
    </message>
    <message>
        <source>XLSX, an Excel workbook</source>
        <translation>XLSX, eine Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, für Programme</translation>
    </message>
    <message>
        <source>Between the values</source>
        <translation>Zwischen den Werten</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Between the values</source>
        <translation>&amp;Zwischen den Werten</translation>
    </message>
    <message>
        <source>The file is not sealed: whoever can open it can read these rows.</source>
        <translation>Die Datei ist nicht versiegelt: Wer sie öffnen kann, kann diese Zeilen lesen.</translation>
    </message>
    <message>
        <source>All columns means all that the service told of a row.</source>
        <translation>Alle Spalten heißt: alles, was der Dienst zu einer Zeile mitgeteilt hat.</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <extracomment>A kind of files: %1 is &quot;CSV&quot;, %2 is &quot;csv&quot;.</extracomment>
        <translation>%1-Dateien (*.%2)</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
</context>
<context>
    <name>pulsedeck::FileActions</name>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Export these rows to a file (%1)</source>
        <extracomment>%1 is a key</extracomment>
        <translation>Diese Zeilen in eine Datei exportieren (%1)</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Import rows from a file (%1)</source>
        <extracomment>%1 is a key</extracomment>
        <translation>Zeilen aus einer Datei importieren (%1)</translation>
    </message>
</context>
<context>
    <name>pulsedeck::FileExport</name>
    <message>
        <source>Exporting %1</source>
        <translation>%1 wird exportiert</translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2</source>
        <translation>Die Datei %1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>Der Export wurde angehalten. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were exported to %1.</source>
        <translation>
            <numerusform>%Ln Zeile wurde nach %1 exportiert.</numerusform>
            <numerusform>%Ln Zeilen wurden nach %1 exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>pulsedeck::ImportCheckStep</name>
    <message>
        <source>Lines of the file</source>
        <translation>Zeilen der Datei</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <comment>lines of a file</comment>
        <translation>
            <numerusform>%Ln abgelehnt</numerusform>
            <numerusform>%Ln abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation>Es gibt nichts zu senden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln neu</numerusform>
            <numerusform>%Ln neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln geändert</numerusform>
            <numerusform>%Ln geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln the same</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln gleich</numerusform>
            <numerusform>%Ln gleich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) would be sent. Nothing was changed yet.</source>
        <translation>
            <numerusform>%Ln Zeile würde gesendet. Noch wurde nichts geändert.</numerusform>
            <numerusform>%Ln Zeilen würden gesendet. Noch wurde nichts geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln line(s) &amp;without the values that cannot be taken</source>
        <translation>
            <numerusform>%Ln Zeile &amp;ohne die Werte importieren, die nicht genommen werden können</numerusform>
            <numerusform>%Ln Zeilen &amp;ohne die Werte importieren, die nicht genommen werden können</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::ImportColumnsStep</name>
    <message>
        <source>The first line has the &amp;titles</source>
        <translation>Die erste Zeile enthält die &amp;Überschriften</translation>
    </message>
    <message>
        <source>Name of the mapping</source>
        <translation>Name der Zuordnung</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Merken</translation>
    </message>
    <message>
        <source>What the columns are</source>
        <translation>Was die Spalten sind</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <extracomment>A column of a file, a value of it, and what it is in the list.</extracomment>
        <translation>Spalte der Datei</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>What “%1” becomes</source>
        <extracomment>%1 is the title of a column</extracomment>
        <translation>Was aus „%1“ wird</translation>
    </message>
    <message>
        <source>Nothing: left out</source>
        <translation>Nichts: wird ausgelassen</translation>
    </message>
    <message>
        <source>Variable %1</source>
        <translation>Variable %1</translation>
    </message>
    <message>
        <source>New variable %1: numbers</source>
        <translation>Neue Variable %1: Zahlen</translation>
    </message>
    <message>
        <source>New variable %1: days</source>
        <translation>Neue Variable %1: Tage</translation>
    </message>
    <message>
        <source>New variable %1: texts</source>
        <translation>Neue Variable %1: Texte</translation>
    </message>
    <message>
        <source>Empty values change nothing.</source>
        <translation>Leere Werte ändern nichts.</translation>
    </message>
    <message>
        <source>&amp;Update what is there already</source>
        <translation>Vorhandenes a&amp;ktualisieren</translation>
    </message>
    <message>
        <source>Please fill in “%1”, or say which column has it.</source>
        <translation>Bitte „%1“ ausfüllen oder sagen, in welcher Spalte es steht.</translation>
    </message>
    <message>
        <source>What is new needs besides: %1.</source>
        <extracomment>%1: titles of fields, such as &quot;Owner&quot;</extracomment>
        <translation>Was neu ist, braucht außerdem: %1.</translation>
    </message>
    <message>
        <source>No country: they are refused</source>
        <translation>Kein Land: Sie werden abgelehnt</translation>
    </message>
    <message>
        <source>P&amp;hones without the code of a country are numbers of:</source>
        <translation>Telefonnummern o&amp;hne Ländervorwahl gehören zu:</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>One column has to become %1: rows are known by it.</source>
        <extracomment>%1: titles of fields, such as “Address” or “Phone”</extracomment>
        <translation>Eine Spalte muss zu %1 werden: Daran werden die Einträge erkannt.</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between titles of fields</comment>
        <translation> oder </translation>
    </message>
</context>
<context>
    <name>pulsedeck::ImportDialog</name>
    <message>
        <source>&amp;Stop</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>Save what was &amp;not imported…</source>
        <translation>&amp;Nicht Importiertes speichern …</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>The list could not be read: %1</source>
        <translation>Die Liste konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The list was not read to its end.</source>
        <translation>Die Liste wurde nicht bis zum Ende gelesen.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Vergleich läuft …</translation>
    </message>
    <message>
        <source>Import into “%1”</source>
        <translation>Import in „%1“</translation>
    </message>
    <message>
        <source>What is imported</source>
        <translation>Was importiert wird</translation>
    </message>
    <message numerus="yes">
        <source>Reading the list to compare: %Ln row(s) so far…</source>
        <translation>
            <numerusform>Die Liste wird zum Vergleich gelesen: bisher %Ln Zeile …</numerusform>
            <numerusform>Die Liste wird zum Vergleich gelesen: bisher %Ln Zeilen …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importing %Ln row(s). This goes on when you close the dialog.</source>
        <translation>
            <numerusform>%Ln Zeile wird importiert. Das geht weiter, wenn Sie den Dialog schließen.</numerusform>
            <numerusform>%Ln Zeilen werden importiert. Das geht weiter, wenn Sie den Dialog schließen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 were read back.</source>
        <extracomment>Rows of an import</extracomment>
        <translation>%1 von %2 wurden zurückgelesen.</translation>
    </message>
    <message>
        <source>%1 of %2 were sent.</source>
        <translation>%1 von %2 wurden gesendet.</translation>
    </message>
</context>
<context>
    <name>pulsedeck::ImportFileStep</name>
    <message>
        <source>Point, as in 1.5</source>
        <extracomment>Of numbers.</extracomment>
        <translation>Punkt, wie in 1.5</translation>
    </message>
    <message>
        <source>Comma, as in 1,5</source>
        <translation>Komma, wie in 1,5</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>&amp;Decimal sign</source>
        <translation>&amp;Dezimalzeichen</translation>
    </message>
    <message>
        <source>Numbers such as %1 can be read in two ways: check the decimal sign.</source>
        <extracomment>%1 is a number.</extracomment>
        <translation>Zahlen wie %1 lassen sich auf zwei Arten lesen: Bitte das Dezimalzeichen prüfen.</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Datei wählen …</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Zeichenkodierung</translation>
    </message>
    <message>
        <source>Between the values</source>
        <translation>Zwischen den Werten</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Zeichenkodierung</translation>
    </message>
    <message>
        <source>&amp;Between the values</source>
        <translation>&amp;Zwischen den Werten</translation>
    </message>
    <message>
        <source>The first lines</source>
        <translation>Die ersten Zeilen</translation>
    </message>
    <message>
        <source>Choose a file, drop one here, or paste rows of a spreadsheet: CSV, TSV or XLSX. Nothing is changed before you have seen what would be.</source>
        <translation>Wählen Sie eine Datei, ziehen Sie eine hierher oder fügen Sie Zeilen einer Tabelle ein: CSV, TSV oder XLSX. Nichts wird geändert, bevor Sie gesehen haben, was geändert würde.</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>Datei zum Importieren wählen</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt *.xlsx);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 is too large to be imported in one piece.</source>
        <translation>%1 ist zu groß, um in einem Stück importiert zu werden.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen …</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 konnte nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>There is no text to paste. Copy some rows first.</source>
        <translation>Es gibt keinen Text zum Einfügen. Kopieren Sie zuerst einige Zeilen.</translation>
    </message>
    <message>
        <source>What was pasted</source>
        <translation>Eingefügtes</translation>
    </message>
    <message>
        <source>What was dropped</source>
        <translation>Abgelegtes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file and what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 has no rows.</source>
        <translation>%1 hat keine Zeilen.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln line(s).</source>
        <translation>
            <numerusform>%1: %Ln Zeile.</numerusform>
            <numerusform>%1: %Ln Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Order of days</source>
        <translation>Reihenfolge bei Tagen</translation>
    </message>
    <message>
        <source>&amp;Order of days</source>
        <translation>&amp;Reihenfolge bei Tagen</translation>
    </message>
    <message>
        <source>Day first, as in 25/12/1990</source>
        <translation>Tag zuerst, wie 25/12/1990</translation>
    </message>
    <message>
        <source>Month first, as in 12/25/1990</source>
        <translation>Monat zuerst, wie 12/25/1990</translation>
    </message>
    <message>
        <source>Days such as %1 can be read in two ways: check their order.</source>
        <extracomment>%1 is a day.</extracomment>
        <translation>Tage wie %1 lassen sich auf zwei Arten lesen: Bitte die Reihenfolge prüfen.</translation>
    </message>
</context>
<context>
    <name>pulsedeck::ImportLines</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>of a file</comment>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What changes, or why it is refused</source>
        <translation>Was sich ändert oder warum abgelehnt wird</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>without %1</source>
        <extracomment>What a line goes without, and why</extracomment>
        <translation>ohne %1</translation>
    </message>
</context>
<context>
    <name>pulsedeck::ImportRun</name>
    <message>
        <source>The import was stopped before its turn.</source>
        <translation>Der Import wurde vorher angehalten.</translation>
    </message>
    <message>
        <source>It was sent, but it could not be read back.</source>
        <translation>Gesendet, ließ sich aber nicht nachlesen.</translation>
    </message>
    <message>
        <source>The service did not take it and does not tell why.</source>
        <translation>Der Dienst hat es nicht angenommen und sagt nicht, warum.</translation>
    </message>
</context>
<context>
    <name>pulsedeck::Importing</name>
    <message numerus="yes">
        <source>%Ln row(s) were imported.</source>
        <translation>
            <numerusform>%Ln Zeile wurde importiert.</numerusform>
            <numerusform>%Ln Zeilen wurden importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln did not get into the list.</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln ist nicht in der Liste angekommen.</numerusform>
            <numerusform>%Ln sind nicht in der Liste angekommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of the file were refused before anything was sent.</source>
        <translation>
            <numerusform>%Ln Zeile der Datei wurde abgelehnt, bevor etwas gesendet wurde.</numerusform>
            <numerusform>%Ln Zeilen der Datei wurden abgelehnt, bevor etwas gesendet wurde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were sent but could not be read back.</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln wurde gesendet, ließ sich aber nicht nachlesen.</numerusform>
            <numerusform>%Ln wurden gesendet, ließen sich aber nicht nachlesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Save what was not imported…</source>
        <translation>Nicht Importiertes speichern …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were taken and wait for their owners to agree.</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln wurde angenommen und wartet auf die Zustimmung des Inhabers.</numerusform>
            <numerusform>%Ln wurden angenommen und warten auf die Zustimmung der Inhaber.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading back: %1, %2 of %3</source>
        <extracomment>%1: &quot;Contacts&quot;; %2 of %3 rows</extracomment>
        <translation>Rückprüfung: %1, %2 von %3</translation>
    </message>
    <message>
        <source>Importing: %1, %2 of %3</source>
        <translation>Import: %1, %2 von %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) went without values that cannot be taken.</source>
        <translation>
            <numerusform>%Ln Zeile ging ohne Werte, die nicht genommen werden können.</numerusform>
            <numerusform>%Ln Zeilen gingen ohne Werte, die nicht genommen werden können.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::ListExport</name>
    <message numerus="yes">
        <source>The %Ln selected row(s)</source>
        <translation>
            <numerusform>Die ausgewählte Zeile</numerusform>
            <numerusform>Die %Ln ausgewählten Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln row(s) that were found</source>
        <translation>
            <numerusform>Die %Ln gefundene Zeile</numerusform>
            <numerusform>Die %Ln gefundenen Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln row(s) that are loaded</source>
        <translation>
            <numerusform>Die %Ln geladene Zeile</numerusform>
            <numerusform>Die %Ln geladenen Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln row(s)</source>
        <translation>
            <numerusform>Die einzige Zeile</numerusform>
            <numerusform>Alle %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln shown column(s)</source>
        <translation>
            <numerusform>Die angezeigte Spalte</numerusform>
            <numerusform>Die %Ln angezeigten Spalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln column(s)</source>
        <translation>
            <numerusform>Die einzige Spalte</numerusform>
            <numerusform>Alle %Ln Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>The list was not read to its end. No file was written.</source>
        <translation>Die Liste wurde nicht bis zum Ende gelesen. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>The list changed while it was read: rows may be missing.</source>
        <translation>Die Liste hat sich beim Lesen geändert: Es können Zeilen fehlen.</translation>
    </message>
    <message>
        <source>The rows were not read just now.</source>
        <translation>Die Zeilen stammen von einem früheren Lesen.</translation>
    </message>
    <message>
        <source>As you see them, with the changes that wait to be saved</source>
        <translation>Wie angezeigt, mit den Änderungen, die noch nicht gespeichert sind</translation>
    </message>
    <message>
        <source>As SendPulse has them</source>
        <translation>Wie SendPulse sie hat</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 is a list, %2 the row that it belongs to: &quot;Contacts of Newsletter&quot;.</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a list, %2 what it was filtered by.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>The title of a filter and what was typed there.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln row(s) that were found among those that are loaded</source>
        <translation>
            <numerusform>Die %Ln Zeile, die unter den geladenen gefunden wurde</numerusform>
            <numerusform>Die %Ln Zeilen, die unter den geladenen gefunden wurden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All rows: the others are read first, up to %Ln with a call</source>
        <translation>
            <numerusform>Alle Zeilen: Die übrigen werden zuerst gelesen, bis zu %Ln je Aufruf</numerusform>
            <numerusform>Alle Zeilen: Die übrigen werden zuerst gelesen, bis zu %Ln je Aufruf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %1 rows: the others are read first, with about %Ln call(s)</source>
        <translation>
            <numerusform>Alle %1 Zeilen: Die übrigen werden zuerst gelesen, mit etwa %Ln Aufruf</numerusform>
            <numerusform>Alle %1 Zeilen: Die übrigen werden zuerst gelesen, mit etwa %Ln Aufrufen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (part)</source>
        <extracomment>Name of a file: %1 is a list of which some rows are in it.</extracomment>
        <translation>%1 (Teil)</translation>
    </message>
</context>
<context>
    <name>pulsedeck::ListFiles</name>
    <message numerus="yes">
        <source>%Ln row(s) were copied.</source>
        <translation>
            <numerusform>%Ln Zeile wurde kopiert.</numerusform>
            <numerusform>%Ln Zeilen wurden kopiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::files</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Title of a column and the unit of its values.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>seconds</source>
        <extracomment>Unit of a column&apos;s values.</extracomment>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>%1: currency</source>
        <extracomment>Title of a column: %1 is the title of a column of amounts.</extracomment>
        <translation>%1: Währung</translation>
    </message>
    <message>
        <source>A quotation mark in line %1 is never closed.</source>
        <translation>Ein Anführungszeichen in Zeile %1 wird nie geschlossen.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>%1: “%2”. %3</source>
        <extracomment>A field, its value in the file, and what is wrong with it.</extracomment>
        <translation>%1: „%2“. %3</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Nicht importiert</translation>
    </message>
    <message>
        <source>This is not a table. Choose a CSV, TSV or XLSX file.</source>
        <translation>Das ist keine Tabelle. Wählen Sie eine CSV-, TSV- oder XLSX-Datei.</translation>
    </message>
    <message>
        <source>This is a file of the old .xls kind. Save it as XLSX or CSV and choose that file.</source>
        <translation>Das ist eine Datei der alten Art (.xls). Speichern Sie sie als XLSX oder CSV und wählen Sie dann diese Datei.</translation>
    </message>
    <message>
        <source>There is a character in it that does not belong in text.</source>
        <translation>Darin steht ein Zeichen, das in keinen Text gehört.</translation>
    </message>
    <message>
        <source>This is no workbook that can be read.</source>
        <translation>Diese Arbeitsmappe lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The first sheet of the workbook is empty.</source>
        <translation>Das erste Blatt der Arbeitsmappe ist leer.</translation>
    </message>
    <message>
        <source>“%1” stands in line %2 already.</source>
        <translation>„%1“ steht schon in Zeile %2.</translation>
    </message>
    <message>
        <source>Nothing stands in: %1.</source>
        <extracomment>The titles of the fields by which a row is known.</extracomment>
        <translation>Es fehlt, woran die Zeile erkannt wird: %1.</translation>
    </message>
    <message>
        <source>Several in the list are called so: which one is meant?</source>
        <translation>In der Liste heißen mehrere so: Welcher Eintrag ist gemeint?</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>„%1“ fehlt.</translation>
    </message>
    <message>
        <source>“%1” cannot be changed by an import: the list has “%2”.</source>
        <translation>„%1“ lässt sich durch einen Import nicht ändern: In der Liste steht „%2“.</translation>
    </message>
    <message>
        <source>Several are called so. Their IDs are: %1.</source>
        <translation>Mehrere heißen so. Ihre IDs sind: %1.</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Nichts heißt so.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>A name, and what is wrong with it.</extracomment>
        <translation>„%1“: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln phone(s) without the code of a country are taken for numbers of this one: %1.</source>
        <extracomment>%1: &quot;Germany (+49)&quot;</extracomment>
        <translation>
            <numerusform>%Ln Telefonnummer ohne Ländervorwahl wird als Nummer dieses Landes gelesen: %1.</numerusform>
            <numerusform>%Ln Telefonnummern ohne Ländervorwahl werden als Nummern dieses Landes gelesen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is taken for %2.</source>
        <extracomment>A phone in a file, and the one that is sent.</extracomment>
        <translation>„%1“ wird als %2 gelesen.</translation>
    </message>
    <message>
        <source>It has no code of a country, and no country was chosen for phones without one.</source>
        <translation>Sie hat keine Ländervorwahl, und für Nummern ohne Vorwahl wurde kein Land gewählt.</translation>
    </message>
</context>
<context>
    <name>pulsedeck::NameEdit</name>
    <message>
        <source>Show all names</source>
        <translation>Alle Namen zeigen</translation>
    </message>
</context>
<context>
    <name>pulsedeck::TotalsRow</name>
    <message>
        <source>%1: %2</source>
        <comment>a column and its total</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>ø %1</source>
        <translation>ø %1</translation>
    </message>
    <message>
        <source>Average of %1: %2. Each row counts the same, however large it is.</source>
        <translation>Durchschnitt, %1: %2. Jede Zeile zählt gleich viel, wie groß sie auch ist.</translation>
    </message>
    <message>
        <source>Sum of %1: %2, average %3</source>
        <translation>Summe, %1: %2, im Durchschnitt %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1: a number of rows that have a value, of all that %2 names: &quot;9 rows&quot;.</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, numbers of %2</source>
        <extracomment>%1: &quot;9 rows&quot;, %2: of how many of them the numbers are known so far.</extracomment>
        <translation>%1, Zahlen von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected row(s)</source>
        <translation>
            <numerusform>%Ln ausgewählte Zeile</numerusform>
            <numerusform>%Ln ausgewählte Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln loaded row(s)</source>
        <translation>
            <numerusform>%Ln geladene Zeile</numerusform>
            <numerusform>%Ln geladene Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 together: %2 (%3)</source>
        <extracomment>%3 is a formula: "Opened / delivered".</extracomment>
        <translation>%1 zusammen: %2 (%3)</translation>
    </message>
    <message>
        <source>%1, an average of rows</source>
        <translation>%1, ein Durchschnitt der Zeilen</translation>
    </message>
    <message>
        <source>%1, as SendPulse has them</source>
        <extracomment>%1: &quot;84 rows&quot;; totals are of what the service has.</extracomment>
        <translation>%1, wie SendPulse sie hat</translation>
    </message>
</context>
<context>
    <name>SavedViews</name>
    <message>
        <source>Save this view</source>
        <translation>Diese Ansicht speichern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>Columns, their order and sorting, and the chosen filters.</source>
        <translation>Spalten, ihre Reihenfolge und Sortierung und die gewählten Filter.</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Diese Ansicht speichern …</translation>
    </message>
    <message>
        <source>Delete a view</source>
        <translation>Eine Ansicht löschen</translation>
    </message>
</context>
<context>
    <name>pulsedeck::AddedModel</name>
    <message>
        <source>Not added. %1</source>
        <translation>Nicht hinzugefügt. %1</translation>
    </message>
    <message>
        <source>This row is being added.</source>
        <translation>Diese Zeile wird gerade hinzugefügt.</translation>
    </message>
    <message>
        <source>“%1” is needed before the row can be added.</source>
        <translation>„%1“ muss ausgefüllt sein, bevor die Zeile hinzugefügt werden kann.</translation>
    </message>
    <message>
        <source>This row is to be added; it waits to be saved.</source>
        <translation>Diese Zeile kommt hinzu; sie wartet auf das Speichern.</translation>
    </message>
    <message>
        <source>Type or paste rows here</source>
        <translation>Zeilen hier eingeben oder einfügen</translation>
    </message>
    <message>
        <source>Empty row: %1</source>
        <translation>Leere Zeile: %1</translation>
    </message>
    <message>
        <source>%1 *</source>
        <extracomment>The title of a column that has to be filled in</extracomment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Has to be filled in</source>
        <translation>Muss ausgefüllt werden</translation>
    </message>
</context>
<context>
    <name>pulsedeck::AddedRows</name>
    <message>
        <source>What was typed was not taken. %1</source>
        <translation>Das Eingegebene wurde nicht übernommen. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) to be added</source>
        <translation>
            <numerusform>%Ln Zeile kommt hinzu</numerusform>
            <numerusform>%Ln Zeilen kommen hinzu</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows to be added</source>
        <translation>Neue Zeilen</translation>
    </message>
    <message>
        <source>This row is being added just now.</source>
        <translation>Diese Zeile wird gerade hinzugefügt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) lie beyond the last column.</source>
        <translation>
            <numerusform>%Ln Zelle liegt jenseits der letzten Spalte.</numerusform>
            <numerusform>%Ln Zellen liegen jenseits der letzten Spalte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change this cell</source>
        <translation>Diese Zelle ändern</translation>
    </message>
    <message>
        <source>Paste cells</source>
        <translation>Zellen einfügen</translation>
    </message>
    <message>
        <source>Do not add these rows</source>
        <translation>Diese Zeilen nicht hinzufügen</translation>
    </message>
    <message>
        <source>What was pasted is still being taken. Type here once its rows have come, or take it back with %1.</source>
        <translation>Das Eingefügte wird noch übernommen. Schreiben Sie hier, sobald seine Zeilen da sind, oder nehmen Sie es mit %1 zurück.</translation>
    </message>
</context>
<context>
    <name>RowMaker</name>
    <message>
        <source>This row is being added just now.</source>
        <translation>Diese Zeile wird gerade hinzugefügt.</translation>
    </message>
    <message numerus="yes">
        <source>adding of %Ln row(s)</source>
        <translation>
            <numerusform>Hinzufügen von %Ln Zeile</numerusform>
            <numerusform>Hinzufügen von %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changes in %Ln added row(s)</source>
        <translation>
            <numerusform>Änderungen in %Ln neuen Zeile</numerusform>
            <numerusform>Änderungen in %Ln neuen Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removal of %Ln added row(s)</source>
        <translation>
            <numerusform>Verwerfen von %Ln neuen Zeile</numerusform>
            <numerusform>Verwerfen von %Ln neuen Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is in the list already. Please change its row instead.</source>
        <translation>„%1“ ist schon in der Liste. Bitte ändern Sie dort die Zeile.</translation>
    </message>
</context>
<context>
    <name>pulsedeck::FormDraft</name>
    <message>
        <source>Start a&amp;fresh</source>
        <translation>&amp;Neu beginnen</translation>
    </message>
    <message>
        <source>Goes on from what you typed at %1.</source>
        <translation>Hier geht es weiter mit dem, was Sie um %1 eingegeben haben.</translation>
    </message>
    <message>
        <source>Files and passwords are not kept.</source>
        <translation>Dateien und Passwörter werden nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Goes on from what you typed on %1.</source>
        <translation>Hier geht es weiter mit dem, was Sie am %1 eingegeben haben.</translation>
    </message>
    <message>
        <source>What you typed has not been sent. As a draft it is here again when you open this form.</source>
        <translation>Ihre Eingabe wurde nicht gesendet. Als Entwurf steht sie wieder hier, wenn Sie dieses Formular öffnen.</translation>
    </message>
    <message>
        <source>What you typed has not been sent. As a draft it is here again when you open this form, until Pulsedeck ends.</source>
        <translation>Ihre Eingabe wurde nicht gesendet. Als Entwurf steht sie bis zum Ende von Pulsedeck wieder hier, wenn Sie dieses Formular öffnen.</translation>
    </message>
</context>
<context>
    <name>pulsedeck::Imports</name>
    <message>
        <source>Import: %1</source>
        <extracomment>%1: &quot;100 contacts&quot;</extracomment>
        <translation>Import: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln imported</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln importiert</numerusform>
            <numerusform>%Ln importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not</source>
        <comment>rows that were not imported</comment>
        <translation>
            <numerusform>%Ln nicht</numerusform>
            <numerusform>%Ln nicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait for their owners to agree</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln wartet auf die Zustimmung des Inhabers</numerusform>
            <numerusform>%Ln warten auf die Zustimmung der Inhaber</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent but not read back</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln gesendet, aber nicht zurückgelesen</numerusform>
            <numerusform>%Ln gesendet, aber nicht zurückgelesen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>%1 %2</source>
        <extracomment>An amount of money: %1 is the number, %2 the currency&apos;s code.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>since today</source>
        <translation>seit heute</translation>
    </message>
    <message>
        <source>changed today</source>
        <translation>heute geändert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>in a stage</comment>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln+ day(s)</source>
        <comment>at least so long in a stage</comment>
        <translation>
            <numerusform>mind. %Ln Tag</numerusform>
            <numerusform>mind. %Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Overdue, %1</source>
        <translation>Überfällig, %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Fällig %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) in this stage</source>
        <translation>
            <numerusform>%Ln Tag auf dieser Stufe</numerusform>
            <numerusform>%Ln Tage auf dieser Stufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln day(s) in this stage</source>
        <translation>
            <numerusform>mindestens %Ln Tag auf dieser Stufe</numerusform>
            <numerusform>mindestens %Ln Tage auf dieser Stufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stuck: usual here are %Ln day(s)</source>
        <translation>
            <numerusform>steckt fest: üblich ist hier %Ln Tag</numerusform>
            <numerusform>steckt fest: üblich sind hier %Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>how a day without its year is written</comment>
        <translation>d. MMM</translation>
    </message>
</context>
<context>
    <name>pulsedeck::BoardModel</name>
    <message>
        <source>No stage</source>
        <translation>Ohne Stufe</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Within a week</source>
        <translation>Innerhalb einer Woche</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>Ohne Frist</translation>
    </message>
</context>
<context>
    <name>pulsedeck::CardDelegate</name>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Waits to be deleted</source>
        <translation>Wartet aufs Löschen</translation>
    </message>
    <message>
        <source>Is being saved</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>Waits to be saved</source>
        <translation>Wartet aufs Speichern</translation>
    </message>
    <message>
        <source>%1, usual %2</source>
        <extracomment>%1: &quot;21 days&quot;; how long a card has stood in its stage, and how long others do.</extracomment>
        <translation>%1, üblich %2</translation>
    </message>
</context>
<context>
    <name>pulsedeck::CardList</name>
    <message>
        <source>No cards</source>
        <translation>Keine Karten</translation>
    </message>
</context>
<context>
    <name>pulsedeck::BoardView</name>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation>
            <numerusform>%Ln Karte</numerusform>
            <numerusform>%Ln Karten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::ColumnView</name>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation>
            <numerusform>%Ln Karte</numerusform>
            <numerusform>%Ln Karten</numerusform>
        </translation>
    </message>
    <message>
        <source>Fold “%1”</source>
        <translation>„%1“ zuklappen</translation>
    </message>
    <message>
        <source>Unfold “%1”</source>
        <translation>„%1“ aufklappen</translation>
    </message>
    <message>
        <source>Change the stage “%1”</source>
        <translation>Die Phase „%1“ ändern</translation>
    </message>
</context>
<context>
    <name>pulsedeck::BoardBar</name>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Order of the cards</source>
        <translation>Reihenfolge der Karten</translation>
    </message>
    <message>
        <source>Search the cards</source>
        <translation>Karten durchsuchen</translation>
    </message>
    <message>
        <source>Names, numbers, people, amounts and other values (%1)</source>
        <translation>Namen, Nummern, Personen, Beträge und andere Werte (%1)</translation>
    </message>
    <message>
        <source>All owners</source>
        <translation>Alle Zuständigen</translation>
    </message>
    <message>
        <source>Any deadline</source>
        <translation>Jede Frist</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Due within a week</source>
        <translation>Fällig in einer Woche</translation>
    </message>
    <message>
        <source>Due within 30 days</source>
        <translation>Fällig in 30 Tagen</translation>
    </message>
    <message>
        <source>Without a deadline</source>
        <translation>Ohne Frist</translation>
    </message>
    <message>
        <source>As in SendPulse</source>
        <translation>Wie in SendPulse</translation>
    </message>
    <message>
        <source>Largest amount first</source>
        <translation>Größter Betrag zuerst</translation>
    </message>
    <message>
        <source>Longest in the stage first</source>
        <translation>Am längsten auf der Stufe</translation>
    </message>
    <message>
        <source>Nearest deadline first</source>
        <translation>Nächste Frist zuerst</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Namen</translation>
    </message>
</context>
<context>
    <name>pulsedeck::BoardPage</name>
    <message>
        <source>Drag cards to another column, or press Ctrl+Left and Ctrl+Right. Return opens a card.</source>
        <translation>Ziehen Sie Karten in eine andere Spalte, oder drücken Sie Strg+Links und Strg+Rechts. Die Eingabetaste öffnet eine Karte.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an action and its shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>The board is not complete.</source>
        <translation>Die Tafel ist nicht vollständig.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>No card fits</source>
        <translation>Keine Karte passt</translation>
    </message>
    <message>
        <source>All cards of this board were searched.</source>
        <translation>Alle Karten dieser Tafel wurden durchsucht.</translation>
    </message>
    <message>
        <source>&amp;Show all cards</source>
        <translation>Alle Karten &amp;zeigen</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1: wird gelesen …</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Hier ist noch nichts</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>Erneut &amp;lesen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation>
            <numerusform>%Ln Karte</numerusform>
            <numerusform>%Ln Karten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln offen</numerusform>
            <numerusform>%Ln offen</numerusform>
        </translation>
    </message>
    <message>
        <source>expected %1</source>
        <extracomment>%1: a sum of money.</extracomment>
        <translation>erwartet %1</translation>
    </message>
    <message>
        <source>%1 of %2 read</source>
        <translation>%1 von %2 gelesen</translation>
    </message>
    <message>
        <source>Expected: the sum of what is open, times the share of what was won here: %1 won of %2 that ended.</source>
        <translation>Erwartet: die Summe dessen, was offen ist, mal dem Anteil des hier Gewonnenen: %1 gewonnen von %2 abgeschlossenen.</translation>
    </message>
    <message numerus="yes">
        <source>move of %Ln card(s) to %1</source>
        <translation>
            <numerusform>Verschieben von %Ln Karte nach %1</numerusform>
            <numerusform>Verschieben von %Ln Karten nach %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) moved to “%1”. They wait to be saved.</source>
        <extracomment>%1: the name of a column.</extracomment>
        <translation>
            <numerusform>%Ln Karte nach „%1“ verschoben. Sie wartet aufs Speichern.</numerusform>
            <numerusform>%Ln Karten nach „%1“ verschoben. Sie warten aufs Speichern.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” moved to “%2”. It waits to be saved.</source>
        <translation>„%1“ nach „%2“ verschoben. Das wartet aufs Speichern.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) cannot be moved now: they are being saved, or are to be deleted.</source>
        <translation>
            <numerusform>%Ln Karte lässt sich gerade nicht verschieben: Sie wird gespeichert oder soll gelöscht werden.</numerusform>
            <numerusform>%Ln Karten lassen sich gerade nicht verschieben: Sie werden gespeichert oder sollen gelöscht werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Verschieben nach</translation>
    </message>
    <message>
        <source>Return opens a card.</source>
        <translation>Die Eingabetaste öffnet eine Karte.</translation>
    </message>
    <message>
        <source>What you see was read on %1.</source>
        <translation>Was Sie sehen, wurde am %1 gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>No more than %Ln card(s) are kept.</source>
        <translation>
            <numerusform>Mehr als %Ln Karte wird nicht aufbewahrt.</numerusform>
            <numerusform>Mehr als %Ln Karten werden nicht aufbewahrt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::BoardRoom</name>
    <message>
        <source>Ways to see %1</source>
        <translation>Ansichten von %1</translation>
    </message>
    <message>
        <source>Board</source>
        <extracomment>Cards in columns.</extracomment>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>By deadline</source>
        <translation>Nach Frist</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Trichter</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a field and its pipeline</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>pulsedeck::ChecklistPage</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an action and its shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>%1: %2 of %3 done</source>
        <extracomment>%1: the name of a checklist; %2 of %3 items are done.</extracomment>
        <translation>%1: %2 von %3 erledigt</translation>
    </message>
    <message>
        <source>%1 of %2 done. Space ticks an item; ticks wait to be saved.</source>
        <translation>%1 von %2 erledigt. Die Leertaste hakt einen Punkt ab; Haken warten aufs Speichern.</translation>
    </message>
    <message>
        <source>%1 (waits to be saved)</source>
        <extracomment>%1: an item of a checklist.</extracomment>
        <translation>%1 (wartet aufs Speichern)</translation>
    </message>
</context>
<context>
    <name>pulsedeck::FunnelPage</name>
    <message>
        <source>Stages in numbers</source>
        <translation>Stufen in Zahlen</translation>
    </message>
    <message>
        <source>Worked out of where deals are now: each counts as having come through the stages before the one where it is, or was when it was lost; a won one through all. Usual days: half of the open ones are there for no longer.</source>
        <translation>Berechnet aus dem jetzigen Stand: Jedes Geschäft zählt als durch die Stufen vor der gegangen, auf der es ist oder verloren wurde; ein gewonnenes durch alle. Übliche Tage: Die Hälfte der offenen steht nicht länger dort.</translation>
    </message>
    <message>
        <source>There is nothing to work out yet.</source>
        <translation>Noch gibt es nichts zu berechnen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln card(s) were won so far.</source>
        <extracomment>%1: a share in percent.</extracomment>
        <translation>
            <numerusform>%1 von %Ln Karte wurde bisher gewonnen.</numerusform>
            <numerusform>%1 von %Ln Karten wurden bisher gewonnen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Most are lost at “%1”: %Ln.</source>
        <extracomment>%1: the name of a stage.</extracomment>
        <translation>
            <numerusform>Die meisten gehen bei „%1“ verloren: %Ln.</numerusform>
            <numerusform>Die meisten gehen bei „%1“ verloren: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>How far they come</source>
        <translation>Wie weit sie kommen</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Jetzt offen</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Came so far</source>
        <translation>Kamen so weit</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Gehen weiter</translation>
    </message>
    <message>
        <source>Lost here</source>
        <translation>Hier verloren</translation>
    </message>
    <message>
        <source>Usual days</source>
        <translation>Übliche Tage</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>Stecken fest</translation>
    </message>
    <message>
        <source>Return opens one.</source>
        <translation>Die Eingabetaste öffnet einen Deal.</translation>
    </message>
    <message>
        <source>Expected: %1 = %2 open × %3 won of %4 that ended.</source>
        <extracomment>%1: an amount, which is expected of %2, what is open; %3 of %4 that ended were won.</extracomment>
        <translation>Erwartet: %1 = %2 offen × %3 gewonnen von %4 beendeten.</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln open one(s) only the last change is known: they are in their stage at least since then.</source>
        <translation>
            <numerusform>Von %Ln offenen ist nur die letzte Änderung bekannt: Er ist mindestens seitdem in seiner Phase.</numerusform>
            <numerusform>Von %Ln offenen ist nur die letzte Änderung bekannt: Sie sind mindestens seitdem in ihrer Phase.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln open one(s) the time in the stage is unknown.</source>
        <translation>
            <numerusform>Von %Ln offenen ist die Zeit in der Phase unbekannt.</numerusform>
            <numerusform>Von %Ln offenen ist die Zeit in der Phase unbekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stuck: longer than 7 days and twice the usual in their stage</source>
        <translation>
            <numerusform>%Ln hängt fest: länger als 7 Tage und doppelt so lang wie üblich in der Phase</numerusform>
            <numerusform>%Ln hängen fest: länger als 7 Tage und doppelt so lang wie üblich in ihrer Phase</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::ChecksView</name>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>links</comment>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::ChipRow</name>
    <message>
        <source>Take away %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>pulsedeck::LetterInput</name>
    <message>
        <source>The letter as HTML</source>
        <translation>Die E-Mail als HTML</translation>
    </message>
    <message>
        <source>Choose a template, or write the letter as HTML</source>
        <translation>Wählen Sie eine Vorlage, oder schreiben Sie die E-Mail als HTML</translation>
    </message>
    <message>
        <source>Te&amp;mplate</source>
        <translation>&amp;Vorlage</translation>
    </message>
    <message>
        <source>One of mine…</source>
        <translation>Eine eigene …</translation>
    </message>
    <message>
        <source>From the gallery…</source>
        <translation>Aus der Galerie …</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>Einfü&amp;gen</translation>
    </message>
    <message>
        <source>Link to unsubscribe</source>
        <translation>Abmeldelink</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Written on from the template “%1”, which stays as it is.</source>
        <translation>Aus der Vorlage „%1“ entwickelt, die bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The template “%1” as it is.</source>
        <translation>Die Vorlage „%1“, wie sie ist.</translation>
    </message>
</context>
<context>
    <name>pulsedeck::LetterView</name>
    <message>
        <source>The letter as readers see it</source>
        <translation>Die E-Mail, wie Leser sie sehen</translation>
    </message>
    <message>
        <source>Load pi&amp;ctures</source>
        <translation>Bilder &amp;laden</translation>
    </message>
    <message>
        <source>The servers they come from learn that somebody looks at this letter.</source>
        <translation>Die Server, von denen sie kommen, erfahren, dass jemand diese E-Mail ansieht.</translation>
    </message>
    <message>
        <source>Wide</source>
        <extracomment>How a letter is looked at.</extracomment>
        <translation>Breit</translation>
    </message>
    <message>
        <source>As on a computer</source>
        <translation>Wie am Computer</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>How a letter is looked at.</extracomment>
        <translation>Handy</translation>
    </message>
    <message>
        <source>As on a telephone</source>
        <translation>Wie auf dem Handy</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>How a letter is looked at.</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>As in a dark mail program</source>
        <translation>Wie in einem dunklen Mailprogramm</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>How a letter is looked at.</extracomment>
        <translation>Text</translation>
    </message>
    <message>
        <source>As in a mail program that shows text only</source>
        <translation>Wie in einem Mailprogramm, das nur Text zeigt</translation>
    </message>
    <message>
        <source>This letter is too large to be drawn here.</source>
        <translation>Diese E-Mail ist zu groß, um hier gezeichnet zu werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) from outside are not loaded.</source>
        <translation>
            <numerusform>%Ln Bild von außen ist nicht geladen.</numerusform>
            <numerusform>%Ln Bilder von außen sind nicht geladen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) could not be loaded.</source>
        <translation>
            <numerusform>%Ln Bild konnte nicht geladen werden.</numerusform>
            <numerusform>%Ln Bilder konnten nicht geladen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) are not loaded here: their address is not encrypted.</source>
        <translation>
            <numerusform>%Ln Bild wird hier nicht geladen: Seine Adresse ist nicht verschlüsselt.</numerusform>
            <numerusform>%Ln Bilder werden hier nicht geladen: Ihre Adressen sind nicht verschlüsselt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::RecipientsInput</name>
    <message>
        <source>Add &amp;list…</source>
        <translation>Verteiler hin&amp;zufügen …</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>An wen</translation>
    </message>
    <message>
        <source>Mailing lists</source>
        <translation>Verteiler</translation>
    </message>
    <message>
        <source>A segment</source>
        <translation>Ein Segment</translation>
    </message>
    <message>
        <source>Number of the segment</source>
        <translation>Nummer des Segments</translation>
    </message>
    <message>
        <source>SendPulse tells no list of segments. The number stands in the address of its page.</source>
        <translation>SendPulse nennt keine Liste der Segmente. Die Nummer steht in der Adresse seiner Seite.</translation>
    </message>
    <message>
        <source>Name of the segment</source>
        <translation>Name des Segments</translation>
    </message>
    <message>
        <source>Name, kept here</source>
        <translation>Name, hier gemerkt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A segment: its name and its number.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Mailing list</source>
        <translation>Verteiler</translation>
    </message>
</context>
<context>
    <name>pulsedeck::TemplateDelegate</name>
    <message>
        <source>Layout editor</source>
        <translation>Layout-Editor</translation>
    </message>
</context>
<context>
    <name>pulsedeck::TemplateEditor</name>
    <message>
        <source>&amp;Discard them</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Your changes that were not saved are here again.</source>
        <translation>Ihre nicht gespeicherten Änderungen sind wieder da.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <extracomment>The name of a copy of the template %1.</extracomment>
        <translation>%1, Kopie</translation>
    </message>
    <message>
        <source>The letter as HTML</source>
        <translation>Die E-Mail als HTML</translation>
    </message>
    <message>
        <source>Crea&amp;te template</source>
        <translation>Vorlage anle&amp;gen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>An action and its shortcut.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The letter is empty.</source>
        <translation>Die E-Mail ist leer.</translation>
    </message>
    <message>
        <source>Give the template a name.</source>
        <translation>Geben Sie der Vorlage einen Namen.</translation>
    </message>
    <message>
        <source>Create a template</source>
        <translation>Vorlage anlegen</translation>
    </message>
    <message>
        <source>Edit a template</source>
        <translation>Vorlage bearbeiten</translation>
    </message>
    <message>
        <source>The template was created.</source>
        <translation>Die Vorlage wurde angelegt.</translation>
    </message>
    <message>
        <source>The template was saved.</source>
        <translation>Die Vorlage wurde gespeichert.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>pulsedeck::TemplatesPage</name>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Co&amp;py as a new one…</source>
        <translation>Als neue kopie&amp;ren …</translation>
    </message>
    <message>
        <source>&amp;Use in a campaign</source>
        <translation>In Kampagne &amp;verwenden</translation>
    </message>
    <message>
        <source>Whose templates</source>
        <translation>Wessen Vorlagen</translation>
    </message>
    <message>
        <source>Mine</source>
        <comment>templates</comment>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>Search in what is loaded</source>
        <translation>In den geladenen suchen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an action and its shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Akt&amp;ualisieren</translation>
    </message>
    <message>
        <source>&amp;New template…</source>
        <translation>&amp;Neue Vorlage …</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Noch einmal versuchen</translation>
    </message>
    <message>
        <source>No template fits the search</source>
        <translation>Keine Vorlage passt zur Suche</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Hier ist noch nichts</translation>
    </message>
    <message>
        <source>Templates of the gallery stay as they are. Copy it as a new one to change it.</source>
        <translation>Vorlagen der Galerie bleiben, wie sie sind. Kopieren Sie sie als neue, um sie zu ändern.</translation>
    </message>
    <message>
        <source>It was made in the layout editor of SendPulse, and only that can change it. Copy it as a new one to go on with its HTML here.</source>
        <translation>Sie entstand im Layout-Editor von SendPulse, und nur der kann sie ändern. Kopieren Sie sie als neue, um hier mit ihrem HTML weiterzuarbeiten.</translation>
    </message>
    <message>
        <source>It is written in an encoding that Pulsedeck cannot read. Change it in SendPulse.</source>
        <translation>Sie ist in einer Kodierung geschrieben, die Pulsedeck nicht lesen kann. Ändern Sie sie in SendPulse.</translation>
    </message>
</context>
<context>
    <name>pulsedeck::TimeInput</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A moment: day of the week, and the rest.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%2 is how far the clock is ahead of UTC</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 in %2, %3 on this computer</source>
        <extracomment>A time in the zone %2 and as this computer&apos;s clock shows it.</extracomment>
        <translation>%1 in %2, %3 auf diesem Computer</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>Zu einer Zeit</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Time to send at</source>
        <translation>Zeit des Versands</translation>
    </message>
    <message>
        <source>Time zone of the account</source>
        <translation>Zeitzone des Kontos</translation>
    </message>
    <message>
        <source>SendPulse means times in the zone that is set for the account there, and no call tells which one that is.</source>
        <translation>SendPulse meint Zeiten in der Zone, die dort für das Konto eingestellt ist, und kein Aufruf verrät, welche das ist.</translation>
    </message>
    <message>
        <source>Zone of the account: this computer’s</source>
        <translation>Zone des Kontos: die dieses Computers</translation>
    </message>
</context>
<context>
    <name>pulsedeck::letters::Audience</name>
    <message>
        <source>No list is chosen yet</source>
        <translation>Noch ist kein Verteiler gewählt</translation>
    </message>
    <message>
        <source>Counting people and price…</source>
        <translation>Empfänger und Preis werden ermittelt …</translation>
    </message>
    <message>
        <source>The number of people is not known</source>
        <translation>Die Zahl der Empfänger ist nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln people</source>
        <comment>several lists</comment>
        <translation>
            <numerusform>Höchstens %Ln Empfänger</numerusform>
            <numerusform>Höchstens %Ln Empfänger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln Empfänger</numerusform>
            <numerusform>%Ln Empfänger</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, covered by the plan</source>
        <extracomment>%1: &quot;11,857 people&quot;</extracomment>
        <translation>%1, im Tarif enthalten</translation>
    </message>
    <message>
        <source>%1, %2 beyond the plan</source>
        <extracomment>%1: &quot;11,857 people&quot;, %2: an amount of money</extracomment>
        <translation>%1, %2 über den Tarif hinaus</translation>
    </message>
    <message>
        <source>%1 % of “%2” were bad addresses when it was verified.</source>
        <extracomment>%1 is a percentage, %2 the name of a list</extracomment>
        <translation>%1 % der Adressen von „%2“ waren bei der Prüfung ungültig.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are beyond the plan, at %1 each.</source>
        <extracomment>%1: a price</extracomment>
        <translation>
            <numerusform>%Ln davon geht über den Tarif hinaus und kostet %1.</numerusform>
            <numerusform>%Ln davon gehen über den Tarif hinaus und kosten je %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>letters</name>
    <message>
        <source>Without a subject</source>
        <translation>Ohne Betreff</translation>
    </message>
    <message>
        <source>Say which segment it goes to.</source>
        <translation>Geben Sie an, an welches Segment sie geht.</translation>
    </message>
    <message>
        <source>Choose a mailing list.</source>
        <translation>Wählen Sie einen Verteiler.</translation>
    </message>
    <message>
        <source>A test needs a mailing list instead of a segment.</source>
        <translation>Ein Test braucht einen Verteiler statt eines Segments.</translation>
    </message>
    <message>
        <source>A campaign goes to ten lists at most.</source>
        <translation>Eine Kampagne geht an höchstens zehn Verteiler.</translation>
    </message>
    <message>
        <source>Choose a sender.</source>
        <translation>Wählen Sie einen Absender.</translation>
    </message>
    <message>
        <source>Write a subject.</source>
        <translation>Schreiben Sie einen Betreff.</translation>
    </message>
    <message>
        <source>Choose a template or write the letter.</source>
        <translation>Wählen Sie eine Vorlage, oder schreiben Sie die E-Mail.</translation>
    </message>
    <message>
        <source>A campaign takes five files at most.</source>
        <translation>Eine Kampagne nimmt höchstens fünf Dateien.</translation>
    </message>
    <message>
        <source>Say when it is to be sent.</source>
        <translation>Geben Sie an, wann sie gesendet werden soll.</translation>
    </message>
    <message>
        <source>The time is over already.</source>
        <translation>Die Zeit ist schon vorbei.</translation>
    </message>
    <message>
        <source>A UTM value of more than 100 characters is cut by most statistics.</source>
        <translation>Ein UTM-Wert mit mehr als 100 Zeichen wird von den meisten Statistiken gekürzt.</translation>
    </message>
    <message>
        <source>A UTM value with spaces is hard to find again: write “-” or “_” instead.</source>
        <translation>Ein UTM-Wert mit Leerzeichen ist schwer wiederzufinden: Schreiben Sie „-“ oder „_“.</translation>
    </message>
    <message>
        <source>“%1” does not belong in a UTM value.</source>
        <translation>„%1“ gehört nicht in einen UTM-Wert.</translation>
    </message>
    <message>
        <source>Statistics take capitals for another value: write the UTM value in small letters.</source>
        <translation>Statistiken halten Großbuchstaben für einen anderen Wert: Schreiben Sie den UTM-Wert klein.</translation>
    </message>
    <message>
        <source>“%1” leads to “%2”</source>
        <extracomment>A link of a letter: what it says, and where it leads.</extracomment>
        <translation>„%1“ führt zu „%2“</translation>
    </message>
    <message>
        <source>Links that mail programs block: %1.</source>
        <translation>Links, die Mailprogramme blockieren: %1.</translation>
    </message>
    <message>
        <source>Links that lead nowhere: %1.</source>
        <translation>Links, die nirgendwohin führen: %1.</translation>
    </message>
    <message>
        <source>Links without https:// that cannot be opened: %1.</source>
        <translation>Links ohne https://, die sich nicht öffnen lassen: %1.</translation>
    </message>
    <message>
        <source>Links without an address: %1.</source>
        <translation>Links ohne Adresse: %1.</translation>
    </message>
    <message>
        <source>Links that are not encrypted, http instead of https: %1.</source>
        <translation>Unverschlüsselte Links, http statt https: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s), all well formed.</source>
        <translation>
            <numerusform>%Ln Link, in Ordnung.</numerusform>
            <numerusform>%Ln Links, alle in Ordnung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Links that name another campaign than “%1” in utm_campaign: %2.</source>
        <translation>Links, die in utm_campaign eine andere Kampagne als „%1“ nennen: %2.</translation>
    </message>
    <message>
        <source>The UTM value may not be added to links while clicks are not counted.</source>
        <translation>Der UTM-Wert wird womöglich nicht an Links gehängt, solange Klicks nicht gezählt werden.</translation>
    </message>
    <message>
        <source>No chosen list has these variables, so they stay empty: %1.</source>
        <translation>Kein gewählter Verteiler hat diese Variablen, sie bleiben also leer: %1.</translation>
    </message>
    <message>
        <source>A variable is opened with {{ and not closed with }}.</source>
        <translation>Eine Variable ist mit {{ geöffnet und nicht mit }} geschlossen.</translation>
    </message>
    <message>
        <source>Subjects of more than %1 characters are cut on telephones.</source>
        <translation>Betreffe mit mehr als %1 Zeichen werden auf Handys gekürzt.</translation>
    </message>
    <message>
        <source>Of the preview text about %1 characters are shown.</source>
        <translation>Vom Vorschautext sind etwa %1 Zeichen zu sehen.</translation>
    </message>
    <message>
        <source>A subject in capitals is often taken for spam.</source>
        <translation>Ein Betreff in Großbuchstaben wird oft für Spam gehalten.</translation>
    </message>
    <message>
        <source>The letter is larger than 102 kB: Gmail cuts it there.</source>
        <translation>Die E-Mail ist größer als 102 kB: Gmail schneidet sie dort ab.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) without a description, which is what is read aloud and shown where pictures are blocked.</source>
        <translation>
            <numerusform>%Ln Bild ohne Beschreibung, die vorgelesen und statt blockierter Bilder gezeigt wird.</numerusform>
            <numerusform>%Ln Bilder ohne Beschreibung, die vorgelesen und statt blockierter Bilder gezeigt wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>The letter has no text, only pictures, or nothing at all.</source>
        <translation>Die E-Mail hat keinen Text, nur Bilder oder gar nichts.</translation>
    </message>
    <message>
        <source>There is a link to unsubscribe.</source>
        <translation>Ein Abmeldelink ist da.</translation>
    </message>
    <message>
        <source>No link to unsubscribe was found. SendPulse adds one below letters that have none; readers who find none call it spam.</source>
        <translation>Kein Abmeldelink gefunden. SendPulse hängt E-Mails ohne einen an; Leser, die keinen finden, melden Spam.</translation>
    </message>
    <message>
        <source>%1 together</source>
        <translation>%1 zusammen</translation>
    </message>
</context>
<context>
    <name>pulsedeck::ComposerForm</name>
    <message>
        <source>Attach file…</source>
        <translation>Datei anhängen …</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Preview text</source>
        <translation>Vorschautext</translation>
    </message>
    <message>
        <source>Shown below the subject in lists of mails</source>
        <translation>Steht in Maillisten unter dem Betreff</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Messung</translation>
    </message>
    <message>
        <source>Name of the campaign</source>
        <translation>Name der Kampagne</translation>
    </message>
    <message>
        <source>As the subject; only you see it</source>
        <translation>Wie der Betreff; nur Sie sehen ihn</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many characters were written, and how many are shown on telephones.</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Öffnungen</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Klicks</translation>
    </message>
    <message>
        <source>UTM campaign</source>
        <translation>UTM-Kampagne</translation>
    </message>
    <message>
        <source>utm_campaign for links: spring-sale</source>
        <translation>utm_campaign der Links: spring-sale</translation>
    </message>
    <message>
        <source>The senders could not be read. %1</source>
        <translation>Die Absender konnten nicht gelesen werden. %1</translation>
    </message>
    <message>
        <source>No sender is active: add one and activate it on the page Senders.</source>
        <translation>Kein Absender ist aktiv: Legen Sie auf der Seite „Absender“ einen an und aktivieren Sie ihn.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sender(s) wait for activation.</source>
        <translation>
            <numerusform>%Ln Absender wartet auf die Aktivierung.</numerusform>
            <numerusform>%Ln Absender warten auf die Aktivierung.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 &lt;%2&gt;</source>
        <extracomment>A sender: the name and the address.</extracomment>
        <translation>%1 &lt;%2&gt;</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Datei anhängen</translation>
    </message>
    <message>
        <source>All files together may have %1.</source>
        <translation>Alle Dateien zusammen dürfen %1 groß sein.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A file: its name and size.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>pulsedeck::ComposerPage</name>
    <message>
        <source>As: nobody</source>
        <translation>Als: niemand</translation>
    </message>
    <message>
        <source>Fill in the variables of a contact</source>
        <translation>Variablen eines Kontakts einsetzen</translation>
    </message>
    <message>
        <source>To the &amp;sender…</source>
        <translation>An den &amp;Absender …</translation>
    </message>
    <message>
        <source>To another &amp;address, by SMTP…</source>
        <translation>An eine andere A&amp;dresse, per SMTP …</translation>
    </message>
    <message>
        <source>Send a &amp;test</source>
        <translation>&amp;Test senden</translation>
    </message>
    <message>
        <source>Hand &amp;over as a draft…</source>
        <translation>Als Entwurf übe&amp;rgeben …</translation>
    </message>
    <message>
        <source>Makes a draft at SendPulse, to go on with there</source>
        <translation>Legt bei SendPulse einen Entwurf an, an dem dort weitergearbeitet wird</translation>
    </message>
    <message>
        <source>&amp;Drafts</source>
        <translation>&amp;Entwürfe</translation>
    </message>
    <message>
        <source>Begin a new one</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Discard this one</source>
        <translation>Diesen verwerfen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A draft: its subject and when it was changed.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Drafts (%1)</source>
        <translation>&amp;Entwürfe (%1)</translation>
    </message>
    <message>
        <source>The draft “%1” was discarded.</source>
        <translation>Der Entwurf „%1“ wurde verworfen.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Draft kept here, encrypted</source>
        <translation>Entwurf hier verschlüsselt aufbewahrt</translation>
    </message>
    <message>
        <source>Because of the preview text, the HTML of the template is sent as this campaign’s own letter.</source>
        <translation>Wegen des Vorschautexts wird das HTML der Vorlage als eigene E-Mail dieser Kampagne gesendet.</translation>
    </message>
    <message>
        <source>Loo&amp;k it up</source>
        <translation>&amp;Nachschlagen</translation>
    </message>
    <message>
        <source>Asks the domain name system for _dmarc.%1</source>
        <translation>Fragt das Domain Name System nach _dmarc.%1</translation>
    </message>
    <message>
        <source>%1 has a strict DMARC policy: SendPulse sends such a campaign at once, whatever its time is.</source>
        <translation>%1 hat eine strenge DMARC-Richtlinie: SendPulse sendet eine solche Kampagne sofort, egal welche Zeit gewählt ist.</translation>
    </message>
    <message>
        <source>%1 has no strict DMARC policy: the time is kept.</source>
        <translation>%1 hat keine strenge DMARC-Richtlinie: Die Zeit gilt.</translation>
    </message>
    <message>
        <source>If %1 has a strict DMARC policy, SendPulse sends the campaign at once, whatever its time is.</source>
        <translation>Falls %1 eine strenge DMARC-Richtlinie hat, sendet SendPulse die Kampagne sofort, egal welche Zeit gewählt ist.</translation>
    </message>
    <message>
        <source>The policy could not be looked up: %1</source>
        <translation>Die Richtlinie ließ sich nicht nachschlagen: %1</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>As: %1</source>
        <extracomment>Whose variables are filled in.</extracomment>
        <translation>Als: %1</translation>
    </message>
    <message>
        <source>SendPulse tells people and price of a segment only when it is sent</source>
        <translation>Empfänger und Preis eines Segments nennt SendPulse erst beim Senden</translation>
    </message>
    <message>
        <source>Who is in two of the lists is counted twice.</source>
        <translation>Wer in zwei Verteilern steht, zählt doppelt.</translation>
    </message>
    <message>
        <source>%1 of %2 campaigns of this hour were made here; others are not seen.</source>
        <extracomment>Campaigns that were made from here in the last hour.</extracomment>
        <translation>%1 von %2 Kampagnen dieser Stunde kamen von hier; andere sind nicht zu sehen.</translation>
    </message>
    <message>
        <source>&amp;Schedule…</source>
        <translation>&amp;Planen …</translation>
    </message>
    <message>
        <source>&amp;Send now…</source>
        <translation>&amp;Jetzt senden …</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>An action and its shortcut.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Send “%1” on %2?</source>
        <extracomment>%2 is a time in the account&apos;s zone and as this computer shows it.</extracomment>
        <translation>„%1“ am %2 senden?</translation>
    </message>
    <message>
        <source>Send “%1” now? What was sent cannot be taken back.</source>
        <translation>„%1“ jetzt senden? Gesendetes lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>It goes to the segment %1. People and price are told when it is sent.</source>
        <translation>Sie geht an das Segment %1. Empfänger und Preis werden beim Senden genannt.</translation>
    </message>
    <message>
        <source>%1. Lists: %2.</source>
        <extracomment>%1 is a number of people and the price, %2 are names of lists.</extracomment>
        <translation>%1. Verteiler: %2.</translation>
    </message>
    <message>
        <source>Who is in two of the lists is counted twice, so it may be fewer.</source>
        <translation>Wer in zwei Verteilern steht, zählt doppelt; es können also weniger sein.</translation>
    </message>
    <message>
        <source>From: %1.</source>
        <translation>Von: %1.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>Note: this hour’s campaigns are used up; the service may refuse it.</source>
        <translation>Hinweis: Die Kampagnen dieser Stunde sind verbraucht; der Dienst kann sie ablehnen.</translation>
    </message>
    <message>
        <source>It can be cancelled until then.</source>
        <translation>Bis dahin kann sie abgebrochen werden.</translation>
    </message>
    <message>
        <source>Schedule the campaign</source>
        <translation>Kampagne planen</translation>
    </message>
    <message>
        <source>Send the campaign</source>
        <translation>Kampagne senden</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Schedule a campaign</source>
        <translation>Kampagne planen</translation>
    </message>
    <message>
        <source>Send a campaign</source>
        <translation>Kampagne senden</translation>
    </message>
    <message>
        <source>“%1” is scheduled for %2.</source>
        <translation>„%1“ ist für %2 geplant.</translation>
    </message>
    <message>
        <source>“%1” is being sent.</source>
        <translation>„%1“ wird gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>It goes to %Ln people.</source>
        <translation>
            <numerusform>Sie geht an %Ln Empfänger.</numerusform>
            <numerusform>Sie geht an %Ln Empfänger.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Test senden</translation>
    </message>
    <message>
        <source>Send “%1” to %2 alone? It counts as one of the %3 campaigns an hour.</source>
        <translation>„%1“ nur an %2 senden? Das zählt als eine der %3 Kampagnen je Stunde.</translation>
    </message>
    <message>
        <source>A test is on its way to %1.</source>
        <translation>Ein Test ist unterwegs an %1.</translation>
    </message>
    <message>
        <source>Send a test by SMTP</source>
        <translation>Test per SMTP senden</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>The test was handed over to SMTP.</source>
        <translation>Der Test wurde an SMTP übergeben.</translation>
    </message>
    <message>
        <source>Hand over as a draft</source>
        <translation>Als Entwurf übergeben</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Make “%1” a draft at SendPulse? Nothing is sent. From here only its name and subject can be changed afterwards; to go on with it, open it there.</source>
        <translation>„%1“ als Entwurf bei SendPulse anlegen? Gesendet wird nichts. Von hier aus lassen sich danach nur Name und Betreff ändern; weitergearbeitet wird dort.</translation>
    </message>
    <message>
        <source>Hand over a campaign as a draft</source>
        <translation>Kampagne als Entwurf übergeben</translation>
    </message>
    <message>
        <source>SendPulse has the draft now. It stays here, too, until you discard it.</source>
        <translation>SendPulse hat den Entwurf jetzt. Er bleibt auch hier, bis Sie ihn verwerfen.</translation>
    </message>
</context>
<context>
    <name>chats</name>
    <message>
        <source>now</source>
        <extracomment>How long ago, in a narrow column.</extracomment>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>Minutes, in a narrow column.</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>Hours, in a narrow column.</extracomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>Days, in a narrow column.</extracomment>
        <translation>%1 T</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln ungelesen</numerusform>
            <numerusform>%Ln ungelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting for %1</source>
        <translation>wartet seit %1</translation>
    </message>
    <message>
        <source>closed</source>
        <extracomment>A chat.</extracomment>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>Mark chats as read</source>
        <translation>Chats als gelesen markieren</translation>
    </message>
    <message>
        <source>Mark chats as unread</source>
        <translation>Chats als ungelesen markieren</translation>
    </message>
    <message>
        <source>Open chats</source>
        <translation>Chats öffnen</translation>
    </message>
    <message>
        <source>Close chats</source>
        <translation>Chats schließen</translation>
    </message>
    <message>
        <source>Assign chats to %1</source>
        <extracomment>%1 is a person of the team, or their number.</extracomment>
        <translation>Chats %1 zuweisen</translation>
    </message>
    <message>
        <source>Assign chats to nobody</source>
        <translation>Chats niemandem zuweisen</translation>
    </message>
    <message>
        <source>Pause automation in chats: %1</source>
        <extracomment>%1 is a span of time, such as &quot;30 minutes&quot;.</extracomment>
        <translation>Automatik in Chats anhalten: %1</translation>
    </message>
    <message>
        <source>Resume automation in chats</source>
        <translation>Automatik in Chats fortsetzen</translation>
    </message>
    <message>
        <source>Run a flow in chats</source>
        <translation>Ablauf in Chats starten</translation>
    </message>
    <message>
        <source>The chat with %1 is marked as read.</source>
        <translation>Der Chat mit %1 ist als gelesen markiert.</translation>
    </message>
    <message>
        <source>The chat with %1 is marked as unread.</source>
        <translation>Der Chat mit %1 ist als ungelesen markiert.</translation>
    </message>
    <message>
        <source>The chat with %1 is open.</source>
        <translation>Der Chat mit %1 ist offen.</translation>
    </message>
    <message>
        <source>The chat with %1 is closed.</source>
        <translation>Der Chat mit %1 ist geschlossen.</translation>
    </message>
    <message>
        <source>The chat with %1 is assigned to %2.</source>
        <extracomment>%2 is a person of the team, or their number.</extracomment>
        <translation>Der Chat mit %1 ist %2 zugewiesen.</translation>
    </message>
    <message>
        <source>The chat with %1 is assigned to nobody.</source>
        <translation>Der Chat mit %1 ist niemandem zugewiesen.</translation>
    </message>
    <message>
        <source>Automation pauses for %1: %2.</source>
        <extracomment>%1 is a person, %2 a span of time, such as &quot;30 minutes&quot;.</extracomment>
        <translation>Die Automatik pausiert für %1: %2.</translation>
    </message>
    <message>
        <source>Automation goes on for %1.</source>
        <translation>Die Automatik läuft für %1 weiter.</translation>
    </message>
    <message>
        <source>The flow runs for %1.</source>
        <translation>Der Ablauf läuft für %1.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>Sticker</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Template “%1”</source>
        <translation>Vorlage „%1“</translation>
    </message>
    <message>
        <source>A message without text</source>
        <translation>Eine Nachricht ohne Text</translation>
    </message>
    <message>
        <source>A message without text (%1)</source>
        <translation>Eine Nachricht ohne Text (%1)</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>A flow</source>
        <translation>Ein Ablauf</translation>
    </message>
    <message>
        <source>A campaign</source>
        <translation>Eine Kampagne</translation>
    </message>
    <message>
        <source>Note of the team</source>
        <translation>Notiz des Teams</translation>
    </message>
    <message>
        <source>was not sent</source>
        <translation>wurde nicht gesendet</translation>
    </message>
    <message>
        <source>%1, no limit</source>
        <extracomment>Contacts of a messenger, of how many the plan allows.</extracomment>
        <translation>%1, ohne Grenze</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 (not active)</source>
        <extracomment>A bot that is switched off.</extracomment>
        <translation>%1 (nicht aktiv)</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Messenger</translation>
    </message>
    <message>
        <source>Subscribers</source>
        <translation>Abonnenten</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Messages sent</source>
        <translation>Gesendete Nachrichten</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Contacts of the plan</source>
        <translation>Kontakte im Tarif</translation>
    </message>
    <message>
        <source>Contacts of all bots of the messenger, and how many the plan allows</source>
        <translation>Kontakte aller Bots des Messengers, und wie viele der Tarif erlaubt</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>%1 %2 (may not have arrived): %3</source>
        <translation>%1 %2 (vielleicht nicht angekommen): %3</translation>
    </message>
    <message>
        <source>You or a flow</source>
        <extracomment>Wrote this: the messenger does not tell which of them.</extracomment>
        <translation>Sie oder ein Ablauf</translation>
    </message>
    <message>
        <source>Flow: %1</source>
        <extracomment>The last words of a chat are a flow&apos;s.</extracomment>
        <translation>Ablauf: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <extracomment>The last words of a chat are an answer to the person.</extracomment>
        <translation>Antwort: %1</translation>
    </message>
</context>
<context>
    <name>pulsedeck::AssignDialog</name>
    <message>
        <source>Assign to</source>
        <translation>Zuweisen an</translation>
    </message>
    <message>
        <source>Number of the person</source>
        <translation>Nummer der Person</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Person</translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>&amp;Zuweisen</translation>
    </message>
    <message>
        <source>Numbers stand in the service under Settings &gt; Users. The service does not tell who a chat is assigned to: only what is assigned from here is remembered.</source>
        <translation>Die Nummern stehen im Dienst unter Einstellungen &gt; Benutzer. Der Dienst verrät nicht, wem ein Chat zugewiesen ist: Gemerkt wird nur, was von hier aus zugewiesen wurde.</translation>
    </message>
</context>
<context>
    <name>pulsedeck::BubbleDelegate</name>
    <message>
        <source>Flow</source>
        <extracomment>Above a message that a flow sent.</extracomment>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Campaign</source>
        <extracomment>Above a message of a campaign.</extracomment>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Note, seen by your team alone</source>
        <translation>Notiz, nur für Ihr Team sichtbar</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet …</translation>
    </message>
    <message>
        <source>Was not sent: %1</source>
        <translation>Nicht gesendet: %1</translation>
    </message>
    <message>
        <source>Nobody knows whether this was sent. Look into the messenger before you send it again.</source>
        <translation>Ob das gesendet wurde, ist ungewiss. Sehen Sie im Messenger nach, bevor Sie es noch einmal senden.</translation>
    </message>
    <message>
        <source>%1, was not delivered: %2</source>
        <translation>%1, nicht zugestellt: %2</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>pulsedeck::ChatList</name>
    <message>
        <source>Search in what was read</source>
        <translation>Im Gelesenen suchen</translation>
    </message>
    <message>
        <source>Names and last words of the chats that were read ( / )</source>
        <translation>Namen und letzte Worte der gelesenen Chats ( / )</translation>
    </message>
    <message>
        <source>Unread</source>
        <extracomment>A filter of chats.</extracomment>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Only chats with messages that nobody has read</source>
        <translation>Nur Chats mit Nachrichten, die niemand gelesen hat</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A filter of chats.</extracomment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Only chats that are not closed</source>
        <translation>Nur Chats, die nicht geschlossen sind</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>A filter of chats.</extracomment>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Messenger, bot, age, assigned from here; saved filters</source>
        <translation>Messenger, Bot, Alter, von hier zugewiesen; gespeicherte Filter</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>More ●</source>
        <extracomment>Other filters than those beside are on.</extracomment>
        <translation>Mehr ●</translation>
    </message>
    <message>
        <source>Reading: %1 of %2 chats</source>
        <translation>Wird gelesen: %1 von %2 Chats</translation>
    </message>
    <message>
        <source>Reading the chats…</source>
        <translation>Die Chats werden gelesen …</translation>
    </message>
    <message>
        <source>No chat fits. “More” takes the filters away.</source>
        <translation>Kein Chat passt. „Mehr“ hebt die Filter auf.</translation>
    </message>
    <message>
        <source>Nobody has written to your bots yet.</source>
        <translation>Noch hat niemand Ihren Bots geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 chat(s)</source>
        <translation>
            <numerusform>%Ln von %1 Chats</numerusform>
            <numerusform>%Ln von %1 Chats</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all chats</source>
        <translation>Alle Chats zeigen</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Messenger</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Last word is older than</source>
        <translation>Letztes Wort ist älter als</translation>
    </message>
    <message>
        <source>Any age</source>
        <translation>Beliebig alt</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation>4 Stunden</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 Tage</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>Assigned from here</source>
        <translation>Von hier zugewiesen</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Diesen Filter speichern …</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Diesen Filter speichern</translation>
    </message>
    <message>
        <source>Forget a saved filter</source>
        <translation>Gespeicherten Filter vergessen</translation>
    </message>
    <message>
        <source>Only chats that nobody of the team answered, as far as is known</source>
        <translation>Nur Chats, die soweit bekannt niemand vom Team beantwortet hat</translation>
    </message>
    <message>
        <source>&amp;Save filter</source>
        <translation>Filter &amp;speichern</translation>
    </message>
</context>
<context>
    <name>pulsedeck::AnswerBox</name>
    <message>
        <source>Use a &amp;template…</source>
        <translation>&amp;Vorlage verwenden …</translation>
    </message>
    <message>
        <source>Why it may be sent after 24 hours</source>
        <translation>Warum nach 24 Stunden gesendet werden darf</translation>
    </message>
    <message>
        <source>As an answer of a person</source>
        <translation>Als Antwort eines Menschen</translation>
    </message>
    <message>
        <source>As a question about their experience</source>
        <translation>Als Frage nach der Zufriedenheit</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Link of the attachment</source>
        <translation>Link des Anhangs</translation>
    </message>
    <message>
        <source>https:// link of a picture or file</source>
        <translation>https://-Link eines Bildes oder einer Datei</translation>
    </message>
    <message>
        <source>Kind of the attachment</source>
        <translation>Art des Anhangs</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Attach a picture or file by its https link</source>
        <translation>Ein Bild oder eine Datei über einen https-Link anhängen</translation>
    </message>
    <message>
        <source>Saved answers</source>
        <translation>Gespeicherte Antworten</translation>
    </message>
    <message>
        <source>Saved answers ( / in an empty answer)</source>
        <translation>Gespeicherte Antworten ( / in einer leeren Antwort)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Write a note that your team alone sees</source>
        <translation>Eine Notiz schreiben, die nur Ihr Team sieht</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>24 hours have passed since the last message: %1 takes only a template now.</source>
        <translation>Seit der letzten Nachricht sind 24 Stunden vergangen: %1 nimmt jetzt nur noch eine Vorlage an.</translation>
    </message>
    <message>
        <source>24 hours have passed since the last message: %1 takes only what has one of these reasons.</source>
        <translation>Seit der letzten Nachricht sind 24 Stunden vergangen: %1 nimmt nur an, was einen dieser Gründe hat.</translation>
    </message>
    <message>
        <source>24 hours have passed since the last message: %1 takes no answer until the person writes again.</source>
        <translation>Seit der letzten Nachricht sind 24 Stunden vergangen: %1 nimmt keine Antwort an, bis die Person wieder schreibt.</translation>
    </message>
    <message>
        <source>%1 takes answers until %2.</source>
        <translation>%1 nimmt Antworten bis %2 an.</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>Letters written, of how many.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Longer than %1 takes</source>
        <translation>Länger, als %1 annimmt</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Return)</source>
        <translation>%1 (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Your team alone sees this.  Ctrl+Return adds it.</source>
        <translation>Nur Ihr Team sieht das.  Strg+Eingabe fügt es hinzu.</translation>
    </message>
    <message>
        <source>Write an answer, / for saved ones.  Ctrl+Return sends.</source>
        <translation>Antwort schreiben, / für gespeicherte.  Strg+Eingabe sendet.</translation>
    </message>
</context>
<context>
    <name>pulsedeck::FlowDialog</name>
    <message>
        <source>Run a flow</source>
        <translation>Ablauf starten</translation>
    </message>
    <message>
        <source>&amp;Trigger keyword</source>
        <translation>&amp;Schlüsselwort</translation>
    </message>
    <message>
        <source>Data for the flow</source>
        <translation>Daten für den Ablauf</translation>
    </message>
    <message numerus="yes">
        <source>The flow runs for %Ln person(s). What it sends cannot be taken back.</source>
        <translation>
            <numerusform>Der Ablauf läuft für %Ln Person. Was er sendet, lässt sich nicht zurückholen.</numerusform>
            <numerusform>Der Ablauf läuft für %Ln Personen. Was er sendet, lässt sich nicht zurückholen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The one with the keyword</source>
        <translation>Der mit dem Schlüsselwort</translation>
    </message>
    <message>
        <source>&amp;Flow</source>
        <translation>&amp;Ablauf</translation>
    </message>
    <message>
        <source>&amp;Run flow</source>
        <translation>Ablauf &amp;starten</translation>
    </message>
</context>
<context>
    <name>pulsedeck::InboxPage</name>
    <message>
        <source>30 minutes</source>
        <translation>30 Minuten</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation>4 Stunden</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>The service has no operations for the messenger of this chat.</source>
        <translation>Für den Messenger dieses Chats hat der Dienst keine Funktionen.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Refresh (F5)</source>
        <translation>Aktualisieren (F5)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the chat and go to the next (E)</source>
        <translation>Den Chat schließen und zum nächsten gehen (E)</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>Assign the chat to somebody of the team (A)</source>
        <translation>Den Chat jemandem aus dem Team zuweisen (A)</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Mark the chat as unread (U)</source>
        <translation>Den Chat als ungelesen markieren (U)</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Write an answer (R)</source>
        <translation>Eine Antwort schreiben (R)</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Show the person beside the chat</source>
        <translation>Die Person neben dem Chat zeigen</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Posteingang</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread chat(s), the oldest waits for %1</source>
        <translation>
            <numerusform>%Ln ungelesener Chat, er wartet seit %1</numerusform>
            <numerusform>%Ln ungelesene Chats, der älteste wartet seit %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread chat(s)</source>
        <translation>
            <numerusform>%Ln ungelesener Chat</numerusform>
            <numerusform>%Ln ungelesene Chats</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is read</source>
        <translation>Alles ist gelesen</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Open the chat again (E)</source>
        <translation>Den Chat wieder öffnen (E)</translation>
    </message>
    <message numerus="yes">
        <source>Messages that may not have arrived wait in %Ln chat(s): %1</source>
        <translation>
            <numerusform>Nachrichten, die vielleicht nicht angekommen sind, warten in %Ln Chat: %1</numerusform>
            <numerusform>Nachrichten, die vielleicht nicht angekommen sind, warten in %Ln Chats: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>Waiting times</source>
        <translation>Wartezeiten</translation>
    </message>
    <message>
        <source>Who waits for an answer, by messenger and age (W)</source>
        <translation>Wer auf Antwort wartet, nach Messenger und Dauer (W)</translation>
    </message>
    <message>
        <source>New conversation…</source>
        <translation>Neue Unterhaltung …</translation>
    </message>
    <message>
        <source>Write to a phone in WhatsApp, by a template</source>
        <translation>Über WhatsApp an eine Telefonnummer schreiben, mit einer Vorlage</translation>
    </message>
    <message>
        <source>The chats that are found…</source>
        <translation>Die gefundenen Chats …</translation>
    </message>
    <message>
        <source>This chat as a table…</source>
        <translation>Dieser Chat als Tabelle …</translation>
    </message>
    <message>
        <source>This chat as text…</source>
        <translation>Dieser Chat als Text …</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export the chats that are found, or this chat (Ctrl+E)</source>
        <translation>Die gefundenen Chats oder diesen Chat exportieren (Strg+E)</translation>
    </message>
    <message>
        <source>Reading who answered</source>
        <translation>Es wird gelesen, wer geantwortet hat</translation>
    </message>
    <message>
        <source>The template was sent.</source>
        <translation>Die Vorlage wurde gesendet.</translation>
    </message>
    <message>
        <source>Not all chats were read yet.</source>
        <translation>Noch sind nicht alle Chats gelesen.</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) did not arrive, and the chat is gone: “%1”</source>
        <translation>
            <numerusform>%Ln Nachricht kam nicht an, und der Chat ist nicht mehr da: „%1“</numerusform>
            <numerusform>%Ln Nachrichten kamen nicht an, und der Chat ist nicht mehr da: „%1“</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy and forget</source>
        <translation>&amp;Kopieren und vergessen</translation>
    </message>
</context>
<context>
    <name>pulsedeck::NameDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
</context>
<context>
    <name>pulsedeck::NoteDialog</name>
    <message>
        <source>Edit note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Your team alone sees this.</source>
        <translation>Nur Ihr Team sieht das.</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Notiz löschen</translation>
    </message>
    <message>
        <source>Delete this note? That cannot be undone.</source>
        <translation>Diese Notiz löschen? Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>&amp;Save note</source>
        <translation>Notiz &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Delete note</source>
        <translation>Notiz &amp;löschen</translation>
    </message>
</context>
<context>
    <name>pulsedeck::PersonPane</name>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Anhalten …</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Run a flow…</source>
        <translation>Ablauf starten …</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>New tag, Return adds it</source>
        <translation>Neues Schlagwort (Eingabe)</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neues Tag</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>Automatik</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Assigned from here to %1</source>
        <translation>Von hier zugewiesen an %1</translation>
    </message>
    <message>
        <source>Take the tag “%1” off</source>
        <translation>Das Tag „%1“ entfernen</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation>Angehalten bis %1</translation>
    </message>
    <message>
        <source>Goes on by itself</source>
        <translation>Läuft von selbst</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>The bot sends this person nothing any more</source>
        <translation>Der Bot sendet dieser Person nichts mehr</translation>
    </message>
    <message>
        <source>The bot may write to this person again</source>
        <translation>Der Bot darf dieser Person wieder schreiben</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Anderswo</translation>
    </message>
    <message numerus="yes">
        <source>Look in other channels (%Ln call(s))</source>
        <translation>
            <numerusform>Anderswo suchen (%Ln Abruf)</numerusform>
            <numerusform>Anderswo suchen (%Ln Abrufe)</numerusform>
        </translation>
    </message>
    <message>
        <source>By phone, by variables that hold a phone or an address, and by the CRM</source>
        <translation>Nach Telefon, nach Variablen mit einer Nummer oder Adresse und über das CRM</translation>
    </message>
    <message>
        <source>Nothing is known by which to find this person elsewhere.</source>
        <translation>Es ist nichts bekannt, wonach sich die Person anderswo finden ließe.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Es wird gesucht …</translation>
    </message>
    <message>
        <source>Nobody was found elsewhere.</source>
        <translation>Anderswo wurde niemand gefunden.</translation>
    </message>
    <message>
        <source>CRM contact</source>
        <translation>CRM-Kontakt</translation>
    </message>
    <message>
        <source>The same by %1</source>
        <translation>Dieselbe Person nach: %1</translation>
    </message>
    <message>
        <source>This person has not written there yet.</source>
        <translation>Dort hat die Person noch nicht geschrieben.</translation>
    </message>
    <message>
        <source>This bot has no variables.</source>
        <translation>Dieser Bot hat keine Variablen.</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Umbenennen</translation>
    </message>
</context>
<context>
    <name>pulsedeck::SavedAnswers</name>
    <message>
        <source>Saved answers</source>
        <translation>Gespeicherte Antworten</translation>
    </message>
    <message>
        <source>A few letters of the answer</source>
        <translation>Ein paar Buchstaben der Antwort</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Verwenden</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>V&amp;ergessen</translation>
    </message>
    <message>
        <source>&amp;Keep what is written</source>
        <translation>&amp;Geschriebenes behalten</translation>
    </message>
    <message>
        <source>Write an answer and open this again to keep it. {{name}} becomes the name of the person.</source>
        <translation>Schreiben Sie eine Antwort und öffnen Sie dies noch einmal, um sie zu behalten. Aus {{name}} wird der Name der Person.</translation>
    </message>
</context>
<context>
    <name>pulsedeck::SelectionPanel</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Als ungelesen markieren</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Zuweisen …</translation>
    </message>
    <message>
        <source>Assign to nobody</source>
        <translation>Niemandem zuweisen</translation>
    </message>
    <message>
        <source>Pause automation…</source>
        <translation>Automatik anhalten …</translation>
    </message>
    <message>
        <source>Resume automation</source>
        <translation>Automatik fortsetzen</translation>
    </message>
    <message>
        <source>Run a flow…</source>
        <translation>Ablauf starten …</translation>
    </message>
    <message>
        <source>A call for each chat, in the background; it goes on when this page is closed.</source>
        <translation>Ein Aufruf je Chat, im Hintergrund; das geht weiter, auch wenn diese Seite geschlossen wird.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) chosen</source>
        <translation>
            <numerusform>%Ln Chat ausgewählt</numerusform>
            <numerusform>%Ln Chats ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln ungelesen</numerusform>
            <numerusform>%Ln ungelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln offen</numerusform>
            <numerusform>%Ln offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln wartet</numerusform>
            <numerusform>%Ln warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::TemplateDialog</name>
    <message>
        <source>Send a template</source>
        <translation>Vorlage senden</translation>
    </message>
    <message>
        <source>&amp;Send template</source>
        <translation>Vorlage &amp;senden</translation>
    </message>
</context>
<context>
    <name>pulsedeck::ThreadView</name>
    <message>
        <source>Earlier &amp;messages</source>
        <translation>Frühere &amp;Nachrichten</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>This chat cannot be read from here</source>
        <translation>Dieser Chat lässt sich von hier nicht lesen</translation>
    </message>
    <message>
        <source>No chat is chosen</source>
        <translation>Kein Chat ist ausgewählt</translation>
    </message>
    <message>
        <source>The service has no operations for its messenger.</source>
        <translation>Der Dienst hat keine Funktionen für seinen Messenger.</translation>
    </message>
    <message>
        <source>J and K go through the chats, R answers, E closes.</source>
        <translation>J und K gehen durch die Chats, R antwortet, E schließt.</translation>
    </message>
    <message>
        <source>Nobody knows whether the message to %1 was sent. It waits in the chat.</source>
        <translation>Niemand weiß, ob die Nachricht an %1 gesendet wurde. Sie wartet im Chat.</translation>
    </message>
    <message>
        <source>The message to %1 was not sent. It waits in the chat.</source>
        <translation>Die Nachricht an %1 wurde nicht gesendet. Sie wartet im Chat.</translation>
    </message>
    <message>
        <source>The note could not be kept.</source>
        <translation>Die Notiz konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>waiting for %1</source>
        <translation>wartet seit %1</translation>
    </message>
    <message>
        <source>closed</source>
        <extracomment>A chat.</extracomment>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>This account is read-only: nothing can be sent or noted, and nothing is marked as read.</source>
        <translation>Dieses Konto ist schreibgeschützt: Es lässt sich nichts senden oder notieren, und nichts wird als gelesen markiert.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Edit note…</source>
        <translation>Notiz bearbeiten …</translation>
    </message>
    <message>
        <source>Delete note…</source>
        <translation>Notiz löschen …</translation>
    </message>
    <message>
        <source>React (cannot be taken back)</source>
        <translation>Reagieren (lässt sich nicht zurücknehmen)</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>%1: %2</source>
        <comment>a day and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Usual here are %1 to %2.</source>
        <translation>Üblich sind hier %1 bis %2.</translation>
    </message>
    <message>
        <source>%1 on %2, %3 now.</source>
        <translation>%1 am %2, jetzt %3.</translation>
    </message>
    <message>
        <source>%1 left, about %2 a day: until %3.</source>
        <translation>Noch %1, etwa %2 am Tag: bis %3.</translation>
    </message>
    <message>
        <source>Nothing new since %1; usual are about %2 a day.</source>
        <translation>Seit %1 nichts Neues; üblich sind etwa %2 am Tag.</translation>
    </message>
    <message>
        <source>As on %1</source>
        <translation>Wie am %1</translation>
    </message>
    <message>
        <source>+%1 since %2</source>
        <translation>+%1 seit %2</translation>
    </message>
    <message>
        <source>−%1 since %2</source>
        <translation>−%1 seit %2</translation>
    </message>
    <message numerus="yes">
        <source>Lasts about %Ln day(s)</source>
        <translation>
            <numerusform>Reicht etwa %Ln Tag</numerusform>
            <numerusform>Reicht etwa %Ln Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::ConcernList</name>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>%Ln weiteren Eintrag zeigen</numerusform>
            <numerusform>%Ln weitere Einträge zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>Shows what the reason was worked out from.</extracomment>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Warum: %1</translation>
    </message>
    <message>
        <source>What it was held against</source>
        <translation>Womit es verglichen wurde</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Zeigen: %1</translation>
    </message>
    <message>
        <source>Opens what it is about</source>
        <translation>Öffnet, worum es geht</translation>
    </message>
</context>
<context>
    <name>pulsedeck::Overview</name>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Nothing needs you now.</source>
        <translation>Im Moment braucht Sie nichts.</translation>
    </message>
    <message>
        <source>As far as could be read, nothing needs you now. Not read: %1.</source>
        <translation>Soweit es gelesen werden konnte, braucht Sie im Moment nichts. Nicht gelesen: %1.</translation>
    </message>
    <message>
        <source>There may be more. Not read: %1.</source>
        <translation>Es kann noch mehr geben. Nicht gelesen: %1.</translation>
    </message>
    <message>
        <source>Opens what it is about</source>
        <translation>Öffnet, worum es geht</translation>
    </message>
</context>
<context>
    <name>pulsedeck::CampaignOutcomes</name>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Send date</source>
        <translation>Versanddatum</translation>
    </message>
    <message>
        <source>Campaigns to this address</source>
        <translation>Kampagnen an diese Adresse</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>%1 of %2 read</source>
        <translation>%1 von %2 gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read.</source>
        <translation>
            <numerusform>%Ln konnte nicht gelesen werden.</numerusform>
            <numerusform>%Ln konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaign(s) went to the lists of this address.</source>
        <translation>
            <numerusform>%Ln Kampagne ging an die Verteiler dieser Adresse.</numerusform>
            <numerusform>%Ln Kampagnen gingen an die Verteiler dieser Adresse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading which campaigns went to these lists…</source>
        <translation>Liest, welche Kampagnen an diese Verteiler gingen …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaign(s) went to the lists of this address: as many calls, ten a second at most.</source>
        <translation>
            <numerusform>%Ln Kampagne ging an die Verteiler dieser Adresse: ein Aufruf.</numerusform>
            <numerusform>%Ln Kampagnen gingen an die Verteiler dieser Adresse: ebenso viele Aufrufe, höchstens zehn in der Sekunde.</numerusform>
        </translation>
    </message>
    <message>
        <source>No campaign went to the lists of this address.</source>
        <translation>An die Verteiler dieser Adresse ging keine Kampagne.</translation>
    </message>
    <message>
        <source>First one call for each list of this address tells how many campaigns there are.</source>
        <translation>Zuerst sagt je ein Aufruf für jeden Verteiler dieser Adresse, wie viele Kampagnen es gibt.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Read what became of each (%Ln call(s))</source>
        <translation>
            <numerusform>&amp;Lesen, was aus ihr wurde (%Ln Aufruf)</numerusform>
            <numerusform>&amp;Lesen, was aus jeder wurde (%Ln Aufrufe)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Find its campaigns</source>
        <translation>&amp;Kampagnen finden</translation>
    </message>
    <message>
        <source>Reading campaigns of %1</source>
        <translation>Liest Kampagnen von %1</translation>
    </message>
</context>
<context>
    <name>pulsedeck::ContactSearch</name>
    <message>
        <source>Address of a contact</source>
        <translation>Adresse eines Kontakts</translation>
    </message>
    <message>
        <source>F&amp;ind</source>
        <translation>F&amp;inden</translation>
    </message>
    <message>
        <source>One contact</source>
        <translation>Ein Kontakt</translation>
    </message>
    <message>
        <source>Everything about one address: its lists and variables, which can be changed here, what was sent to it, and what came of it.</source>
        <translation>Alles über eine Adresse: ihre Verteiler und Variablen, die sich hier ändern lassen, was an sie gesendet wurde und was daraus wurde.</translation>
    </message>
    <message>
        <source>By name or phone: &amp;contacts of the CRM</source>
        <translation>Nach Name oder Telefon: Kontakte des &amp;CRM</translation>
    </message>
    <message>
        <source>An address has an @ between a name and a domain: ann@example.com. Contacts of mailing lists are found by the whole address only.</source>
        <translation>Eine Adresse hat ein @ zwischen Name und Domain: ann@example.com. Kontakte in Verteilern werden nur über die ganze Adresse gefunden.</translation>
    </message>
</context>
<context>
    <name>MessagePreview</name>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Ihre Nachricht</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Picture from %1; it is not loaded here</source>
        <translation>Bild von %1; es wird hier nicht geladen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Buttons are behind “Options” there.</source>
        <translation>Die Schaltflächen stehen dort hinter „Optionen“.</translation>
    </message>
</context>
<context>
    <name>Recipients</name>
    <message>
        <source>There is no mailing list “%1”.</source>
        <translation>Es gibt keine Liste „%1“.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Mailing lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Telefonnummern</translation>
    </message>
    <message>
        <source>One a line. Each gets a campaign of its own.</source>
        <translation>Eine pro Zeile. Jede bekommt eine eigene Kampagne.</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>With the code of the country, one a line</source>
        <translation>Mit Landesvorwahl, eines pro Zeile</translation>
    </message>
    <message numerus="yes">
        <source>%Ln phone number(s)</source>
        <translation>
            <numerusform>%Ln Telefonnummer</numerusform>
            <numerusform>%Ln Telefonnummern</numerusform>
        </translation>
    </message>
    <message>
        <source>The number of people is not known</source>
        <translation>Wie viele es sind, ist nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln people</source>
        <translation>
            <numerusform>Höchstens %Ln Person</numerusform>
            <numerusform>Höchstens %Ln Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SmsLength</name>
    <message numerus="yes">
        <source>%1 of %2 characters, %Ln part(s).</source>
        <extracomment>Of an SMS: written characters, those that fit into so many parts, and the parts.</extracomment>
        <translation>
            <numerusform>%1 von %2 Zeichen, %Ln Teil.</numerusform>
            <numerusform>%1 von %2 Zeichen, %Ln Teile.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent as Unicode because of “%1”: a message holds 70 characters then, not 160.</source>
        <translation>Geht wegen „%1“ als Unicode: Eine Nachricht fasst dann 70 Zeichen statt 160.</translation>
    </message>
</context>
<context>
    <name>pulsedeck::MessagePreview</name>
    <message>
        <source>About so; every device draws it in its own way.</source>
        <translation>Ungefähr so; jedes Gerät zeigt es auf seine Weise.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Viber</source>
        <translation>Viber</translation>
    </message>
    <message>
        <source>Look on %1</source>
        <translation>Aussehen: %1</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
</context>
<context>
    <name>pulsedeck::TextComposer</name>
    <message>
        <source>&amp;Schedule…</source>
        <translation>&amp;Planen …</translation>
    </message>
    <message>
        <source>&amp;Send now…</source>
        <translation>Jetzt &amp;senden …</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>An action and its shortcut.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Asking for people and price…</source>
        <translation>Personen und Preis werden abgefragt …</translation>
    </message>
    <message>
        <source>Something is missing or cannot be sent; see the marked fields.</source>
        <translation>Etwas fehlt oder kann so nicht gesendet werden; siehe die markierten Felder.</translation>
    </message>
    <message>
        <source>No test of it was sent yet.</source>
        <translation>Es wurde noch kein Test davon gesendet.</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>Es fehlt noch: %1</translation>
    </message>
</context>
<context>
    <name>pulsedeck::AddressChecks</name>
    <message numerus="yes">
        <source>Check %Ln address(es)</source>
        <translation>
            <numerusform>%Ln Adresse prüfen</numerusform>
            <numerusform>%Ln Adressen prüfen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::ArrivalPage</name>
    <message>
        <source>Around the day</source>
        <translation>Um den Tag</translation>
    </message>
    <message>
        <source>F&amp;ind out</source>
        <translation>Herausf&amp;inden</translation>
    </message>
    <message>
        <source>ann@example.com</source>
        <translation>anna@example.com</translation>
    </message>
    <message>
        <source>Address of the recipient</source>
        <translation>Adresse des Empfängers</translation>
    </message>
    <message>
        <source>Return asks.</source>
        <translation>Die Eingabetaste fragt.</translation>
    </message>
    <message>
        <source>Re&amp;cipient</source>
        <translation>&amp;Empfänger</translation>
    </message>
    <message>
        <source>Around &amp;the day</source>
        <translation>Um den &amp;Tag</translation>
    </message>
    <message>
        <source>Name a recipient: the log, bounces, unsubscribed, the blacklist and earlier checks of the address are asked at once. Without a day, it is about the newest letter.</source>
        <translation>Nennen Sie einen Empfänger: Protokoll, Unzustellbare, Abmeldungen, Sperrliste und frühere Prüfungen der Adresse werden zugleich befragt. Ohne Tag geht es um den neuesten Brief.</translation>
    </message>
    <message>
        <source>Name one address.</source>
        <translation>Nennen Sie eine Adresse.</translation>
    </message>
    <message>
        <source>Letters to %1</source>
        <translation>Briefe an %1</translation>
    </message>
</context>
<context>
    <name>pulsedeck::CheckDeeds</name>
    <message>
        <source>Save as a f&amp;ile…</source>
        <translation>Als Datei spe&amp;ichern …</translation>
    </message>
    <message>
        <source>For the selected rows, or else for those that are shown</source>
        <translation>Für die ausgewählten Zeilen, sonst für die gezeigten</translation>
    </message>
    <message>
        <source>Pick Emails for this account to do that.</source>
        <translation>Dafür muss für dieses Konto „E-Mails“ gewählt sein.</translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;move %Ln from their lists</source>
        <translation>
            <numerusform>%Ln aus Verteilern ent&amp;fernen</numerusform>
            <numerusform>%Ln aus Verteilern ent&amp;fernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Blacklist %Ln…</source>
        <translation>
            <numerusform>%Ln sp&amp;erren …</numerusform>
            <numerusform>%Ln sp&amp;erren …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;New list of %Ln…</source>
        <translation>
            <numerusform>Ne&amp;uer Verteiler aus %Ln …</numerusform>
            <numerusform>Ne&amp;uer Verteiler aus %Ln …</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these addresses stands in a mailing list.</source>
        <translation>Keine dieser Adressen steht in einem Verteiler.</translation>
    </message>
    <message numerus="yes">
        <source>removal of %Ln address(es)</source>
        <translation>
            <numerusform>Entfernen von %Ln Adresse</numerusform>
            <numerusform>Entfernen von %Ln Adressen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) will go from their lists when you save.</source>
        <translation>
            <numerusform>%Ln Adresse verlässt ihre Verteiler, sobald Sie speichern.</numerusform>
            <numerusform>%Ln Adressen verlassen ihre Verteiler, sobald Sie speichern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stand(s) in no list.</source>
        <translation>
            <numerusform>%Ln steht in keinem Verteiler.</numerusform>
            <numerusform>%Ln stehen in keinem Verteiler.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>New mailing list</source>
        <translation>Neuer Verteiler</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es)</source>
        <translation>
            <numerusform>%Ln Adresse</numerusform>
            <numerusform>%Ln Adressen</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Name des Verteilers</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>Geprüft am %1</translation>
    </message>
    <message>
        <source>Checked addresses</source>
        <translation>Geprüfte Adressen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Befund</translation>
    </message>
</context>
<context>
    <name>pulsedeck::CheckPage</name>
    <message>
        <source>S&amp;top</source>
        <translation>Anhal&amp;ten</translation>
    </message>
    <message>
        <source>O&amp;ther addresses</source>
        <translation>A&amp;ndere Adressen</translation>
    </message>
    <message>
        <source>Progress of the checks</source>
        <translation>Fortschritt der Prüfungen</translation>
    </message>
    <message>
        <source>Looking up what is known already…</source>
        <translation>Es wird nachgesehen, was schon bekannt ist …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) will be checked: each costs one check of your plan.</source>
        <translation>
            <numerusform>%Ln Adresse wird geprüft: das kostet eine Prüfung Ihres Tarifs.</numerusform>
            <numerusform>%Ln Adressen werden geprüft: jede kostet eine Prüfung Ihres Tarifs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were checked before and cost nothing.</source>
        <translation>
            <numerusform>%Ln wurde schon geprüft und kostet nichts.</numerusform>
            <numerusform>%Ln wurden schon geprüft und kosten nichts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Check %Ln address(es)</source>
        <translation>
            <numerusform>%Ln Adresse p&amp;rüfen</numerusform>
            <numerusform>%Ln Adressen p&amp;rüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Checked %1 of %2</source>
        <translation>%1 von %2 geprüft</translation>
    </message>
    <message>
        <source>Check a &amp;mailing list…</source>
        <translation>Einen &amp;Verteiler prüfen …</translation>
    </message>
    <message>
        <source>Pick Emails for this account to choose one of its lists.</source>
        <translation>Wählen Sie für dieses Konto auch E-Mails, um einen seiner Verteiler auszusuchen.</translation>
    </message>
</context>
<context>
    <name>pulsedeck::CheckedModel</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Befund</translation>
    </message>
</context>
<context>
    <name>pulsedeck::CheckedView</name>
    <message>
        <source>The checks of the address</source>
        <translation>Die Prüfungen der Adresse</translation>
    </message>
    <message>
        <source>Checked addresses</source>
        <translation>Geprüfte Adressen</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>Alle (%1)</translation>
    </message>
    <message>
        <source>Invalid (%1)</source>
        <translation>Ungültig (%1)</translation>
    </message>
    <message>
        <source>Unconfirmed (%1)</source>
        <translation>Unbestätigt (%1)</translation>
    </message>
    <message>
        <source>Valid (%1)</source>
        <translation>Gültig (%1)</translation>
    </message>
    <message>
        <source>Not checked (%1)</source>
        <translation>Nicht geprüft (%1)</translation>
    </message>
</context>
<context>
    <name>pulsedeck::ClueList</name>
    <message>
        <source>Take it off the u&amp;nsubscribed…</source>
        <translation>Abmeld&amp;ung aufheben …</translation>
    </message>
    <message>
        <source>Take it off the &amp;blacklist…</source>
        <translation>Von der Sperrliste neh&amp;men …</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird gefragt …</translation>
    </message>
</context>
<context>
    <name>pulsedeck::PasteView</name>
    <message>
        <source>&amp;Check…</source>
        <translation>P&amp;rüfen …</translation>
    </message>
    <message>
        <source>Addresses to check</source>
        <translation>Zu prüfende Adressen</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Open a fi&amp;le…</source>
        <translation>Datei ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Nothing is checked before you have seen how many checks that takes.</source>
        <translation>Nichts wird geprüft, bevor Sie gesehen haben, wie viele Prüfungen das kostet.</translation>
    </message>
    <message>
        <source>Open a file with addresses</source>
        <translation>Datei mit Adressen öffnen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>Paste up to 1000 addresses, or drop a file with them: CSV, XLSX or text</source>
        <translation>Fügen Sie bis zu 1000 Adressen ein, oder ziehen Sie eine Datei damit hierher: CSV, XLSX oder Text</translation>
    </message>
    <message>
        <source>Text and workbooks (*.csv *.tsv *.txt *.xlsx)</source>
        <translation>Text und Tabellen (*.csv *.tsv *.txt *.xlsx)</translation>
    </message>
    <message>
        <source>The file is too large for a thousand addresses.</source>
        <translation>Die Datei ist zu groß für tausend Adressen.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Die Datei wird gelesen …</translation>
    </message>
</context>
<context>
    <name>pulsedeck::VerdictCard</name>
    <message>
        <source>The server&apos;s words: %1</source>
        <translation>Die Worte des Servers: %1</translation>
    </message>
</context>
<context>
    <name>pulsedeck::KeySheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Diese Seite</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Zeile öffnen</translation>
    </message>
    <message>
        <source>%1, or a double click on its name</source>
        <translation>%1 oder Doppelklick auf den Namen</translation>
    </message>
    <message>
        <source>Copy the rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Menu of the column</source>
        <translation>Menü der Spalte</translation>
    </message>
    <message>
        <source>Change the cell</source>
        <translation>Zelle ändern</translation>
    </message>
    <message>
        <source>%1, typing, or a double click on it</source>
        <translation>%1, tippen oder Doppelklick darauf</translation>
    </message>
    <message>
        <source>Paste cells</source>
        <translation>Zellen einfügen</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Nach unten ausfüllen</translation>
    </message>
    <message>
        <source>Empty the cell</source>
        <translation>Zelle leeren</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>Die Liste</translation>
    </message>
    <message>
        <source>Set the cells of all selected rows</source>
        <translation>Die Zellen aller gewählten Zeilen setzen</translation>
    </message>
</context>
<context>
    <name>pulsedeck::ResourcePage</name>
    <message>
        <source>Previous row (K)</source>
        <translation>Vorige Zeile (K)</translation>
    </message>
    <message>
        <source>Next row (J)</source>
        <translation>Nächste Zeile (J)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>pulsedeck::CheckedListPage</name>
    <message>
        <source>Read a&amp;ll of them</source>
        <translation>A&amp;lle lesen</translation>
    </message>
    <message>
        <source>Repor&amp;t as a file…</source>
        <translation>Berich&amp;t als Datei …</translation>
    </message>
    <message>
        <source>%1 of %2 addresses are read. Until all are, only selected rows can be worked on.</source>
        <translation>%1 von %2 Adressen sind gelesen. Bis alle es sind, lässt sich nur mit ausgewählten Zeilen arbeiten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) are read, and there are more.</source>
        <translation>
            <numerusform>%Ln Adresse ist gelesen, und es gibt noch mehr.</numerusform>
            <numerusform>%Ln Adressen sind gelesen, und es gibt noch mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <extracomment>A kind of files: %1 is &quot;CSV&quot;, %2 is &quot;csv&quot;.</extracomment>
        <translation>%1-Dateien (*.%2)</translation>
    </message>
    <message>
        <source>The report is made. The service keeps it until it is fetched.</source>
        <translation>Der Bericht ist erstellt. Der Dienst hebt ihn auf, bis er abgeholt wird.</translation>
    </message>
    <message>
        <source>&amp;Save it…</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>Waiting for the report</source>
        <translation>Warten auf den Bericht</translation>
    </message>
    <message>
        <source>The report was saved to %1.</source>
        <translation>Der Bericht wurde in %1 gespeichert.</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>pulsedeck::ListCheckView</name>
    <message>
        <source>Show the &amp;outcome</source>
        <translation>&amp;Ergebnis zeigen</translation>
    </message>
    <message>
        <source>O&amp;ther addresses</source>
        <translation>Andere A&amp;dressen</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Fortschritt der Prüfung</translation>
    </message>
    <message>
        <source>Mailing list</source>
        <translation>Verteiler</translation>
    </message>
    <message>
        <source>Counting its addresses…</source>
        <translation>Die Adressen werden gezählt …</translation>
    </message>
    <message>
        <source>How many addresses are in it, the service does not tell. Each costs one check of your plan.</source>
        <translation>Wie viele Adressen darin sind, sagt der Dienst nicht. Jede kostet eine Prüfung Ihres Tarifs.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) of “%1” will be checked: each costs one check of your plan. A list that a campaign went to already is refused.</source>
        <translation>
            <numerusform>%Ln Adresse von „%1“ wird geprüft: Sie kostet eine Prüfung Ihres Tarifs. Ein Verteiler, an den schon eine Kampagne ging, wird abgelehnt.</numerusform>
            <numerusform>%Ln Adressen von „%1“ werden geprüft: Jede kostet eine Prüfung Ihres Tarifs. Ein Verteiler, an den schon eine Kampagne ging, wird abgelehnt.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Check the list…</source>
        <translation>Verteiler &amp;prüfen …</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Check %Ln address(es)…</source>
        <translation>
            <numerusform>%Ln Adresse &amp;prüfen …</numerusform>
            <numerusform>%Ln Adressen &amp;prüfen …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln address(es) of “%1” are checked.</source>
        <translation>
            <numerusform>Die %Ln Adresse von „%1“ ist geprüft.</numerusform>
            <numerusform>Alle %Ln Adressen von „%1“ sind geprüft.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked %1 of %2 addresses of “%3”. It goes on whether you look or not.</source>
        <translation>%1 von %2 Adressen von „%3“ sind geprüft. Es geht weiter, auch wenn Sie nicht hinsehen.</translation>
    </message>
    <message>
        <source>The check has begun. It goes on whether you look or not.</source>
        <translation>Die Prüfung hat begonnen. Sie geht weiter, auch wenn Sie nicht hinsehen.</translation>
    </message>
</context>
<context>
    <name>pulsedeck::OutcomeColumn</name>
    <message>
        <source>Verifier</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>How the address came out when it was checked, as far as that was read here</source>
        <translation>Wie die Adresse abschnitt, als sie geprüft wurde, soweit das hier gelesen wurde</translation>
    </message>
</context>
<context>
    <name>pulsedeck::ReportFile</name>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Die Datei lässt sich nicht schreiben: %1</translation>
    </message>
    <message>
        <source>The report broke off on its way, and the service hands it out once only. Make it anew.</source>
        <translation>Der Bericht ist unterwegs abgebrochen, und der Dienst gibt ihn nur einmal heraus. Erstellen Sie ihn neu.</translation>
    </message>
    <message>
        <source>The service has not made the report for a long time. Try to save it later.</source>
        <translation>Der Dienst hat den Bericht lange nicht fertig. Versuchen Sie später, ihn zu speichern.</translation>
    </message>
</context>
<context>
    <name>pulsedeck::SurveyPage</name>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Lesen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>What is read</source>
        <translation>Was gelesen wird</translation>
    </message>
    <message>
        <source>Progress of the reading</source>
        <translation>Fortschritt des Lesens</translation>
    </message>
    <message numerus="yes">
        <source>Takes %Ln call(s).</source>
        <translation>
            <numerusform>Braucht %Ln Aufruf.</numerusform>
            <numerusform>Braucht %Ln Aufrufe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Further calls: %1; at most %2 in all.</source>
        <translation>Weitere Aufrufe: %1; höchstens %2 insgesamt.</translation>
    </message>
    <message>
        <source>%1 of %2 calls answered</source>
        <translation>%1 von %2 Aufrufen beantwortet</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>Erneut &amp;lesen</translation>
    </message>
</context>
<context>
    <name>pulsedeck::SurveyRows</name>
    <message>
        <source>Rows that are shown</source>
        <translation>Gezeigte Zeilen</translation>
    </message>
    <message>
        <source>Save as a f&amp;ile…</source>
        <translation>Als Date&amp;i speichern …</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Alle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::Surveying</name>
    <message numerus="yes">
        <source>Stopped after %Ln call(s): this is not all.</source>
        <translation>
            <numerusform>Nach %Ln Aufruf angehalten: Das ist nicht alles.</numerusform>
            <numerusform>Nach %Ln Aufrufen angehalten: Das ist nicht alles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) failed: what they would have told is missing here.</source>
        <translation>
            <numerusform>%Ln Aufruf ist fehlgeschlagen: Was er gesagt hätte, fehlt hier.</numerusform>
            <numerusform>%Ln Aufrufe sind fehlgeschlagen: Was sie gesagt hätten, fehlt hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %Ln call(s) it ends here, though there is more.</source>
        <translation>
            <numerusform>Nach %Ln Aufruf ist hier Schluss, obwohl es noch mehr gibt.</numerusform>
            <numerusform>Nach %Ln Aufrufen ist hier Schluss, obwohl es noch mehr gibt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::BotsPage</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Refresh (F5)</source>
        <translation>Aktualisieren (F5)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bot(s)</source>
        <translation>
            <numerusform>%Ln Bot</numerusform>
            <numerusform>%Ln Bots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln active subscriber(s)</source>
        <translation>
            <numerusform>%Ln aktiver Abonnent</numerusform>
            <numerusform>%Ln aktive Abonnenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread message(s)</source>
        <translation>
            <numerusform>%Ln ungelesene Nachricht</numerusform>
            <numerusform>%Ln ungelesene Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no bots yet. Connect one in the service&apos;s web account.</source>
        <translation>Es gibt noch keine Bots. Verbinden Sie einen im Webkonto des Dienstes.</translation>
    </message>
    <message>
        <source>Reading the bots…</source>
        <translation>Die Bots werden gelesen …</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Posteingang</translation>
    </message>
    <message>
        <source>Its chats in the inbox (Return)</source>
        <translation>Seine Chats im Posteingang (Eingabe)</translation>
    </message>
    <message>
        <source>New campaign…</source>
        <translation>Neue Kampagne …</translation>
    </message>
    <message>
        <source>Template to everybody…</source>
        <translation>Vorlage an alle …</translation>
    </message>
    <message>
        <source>New conversation…</source>
        <translation>Neue Unterhaltung …</translation>
    </message>
    <message>
        <source>The template was handed over.</source>
        <translation>Die Vorlage wurde übergeben.</translation>
    </message>
    <message>
        <source>The template was sent.</source>
        <translation>Die Vorlage wurde gesendet.</translation>
    </message>
    <message>
        <source>&amp;Open the chat</source>
        <translation>Chat ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Subscribers by bot</source>
        <translation>Abonnenten je Bot</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
</context>
<context>
    <name>pulsedeck::ChatExport</name>
    <message>
        <source>Chat with %1</source>
        <translation>Chat mit %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Geschrieben von</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>May not have arrived</source>
        <translation>Vielleicht nicht angekommen</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Messenger</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>Wartet auf Antwort</translation>
    </message>
    <message>
        <source>Last asked</source>
        <translation>Zuletzt gefragt</translation>
    </message>
    <message>
        <source>Last question</source>
        <translation>Letzte Frage</translation>
    </message>
    <message>
        <source>Last answered</source>
        <translation>Zuletzt geantwortet</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Letzte Antwort</translation>
    </message>
    <message>
        <source>Contact ID</source>
        <translation>Nummer des Kontakts</translation>
    </message>
    <message>
        <source>The chat could not be read to its beginning; no file was written.</source>
        <translation>Der Chat konnte nicht bis zum Anfang gelesen werden; es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Save the chat as text</source>
        <translation>Chat als Text speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>The chat was written to %1.</source>
        <translation>Der Chat wurde nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2</source>
        <translation>Die Datei %1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Reading the chat with %1</source>
        <translation>Der Chat mit %1 wird gelesen</translation>
    </message>
</context>
<context>
    <name>pulsedeck::TemplatePicker</name>
    <message>
        <source>Approved templates</source>
        <translation>Genehmigte Vorlagen</translation>
    </message>
    <message>
        <source>Reading the templates…</source>
        <translation>Die Vorlagen werden gelesen …</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>This bot has no approved template. The messenger has to approve each before it may be sent.</source>
        <translation>Dieser Bot hat keine genehmigte Vorlage. Der Messenger muss jede genehmigen, bevor sie gesendet werden darf.</translation>
    </message>
    <message>
        <source>What was sent cannot be taken back. The messenger may charge for it.</source>
        <translation>Gesendetes lässt sich nicht zurücknehmen. Der Messenger kann dafür Geld verlangen.</translation>
    </message>
    <message>
        <source>{{%1}} in the heading</source>
        <translation>{{%1}} in der Überschrift</translation>
    </message>
    <message>
        <source>Link of the picture</source>
        <translation>Link des Bildes</translation>
    </message>
    <message>
        <source>Link of the video</source>
        <translation>Link des Videos</translation>
    </message>
    <message>
        <source>Link of the file</source>
        <translation>Link der Datei</translation>
    </message>
    <message>
        <source>End of the link behind button %1</source>
        <translation>Ende des Links hinter Schaltfläche %1</translation>
    </message>
</context>
<context>
    <name>pulsedeck::TemplateSending</name>
    <message>
        <source>Send a &amp;test to the phone</source>
        <translation>&amp;Test an das Telefon senden</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Neue Unterhaltung</translation>
    </message>
    <message>
        <source>Template to everybody</source>
        <translation>Vorlage an alle</translation>
    </message>
    <message>
        <source>The test was sent. Look at it in the messenger before everybody gets it.</source>
        <translation>Der Test ist gesendet. Sehen Sie ihn sich im Messenger an, bevor alle die Nachricht bekommen.</translation>
    </message>
    <message>
        <source>With the code of the country: +380…</source>
        <translation>Mit Landesvorwahl: +49 …</translation>
    </message>
    <message>
        <source>&amp;Bot</source>
        <translation>&amp;Bot</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>Tele&amp;fon</translation>
    </message>
    <message>
        <source>&amp;Phone for a test</source>
        <translation>Tele&amp;fon für einen Test</translation>
    </message>
    <message>
        <source>&amp;Later, on</source>
        <translation>S&amp;päter, am</translation>
    </message>
    <message>
        <source>When it is sent</source>
        <translation>Wann gesendet wird</translation>
    </message>
    <message>
        <source>&amp;Name of the campaign</source>
        <translation>&amp;Name der Kampagne</translation>
    </message>
    <message numerus="yes">
        <source>Goes to all %Ln active subscriber(s).</source>
        <translation>
            <numerusform>Geht an den einen aktiven Abonnenten (%Ln).</numerusform>
            <numerusform>Geht an alle %Ln aktiven Abonnenten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes to all active subscribers; how many they are is not known.</source>
        <translation>Geht an alle aktiven Abonnenten; wie viele das sind, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>SendPulse lists no campaigns of bots: what was handed over cannot be seen, changed or called back, not even before its time.</source>
        <translation>SendPulse listet keine Kampagnen von Bots: Was übergeben ist, kann weder angesehen noch geändert noch zurückgerufen werden, auch nicht vor seiner Zeit.</translation>
    </message>
    <message>
        <source>&amp;Send to everybody…</source>
        <translation>An alle &amp;senden …</translation>
    </message>
    <message>
        <source>&amp;Yes, to everybody</source>
        <translation>&amp;Ja, an alle</translation>
    </message>
    <message>
        <source>There is no %1 bot yet. Connect one in the service&apos;s web account.</source>
        <translation>Es gibt noch keinen %1-Bot. Verbinden Sie einen im Webkonto des Dienstes.</translation>
    </message>
    <message>
        <source>&amp;Send template</source>
        <translation>Vorlage &amp;senden</translation>
    </message>
</context>
<context>
    <name>pulsedeck::WaitingView</name>
    <message>
        <source>%1 so far; not all chats are read</source>
        <translation>%1 – bisher; die Chats werden noch gelesen</translation>
    </message>
    <message>
        <source>Waiting times</source>
        <translation>Wartezeiten</translation>
    </message>
    <message>
        <source>Under %1 h</source>
        <extracomment>A span of time: hours.</extracomment>
        <translation>Unter %1 Std.</translation>
    </message>
    <message>
        <source>Over %1 days</source>
        <extracomment>A span of time: days.</extracomment>
        <translation>Über %1 Tage</translation>
    </message>
    <message>
        <source>%1 to %2 days</source>
        <extracomment>A span of time: days.</extracomment>
        <translation>%1 bis %2 Tage</translation>
    </message>
    <message>
        <source>%1 to %2 h</source>
        <extracomment>A span of time: hours.</extracomment>
        <translation>%1 bis %2 Std.</translation>
    </message>
    <message>
        <source>Nobody waits for an answer</source>
        <translation>Niemand wartet auf Antwort</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) wait for an answer, the oldest for %1</source>
        <translation>
            <numerusform>%Ln Chat wartet auf Antwort, seit %1</numerusform>
            <numerusform>%Ln Chats warten auf Antwort, der älteste seit %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them got an answer of a flow alone.</source>
        <translation>
            <numerusform>%Ln davon bekam nur die Antwort eines Ablaufs.</numerusform>
            <numerusform>%Ln davon bekamen nur die Antwort eines Ablaufs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read the answers of %Ln chat(s)</source>
        <translation>
            <numerusform>Antworten von %Ln Chat lesen</numerusform>
            <numerusform>Antworten von %Ln Chats lesen</numerusform>
        </translation>
    </message>
    <message>
        <source>All messengers</source>
        <translation>Alle Messenger</translation>
    </message>
    <message>
        <source>The oldest waits for %1</source>
        <translation>Der älteste wartet seit %1</translation>
    </message>
    <message>
        <source>Show these chats</source>
        <translation>Diese Chats zeigen</translation>
    </message>
    <message>
        <source>A call for each chat of %1 with a question of the last 24 hours: only they tell who wrote</source>
        <translation>Ein Aufruf für jeden Chat von %1 mit einer Frage der letzten 24 Stunden: Nur sie verraten, wer geschrieben hat</translation>
    </message>
    <message>
        <source>The list of chats does not tell flows from people. In %1 a chat tells it once it is read; elsewhere nobody knows, and every answer counts.</source>
        <translation>Die Liste der Chats unterscheidet Abläufe nicht von Menschen. Bei %1 verrät es der Chat, sobald er gelesen ist; sonst weiß man es nicht, und jede Antwort zählt.</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>%1 h</source>
        <translation>%1 Std.</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 T.</translation>
    </message>
</context>
<context>
    <name>pulsedeck::CountriesView</name>
    <message>
        <source>Map of opens by country</source>
        <translation>Karte der Öffnungen nach Land</translation>
    </message>
    <message>
        <source>The table beside it tells the same.</source>
        <translation>Die Tabelle daneben sagt dasselbe.</translation>
    </message>
    <message>
        <source>Opens by country</source>
        <translation>Öffnungen nach Land</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Öffnungen</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Country not known</source>
        <translation>Land nicht bekannt</translation>
    </message>
    <message>
        <source>%1 (not on the map)</source>
        <translation>%1 (nicht auf der Karte)</translation>
    </message>
    <message>
        <source>%1: %2 opens, %3</source>
        <translation>%1: %2 Öffnungen, %3</translation>
    </message>
</context>
<context>
    <name>pulsedeck::DatesView</name>
    <message>
        <source>Figures at two dates</source>
        <translation>Zahlen an zwei Tagen</translation>
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
        <source>Fro&amp;m</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <comment>a date</comment>
        <translation>b&amp;is</translation>
    </message>
    <message>
        <source>The figures as they were read last on each of these days.</source>
        <translation>Die Zahlen, wie sie an jedem dieser Tage zuletzt gelesen wurden.</translation>
    </message>
    <message>
        <source>The figures of this campaign were read on one day only. From the second day on, what was added in between stands here.</source>
        <translation>Die Zahlen dieser Kampagne wurden erst an einem Tag gelesen. Vom zweiten Tag an steht hier, was dazwischen dazukam.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
</context>
<context>
    <name>pulsedeck::HotLinksView</name>
    <message>
        <source>Clicks per link</source>
        <translation>Klicks je Link</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Klicks</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>In the letter</source>
        <translation>Im Brief</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Führt zu</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Not in the letter</source>
        <translation>Nicht im Brief</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>The service does not tell which links of this campaign were clicked.</source>
        <translation>Der Dienst sagt nicht, welche Links dieser Kampagne geklickt wurden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln click(s) in all; somebody may have clicked several times.</source>
        <translation>
            <numerusform>%Ln Klick insgesamt.</numerusform>
            <numerusform>%Ln Klicks insgesamt; jemand kann mehrmals geklickt haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, in several spellings together</source>
        <comment>a link</comment>
        <translation>%1, in mehreren Schreibweisen zusammen</translation>
    </message>
</context>
<context>
    <name>pulsedeck::RecipientsModel</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Over all campaigns</source>
        <translation>Über alle Kampagnen</translation>
    </message>
</context>
<context>
    <name>pulsedeck::RecipientsView</name>
    <message numerus="yes">
        <source>about %Ln second(s)</source>
        <translation>
            <numerusform>etwa %Ln Sekunde</numerusform>
            <numerusform>etwa %Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>etwa %Ln Minute</numerusform>
            <numerusform>etwa %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln Aufruf</numerusform>
            <numerusform>%Ln Aufrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>The service does not tell to which list this campaign went, so that its people cannot be counted. One address can be looked up.</source>
        <translation>Der Dienst sagt nicht, an welche Liste diese Kampagne ging; ihre Empfänger lassen sich deshalb nicht zählen. Eine einzelne Adresse lässt sich nachsehen.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>The list was not read to its end.</source>
        <translation>Die Liste wurde nicht bis zum Ende gelesen.</translation>
    </message>
    <message>
        <source>One call finds out how many calls that takes.</source>
        <translation>Ein Aufruf stellt fest, wie viele Aufrufe es braucht.</translation>
    </message>
    <message>
        <source>Asking how long the list is…</source>
        <translation>Die Länge der Liste wird erfragt …</translation>
    </message>
    <message>
        <source>Counting: %1 calls</source>
        <translation>Es wird gezählt: %1 Aufrufe</translation>
    </message>
    <message>
        <source>%1 are in question: that takes %2, %3.</source>
        <comment>people</comment>
        <translation>%1 kommen in Frage: das braucht %2, %3.</translation>
    </message>
    <message>
        <source>Paused: %1 people</source>
        <translation>Angehalten: %1 Personen</translation>
    </message>
    <message>
        <source>Asked: %1 people</source>
        <translation>Gefragt: %1 Personen</translation>
    </message>
    <message>
        <source>All who were in question are asked. The service tells the last status of each.</source>
        <translation>Nach allen, die in Frage kamen, ist gefragt. Der Dienst nennt von jedem den letzten Status.</translation>
    </message>
    <message>
        <source>%1 are still in question: that takes %2, %3.</source>
        <comment>people</comment>
        <translation>%1 sind noch offen: das braucht %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>As&amp;k %Ln</source>
        <comment>people</comment>
        <translation>
            <numerusform>Nach %Ln fra&amp;gen</numerusform>
            <numerusform>Nach %Ln fra&amp;gen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Count the people</source>
        <translation>Personen &amp;zählen</translation>
    </message>
    <message>
        <source>Find &amp;out</source>
        <translation>&amp;Feststellen</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Anha&amp;lten</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>Alle (%1)</translation>
    </message>
    <message>
        <source>Clicked (%1)</source>
        <translation>Geklickt (%1)</translation>
    </message>
    <message>
        <source>Opened (%1)</source>
        <translation>Geöffnet (%1)</translation>
    </message>
    <message>
        <source>Not opened (%1)</source>
        <translation>Nicht geöffnet (%1)</translation>
    </message>
    <message>
        <source>Not arrived (%1)</source>
        <translation>Nicht angekommen (%1)</translation>
    </message>
    <message>
        <source>Unsubscribed or spam (%1)</source>
        <translation>Abgemeldet oder Spam (%1)</translation>
    </message>
    <message>
        <source>Not sent there (%1)</source>
        <translation>Nicht gesendet (%1)</translation>
    </message>
    <message>
        <source>Not asked (%1)</source>
        <translation>Nicht gefragt (%1)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a campaign and a group of its people</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Emails, all campaigns</source>
        <translation>E-Mails, alle Kampagnen</translation>
    </message>
    <message>
        <source>Opened, all campaigns</source>
        <translation>Geöffnet, alle Kampagnen</translation>
    </message>
    <message>
        <source>Clicked, all campaigns</source>
        <translation>Geklickt, alle Kampagnen</translation>
    </message>
    <message>
        <source>&amp;Look it up</source>
        <translation>&amp;Nachsehen</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;topp</translation>
    </message>
    <message>
        <source>&amp;New list of these…</source>
        <translation>Ne&amp;ue Liste daraus …</translation>
    </message>
    <message>
        <source>Save as a f&amp;ile…</source>
        <translation>Als Date&amp;i speichern …</translation>
    </message>
    <message>
        <source>What became of it with one address</source>
        <translation>Was aus ihr bei einer Adresse wurde</translation>
    </message>
    <message>
        <source>One a&amp;ddress</source>
        <translation>Eine Ad&amp;resse</translation>
    </message>
    <message>
        <source>Who clicked</source>
        <translation>Wer geklickt hat</translation>
    </message>
    <message>
        <source>Who opened or clicked</source>
        <translation>Wer geöffnet oder geklickt hat</translation>
    </message>
    <message>
        <source>What everybody did, errors included</source>
        <translation>Was alle taten, mit Fehlern</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Wonach gefragt wird</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Fortschritt der Suche</translation>
    </message>
    <message>
        <source>People of the campaign</source>
        <translation>Personen der Kampagne</translation>
    </message>
    <message>
        <source>Type one whole address.</source>
        <translation>Geben Sie eine ganze Adresse ein.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird gefragt …</translation>
    </message>
    <message>
        <source>This campaign was not sent there.</source>
        <translation>Diese Kampagne ging nicht dorthin.</translation>
    </message>
    <message>
        <source>%1. Sent %2.</source>
        <translation>%1. Gesendet: %2.</translation>
    </message>
    <message numerus="yes">
        <source>The list “%1” has %Ln people today.</source>
        <translation>
            <numerusform>Die Liste „%1“ hat heute %Ln Person.</numerusform>
            <numerusform>Die Liste „%1“ hat heute %Ln Personen.</numerusform>
        </translation>
    </message>
    <message>
        <source>To count them takes %1, %2.</source>
        <translation>Sie zu zählen braucht %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln email(s) of this campaign were sent.</source>
        <translation>
            <numerusform>%Ln E-Mail dieser Kampagne wurde versandt.</numerusform>
            <numerusform>%Ln E-Mails dieser Kampagne wurden versandt.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is more: who left the list since, or stands in another list that the campaign went to, is not covered.</source>
        <translation>Das sind mehr: Wer die Liste seither verlassen hat oder in einer anderen Liste steht, an die die Kampagne ging, ist nicht dabei.</translation>
    </message>
    <message>
        <source>Address of a contact</source>
        <translation>Adresse eines Kontakts</translation>
    </message>
    <message>
        <source>Never opened any (%1)</source>
        <translation>Nie etwas geöffnet (%1)</translation>
    </message>
    <message>
        <source>They never opened any campaign, so nobody asked for them. Whether this one went to them is not known.</source>
        <translation>Sie haben nie eine Kampagne geöffnet, deshalb wurde nach ihnen nicht gefragt. Ob diese an sie ging, ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>pulsedeck::CampaignOverview</name>
    <message>
        <source>A rate above 100% means that the service counted more of the one than of the other: it counts each for itself, and some of it comes later.</source>
        <translation>Eine Rate über 100 % heißt, dass der Dienst vom einen mehr gezählt hat als vom anderen: Er zählt beides für sich, und manches kommt später.</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Raten</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Anzahlen</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>the avera&amp;ge of the last five</source>
        <translation>Durchschnitt der &amp;letzten fünf</translation>
    </message>
    <message>
        <source>the &amp;one before</source>
        <translation>Kampagne da&amp;vor</translation>
    </message>
    <message>
        <source>Opens the explanation</source>
        <translation>Öffnet die Erklärung</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln call(s) still tell more of them)</source>
        <translation>
            <numerusform>%1 (%Ln Aufruf sagt noch mehr über sie)</numerusform>
            <numerusform>%1 (%Ln Aufrufe sagen noch mehr über sie)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::CampaignReport</name>
    <message>
        <source>Report of a campaign</source>
        <translation>Bericht einer Kampagne</translation>
    </message>
    <message>
        <source>Parts of the report</source>
        <translation>Teile des Berichts</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Links on the letter</source>
        <translation>Links auf dem Brief</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Wer was tat</translation>
    </message>
    <message>
        <source>Between two dates</source>
        <translation>Zwischen zwei Tagen</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Aktuali&amp;sieren</translation>
    </message>
    <message>
        <source>These figures are remembered from the last reading.</source>
        <translation>Diese Zahlen sind vom letzten Lesen gemerkt.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Sent %1. %2</source>
        <translation>Gesendet: %1. %2</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>Phone %1</source>
        <translation>Telefon %1</translation>
    </message>
    <message>
        <source>Address %1</source>
        <translation>Adresse %1</translation>
    </message>
    <message>
        <source>Messenger %1</source>
        <translation>Messenger %1</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Tag %1</translation>
    </message>
</context>
<context>
    <name>pulsedeck::BoardTools</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filters that SendPulse carries out</source>
        <translation>Filter, die SendPulse ausführt</translation>
    </message>
    <message>
        <source>What the board is of, owner, deadline, order and folded columns.</source>
        <translation>Wovon das Board ist, zuständige Person, Frist, Reihenfolge und eingeklappte Spalten.</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) stand there.</source>
        <translation>
            <numerusform>Dort steht %Ln Karte.</numerusform>
            <numerusform>Dort stehen %Ln Karten.</numerusform>
        </translation>
    </message>
    <message>
        <source>All stages and their order…</source>
        <translation>Alle Stufen und ihre Reihenfolge …</translation>
    </message>
</context>
<context>
    <name>pulsedeck::DuplicatesPage</name>
    <message>
        <source>Move…</source>
        <translation>Übertragen …</translation>
    </message>
    <message>
        <source>Contacts that seem to be one person</source>
        <translation>Kontakte, die eine Person zu sein scheinen</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Deals</translation>
    </message>
    <message>
        <source>SendPulse cannot merge contacts. What the others have and the chosen one lacks is added to it, one call each; the others stay, with their deals, notes and payments, until you delete them.</source>
        <translation>SendPulse kann Kontakte nicht zusammenführen. Was die anderen haben und dem gewählten fehlt, wird ihm hinzugefügt, mit je einem Aufruf; die anderen bleiben mit ihren Deals, Notizen und Zahlungen, bis Sie sie löschen.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Lesen anhalten</translation>
    </message>
    <message numerus="yes">
        <source>Read the rest, %Ln call(s)</source>
        <translation>
            <numerusform>Den Rest lesen, %Ln Aufruf</numerusform>
            <numerusform>Den Rest lesen, %Ln Aufrufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) were read</source>
        <translation>
            <numerusform>%Ln Kontakt wurde gelesen</numerusform>
            <numerusform>%Ln Kontakte wurden gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1: how many contacts were read, as &quot;100 contacts were read&quot;; %2: how many there are.</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln group(s) share a phone or an address.</source>
        <extracomment>%1: how many contacts were read.</extracomment>
        <translation>
            <numerusform>%1; %Ln Gruppe teilt sich ein Telefon oder eine Adresse.</numerusform>
            <numerusform>%1; %Ln Gruppen teilen sich ein Telefon oder eine Adresse.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; none of them share a phone or an address.</source>
        <translation>%1; keine davon teilen sich ein Telefon oder eine Adresse.</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>Move to %1…</source>
        <translation>Zu %1 übertragen …</translation>
    </message>
    <message>
        <source>%1 has all that the others have.</source>
        <translation>%1 hat alles, was die anderen haben.</translation>
    </message>
    <message>
        <source>%1 would get: %2.</source>
        <extracomment>%1: a person, %2: what is added, such as a phone and an address.</extracomment>
        <translation>%1 bekäme: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) of the others stay with them.</source>
        <translation>
            <numerusform>%Ln Deal der anderen bleibt bei ihnen.</numerusform>
            <numerusform>%Ln Deals der anderen bleiben bei ihnen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::FactSheet</name>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Double click or F2 changes a value; it waits to be saved.</source>
        <translation>Ein Doppelklick oder F2 ändert einen Wert; er wartet aufs Speichern.</translation>
    </message>
    <message>
        <source>What was typed was not taken. %1</source>
        <translation>Das Getippte wurde nicht übernommen. %1</translation>
    </message>
</context>
<context>
    <name>pulsedeck::PartView</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>none</source>
        <comment>of a list on a page</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Den Link öffnen</translation>
    </message>
</context>
<context>
    <name>pulsedeck::SheetPage</name>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an action and its shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>pulsedeck::StoryView</name>
    <message>
        <source>Nothing happened in the last year.</source>
        <translation>Im letzten Jahr ist nichts geschehen.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an action and its shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>File: %1</source>
        <extracomment>Below a note or a call: what is opened by Return or a double click; %1 is its name.</extracomment>
        <translation>Datei: %1</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Die Datei öffnen</translation>
    </message>
</context>
<context>
    <name>pulsedeck::PhonesDesk</name>
    <message>
        <source>Mailing list</source>
        <translation>Verteiler</translation>
    </message>
    <message>
        <source>&amp;Mailing list:</source>
        <translation>&amp;Verteiler:</translation>
    </message>
    <message>
        <source>There are no mailing lists yet, or they are still being read. Phones are kept in mailing lists.</source>
        <translation>Es gibt noch keine Verteiler, oder sie werden noch gelesen. Telefonnummern stehen in Verteilern.</translation>
    </message>
    <message>
        <source>Mailing lists are told with the Email scope only. Whether a list has a phone can be looked up all the same.</source>
        <translation>Verteiler sind nur mit dem Bereich E-Mail bekannt. Ob eine Nummer in einem Verteiler steht, lässt sich trotzdem nachsehen.</translation>
    </message>
</context>
<context>
    <name>pulsedeck::PhonesPage</name>
    <message>
        <source>Which phones are in the list is told with the Email scope only. They can be added, and one can be looked up.</source>
        <translation>Welche Nummern im Verteiler stehen, wird nur mit dem Bereich E-Mail gesagt. Nummern lassen sich hinzufügen, und eine lässt sich nachschlagen.</translation>
    </message>
    <message>
        <source>How many phones the list has could not be read.</source>
        <translation>Wie viele Nummern der Verteiler hat, ließ sich nicht lesen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active phone(s)</source>
        <translation>
            <numerusform>%Ln aktive Nummer</numerusform>
            <numerusform>%Ln aktive Nummern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>phones</comment>
        <translation>
            <numerusform>%Ln neue</numerusform>
            <numerusform>%Ln neue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excluded</source>
        <comment>phones</comment>
        <translation>
            <numerusform>%Ln ausgeschlossene</numerusform>
            <numerusform>%Ln ausgeschlossene</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3. Phones without an address count here, but cannot be listed.</source>
        <translation>%1, %2, %3. Nummern ohne Adresse zählen hier mit, lassen sich aber nicht auflisten.</translation>
    </message>
</context>
<context>
    <name>pulsedeck::NameFilter</name>
    <message>
        <source>All</source>
        <extracomment>In a filter that hides nothing.</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>No names are known here yet.</source>
        <translation>Hier sind noch keine Namen bekannt.</translation>
    </message>
    <message>
        <source>Nothing here has that name.</source>
        <translation>Nichts hat hier diesen Namen.</translation>
    </message>
    <message>
        <source>Not asked for yet. %1</source>
        <translation>Noch nicht angefragt. %1</translation>
    </message>
</context>
<context>
    <name>pulsedeck::ColumnHeader</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>The title of a column and its place among those that sort.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>pulsedeck::HeaderMenu</name>
    <message>
        <source>Sort &amp;ascending</source>
        <translation>&amp;Aufsteigend sortieren</translation>
    </message>
    <message>
        <source>Sort &amp;descending</source>
        <translation>A&amp;bsteigend sortieren</translation>
    </message>
    <message>
        <source>&amp;Then by this, ascending</source>
        <translation>&amp;Danach hiernach, aufsteigend</translation>
    </message>
    <message>
        <source>Then by this, d&amp;escending</source>
        <translation>Dana&amp;ch hiernach, absteigend</translation>
    </message>
    <message>
        <source>&amp;Order of the service</source>
        <translation>&amp;Reihenfolge des Dienstes</translation>
    </message>
    <message>
        <source>&amp;Hide this column</source>
        <translation>Diese Spalte ausb&amp;lenden</translation>
    </message>
</context>
<context>
    <name>pulsedeck::HeaderMemory</name>
    <message>
        <source>&amp;Keep the first column in view</source>
        <translation>&amp;Erste Spalte im Blick behalten</translation>
    </message>
</context>
<context>
    <name>pulsedeck::SavedSearches</name>
    <message>
        <source>Searches</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Delete a search</source>
        <translation>Eine Suche löschen</translation>
    </message>
</context>
<context>
    <name>Colours</name>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Light green</source>
        <translation>Hellgrün</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Blaugrün</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation>Türkis</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>Indigo</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Braun</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
</context>
<context>
    <name>pulsedeck::ContactCard</name>
    <message>
        <source>Tagged from here: %1. The service does not tell tags that others put on.</source>
        <translation>Von hier aus vergebene Tags: %1. Tags, die andere vergeben haben, nennt der Dienst nicht.</translation>
    </message>
</context>
<context>
    <name>pulsedeck::StagedPage</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1: wird gelesen …</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Hier ist noch nichts</translation>
    </message>
</context>
<context>
    <name>pulsedeck::StagesPage</name>
    <message>
        <source>%1 (%2)</source>
        <comment>an action and its shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Drag a stage to its place, or press Alt+Up and Alt+Down. F2 changes its name. What is changed waits to be saved.</source>
        <translation>Ziehen Sie eine Stufe an ihren Platz, oder drücken Sie Alt+Hoch und Alt+Runter. F2 ändert ihren Namen. Änderungen warten auf das Speichern.</translation>
    </message>
</context>
<context>
    <name>pulsedeck::Purse</name>
    <message numerus="yes">
        <source>At the usual pace it lasts about %Ln day(s).</source>
        <translation>
            <numerusform>Bei üblichem Verbrauch reicht es noch etwa %Ln Tag.</numerusform>
            <numerusform>Bei üblichem Verbrauch reicht es noch etwa %Ln Tage.</numerusform>
        </translation>
    </message>
    <message>
        <source>How long it lasts is not known.</source>
        <translation>Wie lange es reicht, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Whether the balance covers it is not known: the scope “Account” is not picked.</source>
        <translation>Ob das Guthaben reicht, ist nicht bekannt: Der Bereich „Konto“ ist nicht ausgewählt.</translation>
    </message>
    <message>
        <source>The balance could not be read.</source>
        <translation>Das Guthaben konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Balance: %1. %2</source>
        <comment>the second is how long it lasts</comment>
        <translation>Guthaben: %1. %2</translation>
    </message>
    <message>
        <source>Balance: %1. Whether it covers a price in another currency is not known.</source>
        <translation>Guthaben: %1. Ob es einen Preis in einer anderen Währung deckt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The price exceeds the balance of %1 by %2.</source>
        <translation>Der Preis übersteigt das Guthaben von %1 um %2.</translation>
    </message>
    <message>
        <source>Balance: %1, afterwards %2. %3</source>
        <comment>the third is how long it lasts</comment>
        <translation>Guthaben: %1, danach %2. %3</translation>
    </message>
</context>
<context>
    <name>pulsedeck::UndoSteps</name>
    <message>
        <source>&amp;Undo %1</source>
        <extracomment>%1: &quot;change of City in 3 rows&quot;</extracomment>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <extracomment>%1: &quot;change of City in 3 rows&quot;</extracomment>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
</context>
<context>
    <name>pulsedeck::WishTaker</name>
    <message>
        <source>The row is no longer in the list.</source>
        <translation>Die Zeile ist nicht mehr in der Liste.</translation>
    </message>
    <message>
        <source>There is no row above to fill down from. Select several rows: the value of the first one fills the others.</source>
        <translation>Darüber ist keine Zeile, aus der ausgefüllt werden könnte. Wählen Sie mehrere Zeilen aus: Der Wert der ersten füllt die anderen.</translation>
    </message>
</context>
<context>
    <name>pulsedeck::ResourceModel</name>
    <message>
        <source>Empty where it is as usual: “%1”</source>
        <translation>Leer, wo es wie üblich ist: „%1“</translation>
    </message>
</context>
<context>
    <name>pulsedeck::ValueKinds</name>
    <message>
        <source>Text</source>
        <comment>kind of value</comment>
        <translation>Text</translation>
    </message>
    <message>
        <source>Whole number</source>
        <comment>kind of value</comment>
        <translation>Ganze Zahl</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>kind of value</comment>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <comment>kind of value</comment>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>kind of value</comment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Several values</source>
        <comment>kind of value</comment>
        <translation>Mehrere Werte</translation>
    </message>
</context>
<context>
    <name>pulsedeck::CodeBox</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>The button&apos;s code is in the clipboard.</extracomment>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>pulsedeck::LossesPage</name>
    <message>
        <source>Campaigns and the subscribers they cost</source>
        <translation>Kampagnen und die Abonnenten, die sie gekostet haben</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Subscribers lost</source>
        <translation>Verlorene Abonnenten</translation>
    </message>
    <message>
        <source>Read at</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>SendPulse does not tell what a campaign cost. How many had unsubscribed is read from its website while Pulsedeck is open, and remembered; shown is by how many more there were after the campaign.</source>
        <translation>SendPulse sagt nicht, was eine Kampagne gekostet hat. Wie viele sich abgemeldet hatten, wird bei ihrer Website gelesen, solange Pulsedeck offen ist, und gemerkt; gezeigt wird, um wie viele es nach der Kampagne mehr waren.</translation>
    </message>
    <message>
        <source>Reading the campaigns…</source>
        <translation>Kampagnen werden gelesen …</translation>
    </message>
    <message>
        <source>The campaigns could not be read.</source>
        <translation>Die Kampagnen konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Its website was not read before it.</source>
        <translation>Ihre Website wurde davor nicht gelesen.</translation>
    </message>
    <message>
        <source>Its website was not read after it yet.</source>
        <translation>Ihre Website wurde danach noch nicht gelesen.</translation>
    </message>
    <message>
        <source>They were counted anew meanwhile.</source>
        <translation>Inzwischen wurde neu gezählt.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two moments</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, together with %Ln other campaign(s)</source>
        <translation>
            <numerusform>%1, zusammen mit %Ln anderen Kampagne</numerusform>
            <numerusform>%1, zusammen mit %Ln anderen Kampagnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>No web push campaign was sent yet.</source>
        <translation>Es wurde noch keine Web-Push-Kampagne gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>Of none of the %Ln campaign(s) is known yet what it cost.</source>
        <translation>
            <numerusform>Von der %Ln Kampagne ist noch nicht bekannt, was sie gekostet hat.</numerusform>
            <numerusform>Von keiner der %Ln Kampagnen ist schon bekannt, was sie gekostet hat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” cost %Ln subscriber(s).</source>
        <translation>
            <numerusform>„%1“ hat %Ln Abonnenten gekostet.</numerusform>
            <numerusform>„%1“ hat %Ln Abonnenten gekostet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::RecentBounces</name>
    <message>
        <source>Letters that came back lately</source>
        <translation>Zuletzt zurückgekommene Briefe</translation>
    </message>
    <message>
        <source>Return or a click asks why.</source>
        <translation>Eingabetaste oder Klick fragt nach dem Grund.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A recipient, and what the server said.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>pulsedeck::SaveSteps</name>
    <message>
        <source>&amp;Save changes</source>
        <translation>Änderungen &amp;speichern</translation>
    </message>
    <message>
        <source>Re&amp;view changes…</source>
        <translation>Änderungen &amp;durchsehen …</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>Änderungen &amp;verwerfen</translation>
    </message>
    <message>
        <source>No changes wait to be saved.</source>
        <translation>Es gibt nichts zu speichern.</translation>
    </message>
</context>
<context>
    <name>pulsedeck::JobCarrier</name>
    <message>
        <source>%1, once more what was refused</source>
        <extracomment>%1: &quot;Import: 250 contacts&quot;</extracomment>
        <translation>%1, noch einmal, was abgelehnt wurde</translation>
    </message>
</context>
<context>
    <name>JournalWords</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A column and its value.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Whole row</source>
        <translation>Ganze Zeile</translation>
    </message>
</context>
<context>
    <name>RowChanges</name>
    <message>
        <source>new</source>
        <extracomment>What an import does: the row was not there before.</extracomment>
        <translation>neu</translation>
    </message>
</context>
<context>
    <name>pulsedeck::TabMenu</name>
    <message>
        <source>All tabs</source>
        <translation>Alle Reiter</translation>
    </message>
</context>
<context>
    <name>NewRows</name>
    <message>
        <source>“%1” is in the list already. Please change its row instead.</source>
        <translation>„%1“ ist schon in der Liste. Bitte ändern Sie dort die Zeile.</translation>
    </message>
    <message>
        <source>“%1” is in the list already, with other values.</source>
        <translation>„%1“ ist schon in der Liste, mit anderen Werten.</translation>
    </message>
</context>
</TS>
