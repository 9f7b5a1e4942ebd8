// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/savedviews.h"

#include "app/contract/json.h"
#include "app/vocabulary/resource.h"
#include "ui/form/formdialog.h"
#include "ui/look/labels.h"
#include "ui/table/filterbar.h"
#include "ui/table/headermemory.h"

#include <QJsonDocument>
#include <QMenu>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace pulsedeck {

constexpr qsizetype longestName = 60;

static SavedViews::Look lookOf(HeaderMemory &memory, FilterBar &filters)
{
    const auto now = [&memory, &filters] {
        QJsonArray choices;
        for (const int choice : filters.choices())
            choices << choice;
        return QJsonObject {
            {u"layout"_s, memory.layout()}, {u"filters"_s, choices}, {u"rows"_s, filters.rows()}};
    };
    const auto use = [&memory, &filters](const QJsonObject &view) {
        memory.use(view["layout"_L1].toObject());
        QList<int> choices;
        for (const QJsonValue &choice : view["filters"_L1].toArray())
            choices << choice.toInt();
        filters.choose(choices);
        filters.chooseRows(view["rows"_L1].toObject());
    };
    return {now, use, SavedViews::tr("Columns, their order and sorting, and the chosen filters.")};
}

SavedViews::SavedViews(QSettings &settings, const Resource &resource, HeaderMemory &memory,
                       FilterBar &filters)
    : SavedViews(settings, u"pages/%1/views"_s.arg(resource.id), lookOf(memory, filters))
{
}

SavedViews::SavedViews(QSettings &settings, const QString &key, const Look &look)
    : m_settings(settings), m_key(key), m_look(look)
{
}

QJsonObject SavedViews::all() const
{
    return QJsonDocument::fromJson(m_settings.value(m_key).toByteArray()).object();
}

void SavedViews::write(const QJsonObject &views)
{
    if (views.isEmpty())
        m_settings.remove(m_key);
    else
        m_settings.setValue(m_key, QJsonDocument(views).toJson(QJsonDocument::Compact));
}

QStringList SavedViews::names() const
{
    QStringList names = all().keys();
    names.sort(Qt::CaseInsensitive);
    return names;
}

void SavedViews::keep(const QString &name)
{
    QJsonObject views = all();
    views[memberName(name)] = m_look.now();
    write(views);
}

void SavedViews::use(const QString &name)
{
    const QJsonObject view = all().value(memberName(name)).toObject();
    if (!view.isEmpty())
        m_look.use(view);
}

void SavedViews::drop(const QString &name)
{
    QJsonObject views = all();
    views.remove(name);
    write(views);
}

void SavedViews::askForName(QWidget *page)
{
    auto *dialog = new FormDialog(tr("Save this view"), {.text = tr("Save")}, page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    FormField name {.key = u"name"_s, .title = tr("Name of the view"), .required = true};
    name.hint = m_look.hint;
    dialog->setForm({name});
    QObject::connect(dialog, &FormDialog::filled, dialog, [this, dialog] {
        keep(dialog->values()[u"name"_s].toString().trimmed().left(longestName));
        dialog->accept();
    });
    dialog->open();
}

void SavedViews::addTo(QMenu &menu, QWidget *page)
{
    const QStringList known = names();
    menu.addSection(tr("Views"));
    for (const QString &name : known)
        QObject::connect(menu.addAction(withoutMnemonics(name)), &QAction::triggered, page,
                         [this, name] { use(name); });
    QObject::connect(menu.addAction(tr("Save this view…")), &QAction::triggered, page,
                     [this, page] { askForName(page); });
    if (known.isEmpty())
        return;
    QMenu *gone = menu.addMenu(tr("Delete a view"));
    for (const QString &name : known)
        QObject::connect(gone->addAction(withoutMnemonics(name)), &QAction::triggered, page,
                         [this, name] { drop(name); });
}

} // namespace pulsedeck
