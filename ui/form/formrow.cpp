// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/formrow.h"

#include "app/values/convert.h"
#include "app/vocabulary/given.h"
#include "ui/look/labels.h"
#include "ui/look/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QJsonArray>
#include <QPushButton>
#include <QVBoxLayout>

namespace pulsedeck {

FormRow::FormRow(const FormField &field, const QString &label, QWidget *parent)
    : QWidget(parent), m_field(field), m_input(makeInput(field, this)), m_remark(quietLabel()),
      m_complaint(textLabel()), m_hint(field.hint)
{
    if (!field.value.isUndefined() || field.stored)
        m_input->setValue(field.value);
    m_shown = value();
    const QString stored = field.stored ? format::toText(field.value) : QString();
    if (isBlank(m_shown) && !isBlank(stored))
        m_hint = tr("The service has “%1” here. It stays unless you enter something else.").arg(stored);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    const QString title = field.required ? tr("%1 (required)").arg(label) : label;
    if (!m_input->showsTitle()) {
        auto *words = new QLabel(title);
        words->setTextFormat(Qt::PlainText);
        words->setWordWrap(true);
        words->setBuddy(m_input->control());
        layout->addWidget(words);
    }
    auto *line = new QHBoxLayout;
    line->addWidget(m_input, 1);
    if (field.pick)
        line->addWidget(pickButton(), 0, Qt::AlignTop);
    layout->addLayout(line);
    if (!m_hint.isEmpty())
        layout->addWidget(quietLabel(m_hint));
    layout->addWidget(m_remark);
    layout->addWidget(m_complaint);
    m_complaint->hide();
    showRemark();

    m_input->control()->setAccessibleName(field.required ? tr("%1 (required)").arg(field.title)
                                                         : field.title);
    m_input->control()->setAccessibleDescription(m_hint);
    m_input->control()->installEventFilter(this);
    connect(m_input, &FieldInput::pickWanted, this, &FormRow::pickWanted);
    connect(m_input, &FieldInput::changed, this, [this] {
        showRemark();
        complain(m_input->speaksAtOnce() && !isBlank(value()) ? complaint() : QString());
        emit changed();
    });
}

QPushButton *FormRow::pickButton()
{
    auto *button = new QPushButton(tr("Choose…"));
    button->setAutoDefault(false);
    button->setAccessibleName(tr("Choose: %1").arg(m_field.title));
    connect(button, &QPushButton::clicked, this, [this] { emit pickWanted(this); });
    return button;
}

void FormRow::setNames(const FormField &field)
{
    m_field.choices = field.choices;
    m_field.pick = field.pick;
    m_input->setNames(field);
    showRemark();
}

void FormRow::take(const QJsonValue &chosen)
{
    if (m_field.input != FormField::Input::Lines)
        return m_input->setValue(chosen);
    QJsonArray lines = value().toArray();
    const QString line = format::toText(chosen);
    if (!lines.contains(line))
        lines << line;
    m_input->setValue(lines);
}

void FormRow::setWaiting(const QJsonValue &waiting)
{
    m_waiting = waiting;
    m_input->setValue(waiting);
    m_shown = value();
    showRemark();
    control()->setAccessibleDescription(description());
}

void FormRow::noteSaved()
{
    m_shown = value();
    m_field.value = m_shown;
    m_waiting = QJsonValue::Undefined;
    showRemark();
}

void FormRow::putBack()
{
    const bool isGiven = !m_field.value.isUndefined() || m_field.stored;
    m_input->setValue(isWaiting() ? m_waiting : isGiven ? m_field.value : m_shown);
    complain({});
}

/// What the service has meanwhile.
QString FormRow::waitingText() const
{
    if (!isWaiting())
        return {};
    QStringList stored;
    for (const QJsonValue part :
         m_field.value.isArray() ? m_field.value.toArray() : QJsonArray {m_field.value})
        stored << (isBlank(part) ? QString() : format::display(part, {kindOf(m_field), m_field.choices}));
    const QString text = stored.join(u", ");
    return text.isEmpty() ? tr("This waits to be saved. SendPulse has nothing here.")
                          : tr("This waits to be saved. SendPulse has “%1” here.").arg(text);
}

QString FormRow::description() const
{
    return QStringList {m_hint, waitingText()}.join(u' ').trimmed();
}

QString FormRow::complaint() const
{
    if (m_field.stored && !isTouched() && !isWaiting() && mayStay(m_field))
        return {};
    if (const QString misread = m_input->misreading(); !misread.isEmpty())
        return misread;
    const QJsonValue now = value();
    const bool cannotBeEmpty = m_field.stored && !canBeEmptied(m_field);
    if (isBlank(now) && (m_field.required || (cannotBeEmpty && !isTouched())))
        return tr("Please fill in “%1”.").arg(m_field.title);
    if (isBlank(now) && cannotBeEmpty)
        return tr("The service cannot empty this. Enter another value, or the old one again.");
    return m_field.complain ? m_field.complain(now) : QString();
}

void FormRow::complain(const QString &text)
{
    if (text == m_complaint->text())
        return;
    m_complaint->setText(text);
    m_complaint->setVisible(!text.isEmpty());
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, toneColour(Tone::Bad, palette()));
    m_complaint->setPalette(colours);
    control()->setAccessibleDescription(text.isEmpty() ? description() : text);
    QAccessibleEvent event(control(), QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void FormRow::showRemark()
{
    const QStringList words {m_input->remark(), m_note, waitingText()};
    m_remark->setText(words.join(u' ').trimmed());
    m_remark->setVisible(!m_remark->text().isEmpty());
}

void FormRow::setNote(const QString &text)
{
    m_note = format::harmless(text);
    showRemark();
}

void FormRow::focusInput()
{
    control()->setFocus(Qt::OtherFocusReason);
}

bool FormRow::eventFilter(QObject *watched, QEvent *event)
{
    // Complaints come when a field is left, not while somebody is still typing in it; nor about a field
    // that was only passed through.
    if (event->type() == QEvent::FocusOut && (isTouched() || !isBlank(value())))
        complain(complaint());
    return QWidget::eventFilter(watched, event);
}

} // namespace pulsedeck
