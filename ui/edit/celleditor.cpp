// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/edit/celleditor.h"

#include "app/vocabulary/celledit.h"
#include "ui/edit/calendarinput.h"
#include "ui/look/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QVBoxLayout>

namespace pulsedeck {

static FieldInput *inputOf(const FormField &field, QWidget *parent)
{
    const bool isDate = field.input == FormField::Input::Date || field.input == FormField::Input::DateTime;
    return isDate ? makeCalendarInput(field, parent) : makeInput(field, parent);
}

CellEditor::CellEditor(const FormField &field, Kind kind, const QModelIndex &index, QWidget *viewport)
    : QWidget(viewport), m_field(field), m_index(index), m_input(inputOf(field, this)),
      m_complaint(new QLabel(viewport)), m_speaksAtOnce(m_input->speaksAtOnce() || kind == Kind::Phone)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_input);
    setAutoFillBackground(true);
    QWidget *control = m_input->control();
    control->setAccessibleName(field.title);
    control->setAccessibleDescription(field.hint);
    control->installEventFilter(this);
    setFocusProxy(control);

    m_complaint->setTextFormat(Qt::PlainText);
    m_complaint->setWordWrap(true);
    m_complaint->setMargin(6);
    m_complaint->setAutoFillBackground(true);
    m_complaint->setFrameShape(QFrame::Box);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, toneColour(Tone::Bad, palette()));
    colours.setColor(QPalette::Window, palette().color(QPalette::Base));
    m_complaint->setPalette(colours);
    m_complaint->setForegroundRole(QPalette::WindowText); // not those of the cells around it
    m_complaint->setBackgroundRole(QPalette::Window);
    m_complaint->hide();
    connect(m_input, &FieldInput::changed, this,
            [this] { say(m_speaksAtOnce && isTouched() && !isBlank(value()) ? complaint() : QString()); });
}

CellEditor::~CellEditor()
{
    delete m_complaint;
}

void CellEditor::setValue(const QJsonValue &value)
{
    m_input->setValue(value);
    m_shown = m_input->value();
}

void CellEditor::setNames(const FormField &field)
{
    m_field.choices = field.choices;
    m_field.pick = field.pick;
    m_input->setNames(field);
    if (!m_complaint->isHidden())
        say(complaint());
}

QString CellEditor::text() const
{
    const auto *line = qobject_cast<QLineEdit *>(m_input->control());
    return line ? line->text() : QString();
}

QString CellEditor::complaint() const
{
    if (!isTouched())
        return {};
    const QString misread = m_input->misreading();
    return misread.isEmpty() ? complaintOf(value(), m_field) : misread;
}

void CellEditor::say(const QString &complaint)
{
    m_complaint->setText(complaint);
    m_complaint->setVisible(!complaint.isEmpty());
    placeComplaint();
    QWidget *control = m_input->control();
    const QString description = complaint.isEmpty() ? m_field.hint : complaint;
    if (control->accessibleDescription() == description)
        return;
    control->setAccessibleDescription(description);
    QAccessibleEvent event(control, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

/// Beneath the cell, or above it where there is no room; of a table of few rows over what is around it.
void CellEditor::placeComplaint()
{
    if (!m_complaint || m_complaint->text().isEmpty())
        return;
    for (QWidget *host : {parentWidget(), window()}) {
        const QRect cell(mapTo(host, QPoint()), size());
        const int width = qMin(host->width(), fontMetrics().averageCharWidth() * 44);
        m_complaint->setFixedWidth(width);
        m_complaint->adjustSize();
        const int height = m_complaint->height();
        const bool isBeneath = cell.bottom() + height < host->height();
        if (!isBeneath && cell.top() < height && host != window())
            continue;
        if (m_complaint->parentWidget() != host) {
            m_complaint->setParent(host);
            m_complaint->show();
        }
        m_complaint->move(qBound(0, cell.x(), qMax(0, host->width() - width)),
                          isBeneath ? cell.bottom() + 1 : cell.top() - height);
        return m_complaint->raise();
    }
}

void CellEditor::moveEvent(QMoveEvent *event)
{
    QWidget::moveEvent(event);
    placeComplaint();
}

/// With the window or the tab around it.
void CellEditor::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (event->spontaneous())
        return;
    if (m_complaint)
        m_complaint->hide();
    emit left();
}

bool CellEditor::hasFocusInside() const
{
    for (const QWidget *one = QApplication::focusWidget(); one; one = one->parentWidget()) {
        if (one == this)
            return true;
    }
    return false;
}

bool CellEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress)
        return pressed(*static_cast<QKeyEvent *>(event)) || QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        // Another window in front, a menu or the calendar: whoever typed comes back.
        const bool comesBack = reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason
            || reason == Qt::MenuBarFocusReason;
        if (!comesBack && !hasFocusInside())
            emit left();
    }
    return QWidget::eventFilter(watched, event);
}

bool CellEditor::pressed(const QKeyEvent &event)
{
    const bool isText = qobject_cast<QPlainTextEdit *>(m_input->control());
    switch (event.key()) {
    case Qt::Key_Escape:
        emit cancelled();
        return true;
    case Qt::Key_Tab:
        emit done(Next::Right);
        return true;
    case Qt::Key_Backtab:
        emit done(Next::Left);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isText && !event.modifiers().testFlag(Qt::ControlModifier))
            return false; // another line
        emit done(Next::Down);
        return true;
    default:
        return false;
    }
}

} // namespace pulsedeck
