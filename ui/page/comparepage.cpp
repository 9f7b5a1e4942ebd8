// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/comparepage.h"

#include "app/store/overlay.h"
#include "app/values/chance.h"
#include "app/values/convert.h"
#include "app/vocabulary/columntext.h"
#include "app/vocabulary/rowname.h"
#include "ui/chart/chartview.h"
#include "ui/context/pagecontext.h"
#include "ui/files/fileactions.h"
#include "ui/files/fileexport.h"
#include "ui/look/buttonkey.h"
#include "ui/look/icons.h"
#include "ui/look/labels.h"
#include "ui/look/tilelayout.h"
#include "ui/notice/errorbox.h"
#include "ui/report/pasttext.h"

#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pulsedeck {

constexpr char16_t bestSign = 0x2605; // a star: colour alone would not do

static QTableWidget *makeTable()
{
    auto *table = new QTableWidget;
    table->setAccessibleName(ComparePage::tr("Figures side by side"));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setAlternatingRowColors(true);
    table->setShowGrid(false);
    table->setTextElideMode(Qt::ElideMiddle);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QHeaderView &names = *table->horizontalHeader();
    names.setMinimumSectionSize(table->fontMetrics().averageCharWidth() * 16);
    names.setSectionResizeMode(QHeaderView::Stretch);
    names.setTextElideMode(Qt::ElideMiddle);
    names.setHighlightSections(false);
    names.setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    table->verticalHeader()->setHighlightSections(false);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    return table;
}

ComparePage::ComparePage(Client &client, const Resource &resource, const QList<QJsonObject> &rows,
                         PageContext &context, QWidget *parent)
    : QWidget(parent), m_client(client), m_context(context), m_resource(resource), m_rows(rows),
      m_progress(quietLabel()), m_error(new ErrorBox), m_legend(quietLabel()), m_table(makeTable()),
      m_content(new QWidget)
{
    setAccessibleName(tr("Comparison"));
    m_error->hide();
    auto *refresh = new QPushButton(icon(u"refresh"_s), tr("&Refresh"));
    addKeys(*refresh, QKeySequence::Refresh);
    auto *head = new QHBoxLayout;
    head->addWidget(headingLabel(tr("%Ln side by side", "rows of a list", int(rows.size())), 1.3), 1);
    head->addWidget(refresh);
    QAction *toFile = makeExportAction(*this);
    connect(toFile, &QAction::triggered, this, &ComparePage::exportFigures);
    auto *exportButton = new QToolButton;
    exportButton->setDefaultAction(toFile);
    head->addWidget(exportButton);
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins({});
    content->setSpacing(12);
    content->addWidget(m_table);
    content->addStretch();
    auto *scroller = new QScrollArea;
    scroller->setObjectName(u"comparison"_s);
    scroller->setWidget(m_content);
    scroller->setWidgetResizable(true);
    scroller->setFrameShape(QFrame::NoFrame);
    scroller->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroller->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(10);
    layout->addLayout(head);
    for (QWidget *part : QList<QWidget *> {m_progress, m_error, m_legend})
        layout->addWidget(part);
    layout->addWidget(scroller, 1);
    for (const QJsonObject &row : rows)
        m_names << format::harmlessLine(rowName(resource, row));
    m_names = toldApart(m_names);
    readStates();
    m_drawing.setSingleShot(true);
    m_drawing.setInterval(50);
    connect(&m_drawing, &QTimer::timeout, this, [this] {
        fill();
        draw();
    });
    connect(refresh, &QPushButton::clicked, this, &ComparePage::read);
    connect(m_error, &ErrorBox::actionTriggered, this, &ComparePage::read);
    m_error->retryWhenBack(client);
    read();
    recall();
}

void ComparePage::read()
{
    if (m_reading > 0)
        return;
    m_error->hide();
    for (int at = 0; at < m_rows.size(); ++at) {
        for (const Report &report : m_resource.reports(m_rows.at(at))) {
            ++m_reading;
            readStatistic(m_client, m_context.history(), m_resource.scope, report.call, Priority::Visible,
                          this, [this, at, report](const Statistic &statistic) {
                              if (!statistic.json.isUndefined())
                                  take(at, report.id, report.read(statistic.json).figures);
                              if (!statistic.isRemembered || statistic.error.isSet())
                                  end(statistic);
                          });
        }
    }
    sayProgress();
}

