// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scopes/emails/composerpage.h"

#include "app/letters/letter.h"
#include "app/scopes/emails/emails.h"
#include "app/values/convert.h"
#include "app/values/format.h"
#include "app/wire/client.h"
#include "ui/context/pagecontext.h"
#include "ui/look/labels.h"
#include "ui/notice/errorbox.h"
#include "ui/scopes/emails/checksview.h"
#include "ui/scopes/emails/composerform.h"
#include "ui/scopes/emails/letterinput.h"
#include "ui/scopes/emails/letterview.h"
#include "ui/scopes/emails/pickrow.h"
#include "ui/scopes/emails/recipientsinput.h"

#include <QDnsLookup>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pulsedeck {

using letters::CampaignDraft;
using letters::Finding;
using letters::Purpose;

/// So long somebody stops typing before the letter is drawn and the draft kept.
constexpr int settlingTime = 250;

ComposerPage::ComposerPage(Client &client, const Resource &resource, PageContext &context, QWidget *parent)
    : QWidget(parent), m_client(client), m_context(context), m_resource(resource), m_audience(client),
      m_form(new ComposerForm(client, context)), m_letter(new LetterView), m_from(quietLabel()),
      m_subject(headingLabel({}, 1.15)), m_previewText(quietLabel()), m_as(new QPushButton),
      m_drafts(new QMenu(this)), m_draftsButton(new QPushButton), m_keptText(quietLabel()),
      m_lookUp(new QPushButton), m_people(headingLabel({}, 1.1)), m_hour(quietLabel()),
      m_missing(new ErrorBox), m_main(new QPushButton)
{
    setAccessibleName(resource.title);
    if (context.ledger())
        m_desk = std::make_unique<letters::LetterDesk>(*context.ledger());
    m_form->addBelowChecks(m_lookUp);
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_form);
    splitter->addWidget(makePreview());
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({540, 460});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(10);
    layout->addWidget(makeHead());
    layout->addWidget(splitter, 1);
    layout->addWidget(m_missing);
    layout->addWidget(makeFoot());
    m_missing->hide();
    m_settling.setSingleShot(true);
    m_settling.setInterval(settlingTime);
    connect(&m_settling, &QTimer::timeout, this, &ComposerPage::settle);
    connect(m_form, &ComposerForm::changed, this, &ComposerPage::changed);
    connect(&m_audience, &letters::Audience::changed, &m_settling, qOverload<>(&QTimer::start));
    connect(&m_form->recipients(), &RecipientsInput::segmentNamed, this,
            [this](qint64 id, const QString &name) {
                if (m_desk)
                    m_desk->nameSegment(id, name);
            });
    connect(m_lookUp, &QPushButton::clicked, this, &ComposerPage::lookUpDmarc);
    CampaignDraft fresh;
    fresh.id = letters::LetterDesk::newId();
    open(fresh);
}

ComposerPage::~ComposerPage()
{
    keep();
}

void ComposerPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_form->readSenders();
    if (!m_resource.way.isEmpty()) {
        m_form->letter().useTemplate(m_resource.way.last().row);
        m_resource.way.clear();
    }
    fillDrafts();
    countSends();
    if (m_desk) {
        m_desk->segments(
            this, [this](const QHash<qint64, QString> &names) { m_form->recipients().setSegments(names); });
    }
}

void ComposerPage::hideEvent(QHideEvent *event)
{
    keep();
    QWidget::hideEvent(event);
}

/// The first thing to choose.
void ComposerPage::focusInEvent(QFocusEvent *)
{
    m_form->recipients().focusFirst();
}

QWidget *ComposerPage::makeHead()
{
    auto *head = new QWidget;
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins({});
    layout->addWidget(headingLabel(m_resource.title, 1.3), 1);
    m_keptText->setWordWrap(false);
    layout->addWidget(m_keptText);
    m_draftsButton->setMenu(m_drafts);
    m_draftsButton->setAutoDefault(false);
    m_draftsButton->setObjectName(u"drafts"_s);
    layout->addWidget(m_draftsButton);
    return head;
}

