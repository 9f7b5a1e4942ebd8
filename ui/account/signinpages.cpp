// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/account/signinpages.h"

#include "ui/look/icons.h"
#include "ui/look/labels.h"
#include "ui/look/theme.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace pulsedeck {

SignInPage::SignInPage(const QString &title, const QString &text, QWidget *parent)
    : QWidget(parent), m_fields(new QVBoxLayout), m_error(textLabel({}))
{
    auto *heading = headingLabel(title, 1.35);
    setAccessibleName(title);
    m_error->setObjectName(u"error"_s);
    m_error->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(heading);
    if (!text.isEmpty())
        layout->addWidget(textLabel(text));
    m_fields->setSpacing(6);
    layout->addLayout(m_fields);
    layout->addWidget(m_error);
    layout->addStretch(1);
}

void SignInPage::showError(const ApiError &error, const QString &hint)
{
    QPalette palette = m_error->palette();
    palette.setColor(QPalette::WindowText, themeOf(palette).bad);
    m_error->setPalette(palette);
    QStringList lines {error.summary(), hint.isEmpty() ? error.advice() : hint, error.smallPrint()};
    lines.removeAll(QString());
    m_error->setText(lines.join(u'\n'));
    m_error->show();
}

void SignInPage::clearError()
{
    m_error->hide();
}

QLineEdit *SignInPage::addField(const QString &title, const QString &name, bool secret)
{
    auto *field = new QLineEdit;
    field->setObjectName(name);
    if (secret)
        field->setEchoMode(QLineEdit::Password);
    auto *label = new QLabel(title);
    label->setBuddy(field);
    QString plainTitle = title;
    field->setAccessibleName(plainTitle.remove(u'&'));
    m_fields->addWidget(label);
    m_fields->addWidget(field);
    connect(field, &QLineEdit::textChanged, this, &SignInPage::changed);
    return field;
}

WayPage::WayPage(QWidget *parent)
    : SignInPage(tr("How do you want to sign in?"),
                 tr("All three ways lead to the same account. The key goes to your "
                    "system's keychain and nowhere else."),
                 parent)
{
    addWay(Credentials::Kind::ApiKey, u"key"_s, tr("With an API &key"),
           tr("The simplest way. You make the key in SendPulse under Settings > API > API keys."));
    addWay(Credentials::Kind::ClientSecret, u"user_data"_s, tr("With a client &ID and secret"),
           tr("Both are shown in SendPulse under Settings > API (login.sendpulse.com/settings/#api)."));
    addWay(Credentials::Kind::MarketKeys, u"app"_s, tr("With an &app of the app directory"),
           tr("SendPulse itself limits such an app to the parts in its record. You need the app's ID and "
              "secret, "
              "shown in the App directory under Created."));
    setWay(Credentials::Kind::ApiKey);
}

void WayPage::addWay(Credentials::Kind way, const QString &iconName, const QString &title,
                     const QString &text)
{
    auto *button = new QRadioButton(title);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    button->setFont(bold);
    button->setIcon(icon(iconName));
    button->setAccessibleDescription(text);
    m_ways.addButton(button, int(way));
    QLabel *label = textLabel(text);
    label->setContentsMargins(26, 0, 0, 10);
    fields()->addWidget(button);
    fields()->addWidget(label);
}

Credentials::Kind WayPage::way() const
{
    return Credentials::Kind(m_ways.checkedId());
}

void WayPage::setWay(Credentials::Kind way)
{
    if (QAbstractButton *button = m_ways.button(int(way)))
        button->setChecked(true);
}

KeyPage::KeyPage(QWidget *parent)
    : SignInPage(tr("API key"),
                 tr("In SendPulse, open Settings > API > API keys, make a key with a name such as "
                    "Pulsedeck, and paste it here. An account can have five keys; a key can be bound to "
                    "IP addresses and works until you revoke it."),
                 parent),
      m_key(addField(tr("API &key"), u"apiKey"_s, true))
{
}

bool KeyPage::isComplete() const
{
    return !key().isEmpty();
}

QString KeyPage::key() const
{
    return m_key->text().trimmed();
}

