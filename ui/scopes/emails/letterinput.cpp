// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scopes/emails/letterinput.h"

#include "app/scopes/emails/emails.h"
#include "app/values/convert.h"
#include "app/values/encoded.h"
#include "app/vocabulary/answershape.h"
#include "app/wire/client.h"
#include "ui/look/labels.h"
#include "ui/look/plaintextedit.h"
#include "ui/notice/errorbox.h"
#include "ui/scopes/emails/pickrow.h"

#include <QFontDatabase>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pulsedeck {

using letters::CampaignDraft;

LetterInput::LetterInput(Client &client, QWidget *parent)
    : QWidget(parent), m_client(client), m_origin(quietLabel()), m_insert(new QMenu(this)),
      m_error(new ErrorBox), m_editor(new PlainTextEdit)
{
    constexpr int lines = 9;
    m_editor->setAccessibleName(tr("The letter as HTML"));
    m_editor->setPlaceholderText(tr("Choose a template, or write the letter as HTML"));
    m_editor->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_editor->setTabChangesFocus(true);
    m_editor->setMinimumHeight(m_editor->fontMetrics().lineSpacing() * lines + 12);
    m_error->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    layout->addWidget(makeHead());
    layout->addWidget(m_error);
    layout->addWidget(m_editor);
    layout->addWidget(m_origin);
    connect(m_editor, &QPlainTextEdit::textChanged, this, &LetterInput::edited);
    showOrigin();
}

QWidget *LetterInput::makeHead()
{
    auto *head = new QWidget;
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins({});
    const auto addMenu = [&](const QString &text, QMenu *menu) {
        auto *button = new QPushButton(text);
        button->setAutoDefault(false);
        button->setMenu(menu);
        layout->addWidget(button);
        return button;
    };
    auto *choose = new QMenu(this);
    addMenu(tr("Te&mplate"), choose)->setObjectName(u"template"_s);
    connect(choose->addAction(tr("One of mine…")), &QAction::triggered, this,
            [this] { this->choose(u"me"_s); });
    connect(choose->addAction(tr("From the gallery…")), &QAction::triggered, this,
            [this] { this->choose(u"sendpulse"_s); });
    addMenu(tr("&Insert"), m_insert);
    layout->addStretch();
    setVariables({});
    return head;
}

void LetterInput::setVariables(const QStringList &names)
{
    m_insert->clear();
    const auto add = [this](const QString &text, const QString &inserted) {
        connect(m_insert->addAction(text), &QAction::triggered, this, [this, inserted] {
            m_editor->insertPlainText(inserted);
            m_editor->setFocus();
        });
    };
    for (const QString &name : names)
        add(withoutMnemonics(u"{{%1}}"_s.arg(name)), u"{{%1}}"_s.arg(name));
    if (!names.isEmpty())
        m_insert->addSeparator();
    add(tr("Link to unsubscribe"), u"<a href=\"{{unsubscribe_url}}\">%1</a>"_s.arg(tr("Unsubscribe")));
    add(tr("Link"), u"<a href=\"https://\"></a>"_s);
    add(tr("Picture"), u"<img src=\"https://\" alt=\"\" width=\"560\">"_s);
}

void LetterInput::choose(const QString &owner)
{
    Resource list = emails::templates();
    list.list->query[u"owner"_s] = owner;
    pickRow(m_client, {list, {}}, tr("Template"), this, [this](const QJsonObject &row) { useTemplate(row); });
}

void LetterInput::useTemplate(const QJsonObject &row)
{
    const QString owner = row["owner"].toString(u"me"_s);
    const Request request {.scope = Scope::Emails,
                           .operation = u"GET /template/{template_id}"_s,
                           .path = {{u"template_id"_s, row["id"].toVariant().toString()}},
                           .query = {{u"owner"_s, owner}},
                           .priority = Priority::Click};
    m_client.send(request, this,
                  [this, row, operation = m_client.contract().find(request.scope, request.operation)](
                      const Reply &reply) {
                      const ApiError error = reply.ok() ? shapeError(reply.json, operation) : reply.error;
                      m_error->setVisible(error.isSet());
                      if (error.isSet())
                          return m_error->show(error);
                      take(detailRow(emails::templates(), row, reply.json));
                  });
}

void LetterInput::take(const QJsonObject &row)
{
    m_templateId = row["id"].toVariant().toString();
    m_templateName = row["name"].toString();
    m_templateHtml = decoded(row["body"]);
    m_isOwn = false;
    const QSignalBlocker quiet(m_editor);
    m_editor->setText(m_templateHtml);
    showOrigin();
    emit changed();
}

/// A template that is not what it was is a letter of one's own; put back, it is the template again.
void LetterInput::edited()
{
    m_isOwn = m_templateId.isEmpty() || m_templateHtml.isEmpty() || m_editor->text() != m_templateHtml;
    showOrigin();
    emit changed();
}

void LetterInput::showOrigin()
{
    const QString name = format::harmlessLine(m_templateName);
    m_origin->setVisible(!m_templateId.isEmpty());
    m_origin->setText(m_isOwn ? tr("Written on from the template “%1”, which stays as it is.").arg(name)
                              : tr("The template “%1” as it is.").arg(name));
}

void LetterInput::show(const CampaignDraft &draft)
{
    m_templateId = draft.templateId;
    m_templateName = draft.templateName;
    m_templateHtml = draft.isOwnLetter ? QString() : draft.html;
    m_isOwn = draft.isOwnLetter;
    const QSignalBlocker quiet(m_editor);
    m_editor->setText(draft.html);
    showOrigin();
}

void LetterInput::writeTo(CampaignDraft &draft) const
{
    draft.templateId = m_templateId;
    draft.templateName = m_templateName;
    draft.isOwnLetter = m_isOwn;
    draft.html = m_isOwn ? m_editor->text() : m_templateHtml;
}

} // namespace pulsedeck