QWidget *ComposerPage::makePreview()
{
    auto *preview = new QWidget;
    m_as->setAutoDefault(false);
    m_as->setObjectName(u"reader"_s);
    m_as->setText(tr("As: nobody"));
    m_as->setToolTip(tr("Fill in the variables of a contact"));
    connect(m_as, &QPushButton::clicked, this, &ComposerPage::chooseReader);
    m_letter->head()->addWidget(m_as);
    auto *layout = new QVBoxLayout(preview);
    layout->setContentsMargins(6, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_from);
    layout->addWidget(m_subject);
    layout->addWidget(m_previewText);
    layout->addWidget(m_letter, 1);
    return preview;
}

QWidget *ComposerPage::makeFoot()
{
    auto *foot = new QWidget;
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_people);
    words->addWidget(m_hour);
    m_people->setObjectName(u"people"_s);
    auto *tests = new QMenu(this);
    QAction *toSender = tests->addAction(tr("To the &sender…"));
    connect(toSender, &QAction::triggered, this, &ComposerPage::test);
    QAction *elsewhere = tests->addAction(tr("To another &address, by SMTP…"));
    elsewhere->setEnabled(m_client.allows(Scope::Smtp));
    connect(elsewhere, &QAction::triggered, this, &ComposerPage::testElsewhere);
    auto *testButton = new QPushButton(tr("Send a &test"));
    testButton->setObjectName(u"test"_s);
    testButton->setMenu(tests);
    auto *over = new QPushButton(tr("Hand &over as a draft…"));
    over->setToolTip(tr("Makes a draft at SendPulse, to go on with there"));
    connect(over, &QPushButton::clicked, this, &ComposerPage::handOver);
    m_main->setObjectName(u"send"_s);
    m_main->setDefault(true);
    connect(m_main, &QPushButton::clicked, this, &ComposerPage::send);
    auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(shortcut, &QShortcut::activated, m_main, &QPushButton::click);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins({});
    layout->addLayout(words, 1);
    layout->addWidget(testButton);
    layout->addWidget(over);
    layout->addWidget(m_main);
    return foot;
}

void ComposerPage::fillDrafts()
{
    m_draftsButton->setText(tr("&Drafts"));
    m_draftsButton->setEnabled(m_desk != nullptr);
    if (!m_desk)
        return;
    m_desk->drafts(this, [this](const QList<CampaignDraft> &drafts) {
        m_drafts->clear();
        connect(m_drafts->addAction(tr("Begin a new one")), &QAction::triggered, this, [this] {
            CampaignDraft fresh;
            fresh.id = letters::LetterDesk::newId();
            open(fresh);
        });
        QAction *gone = m_drafts->addAction(tr("Discard this one"));
        connect(gone, &QAction::triggered, this, &ComposerPage::discard);
        m_drafts->addSeparator();
        int others = 0;
        for (const CampaignDraft &draft : drafts) {
            if (draft.id == m_draft.id)
                continue;
            ++others;
            const QString when =
                format::display(draft.changedAt.toString(Qt::ISODate), {Kind::DateTime, {}, {}});
            //: A draft: its subject and when it was changed.
            QAction *go =
                m_drafts->addAction(withoutMnemonics(tr("%1, %2").arg(draft.title().left(60), when)));
            connect(go, &QAction::triggered, this, [this, draft] { open(draft); });
        }
        m_draftsButton->setText(others > 0 ? tr("&Drafts (%1)").arg(others) : tr("&Drafts"));
    });
}

void ComposerPage::open(const CampaignDraft &draft)
{
    keep();
    m_draft = draft;
    m_kept = draft;
    m_form->show(draft);
    m_form->writeTo(m_draft); // a sender is chosen from the start
    m_audience.setLists(draft.lists);
    m_keptText->clear();
    settle();
    fillDrafts();
}

