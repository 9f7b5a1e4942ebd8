// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTableView>
#include <QWidget>

namespace pulsedeck::test {

/// One text that a person can come across, and where.
struct Text {
    QString where;
    QString text;
};

inline QString placeOf(const QObject *object)
{
    QStringList names;
    for (; object; object = object->parent()) {
        const QString name = object->objectName();
        names.prepend(name.isEmpty() ? QString::fromLatin1(object->metaObject()->className()) : name);
    }
    return names.join(u'/');
}

/// Every label, button, action, tab, header, tooltip and accessible name of @p widget itself.
inline QList<Text> textsOf(const QWidget *widget)
{
    QStringList texts {widget->toolTip(), widget->accessibleName(), widget->accessibleDescription()};
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        texts << label->text();
    else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        texts << button->text();
    else if (const auto *group = qobject_cast<const QGroupBox *>(widget))
        texts << group->title();
    else if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        texts << line->placeholderText();
    else if (const auto *plain = qobject_cast<const QPlainTextEdit *>(widget))
        texts << plain->placeholderText();
    else if (const auto *box = qobject_cast<const QComboBox *>(widget))
        for (int i = 0; i < box->count(); ++i)
            texts << box->itemText(i);
    else if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
        for (int i = 0; i < tabs->count(); ++i)
            texts << tabs->tabText(i) << tabs->tabToolTip(i);
    else if (const auto *table = qobject_cast<const QTableView *>(widget); table && table->model())
        for (int i = 0; i < table->model()->columnCount(); ++i)
            texts << table->model()->headerData(i, Qt::Horizontal).toString()
                  << table->model()->headerData(i, Qt::Horizontal, Qt::ToolTipRole).toString();
    if (const auto *menu = qobject_cast<const QMenu *>(widget))
        texts << menu->title();
    if (widget->isWindow())
        texts << widget->windowTitle();
    for (const QAction *action : widget->actions())
        texts << action->text();
    QList<Text> result;
    for (const QString &text : std::as_const(texts)) {
        if (!text.trimmed().isEmpty())
            result.append({placeOf(widget), text});
    }
    return result;
}

inline QList<Text> allTexts(const QWidget *top)
{
    QList<Text> texts = textsOf(top);
    for (const QWidget *widget : top->findChildren<QWidget *>())
        texts += textsOf(widget);
    return texts;
}

} // namespace pulsedeck::test
