// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/language.h"

#include "ui/shell/queuestatus.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace pulsedeck;

struct Entry {
    QString source;
    QStringList forms;
    bool finished = true;
};

static QList<Entry> readEntries(const QString &language)
{
    QFile file(QStringLiteral(PULSEDECK_SOURCE_DIR "/translations/pulsedeck_%1.ts").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Entry> entries;
    bool plural = false;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"message") {
            plural = xml.attributes().value(QStringLiteral("numerus")) == u"yes";
        } else if (xml.name() == u"source") {
            entries.append({.source = xml.readElementText(), .forms = {}});
        } else if (xml.name() == u"translation") {
            entries.last().finished = !xml.attributes().hasAttribute(QStringLiteral("type"));
            if (!plural)
                entries.last().forms << xml.readElementText();
        } else if (xml.name() == u"numerusform") {
            entries.last().forms << xml.readElementText();
        }
    }
    return entries;
}

/// Every text with a number in it that is handed to tr() below a folder of the sources.
static QStringList pluralsIn(const QString &folder)
{
    static const QRegularExpression call(QStringLiteral("\\btr\\(\\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*)+),"));
    static const QRegularExpression seam(QStringLiteral("\"\\s*\""));
    QStringList texts;
    QDirIterator files(QStringLiteral(PULSEDECK_SOURCE_DIR) + folder, {QStringLiteral("*.cpp")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (const QRegularExpressionMatch &match : call.globalMatch(QString::fromUtf8(file.readAll()))) {
            const QString text = match.captured(1).trimmed().remove(seam);
            if (text.contains(QStringLiteral("%n")) || text.contains(QStringLiteral("%Ln")))
                texts << text.mid(1, text.size() - 2);
        }
    }
    return texts;
}

class TranslationsTest : public QObject {
    Q_OBJECT

    static QSet<QString> markers(const QString &text)
    {
        static const QRegularExpression marker(QStringLiteral("%L?[0-9]"));
        QSet<QString> found;
        for (const QRegularExpressionMatch &match : marker.globalMatch(text))
            found << match.captured();
        return found;
    }

private slots:
    void everyEnglishPluralIsWorded()
    {
        const QList<Entry> entries = readEntries(QStringLiteral("en"));
        QVERIFY(!entries.isEmpty());
        for (const Entry &entry : entries) {
            QVERIFY2(entry.finished && entry.forms.size() == 2, qPrintable(entry.source));
            for (const QString &form : entry.forms)
                QVERIFY2(!form.contains(QStringLiteral("(s)")) && !form.contains(QStringLiteral("(es)")),
                         qPrintable(form));
        }
    }

    /// After a new text with %n: ninja update_translations, and word it in pulsedeck_en.ts.
    void noPluralIsMissing()
    {
        QStringList known;
        for (const Entry &entry : readEntries(QStringLiteral("en")))
            known << entry.source;
        int found = 0;
        for (const QString &text : pluralsIn(QStringLiteral("/app")) + pluralsIn(QStringLiteral("/ui"))) {
            QVERIFY2(known.contains(text), qPrintable(text));
            ++found;
        }
        QVERIFY(found > 10);
    }

    void translationsKeepTheirPlaceMarkers_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("German") << QStringLiteral("de");
        QTest::newRow("Ukrainian") << QStringLiteral("uk");
    }

    void translationsKeepTheirPlaceMarkers()
    {
        QFETCH(QString, language);
        const QList<Entry> entries = readEntries(language);
        int translated = 0;
        for (const Entry &entry : entries) {
            if (!entry.finished)
                continue;
            ++translated;
            for (const QString &form : entry.forms) {
                QVERIFY2(markers(form) == markers(entry.source), qPrintable(form));
                QVERIFY2(form.count(u'&') <= 1 || entry.source.count(u'&') > 1, qPrintable(form));
            }
        }
        QVERIFY(translated > 200);
    }

    void theLanguageIsSwitchedAtOnce()
    {
        Language language;
        language.set(QStringLiteral("en"));
        QCOMPARE(QueueStatus::words({.waiting = 1}), QStringLiteral("1 request waiting"));
        language.set(QStringLiteral("de"));
        QCOMPARE(QueueStatus::words({.waiting = 2}), QStringLiteral("2 Anfragen warten"));
        language.set(QStringLiteral("uk"));
        QCOMPARE(QueueStatus::words({.waiting = 5}), QStringLiteral("5 запитів у черзі"));
        language.set(QStringLiteral("en"));
        QCOMPARE(QueueStatus::words({.waiting = 2}), QStringLiteral("2 requests waiting"));
    }

    void everyLanguageHasAName()
    {
        for (const QString &code : Language::available())
            QVERIFY(!Language::nativeName(code).isEmpty());
        QCOMPARE(Language::nativeName(QStringLiteral("uk")), QStringLiteral("Українська"));
    }
};

QTEST_MAIN(TranslationsTest)
#include "translations.moc"
