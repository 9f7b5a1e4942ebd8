// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/auth/secretstore.h"

#include "app/auth/account.h"
#include "app/wire/forgetful.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QRandomGenerator>

#include <utility>

using namespace Qt::StringLiterals;

namespace pulsedeck {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(auth)
};

QString toText(const Credentials &credentials)
{
    const QJsonObject object {{u"id"_s, credentials.id},
                              {u"kind"_s, credentialsWord(credentials.kind)},
                              {u"secret"_s, credentials.secret}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// Kind::None when @p text is not what toText() writes.
Credentials fromText(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    Credentials credentials;
    credentials.id = object.value("id"_L1).toString();
    credentials.secret = object.value("secret"_L1).toString();
    if (!credentials.secret.isEmpty())
        credentials.kind = credentialsKind(object.value("kind"_L1).toString());
    return credentials;
}

constexpr int storeKeySize = 32;

QString storeEntry(const QString &accountId)
{
    return accountId + "/store"_L1;
}

QByteArray newKey()
{
    QByteArray key(storeKeySize, Qt::Uninitialized);
    QRandomGenerator::system()->generate(reinterpret_cast<quint32 *>(key.data()),
                                         reinterpret_cast<quint32 *>(key.data() + key.size()));
    return key;
}

SecretStore::Result readResult(const Vault::Outcome &outcome)
{
    SecretStore::Result result;
    switch (outcome.status) {
    case Vault::Status::Done:
        result.credentials = fromText(outcome.text);
        result.ok = result.credentials.kind != Credentials::Kind::None;
        if (!result.ok)
            result.reason = Tr::tr("The keychain's entry for this account is damaged. Please sign in again.");
        break;
    case Vault::Status::NotFound:
        result.reason = Tr::tr("The keychain has no entry for this account. Please sign in again.");
        break;
    case Vault::Status::Locked:
        result.reason =
            Tr::tr("The keychain is locked or refused access. Unlock it and try again, or sign in "
                   "again.");
        break;
    case Vault::Status::Absent:
        result.reason = Tr::tr("This system offers no keychain that Pulsedeck can use, so the secret of this "
                               "account was not kept. Please sign in again.");
        break;
    }
    return result;
}

} // namespace

SecretStore::SecretStore(Vault &vault, QObject *parent) : QObject(parent), m_vault(vault) { }

SecretStore::~SecretStore()
{
    const QStringList ids = m_session.keys();
    for (const QString &id : ids)
        drop(id);
}

QString SecretStore::reason() const
{
    switch (m_state) {
    case State::Locked:
        return Tr::tr(
            "The keychain is locked or refused access. New secrets and figures are kept in memory until "
            "Pulsedeck is closed.");
    case State::Absent:
        return Tr::tr("This system offers no keychain that Pulsedeck can use. Secrets and remembered figures "
                      "are kept in memory "
                      "until Pulsedeck is closed; after that you have to sign in again.");
    default:
        return {};
    }
}

void SecretStore::read(const QString &accountId, QObject *context, Handler handler)
{
    if (const auto kept = m_session.constFind(accountId); kept != m_session.cend()) {
        const Result result {.ok = true, .credentials = kept->credentials, .sessionOnly = true};
        QMetaObject::invokeMethod(
            context, [handler = std::move(handler), result] { handler(result); }, Qt::QueuedConnection);
        return;
    }
    m_vault.read(accountId,
                 [self = QPointer(this), context = QPointer(context),
                  handler = std::move(handler)](const Vault::Outcome &outcome) {
                     if (!self)
                         return;
                     self->learn(outcome.status);
                     if (context)
                         handler(readResult(outcome));
                 });
}

void SecretStore::write(const QString &accountId, const Credentials &credentials, QObject *context,
                        Handler handler)
{
    // Held until the keychain has it: whoever reads in between finds it, and so does everybody later
    // when the keychain never takes it.
    const quint64 serial = keep(accountId, credentials);
    m_vault.write(accountId, toText(credentials),
                  [self = QPointer(this), accountId, serial, context = QPointer(context),
                   handler = std::move(handler)](const Vault::Outcome &outcome) {
                      if (!self)
                          return;
                      self->learn(outcome.status);
                      Result result {.ok = outcome.status == Vault::Status::Done};
                      if (result.ok && self->m_session.value(accountId).serial == serial)
                          self->drop(accountId);
                      result.sessionOnly = !result.ok;
                      result.reason = result.ok ? QString() : self->reason();
                      if (context)
                          handler(result);
                  });
}

void SecretStore::remove(const QString &accountId, QObject *context, Handler handler)
{
    drop(accountId);
    m_vault.remove(storeEntry(accountId), [](const Vault::Outcome &) {});
    m_vault.remove(accountId,
                   [self = QPointer(this), context = QPointer(context),
                    handler = std::move(handler)](const Vault::Outcome &outcome) {
                       if (!self)
                           return;
                       self->learn(outcome.status);
                       Result result {.ok = outcome.status != Vault::Status::Locked};
                       if (!result.ok)
                           result.reason =
                               Tr::tr("The keychain is locked, so the entry of the removed account is "
                                      "still in it.");
                       if (context)
                           handler(result);
                   });
}

void SecretStore::storeKey(const QString &accountId, QObject *context,
                           std::function<void(const QByteArray &)> handler)
{
    const QString entry = storeEntry(accountId);
    m_vault.read(entry,
                 [self = QPointer(this), entry, context = QPointer(context),
                  handler = std::move(handler)](const Vault::Outcome &outcome) {
                     const QByteArray key = QByteArray::fromBase64(outcome.text.toLatin1());
                     if (!self || !context)
                         return;
                     self->learn(outcome.status);
                     if (outcome.status == Vault::Status::Done && key.size() == storeKeySize)
                         return handler(key);
                     if (outcome.status != Vault::Status::NotFound && outcome.status != Vault::Status::Done)
                         return handler({});
                     const QByteArray made = newKey();
                     self->m_vault.write(
                         entry, QString::fromLatin1(made.toBase64()),
                         [self, context, handler, made](const Vault::Outcome &written) {
                             if (self)
                                 self->learn(written.status);
                             if (context)
                                 handler(written.status == Vault::Status::Done ? made : QByteArray());
                         });
                 });
}

void SecretStore::keepForSession(const QString &accountId, const Credentials &credentials)
{
    keep(accountId, credentials);
}

quint64 SecretStore::keep(const QString &accountId, const Credentials &credentials)
{
    drop(accountId);
    m_session.insert(accountId, {credentials, ++m_lastSerial});
    return m_lastSerial;
}

void SecretStore::drop(const QString &accountId)
{
    const auto kept = m_session.find(accountId);
    if (kept == m_session.end())
        return;
    wipe(kept->credentials.secret);
    m_session.erase(kept);
}

void SecretStore::learn(Vault::Status status)
{
    switch (status) {
    case Vault::Status::Done:
    case Vault::Status::NotFound:
        return setState(State::Available);
    case Vault::Status::Locked:
        return setState(State::Locked);
    case Vault::Status::Absent:
        return setState(State::Absent);
    }
}

void SecretStore::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    emit stateChanged();
}

} // namespace pulsedeck
