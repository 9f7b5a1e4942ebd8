// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/action/resourceactions.h"

#include "ui/context/pagecontext.h"
#include "ui/look/icons.h"

#include <QAction>
#include <QMenu>
#include <QToolBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace pulsedeck {

ResourceActions::ResourceActions(Client &client, const Resource &resource, PageContext &context, Rows rows,
                                 QWidget *page)
    : QObject(page), m_client(client), m_resource(resource), m_context(context), m_rows(std::move(rows)),
      m_page(page), m_columns(resource.columns)
{
    for (const Action &action : resource.actions)
        m_entries << Entry {action, makeTrigger(action)};
    giveShortcuts();
    setSelection({}, 0);
}

static QString iconName(Action::Role role)
{
    switch (role) {
    case Action::Role::Create:
        return u"add"_s;
    case Action::Role::Edit:
        return u"edit"_s;
    case Action::Role::Remove:
        return u"delete"_s;
    case Action::Role::Other:
        break;
    }
    return {};
}

QAction *ResourceActions::makeTrigger(const Action &action)
{
    auto *trigger = new QAction(action.text, this);
    trigger->setObjectName(action.id);
    if (const QString name = iconName(action.role); !name.isEmpty())
        trigger->setIcon(icon(name));
    m_page->addAction(trigger);
    connect(trigger, &QAction::triggered, this, [this, action] { run(action); });
    return trigger;
}

void ResourceActions::giveShortcuts()
{
    const auto give = [this](Action::Role role, const QKeySequence &keys) {
        if (QAction *trigger = first(role)) {
            trigger->setShortcut(keys);
            trigger->setToolTip(keys.isEmpty()
                                    ? trigger->text()
                                    : tr("%1 (%2)", "an action and its shortcut")
                                          .arg(trigger->text(), keys.toString(QKeySequence::NativeText)));
        }
    };
    give(Action::Role::Create, QKeySequence::New);
    give(Action::Role::Edit, m_editsCells ? QKeySequence() : QKeySequence(Qt::Key_F2));
    give(Action::Role::Remove, m_editsCells ? QKeySequence() : QKeySequence(QKeySequence::Delete));
}

void ResourceActions::setEditsCells(bool edits)
{
    m_editsCells = edits;
    giveShortcuts();
}

QAction *ResourceActions::first(Action::Role role) const
{
    for (const Entry &entry : m_entries) {
        if (entry.action.role == role)
            return entry.trigger;
    }
    return nullptr;
}

void ResourceActions::setSelection(const QList<QJsonObject> &sample, int count)
{
    for (const Entry &entry : m_entries) {
        const Action &action = entry.action;
        const bool fits = action.target == Action::Target::NoRow
            || (action.target == Action::Target::OneRow ? count == 1 : count > 0);
        entry.trigger->setEnabled(fits && (!action.applies || action.applies(sample)));
    }
}

void ResourceActions::addTo(QToolBar &bar)
{
    auto *more = new QMenu(&bar);
    QList<QAction *> main {first(Action::Role::Create), first(Action::Role::Edit),
                           first(Action::Role::Remove)};
    main.removeAll(nullptr);
    bar.addActions(main);
    for (const Entry &entry : m_entries) {
        if (!main.contains(entry.trigger))
            more->addAction(entry.trigger);
    }
    if (more->isEmpty())
        return;
    auto *button = new QToolButton;
    //: A menu with further actions.
    button->setText(tr("More"));
    button->setIcon(icon(u"more"_s));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(more);
    bar.addWidget(button);
}

void ResourceActions::addTo(QMenu &menu) const
{
    for (const Entry &entry : m_entries)
        menu.addAction(entry.trigger);
}

QList<QAction *> ResourceActions::withSeveral() const
{
    QList<QAction *> possible;
    for (const Entry &entry : m_entries) {
        if (entry.action.target == Action::Target::ManyRows && entry.trigger->isEnabled())
            possible << entry.trigger;
    }
    return possible;
}

void ResourceActions::run(const Action &action)
{
    if (m_runner)
        return; // One at a time: its dialog may still be on its way.
    ActionContext context;
    context.columns = m_columns;
    if (action.target != Action::Target::NoRow)
        context.rows = m_rows();
    if (action.applies && !action.applies(context.rows)) {
        m_context.say({.text = tr("This cannot be done with all of the selected rows."),
                       .tone = Message::Tone::Warning});
        return;
    }
    auto *runner = new ActionRunner(m_client, *m_context.jobs(), m_resource, action, context, m_page);
    runner->setNames(m_context.names());
    runner->setDrafts(m_context.drafts());
    runner->setStaging(m_context.staging(), m_context.undo());
    if (m_offersNames)
        runner->offerName();
    connect(runner, &ActionRunner::opened, this, &ResourceActions::opened);
    connect(runner, &ActionRunner::searchNamed, this,
            [this, id = action.id](const QString &name, const QJsonObject &values) {
                emit searchNamed(name, id, values);
            });
    connect(runner, &ActionRunner::checkWanted, this, &ResourceActions::checkWanted);
    connect(runner, &ActionRunner::finished, this, [this, action](const ActionRunner::Outcome &outcome) {
        say(action, outcome);
        emit carriedOut(action, outcome);
    });
    m_runner = runner;
    runner->start();
}

void ResourceActions::ask(const QString &id, const QJsonObject &values)
{
    for (const Entry &entry : std::as_const(m_entries)) {
        const Action &action = entry.action;
        if (action.id != id || !action.opens || action.target != Action::Target::NoRow)
            continue;
        ActionContext context;
        context.columns = m_columns;
        context.values = values;
        return emit opened(action.opens(context));
    }
}

void ResourceActions::say(const Action &action, const ActionRunner::Outcome &outcome)
{
    if (outcome.text.isEmpty())
        return;
    Message message {.text = outcome.text, .tone = Message::Tone::Good, .error = outcome.error};
    if (outcome.error.isSet()) {
        message.tone = Message::Tone::Bad;
        message.text = QStringList {outcome.text, outcome.error.advice()}.join(u' ').trimmed();
    } else if (!outcome.complete) {
        message.tone = Message::Tone::Warning;
    } else if (!outcome.changed) {
        message.tone = Message::Tone::Info;
    }
    if (outcome.complete && !outcome.back.isEmpty()) {
        message.actionText = tr("&Undo");
        message.action = [this, title = plainText(action), back = outcome.back] {
            m_context.takeBack(title, back);
        };
    }
    m_context.say(message);
}

} // namespace pulsedeck
