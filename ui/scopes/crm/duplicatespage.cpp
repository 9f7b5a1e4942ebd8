// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scopes/crm/duplicatespage.h"

#include "app/values/convert.h"
#include "app/vocabulary/watch.h"
#include "ui/action/resourceactions.h"
#include "ui/context/pagecontext.h"
#include "ui/look/icons.h"
#include "ui/look/labels.h"
#include "ui/notice/errorbox.h"

#include <QAction>
#include <QHeaderView>
#include <QJsonArray>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck {

/// Rows that one call reads.
constexpr int pageSize = 100;

DuplicatesPage::DuplicatesPage(Client &client, const Resource &contacts, PageContext &context,
                               QWidget *parent)
    : QWidget(parent), m_context(context), m_model(client, contacts), m_sentence(textLabel()),
      m_readAll(new QPushButton), m_error(new ErrorBox), m_tree(new QTreeWidget), m_planLabel(textLabel()),
      m_move(new QPushButton(icon(u"forward"_s), QString()))
{
    setAccessibleName(contacts.title);
    makeActions(client);
    build();
    m_error->retryWhenBack(client);
    m_soon.setSingleShot(true);
    m_soon.setInterval(100);
    connect(&m_soon, &QTimer::timeout, this, &DuplicatesPage::find);
    connect(&m_model, &ResourceModel::statusChanged, this, &DuplicatesPage::follow);
    connect(&m_model, &QAbstractItemModel::rowsInserted, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_model, &QAbstractItemModel::modelReset, &m_soon, qOverload<>(&QTimer::start));
    connect(m_readAll, &QPushButton::clicked, this,
            [this] { m_model.isLoading() ? m_model.stopLoading() : m_model.loadAll(); });
    connect(m_error, &ErrorBox::actionTriggered, &m_model, &ResourceModel::refresh);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &DuplicatesPage::choose);
    connect(m_tree, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        if (item->parent())
            m_context.open({Scope::Crm, u"crm/contacts"_s, kept(), 0});
    });
    follow();
}

/// One action whose requests are the plan.
void DuplicatesPage::makeActions(Client &client)
{
    Action move;
    move.id = u"move"_s;
    move.text = tr("Move…");
    move.operation = u"POST /crm/v1/contacts/{contactId}/phones"_s;
    move.moreOperations = {u"POST /crm/v1/contacts/{contactId}/emails"_s,
                           u"POST /crm/v1/contacts/{contactId}/messengers"_s,
                           u"POST /crm/v1/contact-tags/{tagId}/contact/{contactId}"_s};
    move.confirm = Action::Confirm::Ask;
    move.question = [this](const ActionContext &) { return planText(); };
    move.requests = [this](const ActionContext &) { return m_plan.requests; };
    Resource contacts = m_model.resource();
    contacts.actions = {move};
    m_actions = new ResourceActions(
        client, contacts, m_context, [this] { return QList<QJsonObject> {kept()}; }, this);
    connect(m_move, &QPushButton::clicked, actions().last(), &QAction::trigger);
    connect(m_actions, &ResourceActions::carriedOut, &m_model, &ResourceModel::refresh);
    connect(m_actions, &ResourceActions::checkWanted, &m_model, &ResourceModel::refresh);
}

void DuplicatesPage::build()
{
    m_tree->setAccessibleName(tr("Contacts that seem to be one person"));
    m_tree->setHeaderLabels({tr("Contact"), tr("Addresses"), tr("Phones"), tr("Deals")});
    m_tree->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(3, QHeaderView::ResizeToContents);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setRootIsDecorated(false);
    m_move->setEnabled(false);
    auto *line = new QHBoxLayout;
    line->addWidget(m_sentence, 1);
    line->addWidget(m_readAll);
    auto *end = new QHBoxLayout;
    end->addWidget(m_planLabel, 1);
    end->addWidget(m_move, 0, Qt::AlignBottom);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(10);
    layout->addWidget(headingLabel(m_model.resource().title, 1.3));
    layout->addLayout(line);
    layout->addWidget(quietLabel(tr(
        "SendPulse cannot merge contacts. What the others have and the chosen one lacks is added to it, one "
        "call each; the others stay, with their deals, notes and payments, until you delete them.")));
    layout->addWidget(m_error);
    layout->addWidget(m_tree, 1);
    layout->addStretch();
    layout->addLayout(end);
    setFocusProxy(m_tree);
}

void DuplicatesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!std::exchange(m_isAsked, true))
        m_model.refresh();
}

