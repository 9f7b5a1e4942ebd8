// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/figurecard.h"

#include "app/values/convert.h"
#include "app/values/zone.h"
#include "app/vocabulary/columntext.h"
#include "ui/chart/sparkline.h"
#include "ui/look/labels.h"
#include "ui/look/theme.h"
#include "ui/report/pasttext.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pulsedeck {

FigureCard::FigureCard(const Figure &figure, QWidget *parent)
    : QAbstractButton(parent), m_title(quietLabel()), m_value(headingLabel({}, 1.45)), m_share(quietLabel()),
      m_changed(quietLabel()), m_trend(new Sparkline)
{
    for (QLabel *label : {m_title, m_value, m_share, m_changed}) {
        label->setTextInteractionFlags(Qt::NoTextInteraction);
        label->setFocusPolicy(Qt::NoFocus);
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(4);
    auto *line = new QHBoxLayout;
    line->addWidget(m_value, 1);
    line->addWidget(m_trend);
    layout->addWidget(m_title);
    layout->addLayout(line);
    layout->addWidget(m_share);
    layout->addWidget(m_changed);
    layout->addStretch();
    m_trend->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_trend->setFixedHeight(fontMetrics().height() * 3 / 2);
    m_large = m_value->font();
    m_trend->hide();
    m_changed->hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setFigure(figure);
}

void FigureCard::setFigure(const Figure &figure)
{
    m_figure = figure;
    m_title->setText(format::harmlessLine(figure.title));
    m_value->setText(format::figure(figure));
    // A share says what it is one of.
    m_share->setText(figure.kind == Kind::Percent ? figure.explanation : QString());
    m_share->setVisible(!m_share->text().isEmpty());
    // Words are not numbers: a sentence in large letters would shout.
    if (figure.kind == Kind::Text || figure.kind == Kind::DateTime)
        m_large = font();
    fit();
    describe();
    colour();
}

void FigureCard::setPast(const Past &past, const QDate &day)
{
    m_change = past.change(m_figure.key, day, format::zone());
    const ChartData trend = past.trend(m_figure.key);
    m_trend->setCourse(trend);
    m_hasTrend = trend.times.size() > 1;
    fit();
    m_changed->setText(m_change ? changeText(*m_change, m_figure) : QString());
    m_changed->setVisible(m_change.has_value());
    describe();
    colour();
}

void FigureCard::setBefore(const Figure &before)
{
    m_change = changeFrom(before.value, m_figure.value);
    m_changed->setText(m_change ? changeFromBeforeText(*m_change, m_figure) : QString());
    m_changed->setVisible(m_change.has_value());
    describe();
    colour();
}

void FigureCard::setNote(const QString &note, Tone tone)
{
    m_news = tone;
    m_changed->setText(format::harmlessLine(note));
    m_changed->setVisible(!note.isEmpty());
    describe();
    colour();
}

void FigureCard::setCourse(const QList<double> &values)
{
    m_trend->setValues(values);
    m_hasTrend = values.size() > 1;
    fit();
}

QString FigureCard::change() const
{
    return m_changed->text();
}

void FigureCard::setPurpose(const QString &purpose)
{
    m_purpose = purpose;
    describe();
}

void FigureCard::describe()
{
    QStringList more {m_figure.explanation};
    if (m_change && m_change->since.isValid())
        more << changeInFull(*m_change, m_figure);
    more << m_purpose;
    more.removeAll({});
    setToolTip(plainToolTip(more.join(u'\n')));
    setAccessibleDescription(more.join(u". "_s));
    const QString value = tr("%1: %2", "title and value of a figure").arg(m_figure.title, m_value->text());
    setAccessibleName(!change().isEmpty() ? tr("%1, %2", "a figure and its change").arg(value, change())
                                          : value);
}

/// The value comes first: a digit that is cut off would be another number. The course has what room is left.
void FigureCard::fit()
{
    constexpr double gap = 8;
    const QMargins margins = layout()->contentsMargins();
    const int room = width() - margins.left() - margins.right();
    const double letter = fontMetrics().averageCharWidth();
    const bool isNumber = m_large != font();
    const double needed = QFontMetricsF(m_large).horizontalAdvance(m_value->text()) + 2;
    QFont fitting = m_large;
    if (isNumber && needed > room && room > 0)
        fitting.setPointSizeF(qMax(font().pointSizeF() * 0.75, m_large.pointSizeF() * room / needed));
    m_value->setFont(fitting);
    const double left = qMin(room - needed - gap, letter * 7);
    m_trend->setVisible(m_hasTrend && isNumber && left > letter * 3);
    if (left > 0)
        m_trend->setFixedWidth(int(left));
}

void FigureCard::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    fit();
}

static void setColour(QLabel &label, const QColor &colour)
{
    QPalette colours = label.palette();
    colours.setColor(QPalette::WindowText, colour);
    colours.setColor(QPalette::PlaceholderText, colour);
    label.setPalette(colours);
}

void FigureCard::colour()
{
    const Theme &theme = themeOf(palette());
    setColour(*m_value, m_figure.tone == Tone::Neutral ? theme.text : toneColour(m_figure.tone, palette()));
    const Tone news = m_change ? changeTone(*m_change, m_figure) : m_news;
    setColour(*m_changed, news == Tone::Neutral ? theme.muted : toneColour(news, palette()));
}

void FigureCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        colour();
    QAbstractButton::changeEvent(event);
}

void FigureCard::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_isExplained)
        menu->addAction(tr("&Explain this figure…"), this, &FigureCard::explanationWanted);
    menu->addAction(tr("&Copy the value"), this, &FigureCard::copyValue);
    menu->popup(event->reason() == QContextMenuEvent::Keyboard ? mapToGlobal(rect().center())
                                                               : event->globalPos());
}

void FigureCard::copyValue() const
{
    QGuiApplication::clipboard()->setText(m_value->text());
}

void FigureCard::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copyValue();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QAbstractButton::keyPressEvent(event);
}

void FigureCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isMarked = hasFocus() || underMouse();
    painter.setPen(QPen(isMarked ? theme.accent : theme.border, hasFocus() ? 2 : 1));
    painter.setBrush(isDown() ? theme.alternate : theme.base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
}

} // namespace pulsedeck
