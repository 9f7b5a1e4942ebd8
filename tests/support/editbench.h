// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/table/resourcemodel.h"
#include "tests/support/jobdesk.h"
#include "tests/support/pagebench.h"
#include "ui/page/listpage.h"
#include "ui/table/resourcetable.h"

#include <QApplication>
#include <QUndoStack>

namespace pulsedeck::test {

/// A window around a page that keeps changes.
class EditingContext : public ListeningContext {
public:
    EditingContext(const QString &settingsFile, JobDesk &desk) : ListeningContext(settingsFile), m_desk(desk)
    {
    }

    Staging *staging() override { return &m_desk.staging; }
    Jobs *jobs() override { return &m_desk.jobs; }
    QUndoStack *undo() override { return &m_undo; }

private:
    JobDesk &m_desk;
    QUndoStack m_undo;
};

/// The contacts of a list of the demo service, on a page, worked with by the keyboard.
struct EditBench {
    explicit EditBench(int count) { contacts.make(count); }

    /// Reads the list and puts the focus into its first cell.
    bool open()
    {
        page = std::make_unique<ListPage>(desk.client, contacts.resource, context);
        page->resize(1280, 800);
        page->show();
        const bool isRead =
            QTest::qWaitFor([&] { return model().rowCount() > 0 && columnOf(QStringLiteral("City")) >= 0; });
        table().setFocus();
        goTo(0, QStringLiteral("City"));
        return isRead && QTest::qWaitForWindowActive(page.get());
    }
    ResourceModel &model() const { return page->model(); }
    ResourceTable &table() const { return page->table(); }
    int columnOf(const QString &title) const
    {
        for (int column = 0; column < model().columnCount(); ++column) {
            if (model().columns().at(column).title == title)
                return column;
        }
        return -1;
    }
    void goTo(int row, const QString &column)
    {
        table().setCurrentIndex(model().index(row, columnOf(column)));
    }
    QString text(int row, const QString &column) const
    {
        return model().index(row, columnOf(column)).data().toString();
    }
    QString note(int row, const QString &column) const
    {
        return model().index(row, columnOf(column)).data(ResourceModel::NoteRole).toString();
    }
    /// To whatever has the focus, as a keyboard does.
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    /// The first key may open a cell, which gets the others.
    static void type(const QString &text)
    {
        for (const QChar letter : text)
            QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
    }

    DemoCalls demo;
    Contacts contacts {demo};
    JobDesk desk {demo};
    QTemporaryDir folder;
    EditingContext context {folder.filePath(QStringLiteral("ui.ini")), desk};
    std::unique_ptr<ListPage> page;
};

} // namespace pulsedeck::test
