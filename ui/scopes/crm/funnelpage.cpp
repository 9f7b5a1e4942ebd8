// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scopes/crm/funnelpage.h"

#include "app/boards/boardmodel.h"
#include "app/boards/funnel.h"
#include "app/values/convert.h"
#include "ui/chart/chartview.h"
#include "ui/look/icons.h"
#include "ui/look/labels.h"
#include "ui/look/theme.h"

#include <QHeaderView>
#include <QListWidget>
#include <QScrollArea>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pulsedeck {

FunnelPage::FunnelPage(BoardModel &board, QWidget *parent)
    : QWidget(parent), m_board(board), m_sentence(textLabel()), m_forecast(textLabel()),
      m_known(quietLabel()), m_stuckTitle(headingLabel(QString(), 1.0)), m_stuck(new QListWidget),
      m_table(new QTableWidget), m_layout(new QVBoxLayout)
{
    m_table->setAccessibleName(tr("Stages in numbers"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->setTabKeyNavigation(false);
    m_layout->setContentsMargins(16, 12, 16, 12);
    m_layout->setSpacing(10);
    m_layout->addWidget(m_sentence);
    m_layout->addWidget(m_forecast);
    m_layout->addWidget(m_table, 2);
    m_layout->addWidget(m_known);
    m_layout->addWidget(m_stuckTitle);
    m_layout->addWidget(m_stuck, 1);
    m_stuck->setFrameShape(QFrame::NoFrame);
    m_stuck->setIconSize({fontMetrics().height(), fontMetrics().height()});
    m_stuck->setToolTip(tr("Return opens one."));
    connect(m_stuck, &QListWidget::itemActivated, this,
            [this](QListWidgetItem *item) { emit opened(item->data(Qt::UserRole).toString()); });
    m_layout->addWidget(quietLabel(tr("Worked out of where deals are now: each counts as having come through "
                                      "the stages before the one where it "
                                      "is, or was when it was lost; a won one through all. Usual days: half "
                                      "of the open ones are there for no "
                                      "longer.")));
    auto *content = new QWidget;
    content->setLayout(m_layout);
    auto *scroller = new QScrollArea;
    scroller->setWidget(content);
    scroller->setWidgetResizable(true);
    scroller->setFrameShape(QFrame::NoFrame);
    scroller->setFocusPolicy(Qt::NoFocus);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(scroller);
    m_soon.setSingleShot(true);
    m_soon.setInterval(100);
    connect(&m_soon, &QTimer::timeout, this, &FunnelPage::draw);
    connect(&board, &BoardModel::changed, this, [this] {
        if (isVisible())
            m_soon.start();
    });
}

void FunnelPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    draw();
}

/// The answer first: what becomes of them, and where most are lost.
QString FunnelPage::sentence(const Funnel &funnel) const
{
    if (funnel.all == 0)
        return tr("There is nothing to work out yet.");
    const Funnel::Step *worst = nullptr;
    for (const Funnel::Step &step : funnel.steps) {
        if (step.lost > 0 && (!worst || step.lost > worst->lost))
            worst = &step;
    }
    //: %1: a share in percent.
    QString text =
        tr("%1 of %Ln card(s) were won so far.", nullptr, funnel.all)
            .arg(format::display(100.0 * funnel.won / funnel.all, Meaning {.kind = Kind::Percent}));
    if (worst)
        //: %1: the name of a stage.
        text += u' '
            + tr("Most are lost at “%1”: %Ln.", nullptr, worst->lost).arg(format::harmlessLine(worst->stage));
    return text;
}

void FunnelPage::draw()
{
    const Funnel funnel = funnelOf(m_board);
    m_sentence->setText(sentence(funnel));
    QList<ChartPart> parts;
    for (const Funnel::Step &step : funnel.steps)
        parts << ChartPart {step.stage, step.reached};
    if (!m_board.board().goodEnd.isEmpty())
        parts << ChartPart {tr("Won"), funnel.won};
    const ChartData steps = describe::funnel(u"stages"_s, tr("How far they come"), {}, parts);
    auto *chart = new ChartView(steps);
    if (m_chart)
        m_layout->replaceWidget(m_chart, chart);
    else
        m_layout->insertWidget(1, chart, 3);
    delete std::exchange(m_chart, chart);
    fill(funnel);
    say(funnel);
    listStuck(funnel);
}

QString FunnelPage::forecast() const
{
    return m_forecast->text();
}

void FunnelPage::say(const Funnel &funnel)
{
    const QLocale locale;
    m_forecast->setVisible(!funnel.expected.isEmpty());
    //: %1: an amount, which is expected of %2, what is open; %3 of %4 that ended were won.
    m_forecast->setText(tr("Expected: %1 = %2 open × %3 won of %4 that ended.")
                            .arg(sumText(funnel.expected), sumText(funnel.open), locale.toString(funnel.won),
                                 locale.toString(funnel.won + funnel.lost)));
    QStringList known;
    if (funnel.atLeast > 0)
        known << tr(
            "Of %Ln open one(s) only the last change is known: they are in their stage at least since "
            "then.",
            nullptr, funnel.atLeast);
    if (funnel.undated > 0)
        known << tr("Of %Ln open one(s) the time in the stage is unknown.", nullptr, funnel.undated);
    m_known->setVisible(!known.isEmpty());
    m_known->setText(known.join(u' '));
}

void FunnelPage::listStuck(const Funnel &funnel)
{
    m_stuck->clear();
    m_stuckTitle->setText(tr("%Ln stuck: longer than 7 days and twice the usual in their stage", nullptr,
                             int(funnel.stuck.size())));
    m_stuckTitle->setVisible(!funnel.stuck.isEmpty());
    m_stuck->setVisible(!funnel.stuck.isEmpty());
    m_stuck->setAccessibleName(m_stuckTitle->text());
    for (const Card *card : funnel.stuck) {
        QStringList words {card->name, amountText(*card), m_board.owners().value(card->owner),
                           daysText(*card)};
        words.removeAll(QString());
        auto *item = new QListWidgetItem(icon(u"warning"_s, toneColour(Tone::Warning, palette())),
                                         format::harmlessLine(words.join(u" · "_s)), m_stuck);
        item->setData(Qt::UserRole, card->key);
    }
}

void FunnelPage::fill(const Funnel &funnel)
{
    const QStringList titles {tr("Stage"), tr("Open now"),  tr("Sum"),        tr("Came so far"),
                              tr("Go on"), tr("Lost here"), tr("Usual days"), tr("Stuck")};
    m_table->setColumnCount(int(titles.size()));
    m_table->setHorizontalHeaderLabels(titles);
    m_table->horizontalHeaderItem(0)->setTextAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->setRowCount(int(funnel.steps.size()));
    // All stages are seen, unless there are very many.
    constexpr int mostRows = 6;
    const int rows = int(qMin<qsizetype>(funnel.steps.size(), mostRows));
    m_table->setMinimumHeight(m_table->horizontalHeader()->sizeHint().height()
                              + rows * m_table->verticalHeader()->defaultSectionSize() + 2);
    const QLocale locale;
    const auto put = [this](int row, int column, const QString &text) {
        auto *item = new QTableWidgetItem(text);
        item->setTextAlignment((column == 0 ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
        m_table->setItem(row, column, item);
        return item;
    };
    for (int row = 0; row < funnel.steps.size(); ++row) {
        const Funnel::Step &step = funnel.steps.at(row);
        const bool isLast = row + 1 == funnel.steps.size();
        const int next = isLast ? funnel.won : funnel.steps.at(row + 1).reached;
        put(row, 0, format::harmlessLine(step.stage));
        put(row, 1, locale.toString(step.open));
        put(row, 2, sumText(step.sum));
        put(row, 3, locale.toString(step.reached));
        put(row, 4,
            step.reached > 0 ? format::display(100.0 * next / step.reached, Meaning {.kind = Kind::Percent})
                             : QString(format::nothing));
        put(row, 5, locale.toString(step.lost));
        put(row, 6, step.usualDays < 0 ? QString(format::nothing) : locale.toString(step.usualDays));
        QTableWidgetItem *stuck = put(row, 7, locale.toString(step.stuck));
        if (step.stuck > 0)
            stuck->setIcon(icon(u"warning"_s, toneColour(Tone::Warning, palette())));
    }
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
}

} // namespace pulsedeck