/// The first error stands for all: they mostly have one cause.
void ComparePage::end(const Statistic &statistic)
{
    --m_reading;
    if (m_reading == 0)
        recall();
    if (statistic.error.isSet() && !m_error->isVisibleTo(this)) {
        const QString remembered = statistic.json.isUndefined()
            ? QString()
            : tr("Some figures are remembered: %1.").arg(ageText(statistic.readAt));
        m_error->show(statistic.error, remembered, tr("&Try again"));
    }
    sayProgress();
}

void ComparePage::sayProgress()
{
    m_progress->setText(m_reading > 0 ? tr("Reading…") : tr("These rows have no figures to compare."));
    m_progress->setVisible(m_reading > 0 || (m_order.isEmpty() && !m_error->isVisibleTo(this)));
    m_table->setVisible(!m_order.isEmpty());
    m_legend->setVisible(!m_order.isEmpty());
}

void ComparePage::take(int row, const QString &report, const QList<Figure> &figures)
{
    for (const Figure &figure : figures) {
        const QString key = report + u'/' + (figure.key.isEmpty() ? figure.title : figure.key);
        if (!m_lines.contains(key)) {
            m_order << key;
            m_lines.insert(key, {figure, QList<Figure>(m_names.size())});
        }
        m_lines[key].values[row] = figure;
    }
    if (!m_drawing.isActive())
        m_drawing.start();
    sayProgress();
}

/// How long ago it began, as far as that is told and over.
static QString sinceText(const QJsonObject &row)
{
    constexpr qint64 anHour = 3600, hoursADay = 24;
    const QDateTime began = format::toDateTime(row["send_date"_L1]);
    const qint64 hours = began.isValid() ? began.secsTo(QDateTime::currentDateTime()) / anHour : -1;
    if (hours < 0)
        return {};
    return hours < 2 * hoursADay ? ComparePage::tr("%Ln hour(s) ago", nullptr, int(hours))
                                 : ComparePage::tr("%Ln day(s) ago", nullptr, int(hours / hoursADay));
}

/// What goes on by itself has figures that say nothing yet.
void ComparePage::readStates()
{
    const auto state = std::find_if(m_resource.columns.begin(), m_resource.columns.end(),
                                    [](const Column &column) { return column.kind == Kind::Status; });
    for (const QJsonObject &row : m_rows) {
        if (state == m_resource.columns.end())
            break;
        const QJsonValue code = valueAt(row, state->key);
        const StatusWord *word = format::statusWord(state->words, code);
        m_states << State {word ? word->text : format::toText(code), word && word->tone == Tone::Busy};
    }
    const auto over =
        std::find_if(m_states.begin(), m_states.end(), [](const State &one) { return !one.isUnderWay; });
    m_base = m_states.isEmpty() ? 0 : over == m_states.end() ? -1 : int(over - m_states.begin());
    QStringList legend;
    if (m_base >= 0)
        legend << tr("Differences are from “%1”. %2 marks the best value.")
                      .arg(m_names.value(m_base), QChar(bestSign));
    if (std::any_of(m_states.begin(), m_states.end(), [](const State &one) { return one.isUnderWay; }))
        legend << tr("What is still under way is not compared.");
    m_legend->setText(legend.join(u' '));
}

std::optional<Change> ComparePage::Line::from(int base, int row) const
{
    const Figure &first = values.at(base);
    const Figure &other = values.at(row);
    const bool isNumber = factsOf(figure.kind).isNumber && first.kind == other.kind;
    return isNumber && first.currency == other.currency ? changeFrom(first.value, other.value) : std::nullopt;
}

bool ComparePage::isBest(const Line &line, int row) const
{
    const Figure &one = line.values.at(row);
    const auto own = format::toNumber(one.value);
    // Of counts the larger campaign has more; only shares can be held against each other.
    if (!own || line.figure.growth == Tone::Neutral || line.figure.kind != Kind::Percent
        || m_states.value(row).isUnderWay)
        return false;
    const QString shown = format::figure(one);
    bool isBetterThanOne = false;
    for (int at = 0; at < line.values.size(); ++at) {
        const Figure &other = line.values.at(at);
        const auto number = format::toNumber(other.value);
        if (!number || m_states.value(at).isUnderWay || (format::figure(other) == shown && at != row))
            continue;
        const double ahead = line.figure.growth == Tone::Good ? *own - *number : *number - *own;
        if (ahead < 0 || other.currency != one.currency)
            return false;
        isBetterThanOne |= ahead > 0;
    }
    return isBetterThanOne;
}

