// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scopes/chatbots/personpane.h"

#include "app/scopes/chatbots/words.h"
#include "app/values/convert.h"
#include "app/values/format.h"
#include "app/vocabulary/columntext.h"
#include "app/vocabulary/resource.h"
#include "app/vocabulary/watch.h"
#include "ui/context/pagecontext.h"
#include "ui/edit/factsheet.h"
#include "ui/look/icons.h"
#include "ui/look/labels.h"
#include "ui/look/wraplayout.h"
#include "ui/notice/errorbox.h"
#include "ui/scopes/chatbots/namedialog.h"

#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace pulsedeck {

constexpr int active = 1;

PersonPane::PersonPane(Client &client, Inbox &inbox, PageContext &context, QWidget *parent)
    : QScrollArea(parent), m_client(client), m_inbox(inbox), m_context(context),
      m_name(headingLabel({}, 1.15)), m_facts(quietLabel()), m_rename(new QPushButton(tr("Rename…"))),
      m_tags(new QWidget), m_newTag(new QLineEdit), m_values(new QVBoxLayout), m_valueWords(quietLabel()),
      m_automation(textLabel()), m_look(new QPushButton), m_found(new QWidget), m_foundWords(quietLabel()),
      m_pause(new QPushButton(tr("Pause…"))), m_resume(new QPushButton(tr("Resume"))),
      m_flow(new QPushButton(tr("Run a flow…"))), m_enable(new QPushButton), m_error(new ErrorBox),
      m_body(new QWidget)
{
    build();
    connect(m_newTag, &QLineEdit::returnPressed, this, [this] {
        const QString tag = m_newTag->text().trimmed();
        if (m_person && !tag.isEmpty())
            m_person->addTag(tag);
        m_newTag->clear();
    });
    connect(m_pause, &QPushButton::clicked, this, [this] { emit wanted(Deed::Pause); });
    connect(m_resume, &QPushButton::clicked, this, [this] { emit wanted(Deed::Resume); });
    connect(m_flow, &QPushButton::clicked, this, [this] { emit wanted(Deed::RunFlow); });
    connect(m_enable, &QPushButton::clicked, this, [this] {
        if (m_person)
            m_person->setEnabled(m_person->status() != active);
    });
    connect(m_rename, &QPushButton::clicked, this, [this] {
        auto *dialog = new NameDialog(tr("Rename"), tr("Re&name"), this);
        connect(dialog, &NameDialog::named, this, [person = m_person](const QString &name) {
            if (person)
                person->rename(name);
        });
        dialog->open();
    });
    connect(m_look, &QPushButton::clicked, this, &PersonPane::lookElsewhere);
    connect(m_error, &ErrorBox::actionTriggered, this, &PersonPane::refresh);
    m_error->retryWhenBack(client);
    follow();
}

PersonPane::~PersonPane()
{
    closeSheet();
}

void PersonPane::build()
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Person"));
    viewport()->setBackgroundRole(QPalette::Window);
    m_tags->setLayout(new WrapLayout(4, nullptr));
    m_newTag->setPlaceholderText(tr("New tag, Return adds it"));
    m_newTag->setAccessibleName(tr("New tag"));
    auto *ways = new WrapLayout(6, nullptr);
    for (QPushButton *button : {m_pause, m_resume, m_flow, m_enable, m_rename}) {
        button->setAutoDefault(false);
        ways->addWidget(button);
    }
    auto *layout = new QVBoxLayout(m_body);
    layout->setContentsMargins(2, 0, 6, 0);
    layout->setSpacing(7);
    layout->addWidget(m_name);
    layout->addWidget(m_error);
    layout->addWidget(m_facts);
    layout->addWidget(headingLabel(tr("Tags"), 1.0));
    layout->addWidget(m_tags);
    layout->addWidget(m_newTag);
    layout->addWidget(headingLabel(tr("Variables"), 1.0));
    layout->addLayout(m_values);
    layout->addWidget(m_valueWords);
    layout->addWidget(headingLabel(tr("Automation"), 1.0));
    layout->addWidget(m_automation);
    layout->addLayout(ways);
    m_look->setAutoDefault(false);
    m_found->setLayout(new QVBoxLayout);
    m_found->layout()->setContentsMargins({});
    layout->addWidget(headingLabel(tr("Elsewhere"), 1.0));
    layout->addWidget(m_found);
    layout->addWidget(m_foundWords);
    layout->addWidget(m_look, 0, Qt::AlignLeft);
    layout->addStretch(1);
    setWidget(m_body);
}

