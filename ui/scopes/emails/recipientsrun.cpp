// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The part of RecipientsView that says what it takes, counts and hands the people on.

#include "app/desks/recipientsearch.h"
#include "app/files/filetable.h"
#include "app/scopes/emails/campaignfigures.h"
#include "app/scopes/emails/emails.h"
#include "app/values/convert.h"
#include "app/values/format.h"
#include "ui/action/actionrunner.h"
#include "ui/context/pagecontext.h"
#include "ui/edit/stagededit.h"
#include "ui/files/fileexport.h"
#include "ui/scopes/emails/recipientsmodel.h"
#include "ui/scopes/emails/recipientsview.h"

#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pulsedeck {

using emails::Recipient;
using emails::RecipientGroup;
using Phase = RecipientSearch::Phase;

/// How long so many calls take at most of the pace that the service allows.
static QString lengthOf(qint64 calls)
{
    constexpr qint64 aSecond = 10;
    const qint64 seconds = (calls + aSecond - 1) / aSecond;
    if (seconds < 90)
        return RecipientsView::tr("about %Ln second(s)", nullptr, int(qMax<qint64>(1, seconds)));
    return RecipientsView::tr("about %Ln minute(s)", nullptr, int((seconds + 59) / 60));
}

static QString callsText(qint64 calls)
{
    return RecipientsView::tr("%Ln call(s)", nullptr, int(calls));
}

/// The list as it is today is not the one that the campaign went to, and may not be the only one.
QString RecipientsView::whoIsCovered() const
{
    const auto sent = format::toInteger(emails::campaignFigures(m_campaign).sent);
    QStringList words {tr("The list “%1” has %Ln people today.", nullptr, int(m_search->size()))
                           .arg(format::harmlessLine(m_search->listName()))};
    if (sent)
        words << tr("%Ln email(s) of this campaign were sent.", nullptr, int(*sent));
    if (sent > m_search->size())
        words << tr("That is more: who left the list since, or stands in another list that the campaign went "
                    "to, is not covered.");
    return words.join(u' ');
}

QString RecipientsView::whatNow() const
{
    if (m_campaign.isEmpty())
        return {};
    if (!m_search)
        return tr("The service does not tell to which list this campaign went, so that its people cannot be "
                  "counted. One address can be looked up.");
    const QString progress =
        tr("%1 of %2").arg(QLocale().toString(m_search->done()), QLocale().toString(m_search->total()));
    const qint64 calls = m_search->callsToAsk(question());
    const QString partly = m_search->isWhole() ? QString() : u' ' + tr("The list was not read to its end.");
    switch (m_search->phase()) {
    case Phase::Idle:
        return m_search->error().isSet() ? m_search->error().summary()
                                         : tr("One call finds out how many calls that takes.");
    case Phase::Preparing:
        return tr("Asking how long the list is…");
    case Phase::Prepared:
        if (m_search->error().isSet())
            return m_search->error().summary();
        return whoIsCovered() + u' '
            + tr("To count them takes %1, %2.")
                  .arg(callsText(m_search->callsToCount()), lengthOf(m_search->callsToCount()));
    case Phase::Counting:
        return tr("Counting: %1 calls").arg(progress);
    case Phase::Counted:
        return whoIsCovered() + u' '
            + tr("%1 are in question: that takes %2, %3.", "people")
                  .arg(QLocale().toString(calls), callsText(calls), lengthOf(calls))
            + partly;
    case Phase::Asking:
        return m_search->isHeld() ? tr("Paused: %1 people").arg(progress)
                                  : tr("Asked: %1 people").arg(progress);
    case Phase::Finished:
        return whoIsCovered() + u' '
            + (calls == 0
                   ? tr("All who were in question are asked. The service tells the last status of each.")
                   : tr("%1 are still in question: that takes %2, %3.", "people")
                         .arg(QLocale().toString(calls), callsText(calls), lengthOf(calls)))
            + partly;
    }
    return {};
}

void RecipientsView::follow()
{
    const Phase phase = m_search ? m_search->phase() : Phase::Idle;
    const bool isRunning = m_search && m_search->isRunning();
    const bool isKnown = phase == Phase::Counted || phase == Phase::Finished;
    const qint64 calls = isKnown ? m_search->callsToAsk(question()) : 0;
    QWidget *focus = QApplication::focusWidget();
    m_words->setText(whatNow());
    m_go->setVisible(m_search && !isRunning && (!isKnown || calls > 0));
    m_go->setText(isKnown                        ? tr("As&k %Ln", "people", int(calls))
                      : phase == Phase::Prepared ? tr("&Count the people")
                                                 : tr("Find &out"));
    m_question->setEnabled(m_search && !isRunning);
    m_stop->setVisible(isRunning);
    m_hold->setVisible(isRunning);
    if (const QSignalBlocker quiet(m_hold); m_search)
        m_hold->setChecked(m_search->isHeld());
    m_hold->setText(m_hold->isChecked() ? tr("&Go on") : tr("&Pause"));
    m_progress->setVisible(isRunning);
    m_results->setVisible(m_search && !m_search->people().isEmpty());
    // Whoever works by keyboard stays where the next step is.
    const QList<QWidget *> steps {m_go, m_question, m_stop, m_hold};
    if (steps.contains(focus) && (focus->isHidden() || !focus->isEnabled()))
        (isRunning ? m_stop : m_go->isHidden() ? static_cast<QWidget *>(m_question) : m_go)->setFocus();
    showProgress();
}

