<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk_UA" sourcelanguage="en">
<context>
    <name>AccessList</name>
    <message>
        <source>Granted</source>
        <translation>Надано</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Відмовлено</translation>
    </message>
    <message>
        <source>Could not be reached</source>
        <translation>Недосяжно</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>Перевіряється</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Ще не перевірено</translation>
    </message>
    <message>
        <source>Not clear, as SendPulse did not know what was asked for</source>
        <translation>Невідомо: SendPulse не знає того, про що його запитали</translation>
    </message>
</context>
<context>
    <name>AccountLook</name>
    <message>
        <source>Teal</source>
        <extracomment>A colour to tell accounts apart</extracomment>
        <translation>Бірюзовий</translation>
    </message>
    <message>
        <source>Blue</source>
        <extracomment>A colour to tell accounts apart</extracomment>
        <translation>Синій</translation>
    </message>
    <message>
        <source>Purple</source>
        <extracomment>A colour to tell accounts apart</extracomment>
        <translation>Фіолетовий</translation>
    </message>
    <message>
        <source>Pink</source>
        <extracomment>A colour to tell accounts apart</extracomment>
        <translation>Рожевий</translation>
    </message>
    <message>
        <source>Orange</source>
        <extracomment>A colour to tell accounts apart</extracomment>
        <translation>Помаранчевий</translation>
    </message>
    <message>
        <source>Yellow</source>
        <extracomment>A colour to tell accounts apart</extracomment>
        <translation>Жовтий</translation>
    </message>
    <message>
        <source>Green</source>
        <extracomment>A colour to tell accounts apart</extracomment>
        <translation>Зелений</translation>
    </message>
    <message>
        <source>Grey</source>
        <extracomment>A colour to tell accounts apart</extracomment>
        <translation>Сірий</translation>
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
        <translation>Назва</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A percentage, in the way the language writes it.</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and its unit</comment>
        <translation>%2: %1</translation>
    </message>
    <message>
        <source>%2: %1</source>
        <comment>the number one and its unit</comment>
        <translation>%2: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 із %2</translation>
    </message>
    <message>
        <source>%1: the limit is reached</source>
        <translation>%1: ліміт вичерпано</translation>
    </message>
    <message>
        <source>%1: nearly used up</source>
        <translation>%1: майже вичерпано</translation>
    </message>
    <message>
        <source>From %1 to %2; lowest %3, highest %4</source>
        <translation>Від %1 до %2; найменше %3, найбільше %4</translation>
    </message>
    <message>
        <source>Not specified</source>
        <extracomment>What the service gives no name: a country, a link, a goal.</extracomment>
        <translation>Не вказано</translation>
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
        <translation>%1, від «%2»</translation>
    </message>
    <message>
        <source>%1 (incomplete)</source>
        <extracomment>%1 is a day or a part of a period that is not over yet.</extracomment>
        <translation>%1 (неповний)</translation>
    </message>
    <message>
        <source>%1 of “%2”</source>
        <extracomment>%1 is a percentage, %2 the step of a funnel that it is a share of.</extracomment>
        <translation>%1 від «%2»</translation>
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
        <translation>%1, %2 від усіх</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Step</source>
        <comment>of a funnel</comment>
        <translation>Крок</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1
Try --help for what can be said.</source>
        <extracomment>%1 says what is wrong with the command line</extracomment>
        <translation>%1
Додайте --help, щоб побачити всі параметри.</translation>
    </message>
    <message>
        <source>Start with the built-in demo account.</source>
        <translation>Почати із вбудованим демонстраційним акаунтом.</translation>
    </message>
    <message>
        <source>Keep all files of the program under &lt;dir&gt;.</source>
        <translation>Зберігати всі файли програми в &lt;dir&gt;.</translation>
    </message>
    <message>
        <source>Talk to &lt;url&gt; instead of SendPulse: https, or http on this computer.</source>
        <translation>Звертатися до &lt;url&gt; замість SendPulse: https або http на цьому комп&apos;ютері.</translation>
    </message>
    <message>
        <source>Save pictures of all screens in &lt;dir&gt; and leave; needs no display.</source>
        <translation>Зберегти знімки всіх екранів у &lt;dir&gt; і вийти; дисплей не потрібен.</translation>
    </message>
    <message>
        <source>Use this language: en, de or uk.</source>
        <translation>Використовувати цю мову: en, de або uk.</translation>
    </message>
    <message>
        <source>Say what can be said here, and leave.</source>
        <translation>Показати параметри й вийти.</translation>
    </message>
    <message>
        <source>Say the version, and leave.</source>
        <translation>Показати версію й вийти.</translation>
    </message>
    <message>
        <source>Pulsedeck, a desktop dashboard for the SendPulse marketing service.</source>
        <translation>Pulsedeck, настільна панель для маркетингового сервісу SendPulse.</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>Неочікуваний аргумент: %1</translation>
    </message>
    <message>
        <source>This is no address to send a key to: %1</source>
        <translation>На цю адресу ключ не надсилається: %1</translation>
    </message>
</context>
<context>
    <name>FieldInput</name>
    <message>
        <source>Not chosen</source>
        <translation>Не вибрано</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Показати введене</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>Файл не вибрано</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Вибрати файл…</translation>
    </message>
    <message>
        <source>The file is still being read.</source>
        <translation>Файл ще читається.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Файл не вдається прочитати: %1</translation>
    </message>
    <message>
        <source>The file is larger than %1.</source>
        <translation>Файл більший за %1.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Файл порожній.</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (обов&apos;язково)</translation>
    </message>
    <message>
        <source>Something in “%1” is not right yet.</source>
        <translation>У «%1» ще щось не так.</translation>
    </message>
    <message>
        <source>JSON, for example {&quot;key&quot;: &quot;value&quot;} or [1, 2]</source>
        <translation>JSON, наприклад {&quot;key&quot;: &quot;value&quot;} або [1, 2]</translation>
    </message>
    <message>
        <source>This cannot be read as JSON, line %1: %2</source>
        <translation>Це не читається як JSON, рядок %1: %2</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Of a variable or setting</extracomment>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значення</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>Додати рядок</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Рядок %1: %2</translation>
    </message>
    <message>
        <source>Please fill in “%1”.</source>
        <translation>Заповніть «%1».</translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation>Прибрати цей рядок</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Вибрати день</translation>
    </message>
    <message>
        <source>Choose a day: %1</source>
        <translation>Вибрати день: %1</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Без дня</translation>
    </message>
    <message>
        <source>No time</source>
        <translation>Без часу</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>Наприклад %1</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>All</source>
        <translation>Усі</translation>
    </message>
</context>
<context>
    <name>ListHeader</name>
    <message numerus="yes">
        <source>%Ln found among the %1 loaded of %2</source>
        <translation>
            <numerusform>Знайдено %Ln серед %1 завантажених із %2</numerusform>
            <numerusform>Знайдено %Ln серед %1 завантажених із %2</numerusform>
            <numerusform>Знайдено %Ln серед %1 завантажених із %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 loaded, sorted among these</source>
        <translation>Завантажено %1 із %2, впорядковано лише їх</translation>
    </message>
    <message>
        <source>%1 of %2 loaded</source>
        <translation>Завантажено %1 із %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found among all %1</source>
        <translation>
            <numerusform>Знайдено %Ln серед усіх %1</numerusform>
            <numerusform>Знайдено %Ln серед усіх %1</numerusform>
            <numerusform>Знайдено %Ln серед усіх %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in all</source>
        <extracomment>Number of rows of a list that is read to its end.</extracomment>
        <translation>
            <numerusform>Усього %Ln</numerusform>
            <numerusform>Усього %Ln</numerusform>
            <numerusform>Усього %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found among %1, as of %2</source>
        <translation>
            <numerusform>Знайдено %Ln серед %1, станом на %2</numerusform>
            <numerusform>Знайдено %Ln серед %1, станом на %2</numerusform>
            <numerusform>Знайдено %Ln серед %1, станом на %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s), as of %1</source>
        <translation>
            <numerusform>%Ln рядок, станом на %1</numerusform>
            <numerusform>%Ln рядки, станом на %1</numerusform>
            <numerusform>%Ln рядків, станом на %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found among the %1 loaded; there may be more</source>
        <translation>
            <numerusform>Знайдено %Ln серед %1 завантажених; можливо, є ще</numerusform>
            <numerusform>Знайдено %Ln серед %1 завантажених; можливо, є ще</numerusform>
            <numerusform>Знайдено %Ln серед %1 завантажених; можливо, є ще</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 loaded, sorted among these; there may be more</source>
        <translation>Завантажено %1, впорядковано лише їх; можливо, є ще</translation>
    </message>
    <message>
        <source>%1 loaded, there may be more</source>
        <translation>Завантажено %1, можливо, є ще</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found among the %1 loaded; the list may be incomplete</source>
        <translation>
            <numerusform>Знайдено %Ln серед %1 завантажених; список може бути неповним</numerusform>
            <numerusform>Знайдено %Ln серед %1 завантажених; список може бути неповним</numerusform>
            <numerusform>Знайдено %Ln серед %1 завантажених; список може бути неповним</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 loaded; the list may be incomplete</source>
        <translation>Завантажено %1 із %2; список може бути неповним</translation>
    </message>
    <message>
        <source>%1 loaded; the list may be incomplete</source>
        <translation>Завантажено %1; список може бути неповним</translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln entries could not be read</source>
        <extracomment>%1 says how many rows there are.</extracomment>
        <translation>
            <numerusform>%1; %Ln запис не вдалося прочитати</numerusform>
            <numerusform>%1; %Ln записи не вдалося прочитати</numerusform>
            <numerusform>%1; %Ln записів не вдалося прочитати</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OperationDesk</name>
    <message numerus="yes">
        <source>%1: %Ln item(s)</source>
        <translation>
            <numerusform>%1: %Ln елемент</numerusform>
            <numerusform>%1: %Ln елементи</numerusform>
            <numerusform>%1: %Ln елементів</numerusform>
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
        <translation>%1 о %2</translation>
    </message>
    <message>
        <source>%1 points</source>
        <extracomment>A difference of two percentages, in percentage points; %1 is a number with its sign.</extracomment>
        <translation>%1 п.</translation>
    </message>
    <message>
        <source>Read just now</source>
        <translation>Прочитано щойно</translation>
    </message>
    <message numerus="yes">
        <source>Read %Ln minute(s) ago</source>
        <translation>
            <numerusform>Прочитано %Ln хвилину тому</numerusform>
            <numerusform>Прочитано %Ln хвилини тому</numerusform>
            <numerusform>Прочитано %Ln хвилин тому</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %Ln hour(s) ago</source>
        <translation>
            <numerusform>Прочитано %Ln годину тому</numerusform>
            <numerusform>Прочитано %Ln години тому</numerusform>
            <numerusform>Прочитано %Ln годин тому</numerusform>
        </translation>
    </message>
    <message>
        <source>Read yesterday at %1</source>
        <translation>Прочитано вчора о %1</translation>
    </message>
    <message>
        <source>Read on %1</source>
        <translation>Прочитано %1</translation>
    </message>
    <message>
        <source>%1 since yesterday</source>
        <translation>%1 від учора</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>The year is left out: &quot;10 Jun&quot;. See QDate::toString() for the letters.</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 від %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>From %1 to %2: %3</source>
        <extracomment>%1 is a value and when it was so, %2 the value now, %3 the difference.</extracomment>
        <translation>Від %1 до %2: %3</translation>
    </message>
    <message>
        <source>Same as yesterday</source>
        <translation>Як учора</translation>
    </message>
    <message>
        <source>Same since %1</source>
        <extracomment>%1 is a day or a time of today.</extracomment>
        <translation>Без змін від %1</translation>
    </message>
    <message>
        <source>Unchanged: %1</source>
        <translation>Без змін: %1</translation>
    </message>
    <message>
        <source>Same as before</source>
        <translation>Як раніше</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>%1 is a difference with its sign, perhaps with a percentage, %2 the value in the period before.</extracomment>
        <translation>%1 проти %2</translation>
    </message>
</context>
<context>
    <name>PeriodCourse</name>
    <message>
        <source>This period</source>
        <translation>Цей період</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>Попередній період</translation>
    </message>
</context>
<context>
    <name>auth</name>
    <message>
        <source>The settings could not be read. They were set aside as %1, and Pulsedeck starts with new ones.</source>
        <translation>Не вдалося прочитати налаштування. Їх збережено як %1, а Pulsedeck починає з новими.</translation>
    </message>
    <message>
        <source>The settings were written by a newer Pulsedeck. They were set aside as %1, and this one starts with new settings.</source>
        <translation>Налаштування записала новіша версія Pulsedeck. Їх збережено як %1, а ця починає з новими.</translation>
    </message>
    <message>
        <source>This is not a call that Pulsedeck waits for.</source>
        <translation>Pulsedeck не чекає на такий запит.</translation>
    </message>
    <message>
        <source>You can return to Pulsedeck</source>
        <translation>Можна повернутися до Pulsedeck</translation>
    </message>
    <message>
        <source>The sign-in goes on in Pulsedeck. This page can be closed.</source>
        <translation>Вхід продовжується в Pulsedeck. Цю сторінку можна закрити.</translation>
    </message>
    <message>
        <source>The keychain&apos;s entry for this account is damaged. Please sign in again.</source>
        <translation>Запис цього акаунта у сховищі ключів пошкоджено. Увійдіть знову.</translation>
    </message>
    <message>
        <source>The keychain has no entry for this account. Please sign in again.</source>
        <translation>У сховищі ключів немає запису цього акаунта. Увійдіть знову.</translation>
    </message>
    <message>
        <source>The keychain is locked or refused access. Unlock it and try again, or sign in again.</source>
        <translation>Сховище ключів заблоковане або відмовило в доступі. Розблокуйте його й спробуйте ще раз або увійдіть знову.</translation>
    </message>
    <message>
        <source>This system offers no keychain that Pulsedeck can use, so the secret of this account was not kept. Please sign in again.</source>
        <translation>Система не має сховища ключів, яким Pulsedeck може скористатися, тому секрет цього акаунта не збережено. Увійдіть знову.</translation>
    </message>
    <message>
        <source>The keychain is locked, so the entry of the removed account is still in it.</source>
        <translation>Сховище ключів заблоковане, тому запис вилученого акаунта досі в ньому.</translation>
    </message>
    <message>
        <source>The service does not know this ID with this secret. Copy both once more from Settings, API in your SendPulse account.</source>
        <translation>Сервіс не знає такого ID з таким секретом. Скопіюйте обидва ще раз із розділу Налаштування, API у вашому акаунті SendPulse.</translation>
    </message>
    <message>
        <source>The service does not know this key, the key was revoked, or it is bound to other addresses than yours. Keys are listed in Settings, API in your SendPulse account.</source>
        <translation>Сервіс не знає цього ключа, його відкликано або прив&apos;язано до інших адрес. Ключі перелічено в розділі Налаштування, API у вашому акаунті SendPulse.</translation>
    </message>
    <message>
        <source>The code or the app&apos;s ID and secret were refused. A code works once and lives one minute: open the app in SendPulse again to get a new one.</source>
        <translation>Код або ID і секрет застосунку відхилено. Код діє один раз і одну хвилину: відкрийте застосунок у SendPulse ще раз, щоб отримати новий.</translation>
    </message>
    <message>
        <source>Secrets are sent by https only.</source>
        <translation>Секрети надсилаються лише через https.</translation>
    </message>
    <message>
        <source>Pick at least one scope.</source>
        <translation>Виберіть принаймні один розділ.</translation>
    </message>
    <message>
        <source>No code arrived within two minutes. Start again, or paste the code.</source>
        <translation>За дві хвилини код не надійшов. Почніть знову або вставте код.</translation>
    </message>
    <message>
        <source>The keychain is locked or refused access. New secrets and figures are kept in memory until Pulsedeck is closed.</source>
        <translation>Сховище ключів заблоковане або відмовило в доступі. Нові секрети й показники зберігаються в пам’яті, доки Pulsedeck не закрито.</translation>
    </message>
    <message>
        <source>This system offers no keychain that Pulsedeck can use. Secrets and remembered figures are kept in memory until Pulsedeck is closed; after that you have to sign in again.</source>
        <translation>Ця система не має сховища ключів, яким міг би скористатися Pulsedeck. Секрети й запам’ятовані показники зберігаються в пам’яті, доки Pulsedeck не закрито; після цього потрібно ввійти знову.</translation>
    </message>
    <message>
        <source>Pulsedeck keeps its files in %1, but cannot write there.</source>
        <translation>Pulsedeck зберігає свої файли в %1, але не може туди писати.</translation>
    </message>
    <message>
        <source>Pulsedeck is open with these files on another computer, %1. If it is not, delete %2 and start again.</source>
        <translation>Pulsedeck із цими файлами відкрито на іншому комп’ютері, %1. Якщо це не так, видаліть %2 і запустіть програму ще раз.</translation>
    </message>
    <message>
        <source>Pulsedeck seems to be open already. If it is not, delete %1 and start again.</source>
        <translation>Схоже, Pulsedeck уже відкрито. Якщо це не так, видаліть %1 і запустіть програму ще раз.</translation>
    </message>
    <message>
        <source>Pulsedeck is open already, but does not answer. End process %1, then start again.</source>
        <translation>Pulsedeck уже відкрито, але програма не відповідає. Завершіть процес %1 і запустіть програму ще раз.</translation>
    </message>
    <message>
        <source>The settings are empty, though there are figures of accounts on this computer: the settings were lost. Add your accounts again; nothing in SendPulse is affected.</source>
        <translation>Налаштування порожні, хоча на цьому комп&apos;ютері є показники акаунтів: налаштування втрачено. Додайте свої акаунти знову; у SendPulse нічого не змінилося.</translation>
    </message>
    <message>
        <source>The settings cannot be written to %1: the disk may be full, or the file belongs to somebody else. What you change works until Pulsedeck is closed.</source>
        <translation>Налаштування не вдається записати в %1: можливо, диск заповнений або файл належить комусь іншому. Зміни діятимуть, доки Pulsedeck не буде закрито.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be used, and cannot be set aside either. Nothing that you change will be kept.</source>
        <translation>Налаштування в %1 непридатні, і відкласти їх також не вдалося. Жодні ваші зміни не збережуться.</translation>
    </message>
</context>
<context>
    <name>automation</name>
    <message>
        <source>Passed</source>
        <translation>Пройшли</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Надіслано</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Доставлено</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Відкрито</translation>
    </message>
    <message>
        <source>Clicked</source>
        <translation>Натиснуто</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Помилки</translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>Відписано</translation>
    </message>
    <message>
        <source>Marked as spam</source>
        <translation>Позначено як спам</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Видалено</translation>
    </message>
    <message>
        <source>Last sent</source>
        <translation>Востаннє надіслано</translation>
    </message>
    <message>
        <source>Click rate</source>
        <translation>Частка кліків</translation>
    </message>
    <message>
        <source>Clicked / delivered</source>
        <translation>Натиснуто / доставлено</translation>
    </message>
    <message>
        <source>From sent to clicked</source>
        <translation>Від надсилання до кліку</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>повідомлення</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Показники</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>of a flow</comment>
        <translation>Старт</translation>
    </message>
    <message>
        <source>Web push message</source>
        <translation>Web push повідомлення</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Chatbot message</source>
        <translation>Повідомлення чат-бота</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фільтр</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Умова</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ціль</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>of a flow</comment>
        <translation>Дія</translation>
    </message>
    <message>
        <source>Elements of “%1”</source>
        <translation>Елементи «%1»</translation>
    </message>
    <message>
        <source>This flow has no elements yet.</source>
        <translation>У цьому ланцюжку ще немає елементів.</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Елемент</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Вміст</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Створено</translation>
    </message>
    <message>
        <source>Element ID</source>
        <translation>Номер елемента</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Почали</translation>
    </message>
    <message>
        <source>On their way</source>
        <translation>У дорозі</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Завершили</translation>
    </message>
    <message>
        <source>Messages sent</source>
        <translation>Надіслано повідомлень</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>Конверсії</translation>
    </message>
    <message>
        <source>Conversion rate</source>
        <translation>Коефіцієнт конверсії</translation>
    </message>
    <message>
        <source>Conversions / started</source>
        <translation>Конверсії / почали</translation>
    </message>
    <message>
        <source>All conversions</source>
        <translation>Усі конверсії</translation>
    </message>
    <message>
        <source>By the start</source>
        <translation>За стартом</translation>
    </message>
    <message>
        <source>By goals</source>
        <translation>За цілями</translation>
    </message>
    <message>
        <source>Conversions by goal</source>
        <translation>Конверсії за цілями</translation>
    </message>
    <message>
        <source>conversions</source>
        <translation>конверсії</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Ланцюжки</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Ланцюжок</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Чернетка</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Активно</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Зупинено</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Змінено</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Відправник</translation>
    </message>
    <message>
        <source>Sender&apos;s address</source>
        <translation>Адреса відправника</translation>
    </message>
    <message>
        <source>Flow ID</source>
        <translation>Номер ланцюжка</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Перебіг</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>Елементи</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>There are no flows yet. A flow sends emails and messages by itself when something happens.</source>
        <translation>Ланцюжків ще немає. Ланцюжок сам надсилає листи й повідомлення, коли щось стається.</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln flow(s) or more.</source>
        <translation>
            <numerusform>Є щонайменше %Ln ланцюжок.</numerusform>
            <numerusform>Є щонайменше %Ln ланцюжки.</numerusform>
            <numerusform>Є щонайменше %Ln ланцюжків.</numerusform>
        </translation>
    </message>
    <message>
        <source>Active flows</source>
        <translation>Активні ланцюжки</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln людина</numerusform>
            <numerusform>%Ln людини</numerusform>
            <numerusform>%Ln людей</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>kind and name of an element</comment>
        <translation>%1 «%2»</translation>
    </message>
    <message>
        <source>number of people not told</source>
        <translation>кількість людей не повідомлено</translation>
    </message>
    <message>
        <source>%1 of the start</source>
        <translation>%1 від початку</translation>
    </message>
    <message>
        <source>%1 fewer than before (%2)</source>
        <translation>на %1 менше, ніж перед тим (%2)</translation>
    </message>
    <message>
        <source>Nobody is known to stop on the way.</source>
        <translation>Невідомо, щоб хтось зупинявся дорогою.</translation>
    </message>
    <message>
        <source>Unknown element</source>
        <translation>Невідомий елемент</translation>
    </message>
    <message>
        <source>Unknown element (%1)</source>
        <translation>Невідомий елемент (%1)</translation>
    </message>
    <message>
        <source>From start to goal</source>
        <translation>Від початку до мети</translation>
    </message>
    <message>
        <source>people</source>
        <translation>люди</translation>
    </message>
    <message>
        <source>The service provides no totals for this flow.</source>
        <translation>Сервіс не повідомляє підсумків цього ланцюжка.</translation>
    </message>
    <message>
        <source>Totals of “%1”, deleted elements too</source>
        <translation>Підсумки «%1» разом із видаленими елементами</translation>
    </message>
    <message>
        <source>All figures from the service</source>
        <translation>Усі числа сервісу</translation>
    </message>
    <message>
        <source>Delete event logs…</source>
        <translation>Видалити журнали подій…</translation>
    </message>
    <message>
        <source>Ids of events</source>
        <translation>Ідентифікатори подій</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>По одній у рядку</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>видалити</translation>
    </message>
    <message numerus="yes">
        <source>Delete the logs of %Ln event(s)? Who started a flow and when is lost; that cannot be undone.</source>
        <translation>
            <numerusform>Видалити журнали %Ln події? Хто й коли запустив ланцюжок, буде втрачено; цього не скасувати.</numerusform>
            <numerusform>Видалити журнали %Ln подій? Хто й коли запустив ланцюжок, буде втрачено; цього не скасувати.</numerusform>
            <numerusform>Видалити журнали %Ln подій? Хто й коли запустив ланцюжок, буде втрачено; цього не скасувати.</numerusform>
        </translation>
    </message>
    <message>
        <source>Starts over time</source>
        <translation>Запуски з часом</translation>
    </message>
    <message>
        <source>Deleted elements too</source>
        <translation>Разом із видаленими</translation>
    </message>
    <message>
        <source>List automation flows</source>
        <translation>Показати ланцюжки автоматизації</translation>
    </message>
    <message>
        <source>Show statistics of automation flow</source>
        <translation>Показати статистику ланцюжка автоматизації</translation>
    </message>
    <message>
        <source>Show statistics of every element</source>
        <translation>Показати статистику кожного елемента</translation>
    </message>
    <message>
        <source>Show statistics of Start element</source>
        <translation>Показати статистику елемента «Старт»</translation>
    </message>
    <message>
        <source>Show statistics of Email element</source>
        <translation>Показати статистику елемента «Email»</translation>
    </message>
    <message>
        <source>Show statistics of Push element</source>
        <translation>Показати статистику елемента «Push»</translation>
    </message>
    <message>
        <source>Show statistics of SMS element</source>
        <translation>Показати статистику елемента «SMS»</translation>
    </message>
    <message>
        <source>Show statistics of Messenger element</source>
        <translation>Показати статистику елемента «Месенджер»</translation>
    </message>
    <message>
        <source>Show statistics of Filter element</source>
        <translation>Показати статистику елемента «Фільтр»</translation>
    </message>
    <message>
        <source>Show statistics of Condition element</source>
        <translation>Показати статистику елемента «Умова»</translation>
    </message>
    <message>
        <source>Show statistics of Goal element</source>
        <translation>Показати статистику елемента «Ціль»</translation>
    </message>
    <message>
        <source>Show statistics of Action element</source>
        <translation>Показати статистику елемента «Дія»</translation>
    </message>
    <message>
        <source>List conversions of automation flow</source>
        <translation>Показати конверсії ланцюжка автоматизації</translation>
    </message>
    <message>
        <source>Delete log of events</source>
        <translation>Видалити журнал подій</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Посилання</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Піктограма</translation>
    </message>
    <message>
        <source>Text of the SMS</source>
        <translation>Текст SMS</translation>
    </message>
    <message>
        <source>Sender of the SMS</source>
        <translation>Відправник SMS</translation>
    </message>
    <message>
        <source>Mailing list ID</source>
        <translation>ID списку розсилки</translation>
    </message>
    <message>
        <source>Website ID</source>
        <translation>ID сайту</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>Написано</translation>
    </message>
    <message>
        <source>Message ID</source>
        <translation>ID повідомлення</translation>
    </message>
    <message>
        <source>Sends at</source>
        <translation>Надсилає о</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>Дні тижня</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>UTM source</source>
        <translation>UTM-джерело</translation>
    </message>
    <message>
        <source>UTM medium</source>
        <translation>UTM-канал</translation>
    </message>
    <message>
        <source>UTM campaign</source>
        <translation>UTM-кампанія</translation>
    </message>
    <message>
        <source>UTM term</source>
        <translation>UTM-термін</translation>
    </message>
    <message>
        <source>UTM content</source>
        <translation>UTM-вміст</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people still wait at a step of this flow: they are not lost.</source>
        <translation>
            <numerusform>%Ln людина ще чекає на одному з кроків цього ланцюжка: її не втрачено.</numerusform>
            <numerusform>%Ln людини ще чекають на одному з кроків цього ланцюжка: їх не втрачено.</numerusform>
            <numerusform>%Ln людей ще чекають на одному з кроків цього ланцюжка: їх не втрачено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most people are missing before %1: %2 of the %3 at %4 have not reached it.</source>
        <translation>Найбільше людей бракує перед %1: %2 з %3 на кроці %4 туди не дійшли.</translation>
    </message>
    <message>
        <source>Counted by the service for the whole flow</source>
        <translation>Підраховано сервісом для всього ланцюжка</translation>
    </message>
    <message>
        <source>The single goals add up to %1, while the service counts %2 by goals: it counts each by itself and does not tell the reason.</source>
        <translation>Окремі цілі разом дають %1, а сервіс нараховує за цілями %2: він рахує їх окремо й не пояснює причини.</translation>
    </message>
    <message>
        <source>Start and goals add up to %1, while the service counts %2 in all: it counts each by itself and does not tell the reason.</source>
        <translation>Старт і цілі разом дають %1, а сервіс нараховує загалом %2: він рахує їх окремо й не пояснює причини.</translation>
    </message>
    <message>
        <source>Conversions by the start and by goals</source>
        <translation>Конверсії за стартом і за цілями</translation>
    </message>
    <message>
        <source>Who reached a goal; others may have passed its step in the flow without that</source>
        <translation>Хто досягнув цілі; інші могли пройти її крок у ланцюжку, не досягнувши цілі</translation>
    </message>
    <message>
        <source>Mailing list</source>
        <translation>Список розсилки</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Event IDs</source>
        <translation>Ідентифікатори подій</translation>
    </message>
    <message>
        <source>“%1” loses %2 of those who start it</source>
        <translation>«%1» втрачає %2 тих, хто його починає</translation>
    </message>
    <message>
        <source>There is no such flow.</source>
        <translation>Такого ланцюжка немає.</translation>
    </message>
    <message>
        <source>“%1” loses the most: %2 of %3 have not reached %4 (%5).</source>
        <translation>«%1» втрачає найбільше: %2 із %3 не дійшли до %4 (%5).</translation>
    </message>
    <message>
        <source>People missing at the narrowest place of each flow</source>
        <translation>Скільки людей бракує в найвужчому місці кожного ланцюжка</translation>
    </message>
    <message>
        <source>Some of them may still wait at the step before</source>
        <translation>Частина з них, можливо, ще чекає на попередньому кроці</translation>
    </message>
    <message>
        <source>Bottlenecks</source>
        <translation>Вузькі місця</translation>
    </message>
    <message>
        <source>At which step each flow loses the most people, worked out from the figures of its elements.</source>
        <translation>На якому кроці кожен ланцюжок втрачає найбільше людей — обчислено з показників його елементів.</translation>
    </message>
    <message>
        <source>All flows</source>
        <translation>Усі ланцюжки</translation>
    </message>
    <message>
        <source>one for each flow, and one for each of its elements</source>
        <translation>по одному на кожен ланцюжок і на кожен його елемент</translation>
    </message>
    <message>
        <source>Share lost</source>
        <translation>Частка втрат</translation>
    </message>
    <message>
        <source>Lost there / people at the step before</source>
        <translation>Втрачено там / людей на попередньому кроці</translation>
    </message>
    <message>
        <source>Most are lost before</source>
        <translation>Найбільше втрат перед</translation>
    </message>
    <message>
        <source>Lost there</source>
        <translation>Втрачено там</translation>
    </message>
    <message>
        <source>The step before</source>
        <translation>Попередній крок</translation>
    </message>
    <message>
        <source>People there</source>
        <translation>Людей на ньому</translation>
    </message>
    <message>
        <source>Still waiting in the flow</source>
        <translation>Ще чекають у ланцюжку</translation>
    </message>
    <message>
        <source>Sh&amp;ow the flow</source>
        <translation>П&amp;оказати ланцюжок</translation>
    </message>
</context>
<context>
    <name>chatbots</name>
    <message>
        <source>Bot</source>
        <translation>Бот</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>bot</comment>
        <translation>Активно</translation>
    </message>
    <message>
        <source>Not active</source>
        <comment>bot</comment>
        <translation>Неактивний</translation>
    </message>
    <message>
        <source>Unread messages</source>
        <translation>Непрочитані повідомлення</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Чати</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Підключено</translation>
    </message>
    <message>
        <source>Id of the bot</source>
        <translation>Id бота</translation>
    </message>
    <message>
        <source>Bots</source>
        <translation>Боти</translation>
    </message>
    <message>
        <source>There are no bots yet. Connect one in the service&apos;s web account.</source>
        <translation>Ботів ще немає. Підключіть бота у вебакаунті сервісу.</translation>
    </message>
    <message>
        <source>Subscribers</source>
        <translation>Підписники</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>subscribers</comment>
        <translation>Активно</translation>
    </message>
    <message>
        <source>Messages sent</source>
        <translation>Надіслано повідомлень</translation>
    </message>
    <message>
        <source>Share of active subscribers</source>
        <translation>Частка активних підписників</translation>
    </message>
    <message>
        <source>Active / all subscribers</source>
        <translation>Активні / усі підписники</translation>
    </message>
    <message>
        <source>There is no %1 bot yet. Connect one in the service&apos;s web account.</source>
        <translation>Бота %1 ще немає. Підключіть його у вебакаунті сервісу.</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Ланцюжки</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Тригери</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Теги</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Шаблони</translation>
    </message>
    <message>
        <source>Chats of %1</source>
        <translation>Чати: %1</translation>
    </message>
    <message>
        <source>Nobody has written to this bot yet.</source>
        <translation>Цьому боту ще ніхто не писав.</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>person</comment>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Останнє повідомлення</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Непрочитані</translation>
    </message>
    <message>
        <source>Last written</source>
        <translation>Востаннє писали</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрито</translation>
    </message>
    <message>
        <source>Subscribed</source>
        <translation>Підписано</translation>
    </message>
    <message>
        <source>Tags of %1</source>
        <translation>Теги: %1</translation>
    </message>
    <message>
        <source>This bot has no tags yet.</source>
        <translation>У цього бота ще немає тегів.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Тег</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакти</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Створено</translation>
    </message>
    <message>
        <source>Contacts with “%1”</source>
        <translation>Контакти з «%1»</translation>
    </message>
    <message>
        <source>No contact carries this tag.</source>
        <translation>Жоден контакт не має цього тегу.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Активно</translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>Відписано</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Вимкнено</translation>
    </message>
    <message>
        <source>Has blocked the bot</source>
        <translation>Заблокував бота</translation>
    </message>
    <message>
        <source>Last active</source>
        <translation>Востаннє активний</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Міст</translation>
    </message>
    <message>
        <source>Personal Telegram</source>
        <translation>Особистий Telegram</translation>
    </message>
    <message>
        <source>Dialogs</source>
        <translation>Діалоги</translation>
    </message>
    <message>
        <source>Nobody has written to your bots yet.</source>
        <translation>Вашим ботам ще ніхто не писав.</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Месенджер</translation>
    </message>
    <message>
        <source>Last question</source>
        <translation>Останнє запитання</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Остання відповідь</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Остання зміна</translation>
    </message>
    <message>
        <source>Last asked</source>
        <translation>Востаннє запитано</translation>
    </message>
    <message>
        <source>Last answered</source>
        <translation>Востаннє відповіли</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Почато</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Спершу новіші</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Спершу старіші</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Запущено</translation>
    </message>
    <message>
        <source>Flows of %1</source>
        <translation>Ланцюжки: %1</translation>
    </message>
    <message>
        <source>This bot has no flows yet.</source>
        <translation>У цього бота ще немає ланцюжків.</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Ланцюжок</translation>
    </message>
    <message>
        <source>Not active</source>
        <translation>Неактивний</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Чернетка</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Тариф</translation>
    </message>
    <message>
        <source>Plan ends</source>
        <translation>Тариф діє до</translation>
    </message>
    <message>
        <source>Plan is over</source>
        <translation>Тариф завершився</translation>
    </message>
    <message>
        <source>Limits are passed</source>
        <translation>Ліміти перевищено</translation>
    </message>
    <message>
        <source>Active in the last month</source>
        <translation>Активні за останній місяць</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Змінні</translation>
    </message>
    <message>
        <source>Templates of %1</source>
        <translation>Шаблони: %1</translation>
    </message>
    <message>
        <source>This bot has no templates yet. The messenger has to approve each before it may be sent.</source>
        <translation>У цього бота ще немає шаблонів. Месенджер має схвалити кожен, перш ніж його можна надсилати.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Схвалено</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>Очікує схвалення</translation>
    </message>
    <message>
        <source>Appealed against</source>
        <translation>Оскаржено</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Відхилено</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Призупинено</translation>
    </message>
    <message>
        <source>Being deleted</source>
        <translation>Видаляється</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Видалено</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категорія</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Why it was rejected</source>
        <translation>Чому відхилено</translation>
    </message>
    <message>
        <source>Triggers of %1</source>
        <translation>Тригери: %1</translation>
    </message>
    <message>
        <source>This bot has no triggers yet.</source>
        <translation>У цього бота ще немає тригерів.</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Тригер</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Запускається</translation>
    </message>
    <message>
        <source>When somebody subscribes</source>
        <translation>Коли хтось підписується</translation>
    </message>
    <message>
        <source>When somebody unsubscribes</source>
        <translation>Коли хтось відписується</translation>
    </message>
    <message>
        <source>When nothing else fits</source>
        <translation>Коли ніщо інше не підходить</translation>
    </message>
    <message>
        <source>On a keyword</source>
        <translation>За ключовим словом</translation>
    </message>
    <message>
        <source>Some time after subscribing</source>
        <translation>Через деякий час після підписки</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Ключові слова</translation>
    </message>
    <message>
        <source>Live chat</source>
        <translation>Живий чат</translation>
    </message>
    <message>
        <source>The plan sets no limit.</source>
        <translation>Тариф не має ліміту.</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Позначити прочитаним</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Позначити непрочитаним</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Нотатки</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>Send message…</source>
        <translation>Надіслати повідомлення…</translation>
    </message>
    <message numerus="yes">
        <source>Send this message to %Ln contact(s)? What was sent cannot be taken back.</source>
        <translation>
            <numerusform>Надіслати це повідомлення %Ln контакту? Надіслане не можна повернути.</numerusform>
            <numerusform>Надіслати це повідомлення %Ln контактам? Надіслане не можна повернути.</numerusform>
            <numerusform>Надіслати це повідомлення %Ln контактам? Надіслане не можна повернути.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put a tag on…</source>
        <translation>Додати тег…</translation>
    </message>
    <message>
        <source>Take a tag off…</source>
        <translation>Зняти тег…</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Змінна</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значення</translation>
    </message>
    <message>
        <source>Set variable…</source>
        <translation>Задати змінну…</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Хвилини</translation>
    </message>
    <message>
        <source>Person ID</source>
        <translation>Номер особи</translation>
    </message>
    <message>
        <source>Open chat</source>
        <translation>Відкрити чат</translation>
    </message>
    <message>
        <source>Close chat</source>
        <translation>Закрити чат</translation>
    </message>
    <message>
        <source>Pause automation…</source>
        <translation>Призупинити автоматизацію…</translation>
    </message>
    <message>
        <source>Resume automation</source>
        <translation>Відновити автоматизацію</translation>
    </message>
    <message>
        <source>Assign to a person…</source>
        <translation>Призначити людині…</translation>
    </message>
    <message>
        <source>Assign to nobody</source>
        <translation>Нікому не призначати</translation>
    </message>
    <message>
        <source>Delete contact…</source>
        <translation>Видалити контакт…</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln contact(s) with all messages? That cannot be undone.</source>
        <translation>
            <numerusform>Видалити %Ln контакт з усіма повідомленнями? Це не можна скасувати.</numerusform>
            <numerusform>Видалити %Ln контакти з усіма повідомленнями? Це не можна скасувати.</numerusform>
            <numerusform>Видалити %Ln контактів з усіма повідомленнями? Це не можна скасувати.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Увімкнути</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Вимкнути</translation>
    </message>
    <message>
        <source>Start a flow…</source>
        <translation>Запустити ланцюжок…</translation>
    </message>
    <message>
        <source>Id of the flow</source>
        <translation>Ідентифікатор ланцюжка</translation>
    </message>
    <message>
        <source>Start by a keyword…</source>
        <translation>Запустити за ключовим словом…</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Ключове слово</translation>
    </message>
    <message>
        <source>Messages with %1</source>
        <translation>Повідомлення з %1</translation>
    </message>
    <message>
        <source>There are no messages yet.</source>
        <translation>Повідомлень ще немає.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Хто написав</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>Людина</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Ви</translation>
    </message>
    <message>
        <source>Notes on %1</source>
        <translation>Нотатки про %1</translation>
    </message>
    <message>
        <source>There are no notes yet. Only your team sees them.</source>
        <translation>Нотаток ще немає. Їх бачить лише ваша команда.</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Написано</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>New note…</source>
        <translation>Нова нотатка…</translation>
    </message>
    <message>
        <source>Edit note…</source>
        <translation>Змінити нотатку…</translation>
    </message>
    <message>
        <source>Delete note…</source>
        <translation>Видалити нотатку…</translation>
    </message>
    <message>
        <source>Delete this note? That cannot be undone.</source>
        <translation>Видалити цю нотатку? Це не можна скасувати.</translation>
    </message>
    <message>
        <source>Variables of %1</source>
        <translation>Змінні %1</translation>
    </message>
    <message>
        <source>This bot has no variables yet.</source>
        <translation>У цього бота ще немає змінних.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Опис</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Використання</translation>
    </message>
    <message>
        <source>Show contact</source>
        <translation>Показати контакт</translation>
    </message>
    <message>
        <source>Find contacts by tag</source>
        <translation>Знайти контакти за тегом</translation>
    </message>
    <message>
        <source>Find contacts by variable</source>
        <translation>Знайти контакти за змінною</translation>
    </message>
    <message>
        <source>Mark chat as read</source>
        <translation>Позначити чат прочитаним</translation>
    </message>
    <message>
        <source>Mark chat as unread</source>
        <translation>Позначити чат непрочитаним</translation>
    </message>
    <message>
        <source>Send message to contact</source>
        <translation>Надіслати повідомлення контакту</translation>
    </message>
    <message>
        <source>Set variables of contact</source>
        <translation>Задати змінні контакту</translation>
    </message>
    <message>
        <source>Delete variable of contact</source>
        <translation>Видалити змінну контакту</translation>
    </message>
    <message>
        <source>Assign tags to contact</source>
        <translation>Додати теги до контакту</translation>
    </message>
    <message>
        <source>Remove tag from contact</source>
        <translation>Зняти тег з контакту</translation>
    </message>
    <message>
        <source>Disable contact</source>
        <translation>Вимкнути контакт</translation>
    </message>
    <message>
        <source>Enable contact</source>
        <translation>Увімкнути контакт</translation>
    </message>
    <message>
        <source>Delete contact</source>
        <translation>Видалити контакт</translation>
    </message>
    <message>
        <source>Show remaining pause of automation</source>
        <translation>Показати залишок паузи автоматизації</translation>
    </message>
    <message>
        <source>Pause automation for contact</source>
        <translation>Призупинити автоматизацію для контакту</translation>
    </message>
    <message>
        <source>Resume automation for contact</source>
        <translation>Відновити автоматизацію для контакту</translation>
    </message>
    <message>
        <source>List notes on contact</source>
        <translation>Показати нотатки до контакту</translation>
    </message>
    <message>
        <source>Add note to contact</source>
        <translation>Додати нотатку до контакту</translation>
    </message>
    <message>
        <source>Edit note on contact</source>
        <translation>Редагувати нотатку до контакту</translation>
    </message>
    <message>
        <source>Delete note on contact</source>
        <translation>Видалити нотатку до контакту</translation>
    </message>
    <message>
        <source>Assign operator to chat</source>
        <translation>Призначити оператора чату</translation>
    </message>
    <message>
        <source>Take operators off chat</source>
        <translation>Зняти операторів із чату</translation>
    </message>
    <message>
        <source>List chats</source>
        <translation>Показати чати</translation>
    </message>
    <message>
        <source>List messages of chat</source>
        <translation>Показати повідомлення чату</translation>
    </message>
    <message>
        <source>List flows</source>
        <translation>Показати ланцюжки</translation>
    </message>
    <message>
        <source>Run flow for contact</source>
        <translation>Запустити ланцюжок для контакту</translation>
    </message>
    <message>
        <source>Run flow by trigger keyword</source>
        <translation>Запустити ланцюжок за ключовим словом</translation>
    </message>
    <message>
        <source>List triggers</source>
        <translation>Показати тригери</translation>
    </message>
    <message>
        <source>List variables</source>
        <translation>Показати змінні</translation>
    </message>
    <message>
        <source>List connected bots</source>
        <translation>Показати під’єднаних ботів</translation>
    </message>
    <message>
        <source>Show statistics of bot</source>
        <translation>Показати статистику бота</translation>
    </message>
    <message>
        <source>Show account and plan</source>
        <translation>Показати акаунт і тариф</translation>
    </message>
    <message>
        <source>List tags</source>
        <translation>Показати теги</translation>
    </message>
    <message>
        <source>Find contact by Telegram ID</source>
        <translation>Знайти контакт за Telegram ID</translation>
    </message>
    <message>
        <source>React to message</source>
        <translation>Відреагувати на повідомлення</translation>
    </message>
    <message>
        <source>Create contact</source>
        <translation>Створити контакт</translation>
    </message>
    <message>
        <source>Find contact by phone number</source>
        <translation>Знайти контакт за номером телефону</translation>
    </message>
    <message>
        <source>Send message to phone number</source>
        <translation>Надіслати повідомлення на номер телефону</translation>
    </message>
    <message>
        <source>Send template message to contact</source>
        <translation>Надіслати шаблонне повідомлення контакту</translation>
    </message>
    <message>
        <source>Send template message to phone number</source>
        <translation>Надіслати шаблонне повідомлення на номер телефону</translation>
    </message>
    <message>
        <source>Send template campaign</source>
        <translation>Надіслати шаблонну кампанію</translation>
    </message>
    <message>
        <source>List message templates</source>
        <translation>Показати шаблони повідомлень</translation>
    </message>
    <message>
        <source>Send text message to contact</source>
        <translation>Надіслати текстове повідомлення контакту</translation>
    </message>
    <message>
        <source>Show contact that an answer is being typed</source>
        <translation>Показати контакту, що набирається відповідь</translation>
    </message>
    <message>
        <source>Rename contact</source>
        <translation>Перейменувати контакт</translation>
    </message>
    <message>
        <source>Send chatbot campaign</source>
        <translation>Надіслати чатбот-кампанію</translation>
    </message>
    <message>
        <source>List dialogs of all channels</source>
        <translation>Показати діалоги всіх каналів</translation>
    </message>
    <message>
        <source>Name in the messenger</source>
        <translation>Ім’я в месенджері</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Ім’я користувача</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Зображення</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Сторінка</translation>
    </message>
    <message>
        <source>Instagram account</source>
        <translation>Обліковий запис Instagram</translation>
    </message>
    <message>
        <source>About the account</source>
        <translation>Про обліковий запис</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Підписники</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>Стежить за</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Дописи</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Категорії</translation>
    </message>
    <message>
        <source>Connected by</source>
        <translation>Підключив(-ла)</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Тло</translation>
    </message>
    <message>
        <source>Subcategory</source>
        <translation>Підкатегорія</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Країна</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Широта</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Довгота</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Події</translation>
    </message>
    <message>
        <source>Title of the chat</source>
        <translation>Заголовок чату</translation>
    </message>
    <message>
        <source>Place on the page</source>
        <translation>Місце на сторінці</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Колір</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Умови</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Menu of commands</source>
        <translation>Меню команд</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команди</translation>
    </message>
    <message>
        <source>Last written by</source>
        <translation>Останнім писав</translation>
    </message>
    <message>
        <source>Last message is</source>
        <translation>Стан останнього повідомлення</translation>
    </message>
    <message>
        <source>Tag ID</source>
        <translation>ID тегу</translation>
    </message>
    <message>
        <source>Chat is open</source>
        <translation>Чат відкритий</translation>
    </message>
    <message>
        <source>Contact ID</source>
        <translation>Номер контакту</translation>
    </message>
    <message>
        <source>Flow ID</source>
        <translation>Номер ланцюжка</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Так або ні</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Посилання</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Дата й час</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <comment>variable</comment>
        <translation>Належить</translation>
    </message>
    <message>
        <source>Each contact</source>
        <translation>Кожному контакту</translation>
    </message>
    <message>
        <source>The bot</source>
        <translation>Боту</translation>
    </message>
    <message>
        <source>Kind of value</source>
        <translation>Вид значення</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>У кошику</translation>
    </message>
    <message>
        <source>Variable ID</source>
        <translation>ID змінної</translation>
    </message>
    <message>
        <source>Active in this plan&apos;s period</source>
        <translation>Активні за цей період тарифу</translation>
    </message>
    <message>
        <source>Messages name the service</source>
        <translation>У повідомленнях названо сервіс</translation>
    </message>
    <message>
        <source>Messengers</source>
        <translation>Месенджери</translation>
    </message>
    <message>
        <source>Tags that the plan allows</source>
        <translation>Тегів дозволяє тариф</translation>
    </message>
    <message>
        <source>Template ID</source>
        <translation>Номер шаблону</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Вміст</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Простір імен</translation>
    </message>
    <message>
        <source>Trigger ID</source>
        <translation>Номер тригера</translation>
    </message>
    <message>
        <source>Starts after</source>
        <translation>Стартує через</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Одиниця</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Години</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дні</translation>
    </message>
    <message>
        <source>Keywords fit</source>
        <translation>Ключові слова збігаються з</translation>
    </message>
    <message>
        <source>The whole message</source>
        <translation>Усім повідомленням</translation>
    </message>
    <message>
        <source>Any part of the message</source>
        <translation>Частиною повідомлення</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Доставлено</translation>
    </message>
    <message>
        <source>New</source>
        <comment>message</comment>
        <translation>Нове</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>message</comment>
        <translation>Надіслано</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Відкрито</translation>
    </message>
    <message>
        <source>Clicked</source>
        <translation>Натиснуто</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Стать</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>У мережі</translation>
    </message>
    <message>
        <source>Automation paused until</source>
        <translation>Автоматизацію призупинено до</translation>
    </message>
    <message>
        <source>Unsubscribed on</source>
        <translation>Відписано</translation>
    </message>
    <message>
        <source>Telegram ID</source>
        <translation>Telegram ID</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation>Доставлено о</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Відкрито о</translation>
    </message>
    <message>
        <source>Clicked on</source>
        <translation>Натиснуто о</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Internal chat</source>
        <translation>Внутрішній чат</translation>
    </message>
    <message>
        <source>External chat</source>
        <translation>Зовнішній чат</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Платіж</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Кампанія</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Operator&apos;s note</source>
        <translation>Нотатка оператора</translation>
    </message>
    <message>
        <source>Comment in a feed</source>
        <translation>Коментар у стрічці</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Written in</source>
        <translation>Написано в</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Надіслав(-ла)</translation>
    </message>
    <message>
        <source>Campaign ID</source>
        <translation>Номер кампанії</translation>
    </message>
    <message>
        <source>Paid for</source>
        <translation>Оплачено</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Ціна</translation>
    </message>
    <message>
        <source>Message ID</source>
        <translation>ID повідомлення</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Вхідні</translation>
    </message>
    <message>
        <source>Edit tags…</source>
        <translation>Змінити теги…</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>По одному на рядок</translation>
    </message>
    <message>
        <source>Operator ID</source>
        <translation>ID оператора</translation>
    </message>
    <message>
        <source>Bot ID</source>
        <translation>ID бота</translation>
    </message>
    <message>
        <source>The bot “%1” is silent</source>
        <translation>Бот «%1» мовчить</translation>
    </message>
    <message>
        <source>Messages received</source>
        <translation>Отримані повідомлення</translation>
    </message>
    <message>
        <source>Delete a variable…</source>
        <translation>Видалити змінну…</translation>
    </message>
    <message>
        <source>Automation is not paused.</source>
        <translation>Автоматизацію не призупинено.</translation>
    </message>
    <message>
        <source>Minutes until it goes on</source>
        <translation>Хвилин до продовження</translation>
    </message>
    <message>
        <source>Pause of automation</source>
        <translation>Пауза автоматизації</translation>
    </message>
    <message>
        <source>New campaign…</source>
        <translation>Нова розсилка…</translation>
    </message>
    <message>
        <source>Nobody was found.</source>
        <translation>Нікого не знайдено.</translation>
    </message>
    <message>
        <source>Found by %1</source>
        <translation>Знайдено за: %1</translation>
    </message>
    <message>
        <source>Find by variable…</source>
        <translation>Знайти за змінною…</translation>
    </message>
    <message>
        <source>Is equal to</source>
        <translation>Дорівнює</translation>
    </message>
    <message>
        <source>Find by tag…</source>
        <translation>Знайти за тегом…</translation>
    </message>
    <message>
        <source>Find by phone…</source>
        <translation>Знайти за телефоном…</translation>
    </message>
    <message>
        <source>Find by Telegram ID…</source>
        <translation>Знайти за ID у Telegram…</translation>
    </message>
    <message>
        <source>Why it may be sent after 24 hours</source>
        <translation>Чому можна надсилати після 24 годин</translation>
    </message>
    <message>
        <source>No reason</source>
        <translation>Без причини</translation>
    </message>
    <message>
        <source>As an answer of a person</source>
        <translation>Як відповідь людини</translation>
    </message>
    <message>
        <source>As a question about their experience</source>
        <translation>Як запитання про враження</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Звук</translation>
    </message>
    <message>
        <source>With a sound</source>
        <translation>Зі звуком</translation>
    </message>
    <message>
        <source>Without a sound</source>
        <translation>Без звуку</translation>
    </message>
    <message>
        <source>Without a notification</source>
        <translation>Без сповіщення</translation>
    </message>
    <message>
        <source>Only people with the tag</source>
        <translation>Лише люди з тегом</translation>
    </message>
    <message>
        <source>Empty: everybody</source>
        <translation>Порожньо: усі</translation>
    </message>
    <message numerus="yes">
        <source>A message has %Ln letter(s) at most.</source>
        <translation>
            <numerusform>У повідомленні може бути щонайбільше %Ln знак.</numerusform>
            <numerusform>У повідомленні може бути щонайбільше %Ln знаки.</numerusform>
            <numerusform>У повідомленні може бути щонайбільше %Ln знаків.</numerusform>
        </translation>
    </message>
    <message>
        <source>Link of a picture</source>
        <translation>Посилання на зображення</translation>
    </message>
    <message>
        <source>A link begins with https://.</source>
        <translation>Посилання починається з https://.</translation>
    </message>
    <message>
        <source>Send on</source>
        <translation>Надіслати</translation>
    </message>
    <message>
        <source>Empty: at once</source>
        <translation>Порожньо: одразу</translation>
    </message>
    <message>
        <source>Name of the campaign</source>
        <translation>Назва розсилки</translation>
    </message>
    <message>
        <source>Only you see it.</source>
        <translation>Її бачите лише ви.</translation>
    </message>
    <message>
        <source>No bot is chosen yet</source>
        <translation>Бота ще не вибрано</translation>
    </message>
    <message>
        <source>SendPulse lists no campaigns of bots: what was handed over cannot be seen, changed or called back, not even before its time.</source>
        <translation>SendPulse не показує розсилок ботів: передане не можна ні побачити, ні змінити, ні відкликати, навіть до його часу.</translation>
    </message>
    <message>
        <source>How many people get it is not known</source>
        <translation>Скільки людей його отримають, невідомо</translation>
    </message>
    <message>
        <source>How many people carry the tag is not known</source>
        <translation>Скільки людей мають цей тег, невідомо</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active subscriber(s) at most</source>
        <translation>
            <numerusform>щонайбільше %Ln активний підписник</numerusform>
            <numerusform>щонайбільше %Ln активні підписники</numerusform>
            <numerusform>щонайбільше %Ln активних підписників</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) with the tag at most</source>
        <translation>
            <numerusform>щонайбільше %Ln людина з тегом</numerusform>
            <numerusform>щонайбільше %Ln людини з тегом</numerusform>
            <numerusform>щонайбільше %Ln людей з тегом</numerusform>
        </translation>
    </message>
    <message>
        <source>Of them those get it who wrote within the last 24 hours; how many did is not told.</source>
        <translation>З них його отримають ті, хто писав протягом останніх 24 годин; скільки їх, не повідомляється.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active subscriber(s)</source>
        <translation>
            <numerusform>%Ln активний підписник</numerusform>
            <numerusform>%Ln активні підписники</numerusform>
            <numerusform>%Ln активних підписників</numerusform>
        </translation>
    </message>
    <message>
        <source>Who carries the tag but no longer subscribes gets nothing.</source>
        <translation>Хто має тег, але вже не підписаний, нічого не отримає.</translation>
    </message>
    <message>
        <source>Send this message now to those who follow %1?</source>
        <translation>Надіслати це повідомлення зараз підписникам %1?</translation>
    </message>
    <message>
        <source>Send this message on %1 to those who follow %2?</source>
        <translation>Надіслати це повідомлення %1 підписникам %2?</translation>
    </message>
    <message>
        <source>Send a test…</source>
        <translation>Надіслати тест…</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Особа</translation>
    </message>
    <message>
        <source>Send this message to %1 alone, as a test?</source>
        <translation>Надіслати це повідомлення для перевірки лише одній людині: %1?</translation>
    </message>
    <message>
        <source>The test was sent. Look at it in the messenger before everybody gets it.</source>
        <translation>Тест надіслано. Перегляньте його в месенджері, перш ніж повідомлення отримають усі.</translation>
    </message>
    <message>
        <source>New %1 campaign</source>
        <translation>Нова розсилка: %1</translation>
    </message>
    <message>
        <source>Send campaign</source>
        <translation>Надіслати розсилку</translation>
    </message>
    <message>
        <source>%1 of %2 letters</source>
        <translation>%1 з %2 знаків</translation>
    </message>
    <message>
        <source>The campaign was handed over to %1.</source>
        <translation>Розсилку передано боту %1.</translation>
    </message>
    <message>
        <source>Facebook page</source>
        <translation>Сторінка у Facebook</translation>
    </message>
    <message>
        <source>Edit variables…</source>
        <translation>Редагувати змінні…</translation>
    </message>
    <message numerus="yes">
        <source>Delete the variable “%1” of %Ln contact(s)?</source>
        <translation>
            <numerusform>Видалити змінну «%1» у %Ln контакту?</numerusform>
            <numerusform>Видалити змінну «%1» у %Ln контактів?</numerusform>
            <numerusform>Видалити змінну «%1» у %Ln контактів?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) in the chats nobody has read</source>
        <translation>
            <numerusform>%Ln повідомлення в чатах ніхто не прочитав</numerusform>
            <numerusform>%Ln повідомлення в чатах ніхто не прочитав</numerusform>
            <numerusform>%Ln повідомлень у чатах ніхто не прочитав</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm</name>
    <message>
        <source>Companies</source>
        <translation>Компанії</translation>
    </message>
    <message>
        <source>No company fits, or there are none yet.</source>
        <translation>Жодна компанія не підходить, або їх ще немає.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компанія</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>of a company</comment>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Yearly turnover</source>
        <translation>Річний обіг</translation>
    </message>
    <message>
        <source>Owner ID</source>
        <translation>Номер відповідального</translation>
    </message>
    <message>
        <source>Company ID</source>
        <translation>Номер компанії</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Теги</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Вручну</translation>
    </message>
    <message>
        <source>Chatbot</source>
        <translation>Чат-бот</translation>
    </message>
    <message>
        <source>Subscription form</source>
        <translation>Форма підписки</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>Автоматизація</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Платежі</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакти</translation>
    </message>
    <message>
        <source>No contact fits, or there are none yet.</source>
        <translation>Жоден контакт не підходить, або їх ще немає.</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>person</comment>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Угоди</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Створено</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Змінено</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>Зовнішній id</translation>
    </message>
    <message>
        <source>Contact ID</source>
        <translation>Номер контакту</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Прізвище</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Угода</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Видалено</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>deal</comment>
        <translation>Активно</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Втрачено</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Виграно</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сума</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>Прибуток</translation>
    </message>
    <message>
        <source>Deal number</source>
        <translation>Номер угоди</translation>
    </message>
    <message>
        <source>Pipeline ID</source>
        <translation>Номер воронки</translation>
    </message>
    <message>
        <source>Stage ID</source>
        <translation>Номер етапу</translation>
    </message>
    <message>
        <source>There are no deals yet.</source>
        <translation>Угод ще немає.</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>deal</comment>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Deals of %1</source>
        <translation>Угоди: %1</translation>
    </message>
    <message>
        <source>There are no deals with this contact.</source>
        <translation>З цим контактом немає угод.</translation>
    </message>
    <message>
        <source>There are no payments yet.</source>
        <translation>Платежів ще немає.</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Платіж</translation>
    </message>
    <message>
        <source>Status code</source>
        <translation>Код статусу</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Ім&apos;я</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Спосіб оплати</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>Продавець</translation>
    </message>
    <message>
        <source>Promo code</source>
        <translation>Промокод</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Опис</translation>
    </message>
    <message>
        <source>Not active</source>
        <translation>Неактивний</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Активно</translation>
    </message>
    <message>
        <source>Stages of “%1”</source>
        <translation>Етапи «%1»</translation>
    </message>
    <message>
        <source>This pipeline has no stages yet.</source>
        <translation>У цій воронці ще немає етапів.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Етап</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>Воронки</translation>
    </message>
    <message>
        <source>There are no pipelines yet. A pipeline is the way that a deal takes, stage by stage.</source>
        <translation>Воронок ще немає. Воронка — це шлях угоди, етап за етапом.</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Воронка</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Етапи</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Товари</translation>
    </message>
    <message>
        <source>No product fits, or there are none yet.</source>
        <translation>Жоден товар не підходить, або їх ще немає.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Vendor code</source>
        <translation>Артикул</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Ціна</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>На складі</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Продано</translation>
    </message>
    <message>
        <source>Visible</source>
        <translation>Видимий</translation>
    </message>
    <message>
        <source>Price before</source>
        <translation>Ціна раніше</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Завдання</translation>
    </message>
    <message>
        <source>No task fits, or there are none yet.</source>
        <translation>Жодне завдання не підходить, або їх ще немає.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Завдання</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Пріоритет</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>priority</comment>
        <translation>Низький</translation>
    </message>
    <message>
        <source>Middle</source>
        <comment>priority</comment>
        <translation>Середній</translation>
    </message>
    <message>
        <source>High</source>
        <comment>priority</comment>
        <translation>Високий</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Починається</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Board ID</source>
        <translation>Номер дошки</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>task</comment>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>You work alone in this account.</source>
        <translation>Ви працюєте в цьому акаунті самі.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Person ID</source>
        <translation>Номер особи</translation>
    </message>
    <message>
        <source>This board has no stages yet.</source>
        <translation>У цій дошці ще немає етапів.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Колір</translation>
    </message>
    <message>
        <source>As on the web: #3366cc</source>
        <translation>Як у вебі: #3366cc</translation>
    </message>
    <message>
        <source>New stage…</source>
        <translation>Новий етап…</translation>
    </message>
    <message>
        <source>Edit stage…</source>
        <translation>Змінити етап…</translation>
    </message>
    <message>
        <source>Task boards</source>
        <translation>Дошки завдань</translation>
    </message>
    <message>
        <source>There are no boards yet. A board holds tasks, stage by stage.</source>
        <translation>Дощок ще немає. Дошка тримає завдання, етап за етапом.</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Дошка</translation>
    </message>
    <message>
        <source>New board…</source>
        <translation>Нова дошка…</translation>
    </message>
    <message>
        <source>Rename board…</source>
        <translation>Перейменувати дошку…</translation>
    </message>
    <message>
        <source>New company…</source>
        <translation>Нова компанія…</translation>
    </message>
    <message>
        <source>Edit company…</source>
        <translation>Змінити компанію…</translation>
    </message>
    <message>
        <source>Delete company…</source>
        <translation>Видалити компанію…</translation>
    </message>
    <message>
        <source>This company has none yet.</source>
        <translation>У цієї компанії їх ще немає.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Змінити…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Видалити…</translation>
    </message>
    <message>
        <source>Phones of %1</source>
        <translation>Телефони: %1</translation>
    </message>
    <message>
        <source>Add phone…</source>
        <translation>Додати телефон…</translation>
    </message>
    <message>
        <source>Addresses of %1</source>
        <translation>Адреси: %1</translation>
    </message>
    <message>
        <source>Add address…</source>
        <translation>Додати адресу…</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Історія: %1</translation>
    </message>
    <message>
        <source>Nothing happened yet.</source>
        <translation>Ще нічого не сталося.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Що сталося</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Телефони</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Адреси</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Історія</translation>
    </message>
    <message>
        <source>New contact…</source>
        <translation>Новий контакт…</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Написати нотатку…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>Tag ID</source>
        <translation>ID тегу</translation>
    </message>
    <message>
        <source>Edit contact…</source>
        <translation>Редагувати контакт…</translation>
    </message>
    <message>
        <source>Put a tag on…</source>
        <translation>Додати тег…</translation>
    </message>
    <message>
        <source>Take a tag off…</source>
        <translation>Зняти тег…</translation>
    </message>
    <message>
        <source>Delete contact…</source>
        <translation>Видалити контакт…</translation>
    </message>
    <message>
        <source>This contact has none yet.</source>
        <translation>У цього контакту їх ще немає.</translation>
    </message>
    <message>
        <source>Used first</source>
        <translation>Основний</translation>
    </message>
    <message>
        <source>Edit phone…</source>
        <translation>Змінити телефон…</translation>
    </message>
    <message>
        <source>Delete phone…</source>
        <translation>Видалити телефон…</translation>
    </message>
    <message>
        <source>Edit address…</source>
        <translation>Змінити адресу…</translation>
    </message>
    <message>
        <source>Delete address…</source>
        <translation>Видалити адресу…</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Власні поля</translation>
    </message>
    <message>
        <source>Stage ID, from the list of the pipeline&apos;s stages</source>
        <translation>Номер етапу зі списку етапів воронки</translation>
    </message>
    <message>
        <source>Pipeline ID, from the list of pipelines</source>
        <translation>Номер воронки зі списку воронок</translation>
    </message>
    <message>
        <source>Edit deal…</source>
        <translation>Змінити угоду…</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Перемістити…</translation>
    </message>
    <message>
        <source>New deal…</source>
        <translation>Нова угода…</translation>
    </message>
    <message>
        <source>Delete deal…</source>
        <translation>Видалити угоду…</translation>
    </message>
    <message>
        <source>Notes on “%1”</source>
        <translation>Нотатки до «%1»</translation>
    </message>
    <message>
        <source>There are no notes on this deal yet.</source>
        <translation>До цієї угоди ще немає нотаток.</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Написано</translation>
    </message>
    <message>
        <source>New note…</source>
        <translation>Нова нотатка…</translation>
    </message>
    <message>
        <source>Edit note…</source>
        <translation>Змінити нотатку…</translation>
    </message>
    <message>
        <source>Delete note…</source>
        <translation>Видалити нотатку…</translation>
    </message>
    <message>
        <source>Delete this note? That cannot be undone.</source>
        <translation>Видалити цю нотатку? Це не можна скасувати.</translation>
    </message>
    <message>
        <source>People in “%1”</source>
        <translation>Люди в «%1»</translation>
    </message>
    <message>
        <source>Nobody is linked to this deal yet.</source>
        <translation>З цією угодою ще нікого не пов’язано.</translation>
    </message>
    <message>
        <source>Link a contact…</source>
        <translation>Пов’язати контакт…</translation>
    </message>
    <message>
        <source>Unlink…</source>
        <translation>Від’єднати…</translation>
    </message>
    <message>
        <source>Unlink %1 from the deal? The contact itself stays.</source>
        <translation>Від’єднати %1 від угоди? Сам контакт залишиться.</translation>
    </message>
    <message>
        <source>Products in “%1”</source>
        <translation>Товари в «%1»</translation>
    </message>
    <message>
        <source>There are no products in this deal yet.</source>
        <translation>У цій угоді ще немає товарів.</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Кількість</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Сума</translation>
    </message>
    <message>
        <source>Add a product…</source>
        <translation>Додати товар…</translation>
    </message>
    <message>
        <source>Product ID</source>
        <translation>Номер товару</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Нотатки</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Хто відповідає</translation>
    </message>
    <message>
        <source>Person ID, from the list of the team</source>
        <translation>Номер людини зі списку команди</translation>
    </message>
    <message>
        <source>Delete “%1”? That cannot be undone.</source>
        <translation>Видалити «%1»? Це не можна скасувати.</translation>
    </message>
    <message>
        <source>History of the last year</source>
        <translation>Історія за останній рік</translation>
    </message>
    <message>
        <source>Nothing happened in the last year.</source>
        <translation>За останній рік нічого не сталося.</translation>
    </message>
    <message>
        <source>No field of your own has a value here.</source>
        <translation>Жодне власне поле тут не має значення.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значення</translation>
    </message>
    <message>
        <source>Set a field…</source>
        <translation>Заповнити поле…</translation>
    </message>
    <message>
        <source>Field ID</source>
        <translation>Номер поля</translation>
    </message>
    <message>
        <source>Change value…</source>
        <translation>Змінити значення…</translation>
    </message>
    <message>
        <source>Delete value…</source>
        <translation>Видалити значення…</translation>
    </message>
    <message>
        <source>There are no fields of your own yet.</source>
        <translation>Власних полів ще немає.</translation>
    </message>
    <message>
        <source>New field…</source>
        <translation>Нове поле…</translation>
    </message>
    <message>
        <source>Has to be filled in</source>
        <translation>Обов’язкове</translation>
    </message>
    <message>
        <source>Edit field…</source>
        <translation>Змінити поле…</translation>
    </message>
    <message>
        <source>Delete field…</source>
        <translation>Видалити поле…</translation>
    </message>
    <message>
        <source>New payment…</source>
        <translation>Новий платіж…</translation>
    </message>
    <message>
        <source>Mark as paid…</source>
        <translation>Позначити сплаченим…</translation>
    </message>
    <message>
        <source>Mark “%1” as paid?</source>
        <translation>Позначити «%1» сплаченим?</translation>
    </message>
    <message>
        <source>Cancel payment…</source>
        <translation>Скасувати платіж…</translation>
    </message>
    <message>
        <source>Cancel the payment “%1”?</source>
        <translation>Скасувати платіж «%1»?</translation>
    </message>
    <message>
        <source>Delete stage…</source>
        <translation>Видалити етап…</translation>
    </message>
    <message>
        <source>New pipeline…</source>
        <translation>Нова воронка…</translation>
    </message>
    <message>
        <source>Rename pipeline…</source>
        <translation>Перейменувати воронку…</translation>
    </message>
    <message>
        <source>Own fields of deals in “%1”</source>
        <translation>Власні поля угод у «%1»</translation>
    </message>
    <message>
        <source>Category ID</source>
        <translation>Номер категорії</translation>
    </message>
    <message>
        <source>New product…</source>
        <translation>Новий товар…</translation>
    </message>
    <message>
        <source>Edit product…</source>
        <translation>Змінити товар…</translation>
    </message>
    <message>
        <source>Delete product…</source>
        <translation>Видалити товар…</translation>
    </message>
    <message>
        <source>There are no tags yet.</source>
        <translation>Тегів ще немає.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Тег</translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>Новий тег…</translation>
    </message>
    <message>
        <source>Rename tag…</source>
        <translation>Перейменувати тег…</translation>
    </message>
    <message>
        <source>Delete tag…</source>
        <translation>Видалити тег…</translation>
    </message>
    <message>
        <source>Tags of contacts</source>
        <translation>Теги контактів</translation>
    </message>
    <message>
        <source>Tags of tasks</source>
        <translation>Теги завдань</translation>
    </message>
    <message>
        <source>Contact fields</source>
        <translation>Поля контактів</translation>
    </message>
    <message>
        <source>Company fields</source>
        <translation>Поля компаній</translation>
    </message>
    <message>
        <source>Phone calls</source>
        <translation>Дзвінки</translation>
    </message>
    <message>
        <source>There are no calls. They show up here when telephony is connected.</source>
        <translation>Дзвінків немає. Вони з’являться тут, коли буде під’єднано телефонію.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Тривалість</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Запис</translation>
    </message>
    <message>
        <source>Board ID, from the list of boards</source>
        <translation>Номер дошки зі списку дощок</translation>
    </message>
    <message>
        <source>New task…</source>
        <translation>Нове завдання…</translation>
    </message>
    <message>
        <source>Edit task…</source>
        <translation>Змінити завдання…</translation>
    </message>
    <message>
        <source>Delete task…</source>
        <translation>Видалити завдання…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>items of a checklist</comment>
        <translation>%1 із %2</translation>
    </message>
    <message>
        <source>Checklists of “%1”</source>
        <translation>Контрольні списки «%1»</translation>
    </message>
    <message>
        <source>This task has no checklists yet.</source>
        <translation>У цього завдання ще немає контрольних списків.</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Контрольний список</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Виконано</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Усе виконано</translation>
    </message>
    <message>
        <source>Add an item…</source>
        <translation>Додати пункт…</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>New checklist…</source>
        <translation>Новий контрольний список…</translation>
    </message>
    <message>
        <source>Rename checklist…</source>
        <translation>Перейменувати контрольний список…</translation>
    </message>
    <message>
        <source>Delete checklist…</source>
        <translation>Видалити контрольний список…</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Контрольні списки</translation>
    </message>
    <message>
        <source>List team members</source>
        <translation>Показати учасників команди</translation>
    </message>
    <message>
        <source>Create pipeline</source>
        <translation>Створити воронку</translation>
    </message>
    <message>
        <source>List pipelines</source>
        <translation>Показати воронки</translation>
    </message>
    <message>
        <source>Show pipeline</source>
        <translation>Показати воронку</translation>
    </message>
    <message>
        <source>Edit pipeline</source>
        <translation>Редагувати воронку</translation>
    </message>
    <message>
        <source>Add stage to pipeline</source>
        <translation>Додати етап до воронки</translation>
    </message>
    <message>
        <source>List stages of pipeline</source>
        <translation>Показати етапи воронки</translation>
    </message>
    <message>
        <source>Edit stage of pipeline</source>
        <translation>Редагувати етап воронки</translation>
    </message>
    <message>
        <source>Delete stage of pipeline</source>
        <translation>Видалити етап воронки</translation>
    </message>
    <message>
        <source>List deals</source>
        <translation>Показати угоди</translation>
    </message>
    <message>
        <source>Create deal</source>
        <translation>Створити угоду</translation>
    </message>
    <message>
        <source>Show deal</source>
        <translation>Показати угоду</translation>
    </message>
    <message>
        <source>Edit deal</source>
        <translation>Редагувати угоду</translation>
    </message>
    <message>
        <source>Delete deal</source>
        <translation>Видалити угоду</translation>
    </message>
    <message>
        <source>Move deal to another pipeline</source>
        <translation>Перемістити угоду до іншої воронки</translation>
    </message>
    <message>
        <source>List notes on deal</source>
        <translation>Показати нотатки до угоди</translation>
    </message>
    <message>
        <source>Add note to deal</source>
        <translation>Додати нотатку до угоди</translation>
    </message>
    <message>
        <source>Edit note on deal</source>
        <translation>Редагувати нотатку до угоди</translation>
    </message>
    <message>
        <source>Delete note on deal</source>
        <translation>Видалити нотатку до угоди</translation>
    </message>
    <message>
        <source>List contacts of deal</source>
        <translation>Показати контакти угоди</translation>
    </message>
    <message>
        <source>Add contact to deal</source>
        <translation>Додати контакт до угоди</translation>
    </message>
    <message>
        <source>Remove contact from deal</source>
        <translation>Прибрати контакт з угоди</translation>
    </message>
    <message>
        <source>List deal fields</source>
        <translation>Показати поля угод</translation>
    </message>
    <message>
        <source>Create deal field</source>
        <translation>Створити поле угод</translation>
    </message>
    <message>
        <source>Edit deal field</source>
        <translation>Редагувати поле угод</translation>
    </message>
    <message>
        <source>Delete deal field</source>
        <translation>Видалити поле угод</translation>
    </message>
    <message>
        <source>List field values of deal</source>
        <translation>Показати значення полів угоди</translation>
    </message>
    <message>
        <source>Add field value to deal</source>
        <translation>Додати значення поля до угоди</translation>
    </message>
    <message>
        <source>List field values of all deals of pipeline</source>
        <translation>Показати значення полів усіх угод воронки</translation>
    </message>
    <message>
        <source>Change field value of deal</source>
        <translation>Змінити значення поля угоди</translation>
    </message>
    <message>
        <source>Delete field value of deal</source>
        <translation>Видалити значення поля угоди</translation>
    </message>
    <message>
        <source>List kinds of messengers</source>
        <translation>Показати види месенджерів</translation>
    </message>
    <message>
        <source>List payments</source>
        <translation>Показати платежі</translation>
    </message>
    <message>
        <source>List payments of deal</source>
        <translation>Показати платежі угоди</translation>
    </message>
    <message>
        <source>List payments of contact</source>
        <translation>Показати платежі контакту</translation>
    </message>
    <message>
        <source>List contacts</source>
        <translation>Показати контакти</translation>
    </message>
    <message>
        <source>Find contacts by email address</source>
        <translation>Знайти контакти за email-адресою</translation>
    </message>
    <message>
        <source>Create contact (old way)</source>
        <translation>Створити контакт (старий спосіб)</translation>
    </message>
    <message>
        <source>Create contact</source>
        <translation>Створити контакт</translation>
    </message>
    <message>
        <source>Show contact</source>
        <translation>Показати контакт</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>Редагувати контакт</translation>
    </message>
    <message>
        <source>Delete contact</source>
        <translation>Видалити контакт</translation>
    </message>
    <message>
        <source>List deals of contact</source>
        <translation>Показати угоди контакту</translation>
    </message>
    <message>
        <source>Add note to contact</source>
        <translation>Додати нотатку до контакту</translation>
    </message>
    <message>
        <source>Edit note on contact</source>
        <translation>Редагувати нотатку до контакту</translation>
    </message>
    <message>
        <source>Delete note on contact</source>
        <translation>Видалити нотатку до контакту</translation>
    </message>
    <message>
        <source>Add phone number to contact</source>
        <translation>Додати номер телефону до контакту</translation>
    </message>
    <message>
        <source>Change phone number of contact</source>
        <translation>Змінити номер телефону контакту</translation>
    </message>
    <message>
        <source>Delete phone number of contact</source>
        <translation>Видалити номер телефону контакту</translation>
    </message>
    <message>
        <source>Add email address to contact</source>
        <translation>Додати email-адресу до контакту</translation>
    </message>
    <message>
        <source>Change email address of contact</source>
        <translation>Змінити email-адресу контакту</translation>
    </message>
    <message>
        <source>Delete email address of contact</source>
        <translation>Видалити email-адресу контакту</translation>
    </message>
    <message>
        <source>Add messenger to contact</source>
        <translation>Додати месенджер до контакту</translation>
    </message>
    <message>
        <source>Edit messenger of contact</source>
        <translation>Редагувати месенджер контакту</translation>
    </message>
    <message>
        <source>Delete messenger of contact</source>
        <translation>Видалити месенджер контакту</translation>
    </message>
    <message>
        <source>Assign tag to contact</source>
        <translation>Додати тег до контакту</translation>
    </message>
    <message>
        <source>Remove tag from contact</source>
        <translation>Зняти тег з контакту</translation>
    </message>
    <message>
        <source>List contact tags</source>
        <translation>Показати теги контактів</translation>
    </message>
    <message>
        <source>Create contact tag</source>
        <translation>Створити тег контактів</translation>
    </message>
    <message>
        <source>Edit contact tag</source>
        <translation>Редагувати тег контактів</translation>
    </message>
    <message>
        <source>Delete contact tag</source>
        <translation>Видалити тег контактів</translation>
    </message>
    <message>
        <source>List contact fields</source>
        <translation>Показати поля контактів</translation>
    </message>
    <message>
        <source>Create contact field</source>
        <translation>Створити поле контактів</translation>
    </message>
    <message>
        <source>Edit contact field</source>
        <translation>Редагувати поле контактів</translation>
    </message>
    <message>
        <source>Delete contact field</source>
        <translation>Видалити поле контактів</translation>
    </message>
    <message>
        <source>List field values of contact</source>
        <translation>Показати значення полів контакту</translation>
    </message>
    <message>
        <source>Add field value to contact</source>
        <translation>Додати значення поля до контакту</translation>
    </message>
    <message>
        <source>Change field value of contact</source>
        <translation>Змінити значення поля контакту</translation>
    </message>
    <message>
        <source>Delete field value of contact</source>
        <translation>Видалити значення поля контакту</translation>
    </message>
    <message>
        <source>Set several field values of contact</source>
        <translation>Задати кілька значень полів контакту</translation>
    </message>
    <message>
        <source>List boards</source>
        <translation>Показати дошки</translation>
    </message>
    <message>
        <source>Create board</source>
        <translation>Створити дошку</translation>
    </message>
    <message>
        <source>Show board</source>
        <translation>Показати дошку</translation>
    </message>
    <message>
        <source>Edit board</source>
        <translation>Редагувати дошку</translation>
    </message>
    <message>
        <source>List fields of board</source>
        <translation>Показати поля дошки</translation>
    </message>
    <message>
        <source>Create field of board</source>
        <translation>Створити поле дошки</translation>
    </message>
    <message>
        <source>Edit field of board</source>
        <translation>Редагувати поле дошки</translation>
    </message>
    <message>
        <source>Add stage to board</source>
        <translation>Додати етап до дошки</translation>
    </message>
    <message>
        <source>Edit stage of board</source>
        <translation>Редагувати етап дошки</translation>
    </message>
    <message>
        <source>List tasks</source>
        <translation>Показати завдання</translation>
    </message>
    <message>
        <source>Create task</source>
        <translation>Створити завдання</translation>
    </message>
    <message>
        <source>List templates of repeated tasks</source>
        <translation>Показати шаблони повторюваних завдань</translation>
    </message>
    <message>
        <source>Show task</source>
        <translation>Показати одне завдання</translation>
    </message>
    <message>
        <source>Edit task</source>
        <translation>Редагувати завдання</translation>
    </message>
    <message>
        <source>Delete task</source>
        <translation>Видалити завдання</translation>
    </message>
    <message>
        <source>Set or unset parent of task</source>
        <translation>Задати або прибрати батьківське завдання</translation>
    </message>
    <message>
        <source>Move task to another place</source>
        <translation>Перемістити завдання на інше місце</translation>
    </message>
    <message>
        <source>Add comment to task</source>
        <translation>Додати коментар до завдання</translation>
    </message>
    <message>
        <source>Edit comment on task</source>
        <translation>Редагувати коментар до завдання</translation>
    </message>
    <message>
        <source>Remove tag from task</source>
        <translation>Зняти тег із завдання</translation>
    </message>
    <message>
        <source>List task tags</source>
        <translation>Показати теги завдань</translation>
    </message>
    <message>
        <source>Create task tag</source>
        <translation>Створити тег завдань</translation>
    </message>
    <message>
        <source>Edit task tag</source>
        <translation>Редагувати тег завдань</translation>
    </message>
    <message>
        <source>Delete task tag</source>
        <translation>Видалити тег завдань</translation>
    </message>
    <message>
        <source>Remove contact from task</source>
        <translation>Прибрати контакт із завдання</translation>
    </message>
    <message>
        <source>Remove deal from task</source>
        <translation>Прибрати угоду із завдання</translation>
    </message>
    <message>
        <source>Detach task from another task</source>
        <translation>Від’єднати завдання від іншого</translation>
    </message>
    <message>
        <source>Attach contact, deal, tag or task to task</source>
        <translation>Прикріпити контакт, угоду, тег чи завдання до завдання</translation>
    </message>
    <message>
        <source>Create empty checklist in task</source>
        <translation>Створити порожній контрольний список у завданні</translation>
    </message>
    <message>
        <source>Edit checklist of task without its items</source>
        <translation>Редагувати контрольний список завдання без пунктів</translation>
    </message>
    <message>
        <source>List checklists of task</source>
        <translation>Показати контрольні списки завдання</translation>
    </message>
    <message>
        <source>Create checklists with items in task</source>
        <translation>Створити контрольні списки з пунктами в завданні</translation>
    </message>
    <message>
        <source>Edit checklists of task with their items</source>
        <translation>Редагувати контрольні списки завдання з пунктами</translation>
    </message>
    <message>
        <source>Delete checklist of task</source>
        <translation>Видалити контрольний список завдання</translation>
    </message>
    <message>
        <source>Add items to checklist</source>
        <translation>Додати пункти до контрольного списку</translation>
    </message>
    <message>
        <source>Move item of checklist</source>
        <translation>Перемістити пункт контрольного списку</translation>
    </message>
    <message>
        <source>Edit item of checklist</source>
        <translation>Редагувати пункт контрольного списку</translation>
    </message>
    <message>
        <source>Delete item of checklist</source>
        <translation>Видалити пункт контрольного списку</translation>
    </message>
    <message>
        <source>Add field value to task</source>
        <translation>Додати значення поля до завдання</translation>
    </message>
    <message>
        <source>Change field value of task</source>
        <translation>Змінити значення поля завдання</translation>
    </message>
    <message>
        <source>Delete field value of task</source>
        <translation>Видалити значення поля завдання</translation>
    </message>
    <message>
        <source>List phone calls</source>
        <translation>Показати дзвінки</translation>
    </message>
    <message>
        <source>List phone calls of contact</source>
        <translation>Показати дзвінки контакту</translation>
    </message>
    <message>
        <source>List phone calls of deal</source>
        <translation>Показати дзвінки угоди</translation>
    </message>
    <message>
        <source>Attach phone call to deal</source>
        <translation>Прикріпити дзвінок до угоди</translation>
    </message>
    <message>
        <source>Set deadline of deal</source>
        <translation>Задати термін угоди</translation>
    </message>
    <message>
        <source>Remove deadline of deal</source>
        <translation>Прибрати термін угоди</translation>
    </message>
    <message>
        <source>List course payments of contact</source>
        <translation>Показати оплати курсів контакту</translation>
    </message>
    <message>
        <source>Show course statistics of contact</source>
        <translation>Показати статистику курсів контакту</translation>
    </message>
    <message>
        <source>Upload file</source>
        <translation>Завантажити файл</translation>
    </message>
    <message>
        <source>Attach file</source>
        <translation>Прикріпити файл</translation>
    </message>
    <message>
        <source>Attach several files</source>
        <translation>Прикріпити кілька файлів</translation>
    </message>
    <message>
        <source>Edit attachment</source>
        <translation>Редагувати вкладення</translation>
    </message>
    <message>
        <source>Delete attachment</source>
        <translation>Видалити вкладення</translation>
    </message>
    <message>
        <source>List companies in short</source>
        <translation>Показати компанії коротко</translation>
    </message>
    <message>
        <source>List companies</source>
        <translation>Показати компанії</translation>
    </message>
    <message>
        <source>Create company</source>
        <translation>Створити компанію</translation>
    </message>
    <message>
        <source>Show company</source>
        <translation>Показати компанію</translation>
    </message>
    <message>
        <source>Edit company</source>
        <translation>Редагувати компанію</translation>
    </message>
    <message>
        <source>Delete company</source>
        <translation>Видалити компанію</translation>
    </message>
    <message>
        <source>Show history of company</source>
        <translation>Показати історію компанії</translation>
    </message>
    <message>
        <source>List company fields</source>
        <translation>Показати поля компаній</translation>
    </message>
    <message>
        <source>Create company field</source>
        <translation>Створити поле компаній</translation>
    </message>
    <message>
        <source>Edit company field</source>
        <translation>Редагувати поле компаній</translation>
    </message>
    <message>
        <source>Delete company field</source>
        <translation>Видалити поле компаній</translation>
    </message>
    <message>
        <source>List email addresses of company</source>
        <translation>Показати email-адреси компанії</translation>
    </message>
    <message>
        <source>Add email address to company</source>
        <translation>Додати email-адресу до компанії</translation>
    </message>
    <message>
        <source>Add several email addresses to company</source>
        <translation>Додати кілька email-адрес до компанії</translation>
    </message>
    <message>
        <source>Change email address of company</source>
        <translation>Змінити email-адресу компанії</translation>
    </message>
    <message>
        <source>Delete email address of company</source>
        <translation>Видалити email-адресу компанії</translation>
    </message>
    <message>
        <source>List phone numbers of company</source>
        <translation>Показати номери телефонів компанії</translation>
    </message>
    <message>
        <source>Add phone number to company</source>
        <translation>Додати номер телефону до компанії</translation>
    </message>
    <message>
        <source>Add several phone numbers to company</source>
        <translation>Додати кілька номерів телефонів до компанії</translation>
    </message>
    <message>
        <source>Change phone number of company</source>
        <translation>Змінити номер телефону компанії</translation>
    </message>
    <message>
        <source>Delete phone number of company</source>
        <translation>Видалити номер телефону компанії</translation>
    </message>
    <message>
        <source>List messengers of company</source>
        <translation>Показати месенджери компанії</translation>
    </message>
    <message>
        <source>Add messenger to company</source>
        <translation>Додати месенджер до компанії</translation>
    </message>
    <message>
        <source>Add several messengers to company</source>
        <translation>Додати кілька месенджерів до компанії</translation>
    </message>
    <message>
        <source>Edit messenger of company</source>
        <translation>Редагувати месенджер компанії</translation>
    </message>
    <message>
        <source>Delete messenger of company</source>
        <translation>Видалити месенджер компанії</translation>
    </message>
    <message>
        <source>Show history of deal</source>
        <translation>Показати історію угоди</translation>
    </message>
    <message>
        <source>Show history of contact</source>
        <translation>Показати історію контакту</translation>
    </message>
    <message>
        <source>Show history of task</source>
        <translation>Показати історію завдання</translation>
    </message>
    <message>
        <source>List products</source>
        <translation>Показати товари</translation>
    </message>
    <message>
        <source>Show product of category</source>
        <translation>Показати товар категорії</translation>
    </message>
    <message>
        <source>Add product to deal</source>
        <translation>Додати товар до угоди</translation>
    </message>
    <message>
        <source>List products of deal</source>
        <translation>Показати товари угоди</translation>
    </message>
    <message>
        <source>Change quantity or price of product in deal</source>
        <translation>Змінити кількість або ціну товару в угоді</translation>
    </message>
    <message>
        <source>List products of contact</source>
        <translation>Показати товари контакту</translation>
    </message>
    <message>
        <source>Remove product from deal</source>
        <translation>Прибрати товар з угоди</translation>
    </message>
    <message>
        <source>Show product</source>
        <translation>Показати товар</translation>
    </message>
    <message>
        <source>Edit product</source>
        <translation>Редагувати товар</translation>
    </message>
    <message>
        <source>Delete product</source>
        <translation>Видалити товар</translation>
    </message>
    <message>
        <source>Edit product category</source>
        <translation>Редагувати категорію товарів</translation>
    </message>
    <message>
        <source>Delete product category</source>
        <translation>Видалити категорію товарів</translation>
    </message>
    <message>
        <source>Find contact by external ID</source>
        <translation>Знайти контакт за зовнішнім ID</translation>
    </message>
    <message>
        <source>List product categories</source>
        <translation>Показати категорії товарів</translation>
    </message>
    <message>
        <source>Create product category</source>
        <translation>Створити категорію товарів</translation>
    </message>
    <message>
        <source>Change prices of product</source>
        <translation>Змінити ціни товару</translation>
    </message>
    <message>
        <source>Add section to product</source>
        <translation>Додати розділ до товару</translation>
    </message>
    <message>
        <source>Edit sections of product</source>
        <translation>Редагувати розділи товару</translation>
    </message>
    <message>
        <source>Delete section of product</source>
        <translation>Видалити розділ товару</translation>
    </message>
    <message>
        <source>Find contact by messenger ID</source>
        <translation>Знайти контакт за ID месенджера</translation>
    </message>
    <message>
        <source>Add contact to company</source>
        <translation>Додати контакт до компанії</translation>
    </message>
    <message>
        <source>Remove contact from company</source>
        <translation>Прибрати контакт з компанії</translation>
    </message>
    <message>
        <source>List sections with managers</source>
        <translation>Показати розділи з менеджерами</translation>
    </message>
    <message>
        <source>List managers</source>
        <translation>Показати менеджерів</translation>
    </message>
    <message>
        <source>Create rule for managers</source>
        <translation>Створити правило для менеджерів</translation>
    </message>
    <message>
        <source>Edit rule for managers</source>
        <translation>Редагувати правило для менеджерів</translation>
    </message>
    <message>
        <source>Delete rule for managers</source>
        <translation>Видалити правило для менеджерів</translation>
    </message>
    <message>
        <source>List managers of section</source>
        <translation>Показати менеджерів розділу</translation>
    </message>
    <message>
        <source>List custom tabs</source>
        <translation>Показати власні вкладки</translation>
    </message>
    <message>
        <source>Create custom tab</source>
        <translation>Створити власну вкладку</translation>
    </message>
    <message>
        <source>Edit custom tab</source>
        <translation>Редагувати власну вкладку</translation>
    </message>
    <message>
        <source>Delete custom tab</source>
        <translation>Видалити власну вкладку</translation>
    </message>
    <message>
        <source>Add field to custom tab</source>
        <translation>Додати поле до власної вкладки</translation>
    </message>
    <message>
        <source>Remove field from custom tab</source>
        <translation>Прибрати поле з власної вкладки</translation>
    </message>
    <message>
        <source>Create product</source>
        <translation>Створити товар</translation>
    </message>
    <message>
        <source>Create payment</source>
        <translation>Створити платіж</translation>
    </message>
    <message>
        <source>Approve payment</source>
        <translation>Підтвердити платіж</translation>
    </message>
    <message>
        <source>Cancel payment</source>
        <translation>Скасувати платіж</translation>
    </message>
    <message>
        <source>Author ID</source>
        <translation>Номер автора</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Incoming</source>
        <comment>call</comment>
        <translation>Вхідний</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <comment>call</comment>
        <translation>Вихідний</translation>
    </message>
    <message>
        <source>Under way</source>
        <comment>call</comment>
        <translation>Триває</translation>
    </message>
    <message>
        <source>Successful</source>
        <comment>call</comment>
        <translation>Успішний</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>call</comment>
        <translation>Невдалий</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Що змінилося</translation>
    </message>
    <message>
        <source>Task IDs</source>
        <translation>ID завдань</translation>
    </message>
    <message>
        <source>Answers</source>
        <comment>to a note</comment>
        <translation>Відповіді</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>Немає на складі</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Зображення</translation>
    </message>
    <message>
        <source>Deal ID</source>
        <translation>ID угоди</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Прострочено</translation>
    </message>
    <message>
        <source>Due within a day</source>
        <translation>Термін спливає за добу</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Нагадування</translation>
    </message>
    <message>
        <source>Reminder before</source>
        <translation>Нагадати за</translation>
    </message>
    <message>
        <source>With expenses</source>
        <translation>З витратами</translation>
    </message>
    <message>
        <source>Source ID</source>
        <translation>ID джерела</translation>
    </message>
    <message>
        <source>Kind of value</source>
        <translation>Вид значення</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Варіанти</translation>
    </message>
    <message>
        <source>Order ID</source>
        <translation>Номер замовлення</translation>
    </message>
    <message>
        <source>Discount by promo code</source>
        <translation>Знижка за промокодом</translation>
    </message>
    <message>
        <source>Payment ID</source>
        <translation>ID платежу</translation>
    </message>
    <message>
        <source>Hours until a deal is due</source>
        <translation>Годин до терміну угоди</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Послуга</translation>
    </message>
    <message>
        <source>Subscription</source>
        <comment>a kind of product</comment>
        <translation>Підписка</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>Штука</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>Метр</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Набір</translation>
    </message>
    <message>
        <source>Litre</source>
        <translation>Літр</translation>
    </message>
    <message>
        <source>Kilogram</source>
        <translation>Кілограм</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Упаковка</translation>
    </message>
    <message>
        <source>Short description</source>
        <translation>Короткий опис</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Наявність</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Є в наявності</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>Немає в наявності</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Очікується</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Ціни</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Властивості</translation>
    </message>
    <message>
        <source>Properties of the category</source>
        <translation>Властивості категорії</translation>
    </message>
    <message>
        <source>Title for search engines</source>
        <translation>Заголовок для пошукових систем</translation>
    </message>
    <message>
        <source>Description for search engines</source>
        <translation>Опис для пошукових систем</translation>
    </message>
    <message>
        <source>Keywords for search engines</source>
        <translation>Ключові слова для пошукових систем</translation>
    </message>
    <message>
        <source>Physical or digital</source>
        <translation>Фізичний чи цифровий</translation>
    </message>
    <message>
        <source>Physical</source>
        <comment>product</comment>
        <translation>Фізичний</translation>
    </message>
    <message>
        <source>Digital</source>
        <comment>product</comment>
        <translation>Цифровий</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Одиниця виміру</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файли</translation>
    </message>
    <message>
        <source>Messengers</source>
        <translation>Месенджери</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A field that users added: its name and its value.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Hidden</source>
        <comment>field</comment>
        <translation>Приховане</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Імпорт</translation>
    </message>
    <message>
        <source>Another program</source>
        <comment>as the source of a contact</comment>
        <translation>Інша програма</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Курс</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Інтеграція</translation>
    </message>
    <message>
        <source>Pop-up</source>
        <translation>Попап</translation>
    </message>
    <message>
        <source>Email service</source>
        <translation>Email-сервіс</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Посилання</translation>
    </message>
    <message>
        <source>One of a list</source>
        <translation>Одне зі списку</translation>
    </message>
    <message>
        <source>Several of a list</source>
        <translation>Кілька зі списку</translation>
    </message>
    <message>
        <source>Colour of the letters</source>
        <translation>Колір літер</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Повторення</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Ніколи</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Щодня</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Щотижня</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Щомісяця</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Щороку</translation>
    </message>
    <message>
        <source>Observers (person IDs)</source>
        <translation>Спостерігачі (номери людей)</translation>
    </message>
    <message>
        <source>Part of the task (ID)</source>
        <translation>Частина завдання (номер)</translation>
    </message>
    <message>
        <source>Subtasks</source>
        <translation>Підзавдання</translation>
    </message>
    <message>
        <source>Linked tasks</source>
        <translation>Пов’язані завдання</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Пункти</translation>
    </message>
    <message>
        <source>Task ID</source>
        <translation>ID завдання</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовий пояс</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Зображення</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>A person, and how many others.</extracomment>
        <translation>
            <numerusform>%1 і ще %Ln</numerusform>
            <numerusform>%1 і ще %Ln</numerusform>
            <numerusform>%1 і ще %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <comment>items of a checklist</comment>
        <translation>виконано %1 з %2</translation>
    </message>
    <message>
        <source>To do for “%1”</source>
        <translation>Що зробити для «%1»</translation>
    </message>
    <message>
        <source>Nothing is on the checklists of this task yet.</source>
        <translation>У контрольних списках цього завдання ще нічого немає.</translation>
    </message>
    <message>
        <source>Item ID</source>
        <translation>ID пункту</translation>
    </message>
    <message>
        <source>Edit item…</source>
        <translation>Змінити пункт…</translation>
    </message>
    <message>
        <source>Delete item…</source>
        <translation>Видалити пункт…</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Що зробити</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Огляд</translation>
    </message>
    <message>
        <source>Stage changed</source>
        <translation>Змінено етап</translation>
    </message>
    <message>
        <source>Status changed</source>
        <translation>Змінено статус</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>an event</comment>
        <translation>Створено</translation>
    </message>
    <message>
        <source>Call made</source>
        <translation>Вихідний дзвінок</translation>
    </message>
    <message>
        <source>Call received</source>
        <translation>Вхідний дзвінок</translation>
    </message>
    <message numerus="yes">
        <source>%Ln company(ies)</source>
        <translation>
            <numerusform>%Ln компанія</numerusform>
            <numerusform>%Ln компанії</numerusform>
            <numerusform>%Ln компаній</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln контакт</numerusform>
            <numerusform>%Ln контакти</numerusform>
            <numerusform>%Ln контактів</numerusform>
        </translation>
    </message>
    <message>
        <source>New deals are active at first, whatever the file says.</source>
        <translation>Нові угоди спершу активні, що б не було у файлі.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s)</source>
        <translation>
            <numerusform>%Ln угода</numerusform>
            <numerusform>%Ln угоди</numerusform>
            <numerusform>%Ln угод</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Product categories</source>
        <translation>Категорії товарів</translation>
    </message>
    <message>
        <source>Products are not sorted into categories yet.</source>
        <translation>Товари ще не розподілено за категоріями.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категорія</translation>
    </message>
    <message>
        <source>Part of</source>
        <comment>a category</comment>
        <translation>Частина категорії</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Позиція</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Observers</source>
        <translation>Спостерігачі</translation>
    </message>
    <message>
        <source>Part of the task</source>
        <translation>Частина завдання</translation>
    </message>
    <message>
        <source>The task “%1” was due</source>
        <translation>Термін завдання «%1» минув</translation>
    </message>
    <message>
        <source>The task “%1” is due</source>
        <translation>Сьогодні термін завдання «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more task(s) are due</source>
        <translation>
            <numerusform>Настав термін ще %Ln завдання</numerusform>
            <numerusform>Настав термін ще %Ln завдань</numerusform>
            <numerusform>Настав термін ще %Ln завдань</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a name among others</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>There are no notes on this task yet.</source>
        <translation>До цього завдання ще немає нотаток.</translation>
    </message>
    <message>
        <source>Own fields of “%1”</source>
        <translation>Власні поля «%1»</translation>
    </message>
    <message>
        <source>Tags of “%1”</source>
        <translation>Теги «%1»</translation>
    </message>
    <message>
        <source>This task carries no tag.</source>
        <translation>Це завдання не має тегів.</translation>
    </message>
    <message>
        <source>As the fields&apos; lists tell it</source>
        <translation>Як у списках полів</translation>
    </message>
    <message>
        <source>Custom tabs</source>
        <translation>Власні вкладки</translation>
    </message>
    <message>
        <source>There are no tabs yet. A tab shows fields of your own together.</source>
        <translation>Вкладок ще немає. Вкладка показує ваші власні поля разом.</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>a group of fields</comment>
        <translation>Вкладка</translation>
    </message>
    <message>
        <source>Of</source>
        <comment>a tab of what</comment>
        <translation>Чого</translation>
    </message>
    <message>
        <source>Came with the account</source>
        <translation>Була в акаунті від початку</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Поля</translation>
    </message>
    <message>
        <source>Tab ID</source>
        <translation>ID вкладки</translation>
    </message>
    <message>
        <source>Pipeline or board ID</source>
        <translation>ID воронки або дошки</translation>
    </message>
    <message>
        <source>Needed for tabs of a pipeline or a board</source>
        <translation>Потрібно для вкладок воронки або дошки</translation>
    </message>
    <message>
        <source>New tab…</source>
        <translation>Нова вкладка…</translation>
    </message>
    <message>
        <source>Edit tab…</source>
        <translation>Змінити вкладку…</translation>
    </message>
    <message>
        <source>Show a field in the tab…</source>
        <translation>Показати поле у вкладці…</translation>
    </message>
    <message>
        <source>Take a field out of the tab…</source>
        <translation>Прибрати поле з вкладки…</translation>
    </message>
    <message>
        <source>Delete tab…</source>
        <translation>Видалити вкладку…</translation>
    </message>
    <message>
        <source>New rule…</source>
        <translation>Нове правило…</translation>
    </message>
    <message>
        <source>Section</source>
        <comment>of the CRM</comment>
        <translation>Розділ</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Менеджер</translation>
    </message>
    <message>
        <source>Give the section to one manager…</source>
        <translation>Віддати розділ одному менеджеру…</translation>
    </message>
    <message>
        <source>Delete rule…</source>
        <translation>Видалити правило…</translation>
    </message>
    <message>
        <source>Take this manager off the section?</source>
        <translation>Зняти цього менеджера з розділу?</translation>
    </message>
    <message>
        <source>Managers of sections</source>
        <translation>Менеджери розділів</translation>
    </message>
    <message>
        <source>No section has a manager of its own. The service tells sections by number alone.</source>
        <translation>Жоден розділ не має власного менеджера. Сервіс називає розділи лише за номером.</translation>
    </message>
    <message>
        <source>Payments by month</source>
        <translation>Платежі за місяцями</translation>
    </message>
    <message>
        <source>There are no calls here yet.</source>
        <translation>Тут ще немає дзвінків.</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a day on</comment>
        <translation>Від</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a day</comment>
        <translation>До</translation>
    </message>
    <message>
        <source>New category…</source>
        <translation>Нова категорія…</translation>
    </message>
    <message>
        <source>Edit category…</source>
        <translation>Змінити категорію…</translation>
    </message>
    <message>
        <source>Delete category…</source>
        <translation>Видалити категорію…</translation>
    </message>
    <message>
        <source>Name there</source>
        <comment>in a messenger</comment>
        <translation>Ім’я там</translation>
    </message>
    <message>
        <source>Created from</source>
        <translation>Створено від</translation>
    </message>
    <message>
        <source>Created to</source>
        <translation>Створено до</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>in a filter</comment>
        <translation>Будь-яке</translation>
    </message>
    <message>
        <source>Without people</source>
        <comment>a company</comment>
        <translation>Без людей</translation>
    </message>
    <message>
        <source>Messengers of %1</source>
        <translation>Месенджери: %1</translation>
    </message>
    <message>
        <source>Add messenger…</source>
        <translation>Додати месенджер…</translation>
    </message>
    <message>
        <source>Edit messenger…</source>
        <translation>Змінити месенджер…</translation>
    </message>
    <message>
        <source>People of %1</source>
        <translation>Люди: %1</translation>
    </message>
    <message>
        <source>Nobody is linked to this company yet.</source>
        <translation>З цією компанією ще нікого не пов’язано.</translation>
    </message>
    <message>
        <source>Delete messenger…</source>
        <translation>Видалити месенджер…</translation>
    </message>
    <message>
        <source>Tags of %1</source>
        <translation>Теги: %1</translation>
    </message>
    <message>
        <source>Take the tag off</source>
        <translation>Зняти тег</translation>
    </message>
    <message>
        <source>Files of “%1”</source>
        <translation>Файли «%1»</translation>
    </message>
    <message>
        <source>No file is attached to this task.</source>
        <translation>До цього завдання не прикріплено файлів.</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Прикріплено</translation>
    </message>
    <message>
        <source>Link to the file</source>
        <translation>Посилання на файл</translation>
    </message>
    <message>
        <source>Attach a link…</source>
        <translation>Прикріпити посилання…</translation>
    </message>
    <message>
        <source>Change link…</source>
        <translation>Змінити посилання…</translation>
    </message>
    <message>
        <source>Delete file…</source>
        <translation>Видалити файл…</translation>
    </message>
    <message>
        <source>Tasks linked to “%1”</source>
        <translation>Завдання, пов’язані з «%1»</translation>
    </message>
    <message>
        <source>No other task is linked to this one.</source>
        <translation>З цим завданням не пов’язано інших.</translation>
    </message>
    <message>
        <source>Link a task…</source>
        <translation>Пов’язати завдання…</translation>
    </message>
    <message>
        <source>Tasks that repeat</source>
        <translation>Завдання, що повторюються</translation>
    </message>
    <message>
        <source>No task repeats. Whether one does is said when it is made.</source>
        <translation>Жодне завдання не повторюється. Це задають під час його створення.</translation>
    </message>
    <message>
        <source>Notes on %1</source>
        <translation>Нотатки: %1</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Месенджер</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>of a person</comment>
        <translation>Місце</translation>
    </message>
    <message>
        <source>Changed from</source>
        <translation>Змінено від</translation>
    </message>
    <message>
        <source>Changed to</source>
        <translation>Змінено до</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Дублікати</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>Знайти дублікати</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>As on the web: 18:00:00</source>
        <translation>Як у вебі: 18:00:00</translation>
    </message>
    <message>
        <source>Set deadline…</source>
        <translation>Задати термін…</translation>
    </message>
    <message>
        <source>Remove deadline</source>
        <translation>Прибрати термін</translation>
    </message>
    <message>
        <source>Edit product in deal…</source>
        <translation>Змінити товар в угоді…</translation>
    </message>
    <message>
        <source>Attach a call…</source>
        <translation>Додати дзвінок…</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>by phone</comment>
        <translation>Дзвінок</translation>
    </message>
    <message>
        <source>Without a deadline</source>
        <translation>Без терміну</translation>
    </message>
    <message>
        <source>Due within a week</source>
        <translation>Термін упродовж тижня</translation>
    </message>
    <message>
        <source>Due within a month</source>
        <translation>Термін упродовж місяця</translation>
    </message>
    <message>
        <source>Amount from</source>
        <translation>Сума від</translation>
    </message>
    <message>
        <source>Amount to</source>
        <translation>Сума до</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Термін</translation>
    </message>
    <message>
        <source>Completed from</source>
        <comment>deal</comment>
        <translation>Завершено від</translation>
    </message>
    <message>
        <source>Completed to</source>
        <comment>deal</comment>
        <translation>Завершено до</translation>
    </message>
    <message>
        <source>First name of a contact</source>
        <translation>Ім’я контакту</translation>
    </message>
    <message>
        <source>Last name of a contact</source>
        <translation>Прізвище контакту</translation>
    </message>
    <message>
        <source>Address of a contact</source>
        <translation>Адреса контакту</translation>
    </message>
    <message>
        <source>Phone of a contact</source>
        <translation>Телефон контакту</translation>
    </message>
    <message>
        <source>None</source>
        <comment>reminder</comment>
        <translation>Немає</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 хвилин</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 хвилин</translation>
    </message>
    <message>
        <source>An hour</source>
        <translation>Година</translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation>2 години</translation>
    </message>
    <message>
        <source>3 hours</source>
        <translation>3 години</translation>
    </message>
    <message>
        <source>6 hours</source>
        <translation>6 годин</translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation>12 годин</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 години</translation>
    </message>
    <message>
        <source>2 days</source>
        <translation>2 дні</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 дні</translation>
    </message>
    <message>
        <source>4 days</source>
        <translation>4 дні</translation>
    </message>
    <message>
        <source>5 days</source>
        <translation>5 днів</translation>
    </message>
    <message>
        <source>6 days</source>
        <translation>6 днів</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 днів</translation>
    </message>
    <message>
        <source>Prices of “%1”</source>
        <translation>Ціни: «%1»</translation>
    </message>
    <message>
        <source>This product has no price yet.</source>
        <translation>Цей товар ще не має ціни.</translation>
    </message>
    <message>
        <source>Edit price…</source>
        <translation>Змінити ціну…</translation>
    </message>
    <message>
        <source>New price…</source>
        <translation>Нова ціна…</translation>
    </message>
    <message>
        <source>Properties of “%1”</source>
        <translation>Властивості: «%1»</translation>
    </message>
    <message>
        <source>This product has no properties of its own yet.</source>
        <translation>Цей товар ще не має власних властивостей.</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>of properties</comment>
        <translation>Група</translation>
    </message>
    <message>
        <source>New property…</source>
        <translation>Нова властивість…</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Властивість</translation>
    </message>
    <message>
        <source>Delete group…</source>
        <translation>Видалити групу…</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Так</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ні</translation>
    </message>
    <message>
        <source>Edit tag…</source>
        <translation>Змінити тег…</translation>
    </message>
    <message>
        <source>From its beginning on. This cannot be changed later.</source>
        <translation>Від початку. Пізніше змінити не можна.</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>Скільки разів</translation>
    </message>
    <message>
        <source>Set observers…</source>
        <translation>Задати спостерігачів…</translation>
    </message>
    <message>
        <source>This task has no subtasks yet.</source>
        <translation>Це завдання ще не має підзавдань.</translation>
    </message>
    <message>
        <source>Add a subtask…</source>
        <translation>Додати підзавдання…</translation>
    </message>
    <message>
        <source>This task is linked to no deal yet.</source>
        <translation>Це завдання ще не пов’язане з угодою.</translation>
    </message>
    <message>
        <source>Link a deal…</source>
        <translation>Пов’язати угоду…</translation>
    </message>
    <message>
        <source>This task is linked to nobody yet.</source>
        <translation>Це завдання ще ні з ким не пов’язане.</translation>
    </message>
    <message>
        <source>Due from</source>
        <translation>Термін від</translation>
    </message>
    <message>
        <source>Due to</source>
        <translation>Термін до</translation>
    </message>
    <message>
        <source>Begins from</source>
        <translation>Початок від</translation>
    </message>
    <message>
        <source>Begins to</source>
        <translation>Початок до</translation>
    </message>
    <message>
        <source>No task is linked to this yet.</source>
        <translation>З цим ще не пов’язано жодного завдання.</translation>
    </message>
    <message>
        <source>Change which fields “%1” shows?</source>
        <translation>Змінити, які поля показує «%1»?</translation>
    </message>
    <message>
        <source>No tag is called “%1”.</source>
        <translation>Немає тегу з назвою «%1».</translation>
    </message>
    <message>
        <source>Delete “%1”? It can be made anew afterwards and has another ID then.</source>
        <translation>Видалити «%1»? Потім це можна створити знову, вже з іншим ID.</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>По одному в рядку</translation>
    </message>
    <message>
        <source>Tick everything</source>
        <translation>Позначити все</translation>
    </message>
    <message>
        <source>Move item…</source>
        <translation>Перемістити пункт…</translation>
    </message>
    <message>
        <source>0 is the top</source>
        <translation>0 — найвище місце</translation>
    </message>
    <message>
        <source>Own fields of tasks on “%1”</source>
        <translation>Власні поля завдань на «%1»</translation>
    </message>
    <message>
        <source>To the top of its stage</source>
        <translation>На початок етапу</translation>
    </message>
    <message>
        <source>New checklist with items…</source>
        <translation>Новий контрольний список із пунктами…</translation>
    </message>
    <message>
        <source>No contact fits.</source>
        <translation>Жоден контакт не підходить.</translation>
    </message>
    <message>
        <source>Address or a part of it</source>
        <translation>Адреса або її частина</translation>
    </message>
    <message>
        <source>The whole address</source>
        <translation>Уся адреса</translation>
    </message>
    <message>
        <source>Find by address…</source>
        <translation>Знайти за адресою…</translation>
    </message>
    <message>
        <source>Contacts with %1</source>
        <translation>Контакти з %1</translation>
    </message>
    <message>
        <source>Number in the other system</source>
        <translation>Номер в іншій системі</translation>
    </message>
    <message>
        <source>Find by number of another system…</source>
        <translation>Знайти за номером іншої системи…</translation>
    </message>
    <message>
        <source>Contact %1 of another system</source>
        <translation>Контакт %1 іншої системи</translation>
    </message>
    <message>
        <source>Contact of a chatbot</source>
        <translation>Контакт чат-бота</translation>
    </message>
    <message>
        <source>Its ID, as details of a chat show it</source>
        <translation>Його ID, як його показують подробиці чату</translation>
    </message>
    <message>
        <source>Find by chatbot contact…</source>
        <translation>Знайти за контактом чат-бота…</translation>
    </message>
    <message>
        <source>Courses of %1</source>
        <translation>Курси: %1</translation>
    </message>
    <message>
        <source>This contact takes no course.</source>
        <translation>Цей контакт не проходить жодного курсу.</translation>
    </message>
    <message>
        <source>Course ID</source>
        <translation>ID курсу</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Наскільки пройдено</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Тести</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Уроки</translation>
    </message>
    <message>
        <source>Course payments of %1</source>
        <translation>Оплата курсів: %1</translation>
    </message>
    <message>
        <source>This contact has paid for no course.</source>
        <translation>Цей контакт не оплачував жодного курсу.</translation>
    </message>
    <message>
        <source>Paid with</source>
        <translation>Сплачено через</translation>
    </message>
    <message>
        <source>Products of %1</source>
        <translation>Товари: %1</translation>
    </message>
    <message>
        <source>No deal of this contact has products.</source>
        <translation>У жодній угоді цього контакту немає товарів.</translation>
    </message>
    <message>
        <source>Set own fields…</source>
        <translation>Заповнити власні поля…</translation>
    </message>
    <message>
        <source>Set own field…</source>
        <translation>Задати власне поле…</translation>
    </message>
    <message>
        <source>Products bought</source>
        <translation>Придбані товари</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Курси</translation>
    </message>
    <message>
        <source>Course payments</source>
        <translation>Оплата курсів</translation>
    </message>
    <message>
        <source>Sum of the deal</source>
        <translation>Сума угоди</translation>
    </message>
    <message>
        <source>%1 from</source>
        <comment>the least value of a field</comment>
        <translation>%1 від</translation>
    </message>
    <message>
        <source>%1 to</source>
        <comment>the greatest value of a field</comment>
        <translation>%1 до</translation>
    </message>
    <message>
        <source>Payments without a status</source>
        <translation>Платежі без статусу</translation>
    </message>
    <message>
        <source>Payments in status %1</source>
        <extracomment>%1 is a code that the service does not explain.</extracomment>
        <translation>Платежі у статусі %1</translation>
    </message>
    <message>
        <source>Of every status: what the codes mean is not documented.</source>
        <translation>Усі статуси: що означають коди, не задокументовано.</translation>
    </message>
    <message numerus="yes">
        <source>Sum of %Ln payment(s); what the codes of the status mean is not documented</source>
        <translation>
            <numerusform>Сума %Ln платежу; що означають коди статусу, не задокументовано</numerusform>
            <numerusform>Сума %Ln платежів; що означають коди статусу, не задокументовано</numerusform>
            <numerusform>Сума %Ln платежів; що означають коди статусу, не задокументовано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln payment(s) without a day or an amount are left out.</source>
        <translation>
            <numerusform>%Ln платіж без дати чи суми не враховано.</numerusform>
            <numerusform>%Ln платежі без дати чи суми не враховано.</numerusform>
            <numerusform>%Ln платежів без дати чи суми не враховано.</numerusform>
        </translation>
    </message>
    <message>
        <source>SendPulse told only %1 of %2 payments.</source>
        <translation>SendPulse повідомив лише %1 з %2 платежів.</translation>
    </message>
    <message numerus="yes">
        <source>Set these fields of %Ln contact(s)? What stands in them is replaced.</source>
        <translation>
            <numerusform>Задати ці поля %Ln контакту? Те, що в них є, буде замінено.</numerusform>
            <numerusform>Задати ці поля %Ln контактів? Те, що в них є, буде замінено.</numerusform>
            <numerusform>Задати ці поля %Ln контактів? Те, що в них є, буде замінено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set this field of %Ln deal(s)? What stands in it is replaced.</source>
        <translation>
            <numerusform>Задати це поле %Ln угоді? Те, що в ньому є, буде замінено.</numerusform>
            <numerusform>Задати це поле %Ln угодам? Те, що в ньому є, буде замінено.</numerusform>
            <numerusform>Задати це поле %Ln угодам? Те, що в ньому є, буде замінено.</numerusform>
        </translation>
    </message>
    <message>
        <source>A code of the service. What its codes mean is not documented.</source>
        <translation>Код сервісу. Що означають його коди, не задокументовано.</translation>
    </message>
</context>
<context>
    <name>emails</name>
    <message>
        <source>This template is written in an encoding that Pulsedeck cannot read. Change its text in SendPulse, so that no letters are lost.</source>
        <translation>Цей шаблон має кодування, яке Pulsedeck не може прочитати. Змініть текст у SendPulse, щоб не втратити літери.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Адреси</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>По одній у рядку</translation>
    </message>
    <message>
        <source>Two letters, for example en</source>
        <translation>Дві літери, наприклад en</translation>
    </message>
    <message>
        <source>Add contacts…</source>
        <translation>Додати контакти…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) were handed to the service.</source>
        <translation>
            <numerusform>%Ln адресу передано сервісу.</numerusform>
            <numerusform>%Ln адреси передано сервісу.</numerusform>
            <numerusform>%Ln адрес передано сервісу.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add addresses…</source>
        <translation>Додати адреси…</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Коментар</translation>
    </message>
    <message>
        <source>Take off the blacklist…</source>
        <translation>Вилучити з чорного списку…</translation>
    </message>
    <message>
        <source>Blacklist</source>
        <translation>Чорний список</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Надіслано</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Доставлено</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Відкрито</translation>
    </message>
    <message>
        <source>Clicked</source>
        <translation>Натиснуто</translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>Відписано</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Помилки</translation>
    </message>
    <message>
        <source>Marked as spam</source>
        <translation>Позначено як спам</translation>
    </message>
    <message>
        <source>Delivery rate</source>
        <translation>Частка доставлених</translation>
    </message>
    <message>
        <source>Delivered / sent</source>
        <translation>Доставлено / надіслано</translation>
    </message>
    <message>
        <source>Open rate</source>
        <translation>Частка відкриттів</translation>
    </message>
    <message>
        <source>Opened / delivered</source>
        <translation>Відкрито / доставлено</translation>
    </message>
    <message>
        <source>Click rate</source>
        <translation>Частка кліків</translation>
    </message>
    <message>
        <source>Clicked / delivered</source>
        <translation>Натиснуто / доставлено</translation>
    </message>
    <message>
        <source>Clicks per open</source>
        <translation>Кліки на відкриття</translation>
    </message>
    <message>
        <source>Clicked / opened</source>
        <translation>Натиснуто / відкрито</translation>
    </message>
    <message>
        <source>Unsubscribe rate</source>
        <translation>Частка відписок</translation>
    </message>
    <message>
        <source>Unsubscribed / delivered</source>
        <translation>Відписано / доставлено</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>Частка помилок</translation>
    </message>
    <message>
        <source>Errors / sent</source>
        <translation>Помилки / надіслано</translation>
    </message>
    <message>
        <source>Spam rate</source>
        <translation>Частка скарг на спам</translation>
    </message>
    <message>
        <source>Marked as spam / delivered</source>
        <translation>Позначено як спам / доставлено</translation>
    </message>
    <message>
        <source>From sent to clicked</source>
        <translation>Від надсилання до кліку</translation>
    </message>
    <message>
        <source>There are no figures yet: the campaign has not been sent, or the service still counts.</source>
        <translation>Показників ще немає: кампанію не надіслано або сервіс ще рахує.</translation>
    </message>
    <message>
        <source>Opens by country</source>
        <translation>Відкриття за країнами</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>відкриття</translation>
    </message>
    <message>
        <source>Clicks per link</source>
        <translation>Кліки за посиланнями</translation>
    </message>
    <message>
        <source>clicks</source>
        <translation>кліки</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результати</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation>Усі кампанії</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>campaigns</comment>
        <translation>Надіслано</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Надсилається</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Чернетки</translation>
    </message>
    <message>
        <source>On moderation</source>
        <translation>На модерації</translation>
    </message>
    <message>
        <source>Needs editing</source>
        <translation>Потребує редагування</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Будь-коли</translation>
    </message>
    <message>
        <source>Planned for later</source>
        <translation>Заплановано на потім</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Default order</source>
        <translation>Як у сервісі</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Спершу старіші</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Спершу новіші</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Кампанія</translation>
    </message>
    <message>
        <source>Send date</source>
        <translation>Дата надсилання</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Preheader</source>
        <translation>Прехедер</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Відправник</translation>
    </message>
    <message>
        <source>Sender&apos;s address</source>
        <translation>Адреса відправника</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Отримувачі</translation>
    </message>
    <message>
        <source>Paid by the plan</source>
        <translation>Оплачено тарифом</translation>
    </message>
    <message>
        <source>Paid by the balance</source>
        <translation>Оплачено з балансу</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Ціна</translation>
    </message>
    <message>
        <source>Price beyond the plan</source>
        <translation>Ціна понад тариф</translation>
    </message>
    <message>
        <source>With SMS</source>
        <translation>Із SMS</translation>
    </message>
    <message>
        <source>With Viber</source>
        <translation>Із Viber</translation>
    </message>
    <message>
        <source>Campaign ID</source>
        <translation>Номер кампанії</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Кампанії</translation>
    </message>
    <message>
        <source>There are no campaigns here. They appear as soon as one is created, sent or planned.</source>
        <translation>Кампаній тут немає. Вони з&apos;являться, щойно кампанію створять, надішлють або запланують.</translation>
    </message>
    <message>
        <source>Campaigns to “%1”</source>
        <translation>Кампанії для «%1»</translation>
    </message>
    <message>
        <source>No campaign has gone to this list yet.</source>
        <translation>Цьому списку ще не надсилали кампаній.</translation>
    </message>
    <message>
        <source>Edit contact…</source>
        <translation>Редагувати контакт…</translation>
    </message>
    <message>
        <source>The changes of %1 were saved.</source>
        <translation>Зміни для %1 збережено.</translation>
    </message>
    <message>
        <source>Delete from the list…</source>
        <translation>Видалити зі списку…</translation>
    </message>
    <message>
        <source>Delete %1 and all its variables from the list “%2”?</source>
        <translation>Видалити %1 та всі його змінні зі списку «%2»?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln contact(s) and all their variables from the list “%1”?</source>
        <translation>
            <numerusform>Видалити %Ln контакт і всі його змінні зі списку «%1»?</numerusform>
            <numerusform>Видалити %Ln контакти й усі їхні змінні зі списку «%1»?</numerusform>
            <numerusform>Видалити %Ln контактів і всі їхні змінні зі списку «%1»?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) were deleted.</source>
        <translation>
            <numerusform>%Ln контакт видалено.</numerusform>
            <numerusform>%Ln контакти видалено.</numerusform>
            <numerusform>%Ln контактів видалено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsubscribe…</source>
        <translation>Відписати…</translation>
    </message>
    <message>
        <source>Unsubscribe %1? Only its owner can subscribe again: there is no call that takes this back.</source>
        <translation>Відписати %1? Лише власник може підписатися знову: скасувати це запитом неможливо.</translation>
    </message>
    <message numerus="yes">
        <source>Unsubscribe %Ln contact(s)? Only they can subscribe again: there is no call that takes this back.</source>
        <translation>
            <numerusform>Відписати %Ln контакт? Лише він сам може підписатися знову: скасувати це запитом неможливо.</numerusform>
            <numerusform>Відписати %Ln контакти? Лише вони самі можуть підписатися знову: скасувати це запитом неможливо.</numerusform>
            <numerusform>Відписати %Ln контактів? Лише вони самі можуть підписатися знову: скасувати це запитом неможливо.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) were unsubscribed.</source>
        <translation>
            <numerusform>%Ln контакт відписано.</numerusform>
            <numerusform>%Ln контакти відписано.</numerusform>
            <numerusform>%Ln контактів відписано.</numerusform>
        </translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Змінна</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значення</translation>
    </message>
    <message>
        <source>Find by variable…</source>
        <translation>Знайти за змінною…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>Усі контакти</translation>
    </message>
    <message>
        <source>Active only</source>
        <translation>Лише активні</translation>
    </message>
    <message>
        <source>Inactive only</source>
        <translation>Лише неактивні</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>За зростанням</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>За спаданням</translation>
    </message>
    <message>
        <source>Links clicked</source>
        <translation>Натиснуті посилання</translation>
    </message>
    <message>
        <source>On the blacklist</source>
        <translation>У чорному списку</translation>
    </message>
    <message>
        <source>Status details</source>
        <translation>Як статус називає сервіс</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Списки</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакти</translation>
    </message>
    <message>
        <source>There are no contacts here. Add addresses, or choose another state above.</source>
        <translation>Контактів тут немає. Додайте адреси або виберіть інший стан угорі.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>%1 is “%2”</source>
        <comment>a variable and its value</comment>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>No contact in this list has that value. The whole value has to match, not just a part of it.</source>
        <translation>Жоден контакт цього списку не має такого значення. Має збігатися все значення, а не його частина.</translation>
    </message>
    <message>
        <source>Lists of %1</source>
        <translation>Списки: %1</translation>
    </message>
    <message>
        <source>This address stands in no mailing list.</source>
        <translation>Цієї адреси немає в жодному списку розсилки.</translation>
    </message>
    <message>
        <source>Mailing list</source>
        <translation>Список розсилки</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two conditions</comment>
        <translation>%1 і %2</translation>
    </message>
    <message>
        <source>No contact in this list has both values. A whole value has to match, not just a part of it.</source>
        <translation>Жоден контакт цього списку не має обох значень. Значення має збігатися повністю, а не частково.</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>Її значення</translation>
    </message>
    <message>
        <source>Contacts that have both values are found.</source>
        <translation>Буде знайдено контакти, що мають обидва значення.</translation>
    </message>
    <message>
        <source>And also the variable</source>
        <translation>А також змінна</translation>
    </message>
    <message>
        <source>Reason, as noted here</source>
        <translation>Причина, як записано тут</translation>
    </message>
    <message>
        <source>Put on from here</source>
        <translation>Заблоковано звідси</translation>
    </message>
    <message>
        <source>The service does not tell it; this computer knows what was sent from here.</source>
        <translation>Сервіс цього не повідомляє; цей комп’ютер знає, що було надіслано звідси.</translation>
    </message>
    <message>
        <source>Campaigns to this list</source>
        <translation>Кампанії до цього списку</translation>
    </message>
    <message>
        <source>None of the last %1 campaigns went to this list.</source>
        <translation>Жодна з останніх %1 кампаній не надходила до цього списку.</translation>
    </message>
    <message>
        <source>Of the last %1 campaigns</source>
        <translation>З останніх %1 кампаній</translation>
    </message>
    <message>
        <source>Opened, the last one</source>
        <translation>Відкрито, остання</translation>
    </message>
    <message>
        <source>Clicked, the last one</source>
        <translation>Клікнуто, остання</translation>
    </message>
    <message>
        <source>Phones for SMS</source>
        <translation>Телефони для SMS</translation>
    </message>
    <message>
        <source>Phones of “%1”</source>
        <translation>Телефони у «%1»</translation>
    </message>
    <message>
        <source>No contact of this list is told. Phones without an address cannot be listed: look one up to see whether it is there.</source>
        <translation>У цьому списку не показано жодного контакту. Телефони без адреси не можна перелічити: знайдіть один, щоб побачити, чи він там є.</translation>
    </message>
    <message>
        <source>Put a tag on the phone…</source>
        <translation>Додати тег до телефону…</translation>
    </message>
    <message>
        <source>Take a tag off the phone…</source>
        <translation>Зняти тег із телефону…</translation>
    </message>
    <message numerus="yes">
        <source>Emails to %Ln address(es)</source>
        <translation>
            <numerusform>Листи на %Ln адресу</numerusform>
            <numerusform>Листи на %Ln адреси</numerusform>
            <numerusform>Листи на %Ln адрес</numerusform>
        </translation>
    </message>
    <message>
        <source>The service tells nothing of these addresses.</source>
        <translation>Сервіс нічого не повідомляє про ці адреси.</translation>
    </message>
    <message>
        <source>What was sent to them</source>
        <translation>Що їм надсилали</translation>
    </message>
    <message>
        <source>The average is not known</source>
        <translation>Середнє невідоме</translation>
    </message>
    <message>
        <source>Not known of the one before</source>
        <translation>Про попередню невідомо</translation>
    </message>
    <message>
        <source>As the average</source>
        <translation>Як середнє</translation>
    </message>
    <message>
        <source>As the one before</source>
        <translation>Як попередня</translation>
    </message>
    <message>
        <source>+%1 points, above the average</source>
        <translation>+%1 п., вище середнього</translation>
    </message>
    <message>
        <source>+%1 points, above the one before</source>
        <translation>+%1 п., вище за попередню</translation>
    </message>
    <message>
        <source>−%1 points, below the average</source>
        <translation>−%1 п., нижче середнього</translation>
    </message>
    <message>
        <source>−%1 points, below the one before</source>
        <translation>−%1 п., нижче за попередню</translation>
    </message>
    <message>
        <source>%1 so far: %2. It is compared once it is finished.</source>
        <translation>Поки що: %1 (%2). Порівняння буде, коли її завершено.</translation>
    </message>
    <message>
        <source>%1. There is no earlier campaign to compare it with.</source>
        <translation>%1. Попередньої розсилки для порівняння немає.</translation>
    </message>
    <message>
        <source>%1. Without its open rate it is not compared.</source>
        <translation>%1. Частка її відкриттів невідома, тож порівняння немає.</translation>
    </message>
    <message>
        <source>%1. The open rates of those before it are not known.</source>
        <translation>%1. Частки відкриттів попередніх невідомі.</translation>
    </message>
    <message>
        <source>%1. The open rate of “%2” before it is not known.</source>
        <translation>%1. Частка відкриттів «%2» перед нею невідома.</translation>
    </message>
    <message>
        <source>%1: opens as the average of those before it.</source>
        <translation>%1: відкриттів як у середньому в попередніх.</translation>
    </message>
    <message>
        <source>%1: opens as “%2” before it.</source>
        <translation>%1: відкриттів як у «%2» перед нею.</translation>
    </message>
    <message>
        <source>Opened</source>
        <comment>recipient</comment>
        <translation>Відкрито</translation>
    </message>
    <message>
        <source>Clicked</source>
        <comment>recipient</comment>
        <translation>Клік</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Ще не запитано</translation>
    </message>
    <message>
        <source>Never got a campaign</source>
        <translation>Ніколи не отримував розсилок</translation>
    </message>
    <message>
        <source>Never opened a campaign</source>
        <translation>Ніколи не відкривав розсилок</translation>
    </message>
    <message>
        <source>Never clicked in a campaign</source>
        <translation>Ніколи не клікав у розсилках</translation>
    </message>
    <message>
        <source>This campaign was not sent there</source>
        <translation>Цю розсилку туди не надсилали</translation>
    </message>
    <message>
        <source>%1 emails, %2 opened, %3 clicked</source>
        <translation>Листів: %1, відкрито: %2, клікнуто: %3</translation>
    </message>
    <message>
        <source>In the queue</source>
        <comment>recipient</comment>
        <translation>У черзі</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>recipient</comment>
        <translation>Надіслано</translation>
    </message>
    <message>
        <source>Delivered, not opened</source>
        <translation>Доставлено, не відкрито</translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <comment>recipient</comment>
        <translation>Відписався</translation>
    </message>
    <message>
        <source>Marked as spam</source>
        <comment>recipient</comment>
        <translation>Позначено як спам</translation>
    </message>
    <message>
        <source>The service does not tell</source>
        <translation>Сервіс не повідомляє</translation>
    </message>
    <message>
        <source>“%1” was opened by %2 and clicked by %3</source>
        <translation>«%1» відкрили %2 і клікнули %3 отримувачів</translation>
    </message>
    <message numerus="yes">
        <source>%1: opens %2 points above the average of the %Ln before.</source>
        <translation>
            <numerusform>%1: відкриттів на %2 п. більше за середнє з %Ln попередньої.</numerusform>
            <numerusform>%1: відкриттів на %2 п. більше за середнє з %Ln попередніх.</numerusform>
            <numerusform>%1: відкриттів на %2 п. більше за середнє з %Ln попередніх.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: opens %2 points below the average of the %Ln before.</source>
        <translation>
            <numerusform>%1: відкриттів на %2 п. менше за середнє з %Ln попередньої.</numerusform>
            <numerusform>%1: відкриттів на %2 п. менше за середнє з %Ln попередніх.</numerusform>
            <numerusform>%1: відкриттів на %2 п. менше за середнє з %Ln попередніх.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: opens %2 points above “%3” before.</source>
        <translation>%1: відкриттів на %2 п. більше, ніж у «%3» перед нею.</translation>
    </message>
    <message>
        <source>%1: opens %2 points below “%3” before.</source>
        <translation>%1: відкриттів на %2 п. менше, ніж у «%3» перед нею.</translation>
    </message>
    <message>
        <source>No tag is called “%1”.</source>
        <translation>Немає тегу з назвою «%1».</translation>
    </message>
    <message>
        <source>Delete the tag “%1” from all contacts? The tag can be made anew; who had it does not come back.</source>
        <translation>Видалити тег «%1» з усіх контактів? Тег можна створити знову, але хто його мав, не відновиться.</translation>
    </message>
    <message>
        <source>Delete the webhook to %1? Your server hears nothing more of this event until it is made anew.</source>
        <translation>Видалити вебхук до %1? Ваш сервер більше не дізнається про цю подію, доки вебхук не створять знову.</translation>
    </message>
    <message>
        <source>One contact</source>
        <translation>Один контакт</translation>
    </message>
    <message>
        <source>As the campaigns before</source>
        <translation>Як у попередніх кампаній</translation>
    </message>
    <message>
        <source>%1 points above the campaigns before</source>
        <translation>На %1 в. п. вище за попередні кампанії</translation>
    </message>
    <message>
        <source>%1 points below the campaigns before</source>
        <translation>На %1 в. п. нижче за попередні кампанії</translation>
    </message>
    <message>
        <source>“%1” of %2 was opened by %3.</source>
        <translation>«%1» від %2: відкрили %3.</translation>
    </message>
    <message>
        <source>“%1” of %2 was opened by %3, as those before it.</source>
        <translation>«%1» від %2: відкрили %3, як і попередні.</translation>
    </message>
    <message>
        <source>“%1” of %2 was opened by %3: %4 points above those before it.</source>
        <translation>«%1» від %2: відкрили %3, на %4 в. п. більше, ніж попередні.</translation>
    </message>
    <message>
        <source>“%1” of %2 was opened by %3: %4 points below those before it.</source>
        <translation>«%1» від %2: відкрили %3, на %4 в. п. менше, ніж попередні.</translation>
    </message>
    <message>
        <source>Opened and clicked, the last campaigns</source>
        <translation>Відкриття й переходи, останні кампанії</translation>
    </message>
    <message>
        <source>Emails sent per week</source>
        <translation>Надіслано листів за тиждень</translation>
    </message>
    <message>
        <source>Emails</source>
        <translation>Листи</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day in the format of Qt</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>“%1” has to be edited before it can be sent</source>
        <translation>«%1» треба відредагувати, перш ніж надсилати</translation>
    </message>
    <message>
        <source>“%1” was stopped</source>
        <translation>«%1» зупинено</translation>
    </message>
    <message>
        <source>Last campaign opened</source>
        <translation>Остання кампанія: відкриття</translation>
    </message>
    <message>
        <source>Last campaign clicked</source>
        <translation>Остання кампанія: переходи</translation>
    </message>
    <message>
        <source>“%1”: %2 did not arrive</source>
        <translation>«%1»: не доставлено %2</translation>
    </message>
    <message>
        <source>“%1”: %2 unsubscribed</source>
        <translation>«%1»: відписалися %2</translation>
    </message>
    <message>
        <source>The list “%1” is shrinking</source>
        <translation>Список «%1» зменшується</translation>
    </message>
    <message>
        <source>The list “%1” gets no emails</source>
        <translation>Список «%1» не отримує листів</translation>
    </message>
    <message>
        <source>Addresses that get emails</source>
        <translation>Адреси, що отримують листи</translation>
    </message>
    <message>
        <source>Put on the blacklist…</source>
        <translation>Додати до чорного списку…</translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln address(es) on the blacklist? Nothing is sent there any more, whatever list they are in, until you take them off.</source>
        <translation>
            <numerusform>Додати %Ln адресу до чорного списку? На неї більше нічого не надсилатиметься, у якому б списку вона не була, доки ви її не вилучите.</numerusform>
            <numerusform>Додати %Ln адреси до чорного списку? На них більше нічого не надсилатиметься, у якому б списку вони не були, доки ви їх не вилучите.</numerusform>
            <numerusform>Додати %Ln адрес до чорного списку? На них більше нічого не надсилатиметься, у якому б списку вони не були, доки ви їх не вилучите.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) are on the blacklist now.</source>
        <translation>
            <numerusform>%Ln адреса тепер у чорному списку.</numerusform>
            <numerusform>%Ln адреси тепер у чорному списку.</numerusform>
            <numerusform>%Ln адрес тепер у чорному списку.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Додано</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>Хто додав</translation>
    </message>
    <message>
        <source>You, by hand</source>
        <translation>Ви, вручну</translation>
    </message>
    <message>
        <source>A subscription form</source>
        <translation>Форма підписки</translation>
    </message>
    <message>
        <source>A program</source>
        <translation>Програма</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Колір</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>tag</comment>
        <translation>Назва</translation>
    </message>
    <message>
        <source>The service will carry this out in a moment. Refresh to see it.</source>
        <translation>Сервіс виконає це за мить. Оновіть, щоб побачити.</translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>Новий тег…</translation>
    </message>
    <message>
        <source>Edit tag…</source>
        <translation>Редагувати тег…</translation>
    </message>
    <message>
        <source>Delete tag…</source>
        <translation>Видалити тег…</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Теги</translation>
    </message>
    <message>
        <source>There are no tags yet. They group contacts across lists and need the Pro plan or higher.</source>
        <translation>Тегів ще немає. Вони групують контакти з різних списків і потребують тарифу Pro або вищого.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Тег</translation>
    </message>
    <message>
        <source>New list…</source>
        <translation>Новий список…</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>mailing list</comment>
        <translation>Назва</translation>
    </message>
    <message>
        <source>The list “%1” was created.</source>
        <translation>Список «%1» створено.</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Перейменувати…</translation>
    </message>
    <message>
        <source>Delete list…</source>
        <translation>Видалити список…</translation>
    </message>
    <message numerus="yes">
        <source>Delete the list “%1” with its %Ln address(es)? There is no way back.</source>
        <translation>
            <numerusform>Видалити список «%1» із %Ln адресою? Повернути його не можна.</numerusform>
            <numerusform>Видалити список «%1» із %Ln адресами? Повернути його не можна.</numerusform>
            <numerusform>Видалити список «%1» із %Ln адресами? Повернути його не можна.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of them paid by the plan</source>
        <translation>З них оплачено тарифом</translation>
    </message>
    <message>
        <source>Of them paid by the balance</source>
        <translation>З них оплачено з балансу</translation>
    </message>
    <message>
        <source>Mailing lists</source>
        <translation>Списки розсилки</translation>
    </message>
    <message>
        <source>There are no mailing lists yet. Create one and add the addresses of your readers.</source>
        <translation>Списків розсилки ще немає. Створіть список і додайте адреси своїх читачів.</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>Number of addresses that get emails.</extracomment>
        <translation>Активно</translation>
    </message>
    <message>
        <source>Inactive</source>
        <extracomment>Number of addresses that get no emails.</extracomment>
        <translation>Неактивно</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Створено</translation>
    </message>
    <message>
        <source>Active phones</source>
        <translation>Активні телефони</translation>
    </message>
    <message>
        <source>New phones</source>
        <translation>Нові телефони</translation>
    </message>
    <message>
        <source>Excluded phones</source>
        <translation>Виключені телефони</translation>
    </message>
    <message>
        <source>List ID</source>
        <translation>Номер списку</translation>
    </message>
    <message>
        <source>Delete sender…</source>
        <translation>Видалити відправника…</translation>
    </message>
    <message>
        <source>Send the activation code</source>
        <translation>Надіслати код активації</translation>
    </message>
    <message>
        <source>Activate…</source>
        <translation>Активувати…</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>Відправники</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>sender</comment>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>sender</comment>
        <translation>Активно</translation>
    </message>
    <message>
        <source>Waits for activation</source>
        <translation>Очікує активації</translation>
    </message>
    <message>
        <source>Allowed for SMTP</source>
        <translation>Дозволено для SMTP</translation>
    </message>
    <message>
        <source>Add sender…</source>
        <translation>Додати відправника…</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Шаблони</translation>
    </message>
    <message>
        <source>You have no templates of your own yet.</source>
        <translation>Власних шаблонів ще немає.</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>template</comment>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категорія</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Перегляд</translation>
    </message>
    <message>
        <source>Template ID</source>
        <translation>Номер шаблону</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Коротка назва</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Власник</translation>
    </message>
    <message>
        <source>Own templates</source>
        <translation>Власні шаблони</translation>
    </message>
    <message>
        <source>The service&apos;s gallery</source>
        <translation>Галерея сервісу</translation>
    </message>
    <message>
        <source>Write a name, an equals sign and a value: “%1”.</source>
        <translation>Напишіть назву, знак рівності й значення: «%1».</translation>
    </message>
    <message>
        <source>Other variables</source>
        <translation>Інші змінні</translation>
    </message>
    <message>
        <source>One a line: name = value</source>
        <translation>По одній у рядку: назва = значення</translation>
    </message>
    <message>
        <source>With the country code, for example 380501234567</source>
        <translation>З кодом країни, наприклад 380501234567</translation>
    </message>
    <message>
        <source>A phone number can be changed but not removed.</source>
        <translation>Номер телефону можна змінити, але не вилучити.</translation>
    </message>
    <message>
        <source>An address was added</source>
        <translation>Адресу додано</translation>
    </message>
    <message>
        <source>An address was deleted</source>
        <translation>Адресу видалено</translation>
    </message>
    <message>
        <source>Somebody unsubscribed</source>
        <translation>Хтось відписався</translation>
    </message>
    <message>
        <source>The status of a campaign changed</source>
        <translation>Змінився статус кампанії</translation>
    </message>
    <message>
        <source>A link was clicked</source>
        <translation>Натиснули посилання</translation>
    </message>
    <message>
        <source>An address does not exist</source>
        <translation>Адреса не існує</translation>
    </message>
    <message>
        <source>New webhook…</source>
        <translation>Новий вебхук…</translation>
    </message>
    <message>
        <source>Address of your server</source>
        <translation>Адреса вашого сервера</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Подія</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Вебхуки</translation>
    </message>
    <message>
        <source>Change address…</source>
        <translation>Змінити адресу…</translation>
    </message>
    <message>
        <source>Delete webhook…</source>
        <translation>Видалити вебхук…</translation>
    </message>
    <message>
        <source>New</source>
        <comment>campaign</comment>
        <translation>Новий</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>campaign</comment>
        <translation>Надіслано</translation>
    </message>
    <message>
        <source>Test</source>
        <comment>campaign</comment>
        <translation>Тест</translation>
    </message>
    <message>
        <source>Blocked</source>
        <comment>campaign</comment>
        <translation>Заблоковано</translation>
    </message>
    <message>
        <source>Marked for deletion</source>
        <translation>Позначено до видалення</translation>
    </message>
    <message>
        <source>Status being updated</source>
        <translation>Статус оновлюється</translation>
    </message>
    <message>
        <source>Test sent</source>
        <translation>Тест надіслано</translation>
    </message>
    <message>
        <source>Being delivered</source>
        <translation>Доставляється</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>Готується</translation>
    </message>
    <message>
        <source>Moderator waits for an answer</source>
        <translation>Модератор чекає на відповідь</translation>
    </message>
    <message>
        <source>No active addresses</source>
        <translation>Немає активних адрес</translation>
    </message>
    <message>
        <source>Being created</source>
        <translation>Створюється</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>У черзі</translation>
    </message>
    <message>
        <source>Waiting for the A/B result</source>
        <translation>Очікує результату A/B</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>campaign</comment>
        <translation>Скасовано</translation>
    </message>
    <message>
        <source>Part being sent</source>
        <translation>Надсилається частина</translation>
    </message>
    <message>
        <source>Part sent</source>
        <translation>Частину надіслано</translation>
    </message>
    <message>
        <source>Part sent, rest blocked</source>
        <translation>Частину надіслано, решту заблоковано</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Чернетка</translation>
    </message>
    <message>
        <source>Resend to non-openers scheduled</source>
        <translation>Заплановано повтор для тих, хто не відкрив</translation>
    </message>
    <message>
        <source>Automation stopped: balance used up</source>
        <translation>Автоматизацію зупинено: баланс вичерпано</translation>
    </message>
    <message>
        <source>Automation draft</source>
        <translation>Чернетка автоматизації</translation>
    </message>
    <message>
        <source>New</source>
        <comment>address</comment>
        <translation>Новий</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>address</comment>
        <translation>Активно</translation>
    </message>
    <message>
        <source>Confirmation asked for</source>
        <translation>Запитано підтвердження</translation>
    </message>
    <message>
        <source>Activation asked for</source>
        <translation>Запитано активацію</translation>
    </message>
    <message>
        <source>Rejected by an administrator</source>
        <translation>Відхилено адміністратором</translation>
    </message>
    <message>
        <source>Unsubscribed from everything</source>
        <translation>Відписано від усього</translation>
    </message>
    <message>
        <source>Blocked by you</source>
        <translation>Заблоковано вами</translation>
    </message>
    <message>
        <source>Sending error</source>
        <translation>Помилка надсилання</translation>
    </message>
    <message>
        <source>Blocked by host</source>
        <translation>Заблоковано за хостом</translation>
    </message>
    <message>
        <source>Blocked by sender name</source>
        <translation>Заблоковано за ім&apos;ям відправника</translation>
    </message>
    <message>
        <source>Blocked by part of the address</source>
        <translation>Заблоковано за частиною адреси</translation>
    </message>
    <message>
        <source>Deleted by you</source>
        <translation>Видалено вами</translation>
    </message>
    <message>
        <source>Temporarily unavailable</source>
        <translation>Тимчасово недоступно</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>mailing list</comment>
        <translation>Активно</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>mailing list</comment>
        <translation>Видалено</translation>
    </message>
    <message>
        <source>Awaiting clarification</source>
        <translation>Очікує з&apos;ясування</translation>
    </message>
    <message>
        <source>Blocked</source>
        <comment>mailing list</comment>
        <translation>Заблоковано</translation>
    </message>
    <message>
        <source>Temporarily blocked</source>
        <translation>Тимчасово заблоковано</translation>
    </message>
    <message>
        <source>No such mailbox</source>
        <translation>Такої скриньки немає</translation>
    </message>
    <message>
        <source>Mailbox temporarily unavailable</source>
        <translation>Скринька тимчасово недоступна</translation>
    </message>
    <message>
        <source>Mailbox unavailable</source>
        <translation>Скринька недоступна</translation>
    </message>
    <message>
        <source>Refused as spam by the server</source>
        <translation>Сервер відхилив як спам</translation>
    </message>
    <message>
        <source>Mailbox full</source>
        <translation>Скринька переповнена</translation>
    </message>
    <message>
        <source>Delivery failed</source>
        <translation>Не доставлено</translation>
    </message>
    <message>
        <source>Invalid address</source>
        <translation>Хибна адреса</translation>
    </message>
    <message>
        <source>Temporarily blocked</source>
        <comment>recipient</comment>
        <translation>Тимчасово заблоковано</translation>
    </message>
    <message>
        <source>Disabled by an administrator</source>
        <translation>Вимкнено адміністратором</translation>
    </message>
    <message>
        <source>Already unsubscribed</source>
        <translation>Уже відписано</translation>
    </message>
    <message>
        <source>Sender of the confirmation email</source>
        <translation>Відправник листа-підтвердження</translation>
    </message>
    <message>
        <source>Empty: the addresses are added at once. One of your senders: everybody gets an email and is added after agreeing.</source>
        <translation>Порожньо: адреси додаються одразу. Один із ваших відправників: кожен отримає лист і буде доданий після згоди.</translation>
    </message>
    <message>
        <source>Template of the confirmation email</source>
        <translation>Шаблон листа-підтвердження</translation>
    </message>
    <message>
        <source>Language of the confirmation email</source>
        <translation>Мова листа-підтвердження</translation>
    </message>
    <message numerus="yes">
        <source>%Ln confirmation email(s) are on their way.</source>
        <translation>
            <numerusform>%Ln лист-підтвердження в дорозі.</numerusform>
            <numerusform>%Ln листи-підтвердження в дорозі.</numerusform>
            <numerusform>%Ln листів-підтверджень у дорозі.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln address(es) off the blacklist? They can get emails again.</source>
        <translation>
            <numerusform>Вилучити %Ln адресу з чорного списку? Вона знову зможе отримувати листи.</numerusform>
            <numerusform>Вилучити %Ln адреси з чорного списку? Вони знову зможуть отримувати листи.</numerusform>
            <numerusform>Вилучити %Ln адрес із чорного списку? Вони знову зможуть отримувати листи.</numerusform>
        </translation>
    </message>
    <message>
        <source>The blacklist is empty. Addresses on it get no emails, whatever list they stand in.</source>
        <translation>Чорний список порожній. Адреси в ньому не отримують листів, у якому б списку вони не були.</translation>
    </message>
    <message>
        <source>emails</source>
        <translation>листи</translation>
    </message>
    <message>
        <source>Why emails did not arrive</source>
        <translation>Чому листи не дійшли</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>emails</comment>
        <translation>Надіслано</translation>
    </message>
    <message>
        <source>Emails to this address</source>
        <translation>Листи на цю адресу</translation>
    </message>
    <message>
        <source>An email to this list</source>
        <translation>Лист цьому списку</translation>
    </message>
    <message>
        <source>Emails to send</source>
        <translation>Листів до надсилання</translation>
    </message>
    <message>
        <source>Delete the sender %1? No email can be sent from this address afterwards.</source>
        <translation>Видалити відправника %1? Після цього з цієї адреси не можна буде надсилати листи.</translation>
    </message>
    <message>
        <source>An email with a code is on its way to %1.</source>
        <translation>Лист із кодом прямує на %1.</translation>
    </message>
    <message>
        <source>Code from the email</source>
        <translation>Код із листа</translation>
    </message>
    <message>
        <source>There are no senders yet. Emails need one: add the address that they should come from.</source>
        <translation>Відправників ще немає. Листам потрібен відправник: додайте адресу, з якої вони надходитимуть.</translation>
    </message>
    <message>
        <source>An email was delivered</source>
        <translation>Лист доставлено</translation>
    </message>
    <message>
        <source>An email was opened</source>
        <translation>Лист відкрито</translation>
    </message>
    <message>
        <source>An email was marked as spam</source>
        <translation>Лист позначено як спам</translation>
    </message>
    <message>
        <source>An email could not be delivered for now</source>
        <translation>Лист поки не вдалося доставити</translation>
    </message>
    <message>
        <source>There are no webhooks yet. A webhook tells your own server what happens to your emails.</source>
        <translation>Вебхуків ще немає. Вебхук повідомляє вашому серверу, що діється з вашими листами.</translation>
    </message>
    <message>
        <source>Activation email sent</source>
        <translation>Лист активації надіслано</translation>
    </message>
    <message>
        <source>Text as HTML</source>
        <translation>Текст як HTML</translation>
    </message>
    <message>
        <source>Name of the campaign</source>
        <translation>Назва розсилки</translation>
    </message>
    <message>
        <source>Edit campaign…</source>
        <translation>Змінити розсилку…</translation>
    </message>
    <message>
        <source>Cancel campaign…</source>
        <translation>Скасувати розсилку…</translation>
    </message>
    <message>
        <source>Cancel the campaign “%1”? Emails that were not sent yet stay unsent.</source>
        <translation>Скасувати розсилку «%1»? Ще не надіслані листи залишаться ненадісланими.</translation>
    </message>
    <message>
        <source>Delete from all lists…</source>
        <translation>Видалити з усіх списків…</translation>
    </message>
    <message>
        <source>Delete %1 from every mailing list of the account? Variables, status and history go with it; that cannot be undone.</source>
        <translation>Видалити %1 з усіх списків облікового запису? Змінні, статус та історія зникнуть; це не можна скасувати.</translation>
    </message>
    <message>
        <source>Tag ID</source>
        <translation>ID тегу</translation>
    </message>
    <message>
        <source>Put a tag on…</source>
        <translation>Додати тег…</translation>
    </message>
    <message>
        <source>Take a tag off…</source>
        <translation>Зняти тег…</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Англійська</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Іспанська</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Португальська</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Турецька</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Українська</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Російська</translation>
    </message>
    <message>
        <source>New template…</source>
        <translation>Новий шаблон…</translation>
    </message>
    <message>
        <source>Edit template…</source>
        <translation>Змінити шаблон…</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln mailing list(s) or more.</source>
        <translation>
            <numerusform>Є щонайменше %Ln список розсилки.</numerusform>
            <numerusform>Є щонайменше %Ln списки розсилки.</numerusform>
            <numerusform>Є щонайменше %Ln списків розсилки.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sum over all mailing lists</source>
        <translation>Сума за всіма списками розсилки</translation>
    </message>
    <message>
        <source>Active addresses</source>
        <translation>Активні адреси</translation>
    </message>
    <message>
        <source>Sum over all mailing lists of the addresses that get emails</source>
        <translation>Сума адрес усіх списків розсилки, які отримують листи</translation>
    </message>
    <message>
        <source>Number of all mailing lists</source>
        <translation>Кількість усіх списків розсилки</translation>
    </message>
    <message>
        <source>Last campaign</source>
        <translation>Остання кампанія</translation>
    </message>
    <message>
        <source>Create mailing list</source>
        <translation>Створити список розсилки</translation>
    </message>
    <message>
        <source>List mailing lists</source>
        <translation>Показати списки розсилки</translation>
    </message>
    <message>
        <source>Show mailing list</source>
        <translation>Показати список розсилки</translation>
    </message>
    <message>
        <source>Rename mailing list</source>
        <translation>Перейменувати список розсилки</translation>
    </message>
    <message>
        <source>Delete mailing list</source>
        <translation>Видалити список розсилки</translation>
    </message>
    <message>
        <source>List variables of mailing list</source>
        <translation>Показати змінні списку розсилки</translation>
    </message>
    <message>
        <source>List contacts of mailing list</source>
        <translation>Показати контакти списку розсилки</translation>
    </message>
    <message>
        <source>Add contacts to mailing list</source>
        <translation>Додати контакти до списку розсилки</translation>
    </message>
    <message>
        <source>Delete contacts from mailing list</source>
        <translation>Видалити контакти зі списку розсилки</translation>
    </message>
    <message>
        <source>Count contacts of mailing list</source>
        <translation>Порахувати контакти списку розсилки</translation>
    </message>
    <message>
        <source>Unsubscribe contacts from mailing list</source>
        <translation>Відписати контакти від списку розсилки</translation>
    </message>
    <message>
        <source>Change variables of contact</source>
        <translation>Змінити змінні контакту</translation>
    </message>
    <message>
        <source>Find contacts by variable</source>
        <translation>Знайти контакти за змінною</translation>
    </message>
    <message>
        <source>Change phone number of contact</source>
        <translation>Змінити номер телефону контакту</translation>
    </message>
    <message>
        <source>Calculate cost of campaign</source>
        <translation>Порахувати вартість кампанії</translation>
    </message>
    <message>
        <source>Create campaign</source>
        <translation>Створити кампанію</translation>
    </message>
    <message>
        <source>List campaigns</source>
        <translation>Показати кампанії</translation>
    </message>
    <message>
        <source>Show campaign</source>
        <translation>Показати кампанію</translation>
    </message>
    <message>
        <source>Edit scheduled campaign</source>
        <translation>Редагувати заплановану кампанію</translation>
    </message>
    <message>
        <source>Cancel campaign</source>
        <translation>Скасувати кампанію</translation>
    </message>
    <message>
        <source>Show opens of campaign by country</source>
        <translation>Показати відкриття кампанії за країнами</translation>
    </message>
    <message>
        <source>Show clicks of campaign by link</source>
        <translation>Показати переходи кампанії за посиланнями</translation>
    </message>
    <message>
        <source>List campaigns of mailing list</source>
        <translation>Показати кампанії списку розсилки</translation>
    </message>
    <message>
        <source>Create template</source>
        <translation>Створити шаблон</translation>
    </message>
    <message>
        <source>Edit template</source>
        <translation>Редагувати шаблон</translation>
    </message>
    <message>
        <source>Show template</source>
        <translation>Показати шаблон</translation>
    </message>
    <message>
        <source>Show template by slug</source>
        <translation>Показати шаблон за коротким ім’ям</translation>
    </message>
    <message>
        <source>List templates</source>
        <translation>Показати шаблони</translation>
    </message>
    <message>
        <source>List senders</source>
        <translation>Показати відправників</translation>
    </message>
    <message>
        <source>Add sender</source>
        <translation>Додати відправника</translation>
    </message>
    <message>
        <source>Delete sender</source>
        <translation>Видалити відправника</translation>
    </message>
    <message>
        <source>Request activation code for sender</source>
        <translation>Запросити код активації відправника</translation>
    </message>
    <message>
        <source>Activate sender</source>
        <translation>Активувати відправника</translation>
    </message>
    <message>
        <source>Show mailing lists of email address</source>
        <translation>Показати списки розсилки email-адреси</translation>
    </message>
    <message>
        <source>Delete email address from all mailing lists</source>
        <translation>Видалити email-адресу з усіх списків розсилки</translation>
    </message>
    <message>
        <source>Show details of email address</source>
        <translation>Показати подробиці email-адреси</translation>
    </message>
    <message>
        <source>Show several email addresses</source>
        <translation>Показати кілька email-адрес</translation>
    </message>
    <message>
        <source>Show campaign statistics of email address</source>
        <translation>Показати статистику кампаній email-адреси</translation>
    </message>
    <message>
        <source>Show email address in campaign</source>
        <translation>Показати email-адресу в кампанії</translation>
    </message>
    <message>
        <source>Show contact of mailing list</source>
        <translation>Показати контакт списку розсилки</translation>
    </message>
    <message>
        <source>Show campaign statistics of several email addresses</source>
        <translation>Показати статистику кампаній кількох email-адрес</translation>
    </message>
    <message>
        <source>List tags</source>
        <translation>Показати теги</translation>
    </message>
    <message>
        <source>Create tag</source>
        <translation>Створити тег</translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation>Перейменувати тег</translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation>Видалити тег</translation>
    </message>
    <message>
        <source>Assign tag to email address</source>
        <translation>Додати тег до email-адреси</translation>
    </message>
    <message>
        <source>Assign tag to phone number</source>
        <translation>Додати тег до номера телефону</translation>
    </message>
    <message>
        <source>Remove tag from email address</source>
        <translation>Зняти тег з email-адреси</translation>
    </message>
    <message>
        <source>Remove tag from phone number</source>
        <translation>Зняти тег з номера телефону</translation>
    </message>
    <message>
        <source>List blocked email addresses</source>
        <translation>Показати заблоковані email-адреси</translation>
    </message>
    <message>
        <source>Block email addresses</source>
        <translation>Заблокувати email-адреси</translation>
    </message>
    <message>
        <source>Unblock email addresses</source>
        <translation>Розблокувати email-адреси</translation>
    </message>
    <message>
        <source>List webhooks</source>
        <translation>Показати вебхуки</translation>
    </message>
    <message>
        <source>Create webhook</source>
        <translation>Створити вебхук</translation>
    </message>
    <message>
        <source>Show webhook</source>
        <translation>Показати вебхук</translation>
    </message>
    <message>
        <source>Edit webhook</source>
        <translation>Редагувати вебхук</translation>
    </message>
    <message>
        <source>Delete webhook</source>
        <translation>Видалити вебхук</translation>
    </message>
    <message>
        <source>Queued or being prepared</source>
        <translation>У черзі або готується</translation>
    </message>
    <message>
        <source>Tests</source>
        <comment>campaigns</comment>
        <translation>Тестові</translation>
    </message>
    <message>
        <source>Cancelled or deleted</source>
        <comment>campaigns</comment>
        <translation>Скасовані або видалені</translation>
    </message>
    <message>
        <source>Blocked or stopped</source>
        <comment>campaigns</comment>
        <translation>Заблоковані або зупинені</translation>
    </message>
    <message>
        <source>Mailing list ID</source>
        <translation>ID списку розсилки</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Вкладення</translation>
    </message>
    <message>
        <source>On the web</source>
        <translation>У вебі</translation>
    </message>
    <message>
        <source>Opens are counted by another service</source>
        <translation>Відкриття рахує інший сервіс</translation>
    </message>
    <message>
        <source>Clicks are counted by another service</source>
        <translation>Переходи рахує інший сервіс</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Змінні</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Ви</translation>
    </message>
    <message>
        <source>Made in the editor</source>
        <translation>Створено в редакторі</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Оцінка</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Оцінок</translation>
    </message>
    <message>
        <source>Short description</source>
        <translation>Короткий опис</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Опис</translation>
    </message>
    <message>
        <source>The category in full</source>
        <translation>Докладно про категорію</translation>
    </message>
    <message>
        <source>About the category</source>
        <translation>Про категорію</translation>
    </message>
    <message>
        <source>Webhook ID</source>
        <translation>ID вебхука</translation>
    </message>
    <message>
        <source>(no name)</source>
        <extracomment>In place of a name that is empty.</extracomment>
        <translation>(без назви)</translation>
    </message>
    <message>
        <source>The service does not tell in which countries this campaign was opened.</source>
        <translation>Сервіс не повідомляє, у яких країнах відкривали цю кампанію.</translation>
    </message>
    <message>
        <source>The service does not tell which links of this campaign were clicked.</source>
        <translation>Сервіс не повідомляє, за якими посиланнями цієї кампанії переходили.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln newest campaign(s) is finished.</source>
        <translation>
            <numerusform>Жодну з %Ln найновішої кампанії не завершено.</numerusform>
            <numerusform>Жодну з %Ln найновіших кампаній не завершено.</numerusform>
            <numerusform>Жодну з %Ln найновіших кампаній не завершено.</numerusform>
        </translation>
    </message>
    <message>
        <source>No campaign is finished yet.</source>
        <translation>Жодної кампанії ще не завершено.</translation>
    </message>
    <message>
        <source>The last campaigns have no figures yet.</source>
        <translation>Останні кампанії ще не мають показників.</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Новий шаблон</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Нова кампанія</translation>
    </message>
    <message>
        <source>Write a campaign</source>
        <translation>Написати кампанію</translation>
    </message>
    <message>
        <source>Use in a campaign</source>
        <translation>Використати в кампанії</translation>
    </message>
    <message>
        <source>Do not call webhooks</source>
        <translation>Не викликати вебхуки</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln контакт</numerusform>
            <numerusform>%Ln контакти</numerusform>
            <numerusform>%Ln контактів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es)</source>
        <translation>
            <numerusform>%Ln адреса</numerusform>
            <numerusform>%Ln адреси</numerusform>
            <numerusform>%Ln адрес</numerusform>
        </translation>
    </message>
    <message>
        <source>The owner was asked and has not agreed yet.</source>
        <translation>Власника запитано, він ще не погодився.</translation>
    </message>
    <message>
        <source>“%1” is none of the mailing lists.</source>
        <translation>«%1» не є жодним зі списків розсилки.</translation>
    </message>
    <message>
        <source>One per line, ten at most</source>
        <translation>По одному в рядку, щонайбільше десять</translation>
    </message>
    <message>
        <source>Instead of the text</source>
        <translation>Замість тексту</translation>
    </message>
    <message>
        <source>Mailing list</source>
        <translation>Список розсилки</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Nobody knows whether the change was carried out. Look at the list again before you repeat it; it was not repeated by itself.</source>
        <translation>Невідомо, чи зміну виконано. Перегляньте список, перш ніж повторити; сама вона не повторювалася.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the network connection, then try again.</source>
        <translation>Нічого не змінено. Перевірте з&apos;єднання з мережею та спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again in a moment.</source>
        <translation>Нічого не змінено. Спробуйте ще раз за мить.</translation>
    </message>
    <message>
        <source>Nothing was sent. Something between this computer and the service may be reading along, or this computer&apos;s clock is wrong. Pulsedeck never goes on without a safe connection.</source>
        <translation>Нічого не надіслано. Можливо, хтось читає дані між цим комп&apos;ютером і сервісом, або годинник комп&apos;ютера хибний. Без безпечного з&apos;єднання Pulsedeck не працює.</translation>
    </message>
    <message>
        <source>Nothing was sent there. Check the address of the service, and whether the network asks you to sign in first.</source>
        <translation>Туди нічого не надіслано. Перевірте адресу сервісу й те, чи мережа не вимагає спершу увійти.</translation>
    </message>
    <message>
        <source>The rest of the window works on. Try again later; if it stays, copy the details and report them.</source>
        <translation>Решта вікна працює далі. Спробуйте пізніше; якщо не минеться, скопіюйте подробиці й повідомте про них.</translation>
    </message>
    <message>
        <source>This is a fault at the service. Try again in a few minutes.</source>
        <translation>Це збій на боці сервісу. Спробуйте за кілька хвилин.</translation>
    </message>
    <message>
        <source>Other programs may use the same account. Try again in a minute.</source>
        <translation>Можливо, цим акаунтом користуються інші програми. Спробуйте за хвилину.</translation>
    </message>
    <message>
        <source>This needs a scope that you have not picked.</source>
        <translation>Для цього потрібен розділ, якого ви не вибрали.</translation>
    </message>
    <message>
        <source>Some values do not fit what the service takes.</source>
        <translation>Деякі значення не відповідають тому, що приймає сервіс.</translation>
    </message>
    <message>
        <source>The service does not accept the sign-in of this account.</source>
        <translation>Сервіс не приймає вхід цього акаунта.</translation>
    </message>
    <message>
        <source>The service does not allow this for this account.</source>
        <translation>Сервіс не дозволяє цього для цього акаунта.</translation>
    </message>
    <message>
        <source>The service does not know this, or no longer.</source>
        <translation>Сервіс цього не знає або вже не знає.</translation>
    </message>
    <message>
        <source>This was changed by somebody else in the meantime.</source>
        <translation>Тим часом це змінив хтось інший.</translation>
    </message>
    <message>
        <source>The service refused the values.</source>
        <translation>Сервіс відхилив значення.</translation>
    </message>
    <message>
        <source>The service asks for a pause: too many requests.</source>
        <translation>Сервіс просить про паузу: забагато запитів.</translation>
    </message>
    <message>
        <source>A limit of the account is reached.</source>
        <translation>Досягнуто ліміту акаунта.</translation>
    </message>
    <message>
        <source>The service has a fault.</source>
        <translation>У сервісі збій.</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>Сервіс недосяжний.</translation>
    </message>
    <message>
        <source>The service took too long to answer.</source>
        <translation>Сервіс занадто довго відповідав.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete.</source>
        <translation>З&apos;єднання обірвалося до кінця відповіді.</translation>
    </message>
    <message>
        <source>The connection to the service is not safe.</source>
        <translation>З&apos;єднання із сервісом небезпечне.</translation>
    </message>
    <message>
        <source>The service wanted to send us to another address.</source>
        <translation>Сервіс хотів перенаправити на іншу адресу.</translation>
    </message>
    <message>
        <source>The service answered in a way that makes no sense here.</source>
        <translation>Відповідь сервісу тут незрозуміла.</translation>
    </message>
    <message>
        <source>Nothing was sent. Pick the scope in the account&apos;s menu.</source>
        <translation>Нічого не надіслано. Виберіть розділ у меню акаунта.</translation>
    </message>
    <message>
        <source>Nothing was sent. Correct the values, then try again.</source>
        <translation>Нічого не надіслано. Виправте значення та спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Nothing was changed. Sign in again; what you typed stays where it is.</source>
        <translation>Нічого не змінено. Увійдіть знову; введене залишиться на місці.</translation>
    </message>
    <message>
        <source>Nothing was changed. The plan, the role, the granted scopes or an address list may be the reason.</source>
        <translation>Нічого не змінено. Причиною може бути тариф, роль, надані розділи або список адрес.</translation>
    </message>
    <message>
        <source>It may have been deleted elsewhere. Refresh the list.</source>
        <translation>Можливо, це видалили деінде. Оновіть список.</translation>
    </message>
    <message>
        <source>Nothing was changed. Refresh, look at the new state, then decide.</source>
        <translation>Нічого не змінено. Оновіть, перегляньте новий стан і тоді вирішуйте.</translation>
    </message>
    <message>
        <source>Nothing was changed. Correct the values, then try again.</source>
        <translation>Нічого не змінено. Виправте значення та спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Nothing was changed. Wait, top up the balance or upgrade the plan, then try again.</source>
        <translation>Нічого не змінено. Зачекайте, поповніть баланс або змініть тариф і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The service says: %1</source>
        <translation>Сервіс повідомляє: %1</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <translation>Статус HTTP %1</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>код %1</translation>
    </message>
    <message>
        <source>This account is read-only.</source>
        <translation>Цей акаунт лише для читання.</translation>
    </message>
    <message>
        <source>Nothing was sent. Pulsedeck refuses whatever would change or send something in this account until you switch read-only off in the Account menu.</source>
        <translation>Нічого не надіслано. Pulsedeck відхиляє все, що змінило б чи надіслало б щось у цьому акаунті, доки ви не вимкнете «Лише читання» в меню «Акаунт».</translation>
    </message>
    <message>
        <source>Nothing was sent. Give the proxy the name and the password that it wants; whoever runs the network knows them.</source>
        <translation>Нічого не надіслано. Вкажіть ім&apos;я та пароль, яких вимагає проксі; їх знає той, хто обслуговує мережу.</translation>
    </message>
    <message>
        <source>The proxy asks for a name and a password.</source>
        <translation>Проксі вимагає ім&apos;я та пароль.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Читання зупинено.</translation>
    </message>
    <message>
        <source>Nothing was changed, and what was not read yet is missing here. Read again when you like.</source>
        <translation>Нічого не змінено; того, що ще не було прочитано, тут немає. Прочитайте знову, коли забажаєте.</translation>
    </message>
</context>
<context>
    <name>operations</name>
    <message>
        <source>Check the addresses</source>
        <translation>Перевірити адреси</translation>
    </message>
    <message>
        <source>Do not start webhooks</source>
        <translation>Не запускати вебхуки</translation>
    </message>
    <message>
        <source>Leave known contacts unchanged</source>
        <translation>Не змінювати наявні контакти</translation>
    </message>
    <message>
        <source>Only reads</source>
        <translation>Лише читає</translation>
    </message>
    <message>
        <source>Changes data</source>
        <translation>Змінює дані</translation>
    </message>
    <message>
        <source>Cannot be undone</source>
        <translation>Не можна скасувати</translation>
    </message>
    <message>
        <source>Sends or costs money</source>
        <translation>Надсилає або коштує грошей</translation>
    </message>
    <message>
        <source>This changes data on the service.</source>
        <translation>Це змінює дані на сервісі.</translation>
    </message>
    <message>
        <source>This cannot be undone: the service cannot bring back what it takes away.</source>
        <translation>Це не можна скасувати: сервіс не може повернути те, що прибирає.</translation>
    </message>
    <message>
        <source>This cannot be undone: messages leave for people, or money is spent.</source>
        <translation>Це не можна скасувати: повідомлення йдуть людям або витрачаються гроші.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Email-адреса</translation>
    </message>
    <message>
        <source>Email addresses</source>
        <translation>Email-адреси</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Номер телефону</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Номери телефонів</translation>
    </message>
    <message>
        <source>At most so many</source>
        <translation>Не більше ніж</translation>
    </message>
    <message>
        <source>Skip so many</source>
        <translation>Пропустити стільки</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Від</translation>
    </message>
    <message>
        <source>To</source>
        <translation>До</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Від дня</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>До дня</translation>
    </message>
    <message>
        <source>Contact ID</source>
        <translation>ID контакту</translation>
    </message>
    <message>
        <source>Bot ID</source>
        <translation>ID бота</translation>
    </message>
    <message>
        <source>Deal ID</source>
        <translation>ID угоди</translation>
    </message>
    <message>
        <source>Task ID</source>
        <translation>ID завдання</translation>
    </message>
    <message>
        <source>Company ID</source>
        <translation>ID компанії</translation>
    </message>
    <message>
        <source>Pipeline ID</source>
        <translation>ID воронки</translation>
    </message>
    <message>
        <source>Product ID</source>
        <translation>ID товару</translation>
    </message>
    <message>
        <source>Board ID</source>
        <translation>ID дошки</translation>
    </message>
    <message>
        <source>Stage ID</source>
        <translation>ID етапу</translation>
    </message>
    <message>
        <source>Field ID</source>
        <translation>ID поля</translation>
    </message>
    <message>
        <source>Mailing list ID</source>
        <translation>ID списку розсилки</translation>
    </message>
    <message>
        <source>Campaign ID</source>
        <translation>ID кампанії</translation>
    </message>
    <message>
        <source>ID of the person responsible</source>
        <translation>ID відповідального</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Тег</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Теги</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значення</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Змінні</translation>
    </message>
    <message>
        <source>Name of the variable</source>
        <translation>Назва змінної</translation>
    </message>
    <message>
        <source>Value of the variable</source>
        <translation>Значення змінної</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Колір</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Ціна</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Посилання</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Опис</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Коментар</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Відправник</translation>
    </message>
    <message>
        <source>Name of the sender</source>
        <translation>Ім’я відправника</translation>
    </message>
    <message>
        <source>Email address of the sender</source>
        <translation>Email-адреса відправника</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Прізвище</translation>
    </message>
    <message>
        <source>Send at</source>
        <translation>Надіслати о</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файли</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Вміст</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>Від %1 до %2.</translation>
    </message>
    <message>
        <source>At least %1.</source>
        <translation>Щонайменше %1.</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>Щонайбільше %1.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln item(s).</source>
        <translation>
            <numerusform>Щонайбільше %Ln елемент.</numerusform>
            <numerusform>Щонайбільше %Ln елементи.</numerusform>
            <numerusform>Щонайбільше %Ln елементів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln character(s).</source>
        <translation>
            <numerusform>Щонайбільше %Ln символ.</numerusform>
            <numerusform>Щонайбільше %Ln символи.</numerusform>
            <numerusform>Щонайбільше %Ln символів.</numerusform>
        </translation>
    </message>
    <message>
        <source>An ID with dashes.</source>
        <translation>ID з дефісами.</translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation>По одному в рядку.</translation>
    </message>
    <message>
        <source>Each one of: %1.</source>
        <translation>Кожне з: %1.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Якщо пропустити: %1.</translation>
    </message>
    <message>
        <source>This has to be filled in.</source>
        <translation>Це треба заповнити.</translation>
    </message>
    <message>
        <source>“%1” has to be filled in.</source>
        <translation>«%1» треба заповнити.</translation>
    </message>
    <message>
        <source>The service does not take this value here.</source>
        <translation>Сервіс не приймає тут цього значення.</translation>
    </message>
    <message>
        <source>This is outside of what the service takes.</source>
        <translation>Це поза межами того, що приймає сервіс.</translation>
    </message>
    <message>
        <source>“%1” does not go together with the other values here.</source>
        <translation>«%1» не поєднується з іншими значеннями тут.</translation>
    </message>
    <message>
        <source>The service wants another kind of value here.</source>
        <translation>Сервіс очікує тут значення іншого виду.</translation>
    </message>
    <message>
        <source>The service wants another kind of value at “%1”.</source>
        <translation>Сервіс очікує в «%1» значення іншого виду.</translation>
    </message>
    <message>
        <source>add create new</source>
        <comment>words of the same meaning to search by</comment>
        <translation>додати створити новий</translation>
    </message>
    <message>
        <source>change edit update</source>
        <comment>words of the same meaning to search by</comment>
        <translation>змінити редагувати оновити</translation>
    </message>
    <message>
        <source>delete remove</source>
        <comment>words of the same meaning to search by</comment>
        <translation>видалити прибрати</translation>
    </message>
    <message>
        <source>Live chat</source>
        <translation>Живий чат</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <comment>a part of SendPulse and a messenger</comment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>The value of a field that is on</extracomment>
        <translation>Так</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ні</translation>
    </message>
    <message>
        <source>Values to send</source>
        <translation>Значення для надсилання</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Дія</translation>
    </message>
    <message>
        <source>Events to report</source>
        <translation>Події для сповіщення</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Активний</translation>
    </message>
    <message>
        <source>Hours until the deadline</source>
        <translation>Годин до терміну</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Додатково</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Нагадування</translation>
    </message>
    <message>
        <source>Also when out of stock</source>
        <translation>Також коли немає в наявності</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сума</translation>
    </message>
    <message>
        <source>Annual turnover</source>
        <translation>Річний обіг</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Вкладення</translation>
    </message>
    <message>
        <source>Attachment ID</source>
        <translation>ID вкладення</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Вкладення</translation>
    </message>
    <message>
        <source>Attachments in Base64</source>
        <translation>Вкладення в Base64</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Власні поля</translation>
    </message>
    <message>
        <source>Field values</source>
        <translation>Значення полів</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Аудіо</translation>
    </message>
    <message>
        <source>Make the plain text by itself</source>
        <translation>Створити простий текст автоматично</translation>
    </message>
    <message>
        <source>Flow ID</source>
        <translation>ID ланцюжка</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Наявність</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Залишок</translation>
    </message>
    <message>
        <source>Blind copy to</source>
        <translation>Прихована копія</translation>
    </message>
    <message>
        <source>Contents for AMP</source>
        <translation>Вміст для AMP</translation>
    </message>
    <message>
        <source>Name of the mailing list</source>
        <translation>Назва списку розсилки</translation>
    </message>
    <message>
        <source>Business connection ID</source>
        <translation>ID бізнес-з’єднання</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Кнопка</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>Кнопки</translation>
    </message>
    <message>
        <source>Call ID</source>
        <translation>ID дзвінка</translation>
    </message>
    <message>
        <source>Kind of call</source>
        <translation>Вид дзвінка</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Підпис</translation>
    </message>
    <message>
        <source>Carousel</source>
        <translation>Карусель</translation>
    </message>
    <message>
        <source>Category ID</source>
        <translation>ID категорії</translation>
    </message>
    <message>
        <source>Category IDs</source>
        <translation>ID категорій</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Копія</translation>
    </message>
    <message>
        <source>Checklist ID</source>
        <translation>ID контрольного списку</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Контрольні списки</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Переходи</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Colour of the background</source>
        <translation>Колір тла</translation>
    </message>
    <message>
        <source>Colour of the text</source>
        <translation>Колір тексту</translation>
    </message>
    <message>
        <source>Comment ID</source>
        <translation>ID коментаря</translation>
    </message>
    <message>
        <source>Company IDs</source>
        <translation>ID компаній</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>Назва компанії</translation>
    </message>
    <message>
        <source>Completed from</source>
        <translation>Завершено від</translation>
    </message>
    <message>
        <source>Completed to</source>
        <translation>Завершено до</translation>
    </message>
    <message>
        <source>Parts of the template</source>
        <translation>Частини шаблону</translation>
    </message>
    <message>
        <source>Confirmation by email</source>
        <translation>Підтвердження листом</translation>
    </message>
    <message>
        <source>Linked with</source>
        <translation>Пов’язано з</translation>
    </message>
    <message>
        <source>Contact IDs</source>
        <translation>ID контактів</translation>
    </message>
    <message>
        <source>Shown on the contact&apos;s card</source>
        <translation>Показувати в картці контакту</translation>
    </message>
    <message>
        <source>Email address of the contact</source>
        <translation>Email-адреса контакту</translation>
    </message>
    <message>
        <source>First name of the contact</source>
        <translation>Ім’я контакту</translation>
    </message>
    <message>
        <source>Last name of the contact</source>
        <translation>Прізвище контакту</translation>
    </message>
    <message>
        <source>Phone number of the contact</source>
        <translation>Номер телефону контакту</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакти</translation>
    </message>
    <message>
        <source>Kind of contents</source>
        <translation>Вид вмісту</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Країна</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Створено</translation>
    </message>
    <message>
        <source>Created from</source>
        <translation>Створено від</translation>
    </message>
    <message>
        <source>Created to</source>
        <translation>Створено до</translation>
    </message>
    <message>
        <source>Custom tab ID</source>
        <translation>ID вкладки</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Дані</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>День місяця</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>День тижня</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дні</translation>
    </message>
    <message>
        <source>What happens to the deal</source>
        <translation>Що станеться з угодою</translation>
    </message>
    <message>
        <source>Deal IDs</source>
        <translation>ID угод</translation>
    </message>
    <message>
        <source>Name of the deal</source>
        <translation>Назва угоди</translation>
    </message>
    <message>
        <source>Deleted ones too</source>
        <translation>Також видалені</translation>
    </message>
    <message>
        <source>Digital product</source>
        <translation>Цифровий товар</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Напрямок</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Домен</translation>
    </message>
    <message>
        <source>Element ID</source>
        <translation>ID елемента</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>Елементи</translation>
    </message>
    <message>
        <source>Email address ID</source>
        <translation>ID email-адреси</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Емодзі</translation>
    </message>
    <message>
        <source>Only pretend to send</source>
        <translation>Лише вдати надсилання</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Кінець</translation>
    </message>
    <message>
        <source>When it ends</source>
        <translation>Коли завершується</translation>
    </message>
    <message>
        <source>Ended from</source>
        <translation>Закінчено від</translation>
    </message>
    <message>
        <source>Ended to</source>
        <translation>Закінчено до</translation>
    </message>
    <message>
        <source>ID of what it belongs to</source>
        <translation>ID об’єкта</translation>
    </message>
    <message>
        <source>IDs of what it belongs to</source>
        <translation>ID об’єктів</translation>
    </message>
    <message>
        <source>Type of what it belongs to</source>
        <translation>Тип об’єкта</translation>
    </message>
    <message>
        <source>Every so many days</source>
        <translation>Кожні стільки днів</translation>
    </message>
    <message>
        <source>Every so many months</source>
        <translation>Кожні стільки місяців</translation>
    </message>
    <message>
        <source>Every so many weeks</source>
        <translation>Кожні стільки тижнів</translation>
    </message>
    <message>
        <source>Week of the month</source>
        <translation>Тиждень місяця</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Термін</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Умова</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Умови</translation>
    </message>
    <message>
        <source>External contact ID</source>
        <translation>Зовнішній ID контакту</translation>
    </message>
    <message>
        <source>Values for the flow</source>
        <translation>Значення для ланцюжка</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Field name</source>
        <translation>Назва поля</translation>
    </message>
    <message>
        <source>Conditions on fields</source>
        <translation>Умови для полів</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Назва файлу</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фільтр</translation>
    </message>
    <message>
        <source>Only these browsers</source>
        <translation>Лише ці браузери</translation>
    </message>
    <message>
        <source>Only this browser language</source>
        <translation>Лише ця мова браузера</translation>
    </message>
    <message>
        <source>Only this region</source>
        <translation>Лише цей регіон</translation>
    </message>
    <message>
        <source>Subscribed from</source>
        <translation>Підписано від</translation>
    </message>
    <message>
        <source>Subscribed to</source>
        <translation>Підписано до</translation>
    </message>
    <message>
        <source>Only subscribers from this page</source>
        <translation>Лише підписники з цієї сторінки</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Завершення</translation>
    </message>
    <message>
        <source>Ends from</source>
        <translation>Завершується від</translation>
    </message>
    <message>
        <source>Ends to</source>
        <translation>Завершується до</translation>
    </message>
    <message>
        <source>Kind of element</source>
        <translation>Вид елемента</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>ID of the line in the deal</source>
        <translation>ID рядка в угоді</translation>
    </message>
    <message>
        <source>Contents (HTML in Base64)</source>
        <translation>Вміст (HTML у Base64)</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Піктограма</translation>
    </message>
    <message>
        <source>IDs</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Зображення</translation>
    </message>
    <message>
        <source>Link to an image</source>
        <translation>Посилання на зображення</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Зображення</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Позиція</translation>
    </message>
    <message>
        <source>Rows of buttons</source>
        <translation>Ряди кнопок</translation>
    </message>
    <message>
        <source>Integration group ID</source>
        <translation>ID групи інтеграції</translation>
    </message>
    <message>
        <source>Interactive message</source>
        <translation>Інтерактивне повідомлення</translation>
    </message>
    <message>
        <source>Used unless told otherwise</source>
        <translation>За замовчуванням</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Виконано</translation>
    </message>
    <message>
        <source>Exact address only</source>
        <translation>Лише повна адреса</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Увімкнено</translation>
    </message>
    <message>
        <source>Attachment is stored elsewhere</source>
        <translation>Вкладення на іншому сайті</translation>
    </message>
    <message>
        <source>Main one</source>
        <translation>Основний</translation>
    </message>
    <message>
        <source>Main chatbot</source>
        <translation>Основний чатбот</translation>
    </message>
    <message>
        <source>Product is stored elsewhere</source>
        <translation>Товар на іншому сайті</translation>
    </message>
    <message>
        <source>Preview is stored elsewhere</source>
        <translation>Перегляд на іншому сайті</translation>
    </message>
    <message>
        <source>Test campaign</source>
        <translation>Тестова кампанія</translation>
    </message>
    <message>
        <source>Visible</source>
        <translation>Видимий</translation>
    </message>
    <message>
        <source>Item ID</source>
        <translation>ID пункту</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Пункти</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Ключові слова</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Last active at</source>
        <translation>Остання активність</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логін</translation>
    </message>
    <message>
        <source>Has to be filled in</source>
        <translation>Обов’язкове</translation>
    </message>
    <message>
        <source>Message effect ID</source>
        <translation>ID ефекту повідомлення</translation>
    </message>
    <message>
        <source>Message ID</source>
        <translation>ID повідомлення</translation>
    </message>
    <message>
        <source>Language of the message</source>
        <translation>Мова повідомлення</translation>
    </message>
    <message>
        <source>Seconds the message stays valid</source>
        <translation>Секунд дії повідомлення</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Сповіщення</translation>
    </message>
    <message>
        <source>Tag of the message</source>
        <translation>Позначка повідомлення</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>Вид повідомлення</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>ID of the contact in the messenger</source>
        <translation>ID контакту в месенджері</translation>
    </message>
    <message>
        <source>Messenger ID</source>
        <translation>ID месенджера</translation>
    </message>
    <message>
        <source>Login in the messenger</source>
        <translation>Логін у месенджері</translation>
    </message>
    <message>
        <source>IDs of messenger types</source>
        <translation>ID видів месенджерів</translation>
    </message>
    <message>
        <source>Messengers</source>
        <translation>Месенджери</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Хвилини</translation>
    </message>
    <message>
        <source>Short name (slug)</source>
        <translation>Коротке ім’я (slug)</translation>
    </message>
    <message>
        <source>ID of the new stage</source>
        <translation>ID нового етапу</translation>
    </message>
    <message>
        <source>Inactive ones</source>
        <translation>Неактивні</translation>
    </message>
    <message>
        <source>Note ID</source>
        <translation>ID нотатки</translation>
    </message>
    <message>
        <source>Remind before</source>
        <translation>Нагадати за</translation>
    </message>
    <message>
        <source>Month ID</source>
        <translation>Номер місяця</translation>
    </message>
    <message>
        <source>IDs of observers</source>
        <translation>ID спостерігачів</translation>
    </message>
    <message>
        <source>Old value</source>
        <translation>Старе значення</translation>
    </message>
    <message>
        <source>Active ones only</source>
        <translation>Лише активні</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Відкриття</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Operator ID</source>
        <translation>ID оператора</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Варіанти</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Сортувати за</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Власник</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Параметри</translation>
    </message>
    <message>
        <source>ID of the parent task</source>
        <translation>ID батьківського завдання</translation>
    </message>
    <message>
        <source>Markup of the text</source>
        <translation>Розмітка тексту</translation>
    </message>
    <message>
        <source>Contents to send</source>
        <translation>Вміст для надсилання</translation>
    </message>
    <message>
        <source>Payment ID</source>
        <translation>ID платежу</translation>
    </message>
    <message>
        <source>Phone number ID</source>
        <translation>ID номера телефону</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Pipeline IDs</source>
        <translation>ID воронок</translation>
    </message>
    <message>
        <source>Planned ones only</source>
        <translation>Лише заплановані</translation>
    </message>
    <message>
        <source>Pop-up ID</source>
        <translation>ID попапу</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Ціни</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Пріоритет</translation>
    </message>
    <message>
        <source>Link to the product</source>
        <translation>Посилання на товар</translation>
    </message>
    <message>
        <source>Link to a preview</source>
        <translation>Посилання на перегляд</translation>
    </message>
    <message>
        <source>Currency of the price</source>
        <translation>Валюта ціни</translation>
    </message>
    <message>
        <source>Type of product</source>
        <translation>Тип товару</translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation>ID проєкту</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Покупки</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Кількість</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Реакція</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Отримувач</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Повторювати</translation>
    </message>
    <message>
        <source>Repetition</source>
        <translation>Повторення</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Відповідь</translation>
    </message>
    <message>
        <source>Keyboard below the message</source>
        <translation>Клавіатура під повідомленням</translation>
    </message>
    <message>
        <source>Reply to</source>
        <translation>Відповідь на</translation>
    </message>
    <message>
        <source>SMS when not delivered</source>
        <translation>SMS, якщо не доставлено</translation>
    </message>
    <message>
        <source>IDs of people responsible</source>
        <translation>ID відповідальних</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Маршрут</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>After (from the last answer)</source>
        <translation>Після (з останньої відповіді)</translation>
    </message>
    <message>
        <source>Search for</source>
        <translation>Шукати</translation>
    </message>
    <message>
        <source>Value to search for</source>
        <translation>Шукане значення</translation>
    </message>
    <message>
        <source>Section ID</source>
        <translation>ID розділу</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Розділи</translation>
    </message>
    <message>
        <source>Segment ID</source>
        <translation>ID сегмента</translation>
    </message>
    <message>
        <source>Send to each at the best time</source>
        <translation>Надіслати кожному в найкращий час</translation>
    </message>
    <message>
        <source>Sender ID</source>
        <translation>ID відправника</translation>
    </message>
    <message>
        <source>Search engines</source>
        <translation>Пошукові системи</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Rule ID</source>
        <translation>ID правила</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Short description</source>
        <translation>Короткий опис</translation>
    </message>
    <message>
        <source>Sender of the SMS</source>
        <translation>Відправник SMS</translation>
    </message>
    <message>
        <source>Text of the SMS</source>
        <translation>Текст SMS</translation>
    </message>
    <message>
        <source>Source ID</source>
        <translation>ID джерела</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Початок</translation>
    </message>
    <message>
        <source>Starts from</source>
        <translation>Починається від</translation>
    </message>
    <message>
        <source>Starts to</source>
        <translation>Починається до</translation>
    </message>
    <message>
        <source>Start day</source>
        <translation>День початку</translation>
    </message>
    <message>
        <source>Links with https://</source>
        <translation>Посилання з https://</translation>
    </message>
    <message>
        <source>Count clicks on links</source>
        <translation>Рахувати переходи за посиланнями</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Що рахувати</translation>
    </message>
    <message>
        <source>Spread sending over hours</source>
        <translation>Розтягнути надсилання на години</translation>
    </message>
    <message>
        <source>IDs of subtasks</source>
        <translation>ID підзавдань</translation>
    </message>
    <message>
        <source>Kind of button</source>
        <translation>Вид кнопки</translation>
    </message>
    <message>
        <source>Subscriber ID</source>
        <translation>ID підписника</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Підзаголовок</translation>
    </message>
    <message>
        <source>Tag ID</source>
        <translation>ID тегу</translation>
    </message>
    <message>
        <source>Tag IDs</source>
        <translation>ID тегів</translation>
    </message>
    <message>
        <source>How tags have to match</source>
        <translation>Збіг тегів</translation>
    </message>
    <message>
        <source>ID of the other task</source>
        <translation>ID іншого завдання</translation>
    </message>
    <message>
        <source>Task IDs</source>
        <translation>ID завдань</translation>
    </message>
    <message>
        <source>Name of the campaign</source>
        <translation>Назва кампанії</translation>
    </message>
    <message>
        <source>Telegram ID</source>
        <translation>Telegram ID</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Template ID</source>
        <translation>ID шаблону</translation>
    </message>
    <message>
        <source>Kind of template</source>
        <translation>Вид шаблону</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Flow to start, ID</source>
        <translation>ID ланцюжка для запуску</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Усього</translation>
    </message>
    <message>
        <source>Trigger keyword</source>
        <translation>Ключове слово тригера</translation>
    </message>
    <message>
        <source>Seconds until it is given up</source>
        <translation>Секунд до відмови</translation>
    </message>
    <message>
        <source>Type ID</source>
        <translation>ID типу</translation>
    </message>
    <message>
        <source>Without a limit</source>
        <translation>Без обмеження</translation>
    </message>
    <message>
        <source>Changed from</source>
        <translation>Змінено від</translation>
    </message>
    <message>
        <source>Changed to</source>
        <translation>Змінено до</translation>
    </message>
    <message>
        <source>Changed at</source>
        <translation>Змінено</translation>
    </message>
    <message>
        <source>Use list as it is when sending</source>
        <translation>Список на момент надсилання</translation>
    </message>
    <message>
        <source>UTM campaign</source>
        <translation>UTM-кампанія</translation>
    </message>
    <message>
        <source>Value ID</source>
        <translation>ID значення</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Значення</translation>
    </message>
    <message>
        <source>Variable ID</source>
        <translation>ID змінної</translation>
    </message>
    <message>
        <source>Article number</source>
        <translation>Артикул</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Відео</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>Голосове повідомлення</translation>
    </message>
    <message>
        <source>Webhook ID</source>
        <translation>ID вебхука</translation>
    </message>
    <message>
        <source>Website ID</source>
        <translation>ID сайту</translation>
    </message>
    <message>
        <source>Without contacts</source>
        <translation>Без контактів</translation>
    </message>
    <message>
        <source>The service does not take this value at “%1”.</source>
        <translation>Сервіс не приймає це значення в «%1».</translation>
    </message>
    <message>
        <source>campaign: newsletter broadcast mailing blast compare results</source>
        <comment>beginnings of words in titles: other words to search by</comment>
        <translation>кампані: розсилка бюлетень новини порівняти результати</translation>
    </message>
    <message>
        <source>mailing list: audience subscribers recipients export</source>
        <comment>words to search by</comment>
        <translation>спис розсил: аудиторія підписники одержувачі експорт</translation>
    </message>
    <message>
        <source>add contacts: import upload audience subscribers</source>
        <comment>words to search by</comment>
        <translation>додати контакт: імпорт завантажити аудиторія підписники</translation>
    </message>
    <message>
        <source>contact: person people lead customer</source>
        <comment>words to search by</comment>
        <translation>контакт: людина люди лід клієнт</translation>
    </message>
    <message>
        <source>cost: price how much expensive</source>
        <comment>words to search by</comment>
        <translation>варт: ціна скільки коштує дорого</translation>
    </message>
    <message>
        <source>balance: price money credit funds</source>
        <comment>words to search by</comment>
        <translation>баланс: ціна гроші рахунок кошти</translation>
    </message>
    <message>
        <source>opens: who opened open rate readers</source>
        <comment>words to search by</comment>
        <translation>відкрит: хто відкрив частка відкриттів читачі</translation>
    </message>
    <message>
        <source>clicks: who clicked click rate links</source>
        <comment>words to search by</comment>
        <translation>клік: хто клікнув частка кліків посилання</translation>
    </message>
    <message>
        <source>payment: invoice bill receipt</source>
        <comment>words to search by</comment>
        <translation>платеж: рахунок чек квитанція інвойс</translation>
    </message>
    <message>
        <source>task: reminder todo follow up</source>
        <comment>words to search by</comment>
        <translation>завдан: нагадування справа зробити</translation>
    </message>
    <message>
        <source>team: owner manager responsible colleague users</source>
        <comment>words to search by</comment>
        <translation>команд: відповідальний власник менеджер колега</translation>
    </message>
    <message>
        <source>deal: opportunity sale order owner</source>
        <comment>words to search by</comment>
        <translation>угод: продаж замовлення можливість власник</translation>
    </message>
    <message>
        <source>pipeline: funnel stages sales</source>
        <comment>words to search by</comment>
        <translation>воронк: етапи продажі</translation>
    </message>
    <message>
        <source>statistics: report results figures numbers compare</source>
        <comment>words to search by</comment>
        <translation>статистик: звіт результати цифри порівняти</translation>
    </message>
    <message>
        <source>unsubscribe: opt out remove</source>
        <comment>words to search by</comment>
        <translation>відпис: відмова вилучити</translation>
    </message>
    <message>
        <source>block: blacklist suppress ban</source>
        <comment>words to search by</comment>
        <translation>заблок: чорний список блокування</translation>
    </message>
    <message>
        <source>blacklist: blocked suppression ban</source>
        <comment>words to search by</comment>
        <translation>чорн спис: заблоковані блокування</translation>
    </message>
    <message>
        <source>template: design letter layout</source>
        <comment>words to search by</comment>
        <translation>шаблон: дизайн лист макет</translation>
    </message>
    <message>
        <source>sender: from address name</source>
        <comment>words to search by</comment>
        <translation>відправник: від кого адреса</translation>
    </message>
    <message>
        <source>bounce: undelivered returned failed</source>
        <comment>words to search by</comment>
        <translation>повернен: недоставлені відхилені bounce</translation>
    </message>
    <message>
        <source>verif: validate clean check hygiene</source>
        <comment>words to search by</comment>
        <translation>перевір: валідація очищення верифікація</translation>
    </message>
    <message>
        <source>plan: subscription tariff price limits</source>
        <comment>words to search by</comment>
        <translation>тариф: підписка ціна обмеження план</translation>
    </message>
    <message>
        <source>flow: automation autoresponder sequence drip</source>
        <comment>words to search by</comment>
        <translation>ланцюж: автоматизація автовідповідач серія</translation>
    </message>
    <message>
        <source>pop-up: form widget banner</source>
        <comment>words to search by</comment>
        <translation>поп: форма віджет банер</translation>
    </message>
    <message>
        <source>dialog: inbox conversation chat messages</source>
        <comment>words to search by</comment>
        <translation>діалог: вхідні розмова чат повідомлення</translation>
    </message>
    <message>
        <source>tag: label segment</source>
        <comment>words to search by</comment>
        <translation>тег: мітка сегмент</translation>
    </message>
    <message>
        <source>webhook: integration callback</source>
        <comment>words to search by</comment>
        <translation>вебхук: інтеграція</translation>
    </message>
    <message>
        <source>sms: text message broadcast new phones mobile</source>
        <comment>words to search by</comment>
        <translation>sms: текстове повідомлення розсилка телефон нове</translation>
    </message>
    <message>
        <source>push: notification browser broadcast new message</source>
        <comment>words to search by</comment>
        <translation>push: сповіщення браузер розсилка нове</translation>
    </message>
    <message>
        <source>viber: messenger broadcast new campaign</source>
        <comment>words to search by</comment>
        <translation>viber: месенджер розсилка кампанія нова</translation>
    </message>
    <message>
        <source>theme: mode appearance colours night</source>
        <comment>words to search by</comment>
        <translation>тема: режим вигляд кольори ніч</translation>
    </message>
    <message>
        <source>settings: preferences options configuration</source>
        <comment>words to search by</comment>
        <translation>налаштування: параметри опції</translation>
    </message>
    <message>
        <source>remove account: sign out log out logout logoff forget</source>
        <comment>words to search by</comment>
        <translation>вилучити акаунт: вийти вихід розлогінитися забути</translation>
    </message>
    <message>
        <source>sign again: log in login</source>
        <comment>words to search by</comment>
        <translation>увійти знову: вхід логін</translation>
    </message>
    <message>
        <source>add account: sign in log in login</source>
        <comment>words to search by</comment>
        <translation>додати акаунт: увійти вхід логін</translation>
    </message>
    <message>
        <source>picked parts: scopes permissions rights</source>
        <comment>words to search by</comment>
        <translation>вибрані розділи: права дозволи</translation>
    </message>
    <message>
        <source>read only: lock protect</source>
        <comment>words to search by</comment>
        <translation>лише читання: заблокувати захист</translation>
    </message>
    <message>
        <source>keyboard shortcuts: keys hotkeys help</source>
        <comment>words to search by</comment>
        <translation>комбінації клавіш: гарячі довідка</translation>
    </message>
    <message>
        <source>jobs: queue background running progress</source>
        <comment>words to search by</comment>
        <translation>завдання: черга тло перебіг</translation>
    </message>
    <message>
        <source>journal: history log who did what</source>
        <comment>words to search by</comment>
        <translation>журнал змін: історія хто що зробив</translation>
    </message>
    <message>
        <source>request log: network http calls history</source>
        <comment>words to search by</comment>
        <translation>журнал запитів: мережа http виклики</translation>
    </message>
    <message>
        <source>API use: limit quota requests calls</source>
        <comment>words to search by</comment>
        <translation>використання API: ліміт межа запити виклики</translation>
    </message>
    <message>
        <source>export: save csv excel xlsx spreadsheet download file</source>
        <comment>words to search by</comment>
        <translation>експортувати: зберегти csv excel xlsx таблиця завантажити файл</translation>
    </message>
    <message>
        <source>import: csv excel xlsx spreadsheet upload file contacts</source>
        <comment>words to search by</comment>
        <translation>імпортувати: csv excel xlsx таблиця завантажити файл контакти</translation>
    </message>
    <message>
        <source>quit: exit close end</source>
        <comment>words to search by</comment>
        <translation>вийти: закрити вихід</translation>
    </message>
    <message>
        <source>home: start dashboard overview</source>
        <comment>words to search by</comment>
        <translation>головна: початок огляд</translation>
    </message>
    <message>
        <source>full screen: maximise</source>
        <comment>words to search by</comment>
        <translation>весь екран: розгорнути</translation>
    </message>
    <message>
        <source>inbox: chats dialogs conversations messages</source>
        <comment>words to search by</comment>
        <translation>вхідні: чати діалоги розмови повідомлення</translation>
    </message>
    <message>
        <source>find: search look</source>
        <comment>words to search by</comment>
        <translation>знайти: пошук шукати</translation>
    </message>
</context>
<context>
    <name>pop_ups</name>
    <message>
        <source>Kind of value</source>
        <translation>Вид значення</translation>
    </message>
    <message>
        <source>Plan ends</source>
        <translation>Тариф діє до</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Залишилося днів</translation>
    </message>
    <message>
        <source>Views are counted anew on</source>
        <translation>Покази рахуються заново з</translation>
    </message>
    <message>
        <source>Views left</source>
        <translation>Залишилося показів</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Покази</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Тариф</translation>
    </message>
    <message>
        <source>Modal window</source>
        <translation>Модальне вікно</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Накладення</translation>
    </message>
    <message>
        <source>Floating window</source>
        <translation>Плаваюче вікно</translation>
    </message>
    <message>
        <source>Cookie request</source>
        <translation>Запит cookie</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Смуга</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Відео</translation>
    </message>
    <message>
        <source>Launcher</source>
        <translation>Лаунчер</translation>
    </message>
    <message>
        <source>Subscription rate</source>
        <translation>Частка підписок</translation>
    </message>
    <message>
        <source>Subscriptions / people reached</source>
        <translation>Підписки / охоплені люди</translation>
    </message>
    <message>
        <source>Pop-ups of “%1”</source>
        <translation>Попапи «%1»</translation>
    </message>
    <message>
        <source>This project has no pop-ups yet.</source>
        <translation>У цьому проєкті ще немає попапів.</translation>
    </message>
    <message>
        <source>Pop-up</source>
        <translation>Попап</translation>
    </message>
    <message>
        <source>Shown on the website</source>
        <translation>Показується на сайті</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>People reached</source>
        <translation>Охоплено людей</translation>
    </message>
    <message>
        <source>Engagements</source>
        <translation>Взаємодії</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Підписки</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрито</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Перегляд</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Створено</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Змінено</translation>
    </message>
    <message>
        <source>Subscribers</source>
        <translation>Підписники</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Новий проєкт…</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>project</comment>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Address of the website</source>
        <translation>Адреса сайту</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Проєкти</translation>
    </message>
    <message>
        <source>There are no projects yet. A project stands for a website and holds its pop-ups.</source>
        <translation>Проєктів ще немає. Проєкт відповідає сайту й містить його попапи.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Проєкт</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Домени</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Сторінки</translation>
    </message>
    <message>
        <source>Code for the website</source>
        <translation>Код для сайту</translation>
    </message>
    <message>
        <source>Pop-ups</source>
        <translation>Попапи</translation>
    </message>
    <message>
        <source>Forms filled in</source>
        <translation>Заповнені форми</translation>
    </message>
    <message>
        <source>Engagement rate</source>
        <translation>Частка взаємодій</translation>
    </message>
    <message>
        <source>Engagements / people reached</source>
        <translation>Взаємодії / охоплені люди</translation>
    </message>
    <message>
        <source>From seen to subscribed</source>
        <translation>Від показу до підписки</translation>
    </message>
    <message>
        <source>people</source>
        <translation>люди</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Охоплено</translation>
    </message>
    <message>
        <source>Engaged</source>
        <translation>Взаємодіяли</translation>
    </message>
    <message>
        <source>Subscribed</source>
        <translation>Підписано</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Статистика</translation>
    </message>
    <message>
        <source>Subscribers of “%1”</source>
        <translation>Підписники «%1»</translation>
    </message>
    <message>
        <source>Nobody has left an address or a phone number yet.</source>
        <translation>Ще ніхто не залишив адреси чи номера телефону.</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>person</comment>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Місто</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>З</translation>
    </message>
    <message>
        <source>Visitor ID</source>
        <translation>Номер відвідувача</translation>
    </message>
    <message>
        <source>Views of pop-ups that the plan still allows</source>
        <translation>Покази попапів, які ще дозволяє тариф</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Оцінка</translation>
    </message>
    <message>
        <source>Promoters in percent − critics in percent; from −100 to 100</source>
        <translation>Прихильники у відсотках − критики у відсотках; від −100 до 100</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Відповіді</translation>
    </message>
    <message>
        <source>Promoters (9 and 10)</source>
        <translation>Прихильники (9 і 10)</translation>
    </message>
    <message>
        <source>Neutral (7 and 8)</source>
        <translation>Нейтральні (7 і 8)</translation>
    </message>
    <message>
        <source>Critics (0 to 6)</source>
        <translation>Критики (від 0 до 6)</translation>
    </message>
    <message>
        <source>Promoters</source>
        <translation>Прихильники</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Нейтральні</translation>
    </message>
    <message>
        <source>Critics</source>
        <translation>Критики</translation>
    </message>
    <message>
        <source>Average answer</source>
        <translation>Середня відповідь</translation>
    </message>
    <message>
        <source>Answers over time</source>
        <translation>Відповіді з часом</translation>
    </message>
    <message>
        <source>Would they recommend you?</source>
        <translation>Чи порекомендували б вас?</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Видалити…</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln pop-up(s) with all figures? That cannot be undone.</source>
        <translation>
            <numerusform>Видалити %Ln попап з усіма показниками? Цього не скасувати.</numerusform>
            <numerusform>Видалити %Ln попапи з усіма показниками? Цього не скасувати.</numerusform>
            <numerusform>Видалити %Ln попапів з усіма показниками? Цього не скасувати.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show on the website…</source>
        <translation>Показувати на сайті…</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln pop-up(s) on the website from now on?</source>
        <translation>
            <numerusform>Відтепер показувати на сайті %Ln попап?</numerusform>
            <numerusform>Відтепер показувати на сайті %Ln попапи?</numerusform>
            <numerusform>Відтепер показувати на сайті %Ln попапів?</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide from the website…</source>
        <translation>Не показувати на сайті…</translation>
    </message>
    <message numerus="yes">
        <source>Hide %Ln pop-up(s) from the website from now on?</source>
        <translation>
            <numerusform>Відтепер не показувати на сайті %Ln попап?</numerusform>
            <numerusform>Відтепер не показувати на сайті %Ln попапи?</numerusform>
            <numerusform>Відтепер не показувати на сайті %Ln попапів?</numerusform>
        </translation>
    </message>
    <message>
        <source>Quizzes of “%1”</source>
        <translation>Опитування «%1»</translation>
    </message>
    <message>
        <source>Display conditions</source>
        <translation>Умови показу</translation>
    </message>
    <message>
        <source>The service names no conditions.</source>
        <translation>Сервіс не називає умов.</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Умова</translation>
    </message>
    <message>
        <source>Only once</source>
        <translation>Лише раз</translation>
    </message>
    <message>
        <source>Quizzes</source>
        <translation>Опитування</translation>
    </message>
    <message>
        <source>Pop-ups by subscription rate, all time</source>
        <translation>Попапи за часткою підписок, увесь час</translation>
    </message>
    <message>
        <source>less than 0.1%</source>
        <translation>менше ніж 0,1 %</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The service does not tell enough to compare the variants.</source>
        <translation>Сервіс не повідомляє достатньо, щоб порівняти варіанти.</translation>
    </message>
    <message>
        <source>Too few people have seen or used the variants to compare them.</source>
        <translation>Замало людей бачили варіанти чи скористалися ними, щоб їх порівняти.</translation>
    </message>
    <message>
        <source>Variant %1 is better. A difference like this comes about by chance in %2 of all tests of equal variants.</source>
        <translation>Варіант %1 кращий. Така різниця виникає випадково в %2 тестів однакових варіантів.</translation>
    </message>
    <message>
        <source>Variant %1 is probably better. A difference like this comes about by chance in %2 of all tests of equal variants.</source>
        <translation>Варіант %1, імовірно, кращий. Така різниця виникає випадково в %2 тестів однакових варіантів.</translation>
    </message>
    <message>
        <source>No variant is known to be better: a difference like this comes about by chance in %1 of all tests of equal variants.</source>
        <translation>Невідомо, який варіант кращий: така різниця виникає випадково в %1 тестів однакових варіантів.</translation>
    </message>
    <message>
        <source>The test goes on.</source>
        <translation>Тест триває.</translation>
    </message>
    <message>
        <source>The test is finished; the service names variant %1 the winner.</source>
        <translation>Тест завершено; сервіс називає переможцем варіант %1.</translation>
    </message>
    <message>
        <source>The test is finished.</source>
        <translation>Тест завершено.</translation>
    </message>
    <message>
        <source>%1: people reached</source>
        <comment>A/B</comment>
        <translation>%1: охоплено людей</translation>
    </message>
    <message>
        <source>%1: subscriptions</source>
        <comment>A/B</comment>
        <translation>%1: підписки</translation>
    </message>
    <message>
        <source>%1: subscription rate</source>
        <comment>A/B</comment>
        <translation>%1: частка підписок</translation>
    </message>
    <message>
        <source>Subscription rate of the variants</source>
        <translation>Частка підписок за варіантами</translation>
    </message>
    <message>
        <source>Variant %1</source>
        <translation>Варіант %1</translation>
    </message>
    <message>
        <source>A/B test</source>
        <translation>A/B-тест</translation>
    </message>
    <message>
        <source>At this pace the views last until</source>
        <translation>За такого темпу переглядів вистачить до</translation>
    </message>
    <message>
        <source>Today + views left / (views used / days since the count began)</source>
        <translation>Сьогодні + залишок переглядів / (використані перегляди / днів від початку підрахунку)</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 pop-ups are ranked.</source>
        <translation>Упорядковано лише перші %1 із %2 попапів.</translation>
    </message>
    <message>
        <source>List projects</source>
        <translation>Показати проєкти</translation>
    </message>
    <message>
        <source>Create project</source>
        <translation>Створити проєкт</translation>
    </message>
    <message>
        <source>List display conditions of pop-ups</source>
        <translation>Показати умови показу попапів</translation>
    </message>
    <message>
        <source>List quizzes of project</source>
        <translation>Показати квізи проєкту</translation>
    </message>
    <message>
        <source>List pop-ups of project</source>
        <translation>Показати попапи проєкту</translation>
    </message>
    <message>
        <source>Turn pop-up on or off</source>
        <translation>Увімкнути або вимкнути попап</translation>
    </message>
    <message>
        <source>Delete pop-up</source>
        <translation>Видалити попап</translation>
    </message>
    <message>
        <source>Show statistics of project</source>
        <translation>Показати статистику проєкту</translation>
    </message>
    <message>
        <source>Show statistics of pop-up</source>
        <translation>Показати статистику попапу</translation>
    </message>
    <message>
        <source>Show NPS answers by variant</source>
        <translation>Показати відповіді NPS за варіантами</translation>
    </message>
    <message>
        <source>Show NPS statistics</source>
        <translation>Показати статистику NPS</translation>
    </message>
    <message>
        <source>Show plan and limits</source>
        <translation>Показати тариф і ліміти</translation>
    </message>
    <message>
        <source>Show subscriber</source>
        <translation>Показати підписника</translation>
    </message>
    <message>
        <source>List subscribers of pop-up</source>
        <translation>Показати підписників попапу</translation>
    </message>
    <message>
        <source>List subscribers of project</source>
        <translation>Показати підписників проєкту</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Запитання</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>Внизу ліворуч</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>Внизу праворуч</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Автоматично</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Внизу</translation>
    </message>
    <message>
        <source>Bottom centre</source>
        <translation>Внизу по центру</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Ліворуч</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Праворуч</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>По центру</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>Угорі ліворуч</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>Угорі праворуч</translation>
    </message>
    <message>
        <source>Top centre</source>
        <translation>Угорі по центру</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Стиль</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світлий</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темний</translation>
    </message>
    <message>
        <source>Coloured</source>
        <translation>Кольоровий</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Колір</translation>
    </message>
    <message>
        <source>Place on the page</source>
        <translation>Місце на сторінці</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Зображення</translation>
    </message>
    <message>
        <source>Place of the picture</source>
        <translation>Місце зображення</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Угорі</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Тло</translation>
    </message>
    <message>
        <source>Format of the video</source>
        <translation>Формат відео</translation>
    </message>
    <message>
        <source>Vertical</source>
        <translation>Вертикальне</translation>
    </message>
    <message>
        <source>Horizontal</source>
        <translation>Горизонтальне</translation>
    </message>
    <message>
        <source>The video plays</source>
        <translation>Відео запускається</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Саме</translation>
    </message>
    <message>
        <source>On a click</source>
        <translation>За натисканням</translation>
    </message>
    <message>
        <source>Asks for a score</source>
        <translation>Просить оцінку</translation>
    </message>
    <message>
        <source>Finished</source>
        <comment>test</comment>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>Goes on</source>
        <comment>test</comment>
        <translation>Триває</translation>
    </message>
    <message>
        <source>A/B test ended</source>
        <translation>A/B-тест завершено</translation>
    </message>
    <message>
        <source>By you</source>
        <translation>Вами</translation>
    </message>
    <message>
        <source>By its condition</source>
        <translation>За умовою</translation>
    </message>
    <message>
        <source>The A/B test ends</source>
        <translation>A/B-тест завершиться</translation>
    </message>
    <message>
        <source>On a day</source>
        <translation>У певний день</translation>
    </message>
    <message>
        <source>After so many views</source>
        <translation>Після стількох переглядів</translation>
    </message>
    <message>
        <source>After so many subscriptions</source>
        <translation>Після стількох підписок</translation>
    </message>
    <message>
        <source>Winner of the A/B test</source>
        <translation>Переможець A/B-тесту</translation>
    </message>
    <message>
        <source>Variants have own conditions</source>
        <translation>Варіанти мають власні умови</translation>
    </message>
    <message>
        <source>A/B test begun</source>
        <translation>A/B-тест почато</translation>
    </message>
    <message>
        <source>Preview of variant A</source>
        <translation>Перегляд варіанта A</translation>
    </message>
    <message>
        <source>Preview of variant B</source>
        <translation>Перегляд варіанта B</translation>
    </message>
    <message>
        <source>Pop-up ID</source>
        <translation>ID попапу</translation>
    </message>
    <message>
        <source>Forms begun</source>
        <translation>Розпочаті форми</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Група</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Частота</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Поведінка</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Переходи</translation>
    </message>
    <message>
        <source>UTM</source>
        <translation>UTM</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Відвідувач</translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation>ID проєкту</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Стать</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>gender</comment>
        <translation>Невідомо</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Чоловіча</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Жіноча</translation>
    </message>
    <message>
        <source>The service provides no answers for this time.</source>
        <translation>Сервіс не надає відповідей за цей час.</translation>
    </message>
    <message>
        <source>The service provides no figures for this time.</source>
        <translation>Сервіс не надає показників за цей час.</translation>
    </message>
    <message>
        <source>The service tells of nobody who has seen the pop-ups of this project.</source>
        <translation>Сервіс не повідомляє про жодного відвідувача, який бачив попапи цього проєкту.</translation>
    </message>
    <message>
        <source>Views of pop-ups run out on %1 at this pace</source>
        <translation>За такого темпу покази попапів закінчаться %1</translation>
    </message>
    <message>
        <source>%1 left, about %2 a day; they are counted anew on %3.</source>
        <translation>Залишилося %1, близько %2 на день; відлік почнеться знову %3.</translation>
    </message>
    <message>
        <source>The plan of pop-ups ends on %1</source>
        <translation>Тариф попапів закінчується %1</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>No project has figures yet.</source>
        <translation>Жоден проєкт ще не має показників.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s) were read.</source>
        <translation>
            <numerusform>Прочитано %Ln проєкт.</numerusform>
            <numerusform>Прочитано %Ln проєкти.</numerusform>
            <numerusform>Прочитано %Ln проєктів.</numerusform>
        </translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результати</translation>
    </message>
    <message>
        <source>How many people each project reached, and how many of them subscribed. SendPulse tells it one project at a time.</source>
        <translation>Скількох людей охопив кожен проєкт і скільки з них підписалися. SendPulse повідомляє це лише для одного проєкту за раз.</translation>
    </message>
    <message>
        <source>20 projects</source>
        <translation>20 проєктів</translation>
    </message>
    <message>
        <source>100 projects</source>
        <translation>100 проєктів</translation>
    </message>
    <message>
        <source>one for each project</source>
        <translation>один на кожен проєкт</translation>
    </message>
    <message>
        <source>Sh&amp;ow its pop-ups</source>
        <translation>Показати &amp;попапи</translation>
    </message>
    <message>
        <source>The plan of pop-ups ended on %1</source>
        <translation>Тариф попапів закінчився %1</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Приймає</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Several values</source>
        <translation>Кілька значень</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Так або ні</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Several fields</source>
        <translation>Кілька полів</translation>
    </message>
</context>
<context>
    <name>pulsedeck::AboutDialog</name>
    <message>
        <source>About Pulsedeck</source>
        <translation>Про Pulsedeck</translation>
    </message>
    <message>
        <source>Pulsedeck %1</source>
        <translation>Pulsedeck %1</translation>
    </message>
    <message>
        <source>A desktop dashboard for the SendPulse marketing service.</source>
        <translation>Настільна панель для маркетингового сервісу SendPulse.</translation>
    </message>
    <message>
        <source>Runs with Qt %1, built with Qt %2.</source>
        <translation>Працює з Qt %1, зібрано з Qt %2.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Вільне програмне забезпечення за GNU General Public License, версії 3 або новішої. Без жодних гарантій.</translation>
    </message>
    <message>
        <source>SendPulse is a trademark of its owner, who has nothing to do with this program.</source>
        <translation>SendPulse є торговельною маркою свого власника, який не причетний до цієї програми.</translation>
    </message>
</context>
<context>
    <name>pulsedeck::AccessDialog</name>
    <message>
        <source>Access</source>
        <translation>Доступ</translation>
    </message>
    <message>
        <source>What SendPulse grants this account, part by part:</source>
        <translation>Що SendPulse надає цьому акаунту, розділ за розділом:</translation>
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
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Try %1 again</source>
        <translation>Спробувати ще раз: %1</translation>
    </message>
</context>
<context>
    <name>pulsedeck::AccountActions</name>
    <message>
        <source>Try the &amp;demo account</source>
        <translation>Спробувати де&amp;моакаунт</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Вилучити акаунт</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>Remove “%1” from Pulsedeck? Its key is taken out of the keychain, and its settings and data on this computer are deleted. Nothing changes at SendPulse.</source>
        <translation>Вилучити «%1» із Pulsedeck? Ключ буде видалено зі сховища, а налаштування й дані на цьому комп&apos;ютері стерто. У SendPulse нічого не зміниться.</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Додати акаунт…</translation>
    </message>
    <message>
        <source>&amp;Picked parts…</source>
        <translation>Вибрані &amp;розділи…</translation>
    </message>
    <message>
        <source>&amp;Check access…</source>
        <translation>&amp;Перевірити доступ…</translation>
    </message>
    <message>
        <source>&amp;Sign in again…</source>
        <translation>&amp;Увійти знову…</translation>
    </message>
    <message>
        <source>&amp;Name and colour…</source>
        <translation>&amp;Назва та колір…</translation>
    </message>
    <message>
        <source>&amp;Remove account…</source>
        <translation>Ви&amp;лучити акаунт…</translation>
    </message>
    <message>
        <source>Read-&amp;only</source>
        <translation>Ли&amp;ше читання</translation>
    </message>
    <message>
        <source>Switch off read-only</source>
        <translation>Вимкнути «Лише читання»</translation>
    </message>
    <message>
        <source>Allow changes</source>
        <translation>Дозволити зміни</translation>
    </message>
    <message>
        <source>Allow changes in “%1”? From then on Pulsedeck can add, edit, delete and send there what you ask it for, as far as your key allows. It still asks before what cannot be undone and before messages leave. You can switch read-only on again in the Account menu.</source>
        <translation>Дозволити зміни в «%1»? Відтоді Pulsedeck зможе на ваше прохання додавати, редагувати, видаляти й надсилати там усе, що дозволяє ваш ключ. Перед незворотними діями та перед надсиланням повідомлень він і далі запитуватиме. Знову ввімкнути «Лише читання» можна в меню «Акаунт».</translation>
    </message>
    <message>
        <source>&amp;Time zone…</source>
        <translation>&amp;Часовий пояс…</translation>
    </message>
</context>
<context>
    <name>pulsedeck::AccountLook</name>
    <message>
        <source>For example the name of your company</source>
        <translation>Наприклад, назва вашої компанії</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>Н&amp;азва</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Колір</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>Назва акаунта</translation>
    </message>
    <message>
        <source>Colour of the account</source>
        <translation>Колір акаунта</translation>
    </message>
</context>
<context>
    <name>pulsedeck::AccountLookDialog</name>
    <message>
        <source>Name and colour</source>
        <translation>Назва та колір</translation>
    </message>
</context>
<context>
    <name>pulsedeck::AccountView</name>
    <message>
        <source>Parts of SendPulse</source>
        <translation>Розділи SendPulse</translation>
    </message>
    <message>
        <source>%1: not picked for this account</source>
        <translation>%1: не вибрано для цього акаунта</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>The first tab: the figures that matter.</extracomment>
        <translation>Головна</translation>
    </message>
    <message>
        <source>The figures that matter</source>
        <translation>Найважливіші показники</translation>
    </message>
    <message>
        <source>Allow changes…</source>
        <translation>Дозволити зміни…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A tab, and how many things wait behind it.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 What is open here, and what waits to be saved, stays as it is.</source>
        <comment>why a new sign-in is needed</comment>
        <translation>%1 Усе, що тут відкрито, і все, що чекає на збереження, лишається як є.</translation>
    </message>
    <message>
        <source>Sign &amp;in again…</source>
        <translation>&amp;Увійти знову…</translation>
    </message>
</context>
<context>
    <name>pulsedeck::ActionRunner</name>
    <message>
        <source>This goes on in the background, even when the page is closed.</source>
        <translation>Це триває у фоні, навіть якщо закрити сторінку.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln рядок</numerusform>
            <numerusform>%Ln рядки</numerusform>
            <numerusform>%Ln рядків</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показати</translation>
    </message>
    <message>
        <source>Do this now?</source>
        <translation>Виконати зараз?</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Нічого не змінено.</translation>
    </message>
    <message>
        <source>The change that waited is taken back: SendPulse has it so already.</source>
        <translation>Зміну, що чекала, скасовано: у SendPulse вже так.</translation>
    </message>
    <message>
        <source>%1 of %2 steps were done and are not sent again.</source>
        <translation>Виконано кроків: %1 із %2; повторно вони не надсилаються.</translation>
    </message>
    <message>
        <source>%1 Among them: %2.</source>
        <comment>a sentence and names</comment>
        <translation>%1 Серед них: %2.</translation>
    </message>
    <message>
        <source>%1 These: %2.</source>
        <comment>a sentence and names</comment>
        <translation>%1 Ось вони: %2.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was done.</source>
        <translation>Зупинено. Нічого не зроблено.</translation>
    </message>
    <message>
        <source>Stopped. %1</source>
        <translation>Зупинено. %1</translation>
    </message>
    <message>
        <source>Stopped. Nobody knows whether the last request was carried out: look at the list. %1</source>
        <translation>Зупинено. Невідомо, чи виконано останній запит: перегляньте список. %1</translation>
    </message>
    <message>
        <source>The changes were saved.</source>
        <translation>Зміни збережено.</translation>
    </message>
    <message>
        <source>The changes of “%1” were saved.</source>
        <translation>Зміни в «%1» збережено.</translation>
    </message>
    <message>
        <source>%1: this was carried out.</source>
        <extracomment>%1 is what the button of the action says</extracomment>
        <translation>%1: виконано.</translation>
    </message>
    <message>
        <source>Pulsedeck cannot undo this.</source>
        <translation>Pulsedeck не зможе це скасувати.</translation>
    </message>
    <message>
        <source>Save this search as</source>
        <translation>Зберегти цей пошук як</translation>
    </message>
    <message>
        <source>Optional. With a name it stands among the views of this list.</source>
        <translation>Необов’язково. З назвою він стоятиме серед виглядів цього списку.</translation>
    </message>
</context>
<context>
    <name>pulsedeck::AnswerDialog</name>
    <message>
        <source>The service answered with a file of %1. Save it to look at it.</source>
        <translation>Сервіс відповів файлом розміром %1. Збережіть його, щоб переглянути.</translation>
    </message>
    <message>
        <source>Done. The service answered %1 without any words.</source>
        <translation>Готово. Сервіс відповів %1 без жодних слів.</translation>
    </message>
    <message>
        <source>Done. There is nothing in the list.</source>
        <translation>Готово. У списку нічого немає.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s).</source>
        <translation>
            <numerusform>%Ln рядок.</numerusform>
            <numerusform>%Ln рядки.</numerusform>
            <numerusform>%Ln рядків.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done. This is what the service answered.</source>
        <translation>Готово. Ось що відповів сервіс.</translation>
    </message>
    <message>
        <source>This is what the service answered.</source>
        <translation>Ось що відповів сервіс.</translation>
    </message>
    <message>
        <source>Rows of the answer</source>
        <translation>Рядки відповіді</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>How an answer is shown</extracomment>
        <translation>Таблиця</translation>
    </message>
    <message>
        <source>Besides</source>
        <translation>Окрім того</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Поля</translation>
    </message>
    <message>
        <source>The answer as JSON</source>
        <translation>Відповідь як JSON</translation>
    </message>
    <message>
        <source>… and %1 more. Save the answer to see all of it.</source>
        <translation>… і ще %1. Збережіть відповідь, щоб побачити все.</translation>
    </message>
    <message>
        <source>Copy as c&amp;URL</source>
        <translation>Копіювати як c&amp;URL</translation>
    </message>
    <message>
        <source>&amp;Save answer…</source>
        <translation>&amp;Зберегти відповідь…</translation>
    </message>
    <message>
        <source>C&amp;hange values…</source>
        <translation>З&amp;мінити значення…</translation>
    </message>
    <message>
        <source>Save answer</source>
        <translation>Зберегти відповідь</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Копіювати рядки</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>З&amp;акрити</translation>
    </message>
</context>
<context>
    <name>pulsedeck::ApiUseDialog</name>
    <message>
        <source>API use of %1</source>
        <translation>Використання API: %1</translation>
    </message>
    <message>
        <source>What this program sent since it was started, against what the service allows. Other programs of the same account are not counted.</source>
        <translation>Що ця програма надіслала від запуску, порівняно з тим, що дозволяє сервіс. Інші програми того самого акаунта не враховано.</translation>
    </message>
    <message>
        <source>This second</source>
        <translation>Ця секунда</translation>
    </message>
    <message>
        <source>This minute</source>
        <translation>Ця хвилина</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Останні 24 години</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 із %2</translation>
    </message>
    <message>
        <source>The service asked to slow down: nothing is sent for %1 s.</source>
        <translation>Сервіс попросив сповільнитися: %1 с нічого не надсилається.</translation>
    </message>
    <message>
        <source>%1 waiting, %2 on their way.</source>
        <translation>Очікують: %1, у дорозі: %2.</translation>
    </message>
    <message>
        <source>Of the last %1 answers, %2 told of a failure.</source>
        <translation>З останніх %1 відповідей про помилку повідомили %2.</translation>
    </message>
    <message>
        <source>Requests in the last hour, by five minutes</source>
        <translation>Запити за останню годину, по п’ять хвилин</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Запити</translation>
    </message>
</context>
<context>
    <name>pulsedeck::AppPage</name>
    <message>
        <source>App of the app directory</source>
        <translation>Застосунок із каталогу</translation>
    </message>
    <message>
        <source>In SendPulse, open App directory &gt; Created and your app in it. Its edit page shows the app ID and the secret key. The secret is used once for signing in and not kept.</source>
        <translation>У SendPulse відкрийте каталог застосунків &gt; Створені, а в ньому свій застосунок. На сторінці редагування є ID застосунку й секретний ключ. Секрет використовується один раз для входу й не зберігається.</translation>
    </message>
    <message>
        <source>App &amp;ID</source>
        <translation>&amp;ID застосунку</translation>
    </message>
    <message>
        <source>App &amp;secret</source>
        <translation>&amp;Секрет застосунку</translation>
    </message>
    <message>
        <source>Address of the app&apos;s &amp;page in the directory (optional)</source>
        <translation>&amp;Адреса сторінки застосунку в каталозі (необов&apos;язково)</translation>
    </message>
</context>
<context>
    <name>pulsedeck::ChartView</name>
    <message>
        <source>Show “%1” as a table</source>
        <translation>Показати «%1» таблицею</translation>
    </message>
    <message>
        <source>Save or copy the chart</source>
        <translation>Зберегти або скопіювати діаграму</translation>
    </message>
    <message>
        <source>Save or copy “%1”</source>
        <translation>Зберегти або скопіювати «%1»</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>Показати &amp;таблицею</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Зображення PNG (*.png)</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>Зберегти як &amp;SVG…</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>Рисунки SVG (*.svg)</translation>
    </message>
    <message>
        <source>&amp;Copy as table</source>
        <translation>&amp;Копіювати таблицею</translation>
    </message>
    <message>
        <source>There is nothing to draw yet: no values are known.</source>
        <translation>Поки що нічого малювати: значень немає.</translation>
    </message>
    <message>
        <source>There is nothing to draw: all values are zero.</source>
        <translation>Нічого малювати: усі значення нульові.</translation>
    </message>
    <message>
        <source>Save “%1”</source>
        <translation>Зберегти «%1»</translation>
    </message>
    <message>
        <source>The chart was saved as %1.</source>
        <translation>Діаграму збережено як %1.</translation>
    </message>
    <message>
        <source>The chart could not be saved as %1: %2</source>
        <translation>Не вдалося зберегти діаграму як %1: %2</translation>
    </message>
    <message>
        <source>Show in pe&amp;rcent</source>
        <translation>Показати у &amp;відсотках</translation>
    </message>
    <message>
        <source>Save as &amp;PNG</source>
        <translation>Зберегти як &amp;PNG</translation>
    </message>
    <message>
        <source>Save as CS&amp;V…</source>
        <translation>Зберегти як CS&amp;V…</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Таблиці (*.csv)</translation>
    </message>
    <message>
        <source>&amp;Small, 800 pixels wide…</source>
        <extracomment>Size of a picture</extracomment>
        <translation>&amp;Малий, завширшки 800 пікселів…</translation>
    </message>
    <message>
        <source>&amp;Medium, 1,600 pixels wide…</source>
        <extracomment>Size of a picture</extracomment>
        <translation>&amp;Середній, завширшки 1600 пікселів…</translation>
    </message>
    <message>
        <source>&amp;Large, 3,200 pixels wide…</source>
        <extracomment>Size of a picture</extracomment>
        <translation>&amp;Великий, завширшки 3200 пікселів…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more in the table</source>
        <translation>
            <numerusform>ще %Ln у таблиці</numerusform>
            <numerusform>ще %Ln у таблиці</numerusform>
            <numerusform>ще %Ln у таблиці</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::CodePage</name>
    <message>
        <source>Waiting for the code</source>
        <translation>Очікування коду</translation>
    </message>
    <message>
        <source>The app&apos;s record in SendPulse needs these two entries. Then open the app there (install it, or click View): SendPulse sends a code.</source>
        <translation>Запис застосунку в SendPulse потребує цих двох значень. Потім відкрийте застосунок там (установіть або натисніть «Переглянути»): SendPulse надішле код.</translation>
    </message>
    <message>
        <source>&amp;Login URL of the app</source>
        <translation>&amp;Login URL застосунку</translation>
    </message>
    <message>
        <source>&amp;Scopes of the app</source>
        <translation>&amp;Розділи (scopes) застосунку</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Or paste the &amp;code here. It lives one minute.</source>
        <translation>Або вставте &amp;код сюди. Він діє одну хвилину.</translation>
    </message>
    <message>
        <source>The address on this computer is taken by another program, so the code has to be pasted.</source>
        <translation>Адресу на цьому комп&apos;ютері зайняла інша програма, тому код доведеться вставити.</translation>
    </message>
    <message>
        <source>Pulsedeck listens on this computer for two minutes. If SendPulse does not accept an address on this computer, copy the code from the address that it opens.</source>
        <translation>Pulsedeck чекає на цьому комп&apos;ютері дві хвилини. Якщо SendPulse не приймає адреси на цьому комп&apos;ютері, скопіюйте код з адреси, яку він відкриває.</translation>
    </message>
    <message>
        <source>Open the app in the b&amp;rowser</source>
        <translation>Відкрити застосунок у &amp;браузері</translation>
    </message>
    <message>
        <source>Another page or program called this computer with a code that does not belong to this sign-in. It was refused; Pulsedeck goes on waiting for the right one.</source>
        <translation>Інша сторінка або програма звернулася до цього комп&apos;ютера з кодом, який не стосується цього входу. Його відхилено; Pulsedeck і далі чекає на правильний.</translation>
    </message>
</context>
<context>
    <name>pulsedeck::ColumnsMenu</name>
    <message>
        <source>Default view</source>
        <translation>Як спочатку</translation>
    </message>
</context>
<context>
    <name>pulsedeck::ComparePage</name>
    <message>
        <source>Comparison</source>
        <translation>Порівняння</translation>
    </message>
    <message>
        <source>Figures side by side</source>
        <translation>Показники поруч</translation>
    </message>
    <message numerus="yes">
        <source>%Ln side by side</source>
        <comment>rows of a list</comment>
        <translation>
            <numerusform>%Ln поруч</numerusform>
            <numerusform>%Ln поруч</numerusform>
            <numerusform>%Ln поруч</numerusform>
        </translation>
    </message>
    <message>
        <source>Some figures are remembered: %1.</source>
        <translation>Деякі показники взято з пам’яті: %1.</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Оновити</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Спробувати ще раз</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Читання…</translation>
    </message>
    <message>
        <source>These rows have no figures to compare.</source>
        <translation>У цих рядків немає показників для порівняння.</translation>
    </message>
    <message>
        <source>Differences are from “%1”. %2 marks the best value.</source>
        <translation>Відмінності пораховано від «%1». %2 позначає найкраще значення.</translation>
    </message>
    <message>
        <source>best value</source>
        <translation>найкраще значення</translation>
    </message>
    <message>
        <source>%1, compared</source>
        <translation>%1: порівняння</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Показник</translation>
    </message>
    <message>
        <source>a clear difference</source>
        <translation>явна різниця</translation>
    </message>
    <message>
        <source>a likely difference</source>
        <translation>імовірна різниця</translation>
    </message>
    <message>
        <source>may be chance</source>
        <translation>може бути випадковістю</translation>
    </message>
    <message>
        <source>less than 0.1%</source>
        <translation>менш ніж 0,1 %</translation>
    </message>
    <message>
        <source>Between two that are equally good, a difference like this comes about by chance in %1 of all cases.</source>
        <translation>Між двома однаково добрими така різниця виникає випадково у %1 випадків.</translation>
    </message>
    <message>
        <source>%1 since it began</source>
        <comment>a rate</comment>
        <translation>%1 від початку</translation>
    </message>
    <message>
        <source>As remembered here: straight between two readings, nothing where nothing was read.</source>
        <translation>Як запам’ятано тут: пряма між двома зчитуваннями, нічого там, де не зчитували.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>%Ln годину тому</numerusform>
            <numerusform>%Ln години тому</numerusform>
            <numerusform>%Ln годин тому</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln день тому</numerusform>
            <numerusform>%Ln дні тому</numerusform>
            <numerusform>%Ln днів тому</numerusform>
        </translation>
    </message>
    <message>
        <source>What is still under way is not compared.</source>
        <translation>Те, що ще триває, не порівнюється.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
</context>
<context>
    <name>pulsedeck::ConfirmView</name>
    <message>
        <source>To continue, type “%1”:</source>
        <translation>Щоб продовжити, введіть «%1»:</translation>
    </message>
</context>
<context>
    <name>pulsedeck::DetailPane</name>
    <message>
        <source>About the selected row</source>
        <translation>Про вибраний рядок</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробиці</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Звіт</translation>
    </message>
    <message>
        <source>%1 ›</source>
        <extracomment>Opens what hangs below the selected row; the arrow says that it takes the whole page.</extracomment>
        <translation>%1 ›</translation>
    </message>
    <message>
        <source>Select a row to see all of it here.</source>
        <translation>Виберіть рядок, щоб побачити його тут повністю.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are selected.</source>
        <translation>
            <numerusform>Вибрано %Ln рядок.</numerusform>
            <numerusform>Вибрано %Ln рядки.</numerusform>
            <numerusform>Вибрано %Ln рядків.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::DetailsView</name>
    <message>
        <source>Details</source>
        <translation>Подробиці</translation>
    </message>
    <message>
        <source>Shown is what the list tells.</source>
        <translation>Показано те, що повідомляє список.</translation>
    </message>
    <message>
        <source>More fields from the service</source>
        <translation>Інші поля сервісу</translation>
    </message>
    <message>
        <source>What you see was read on %1.</source>
        <translation>Те, що ви бачите, прочитано %1.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>%1 (not saved yet)</source>
        <extracomment>A value that was changed here</extracomment>
        <translation>%1 (ще не збережено)</translation>
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
        <translation>Показати або сховати «%1»</translation>
    </message>
    <message>
        <source>Show “%1”</source>
        <translation>Показати «%1»</translation>
    </message>
</context>
<context>
    <name>pulsedeck::ErrorBox</name>
    <message>
        <source>Copy details</source>
        <translation>Копіювати подробиці</translation>
    </message>
</context>
<context>
    <name>pulsedeck::ExplanationDialog</name>
    <message>
        <source>About “%1”</source>
        <translation>Про «%1»</translation>
    </message>
    <message>
        <source>More about the figure</source>
        <translation>Більше про показник</translation>
    </message>
    <message>
        <source>&amp;Trend</source>
        <extracomment>The course of a figure over time.</extracomment>
        <translation>&amp;Динаміка</translation>
    </message>
    <message>
        <source>&amp;Raw answer</source>
        <extracomment>What the service answered, unchanged.</extracomment>
        <translation>&amp;Необроблена відповідь</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Що це</translation>
    </message>
    <message>
        <source>The service works it out itself.</source>
        <translation>Сервіс обчислює це сам.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Зміна</translation>
    </message>
    <message>
        <source>What the service answered</source>
        <translation>Що відповів сервіс</translation>
    </message>
    <message>
        <source>&amp;Copy the answer</source>
        <translation>&amp;Копіювати відповідь</translation>
    </message>
    <message>
        <source>Only the beginning is shown. All of it can be copied.</source>
        <translation>Показано лише початок. Скопіювати можна все.</translation>
    </message>
    <message>
        <source>This figure has no trend.</source>
        <translation>Цей показник не має динаміки.</translation>
    </message>
    <message>
        <source>There is no trend yet. SendPulse tells figures as they are now; Pulsedeck remembers each reading, and the second one begins the line.</source>
        <translation>Динаміки ще немає. SendPulse повідомляє показники лише на цей момент; Pulsedeck запам’ятовує кожне читання, і з другого починається лінія.</translation>
    </message>
    <message>
        <source>Worked out from the raw answer.</source>
        <translation>Обчислено з необробленої відповіді.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
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
        <translation>&amp;Пояснити цей показник…</translation>
    </message>
    <message>
        <source>&amp;Copy the value</source>
        <translation>&amp;Копіювати значення</translation>
    </message>
</context>
<context>
    <name>pulsedeck::FilterBar</name>
    <message>
        <source>Search in what is loaded</source>
        <translation>Шукати в завантаженому</translation>
    </message>
    <message>
        <source>Ctrl+F. All the words have to occur; case and accents do not matter.</source>
        <translation>Ctrl+F. Мають траплятися всі слова; регістр і наголоси не важливі.</translation>
    </message>
    <message>
        <source>Not asked for yet. %1</source>
        <translation>Ще не запитано. %1</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Більше фільтрів</translation>
    </message>
    <message>
        <source>Any</source>
        <extracomment>In a filter: whatever it is.</extracomment>
        <translation>Будь-яке</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Будь-який день</translation>
    </message>
    <message>
        <source>A day, for example %1</source>
        <translation>День, наприклад %1</translation>
    </message>
</context>
<context>
    <name>pulsedeck::FlowPage</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Оновити</translation>
    </message>
    <message>
        <source>Elements stand in the order of how many people came to them: the service does not tell how they are connected.</source>
        <translation>Елементи стоять за кількістю людей, які до них дійшли: сервіс не каже, як вони з’єднані.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Спробувати ще раз</translation>
    </message>
    <message numerus="yes">
        <source>%Ln element(s) could not be read.</source>
        <translation>
            <numerusform>%Ln елемент не вдалося прочитати.</numerusform>
            <numerusform>%Ln елементи не вдалося прочитати.</numerusform>
            <numerusform>%Ln елементів не вдалося прочитати.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as a f&amp;ile…</source>
        <translation>Зберегти у &amp;файл…</translation>
    </message>
    <message>
        <source>Saves the elements with their figures (%1)</source>
        <translation>Зберігає елементи з їхніми показниками (%1)</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Елемент</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Вміст</translation>
    </message>
    <message>
        <source>People who came</source>
        <translation>Людей дійшло</translation>
    </message>
    <message>
        <source>Share of those at the start</source>
        <translation>Частка від тих, хто почав</translation>
    </message>
    <message>
        <source>Fewer than at the step before</source>
        <translation>Менше, ніж на попередньому кроці</translation>
    </message>
    <message>
        <source>Share fewer</source>
        <translation>Частка зменшення</translation>
    </message>
</context>
<context>
    <name>pulsedeck::FormDialog</name>
    <message>
        <source>What you typed has not been sent.</source>
        <translation>Введене ще не надіслано.</translation>
    </message>
    <message>
        <source>&amp;Discard it</source>
        <translation>&amp;Відкинути</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Перебіг</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>Виконано %1 із %2</translation>
    </message>
    <message>
        <source>Waiting for the service…</source>
        <translation>Очікування сервісу…</translation>
    </message>
    <message>
        <source>Stopping. One request is on its way; its answer is awaited.</source>
        <translation>Зупинка. Один запит у дорозі; чекаємо на відповідь.</translation>
    </message>
    <message>
        <source>Look at the &amp;list</source>
        <translation>Переглянути &amp;список</translation>
    </message>
    <message>
        <source>Send once more</source>
        <translation>Надіслати ще раз</translation>
    </message>
    <message>
        <source>Do not wait</source>
        <translation>Не чекати</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Редагувати далі</translation>
    </message>
    <message>
        <source>Keep as draf&amp;t</source>
        <translation>Залишити як &amp;чернетку</translation>
    </message>
    <message>
        <source>Writing it down first…</source>
        <translation>Спершу записуємо…</translation>
    </message>
    <message>
        <source>What waits to be saved for this row stands in this form, and goes with it.</source>
        <translation>Те, що для цього рядка ще не збережено, є в цій формі й буде збережено разом із нею.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>On the button beside &quot;Cancel campaign&quot; and the like.</extracomment>
        <translation>Лишити так</translation>
    </message>
</context>
<context>
    <name>pulsedeck::FormRow</name>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (обов&apos;язково)</translation>
    </message>
    <message>
        <source>Please fill in “%1”.</source>
        <translation>Заповніть «%1».</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Вибрати…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Вибрати: %1</translation>
    </message>
    <message>
        <source>The service has “%1” here. It stays unless you enter something else.</source>
        <translation>У сервісі тут записано «%1». Так і залишиться, доки ви не введете щось інше.</translation>
    </message>
    <message>
        <source>The service cannot empty this. Enter another value, or the old one again.</source>
        <translation>Сервіс не може очистити це поле. Введіть інше значення або знову старе.</translation>
    </message>
    <message>
        <source>This waits to be saved. SendPulse has nothing here.</source>
        <translation>Це ще не збережено. У SendPulse тут нічого немає.</translation>
    </message>
    <message>
        <source>This waits to be saved. SendPulse has “%1” here.</source>
        <translation>Це ще не збережено. У SendPulse тут «%1».</translation>
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
        <translation>ДЕМО: вигадані дані. Усе, що ви тут робите, не потрапляє до SendPulse.</translation>
    </message>
    <message>
        <source>Pulsedeck</source>
        <translation>Pulsedeck</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Немає акаунта</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Акаунт: %1</translation>
    </message>
    <message>
        <source>Switch account (Ctrl+Shift+A, then a digit)</source>
        <translation>Змінити акаунт (Ctrl+Shift+A, потім цифра)</translation>
    </message>
    <message>
        <source>&amp;%1  %2</source>
        <extracomment>%1 is a digit that chooses the account in the menu, %2 the account&apos;s name</extracomment>
        <translation>&amp;%1  %2</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Додати акаунт…</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Лише читання</translation>
    </message>
    <message>
        <source>Nothing can be changed in this account or sent from it. Press to allow changes.</source>
        <translation>У цьому акаунті нічого не можна змінити чи надіслати. Натисніть, щоб дозволити зміни.</translation>
    </message>
</context>
<context>
    <name>pulsedeck::HomeSection</name>
    <message>
        <source>Opens %1</source>
        <translation>Відкриває: %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Читання…</translation>
    </message>
</context>
<context>
    <name>pulsedeck::HomeView</name>
    <message>
        <source>There is nothing to show yet</source>
        <translation>Поки що немає чого показати</translation>
    </message>
    <message>
        <source>Here stand the figures that matter, of every part of SendPulse that is picked for this account and that SendPulse grants. Open a tab above to pick one.</source>
        <translation>Тут стоять найважливіші показники кожної частини SendPulse, яку вибрано для цього облікового запису і яку дозволяє SendPulse. Відкрийте вкладку вгорі, щоб вибрати її.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Оновити</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>The first tab: the figures that matter.</extracomment>
        <translation>Головна</translation>
    </message>
    <message>
        <source>Remembered figures are shown.</source>
        <translation>Показано запам’ятовані показники.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Спробувати ще раз</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Усі показники</translation>
    </message>
</context>
<context>
    <name>pulsedeck::KeyPage</name>
    <message>
        <source>API key</source>
        <translation>Ключ API</translation>
    </message>
    <message>
        <source>In SendPulse, open Settings &gt; API &gt; API keys, make a key with a name such as Pulsedeck, and paste it here. An account can have five keys; a key can be bound to IP addresses and works until you revoke it.</source>
        <translation>У SendPulse відкрийте Налаштування &gt; API &gt; Ключі API, створіть ключ із назвою на зразок Pulsedeck і вставте його сюди. Акаунт може мати п&apos;ять ключів; ключ можна прив&apos;язати до IP-адрес, і він діє, доки ви його не відкличете.</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>&amp;Ключ API</translation>
    </message>
</context>
<context>
    <name>pulsedeck::LineCanvas</name>
    <message>
        <source>Show all</source>
        <translation>Показати все</translation>
    </message>
    <message>
        <source>Show the whole trend again (0)</source>
        <translation>Знову показати весь хід (0)</translation>
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
        <translation>Зупинити завантаження</translation>
    </message>
    <message>
        <source>Load all</source>
        <translation>Завантажити все</translation>
    </message>
    <message>
        <source>%1. Reading anew…</source>
        <translation>%1. Читаємо наново…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Прочитати знову</translation>
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
        <translation>Оновити</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Стовпці</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>Вибрати стовпці</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Показати подробиці</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>The list is not complete.</source>
        <translation>Список неповний.</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Продовжити</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Читання: %1…</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Тут поки порожньо</translation>
    </message>
    <message>
        <source>No row has “%1”</source>
        <translation>Жоден рядок не містить «%1»</translation>
    </message>
    <message>
        <source>All rows were searched.</source>
        <translation>Переглянуто всі рядки.</translation>
    </message>
    <message>
        <source>&amp;Clear the search</source>
        <translation>&amp;Очистити пошук</translation>
    </message>
    <message>
        <source>&amp;Load all and search</source>
        <translation>Завантажити все й &amp;шукати</translation>
    </message>
    <message>
        <source>Nothing matches the chosen filters</source>
        <translation>Ніщо не відповідає вибраним фільтрам</translation>
    </message>
    <message>
        <source>&amp;Show everything</source>
        <translation>&amp;Показати все</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Звіт</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Відкрити: %1</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln row(s)</source>
        <translation>
            <numerusform>Копіювати %Ln рядок</numerusform>
            <numerusform>Копіювати %Ln рядки</numerusform>
            <numerusform>Копіювати %Ln рядків</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy this cell</source>
        <translation>Копіювати цю клітинку</translation>
    </message>
    <message>
        <source>What you see was read on %1.</source>
        <translation>Те, що ви бачите, прочитано %1.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Порівняти</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>No row is of the chosen kind</source>
        <translation>Немає рядків обраного виду</translation>
    </message>
    <message>
        <source>Nothing was read yet</source>
        <translation>Ще нічого не прочитано</translation>
    </message>
    <message>
        <source>Reading was stopped before the first rows came.</source>
        <translation>Читання зупинено, перш ніж надійшли перші рядки.</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Прочитати</translation>
    </message>
    <message>
        <source>Nothing matched the chosen filters, as of %1</source>
        <translation>Ніщо не відповідає вибраним фільтрам, станом на %1</translation>
    </message>
    <message>
        <source>Empty, as of %1</source>
        <translation>Порожньо, станом на %1</translation>
    </message>
    <message>
        <source>What was read on %1 was searched.</source>
        <translation>Пошук вівся серед прочитаного %1.</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>Прочитати &amp;знову</translation>
    </message>
    <message>
        <source>Rows are missing</source>
        <translation>Бракує рядків</translation>
    </message>
    <message>
        <source>The service says that there are rows, but it sent none.</source>
        <translation>За даними сервісу рядки є, але він не надіслав жодного.</translation>
    </message>
    <message>
        <source>No rows came</source>
        <translation>Рядки не надійшли</translation>
    </message>
    <message>
        <source>The service sent none and did not tell how many there are.</source>
        <translation>Сервіс не надіслав жодного й не повідомив, скільки їх є.</translation>
    </message>
    <message>
        <source>Only what is loaded was searched; there may be more rows.</source>
        <translation>Пошук був лише в завантаженому; можливо, є ще рядки.</translation>
    </message>
    <message>
        <source>Only what is loaded was searched; the list may be incomplete.</source>
        <translation>Пошук був лише в завантаженому; список може бути неповним.</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>Add rows here</source>
        <translation>Додати рядки тут</translation>
    </message>
    <message>
        <source>All about the contact</source>
        <translation>Усе про контакт</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Відкрити посилання</translation>
    </message>
    <message>
        <source>Compare (%1)</source>
        <translation>Порівняти (%1)</translation>
    </message>
</context>
<context>
    <name>pulsedeck::LoadProgress</name>
    <message>
        <source>Reading %1</source>
        <extracomment>%1 is the title of a list</extracomment>
        <translation>Читання: %1</translation>
    </message>
</context>
<context>
    <name>pulsedeck::MainWindow</name>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Комбінації клавіш</translation>
    </message>
    <message>
        <source>Pulsedeck</source>
        <translation>Pulsedeck</translation>
    </message>
    <message>
        <source>Status of the queue</source>
        <translation>Стан черги</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Вийти</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вигляд</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>&amp;Наступна вкладка</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>&amp;Попередня вкладка</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Н&amp;а весь екран</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Акаунт</translation>
    </message>
    <message>
        <source>S&amp;witch account</source>
        <translation>&amp;Змінити акаунт</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Довідка</translation>
    </message>
    <message>
        <source>&amp;About Pulsedeck</source>
        <translation>&amp;Про Pulsedeck</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Про &amp;Qt</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Демо</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Налаштування…</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <extracomment>Opens the first tab: the figures that matter.</extracomment>
        <translation>&amp;Головна</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Редагування</translation>
    </message>
    <message>
        <source>&amp;Jobs…</source>
        <translation>Зав&amp;дання…</translation>
    </message>
    <message>
        <source>J&amp;ournal of changes…</source>
        <translation>&amp;Журнал змін…</translation>
    </message>
    <message>
        <source>Enter them…</source>
        <translation>Ввести…</translation>
    </message>
    <message>
        <source>Nothing that is shown here can be exported. Open a list first.</source>
        <translation>Тут немає нічого, що можна експортувати. Спершу відкрийте список.</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Експортувати…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Імпортувати…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A part of SendPulse and its lists.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>None of the scopes that are picked has a list into which files are imported.</source>
        <translation>У жодному з вибраних розділів немає списку, до якого імпортують файли.</translation>
    </message>
    <message>
        <source>Nothing is imported into what is shown here. Open one of these first: %1.</source>
        <translation>У те, що тут показано, нічого не імпортують. Спершу відкрийте один із цих списків: %1.</translation>
    </message>
</context>
<context>
    <name>pulsedeck::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Закрити це повідомлення</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Копіювати подробиці</translation>
    </message>
</context>
<context>
    <name>pulsedeck::OperationDesk</name>
    <message>
        <source>Copy as c&amp;URL</source>
        <translation>Копіювати як c&amp;URL</translation>
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
        <translation>ID клієнта та секрет</translation>
    </message>
    <message>
        <source>In SendPulse, open Settings &gt; API (login.sendpulse.com/settings/#api), switch the API on, and copy both values.</source>
        <translation>У SendPulse відкрийте Налаштування &gt; API (login.sendpulse.com/settings/#api), увімкніть API та скопіюйте обидва значення.</translation>
    </message>
    <message>
        <source>Client &amp;ID</source>
        <translation>&amp;ID клієнта</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>&amp;Секрет клієнта</translation>
    </message>
</context>
<context>
    <name>pulsedeck::Palette</name>
    <message>
        <source>Nothing is called like that. Try fewer letters, or another word.</source>
        <translation>Нічого так не називається. Спробуйте менше літер або інше слово.</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Знайти будь-що</translation>
    </message>
    <message>
        <source>What do you want to do? Operations, pages, accounts, settings</source>
        <translation>Що ви хочете зробити? Операції, сторінки, акаунти, налаштування</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Що знайдено</translation>
    </message>
</context>
<context>
    <name>pulsedeck::PeriodPanel</name>
    <message>
        <source>Draws its trend</source>
        <translation>Малює хід</translation>
    </message>
    <message>
        <source>Trend: %1</source>
        <translation>Хід: %1</translation>
    </message>
    <message>
        <source>Reading the trend: %1 of %2 parts</source>
        <translation>Читаємо хід: %1 із %2 частин</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) of the trend could not be read; they are gaps.</source>
        <translation>
            <numerusform>%Ln частину ходу не вдалося прочитати; там пропуск.</numerusform>
            <numerusform>%Ln частини ходу не вдалося прочитати; там пропуски.</numerusform>
            <numerusform>%Ln частин ходу не вдалося прочитати; там пропуски.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown: %1. Compared with: %2.</source>
        <extracomment>Two periods: &quot;21 Nov 2026 – 27 Nov 2026&quot;.</extracomment>
        <translation>Показано: %1. Порівняно з: %2.</translation>
    </message>
    <message>
        <source>Today is not over yet: the comparison ends at the same time of day, and the last point of a trend is incomplete.</source>
        <translation>Сьогоднішній день ще не закінчився: порівняння завершується о тій самій порі дня, а остання точка графіка неповна.</translation>
    </message>
</context>
<context>
    <name>pulsedeck::PeriodPicker</name>
    <message>
        <source>&amp;All time</source>
        <translation>Ув&amp;есь час</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Сьогодні</translation>
    </message>
    <message>
        <source>&amp;Yesterday</source>
        <translation>&amp;Учора</translation>
    </message>
    <message>
        <source>Last &amp;7 days</source>
        <translation>Останні &amp;7 днів</translation>
    </message>
    <message>
        <source>Last &amp;30 days</source>
        <translation>Останні &amp;30 днів</translation>
    </message>
    <message>
        <source>Last &amp;90 days</source>
        <translation>Останні &amp;90 днів</translation>
    </message>
    <message>
        <source>This &amp;month</source>
        <translation>&amp;Цей місяць</translation>
    </message>
    <message>
        <source>&amp;Last month</source>
        <translation>&amp;Минулий місяць</translation>
    </message>
    <message>
        <source>&amp;From … to …</source>
        <translation>&amp;Від … до …</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Увесь час</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>Період: %1</translation>
    </message>
    <message>
        <source>Choose a period</source>
        <translation>Вибрати період</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Перший день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Останній день</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day of a period</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The period of these statistics. They are compared with as many days right before, a month with the month before.</source>
        <translation>Період цієї статистики. Її порівнюють із такою самою кількістю днів безпосередньо перед ним, місяць — із попереднім місяцем.</translation>
    </message>
</context>
<context>
    <name>pulsedeck::PickDialog</name>
    <message>
        <source>Choose: %1</source>
        <translation>Вибрати: %1</translation>
    </message>
    <message>
        <source>Search in what is loaded</source>
        <translation>Шукати в завантаженому</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Читаємо: %1…</translation>
    </message>
    <message>
        <source>No row fits the search</source>
        <translation>Жоден рядок не відповідає пошуку</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Тут ще нічого немає</translation>
    </message>
    <message>
        <source>&amp;Load all and search</source>
        <translation>Завантажити все й &amp;шукати</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>Прочитати &amp;знову</translation>
    </message>
    <message>
        <source>The list may be incomplete.</source>
        <translation>Список може бути неповним.</translation>
    </message>
    <message>
        <source>Rows are missing</source>
        <translation>Бракує рядків</translation>
    </message>
</context>
<context>
    <name>pulsedeck::QueueStatus</name>
    <message>
        <source>Slowed by the service, %1 s</source>
        <translation>Сервіс сповільнює, %1 с</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) waiting</source>
        <translation>
            <numerusform>%Ln запит у черзі</numerusform>
            <numerusform>%Ln запити в черзі</numerusform>
            <numerusform>%Ln запитів у черзі</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %Ln answer(s)</source>
        <translation>
            <numerusform>Очікується %Ln відповідь</numerusform>
            <numerusform>Очікується %Ln відповіді</numerusform>
            <numerusform>Очікується %Ln відповідей</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waiting</source>
        <translation>Черга порожня</translation>
    </message>
    <message>
        <source>The service cannot be reached</source>
        <translation>Сервіс недосяжний</translation>
    </message>
    <message>
        <source>Stop this work</source>
        <translation>Зупинити цю роботу</translation>
    </message>
</context>
<context>
    <name>pulsedeck::Reach</name>
    <message>
        <source>This page</source>
        <translation>Ця сторінка</translation>
    </message>
    <message>
        <source>Find &amp;anything…</source>
        <translation>Знайти &amp;будь-що…</translation>
    </message>
    <message>
        <source>&amp;Request log…</source>
        <translation>Журнал &amp;запитів…</translation>
    </message>
    <message>
        <source>Pick %1</source>
        <translation>Вибрати: %1</translation>
    </message>
    <message>
        <source>Pick it</source>
        <translation>Вибрати</translation>
    </message>
    <message>
        <source>“%1” belongs to %2, which is not picked for this account. What it allows: %3 %4 Pick it now?</source>
        <translation>«%1» належить до розділу «%2», не вибраного для цього акаунта. Що він дозволяє: %3 %4 Вибрати зараз?</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <translation>Перейти до %1</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Акаунти</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Світла тема</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Темна тема</translation>
    </message>
    <message>
        <source>Theme as the system</source>
        <translation>Тема як у системі</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Мова: %1</translation>
    </message>
    <message>
        <source>page</source>
        <translation>сторінка</translation>
    </message>
    <message>
        <source>open</source>
        <translation>відкрити</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Сторінка</translation>
    </message>
    <message>
        <source>Not picked</source>
        <translation>Не вибрано</translation>
    </message>
    <message>
        <source>API &amp;use…</source>
        <translation>Використання A&amp;PI…</translation>
    </message>
    <message>
        <source>All about %1</source>
        <translation>Усе про %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новий</translation>
    </message>
    <message>
        <source>write</source>
        <translation>написати</translation>
    </message>
    <message>
        <source>send</source>
        <translation>надіслати</translation>
    </message>
    <message>
        <source>newsletter</source>
        <translation>розсилка</translation>
    </message>
    <message>
        <source>broadcast</source>
        <translation>масова розсилка</translation>
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
        <translation>Звіт</translation>
    </message>
    <message>
        <source>About the opened row</source>
        <translation>Про відкритий рядок</translation>
    </message>
</context>
<context>
    <name>pulsedeck::ReportPage</name>
    <message>
        <source>Refresh</source>
        <translation>Оновити</translation>
    </message>
</context>
<context>
    <name>pulsedeck::ReportPanel</name>
    <message>
        <source>Reading…</source>
        <translation>Читання…</translation>
    </message>
    <message>
        <source>Opens the explanation</source>
        <translation>Відкриває пояснення</translation>
    </message>
    <message>
        <source>These figures are remembered from the last reading.</source>
        <translation>Ці показники запам’ятовано з останнього читання.</translation>
    </message>
    <message>
        <source>Per day, as remembered</source>
        <translation>За день, за пам’яттю</translation>
    </message>
    <message>
        <source>a day</source>
        <extracomment>The unit of a pace: &quot;12.5 a day&quot;.</extracomment>
        <translation>за день</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
</context>
<context>
    <name>pulsedeck::ReportView</name>
    <message>
        <source>Report</source>
        <translation>Звіт</translation>
    </message>
</context>
<context>
    <name>pulsedeck::RequestLogDialog</name>
    <message>
        <source>&amp;Repeat</source>
        <translation>&amp;Повторити</translation>
    </message>
    <message>
        <source>Request log of %1</source>
        <translation>Журнал запитів: %1</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Очистити</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>З&amp;акрити</translation>
    </message>
    <message>
        <source>Since Pulsedeck was started, in memory only. Values that may belong to a person are hidden; contents and keys are never kept.</source>
        <translation>Від запуску Pulsedeck, лише в пам’яті. Значення, що можуть належати людині, приховано; вміст і ключі ніколи не зберігаються.</translation>
    </message>
    <message>
        <source>Requests, the newest first</source>
        <translation>Запити, найновіші спочатку</translation>
    </message>
    <message>
        <source>Search operations, paths, answers</source>
        <translation>Пошук операцій, шляхів, відповідей</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Which requests</source>
        <translation>Які запити</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>Усі запити</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Невдалі</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Зміни</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>Показано %1 із %2</translation>
    </message>
    <message>
        <source>&amp;Repeat by its form…</source>
        <translation>&amp;Повторити через форму…</translation>
    </message>
</context>
<context>
    <name>pulsedeck::RequestLogModel</name>
    <message>
        <source>Sign in</source>
        <translation>Вхід</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Немає відповіді</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 мс</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>When a request was sent</extracomment>
        <translation>Час</translation>
    </message>
    <message>
        <source>Operation</source>
        <extracomment>What a request did</extracomment>
        <translation>Операція</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Запит</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>HTTP status of an answer</extracomment>
        <translation>Відповідь</translation>
    </message>
    <message>
        <source>Took</source>
        <extracomment>How long an answer took</extracomment>
        <translation>Тривало</translation>
    </message>
    <message>
        <source>No longer waited for</source>
        <translation>Більше не очікується</translation>
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
        <translation>Більше</translation>
    </message>
    <message>
        <source>This cannot be done with all of the selected rows.</source>
        <translation>Це неможливо для всіх вибраних рядків.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Скасувати</translation>
    </message>
</context>
<context>
    <name>pulsedeck::ScopeCard</name>
    <message>
        <source>Reads: %1</source>
        <translation>Читає: %1</translation>
    </message>
    <message>
        <source>Changes nothing.</source>
        <translation>Нічого не змінює.</translation>
    </message>
    <message>
        <source>Changes: %1</source>
        <translation>Змінює: %1</translation>
    </message>
</context>
<context>
    <name>pulsedeck::ScopeDialog</name>
    <message>
        <source>Picked parts</source>
        <translation>Вибрані розділи</translation>
    </message>
    <message>
        <source>Pick only what you need. What is not picked is never asked for, and refused before anything is sent.</source>
        <translation>Вибирайте лише потрібне. Невибране ніколи не запитується і відхиляється до надсилання.</translation>
    </message>
</context>
<context>
    <name>pulsedeck::ScopePanel</name>
    <message>
        <source>%1 is not picked for this account</source>
        <translation>%1: не вибрано для цього акаунта</translation>
    </message>
    <message>
        <source>Pulsedeck asks SendPulse for nothing here until you pick it.</source>
        <translation>Pulsedeck нічого тут не запитує в SendPulse, доки ви не виберете цей розділ.</translation>
    </message>
    <message>
        <source>Reads: %1</source>
        <translation>Читає: %1</translation>
    </message>
    <message>
        <source>Changes nothing.</source>
        <translation>Нічого не змінює.</translation>
    </message>
    <message>
        <source>Changes: %1</source>
        <translation>Змінює: %1</translation>
    </message>
    <message>
        <source>&amp;Pick %1</source>
        <translation>Ви&amp;брати: %1</translation>
    </message>
    <message>
        <source>SendPulse refuses access to %1</source>
        <translation>SendPulse відмовляє в доступі: %1</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Спробувати ще раз</translation>
    </message>
</context>
<context>
    <name>pulsedeck::ScopePicker</name>
    <message>
        <source>Select n&amp;one</source>
        <translation>&amp;Зняти все</translation>
    </message>
    <message>
        <source>Nothing is picked yet. Email and Account are a good start.</source>
        <translation>Ще нічого не вибрано. Email та Акаунт — добрий початок.</translation>
    </message>
    <message>
        <source>%1 of %2 picked</source>
        <translation>Вибрано %1 із %2</translation>
    </message>
    <message>
        <source>Select a&amp;ll</source>
        <translation>Вибрати вс&amp;е</translation>
    </message>
</context>
<context>
    <name>pulsedeck::ScopeView</name>
    <message>
        <source>Pages of %1</source>
        <translation>Сторінки: %1</translation>
    </message>
</context>
<context>
    <name>pulsedeck::Screenshots</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Не вдалося створити теку %1.</translation>
    </message>
    <message>
        <source>It was not ready in time.</source>
        <translation>Не встигло підготуватися.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>Не вдалося записати %1.</translation>
    </message>
    <message>
        <source>add deal</source>
        <translation>додати угоду</translation>
    </message>
    <message>
        <source>There is nothing to show in %1.</source>
        <translation>У %1 немає чого показати.</translation>
    </message>
    <message>
        <source>Running low, {{Name}}?</source>
        <translation>Кава закінчується, {{Name}}?</translation>
    </message>
    <message>
        <source>Your usual in one click</source>
        <translation>Ваша улюблена кава одним кліком</translation>
    </message>
</context>
<context>
    <name>pulsedeck::SessionWords</name>
    <message>
        <source>Opening your account</source>
        <translation>Відкриваємо ваш акаунт</translation>
    </message>
    <message>
        <source>Your system&apos;s keychain is being asked for the key of this account. If it is locked, it asks you for its password in a window of its own.</source>
        <translation>Запитуємо ключ цього акаунта у сховищі ключів системи. Якщо воно заблоковане, пароль буде запитано в окремому вікні.</translation>
    </message>
    <message>
        <source>Please sign in again</source>
        <translation>Увійдіть знову</translation>
    </message>
    <message>
        <source>&amp;Sign in again</source>
        <translation>&amp;Увійти знову</translation>
    </message>
    <message>
        <source>Ask the &amp;keychain again</source>
        <translation>Запитати &amp;сховище ключів ще раз</translation>
    </message>
</context>
<context>
    <name>pulsedeck::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Мова</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>A theme with dark text on a light ground</extracomment>
        <translation>Світла</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>A theme with light text on a dark ground</extracomment>
        <translation>Темна</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>&amp;Read figures again</source>
        <translation>&amp;Читати показники знову</translation>
    </message>
    <message>
        <source>Figures that were looked at in the last two weeks are read again in the background, so that there is a past to compare with.</source>
        <translation>Показники, які переглядали протягом останніх двох тижнів, читаються у фоні знову, щоб було з чим порівнювати.</translation>
    </message>
    <message>
        <source>Only when they are looked at</source>
        <translation>Лише під час перегляду</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln hour(s)</source>
        <translation>
            <numerusform>Щогодини</numerusform>
            <numerusform>Кожні %Ln години</numerusform>
            <numerusform>Кожні %Ln годин</numerusform>
        </translation>
    </message>
    <message>
        <source>Read figures again</source>
        <translation>Читати показники знову</translation>
    </message>
    <message>
        <source>Show calls of the &amp;API and cURL</source>
        <translation>Показувати виклики &amp;API та cURL</translation>
    </message>
    <message>
        <source>For developers: beside operations stands what is sent.</source>
        <translation>Для розробників: поруч з операціями видно, що надсилається.</translation>
    </message>
</context>
<context>
    <name>pulsedeck::SignInDialog</name>
    <message>
        <source>Sign in again</source>
        <translation>Увійти знову</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Додати акаунт</translation>
    </message>
    <message>
        <source>Name and colour</source>
        <translation>Назва та колір</translation>
    </message>
    <message>
        <source>This is how you tell your accounts apart.</source>
        <translation>Так ви розрізнятимете акаунти.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>What do you want to use?</source>
        <translation>Чим хочете користуватися?</translation>
    </message>
    <message>
        <source>Pick only what you need. What is not picked is never asked for, and refused before anything is sent. You can change it later.</source>
        <translation>Вибирайте лише потрібне. Невибране ніколи не запитується і відхиляється до надсилання. Це можна змінити пізніше.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Вхід</translation>
    </message>
    <message>
        <source>SendPulse is being asked whether it knows you.</source>
        <translation>Запитуємо SendPulse, чи він вас знає.</translation>
    </message>
    <message>
        <source>&amp;Open account</source>
        <translation>&amp;Відкрити акаунт</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Далі</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>Ви увійшли</translation>
    </message>
    <message>
        <source>This is what SendPulse grants. You can continue now and retry what failed later.</source>
        <translation>Ось що надає SendPulse. Можна продовжити одразу, а невдале спробувати пізніше.</translation>
    </message>
    <message>
        <source>SendPulse</source>
        <translation>SendPulse</translation>
    </message>
    <message>
        <source>What you signed in with can do everything in the account, so it begins read-only: nothing is changed or sent until you allow it in the Account menu.</source>
        <translation>Ваші дані для входу дозволяють в акаунті все, тому спочатку він лише для читання: нічого не змінюється й не надсилається, доки ви не дозволите це в меню «Акаунт».</translation>
    </message>
    <message>
        <source>Si&amp;gn in</source>
        <translation>&amp;Увійти</translation>
    </message>
</context>
<context>
    <name>pulsedeck::SincePicker</name>
    <message>
        <source>Since &amp;yesterday</source>
        <translation>Від &amp;учора</translation>
    </message>
    <message>
        <source>Since last &amp;week</source>
        <translation>Від минулого &amp;тижня</translation>
    </message>
    <message>
        <source>Since &amp;30 days ago</source>
        <translation>За &amp;30 днів</translation>
    </message>
    <message>
        <source>Since a &amp;date…</source>
        <translation>Від &amp;дати…</translation>
    </message>
    <message>
        <source>Figures are compared with how they stood when that day ended.</source>
        <translation>Показники порівнюються з тим, якими вони були наприкінці того дня.</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Від %1</translation>
    </message>
    <message>
        <source>Compared with: %1</source>
        <translation>Порівняно з: %1</translation>
    </message>
    <message>
        <source>Compare with a date</source>
        <translation>Порівняти з датою</translation>
    </message>
    <message>
        <source>Date to compare with</source>
        <translation>Дата для порівняння</translation>
    </message>
</context>
<context>
    <name>pulsedeck::StateView</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Спробувати ще раз</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Копіювати подробиці</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>Прочитати &amp;знову</translation>
    </message>
</context>
<context>
    <name>pulsedeck::StepDelegate</name>
    <message>
        <source>Not told</source>
        <comment>number of people</comment>
        <translation>Не повідомлено</translation>
    </message>
    <message>
        <source>%1 have not gone further</source>
        <translation>%1 не пішли далі</translation>
    </message>
    <message>
        <source>%1 of the start</source>
        <extracomment>%1 is a percentage.</extracomment>
        <translation>%1 від старту</translation>
    </message>
</context>
<context>
    <name>pulsedeck::Trail</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Назад: %1</translation>
    </message>
    <message>
        <source>Back (%1)</source>
        <translation>Назад (%1)</translation>
    </message>
</context>
<context>
    <name>pulsedeck::WayPage</name>
    <message>
        <source>How do you want to sign in?</source>
        <translation>Як хочете увійти?</translation>
    </message>
    <message>
        <source>All three ways lead to the same account. The key goes to your system&apos;s keychain and nowhere else.</source>
        <translation>Усі три способи ведуть до того самого акаунта. Ключ потрапляє до сховища ключів системи й нікуди більше.</translation>
    </message>
    <message>
        <source>With an API &amp;key</source>
        <translation>З &amp;ключем API</translation>
    </message>
    <message>
        <source>The simplest way. You make the key in SendPulse under Settings &gt; API &gt; API keys.</source>
        <translation>Найпростіший спосіб. Ключ створюється в SendPulse: Налаштування &gt; API &gt; Ключі API.</translation>
    </message>
    <message>
        <source>With a client &amp;ID and secret</source>
        <translation>З &amp;ID клієнта та секретом</translation>
    </message>
    <message>
        <source>Both are shown in SendPulse under Settings &gt; API (login.sendpulse.com/settings/#api).</source>
        <translation>Обидва показано в SendPulse: Налаштування &gt; API (login.sendpulse.com/settings/#api).</translation>
    </message>
    <message>
        <source>With an &amp;app of the app directory</source>
        <translation>Із &amp;застосунком з каталогу</translation>
    </message>
    <message>
        <source>SendPulse itself limits such an app to the parts in its record. You need the app&apos;s ID and secret, shown in the App directory under Created.</source>
        <translation>SendPulse сам обмежує такий застосунок розділами з його запису. Потрібні ID та секрет застосунку, показані в каталозі застосунків у розділі «Створені».</translation>
    </message>
</context>
<context>
    <name>pulsedeck::WelcomePage</name>
    <message>
        <source>Welcome to Pulsedeck</source>
        <translation>Ласкаво просимо до Pulsedeck</translation>
    </message>
    <message>
        <source>Try the &amp;demo account</source>
        <translation>Спробувати де&amp;моакаунт</translation>
    </message>
    <message>
        <source>Made-up data on this computer; no SendPulse account is needed.</source>
        <translation>Вигадані дані на цьому комп&apos;ютері; акаунт SendPulse не потрібен.</translation>
    </message>
    <message>
        <source>Which parts of SendPulse do you want to use here? Pick only what you need: what is not picked is never asked for. You can change it later.</source>
        <translation>Якими розділами SendPulse хочете тут користуватися? Вибирайте лише потрібне: невибране ніколи не запитується. Це можна змінити пізніше.</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>&amp;Увійти…</translation>
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
        <translation>%1 д %2 год</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>A duration in hours and minutes.</extracomment>
        <translation>%1 год %2 хв</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>A duration in minutes and seconds.</extracomment>
        <translation>%1 хв %2 с</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A duration in seconds.</extracomment>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>A value that is true.</extracomment>
        <translation>Так</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ні</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What one field of a record says: %1 is the name of the field.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 to %2, last %3</source>
        <extracomment>The course of a number over time, in words: %1 is its least value, %2 its greatest, %3 the latest.</extracomment>
        <translation>від %1 до %2, востаннє %3</translation>
    </message>
</context>
<context>
    <name>push_service</name>
    <message>
        <source>Sent</source>
        <translation>Надіслано</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Доставлено</translation>
    </message>
    <message>
        <source>Clicked</source>
        <translation>Натиснуто</translation>
    </message>
    <message>
        <source>Delivery rate</source>
        <translation>Частка доставлених</translation>
    </message>
    <message>
        <source>Delivered / sent</source>
        <translation>Доставлено / надіслано</translation>
    </message>
    <message>
        <source>Click rate</source>
        <translation>Частка кліків</translation>
    </message>
    <message>
        <source>Clicked / delivered</source>
        <translation>Натиснуто / доставлено</translation>
    </message>
    <message>
        <source>From sent to clicked</source>
        <translation>Від надсилання до кліку</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>повідомлення</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Кампанії</translation>
    </message>
    <message>
        <source>There are no web push campaigns in that time.</source>
        <translation>За цей час немає кампаній web push.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Being created</source>
        <translation>Створюється</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Починається</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Завершується</translation>
    </message>
    <message>
        <source>Website ID</source>
        <translation>Номер сайту</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a date</comment>
        <translation>Від</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a date</comment>
        <translation>До</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результати</translation>
    </message>
    <message>
        <source>Subscribers</source>
        <translation>Підписники</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Активно</translation>
    </message>
    <message>
        <source>New today</source>
        <translation>Нові сьогодні</translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>Відписано</translation>
    </message>
    <message>
        <source>Share of active subscribers</source>
        <translation>Частка активних підписників</translation>
    </message>
    <message>
        <source>Active / all subscribers</source>
        <translation>Активні / усі підписники</translation>
    </message>
    <message>
        <source>Websites</source>
        <translation>Сайти</translation>
    </message>
    <message>
        <source>There are no websites yet. Add yours in the service&apos;s web account to collect subscribers.</source>
        <translation>Сайтів ще немає. Додайте свій у вебакаунті сервісу, щоб збирати підписників.</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Not active</source>
        <translation>Неактивний</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Додано</translation>
    </message>
    <message>
        <source>Subscribers of %1</source>
        <translation>Підписники: %1</translation>
    </message>
    <message>
        <source>Nobody has subscribed in that time.</source>
        <translation>За цей час ніхто не підписався.</translation>
    </message>
    <message>
        <source>Subscribed</source>
        <translation>Підписано</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Деактивовано</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Браузер</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Система</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Країна</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Місто</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Subscriber ID</source>
        <translation>Номер підписника</translation>
    </message>
    <message>
        <source>Seconds to deliver it within</source>
        <translation>Доставити за стільки секунд</translation>
    </message>
    <message>
        <source>86,400 seconds are the most.</source>
        <translation>Щонайбільше 86 400 секунд.</translation>
    </message>
    <message>
        <source>Send on</source>
        <translation>Надіслати</translation>
    </message>
    <message>
        <source>Empty: at once</source>
        <translation>Порожньо: одразу</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Посилання</translation>
    </message>
    <message>
        <source>Only people with the language</source>
        <translation>Лише люди з мовою</translation>
    </message>
    <message>
        <source>Only people with the browser</source>
        <translation>Лише люди з браузером</translation>
    </message>
    <message>
        <source>Address of the script</source>
        <translation>Адреса скрипту</translation>
    </message>
    <message>
        <source>Code for the website</source>
        <translation>Код для сайту</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Під’єднання</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Змінні</translation>
    </message>
    <message>
        <source>Variables of %1</source>
        <translation>Змінні %1</translation>
    </message>
    <message>
        <source>This website hands in no variables.</source>
        <translation>Цей сайт не передає змінних.</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Змінна</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Activate…</source>
        <translation>Активувати…</translation>
    </message>
    <message numerus="yes">
        <source>Activate %Ln subscriber(s)? They get messages again.</source>
        <translation>
            <numerusform>Активувати %Ln підписника? Він знову отримуватиме повідомлення.</numerusform>
            <numerusform>Активувати %Ln підписників? Вони знову отримуватимуть повідомлення.</numerusform>
            <numerusform>Активувати %Ln підписників? Вони знову отримуватимуть повідомлення.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deactivate…</source>
        <translation>Деактивувати…</translation>
    </message>
    <message numerus="yes">
        <source>Deactivate %Ln subscriber(s)? They get no messages until they are activated.</source>
        <translation>
            <numerusform>Деактивувати %Ln підписника? Він не отримуватиме повідомлень до активації.</numerusform>
            <numerusform>Деактивувати %Ln підписників? Вони не отримуватимуть повідомлень до активації.</numerusform>
            <numerusform>Деактивувати %Ln підписників? Вони не отримуватимуть повідомлень до активації.</numerusform>
        </translation>
    </message>
    <message>
        <source>List push campaigns</source>
        <translation>Показати push-кампанії</translation>
    </message>
    <message>
        <source>Send push campaign</source>
        <translation>Надіслати push-кампанію</translation>
    </message>
    <message>
        <source>Count websites</source>
        <translation>Порахувати сайти</translation>
    </message>
    <message>
        <source>List websites</source>
        <translation>Показати сайти</translation>
    </message>
    <message>
        <source>List variables of website</source>
        <translation>Показати змінні сайту</translation>
    </message>
    <message>
        <source>List subscribers of website</source>
        <translation>Показати підписників сайту</translation>
    </message>
    <message>
        <source>Count subscribers of website</source>
        <translation>Порахувати підписників сайту</translation>
    </message>
    <message>
        <source>Show website</source>
        <translation>Показати сайт</translation>
    </message>
    <message>
        <source>Show code for website</source>
        <translation>Показати код для сайту</translation>
    </message>
    <message>
        <source>Activate or deactivate subscriber</source>
        <translation>Активувати або деактивувати підписника</translation>
    </message>
    <message>
        <source>Show statistics of push campaign</source>
        <translation>Показати статистику push-кампанії</translation>
    </message>
    <message>
        <source>Campaign ID</source>
        <translation>Номер кампанії</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Піктограма</translation>
    </message>
    <message>
        <source>Variable ID</source>
        <translation>ID змінної</translation>
    </message>
    <message>
        <source>A picture has less than 200 KB.</source>
        <translation>Зображення має бути меншим за 200 КБ.</translation>
    </message>
    <message>
        <source>Where a click leads; empty: to the website</source>
        <translation>Куди веде натискання; порожньо: на сайт</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Зображення</translation>
    </message>
    <message>
        <source>First button</source>
        <translation>Перша кнопка</translation>
    </message>
    <message>
        <source>Link of the first button</source>
        <translation>Посилання першої кнопки</translation>
    </message>
    <message>
        <source>Second button</source>
        <translation>Друга кнопка</translation>
    </message>
    <message>
        <source>Link of the second button</source>
        <translation>Посилання другої кнопки</translation>
    </message>
    <message>
        <source>Hours to spread it over</source>
        <translation>Розтягнути на стільки годин</translation>
    </message>
    <message>
        <source>Only people from these countries</source>
        <translation>Лише люди з цих країн</translation>
    </message>
    <message>
        <source>Codes such as UA, one a line</source>
        <translation>Коди, як-от UA, по одному в рядку</translation>
    </message>
    <message>
        <source>“%1” is no code of a country: it has two letters.</source>
        <translation>«%1» не є кодом країни: у ньому дві літери.</translation>
    </message>
    <message>
        <source>Only who subscribed from</source>
        <translation>Лише хто підписався від</translation>
    </message>
    <message>
        <source>Only who subscribed until</source>
        <translation>Лише хто підписався до</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln символ</numerusform>
            <numerusform>%Ln символи</numerusform>
            <numerusform>%Ln символів</numerusform>
        </translation>
    </message>
    <message>
        <source>No website is chosen yet</source>
        <translation>Сайт ще не вибрано</translation>
    </message>
    <message>
        <source>The service takes one campaign a website in 15 minutes.</source>
        <translation>Сервіс приймає одну розсилку на сайт за 15 хвилин.</translation>
    </message>
    <message>
        <source>The number of subscribers is not known</source>
        <translation>Кількість підписників невідома</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln subscriber(s)</source>
        <translation>
            <numerusform>Щонайбільше %Ln підписник</numerusform>
            <numerusform>Щонайбільше %Ln підписники</numerusform>
            <numerusform>Щонайбільше %Ln підписників</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscriber(s)</source>
        <translation>
            <numerusform>%Ln підписник</numerusform>
            <numerusform>%Ln підписники</numerusform>
            <numerusform>%Ln підписників</numerusform>
        </translation>
    </message>
    <message>
        <source>How many the filters leave is told only when it is sent.</source>
        <translation>Скільки залишать фільтри, стане відомо лише після надсилання.</translation>
    </message>
    <message>
        <source>Send “%1” now to the subscribers of %2?</source>
        <translation>Надіслати «%1» зараз підписникам %2?</translation>
    </message>
    <message>
        <source>Send “%1” on %2 to the subscribers of %3?</source>
        <translation>Надіслати «%1» %2 підписникам %3?</translation>
    </message>
    <message>
        <source>It cannot be cancelled, not even before its time.</source>
        <translation>Скасувати це не можна, навіть до призначеного часу.</translation>
    </message>
    <message>
        <source>“%1” was handed over.</source>
        <translation>«%1» передано.</translation>
    </message>
    <message>
        <source>New web push</source>
        <translation>Нове push-повідомлення</translation>
    </message>
    <message>
        <source>Send web push</source>
        <translation>Надіслати push</translation>
    </message>
    <message>
        <source>Campaigns to %1</source>
        <translation>Розсилки для %1</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Не вказано</translation>
    </message>
    <message>
        <source>Subscribers looked at</source>
        <translation>Розглянуто підписників</translation>
    </message>
    <message>
        <source>All whom the service tells of that time</source>
        <translation>Усі, кого сервіс називає за цей час</translation>
    </message>
    <message>
        <source>The first 1000 of that time; there are more</source>
        <translation>Перші 1000 за цей час; є ще</translation>
    </message>
    <message>
        <source>Of them active</source>
        <translation>З них активні</translation>
    </message>
    <message>
        <source>By browser</source>
        <translation>За браузером</translation>
    </message>
    <message>
        <source>By system</source>
        <translation>За системою</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>За країною</translation>
    </message>
    <message>
        <source>Who subscribed</source>
        <translation>Хто підписався</translation>
    </message>
    <message>
        <source>people</source>
        <translation>осіб</translation>
    </message>
    <message>
        <source>Write a push</source>
        <translation>Написати push-сповіщення</translation>
    </message>
    <message>
        <source>Lost by campaign</source>
        <translation>Втрати за кампаніями</translation>
    </message>
    <message>
        <source>20 campaigns</source>
        <translation>20 кампаній</translation>
    </message>
    <message>
        <source>100 campaigns</source>
        <translation>100 кампаній</translation>
    </message>
    <message>
        <source>one for each campaign</source>
        <translation>один на кожну кампанію</translation>
    </message>
    <message>
        <source>No campaign has figures yet.</source>
        <translation>Жодна кампанія ще не має показників.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln web push campaign(s) were read.</source>
        <translation>
            <numerusform>Прочитано %Ln web push-кампанію.</numerusform>
            <numerusform>Прочитано %Ln web push-кампанії.</numerusform>
            <numerusform>Прочитано %Ln web push-кампаній.</numerusform>
        </translation>
    </message>
    <message>
        <source>How many messages of each campaign were sent, delivered and clicked. SendPulse tells it one campaign at a time.</source>
        <translation>Скільки повідомлень кожної кампанії надіслано, доставлено і скільки з них клацнули. SendPulse повідомляє це лише для однієї кампанії за раз.</translation>
    </message>
</context>
<context>
    <name>scopes</name>
    <message>
        <source>Email</source>
        <extracomment>Title of a tab</extracomment>
        <translation>Email</translation>
    </message>
    <message>
        <source>Mailing lists, contacts, campaigns, senders and templates.</source>
        <translation>Списки розсилки, контакти, кампанії, відправники та шаблони.</translation>
    </message>
    <message>
        <source>Create, edit and delete lists, contacts, senders and templates; send campaigns.</source>
        <translation>Створення, редагування й видалення списків, контактів, відправників і шаблонів; надсилання кампаній.</translation>
    </message>
    <message>
        <source>SMTP</source>
        <extracomment>Title of a tab</extracomment>
        <translation>SMTP</translation>
    </message>
    <message>
        <source>Senders, sent letters with their statistics, and delivery errors.</source>
        <translation>Відправники, надіслані листи зі статистикою та помилки доставки.</translation>
    </message>
    <message>
        <source>Send letters, add senders and domains, take addresses off the unsubscribed list.</source>
        <translation>Надсилання листів, додавання відправників і доменів, вилучення адрес зі списку відписаних.</translation>
    </message>
    <message>
        <source>Automation</source>
        <extracomment>Title of a tab</extracomment>
        <translation>Автоматизація</translation>
    </message>
    <message>
        <source>Flows, finished series, conversions, events and the statistics of every element.</source>
        <translation>Ланцюжки, завершені серії, конверсії, події та статистика кожного елемента.</translation>
    </message>
    <message>
        <source>Edit events and their log.</source>
        <translation>Редагування подій та їхнього журналу.</translation>
    </message>
    <message>
        <source>Verifier</source>
        <extracomment>Title of a tab</extracomment>
        <translation>Верифікатор</translation>
    </message>
    <message>
        <source>Progress and results of checks, and reports.</source>
        <translation>Перебіг і результати перевірок, звіти.</translation>
    </message>
    <message>
        <source>Start checking a list or an address, create and download reports.</source>
        <translation>Запуск перевірки списку чи адреси, створення й завантаження звітів.</translation>
    </message>
    <message>
        <source>Chatbots</source>
        <extracomment>Title of a tab</extracomment>
        <translation>Чат-боти</translation>
    </message>
    <message>
        <source>Subscribers, variables, flows and live chats of all channels.</source>
        <translation>Підписники, змінні, ланцюжки та живі чати всіх каналів.</translation>
    </message>
    <message>
        <source>Write to subscribers, edit their tags and variables, run flows, open and close chats.</source>
        <translation>Листування з підписниками, редагування їхніх тегів і змінних, запуск ланцюжків, відкриття й закриття чатів.</translation>
    </message>
    <message>
        <source>SMS</source>
        <extracomment>Title of a tab</extracomment>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Phone numbers, lists, the blacklist and what a campaign will cost.</source>
        <translation>Номери телефонів, списки, чорний список і вартість кампанії.</translation>
    </message>
    <message>
        <source>Add, edit and delete numbers and lists, change the blacklist, send messages.</source>
        <translation>Додавання, редагування й видалення номерів і списків, зміна чорного списку, надсилання повідомлень.</translation>
    </message>
    <message>
        <source>Viber</source>
        <extracomment>Title of a tab</extracomment>
        <translation>Viber</translation>
    </message>
    <message>
        <source>Campaigns with statistics and recipients, sender names and the blacklist.</source>
        <translation>Кампанії зі статистикою та отримувачами, імена відправників і чорний список.</translation>
    </message>
    <message>
        <source>Create campaigns, put numbers on the blacklist and take them off.</source>
        <translation>Створення кампаній, додавання номерів до чорного списку та вилучення з нього.</translation>
    </message>
    <message>
        <source>CRM</source>
        <extracomment>Title of a tab</extracomment>
        <translation>CRM</translation>
    </message>
    <message>
        <source>Pipelines, deals, contacts, attributes and owners.</source>
        <translation>Воронки, угоди, контакти, атрибути та відповідальні.</translation>
    </message>
    <message>
        <source>Create deals, contacts and tasks; change and delete fields, tags and contact data.</source>
        <translation>Створення угод, контактів і завдань; зміна й видалення полів, тегів і контактних даних.</translation>
    </message>
    <message>
        <source>Web push</source>
        <extracomment>Title of a tab</extracomment>
        <translation>Web push</translation>
    </message>
    <message>
        <source>Websites, subscribers, variables, and campaigns with statistics.</source>
        <translation>Сайти, підписники, змінні та кампанії зі статистикою.</translation>
    </message>
    <message>
        <source>Create campaigns, switch subscribers on and off.</source>
        <translation>Створення кампаній, увімкнення й вимкнення підписників.</translation>
    </message>
    <message>
        <source>Pop-ups</source>
        <extracomment>Title of a tab</extracomment>
        <translation>Попапи</translation>
    </message>
    <message>
        <source>Projects, pop-ups with their settings, and the statistics of each.</source>
        <translation>Проєкти, попапи з налаштуваннями та статистика кожного.</translation>
    </message>
    <message>
        <source>Create projects, switch pop-ups on and off, delete them.</source>
        <translation>Створення проєктів, увімкнення, вимкнення й видалення попапів.</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Title of a tab</extracomment>
        <translation>Акаунт</translation>
    </message>
    <message>
        <source>The balance, the pricing plans and other data that belongs to no tool.</source>
        <translation>Баланс, тарифні плани та інші дані, що не належать жодному інструменту.</translation>
    </message>
</context>
<context>
    <name>sms</name>
    <message>
        <source>Blacklist</source>
        <translation>Чорний список</translation>
    </message>
    <message>
        <source>The blacklist is empty. Phones on it get no messages.</source>
        <translation>Чорний список порожній. Телефони в ньому не отримують повідомлень.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Коментар</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Додано</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Кампанії</translation>
    </message>
    <message>
        <source>There are no SMS campaigns in that time.</source>
        <translation>За цей час немає кампаній SMS.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Надіслано</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Відправник</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Ціна</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Створено</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a date</comment>
        <translation>Від</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a date</comment>
        <translation>До</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Отримувачі</translation>
    </message>
    <message>
        <source>The service lists no recipients for this campaign.</source>
        <translation>Сервіс не повідомляє отримувачів цієї кампанії.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Доставлено</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Не доставлено</translation>
    </message>
    <message>
        <source>Status details</source>
        <translation>Як статус називає сервіс</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Країна</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>Відправники</translation>
    </message>
    <message>
        <source>There are no sender names yet.</source>
        <translation>Імен відправників ще немає.</translation>
    </message>
    <message>
        <source>Sender name</source>
        <translation>Ім&apos;я відправника</translation>
    </message>
    <message>
        <source>On moderation</source>
        <translation>На модерації</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Активно</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Відхилено</translation>
    </message>
    <message>
        <source>Add phones…</source>
        <translation>Додати телефони…</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Телефони</translation>
    </message>
    <message>
        <source>With the code of the country, one a line</source>
        <translation>З кодом країни, по одному в рядку</translation>
    </message>
    <message>
        <source>Take off the blacklist…</source>
        <translation>Вилучити з чорного списку…</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln phone(s) off the blacklist? They can get messages again.</source>
        <translation>
            <numerusform>Прибрати %Ln телефон із чорного списку? Він знову зможе отримувати повідомлення.</numerusform>
            <numerusform>Прибрати %Ln телефони з чорного списку? Вони знову зможуть отримувати повідомлення.</numerusform>
            <numerusform>Прибрати %Ln телефонів із чорного списку? Вони знову зможуть отримувати повідомлення.</numerusform>
        </translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>A sender name has 11 letters at most.</source>
        <translation>Ім’я відправника має щонайбільше 11 символів.</translation>
    </message>
    <message>
        <source>Send on</source>
        <translation>Надіслати</translation>
    </message>
    <message>
        <source>Empty: at once</source>
        <translation>Порожньо: одразу</translation>
    </message>
    <message>
        <source>Cancel campaign…</source>
        <translation>Скасувати розсилку…</translation>
    </message>
    <message>
        <source>Cancel the campaign %1? Messages that were not sent yet stay unsent.</source>
        <translation>Скасувати розсилку %1? Ще не надіслані повідомлення залишаться ненадісланими.</translation>
    </message>
    <message>
        <source>Delete campaign…</source>
        <translation>Видалити розсилку…</translation>
    </message>
    <message>
        <source>Delete the campaign %1 with its figures? That cannot be undone.</source>
        <translation>Видалити розсилку %1 з її показниками? Це не можна скасувати.</translation>
    </message>
    <message>
        <source>Sent, not confirmed</source>
        <translation>Надіслано, не підтверджено</translation>
    </message>
    <message>
        <source>Delivery rate</source>
        <translation>Частка доставлених</translation>
    </message>
    <message>
        <source>Delivered / recipients</source>
        <translation>Доставлено / отримувачі</translation>
    </message>
    <message>
        <source>Money spent</source>
        <translation>Витрачено</translation>
    </message>
    <message>
        <source>Sum over all recipients</source>
        <translation>Сума за всіма отримувачами</translation>
    </message>
    <message>
        <source>Other outcomes</source>
        <translation>Інші результати</translation>
    </message>
    <message>
        <source>Recipients by country</source>
        <translation>Отримувачі за країнами</translation>
    </message>
    <message>
        <source>people</source>
        <translation>людей</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результати</translation>
    </message>
    <message>
        <source>Add phone numbers to mailing list</source>
        <translation>Додати номери телефонів до списку розсилки</translation>
    </message>
    <message>
        <source>Change variables of phone numbers</source>
        <translation>Змінити змінні номерів телефонів</translation>
    </message>
    <message>
        <source>Delete phone numbers from mailing list</source>
        <translation>Видалити номери телефонів зі списку розсилки</translation>
    </message>
    <message>
        <source>Add phone numbers with variables</source>
        <translation>Додати номери телефонів зі змінними</translation>
    </message>
    <message>
        <source>Change phone number of contact</source>
        <translation>Змінити номер телефону контакту</translation>
    </message>
    <message>
        <source>Change variables of phone contact</source>
        <translation>Змінити змінні телефонного контакту</translation>
    </message>
    <message>
        <source>Show phone number</source>
        <translation>Показати номер телефону</translation>
    </message>
    <message>
        <source>Block phone numbers</source>
        <translation>Заблокувати номери телефонів</translation>
    </message>
    <message>
        <source>Unblock phone numbers</source>
        <translation>Розблокувати номери телефонів</translation>
    </message>
    <message>
        <source>List blocked phone numbers</source>
        <translation>Показати заблоковані номери телефонів</translation>
    </message>
    <message>
        <source>Send SMS campaign to mailing list</source>
        <translation>Надіслати SMS-кампанію за списком розсилки</translation>
    </message>
    <message>
        <source>Delete SMS campaign</source>
        <translation>Видалити SMS-кампанію</translation>
    </message>
    <message>
        <source>Send SMS campaign to phone numbers</source>
        <translation>Надіслати SMS-кампанію на номери телефонів</translation>
    </message>
    <message>
        <source>List SMS campaigns</source>
        <translation>Показати SMS-кампанії</translation>
    </message>
    <message>
        <source>Show SMS campaign</source>
        <translation>Показати SMS-кампанію</translation>
    </message>
    <message>
        <source>Cancel SMS campaign</source>
        <translation>Скасувати SMS-кампанію</translation>
    </message>
    <message>
        <source>Calculate cost of SMS campaign</source>
        <translation>Порахувати вартість SMS-кампанії</translation>
    </message>
    <message>
        <source>List SMS senders</source>
        <translation>Показати відправників SMS</translation>
    </message>
    <message>
        <source>Sender&apos;s address</source>
        <translation>Адреса відправника</translation>
    </message>
    <message>
        <source>Sender ID</source>
        <translation>ID відправника</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Код країни</translation>
    </message>
    <message>
        <source>Phones for SMS</source>
        <translation>Телефони для SMS</translation>
    </message>
    <message numerus="yes">
        <source>%Ln phone(s)</source>
        <translation>
            <numerusform>%Ln телефон</numerusform>
            <numerusform>%Ln телефони</numerusform>
            <numerusform>%Ln телефонів</numerusform>
        </translation>
    </message>
    <message>
        <source>All phones of one import get the same comment.</source>
        <translation>Усі телефони одного імпорту отримають той самий коментар.</translation>
    </message>
    <message>
        <source>Mailing list</source>
        <translation>Список розсилки</translation>
    </message>
    <message>
        <source>Campaign ID</source>
        <translation>ID кампанії</translation>
    </message>
    <message>
        <source>Money spent by country</source>
        <translation>Витрати за країнами</translation>
    </message>
    <message>
        <source>Count clicks on links</source>
        <translation>Рахувати переходи за посиланнями</translation>
    </message>
    <message>
        <source>Keep https:// in short links</source>
        <translation>Залишати https:// у коротких посиланнях</translation>
    </message>
    <message>
        <source>Routes by country</source>
        <translation>Маршрути за країнами</translation>
    </message>
    <message>
        <source>The code of a country and the name of its route, such as UA and national</source>
        <translation>Код країни та назва маршруту, як-от UA і national</translation>
    </message>
    <message>
        <source>Links become short ones, so it may be less.</source>
        <translation>Посилання скорочуються, тож може бути менше.</translation>
    </message>
    <message>
        <source>Variables count as long as their values are.</source>
        <translation>Змінні рахуються за довжиною своїх значень.</translation>
    </message>
    <message>
        <source>Nobody is chosen yet</source>
        <translation>Ще нікого не вибрано</translation>
    </message>
    <message>
        <source>Choose a sender and write a message to see the price.</source>
        <translation>Виберіть відправника й напишіть повідомлення, щоб побачити ціну.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>How many people get a message, and what it costs.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, the price is not known</source>
        <translation>%1, ціна невідома</translation>
    </message>
    <message>
        <source>Who is in two of the lists gets it twice.</source>
        <translation>Хто є у двох списках, отримає двічі.</translation>
    </message>
    <message>
        <source>Send this message now to %1? What was sent cannot be taken back.</source>
        <translation>Надіслати це повідомлення зараз: %1? Надіслане не можна повернути.</translation>
    </message>
    <message>
        <source>Send this message on %1 to %2? It can be cancelled until then.</source>
        <translation>Надіслати це повідомлення %1: %2? До того часу його можна скасувати.</translation>
    </message>
    <message>
        <source>The message is being sent.</source>
        <translation>Повідомлення надсилається.</translation>
    </message>
    <message>
        <source>The message is scheduled for %1.</source>
        <translation>Повідомлення заплановано на %1.</translation>
    </message>
    <message>
        <source>New SMS</source>
        <translation>Нове SMS</translation>
    </message>
    <message>
        <source>Send SMS</source>
        <translation>Надіслати SMS</translation>
    </message>
    <message>
        <source>The list does not have this phone.</source>
        <translation>Цього телефону в списку немає.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новий</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Ел. адреса</translation>
    </message>
    <message>
        <source>On the blacklist since</source>
        <translation>У чорному списку з</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>It is not on the blacklist of SMS.</source>
        <translation>Його немає в чорному списку SMS.</translation>
    </message>
    <message>
        <source>In the list %1</source>
        <translation>У списку %1</translation>
    </message>
    <message>
        <source>Look up a phone…</source>
        <translation>Знайти телефон…</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Витрачено</translation>
    </message>
    <message numerus="yes">
        <source>Sum of the prices of %Ln campaign(s)</source>
        <translation>
            <numerusform>Сума цін %Ln розсилки</numerusform>
            <numerusform>Сума цін %Ln розсилок</numerusform>
            <numerusform>Сума цін %Ln розсилок</numerusform>
        </translation>
    </message>
    <message>
        <source>A campaign on average</source>
        <translation>Розсилка в середньому</translation>
    </message>
    <message>
        <source>Spent / campaigns</source>
        <translation>Витрачено / розсилки</translation>
    </message>
    <message>
        <source>30 days at this pace</source>
        <translation>30 днів у такому темпі</translation>
    </message>
    <message>
        <source>Spent / days from the first to the last campaign × 30</source>
        <translation>Витрачено / дні від першої до останньої розсилки × 30</translation>
    </message>
    <message>
        <source>Spent by month</source>
        <translation>Витрати за місяцями</translation>
    </message>
    <message>
        <source>Sender not told</source>
        <translation>Відправника не вказано</translation>
    </message>
    <message>
        <source>Spent by sender</source>
        <translation>Витрати за відправниками</translation>
    </message>
    <message>
        <source>No campaign of that time has a price.</source>
        <translation>У розсилок за цей час немає ціни.</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Витрати</translation>
    </message>
    <message>
        <source>What SMS cost</source>
        <translation>Скільки коштували SMS</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Змінні</translation>
    </message>
    <message>
        <source>The same for all of them</source>
        <translation>Однакові для всіх</translation>
    </message>
    <message numerus="yes">
        <source>%Ln phone(s) were handed over.</source>
        <translation>
            <numerusform>Передано %Ln телефон.</numerusform>
            <numerusform>Передано %Ln телефони.</numerusform>
            <numerusform>Передано %Ln телефонів.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set variables…</source>
        <translation>Задати змінні…</translation>
    </message>
    <message>
        <source>Others stay as they are</source>
        <translation>Інші залишаться без змін</translation>
    </message>
    <message>
        <source>Change the number…</source>
        <translation>Змінити номер…</translation>
    </message>
    <message>
        <source>Remove phones…</source>
        <translation>Вилучити телефони…</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln phone(s) from the list “%1”? Their variables go with them.</source>
        <translation>
            <numerusform>Вилучити %Ln телефон зі списку «%1»? Разом із ним зникнуть його змінні.</numerusform>
            <numerusform>Вилучити %Ln телефони зі списку «%1»? Разом із ними зникнуть їхні змінні.</numerusform>
            <numerusform>Вилучити %Ln телефонів зі списку «%1»? Разом із ними зникнуть їхні змінні.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln phone(s) were removed.</source>
        <translation>
            <numerusform>Вилучено %Ln телефон.</numerusform>
            <numerusform>Вилучено %Ln телефони.</numerusform>
            <numerusform>Вилучено %Ln телефонів.</numerusform>
        </translation>
    </message>
    <message>
        <source>Phones of “%1”</source>
        <translation>Телефони у «%1»</translation>
    </message>
    <message>
        <source>One phone</source>
        <translation>Один телефон</translation>
    </message>
    <message>
        <source>Phones of a list</source>
        <translation>Телефони списку</translation>
    </message>
    <message>
        <source>Write an SMS</source>
        <translation>Написати SMS</translation>
    </message>
    <message>
        <source>Country not told</source>
        <translation>Країну не вказано</translation>
    </message>
    <message>
        <source>Spent by country</source>
        <translation>Витрати за країнами</translation>
    </message>
    <message>
        <source>No campaign of that time tells its recipients.</source>
        <translation>Жодна кампанія за цей час не називає своїх одержувачів.</translation>
    </message>
    <message numerus="yes">
        <source>The most was spent on %1: %2 for %Ln message(s).</source>
        <translation>
            <numerusform>Найбільше витрачено на %1: %2 за %Ln повідомлення.</numerusform>
            <numerusform>Найбільше витрачено на %1: %2 за %Ln повідомлення.</numerusform>
            <numerusform>Найбільше витрачено на %1: %2 за %Ln повідомлень.</numerusform>
        </translation>
    </message>
    <message>
        <source>Spending by country</source>
        <translation>Витрати за країнами</translation>
    </message>
    <message>
        <source>What messages into each country cost, added up from the recipients of each campaign.</source>
        <translation>Скільки коштували повідомлення в кожну країну, підсумовано за одержувачами кожної кампанії.</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Останні 30 днів</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Останні 90 днів</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Останні 12 місяців</translation>
    </message>
    <message>
        <source>one for each campaign</source>
        <translation>по одному на кожну кампанію</translation>
    </message>
    <message>
        <source>Phones without an address cannot be listed: those of them that are in the list already count as new here. No phone gets in twice, but it gets the variables of the file.</source>
        <translation>Телефони без адреси неможливо перелічити: ті з них, що вже є у списку, тут вважаються новими. Жоден не потрапить до списку двічі, але отримає змінні з файлу.</translation>
    </message>
</context>
<context>
    <name>smtp</name>
    <message>
        <source>Bounces</source>
        <translation>Повернення</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Надіслано</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Отримувач</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Відправник</translation>
    </message>
    <message>
        <source>Answer code</source>
        <translation>Код відповіді</translation>
    </message>
    <message>
        <source>Full answer</source>
        <translation>Повна відповідь</translation>
    </message>
    <message>
        <source>Second answer code</source>
        <translation>Другий код відповіді</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a date</comment>
        <translation>Від</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a date</comment>
        <translation>До</translation>
    </message>
    <message>
        <source>What the server answered</source>
        <translation>Що відповів сервер</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Відкриття</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Кліки</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Розмір у байтах</translation>
    </message>
    <message>
        <source>Sent from address</source>
        <translation>Надіслано з адреси</translation>
    </message>
    <message>
        <source>Handed in from address</source>
        <translation>Передано з адреси</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Домени</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Домен</translation>
    </message>
    <message>
        <source>Used by default</source>
        <translation>Типовий</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Сертифікат</translation>
    </message>
    <message>
        <source>None</source>
        <comment>certificate</comment>
        <translation>Немає</translation>
    </message>
    <message>
        <source>Made by the service</source>
        <translation>Створений сервісом</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Власний</translation>
    </message>
    <message>
        <source>SPF record to set</source>
        <translation>Запис SPF, який слід додати</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Завершується</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>Відправники</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>IP addresses</source>
        <translation>IP-адреси</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-адреса</translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>Відписано</translation>
    </message>
    <message>
        <source>Nobody has unsubscribed.</source>
        <translation>Ніхто не відписався.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>З</translation>
    </message>
    <message>
        <source>By you</source>
        <translation>Вами</translation>
    </message>
    <message>
        <source>By a spam complaint</source>
        <translation>Через скаргу на спам</translation>
    </message>
    <message>
        <source>No email came back on that day.</source>
        <translation>Того дня жоден лист не повернувся.</translation>
    </message>
    <message>
        <source>Emails</source>
        <translation>Листи</translation>
    </message>
    <message>
        <source>No email fits. Emails that your programs send by SMTP show up here within minutes.</source>
        <translation>Жоден лист не підходить. Листи, які ваші програми надсилають через SMTP, з&apos;являються тут за кілька хвилин.</translation>
    </message>
    <message>
        <source>Id of the email</source>
        <translation>Id листа</translation>
    </message>
    <message>
        <source>There are no domains yet. A domain of your own keeps emails out of spam folders.</source>
        <translation>Доменів ще немає. Власний домен береже листи від тек спаму.</translation>
    </message>
    <message>
        <source>There are no senders yet. Emails need an address that they come from.</source>
        <translation>Відправників ще немає. Листам потрібна адреса, з якої вони надходять.</translation>
    </message>
    <message>
        <source>The service names no IP address for your emails.</source>
        <translation>Сервіс не називає IP-адреси для ваших листів.</translation>
    </message>
    <message>
        <source>By the link in an email</source>
        <translation>За посиланням у листі</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Addresses, one a line. All of them see each other.</source>
        <translation>Адреси, по одній у рядку. Усі бачать одне одного.</translation>
    </message>
    <message>
        <source>Text as HTML</source>
        <translation>Текст як HTML</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Простий текст</translation>
    </message>
    <message>
        <source>For programs that show no HTML</source>
        <translation>Для програм, що не показують HTML</translation>
    </message>
    <message>
        <source>Sender&apos;s address</source>
        <translation>Адреса відправника</translation>
    </message>
    <message>
        <source>One of your senders</source>
        <translation>Один із ваших відправників</translation>
    </message>
    <message>
        <source>Sender&apos;s name</source>
        <translation>Ім’я відправника</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Копія</translation>
    </message>
    <message>
        <source>Hidden copy to</source>
        <translation>Прихована копія</translation>
    </message>
    <message>
        <source>Replies go to</source>
        <translation>Відповіді надходять на</translation>
    </message>
    <message>
        <source>Send email…</source>
        <translation>Надіслати лист…</translation>
    </message>
    <message numerus="yes">
        <source>Send this email to %Ln address(es) now? An email that was sent cannot be taken back.</source>
        <translation>
            <numerusform>Надіслати цей лист зараз на %Ln адресу? Надісланий лист не можна повернути.</numerusform>
            <numerusform>Надіслати цей лист зараз на %Ln адреси? Надісланий лист не можна повернути.</numerusform>
            <numerusform>Надіслати цей лист зараз на %Ln адрес? Надісланий лист не можна повернути.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service has taken the email. It shows up here within minutes.</source>
        <translation>Сервіс прийняв лист. Він з’явиться тут за кілька хвилин.</translation>
    </message>
    <message>
        <source>Add domain…</source>
        <translation>Додати домен…</translation>
    </message>
    <message>
        <source>Without https://, for example example.com</source>
        <translation>Без https://, наприклад example.com</translation>
    </message>
    <message>
        <source>Add sender…</source>
        <translation>Додати відправника…</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>sender</comment>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Unsubscribe…</source>
        <translation>Відписати…</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Адреси</translation>
    </message>
    <message>
        <source>One a line. They get no more emails from your programs.</source>
        <translation>По одній у рядку. Вони більше не отримуватимуть листів від ваших програм.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Коментар</translation>
    </message>
    <message>
        <source>Put back…</source>
        <translation>Повернути…</translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln address(es) back? They get emails again. Do that only when their owners asked for it.</source>
        <translation>
            <numerusform>Повернути %Ln адресу? Вона знову отримуватиме листи. Робіть це, лише якщо власник попросив.</numerusform>
            <numerusform>Повернути %Ln адреси? Вони знову отримуватимуть листи. Робіть це, лише якщо власники попросили.</numerusform>
            <numerusform>Повернути %Ln адрес? Вони знову отримуватимуть листи. Робіть це, лише якщо власники попросили.</numerusform>
        </translation>
    </message>
    <message>
        <source>Language of the email</source>
        <translation>Мова листа</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Англійська</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Іспанська</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Португальська</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Турецька</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Українська</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Російська</translation>
    </message>
    <message>
        <source>Ask to subscribe again…</source>
        <translation>Попросити підписатися знову…</translation>
    </message>
    <message>
        <source>An email that asks for consent is on its way to %1.</source>
        <translation>Лист із проханням про згоду вже в дорозі до %1.</translation>
    </message>
    <message>
        <source>Emails sent</source>
        <translation>Надіслано листів</translation>
    </message>
    <message>
        <source>Bounces within 24 hours</source>
        <translation>Повернення за 24 години</translation>
    </message>
    <message>
        <source>Emails that came back. SendPulse does not say which 24 hours it counts.</source>
        <translation>Листи, що повернулися. SendPulse не каже, які саме 24 години враховано.</translation>
    </message>
    <message>
        <source>Send email</source>
        <translation>Надіслати email</translation>
    </message>
    <message>
        <source>List sent emails</source>
        <translation>Показати надіслані листи</translation>
    </message>
    <message>
        <source>Count sent emails</source>
        <translation>Порахувати надіслані листи</translation>
    </message>
    <message>
        <source>Show sent email</source>
        <translation>Показати надісланий лист</translation>
    </message>
    <message>
        <source>Show several sent emails</source>
        <translation>Показати кілька надісланих листів</translation>
    </message>
    <message>
        <source>List bounces of a day</source>
        <translation>Показати повернення за день</translation>
    </message>
    <message>
        <source>Count bounces of a day</source>
        <translation>Порахувати повернення за день</translation>
    </message>
    <message>
        <source>Unsubscribe recipients</source>
        <translation>Відписати отримувачів</translation>
    </message>
    <message>
        <source>Take email addresses off the unsubscribed list</source>
        <translation>Прибрати email-адреси зі списку відписаних</translation>
    </message>
    <message>
        <source>List unsubscribed recipients</source>
        <translation>Показати відписаних отримувачів</translation>
    </message>
    <message>
        <source>Show whether a recipient is unsubscribed</source>
        <translation>Показати, чи відписано отримувача</translation>
    </message>
    <message>
        <source>Resubscribe recipient</source>
        <translation>Знову підписати отримувача</translation>
    </message>
    <message>
        <source>List IP addresses of senders</source>
        <translation>Показати IP-адреси відправників</translation>
    </message>
    <message>
        <source>List email addresses of senders</source>
        <translation>Показати email-адреси відправників</translation>
    </message>
    <message>
        <source>List sender domains</source>
        <translation>Показати домени відправника</translation>
    </message>
    <message>
        <source>Add sender email address</source>
        <translation>Додати email-адресу відправника</translation>
    </message>
    <message>
        <source>Add sender domain</source>
        <translation>Додати домен відправника</translation>
    </message>
    <message>
        <source>Network address</source>
        <translation>Мережева адреса</translation>
    </message>
    <message>
        <source>Opened with</source>
        <translation>Чим відкрито</translation>
    </message>
    <message>
        <source>Clicked links</source>
        <translation>Натиснуті посилання</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Екран</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Not active</source>
        <translation>Неактивний</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Активний</translation>
    </message>
    <message>
        <source>All checks passed</source>
        <translation>Усі перевірки пройдено</translation>
    </message>
    <message>
        <source>Renews itself</source>
        <translation>Поновлюється автоматично</translation>
    </message>
    <message>
        <source>Certificate was made</source>
        <translation>Сертифікат створено</translation>
    </message>
    <message>
        <source>Certificate has expired</source>
        <translation>Термін дії сертифіката сплив</translation>
    </message>
    <message>
        <source>Domain ID</source>
        <translation>ID домену</translation>
    </message>
    <message>
        <source>Email ID</source>
        <translation>ID листа</translation>
    </message>
    <message>
        <source>Log of sent letters</source>
        <translation>Журнал листів</translation>
    </message>
    <message>
        <source>Blacklist of the mailing lists</source>
        <translation>Чорний список розсилок</translation>
    </message>
    <message>
        <source>Verifier</source>
        <translation>Верифікатор</translation>
    </message>
    <message>
        <source>“%1” of %2:</source>
        <translation>«%1» від %2:</translation>
    </message>
    <message>
        <source>It was opened, and a link in it was clicked.</source>
        <translation>Його відкрили й перейшли за посиланням у ньому.</translation>
    </message>
    <message>
        <source>It was opened.</source>
        <translation>Його відкрили.</translation>
    </message>
    <message>
        <source>Nobody has opened it as far as that is told.</source>
        <translation>Наскільки відомо, його ніхто не відкривав.</translation>
    </message>
    <message>
        <source>No letter to this address was handed in.</source>
        <translation>На цю адресу не передано жодного листа.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing to this address came back in the %Ln day(s) around it.</source>
        <translation>
            <numerusform>За %Ln день довкола з цієї адреси нічого не повернулося.</numerusform>
            <numerusform>За %Ln дні довкола з цієї адреси нічого не повернулося.</numerusform>
            <numerusform>За %Ln днів довкола з цієї адреси нічого не повернулося.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer could not be read.</source>
        <translation>Відповідь не вдалося прочитати.</translation>
    </message>
    <message>
        <source>The address is not unsubscribed.</source>
        <translation>Адресу не відписано.</translation>
    </message>
    <message>
        <source>The address is unsubscribed: no letter of your programs goes there.</source>
        <translation>Адресу відписано: листи ваших програм туди не надсилаються.</translation>
    </message>
    <message>
        <source>Take it off that list only when its owner asked for it.</source>
        <translation>Скасовуйте це, лише якщо власник адреси про це попросив.</translation>
    </message>
    <message>
        <source>The address is not on the blacklist.</source>
        <translation>Адреси немає в чорному списку.</translation>
    </message>
    <message>
        <source>The address is on the blacklist: nothing is sent there, whatever list it is in.</source>
        <translation>Адреса в чорному списку: туди нічого не надсилається, у якому б списку вона не була.</translation>
    </message>
    <message>
        <source>Find out why it was put there before you take it off.</source>
        <translation>З’ясуйте, чому її туди внесли, перш ніж вилучати.</translation>
    </message>
    <message>
        <source>It was checked before and is valid.</source>
        <translation>Її вже перевіряли, вона дійсна.</translation>
    </message>
    <message>
        <source>It was checked before: its server does not tell whether it exists.</source>
        <translation>Її вже перевіряли: сервер не каже, чи вона існує.</translation>
    </message>
    <message>
        <source>Ask the recipient by another way whether the address is right.</source>
        <translation>Запитайте отримувача іншим шляхом, чи правильна адреса.</translation>
    </message>
    <message>
        <source>It was checked before and is invalid: letters cannot arrive.</source>
        <translation>Її вже перевіряли, вона недійсна: листи не можуть дійти.</translation>
    </message>
    <message>
        <source>Compare the address with what its owner told you.</source>
        <translation>Порівняйте адресу з тим, що повідомив її власник.</translation>
    </message>
    <message>
        <source>It was never checked. A check costs one of your plan.</source>
        <translation>Її ніколи не перевіряли. Перевірка коштує однієї з вашого тарифу.</translation>
    </message>
    <message>
        <source>Was not asked: %1 is not picked for this account.</source>
        <translation>Не запитано: %1 не вибрано для цього облікового запису.</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>Простими словами</translation>
    </message>
    <message>
        <source>Why did it not arrive?</source>
        <translation>Чому лист не дійшов?</translation>
    </message>
    <message>
        <source>Compare the address with what its owner told you, and take it off your lists when it is wrong.</source>
        <translation>Порівняйте адресу з тим, що повідомив її власник, і вилучіть її зі списків, якщо вона неправильна.</translation>
    </message>
    <message>
        <source>Look at the domain that you send from: its SPF, DKIM and DMARC records have to be set.</source>
        <translation>Перевірте домен, з якого надсилаєте: мають бути налаштовані записи SPF, DKIM і DMARC.</translation>
    </message>
    <message>
        <source>It is tried again for some time. When it goes on, ask the people of that server.</source>
        <translation>Спроби тривають певний час. Якщо не мине, зверніться до власників сервера.</translation>
    </message>
    <message>
        <source>Ask the recipient by another way.</source>
        <translation>Запитайте отримувача іншим шляхом.</translation>
    </message>
    <message>
        <source>There is no such mailbox.</source>
        <translation>Такої скриньки немає.</translation>
    </message>
    <message>
        <source>The domain of the address cannot get letters.</source>
        <translation>Домен адреси не може отримувати листи.</translation>
    </message>
    <message>
        <source>The address is not written as an address is.</source>
        <translation>Адресу записано не так, як пишуть адреси.</translation>
    </message>
    <message>
        <source>The mailbox has moved and left no new address.</source>
        <translation>Скриньку перенесено без нової адреси.</translation>
    </message>
    <message>
        <source>The sender&apos;s address cannot get answers.</source>
        <translation>Адреса відправника не може отримувати відповідей.</translation>
    </message>
    <message>
        <source>The domain says that it gets no letters at all.</source>
        <translation>Домен повідомляє, що взагалі не отримує листів.</translation>
    </message>
    <message>
        <source>The server does not know the address.</source>
        <translation>Сервер не знає цієї адреси.</translation>
    </message>
    <message>
        <source>The mailbox is switched off.</source>
        <translation>Скриньку вимкнено.</translation>
    </message>
    <message>
        <source>The mailbox is full.</source>
        <translation>Скринька переповнена.</translation>
    </message>
    <message>
        <source>The letter is larger than the mailbox takes.</source>
        <translation>Лист більший, ніж приймає скринька.</translation>
    </message>
    <message>
        <source>Send a smaller one.</source>
        <translation>Надішліть менший.</translation>
    </message>
    <message>
        <source>The mailbox takes no letters now.</source>
        <translation>Скринька зараз не приймає листів.</translation>
    </message>
    <message>
        <source>The letter is larger than the server takes.</source>
        <translation>Лист більший, ніж приймає сервер.</translation>
    </message>
    <message>
        <source>The server is not able to take letters now.</source>
        <translation>Сервер зараз не може приймати листи.</translation>
    </message>
    <message>
        <source>The server did not answer.</source>
        <translation>Сервер не відповів.</translation>
    </message>
    <message>
        <source>The way to the server could not be found.</source>
        <translation>Шлях до сервера не знайдено.</translation>
    </message>
    <message>
        <source>There is no way to the server.</source>
        <translation>До сервера немає шляху.</translation>
    </message>
    <message>
        <source>It was tried for too long, and the server never took it.</source>
        <translation>Спроби тривали надто довго, сервер так і не прийняв листа.</translation>
    </message>
    <message>
        <source>The server could not be reached.</source>
        <translation>Сервер був недосяжний.</translation>
    </message>
    <message>
        <source>The two servers did not understand each other.</source>
        <translation>Сервери не зрозуміли один одного.</translation>
    </message>
    <message>
        <source>The server does not take this kind of contents.</source>
        <translation>Сервер не приймає такого вмісту.</translation>
    </message>
    <message>
        <source>Send it without attachments or as plain text.</source>
        <translation>Надішліть його без вкладень або простим текстом.</translation>
    </message>
    <message>
        <source>The signature of the letter (DKIM) did not pass.</source>
        <translation>Підпис листа (DKIM) не пройшов перевірки.</translation>
    </message>
    <message>
        <source>The signature of the letter (DKIM) is not accepted.</source>
        <translation>Підпис листа (DKIM) не приймається.</translation>
    </message>
    <message>
        <source>The signature (DKIM) is of another domain than the sender.</source>
        <translation>Підпис (DKIM) належить іншому домену, ніж відправник.</translation>
    </message>
    <message>
        <source>The sender&apos;s domain does not let this server send for it (SPF).</source>
        <translation>Домен відправника не дозволяє цьому серверу надсилати від його імені (SPF).</translation>
    </message>
    <message>
        <source>The SPF record of the sender&apos;s domain could not be read.</source>
        <translation>Запис SPF домену відправника не вдалося прочитати.</translation>
    </message>
    <message>
        <source>The name of the sending server could not be checked.</source>
        <translation>Ім’я сервера, що надсилає, не вдалося перевірити.</translation>
    </message>
    <message>
        <source>The sender passed neither SPF nor DKIM.</source>
        <translation>Відправник не пройшов ані SPF, ані DKIM.</translation>
    </message>
    <message>
        <source>The server refused the letter by its rules, often against spam.</source>
        <translation>Сервер відхилив лист за своїми правилами, часто проти спаму.</translation>
    </message>
    <message>
        <source>Read its answer below. It may name a blocklist or ask for a change of the letter.</source>
        <translation>Прочитайте його відповідь нижче. У ній може бути назва списку блокування або прохання змінити лист.</translation>
    </message>
    <message>
        <source>The log does not tell what the server of the recipient answered.</source>
        <translation>Журнал не повідомляє, що відповів сервер отримувача.</translation>
    </message>
    <message>
        <source>The server of the recipient took the letter.</source>
        <translation>Сервер отримувача прийняв лист.</translation>
    </message>
    <message>
        <source>The server does not take the letter now.</source>
        <translation>Сервер зараз не приймає листа.</translation>
    </message>
    <message>
        <source>The server refused the letter.</source>
        <translation>Сервер відхилив лист.</translation>
    </message>
    <message>
        <source>Read its answer below.</source>
        <translation>Прочитайте його відповідь нижче.</translation>
    </message>
    <message>
        <source>%1 It is tried again.</source>
        <translation>%1 Спроби тривають.</translation>
    </message>
    <message>
        <source>The server of the recipient refused it</source>
        <translation>Сервер отримувача відхилив його</translation>
    </message>
    <message>
        <source>It was not sent: the address is unsubscribed</source>
        <translation>Його не надіслано: адресу відписано</translation>
    </message>
    <message>
        <source>It was not sent: the address is on the blacklist</source>
        <translation>Його не надіслано: адреса в чорному списку</translation>
    </message>
    <message>
        <source>The server of the recipient makes it wait</source>
        <translation>Сервер отримувача змушує його чекати</translation>
    </message>
    <message>
        <source>It arrived: the server of the recipient took it</source>
        <translation>Він дійшов: сервер отримувача його прийняв</translation>
    </message>
    <message>
        <source>Nothing stopped it here, but the address looks bad</source>
        <translation>Тут його ніщо не зупинило, але адреса виглядає поганою</translation>
    </message>
    <message>
        <source>Also in the way: %1.</source>
        <translation>Також заважає: %1.</translation>
    </message>
    <message>
        <source>Ask the recipient to look among the spam, and whether a rule moves letters of yours.</source>
        <translation>Попросіть отримувача перевірити спам і чи якесь правило не переміщує ваші листи.</translation>
    </message>
    <message>
        <source>The log could not be read</source>
        <translation>Журнал не вдалося прочитати</translation>
    </message>
    <message>
        <source>Without it nobody can say what became of the letter.</source>
        <translation>Без нього ніхто не скаже, що сталося з листом.</translation>
    </message>
    <message>
        <source>No letter to %1 was handed in</source>
        <translation>Жодного листа на %1 не передано</translation>
    </message>
    <message>
        <source>Nothing here stops letters to it either. Look into the program that should have sent it, and whether it wrote to another address.</source>
        <translation>Тут також ніщо не зупиняє листи до неї. Перевірте програму, яка мала його надіслати, і чи не писала вона на іншу адресу.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Instead of a text of its own</source>
        <translation>Замість власного тексту</translation>
    </message>
    <message numerus="yes">
        <source>%Ln email(s) came back within 24 hours</source>
        <translation>
            <numerusform>За 24 години повернувся %Ln лист</numerusform>
            <numerusform>За 24 години повернулися %Ln листи</numerusform>
            <numerusform>За 24 години повернулося %Ln листів</numerusform>
        </translation>
    </message>
    <message>
        <source>No letter is known to have come back.</source>
        <translation>Про жоден повернений лист не відомо.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) came back in %1 days. Most often: %2</source>
        <translation>
            <numerusform>За %1 днів повернувся %Ln лист. Найчастіше: %2</numerusform>
            <numerusform>За %1 днів повернулися %Ln листи. Найчастіше: %2</numerusform>
            <numerusform>За %1 днів повернулося %Ln листів. Найчастіше: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>What the servers said</source>
        <translation>Що сказали сервери</translation>
    </message>
    <message>
        <source>Refused for good</source>
        <translation>Відхилено остаточно</translation>
    </message>
    <message>
        <source>The answer begins with 5: nobody tries these again</source>
        <translation>Відповідь починається з 5: ці листи ніхто не надсилатиме знову</translation>
    </message>
    <message>
        <source>Not now, or not told</source>
        <translation>Не зараз або не сказано</translation>
    </message>
    <message>
        <source>Bounces by day</source>
        <translation>Повернення за днями</translation>
    </message>
    <message>
        <source>Domains of the recipients</source>
        <translation>Домени отримувачів</translation>
    </message>
    <message>
        <source>Which letters came back, what the servers said, and where it was. A click on a bar shows the people behind it.</source>
        <translation>Які листи повернулися, що сказали сервери й де це було. Клацніть на стовпчик, щоб побачити людей за ним.</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Останні 7 днів</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Останні 30 днів</translation>
    </message>
    <message>
        <source>one for each further thousand bounces of a day</source>
        <translation>по одному на кожну наступну тисячу повернень за день</translation>
    </message>
    <message>
        <source>&amp;Why did it not arrive?</source>
        <translation>&amp;Чому лист не дійшов?</translation>
    </message>
    <message>
        <source>Values for the template</source>
        <translation>Значення для шаблону</translation>
    </message>
    <message>
        <source>The name of a variable and its value</source>
        <translation>Назва змінної та її значення</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Вкладення</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s)</source>
        <translation>
            <numerusform>%Ln отримувач</numerusform>
            <numerusform>%Ln отримувачі</numerusform>
            <numerusform>%Ln отримувачів</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is named yet</source>
        <translation>Ще нікого не вказано</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s)</source>
        <translation>
            <numerusform>%Ln вкладення</numerusform>
            <numerusform>%Ln вкладення</numerusform>
            <numerusform>%Ln вкладень</numerusform>
        </translation>
    </message>
    <message>
        <source>New email</source>
        <translation>Новий лист</translation>
    </message>
    <message>
        <source>Code of the country</source>
        <translation>Код країни</translation>
    </message>
    <message>
        <source>Letters by the day on which they were sent</source>
        <translation>Листи за днем надсилання</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Доставлено</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Відкрито</translation>
    </message>
    <message>
        <source>Clicked</source>
        <translation>Натиснуто</translation>
    </message>
    <message>
        <source>Counted once each, on the day of the letter</source>
        <translation>Кожен лист пораховано раз, у день його надсилання</translation>
    </message>
    <message>
        <source>The log tells of no letter in this time.</source>
        <translation>У журналі немає листів за цей час.</translation>
    </message>
    <message>
        <source>Letters by domain of the recipient</source>
        <translation>Листи за доменом отримувача</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) were read, from %1 to %2.</source>
        <translation>
            <numerusform>Прочитано %Ln лист, з %1 до %2.</numerusform>
            <numerusform>Прочитано %Ln листи, з %1 до %2.</numerusform>
            <numerusform>Прочитано %Ln листів, з %1 до %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Letters that were read</source>
        <translation>Прочитані листи</translation>
    </message>
    <message>
        <source>Delivered / letters</source>
        <translation>Доставлено / листи</translation>
    </message>
    <message>
        <source>Opened / delivered</source>
        <translation>Відкрито / доставлено</translation>
    </message>
    <message>
        <source>Clicked / delivered</source>
        <translation>Переходи / доставлено</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Останні 90 днів</translation>
    </message>
    <message>
        <source>one for each further thousand letters</source>
        <translation>по одному на кожну наступну тисячу листів</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Листи</translation>
    </message>
    <message>
        <source>Delivery rate</source>
        <translation>Частка доставлених</translation>
    </message>
    <message>
        <source>Open rate</source>
        <translation>Частка відкриттів</translation>
    </message>
    <message>
        <source>Click rate</source>
        <translation>Частка переходів</translation>
    </message>
    <message>
        <source>Letters over time</source>
        <translation>Листи в часі</translation>
    </message>
    <message>
        <source>How many letters in the log were delivered, opened and clicked, by day and by domain. Everything here is counted from the letters that are read.</source>
        <translation>Скільки листів із журналу доставлено, відкрито й натиснуто — за днями та доменами. Усе тут пораховано з прочитаних листів.</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>The remembered figures of this account could not be opened: the file is damaged, was written by a newer Pulsedeck, or its key is gone. It was set aside, and remembering begins anew. Nothing in your SendPulse account is affected.</source>
        <translation>Не вдалося відкрити запам’ятовані показники цього акаунта: файл пошкоджено, його записала новіша версія Pulsedeck або бракує ключа. Файл відкладено, і запам’ятовування починається заново. Вашого акаунта SendPulse це не стосується.</translation>
    </message>
    <message>
        <source>No file for remembered figures can be written on this computer. Figures are remembered until Pulsedeck is closed.</source>
        <translation>На цьому комп’ютері не вдається записати файл для запам’ятованих показників. Показники пам’ятаються, доки Pulsedeck не закрито.</translation>
    </message>
    <message>
        <source>Figures can no longer be written to the disk; it may be full. What was written stays; new figures are kept in memory until there is room again or Pulsedeck is closed.</source>
        <translation>Показники більше не вдається записувати на диск; можливо, він заповнений. Записане залишається; нові показники зберігаються в пам’яті, доки не з’явиться місце або Pulsedeck не закрито.</translation>
    </message>
    <message>
        <source>The list cannot be kept whole: the disk does not take it; it may be full. What was kept before stays.</source>
        <translation>Список не вдається зберегти повністю: диск його не приймає; можливо, він заповнений. Збережене раніше залишається.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for SQLite is missing on this computer, so no figures are remembered: there are no trends, and nothing is shown without a network. On Debian and Ubuntu it comes with the package libqt6sql6-sqlite.</source>
        <translation>На цьому комп&apos;ютері немає драйвера SQLite для Qt, тож показники не запам&apos;ятовуються: динаміки немає, а без мережі нічого не показується. У Debian та Ubuntu його містить пакет libqt6sql6-sqlite.</translation>
    </message>
</context>
<context>
    <name>user_data</name>
    <message>
        <source>Signed in as</source>
        <translation>Ви увійшли як</translation>
    </message>
    <message>
        <source>Not provided by the service</source>
        <translation>Сервіс не повідомляє</translation>
    </message>
    <message>
        <source>No documented call names the account&apos;s owner. The name in the window is the one that you gave this account.</source>
        <translation>Жоден задокументований запит не називає власника акаунта. Назва у вікні — та, яку ви дали цьому акаунту.</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Баланс</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Акаунт</translation>
    </message>
    <message>
        <source>Balance and plans</source>
        <translation>Баланс і тарифи</translation>
    </message>
    <message>
        <source>Main balance</source>
        <translation>Основний баланс</translation>
    </message>
    <message>
        <source>Bonus balance</source>
        <translation>Бонусний баланс</translation>
    </message>
    <message>
        <source>Email plan</source>
        <translation>Тариф Email</translation>
    </message>
    <message>
        <source>Email plan ends</source>
        <translation>Тариф Email діє до</translation>
    </message>
    <message>
        <source>Subscribers</source>
        <translation>Підписники</translation>
    </message>
    <message>
        <source>SMTP plan</source>
        <translation>Тариф SMTP</translation>
    </message>
    <message>
        <source>SMTP plan ends</source>
        <translation>Тариф SMTP діє до</translation>
    </message>
    <message>
        <source>SMTP plan renews itself</source>
        <translation>Тариф SMTP поновлюється сам</translation>
    </message>
    <message>
        <source>Web push plan</source>
        <translation>Тариф Web push</translation>
    </message>
    <message>
        <source>Web push plan ends</source>
        <translation>Тариф Web push діє до</translation>
    </message>
    <message>
        <source>Web push plan renews itself</source>
        <translation>Тариф Web push поновлюється сам</translation>
    </message>
    <message>
        <source>The service provides nothing about this account&apos;s plans.</source>
        <translation>Сервіс нічого не повідомляє про тарифи цього акаунта.</translation>
    </message>
    <message>
        <source>Emails left</source>
        <translation>Залишилося листів</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Тариф</translation>
    </message>
    <message>
        <source>Show balance</source>
        <translation>Показати баланс</translation>
    </message>
    <message>
        <source>Show balance in a currency</source>
        <translation>Показати баланс у валюті</translation>
    </message>
    <message>
        <source>Show balance and plans</source>
        <translation>Показати баланс і тарифи</translation>
    </message>
    <message>
        <source>The balance runs out</source>
        <translation>Баланс закінчується</translation>
    </message>
    <message>
        <source>The plan “%1” ended on %2</source>
        <translation>Тариф «%1» закінчився %2</translation>
    </message>
    <message>
        <source>The plan “%1” ends on %2</source>
        <translation>Тариф «%1» закінчується %2</translation>
    </message>
    <message>
        <source>The emails of the plan run out</source>
        <translation>Листи тарифу закінчуються</translation>
    </message>
    <message>
        <source>US dollar</source>
        <translation>Долар США</translation>
    </message>
    <message>
        <source>Euro</source>
        <translation>Євро</translation>
    </message>
    <message>
        <source>Pound sterling</source>
        <translation>Фунт стерлінгів</translation>
    </message>
    <message>
        <source>Hryvnia</source>
        <translation>Гривня</translation>
    </message>
    <message>
        <source>Złoty</source>
        <translation>Злотий</translation>
    </message>
    <message>
        <source>Brazilian real</source>
        <translation>Бразильський реал</translation>
    </message>
    <message>
        <source>Turkish lira</source>
        <translation>Турецька ліра</translation>
    </message>
    <message>
        <source>Converted by the service, at its rate of now</source>
        <translation>Перераховано сервісом за його теперішнім курсом</translation>
    </message>
    <message>
        <source>Balance in another currency…</source>
        <translation>Баланс в іншій валюті…</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Balance, %1</source>
        <translation>Баланс, %1</translation>
    </message>
</context>
<context>
    <name>verifier_service</name>
    <message>
        <source>Valid</source>
        <translation>Дійсні</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Непідтверджені</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Недійсні</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Не перевірені</translation>
    </message>
    <message>
        <source>The check is still running.</source>
        <translation>Перевірка ще триває.</translation>
    </message>
    <message>
        <source>Share of valid addresses</source>
        <translation>Частка дійсних адрес</translation>
    </message>
    <message>
        <source>Valid / all addresses</source>
        <translation>Дійсні / усі адреси</translation>
    </message>
    <message>
        <source>Addresses by outcome</source>
        <translation>Адреси за результатом</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>адреси</translation>
    </message>
    <message>
        <source>Checked lists</source>
        <translation>Перевірені списки</translation>
    </message>
    <message>
        <source>No mailing list has been checked yet.</source>
        <translation>Жодного списку розсилки ще не перевірено.</translation>
    </message>
    <message>
        <source>Mailing list</source>
        <translation>Список розсилки</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Check is running</source>
        <translation>Перевірка триває</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Добре</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Посередньо</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Погано</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Адреси</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Перевірено</translation>
    </message>
    <message>
        <source>Addresses were added since</source>
        <translation>Відтоді додано адреси</translation>
    </message>
    <message>
        <source>Holds addresses that cannot be read</source>
        <translation>Містить нечитабельні адреси</translation>
    </message>
    <message>
        <source>Addresses of “%1”</source>
        <translation>Адреси «%1»</translation>
    </message>
    <message>
        <source>No address of this list has been checked yet.</source>
        <translation>Жодної адреси цього списку ще не перевірено.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Check a mailing list…</source>
        <translation>Перевірити список…</translation>
    </message>
    <message>
        <source>Mailing list ID</source>
        <translation>Номер списку розсилки</translation>
    </message>
    <message>
        <source>It stands in the list of mailing lists, under Email</source>
        <translation>Він стоїть у переліку списків, у розділі Email</translation>
    </message>
    <message>
        <source>Check every address of the mailing list %1? Each address costs one check of your plan.</source>
        <translation>Перевірити всі адреси списку %1? Кожна адреса коштує однієї перевірки вашого тарифу.</translation>
    </message>
    <message>
        <source>The check has started. Refresh to see how far it is.</source>
        <translation>Перевірку розпочато. Оновіть, щоб побачити хід.</translation>
    </message>
    <message>
        <source>Check an address…</source>
        <translation>Перевірити адресу…</translation>
    </message>
    <message>
        <source>%1 is being checked. The outcome is there in a moment.</source>
        <translation>%1 перевіряється. Результат буде за мить.</translation>
    </message>
    <message>
        <source>There is no outcome for this address yet.</source>
        <translation>Для цієї адреси ще немає результату.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Невідомо</translation>
    </message>
    <message>
        <source>Written as an address is</source>
        <translation>Записано як адресу</translation>
    </message>
    <message>
        <source>Address to throw away</source>
        <translation>Одноразова адреса</translation>
    </message>
    <message>
        <source>Of a free mail service</source>
        <translation>Безкоштовної поштової служби</translation>
    </message>
    <message>
        <source>Outcome for an address…</source>
        <translation>Результат для адреси…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Addresses checked</source>
        <translation>Перевірено адрес</translation>
    </message>
    <message>
        <source>Addresses to check</source>
        <translation>Адрес до перевірки</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Перебіг</translation>
    </message>
    <message>
        <source>Verify mailing list</source>
        <translation>Перевірити список розсилки</translation>
    </message>
    <message>
        <source>Show progress of mailing list verification</source>
        <translation>Показати хід перевірки списку розсилки</translation>
    </message>
    <message>
        <source>Show results of mailing list verification</source>
        <translation>Показати результати перевірки списку розсилки</translation>
    </message>
    <message>
        <source>List verified mailing lists</source>
        <translation>Показати перевірені списки розсилки</translation>
    </message>
    <message>
        <source>Verify email address</source>
        <translation>Перевірити email-адресу</translation>
    </message>
    <message>
        <source>Show result of email address verification</source>
        <translation>Показати результат перевірки email-адреси</translation>
    </message>
    <message>
        <source>Create verification report</source>
        <translation>Створити звіт про перевірку</translation>
    </message>
    <message>
        <source>Show verification report</source>
        <translation>Показати звіт про перевірку</translation>
    </message>
    <message>
        <source>Download verification report</source>
        <translation>Завантажити звіт про перевірку</translation>
    </message>
    <message>
        <source>Letters without sense</source>
        <translation>Беззмістовні літери</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>Перевіряється</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>Не вдалося перевірити</translation>
    </message>
    <message>
        <source>It has a name, an @ and a domain.</source>
        <translation>У ній є ім’я, @ і домен.</translation>
    </message>
    <message>
        <source>Something is missing or out of place in it.</source>
        <translation>Чогось бракує або щось не на місці.</translation>
    </message>
    <message>
        <source>Meant to stay</source>
        <translation>Постійна</translation>
    </message>
    <message>
        <source>It is of a service for addresses to throw away: soon nobody reads it.</source>
        <translation>Вона від служби одноразових адрес: незабаром її ніхто не читатиме.</translation>
    </message>
    <message>
        <source>It is of no service for addresses to throw away.</source>
        <translation>Вона не від служби одноразових адрес.</translation>
    </message>
    <message>
        <source>Made by a person</source>
        <translation>Створена людиною</translation>
    </message>
    <message>
        <source>Its letters make no sense, as in addresses that machines make up.</source>
        <translation>Її літери не мають сенсу, як в адресах, що їх вигадують машини.</translation>
    </message>
    <message>
        <source>Its letters look like a name.</source>
        <translation>Її літери схожі на ім’я.</translation>
    </message>
    <message>
        <source>Of a company or a person of its own</source>
        <translation>На власному домені</translation>
    </message>
    <message>
        <source>It is of a free mail service. That is nothing bad.</source>
        <translation>Вона від безкоштовної поштової служби. У цьому немає нічого поганого.</translation>
    </message>
    <message>
        <source>It is of no free mail service.</source>
        <translation>Вона не від безкоштовної поштової служби.</translation>
    </message>
    <message>
        <source>Not written as an address is</source>
        <translation>Записана не так, як пишуть адреси</translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) of %1 are invalid: letters cannot arrive.</source>
        <translation>
            <numerusform>%Ln адреса з %1 недійсна: листи не можуть дійти.</numerusform>
            <numerusform>%Ln адреси з %1 недійсні: листи не можуть дійти.</numerusform>
            <numerusform>%Ln адрес із %1 недійсні: листи не можуть дійти.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln address(es) the server does not tell whether it exists.</source>
        <translation>
            <numerusform>Про %Ln адресу сервер не каже, чи вона існує.</numerusform>
            <numerusform>Про %Ln адреси сервер не каже, чи вони існують.</numerusform>
            <numerusform>Про %Ln адрес сервер не каже, чи вони існують.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) could not be checked.</source>
        <translation>
            <numerusform>%Ln адресу не вдалося перевірити.</numerusform>
            <numerusform>%Ln адреси не вдалося перевірити.</numerusform>
            <numerusform>%Ln адрес не вдалося перевірити.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln address(es) are valid.</source>
        <translation>
            <numerusform>Усе дійсне: %Ln адреса.</numerusform>
            <numerusform>Усе дійсне: %Ln адреси.</numerusform>
            <numerusform>Усе дійсне: %Ln адрес.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es).</source>
        <translation>
            <numerusform>%Ln адреса.</numerusform>
            <numerusform>%Ln адреси.</numerusform>
            <numerusform>%Ln адрес.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated one(s) were left out.</source>
        <translation>
            <numerusform>%Ln повтор пропущено.</numerusform>
            <numerusform>%Ln повтори пропущено.</numerusform>
            <numerusform>%Ln повторів пропущено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read and are left out: %1</source>
        <translation>
            <numerusform>%Ln не вдалося прочитати й пропущено: %1</numerusform>
            <numerusform>%Ln не вдалося прочитати й пропущено: %1</numerusform>
            <numerusform>%Ln не вдалося прочитати й пропущено: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>That is more than %1. Put them into a mailing list and check the list.</source>
        <translation>Це більше ніж %1. Додайте їх до списку розсилки й перевірте список.</translation>
    </message>
    <message>
        <source>Addresses of all checked lists</source>
        <translation>Адреси всіх перевірених списків</translation>
    </message>
    <message>
        <source>Check addresses</source>
        <translation>Перевірити адреси</translation>
    </message>
    <message>
        <source>Report as a file…</source>
        <translation>Звіт у файл…</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Мова звіту</translation>
    </message>
    <message>
        <source>Two letters, such as en</source>
        <translation>Дві літери, наприклад en</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Чому</translation>
    </message>
    <message>
        <source>Addresses of %1 of %2 checked lists</source>
        <translation>Адреси з %1 із %2 перевірених списків</translation>
    </message>
</context>
<context>
    <name>viber</name>
    <message>
        <source>Blacklist</source>
        <translation>Чорний список</translation>
    </message>
    <message>
        <source>The blacklist is empty. Phones on it get no messages.</source>
        <translation>Чорний список порожній. Телефони в ньому не отримують повідомлень.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Коментар</translation>
    </message>
    <message>
        <source>There are no figures yet.</source>
        <translation>Показників ще немає.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Надіслано</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Доставлено</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>Clicked</source>
        <translation>Натиснуто</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Не доставлено</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Помилки</translation>
    </message>
    <message>
        <source>Delivery rate</source>
        <translation>Частка доставлених</translation>
    </message>
    <message>
        <source>Delivered / sent</source>
        <translation>Доставлено / надіслано</translation>
    </message>
    <message>
        <source>Read rate</source>
        <translation>Частка прочитань</translation>
    </message>
    <message>
        <source>Read / delivered</source>
        <translation>Прочитано / доставлено</translation>
    </message>
    <message>
        <source>Click rate</source>
        <translation>Частка кліків</translation>
    </message>
    <message>
        <source>Clicked / delivered</source>
        <translation>Натиснуто / доставлено</translation>
    </message>
    <message>
        <source>From sent to clicked</source>
        <translation>Від надсилання до кліку</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>повідомлення</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Кампанії</translation>
    </message>
    <message>
        <source>There are no Viber campaigns yet.</source>
        <translation>Кампаній Viber ще немає.</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Кампанія</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>On moderation</source>
        <translation>На модерації</translation>
    </message>
    <message>
        <source>Send date</source>
        <translation>Дата надсилання</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Відправник</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Кнопка</translation>
    </message>
    <message>
        <source>Link of the button</source>
        <translation>Посилання кнопки</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Зображення</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Створено</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результати</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Отримувачі</translation>
    </message>
    <message>
        <source>Recipients of “%1”</source>
        <translation>Отримувачі «%1»</translation>
    </message>
    <message>
        <source>The service lists no recipients for this campaign.</source>
        <translation>Сервіс не повідомляє отримувачів цієї кампанії.</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Остання зміна</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Ціна</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>Відправники</translation>
    </message>
    <message>
        <source>There are no sender names yet.</source>
        <translation>Імен відправників ще немає.</translation>
    </message>
    <message>
        <source>Sender name</source>
        <translation>Ім&apos;я відправника</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Підтверджено</translation>
    </message>
    <message>
        <source>Waits for verification</source>
        <translation>Очікує підтвердження</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Країни</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Трафік</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Опис</translation>
    </message>
    <message>
        <source>The moderator&apos;s comment</source>
        <translation>Коментар модератора</translation>
    </message>
    <message>
        <source>Add phones…</source>
        <translation>Додати телефони…</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Телефони</translation>
    </message>
    <message>
        <source>With the code of the country, one a line</source>
        <translation>З кодом країни, по одному в рядку</translation>
    </message>
    <message>
        <source>Take off the blacklist…</source>
        <translation>Вилучити з чорного списку…</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln phone(s) off the blacklist? They can get messages again.</source>
        <translation>
            <numerusform>Прибрати %Ln телефон із чорного списку? Він знову зможе отримувати повідомлення.</numerusform>
            <numerusform>Прибрати %Ln телефони з чорного списку? Вони знову зможуть отримувати повідомлення.</numerusform>
            <numerusform>Прибрати %Ln телефонів із чорного списку? Вони знову зможуть отримувати повідомлення.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>Вид повідомлення</translation>
    </message>
    <message>
        <source>Advertising</source>
        <translation>Реклама</translation>
    </message>
    <message>
        <source>About an order or the like</source>
        <translation>Про замовлення чи подібне</translation>
    </message>
    <message>
        <source>Seconds to deliver it within</source>
        <translation>Доставити за стільки секунд</translation>
    </message>
    <message>
        <source>What is not delivered by then is dropped.</source>
        <translation>Що не доставлено до того часу, відкидається.</translation>
    </message>
    <message>
        <source>Give 60 to 86,400 seconds.</source>
        <translation>Вкажіть від 60 до 86 400 секунд.</translation>
    </message>
    <message>
        <source>Send on</source>
        <translation>Надіслати</translation>
    </message>
    <message>
        <source>Name of the campaign</source>
        <translation>Назва розсилки</translation>
    </message>
    <message>
        <source>Sender ID</source>
        <translation>Номер відправника</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln campaign(s) or more.</source>
        <translation>
            <numerusform>Є щонайменше %Ln кампанія.</numerusform>
            <numerusform>Є щонайменше %Ln кампанії.</numerusform>
            <numerusform>Є щонайменше %Ln кампаній.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send Viber campaign</source>
        <translation>Надіслати Viber-кампанію</translation>
    </message>
    <message>
        <source>List Viber campaigns</source>
        <translation>Показати Viber-кампанії</translation>
    </message>
    <message>
        <source>Show statistics of Viber campaign</source>
        <translation>Показати статистику Viber-кампанії</translation>
    </message>
    <message>
        <source>List recipients of Viber campaign</source>
        <translation>Показати отримувачів Viber-кампанії</translation>
    </message>
    <message>
        <source>List Viber senders</source>
        <translation>Показати відправників Viber</translation>
    </message>
    <message>
        <source>Show Viber sender</source>
        <translation>Показати відправника Viber</translation>
    </message>
    <message>
        <source>List blocked phone numbers</source>
        <translation>Показати заблоковані номери телефонів</translation>
    </message>
    <message>
        <source>Block phone number</source>
        <translation>Заблокувати номер телефону</translation>
    </message>
    <message>
        <source>Unblock phone number</source>
        <translation>Розблокувати номер телефону</translation>
    </message>
    <message>
        <source>Delivered within</source>
        <translation>Доставити протягом</translation>
    </message>
    <message>
        <source>Campaign ID</source>
        <translation>Номер кампанії</translation>
    </message>
    <message>
        <source>Sent again as SMS</source>
        <translation>Надіслано повторно як SMS</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Помилка</translation>
    </message>
    <message>
        <source>Country of the owner</source>
        <translation>Країна власника</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Власник</translation>
    </message>
    <message>
        <source>All phones of one import get the same comment.</source>
        <translation>Усі телефони одного імпорту отримають той самий коментар.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln phone(s)</source>
        <translation>
            <numerusform>%Ln телефон</numerusform>
            <numerusform>%Ln телефони</numerusform>
            <numerusform>%Ln телефонів</numerusform>
        </translation>
    </message>
    <message>
        <source>Mailing list</source>
        <translation>Список розсилки</translation>
    </message>
    <message>
        <source>A link begins with https://.</source>
        <translation>Посилання починається з https://.</translation>
    </message>
    <message>
        <source>A message has 1,000 characters at most.</source>
        <translation>У повідомленні щонайбільше 1000 символів.</translation>
    </message>
    <message>
        <source>Link of a picture</source>
        <translation>Посилання на зображення</translation>
    </message>
    <message>
        <source>Empty: at once</source>
        <translation>Порожньо: негайно</translation>
    </message>
    <message>
        <source>Hours to spread it over</source>
        <translation>Розтягнути на стільки годин</translation>
    </message>
    <message>
        <source>Give 0 to 5 hours.</source>
        <translation>Вкажіть від 0 до 5 годин.</translation>
    </message>
    <message>
        <source>Send an SMS to those whom it does not reach</source>
        <translation>Надіслати SMS тим, до кого не дійде</translation>
    </message>
    <message>
        <source>Text of the SMS</source>
        <translation>Текст SMS</translation>
    </message>
    <message>
        <source>Sender of the SMS</source>
        <translation>Відправник SMS</translation>
    </message>
    <message>
        <source>A campaign goes to 1,000 phones at most.</source>
        <translation>Розсилка йде щонайбільше на 1000 телефонів.</translation>
    </message>
    <message>
        <source>Only you see it.</source>
        <translation>Її бачите лише ви.</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <extracomment>How many characters were written, and how many there may be.</extracomment>
        <translation>%1 із %2 символів</translation>
    </message>
    <message>
        <source>Nobody is chosen yet</source>
        <translation>Ще нікого не вибрано</translation>
    </message>
    <message>
        <source>SendPulse tells no price of Viber messages beforehand.</source>
        <translation>SendPulse не повідомляє ціну повідомлень Viber наперед.</translation>
    </message>
    <message>
        <source>Who is in two of the lists gets it twice.</source>
        <translation>Хто є у двох списках, отримає двічі.</translation>
    </message>
    <message>
        <source>Send this message now to %1?</source>
        <translation>Надіслати це повідомлення зараз: %1?</translation>
    </message>
    <message>
        <source>Send this message on %1 to %2?</source>
        <translation>Надіслати це повідомлення %1: %2?</translation>
    </message>
    <message>
        <source>It cannot be cancelled, not even before its time, and it costs money.</source>
        <translation>Скасувати це не можна, навіть до призначеного часу, і це коштує грошей.</translation>
    </message>
    <message>
        <source>The campaign was handed over. SendPulse looks at it before it leaves.</source>
        <translation>Розсилку передано. SendPulse перевірить її перед надсиланням.</translation>
    </message>
    <message>
        <source>New Viber campaign</source>
        <translation>Нова розсилка Viber</translation>
    </message>
    <message>
        <source>Write a Viber message</source>
        <translation>Написати повідомлення у Viber</translation>
    </message>
    <message>
        <source>No campaign has figures yet.</source>
        <translation>Жодна кампанія ще не має показників.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Viber campaign(s) were read.</source>
        <translation>
            <numerusform>Прочитано %Ln Viber-кампанію.</numerusform>
            <numerusform>Прочитано %Ln Viber-кампанії.</numerusform>
            <numerusform>Прочитано %Ln Viber-кампаній.</numerusform>
        </translation>
    </message>
    <message>
        <source>How many messages of each campaign were sent, delivered, read and clicked. SendPulse tells it one campaign at a time.</source>
        <translation>Скільки повідомлень кожної кампанії надіслано, доставлено, прочитано і скільки з них клацнули. SendPulse повідомляє це лише для однієї кампанії за раз.</translation>
    </message>
    <message>
        <source>20 campaigns</source>
        <translation>20 кампаній</translation>
    </message>
    <message>
        <source>100 campaigns</source>
        <translation>100 кампаній</translation>
    </message>
    <message>
        <source>one for each campaign</source>
        <translation>один на кожну кампанію</translation>
    </message>
    <message>
        <source>Sh&amp;ow its recipients</source>
        <translation>Показати &amp;одержувачів</translation>
    </message>
</context>
<context>
    <name>pulsedeck::ZoneSign</name>
    <message>
        <source>Times: this computer’s (%1)</source>
        <extracomment>In the status bar; %1 is a time zone, %2 how far it is ahead: &quot;Europe/Kyiv (UTC+2)&quot;.</extracomment>
        <translation>Час: цього комп’ютера (%1)</translation>
    </message>
    <message>
        <source>Times: %1 (%2)</source>
        <translation>Час: %1 (%2)</translation>
    </message>
    <message>
        <source>SendPulse writes most times without a zone, and no call tells which one is meant. They are taken for times of this computer. Click to choose the time zone of the account.</source>
        <translation>SendPulse здебільшого записує час без часового поясу, і жоден запит не повідомляє, який мається на увазі. Тут його вважають часом цього комп’ютера. Натисніть, щоб вибрати часовий пояс акаунта.</translation>
    </message>
    <message>
        <source>All times stand in the time zone of this account. Click to choose another one.</source>
        <translation>Дати й час усюди показано в часовому поясі цього акаунта. Натисніть, щоб вибрати інший.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовий пояс</translation>
    </message>
    <message>
        <source>As this computer: %1</source>
        <translation>Як на цьому комп’ютері: %1</translation>
    </message>
    <message>
        <source>Time zone of the account</source>
        <translation>Часовий пояс акаунта</translation>
    </message>
    <message>
        <source>SendPulse writes most times without a zone: they are meant in the one that is set for the account at SendPulse, and no call tells which one it is.</source>
        <translation>SendPulse здебільшого записує час без часового поясу: мається на увазі той, що встановлений для акаунта в SendPulse, і жоден запит його не повідомляє.</translation>
    </message>
</context>
<context>
    <name>pulsedeck::SlowBar</name>
    <message>
        <source>Reading is slow: SendPulse has asked for a pause. It goes on by itself.</source>
        <translation>Читання сповільнилося: SendPulse попросив про паузу. Далі воно продовжиться саме.</translation>
    </message>
    <message numerus="yes">
        <source>SendPulse is slow: an answer has been missing for more than %n second(s). You can wait, or stop and read again later.</source>
        <translation>
            <numerusform>SendPulse відповідає повільно: відповіді немає понад %n секунду. Можна зачекати або зупинити й прочитати знову пізніше.</numerusform>
            <numerusform>SendPulse відповідає повільно: відповіді немає понад %n секунди. Можна зачекати або зупинити й прочитати знову пізніше.</numerusform>
            <numerusform>SendPulse відповідає повільно: відповіді немає понад %n секунд. Можна зачекати або зупинити й прочитати знову пізніше.</numerusform>
        </translation>
    </message>
    <message>
        <source>St&amp;op reading</source>
        <translation>Зупинити &amp;читання</translation>
    </message>
    <message numerus="yes">
        <source>SendPulse is slow: an answer has been missing for more than %n second(s). What is being saved goes on by itself, also when you stop waiting.</source>
        <translation>
            <numerusform>SendPulse відповідає повільно: відповіді немає понад %n секунду. Збереження триває саме, навіть якщо ви перестанете чекати.</numerusform>
            <numerusform>SendPulse відповідає повільно: відповіді немає понад %n секунди. Збереження триває саме, навіть якщо ви перестанете чекати.</numerusform>
            <numerusform>SendPulse відповідає повільно: відповіді немає понад %n секунд. Збереження триває саме, навіть якщо ви перестанете чекати.</numerusform>
        </translation>
    </message>
    <message>
        <source>St&amp;op waiting</source>
        <translation>Не &amp;чекати</translation>
    </message>
</context>
<context>
    <name>pulsedeck::ProxyDesk</name>
    <message>
        <source>The proxy %1 did not accept the name and the password.</source>
        <translation>Проксі %1 не прийняв ім&apos;я та пароль.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a name and a password.</source>
        <translation>Проксі %1 вимагає ім&apos;я та пароль.</translation>
    </message>
    <message>
        <source>Sign in to the proxy</source>
        <translation>Вхід до проксі</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Увійти</translation>
    </message>
    <message>
        <source>The way to SendPulse leads through the proxy %1, which asks for a name and a password.</source>
        <translation>Шлях до SendPulse проходить через проксі %1, який вимагає ім&apos;я та пароль.</translation>
    </message>
    <message>
        <source>They go to your system&apos;s keychain and to this proxy, nowhere else.</source>
        <translation>Вони потрапляють лише до сховища ключів вашої системи та до цього проксі.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім&apos;я</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
</context>
<context>
    <name>pulsedeck::DaysDialog</name>
    <message>
        <source>The last day can be %1.</source>
        <translation>Останній можливий день — %1.</translation>
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
        <translation>Назва для цього невідома. Вважається ідентифікатором.</translation>
    </message>
</context>
<context>
    <name>pulsedeck::Pasted</name>
    <message>
        <source>Line %1, “%2”: %3</source>
        <translation>Рядок %1, «%2»: %3</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>І ще %Ln.</numerusform>
            <numerusform>І ще %Ln.</numerusform>
            <numerusform>І ще %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only one can stand here.</source>
        <translation>Тут може бути лише одне значення.</translation>
    </message>
    <message>
        <source>There is a line break or a tab in it that does not belong there.</source>
        <translation>У ньому є розрив рядка або табуляція, яких там не має бути.</translation>
    </message>
    <message>
        <source>There is a “%1” in it that does not belong there.</source>
        <translation>У ньому є «%1», чого там не має бути.</translation>
    </message>
</context>
<context>
    <name>pulsedeck::addresses</name>
    <message>
        <source>Nothing stands in front of the @.</source>
        <translation>Перед @ нічого немає.</translation>
    </message>
    <message>
        <source>Two dots follow each other.</source>
        <translation>Дві крапки поспіль.</translation>
    </message>
    <message>
        <source>There is a dot too many beside the @ or at the beginning.</source>
        <translation>На початку або біля @ зайва крапка.</translation>
    </message>
    <message>
        <source>What stands in front of the @ is too long.</source>
        <translation>Частина перед @ задовга.</translation>
    </message>
    <message>
        <source>Nothing stands behind the @.</source>
        <translation>Після @ нічого немає.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a domain.</source>
        <translation>«%1» — не ім’я домену.</translation>
    </message>
    <message>
        <source>“%1” does not end in a domain such as .com.</source>
        <translation>«%1» не закінчується доменом на зразок .com.</translation>
    </message>
    <message>
        <source>This is not an email address: it has no @.</source>
        <translation>Це не адреса електронної пошти: бракує @.</translation>
    </message>
    <message>
        <source>There is a space in the address.</source>
        <translation>В адресі є пробіл.</translation>
    </message>
    <message>
        <source>There is more than one @.</source>
        <translation>В адресі більше одного @.</translation>
    </message>
    <message>
        <source>It mixes letters of two alphabets that look alike.</source>
        <translation>У ній змішано однакові на вигляд літери двох абеток.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated address(es) are sent once.</source>
        <translation>
            <numerusform>%Ln повторену адресу буде надіслано один раз.</numerusform>
            <numerusform>%Ln повторені адреси буде надіслано один раз.</numerusform>
            <numerusform>%Ln повторених адрес буде надіслано один раз.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has a sign that no address has: “%1”.</source>
        <translation>У ній є знак, якого не буває в адресах: «%1».</translation>
    </message>
</context>
<context>
    <name>pulsedeck::phones</name>
    <message numerus="yes">
        <source>%Ln repeated phone(s) are sent once.</source>
        <translation>
            <numerusform>%Ln повторений номер буде надіслано один раз.</numerusform>
            <numerusform>%Ln повторені номери буде надіслано один раз.</numerusform>
            <numerusform>%Ln повторених номерів буде надіслано один раз.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not a phone number.</source>
        <translation>Це не номер телефону.</translation>
    </message>
    <message>
        <source>This can be %1 or %2. Please write it with + and the code of the country.</source>
        <translation>Це може бути %1 або %2. Напишіть його з + і кодом країни.</translation>
    </message>
    <message>
        <source>The code of the country is missing. Please write it with + in front.</source>
        <translation>Бракує коду країни. Напишіть його з + на початку.</translation>
    </message>
    <message>
        <source>There is no such phone number: digits are missing, or are too many.</source>
        <translation>Такого номера телефону немає: цифр замало або забагато.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln phone(s) without the code of a country are taken for numbers of this one: %1</source>
        <translation>
            <numerusform>%Ln номер без коду країни прочитано як номер цієї країни: %1</numerusform>
            <numerusform>%Ln номери без коду країни прочитано як номери цієї країни: %1</numerusform>
            <numerusform>%Ln номерів без коду країни прочитано як номери цієї країни: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no phone number of %1. Please write it with + and the code of its country.</source>
        <translation>Це не номер цієї країни: %1. Напишіть його з + та кодом його країни.</translation>
    </message>
</context>
<context>
    <name>pulsedeck::reading</name>
    <message>
        <source>Please write the year with four digits, for example %1.</source>
        <translation>Напишіть рік чотирма цифрами, наприклад %1.</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Такого дня немає.</translation>
    </message>
    <message>
        <source>Is this before or after noon? Please write it like %1.</source>
        <translation>Це до чи після полудня? Напишіть як %1.</translation>
    </message>
    <message>
        <source>Please write a day like %1.</source>
        <translation>Напишіть день як %1.</translation>
    </message>
    <message>
        <source>Please add the time of day, for example %1.</source>
        <translation>Додайте час, наприклад %1.</translation>
    </message>
    <message>
        <source>Please write day and time like %1.</source>
        <translation>Напишіть день і час як %1.</translation>
    </message>
    <message>
        <source>There is no such time on that day: the clocks are put forward.</source>
        <translation>Такого часу того дня немає: годинники переводять уперед.</translation>
    </message>
    <message>
        <source>Please enter a whole number, for example %1.</source>
        <translation>Введіть ціле число, наприклад %1.</translation>
    </message>
    <message>
        <source>Please enter a number, for example %1.</source>
        <translation>Введіть число, наприклад %1.</translation>
    </message>
    <message>
        <source>This number has more digits than can be kept.</source>
        <translation>У цьому числі більше цифр, ніж можна зберегти.</translation>
    </message>
    <message>
        <source>Please enter the amount without a currency.</source>
        <translation>Введіть суму без валюти.</translation>
    </message>
    <message>
        <source>This is an amount in %1; here it has to be in %2.</source>
        <translation>Це сума в %1; тут вона має бути в %2.</translation>
    </message>
    <message>
        <source>Please enter “%1” or “%2”.</source>
        <translation>Введіть «%1» або «%2».</translation>
    </message>
</context>
<context>
    <name>pulsedeck::WholeList</name>
    <message>
        <source>Keep all of it here</source>
        <translation>Зберігати весь список тут</translation>
    </message>
    <message>
        <source>All rows are kept on this computer, sealed, each time the list was read to its end: for when the service is out of reach. Otherwise it is the first thousand.</source>
        <translation>Щоразу, коли список прочитано до кінця, усі рядки зберігаються на цьому комп’ютері в зашифрованому вигляді на випадок, якщо сервіс недоступний. Інакше зберігається лише перша тисяча.</translation>
    </message>
</context>
<context>
    <name>CalendarInput</name>
    <message>
        <source>Choose a day</source>
        <translation>Вибрати день</translation>
    </message>
    <message>
        <source>Choose a day (%1)</source>
        <translation>Вибрати день (%1)</translation>
    </message>
</context>
<context>
    <name>CellEdit</name>
    <message>
        <source>“%1” is no number.</source>
        <translation>«%1» — це не число.</translation>
    </message>
    <message>
        <source>“%1” is no whole number.</source>
        <translation>«%1» — це не ціле число.</translation>
    </message>
    <message>
        <source>“%1” is none of the choices.</source>
        <translation>«%1» немає серед варіантів.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it like 2025-12-31.</source>
        <translation>«%1» — це не дата. Напишіть її так: 2025-12-31.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Так</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ні</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>«%1» — це ні «так», ні «ні».</translation>
    </message>
    <message>
        <source>“%1” cannot be empty: the service takes no empty value there.</source>
        <translation>«%1» не може бути порожнім: сервіс не приймає там порожнього значення.</translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln виконано</numerusform>
            <numerusform>%Ln виконано</numerusform>
            <numerusform>%Ln виконано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln відхилено</numerusform>
            <numerusform>%Ln відхилено</numerusform>
            <numerusform>%Ln відхилено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed by somebody else meanwhile</source>
        <translation>
            <numerusform>%Ln тим часом змінено кимось іншим</numerusform>
            <numerusform>%Ln тим часом змінено кимось іншим</numerusform>
            <numerusform>%Ln тим часом змінено кимось іншим</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not there any more</source>
        <translation>
            <numerusform>%Ln уже немає</numerusform>
            <numerusform>%Ln уже немає</numerusform>
            <numerusform>%Ln уже немає</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown whether done</source>
        <translation>
            <numerusform>%Ln невідомо, чи виконано</numerusform>
            <numerusform>%Ln невідомо, чи виконано</numerusform>
            <numerusform>%Ln невідомо, чи виконано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <translation>
            <numerusform>%Ln не надіслано</numerusform>
            <numerusform>%Ln не надіслано</numerusform>
            <numerusform>%Ln не надіслано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent</source>
        <translation>
            <numerusform>%Ln надіслано</numerusform>
            <numerusform>%Ln надіслано</numerusform>
            <numerusform>%Ln надіслано</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowStager</name>
    <message>
        <source>This row is being saved just now.</source>
        <translation>Цей рядок саме зараз зберігається.</translation>
    </message>
    <message>
        <source>This row is to be deleted. Take that back first.</source>
        <translation>Цей рядок має бути видалено. Спершу скасуйте це.</translation>
    </message>
    <message>
        <source>This row cannot be changed here.</source>
        <translation>Цей рядок не можна змінити тут.</translation>
    </message>
    <message>
        <source>“%1” cannot be changed here.</source>
        <translation>«%1» не можна змінити тут.</translation>
    </message>
    <message>
        <source>This row cannot be deleted.</source>
        <translation>Цей рядок не можна видалити.</translation>
    </message>
    <message>
        <source>“%1” cannot be changed in this row.</source>
        <translation>«%1» не можна змінити в цьому рядку.</translation>
    </message>
    <message numerus="yes">
        <source>change of %1 in %Ln row(s)</source>
        <translation>
            <numerusform>зміна поля «%1» в %Ln рядку</numerusform>
            <numerusform>зміна поля «%1» у %Ln рядках</numerusform>
            <numerusform>зміна поля «%1» у %Ln рядках</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changes in %Ln row(s)</source>
        <translation>
            <numerusform>зміни в %Ln рядку</numerusform>
            <numerusform>зміни в %Ln рядках</numerusform>
            <numerusform>зміни в %Ln рядках</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deletion of %Ln row(s)</source>
        <translation>
            <numerusform>видалення %Ln рядка</numerusform>
            <numerusform>видалення %Ln рядків</numerusform>
            <numerusform>видалення %Ln рядків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>keeping of %Ln row(s)</source>
        <translation>
            <numerusform>збереження %Ln рядка</numerusform>
            <numerusform>збереження %Ln рядків</numerusform>
            <numerusform>збереження %Ln рядків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>discarding of changes in %Ln row(s)</source>
        <translation>
            <numerusform>відкидання змін у %Ln рядку</numerusform>
            <numerusform>відкидання змін у %Ln рядках</numerusform>
            <numerusform>відкидання змін у %Ln рядках</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastedBlock</name>
    <message>
        <source>There is no text in the clipboard to be pasted.</source>
        <translation>У буфері обміну немає тексту, який можна вставити.</translation>
    </message>
</context>
<context>
    <name>WaitingChange</name>
    <message>
        <source>This row is being saved just now.</source>
        <translation>Цей рядок саме зараз зберігається.</translation>
    </message>
    <message>
        <source>This row is to be deleted. Take that back first.</source>
        <translation>Цей рядок має бути видалено. Спершу скасуйте це.</translation>
    </message>
</context>
<context>
    <name>pulsedeck::ChangesBar</name>
    <message>
        <source>Revie&amp;w</source>
        <translation>П&amp;ереглянути</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>Відк&amp;инути</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Збере&amp;гти</translation>
    </message>
    <message>
        <source>Save (%1)</source>
        <translation>Зберегти (%1)</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>Зупини&amp;ти</translation>
    </message>
    <message>
        <source>What has not been sent never will be; changes wait again</source>
        <translation>Ще не надіслане не буде надіслано; зміни знову чекатимуть</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Перебіг</translation>
    </message>
    <message>
        <source>Changes that wait to be saved</source>
        <translation>Зміни, які ще не збережено</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) %1</source>
        <extracomment>%1: &quot;in 28 rows&quot;</extracomment>
        <translation>
            <numerusform>%Ln зміна %1</numerusform>
            <numerusform>%Ln зміни %1</numerusform>
            <numerusform>%Ln змін %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln row(s)</source>
        <translation>
            <numerusform>в %Ln рядку</numerusform>
            <numerusform>у %Ln рядках</numerusform>
            <numerusform>у %Ln рядках</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) need a decision</source>
        <translation>
            <numerusform>%Ln рядок потребує рішення</numerusform>
            <numerusform>%Ln рядки потребують рішення</numerusform>
            <numerusform>%Ln рядків потребують рішення</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Пауза</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>Да&amp;лі</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 з %3</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <translation>%1, призупинено</translation>
    </message>
    <message>
        <source>%1, waiting for its turn</source>
        <translation>%1, чекає своєї черги</translation>
    </message>
    <message>
        <source>%1, waiting. %2</source>
        <translation>%1, чекає. %2</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, залишилося %2</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s)</source>
        <translation>
            <numerusform>приблизно %Ln секунда</numerusform>
            <numerusform>приблизно %Ln секунди</numerusform>
            <numerusform>приблизно %Ln секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>приблизно %Ln хвилина</numerusform>
            <numerusform>приблизно %Ln хвилини</numerusform>
            <numerusform>приблизно %Ln хвилин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s)</source>
        <translation>
            <numerusform>приблизно %Ln година</numerusform>
            <numerusform>приблизно %Ln години</numerusform>
            <numerusform>приблизно %Ln годин</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no keychain: what waits here is kept until Pulsedeck ends.</source>
        <translation>Сховища ключів немає: те, що тут чекає, зберігається, доки працює Pulsedeck.</translation>
    </message>
    <message>
        <source>%1, waiting for the service</source>
        <translation>%1, очікування сервісу</translation>
    </message>
    <message>
        <source>%1, waiting for the service; nobody knows how long</source>
        <translation>%1, очікування сервісу; скільки ще — невідомо</translation>
    </message>
    <message>
        <source>%1, writing it down first…</source>
        <extracomment>%1: &quot;Save 30 changes in 28 rows: 3 of 28&quot;; before anything is sent.</extracomment>
        <translation>%1, спершу записуємо…</translation>
    </message>
    <message numerus="yes">
        <source>Taking over changes: %1 of %Ln row(s)…</source>
        <extracomment>%1: how many of them are there</extracomment>
        <translation>
            <numerusform>Зміни приймаються: %1 з %Ln рядка…</numerusform>
            <numerusform>Зміни приймаються: %1 з %Ln рядків…</numerusform>
            <numerusform>Зміни приймаються: %1 з %Ln рядків…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) to be added lack something</source>
        <translation>
            <numerusform>%Ln новий рядок не заповнено</numerusform>
            <numerusform>%Ln нові рядки не заповнено</numerusform>
            <numerusform>%Ln нових рядків не заповнено</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::EditDesk</name>
    <message>
        <source>No changes wait to be saved.</source>
        <translation>Немає змін, які треба зберегти.</translation>
    </message>
    <message numerus="yes">
        <source>discarding of %Ln change(s)</source>
        <translation>
            <numerusform>відкидання %Ln зміни</numerusform>
            <numerusform>відкидання %Ln змін</numerusform>
            <numerusform>відкидання %Ln змін</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) were discarded.</source>
        <translation>
            <numerusform>Відкинуто %Ln зміну.</numerusform>
            <numerusform>Відкинуто %Ln зміни.</numerusform>
            <numerusform>Відкинуто %Ln змін.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) cannot be undone: the service has no call that takes them back.</source>
        <translation>
            <numerusform>%Ln зміну не можна скасувати: сервіс не має для цього виклику.</numerusform>
            <numerusform>%Ln зміни не можна скасувати: сервіс не має для цього виклику.</numerusform>
            <numerusform>%Ln змін не можна скасувати: сервіс не має для цього виклику.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have other changes that wait; save or discard those first.</source>
        <translation>
            <numerusform>%Ln рядок має інші зміни, що чекають; спершу збережіть або відкиньте їх.</numerusform>
            <numerusform>%Ln рядки мають інші зміни, що чекають; спершу збережіть або відкиньте їх.</numerusform>
            <numerusform>%Ln рядків мають інші зміни, що чекають; спершу збережіть або відкиньте їх.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>putting back of %Ln row(s)</source>
        <translation>
            <numerusform>повернення %Ln рядка</numerusform>
            <numerusform>повернення %Ln рядків</numerusform>
            <numerusform>повернення %Ln рядків</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: done.</source>
        <translation>%1: виконано.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were put back.</source>
        <translation>
            <numerusform>Повернено %Ln рядок.</numerusform>
            <numerusform>Повернено %Ln рядки.</numerusform>
            <numerusform>Повернено %Ln рядків.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were saved.</source>
        <translation>
            <numerusform>Збережено %Ln рядок.</numerusform>
            <numerusform>Збережено %Ln рядки.</numerusform>
            <numerusform>Збережено %Ln рядків.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Переглянути</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) from before go on.</source>
        <translation>
            <numerusform>%Ln попереднє завдання триває далі.</numerusform>
            <numerusform>%Ln попередні завдання тривають далі.</numerusform>
            <numerusform>%Ln попередніх завдань тривають далі.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an operation and its row</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>і ще %Ln</numerusform>
            <numerusform>і ще %Ln</numerusform>
            <numerusform>і ще %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back “%1”? This is sent:</source>
        <translation>Скасувати «%1»? Буде надіслано:</translation>
    </message>
    <message numerus="yes">
        <source>SendPulse can be reached again. Changes in %Ln row(s) wait to be saved.</source>
        <translation>
            <numerusform>SendPulse знову доступний. Зміни в %Ln рядку чекають на збереження.</numerusform>
            <numerusform>SendPulse знову доступний. Зміни в %Ln рядках чекають на збереження.</numerusform>
            <numerusform>SendPulse знову доступний. Зміни в %Ln рядках чекають на збереження.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>“%1” is not over yet.</source>
        <translation>«%1» ще не завершено.</translation>
    </message>
    <message>
        <source>“%1” cannot be undone: the service has no call that takes it back.</source>
        <translation>«%1» не можна скасувати: у сервісу немає для цього виклику.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo saving %Ln row(s)…</source>
        <translation>
            <numerusform>&amp;Скасувати збереження %Ln рядка…</numerusform>
            <numerusform>&amp;Скасувати збереження %Ln рядків…</numerusform>
            <numerusform>&amp;Скасувати збереження %Ln рядків…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo “%1”…</source>
        <translation>&amp;Скасувати: «%1»…</translation>
    </message>
    <message>
        <source>“%1” goes on by itself as soon as you are signed in again.</source>
        <translation>«%1» продовжиться саме, щойно ви знову ввійдете.</translation>
    </message>
    <message>
        <source>What is being saved just now cannot be discarded.</source>
        <translation>Те, що саме зараз зберігається, не можна відкинути.</translation>
    </message>
    <message>
        <source>This is done as soon as all rows have been taken over.</source>
        <translation>Це буде зроблено, щойно всі рядки буде прийнято.</translation>
    </message>
</context>
<context>
    <name>pulsedeck::GridEditing</name>
    <message>
        <source>What was typed was not taken. %1</source>
        <translation>Введене не прийнято. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) lie beyond the last row or column.</source>
        <translation>
            <numerusform>%Ln клітинка лежить за останнім рядком або стовпцем.</numerusform>
            <numerusform>%Ln клітинки лежать за останнім рядком або стовпцем.</numerusform>
            <numerusform>%Ln клітинок лежать за останнім рядком або стовпцем.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set “%1” in %Ln row(s)</source>
        <translation>
            <numerusform>Задати «%1» в %Ln рядку</numerusform>
            <numerusform>Задати «%1» у %Ln рядках</numerusform>
            <numerusform>Задати «%1» у %Ln рядках</numerusform>
        </translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Задати</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Змінити «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Set “%1” in %Ln row(s)…</source>
        <translation>
            <numerusform>Задати «%1» в %Ln рядку…</numerusform>
            <numerusform>Задати «%1» у %Ln рядках…</numerusform>
            <numerusform>Задати «%1» у %Ln рядках…</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Заповнити вниз</translation>
    </message>
    <message>
        <source>Empty “%1”</source>
        <translation>Очистити «%1»</translation>
    </message>
    <message>
        <source>Paste cells</source>
        <translation>Вставити клітинки</translation>
    </message>
    <message>
        <source>Delete with the other changes</source>
        <translation>Видалити разом з іншими змінами</translation>
    </message>
    <message numerus="yes">
        <source>Discard the changes of %Ln row(s)</source>
        <translation>
            <numerusform>Відкинути зміни %Ln рядка</numerusform>
            <numerusform>Відкинути зміни %Ln рядків</numerusform>
            <numerusform>Відкинути зміни %Ln рядків</numerusform>
        </translation>
    </message>
    <message>
        <source>The cells of this list cannot be changed.</source>
        <translation>Клітинки цього списку не можна змінити.</translation>
    </message>
</context>
<context>
    <name>pulsedeck::JobItemsModel</name>
    <message>
        <source>Waiting</source>
        <translation>Чекає</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>У дорозі</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Виконано</translation>
    </message>
    <message>
        <source>Was so already</source>
        <translation>Уже так і було</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Відхилено</translation>
    </message>
    <message>
        <source>Changed by somebody else</source>
        <translation>Змінено кимось іншим</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation>Уже немає</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Невідомо</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Не надіслано</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Рядок</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Підсумок</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>why a row was not done</comment>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Імпортовано</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Надіслано</translation>
    </message>
</context>
<context>
    <name>pulsedeck::JobRun</name>
    <message>
        <source>The service says: %1</source>
        <translation>Сервіс повідомляє: %1</translation>
    </message>
    <message>
        <source>%1 (code %2)</source>
        <extracomment>%1: why a row was refused; the code is the service&apos;s.</extracomment>
        <translation>%1 (код %2)</translation>
    </message>
    <message>
        <source>Nobody knows whether this was carried out: look in SendPulse before it is sent again.</source>
        <translation>Невідомо, чи це було виконано: перевірте в SendPulse, перш ніж надсилати ще раз.</translation>
    </message>
    <message>
        <source>Somebody changed the same value meanwhile.</source>
        <translation>Тим часом хтось змінив те саме значення.</translation>
    </message>
    <message>
        <source>There is no call that does this.</source>
        <translation>Немає виклику, який це робить.</translation>
    </message>
    <message>
        <source>What is about to be sent cannot be written to the disk; it may be full.</source>
        <translation>Те, що має бути надіслано, не вдається записати на диск; можливо, він заповнений.</translation>
    </message>
    <message>
        <source>A part was saved. %1</source>
        <translation>Частину збережено. %1</translation>
    </message>
    <message>
        <source>The list that this belongs to is not there any more.</source>
        <translation>Списку, до якого це належить, уже немає.</translation>
    </message>
    <message>
        <source>The row was not found, and the list may not have been read whole. Try again.</source>
        <translation>Рядок не знайдено, і список, можливо, прочитано не повністю. Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The row could not be looked up first, so nothing was sent. Try again.</source>
        <translation>Рядок не вдалося спершу переглянути, тому нічого не надіслано. Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The row is not there any more.</source>
        <translation>Рядка вже немає.</translation>
    </message>
    <message>
        <source>What this belongs to was not made.</source>
        <translation>Те, до чого це належить, не було створено.</translation>
    </message>
</context>
<context>
    <name>pulsedeck::Jobs</name>
    <message numerus="yes">
        <source>in %Ln row(s)</source>
        <translation>
            <numerusform>в %Ln рядку</numerusform>
            <numerusform>у %Ln рядках</numerusform>
            <numerusform>у %Ln рядках</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo %Ln change(s) %1</source>
        <extracomment>%1: &quot;in 28 rows&quot;</extracomment>
        <translation>
            <numerusform>Скасувати %Ln зміну %1</numerusform>
            <numerusform>Скасувати %Ln зміни %1</numerusform>
            <numerusform>Скасувати %Ln змін %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln change(s) %1</source>
        <translation>
            <numerusform>Зберегти %Ln зміну %1</numerusform>
            <numerusform>Зберегти %Ln зміни %1</numerusform>
            <numerusform>Зберегти %Ln змін %1</numerusform>
        </translation>
    </message>
    <message>
        <source>What is about to be sent cannot be written to the disk; it may be full.</source>
        <translation>Те, що має бути надіслано, не вдається записати на диск; можливо, він заповнений.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Скасування: %1</translation>
    </message>
    <message>
        <source>Somebody looked: it was carried out.</source>
        <translation>Хтось перевірив: це виконано.</translation>
    </message>
    <message>
        <source>Somebody looked: it was not carried out.</source>
        <translation>Хтось перевірив: це не виконано.</translation>
    </message>
</context>
<context>
    <name>pulsedeck::JobsDialog</name>
    <message>
        <source>St&amp;op</source>
        <translation>&amp;Зупинити</translation>
    </message>
    <message>
        <source>&amp;Repeat what was refused</source>
        <translation>&amp;Повторити відхилене</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>&amp;Скасувати…</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Завдання</translation>
    </message>
    <message>
        <source>Rows of the job</source>
        <translation>Рядки завдання</translation>
    </message>
    <message>
        <source>What is saved or done with many rows. A job goes on when Pulsedeck is started again, and does nothing twice.</source>
        <translation>Те, що зберігається або робиться з багатьма рядками. Після нового запуску Pulsedeck завдання триває далі й нічого не робить двічі.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрити</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Пауза</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Далі</translation>
    </message>
    <message>
        <source>Save what was &amp;not imported…</source>
        <translation>Зберегти &amp;неімпортоване…</translation>
    </message>
    <message>
        <source>It &amp;was done</source>
        <translation>Це &amp;виконано</translation>
    </message>
    <message>
        <source>It was not: send a&amp;gain</source>
        <translation>Ні: надіслати &amp;знову</translation>
    </message>
</context>
<context>
    <name>pulsedeck::JobsModel</name>
    <message>
        <source>%1 of %2 done</source>
        <translation>виконано %1 з %2</translation>
    </message>
    <message>
        <source>Running: %1</source>
        <translation>Триває: %1</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>Призупинено: %1</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>Чекає: %1</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Розпочато</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Завдання</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>List</source>
        <comment>that a job changes</comment>
        <translation>Список</translation>
    </message>
</context>
<context>
    <name>pulsedeck::JournalDialog</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Експортувати…</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>&amp;Скасувати…</translation>
    </message>
    <message>
        <source>Journal of changes</source>
        <translation>Журнал змін</translation>
    </message>
    <message>
        <source>Search lists, rows, values</source>
        <translation>Пошук списків, рядків, значень</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>What was changed from this computer, sealed. Each entry is chained to the one before.</source>
        <translation>Що було змінено з цього комп’ютера, запечатано. Кожен запис пов’язаний із попереднім.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрити</translation>
    </message>
    <message>
        <source>The service has no call that takes this back exactly.</source>
        <translation>Сервіс не має виклику, який точно це скасовує.</translation>
    </message>
    <message>
        <source>Puts the values of before with the changes that wait</source>
        <translation>Додає попередні значення до змін, що чекають</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>Ще нічого не змінено</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>показано %1</translation>
    </message>
    <message>
        <source>%1 shown, more are read as you scroll</source>
        <translation>показано %1, решта читається під час гортання</translation>
    </message>
    <message>
        <source>This journal is not as it was written: from entry %1 on, something was changed, taken out or damaged.</source>
        <translation>Цей журнал не такий, яким його записано: починаючи із запису %1 щось змінено, вилучено або пошкоджено.</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Експортувати журнал</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Таблиці (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Збережено як %1.</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <translation>Не вдалося зберегти: %1</translation>
    </message>
    <message>
        <source>%1 found, searching…</source>
        <translation>Знайдено: %1, пошук триває…</translation>
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
            <numerusform>і ще %Ln</numerusform>
            <numerusform>і ще %Ln</numerusform>
            <numerusform>і ще %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What became of a row, and why.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This entry is damaged</source>
        <translation>Цей запис пошкоджено</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>видалено</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Рядок</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Підсумок</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Завдання</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Зміна</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Що</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Після</translation>
    </message>
</context>
<context>
    <name>pulsedeck::Ledger</name>
    <message>
        <source>What was written down about changes in this account could not be opened: the file is damaged, was written by a newer Pulsedeck, or its key is gone. It was set aside. Changes that waited in it were not sent.</source>
        <translation>Записане про зміни в цьому обліковому записі не вдалося відкрити: файл пошкоджено, його записав новіший Pulsedeck або його ключ зник. Файл відкладено. Зміни, що чекали в ньому, не надіслано.</translation>
    </message>
    <message>
        <source>No file for changes can be written on this computer. Changes that wait are kept only until Pulsedeck is closed.</source>
        <translation>На цьому комп’ютері не вдається записати файл для змін. Зміни, що чекають, зберігаються лише до закриття Pulsedeck.</translation>
    </message>
</context>
<context>
    <name>pulsedeck::LeftOutDialog</name>
    <message>
        <source>Row</source>
        <translation>Рядок</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>What was not taken</source>
        <translation>Що не прийнято</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Копіювати</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрити</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 cells were not taken. %2</source>
        <extracomment>%1: how many there were; %2: why the first one was not taken</extracomment>
        <translation>
            <numerusform>%Ln з %1 клітинок не прийнято. %2</numerusform>
            <numerusform>%Ln з %1 клітинок не прийнято. %2</numerusform>
            <numerusform>%Ln з %1 клітинок не прийнято. %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 rows stay. %2</source>
        <extracomment>%1: how many were to be deleted; %2: why the first one is not</extracomment>
        <translation>
            <numerusform>%Ln з %1 рядків залишається. %2</numerusform>
            <numerusform>%Ln з %1 рядків залишаються. %2</numerusform>
            <numerusform>%Ln з %1 рядків залишаються. %2</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Показати</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значення</translation>
    </message>
    <message>
        <source>This is taken as soon as the names that it needs are read.</source>
        <translation>Це буде застосовано, щойно прочитаються потрібні імена.</translation>
    </message>
</context>
<context>
    <name>pulsedeck::ReviewDialog</name>
    <message>
        <source>Do not start &amp;webhooks and flows</source>
        <translation>Не запускати &amp;вебхуки та автоматизації</translation>
    </message>
    <message>
        <source>&amp;Remove this change</source>
        <translation>&amp;Вилучити цю зміну</translation>
    </message>
    <message>
        <source>&amp;Keep theirs</source>
        <translation>&amp;Залишити чуже</translation>
    </message>
    <message>
        <source>Write &amp;mine</source>
        <translation>Записати &amp;моє</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Зберегти</translation>
    </message>
    <message>
        <source>Changes that wait</source>
        <translation>Зміни, що чекають</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>&amp;Копіювати все</translation>
    </message>
    <message>
        <source>All changes as a table, for a spreadsheet</source>
        <translation>Усі зміни у вигляді таблиці</translation>
    </message>
    <message>
        <source>The value that somebody else wrote stays</source>
        <translation>Залишається значення, яке записав хтось інший</translation>
    </message>
    <message>
        <source>Your value is written over the one that somebody else wrote</source>
        <translation>Ваше значення замінить те, яке записав хтось інший</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>Save (%1)</source>
        <translation>Зберегти (%1)</translation>
    </message>
    <message>
        <source>Nothing can be saved before you have decided.</source>
        <translation>Зберегти можна буде лише після вашого рішення.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Спробувати ще раз</translation>
    </message>
    <message>
        <source>removal of changes</source>
        <translation>вилучення змін</translation>
    </message>
    <message>
        <source>keeping of other values</source>
        <translation>залишення чужих значень</translation>
    </message>
    <message>
        <source>decision to write</source>
        <translation>рішення записати</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln call(s)</source>
        <translation>
            <numerusform>приблизно %Ln виклик</numerusform>
            <numerusform>приблизно %Ln виклики</numerusform>
            <numerusform>приблизно %Ln викликів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that look first</source>
        <translation>
            <numerusform>%Ln, що спершу перевіряє</numerusform>
            <numerusform>%Ln, що спершу перевіряють</numerusform>
            <numerusform>%Ln, що спершу перевіряють</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 after %3, %4. This sends messages or costs money.</source>
        <extracomment>%1: &quot;28 rows&quot;; %2: &quot;about 31 calls&quot;; %3: &quot;28 that look first&quot;; %4: &quot;about 6 seconds&quot;</extracomment>
        <translation>%1: %2 після %3, %4. Це надсилає повідомлення або коштує грошей.</translation>
    </message>
    <message>
        <source>%1: %2 after %3, %4, no cost.</source>
        <translation>%1: %2 після %3, %4, безкоштовно.</translation>
    </message>
    <message>
        <source>Can be undone: %1 of %2.</source>
        <translation>Можна скасувати: %1 з %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln рядок</numerusform>
            <numerusform>%Ln рядки</numerusform>
            <numerusform>%Ln рядків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %Ln that look first</source>
        <translation>
            <numerusform>щонайбільше %Ln, що спершу перевіряє</numerusform>
            <numerusform>щонайбільше %Ln, що спершу перевіряють</numerusform>
            <numerusform>щонайбільше %Ln, що спершу перевіряють</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at most</source>
        <extracomment>%1: &quot;about 6 seconds&quot;</extracomment>
        <translation>щонайбільше %1</translation>
    </message>
    <message>
        <source>a look at all pages of the list</source>
        <translation>перегляду всіх сторінок списку</translation>
    </message>
    <message>
        <source>for as long as that takes</source>
        <translation>скільки це триватиме</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) to be added cannot be saved yet and go(es) on waiting.</source>
        <translation>
            <numerusform>%Ln новий рядок поки не можна зберегти, він чекає далі.</numerusform>
            <numerusform>%Ln нові рядки поки не можна зберегти, вони чекають далі.</numerusform>
            <numerusform>%Ln нових рядків поки не можна зберегти, вони чекають далі.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) to be added cannot be looked up first: where the list has it already, its values are replaced, with no way back.</source>
        <translation>
            <numerusform>%Ln новий рядок неможливо перевірити заздалегідь: якщо він уже є у списку, його значення буде замінено безповоротно.</numerusform>
            <numerusform>%Ln нові рядки неможливо перевірити заздалегідь: якщо вони вже є у списку, їхні значення буде замінено безповоротно.</numerusform>
            <numerusform>%Ln нових рядків неможливо перевірити заздалегідь: якщо вони вже є у списку, їхні значення буде замінено безповоротно.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::ReviewModel</name>
    <message>
        <source>empty</source>
        <translation>порожньо</translation>
    </message>
    <message>
        <source>Is being saved</source>
        <translation>Зберігається</translation>
    </message>
    <message>
        <source>Refused. %1</source>
        <translation>Відхилено. %1</translation>
    </message>
    <message>
        <source>Somebody changed this row meanwhile</source>
        <translation>Тим часом хтось змінив цей рядок</translation>
    </message>
    <message>
        <source>The row is not there any more</source>
        <translation>Рядка вже немає</translation>
    </message>
    <message>
        <source>to be deleted</source>
        <translation>буде видалено</translation>
    </message>
    <message>
        <source>Now: %1 (somebody changed it; before: %2, yours: %3)</source>
        <translation>Зараз: %1 (змінив хтось інший; було: %2, ваше: %3)</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Рядок</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Було</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Буде</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>New row</source>
        <translation>Новий рядок</translation>
    </message>
    <message>
        <source>Whole row</source>
        <translation>Увесь рядок</translation>
    </message>
    <message>
        <source>Cannot be saved yet. %1</source>
        <translation>Поки що не можна зберегти. %1</translation>
    </message>
</context>
<context>
    <name>pulsedeck::StagedLay</name>
    <message>
        <source>This row is to be deleted; it waits to be saved.</source>
        <translation>Цей рядок буде видалено; це ще не збережено.</translation>
    </message>
    <message>
        <source>This row is not there any more.</source>
        <translation>Цього рядка більше немає.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>порожньо</translation>
    </message>
    <message>
        <source>Waits to be saved. Before: %1</source>
        <translation>Ще не збережено. Було: %1</translation>
    </message>
    <message>
        <source>Is being saved. Before: %1</source>
        <translation>Зберігається. Було: %1</translation>
    </message>
    <message>
        <source>Somebody changed this meanwhile. Before: %1. Now: %2. Yours: %3.</source>
        <translation>Тим часом хтось це змінив. Було: %1. Зараз: %2. Ваше: %3.</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>Не збережено. %1</translation>
    </message>
</context>
<context>
    <name>pulsedeck::Staging</name>
    <message>
        <source>Changes that wait can no longer be written to the disk; it may be full. They are kept until Pulsedeck is closed: make room, then save them.</source>
        <translation>Зміни, що чекають, більше не вдається записати на диск; можливо, він заповнений. Вони зберігаються до закриття Pulsedeck: звільніть місце, а тоді збережіть їх.</translation>
    </message>
</context>
<context>
    <name>pulsedeck::ExportDialog</name>
    <message>
        <source>Rows</source>
        <translation>Рядки</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Стовпці</translation>
    </message>
    <message>
        <source>Export %1</source>
        <extracomment>%1 is the title of a list</extracomment>
        <translation>Експорт: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>C&amp;hoose a file…</source>
        <translation>&amp;Вибрати файл…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets and other programs</source>
        <translation>CSV, для електронних таблиць та інших програм</translation>
    </message>
    <message>
        <source>TSV, separated by tabs</source>
        <translation>TSV, розділені табуляцією</translation>
    </message>
    <message>
        <source>XLSX, an Excel workbook</source>
        <translation>XLSX, книга Excel</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, для програм</translation>
    </message>
    <message>
        <source>Between the values</source>
        <translation>Між значеннями</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Кома</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Крапка з комою</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Табуляція</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Формат</translation>
    </message>
    <message>
        <source>&amp;Between the values</source>
        <translation>&amp;Між значеннями</translation>
    </message>
    <message>
        <source>The file is not sealed: whoever can open it can read these rows.</source>
        <translation>Файл не запечатано: хто зможе його відкрити, той прочитає ці рядки.</translation>
    </message>
    <message>
        <source>All columns means all that the service told of a row.</source>
        <translation>Усі стовпці означає все, що сервіс повідомив про рядок.</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <extracomment>A kind of files: %1 is &quot;CSV&quot;, %2 is &quot;csv&quot;.</extracomment>
        <translation>Файли %1 (*.%2)</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Значення</translation>
    </message>
</context>
<context>
    <name>pulsedeck::FileActions</name>
    <message>
        <source>Export…</source>
        <translation>Експортувати…</translation>
    </message>
    <message>
        <source>Export these rows to a file (%1)</source>
        <extracomment>%1 is a key</extracomment>
        <translation>Експортувати ці рядки у файл (%1)</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Імпортувати…</translation>
    </message>
    <message>
        <source>Import rows from a file (%1)</source>
        <extracomment>%1 is a key</extracomment>
        <translation>Імпортувати рядки з файлу (%1)</translation>
    </message>
</context>
<context>
    <name>pulsedeck::FileExport</name>
    <message>
        <source>Exporting %1</source>
        <translation>Експорт: %1</translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2</source>
        <translation>Не вдалося записати файл %1: %2</translation>
    </message>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>Експорт зупинено. Файл не записано.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were exported to %1.</source>
        <translation>
            <numerusform>%Ln рядок експортовано до %1.</numerusform>
            <numerusform>%Ln рядки експортовано до %1.</numerusform>
            <numerusform>%Ln рядків експортовано до %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Відкрити &amp;теку</translation>
    </message>
</context>
<context>
    <name>pulsedeck::ImportCheckStep</name>
    <message>
        <source>Lines of the file</source>
        <translation>Рядки файлу</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <comment>lines of a file</comment>
        <translation>
            <numerusform>%Ln відхилений</numerusform>
            <numerusform>%Ln відхилені</numerusform>
            <numerusform>%Ln відхилених</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation>Немає чого надсилати.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln новий</numerusform>
            <numerusform>%Ln нові</numerusform>
            <numerusform>%Ln нових</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln змінений</numerusform>
            <numerusform>%Ln змінені</numerusform>
            <numerusform>%Ln змінених</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln the same</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln без змін</numerusform>
            <numerusform>%Ln без змін</numerusform>
            <numerusform>%Ln без змін</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) would be sent. Nothing was changed yet.</source>
        <translation>
            <numerusform>Буде надіслано %Ln рядок. Поки що нічого не змінено.</numerusform>
            <numerusform>Буде надіслано %Ln рядки. Поки що нічого не змінено.</numerusform>
            <numerusform>Буде надіслано %Ln рядків. Поки що нічого не змінено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln line(s) &amp;without the values that cannot be taken</source>
        <translation>
            <numerusform>Імпортувати %Ln рядок &amp;без значень, які не можна прийняти</numerusform>
            <numerusform>Імпортувати %Ln рядки &amp;без значень, які не можна прийняти</numerusform>
            <numerusform>Імпортувати %Ln рядків &amp;без значень, які не можна прийняти</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::ImportColumnsStep</name>
    <message>
        <source>The first line has the &amp;titles</source>
        <translation>У першому рядку &amp;заголовки</translation>
    </message>
    <message>
        <source>Name of the mapping</source>
        <translation>Назва відповідності</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Зберегти</translation>
    </message>
    <message>
        <source>What the columns are</source>
        <translation>Що в стовпцях</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <extracomment>A column of a file, a value of it, and what it is in the list.</extracomment>
        <translation>Стовпець файлу</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Приклад</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Стане</translation>
    </message>
    <message>
        <source>What “%1” becomes</source>
        <extracomment>%1 is the title of a column</extracomment>
        <translation>Чим стане «%1»</translation>
    </message>
    <message>
        <source>Nothing: left out</source>
        <translation>Нічим: пропустити</translation>
    </message>
    <message>
        <source>Variable %1</source>
        <translation>Змінна %1</translation>
    </message>
    <message>
        <source>New variable %1: numbers</source>
        <translation>Нова змінна %1: числа</translation>
    </message>
    <message>
        <source>New variable %1: days</source>
        <translation>Нова змінна %1: дні</translation>
    </message>
    <message>
        <source>New variable %1: texts</source>
        <translation>Нова змінна %1: тексти</translation>
    </message>
    <message>
        <source>Empty values change nothing.</source>
        <translation>Порожні значення нічого не змінюють.</translation>
    </message>
    <message>
        <source>&amp;Update what is there already</source>
        <translation>&amp;Оновлювати те, що вже є</translation>
    </message>
    <message>
        <source>Please fill in “%1”, or say which column has it.</source>
        <translation>Заповніть «%1» або вкажіть, у якому стовпці це є.</translation>
    </message>
    <message>
        <source>What is new needs besides: %1.</source>
        <extracomment>%1: titles of fields, such as &quot;Owner&quot;</extracomment>
        <translation>Нове потребує ще: %1.</translation>
    </message>
    <message>
        <source>No country: they are refused</source>
        <translation>Жодної: їх буде відхилено</translation>
    </message>
    <message>
        <source>P&amp;hones without the code of a country are numbers of:</source>
        <translation>Номери без &amp;коду країни належать до:</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>One column has to become %1: rows are known by it.</source>
        <extracomment>%1: titles of fields, such as “Address” or “Phone”</extracomment>
        <translation>Одна з колонок має стати %1: за нею впізнають записи.</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between titles of fields</comment>
        <translation> або </translation>
    </message>
</context>
<context>
    <name>pulsedeck::ImportDialog</name>
    <message>
        <source>&amp;Stop</source>
        <translation>З&amp;упинити</translation>
    </message>
    <message>
        <source>Save what was &amp;not imported…</source>
        <translation>Зберегти &amp;неімпортоване…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Стовпці</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Пробний запуск</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Виконання</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Кроки</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Перебіг</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Імпортувати</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Далі</translation>
    </message>
    <message>
        <source>The list could not be read: %1</source>
        <translation>Не вдалося прочитати список: %1</translation>
    </message>
    <message>
        <source>The list was not read to its end.</source>
        <translation>Список не прочитано до кінця.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Порівняння…</translation>
    </message>
    <message>
        <source>Import into “%1”</source>
        <translation>Імпорт до «%1»</translation>
    </message>
    <message>
        <source>What is imported</source>
        <translation>Що імпортується</translation>
    </message>
    <message numerus="yes">
        <source>Reading the list to compare: %Ln row(s) so far…</source>
        <translation>
            <numerusform>Читання списку для порівняння: поки що %Ln рядок…</numerusform>
            <numerusform>Читання списку для порівняння: поки що %Ln рядки…</numerusform>
            <numerusform>Читання списку для порівняння: поки що %Ln рядків…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importing %Ln row(s). This goes on when you close the dialog.</source>
        <translation>
            <numerusform>Імпорт %Ln рядка. Він триватиме й після закриття вікна.</numerusform>
            <numerusform>Імпорт %Ln рядків. Він триватиме й після закриття вікна.</numerusform>
            <numerusform>Імпорт %Ln рядків. Він триватиме й після закриття вікна.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 were read back.</source>
        <extracomment>Rows of an import</extracomment>
        <translation>Перевірено %1 з %2.</translation>
    </message>
    <message>
        <source>%1 of %2 were sent.</source>
        <translation>Надіслано %1 з %2.</translation>
    </message>
</context>
<context>
    <name>pulsedeck::ImportFileStep</name>
    <message>
        <source>Point, as in 1.5</source>
        <extracomment>Of numbers.</extracomment>
        <translation>Крапка, як у 1.5</translation>
    </message>
    <message>
        <source>Comma, as in 1,5</source>
        <translation>Кома, як у 1,5</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Десятковий знак</translation>
    </message>
    <message>
        <source>&amp;Decimal sign</source>
        <translation>&amp;Десятковий знак</translation>
    </message>
    <message>
        <source>Numbers such as %1 can be read in two ways: check the decimal sign.</source>
        <extracomment>%1 is a number.</extracomment>
        <translation>Числа на зразок %1 можна прочитати двояко: перевірте десятковий знак.</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Вибрати файл…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>В&amp;ставити</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодування</translation>
    </message>
    <message>
        <source>Between the values</source>
        <translation>Між значеннями</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Кома</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Крапка з комою</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Табуляція</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Вертикальна риска</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Кодування</translation>
    </message>
    <message>
        <source>&amp;Between the values</source>
        <translation>&amp;Між значеннями</translation>
    </message>
    <message>
        <source>The first lines</source>
        <translation>Перші рядки</translation>
    </message>
    <message>
        <source>Choose a file, drop one here, or paste rows of a spreadsheet: CSV, TSV or XLSX. Nothing is changed before you have seen what would be.</source>
        <translation>Виберіть файл, перетягніть його сюди або вставте рядки електронної таблиці: CSV, TSV чи XLSX. Нічого не зміниться, доки ви не побачите, що саме буде змінено.</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>Виберіть файл для імпорту</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>Таблиці (*.csv *.tsv *.txt *.xlsx);;Усі файли (*)</translation>
    </message>
    <message>
        <source>%1 is too large to be imported in one piece.</source>
        <translation>%1 завеликий, щоб імпортувати його за один раз.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Читання %1…</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>Не вдалося прочитати %1: %2</translation>
    </message>
    <message>
        <source>There is no text to paste. Copy some rows first.</source>
        <translation>Немає тексту для вставлення. Спершу скопіюйте кілька рядків.</translation>
    </message>
    <message>
        <source>What was pasted</source>
        <translation>Вставлене</translation>
    </message>
    <message>
        <source>What was dropped</source>
        <translation>Перетягнуте</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file and what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 has no rows.</source>
        <translation>У %1 немає рядків.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln line(s).</source>
        <translation>
            <numerusform>%1: %Ln рядок.</numerusform>
            <numerusform>%1: %Ln рядки.</numerusform>
            <numerusform>%1: %Ln рядків.</numerusform>
        </translation>
    </message>
    <message>
        <source>Order of days</source>
        <translation>Порядок у датах</translation>
    </message>
    <message>
        <source>&amp;Order of days</source>
        <translation>П&amp;орядок у датах</translation>
    </message>
    <message>
        <source>Day first, as in 25/12/1990</source>
        <translation>Спершу день, як у 25/12/1990</translation>
    </message>
    <message>
        <source>Month first, as in 12/25/1990</source>
        <translation>Спершу місяць, як у 12/25/1990</translation>
    </message>
    <message>
        <source>Days such as %1 can be read in two ways: check their order.</source>
        <extracomment>%1 is a day.</extracomment>
        <translation>Такі дати, як %1, можна прочитати двома способами: перевірте порядок.</translation>
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
        <translation>Рядок</translation>
    </message>
    <message>
        <source>What changes, or why it is refused</source>
        <translation>Що зміниться або чому відхилено</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Запис</translation>
    </message>
    <message>
        <source>without %1</source>
        <extracomment>What a line goes without, and why</extracomment>
        <translation>без %1</translation>
    </message>
</context>
<context>
    <name>pulsedeck::ImportRun</name>
    <message>
        <source>The import was stopped before its turn.</source>
        <translation>Імпорт зупинено раніше.</translation>
    </message>
    <message>
        <source>It was sent, but it could not be read back.</source>
        <translation>Надіслано, але перевірити не вдалося.</translation>
    </message>
    <message>
        <source>The service did not take it and does not tell why.</source>
        <translation>Сервіс не прийняв цей рядок і не пояснює чому.</translation>
    </message>
</context>
<context>
    <name>pulsedeck::Importing</name>
    <message numerus="yes">
        <source>%Ln row(s) were imported.</source>
        <translation>
            <numerusform>Імпортовано %Ln рядок.</numerusform>
            <numerusform>Імпортовано %Ln рядки.</numerusform>
            <numerusform>Імпортовано %Ln рядків.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln did not get into the list.</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln не потрапив до списку.</numerusform>
            <numerusform>%Ln не потрапили до списку.</numerusform>
            <numerusform>%Ln не потрапили до списку.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of the file were refused before anything was sent.</source>
        <translation>
            <numerusform>%Ln рядок файлу відхилено до надсилання.</numerusform>
            <numerusform>%Ln рядки файлу відхилено до надсилання.</numerusform>
            <numerusform>%Ln рядків файлу відхилено до надсилання.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were sent but could not be read back.</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln надіслано, але не вдалося перевірити.</numerusform>
            <numerusform>%Ln надіслано, але не вдалося перевірити.</numerusform>
            <numerusform>%Ln надіслано, але не вдалося перевірити.</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Файли CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save what was not imported…</source>
        <translation>Зберегти неімпортоване…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were taken and wait for their owners to agree.</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln прийнято, очікується згода власника.</numerusform>
            <numerusform>%Ln прийнято, очікується згода власників.</numerusform>
            <numerusform>%Ln прийнято, очікується згода власників.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading back: %1, %2 of %3</source>
        <extracomment>%1: &quot;Contacts&quot;; %2 of %3 rows</extracomment>
        <translation>Перевірка: %1, %2 з %3</translation>
    </message>
    <message>
        <source>Importing: %1, %2 of %3</source>
        <translation>Імпорт: %1, %2 з %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) went without values that cannot be taken.</source>
        <translation>
            <numerusform>%Ln рядок передано без значень, які не можна прийняти.</numerusform>
            <numerusform>%Ln рядки передано без значень, які не можна прийняти.</numerusform>
            <numerusform>%Ln рядків передано без значень, які не можна прийняти.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::ListExport</name>
    <message numerus="yes">
        <source>The %Ln selected row(s)</source>
        <translation>
            <numerusform>%Ln вибраний рядок</numerusform>
            <numerusform>%Ln вибрані рядки</numerusform>
            <numerusform>%Ln вибраних рядків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln row(s) that were found</source>
        <translation>
            <numerusform>%Ln знайдений рядок</numerusform>
            <numerusform>%Ln знайдені рядки</numerusform>
            <numerusform>%Ln знайдених рядків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln row(s) that are loaded</source>
        <translation>
            <numerusform>%Ln завантажений рядок</numerusform>
            <numerusform>%Ln завантажені рядки</numerusform>
            <numerusform>%Ln завантажених рядків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln row(s)</source>
        <translation>
            <numerusform>%Ln рядок (усі)</numerusform>
            <numerusform>Усі %Ln рядки</numerusform>
            <numerusform>Усі %Ln рядків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln shown column(s)</source>
        <translation>
            <numerusform>%Ln показаний стовпець</numerusform>
            <numerusform>%Ln показані стовпці</numerusform>
            <numerusform>%Ln показаних стовпців</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln column(s)</source>
        <translation>
            <numerusform>%Ln стовпець (усі)</numerusform>
            <numerusform>Усі %Ln стовпці</numerusform>
            <numerusform>Усі %Ln стовпців</numerusform>
        </translation>
    </message>
    <message>
        <source>The list was not read to its end. No file was written.</source>
        <translation>Список не прочитано до кінця. Файл не записано.</translation>
    </message>
    <message>
        <source>The list changed while it was read: rows may be missing.</source>
        <translation>Під час читання список змінився: можливо, бракує рядків.</translation>
    </message>
    <message>
        <source>The rows were not read just now.</source>
        <translation>Рядки прочитано раніше, не щойно.</translation>
    </message>
    <message>
        <source>As you see them, with the changes that wait to be saved</source>
        <translation>Як показано, зі змінами, що чекають на збереження</translation>
    </message>
    <message>
        <source>As SendPulse has them</source>
        <translation>Як їх має SendPulse</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 is a list, %2 the row that it belongs to: &quot;Contacts of Newsletter&quot;.</extracomment>
        <translation>%1: %2</translation>
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
            <numerusform>%Ln рядок, знайдений серед завантажених</numerusform>
            <numerusform>%Ln рядки, знайдені серед завантажених</numerusform>
            <numerusform>%Ln рядків, знайдених серед завантажених</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All rows: the others are read first, up to %Ln with a call</source>
        <translation>
            <numerusform>Усі рядки: решту спершу буде прочитано, до %Ln за виклик</numerusform>
            <numerusform>Усі рядки: решту спершу буде прочитано, до %Ln за виклик</numerusform>
            <numerusform>Усі рядки: решту спершу буде прочитано, до %Ln за виклик</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %1 rows: the others are read first, with about %Ln call(s)</source>
        <translation>
            <numerusform>Усі рядки (%1): решту спершу буде прочитано, приблизно за %Ln виклик</numerusform>
            <numerusform>Усі рядки (%1): решту спершу буде прочитано, приблизно за %Ln виклики</numerusform>
            <numerusform>Усі рядки (%1): решту спершу буде прочитано, приблизно за %Ln викликів</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (part)</source>
        <extracomment>Name of a file: %1 is a list of which some rows are in it.</extracomment>
        <translation>%1 (частина)</translation>
    </message>
</context>
<context>
    <name>pulsedeck::ListFiles</name>
    <message numerus="yes">
        <source>%Ln row(s) were copied.</source>
        <translation>
            <numerusform>%Ln рядок скопійовано.</numerusform>
            <numerusform>%Ln рядки скопійовано.</numerusform>
            <numerusform>%Ln рядків скопійовано.</numerusform>
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
        <translation>секунди</translation>
    </message>
    <message>
        <source>%1: currency</source>
        <extracomment>Title of a column: %1 is the title of a column of amounts.</extracomment>
        <translation>%1: валюта</translation>
    </message>
    <message>
        <source>A quotation mark in line %1 is never closed.</source>
        <translation>Лапки в рядку %1 не закрито.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Стовпець %1</translation>
    </message>
    <message>
        <source>%1: “%2”. %3</source>
        <extracomment>A field, its value in the file, and what is wrong with it.</extracomment>
        <translation>%1: «%2». %3</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Не імпортовано</translation>
    </message>
    <message>
        <source>This is not a table. Choose a CSV, TSV or XLSX file.</source>
        <translation>Це не таблиця. Виберіть файл CSV, TSV або XLSX.</translation>
    </message>
    <message>
        <source>This is a file of the old .xls kind. Save it as XLSX or CSV and choose that file.</source>
        <translation>Це файл старого виду (.xls). Збережіть його як XLSX або CSV і виберіть той файл.</translation>
    </message>
    <message>
        <source>There is a character in it that does not belong in text.</source>
        <translation>Тут є знак, якого в тексті не буває.</translation>
    </message>
    <message>
        <source>This is no workbook that can be read.</source>
        <translation>Цю книгу неможливо прочитати.</translation>
    </message>
    <message>
        <source>The first sheet of the workbook is empty.</source>
        <translation>Перший аркуш книги порожній.</translation>
    </message>
    <message>
        <source>“%1” stands in line %2 already.</source>
        <translation>«%1» вже є в рядку %2.</translation>
    </message>
    <message>
        <source>Nothing stands in: %1.</source>
        <extracomment>The titles of the fields by which a row is known.</extracomment>
        <translation>Немає того, за чим розпізнають рядок: %1.</translation>
    </message>
    <message>
        <source>Several in the list are called so: which one is meant?</source>
        <translation>У списку є кілька з такою назвою: про який запис ідеться?</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>Бракує поля «%1».</translation>
    </message>
    <message>
        <source>“%1” cannot be changed by an import: the list has “%2”.</source>
        <translation>Поле «%1» не можна змінити імпортом: у списку — «%2».</translation>
    </message>
    <message>
        <source>Several are called so. Their IDs are: %1.</source>
        <translation>Так називаються кілька. Їхні ID: %1.</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Нічого з такою назвою немає.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>A name, and what is wrong with it.</extracomment>
        <translation>«%1»: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln phone(s) without the code of a country are taken for numbers of this one: %1.</source>
        <extracomment>%1: &quot;Germany (+49)&quot;</extracomment>
        <translation>
            <numerusform>%Ln номер без коду країни прочитано як номер цієї країни: %1.</numerusform>
            <numerusform>%Ln номери без коду країни прочитано як номери цієї країни: %1.</numerusform>
            <numerusform>%Ln номерів без коду країни прочитано як номери цієї країни: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is taken for %2.</source>
        <extracomment>A phone in a file, and the one that is sent.</extracomment>
        <translation>«%1» прочитано як %2.</translation>
    </message>
    <message>
        <source>It has no code of a country, and no country was chosen for phones without one.</source>
        <translation>Він не має коду країни, а країну для номерів без коду не вибрано.</translation>
    </message>
</context>
<context>
    <name>pulsedeck::NameEdit</name>
    <message>
        <source>Show all names</source>
        <translation>Показати всі назви</translation>
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
        <translation>Середнє, %1: %2. Кожен рядок важить однаково, хоч би який великий.</translation>
    </message>
    <message>
        <source>Sum of %1: %2, average %3</source>
        <translation>Сума, %1: %2, у середньому %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1: a number of rows that have a value, of all that %2 names: &quot;9 rows&quot;.</extracomment>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>%1, numbers of %2</source>
        <extracomment>%1: &quot;9 rows&quot;, %2: of how many of them the numbers are known so far.</extracomment>
        <translation>%1, числа з %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected row(s)</source>
        <translation>
            <numerusform>%Ln вибраний рядок</numerusform>
            <numerusform>%Ln вибрані рядки</numerusform>
            <numerusform>%Ln вибраних рядків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln loaded row(s)</source>
        <translation>
            <numerusform>%Ln завантажений рядок</numerusform>
            <numerusform>%Ln завантажені рядки</numerusform>
            <numerusform>%Ln завантажених рядків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln рядок</numerusform>
            <numerusform>%Ln рядки</numerusform>
            <numerusform>%Ln рядків</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 together: %2 (%3)</source>
        <extracomment>%3 is a formula: "Opened / delivered".</extracomment>
        <translation>%1 разом: %2 (%3)</translation>
    </message>
    <message>
        <source>%1, an average of rows</source>
        <translation>%1, середнє за рядками</translation>
    </message>
    <message>
        <source>%1, as SendPulse has them</source>
        <extracomment>%1: &quot;84 rows&quot;; totals are of what the service has.</extracomment>
        <translation>%1, як у SendPulse</translation>
    </message>
</context>
<context>
    <name>SavedViews</name>
    <message>
        <source>Save this view</source>
        <translation>Зберегти цей вигляд</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Назва вигляду</translation>
    </message>
    <message>
        <source>Columns, their order and sorting, and the chosen filters.</source>
        <translation>Стовпці, їхній порядок і сортування та вибрані фільтри.</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Вигляди</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Зберегти цей вигляд…</translation>
    </message>
    <message>
        <source>Delete a view</source>
        <translation>Видалити вигляд</translation>
    </message>
</context>
<context>
    <name>pulsedeck::AddedModel</name>
    <message>
        <source>Not added. %1</source>
        <translation>Не додано. %1</translation>
    </message>
    <message>
        <source>This row is being added.</source>
        <translation>Цей рядок саме додається.</translation>
    </message>
    <message>
        <source>“%1” is needed before the row can be added.</source>
        <translation>Перш ніж додати рядок, потрібно заповнити «%1».</translation>
    </message>
    <message>
        <source>This row is to be added; it waits to be saved.</source>
        <translation>Цей рядок буде додано; він чекає на збереження.</translation>
    </message>
    <message>
        <source>Type or paste rows here</source>
        <translation>Введіть або вставте рядки тут</translation>
    </message>
    <message>
        <source>Empty row: %1</source>
        <translation>Порожній рядок: %1</translation>
    </message>
    <message>
        <source>%1 *</source>
        <extracomment>The title of a column that has to be filled in</extracomment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Has to be filled in</source>
        <translation>Обов’язково заповнити</translation>
    </message>
</context>
<context>
    <name>pulsedeck::AddedRows</name>
    <message>
        <source>What was typed was not taken. %1</source>
        <translation>Введене не прийнято. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) to be added</source>
        <translation>
            <numerusform>Буде додано %Ln рядок</numerusform>
            <numerusform>Буде додано %Ln рядки</numerusform>
            <numerusform>Буде додано %Ln рядків</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows to be added</source>
        <translation>Нові рядки</translation>
    </message>
    <message>
        <source>This row is being added just now.</source>
        <translation>Цей рядок саме додається.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) lie beyond the last column.</source>
        <translation>
            <numerusform>%Ln клітинка лежить за останнім стовпцем.</numerusform>
            <numerusform>%Ln клітинки лежать за останнім стовпцем.</numerusform>
            <numerusform>%Ln клітинок лежать за останнім стовпцем.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change this cell</source>
        <translation>Змінити цю клітинку</translation>
    </message>
    <message>
        <source>Paste cells</source>
        <translation>Вставити клітинки</translation>
    </message>
    <message>
        <source>Do not add these rows</source>
        <translation>Не додавати ці рядки</translation>
    </message>
    <message>
        <source>What was pasted is still being taken. Type here once its rows have come, or take it back with %1.</source>
        <translation>Вставлене ще опрацьовується. Пишіть тут, щойно з’являться його рядки, або скасуйте вставлення клавішами %1.</translation>
    </message>
</context>
<context>
    <name>RowMaker</name>
    <message>
        <source>This row is being added just now.</source>
        <translation>Цей рядок саме додається.</translation>
    </message>
    <message numerus="yes">
        <source>adding of %Ln row(s)</source>
        <translation>
            <numerusform>додавання %Ln рядка</numerusform>
            <numerusform>додавання %Ln рядків</numerusform>
            <numerusform>додавання %Ln рядків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changes in %Ln added row(s)</source>
        <translation>
            <numerusform>зміни в %Ln новому рядку</numerusform>
            <numerusform>зміни в %Ln нових рядках</numerusform>
            <numerusform>зміни в %Ln нових рядках</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removal of %Ln added row(s)</source>
        <translation>
            <numerusform>відкидання %Ln нового рядка</numerusform>
            <numerusform>відкидання %Ln нових рядків</numerusform>
            <numerusform>відкидання %Ln нових рядків</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is in the list already. Please change its row instead.</source>
        <translation>«%1» уже є у списку. Змініть, будь ласка, її рядок.</translation>
    </message>
</context>
<context>
    <name>pulsedeck::FormDraft</name>
    <message>
        <source>Start a&amp;fresh</source>
        <translation>&amp;Почати знову</translation>
    </message>
    <message>
        <source>Goes on from what you typed at %1.</source>
        <translation>Продовжується те, що ви ввели о %1.</translation>
    </message>
    <message>
        <source>Files and passwords are not kept.</source>
        <translation>Файли й паролі не зберігаються.</translation>
    </message>
    <message>
        <source>Goes on from what you typed on %1.</source>
        <translation>Продовжується те, що ви ввели %1.</translation>
    </message>
    <message>
        <source>What you typed has not been sent. As a draft it is here again when you open this form.</source>
        <translation>Введене не надіслано. Як чернетка воно знову буде тут, коли ви відкриєте цю форму.</translation>
    </message>
    <message>
        <source>What you typed has not been sent. As a draft it is here again when you open this form, until Pulsedeck ends.</source>
        <translation>Введене не надіслано. Як чернетка воно знову буде тут, коли ви відкриєте цю форму, доки працює Pulsedeck.</translation>
    </message>
</context>
<context>
    <name>pulsedeck::Imports</name>
    <message>
        <source>Import: %1</source>
        <extracomment>%1: &quot;100 contacts&quot;</extracomment>
        <translation>Імпорт: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln imported</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln імпортовано</numerusform>
            <numerusform>%Ln імпортовано</numerusform>
            <numerusform>%Ln імпортовано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not</source>
        <comment>rows that were not imported</comment>
        <translation>
            <numerusform>%Ln ні</numerusform>
            <numerusform>%Ln ні</numerusform>
            <numerusform>%Ln ні</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait for their owners to agree</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln чекає на згоду власника</numerusform>
            <numerusform>%Ln чекають на згоду власників</numerusform>
            <numerusform>%Ln чекають на згоду власників</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent but not read back</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln надіслано, але не перечитано</numerusform>
            <numerusform>%Ln надіслано, але не перечитано</numerusform>
            <numerusform>%Ln надіслано, але не перечитано</numerusform>
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
        <translation>від сьогодні</translation>
    </message>
    <message>
        <source>changed today</source>
        <translation>змінено сьогодні</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>in a stage</comment>
        <translation>
            <numerusform>%Ln день</numerusform>
            <numerusform>%Ln дні</numerusform>
            <numerusform>%Ln днів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln+ day(s)</source>
        <comment>at least so long in a stage</comment>
        <translation>
            <numerusform>від %Ln дня</numerusform>
            <numerusform>від %Ln днів</numerusform>
            <numerusform>від %Ln днів</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Прострочено</translation>
    </message>
    <message>
        <source>Overdue, %1</source>
        <translation>Прострочено, %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>До %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) in this stage</source>
        <translation>
            <numerusform>%Ln день на цьому етапі</numerusform>
            <numerusform>%Ln дні на цьому етапі</numerusform>
            <numerusform>%Ln днів на цьому етапі</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln day(s) in this stage</source>
        <translation>
            <numerusform>щонайменше %Ln день на цьому етапі</numerusform>
            <numerusform>щонайменше %Ln дні на цьому етапі</numerusform>
            <numerusform>щонайменше %Ln днів на цьому етапі</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stuck: usual here are %Ln day(s)</source>
        <translation>
            <numerusform>застрягла: зазвичай тут %Ln день</numerusform>
            <numerusform>застрягла: зазвичай тут %Ln дні</numerusform>
            <numerusform>застрягла: зазвичай тут %Ln днів</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>how a day without its year is written</comment>
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>pulsedeck::BoardModel</name>
    <message>
        <source>No stage</source>
        <translation>Без етапу</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Прострочено</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Within a week</source>
        <translation>За тиждень</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Пізніше</translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>Без терміну</translation>
    </message>
</context>
<context>
    <name>pulsedeck::CardDelegate</name>
    <message>
        <source>Not saved</source>
        <translation>Не збережено</translation>
    </message>
    <message>
        <source>Waits to be deleted</source>
        <translation>Чекає на видалення</translation>
    </message>
    <message>
        <source>Is being saved</source>
        <translation>Зберігається</translation>
    </message>
    <message>
        <source>Waits to be saved</source>
        <translation>Чекає на збереження</translation>
    </message>
    <message>
        <source>%1, usual %2</source>
        <extracomment>%1: &quot;21 days&quot;; how long a card has stood in its stage, and how long others do.</extracomment>
        <translation>%1, зазвичай %2</translation>
    </message>
</context>
<context>
    <name>pulsedeck::CardList</name>
    <message>
        <source>No cards</source>
        <translation>Немає карток</translation>
    </message>
</context>
<context>
    <name>pulsedeck::BoardView</name>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation>
            <numerusform>%Ln картка</numerusform>
            <numerusform>%Ln картки</numerusform>
            <numerusform>%Ln карток</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::ColumnView</name>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation>
            <numerusform>%Ln картка</numerusform>
            <numerusform>%Ln картки</numerusform>
            <numerusform>%Ln карток</numerusform>
        </translation>
    </message>
    <message>
        <source>Fold “%1”</source>
        <translation>Згорнути «%1»</translation>
    </message>
    <message>
        <source>Unfold “%1”</source>
        <translation>Розгорнути «%1»</translation>
    </message>
    <message>
        <source>Change the stage “%1”</source>
        <translation>Змінити етап «%1»</translation>
    </message>
</context>
<context>
    <name>pulsedeck::BoardBar</name>
    <message>
        <source>Owner</source>
        <translation>Відповідальний</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Термін</translation>
    </message>
    <message>
        <source>Order of the cards</source>
        <translation>Порядок карток</translation>
    </message>
    <message>
        <source>Search the cards</source>
        <translation>Пошук серед карток</translation>
    </message>
    <message>
        <source>Names, numbers, people, amounts and other values (%1)</source>
        <translation>Назви, номери, люди, суми та інші значення (%1)</translation>
    </message>
    <message>
        <source>All owners</source>
        <translation>Усі відповідальні</translation>
    </message>
    <message>
        <source>Any deadline</source>
        <translation>Будь-який термін</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Прострочено</translation>
    </message>
    <message>
        <source>Due within a week</source>
        <translation>Термін за тиждень</translation>
    </message>
    <message>
        <source>Due within 30 days</source>
        <translation>Термін за 30 днів</translation>
    </message>
    <message>
        <source>Without a deadline</source>
        <translation>Без терміну</translation>
    </message>
    <message>
        <source>As in SendPulse</source>
        <translation>Як у SendPulse</translation>
    </message>
    <message>
        <source>Largest amount first</source>
        <translation>Спершу найбільші суми</translation>
    </message>
    <message>
        <source>Longest in the stage first</source>
        <translation>Спершу найдовше на етапі</translation>
    </message>
    <message>
        <source>Nearest deadline first</source>
        <translation>Спершу найближчий термін</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>За назвою</translation>
    </message>
</context>
<context>
    <name>pulsedeck::BoardPage</name>
    <message>
        <source>Drag cards to another column, or press Ctrl+Left and Ctrl+Right. Return opens a card.</source>
        <translation>Перетягніть картки в інший стовпець або натисніть Ctrl+Ліворуч чи Ctrl+Праворуч. Enter відкриває картку.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Оновити</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an action and its shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>The board is not complete.</source>
        <translation>Дошка неповна.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Спробувати ще раз</translation>
    </message>
    <message>
        <source>No card fits</source>
        <translation>Жодна картка не підходить</translation>
    </message>
    <message>
        <source>All cards of this board were searched.</source>
        <translation>Переглянуто всі картки цієї дошки.</translation>
    </message>
    <message>
        <source>&amp;Show all cards</source>
        <translation>&amp;Показати всі картки</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Читається: %1…</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Тут ще нічого немає</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Прочитати знову</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation>
            <numerusform>%Ln картка</numerusform>
            <numerusform>%Ln картки</numerusform>
            <numerusform>%Ln карток</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln відкрита</numerusform>
            <numerusform>%Ln відкриті</numerusform>
            <numerusform>%Ln відкритих</numerusform>
        </translation>
    </message>
    <message>
        <source>expected %1</source>
        <extracomment>%1: a sum of money.</extracomment>
        <translation>очікується %1</translation>
    </message>
    <message>
        <source>%1 of %2 read</source>
        <translation>прочитано %1 з %2</translation>
    </message>
    <message>
        <source>Expected: the sum of what is open, times the share of what was won here: %1 won of %2 that ended.</source>
        <translation>Очікується: сума відкритого, помножена на частку виграного тут: %1 виграно з %2 завершених.</translation>
    </message>
    <message numerus="yes">
        <source>move of %Ln card(s) to %1</source>
        <translation>
            <numerusform>переміщення %Ln картки в %1</numerusform>
            <numerusform>переміщення %Ln карток у %1</numerusform>
            <numerusform>переміщення %Ln карток у %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) moved to “%1”. They wait to be saved.</source>
        <extracomment>%1: the name of a column.</extracomment>
        <translation>
            <numerusform>%Ln картку переміщено в «%1». Вона чекає на збереження.</numerusform>
            <numerusform>%Ln картки переміщено в «%1». Вони чекають на збереження.</numerusform>
            <numerusform>%Ln карток переміщено в «%1». Вони чекають на збереження.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” moved to “%2”. It waits to be saved.</source>
        <translation>«%1» переміщено в «%2». Це чекає на збереження.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) cannot be moved now: they are being saved, or are to be deleted.</source>
        <translation>
            <numerusform>%Ln картку зараз не можна перемістити: вона зберігається або буде видалена.</numerusform>
            <numerusform>%Ln картки зараз не можна перемістити: вони зберігаються або будуть видалені.</numerusform>
            <numerusform>%Ln карток зараз не можна перемістити: вони зберігаються або будуть видалені.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Перемістити в</translation>
    </message>
    <message>
        <source>Return opens a card.</source>
        <translation>Enter відкриває картку.</translation>
    </message>
    <message>
        <source>What you see was read on %1.</source>
        <translation>Те, що ви бачите, прочитано %1.</translation>
    </message>
    <message numerus="yes">
        <source>No more than %Ln card(s) are kept.</source>
        <translation>
            <numerusform>Зберігається не більше ніж %Ln картка.</numerusform>
            <numerusform>Зберігається не більше ніж %Ln картки.</numerusform>
            <numerusform>Зберігається не більше ніж %Ln карток.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::BoardRoom</name>
    <message>
        <source>Ways to see %1</source>
        <translation>Вигляди: %1</translation>
    </message>
    <message>
        <source>Board</source>
        <extracomment>Cards in columns.</extracomment>
        <translation>Дошка</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблиця</translation>
    </message>
    <message>
        <source>By deadline</source>
        <translation>За терміном</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Конверсія</translation>
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
        <translation>&amp;Оновити</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an action and its shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Оновити</translation>
    </message>
    <message>
        <source>%1: %2 of %3 done</source>
        <extracomment>%1: the name of a checklist; %2 of %3 items are done.</extracomment>
        <translation>%1: виконано %2 з %3</translation>
    </message>
    <message>
        <source>%1 of %2 done. Space ticks an item; ticks wait to be saved.</source>
        <translation>Виконано %1 з %2. Пробіл ставить позначку; позначки чекають на збереження.</translation>
    </message>
    <message>
        <source>%1 (waits to be saved)</source>
        <extracomment>%1: an item of a checklist.</extracomment>
        <translation>%1 (чекає на збереження)</translation>
    </message>
</context>
<context>
    <name>pulsedeck::FunnelPage</name>
    <message>
        <source>Stages in numbers</source>
        <translation>Етапи в числах</translation>
    </message>
    <message>
        <source>Worked out of where deals are now: each counts as having come through the stages before the one where it is, or was when it was lost; a won one through all. Usual days: half of the open ones are there for no longer.</source>
        <translation>Обчислено з того, де угоди зараз: кожна вважається такою, що пройшла етапи перед тим, на якому вона є або була програна; виграна — усі. Звичні дні: половина відкритих перебуває там не довше.</translation>
    </message>
    <message>
        <source>There is nothing to work out yet.</source>
        <translation>Поки що нема чого обчислювати.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln card(s) were won so far.</source>
        <extracomment>%1: a share in percent.</extracomment>
        <translation>
            <numerusform>Поки що виграно %1 з %Ln картки.</numerusform>
            <numerusform>Поки що виграно %1 з %Ln карток.</numerusform>
            <numerusform>Поки що виграно %1 з %Ln карток.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Most are lost at “%1”: %Ln.</source>
        <extracomment>%1: the name of a stage.</extracomment>
        <translation>
            <numerusform>Найбільше програно на етапі «%1»: %Ln.</numerusform>
            <numerusform>Найбільше програно на етапі «%1»: %Ln.</numerusform>
            <numerusform>Найбільше програно на етапі «%1»: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Виграно</translation>
    </message>
    <message>
        <source>How far they come</source>
        <translation>Як далеко доходять</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Етап</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Відкриті зараз</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Сума</translation>
    </message>
    <message>
        <source>Came so far</source>
        <translation>Дійшли сюди</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Ідуть далі</translation>
    </message>
    <message>
        <source>Lost here</source>
        <translation>Програно тут</translation>
    </message>
    <message>
        <source>Usual days</source>
        <translation>Звичні дні</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>Застрягли</translation>
    </message>
    <message>
        <source>Return opens one.</source>
        <translation>Enter відкриває угоду.</translation>
    </message>
    <message>
        <source>Expected: %1 = %2 open × %3 won of %4 that ended.</source>
        <extracomment>%1: an amount, which is expected of %2, what is open; %3 of %4 that ended were won.</extracomment>
        <translation>Очікується: %1 = %2 відкрито × %3 виграно з %4 завершених.</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln open one(s) only the last change is known: they are in their stage at least since then.</source>
        <translation>
            <numerusform>Про %Ln відкриту відомо лише час останньої зміни: вона на своєму етапі щонайменше відтоді.</numerusform>
            <numerusform>Про %Ln відкриті відомо лише час останньої зміни: вони на своєму етапі щонайменше відтоді.</numerusform>
            <numerusform>Про %Ln відкритих відомо лише час останньої зміни: вони на своєму етапі щонайменше відтоді.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln open one(s) the time in the stage is unknown.</source>
        <translation>
            <numerusform>Для %Ln відкритої час на етапі невідомий.</numerusform>
            <numerusform>Для %Ln відкритих час на етапі невідомий.</numerusform>
            <numerusform>Для %Ln відкритих час на етапі невідомий.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stuck: longer than 7 days and twice the usual in their stage</source>
        <translation>
            <numerusform>%Ln застрягла: понад 7 днів і вдвічі довше, ніж звично на етапі</numerusform>
            <numerusform>%Ln застрягли: понад 7 днів і вдвічі довше, ніж звично на етапі</numerusform>
            <numerusform>%Ln застрягло: понад 7 днів і вдвічі довше, ніж звично на етапі</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::ChecksView</name>
    <message>
        <source>Checks</source>
        <translation>Перевірки</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>links</comment>
        <translation>
            <numerusform>і ще %Ln</numerusform>
            <numerusform>і ще %Ln</numerusform>
            <numerusform>і ще %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::ChipRow</name>
    <message>
        <source>Take away %1</source>
        <translation>Прибрати %1</translation>
    </message>
</context>
<context>
    <name>pulsedeck::LetterInput</name>
    <message>
        <source>The letter as HTML</source>
        <translation>Лист як HTML</translation>
    </message>
    <message>
        <source>Choose a template, or write the letter as HTML</source>
        <translation>Виберіть шаблон або напишіть лист як HTML</translation>
    </message>
    <message>
        <source>Te&amp;mplate</source>
        <translation>&amp;Шаблон</translation>
    </message>
    <message>
        <source>One of mine…</source>
        <translation>Один із моїх…</translation>
    </message>
    <message>
        <source>From the gallery…</source>
        <translation>З галереї…</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>Вст&amp;авити</translation>
    </message>
    <message>
        <source>Link to unsubscribe</source>
        <translation>Посилання для відписки</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>Відписатися</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Посилання</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Зображення</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Written on from the template “%1”, which stays as it is.</source>
        <translation>Написано на основі шаблону «%1», який лишається без змін.</translation>
    </message>
    <message>
        <source>The template “%1” as it is.</source>
        <translation>Шаблон «%1» без змін.</translation>
    </message>
</context>
<context>
    <name>pulsedeck::LetterView</name>
    <message>
        <source>The letter as readers see it</source>
        <translation>Лист, яким його бачать читачі</translation>
    </message>
    <message>
        <source>Load pi&amp;ctures</source>
        <translation>&amp;Завантажити зображення</translation>
    </message>
    <message>
        <source>The servers they come from learn that somebody looks at this letter.</source>
        <translation>Сервери, з яких вони завантажуються, дізнаються, що хтось переглядає цей лист.</translation>
    </message>
    <message>
        <source>Wide</source>
        <extracomment>How a letter is looked at.</extracomment>
        <translation>Широко</translation>
    </message>
    <message>
        <source>As on a computer</source>
        <translation>Як на комп’ютері</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>How a letter is looked at.</extracomment>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>As on a telephone</source>
        <translation>Як на телефоні</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>How a letter is looked at.</extracomment>
        <translation>Темно</translation>
    </message>
    <message>
        <source>As in a dark mail program</source>
        <translation>Як у темній поштовій програмі</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>How a letter is looked at.</extracomment>
        <translation>Текст</translation>
    </message>
    <message>
        <source>As in a mail program that shows text only</source>
        <translation>Як у програмі, що показує лише текст</translation>
    </message>
    <message>
        <source>This letter is too large to be drawn here.</source>
        <translation>Цей лист завеликий, щоб показати його тут.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) from outside are not loaded.</source>
        <translation>
            <numerusform>%Ln зовнішнє зображення не завантажено.</numerusform>
            <numerusform>%Ln зовнішні зображення не завантажено.</numerusform>
            <numerusform>%Ln зовнішніх зображень не завантажено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) could not be loaded.</source>
        <translation>
            <numerusform>%Ln зображення не вдалося завантажити.</numerusform>
            <numerusform>%Ln зображення не вдалося завантажити.</numerusform>
            <numerusform>%Ln зображень не вдалося завантажити.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) are not loaded here: their address is not encrypted.</source>
        <translation>
            <numerusform>%Ln зображення тут не завантажується: його адреса не зашифрована.</numerusform>
            <numerusform>%Ln зображення тут не завантажуються: їхні адреси не зашифровані.</numerusform>
            <numerusform>%Ln зображень тут не завантажуються: їхні адреси не зашифровані.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::RecipientsInput</name>
    <message>
        <source>Add &amp;list…</source>
        <translation>Додати &amp;список…</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Mailing lists</source>
        <translation>Списки розсилки</translation>
    </message>
    <message>
        <source>A segment</source>
        <translation>Сегмент</translation>
    </message>
    <message>
        <source>Number of the segment</source>
        <translation>Номер сегмента</translation>
    </message>
    <message>
        <source>SendPulse tells no list of segments. The number stands in the address of its page.</source>
        <translation>SendPulse не дає списку сегментів. Номер є в адресі сторінки сегмента.</translation>
    </message>
    <message>
        <source>Name of the segment</source>
        <translation>Назва сегмента</translation>
    </message>
    <message>
        <source>Name, kept here</source>
        <translation>Назва, зберігається тут</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A segment: its name and its number.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Mailing list</source>
        <translation>Список розсилки</translation>
    </message>
</context>
<context>
    <name>pulsedeck::TemplateDelegate</name>
    <message>
        <source>Layout editor</source>
        <translation>Редактор макетів</translation>
    </message>
</context>
<context>
    <name>pulsedeck::TemplateEditor</name>
    <message>
        <source>&amp;Discard them</source>
        <translation>&amp;Відкинути їх</translation>
    </message>
    <message>
        <source>Your changes that were not saved are here again.</source>
        <translation>Ваші незбережені зміни знову тут.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <extracomment>The name of a copy of the template %1.</extracomment>
        <translation>%1, копія</translation>
    </message>
    <message>
        <source>The letter as HTML</source>
        <translation>Лист як HTML</translation>
    </message>
    <message>
        <source>Crea&amp;te template</source>
        <translation>С&amp;творити шаблон</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Зберегти</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>An action and its shortcut.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The letter is empty.</source>
        <translation>Лист порожній.</translation>
    </message>
    <message>
        <source>Give the template a name.</source>
        <translation>Дайте шаблону назву.</translation>
    </message>
    <message>
        <source>Create a template</source>
        <translation>Створити шаблон</translation>
    </message>
    <message>
        <source>Edit a template</source>
        <translation>Редагувати шаблон</translation>
    </message>
    <message>
        <source>The template was created.</source>
        <translation>Шаблон створено.</translation>
    </message>
    <message>
        <source>The template was saved.</source>
        <translation>Шаблон збережено.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Нічого не змінено.</translation>
    </message>
</context>
<context>
    <name>pulsedeck::TemplatesPage</name>
    <message>
        <source>Edit…</source>
        <translation>Редагувати…</translation>
    </message>
    <message>
        <source>Co&amp;py as a new one…</source>
        <translation>&amp;Копіювати як новий…</translation>
    </message>
    <message>
        <source>&amp;Use in a campaign</source>
        <translation>&amp;Використати в кампанії</translation>
    </message>
    <message>
        <source>Whose templates</source>
        <translation>Чиї шаблони</translation>
    </message>
    <message>
        <source>Mine</source>
        <comment>templates</comment>
        <translation>Мої</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Галерея</translation>
    </message>
    <message>
        <source>Search in what is loaded</source>
        <translation>Шукати в завантаженому</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an action and its shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Оновити</translation>
    </message>
    <message>
        <source>&amp;New template…</source>
        <translation>&amp;Новий шаблон…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Спробувати ще раз</translation>
    </message>
    <message>
        <source>No template fits the search</source>
        <translation>Жоден шаблон не відповідає пошуку</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Тут ще порожньо</translation>
    </message>
    <message>
        <source>Templates of the gallery stay as they are. Copy it as a new one to change it.</source>
        <translation>Шаблони галереї не змінюються. Скопіюйте його як новий, щоб змінити.</translation>
    </message>
    <message>
        <source>It was made in the layout editor of SendPulse, and only that can change it. Copy it as a new one to go on with its HTML here.</source>
        <translation>Його створено в редакторі макетів SendPulse, і змінити його може лише він. Скопіюйте його як новий, щоб далі працювати з HTML тут.</translation>
    </message>
    <message>
        <source>It is written in an encoding that Pulsedeck cannot read. Change it in SendPulse.</source>
        <translation>Його написано в кодуванні, якого Pulsedeck не читає. Змініть його в SendPulse.</translation>
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
        <translation>%1 у %2, %3 на цьому комп’ютері</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Зараз</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>У певний час</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Time to send at</source>
        <translation>Час надсилання</translation>
    </message>
    <message>
        <source>Time zone of the account</source>
        <translation>Часовий пояс акаунта</translation>
    </message>
    <message>
        <source>SendPulse means times in the zone that is set for the account there, and no call tells which one that is.</source>
        <translation>SendPulse розуміє час у поясі, заданому там для акаунта, і жоден запит не каже, який це пояс.</translation>
    </message>
    <message>
        <source>Zone of the account: this computer’s</source>
        <translation>Пояс акаунта: як на цьому комп’ютері</translation>
    </message>
</context>
<context>
    <name>pulsedeck::letters::Audience</name>
    <message>
        <source>No list is chosen yet</source>
        <translation>Список ще не вибрано</translation>
    </message>
    <message>
        <source>Counting people and price…</source>
        <translation>Рахуємо отримувачів і ціну…</translation>
    </message>
    <message>
        <source>The number of people is not known</source>
        <translation>Кількість отримувачів невідома</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln people</source>
        <comment>several lists</comment>
        <translation>
            <numerusform>Щонайбільше %Ln отримувач</numerusform>
            <numerusform>Щонайбільше %Ln отримувачі</numerusform>
            <numerusform>Щонайбільше %Ln отримувачів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln отримувач</numerusform>
            <numerusform>%Ln отримувачі</numerusform>
            <numerusform>%Ln отримувачів</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, covered by the plan</source>
        <extracomment>%1: &quot;11,857 people&quot;</extracomment>
        <translation>%1, входить у тариф</translation>
    </message>
    <message>
        <source>%1, %2 beyond the plan</source>
        <extracomment>%1: &quot;11,857 people&quot;, %2: an amount of money</extracomment>
        <translation>%1, %2 понад тариф</translation>
    </message>
    <message>
        <source>%1 % of “%2” were bad addresses when it was verified.</source>
        <extracomment>%1 is a percentage, %2 the name of a list</extracomment>
        <translation>%1 % адрес зі списку «%2» були недійсними під час перевірки.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are beyond the plan, at %1 each.</source>
        <extracomment>%1: a price</extracomment>
        <translation>
            <numerusform>З них %Ln понад тариф, по %1.</numerusform>
            <numerusform>З них %Ln понад тариф, по %1.</numerusform>
            <numerusform>З них %Ln понад тариф, по %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>letters</name>
    <message>
        <source>Without a subject</source>
        <translation>Без теми</translation>
    </message>
    <message>
        <source>Say which segment it goes to.</source>
        <translation>Вкажіть, якому сегменту її надіслати.</translation>
    </message>
    <message>
        <source>Choose a mailing list.</source>
        <translation>Виберіть список розсилки.</translation>
    </message>
    <message>
        <source>A test needs a mailing list instead of a segment.</source>
        <translation>Для тесту потрібен список розсилки, а не сегмент.</translation>
    </message>
    <message>
        <source>A campaign goes to ten lists at most.</source>
        <translation>Кампанія йде щонайбільше на десять списків.</translation>
    </message>
    <message>
        <source>Choose a sender.</source>
        <translation>Виберіть відправника.</translation>
    </message>
    <message>
        <source>Write a subject.</source>
        <translation>Напишіть тему.</translation>
    </message>
    <message>
        <source>Choose a template or write the letter.</source>
        <translation>Виберіть шаблон або напишіть лист.</translation>
    </message>
    <message>
        <source>A campaign takes five files at most.</source>
        <translation>Кампанія приймає щонайбільше п’ять файлів.</translation>
    </message>
    <message>
        <source>Say when it is to be sent.</source>
        <translation>Вкажіть, коли її надіслати.</translation>
    </message>
    <message>
        <source>The time is over already.</source>
        <translation>Цей час уже минув.</translation>
    </message>
    <message>
        <source>A UTM value of more than 100 characters is cut by most statistics.</source>
        <translation>UTM-значення понад 100 символів більшість статистик обрізають.</translation>
    </message>
    <message>
        <source>A UTM value with spaces is hard to find again: write “-” or “_” instead.</source>
        <translation>UTM-значення з пробілами важко знайти: пишіть «-» або «_».</translation>
    </message>
    <message>
        <source>“%1” does not belong in a UTM value.</source>
        <translation>«%1» не може бути в UTM-значенні.</translation>
    </message>
    <message>
        <source>Statistics take capitals for another value: write the UTM value in small letters.</source>
        <translation>Статистики вважають великі літери іншим значенням: пишіть UTM-значення малими.</translation>
    </message>
    <message>
        <source>“%1” leads to “%2”</source>
        <extracomment>A link of a letter: what it says, and where it leads.</extracomment>
        <translation>«%1» веде на «%2»</translation>
    </message>
    <message>
        <source>Links that mail programs block: %1.</source>
        <translation>Посилання, які блокують поштові програми: %1.</translation>
    </message>
    <message>
        <source>Links that lead nowhere: %1.</source>
        <translation>Посилання, які нікуди не ведуть: %1.</translation>
    </message>
    <message>
        <source>Links without https:// that cannot be opened: %1.</source>
        <translation>Посилання без https://, які не відкриються: %1.</translation>
    </message>
    <message>
        <source>Links without an address: %1.</source>
        <translation>Посилання без адреси: %1.</translation>
    </message>
    <message>
        <source>Links that are not encrypted, http instead of https: %1.</source>
        <translation>Незашифровані посилання, http замість https: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s), all well formed.</source>
        <translation>
            <numerusform>%Ln посилання, правильне.</numerusform>
            <numerusform>%Ln посилання, усі правильні.</numerusform>
            <numerusform>%Ln посилань, усі правильні.</numerusform>
        </translation>
    </message>
    <message>
        <source>Links that name another campaign than “%1” in utm_campaign: %2.</source>
        <translation>Посилання, де в utm_campaign інша кампанія, ніж «%1»: %2.</translation>
    </message>
    <message>
        <source>The UTM value may not be added to links while clicks are not counted.</source>
        <translation>Доки кліки не обліковуються, UTM-значення може не додаватися до посилань.</translation>
    </message>
    <message>
        <source>No chosen list has these variables, so they stay empty: %1.</source>
        <translation>У вибраних списках немає цих змінних, тож вони лишаться порожніми: %1.</translation>
    </message>
    <message>
        <source>A variable is opened with {{ and not closed with }}.</source>
        <translation>Змінну відкрито {{ і не закрито }}.</translation>
    </message>
    <message>
        <source>Subjects of more than %1 characters are cut on telephones.</source>
        <translation>Теми понад %1 символів на телефонах обрізаються.</translation>
    </message>
    <message>
        <source>Of the preview text about %1 characters are shown.</source>
        <translation>Із прехедера видно близько %1 символів.</translation>
    </message>
    <message>
        <source>A subject in capitals is often taken for spam.</source>
        <translation>Тему великими літерами часто вважають спамом.</translation>
    </message>
    <message>
        <source>The letter is larger than 102 kB: Gmail cuts it there.</source>
        <translation>Лист більший за 102 КБ: Gmail обрізає його там.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) without a description, which is what is read aloud and shown where pictures are blocked.</source>
        <translation>
            <numerusform>%Ln зображення без опису, який читають уголос і показують, коли зображення заблоковано.</numerusform>
            <numerusform>%Ln зображення без опису, який читають уголос і показують, коли зображення заблоковано.</numerusform>
            <numerusform>%Ln зображень без опису, який читають уголос і показують, коли зображення заблоковано.</numerusform>
        </translation>
    </message>
    <message>
        <source>The letter has no text, only pictures, or nothing at all.</source>
        <translation>У листі немає тексту, лише зображення або нічого.</translation>
    </message>
    <message>
        <source>There is a link to unsubscribe.</source>
        <translation>Посилання для відписки є.</translation>
    </message>
    <message>
        <source>No link to unsubscribe was found. SendPulse adds one below letters that have none; readers who find none call it spam.</source>
        <translation>Посилання для відписки не знайдено. SendPulse додає його до листів, де його немає; читачі, які його не знаходять, скаржаться на спам.</translation>
    </message>
    <message>
        <source>%1 together</source>
        <translation>%1 разом</translation>
    </message>
</context>
<context>
    <name>pulsedeck::ComposerForm</name>
    <message>
        <source>Attach file…</source>
        <translation>Прикріпити файл…</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Від</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Preview text</source>
        <translation>Прехедер</translation>
    </message>
    <message>
        <source>Shown below the subject in lists of mails</source>
        <translation>Видно під темою у списку листів</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файли</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Облік</translation>
    </message>
    <message>
        <source>Name of the campaign</source>
        <translation>Назва кампанії</translation>
    </message>
    <message>
        <source>As the subject; only you see it</source>
        <translation>Як тема; бачите лише ви</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Перевірки</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many characters were written, and how many are shown on telephones.</extracomment>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Відкриття</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Кліки</translation>
    </message>
    <message>
        <source>UTM campaign</source>
        <translation>UTM-кампанія</translation>
    </message>
    <message>
        <source>utm_campaign for links: spring-sale</source>
        <translation>utm_campaign для посилань: spring-sale</translation>
    </message>
    <message>
        <source>The senders could not be read. %1</source>
        <translation>Не вдалося прочитати відправників. %1</translation>
    </message>
    <message>
        <source>No sender is active: add one and activate it on the page Senders.</source>
        <translation>Немає активних відправників: додайте й активуйте одного на сторінці «Відправники».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sender(s) wait for activation.</source>
        <translation>
            <numerusform>%Ln відправник чекає на активацію.</numerusform>
            <numerusform>%Ln відправники чекають на активацію.</numerusform>
            <numerusform>%Ln відправників чекають на активацію.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 &lt;%2&gt;</source>
        <extracomment>A sender: the name and the address.</extracomment>
        <translation>%1 &lt;%2&gt;</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Прикріпити файл</translation>
    </message>
    <message>
        <source>All files together may have %1.</source>
        <translation>Усі файли разом можуть мати %1.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Файл не читається: %1</translation>
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
        <translation>Як: ніхто</translation>
    </message>
    <message>
        <source>Fill in the variables of a contact</source>
        <translation>Підставити змінні контакту</translation>
    </message>
    <message>
        <source>To the &amp;sender…</source>
        <translation>&amp;Відправнику…</translation>
    </message>
    <message>
        <source>To another &amp;address, by SMTP…</source>
        <translation>На іншу &amp;адресу, через SMTP…</translation>
    </message>
    <message>
        <source>Send a &amp;test</source>
        <translation>Надіслати &amp;тест</translation>
    </message>
    <message>
        <source>Hand &amp;over as a draft…</source>
        <translation>Передати як &amp;чернетку…</translation>
    </message>
    <message>
        <source>Makes a draft at SendPulse, to go on with there</source>
        <translation>Створює в SendPulse чернетку, з якою можна працювати там</translation>
    </message>
    <message>
        <source>&amp;Drafts</source>
        <translation>Черн&amp;етки</translation>
    </message>
    <message>
        <source>Begin a new one</source>
        <translation>Почати нову</translation>
    </message>
    <message>
        <source>Discard this one</source>
        <translation>Відкинути цю</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A draft: its subject and when it was changed.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Drafts (%1)</source>
        <translation>Черн&amp;етки (%1)</translation>
    </message>
    <message>
        <source>The draft “%1” was discarded.</source>
        <translation>Чернетку «%1» відкинуто.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Повернути</translation>
    </message>
    <message>
        <source>Draft kept here, encrypted</source>
        <translation>Чернетка зберігається тут, зашифрована</translation>
    </message>
    <message>
        <source>Because of the preview text, the HTML of the template is sent as this campaign’s own letter.</source>
        <translation>Через прехедер HTML шаблону надсилається як власний лист цієї кампанії.</translation>
    </message>
    <message>
        <source>Loo&amp;k it up</source>
        <translation>Дізнатися &amp;політику</translation>
    </message>
    <message>
        <source>Asks the domain name system for _dmarc.%1</source>
        <translation>Запитує DNS про _dmarc.%1</translation>
    </message>
    <message>
        <source>%1 has a strict DMARC policy: SendPulse sends such a campaign at once, whatever its time is.</source>
        <translation>%1 має сувору політику DMARC: SendPulse надішле таку кампанію одразу, хоч який час вибрано.</translation>
    </message>
    <message>
        <source>%1 has no strict DMARC policy: the time is kept.</source>
        <translation>%1 не має суворої політики DMARC: час буде дотримано.</translation>
    </message>
    <message>
        <source>If %1 has a strict DMARC policy, SendPulse sends the campaign at once, whatever its time is.</source>
        <translation>Якщо %1 має сувору політику DMARC, SendPulse надішле кампанію одразу, хоч який час вибрано.</translation>
    </message>
    <message>
        <source>The policy could not be looked up: %1</source>
        <translation>Не вдалося дізнатися політику: %1</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>As: %1</source>
        <extracomment>Whose variables are filled in.</extracomment>
        <translation>Як: %1</translation>
    </message>
    <message>
        <source>SendPulse tells people and price of a segment only when it is sent</source>
        <translation>Кількість отримувачів і ціну сегмента SendPulse повідомляє лише під час надсилання</translation>
    </message>
    <message>
        <source>Who is in two of the lists is counted twice.</source>
        <translation>Хто є у двох списках, рахується двічі.</translation>
    </message>
    <message>
        <source>%1 of %2 campaigns of this hour were made here; others are not seen.</source>
        <extracomment>Campaigns that were made from here in the last hour.</extracomment>
        <translation>%1 з %2 кампаній за цю годину створено тут; інших не видно.</translation>
    </message>
    <message>
        <source>&amp;Schedule…</source>
        <translation>Запла&amp;нувати…</translation>
    </message>
    <message>
        <source>&amp;Send now…</source>
        <translation>Надіслати за&amp;раз…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>An action and its shortcut.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Send “%1” on %2?</source>
        <extracomment>%2 is a time in the account&apos;s zone and as this computer shows it.</extracomment>
        <translation>Надіслати «%1» %2?</translation>
    </message>
    <message>
        <source>Send “%1” now? What was sent cannot be taken back.</source>
        <translation>Надіслати «%1» зараз? Надісланого не повернути.</translation>
    </message>
    <message>
        <source>It goes to the segment %1. People and price are told when it is sent.</source>
        <translation>Вона піде сегменту %1. Отримувачі й ціна стануть відомі під час надсилання.</translation>
    </message>
    <message>
        <source>%1. Lists: %2.</source>
        <extracomment>%1 is a number of people and the price, %2 are names of lists.</extracomment>
        <translation>%1. Списки: %2.</translation>
    </message>
    <message>
        <source>Who is in two of the lists is counted twice, so it may be fewer.</source>
        <translation>Хто є у двох списках, рахується двічі, тож може бути менше.</translation>
    </message>
    <message>
        <source>From: %1.</source>
        <translation>Від: %1.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Зауважте: %1</translation>
    </message>
    <message>
        <source>Note: this hour’s campaigns are used up; the service may refuse it.</source>
        <translation>Зауважте: кампанії цієї години вичерпано; сервіс може відмовити.</translation>
    </message>
    <message>
        <source>It can be cancelled until then.</source>
        <translation>До того часу її можна скасувати.</translation>
    </message>
    <message>
        <source>Schedule the campaign</source>
        <translation>Запланувати кампанію</translation>
    </message>
    <message>
        <source>Send the campaign</source>
        <translation>Надіслати кампанію</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Запланувати</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Надіслати</translation>
    </message>
    <message>
        <source>Schedule a campaign</source>
        <translation>Запланувати кампанію</translation>
    </message>
    <message>
        <source>Send a campaign</source>
        <translation>Надіслати кампанію</translation>
    </message>
    <message>
        <source>“%1” is scheduled for %2.</source>
        <translation>«%1» заплановано на %2.</translation>
    </message>
    <message>
        <source>“%1” is being sent.</source>
        <translation>«%1» надсилається.</translation>
    </message>
    <message numerus="yes">
        <source>It goes to %Ln people.</source>
        <translation>
            <numerusform>Її отримає %Ln особа.</numerusform>
            <numerusform>Її отримають %Ln особи.</numerusform>
            <numerusform>Її отримають %Ln осіб.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Надіслати тест</translation>
    </message>
    <message>
        <source>Send “%1” to %2 alone? It counts as one of the %3 campaigns an hour.</source>
        <translation>Надіслати «%1» лише на %2? Це рахується як одна з %3 кампаній за годину.</translation>
    </message>
    <message>
        <source>A test is on its way to %1.</source>
        <translation>Тест у дорозі до %1.</translation>
    </message>
    <message>
        <source>Send a test by SMTP</source>
        <translation>Надіслати тест через SMTP</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>The test was handed over to SMTP.</source>
        <translation>Тест передано до SMTP.</translation>
    </message>
    <message>
        <source>Hand over as a draft</source>
        <translation>Передати як чернетку</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Передати</translation>
    </message>
    <message>
        <source>Make “%1” a draft at SendPulse? Nothing is sent. From here only its name and subject can be changed afterwards; to go on with it, open it there.</source>
        <translation>Створити в SendPulse чернетку «%1»? Нічого не надсилається. Звідси потім можна змінити лише назву й тему; далі працюйте з нею там.</translation>
    </message>
    <message>
        <source>Hand over a campaign as a draft</source>
        <translation>Передати кампанію як чернетку</translation>
    </message>
    <message>
        <source>SendPulse has the draft now. It stays here, too, until you discard it.</source>
        <translation>Чернетка тепер у SendPulse. Тут вона теж лишається, доки ви її не відкинете.</translation>
    </message>
</context>
<context>
    <name>chats</name>
    <message>
        <source>now</source>
        <extracomment>How long ago, in a narrow column.</extracomment>
        <translation>щойно</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>Minutes, in a narrow column.</extracomment>
        <translation>%1 хв</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>Hours, in a narrow column.</extracomment>
        <translation>%1 год</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>Days, in a narrow column.</extracomment>
        <translation>%1 дн</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln непрочитане</numerusform>
            <numerusform>%Ln непрочитані</numerusform>
            <numerusform>%Ln непрочитаних</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting for %1</source>
        <translation>чекає %1</translation>
    </message>
    <message>
        <source>closed</source>
        <extracomment>A chat.</extracomment>
        <translation>закрито</translation>
    </message>
    <message>
        <source>Mark chats as read</source>
        <translation>Позначити чати прочитаними</translation>
    </message>
    <message>
        <source>Mark chats as unread</source>
        <translation>Позначити чати непрочитаними</translation>
    </message>
    <message>
        <source>Open chats</source>
        <translation>Відкрити чати</translation>
    </message>
    <message>
        <source>Close chats</source>
        <translation>Закрити чати</translation>
    </message>
    <message>
        <source>Assign chats to %1</source>
        <extracomment>%1 is a person of the team, or their number.</extracomment>
        <translation>Призначити чати: %1</translation>
    </message>
    <message>
        <source>Assign chats to nobody</source>
        <translation>Зняти призначення чатів</translation>
    </message>
    <message>
        <source>Pause automation in chats: %1</source>
        <extracomment>%1 is a span of time, such as &quot;30 minutes&quot;.</extracomment>
        <translation>Призупинити автоматизацію в чатах: %1</translation>
    </message>
    <message>
        <source>Resume automation in chats</source>
        <translation>Відновити автоматизацію в чатах</translation>
    </message>
    <message>
        <source>Run a flow in chats</source>
        <translation>Запустити ланцюжок у чатах</translation>
    </message>
    <message>
        <source>The chat with %1 is marked as read.</source>
        <translation>Чат із %1 позначено прочитаним.</translation>
    </message>
    <message>
        <source>The chat with %1 is marked as unread.</source>
        <translation>Чат із %1 позначено непрочитаним.</translation>
    </message>
    <message>
        <source>The chat with %1 is open.</source>
        <translation>Чат із %1 відкрито.</translation>
    </message>
    <message>
        <source>The chat with %1 is closed.</source>
        <translation>Чат із %1 закрито.</translation>
    </message>
    <message>
        <source>The chat with %1 is assigned to %2.</source>
        <extracomment>%2 is a person of the team, or their number.</extracomment>
        <translation>Чат із %1 призначено: %2.</translation>
    </message>
    <message>
        <source>The chat with %1 is assigned to nobody.</source>
        <translation>Чат із %1 нікому не призначено.</translation>
    </message>
    <message>
        <source>Automation pauses for %1: %2.</source>
        <extracomment>%1 is a person, %2 a span of time, such as &quot;30 minutes&quot;.</extracomment>
        <translation>Автоматизацію для %1 призупинено: %2.</translation>
    </message>
    <message>
        <source>Automation goes on for %1.</source>
        <translation>Автоматизація для %1 триває.</translation>
    </message>
    <message>
        <source>The flow runs for %1.</source>
        <translation>Ланцюжок запущено для %1.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Зображення</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Відео</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Запис</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>Стікер</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Template “%1”</source>
        <translation>Шаблон «%1»</translation>
    </message>
    <message>
        <source>A message without text</source>
        <translation>Повідомлення без тексту</translation>
    </message>
    <message>
        <source>A message without text (%1)</source>
        <translation>Повідомлення без тексту (%1)</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Ви</translation>
    </message>
    <message>
        <source>A flow</source>
        <translation>Ланцюжок</translation>
    </message>
    <message>
        <source>A campaign</source>
        <translation>Кампанія</translation>
    </message>
    <message>
        <source>Note of the team</source>
        <translation>Нотатка команди</translation>
    </message>
    <message>
        <source>was not sent</source>
        <translation>не надіслано</translation>
    </message>
    <message>
        <source>%1, no limit</source>
        <extracomment>Contacts of a messenger, of how many the plan allows.</extracomment>
        <translation>%1, без обмеження</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 із %2</translation>
    </message>
    <message>
        <source>%1 (not active)</source>
        <extracomment>A bot that is switched off.</extracomment>
        <translation>%1 (неактивний)</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Бот</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Месенджер</translation>
    </message>
    <message>
        <source>Subscribers</source>
        <translation>Підписники</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Активно</translation>
    </message>
    <message>
        <source>Messages sent</source>
        <translation>Надіслано повідомлень</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Отримано</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Непрочитані</translation>
    </message>
    <message>
        <source>Contacts of the plan</source>
        <translation>Контакти за тарифом</translation>
    </message>
    <message>
        <source>Contacts of all bots of the messenger, and how many the plan allows</source>
        <translation>Контакти всіх ботів месенджера і скільки їх дозволяє тариф</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>%1 %2 (may not have arrived): %3</source>
        <translation>%1 %2 (можливо, не надійшло): %3</translation>
    </message>
    <message>
        <source>You or a flow</source>
        <extracomment>Wrote this: the messenger does not tell which of them.</extracomment>
        <translation>Ви або ланцюжок</translation>
    </message>
    <message>
        <source>Flow: %1</source>
        <extracomment>The last words of a chat are a flow&apos;s.</extracomment>
        <translation>Ланцюжок: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <extracomment>The last words of a chat are an answer to the person.</extracomment>
        <translation>Відповідь: %1</translation>
    </message>
</context>
<context>
    <name>pulsedeck::AssignDialog</name>
    <message>
        <source>Assign to</source>
        <translation>Призначити</translation>
    </message>
    <message>
        <source>Number of the person</source>
        <translation>Номер особи</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Особа</translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>&amp;Призначити</translation>
    </message>
    <message>
        <source>Numbers stand in the service under Settings &gt; Users. The service does not tell who a chat is assigned to: only what is assigned from here is remembered.</source>
        <translation>Номери вказано в сервісі в розділі «Налаштування» &gt; «Користувачі». Сервіс не повідомляє, кому призначено чат: запам’ятовується лише те, що призначено звідси.</translation>
    </message>
</context>
<context>
    <name>pulsedeck::BubbleDelegate</name>
    <message>
        <source>Flow</source>
        <extracomment>Above a message that a flow sent.</extracomment>
        <translation>Ланцюжок</translation>
    </message>
    <message>
        <source>Campaign</source>
        <extracomment>Above a message of a campaign.</extracomment>
        <translation>Кампанія</translation>
    </message>
    <message>
        <source>Note, seen by your team alone</source>
        <translation>Нотатка, яку бачить лише ваша команда</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Надсилається…</translation>
    </message>
    <message>
        <source>Was not sent: %1</source>
        <translation>Не надіслано: %1</translation>
    </message>
    <message>
        <source>Nobody knows whether this was sent. Look into the messenger before you send it again.</source>
        <translation>Невідомо, чи це надіслано. Перш ніж надсилати ще раз, перевірте в месенджері.</translation>
    </message>
    <message>
        <source>%1, was not delivered: %2</source>
        <translation>%1, не доставлено: %2</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Надіслати ще раз</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Редагувати</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Учора</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Відкинути</translation>
    </message>
</context>
<context>
    <name>pulsedeck::ChatList</name>
    <message>
        <source>Search in what was read</source>
        <translation>Шукати в прочитаному</translation>
    </message>
    <message>
        <source>Names and last words of the chats that were read ( / )</source>
        <translation>Імена та останні слова завантажених чатів ( / )</translation>
    </message>
    <message>
        <source>Unread</source>
        <extracomment>A filter of chats.</extracomment>
        <translation>Непрочитані</translation>
    </message>
    <message>
        <source>Only chats with messages that nobody has read</source>
        <translation>Лише чати з повідомленнями, яких ніхто не прочитав</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A filter of chats.</extracomment>
        <translation>Відкриті</translation>
    </message>
    <message>
        <source>Only chats that are not closed</source>
        <translation>Лише не закриті чати</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>A filter of chats.</extracomment>
        <translation>Чекають</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Більше</translation>
    </message>
    <message>
        <source>Messenger, bot, age, assigned from here; saved filters</source>
        <translation>Месенджер, бот, вік, призначені звідси; збережені фільтри</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Чати</translation>
    </message>
    <message>
        <source>More ●</source>
        <extracomment>Other filters than those beside are on.</extracomment>
        <translation>Більше ●</translation>
    </message>
    <message>
        <source>Reading: %1 of %2 chats</source>
        <translation>Завантаження: %1 з %2 чатів</translation>
    </message>
    <message>
        <source>Reading the chats…</source>
        <translation>Завантаження чатів…</translation>
    </message>
    <message>
        <source>No chat fits. “More” takes the filters away.</source>
        <translation>Жоден чат не підходить. «Більше» знімає фільтри.</translation>
    </message>
    <message>
        <source>Nobody has written to your bots yet.</source>
        <translation>Вашим ботам ще ніхто не писав.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 chat(s)</source>
        <translation>
            <numerusform>%Ln з %1 чатів</numerusform>
            <numerusform>%Ln з %1 чатів</numerusform>
            <numerusform>%Ln з %1 чатів</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all chats</source>
        <translation>Показати всі чати</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Месенджер</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Бот</translation>
    </message>
    <message>
        <source>Last word is older than</source>
        <translation>Останнє слово давніше ніж</translation>
    </message>
    <message>
        <source>Any age</source>
        <translation>Будь-який вік</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 година</translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation>4 години</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 день</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 дні</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 днів</translation>
    </message>
    <message>
        <source>Assigned from here</source>
        <translation>Призначені звідси</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Зберегти цей фільтр…</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Зберегти цей фільтр</translation>
    </message>
    <message>
        <source>Forget a saved filter</source>
        <translation>Забути збережений фільтр</translation>
    </message>
    <message>
        <source>Only chats that nobody of the team answered, as far as is known</source>
        <translation>Лише чати, на які, наскільки відомо, ніхто з команди не відповів</translation>
    </message>
    <message>
        <source>&amp;Save filter</source>
        <translation>&amp;Зберегти фільтр</translation>
    </message>
</context>
<context>
    <name>pulsedeck::AnswerBox</name>
    <message>
        <source>Use a &amp;template…</source>
        <translation>Використати &amp;шаблон…</translation>
    </message>
    <message>
        <source>Why it may be sent after 24 hours</source>
        <translation>Чому можна надсилати після 24 годин</translation>
    </message>
    <message>
        <source>As an answer of a person</source>
        <translation>Як відповідь людини</translation>
    </message>
    <message>
        <source>As a question about their experience</source>
        <translation>Як запитання про враження</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Відповідь</translation>
    </message>
    <message>
        <source>Link of the attachment</source>
        <translation>Посилання на вкладення</translation>
    </message>
    <message>
        <source>https:// link of a picture or file</source>
        <translation>Посилання https:// на зображення чи файл</translation>
    </message>
    <message>
        <source>Kind of the attachment</source>
        <translation>Вид вкладення</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Посилання</translation>
    </message>
    <message>
        <source>Attach a picture or file by its https link</source>
        <translation>Долучити зображення чи файл за посиланням https</translation>
    </message>
    <message>
        <source>Saved answers</source>
        <translation>Збережені відповіді</translation>
    </message>
    <message>
        <source>Saved answers ( / in an empty answer)</source>
        <translation>Збережені відповіді ( / у порожній відповіді)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>Write a note that your team alone sees</source>
        <translation>Написати нотатку, яку бачить лише ваша команда</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Зображення</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Відео</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Запис</translation>
    </message>
    <message>
        <source>24 hours have passed since the last message: %1 takes only a template now.</source>
        <translation>Від останнього повідомлення минуло 24 години: %1 приймає тепер лише шаблон.</translation>
    </message>
    <message>
        <source>24 hours have passed since the last message: %1 takes only what has one of these reasons.</source>
        <translation>Від останнього повідомлення минуло 24 години: %1 приймає лише те, що має одну з цих причин.</translation>
    </message>
    <message>
        <source>24 hours have passed since the last message: %1 takes no answer until the person writes again.</source>
        <translation>Від останнього повідомлення минуло 24 години: %1 не прийме відповіді, доки людина не напише знову.</translation>
    </message>
    <message>
        <source>%1 takes answers until %2.</source>
        <translation>%1 приймає відповіді до %2.</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>Letters written, of how many.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Longer than %1 takes</source>
        <translation>Довше, ніж приймає %1</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Додати нотатку</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Надіслати</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Return)</source>
        <translation>%1 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Your team alone sees this.  Ctrl+Return adds it.</source>
        <translation>Це бачить лише ваша команда.  Ctrl+Enter додає.</translation>
    </message>
    <message>
        <source>Write an answer, / for saved ones.  Ctrl+Return sends.</source>
        <translation>Напишіть відповідь, / для збережених.  Ctrl+Enter надсилає.</translation>
    </message>
</context>
<context>
    <name>pulsedeck::FlowDialog</name>
    <message>
        <source>Run a flow</source>
        <translation>Запустити ланцюжок</translation>
    </message>
    <message>
        <source>&amp;Trigger keyword</source>
        <translation>&amp;Ключове слово</translation>
    </message>
    <message>
        <source>Data for the flow</source>
        <translation>Дані для ланцюжка</translation>
    </message>
    <message numerus="yes">
        <source>The flow runs for %Ln person(s). What it sends cannot be taken back.</source>
        <translation>
            <numerusform>Ланцюжок буде запущено для %Ln особи. Надісланого не повернути.</numerusform>
            <numerusform>Ланцюжок буде запущено для %Ln осіб. Надісланого не повернути.</numerusform>
            <numerusform>Ланцюжок буде запущено для %Ln осіб. Надісланого не повернути.</numerusform>
        </translation>
    </message>
    <message>
        <source>The one with the keyword</source>
        <translation>Той, що має ключове слово</translation>
    </message>
    <message>
        <source>&amp;Flow</source>
        <translation>&amp;Сценарій</translation>
    </message>
    <message>
        <source>&amp;Run flow</source>
        <translation>&amp;Запустити ланцюжок</translation>
    </message>
</context>
<context>
    <name>pulsedeck::InboxPage</name>
    <message>
        <source>30 minutes</source>
        <translation>30 хвилин</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 година</translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation>4 години</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 день</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 днів</translation>
    </message>
    <message>
        <source>The service has no operations for the messenger of this chat.</source>
        <translation>Для месенджера цього чату сервіс не має операцій.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Спробувати ще раз</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Оновити</translation>
    </message>
    <message>
        <source>Refresh (F5)</source>
        <translation>Оновити (F5)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Close the chat and go to the next (E)</source>
        <translation>Закрити чат і перейти до наступного (E)</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Призначити</translation>
    </message>
    <message>
        <source>Assign the chat to somebody of the team (A)</source>
        <translation>Призначити чат комусь із команди (A)</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Непрочитане</translation>
    </message>
    <message>
        <source>Mark the chat as unread (U)</source>
        <translation>Позначити чат непрочитаним (U)</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Відповісти</translation>
    </message>
    <message>
        <source>Write an answer (R)</source>
        <translation>Написати відповідь (R)</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Особа</translation>
    </message>
    <message>
        <source>Show the person beside the chat</source>
        <translation>Показати особу поруч із чатом</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Вхідні</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread chat(s), the oldest waits for %1</source>
        <translation>
            <numerusform>%Ln непрочитаний чат, чекає %1</numerusform>
            <numerusform>%Ln непрочитані чати, найдавніший чекає %1</numerusform>
            <numerusform>%Ln непрочитаних чатів, найдавніший чекає %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread chat(s)</source>
        <translation>
            <numerusform>%Ln непрочитаний чат</numerusform>
            <numerusform>%Ln непрочитані чати</numerusform>
            <numerusform>%Ln непрочитаних чатів</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is read</source>
        <translation>Усе прочитано</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Відкрити знову</translation>
    </message>
    <message>
        <source>Open the chat again (E)</source>
        <translation>Відкрити чат знову (E)</translation>
    </message>
    <message numerus="yes">
        <source>Messages that may not have arrived wait in %Ln chat(s): %1</source>
        <translation>
            <numerusform>Повідомлення, які могли не надійти, чекають в %Ln чаті: %1</numerusform>
            <numerusform>Повідомлення, які могли не надійти, чекають у %Ln чатах: %1</numerusform>
            <numerusform>Повідомлення, які могли не надійти, чекають у %Ln чатах: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Показати</translation>
    </message>
    <message>
        <source>Waiting times</source>
        <translation>Час очікування</translation>
    </message>
    <message>
        <source>Who waits for an answer, by messenger and age (W)</source>
        <translation>Хто чекає на відповідь, за месенджером і тривалістю (W)</translation>
    </message>
    <message>
        <source>New conversation…</source>
        <translation>Нова розмова…</translation>
    </message>
    <message>
        <source>Write to a phone in WhatsApp, by a template</source>
        <translation>Написати на номер у WhatsApp за шаблоном</translation>
    </message>
    <message>
        <source>The chats that are found…</source>
        <translation>Знайдені чати…</translation>
    </message>
    <message>
        <source>This chat as a table…</source>
        <translation>Цей чат як таблиця…</translation>
    </message>
    <message>
        <source>This chat as text…</source>
        <translation>Цей чат як текст…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Експорт</translation>
    </message>
    <message>
        <source>Export the chats that are found, or this chat (Ctrl+E)</source>
        <translation>Експортувати знайдені чати або цей чат (Ctrl+E)</translation>
    </message>
    <message>
        <source>Reading who answered</source>
        <translation>Читаємо, хто відповідав</translation>
    </message>
    <message>
        <source>The template was sent.</source>
        <translation>Шаблон надіслано.</translation>
    </message>
    <message>
        <source>Not all chats were read yet.</source>
        <translation>Ще не всі чати прочитано.</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Чати</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) did not arrive, and the chat is gone: “%1”</source>
        <translation>
            <numerusform>%Ln повідомлення не надійшло, а чату вже немає: «%1»</numerusform>
            <numerusform>%Ln повідомлення не надійшли, а чату вже немає: «%1»</numerusform>
            <numerusform>%Ln повідомлень не надійшли, а чату вже немає: «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy and forget</source>
        <translation>&amp;Скопіювати й забути</translation>
    </message>
</context>
<context>
    <name>pulsedeck::NameDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Ім’я або назва</translation>
    </message>
</context>
<context>
    <name>pulsedeck::NoteDialog</name>
    <message>
        <source>Edit note</source>
        <translation>Редагувати нотатку</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>Your team alone sees this.</source>
        <translation>Це бачить лише ваша команда.</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Видалити нотатку</translation>
    </message>
    <message>
        <source>Delete this note? That cannot be undone.</source>
        <translation>Видалити цю нотатку? Цього не можна скасувати.</translation>
    </message>
    <message>
        <source>&amp;Save note</source>
        <translation>&amp;Зберегти нотатку</translation>
    </message>
    <message>
        <source>&amp;Delete note</source>
        <translation>&amp;Видалити нотатку</translation>
    </message>
</context>
<context>
    <name>pulsedeck::PersonPane</name>
    <message>
        <source>Rename…</source>
        <translation>Перейменувати…</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Призупинити…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Відновити</translation>
    </message>
    <message>
        <source>Run a flow…</source>
        <translation>Запустити ланцюжок…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Перейменувати</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Особа</translation>
    </message>
    <message>
        <source>New tag, Return adds it</source>
        <translation>Новий тег, Enter додає</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Новий тег</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Теги</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Змінні</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>Автоматизація</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Спробувати ще раз</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>Assigned from here to %1</source>
        <translation>Призначено звідси: %1</translation>
    </message>
    <message>
        <source>Take the tag “%1” off</source>
        <translation>Зняти тег «%1»</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation>Призупинено до %1</translation>
    </message>
    <message>
        <source>Goes on by itself</source>
        <translation>Працює сама</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Вимкнути</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Увімкнути</translation>
    </message>
    <message>
        <source>The bot sends this person nothing any more</source>
        <translation>Бот більше нічого не надсилає цій особі</translation>
    </message>
    <message>
        <source>The bot may write to this person again</source>
        <translation>Бот знову може писати цій особі</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Деінде</translation>
    </message>
    <message numerus="yes">
        <source>Look in other channels (%Ln call(s))</source>
        <translation>
            <numerusform>Шукати в інших каналах (%Ln запит)</numerusform>
            <numerusform>Шукати в інших каналах (%Ln запити)</numerusform>
            <numerusform>Шукати в інших каналах (%Ln запитів)</numerusform>
        </translation>
    </message>
    <message>
        <source>By phone, by variables that hold a phone or an address, and by the CRM</source>
        <translation>За телефоном, за змінними з номером чи адресою та через CRM</translation>
    </message>
    <message>
        <source>Nothing is known by which to find this person elsewhere.</source>
        <translation>Невідомо нічого, за чим цю людину можна знайти деінде.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Шукаємо…</translation>
    </message>
    <message>
        <source>Nobody was found elsewhere.</source>
        <translation>Деінде нікого не знайдено.</translation>
    </message>
    <message>
        <source>CRM contact</source>
        <translation>Контакт у CRM</translation>
    </message>
    <message>
        <source>The same by %1</source>
        <translation>Та сама людина за: %1</translation>
    </message>
    <message>
        <source>This person has not written there yet.</source>
        <translation>Там ця людина ще не писала.</translation>
    </message>
    <message>
        <source>This bot has no variables.</source>
        <translation>У цього бота немає змінних.</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Перейменувати</translation>
    </message>
</context>
<context>
    <name>pulsedeck::SavedAnswers</name>
    <message>
        <source>Saved answers</source>
        <translation>Збережені відповіді</translation>
    </message>
    <message>
        <source>A few letters of the answer</source>
        <translation>Кілька літер відповіді</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Використати</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Забути</translation>
    </message>
    <message>
        <source>&amp;Keep what is written</source>
        <translation>З&amp;берегти написане</translation>
    </message>
    <message>
        <source>Write an answer and open this again to keep it. {{name}} becomes the name of the person.</source>
        <translation>Напишіть відповідь і відкрийте це ще раз, щоб її зберегти. {{name}} стає іменем особи.</translation>
    </message>
</context>
<context>
    <name>pulsedeck::SelectionPanel</name>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Відкрити знову</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Позначити прочитаними</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Позначити непрочитаними</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Призначити…</translation>
    </message>
    <message>
        <source>Assign to nobody</source>
        <translation>Зняти призначення</translation>
    </message>
    <message>
        <source>Pause automation…</source>
        <translation>Призупинити автоматизацію…</translation>
    </message>
    <message>
        <source>Resume automation</source>
        <translation>Відновити автоматизацію</translation>
    </message>
    <message>
        <source>Run a flow…</source>
        <translation>Запустити ланцюжок…</translation>
    </message>
    <message>
        <source>A call for each chat, in the background; it goes on when this page is closed.</source>
        <translation>По одному виклику на чат, у фоновому режимі; триває й після закриття цієї сторінки.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) chosen</source>
        <translation>
            <numerusform>Вибрано %Ln чат</numerusform>
            <numerusform>Вибрано %Ln чати</numerusform>
            <numerusform>Вибрано %Ln чатів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln непрочитане</numerusform>
            <numerusform>%Ln непрочитані</numerusform>
            <numerusform>%Ln непрочитаних</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln відкритий</numerusform>
            <numerusform>%Ln відкриті</numerusform>
            <numerusform>%Ln відкритих</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln чекає</numerusform>
            <numerusform>%Ln чекають</numerusform>
            <numerusform>%Ln чекають</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::TemplateDialog</name>
    <message>
        <source>Send a template</source>
        <translation>Надіслати шаблон</translation>
    </message>
    <message>
        <source>&amp;Send template</source>
        <translation>&amp;Надіслати шаблон</translation>
    </message>
</context>
<context>
    <name>pulsedeck::ThreadView</name>
    <message>
        <source>Earlier &amp;messages</source>
        <translation>Раніші &amp;повідомлення</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>This chat cannot be read from here</source>
        <translation>Цей чат не можна прочитати звідси</translation>
    </message>
    <message>
        <source>No chat is chosen</source>
        <translation>Чат не вибрано</translation>
    </message>
    <message>
        <source>The service has no operations for its messenger.</source>
        <translation>Сервіс не має операцій для його месенджера.</translation>
    </message>
    <message>
        <source>J and K go through the chats, R answers, E closes.</source>
        <translation>J і K переходять між чатами, R відповідає, E закриває.</translation>
    </message>
    <message>
        <source>Nobody knows whether the message to %1 was sent. It waits in the chat.</source>
        <translation>Невідомо, чи надіслано повідомлення для %1. Воно чекає в чаті.</translation>
    </message>
    <message>
        <source>The message to %1 was not sent. It waits in the chat.</source>
        <translation>Повідомлення для %1 не надіслано. Воно чекає в чаті.</translation>
    </message>
    <message>
        <source>The note could not be kept.</source>
        <translation>Нотатку не вдалося зберегти.</translation>
    </message>
    <message>
        <source>waiting for %1</source>
        <translation>чекає %1</translation>
    </message>
    <message>
        <source>closed</source>
        <extracomment>A chat.</extracomment>
        <translation>закрито</translation>
    </message>
    <message>
        <source>This account is read-only: nothing can be sent or noted, and nothing is marked as read.</source>
        <translation>Цей обліковий запис лише для читання: нічого не можна надіслати чи занотувати, і нічого не позначається прочитаним.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Спробувати ще раз</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Надіслати ще раз</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Редагувати</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Відкрити: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Edit note…</source>
        <translation>Редагувати нотатку…</translation>
    </message>
    <message>
        <source>Delete note…</source>
        <translation>Видалити нотатку…</translation>
    </message>
    <message>
        <source>React (cannot be taken back)</source>
        <translation>Відреагувати (не можна скасувати)</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Відкинути</translation>
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
        <translation>Зазвичай тут від %1 до %2.</translation>
    </message>
    <message>
        <source>%1 on %2, %3 now.</source>
        <translation>%2 було %1, тепер %3.</translation>
    </message>
    <message>
        <source>%1 left, about %2 a day: until %3.</source>
        <translation>Залишилося %1, близько %2 на день: до %3.</translation>
    </message>
    <message>
        <source>Nothing new since %1; usual are about %2 a day.</source>
        <translation>Нічого нового з %1; зазвичай близько %2 на день.</translation>
    </message>
    <message>
        <source>As on %1</source>
        <translation>Як %1</translation>
    </message>
    <message>
        <source>+%1 since %2</source>
        <translation>+%1 з %2</translation>
    </message>
    <message>
        <source>−%1 since %2</source>
        <translation>−%1 з %2</translation>
    </message>
    <message numerus="yes">
        <source>Lasts about %Ln day(s)</source>
        <translation>
            <numerusform>Вистачить приблизно на %Ln день</numerusform>
            <numerusform>Вистачить приблизно на %Ln дні</numerusform>
            <numerusform>Вистачить приблизно на %Ln днів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::ConcernList</name>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>Показати ще %Ln</numerusform>
            <numerusform>Показати ще %Ln</numerusform>
            <numerusform>Показати ще %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>Shows what the reason was worked out from.</extracomment>
        <translation>Чому</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Чому: %1</translation>
    </message>
    <message>
        <source>What it was held against</source>
        <translation>З чим порівняно</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показати</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Показати: %1</translation>
    </message>
    <message>
        <source>Opens what it is about</source>
        <translation>Відкриває те, про що йдеться</translation>
    </message>
</context>
<context>
    <name>pulsedeck::Overview</name>
    <message>
        <source>Needs attention</source>
        <translation>Потребує уваги</translation>
    </message>
    <message>
        <source>Nothing needs you now.</source>
        <translation>Зараз нічого не потребує вашої уваги.</translation>
    </message>
    <message>
        <source>As far as could be read, nothing needs you now. Not read: %1.</source>
        <translation>Наскільки вдалося прочитати, зараз нічого не потребує вашої уваги. Не прочитано: %1.</translation>
    </message>
    <message>
        <source>There may be more. Not read: %1.</source>
        <translation>Може бути ще щось. Не прочитано: %1.</translation>
    </message>
    <message>
        <source>Opens what it is about</source>
        <translation>Відкриває те, про що йдеться</translation>
    </message>
</context>
<context>
    <name>pulsedeck::CampaignOutcomes</name>
    <message>
        <source>Campaign</source>
        <translation>Кампанія</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Що з нею сталося</translation>
    </message>
    <message>
        <source>Send date</source>
        <translation>Дата надсилання</translation>
    </message>
    <message>
        <source>Campaigns to this address</source>
        <translation>Кампанії на цю адресу</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Кампанії</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Зупинити</translation>
    </message>
    <message>
        <source>%1 of %2 read</source>
        <translation>Прочитано %1 з %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read.</source>
        <translation>
            <numerusform>Не вдалося прочитати %Ln.</numerusform>
            <numerusform>Не вдалося прочитати %Ln.</numerusform>
            <numerusform>Не вдалося прочитати %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaign(s) went to the lists of this address.</source>
        <translation>
            <numerusform>На списки цієї адреси надіслано %Ln кампанію.</numerusform>
            <numerusform>На списки цієї адреси надіслано %Ln кампанії.</numerusform>
            <numerusform>На списки цієї адреси надіслано %Ln кампаній.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading which campaigns went to these lists…</source>
        <translation>Читаю, які кампанії надійшли до цих списків…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaign(s) went to the lists of this address: as many calls, ten a second at most.</source>
        <translation>
            <numerusform>%Ln кампанія надійшла до списків цієї адреси: стільки ж викликів, щонайбільше десять на секунду.</numerusform>
            <numerusform>%Ln кампанії надійшли до списків цієї адреси: стільки ж викликів, щонайбільше десять на секунду.</numerusform>
            <numerusform>%Ln кампаній надійшли до списків цієї адреси: стільки ж викликів, щонайбільше десять на секунду.</numerusform>
        </translation>
    </message>
    <message>
        <source>No campaign went to the lists of this address.</source>
        <translation>До списків цієї адреси не надходило жодної кампанії.</translation>
    </message>
    <message>
        <source>First one call for each list of this address tells how many campaigns there are.</source>
        <translation>Спершу по одному виклику на кожен список цієї адреси покажуть, скільки є кампаній.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Read what became of each (%Ln call(s))</source>
        <translation>
            <numerusform>&amp;Прочитати, що з нею сталося (%Ln виклик)</numerusform>
            <numerusform>&amp;Прочитати, що сталося з кожною (%Ln виклики)</numerusform>
            <numerusform>&amp;Прочитати, що сталося з кожною (%Ln викликів)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Find its campaigns</source>
        <translation>&amp;Знайти її кампанії</translation>
    </message>
    <message>
        <source>Reading campaigns of %1</source>
        <translation>Читаю кампанії %1</translation>
    </message>
</context>
<context>
    <name>pulsedeck::ContactSearch</name>
    <message>
        <source>Address of a contact</source>
        <translation>Адреса контакту</translation>
    </message>
    <message>
        <source>F&amp;ind</source>
        <translation>&amp;Знайти</translation>
    </message>
    <message>
        <source>One contact</source>
        <translation>Один контакт</translation>
    </message>
    <message>
        <source>Everything about one address: its lists and variables, which can be changed here, what was sent to it, and what came of it.</source>
        <translation>Усе про одну адресу: її списки та змінні, які можна змінити тут, що на неї надіслано і що з того вийшло.</translation>
    </message>
    <message>
        <source>By name or phone: &amp;contacts of the CRM</source>
        <translation>За іменем чи телефоном: &amp;контакти CRM</translation>
    </message>
    <message>
        <source>An address has an @ between a name and a domain: ann@example.com. Contacts of mailing lists are found by the whole address only.</source>
        <translation>В адресі є @ між іменем і доменом: ann@example.com. Контакти списків розсилки можна знайти лише за повною адресою.</translation>
    </message>
</context>
<context>
    <name>MessagePreview</name>
    <message>
        <source>Sender</source>
        <translation>Відправник</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Ваше повідомлення</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Зображення</translation>
    </message>
    <message>
        <source>Picture from %1; it is not loaded here</source>
        <translation>Зображення з %1; тут воно не завантажується</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Buttons are behind “Options” there.</source>
        <translation>Кнопки там сховані за «Параметрами».</translation>
    </message>
</context>
<context>
    <name>Recipients</name>
    <message>
        <source>There is no mailing list “%1”.</source>
        <translation>Списку «%1» немає.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Mailing lists</source>
        <translation>Списки розсилки</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Номери телефонів</translation>
    </message>
    <message>
        <source>One a line. Each gets a campaign of its own.</source>
        <translation>По одному в рядку. Кожен отримає окрему розсилку.</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Телефони</translation>
    </message>
    <message>
        <source>With the code of the country, one a line</source>
        <translation>З кодом країни, по одному в рядку</translation>
    </message>
    <message numerus="yes">
        <source>%Ln phone number(s)</source>
        <translation>
            <numerusform>%Ln номер телефону</numerusform>
            <numerusform>%Ln номери телефонів</numerusform>
            <numerusform>%Ln номерів телефонів</numerusform>
        </translation>
    </message>
    <message>
        <source>The number of people is not known</source>
        <translation>Кількість людей невідома</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln people</source>
        <translation>
            <numerusform>Щонайбільше %Ln людина</numerusform>
            <numerusform>Щонайбільше %Ln людини</numerusform>
            <numerusform>Щонайбільше %Ln людей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln людина</numerusform>
            <numerusform>%Ln людини</numerusform>
            <numerusform>%Ln людей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SmsLength</name>
    <message numerus="yes">
        <source>%1 of %2 characters, %Ln part(s).</source>
        <extracomment>Of an SMS: written characters, those that fit into so many parts, and the parts.</extracomment>
        <translation>
            <numerusform>%1 із %2 символів, %Ln частина.</numerusform>
            <numerusform>%1 із %2 символів, %Ln частини.</numerusform>
            <numerusform>%1 із %2 символів, %Ln частин.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent as Unicode because of “%1”: a message holds 70 characters then, not 160.</source>
        <translation>Надсилається як Unicode через «%1»: повідомлення тоді вміщує 70 символів, а не 160.</translation>
    </message>
</context>
<context>
    <name>pulsedeck::MessagePreview</name>
    <message>
        <source>About so; every device draws it in its own way.</source>
        <translation>Приблизно так; кожен пристрій показує по-своєму.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Попередній перегляд</translation>
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
        <translation>Вигляд: %1</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Чат</translation>
    </message>
</context>
<context>
    <name>pulsedeck::TextComposer</name>
    <message>
        <source>&amp;Schedule…</source>
        <translation>&amp;Запланувати…</translation>
    </message>
    <message>
        <source>&amp;Send now…</source>
        <translation>&amp;Надіслати зараз…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>An action and its shortcut.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Asking for people and price…</source>
        <translation>Запитуємо кількість людей і ціну…</translation>
    </message>
    <message>
        <source>Something is missing or cannot be sent; see the marked fields.</source>
        <translation>Чогось бракує або це не можна надіслати; дивіться позначені поля.</translation>
    </message>
    <message>
        <source>No test of it was sent yet.</source>
        <translation>Тесту ще не надсилали.</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>Ще бракує: %1</translation>
    </message>
</context>
<context>
    <name>pulsedeck::AddressChecks</name>
    <message numerus="yes">
        <source>Check %Ln address(es)</source>
        <translation>
            <numerusform>Перевірити %Ln адресу</numerusform>
            <numerusform>Перевірити %Ln адреси</numerusform>
            <numerusform>Перевірити %Ln адрес</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::ArrivalPage</name>
    <message>
        <source>Around the day</source>
        <translation>Близько дня</translation>
    </message>
    <message>
        <source>F&amp;ind out</source>
        <translation>З’&amp;ясувати</translation>
    </message>
    <message>
        <source>ann@example.com</source>
        <translation>anna@example.com</translation>
    </message>
    <message>
        <source>Address of the recipient</source>
        <translation>Адреса отримувача</translation>
    </message>
    <message>
        <source>Return asks.</source>
        <translation>Enter — запитати.</translation>
    </message>
    <message>
        <source>Re&amp;cipient</source>
        <translation>&amp;Отримувач</translation>
    </message>
    <message>
        <source>Around &amp;the day</source>
        <translation>Близько д&amp;ня</translation>
    </message>
    <message>
        <source>Name a recipient: the log, bounces, unsubscribed, the blacklist and earlier checks of the address are asked at once. Without a day, it is about the newest letter.</source>
        <translation>Назвіть отримувача: журнал, повернення, відписки, чорний список і попередні перевірки адреси опитуються одночасно. Без дня йдеться про найновіший лист.</translation>
    </message>
    <message>
        <source>Name one address.</source>
        <translation>Назвіть одну адресу.</translation>
    </message>
    <message>
        <source>Letters to %1</source>
        <translation>Листи на адресу %1</translation>
    </message>
</context>
<context>
    <name>pulsedeck::CheckDeeds</name>
    <message>
        <source>Save as a f&amp;ile…</source>
        <translation>Зберегти у фа&amp;йл…</translation>
    </message>
    <message>
        <source>For the selected rows, or else for those that are shown</source>
        <translation>Для вибраних рядків, інакше для показаних</translation>
    </message>
    <message>
        <source>Pick Emails for this account to do that.</source>
        <translation>Для цього виберіть для облікового запису «Листи».</translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;move %Ln from their lists</source>
        <translation>
            <numerusform>Вил&amp;учити %Ln зі списків</numerusform>
            <numerusform>Вил&amp;учити %Ln зі списків</numerusform>
            <numerusform>Вил&amp;учити %Ln зі списків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Blacklist %Ln…</source>
        <translation>
            <numerusform>Забло&amp;кувати %Ln…</numerusform>
            <numerusform>Забло&amp;кувати %Ln…</numerusform>
            <numerusform>Забло&amp;кувати %Ln…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;New list of %Ln…</source>
        <translation>
            <numerusform>&amp;Новий список із %Ln…</numerusform>
            <numerusform>&amp;Новий список із %Ln…</numerusform>
            <numerusform>&amp;Новий список із %Ln…</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these addresses stands in a mailing list.</source>
        <translation>Жодної з цих адрес немає у списках розсилки.</translation>
    </message>
    <message numerus="yes">
        <source>removal of %Ln address(es)</source>
        <translation>
            <numerusform>вилучення %Ln адреси</numerusform>
            <numerusform>вилучення %Ln адрес</numerusform>
            <numerusform>вилучення %Ln адрес</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) will go from their lists when you save.</source>
        <translation>
            <numerusform>%Ln адресу буде вилучено зі списків, щойно ви збережете.</numerusform>
            <numerusform>%Ln адреси буде вилучено зі списків, щойно ви збережете.</numerusform>
            <numerusform>%Ln адрес буде вилучено зі списків, щойно ви збережете.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stand(s) in no list.</source>
        <translation>
            <numerusform>%Ln немає в жодному списку.</numerusform>
            <numerusform>%Ln немає в жодному списку.</numerusform>
            <numerusform>%Ln немає в жодному списку.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>New mailing list</source>
        <translation>Новий список розсилки</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Створити</translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es)</source>
        <translation>
            <numerusform>%Ln адреса</numerusform>
            <numerusform>%Ln адреси</numerusform>
            <numerusform>%Ln адрес</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Назва списку</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>Перевірено %1</translation>
    </message>
    <message>
        <source>Checked addresses</source>
        <translation>Перевірені адреси</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Що виявлено</translation>
    </message>
</context>
<context>
    <name>pulsedeck::CheckPage</name>
    <message>
        <source>S&amp;top</source>
        <translation>Зупинит&amp;и</translation>
    </message>
    <message>
        <source>O&amp;ther addresses</source>
        <translation>&amp;Інші адреси</translation>
    </message>
    <message>
        <source>Progress of the checks</source>
        <translation>Перебіг перевірок</translation>
    </message>
    <message>
        <source>Looking up what is known already…</source>
        <translation>З’ясовуємо, що вже відомо…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) will be checked: each costs one check of your plan.</source>
        <translation>
            <numerusform>Буде перевірено %Ln адресу: це коштує однієї перевірки вашого тарифу.</numerusform>
            <numerusform>Буде перевірено %Ln адреси: кожна коштує однієї перевірки вашого тарифу.</numerusform>
            <numerusform>Буде перевірено %Ln адрес: кожна коштує однієї перевірки вашого тарифу.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were checked before and cost nothing.</source>
        <translation>
            <numerusform>%Ln перевірено раніше, вона нічого не коштує.</numerusform>
            <numerusform>%Ln перевірено раніше, вони нічого не коштують.</numerusform>
            <numerusform>%Ln перевірено раніше, вони нічого не коштують.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Check %Ln address(es)</source>
        <translation>
            <numerusform>П&amp;еревірити %Ln адресу</numerusform>
            <numerusform>П&amp;еревірити %Ln адреси</numerusform>
            <numerusform>П&amp;еревірити %Ln адрес</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Перевіряємо…</translation>
    </message>
    <message>
        <source>Checked %1 of %2</source>
        <translation>Перевірено %1 з %2</translation>
    </message>
    <message>
        <source>Check a &amp;mailing list…</source>
        <translation>Перевірити &amp;список розсилки…</translation>
    </message>
    <message>
        <source>Pick Emails for this account to choose one of its lists.</source>
        <translation>Щоб вибрати один зі списків, додайте для цього акаунта розділ «Листи».</translation>
    </message>
</context>
<context>
    <name>pulsedeck::CheckedModel</name>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Що виявлено</translation>
    </message>
</context>
<context>
    <name>pulsedeck::CheckedView</name>
    <message>
        <source>The checks of the address</source>
        <translation>Перевірки адреси</translation>
    </message>
    <message>
        <source>Checked addresses</source>
        <translation>Перевірені адреси</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>Усі (%1)</translation>
    </message>
    <message>
        <source>Invalid (%1)</source>
        <translation>Недійсні (%1)</translation>
    </message>
    <message>
        <source>Unconfirmed (%1)</source>
        <translation>Непідтверджені (%1)</translation>
    </message>
    <message>
        <source>Valid (%1)</source>
        <translation>Дійсні (%1)</translation>
    </message>
    <message>
        <source>Not checked (%1)</source>
        <translation>Не перевірені (%1)</translation>
    </message>
</context>
<context>
    <name>pulsedeck::ClueList</name>
    <message>
        <source>Take it off the u&amp;nsubscribed…</source>
        <translation>Скасувати в&amp;ідписку…</translation>
    </message>
    <message>
        <source>Take it off the &amp;blacklist…</source>
        <translation>Вилучити з &amp;чорного списку…</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Запитуємо…</translation>
    </message>
</context>
<context>
    <name>pulsedeck::PasteView</name>
    <message>
        <source>&amp;Check…</source>
        <translation>П&amp;еревірити…</translation>
    </message>
    <message>
        <source>Addresses to check</source>
        <translation>Адреси для перевірки</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Open a fi&amp;le…</source>
        <translation>Відкрити фай&amp;л…</translation>
    </message>
    <message>
        <source>Nothing is checked before you have seen how many checks that takes.</source>
        <translation>Нічого не перевіряється, доки ви не побачите, скільки перевірок це потребує.</translation>
    </message>
    <message>
        <source>Open a file with addresses</source>
        <translation>Відкрити файл з адресами</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Усі файли (*)</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Не вдається прочитати файл: %1</translation>
    </message>
    <message>
        <source>Paste up to 1000 addresses, or drop a file with them: CSV, XLSX or text</source>
        <translation>Вставте до 1000 адрес або перетягніть сюди файл із ними: CSV, XLSX чи текст</translation>
    </message>
    <message>
        <source>Text and workbooks (*.csv *.tsv *.txt *.xlsx)</source>
        <translation>Текст і таблиці (*.csv *.tsv *.txt *.xlsx)</translation>
    </message>
    <message>
        <source>The file is too large for a thousand addresses.</source>
        <translation>Файл завеликий для тисячі адрес.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Файл читається…</translation>
    </message>
</context>
<context>
    <name>pulsedeck::VerdictCard</name>
    <message>
        <source>The server&apos;s words: %1</source>
        <translation>Слова сервера: %1</translation>
    </message>
</context>
<context>
    <name>pulsedeck::KeySheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Комбінації клавіш</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Дія</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Ця сторінка</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Відкрити рядок</translation>
    </message>
    <message>
        <source>%1, or a double click on its name</source>
        <translation>%1 або подвійне клацання на назві</translation>
    </message>
    <message>
        <source>Copy the rows</source>
        <translation>Копіювати рядки</translation>
    </message>
    <message>
        <source>Menu of the column</source>
        <translation>Меню стовпця</translation>
    </message>
    <message>
        <source>Change the cell</source>
        <translation>Змінити клітинку</translation>
    </message>
    <message>
        <source>%1, typing, or a double click on it</source>
        <translation>%1, почати вводити або подвійне клацання на ній</translation>
    </message>
    <message>
        <source>Paste cells</source>
        <translation>Вставити клітинки</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Заповнити вниз</translation>
    </message>
    <message>
        <source>Empty the cell</source>
        <translation>Очистити клітинку</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Set the cells of all selected rows</source>
        <translation>Задати клітинки всіх вибраних рядків</translation>
    </message>
</context>
<context>
    <name>pulsedeck::ResourcePage</name>
    <message>
        <source>Previous row (K)</source>
        <translation>Попередній рядок (K)</translation>
    </message>
    <message>
        <source>Next row (J)</source>
        <translation>Наступний рядок (J)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>pulsedeck::CheckedListPage</name>
    <message>
        <source>Read a&amp;ll of them</source>
        <translation>Прочитати в&amp;сі</translation>
    </message>
    <message>
        <source>Repor&amp;t as a file…</source>
        <translation>Зві&amp;т у файл…</translation>
    </message>
    <message>
        <source>%1 of %2 addresses are read. Until all are, only selected rows can be worked on.</source>
        <translation>Прочитано %1 з %2 адрес. Доки не прочитано всі, можна працювати лише з вибраними рядками.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) are read, and there are more.</source>
        <translation>
            <numerusform>Прочитано %Ln адресу, і є ще.</numerusform>
            <numerusform>Прочитано %Ln адреси, і є ще.</numerusform>
            <numerusform>Прочитано %Ln адрес, і є ще.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Зберегти звіт</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <extracomment>A kind of files: %1 is &quot;CSV&quot;, %2 is &quot;csv&quot;.</extracomment>
        <translation>Файли %1 (*.%2)</translation>
    </message>
    <message>
        <source>The report is made. The service keeps it until it is fetched.</source>
        <translation>Звіт створено. Сервіс зберігає його, доки його не заберуть.</translation>
    </message>
    <message>
        <source>&amp;Save it…</source>
        <translation>&amp;Зберегти…</translation>
    </message>
    <message>
        <source>Waiting for the report</source>
        <translation>Очікування звіту</translation>
    </message>
    <message>
        <source>The report was saved to %1.</source>
        <translation>Звіт збережено у %1.</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Відкрити &amp;теку</translation>
    </message>
</context>
<context>
    <name>pulsedeck::ListCheckView</name>
    <message>
        <source>Show the &amp;outcome</source>
        <translation>Показати &amp;результат</translation>
    </message>
    <message>
        <source>O&amp;ther addresses</source>
        <translation>Інші &amp;адреси</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Перебіг перевірки</translation>
    </message>
    <message>
        <source>Mailing list</source>
        <translation>Список розсилки</translation>
    </message>
    <message>
        <source>Counting its addresses…</source>
        <translation>Адреси рахуються…</translation>
    </message>
    <message>
        <source>How many addresses are in it, the service does not tell. Each costs one check of your plan.</source>
        <translation>Скільки в ньому адрес, сервіс не каже. Кожна коштує однієї перевірки з вашого тарифу.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) of “%1” will be checked: each costs one check of your plan. A list that a campaign went to already is refused.</source>
        <translation>
            <numerusform>Буде перевірено %Ln адресу списку «%1»: кожна коштує однієї перевірки з вашого тарифу. Список, на який уже надсилали кампанію, буде відхилено.</numerusform>
            <numerusform>Буде перевірено %Ln адреси списку «%1»: кожна коштує однієї перевірки з вашого тарифу. Список, на який уже надсилали кампанію, буде відхилено.</numerusform>
            <numerusform>Буде перевірено %Ln адрес списку «%1»: кожна коштує однієї перевірки з вашого тарифу. Список, на який уже надсилали кампанію, буде відхилено.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Check the list…</source>
        <translation>&amp;Перевірити список…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Check %Ln address(es)…</source>
        <translation>
            <numerusform>&amp;Перевірити %Ln адресу…</numerusform>
            <numerusform>&amp;Перевірити %Ln адреси…</numerusform>
            <numerusform>&amp;Перевірити %Ln адрес…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln address(es) of “%1” are checked.</source>
        <translation>
            <numerusform>Усю %Ln адресу списку «%1» перевірено.</numerusform>
            <numerusform>Усі %Ln адреси списку «%1» перевірено.</numerusform>
            <numerusform>Усі %Ln адрес списку «%1» перевірено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked %1 of %2 addresses of “%3”. It goes on whether you look or not.</source>
        <translation>Перевірено %1 з %2 адрес списку «%3». Перевірка триває, навіть якщо ви не дивитеся.</translation>
    </message>
    <message>
        <source>The check has begun. It goes on whether you look or not.</source>
        <translation>Перевірку розпочато. Вона триває, навіть якщо ви не дивитеся.</translation>
    </message>
</context>
<context>
    <name>pulsedeck::OutcomeColumn</name>
    <message>
        <source>Verifier</source>
        <translation>Верифікатор</translation>
    </message>
    <message>
        <source>How the address came out when it was checked, as far as that was read here</source>
        <translation>Який результат дала перевірка адреси, наскільки його тут було прочитано</translation>
    </message>
</context>
<context>
    <name>pulsedeck::ReportFile</name>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Файл не вдається записати: %1</translation>
    </message>
    <message>
        <source>The report broke off on its way, and the service hands it out once only. Make it anew.</source>
        <translation>Звіт обірвався дорогою, а сервіс видає його лише раз. Створіть його знову.</translation>
    </message>
    <message>
        <source>The service has not made the report for a long time. Try to save it later.</source>
        <translation>Сервіс довго не може створити звіт. Спробуйте зберегти його пізніше.</translation>
    </message>
</context>
<context>
    <name>pulsedeck::SurveyPage</name>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Прочитати</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Зупинити</translation>
    </message>
    <message>
        <source>What is read</source>
        <translation>Що читається</translation>
    </message>
    <message>
        <source>Progress of the reading</source>
        <translation>Перебіг читання</translation>
    </message>
    <message numerus="yes">
        <source>Takes %Ln call(s).</source>
        <translation>
            <numerusform>Потрібен %Ln запит.</numerusform>
            <numerusform>Потрібно %Ln запити.</numerusform>
            <numerusform>Потрібно %Ln запитів.</numerusform>
        </translation>
    </message>
    <message>
        <source>Further calls: %1; at most %2 in all.</source>
        <translation>Подальші запити: %1; усього щонайбільше %2.</translation>
    </message>
    <message>
        <source>%1 of %2 calls answered</source>
        <translation>Є відповідь на %1 із %2 запитів</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Прочитати знову</translation>
    </message>
</context>
<context>
    <name>pulsedeck::SurveyRows</name>
    <message>
        <source>Rows that are shown</source>
        <translation>Показані рядки</translation>
    </message>
    <message>
        <source>Save as a f&amp;ile…</source>
        <translation>Зберегти у фа&amp;йл…</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Усі</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln рядок</numerusform>
            <numerusform>%Ln рядки</numerusform>
            <numerusform>%Ln рядків</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::Surveying</name>
    <message numerus="yes">
        <source>Stopped after %Ln call(s): this is not all.</source>
        <translation>
            <numerusform>Зупинено після %Ln запиту: це не все.</numerusform>
            <numerusform>Зупинено після %Ln запитів: це не все.</numerusform>
            <numerusform>Зупинено після %Ln запитів: це не все.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) failed: what they would have told is missing here.</source>
        <translation>
            <numerusform>Не вдався %Ln запит: того, що він мав дати, тут бракує.</numerusform>
            <numerusform>Не вдалися %Ln запити: того, що вони мали дати, тут бракує.</numerusform>
            <numerusform>Не вдалися %Ln запитів: того, що вони мали дати, тут бракує.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %Ln call(s) it ends here, though there is more.</source>
        <translation>
            <numerusform>Після %Ln запиту тут кінець, хоча є ще.</numerusform>
            <numerusform>Після %Ln запитів тут кінець, хоча є ще.</numerusform>
            <numerusform>Після %Ln запитів тут кінець, хоча є ще.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::BotsPage</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Спробувати ще раз</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Оновити</translation>
    </message>
    <message>
        <source>Refresh (F5)</source>
        <translation>Оновити (F5)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bot(s)</source>
        <translation>
            <numerusform>%Ln бот</numerusform>
            <numerusform>%Ln боти</numerusform>
            <numerusform>%Ln ботів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln active subscriber(s)</source>
        <translation>
            <numerusform>%Ln активний підписник</numerusform>
            <numerusform>%Ln активні підписники</numerusform>
            <numerusform>%Ln активних підписників</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread message(s)</source>
        <translation>
            <numerusform>%Ln непрочитане повідомлення</numerusform>
            <numerusform>%Ln непрочитані повідомлення</numerusform>
            <numerusform>%Ln непрочитаних повідомлень</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no bots yet. Connect one in the service&apos;s web account.</source>
        <translation>Ботів ще немає. Підключіть бота у вебакаунті сервісу.</translation>
    </message>
    <message>
        <source>Reading the bots…</source>
        <translation>Читаємо список ботів…</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Вхідні</translation>
    </message>
    <message>
        <source>Its chats in the inbox (Return)</source>
        <translation>Його чати у вхідних (Enter)</translation>
    </message>
    <message>
        <source>New campaign…</source>
        <translation>Нова розсилка…</translation>
    </message>
    <message>
        <source>Template to everybody…</source>
        <translation>Шаблон для всіх…</translation>
    </message>
    <message>
        <source>New conversation…</source>
        <translation>Нова розмова…</translation>
    </message>
    <message>
        <source>The template was handed over.</source>
        <translation>Шаблон передано.</translation>
    </message>
    <message>
        <source>The template was sent.</source>
        <translation>Шаблон надіслано.</translation>
    </message>
    <message>
        <source>&amp;Open the chat</source>
        <translation>&amp;Відкрити чат</translation>
    </message>
    <message>
        <source>Subscribers by bot</source>
        <translation>Підписники за ботами</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Активні</translation>
    </message>
</context>
<context>
    <name>pulsedeck::ChatExport</name>
    <message>
        <source>Chat with %1</source>
        <translation>Чат із %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Хто написав</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Посилання</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>May not have arrived</source>
        <translation>Можливо, не надійшло</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Чати</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Месенджер</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Бот</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Непрочитані</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрито</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>Чекає на відповідь</translation>
    </message>
    <message>
        <source>Last asked</source>
        <translation>Востаннє запитано</translation>
    </message>
    <message>
        <source>Last question</source>
        <translation>Останнє запитання</translation>
    </message>
    <message>
        <source>Last answered</source>
        <translation>Востаннє відповіли</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Остання відповідь</translation>
    </message>
    <message>
        <source>Contact ID</source>
        <translation>Номер контакту</translation>
    </message>
    <message>
        <source>The chat could not be read to its beginning; no file was written.</source>
        <translation>Чат не вдалося прочитати до початку; файл не записано.</translation>
    </message>
    <message>
        <source>Save the chat as text</source>
        <translation>Зберегти чат як текст</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Текст (*.txt)</translation>
    </message>
    <message>
        <source>The chat was written to %1.</source>
        <translation>Чат записано у файл %1.</translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2</source>
        <translation>Не вдалося записати файл %1: %2</translation>
    </message>
    <message>
        <source>Reading the chat with %1</source>
        <translation>Читаємо чат із %1</translation>
    </message>
</context>
<context>
    <name>pulsedeck::TemplatePicker</name>
    <message>
        <source>Approved templates</source>
        <translation>Схвалені шаблони</translation>
    </message>
    <message>
        <source>Reading the templates…</source>
        <translation>Завантаження шаблонів…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Спробувати ще раз</translation>
    </message>
    <message>
        <source>This bot has no approved template. The messenger has to approve each before it may be sent.</source>
        <translation>Цей бот не має схваленого шаблону. Месенджер має схвалити кожен, перш ніж його можна надіслати.</translation>
    </message>
    <message>
        <source>What was sent cannot be taken back. The messenger may charge for it.</source>
        <translation>Надіслане не можна відкликати. Месенджер може стягнути плату.</translation>
    </message>
    <message>
        <source>{{%1}} in the heading</source>
        <translation>{{%1}} у заголовку</translation>
    </message>
    <message>
        <source>Link of the picture</source>
        <translation>Посилання на зображення</translation>
    </message>
    <message>
        <source>Link of the video</source>
        <translation>Посилання на відео</translation>
    </message>
    <message>
        <source>Link of the file</source>
        <translation>Посилання на файл</translation>
    </message>
    <message>
        <source>End of the link behind button %1</source>
        <translation>Кінець посилання кнопки %1</translation>
    </message>
</context>
<context>
    <name>pulsedeck::TemplateSending</name>
    <message>
        <source>Send a &amp;test to the phone</source>
        <translation>Надіслати т&amp;ест на телефон</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Нова розмова</translation>
    </message>
    <message>
        <source>Template to everybody</source>
        <translation>Шаблон для всіх</translation>
    </message>
    <message>
        <source>The test was sent. Look at it in the messenger before everybody gets it.</source>
        <translation>Тест надіслано. Перегляньте його в месенджері, перш ніж повідомлення отримають усі.</translation>
    </message>
    <message>
        <source>With the code of the country: +380…</source>
        <translation>З кодом країни: +380…</translation>
    </message>
    <message>
        <source>&amp;Bot</source>
        <translation>&amp;Бот</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Телефон</translation>
    </message>
    <message>
        <source>&amp;Phone for a test</source>
        <translation>&amp;Телефон для тесту</translation>
    </message>
    <message>
        <source>&amp;Later, on</source>
        <translation>Пі&amp;зніше,</translation>
    </message>
    <message>
        <source>When it is sent</source>
        <translation>Коли надіслати</translation>
    </message>
    <message>
        <source>&amp;Name of the campaign</source>
        <translation>&amp;Назва розсилки</translation>
    </message>
    <message numerus="yes">
        <source>Goes to all %Ln active subscriber(s).</source>
        <translation>
            <numerusform>Отримає %Ln активний підписник.</numerusform>
            <numerusform>Отримають усі %Ln активні підписники.</numerusform>
            <numerusform>Отримають усі %Ln активних підписників.</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes to all active subscribers; how many they are is not known.</source>
        <translation>Отримають усі активні підписники; скільки їх, невідомо.</translation>
    </message>
    <message>
        <source>SendPulse lists no campaigns of bots: what was handed over cannot be seen, changed or called back, not even before its time.</source>
        <translation>SendPulse не показує розсилок ботів: передане не можна ні побачити, ні змінити, ні відкликати, навіть до його часу.</translation>
    </message>
    <message>
        <source>&amp;Send to everybody…</source>
        <translation>Н&amp;адіслати всім…</translation>
    </message>
    <message>
        <source>&amp;Yes, to everybody</source>
        <translation>&amp;Так, усім</translation>
    </message>
    <message>
        <source>There is no %1 bot yet. Connect one in the service&apos;s web account.</source>
        <translation>Бота %1 ще немає. Підключіть його у вебакаунті сервісу.</translation>
    </message>
    <message>
        <source>&amp;Send template</source>
        <translation>&amp;Надіслати шаблон</translation>
    </message>
</context>
<context>
    <name>pulsedeck::WaitingView</name>
    <message>
        <source>%1 so far; not all chats are read</source>
        <translation>%1 – поки що; чати ще читаються</translation>
    </message>
    <message>
        <source>Waiting times</source>
        <translation>Час очікування</translation>
    </message>
    <message>
        <source>Under %1 h</source>
        <extracomment>A span of time: hours.</extracomment>
        <translation>Менше %1 год</translation>
    </message>
    <message>
        <source>Over %1 days</source>
        <extracomment>A span of time: days.</extracomment>
        <translation>Понад %1 дні</translation>
    </message>
    <message>
        <source>%1 to %2 days</source>
        <extracomment>A span of time: days.</extracomment>
        <translation>%1–%2 дні</translation>
    </message>
    <message>
        <source>%1 to %2 h</source>
        <extracomment>A span of time: hours.</extracomment>
        <translation>%1–%2 год</translation>
    </message>
    <message>
        <source>Nobody waits for an answer</source>
        <translation>Ніхто не чекає на відповідь</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) wait for an answer, the oldest for %1</source>
        <translation>
            <numerusform>%Ln чат чекає на відповідь, уже %1</numerusform>
            <numerusform>%Ln чати чекають на відповідь, найдовше %1</numerusform>
            <numerusform>%Ln чатів чекають на відповідь, найдовше %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them got an answer of a flow alone.</source>
        <translation>
            <numerusform>%Ln з них отримав лише відповідь сценарію.</numerusform>
            <numerusform>%Ln з них отримали лише відповідь сценарію.</numerusform>
            <numerusform>%Ln з них отримали лише відповідь сценарію.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read the answers of %Ln chat(s)</source>
        <translation>
            <numerusform>Прочитати відповіді в %Ln чаті</numerusform>
            <numerusform>Прочитати відповіді в %Ln чатах</numerusform>
            <numerusform>Прочитати відповіді в %Ln чатах</numerusform>
        </translation>
    </message>
    <message>
        <source>All messengers</source>
        <translation>Усі месенджери</translation>
    </message>
    <message>
        <source>The oldest waits for %1</source>
        <translation>Найдовше чекають %1</translation>
    </message>
    <message>
        <source>Show these chats</source>
        <translation>Показати ці чати</translation>
    </message>
    <message>
        <source>A call for each chat of %1 with a question of the last 24 hours: only they tell who wrote</source>
        <translation>Один запит на кожен чат %1 із запитанням за останні 24 години: лише вони показують, хто писав</translation>
    </message>
    <message>
        <source>The list of chats does not tell flows from people. In %1 a chat tells it once it is read; elsewhere nobody knows, and every answer counts.</source>
        <translation>Список чатів не відрізняє ланцюжки від людей. У %1 це видно, щойно чат прочитано; в інших це невідомо, і зараховується кожна відповідь.</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>%1 h</source>
        <translation>%1 год</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 дн.</translation>
    </message>
</context>
<context>
    <name>pulsedeck::CountriesView</name>
    <message>
        <source>Map of opens by country</source>
        <translation>Карта відкриттів за країнами</translation>
    </message>
    <message>
        <source>The table beside it tells the same.</source>
        <translation>Таблиця поруч містить те саме.</translation>
    </message>
    <message>
        <source>Opens by country</source>
        <translation>Відкриття за країнами</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Країна</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Відкриття</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Частка</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Country not known</source>
        <translation>Країна невідома</translation>
    </message>
    <message>
        <source>%1 (not on the map)</source>
        <translation>%1 (немає на карті)</translation>
    </message>
    <message>
        <source>%1: %2 opens, %3</source>
        <translation>%1: відкриттів: %2, %3</translation>
    </message>
</context>
<context>
    <name>pulsedeck::DatesView</name>
    <message>
        <source>Figures at two dates</source>
        <translation>Показники на дві дати</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Від</translation>
    </message>
    <message>
        <source>To</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>В&amp;ід</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <comment>a date</comment>
        <translation>до</translation>
    </message>
    <message>
        <source>The figures as they were read last on each of these days.</source>
        <translation>Показники, як їх востаннє зчитано кожного з цих днів.</translation>
    </message>
    <message>
        <source>The figures of this campaign were read on one day only. From the second day on, what was added in between stands here.</source>
        <translation>Показники цієї розсилки зчитано лише одного дня. З другого дня тут буде видно, що додалося між ними.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Показник</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Різниця</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Без змін</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Невідомо</translation>
    </message>
</context>
<context>
    <name>pulsedeck::HotLinksView</name>
    <message>
        <source>Clicks per link</source>
        <translation>Кліки за посиланнями</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Кліки</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Частка</translation>
    </message>
    <message>
        <source>In the letter</source>
        <translation>У листі</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Веде до</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Not in the letter</source>
        <translation>Немає в листі</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Зчитування…</translation>
    </message>
    <message>
        <source>The service does not tell which links of this campaign were clicked.</source>
        <translation>Сервіс не повідомляє, на які посилання цієї розсилки клікали.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln click(s) in all; somebody may have clicked several times.</source>
        <translation>
            <numerusform>Усього %Ln клік; хтось міг клікнути кілька разів.</numerusform>
            <numerusform>Усього %Ln кліки; хтось міг клікнути кілька разів.</numerusform>
            <numerusform>Усього %Ln кліків; хтось міг клікнути кілька разів.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, in several spellings together</source>
        <comment>a link</comment>
        <translation>%1, у кількох варіантах разом</translation>
    </message>
</context>
<context>
    <name>pulsedeck::RecipientsModel</name>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Що з нею стало</translation>
    </message>
    <message>
        <source>Over all campaigns</source>
        <translation>За всіма розсилками</translation>
    </message>
</context>
<context>
    <name>pulsedeck::RecipientsView</name>
    <message numerus="yes">
        <source>about %Ln second(s)</source>
        <translation>
            <numerusform>близько %Ln секунди</numerusform>
            <numerusform>близько %Ln секунд</numerusform>
            <numerusform>близько %Ln секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>близько %Ln хвилини</numerusform>
            <numerusform>близько %Ln хвилин</numerusform>
            <numerusform>близько %Ln хвилин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln виклик</numerusform>
            <numerusform>%Ln виклики</numerusform>
            <numerusform>%Ln викликів</numerusform>
        </translation>
    </message>
    <message>
        <source>The service does not tell to which list this campaign went, so that its people cannot be counted. One address can be looked up.</source>
        <translation>Сервіс не повідомляє, на який список пішла ця розсилка, тож порахувати отримувачів не можна. Одну адресу можна перевірити.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>The list was not read to its end.</source>
        <translation>Список не зчитано до кінця.</translation>
    </message>
    <message>
        <source>One call finds out how many calls that takes.</source>
        <translation>Один виклик з’ясує, скільки викликів потрібно.</translation>
    </message>
    <message>
        <source>Asking how long the list is…</source>
        <translation>З’ясування довжини списку…</translation>
    </message>
    <message>
        <source>Counting: %1 calls</source>
        <translation>Підрахунок: %1 викликів</translation>
    </message>
    <message>
        <source>%1 are in question: that takes %2, %3.</source>
        <comment>people</comment>
        <translation>Під питанням: %1; потрібно: %2, %3.</translation>
    </message>
    <message>
        <source>Paused: %1 people</source>
        <translation>Призупинено: %1 осіб</translation>
    </message>
    <message>
        <source>Asked: %1 people</source>
        <translation>Запитано: %1 осіб</translation>
    </message>
    <message>
        <source>All who were in question are asked. The service tells the last status of each.</source>
        <translation>Про всіх, хто був під питанням, запитано. Сервіс повідомляє останній статус кожного.</translation>
    </message>
    <message>
        <source>%1 are still in question: that takes %2, %3.</source>
        <comment>people</comment>
        <translation>Ще під питанням: %1; потрібно: %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>As&amp;k %Ln</source>
        <comment>people</comment>
        <translation>
            <numerusform>&amp;Запитати про %Ln</numerusform>
            <numerusform>&amp;Запитати про %Ln</numerusform>
            <numerusform>&amp;Запитати про %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Count the people</source>
        <translation>&amp;Порахувати людей</translation>
    </message>
    <message>
        <source>Find &amp;out</source>
        <translation>&amp;З’ясувати</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Продовжити</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Призупинити</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>Усі (%1)</translation>
    </message>
    <message>
        <source>Clicked (%1)</source>
        <translation>Клікнули (%1)</translation>
    </message>
    <message>
        <source>Opened (%1)</source>
        <translation>Відкрили (%1)</translation>
    </message>
    <message>
        <source>Not opened (%1)</source>
        <translation>Не відкрили (%1)</translation>
    </message>
    <message>
        <source>Not arrived (%1)</source>
        <translation>Не дійшло (%1)</translation>
    </message>
    <message>
        <source>Unsubscribed or spam (%1)</source>
        <translation>Відписка або спам (%1)</translation>
    </message>
    <message>
        <source>Not sent there (%1)</source>
        <translation>Не надсилали (%1)</translation>
    </message>
    <message>
        <source>Not asked (%1)</source>
        <translation>Не запитано (%1)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a campaign and a group of its people</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Що з нею стало</translation>
    </message>
    <message>
        <source>Emails, all campaigns</source>
        <translation>Листів, усі розсилки</translation>
    </message>
    <message>
        <source>Opened, all campaigns</source>
        <translation>Відкрито, усі розсилки</translation>
    </message>
    <message>
        <source>Clicked, all campaigns</source>
        <translation>Клікнуто, усі розсилки</translation>
    </message>
    <message>
        <source>&amp;Look it up</source>
        <translation>Перевір&amp;ити</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>З&amp;упинити</translation>
    </message>
    <message>
        <source>&amp;New list of these…</source>
        <translation>&amp;Новий список із них…</translation>
    </message>
    <message>
        <source>Save as a f&amp;ile…</source>
        <translation>Збере&amp;гти у файл…</translation>
    </message>
    <message>
        <source>What became of it with one address</source>
        <translation>Що з нею стало на одній адресі</translation>
    </message>
    <message>
        <source>One a&amp;ddress</source>
        <translation>Одна адр&amp;еса</translation>
    </message>
    <message>
        <source>Who clicked</source>
        <translation>Хто клікнув</translation>
    </message>
    <message>
        <source>Who opened or clicked</source>
        <translation>Хто відкрив або клікнув</translation>
    </message>
    <message>
        <source>What everybody did, errors included</source>
        <translation>Що зробив кожен, із помилками</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Про що питаємо</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Перебіг пошуку</translation>
    </message>
    <message>
        <source>People of the campaign</source>
        <translation>Люди розсилки</translation>
    </message>
    <message>
        <source>Type one whole address.</source>
        <translation>Введіть одну повну адресу.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Запит…</translation>
    </message>
    <message>
        <source>This campaign was not sent there.</source>
        <translation>Цю розсилку туди не надсилали.</translation>
    </message>
    <message>
        <source>%1. Sent %2.</source>
        <translation>%1. Надіслано: %2.</translation>
    </message>
    <message numerus="yes">
        <source>The list “%1” has %Ln people today.</source>
        <translation>
            <numerusform>У списку «%1» сьогодні %Ln особа.</numerusform>
            <numerusform>У списку «%1» сьогодні %Ln особи.</numerusform>
            <numerusform>У списку «%1» сьогодні %Ln осіб.</numerusform>
        </translation>
    </message>
    <message>
        <source>To count them takes %1, %2.</source>
        <translation>Щоб порахувати, потрібно: %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln email(s) of this campaign were sent.</source>
        <translation>
            <numerusform>Надіслано %Ln лист цієї кампанії.</numerusform>
            <numerusform>Надіслано %Ln листи цієї кампанії.</numerusform>
            <numerusform>Надіслано %Ln листів цієї кампанії.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is more: who left the list since, or stands in another list that the campaign went to, is not covered.</source>
        <translation>Це більше: хто з того часу вийшов зі списку або є в іншому списку цієї кампанії, сюди не входить.</translation>
    </message>
    <message>
        <source>Address of a contact</source>
        <translation>Адреса контакту</translation>
    </message>
    <message>
        <source>Never opened any (%1)</source>
        <translation>Ніколи не відкривали (%1)</translation>
    </message>
    <message>
        <source>They never opened any campaign, so nobody asked for them. Whether this one went to them is not known.</source>
        <translation>Вони ніколи не відкривали жодної кампанії, тож про них не запитували. Чи надсилалася їм ця, невідомо.</translation>
    </message>
</context>
<context>
    <name>pulsedeck::CampaignOverview</name>
    <message>
        <source>A rate above 100% means that the service counted more of the one than of the other: it counts each for itself, and some of it comes later.</source>
        <translation>Понад 100 % означає, що одного сервіс нарахував більше, ніж іншого: він рахує кожне окремо, і дещо надходить пізніше.</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Показники</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Кількості</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Порівняно з</translation>
    </message>
    <message>
        <source>the avera&amp;ge of the last five</source>
        <translation>&amp;середнім п’яти останніх</translation>
    </message>
    <message>
        <source>the &amp;one before</source>
        <translation>&amp;попередньою</translation>
    </message>
    <message>
        <source>Opens the explanation</source>
        <translation>Відкриває пояснення</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln call(s) still tell more of them)</source>
        <translation>
            <numerusform>%1 (ще %Ln запит скаже про них більше)</numerusform>
            <numerusform>%1 (ще %Ln запити скажуть про них більше)</numerusform>
            <numerusform>%1 (ще %Ln запитів скажуть про них більше)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::CampaignReport</name>
    <message>
        <source>Report of a campaign</source>
        <translation>Звіт розсилки</translation>
    </message>
    <message>
        <source>Parts of the report</source>
        <translation>Частини звіту</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Огляд</translation>
    </message>
    <message>
        <source>Links on the letter</source>
        <translation>Посилання на листі</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Хто що зробив</translation>
    </message>
    <message>
        <source>Between two dates</source>
        <translation>Між двома датами</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Оновити</translation>
    </message>
    <message>
        <source>These figures are remembered from the last reading.</source>
        <translation>Ці показники запам’ятано з останнього зчитування.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Зчитування…</translation>
    </message>
    <message>
        <source>Sent %1. %2</source>
        <translation>Надіслано: %1. %2</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>Phone %1</source>
        <translation>Телефон %1</translation>
    </message>
    <message>
        <source>Address %1</source>
        <translation>Адреса %1</translation>
    </message>
    <message>
        <source>Messenger %1</source>
        <translation>Месенджер %1</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Тег %1</translation>
    </message>
</context>
<context>
    <name>pulsedeck::BoardTools</name>
    <message>
        <source>Filters</source>
        <translation>Фільтри</translation>
    </message>
    <message>
        <source>Filters that SendPulse carries out</source>
        <translation>Фільтри, які виконує SendPulse</translation>
    </message>
    <message>
        <source>What the board is of, owner, deadline, order and folded columns.</source>
        <translation>Що показує дошка, відповідальний, термін, порядок і згорнуті стовпці.</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Подання</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) stand there.</source>
        <translation>
            <numerusform>Там стоїть %Ln картка.</numerusform>
            <numerusform>Там стоять %Ln картки.</numerusform>
            <numerusform>Там стоїть %Ln карток.</numerusform>
        </translation>
    </message>
    <message>
        <source>All stages and their order…</source>
        <translation>Усі етапи та їхній порядок…</translation>
    </message>
</context>
<context>
    <name>pulsedeck::DuplicatesPage</name>
    <message>
        <source>Move…</source>
        <translation>Перенести…</translation>
    </message>
    <message>
        <source>Contacts that seem to be one person</source>
        <translation>Контакти, схожі на одну людину</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Адреси</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Телефони</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Угоди</translation>
    </message>
    <message>
        <source>SendPulse cannot merge contacts. What the others have and the chosen one lacks is added to it, one call each; the others stay, with their deals, notes and payments, until you delete them.</source>
        <translation>SendPulse не вміє об’єднувати контакти. Те, що є в інших і чого бракує вибраному, додається до нього, по одному виклику; інші лишаються зі своїми угодами, нотатками й платежами, доки ви їх не видалите.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Спробувати ще раз</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Зупинити читання</translation>
    </message>
    <message numerus="yes">
        <source>Read the rest, %Ln call(s)</source>
        <translation>
            <numerusform>Прочитати решту, %Ln виклик</numerusform>
            <numerusform>Прочитати решту, %Ln виклики</numerusform>
            <numerusform>Прочитати решту, %Ln викликів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) were read</source>
        <translation>
            <numerusform>Прочитано %Ln контакт</numerusform>
            <numerusform>Прочитано %Ln контакти</numerusform>
            <numerusform>Прочитано %Ln контактів</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1: how many contacts were read, as &quot;100 contacts were read&quot;; %2: how many there are.</extracomment>
        <translation>%1 з %2</translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln group(s) share a phone or an address.</source>
        <extracomment>%1: how many contacts were read.</extracomment>
        <translation>
            <numerusform>%1; %Ln група має спільний телефон або адресу.</numerusform>
            <numerusform>%1; %Ln групи мають спільний телефон або адресу.</numerusform>
            <numerusform>%1; %Ln груп мають спільний телефон або адресу.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; none of them share a phone or an address.</source>
        <translation>%1; спільних телефонів або адрес серед них немає.</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Без імені</translation>
    </message>
    <message>
        <source>Move to %1…</source>
        <translation>Перенести до: %1…</translation>
    </message>
    <message>
        <source>%1 has all that the others have.</source>
        <translation>%1: є все, що мають інші.</translation>
    </message>
    <message>
        <source>%1 would get: %2.</source>
        <extracomment>%1: a person, %2: what is added, such as a phone and an address.</extracomment>
        <translation>%1 отримає: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) of the others stay with them.</source>
        <translation>
            <numerusform>%Ln угода інших лишається з ними.</numerusform>
            <numerusform>%Ln угоди інших лишаються з ними.</numerusform>
            <numerusform>%Ln угод інших лишається з ними.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::FactSheet</name>
    <message>
        <source>Values</source>
        <translation>Значення</translation>
    </message>
    <message>
        <source>Double click or F2 changes a value; it waits to be saved.</source>
        <translation>Подвійне клацання або F2 змінює значення; воно чекає на збереження.</translation>
    </message>
    <message>
        <source>What was typed was not taken. %1</source>
        <translation>Введене не прийнято. %1</translation>
    </message>
</context>
<context>
    <name>pulsedeck::PartView</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Спробувати ще раз</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Читання…</translation>
    </message>
    <message>
        <source>none</source>
        <comment>of a list on a page</comment>
        <translation>немає</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Відкрити посилання</translation>
    </message>
</context>
<context>
    <name>pulsedeck::SheetPage</name>
    <message>
        <source>Refresh</source>
        <translation>Оновити</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an action and its shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Спробувати ще раз</translation>
    </message>
</context>
<context>
    <name>pulsedeck::StoryView</name>
    <message>
        <source>Nothing happened in the last year.</source>
        <translation>За останній рік нічого не сталося.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Що сталося</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an action and its shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>File: %1</source>
        <extracomment>Below a note or a call: what is opened by Return or a double click; %1 is its name.</extracomment>
        <translation>Файл: %1</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Відкрити файл</translation>
    </message>
</context>
<context>
    <name>pulsedeck::PhonesDesk</name>
    <message>
        <source>Mailing list</source>
        <translation>Список розсилки</translation>
    </message>
    <message>
        <source>&amp;Mailing list:</source>
        <translation>&amp;Список розсилки:</translation>
    </message>
    <message>
        <source>There are no mailing lists yet, or they are still being read. Phones are kept in mailing lists.</source>
        <translation>Списків розсилки ще немає, або вони ще читаються. Телефони зберігаються у списках розсилки.</translation>
    </message>
    <message>
        <source>Mailing lists are told with the Email scope only. Whether a list has a phone can be looked up all the same.</source>
        <translation>Списки розсилки відомі лише з розділом Email. Перевірити, чи є телефон у списку, можна й без нього.</translation>
    </message>
</context>
<context>
    <name>pulsedeck::PhonesPage</name>
    <message>
        <source>Which phones are in the list is told with the Email scope only. They can be added, and one can be looked up.</source>
        <translation>Які телефони є у списку, видно лише з доступом до електронної пошти. Їх можна додавати, а один — знайти.</translation>
    </message>
    <message>
        <source>How many phones the list has could not be read.</source>
        <translation>Не вдалося дізнатися, скільки телефонів у списку.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active phone(s)</source>
        <translation>
            <numerusform>%Ln активний телефон</numerusform>
            <numerusform>%Ln активні телефони</numerusform>
            <numerusform>%Ln активних телефонів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>phones</comment>
        <translation>
            <numerusform>%Ln новий</numerusform>
            <numerusform>%Ln нові</numerusform>
            <numerusform>%Ln нових</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excluded</source>
        <comment>phones</comment>
        <translation>
            <numerusform>%Ln виключений</numerusform>
            <numerusform>%Ln виключені</numerusform>
            <numerusform>%Ln виключених</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3. Phones without an address count here, but cannot be listed.</source>
        <translation>%1, %2, %3. Телефони без адреси тут враховано, але перелічити їх не можна.</translation>
    </message>
</context>
<context>
    <name>pulsedeck::NameFilter</name>
    <message>
        <source>All</source>
        <extracomment>In a filter that hides nothing.</extracomment>
        <translation>Усі</translation>
    </message>
    <message>
        <source>No names are known here yet.</source>
        <translation>Назв тут поки не відомо.</translation>
    </message>
    <message>
        <source>Nothing here has that name.</source>
        <translation>Нічого з такою назвою тут немає.</translation>
    </message>
    <message>
        <source>Not asked for yet. %1</source>
        <translation>Ще не запитано. %1</translation>
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
        <translation>Сортувати за з&amp;ростанням</translation>
    </message>
    <message>
        <source>Sort &amp;descending</source>
        <translation>Сортувати за &amp;спаданням</translation>
    </message>
    <message>
        <source>&amp;Then by this, ascending</source>
        <translation>&amp;Потім за цим, за зростанням</translation>
    </message>
    <message>
        <source>Then by this, d&amp;escending</source>
        <translation>Потім за &amp;цим, за спаданням</translation>
    </message>
    <message>
        <source>&amp;Order of the service</source>
        <translation>П&amp;орядок сервісу</translation>
    </message>
    <message>
        <source>&amp;Hide this column</source>
        <translation>Схо&amp;вати цей стовпець</translation>
    </message>
</context>
<context>
    <name>pulsedeck::HeaderMemory</name>
    <message>
        <source>&amp;Keep the first column in view</source>
        <translation>&amp;Тримати перший стовпець на видноті</translation>
    </message>
</context>
<context>
    <name>pulsedeck::SavedSearches</name>
    <message>
        <source>Searches</source>
        <translation>Пошуки</translation>
    </message>
    <message>
        <source>Delete a search</source>
        <translation>Видалити пошук</translation>
    </message>
</context>
<context>
    <name>Colours</name>
    <message>
        <source>Red</source>
        <translation>Червоний</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Помаранчевий</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Жовтий</translation>
    </message>
    <message>
        <source>Light green</source>
        <translation>Салатовий</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Зелений</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Синьо-зелений</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation>Бірюзовий</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Синій</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>Індиго</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Фіолетовий</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Рожевий</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Коричневий</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Сірий</translation>
    </message>
</context>
<context>
    <name>pulsedeck::ContactCard</name>
    <message>
        <source>Tagged from here: %1. The service does not tell tags that others put on.</source>
        <translation>Теги, надані звідси: %1. Тегів, які надали інші, сервіс не повідомляє.</translation>
    </message>
</context>
<context>
    <name>pulsedeck::StagedPage</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Спробувати ще раз</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Читається: %1…</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Тут ще нічого немає</translation>
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
        <translation>Вгору</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Вниз</translation>
    </message>
    <message>
        <source>Drag a stage to its place, or press Alt+Up and Alt+Down. F2 changes its name. What is changed waits to be saved.</source>
        <translation>Перетягніть етап на його місце або натисніть Alt+Вгору чи Alt+Вниз. F2 змінює назву. Зміни чекають на збереження.</translation>
    </message>
</context>
<context>
    <name>pulsedeck::Purse</name>
    <message numerus="yes">
        <source>At the usual pace it lasts about %Ln day(s).</source>
        <translation>
            <numerusform>За звичного темпу вистачить приблизно на %Ln день.</numerusform>
            <numerusform>За звичного темпу вистачить приблизно на %Ln дні.</numerusform>
            <numerusform>За звичного темпу вистачить приблизно на %Ln днів.</numerusform>
        </translation>
    </message>
    <message>
        <source>How long it lasts is not known.</source>
        <translation>На скільки його вистачить, невідомо.</translation>
    </message>
    <message>
        <source>Whether the balance covers it is not known: the scope “Account” is not picked.</source>
        <translation>Чи вистачить балансу, невідомо: розділ «Акаунт» не вибрано.</translation>
    </message>
    <message>
        <source>The balance could not be read.</source>
        <translation>Не вдалося прочитати баланс.</translation>
    </message>
    <message>
        <source>Balance: %1. %2</source>
        <comment>the second is how long it lasts</comment>
        <translation>Баланс: %1. %2</translation>
    </message>
    <message>
        <source>Balance: %1. Whether it covers a price in another currency is not known.</source>
        <translation>Баланс: %1. Чи покриє він ціну в іншій валюті, невідомо.</translation>
    </message>
    <message>
        <source>The price exceeds the balance of %1 by %2.</source>
        <translation>Ціна перевищує баланс %1 на %2.</translation>
    </message>
    <message>
        <source>Balance: %1, afterwards %2. %3</source>
        <comment>the third is how long it lasts</comment>
        <translation>Баланс: %1, після цього %2. %3</translation>
    </message>
</context>
<context>
    <name>pulsedeck::UndoSteps</name>
    <message>
        <source>&amp;Undo %1</source>
        <extracomment>%1: &quot;change of City in 3 rows&quot;</extracomment>
        <translation>&amp;Скасувати: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <extracomment>%1: &quot;change of City in 3 rows&quot;</extracomment>
        <translation>&amp;Повторити: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторити</translation>
    </message>
</context>
<context>
    <name>pulsedeck::WishTaker</name>
    <message>
        <source>The row is no longer in the list.</source>
        <translation>Цього рядка вже немає в списку.</translation>
    </message>
    <message>
        <source>There is no row above to fill down from. Select several rows: the value of the first one fills the others.</source>
        <translation>Вище немає рядка, з якого можна заповнити. Виберіть кілька рядків: значення першого заповнить решту.</translation>
    </message>
</context>
<context>
    <name>pulsedeck::ResourceModel</name>
    <message>
        <source>Empty where it is as usual: “%1”</source>
        <translation>Порожньо, де все як звичайно: «%1»</translation>
    </message>
</context>
<context>
    <name>pulsedeck::ValueKinds</name>
    <message>
        <source>Text</source>
        <comment>kind of value</comment>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Whole number</source>
        <comment>kind of value</comment>
        <translation>Ціле число</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>kind of value</comment>
        <translation>Число</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <comment>kind of value</comment>
        <translation>Так чи ні</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>kind of value</comment>
        <translation>День</translation>
    </message>
    <message>
        <source>Several values</source>
        <comment>kind of value</comment>
        <translation>Кілька значень</translation>
    </message>
</context>
<context>
    <name>pulsedeck::CodeBox</name>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Копіювати: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>The button&apos;s code is in the clipboard.</extracomment>
        <translation>Скопійовано</translation>
    </message>
</context>
<context>
    <name>pulsedeck::LossesPage</name>
    <message>
        <source>Campaigns and the subscribers they cost</source>
        <translation>Кампанії та підписники, яких вони коштували</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Кампанія</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Надіслано</translation>
    </message>
    <message>
        <source>Subscribers lost</source>
        <translation>Втрачено підписників</translation>
    </message>
    <message>
        <source>Read at</source>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>SendPulse does not tell what a campaign cost. How many had unsubscribed is read from its website while Pulsedeck is open, and remembered; shown is by how many more there were after the campaign.</source>
        <translation>SendPulse не повідомляє, скільки підписників коштувала кампанія. Кількість тих, хто відписався, читається з її сайту, поки Pulsedeck відкрито, і запам’ятовується; показано, на скільки їх стало більше після кампанії.</translation>
    </message>
    <message>
        <source>Reading the campaigns…</source>
        <translation>Читаємо кампанії…</translation>
    </message>
    <message>
        <source>The campaigns could not be read.</source>
        <translation>Не вдалося прочитати кампанії.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Спробувати ще раз</translation>
    </message>
    <message>
        <source>Its website was not read before it.</source>
        <translation>Її сайт не читали до неї.</translation>
    </message>
    <message>
        <source>Its website was not read after it yet.</source>
        <translation>Її сайт ще не читали після неї.</translation>
    </message>
    <message>
        <source>They were counted anew meanwhile.</source>
        <translation>За цей час їх порахували заново.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two moments</comment>
        <translation>від %1 до %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, together with %Ln other campaign(s)</source>
        <translation>
            <numerusform>%1, разом із ще %Ln кампанією</numerusform>
            <numerusform>%1, разом із ще %Ln кампаніями</numerusform>
            <numerusform>%1, разом із ще %Ln кампаніями</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Невідомо</translation>
    </message>
    <message>
        <source>No web push campaign was sent yet.</source>
        <translation>Жодної кампанії web push ще не надіслано.</translation>
    </message>
    <message numerus="yes">
        <source>Of none of the %Ln campaign(s) is known yet what it cost.</source>
        <translation>
            <numerusform>Про %Ln кампанію ще невідомо, скількох підписників вона коштувала.</numerusform>
            <numerusform>Про жодну з %Ln кампаній ще невідомо, скількох підписників вона коштувала.</numerusform>
            <numerusform>Про жодну з %Ln кампаній ще невідомо, скількох підписників вона коштувала.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” cost %Ln subscriber(s).</source>
        <translation>
            <numerusform>«%1» коштувала %Ln підписника.</numerusform>
            <numerusform>«%1» коштувала %Ln підписників.</numerusform>
            <numerusform>«%1» коштувала %Ln підписників.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::RecentBounces</name>
    <message>
        <source>Letters that came back lately</source>
        <translation>Листи, що нещодавно повернулися</translation>
    </message>
    <message>
        <source>Return or a click asks why.</source>
        <translation>Enter або клацання запитує причину.</translation>
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
        <translation>&amp;Зберегти зміни</translation>
    </message>
    <message>
        <source>Re&amp;view changes…</source>
        <translation>Переглянути змі&amp;ни…</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>&amp;Відкинути зміни</translation>
    </message>
    <message>
        <source>No changes wait to be saved.</source>
        <translation>Немає змін, які треба зберегти.</translation>
    </message>
</context>
<context>
    <name>pulsedeck::JobCarrier</name>
    <message>
        <source>%1, once more what was refused</source>
        <extracomment>%1: &quot;Import: 250 contacts&quot;</extracomment>
        <translation>%1, ще раз те, що відхилено</translation>
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
        <translation>Увесь рядок</translation>
    </message>
</context>
<context>
    <name>RowChanges</name>
    <message>
        <source>new</source>
        <extracomment>What an import does: the row was not there before.</extracomment>
        <translation>новий рядок</translation>
    </message>
</context>
<context>
    <name>pulsedeck::TabMenu</name>
    <message>
        <source>All tabs</source>
        <translation>Усі вкладки</translation>
    </message>
</context>
<context>
    <name>NewRows</name>
    <message>
        <source>“%1” is in the list already. Please change its row instead.</source>
        <translation>«%1» уже є у списку. Змініть, будь ласка, її рядок.</translation>
    </message>
    <message>
        <source>“%1” is in the list already, with other values.</source>
        <translation>«%1» уже є у списку з іншими значеннями.</translation>
    </message>
</context>
</TS>
