// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scopes/emails/datesview.h"

#include "app/values/zone.h"
#include "app/vocabulary/columntext.h"
#include "ui/context/pagecontext.h"
#include "ui/look/labels.h"
#include "ui/look/theme.h"
#include "ui/report/pasttext.h"
#include "ui/table/plaintable.h"

#include <QComboBox>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pulsedeck {

enum Place { Title, Then, Later, Difference };

DatesView::DatesView(const ReportFeed &feed, PageContext &context)
    : m_feed(feed), m_context(context), m_words(textLabel()), m_choice(new QWidget), m_from(new QComboBox),
      m_to(new QComboBox), m_model(new QStandardItemModel(0, 4, this)),
      m_table(plainTable(m_model, {30, 20, 20, 30}))
{
    m_table->setAccessibleName(tr("Figures at two dates"));
    m_from->setAccessibleName(tr("From"));
    m_to->setAccessibleName(tr("To"));
    auto *line = new QHBoxLayout(m_choice);
    line->setContentsMargins({});
    const auto add = [line](const QString &text, QComboBox *box) {
        auto *label = new QLabel(text);
        label->setBuddy(box);
        line->addWidget(label);
        line->addWidget(box);
    };
    add(tr("Fro&m"), m_from);
    add(tr("&to", "a date"), m_to);
    line->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 10, 0, 0);
    layout->addWidget(m_words);
    layout->addWidget(m_choice);
    layout->addWidget(m_table, 1);
    m_choice->hide();
    m_table->hide();
    for (QComboBox *box : {m_from, m_to}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        connect(box, &QComboBox::currentIndexChanged, this, &DatesView::show);
    }
    connect(&feed, &ReportFeed::pastChanged, this, [this] {
        if (isVisible())
            read();
    });
}

/// Colours of words are those of the palette.
void DatesView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        show();
}

void DatesView::read()
{
    const QDateTime first = QDateTime::currentDateTimeUtc().addYears(-3);
    m_context.history().readings(m_feed.scope(), m_feed.report().call, first, this,
                                 [this](const QList<Reading> &readings) { take(readings); });
}

void DatesView::take(const QList<Reading> &readings)
{
    QMap<QDate, Reading> byDay;
    for (const Reading &one : readings)
        byDay[format::inZone(one.at).date()] = one;
    const QString from = m_from->currentText();
    const QString to = m_to->currentText();
    m_readings = byDay.values();
    const bool isEnough = m_readings.size() > 1;
    m_words->setText(isEnough
                         ? tr("The figures as they were read last on each of these days.")
                         : tr("The figures of this campaign were read on one day only. From the second day "
                              "on, what was added in between stands here."));
    m_choice->setVisible(isEnough);
    m_table->setVisible(isEnough);
    for (QComboBox *box : {m_from, m_to}) {
        const QSignalBlocker quiet(box);
        box->clear();
        for (const Reading &one : std::as_const(m_readings))
            box->addItem(format::momentText(one.at));
    }
    const QSignalBlocker quietFrom(m_from);
    const QSignalBlocker quietTo(m_to);
    const int last = int(m_readings.size()) - 1;
    m_from->setCurrentIndex(qMax(0, from.isEmpty() ? last - 1 : m_from->findText(from)));
    m_to->setCurrentIndex(to.isEmpty() || m_to->findText(to) < 0 ? last : m_to->findText(to));
    show();
}

void DatesView::show()
{
    m_model->clear();
    const Reading then = m_readings.value(m_from->currentIndex());
    const Reading later = m_readings.value(m_to->currentIndex());
    if (then.answer.isUndefined() || later.answer.isUndefined())
        return;
    m_model->setHorizontalHeaderLabels(
        {tr("Figure"), format::momentText(then.at), format::momentText(later.at), tr("Difference")});
    QHash<QString, Figure> before;
    for (const Figure &figure : m_feed.report().read(then.answer).figures)
        before[figure.key] = figure;
    for (const Figure &figure : m_feed.report().read(later.answer).figures) {
        const Figure earlier = before.value(figure.key);
        const auto change = changeFrom(earlier.value, figure.value);
        const QString difference = change ? differenceText(*change, figure) : QString();
        const QString same = change ? tr("The same") : tr("Not known");
        QList<QStandardItem *> row {
            new QStandardItem(figure.title),
            new QStandardItem(earlier.title.isEmpty() ? QString(format::nothing) : format::figure(earlier)),
            new QStandardItem(format::figure(figure)),
            new QStandardItem(difference.isEmpty() ? same : difference)};
        for (const int column : {Then, Later, Difference}) {
            row[column]->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_model->setHeaderData(column, Qt::Horizontal, int(Qt::AlignRight | Qt::AlignVCenter),
                                   Qt::TextAlignmentRole);
        }
        const Tone tone = change ? changeTone(*change, figure) : Tone::Neutral;
        if (tone != Tone::Neutral)
            row[Difference]->setForeground(toneColour(tone, palette()));
        for (QStandardItem *item : row)
            item->setEditable(false);
        m_model->appendRow(row);
    }
    const int letter = fontMetrics().averageCharWidth();
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(Title, QHeaderView::Stretch);
    for (const int column : {Then, Later, Difference})
        m_table->setColumnWidth(column, letter * 26);
}

} // namespace pulsedeck