void PersonPane::open(const QString &contact, const QString &assigned)
{
    m_assigned = assigned;
    delete m_elsewhere;
    closeSheet();
    delete m_person;
    const Chat *chat = m_inbox.find(contact);
    if (chat && chatbots::channelOf(chat->service)) {
        m_person = new ChatPerson(m_client, *chat, this);
        watch();
        m_sheet = new FactSheet(m_person->values(), m_client, m_context);
        m_sheet->setAccessibleName(tr("Variables"));
        m_values->addWidget(m_sheet);
        refresh();
    }
    follow();
}

void PersonPane::setAssigned(const QString &assigned)
{
    if (std::exchange(m_assigned, assigned) != assigned)
        follow();
}

void PersonPane::watch()
{
    connect(m_person, &ChatPerson::changed, this, &PersonPane::follow);
    connect(m_person, &ChatPerson::unreadable, this, [this](const ApiError &error) {
        m_error->show(error, {}, tr("&Try again"));
        m_error->setVisible(true);
    });
    connect(m_person, &ChatPerson::failed, this, [this](const ApiError &error) {
        m_context.say({.text = error.summary(), .tone = Message::Tone::Bad, .error = error});
    });
    connect(m_person, &ChatPerson::renamed, this, [this, contact = m_person->contact()](const QString &name) {
        m_inbox.change(contact, [&](Chat &chat) { chat.name = name; });
    });
}

/// What is being typed there waits to be saved, whatever comes next.
void PersonPane::closeSheet()
{
    if (m_sheet)
        m_sheet->hide();
    delete m_sheet;
}

void PersonPane::refresh()
{
    m_error->hide();
    if (m_person)
        m_person->read();
}

void PersonPane::follow()
{
    m_body->setVisible(m_person && (m_person->isRead() || !m_error->isHidden()));
    if (!m_person || !m_person->isRead())
        return;
    m_name->setText(format::harmlessLine(m_person->name()));
    m_facts->setText(facts().join(u'\n'));
    m_rename->setVisible(m_person->channel().hasNames);
    followTags();
    followValues();
    followAutomation();
    followElsewhere();
}

/// What the messengers tell of people, by the descriptions that show it elsewhere.
QStringList PersonPane::facts() const
{
    QStringList facts;
    const QList<StatusWord> words = chatbots::contactWords();
    if (const StatusWord *word = format::statusWord(words, m_person->status()))
        facts << word->text;
    if (!m_assigned.isEmpty())
        facts << tr("Assigned from here to %1").arg(format::harmlessLine(m_assigned));
    static const QStringList elsewhere {u"variables"_s, u"automation_paused_until"_s, u"id"_s,
                                        u"channel_data.name"_s};
    for (const Column &column : chatbots::contactDetails()) {
        const QJsonValue value = valueAt(m_person->record(), column.key);
        const bool isSaid = elsewhere.contains(column.key) || column.kind == Kind::Link;
        if (isSaid || value.isUndefined() || value.isNull() || format::toText(value) == QString())
            continue;
        facts << u"%1: %2"_s.arg(column.title,
                                 format::harmlessLine(format::display(value, column, m_person->record())));
    }
    return facts;
}