void RecipientsView::showProgress()
{
    if (!m_search)
        return;
    m_words->setText(whatNow());
    m_progress->setRange(0, int(qMax<qint64>(1, m_search->total())));
    m_progress->setValue(int(m_search->done()));
    if (!m_counting.isActive())
        m_counting.start();
}

/// The one step that is next.
void RecipientsView::step()
{
    switch (m_search->phase()) {
    case Phase::Idle:
        return m_search->prepare();
    case Phase::Prepared:
        return m_search->count();
    case Phase::Counted:
    case Phase::Finished:
        return m_search->ask(question());
    default:
        break;
    }
}

void RecipientsView::countAgain()
{
    QHash<int, int> counts;
    const QList<Recipient> people = m_search ? m_search->people() : QList<Recipient>();
    for (const Recipient &one : people) {
        for (const QAbstractButton *button : m_groups->buttons())
            counts[m_groups->id(const_cast<QAbstractButton *>(button))] +=
                emails::isOf(one, RecipientGroup(m_groups->id(const_cast<QAbstractButton *>(button))));
    }
    const auto say = [&](RecipientGroup group, const QString &text) {
        QAbstractButton *button = m_groups->button(int(group));
        button->setText(text.arg(QLocale().toString(counts.value(int(group)))));
        button->setVisible(group == RecipientGroup::All || counts.value(int(group)) > 0
                           || button->isChecked());
    };
    say(RecipientGroup::All, tr("All (%1)"));
    say(RecipientGroup::Clicked, tr("Clicked (%1)"));
    say(RecipientGroup::Opened, tr("Opened (%1)"));
    say(RecipientGroup::NotOpened, tr("Not opened (%1)"));
    say(RecipientGroup::NeverOpened, tr("Never opened any (%1)"));
    say(RecipientGroup::Bounced, tr("Not arrived (%1)"));
    say(RecipientGroup::Left, tr("Unsubscribed or spam (%1)"));
    say(RecipientGroup::NotSent, tr("Not sent there (%1)"));
    say(RecipientGroup::Unknown, tr("Not asked (%1)"));
    m_list->setEnabled(m_shown->rowCount() > 0);
    m_file->setEnabled(m_shown->rowCount() > 0);
}

QStringList RecipientsView::shownAddresses() const
{
    QStringList all;
    for (int row = 0; row < m_shown->rowCount(); ++row)
        all << m_model->at(m_shown->mapToSource(m_shown->index(row, 0)).row()).address;
    return all;
}

void RecipientsView::saveFile()
{
    using namespace describe;
    FileTable table;
    QString group = m_groups->checkedButton()->text();
    group.truncate(qMax<qsizetype>(0, group.lastIndexOf(u'('))); // without its count
    table.title = tr("%1, %2", "a campaign and a group of its people")
                      .arg(m_campaign["name"].toString(), group.trimmed());
    table.columns = {email(u"address"_s, tr("Address")), text(u"outcome"_s, tr("What became of it")),
                     number(u"sent"_s, tr("Emails, all campaigns")),
                     number(u"opened"_s, tr("Opened, all campaigns")),
                     number(u"clicked"_s, tr("Clicked, all campaigns"))};
    for (int row = 0; row < m_shown->rowCount(); ++row) {
        const Recipient &one = m_model->at(m_shown->mapToSource(m_shown->index(row, 0)).row());
        const auto known = [](qint64 count) { return count < 0 ? QJsonValue() : QJsonValue(count); };
        table.order << table.rows.size();
        table.rows.append({{u"address"_s, one.address},
                           {u"outcome"_s, emails::outcomeText(one)},
                           {u"sent"_s, known(one.sent)},
                           {u"opened"_s, known(one.opened)},
                           {u"clicked"_s, known(one.clicked)}});
    }
    offerTable(table, m_context, *this);
}

void RecipientsView::makeList()
{
    if (!m_context.jobs() || isRefusedAsReadOnly(m_client, m_context))
        return;
    QString group = m_groups->checkedButton()->text();
    group.truncate(qMax<qsizetype>(0, group.lastIndexOf(u'(')));
    const QString name = tr("%1, %2", "a campaign and a group of its people")
                             .arg(m_campaign["name"].toString(), group.trimmed());
    auto *runner = new ActionRunner(m_client, *m_context.jobs(), emails::mailingLists(),
                                    emails::newListOf(shownAddresses(), name), {}, window());
    connect(runner, &ActionRunner::finished, this, [this](const ActionRunner::Outcome &outcome) {
        const Message::Tone tone = outcome.error.isSet() ? Message::Tone::Bad : Message::Tone::Good;
        if (!outcome.text.isEmpty())
            m_context.say({.text = outcome.text, .tone = tone, .error = outcome.error});
    });
    runner->start();
}

} // namespace pulsedeck
