// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/pulsestyle.h"

#include "ui/look/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPainterPath>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleOption>
#include <QTextEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace pulsedeck {
namespace {

constexpr qreal radius = 5;

void roundedBox(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &line, qreal width = 1)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const qreal inset = width / 2;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

QColor mix(const QColor &one, const QColor &other, qreal share)
{
    const auto between = [share](float a, float b) { return float(a + (b - a) * share); };
    return QColor::fromRgbF(between(one.redF(), other.redF()), between(one.greenF(), other.greenF()),
                            between(one.blueF(), other.blueF()));
}

bool isDefault(const QStyleOption *option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    return button && button->features.testFlag(QStyleOptionButton::DefaultButton)
        && option->state.testFlag(QStyle::State_Enabled);
}

void drawButton(const QStyleOption *option, QPainter *painter, const Theme &theme)
{
    const bool pressed = option->state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hovered = option->state & QStyle::State_MouseOver && option->state & QStyle::State_Enabled;
    QColor fill = isDefault(option) ? theme.accent : theme.button;
    if (pressed)
        fill = mix(fill, theme.text, 0.14);
    else if (hovered)
        fill = mix(fill, theme.text, 0.06);
    if (!(option->state & QStyle::State_Enabled))
        fill = theme.window;
    const bool focused = option->state & QStyle::State_HasFocus;
    const QColor line =
        focused ? (isDefault(option) ? theme.text : theme.accent) : (isDefault(option) ? fill : theme.border);
    roundedBox(painter, option->rect, fill, line, focused ? 2 : 1);
}

void drawToolButton(const QStyleOption *option, QPainter *painter, const Theme &theme)
{
    const bool down = option->state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hovered = option->state & QStyle::State_MouseOver && option->state & QStyle::State_Enabled;
    if (down || hovered)
        roundedBox(painter, option->rect, down ? theme.selection : mix(theme.window, theme.text, 0.08), {});
}

void drawIndicator(const QStyleOption *option, QPainter *painter, const Theme &theme, bool round)
{
    const bool on = option->state & (QStyle::State_On | QStyle::State_NoChange);
    const bool enabled = option->state & QStyle::State_Enabled;
    const QColor strong = enabled ? theme.accent : theme.muted;
    const QColor line = on || option->state & QStyle::State_HasFocus ? strong : theme.muted;
    const QRectF box = QRectF(option->rect).adjusted(1, 1, -1, -1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(line, 1.4));
    painter->setBrush(on ? strong : (enabled ? theme.base : theme.window));
    const qreal corner = round ? box.width() / 2 : 3.5;
    painter->drawRoundedRect(box, corner, corner);
    painter->setPen(QPen(theme.onAccent, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&box](qreal x, qreal y) {
        return box.topLeft() + QPointF(box.width() * x, box.height() * y);
    };
    if (on && round) {
        painter->setBrush(theme.onAccent);
        painter->drawEllipse(box.center(), box.width() * 0.16, box.height() * 0.16);
    } else if (option->state & QStyle::State_NoChange) {
        painter->drawLine(at(0.25, 0.5), at(0.75, 0.5));
    } else if (on) {
        painter->drawPolyline(QPolygonF {at(0.22, 0.52), at(0.43, 0.72), at(0.78, 0.30)});
    }
    painter->restore();
}

void drawTab(const QStyleOption *option, QPainter *painter, const Theme &theme)
{
    const bool selected = option->state & QStyle::State_Selected;
    const bool hovered = option->state & QStyle::State_MouseOver;
    const QRect rect = option->rect;
    if (hovered && !selected)
        painter->fillRect(rect.adjusted(2, 4, -2, -4), mix(theme.window, theme.text, 0.05));
    if (selected)
        painter->fillRect(QRect(rect.left() + 6, rect.bottom() - 2, rect.width() - 12, 3), theme.accent);
}

void drawHeader(const QStyleOption *option, QPainter *painter, const Theme &theme)
{
    const QRect rect = option->rect;
    const bool hovered = option->state & QStyle::State_MouseOver;
    painter->fillRect(rect, hovered ? mix(theme.window, theme.text, 0.05) : theme.window);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.border);
    painter->fillRect(QRect(rect.right(), rect.top() + 5, 1, rect.height() - 10), theme.border);
}

void drawProgress(const QStyleOptionProgressBar *bar, QPainter *painter, const Theme &theme)
{
    const int height = qMin(6, bar->rect.height());
    QRect groove(bar->rect.left(), bar->rect.center().y() - height / 2, bar->rect.width(), height);
    roundedBox(painter, groove, theme.border, {});
    const double span = bar->maximum - bar->minimum;
    if (span <= 0)
        groove.setWidth(groove.width() / 3);
    else
        groove.setWidth(int(groove.width() * (bar->progress - bar->minimum) / span));
    if (groove.width() > 0)
        roundedBox(painter, groove, theme.accent, {});
}

} // namespace