/// What it means that a difference comes about by chance that often.
static QString doubtText(double chance)
{
    constexpr double strictLimit = 0.01;
    constexpr double usualLimit = 0.05;
    if (chance < strictLimit)
        return ComparePage::tr("a clear difference");
    return chance < usualLimit ? ComparePage::tr("a likely difference") : ComparePage::tr("may be chance");
}

static QString doubtInFull(double chance)
{
    const QString share = chance < 0.001 ? ComparePage::tr("less than 0.1%")
                                         : format::display(chance * 100, {Kind::Percent, {}, {}});
    return ComparePage::tr("Between two that are equally good, a difference like this comes about by chance "
                           "in %1 of all cases.")
        .arg(share);
}

std::optional<double> ComparePage::chanceOfChange(const Line &line, int row) const
{
    const auto &first = line.values.at(m_base).share;
    const auto &other = line.values.at(row).share;
    if (!first || !other)
        return {};
    return chanceOf(other->part, other->whole, first->part, first->whole);
}

QTableWidgetItem *ComparePage::cell(const Line &line, int row) const
{
    const Figure &value = line.values.at(row);
    const QString text = value.title.isEmpty() ? QString() : format::figure(value);
    const bool isCompared = m_base >= 0 && row != m_base && !m_states.value(row).isUnderWay;
    const auto change = isCompared ? line.from(m_base, row) : std::nullopt;
    const QString difference = change ? differenceText(*change, value) : QString();
    const bool isBest = this->isBest(line, row);
    const double chance = difference.isEmpty() ? -1 : chanceOfChange(line, row).value_or(-1);
    const QString doubt = chance < 0 ? QString() : doubtText(chance);
    QStringList lines {isBest ? QChar(bestSign) + u' ' + text : text, difference, doubt};
    QStringList spoken {text, isBest ? tr("best value") : QString(), difference, doubt};
    lines.removeAll({});
    spoken.removeAll({});
    auto *item = new QTableWidgetItem(lines.join(u'\n'));
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    item->setData(Qt::AccessibleTextRole, spoken.join(u", "_s));
    const QString inFull = chance < 0 ? QString() : u'\n' + doubtInFull(chance);
    item->setToolTip(plainToolTip(spoken.join(u'\n') + inFull));
    QFont font = m_table->font();
    font.setBold(isBest);
    item->setFont(font);
    return item;
}

QTableWidgetItem *ComparePage::stateCell(int row) const
{
    QStringList lines {m_states.at(row).text, sinceText(m_rows.at(row))};
    lines.removeAll({});
    auto *item = new QTableWidgetItem(lines.join(u'\n'));
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    item->setData(Qt::AccessibleTextRole, lines.join(u", "_s));
    item->setToolTip(plainToolTip(lines.join(u'\n')));
    return item;
}

void ComparePage::fill()
{
    const int head = m_states.isEmpty() ? 0 : 1;
    m_table->setColumnCount(int(m_names.size()));
    m_table->setRowCount(head + int(m_order.size()));
    if (head > 0)
        m_table->setVerticalHeaderItem(0, new QTableWidgetItem(tr("State")));
    for (int row = 0; row < m_states.size(); ++row)
        m_table->setItem(0, row, stateCell(row));
    for (int row = 0; row < m_names.size(); ++row) {
        auto *name = new QTableWidgetItem(m_names.at(row));
        name->setToolTip(plainToolTip(m_names.at(row)));
        m_table->setHorizontalHeaderItem(row, name);
    }
    for (int line = 0; line < m_order.size(); ++line) {
        const Line &one = m_lines[m_order.at(line)];
        // A share says what it is one of.
        const bool isShare = one.figure.kind == Kind::Percent && !one.figure.explanation.isEmpty();
        const QString title = isShare ? one.figure.title + u'\n' + one.figure.explanation : one.figure.title;
        m_table->setVerticalHeaderItem(head + line, new QTableWidgetItem(title));
        for (int row = 0; row < m_names.size(); ++row)
            m_table->setItem(head + line, row, cell(one, row));
    }
    fitTable();
}

void ComparePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitTable();
}