void ComposerPage::discard()
{
    const CampaignDraft gone = m_draft;
    if (m_desk)
        m_desk->forget(gone.id);
    CampaignDraft fresh;
    fresh.id = letters::LetterDesk::newId();
    m_draft = m_kept = fresh;
    open(fresh);
    m_context.say({.text = tr("The draft “%1” was discarded.").arg(gone.title()),
                   .actionText = tr("Put it back"),
                   .action = [self = QPointer(this), gone] {
                       if (self)
                           self->open(gone);
                   }});
}

void ComposerPage::changed()
{
    m_missing->hide();
    m_form->writeTo(m_draft);
    m_audience.setLists(m_draft.lists);
    m_settling.start();
}

void ComposerPage::settle()
{
    keep();
    drawLetter();
    drawChecks();
    drawFoot();
}

/// What was only chosen for it, such as the first sender, is nothing to keep.
void ComposerPage::keep()
{
    if (!m_desk || m_isOver || m_draft.isBlank() || m_draft == m_kept)
        return;
    m_draft.changedAt = QDateTime::currentDateTimeUtc();
    m_desk->keep(m_draft);
    m_kept = m_draft;
    m_keptText->setText(tr("Draft kept here, encrypted"));
}

void ComposerPage::drawLetter()
{
    m_from->setText(
        format::harmlessLine(m_draft.senderName.isEmpty() ? m_draft.senderEmail : m_draft.senderName));
    const QString subject = letters::filled(m_draft.subject, m_reader);
    m_subject->setText(format::harmlessLine(m_reader.isEmpty() ? m_draft.subject : subject));
    m_subject->setVisible(!m_draft.subject.isEmpty());
    m_previewText->setText(format::harmlessLine(
        m_reader.isEmpty() ? m_draft.preview : letters::filled(m_draft.preview, m_reader)));
    m_previewText->setVisible(!m_draft.preview.isEmpty());
    m_letter->setLetter(m_reader.isEmpty() ? m_draft.html : letters::filledHtml(m_draft.html, m_reader));
    QStringList names;
    if (const auto known = m_audience.variables())
        names = known->values();
    names.sort();
    m_form->letter().setVariables(names);
}

void ComposerPage::drawChecks()
{
    QList<Finding> all = letters::findings({.subject = m_draft.subject,
                                            .preview = m_draft.preview,
                                            .html = m_draft.html,
                                            .utm = m_draft.utm,
                                            .countsClicks = m_draft.countsClicks,
                                            .variables = m_audience.variables()});
    for (const QString &sentence : m_audience.badShares())
        all << Finding {Tone::Warning, sentence};
    if (!m_draft.templateId.isEmpty() && !m_draft.isOwnLetter && !m_draft.preview.isEmpty())
        all << Finding {Tone::Neutral,
                        tr("Because of the preview text, the HTML of the template is sent as this campaign’s "
                           "own letter.")};
    all << timeFindings();
    m_form->checks().show(all);
}

QString ComposerPage::senderDomain() const
{
    return m_draft.senderEmail.section(u'@', -1).toLower();
}

/// A sender whose domain refuses letters that others send makes SendPulse send a scheduled campaign at once.
QList<Finding> ComposerPage::timeFindings() const
{
    const QString domain = senderDomain();
    const bool isLater = m_draft.when == CampaignDraft::When::Later && !domain.isEmpty();
    const QString policy = m_policies.value(domain);
    const bool isStrict =
        letters::isKnownStrict(domain) || policy == "reject"_L1 || policy == "quarantine"_L1;
    m_lookUp->setText(tr("Loo&k it up"));
    m_lookUp->setToolTip(plainToolTip(tr("Asks the domain name system for _dmarc.%1").arg(domain)));
    m_lookUp->setVisible(isLater && !isStrict && !m_policies.contains(domain));
    if (!isLater)
        return {};
    if (isStrict)
        return {{Tone::Bad,
                 tr("%1 has a strict DMARC policy: SendPulse sends such a campaign at once, whatever its "
                    "time is.")
                     .arg(domain)}};
    if (m_policies.contains(domain))
        return {{Tone::Good, tr("%1 has no strict DMARC policy: the time is kept.").arg(domain)}};
    return {{Tone::Neutral,
             tr("If %1 has a strict DMARC policy, SendPulse sends the campaign at once, whatever its "
                "time is.")
                 .arg(domain)}};
}

