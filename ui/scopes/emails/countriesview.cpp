// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scopes/emails/countriesview.h"

#include "app/scopes/emails/campaignreports.h"
#include "app/values/format.h"
#include "ui/chart/worldmap.h"
#include "ui/context/pagecontext.h"
#include "ui/look/labels.h"
#include "ui/notice/errorbox.h"
#include "ui/table/plaintable.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pulsedeck {

enum Place { Country, Opens, Share };

CountriesView::CountriesView(Client &client, const QJsonValue &campaign, PageContext &context)
    : m_feed(client, context.history(), Scope::Emails, emails::campaignReports(campaign).at(1)),
      m_error(new ErrorBox), m_note(textLabel()), m_both(new QWidget), m_map(new WorldMap),
      m_model(new QStandardItemModel(0, 3, this)), m_table(plainTable(m_model, {26, 14, 11}))
{
    m_map->setAccessibleName(tr("Map of opens by country"));
    m_map->setAccessibleDescription(tr("The table beside it tells the same."));
    m_table->setAccessibleName(tr("Opens by country"));
    m_table->setMaximumWidth(fontMetrics().averageCharWidth() * 54);
    m_model->setHorizontalHeaderLabels({tr("Country"), tr("Opens"), tr("Share")});
    for (const int column : {Opens, Share})
        m_model->setHeaderData(column, Qt::Horizontal, int(Qt::AlignRight | Qt::AlignVCenter),
                               Qt::TextAlignmentRole);
    m_table->horizontalHeader()->setSectionResizeMode(Country, QHeaderView::Stretch);
    auto *line = new QHBoxLayout(m_both);
    line->setContentsMargins({});
    line->setSpacing(16);
    line->addWidget(m_map, 3);
    line->addWidget(m_table, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(headingLabel(tr("Opens by country"), 1.1));
    for (QWidget *part : QList<QWidget *> {m_error, m_note, m_both}) {
        part->hide();
        layout->addWidget(part);
    }
    m_error->retryWhenBack(client);
    connect(m_error, &ErrorBox::actionTriggered, this, &CountriesView::read);
    connect(&m_feed, &ReportFeed::changed, this, &CountriesView::show);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                m_map->setMarked(current.siblingAtColumn(Country).data(Qt::UserRole).toString());
            });
    connect(m_map, &WorldMap::picked, this, [this](const QString &code) {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (m_model->item(row, Country)->data(Qt::UserRole).toString() == code)
                m_table->selectRow(row);
        }
    });
}

void CountriesView::read()
{
    m_error->hide();
    m_feed.read();
}

void CountriesView::show()
{
    if (m_feed.statistic().error.isSet())
        m_error->show(m_feed.statistic().error, {}, tr("Try again"));
    else
        m_error->hide();
    if (!m_feed.isKnown())
        return;
    const QList<emails::Counted> opens = emails::opensByCountry(m_feed.statistic().json);
    m_both->setVisible(!opens.isEmpty());
    m_note->setText(opens.isEmpty() ? m_feed.report().read(m_feed.statistic().json).note : QString());
    m_note->setVisible(opens.isEmpty());
    fill(opens);
}

void CountriesView::fill(const QList<emails::Counted> &opens)
{
    qint64 all = 0;
    for (const emails::Counted &one : opens)
        all += qMax<qint64>(0, one.second);
    QHash<QString, double> values;
    QHash<QString, QString> words;
    m_model->removeRows(0, m_model->rowCount());
    for (const auto &[code, count] : opens) {
        const bool isKnown = WorldMap::knows(code);
        const QString place =
            code.isEmpty() ? tr("Country not known") : format::display(code, {Kind::Country, {}, {}});
        const QString name = isKnown ? place : tr("%1 (not on the map)").arg(place);
        const QJsonValue part = count < 0 ? QJsonValue() : format::rate(count, all);
        const QString share = format::display(part, {Kind::Percent, {}, {}});
        const QString number = count < 0 ? QString(format::nothing) : QLocale().toString(count);
        if (isKnown && count >= 0) {
            values[code] = double(count);
            words[code] = tr("%1: %2 opens, %3").arg(place, number, share);
        }
        QList<QStandardItem *> row {new QStandardItem(name), new QStandardItem(number),
                                    new QStandardItem(share)};
        row[Country]->setData(code, Qt::UserRole);
        for (const int column : {Opens, Share})
            row[column]->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        for (QStandardItem *item : row)
            item->setEditable(false);
        m_model->appendRow(row);
    }
    m_map->setValues(values, words);
}

} // namespace pulsedeck
