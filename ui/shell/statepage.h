// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace pulsedeck {

/// A calm page for what is not a list: a sign, a title, a few sentences, and the ways on.
class StatePage : public QWidget {
    Q_OBJECT
public:
    explicit StatePage(QWidget *parent = nullptr);

    void setSign(const QString &iconName);
    void setTitle(const QString &title);
    void setText(const QString &text);
    /// Plain text in small letters that can be selected: error codes and the like.
    void setSmallPrint(const QString &text);
    /// Puts a widget between the text and the buttons.
    void addContent(QWidget *widget);
    /// The first one is the default button of the page.
    QPushButton *addButton(const QString &text);

private:
    QLabel *m_sign;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_smallPrint;
    QVBoxLayout *m_column;
    QVBoxLayout *m_buttons;
    QString m_iconName;

protected:
    void changeEvent(QEvent *event) override;
};

} // namespace pulsedeck
