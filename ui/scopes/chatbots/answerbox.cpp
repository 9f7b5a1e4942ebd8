// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scopes/chatbots/answerbox.h"

#include "app/values/zone.h"
#include "ui/look/icons.h"
#include "ui/look/labels.h"
#include "ui/look/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace pulsedeck {

using Silence = chatbots::Channel::Silence;

AnswerBox::AnswerBox(QWidget *parent)
    : QFrame(parent), m_warning(textLabel()), m_template(new QPushButton), m_tag(new QComboBox),
      m_edit(new PlainTextEdit), m_kind(new QComboBox), m_link(new QLineEdit), m_attach(new QToolButton),
      m_saved(new QToolButton), m_note(new QToolButton), m_count(quietLabel()), m_send(new QPushButton)
{
    build();
    m_edit->installEventFilter(this);
    m_edit->setTabChangesFocus(true);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        grow();
        follow();
        emit draftChanged();
        if (!isNote() && !m_edit->text().isEmpty())
            emit typed();
    });
    connect(m_link, &QLineEdit::textChanged, this, &AnswerBox::follow);
    connect(m_link, &QLineEdit::textChanged, this, &AnswerBox::draftChanged);
    connect(m_link, &QLineEdit::returnPressed, this, &AnswerBox::commit);
    connect(m_tag, &QComboBox::currentIndexChanged, this, &AnswerBox::follow);
    connect(m_note, &QToolButton::toggled, this, &AnswerBox::followWindow);
    connect(m_note, &QToolButton::toggled, this, &AnswerBox::draftChanged);
    connect(m_attach, &QToolButton::toggled, this, [this](bool on) {
        m_link->setVisible(on);
        m_kind->setVisible(on);
        on ? m_link->setFocus() : m_link->clear();
    });
    connect(m_saved, &QToolButton::clicked, this, &AnswerBox::savedAnswersWanted);
    connect(m_template, &QPushButton::clicked, this, &AnswerBox::templateWanted);
    connect(m_send, &QPushButton::clicked, this, &AnswerBox::commit);
    follow();
}

void AnswerBox::build()
{
    m_warning->setObjectName(u"windowWarning"_s);
    m_template->setText(tr("Use a &template…"));
    m_tag->setAccessibleName(tr("Why it may be sent after 24 hours"));
    m_tag->addItem(tr("As an answer of a person"), u"HUMAN_AGENT"_s);
    m_tag->addItem(tr("As a question about their experience"), u"CUSTOMER_FEEDBACK"_s);
    m_edit->setAccessibleName(tr("Answer"));
    m_edit->setFrameShape(QFrame::NoFrame);
    m_link->setAccessibleName(tr("Link of the attachment"));
    m_link->setPlaceholderText(tr("https:// link of a picture or file"));
    m_link->hide();
    m_kind->setAccessibleName(tr("Kind of the attachment"));
    m_kind->hide();
    const auto dress = [](QToolButton *button, const QString &text, const QString &sign,
                          const QString &hint) {
        button->setText(text);
        button->setIcon(icon(sign));
        button->setToolTip(hint);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
    };
    dress(m_attach, tr("Link"), u"add"_s, tr("Attach a picture or file by its https link"));
    dress(m_saved, tr("Saved answers"), u"list"_s, tr("Saved answers ( / in an empty answer)"));
    dress(m_note, tr("Note"), u"edit"_s, tr("Write a note that your team alone sees"));
    m_attach->setCheckable(true);
    m_note->setCheckable(true);
    m_count->setWordWrap(false);
    m_send->setDefault(true);
    m_send->setAutoDefault(false);
    m_send->setObjectName(u"send"_s);

    auto *top = new QHBoxLayout;
    top->addWidget(m_warning, 1);
    top->addWidget(m_template);
    top->addWidget(m_tag);
    auto *attachment = new QHBoxLayout;
    attachment->addWidget(m_kind);
    attachment->addWidget(m_link, 1);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(4);
    foot->addWidget(m_attach);
    foot->addWidget(m_saved);
    foot->addWidget(m_note);
    foot->addStretch(1);
    foot->addWidget(m_count);
    foot->addSpacing(6);
    foot->addWidget(m_send);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(6);
    layout->addLayout(top);
    layout->addWidget(m_edit);
    layout->addLayout(attachment);
    layout->addLayout(foot);
    setFrameShape(QFrame::StyledPanel);
    grow();
}

