// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/proxydesk.h"

#include "app/auth/secretstore.h"
#include "ui/form/formdialog.h"

using namespace Qt::StringLiterals;

namespace pulsedeck {

namespace {

/// No account has an id like this.
QString entryOf(const QString &proxy)
{
    return u"proxy/"_s + proxy;
}

} // namespace

ProxyDesk::ProxyDesk(const Workbench &bench, QObject *parent) : QObject(parent), m_bench(bench) { }

void ProxyDesk::want(const QString &proxy)
{
    if (m_lookedUp.contains(proxy))
        return emit asked(proxy);
    m_lookedUp << proxy;
    m_bench.secrets.read(entryOf(proxy), this, [this, proxy](const SecretStore::Result &result) {
        if (!result.ok)
            return emit asked(proxy);
        take(proxy, result.credentials.id, result.credentials.secret);
    });
}

void ProxyDesk::take(const QString &proxy, const QString &name, const QString &password)
{
    if (!m_bench.client.proxies)
        return;
    m_bench.client.proxies->set(proxy, {name, password});
    emit known();
}

std::optional<ProxyLogins::Login> ProxyDesk::refused(const QString &proxy) const
{
    const auto login = m_bench.client.proxies ? m_bench.client.proxies->find(proxy) : std::nullopt;
    return login && login->isRefused ? login : std::nullopt;
}

QString ProxyDesk::demand(const QString &proxy) const
{
    return refused(proxy) ? tr("The proxy %1 did not accept the name and the password.").arg(proxy)
                          : tr("The proxy %1 asks for a name and a password.").arg(proxy);
}

void ProxyDesk::ask(const QString &proxy, QWidget *above)
{
    const auto before = refused(proxy);
    auto *dialog = new FormDialog(tr("Sign in to the proxy"), {.text = tr("Sign in")}, above);
    dialog->setObjectName(u"proxySignIn"_s);
    const QString why = before ? demand(proxy)
                               : tr("The way to SendPulse leads through the proxy %1, which asks for a name "
                                    "and a password.")
                                     .arg(proxy);
    dialog->setSubject(why + u' ' + tr("They go to your system's keychain and to this proxy, nowhere else."));
    dialog->setForm({{.key = u"name"_s,
                      .title = tr("Name"),
                      .value = before ? QJsonValue(before->name) : QJsonValue(QJsonValue::Undefined),
                      .required = true},
                     {.key = u"password"_s,
                      .title = tr("Password"),
                      .input = FormField::Input::Secret,
                      .required = true}});
    connect(dialog, &FormDialog::filled, this, [this, dialog, proxy] {
        const QJsonObject values = dialog->values();
        const QString name = values["name"].toString();
        const QString password = values["password"].toString();
        m_bench.secrets.write(entryOf(proxy),
                              {.kind = Credentials::Kind::ClientSecret, .id = name, .secret = password}, this,
                              [](const SecretStore::Result &) {});
        dialog->accept();
        take(proxy, name, password);
    });
    dialog->open();
}

} // namespace pulsedeck
