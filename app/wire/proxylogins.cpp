// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wire/proxylogins.h"

#include "app/wire/forgetful.h"

#include <QMutexLocker>

namespace pulsedeck {

ProxyLogins::~ProxyLogins()
{
    for (Login &login : m_logins)
        wipe(login.password);
}

void ProxyLogins::set(const QString &proxy, const Login &login)
{
    const QMutexLocker lock(&m_mutex);
    m_logins.insert(proxy, login);
}

std::optional<ProxyLogins::Login> ProxyLogins::find(const QString &proxy) const
{
    const QMutexLocker lock(&m_mutex);
    const auto found = m_logins.constFind(proxy);
    return found == m_logins.cend() ? std::nullopt : std::optional(*found);
}

void ProxyLogins::refuse(const QString &proxy, const Login &login)
{
    const QMutexLocker lock(&m_mutex);
    const auto known = m_logins.find(proxy);
    if (known != m_logins.end() && known->name == login.name && known->password == login.password)
        known->isRefused = true;
}

} // namespace pulsedeck