void AnswerBox::setChat(const chatbots::Channel &channel, const QDateTime &lastWritten)
{
    m_channel = channel;
    m_closesAt = chatbots::windowEnd(channel, lastWritten);
    m_kind->clear();
    const QHash<chatbots::Attachment, QString> names {
        {chatbots::Attachment::Picture, tr("Picture")},
        {chatbots::Attachment::File, tr("File")},
        {chatbots::Attachment::Video, tr("Video")},
        {chatbots::Attachment::Audio, tr("Recording")},
    };
    for (const chatbots::Attachment kind : channel.attachments)
        m_kind->addItem(names.value(kind), int(kind));
    m_attach->setVisible(!channel.attachments.isEmpty());
    m_attach->setChecked(false);
    m_template->setVisible(channel.hasTemplates);
    m_note->setChecked(false);
    followWindow();
}

/// What the channel still takes, said before anything is sent.
void AnswerBox::followWindow()
{
    if (!m_channel)
        return;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_isClosed = m_closesAt.isValid() && m_closesAt <= now;
    const bool isAsked = m_isClosed && !isNote();
    m_tag->setVisible(isAsked && m_channel->silence == Silence::Tagged);
    QString warning;
    if (isAsked && m_channel->silence == Silence::Templates)
        warning = tr("24 hours have passed since the last message: %1 takes only a template now.");
    else if (isAsked && m_channel->silence == Silence::Tagged)
        warning =
            tr("24 hours have passed since the last message: %1 takes only what has one of these reasons.");
    else if (isAsked && m_channel->silence == Silence::Nothing)
        warning = tr(
            "24 hours have passed since the last message: %1 takes no answer until the person writes again.");
    else if (m_closesAt.isValid() && !isNote() && now.secsTo(m_closesAt) < 4 * 3600)
        warning = tr("%1 takes answers until %2.")
                      .arg(m_channel->title, format::timeText(format::inZone(m_closesAt).time()));
    if (warning.contains("%1"_L1))
        warning = warning.arg(m_channel->title);
    m_warning->setText(m_refusal.isEmpty() ? warning : m_refusal);
    m_warning->setVisible(!m_warning->text().isEmpty());
    follow();
}

void AnswerBox::setRefusal(const QString &why)
{
    m_refusal = why;
    m_edit->setReadOnly(!why.isEmpty());
    for (QWidget *part : {static_cast<QWidget *>(m_attach), static_cast<QWidget *>(m_saved),
                          static_cast<QWidget *>(m_note), static_cast<QWidget *>(m_template)})
        part->setEnabled(why.isEmpty());
    followWindow();
}

QString AnswerBox::warning() const
{
    return m_warning->isVisibleTo(this) ? m_warning->text() : QString();
}

bool AnswerBox::isNote() const
{
    return m_note->isChecked();
}

void AnswerBox::setNote(bool on)
{
    m_note->setChecked(on);
}

chatbots::Outgoing AnswerBox::draft() const
{
    chatbots::Outgoing draft {.text = m_edit->text()};
    if (m_attach->isChecked()) {
        draft.link = m_link->text().trimmed();
        draft.kind = chatbots::Attachment(m_kind->currentData().toInt());
    }
    if (m_isClosed && m_channel && m_channel->silence == Silence::Tagged)
        draft.tag = m_tag->currentData().toString();
    return draft;
}

