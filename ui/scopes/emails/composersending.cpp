// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jobs/jobs.h"
#include "app/scopes/emails/emails.h"
#include "app/values/convert.h"
#include "app/values/format.h"
#include "app/wire/client.h"
#include "ui/context/pagecontext.h"
#include "ui/form/formdialog.h"
#include "ui/notice/errorbox.h"
#include "ui/page/resourcepage.h"
#include "ui/scopes/emails/composerform.h"
#include "ui/scopes/emails/composerpage.h"
#include "ui/scopes/emails/jobdialog.h"
#include "ui/scopes/emails/timeinput.h"

using namespace Qt::StringLiterals;

namespace pulsedeck {

using letters::CampaignDraft;
using letters::Finding;
using letters::Purpose;

/// Says what is missing; nobody answers a question for what would be refused.
bool ComposerPage::mayLeave(Purpose purpose)
{
    m_form->writeTo(m_draft);
    if (m_client.isReadOnly() || !m_context.jobs()) {
        const ApiError error {.kind = ApiError::Kind::ReadOnly};
        m_context.say({.text = error.summary(), .tone = Message::Tone::Warning, .error = error});
        return false;
    }
    QStringList missing = letters::missing(m_draft, purpose, QDateTime::currentDateTimeUtc());
    if (purpose == Purpose::Send && !m_form->misreading().isEmpty())
        missing = {m_form->misreading()};
    if (!missing.isEmpty())
        m_missing->show(missing.join(u' '));
    return missing.isEmpty();
}

FormDialog *ComposerPage::dialogFor(const QString &title, const QString &button)
{
    return new FormDialog(title, {button}, this);
}

void ComposerPage::run(FormDialog *dialog, const QString &title, std::function<Request()> request,
                       std::function<void(const Reply &)> done)
{
    Job job;
    job.title = title;
    job.scope = Scope::Emails;
    job.place = placeOf(emails::campaigns());
    const QString name = m_draft.title();
    auto *sending = new JobDialog(*m_context.jobs(), dialog, job, [name, request] {
        JobItem item;
        item.name = name;
        item.request = request();
        return item;
    });
    connect(sending, &JobDialog::done, this, [this, done](const Reply &reply) {
        countSends();
        done(reply);
    });
    connect(sending, &JobDialog::checkWanted, this, &ComposerPage::leave);
    dialog->open();
}

/// People, price and time, and what is wrong with the letter, before anything leaves.
QString ComposerPage::question() const
{
    QStringList names;
    for (const CampaignDraft::List &list : m_draft.lists)
        names << format::harmlessLine(list.name);
    const QString subject = format::harmlessLine(m_draft.subject);
    const bool isLater = m_draft.when == CampaignDraft::When::Later;
    QStringList parts;
    if (isLater)
        //: %2 is a time in the account's zone and as this computer shows it.
        parts << tr("Send “%1” on %2?").arg(subject, clockText(m_draft.moment()));
    else
        parts << tr("Send “%1” now? What was sent cannot be taken back.").arg(subject);
    if (m_draft.isToSegment)
        parts << tr("It goes to the segment %1. People and price are told when it is sent.")
                     .arg(m_draft.segment);
    else
        //: %1 is a number of people and the price, %2 are names of lists.
        parts << tr("%1. Lists: %2.").arg(m_audience.sentence(), names.join(u", "_s));
    if (!m_draft.isToSegment && m_audience.isUpperBound())
        parts << tr("Who is in two of the lists is counted twice, so it may be fewer.");
    parts << tr("From: %1.").arg(format::harmlessLine(m_draft.senderEmail));
    for (const Finding &finding : letters::findings({.subject = m_draft.subject,
                                  .preview = m_draft.preview,
                                  .html = m_draft.html,
                                  .utm = m_draft.utm,
                                  .countsClicks = m_draft.countsClicks,
                                  .variables = m_audience.variables()})
             + timeFindings()) {
        if (finding.tone == Tone::Bad || finding.tone == Tone::Warning)
            parts << tr("Note: %1").arg(finding.text);
    }
    if (m_sends >= letters::campaignsAnHour)
        parts << tr("Note: this hour’s campaigns are used up; the service may refuse it.");
    if (isLater)
        parts << tr("It can be cancelled until then.");
    return parts.join(u"\n\n"_s);
}

void ComposerPage::send()
{
    if (!mayLeave(Purpose::Send))
        return;
    const bool isLater = m_draft.when == CampaignDraft::When::Later;
    FormDialog *dialog = dialogFor(isLater ? tr("Schedule the campaign") : tr("Send the campaign"),
                                   isLater ? tr("Schedule") : tr("Send"));
    dialog->setObjectName(u"sendCampaign"_s);
    dialog->ask(question(), {});
    run(
        dialog, isLater ? tr("Schedule a campaign") : tr("Send a campaign"),
        [draft = m_draft] { return letters::campaignRequest(draft, Purpose::Send); },
        [this](const Reply &reply) { sent(reply); });
}

void ComposerPage::sent(const Reply &reply)
{
    const QString subject = format::harmlessLine(m_draft.title());
    const bool isLater = m_draft.when == CampaignDraft::When::Later;
    const qint64 people = format::toInteger(reply.json["count"]).value_or(-1);
    QString text = isLater ? tr("“%1” is scheduled for %2.").arg(subject, clockText(m_draft.moment()))
                           : tr("“%1” is being sent.").arg(subject);
    if (people >= 0)
        text += u' ' + tr("It goes to %Ln people.", nullptr, int(people));
    if (const QString price = letters::Audience::beyondThePlan(reply.json); !price.isEmpty())
        text += u' ' + price;
    m_context.say({.text = text, .tone = Message::Tone::Good});
    if (m_desk)
        m_desk->forget(m_draft.id);
    m_isOver = true;
    leave();
}

void ComposerPage::test()
{
    if (!mayLeave(Purpose::Test))
        return;
    FormDialog *dialog = dialogFor(tr("Send a test"), tr("Send"));
    dialog->setObjectName(u"sendTest"_s);
    QString text = tr("Send “%1” to %2 alone? It counts as one of the %3 campaigns an hour.")
                       .arg(format::harmlessLine(m_draft.subject), format::harmlessLine(m_draft.senderEmail))
                       .arg(letters::campaignsAnHour);
    if (m_sends >= letters::campaignsAnHour)
        text += u"\n\n"_s + tr("Note: this hour’s campaigns are used up; the service may refuse it.");
    dialog->ask(text, {});
    run(
        dialog, tr("Send a test"),
        [draft = m_draft] { return letters::campaignRequest(draft, Purpose::Test); },
        [this, to = m_draft.senderEmail](const Reply &) {
            m_context.say({.text = tr("A test is on its way to %1.").arg(format::harmlessLine(to)),
                           .tone = Message::Tone::Good});
        });
}

/// One letter by SMTP, with the variables of the chosen reader; not one of the campaigns an hour.
void ComposerPage::testElsewhere()
{
    if (!mayLeave(Purpose::Test))
        return;
    FormDialog *dialog = dialogFor(tr("Send a test by SMTP"), tr("Send"));
    dialog->setForm({describe::required(describe::ofEmail(describe::line(u"address"_s, tr("Address"))))});
    const auto address = [dialog] { return dialog->values()["address"].toString(); };
    run(
        dialog, tr("Send a test by SMTP"),
        [draft = m_draft, reader = m_reader, address] { return letters::smtpTest(draft, address(), reader); },
        [this](const Reply &) {
            m_context.say({.text = tr("The test was handed over to SMTP."), .tone = Message::Tone::Good});
        });
    auto *sending = dialog->findChild<JobDialog *>();
    connect(dialog, &FormDialog::filled, sending, &JobDialog::start);
}

void ComposerPage::handOver()
{
    if (!mayLeave(Purpose::HandOver))
        return;
    FormDialog *dialog = dialogFor(tr("Hand over as a draft"), tr("Hand over"));
    dialog->ask(
        tr("Make “%1” a draft at SendPulse? Nothing is sent. From here only its name and subject can be "
           "changed afterwards; to go on with it, open it there.")
            .arg(format::harmlessLine(m_draft.title())),
        {});
    run(
        dialog, tr("Hand over a campaign as a draft"),
        [draft = m_draft] { return letters::campaignRequest(draft, Purpose::HandOver); },
        [this](const Reply &) {
            m_context.say(
                {.text = tr("SendPulse has the draft now. It stays here, too, until you discard it."),
                 .tone = Message::Tone::Good});
        });
}

/// Back to the campaigns.
void ComposerPage::leave()
{
    if (ResourcePage *page = ResourcePage::around(this))
        page->back();
}

} // namespace pulsedeck
