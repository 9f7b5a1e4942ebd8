// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scopes/emails/templatespage.h"

#include "app/jobs/jobs.h"
#include "app/scopes/emails/emails.h"
#include "app/scopes/emails/templatedesk.h"
#include "app/values/convert.h"
#include "app/values/encoded.h"
#include "app/values/format.h"
#include "ui/context/pagecontext.h"
#include "ui/look/icons.h"
#include "ui/look/labels.h"
#include "ui/notice/errorbox.h"
#include "ui/notice/stateview.h"
#include "ui/page/resourcepage.h"
#include "ui/scopes/emails/letterview.h"
#include "ui/scopes/emails/templatedelegate.h"
#include "ui/scopes/emails/templatepictures.h"

#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pulsedeck {

TemplatesPage::TemplatesPage(Client &client, const Resource &resource, PageContext &context, QWidget *parent)
    : QWidget(parent), m_client(client), m_context(context), m_model(client, resource),
      m_pictures(new TemplatePictures(client, this)), m_owners(new QTabBar), m_search(new QLineEdit),
      m_error(new ErrorBox), m_pages(new QStackedWidget), m_list(new QListView), m_state(new StateView),
      m_detail(new QWidget), m_name(headingLabel({}, 1.15)), m_facts(quietLabel()), m_why(quietLabel()),
      m_letter(new LetterView), m_editButton(new QPushButton)
{
    setAccessibleName(resource.title);
    m_list->setAccessibleName(resource.title);
    m_list->setModel(&m_model);
    m_list->setViewMode(QListView::IconMode);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMovement(QListView::Static);
    m_list->setUniformItemSizes(true);
    m_list->setSpacing(4);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setBackgroundRole(QPalette::Window);
    m_list->setItemDelegate(new TemplateDelegate(*m_pictures, m_list));
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_state);
    m_edit = addAction(u"edit"_s, tr("Edit…"), QKeySequence(Qt::Key_F2), &TemplatesPage::edit);
    m_copy = addAction(u"copy"_s, tr("Co&py as a new one…"), {}, &TemplatesPage::copy);
    m_use = addAction(u"use"_s, tr("&Use in a campaign"), {}, &TemplatesPage::use);
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins({});
    column->addWidget(m_error);
    column->addWidget(m_pages, 1);
    m_error->hide();
    m_error->retryWhenBack(client);
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(makeDetail());
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({560, 440});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(10);
    layout->addWidget(makeHead());
    layout->addWidget(splitter, 1);
    connect(&m_model, &ResourceModel::statusChanged, this, &TemplatesPage::follow);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &TemplatesPage::follow);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &TemplatesPage::follow);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TemplatesPage::choose);
    connect(m_list, &QListView::activated, this, &TemplatesPage::use);
    connect(m_pictures, &TemplatePictures::read, this, [this] {
        m_list->viewport()->update();
        choose();
    });
    connect(m_error, &ErrorBox::actionTriggered, this, &TemplatesPage::refresh);
    if (Jobs *jobs = context.jobs()) {
        connect(jobs, &Jobs::ended, this, [this](const Job &job) {
            if (job.place == placeOf(m_model.resource()) && job.fine() > 0)
                refresh();
        });
    }
    follow();
}

QAction *TemplatesPage::addAction(const QString &name, const QString &text, const QKeySequence &keys,
                                  void (TemplatesPage::*run)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    QWidget::addAction(action);
    connect(action, &QAction::triggered, this, run);
    return action;
}

QWidget *TemplatesPage::makeHead()
{
    auto *head = new QWidget;
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(headingLabel(m_model.resource().title, 1.3));
    m_owners->setAccessibleName(tr("Whose templates"));
    m_owners->setDrawBase(false);
    m_owners->setExpanding(false);
    m_owners->addTab(tr("Mine", "templates"));
    m_owners->addTab(tr("Gallery"));
    connect(m_owners, &QTabBar::currentChanged, this, [this](int owner) {
        m_model.setFilter({{u"owner"_s, owner == 0 ? u"me"_s : u"sendpulse"_s}});
    });
    layout->addWidget(m_owners);
    layout->addStretch();
    m_search->setPlaceholderText(tr("Search in what is loaded"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->setMaximumWidth(fontMetrics().averageCharWidth() * 36);
    connect(m_search, &QLineEdit::textChanged, &m_model, &ResourceModel::setSearch);
    layout->addWidget(m_search, 1);
    const auto addButton = [&](QAction *action, const QString &sign) {
        auto *button = new QPushButton(icon(sign), action->text());
        button->setToolTip(tr("%1 (%2)", "an action and its shortcut")
                               .arg(QString(action->text()).remove(u'&'),
                                    action->shortcut().toString(QKeySequence::NativeText)));
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        layout->addWidget(button);
    };
    addButton(addAction(u"refresh"_s, tr("&Refresh"), QKeySequence::Refresh, &TemplatesPage::refresh),
              u"refresh"_s);
    addButton(addAction(u"create"_s, tr("&New template…"), QKeySequence::New, &TemplatesPage::make),
              u"add"_s);
    auto *find = addAction(u"find"_s, tr("Search"), QKeySequence::Find, &TemplatesPage::choose);
    connect(find, &QAction::triggered, m_search, [this] { m_search->setFocus(); });
    return head;
}

QWidget *TemplatesPage::makeDetail()
{
    auto *use = new QPushButton(m_use->text());
    connect(use, &QPushButton::clicked, m_use, &QAction::trigger);
    m_editButton->setText(m_edit->text());
    m_editButton->setToolTip(tr("%1 (%2)", "an action and its shortcut")
                                 .arg(QString(m_edit->text()).remove(u'&'),
                                      m_edit->shortcut().toString(QKeySequence::NativeText)));
    connect(m_editButton, &QPushButton::clicked, m_edit, &QAction::trigger);
    auto *copy = new QPushButton(m_copy->text());
    connect(copy, &QPushButton::clicked, m_copy, &QAction::trigger);
    use->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_editButton);
    buttons->addWidget(copy);
    buttons->addStretch();
    buttons->addWidget(use);
    auto *layout = new QVBoxLayout(m_detail);
    layout->setContentsMargins(8, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_name);
    layout->addWidget(m_facts);
    layout->addWidget(m_why);
    layout->addWidget(m_letter, 1);
    layout->addLayout(buttons);
    m_detail->setMinimumWidth(fontMetrics().averageCharWidth() * 44);
    return m_detail;
}

void TemplatesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!std::exchange(m_isAsked, true))
        m_model.setFilter({{u"owner"_s, u"me"_s}});
}