void DuplicatesPage::follow()
{
    const int read = m_model.loadedCount();
    const qint64 total = m_model.total();
    const ApiError error = m_model.error();
    m_error->setVisible(error.isSet());
    if (error.isSet())
        m_error->show(error, {}, tr("&Try again"));
    const int left = int(qMax<qint64>(0, total - read));
    m_readAll->setVisible(left > 0);
    const int calls = (left + pageSize - 1) / pageSize;
    m_readAll->setText(m_model.isLoading() && read > 0 ? tr("Stop reading")
                                                       : tr("Read the rest, %Ln call(s)", nullptr, calls));
    QString among = tr("%Ln contact(s) were read", nullptr, read);
    if (total > read)
        //: %1: how many contacts were read, as "100 contacts were read"; %2: how many there are.
        among = tr("%1 of %2").arg(among, locale().toString(total));
    const int groups = int(m_groups.size());
    //: %1: how many contacts were read.
    m_sentence->setText(groups > 0
                            ? tr("%1; %Ln group(s) share a phone or an address.", nullptr, groups).arg(among)
                            : tr("%1; none of them share a phone or an address.").arg(among));
    m_tree->setVisible(groups > 0);
}

void DuplicatesPage::find()
{
    QList<QJsonObject> contacts;
    for (int row = 0; row < m_model.rowCount(); ++row)
        contacts << m_model.rowAt(row);
    m_groups = duplicatesIn(contacts);
    m_tree->clear();
    for (const Duplicates &group : std::as_const(m_groups))
        addGroup(group);
    if (QTreeWidgetItem *first = m_tree->topLevelItem(0))
        m_tree->setCurrentItem(first->child(0));
    follow();
    choose();
}

static QString listed(const QJsonValue &entries, const QString &key)
{
    QStringList texts;
    for (const QJsonValue one : entries.toArray())
        texts << format::toText(one[key]);
    return format::harmlessLine(texts.join(u", "_s));
}

void DuplicatesPage::addGroup(const Duplicates &group)
{
    auto *head = new QTreeWidgetItem(m_tree, {format::harmlessLine(group.shared.join(u", "_s))});
    head->setFlags(Qt::ItemIsEnabled);
    head->setFirstColumnSpanned(true);
    QFont bold = font();
    bold.setBold(true);
    head->setFont(0, bold);
    for (const QJsonObject &contact : group.contacts) {
        const QString name = contact["fullName"].toString();
        new QTreeWidgetItem(head,
                            {name.isEmpty() ? tr("Without a name") : format::harmlessLine(name),
                             listed(contact["emails"], u"email"_s), listed(contact["phones"], u"phone"_s),
                             format::toText(contact["dealsQty"])});
    }
    head->setExpanded(true);
}

int DuplicatesPage::groupOf(const QTreeWidgetItem &item) const
{
    return m_tree->indexOfTopLevelItem(item.parent());
}

QJsonObject DuplicatesPage::kept() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    const int group = item && item->parent() ? groupOf(*item) : -1;
    return group < 0
        ? QJsonObject()
        : m_groups.at(group).contacts.at(item->parent()->indexOfChild(const_cast<QTreeWidgetItem *>(item)));
}

void DuplicatesPage::choose()
{
    QTreeWidgetItem *item = m_tree->currentItem();
    const int group = item && item->parent() ? groupOf(*item) : -1;
    m_plan = group < 0 ? MovePlan() : planFor(m_groups.at(group), item->parent()->indexOfChild(item));
    m_planLabel->setText(group < 0 ? QString() : planText());
    m_move->setText(group < 0 ? tr("Move…")
                              : tr("Move to %1…").arg(withoutMnemonics(format::harmlessLine(item->text(0)))));
    m_move->setEnabled(!m_plan.requests.isEmpty());
    m_actions->setSelection({kept()}, m_plan.requests.isEmpty() ? 0 : 1);
}

QString DuplicatesPage::planText() const
{
    const QString name = format::harmlessLine(kept()["fullName"].toString());
    QStringList parts;
    if (m_plan.lines.isEmpty())
        parts << tr("%1 has all that the others have.").arg(name);
    else
        //: %1: a person, %2: what is added, such as a phone and an address.
        parts << tr("%1 would get: %2.").arg(name, format::harmlessLine(m_plan.lines.join(u", "_s)));
    if (m_plan.dealsLeft > 0)
        parts << tr("%Ln deal(s) of the others stay with them.", nullptr, m_plan.dealsLeft);
    return parts.join(u' ');
}

} // namespace pulsedeck
