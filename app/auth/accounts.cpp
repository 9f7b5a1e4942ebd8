// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/auth/accounts.h"

#include "app/auth/deferredsettings.h"
#include "app/auth/secretstore.h"
#include "app/wire/wirerequest.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QThread>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck {

namespace {

constexpr int settingsVersion = 1;
constexpr QLatin1String versionKey("version");
constexpr QLatin1String currentKey("currentAccount");
constexpr QLatin1String pendingKey("secretsToRemove");

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(auth)
};

/// Ids become names of directories, which remove() deletes: nothing but a UUID may be one.
bool isId(const QString &text)
{
    return text.size() == 36 && !QUuid::fromString(text).isNull();
}

QString groupOf(const QString &id)
{
    return u"accounts/"_s + id;
}

} // namespace

Accounts::Accounts(const Profile &profile, SecretStore &secrets, QThread *storage, QObject *parent)
    : QObject(parent), m_profile(profile), m_secrets(secrets), m_storage(storage)
{
    open();
    load();
    forgetStrayUi();
    const QStringList pending = m_settings->value(pendingKey).toStringList();
    for (const QString &id : pending) {
        removeSecret(id, {});
        purge(id);
    }
}

Accounts::~Accounts() = default;

/// Every file that Pulsedeck wrote says its version.
bool Accounts::isForeign() const
{
    if (m_settings->status() == QSettings::FormatError)
        return true;
    bool isNumber = false;
    m_settings->value(versionKey, settingsVersion).toInt(&isNumber);
    return !isNumber || (!m_settings->contains(versionKey) && QFileInfo(m_settings->fileName()).size() > 0);
}

/// An empty file is what a first start finds, or what is left when the disk was full or the power went.
bool Accounts::hasLostSettings() const
{
    if (QFileInfo(m_profile.settingsFile()).size() > 0)
        return false;
    const QStringList folders = m_profile.dataFolders();
    return std::any_of(folders.begin(), folders.end(), isId);
}

void Accounts::open()
{
    if (hasLostSettings())
        m_note = Tr::tr("The settings are empty, though there are figures of accounts on this computer: the "
                        "settings were lost. Add your accounts again; nothing in SendPulse is affected.");
    openSettings();
    if (isForeign()) {
        setAside(
            u"damaged"_s,
            Tr::tr("The settings could not be read. They were set aside as %1, and Pulsedeck starts with "
                   "new ones."));
    } else if (m_settings->value(versionKey, settingsVersion).toInt() > settingsVersion) {
        setAside(u"newer"_s,
                 Tr::tr("The settings were written by a newer Pulsedeck. They were set aside as %1, and this "
                        "one starts with new settings."));
    }
    if (!m_settings->contains(versionKey))
        m_settings->setValue(versionKey, settingsVersion);
}

void Accounts::openSettings()
{
    // Written at once, if elsewhere: what a user was told is saved is saved.
    m_settings = std::make_unique<DeferredSettings>(m_profile.settingsFile(), std::chrono::milliseconds(0));
    connect(m_settings.get(), &DeferredSettings::writingFailed, this, [this](const QString &file) {
        emit notKept(
            Tr::tr("The settings cannot be written to %1: the disk may be full, or the file belongs to "
                   "somebody else. What you change works until Pulsedeck is closed.")
                .arg(QDir::toNativeSeparators(file)));
    });
}

void Accounts::setAside(const QString &suffix, const QString &note)
{
    m_settings.reset();
    const QString file = m_profile.settingsFile();
    const QString time = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    const QString aside = u"%1.%2-%3"_s.arg(file, suffix, time);
    if (QFile::rename(file, aside))
        m_note = note.arg(QDir::toNativeSeparators(aside));
    else
        m_note =
            Tr::tr(
                "The settings in %1 cannot be used, and cannot be set aside either. Nothing that you change "
                "will be kept.")
                .arg(QDir::toNativeSeparators(file));
    openSettings();
}

void Accounts::load()
{
    m_settings->beginGroup(u"accounts"_s);
    const QStringList ids = m_settings->childGroups();
    for (const QString &id : ids) {
        if (!isId(id))
            continue;
        m_settings->beginGroup(id);
        Account account;
        account.id = id;
        account.name = m_settings->value(u"name"_s).toString();
        account.colour = std::max(0, m_settings->value(u"colour"_s).toInt());
        account.service = QUrl(m_settings->value(u"service"_s).toString());
        account.kind = credentialsKind(m_settings->value(u"kind"_s).toString());
        account.picked = scopesFromString(m_settings->value(u"picked"_s).toString());
        account.withoutScopeParameter = m_settings->value(u"withoutScopeParameter"_s).toBool();
        account.readOnly = m_settings->value(u"readOnly"_s).toBool();
        m_settings->endGroup();
        if (isSafeService(account.service))
            m_accounts << account;
    }
    m_settings->endGroup();
    std::sort(m_accounts.begin(), m_accounts.end(),
              [](const Account &a, const Account &b) { return a.name.localeAwareCompare(b.name) < 0; });
    m_currentId = m_settings->value(currentKey).toString();
    if (!find(m_currentId))
        m_currentId = m_accounts.isEmpty() ? QString() : m_accounts.constFirst().id;
}