PulseStyle::PulseStyle() : QProxyStyle(u"Fusion"_s) { }

static bool isPressed(const QWidget *widget)
{
    return qobject_cast<const QPushButton *>(widget) || qobject_cast<const QToolButton *>(widget);
}

static bool isTypedIn(const QWidget *widget)
{
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget)
        || qobject_cast<const QTextEdit *>(widget);
}

void PulseStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (isPressed(widget))
        widget->installEventFilter(&m_returnKey);
    if (isTypedIn(widget))
        widget->installEventFilter(&m_altKey);
}

void PulseStyle::unpolish(QWidget *widget)
{
    widget->removeEventFilter(&m_returnKey);
    widget->removeEventFilter(&m_altKey);
    QProxyStyle::unpolish(widget);
}

void PulseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    // Fusion works out colours first that no row has, for each cell anew.
    if (element == PE_PanelItemViewRow)
        return QCommonStyle::drawPrimitive(element, option, painter, widget);
    const Theme &theme = themeOf(option->palette);
    switch (element) {
    case PE_PanelButtonCommand:
        return drawButton(option, painter, theme);
    case PE_PanelButtonTool:
        return drawToolButton(option, painter, theme);
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth == 0)
            return painter->fillRect(option->rect, theme.base);
        roundedBox(painter, option->rect, option->state & State_Enabled ? theme.base : theme.window, {});
        [[fallthrough]];
    case PE_FrameLineEdit: {
        const bool focused = option->state & State_HasFocus;
        return roundedBox(painter, option->rect, {}, focused ? theme.accent : theme.border, focused ? 2 : 1);
    }
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawIndicator(option, painter, theme, false);
    case PE_IndicatorRadioButton:
        return drawIndicator(option, painter, theme, true);
    case PE_FrameFocusRect:
        return roundedBox(painter, option->rect, {}, theme.accent);
    case PE_Frame:
        return roundedBox(painter, option->rect, {}, theme.border);
    case PE_FrameTabBarBase:
        return painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                                 theme.border);
    case PE_PanelItemViewItem:
        // Lists to choose from are not tables: what is chosen is a pill, not a band.
        if (qobject_cast<const QListView *>(widget) && option->state & State_Selected)
            return roundedBox(painter, option->rect.adjusted(0, 1, 0, -1), theme.selection, {});
        break;
    case PE_FrameTabWidget:
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
    case PE_PanelScrollAreaCorner:
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

/// Signs in the colour of the text beside them.
static QIcon tinted(const QIcon &icon, const QSize &size, const QColor &colour, const QPaintDevice *device)
{
    if (icon.isNull())
        return icon;
    QPixmap sign = icon.pixmap(size, device->devicePixelRatio());
    QPainter painter(&sign);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(sign.rect(), colour);
    return sign;
}

void PulseStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    const Theme &theme = themeOf(option->palette);
    switch (element) {
    case CE_TabBarTabShape:
        return drawTab(option, painter, theme);
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        return drawHeader(option, painter, theme);
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button && isDefault(option)) {
            QStyleOptionButton copy = *button;
            copy.palette.setColor(QPalette::ButtonText, theme.onAccent);
            copy.icon = tinted(button->icon, button->iconSize, theme.onAccent, painter->device());
            return QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        break;
    case CE_ProgressBarGroove:
        return;
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            return drawProgress(bar, painter, theme);
        break;
    case CE_Splitter:
        return painter->fillRect(
            QRect(option->rect.center(), option->rect.center())
                .united(option->state & State_Horizontal
                            ? QRect(option->rect.center().x(), option->rect.top(), 1, option->rect.height())
                            : QRect(option->rect.left(), option->rect.center().y(), option->rect.width(), 1)),
            theme.border);
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void PulseStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                    QPainter *painter, const QWidget *widget) const
{
    const Theme &theme = themeOf(option->palette);
    if (control == CC_ScrollBar) {
        const QRect slider =
            subControlRect(control, option, SC_ScrollBarSlider, widget).adjusted(3, 3, -3, -3);
        const bool held = option->state & (State_MouseOver | State_Sunken);
        return roundedBox(painter, slider, mix(theme.window, theme.text, held ? 0.45 : 0.25), {});
    }
    const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (control != CC_ComboBox || !box || box->editable)
        return QProxyStyle::drawComplexControl(control, option, painter, widget);
    drawButton(option, painter, theme);
    const QPointF middle = QRectF(subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget)).center();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor colour = option->state & State_Enabled ? theme.text : theme.muted;
    painter->setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap));
    painter->drawPolyline(
        QPolygonF {middle + QPointF(-3.5, -1.5), middle + QPointF(0, 2), middle + QPointF(3.5, -1.5)});
    painter->restore();
}