/// As tall as its lines: the page scrolls, not the table in it. Only many rows make it scroll sideways.
void ComparePage::fitTable()
{
    const QHeaderView &names = *m_table->horizontalHeader();
    const int bar = m_table->horizontalScrollBar()->sizeHint().height();
    const int room = width() - layout()->contentsMargins().left() - layout()->contentsMargins().right() - bar;
    const int needed =
        m_table->verticalHeader()->sizeHint().width() + names.count() * names.minimumSectionSize();
    m_table->resizeRowsToContents();
    m_table->setFixedHeight(names.sizeHint().height() + m_table->verticalHeader()->length()
                            + 2 * m_table->frameWidth() + (needed > room ? bar : 0));
}

/// A line a figure, as on the screen.
FileTable ComparePage::figures() const
{
    FileTable table {.title = tr("%1, compared").arg(m_resource.title), .columns = {}, .rows = {}};
    table.columns << describe::text(u"figure"_s, tr("Figure"));
    for (int row = 0; row < m_names.size(); ++row)
        table.columns << describe::number(QString::number(row), m_names.at(row));
    for (const QString &key : m_order) {
        const Line &line = m_lines[key];
        const Column unit {.key = {},
                           .title = line.figure.title,
                           .kind = line.figure.kind,
                           .currency = line.figure.currency};
        QJsonObject values {{u"figure"_s, columnsForFile({unit}).value(0).title}};
        for (int row = 0; row < m_names.size(); ++row)
            values.insert(QString::number(row), line.values.at(row).value);
        table.order << table.rows.size();
        table.rows.append(values);
    }
    return table;
}

void ComparePage::exportFigures()
{
    offerTable(figures(), m_context, *this);
}

/// Rates are what can be held against each other, whatever the size; each has an axis of its own.
void ComparePage::draw()
{
    QList<ChartData> charts = courses();
    for (const QString &key : std::as_const(m_order)) {
        const Line &line = m_lines[key];
        if (line.figure.kind != Kind::Percent)
            continue;
        ChartData rates {.id = u"comparison-"_s + key, .title = line.figure.title, .unit = u"%"_s};
        rates.categories = m_names;
        rates.explanation = line.figure.explanation;
        rates.series = {{line.figure.title, {}}};
        for (const Figure &value : line.values)
            rates.series[0].values << value.value.toDouble(ChartData::gap);
        if (!rates.isEmpty())
            charts << rates;
    }
    delete std::exchange(m_charts, nullptr);
    if (charts.isEmpty())
        return;
    m_charts = new QWidget;
    auto *tiles = new TileLayout(fontMetrics().averageCharWidth() * 52, 12, m_charts);
    for (const ChartData &chart : std::as_const(charts)) {
        auto *view = new ChartView(chart);
        tiles->addWidget(view);
        connect(view, &ChartView::said, this, [this](const QString &text, bool good) {
            m_context.say({.text = text, .tone = good ? Message::Tone::Good : Message::Tone::Bad});
        });
    }
    auto *content = static_cast<QVBoxLayout *>(m_content->layout());
    content->insertWidget(1, m_charts);
}

/// What was sent at a time has a course since then, as far as it is remembered.
void ComparePage::recall()
{
    for (int at = 0; at < m_rows.size(); ++at) {
        const QDateTime began = format::toDateTime(m_rows.at(at).value("send_date"_L1));
        const QList<Report> reports = m_resource.reports(m_rows.at(at));
        if (reports.isEmpty() || !began.isValid())
            continue;
        m_context.history().past(m_resource.scope, reports.first(), began.toUTC(), this,
                                 [this, at, began](const Past &past, const std::optional<Reading> &) {
                                     m_pasts[at] = {began, past};
                                     m_drawing.start();
                                 });
    }
}

/// How the rates that are wanted went since each row began, as far as it is remembered.
QList<ChartData> ComparePage::courses() const
{
    QList<ChartData> charts;
    for (const QString &line : m_order) {
        const Figure &figure = m_lines[line].figure;
        if (figure.kind != Kind::Percent || figure.growth != Tone::Good)
            continue;
        QList<Course> all;
        for (auto past = m_pasts.begin(); past != m_pasts.end(); ++past) {
            const ChartData trend = past->second.trend(figure.key);
            if (trend.times.size() > 1)
                all << Course {m_names.value(past.key()), past->first, trend};
        }
        ChartData chart = overlaid(all);
        if (all.size() < 2 || chart.isEmpty()) // one alone is no comparison
            continue;
        chart.id = u"course-"_s + line;
        chart.title = tr("%1 since it began", "a rate").arg(figure.title);
        chart.explanation =
            tr("As remembered here: straight between two readings, nothing where nothing was read.");
        charts << chart;
    }
    return charts;
}

} // namespace pulsedeck
