// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/auth/signin.h"

#include <QButtonGroup>
#include <QWidget>

class QBoxLayout;
class QLabel;
class QLineEdit;

namespace pulsedeck {

/// A step of the sign-in: a title, a few words, its fields, and below them what went wrong with them.
class SignInPage : public QWidget {
    Q_OBJECT
public:
    SignInPage(const QString &title, const QString &text, QWidget *parent = nullptr);

    virtual bool isComplete() const { return true; }
    void showError(const ApiError &error, const QString &hint);
    void clearError();

signals:
    void changed();

protected:
    QBoxLayout *fields() const { return m_fields; }
    QLineEdit *addField(const QString &title, const QString &name, bool secret);

private:
    QBoxLayout *m_fields;
    QLabel *m_error;
};

/// Which of the three ways in.
class WayPage : public SignInPage {
    Q_OBJECT
public:
    explicit WayPage(QWidget *parent = nullptr);
    Credentials::Kind way() const;
    void setWay(Credentials::Kind way);

private:
    void addWay(Credentials::Kind way, const QString &iconName, const QString &title, const QString &text);
    QButtonGroup m_ways;
};

class KeyPage : public SignInPage {
    Q_OBJECT
public:
    explicit KeyPage(QWidget *parent = nullptr);
    bool isComplete() const override;
    QString key() const;

private:
    QLineEdit *m_key;
};

class PairPage : public SignInPage {
    Q_OBJECT
public:
    explicit PairPage(QWidget *parent = nullptr);
    bool isComplete() const override;
    QString id() const;
    QString secret() const;

private:
    QLineEdit *m_id;
    QLineEdit *m_secret;
};

class AppPage : public SignInPage {
    Q_OBJECT
public:
    explicit AppPage(QWidget *parent = nullptr);
    bool isComplete() const override;
    SignIn::App app() const;

private:
    QLineEdit *m_id;
    QLineEdit *m_secret;
    QLineEdit *m_page;
};

/// Waits for the code of the app directory: tells what the app's record needs, and takes a pasted code.
class CodePage : public SignInPage {
    Q_OBJECT
public:
    explicit CodePage(QWidget *parent = nullptr);
    bool isComplete() const override;
    QString code() const;
    void prepare(const QUrl &loginUrl, Scopes picked, const QUrl &appPage);
    /// A code came that belongs to no sign-in of this window.
    void sayStray();

private:
    QLineEdit *m_loginUrl;
    QLineEdit *m_scopes;
    QLabel *m_listening;
    QPushButton *m_browser;
    QUrl m_appPage;
    QLineEdit *m_code;
};

} // namespace pulsedeck
