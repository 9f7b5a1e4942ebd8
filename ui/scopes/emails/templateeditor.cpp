// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scopes/emails/templateeditor.h"

#include "app/jobs/jobs.h"
#include "app/letters/lettercheck.h"
#include "app/scopes/emails/emails.h"
#include "app/values/convert.h"
#include "app/values/encoded.h"
#include "ui/context/pagecontext.h"
#include "ui/look/labels.h"
#include "ui/notice/errorbox.h"
#include "ui/page/resourcepage.h"
#include "ui/scopes/emails/letterview.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pulsedeck {

using emails::TemplateDesk;

TemplateEditor::TemplateEditor(Client &client, const Resource &resource, PageContext &context,
                               QWidget *parent)
    : QWidget(parent), m_client(client), m_context(context), m_resource(resource),
      m_row(emails::templateOf(resource)), m_what(emails::purposeOf(resource)),
      m_before(decoded(m_row["body"])), m_again(new QWidget), m_name(new QLineEdit),
      m_language(new QComboBox), m_html(new PlainTextEdit), m_letter(new LetterView), m_error(new ErrorBox),
      m_findings(quietLabel()), m_save(new QPushButton)
{
    setAccessibleName(resource.title);
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeForm());
    splitter->addWidget(m_letter);
    splitter->setSizes({500, 500});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(10);
    layout->addWidget(headingLabel(resource.title, 1.3));
    layout->addWidget(m_again);
    layout->addWidget(m_error);
    layout->addWidget(splitter, 1);
    layout->addWidget(makeFoot());
    m_error->hide();
    auto *discardButton = new QPushButton(tr("&Discard them"));
    auto *again = new QHBoxLayout(m_again);
    again->setContentsMargins({});
    again->addWidget(textLabel(tr("Your changes that were not saved are here again.")), 1);
    again->addWidget(discardButton);
    m_again->hide();
    connect(discardButton, &QPushButton::clicked, this, &TemplateEditor::discard);
    if (context.ledger()) {
        m_desk = std::make_unique<letters::LetterDesk>(*context.ledger());
        m_desk->unsavedTemplate(key(), this, [this](const QJsonObject &written) { takeUnsaved(written); });
    }
    m_settling.setSingleShot(true);
    m_settling.setInterval(200);
    connect(&m_settling, &QTimer::timeout, this, &TemplateEditor::draw);
    connect(m_html, &QPlainTextEdit::textChanged, &m_settling, qOverload<>(&QTimer::start));
    if (Jobs *jobs = context.jobs()) {
        connect(jobs, &Jobs::answeredWith, this, [this](const QString &id, int, const Reply &reply) {
            if (id == m_job)
                m_refusal = reply.error;
        });
        connect(jobs, &Jobs::ended, this, &TemplateEditor::end);
    }
    draw();
}

QWidget *TemplateEditor::makeForm()
{
    auto *form = new QWidget;
    for (const StatusWord &language : emails::templateLanguages())
        m_language->addItem(language.text, language.code);
    m_language->setCurrentIndex(languageBefore());
    m_language->setAccessibleName(tr("Language"));
    m_name->setAccessibleName(tr("Name"));
    m_name->setObjectName(u"name"_s);
    const bool isCopy = m_what == TemplateDesk::New && !m_row.isEmpty();
    if (isCopy)
        //: The name of a copy of the template %1.
        m_name->setText(tr("%1, copy").arg(m_row["name"].toString()));
    m_html->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_html->setTabChangesFocus(true);
    m_html->setAccessibleName(tr("The letter as HTML"));
    m_html->setText(m_before);
    auto *fields = new QFormLayout;
    fields->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    if (m_what == TemplateDesk::New)
        fields->addRow(tr("Name"), m_name);
    else
        m_name->hide();
    fields->addRow(tr("Language"), m_language);
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->addLayout(fields);
    layout->addWidget(m_html, 1);
    return form;
}

int TemplateEditor::languageBefore() const
{
    return qMax(0, m_language->findData(m_row["lang"].toString()));
}

/// The first thing to write in.
void TemplateEditor::focusInEvent(QFocusEvent *)
{
    m_name->isHidden() ? m_html->setFocus() : m_name->setFocus();
}