/// A scroll bar is all groove: no buttons at its ends.
static QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part, int shortest)
{
    const bool across = bar.orientation == Qt::Horizontal;
    const int length = across ? bar.rect.width() : bar.rect.height();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    const int wanted = int(length * qint64(bar.pageStep) / qMax<qint64>(1, range + bar.pageStep));
    const int size = range > 0 ? qBound(qMin(shortest, length), wanted, length) : length;
    const int start = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                                      length - size, bar.upsideDown);
    int from = 0;
    int to = length;
    if (part == QStyle::SC_ScrollBarSlider || part == QStyle::SC_ScrollBarAddPage)
        from = part == QStyle::SC_ScrollBarSlider ? start : start + size;
    if (part == QStyle::SC_ScrollBarSlider || part == QStyle::SC_ScrollBarSubPage)
        to = part == QStyle::SC_ScrollBarSlider ? start + size : start;
    if (part == QStyle::SC_ScrollBarAddLine || part == QStyle::SC_ScrollBarSubLine)
        to = 0;
    const QRect rect = across ? QRect(bar.rect.x() + from, bar.rect.y(), to - from, bar.rect.height())
                              : QRect(bar.rect.x(), bar.rect.y() + from, bar.rect.width(), to - from);
    return QStyle::visualRect(bar.direction, bar.rect, rect);
}

/// What can be chosen is seen whole, however narrow the box is.
static int listWidth(const QComboBox &box)
{
    const QStyle &style = *box.style();
    const QAbstractItemView &list = *box.view();
    return list.sizeHintForColumn(0) + style.pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, &list)
        + 2 * style.pixelMetric(QStyle::PM_DefaultFrameWidth, nullptr, &list) + 2;
}

QRect PulseStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                 const QWidget *widget) const
{
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        bar && control == CC_ScrollBar)
        return scrollBarPart(*bar, part, pixelMetric(PM_ScrollBarSliderMin, option, widget));
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    const auto *box = qobject_cast<const QComboBox *>(widget);
    if (control == CC_ComboBox && part == SC_ComboBoxListBoxPopup && box)
        return rect.adjusted(0, 0, qMax(0, listWidth(*box) - rect.width()), 0);
    return control == CC_ComboBox && part == SC_ComboBoxEditField ? rect.adjusted(6, 0, 0, 0) : rect;
}

QRect PulseStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents ? rect.adjusted(5, 0, -5, 0) : rect;
}

int PulseStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_TabBarTabHSpace:
        return 18;
    case PM_TabBarTabVSpace:
        return 16;
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_ButtonMargin:
        return 12;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 17;
    case PM_FocusFrameHMargin:
        // Cells stand right below their header's text.
        return qobject_cast<const QListView *>(widget) ? 10 : 5;
    case PM_HeaderMargin:
        return 6;
    case PM_SplitterWidth:
        return 5;
    case PM_ScrollBarExtent:
        return 13;
    case PM_ScrollBarSliderMin:
        return 32;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int PulseStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_DialogButtonLayout: // as the program's own forms: what is to be done stands last
        return QDialogButtonBox::GnomeLayout;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize PulseStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                   const QWidget *widget) const
{
    QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_PushButton)
        wanted.rwidth() += 14;
    if (type == CT_ComboBox)
        wanted.rwidth() += 8;
    if (type == CT_PushButton || type == CT_ComboBox || type == CT_LineEdit || type == CT_SpinBox)
        wanted.setHeight(qMax(wanted.height(), option->fontMetrics.height() + 14));
    return wanted;
}

} // namespace pulsedeck