void AnswerBox::setDraft(const chatbots::Outgoing &draft)
{
    m_attach->setChecked(!draft.link.isEmpty());
    m_link->setText(draft.link);
    if (const int kind = m_kind->findData(int(draft.kind)); kind >= 0)
        m_kind->setCurrentIndex(kind);
    m_edit->setText(draft.text);
    m_edit->moveCursor(QTextCursor::End);
}

void AnswerBox::insert(const QString &text)
{
    m_edit->insertPlainText(text);
    m_edit->setFocus();
}

bool AnswerBox::maySend() const
{
    if (!m_refusal.isEmpty() || !m_channel)
        return false;
    const chatbots::Outgoing message = draft();
    const bool hasText = !message.text.trimmed().isEmpty();
    if (isNote())
        return hasText;
    if (m_isClosed && (m_channel->silence == Silence::Templates || m_channel->silence == Silence::Nothing))
        return false;
    const bool fits = m_channel->longestText == 0 || message.text.size() <= m_channel->longestText;
    const QUrl link(message.link, QUrl::StrictMode);
    const bool isLinkFine =
        message.link.isEmpty() || (link.isValid() && link.scheme() == "https"_L1 && !link.host().isEmpty());
    return fits && isLinkFine && (hasText || !message.link.isEmpty());
}

void AnswerBox::follow()
{
    const int limit = m_channel && !isNote() ? m_channel->longestText : 0;
    const auto letters = m_edit->text().size();
    const QLocale locale;
    const bool isLong = limit > 0 && letters > limit;
    //: Letters written, of how many.
    m_count->setText(limit > 0 ? tr("%1 / %2").arg(locale.toString(letters), locale.toString(limit))
                               : QString());
    m_count->setToolTip(isLong ? tr("Longer than %1 takes").arg(m_channel->title) : QString());
    QPalette colours = m_count->palette();
    const Theme &theme = themeOf(palette());
    colours.setColor(QPalette::PlaceholderText, isLong ? theme.bad : theme.muted);
    m_count->setPalette(colours);
    m_send->setText(isNote() ? tr("Add note") : tr("Send"));
    m_send->setToolTip(tr("%1 (Ctrl+Return)").arg(m_send->text()));
    m_send->setEnabled(maySend());
    m_edit->setPlaceholderText(isNote() ? tr("Your team alone sees this.  Ctrl+Return adds it.")
                                        : tr("Write an answer, / for saved ones.  Ctrl+Return sends."));
    colours = palette();
    QColor tint = theme.base;
    if (isNote())
        tint = QColor::fromRgbF(theme.base.redF() * 0.84f + theme.warning.redF() * 0.16f,
                                theme.base.greenF() * 0.84f + theme.warning.greenF() * 0.16f,
                                theme.base.blueF() * 0.84f + theme.warning.blueF() * 0.16f);
    colours.setColor(QPalette::Base, tint);
    m_edit->setPalette(colours);
    QPalette warned = m_warning->palette();
    warned.setColor(QPalette::WindowText, m_isClosed ? theme.warning : theme.muted);
    m_warning->setPalette(warned);
}

void AnswerBox::commit()
{
    if (!maySend())
        return;
    const chatbots::Outgoing message = draft();
    const bool note = isNote();
    setDraft({});
    m_note->setChecked(false);
    if (note)
        emit noteWanted(message.text);
    else
        emit sendWanted(message);
}

void AnswerBox::grow()
{
    const QFontMetrics metrics(m_edit->font());
    const int lines = qBound(2, m_edit->document()->blockCount(), longestLine);
    m_edit->setFixedHeight(metrics.lineSpacing() * lines + 12);
}

bool AnswerBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_edit || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (isReturn && key->modifiers().testFlag(Qt::ControlModifier)) {
        commit();
        return true;
    }
    if (key->key() == Qt::Key_Escape) {
        emit left();
        return true;
    }
    if (key->text() == "/"_L1 && m_edit->text().isEmpty() && m_refusal.isEmpty()) {
        emit savedAnswersWanted();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void AnswerBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_send)
        follow();
    QFrame::changeEvent(event);
}

} // namespace pulsedeck
