// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scopes/crm/storyview.h"

#include "app/values/convert.h"
#include "app/values/zone.h"
#include "ui/action/resourceactions.h"
#include "ui/context/pagecontext.h"
#include "ui/look/icons.h"
#include "ui/look/labels.h"
#include "ui/table/celllink.h"

#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck {

using Entry = crm::TimelineEntry;

static QString iconOf(Entry::Kind kind)
{
    switch (kind) {
    case Entry::Kind::Note:
        return u"edit"_s;
    case Entry::Kind::Payment:
        return u"good"_s;
    case Entry::Kind::Call:
        return u"sms"_s;
    case Entry::Kind::Event:
        break;
    }
    return u"info"_s;
}

StoryView::StoryView(const QList<crm::StorySource> &sources, Ask ask, QWidget *parent)
    : QWidget(parent), m_sources(sources), m_ask(std::move(ask)), m_layout(new QVBoxLayout(this)),
      m_head(new QHBoxLayout), m_list(new QListWidget),
      m_empty(quietLabel(tr("Nothing happened in the last year.")))
{
    m_answers.resize(sources.size(), QJsonValue(QJsonValue::Undefined));
    m_list->setAccessibleName(tr("What happened"));
    m_list->setWordWrap(true);
    m_list->setIconSize({fontMetrics().height(), fontMetrics().height()});
    m_list->setSpacing(2);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_layout->setContentsMargins(8, 0, 0, 0);
    m_head->addWidget(headingLabel(tr("What happened"), 1.1), 1);
    m_layout->addLayout(m_head);
    m_layout->addWidget(m_empty);
    m_layout->addWidget(m_list, 1);
    m_layout->addStretch(0);
    connect(m_list, &QListWidget::itemActivated, this, &StoryView::opened);
    connect(m_list, &QListWidget::customContextMenuRequested, this, &StoryView::showMenu);
    draw();
}

void StoryView::setNotes(Client &client, const Resource &notes, const Action &write, PageContext &context,
                         const std::function<QList<QJsonObject>()> &rows)
{
    Resource writing = notes;
    writing.actions = {write};
    auto *actions = new ResourceActions(client, writing, context, rows, this);
    actions->setSelection(rows(), 1);
    QAction *create = this->actions().last();
    create->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M));
    create->setShortcutContext(Qt::WindowShortcut);
    auto *button = new QPushButton(icon(u"add"_s), withoutMnemonics(create->text()));
    button->setObjectName(u"writeNote"_s);
    button->setToolTip(tr("%1 (%2)", "an action and its shortcut")
                           .arg(create->text(), create->shortcut().toString(QKeySequence::NativeText)));
    connect(button, &QPushButton::clicked, create, &QAction::trigger);
    connect(actions, &ResourceActions::carriedOut, this, &StoryView::noteWritten);
    m_head->addWidget(button);
    if (write.target != Action::Target::NoRow)
        return; // the notes are no rows of their own
    Resource changing = notes;
    changing.actions.removeIf([](const Action &action) { return action.target == Action::Target::NoRow; });
    const auto chosen = [this]() -> QList<QJsonObject> {
        const int row = m_list->currentRow();
        return row < 0 ? QList<QJsonObject>() : QList<QJsonObject> {m_entries.at(row).row};
    };
    m_changes = new ResourceActions(client, changing, context, chosen, m_list);
    for (QAction *action : m_list->actions())
        action->setShortcutContext(Qt::WidgetShortcut);
    connect(m_changes, &ResourceActions::carriedOut, this, &StoryView::noteWritten);
    connect(m_list, &QListWidget::currentRowChanged, this, [this, chosen](int row) {
        const bool isNote = row >= 0 && m_entries.at(row).kind == Entry::Kind::Note;
        m_changes->setSelection(isNote ? chosen() : QList<QJsonObject>(), isNote ? 1 : 0);
    });
}

void StoryView::read()
{
    for (qsizetype at = 0; at < m_sources.size(); ++at) {
        m_ask(m_sources.at(at).call, [this, at](const QJsonValue &answer) {
            m_answers[at] = answer;
            draw();
        });
    }
}

void StoryView::setStages(const Stages &stages)
{
    m_stages = stages;
    draw();
}

void StoryView::setPeople(const QHash<QString, QString> &people)
{
    m_people = people;
    draw();
}

void StoryView::draw()
{
    QList<Entry> entries;
    for (qsizetype at = 0; at < m_sources.size(); ++at) {
        if (!m_answers.at(at).isUndefined())
            entries << m_sources.at(at).read(m_answers.at(at), m_stages);
    }
    const QSignalBlocker quiet(m_list); // entries are others than those that are shown
    m_list->clear();
    m_entries = crm::storyOf(entries);
    for (const Entry &entry : std::as_const(m_entries)) {
        QStringList head {entry.at.isValid() ? format::momentText(entry.at) : QString(), entry.what,
                          m_people.value(entry.person)};
        head.removeAll(QString());
        QStringList lines {format::harmlessLine(head.join(u" · "_s)), format::harmless(entry.text)};
        if (!entry.link.isEmpty())
            //: Below a note or a call: what is opened by Return or a double click; %1 is its name.
            lines << tr("File: %1").arg(format::harmlessLine(entry.link.section(u'/', -1)));
        lines.removeAll(QString());
        auto *item = new QListWidgetItem(icon(iconOf(entry.kind)), lines.join(u'\n'), m_list);
        item->setToolTip(plainToolTip(item->text()));
    }
    const bool isRead = std::any_of(m_answers.begin(), m_answers.end(),
                                    [](const QJsonValue &answer) { return !answer.isUndefined(); });
    m_list->setVisible(!m_entries.isEmpty());
    m_empty->setVisible(m_entries.isEmpty() && isRead);
    if (m_changes)
        m_changes->setSelection({}, 0);
}

void StoryView::opened(QListWidgetItem *item)
{
    openLink(m_entries.at(m_list->row(item)).link);
}

void StoryView::showMenu(const QPoint &where)
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Entry &entry = m_entries.at(row);
    if (!entry.link.isEmpty())
        connect(menu->addAction(tr("Open the file")), &QAction::triggered, this,
                [link = entry.link] { openLink(link); });
    if (m_changes && entry.kind == Entry::Kind::Note)
        m_changes->addTo(*menu);
    menu->popup(m_list->viewport()->mapToGlobal(where));
}

} // namespace pulsedeck