/// A program that was killed while it removed an account.
void Accounts::forgetStrayUi()
{
    m_settings->beginGroup(u"ui"_s);
    const QStringList ids = m_settings->childGroups();
    for (const QString &id : ids) {
        if (isId(id) && !find(id))
            m_settings->remove(id);
    }
    m_settings->endGroup();
}

void Accounts::save(const Account &account)
{
    if (account.demo)
        return;
    m_settings->beginGroup(groupOf(account.id));
    m_settings->setValue(u"name"_s, account.name);
    m_settings->setValue(u"colour"_s, account.colour);
    m_settings->setValue(u"service"_s, account.service.toString());
    m_settings->setValue(u"kind"_s, credentialsWord(account.kind));
    m_settings->setValue(u"picked"_s, scopesToString(account.picked));
    m_settings->setValue(u"withoutScopeParameter"_s, account.withoutScopeParameter);
    m_settings->setValue(u"readOnly"_s, account.readOnly);
    m_settings->endGroup();
}

const Account *Accounts::find(const QString &id) const
{
    const auto found = std::find_if(m_accounts.cbegin(), m_accounts.cend(),
                                    [&id](const Account &account) { return account.id == id; });
    return found == m_accounts.cend() ? nullptr : &*found;
}

void Accounts::setCurrent(const QString &id)
{
    if (id == m_currentId || (!id.isEmpty() && !find(id)))
        return;
    m_currentId = id;
    const Account *account = find(id);
    if (!account || !account->demo)
        m_settings->setValue(currentKey, id);
    emit currentChanged(id);
}

QString Accounts::add(Account account, const Credentials &credentials)
{
    account.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    account.kind = credentials.kind;
    account.withoutScopeParameter = credentials.withoutScopeParameter;
    account.readOnly = hasFullRights(account.kind) && !account.demo;
    m_accounts << account;
    save(account);
    if (account.demo)
        m_secrets.keepForSession(account.id, credentials);
    else
        m_secrets.write(account.id, credentials, this, [](const SecretStore::Result &) {});
    emit added(account.id);
    if (m_currentId.isEmpty())
        setCurrent(account.id);
    return account.id;
}

void Accounts::update(const Account &account)
{
    const auto place = std::find_if(m_accounts.begin(), m_accounts.end(),
                                    [&account](const Account &known) { return known.id == account.id; });
    if (place == m_accounts.end())
        return;
    *place = account;
    save(account);
    emit changed(account.id);
}

void Accounts::remove(const QString &id)
{
    const Account *known = find(id);
    if (!known)
        return;
    const Account account = *known;
    m_accounts.removeIf([&id](const Account &one) { return one.id == id; });
    if (m_currentId == id)
        setCurrent(m_accounts.isEmpty() ? QString() : m_accounts.constFirst().id);
    m_settings->remove(groupOf(id));
    m_settings->remove(u"ui/"_s + id);
    removeSecret(id, account.name);
    emit removed(id);
    // Once more and later: a view that listens and goes by deleteLater() saves its state, or closes its
    // files, only then. What is posted after it goes after it.
    auto *afterTheViews = new QObject(this);
    connect(afterTheViews, &QObject::destroyed, this, [this, id] { purge(id); });
    afterTheViews->deleteLater();
}

void Accounts::purge(const QString &id)
{
    m_settings->remove(u"ui/"_s + id);
    // Behind everything that was posted to the storage's thread: a store of the account is closed by then.
    auto *last = new QObject;
    connect(last, &QObject::destroyed,
            [data = m_profile.accountDataDir(id), cache = m_profile.accountCacheDir(id)] {
                QDir(data).removeRecursively();
                QDir(cache).removeRecursively();
            });
    if (m_storage)
        last->moveToThread(m_storage);
    last->deleteLater();
}

void Accounts::removeSecret(const QString &id, const QString &name)
{
    // Noted first, so that a crash before the keychain answers leaves nothing behind either.
    QStringList pending = m_settings->value(pendingKey).toStringList();
    if (!pending.contains(id))
        m_settings->setValue(pendingKey, pending << id);
    m_secrets.remove(id, this, [this, id, name](const SecretStore::Result &result) {
        if (!result.ok) {
            emit secretLeftBehind(name, result.reason);
            return;
        }
        QStringList left = m_settings->value(pendingKey).toStringList();
        left.removeAll(id);
        if (left.isEmpty())
            m_settings->remove(pendingKey);
        else
            m_settings->setValue(pendingKey, left);
    });
}

} // namespace pulsedeck
