// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scopes/emails/composerform.h"

#include "app/letters/letter.h"
#include "app/wire/client.h"
#include "ui/look/labels.h"
#include "ui/scopes/emails/checksview.h"
#include "ui/scopes/emails/chiprow.h"
#include "ui/scopes/emails/letterinput.h"
#include "ui/scopes/emails/recipientsinput.h"
#include "ui/scopes/emails/timeinput.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pulsedeck {

using letters::CampaignDraft;

namespace {

/// All files together; mail servers refuse much larger letters.
constexpr qint64 mostBytes = 10 * 1024 * 1024;

} // namespace

ComposerForm::ComposerForm(Client &client, PageContext &context, QWidget *parent)
    : QScrollArea(parent), m_client(client), m_recipients(new RecipientsInput(client)),
      m_sender(new QComboBox), m_senderNote(quietLabel()), m_letter(new LetterInput(client)),
      m_files(new ChipRow(tr("Attach file…"))), m_fileNote(quietLabel()), m_time(new TimeInput(context)),
      m_name(new QLineEdit), m_checks(new ChecksView), m_belowChecks(new QVBoxLayout)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *page = new QWidget;
    auto *rows = new QFormLayout(page);
    rows->setContentsMargins(0, 0, 6, 0);
    rows->setHorizontalSpacing(10);
    rows->setVerticalSpacing(12);
    rows->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    rows->addRow(tr("To"), m_recipients);
    auto *from = new QVBoxLayout;
    from->setSpacing(4);
    from->addWidget(m_sender);
    from->addWidget(m_senderNote);
    rows->addRow(tr("From"), from);
    m_sender->setAccessibleName(tr("From"));
    m_sender->setMinimumContentsLength(10);
    m_sender->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_senderNote->hide();
    m_subject = addCounted(*rows, tr("Subject"), letters::shownSubject);
    m_subject->setObjectName(u"subject"_s);
    m_preview = addCounted(*rows, tr("Preview text"), letters::shownPreview);
    m_preview->setObjectName(u"preview"_s);
    m_preview->setPlaceholderText(tr("Shown below the subject in lists of mails"));
    rows->addRow(tr("Letter"), m_letter);
    rows->addRow(tr("When"), m_time);
    auto *files = new QVBoxLayout;
    files->setSpacing(4);
    files->addWidget(m_files);
    files->addWidget(m_fileNote);
    m_fileNote->hide();
    rows->addRow(tr("Files"), files);
    rows->addRow(tr("Counting"), makeTracking());
    m_name->setAccessibleName(tr("Name of the campaign"));
    m_name->setPlaceholderText(tr("As the subject; only you see it"));
    rows->addRow(tr("Name"), m_name);
    m_belowChecks->setSpacing(6);
    m_belowChecks->addWidget(m_checks);
    rows->addRow(tr("Checks"), m_belowChecks);
    setWidget(page);
    connectAll();
}

void ComposerForm::addBelowChecks(QWidget *widget)
{
    m_belowChecks->addWidget(widget, 0, Qt::AlignLeft);
}

QLineEdit *ComposerForm::addCounted(QFormLayout &rows, const QString &title, qsizetype shown)
{
    auto *edit = new QLineEdit;
    edit->setAccessibleName(title);
    auto *counter = quietLabel();
    counter->setWordWrap(false);
    counter->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    counter->setMinimumWidth(counter->fontMetrics().horizontalAdvance(tr("%1 of %2").arg(100).arg(100)));
    const auto count = [edit, counter, shown] {
        //: How many characters were written, and how many are shown on telephones.
        counter->setText(tr("%1 of %2").arg(edit->text().size()).arg(shown));
        edit->setAccessibleDescription(counter->text());
    };
    count();
    connect(edit, &QLineEdit::textChanged, counter, count);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(edit, 1);
    line->addWidget(counter);
    rows.addRow(title, line);
    return edit;
}

QWidget *ComposerForm::makeTracking()
{
    auto *tracking = new QWidget;
    m_opens = new QCheckBox(tr("Opens"));
    m_clicks = new QCheckBox(tr("Clicks"));
    m_utm = new QLineEdit;
    m_utm->setAccessibleName(tr("UTM campaign"));
    m_utm->setPlaceholderText(tr("utm_campaign for links: spring-sale"));
    auto *boxes = new QHBoxLayout;
    boxes->addWidget(m_opens);
    boxes->addWidget(m_clicks);
    boxes->addStretch();
    auto *layout = new QVBoxLayout(tracking);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    layout->addLayout(boxes);
    layout->addWidget(m_utm);
    return tracking;
}

void ComposerForm::connectAll()
{
    connect(m_recipients, &RecipientsInput::changed, this, &ComposerForm::changed);
    connect(m_sender, &QComboBox::currentIndexChanged, this, &ComposerForm::changed);
    connect(m_letter, &LetterInput::changed, this, &ComposerForm::changed);
    connect(m_time, &TimeInput::changed, this, &ComposerForm::changed);
    connect(m_opens, &QCheckBox::toggled, this, &ComposerForm::changed);
    connect(m_clicks, &QCheckBox::toggled, this, &ComposerForm::changed);
    for (QLineEdit *edit : {m_subject, m_preview, m_utm, m_name})
        connect(edit, &QLineEdit::textChanged, this, &ComposerForm::changed);
    connect(m_files, &ChipRow::addWanted, this, &ComposerForm::addFile);
    connect(m_files, &ChipRow::removed, this, [this](int place) {
        m_attachments.removeAt(place);
        showFiles();
        emit changed();
        m_files->addButton()->setFocus();
    });
}

