// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/form/fieldinput.h"

class QLabel;
class QPushButton;

namespace pulsedeck {

/// One field of a form: the label above, the input, a hint, and what is wrong with the value.
class FormRow : public QWidget {
    Q_OBJECT
public:
    /// @p label is the title with its mnemonic.
    FormRow(const FormField &field, const QString &label, QWidget *parent = nullptr);

    const FormField &field() const { return m_field; }
    QJsonValue value() const { return m_input->value(); }
    /// Whether the value is another one than at first, or than was saved since.
    bool isTouched() const { return value() != m_shown; }
    /// @p value is to be saved in the place of what is stored, and stands here instead.
    void setWaiting(const QJsonValue &value);
    bool isWaiting() const { return !m_waiting.isUndefined(); }
    /// The service has the value now.
    void noteSaved();
    /// Back to what stood there at first, or was saved since.
    void putBack();
    /// What is wrong with the value as it stands; empty when it is fine.
    QString complaint() const;
    /// Shows @p text at the field; empty takes it away.
    void complain(const QString &text);
    /// Says @p text below the input while somebody types; empty takes it away.
    void setNote(const QString &text);
    void focusInput();
    QWidget *control() const { return m_input->control(); }
    FieldInput *input() const { return m_input; }
    /// @p field is the same with other names of ids: FieldInput::setNames().
    void setNames(const FormField &field);
    /// Puts in what was chosen; adds it where several values fit.
    void take(const QJsonValue &chosen);

signals:
    void changed();
    /// The person wants to choose from FormField::pick of @p row: this one, or one of a form inside.
    void pickWanted(pulsedeck::FormRow *row);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPushButton *pickButton();
    void showRemark();
    QString waitingText() const;
    QString description() const;

    FormField m_field;
    FieldInput *m_input;
    QLabel *m_remark;
    QString m_note;
    QLabel *m_complaint;
    QJsonValue m_shown;
    QJsonValue m_waiting {QJsonValue::Undefined};
    QString m_hint;
};

} // namespace pulsedeck
