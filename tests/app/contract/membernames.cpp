// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/contract/json.h"
#include "app/demo/phpvalue.h"
#include "app/demo/wirevalues.h"
#include "app/rows/rowstore.h"
#include "app/table/pagesource.h"

#include <QJsonArray>
#include <QTest>

using namespace pulsedeck;
using namespace Qt::StringLiterals;

/// Beside members whose names are not ASCII, names that are unset and parts of names are asked for without
/// harm.
class MemberNames : public QObject {
    Q_OBJECT

private slots:
    void aNullNameIsTheEmptyName();
    void aRowWithoutKeyIsRead();
    void aMapTakesEntriesWithoutName();
    void aPathMeansWholeNames();
    void packedRowsKeepTheEmptyName();
    void theDemoReadsEmptyNames();

private:
    const QJsonObject m_row {{u"Ім'я"_s, u"Оксана"_s}, {u"Ім'я.друге"_s, QJsonObject {{u"друге"_s, 2}}}};
};

void MemberNames::aNullNameIsTheEmptyName()
{
    QVERIFY(!memberName(QString()).isNull());
    QCOMPARE(memberName(u"Ім'я"_s), u"Ім'я"_s);
    QJsonObject object = m_row;
    QVERIFY(!object.contains(memberName(QString())));
    object[memberName(QString())] = 1;
    QCOMPARE(object.value(memberName(QString())), 1);
    QCOMPARE(object.value(u""_s), 1);
    object.remove(memberName(QString()));
    QCOMPARE(object, m_row);
}

void MemberNames::aRowWithoutKeyIsRead()
{
    QCOMPARE(rowKey(m_row, u"Ім'я"_s), u"Оксана"_s);
    QVERIFY(!rowKey(m_row, QString()).isEmpty()); // the whole row
}

void MemberNames::aMapTakesEntriesWithoutName()
{
    const Resource resource {.maps = {u"variables"_s}};
    const QJsonArray entries {QJsonObject {{u"name"_s, u"Місто"_s}, {u"value"_s, u"Київ"_s}},
                              QJsonObject {{u"value"_s, u"without"_s}}};
    const QJsonObject row = normalised({{u"variables"_s, entries}}, resource);
    QCOMPARE(row[u"variables"_s], (QJsonObject {{u""_s, u"without"_s}, {u"Місто"_s, u"Київ"_s}}));
}

void MemberNames::aPathMeansWholeNames()
{
    QCOMPARE(valueAt(m_row, u"Ім'я"_s), u"Оксана"_s);
    const QJsonObject row {{u"Ім'я.друге"_s, QJsonObject {{u"друге"_s, 2}}}};
    QVERIFY(valueAt(row, u"Ім'я.друге"_s).isUndefined());
}

void MemberNames::packedRowsKeepTheEmptyName()
{
    QJsonObject row = m_row;
    row.insert(u""_s, 1);
    RowStore rows;
    rows.append(m_row);
    rows.append(row);
    QCOMPARE(rows.row(1), row);
}

void MemberNames::theDemoReadsEmptyNames()
{
    QCOMPARE(demo::readPhpValue(u"a:2:{s:2:\"ж\";i:1;N;i:2;}"_s), (QJsonObject {{u""_s, 2}, {u"ж"_s, 1}}));
    QCOMPARE(demo::readForm("%D0%B6=1&=2"), (QJsonObject {{u""_s, u"2"_s}, {u"ж"_s, u"1"_s}}));
}

QTEST_GUILESS_MAIN(MemberNames)
#include "membernames.moc"