void ComposerForm::readSenders()
{
    if (std::exchange(m_isAsked, true))
        return;
    const Request request {
        .scope = Scope::Emails, .operation = u"GET /senders"_s, .priority = Priority::Visible};
    m_client.send(request, this, [this](const Reply &reply) {
        m_isAsked = reply.ok();
        if (reply.ok())
            return takeSenders(reply.json.toArray());
        m_senderNote->setText(tr("The senders could not be read. %1").arg(reply.error.summary()));
        m_senderNote->show();
    });
}

/// Only active ones may send.
void ComposerForm::takeSenders(const QJsonArray &rows)
{
    const QString chosen = m_sender->currentData().toString();
    const QString name = m_sender->currentData(Qt::UserRole + 1).toString();
    const QSignalBlocker quiet(m_sender);
    m_sender->clear();
    int waiting = 0;
    for (const QJsonValue row : rows) {
        if (row[u"status"] == "Active"_L1)
            chooseSender(row[u"email"].toString(), row[u"name"].toString());
        else
            ++waiting;
    }
    m_sender->setCurrentIndex(0);
    if (!chosen.isEmpty())
        chooseSender(chosen, name);
    m_senderNote->setText(m_sender->count() == 0
                              ? tr("No sender is active: add one and activate it on the page Senders.")
                              : tr("%Ln sender(s) wait for activation.", nullptr, waiting));
    m_senderNote->setVisible(waiting > 0 || m_sender->count() == 0);
    emit changed();
}

void ComposerForm::chooseSender(const QString &email, const QString &name)
{
    if (m_sender->findData(email) < 0) {
        //: A sender: the name and the address.
        m_sender->addItem(name.isEmpty() ? email : tr("%1 <%2>").arg(name, email), email);
        m_sender->setItemData(m_sender->count() - 1, name, Qt::UserRole + 1);
    }
    m_sender->setCurrentIndex(m_sender->findData(email));
}

void ComposerForm::addFile()
{
    auto *dialog = new QFileDialog(window(), tr("Attach a file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ComposerForm::readFile);
    dialog->open();
}

void ComposerForm::readFile(const QString &path)
{
    QFile file(path);
    qint64 taken = file.size();
    for (const CampaignDraft::Attachment &one : std::as_const(m_attachments))
        taken += one.data.size() * 3 / 4;
    const bool isFine = taken <= mostBytes && file.open(QIODevice::ReadOnly);
    m_fileNote->setVisible(!isFine);
    if (!isFine)
        return m_fileNote->setText(
            taken > mostBytes
                ? tr("All files together may have %1.").arg(locale().formattedDataSize(mostBytes))
                : tr("The file cannot be read: %1").arg(file.errorString()));
    const QString name = QFileInfo(path).fileName();
    m_attachments.removeIf([&](const CampaignDraft::Attachment &one) { return one.name == name; });
    m_attachments << CampaignDraft::Attachment {name, QString::fromLatin1(file.readAll().toBase64())};
    showFiles();
    emit changed();
}

void ComposerForm::showFiles()
{
    QStringList names;
    for (const CampaignDraft::Attachment &one : std::as_const(m_attachments))
        //: A file: its name and size.
        names << tr("%1 (%2)").arg(one.name, locale().formattedDataSize(one.data.size() * 3 / 4));
    m_files->show(names);
    m_files->addButton()->setEnabled(names.size() < letters::mostAttachments);
}

void ComposerForm::show(const CampaignDraft &draft)
{
    const QSignalBlocker quiet(this);
    m_recipients->show(draft);
    if (!draft.senderEmail.isEmpty())
        chooseSender(draft.senderEmail, draft.senderName);
    m_subject->setText(draft.subject);
    m_preview->setText(draft.preview);
    m_letter->show(draft);
    m_attachments = draft.attachments;
    showFiles();
    m_time->show(draft);
    m_opens->setChecked(draft.countsOpens);
    m_clicks->setChecked(draft.countsClicks);
    m_utm->setText(draft.utm);
    m_name->setText(draft.name);
}

void ComposerForm::writeTo(CampaignDraft &draft) const
{
    m_recipients->writeTo(draft);
    draft.senderEmail = m_sender->currentData().toString();
    draft.senderName = m_sender->currentData(Qt::UserRole + 1).toString();
    draft.subject = m_subject->text();
    draft.preview = m_preview->text();
    m_letter->writeTo(draft);
    draft.attachments = m_attachments;
    m_time->writeTo(draft);
    draft.countsOpens = m_opens->isChecked();
    draft.countsClicks = m_clicks->isChecked();
    draft.utm = m_utm->text();
    draft.name = m_name->text();
}

QString ComposerForm::misreading() const
{
    return m_time->misreading();
}

} // namespace pulsedeck