void TemplatesPage::refresh()
{
    m_pictures->forget();
    m_model.refresh();
}

void TemplatesPage::follow()
{
    const bool hasRows = m_model.rowCount() > 0;
    m_pages->setCurrentWidget(hasRows ? static_cast<QWidget *>(m_list) : m_state);
    m_error->setVisible(hasRows && m_model.error().isSet());
    if (m_error->isVisibleTo(this))
        m_error->show(m_model.error(), {}, tr("&Try again"));
    if (hasRows && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model.index(0, 0));
    if (!hasRows && m_model.error().isSet())
        m_state->say(m_model.error());
    else if (!hasRows && (m_model.isLoading() || !m_isAsked))
        m_state->say(StateView::Words {});
    else if (!hasRows)
        m_state->say(
            {.sign = u"list"_s,
             .title = m_model.loadedCount() > 0 ? tr("No template fits the search") : tr("Nothing here yet"),
             .text = m_model.loadedCount() > 0 ? QString() : m_model.resource().emptyText});
    choose();
}

QJsonObject TemplatesPage::chosen() const
{
    const QModelIndex current = m_list->currentIndex();
    return current.isValid() && m_model.rowCount() > 0 ? m_model.rowAt(current.row()) : QJsonObject();
}

QString TemplatesPage::whyNotEdited(const QJsonObject &row) const
{
    if (row["owner"].toString() == "sendpulse"_L1)
        return tr("Templates of the gallery stay as they are. Copy it as a new one to change it.");
    if (row["is_structure"].toBool())
        return tr("It was made in the layout editor of SendPulse, and only that can change it. Copy it as a "
                  "new one "
                  "to go on with its HTML here.");
    if (row.contains(u"body"_s) && !isDecodable(row["body"]))
        return tr("It is written in an encoding that Pulsedeck cannot read. Change it in SendPulse.");
    return {};
}

void TemplatesPage::choose()
{
    const QJsonObject row = chosen();
    m_detail->setVisible(!row.isEmpty());
    if (row.isEmpty())
        return;
    const QJsonObject whole = m_pictures->record(row);
    m_name->setText(format::harmlessLine(row["name"].toString()));
    QStringList facts {row["category_info"]["name"].toString(), row["lang"].toString(),
                       format::display(row["created"], {.kind = Kind::DateTime})};
    facts.removeAll(QString());
    m_facts->setText(format::harmlessLine(facts.join(u" · "_s)));
    const QString why = whyNotEdited(whole);
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
    m_edit->setEnabled(why.isEmpty() && whole.contains(u"body"_s));
    m_editButton->setEnabled(m_edit->isEnabled());
    m_copy->setEnabled(whole.contains(u"body"_s));
    m_letter->setLetter(decoded(whole["body"]));
    const ApiError error = m_pictures->error(row);
    if (error.isSet()) {
        m_error->setVisible(true);
        m_error->show(error, {}, tr("&Try again"));
    }
}

void TemplatesPage::make()
{
    if (ResourcePage *page = ResourcePage::around(this))
        page->open(emails::templateDesk({}, emails::TemplateDesk::New));
}

void TemplatesPage::edit()
{
    if (ResourcePage *page = ResourcePage::around(this); page && m_edit->isEnabled())
        page->open(emails::templateDesk(m_pictures->record(chosen()), emails::TemplateDesk::Edit));
}

void TemplatesPage::copy()
{
    if (ResourcePage *page = ResourcePage::around(this); page && m_copy->isEnabled())
        page->open(emails::templateDesk(m_pictures->record(chosen()), emails::TemplateDesk::New));
}

void TemplatesPage::use()
{
    if (ResourcePage *page = ResourcePage::around(this); page && !chosen().isEmpty())
        page->open(emails::composerWith(chosen()));
}

} // namespace pulsedeck
