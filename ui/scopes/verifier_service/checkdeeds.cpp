// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scopes/verifier_service/checkdeeds.h"

#include "app/desks/listremoval.h"
#include "app/scopes/emails/emails.h"
#include "ui/action/actionrunner.h"
#include "ui/context/pagecontext.h"
#include "ui/edit/stagededit.h"
#include "ui/files/fileexport.h"
#include "ui/look/icons.h"

#include <QPushButton>
#include <QUndoStack>

#include <numeric>

using namespace Qt::StringLiterals;

namespace pulsedeck {

using verifier_service::CheckedAddress;
using verifier_service::Deed;

CheckDeeds::CheckDeeds(Client &client, const CheckedSource &source, PageContext &context, QWidget *parent)
    : QWidget(parent), m_client(client), m_source(source), m_context(context), m_remove(new QPushButton),
      m_block(new QPushButton), m_list(new QPushButton),
      m_file(new QPushButton(icon(u"export"_s), tr("Save as a f&ile…")))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    for (QPushButton *button : {m_remove, m_block, m_list, m_file}) {
        button->setAutoDefault(false);
        line->addWidget(button);
    }
    line->addStretch();
    m_remove->setIcon(icon(u"delete"_s));
    m_block->setIcon(icon(u"lock"_s));
    m_list->setIcon(icon(u"add"_s));
    connect(m_remove, &QPushButton::clicked, this, &CheckDeeds::remove);
    connect(m_block, &QPushButton::clicked, this, &CheckDeeds::block);
    connect(m_list, &QPushButton::clicked, this, &CheckDeeds::makeList);
    connect(m_file, &QPushButton::clicked, this, &CheckDeeds::saveFile);
    follow();
}

void CheckDeeds::setBusy(bool busy)
{
    m_isBusy = busy;
    follow();
}

QStringList CheckDeeds::subjects(Deed deed) const
{
    return verifier_service::subjects(deed, m_source.chosen(), m_source.shown(), m_source.isFiltered());
}

void CheckDeeds::follow()
{
    const bool isPicked = m_client.allows(Scope::Emails);
    const auto say = [&](QPushButton *button, const QString &text, int count) {
        button->setText(text);
        button->setVisible(count > 0 && !m_isBusy);
        button->setEnabled(isPicked);
        button->setToolTip(isPicked ? tr("For the selected rows, or else for those that are shown")
                                    : tr("Pick Emails for this account to do that."));
    };
    const auto count = [this](Deed deed) { return int(subjects(deed).size()); };
    const int removed = count(Deed::Remove);
    const int blocked = count(Deed::Block);
    const int listed = count(Deed::NewList);
    say(m_remove, tr("Re&move %Ln from their lists", nullptr, removed), removed);
    say(m_block, tr("&Blacklist %Ln…", nullptr, blocked), blocked);
    say(m_list, tr("&New list of %Ln…", nullptr, listed), listed);
    m_file->setVisible(!m_source.hasFile && !m_isBusy && !m_source.shown().isEmpty());
}

bool CheckDeeds::isRefused()
{
    return isRefusedAsReadOnly(m_client, m_context);
}

void CheckDeeds::block()
{
    ActionContext context;
    for (const QString &address : subjects(Deed::Block))
        context.rows << QJsonObject {{u"email"_s, address}};
    carryOut(emails::blacklist(), emails::blockAddresses(), context);
}

void CheckDeeds::carryOut(const Resource &place, const Action &action, const ActionContext &context)
{
    auto *runner = new ActionRunner(m_client, *m_context.jobs(), place, action, context, window());
    connect(runner, &ActionRunner::finished, this, [this](const ActionRunner::Outcome &outcome) {
        const Message::Tone tone = outcome.error.isSet() ? Message::Tone::Bad : Message::Tone::Good;
        if (!outcome.text.isEmpty())
            m_context.say({.text = outcome.text, .tone = tone, .error = outcome.error});
    });
    runner->start();
}

void CheckDeeds::remove()
{
    if (isRefused())
        return;
    const QStringList addresses = subjects(Deed::Remove);
    auto *removal = new ListRemoval(m_client, this);
    m_remove->setEnabled(false);
    connect(removal, &ListRemoval::finished, this, [this, removal, wanted = int(addresses.size())] {
        stage(*removal, wanted);
        removal->deleteLater();
        follow();
    });
    removal->start(addresses);
}

/// They wait with all other changes, to be looked at, saved or taken back.
void CheckDeeds::stage(ListRemoval &removal, int wanted)
{
    if (removal.error().isSet())
        return m_context.say(
            {.text = removal.error().summary(), .tone = Message::Tone::Bad, .error = removal.error()});
    QList<StagedReplacement> all;
    for (const StagedRow &row : removal.rows())
        all << StagedReplacement {row.id(), row};
    if (all.isEmpty())
        return m_context.say({.text = tr("None of these addresses stands in a mailing list.")});
    const QString text = tr("removal of %Ln address(es)", nullptr, removal.found());
    m_context.undo()->push(new StagedEdit(*m_context.staging(), text, all));
    QString words = tr("%Ln address(es) will go from their lists when you save.", nullptr, removal.found());
    if (wanted > removal.found())
        words += u' ' + tr("%Ln stand(s) in no list.", nullptr, wanted - removal.found());
    m_context.say({.text = words, .actionText = tr("&Undo"), .action = [this] { m_context.undo()->undo(); }});
}

void CheckDeeds::makeList()
{
    if (isRefused())
        return;
    const QString name = tr("Checked %1").arg(QLocale().toString(QDate::currentDate(), QLocale::ShortFormat));
    carryOut(emails::mailingLists(), emails::newListOf(subjects(Deed::NewList), name), {});
}

void CheckDeeds::saveFile()
{
    using namespace describe;
    FileTable table;
    table.title = tr("Checked addresses");
    table.columns = {email(u"address"_s, tr("Address")), text(u"outcome"_s, tr("Outcome")),
                     text(u"found"_s, tr("What was found"))};
    const QList<CheckedAddress> chosen = m_source.chosen();
    for (const CheckedAddress &one : chosen.isEmpty() ? m_source.shown() : chosen) {
        table.order << table.rows.size();
        table.rows.append({{u"address"_s, one.address},
                           {u"outcome"_s, verifier_service::outcomeOf(one).text},
                           {u"found"_s, verifier_service::findings(one)}});
    }
    offerTable(table, m_context, *this);
}

} // namespace pulsedeck
