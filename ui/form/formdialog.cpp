// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/formdialog.h"

#include "app/values/convert.h"
#include "ui/form/confirmview.h"
#include "ui/form/formdraft.h"
#include "ui/form/formview.h"
#include "ui/look/icons.h"
#include "ui/look/labels.h"
#include "ui/look/theme.h"
#include "ui/notice/errorbox.h"

#include <QKeyEvent>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace pulsedeck {

static QPushButton *plainButton(const QString &text)
{
    auto *button = new QPushButton(text);
    button->setAutoDefault(false);
    return button;
}

FormDialog::FormDialog(const QString &title, const Button &button, QWidget *parent)
    : QDialog(parent), m_button(button), m_title(headingLabel(title, 1.25)), m_error(new ErrorBox),
      m_pages(new QStackedWidget), m_progressText(quietLabel()), m_progress(new QProgressBar),
      m_discardText(textLabel()), m_discard(plainButton(tr("&Discard it"))),
      m_keep(plainButton(tr("Keep as draf&t"))), m_back(plainButton(tr("&Back"))),
      m_cancel(plainButton(declining())), m_main(plainButton(button.text)), m_buttons(new QHBoxLayout)
{
    setWindowTitle(format::harmlessLine(title));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    if (button.dangerous)
        m_main->setIcon(icon(u"warning"_s, toneColour(Tone::Bad, palette())));

    m_buttons->addWidget(m_back);
    m_buttons->addStretch();
    m_buttons->addWidget(m_discard);
    m_buttons->addWidget(m_keep);
    m_buttons->addWidget(m_cancel);
    m_buttons->addWidget(m_main);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 18);
    layout->setSpacing(12);
    layout->addWidget(m_title);
    layout->addWidget(m_error);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_progressText);
    layout->addWidget(m_progress);
    layout->addWidget(m_discardText);
    layout->addLayout(m_buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 64);

    connect(m_main, &QPushButton::clicked, this, &FormDialog::press);
    connect(m_cancel, &QPushButton::clicked, this, &FormDialog::reject);
    connect(m_back, &QPushButton::clicked, this, [this] { setState(State::Filling); });
    connect(m_discard, &QPushButton::clicked, this, &FormDialog::discard);
    connect(m_keep, &QPushButton::clicked, this, &FormDialog::keepForLater);
    connect(m_error, &ErrorBox::actionTriggered, this, &FormDialog::checkWanted);
    setState(State::Asking);
}

/// What was typed last is kept while the form is still there.
FormDialog::~FormDialog()
{
    delete m_draft;
}

void FormDialog::addHead(QWidget *head)
{
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, head);
}

void FormDialog::setSubject(const QString &name)
{
    QLabel *subject = textLabel(name);
    subject->setObjectName(u"subject"_s);
    addHead(subject);
    setAccessibleDescription(name);
}

void FormDialog::addTool(QPushButton *tool)
{
    tool->setAutoDefault(false);
    m_buttons->insertWidget(0, tool);
}

void FormDialog::setForm(const QList<FormField> &fields)
{
    m_form = new FormView(fields);
    m_pages->addWidget(m_form);
    m_form->widget()->installEventFilter(this);
    connect(m_form, &FormView::pickWanted, this, &FormDialog::pickWanted);
    connect(m_form, &FormView::changed, this, [this] {
        if (m_discarding)
            setState(m_state);
    });
    setState(State::Filling);
    m_form->focusFirst();
}

void FormDialog::setWaiting(const QJsonObject &values)
{
    m_form->setWaiting(values);
    if (values.isEmpty())
        return;
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(
        column->indexOf(m_error),
        quietLabel(tr("What waits to be saved for this row stands in this form, and goes with it.")));
}

void FormDialog::narrow(Names &names)
{
    m_form->narrow(names);
}

void FormDialog::setNames(const QList<FormField> &fields)
{
    if (m_form)
        m_form->setNames(fields);
}

void FormDialog::keepDraft(Drafts &drafts, const QString &id)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    m_draft = new FormDraft(*m_form, drafts, id);
    column->insertWidget(column->indexOf(m_error), m_draft);
    connect(this, &QDialog::finished, m_draft, &FormDraft::keepNow);
}

void FormDialog::dropDraft()
{
    if (m_draft)
        m_draft->drop();
}

QJsonObject FormDialog::values() const
{
    return m_form ? m_form->values() : QJsonObject();
}

void FormDialog::noteSaved(const QStringList &keys)
{
    if (m_form)
        m_form->noteSaved(keys);
}

void FormDialog::ask(const QString &question, const QString &phrase)
{
    delete m_question;
    m_question = new ConfirmView(question, phrase);
    m_pages->addWidget(m_question);
    connect(m_question, &ConfirmView::changed, this, [this] { setState(m_state); });
    setState(State::Asking);
    m_question->focusFirst();
    setAccessibleDescription(question);
}

void FormDialog::setSending(int done, int total)
{
    if (m_state != State::Sending && m_state != State::Stopping)
        m_before = m_state;
    m_error->hide();
    m_progress->setRange(0, total > 1 ? total : 0);
    m_progress->setValue(done);
    m_progressText->setText(total > 1
                                ? tr("%1 of %2 done").arg(locale().toString(done), locale().toString(total))
                                : tr("Waiting for the service…"));
    if (m_state != State::Stopping)
        setState(State::Sending);
}