void PersonPane::followTags()
{
    qDeleteAll(m_tags->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    const QStringList tags = m_person->tags();
    for (const QString &tag : tags) {
        auto *chip = new QToolButton;
        chip->setText(withoutMnemonics(tag));
        chip->setIcon(icon(u"close"_s));
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setToolTip(plainToolTip(tr("Take the tag “%1” off").arg(tag)));
        chip->setAccessibleName(chip->toolTip());
        connect(chip, &QToolButton::clicked, m_person, [person = m_person, tag] { person->removeTag(tag); });
        m_tags->layout()->addWidget(chip);
    }
    m_tags->setVisible(!tags.isEmpty());
    m_newTag->setEnabled(!m_client.isReadOnly());
}

/// What the bot does not know any more is shown, but there is no call that changes it.
void PersonPane::followValues()
{
    const ResourceModel &values = m_person->values();
    QStringList known;
    for (const Column &column : values.columns())
        known << column.title;
    QStringList lines;
    for (const QString &name : m_person->variables()) {
        if (!known.contains(name))
            lines << u"%1: %2"_s.arg(format::harmlessLine(name),
                                     format::harmlessLine(format::toText(m_person->value(name))));
    }
    if (known.isEmpty() && lines.isEmpty())
        lines << tr("This bot has no variables.");
    m_sheet->setVisible(!known.isEmpty());
    m_valueWords->setText(lines.join(u'\n'));
    m_valueWords->setVisible(!lines.isEmpty());
}

/// A call for each other bot and each phone or address: only when somebody wants it.
void PersonPane::lookElsewhere()
{
    delete m_elsewhere;
    m_elsewhere = new Elsewhere(m_client, m_inbox, *m_person, this);
    connect(m_elsewhere, &Elsewhere::changed, this, &PersonPane::followElsewhere);
    m_elsewhere->look();
}

void PersonPane::followElsewhere()
{
    for (QWidget *before : m_found->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        before->hide();
        before->deleteLater(); // it may be the one that was pressed
    }
    const int calls = Elsewhere(m_client, m_inbox, *m_person).calls();
    m_look->setText(tr("Look in other channels (%Ln call(s))", nullptr, calls));
    m_look->setToolTip(tr("By phone, by variables that hold a phone or an address, and by the CRM"));
    m_look->setVisible(!m_elsewhere && calls > 0);
    m_found->setVisible(m_elsewhere && !m_elsewhere->found().isEmpty());
    m_foundWords->setVisible(calls == 0
                             || (m_elsewhere && (m_elsewhere->isLooking() || m_found->isHidden())));
    if (!m_elsewhere)
        return m_foundWords->setText(tr("Nothing is known by which to find this person elsewhere."));
    m_foundWords->setText(m_elsewhere->isLooking()             ? tr("Looking…")
                              : m_elsewhere->found().isEmpty() ? tr("Nobody was found elsewhere.")
                                                               : QString());
    for (const FoundElsewhere &one : m_elsewhere->found()) {
        const QString place = one.channel ? one.channel->title : tr("CRM contact");
        auto *button = new QPushButton(withoutMnemonics(
            u"%1: %2"_s.arg(place, format::harmlessLine(one.name.isEmpty() ? one.contact : one.name))));
        button->setAutoDefault(false);
        if (!one.by.isEmpty())
            button->setToolTip(plainToolTip(tr("The same by %1").arg(one.by)));
        connect(button, &QPushButton::clicked, this, [this, one] {
            if (!one.channel)
                return m_context.open({Scope::Crm, u"crm/contacts"_s, one.record});
            if (m_inbox.find(one.contact))
                return emit chatWanted(one.contact);
            m_context.say({.text = tr("This person has not written there yet.")});
        });
        m_found->layout()->addWidget(button);
    }
}

void PersonPane::followAutomation()
{
    const QDateTime until = m_person->pausedUntil();
    m_automation->setText(
        until.isValid() ? tr("Paused until %1")
                              .arg(format::display(until.toUTC().toString(Qt::ISODate), {Kind::DateTime}))
                        : tr("Goes on by itself"));
    m_resume->setVisible(until.isValid());
    m_enable->setText(m_person->status() == active ? tr("Disable") : tr("Enable"));
    m_enable->setToolTip(m_person->status() == active ? tr("The bot sends this person nothing any more")
                                                      : tr("The bot may write to this person again"));
    for (QPushButton *button : {m_pause, m_resume, m_flow, m_enable, m_rename})
        button->setEnabled(!m_client.isReadOnly());
}

} // namespace pulsedeck
