// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/values/kind.h"
#include "ui/form/fieldinput.h"

#include <QPersistentModelIndex>
#include <QPointer>

class QLabel;

namespace pulsedeck {

/// A cell that is being changed: the input of the form, as large as the cell. Return and Tab are done with
/// it, Esc takes back what was typed; what is wrong with a value is said beneath the cell.
class CellEditor : public QWidget {
    Q_OBJECT
public:
    /// Where to go on.
    enum class Next { Stay, Down, Right, Left };

    CellEditor(const FormField &field, Kind kind, const QModelIndex &index, QWidget *viewport);
    ~CellEditor() override;

    QModelIndex index() const { return m_index; }
    const FormField &field() const { return m_field; }
    void setValue(const QJsonValue &value);
    QJsonValue value() const { return m_input->value(); }
    /// What stands there, as it was typed in one line.
    QString text() const;
    bool isTouched() const { return value() != m_shown; }
    /// What is wrong with the value; empty when it is fine or the one of before.
    QString complaint() const;
    void say(const QString &complaint);
    /// @p field is the same with other names; what was typed stays.
    void setNames(const FormField &field);
    /// The page goes away: what was typed is taken as when the focus goes elsewhere.
    void leave() { emit left(); }

signals:
    void done(pulsedeck::CellEditor::Next next);
    void cancelled();
    /// The focus went elsewhere.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    bool pressed(const QKeyEvent &event);
    bool hasFocusInside() const;
    void placeComplaint();

    FormField m_field;
    QPersistentModelIndex m_index;
    FieldInput *m_input;
    QPointer<QLabel> m_complaint; ///< Lies over the cells beneath.
    QJsonValue m_shown;
    bool m_speaksAtOnce;
};

} // namespace pulsedeck
