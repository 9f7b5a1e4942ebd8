// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scopes/people/contactcard.h"

#include "app/jobs/ledger.h"
#include "app/scopes/emails/emails.h"
#include "app/table/names.h"
#include "app/table/resourcemodel.h"
#include "app/values/convert.h"
#include "app/values/format.h"
#include "ui/action/resourceactions.h"
#include "ui/context/pagecontext.h"
#include "ui/look/labels.h"
#include "ui/page/listpage.h"
#include "ui/report/reportpanel.h"
#include "ui/scopes/people/campaignoutcomes.h"
#include "ui/table/resourcetable.h"

#include <QScrollArea>
#include <QSplitter>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pulsedeck {

ContactCard::ContactCard(Client &client, const Resource &lists, PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_address(lists.list->path[u"email"_s].toString()),
      m_lists(new ListPage(client, lists, context)),
      m_totals(new ReportPanel(client, Scope::Emails, emails::emailsTo({{u"email"_s, m_address}}), context)),
      m_outcomes(new CampaignOutcomes(client, m_address, context)), m_tagWords(quietLabel())
{
    setObjectName(u"contactCard"_s);
    setAccessibleName(lists.title);
    m_lists->setTitleShown(false);
    m_outcomes->takeLists([this] {
        QList<QJsonObject> rows;
        for (int row = 0; row < m_lists->model().rowCount(); ++row)
            rows << m_lists->model().rowAt(row);
        return rows;
    });
    auto *parts = new QSplitter(Qt::Vertical);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_lists);
    parts->addWidget(m_outcomes);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    auto *totals = new QWidget;
    auto *margin = new QVBoxLayout(totals);
    margin->setContentsMargins(16, 0, 16, 0);
    margin->addWidget(m_totals);
    m_lists->setMinimumHeight(fontMetrics().height() * 15);
    auto *page = new QWidget;
    auto *scroller = new QScrollArea;
    scroller->setWidget(page);
    scroller->setWidgetResizable(true);
    scroller->setFrameShape(QFrame::NoFrame);
    scroller->setFocusPolicy(Qt::NoFocus);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(scroller);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    layout->addWidget(makeHead(client));
    m_tagWords->setContentsMargins(16, 0, 16, 0);
    m_tagWords->hide();
    layout->addWidget(m_tagWords);
    layout->addWidget(totals);
    layout->addWidget(parts, 1);
    setFocusProxy(&m_lists->table());
    connect(&m_lists->model(), &ResourceModel::statusChanged, this, &ContactCard::dropWhenUnknown);
    if (context.names())
        connect(context.names(), &Names::changed, this, &ContactCard::showTags);
    if (context.ledger())
        connect(context.ledger(), &Ledger::appended, this, &ContactCard::readTags);
    readTags();
}

void ContactCard::readTags()
{
    if (!m_context.ledger())
        return;
    toldhere::tagsOf(*m_context.ledger(), m_address, this, [this](const QList<toldhere::Tag> &tags) {
        m_tags = tags;
        showTags();
    });
}

/// Who is in no list any more is an error to the service, 502, and not a contact of the lists before.
void ContactCard::dropWhenUnknown()
{
    ResourceModel &lists = m_lists->model();
    if (lists.error().code != "502"_L1)
        return;
    QStringList keys;
    for (int row = 0; row < lists.rowCount(); ++row)
        keys << lists.index(row, 0).data(ResourceModel::KeyRole).toString();
    if (!keys.isEmpty())
        lists.dropRows(keys);
}

/// The service tells the tags of no address.
void ContactCard::showTags()
{
    const Reference list {u"tags"_s, u"emails/tags"_s};
    const QList<StatusWord> names =
        m_context.names() && !m_tags.isEmpty() ? m_context.names()->of(list) : QList<StatusWord>();
    QStringList shown;
    for (const toldhere::Tag &tag : std::as_const(m_tags)) {
        const StatusWord *known = format::statusWord(names, tag.id);
        shown << (known ? known->text : tag.id);
    }
    m_tagWords->setText(tr("Tagged from here: %1. The service does not tell tags that others put on.")
                            .arg(shown.join(u", "_s)));
    m_tagWords->setVisible(!shown.isEmpty());
}

QString ContactCard::tagWords() const
{
    return m_tagWords->isHidden() ? QString() : m_tagWords->text();
}

QWidget *ContactCard::makeHead(Client &client)
{
    auto *head = new QWidget;
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(16, 10, 16, 0);
    QLabel *name = headingLabel(format::harmlessLine(m_address), 1.3);
    name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    line->addWidget(name, 1);
    const QList<QJsonObject> rows {{{u"email"_s, m_address}}};
    auto *actions = new ResourceActions(
        client, emails::people(), m_context, [rows] { return rows; }, head);
    actions->setSelection(rows, 1);
    auto *bar = new QToolBar;
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize({fontMetrics().height(), fontMetrics().height()});
    bar->addActions(head->actions());
    for (QToolButton *button : bar->findChildren<QToolButton *>())
        button->setFocusPolicy(Qt::TabFocus);
    line->addWidget(bar);
    connect(actions, &ResourceActions::carriedOut, this, &ContactCard::refresh);
    connect(actions, &ResourceActions::checkWanted, this, &ContactCard::refresh);
    return head;
}

void ContactCard::refresh()
{
    m_lists->refresh();
    m_totals->read();
}

void ContactCard::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!std::exchange(m_asked, true))
        m_totals->read();
}

} // namespace pulsedeck