void ComposerPage::lookUpDmarc()
{
    m_lookUp->setEnabled(false);
    auto *lookup = new QDnsLookup(QDnsLookup::TXT, u"_dmarc."_s + senderDomain(), this);
    connect(lookup, &QDnsLookup::finished, this, [this, lookup] { takeDmarc(lookup); });
    lookup->lookup();
}

void ComposerPage::takeDmarc(QDnsLookup *lookup)
{
    lookup->deleteLater();
    m_lookUp->setEnabled(true);
    const bool isNone = lookup->error() == QDnsLookup::NotFoundError;
    if (lookup->error() != QDnsLookup::NoError && !isNone)
        return m_context.say({.text = tr("The policy could not be looked up: %1").arg(lookup->errorString()),
                              .tone = Message::Tone::Warning});
    QString policy = u"none"_s;
    for (const QDnsTextRecord &record : lookup->textRecords()) {
        const QString found = letters::dmarcPolicy(QString::fromUtf8(record.values().join()));
        policy = found.isEmpty() ? policy : found;
    }
    m_policies[lookup->name().section(u"_dmarc."_s, 1)] = policy;
    drawChecks();
}

void ComposerPage::chooseReader()
{
    Pick pick {emails::mailingLists(), emails::contacts};
    if (!m_draft.lists.isEmpty())
        pick = {emails::contacts({{"id", m_draft.lists.first().id}, {"name", m_draft.lists.first().name}}),
                {}};
    pickRow(m_client, pick, tr("Contact"), this, [this](const QJsonObject &row) {
        m_reader.clear();
        const QJsonObject variables = row["variables"].toObject();
        for (auto one = variables.begin(); one != variables.end(); ++one)
            m_reader[one.key().toLower()] = format::toText(one.value());
        m_reader[u"email"_s] = row["email"].toString();
        m_reader[u"phone"_s] = format::toText(row["phone"]);
        //: Whose variables are filled in.
        m_as->setText(withoutMnemonics(tr("As: %1").arg(m_reader[u"email"_s].left(28))));
        drawLetter();
    });
}

void ComposerPage::countSends()
{
    if (!m_desk)
        return;
    m_desk->madeInTheHour(QDateTime::currentDateTimeUtc(), this, [this](int made) {
        m_sends = made;
        drawFoot();
    });
}

void ComposerPage::drawFoot()
{
    m_people->setText(m_draft.isToSegment
                          ? tr("SendPulse tells people and price of a segment only when it is sent")
                          : m_audience.sentence());
    QStringList notes;
    if (!m_draft.isToSegment && m_audience.isUpperBound())
        notes << tr("Who is in two of the lists is counted twice.");
    //: Campaigns that were made from here in the last hour.
    notes << tr("%1 of %2 campaigns of this hour were made here; others are not seen.")
                 .arg(m_sends)
                 .arg(letters::campaignsAnHour);
    m_hour->setText(notes.join(u' '));
    const bool isLater = m_draft.when == CampaignDraft::When::Later;
    m_main->setText(isLater ? tr("&Schedule…") : tr("&Send now…"));
    m_main->setToolTip(
        //: An action and its shortcut.
        tr("%1 (%2)").arg(QString(m_main->text()).remove(u'&'),
                          QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText)));
}

} // namespace pulsedeck