QWidget *TemplateEditor::makeFoot()
{
    auto *foot = new QWidget;
    m_save->setText(m_what == TemplateDesk::New ? tr("Crea&te template") : tr("&Save"));
    m_save->setObjectName(u"save"_s);
    m_save->setDefault(true);
    //: An action and its shortcut.
    m_save->setToolTip(
        tr("%1 (%2)").arg(QString(m_save->text()).remove(u'&'),
                          QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText)));
    connect(m_save, &QPushButton::clicked, this, &TemplateEditor::save);
    auto *keys = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(keys, &QShortcut::activated, m_save, &QPushButton::click);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins({});
    layout->addWidget(m_findings, 1);
    layout->addWidget(m_save);
    return foot;
}

QString TemplateEditor::key() const
{
    return m_what == TemplateDesk::Edit ? m_row["real_id"].toVariant().toString() : u"new"_s;
}

void TemplateEditor::takeUnsaved(const QJsonObject &written)
{
    const QString html = written["html"].toString();
    // A copy begins with what it is a copy of.
    if (html.isEmpty() || html == m_before || (m_what == TemplateDesk::New && !m_row.isEmpty()))
        return;
    m_html->setText(html);
    if (m_name->text().isEmpty())
        m_name->setText(written["name"].toString());
    m_again->show();
}

void TemplateEditor::discard()
{
    m_html->setText(m_before);
    if (m_desk)
        m_desk->keepTemplate(key(), {});
    m_again->hide();
}

void TemplateEditor::keep()
{
    if (m_desk && m_job.isEmpty() && html() != m_before)
        m_desk->keepTemplate(key(), {{"html", html()}, {"name", m_name->text()}});
}

void TemplateEditor::draw()
{
    keep();
    m_letter->setLetter(html());
    QStringList said;
    for (const letters::Finding &finding : letters::findings({.html = html()})) {
        if (finding.tone == Tone::Bad || finding.tone == Tone::Warning)
            said << finding.text;
    }
    m_findings->setText(html().isEmpty() ? QString() : said.mid(0, 2).join(u' '));
}

void TemplateEditor::save()
{
    Jobs *jobs = m_context.jobs();
    if (m_client.isReadOnly() || !jobs) {
        const ApiError error {.kind = ApiError::Kind::ReadOnly};
        return m_context.say({.text = error.summary(), .tone = Message::Tone::Warning, .error = error});
    }
    if (html().trimmed().isEmpty())
        return m_error->show(tr("The letter is empty."));
    if (m_what == TemplateDesk::New && m_name->text().trimmed().isEmpty()) {
        m_name->setFocus();
        return m_error->show(tr("Give the template a name."));
    }
    m_error->hide();
    const bool isSame = html() == m_before && m_language->currentIndex() == languageBefore();
    if (m_what == TemplateDesk::Edit && isSame)
        return leave({.text = tr("Nothing was changed.")});
    m_save->setEnabled(false);
    const QString name = m_what == TemplateDesk::New ? m_name->text().trimmed() : m_row["name"].toString();
    JobItem item;
    item.name = name;
    item.request = emails::saveTemplate(m_row, m_what, name, m_language->currentData().toString(), html());
    Job job;
    job.title = m_what == TemplateDesk::New ? tr("Create a template") : tr("Edit a template");
    job.scope = Scope::Emails;
    job.place = placeOf(emails::templates());
    job.isPatient = false;
    m_job = jobs->run(job, {item});
}

void TemplateEditor::end(const Job &job)
{
    if (job.id != m_job)
        return;
    m_save->setEnabled(true);
    if (job.fine() == 0) {
        m_job.clear();
        return m_error->show(m_refusal);
    }
    leave({.text =
               m_what == TemplateDesk::New ? tr("The template was created.") : tr("The template was saved."),
           .tone = Message::Tone::Good});
}

void TemplateEditor::leave(const Message &message)
{
    if (m_desk)
        m_desk->keepTemplate(key(), {});
    m_context.say(message);
    if (ResourcePage *page = ResourcePage::around(this))
        page->back();
}

} // namespace pulsedeck
