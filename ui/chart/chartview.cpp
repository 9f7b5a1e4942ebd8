// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chart/chartview.h"

#include "app/values/convert.h"
#include "ui/chart/chartcanvas.h"
#include "ui/chart/chartfile.h"
#include "ui/chart/charttable.h"
#include "ui/chart/chartwords.h"
#include "ui/look/icons.h"
#include "ui/look/labels.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pulsedeck {

static QTableView *makeTable(const ChartData &data)
{
    auto *table = new QTableView;
    table->setModel(new ChartTable(data, table));
    table->setAccessibleName(data.title);
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setTabKeyNavigation(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setTextElideMode(Qt::ElideMiddle); // addresses begin alike
    table->setWordWrap(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    return table;
}

/// The names of what is drawn come from the service.
static ChartData harmless(ChartData data)
{
    data.title = format::harmlessLine(data.title);
    for (QString &category : data.categories)
        category = format::harmlessLine(category);
    for (ChartData::Series &series : data.series)
        series.name = format::harmlessLine(series.name);
    return data;
}

ChartView::ChartView(const ChartData &data, QWidget *parent)
    : QFrame(parent), m_data(harmless(data)), m_numbers(m_data), m_menu(new QMenu(this)),
      m_words(quietLabel()), m_stack(new QStackedWidget)
{
    setObjectName(data.id);
    setAccessibleName(m_data.title);
    setAccessibleDescription(chartwords::description(m_data));
    makeMenu();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 12);
    layout->setSpacing(6);
    layout->addWidget(makeHead());
    layout->addWidget(m_stack);
    layout->addWidget(m_words);
    layout->addStretch();
    m_words->setText(whatElse());
    m_words->setVisible(!m_words->text().isEmpty());
    makeCanvas();
}

QWidget *ChartView::makeHead()
{
    auto *head = new QWidget;
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins({});
    line->setSpacing(2);
    line->addWidget(headingLabel(m_data.title, 1.0), 1);
    auto *asTable = new QToolButton;
    asTable->setDefaultAction(m_asTable);
    asTable->setAutoRaise(true);
    asTable->setAccessibleName(tr("Show “%1” as a table").arg(m_data.title));
    auto *more = new QToolButton;
    more->setIcon(icon(u"more"_s));
    more->setToolTip(tr("Save or copy the chart"));
    more->setAccessibleName(tr("Save or copy “%1”").arg(m_data.title));
    more->setMenu(m_menu);
    more->setPopupMode(QToolButton::InstantPopup);
    more->setAutoRaise(true);
    for (QToolButton *button : {asTable, more}) {
        button->setFocusPolicy(Qt::TabFocus);
        button->setIconSize({fontMetrics().height(), fontMetrics().height()});
        line->addWidget(button, 0, Qt::AlignTop);
    }
    return head;
}

void ChartView::makeMenu()
{
    m_asTable = m_menu->addAction(icon(u"list"_s), tr("Show as &table"));
    m_asTable->setCheckable(true);
    connect(m_asTable, &QAction::toggled, this, &ChartView::setTableShown);
    if (inPercent(m_numbers)) {
        QAction *asPercent = m_menu->addAction(tr("Show in pe&rcent"));
        asPercent->setCheckable(true);
        connect(asPercent, &QAction::toggled, this, &ChartView::setPercentShown);
    }
    m_menu->addSeparator();
    addSizes(*m_menu->addMenu(tr("Save as &PNG")));
    connect(m_menu->addAction(tr("Save as &SVG…")), &QAction::triggered, this,
            [this] { askWhere(u"svg"_s, tr("SVG drawings (*.svg)")); });
    connect(m_menu->addAction(tr("Save as CS&V…")), &QAction::triggered, this,
            [this] { askWhere(u"csv"_s, tr("Tables (*.csv)")); });
    connect(m_menu->addAction(icon(u"copy"_s), tr("&Copy as table")), &QAction::triggered, this,
            &ChartView::copyTable);
}

void ChartView::addSizes(QMenu &menu)
{
    const QList<QPair<QString, int>> sizes {
        //: Size of a picture
        {tr("&Small, 800 pixels wide…"), 800},
        //: Size of a picture
        {tr("&Medium, 1,600 pixels wide…"), 1600},
        //: Size of a picture
        {tr("&Large, 3,200 pixels wide…"), 3200},
    };
    for (const auto &[text, width] : sizes) {
        connect(menu.addAction(text), &QAction::triggered, this, [this, pixels = width] {
            m_pictureWidth = pixels;
            askWhere(u"png"_s, tr("PNG pictures (*.png)"));
        });
    }
}

QString ChartView::whatElse() const
{
    const bool hasBars =
        m_data.shape == ChartData::Shape::Bar || m_data.shape == ChartData::Shape::StackedBar;
    const int more = int(m_data.categories.size() - mostBars);
    QStringList words {m_data.explanation};
    if (hasBars && more > 0)
        words << tr("%Ln more in the table", nullptr, more);
    words.removeAll({});
    return words.join(u'\n');
}

QString ChartView::whyNothing() const
{
    if (m_data.isEmpty())
        return tr("There is nothing to draw yet: no values are known.");
    if (m_data.shape == ChartData::Shape::Donut && chartwords::maximum(m_data) <= 0)
        return tr("There is nothing to draw: all values are zero.");
    return {};
}

void ChartView::makeCanvas()
{
    const bool tableShown = m_asTable->isChecked();
    while (m_stack->count() > 0)
        delete m_stack->widget(0);
    m_canvas = nullptr;
    if (const QString why = whyNothing(); !why.isEmpty()) {
        m_stack->addWidget(quietLabel(why));
    } else {
        m_canvas = pulsedeck::makeCanvas(m_data, themeOf(palette()), m_stack);
        m_canvas->setAccessibleName(m_data.title);
        m_canvas->setAccessibleDescription(chartwords::description(m_data));
        connect(m_canvas, &ChartCanvas::opened, this, &ChartView::opened);
        m_stack->addWidget(m_canvas);
    }
    setTableShown(tableShown);
}

void ChartView::setTableShown(bool shown)
{
    m_asTable->setChecked(shown);
    if (shown && m_stack->count() == 1)
        m_stack->addWidget(makeTable(m_data));
    m_stack->setCurrentIndex(shown ? 1 : 0);
}

void ChartView::setPercentShown(bool shown)
{
    m_data = shown ? inPercent(m_numbers).value_or(m_numbers) : m_numbers;
    setAccessibleDescription(chartwords::description(m_data));
    makeCanvas();
}

void ChartView::copyTable() const
{
    QGuiApplication::clipboard()->setText(chartText(m_data));
}

void ChartView::askWhere(const QString &suffix, const QString &filter)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    auto *dialog = new QFileDialog(this, tr("Save “%1”").arg(m_data.title), folder, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(chartFileName(m_data, suffix));
    connect(dialog, &QFileDialog::fileSelected, this, &ChartView::save);
    dialog->open();
}

void ChartView::save(const QString &path)
{
    std::function<QByteArray()> bytes;
    if (path.endsWith(u".svg"_s, Qt::CaseInsensitive)) {
        bytes = [svg = chartSvg(m_data)] { return svg; };
    } else if (path.endsWith(u".csv"_s, Qt::CaseInsensitive)) {
        bytes = [data = m_data] { return chartCsv(data); };
    } else {
        bytes = [image = chartImage(m_data, m_pictureWidth)] { return pngOf(image); };
    }
    writeFile(path, bytes, this, [this, path](const QString &problem) {
        if (problem.isEmpty())
            emit said(tr("The chart was saved as %1.").arg(path), true);
        else
            emit said(tr("The chart could not be saved as %1: %2").arg(path, problem), false);
    });
}

void ChartView::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        makeCanvas();
}

void ChartView::contextMenuEvent(QContextMenuEvent *event)
{
    m_menu->popup(event->globalPos());
}

void ChartView::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.border);
    painter.setBrush(theme.base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace pulsedeck