void FormDialog::setWriting()
{
    setSending(0, 1);
    if (m_state == State::Sending)
        m_progressText->setText(tr("Writing it down first…"));
}

void FormDialog::setStopping()
{
    m_progressText->setText(tr("Stopping. One request is on its way; its answer is awaited."));
    setState(State::Stopping);
}

void FormDialog::fail(const ApiError &error, const QString &before)
{
    setState(m_form ? State::Filling : m_before);
    QString first = before;
    if (m_form) {
        const QStringList homeless = m_form->showErrors(error.fields);
        first = (QStringList(before) + homeless).join(u' ').trimmed();
    }
    m_error->show(error, first, error.outcomeUnknown ? tr("Look at the &list") : QString());
    m_wanted = 0;
    makeRoom();
    m_main->setText(error.outcomeUnknown ? tr("Send once more") : m_button.text);
}

/// For the error above the fields and what is said below them, as far as the screen allows: what was seen of
/// the form stays in sight. What somebody drew smaller stays so while nothing more is said.
void FormDialog::makeRoom()
{
    layout()->activate();
    const int wanted = qMax(sizeHint().height(), layout()->totalHeightForWidth(width()));
    if (std::exchange(m_wanted, wanted) < wanted)
        resize(width(), qMax(height(), qMin(wanted, screen()->availableSize().height() - 60)));
}

bool FormDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest && isVisible()) {
        m_form->updateGeometry(); // what is in it needs another height
        makeRoom();
    }
    return QDialog::eventFilter(watched, event);
}

void FormDialog::setState(State state)
{
    m_state = state;
    m_discarding = false;
    m_afterwards = {};
    const bool sending = state == State::Sending || state == State::Stopping;
    if (state == State::Filling && m_form)
        m_pages->setCurrentWidget(m_form);
    else if (state == State::Asking && m_question)
        m_pages->setCurrentWidget(m_question);
    m_pages->setEnabled(!sending);
    m_progress->setVisible(sending);
    m_progressText->setVisible(sending);
    m_discard->hide();
    m_keep->hide();
    m_discardText->hide();
    m_back->setVisible(state == State::Asking && m_form);
    m_main->show();
    const bool answered = state != State::Asking || !m_question || m_question->isAnswered();
    m_main->setEnabled(!sending && answered);
    m_main->setDefault(!m_button.dangerous && !sending);
    m_cancel->setText(state == State::Stopping ? tr("Do not wait") : sending ? tr("Cancel") : declining());
}

/// "Cancel" beside "Cancel campaign" would be taken for it.
QString FormDialog::declining() const
{
    const QString usual = tr("Cancel");
    //: On the button beside "Cancel campaign" and the like.
    return m_button.text.contains(usual, Qt::CaseInsensitive) ? tr("Keep it") : usual;
}

void FormDialog::press()
{
    if (!m_main->isEnabled() || m_main->isHidden())
        return;
    if (m_state == State::Asking)
        emit confirmed();
    else if (m_form->check())
        emit filled();
}

void FormDialog::discard()
{
    dropDraft();
    leave();
}

/// The form goes on from there when it is opened again.
void FormDialog::keepForLater()
{
    m_draft->keepNow();
    leave();
}

void FormDialog::leave()
{
    const auto then = std::exchange(m_afterwards, {});
    QDialog::reject();
    if (then)
        then();
}

void FormDialog::askToLeave(std::function<void()> then)
{
    for (QDialog *above : findChildren<QDialog *>())
        above->reject();
    raise();
    activateWindow();
    if (m_state == State::Sending || m_state == State::Stopping)
        return;
    const bool isKept = m_draft && m_draft->isSafe();
    if (m_form && m_form->isChanged() && !isKept) {
        askToDiscard();
        m_afterwards = std::move(then);
        return;
    }
    QDialog::reject();
    then();
}

void FormDialog::reject()
{
    if (m_state == State::Sending || m_state == State::Stopping)
        emit stopWanted();
    else if (m_form && m_form->isChanged() && !m_discarding)
        askToDiscard();
    else if (m_discarding)
        setState(m_state);
    else
        QDialog::reject();
}

/// In the place of the buttons: a second window for this would be one too many.
void FormDialog::askToDiscard()
{
    m_discarding = true;
    m_main->hide();
    m_back->hide();
    m_discardText->setText(m_draft ? m_draft->promise() : tr("What you typed has not been sent."));
    m_discardText->show();
    m_discard->show();
    m_keep->setVisible(m_draft);
    m_cancel->setText(tr("&Keep editing"));
    m_cancel->setFocus();
}

void FormDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool submits = isReturn && event->modifiers().testFlag(Qt::ControlModifier);
    if (submits && !(m_button.dangerous && m_state == State::Asking))
        press();
    else if (event->keyCombination() == QKeyCombination(Qt::CTRL, Qt::Key_Q)
             && parentWidget()) // as in the menu behind it
        askToLeave([window = parentWidget()->window()] { window->close(); });
    else
        QDialog::keyPressEvent(event);
}

} // namespace pulsedeck