PairPage::PairPage(QWidget *parent)
    : SignInPage(tr("Client ID and secret"),
                 tr("In SendPulse, open Settings > API (login.sendpulse.com/settings/#api), "
                    "switch the API on, and copy both values."),
                 parent),
      m_id(addField(tr("Client &ID"), u"clientId"_s, false)),
      m_secret(addField(tr("Client &secret"), u"clientSecret"_s, true))
{
}

bool PairPage::isComplete() const
{
    return !id().isEmpty() && !secret().isEmpty();
}

QString PairPage::id() const
{
    return m_id->text().trimmed();
}

QString PairPage::secret() const
{
    return m_secret->text().trimmed();
}

AppPage::AppPage(QWidget *parent)
    : SignInPage(tr("App of the app directory"),
                 tr("In SendPulse, open App directory > Created and your app in it. Its edit page shows the "
                    "app ID and the "
                    "secret key. The secret is used once for signing in and not kept."),
                 parent),
      m_id(addField(tr("App &ID"), u"appId"_s, false)),
      m_secret(addField(tr("App &secret"), u"appSecret"_s, true)),
      m_page(addField(tr("Address of the app's &page in the directory (optional)"), u"appPage"_s, false))
{
    m_page->setPlaceholderText(u"https://"_s);
}

bool AppPage::isComplete() const
{
    return !m_id->text().trimmed().isEmpty() && !m_secret->text().trimmed().isEmpty();
}

SignIn::App AppPage::app() const
{
    SignIn::App app;
    app.id = m_id->text().trimmed();
    app.secret = m_secret->text().trimmed();
    const QUrl page(m_page->text().trimmed(), QUrl::StrictMode);
    if (page.scheme() == "https"_L1)
        app.page = page;
    return app;
}

CodePage::CodePage(QWidget *parent)
    : SignInPage(tr("Waiting for the code"),
                 tr("The app's record in SendPulse needs these two entries. Then open the app "
                    "there (install it, or click View): SendPulse sends a code."),
                 parent),
      m_loginUrl(addField(tr("&Login URL of the app"), u"loginUrl"_s, false)),
      m_scopes(addField(tr("&Scopes of the app"), u"appScopes"_s, false)), m_listening(textLabel({})),
      m_browser(new QPushButton(icon(u"external"_s), tr("Open the app in the b&rowser"))), m_code(nullptr)
{
    for (QLineEdit *field : {m_loginUrl, m_scopes}) {
        field->setReadOnly(true);
        QAction *copy = field->addAction(icon(u"copy"_s), QLineEdit::TrailingPosition);
        copy->setText(tr("Copy"));
        connect(copy, &QAction::triggered, field,
                [field] { QGuiApplication::clipboard()->setText(field->text()); });
    }
    fields()->addWidget(m_browser, 0, Qt::AlignLeft);
    fields()->addWidget(m_listening);
    m_code = addField(tr("Or paste the &code here. It lives one minute."), u"code"_s, false);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    m_code->setFont(large);
    connect(m_browser, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(m_appPage); });
}

bool CodePage::isComplete() const
{
    return !code().isEmpty();
}

QString CodePage::code() const
{
    return m_code->text().trimmed();
}

void CodePage::sayStray()
{
    m_listening->setText(
        tr("Another page or program called this computer with a code that does not belong to this "
           "sign-in. It was refused; Pulsedeck goes on waiting for the right one."));
}

void CodePage::prepare(const QUrl &loginUrl, Scopes picked, const QUrl &appPage)
{
    m_appPage = appPage;
    m_browser->setVisible(appPage.isValid() && !appPage.isEmpty());
    m_loginUrl->setText(loginUrl.toString());
    m_scopes->setText(scopesToString(picked));
    m_listening->setText(
        loginUrl.isEmpty()
            ? tr("The address on this computer is taken by another program, so the code has to be pasted.")
            : tr("Pulsedeck listens on this computer for two minutes. If SendPulse does not accept an "
                 "address on this computer, copy the code from the address that it opens."));
    m_code->clear();
    m_code->setFocus();
}

} // namespace pulsedeck
