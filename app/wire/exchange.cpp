// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wire/exchange.h"

#include "app/values/writeall.h"

#include <QMetaEnum>
#include <QNetworkReply>
#include <QSaveFile>
#include <QSslCertificate>
#include <QSslError>

#include <utility>

namespace pulsedeck {

using namespace Qt::StringLiterals;

namespace {

/// What a person needs to judge a certificate, on lines of its own.
QString certificateText(const QSslCertificate &certificate)
{
    if (certificate.isNull())
        return {};
    const QByteArray fingerprint = certificate.digest(QCryptographicHash::Sha256).toHex(':');
    return u"%1 <- %2, %3 – %4, SHA-256 %5"_s.arg(
        certificate.subjectDisplayName(), certificate.issuerDisplayName(),
        certificate.effectiveDate().toString(Qt::ISODate), certificate.expiryDate().toString(Qt::ISODate),
        QString::fromLatin1(fingerprint));
}

ApiError::Kind kindOf(QNetworkReply::NetworkError error)
{
    using Kind = ApiError::Kind;
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::UnknownNetworkError:
        return Kind::Unreachable;
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return Kind::ProxySignIn;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
        return Kind::Timeout;
    case QNetworkReply::SslHandshakeFailedError:
        return Kind::Tls;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::UnknownContentError: // gzip that is broken, or a bomb
        return Kind::NotUnderstood;
    default:
        return Kind::Interrupted;
    }
}

/// Errors that only come before a request is sent. All others may come later, whatever their names say.
bool isNeverSent(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return true;
    default:
        return false;
    }
}

/// Not Qt's sentence for it, which may hold the address with its query.
QString nameOf(QNetworkReply::NetworkError error)
{
    return QString::fromLatin1(QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(error));
}

} // namespace

Exchange::Exchange(QNetworkReply *reply, const NetTransport::Limits &limits, const WireRequest &request)
    : m_reply(reply), m_limits(limits), m_changes(request.changes), m_maybeSent(request.body.isEmpty()),
      m_file(request.saveTo.isEmpty() ? nullptr : std::make_unique<QSaveFile>(request.saveTo))
{
    m_reply->setParent(this);
    m_phase.setSingleShot(true);
    m_total.setSingleShot(true);
    connect(&m_phase, &QTimer::timeout, this, &Exchange::failByClock);
    connect(&m_total, &QTimer::timeout, this, &Exchange::failByClock);
    connect(m_reply, &QNetworkReply::requestSent, this, &Exchange::noteSent);
    // Both only of the exchange that opens a connection.
    const bool isTls = request.url.scheme() == "https"_L1;
    connect(m_reply, isTls ? &QNetworkReply::encrypted : &QNetworkReply::socketStartedConnecting, this,
            &Exchange::departed);
    connect(m_reply, &QNetworkReply::uploadProgress, this, [this] {
        if (!m_maybeSent)
            m_phase.start(m_limits.connect);
    });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Exchange::readHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::readBody);
    connect(m_reply, &QNetworkReply::sslErrors, this, &Exchange::noteTlsErrors);
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::finish);
    m_phase.start(m_maybeSent ? m_limits.firstByte : m_limits.connect);
    m_total.start(m_limits.total);
}

Exchange::~Exchange()
{
    m_reply->disconnect(this);
    m_reply->abort();
}

void Exchange::noteSent()
{
    if (!m_ended && !std::exchange(m_maybeSent, true))
        m_phase.start(m_limits.firstByte);
}

void Exchange::readHead()
{
    if (m_ended)
        return;
    m_phase.start(m_limits.idle);
    m_wire.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_wire.contentType = m_reply->rawHeader("Content-Type");
    m_wire.retryAfter = m_reply->rawHeader("Retry-After");
    qint64 size = 0;
    for (const auto &[name, value] : m_reply->rawHeaderPairs())
        size += name.size() + value.size();
    const bool isHuge =
        !isForFile() && m_reply->rawHeader("Content-Length").toLongLong() > m_limits.bodyBytes;
    if (size > m_limits.headerBytes || isHuge) {
        fail(ApiError::Kind::NotUnderstood, isHuge ? tooLarge() : u"headers too large"_s);
    } else if (m_wire.status >= 300 && m_wire.status < 400 && m_wire.status != 304) {
        const QString host = QUrl(QString::fromUtf8(m_reply->rawHeader("Location"))).host();
        fail(ApiError::Kind::Redirected, u"status %1 to %2"_s.arg(m_wire.status).arg(host));
    }
}

void Exchange::readBody()
{
    if (m_ended)
        return;
    m_phase.start(m_limits.idle);
    QByteArray more = m_reply->readAll();
    if (isForFile())
        return writeBody(more);
    if (m_wire.body.isEmpty())
        m_wire.body = std::move(more); // most answers come in one piece
    else
        m_wire.body += more;
    if (m_wire.body.size() > m_limits.bodyBytes)
        fail(ApiError::Kind::NotUnderstood, tooLarge());
}

/// Refusals come as JSON, and pages of whoever stands between as HTML.
bool Exchange::isForFile() const
{
    const QByteArray type = m_wire.contentType.toLower();
    return m_file && m_wire.status >= 200 && m_wire.status < 300 && !type.contains("json")
        && !type.contains("html");
}

/// As long as something comes, it may take its time.
void Exchange::writeBody(const QByteArray &piece)
{
    if (piece.isEmpty())
        return;
    m_total.stop();
    const bool isOpen = m_file->isOpen() || m_file->open(QIODevice::WriteOnly);
    if (!isOpen || !writeAll(*m_file, piece))
        return fail(ApiError::Kind::Interrupted,
                    u"the file cannot be written: %1"_s.arg(m_file->errorString()));
    m_wire.saved = std::max<qint64>(m_wire.saved, 0) + piece.size();
}

bool Exchange::closeFile()
{
    return !m_file || !m_file->isOpen() || m_file->commit();
}

QString Exchange::tooLarge() const
{
    return u"answer larger than %1 bytes"_s.arg(m_limits.bodyBytes);
}

void Exchange::noteTlsErrors(const QList<QSslError> &errors)
{
    for (const QSslError &error : errors) {
        m_tlsProblems << error.errorString();
        if (const QString text = certificateText(error.certificate()); !text.isEmpty())
            m_tlsProblems << text;
    }
}

ApiError Exchange::transportError() const
{
    const QNetworkReply::NetworkError error = m_reply->error();
    ApiError result;
    result.kind = m_tlsProblems.isEmpty() ? kindOf(error) : ApiError::Kind::Tls;
    result.status = m_wire.status;
    const bool hasBegun = m_wire.status > 0 && !isNeverSent(error);
    if (hasBegun && (result.kind == ApiError::Kind::Unreachable || error == QNetworkReply::ProtocolFailure))
        result.kind = ApiError::Kind::Interrupted;
    result.detail = m_tlsProblems.isEmpty() ? nameOf(error) : m_tlsProblems.join(u'\n');
    result.outcomeUnknown = m_changes && m_maybeSent && m_tlsProblems.isEmpty() && !isNeverSent(error);
    return result;
}

/// An answer without a length is whole when the connection ends.
bool Exchange::lastsUntilTheEnd() const
{
    bool hasLength = false;
    const qint64 length = m_reply->rawHeader("Content-Length").toLongLong(&hasLength);
    const bool isChunked = m_reply->rawHeader("Transfer-Encoding").toLower().contains("chunked");
    return m_wire.status > 0 && !isChunked && (!hasLength || length < 0);
}

bool Exchange::usedUpConnection() const
{
    return m_wire.error.isSet() || (m_wire.status != 204 && lastsUntilTheEnd());
}

/// Qt counts 4xx and 5xx as errors, and what lasts until the end as a reason to send again; here they are
/// answers, as long as they are whole.
bool Exchange::isAnswer() const
{
    const QNetworkReply::NetworkError error = m_reply->error();
    if (error == QNetworkReply::ContentReSendError)
        return lastsUntilTheEnd();
    const bool isBroken =
        error == QNetworkReply::ProtocolUnknownError || error == QNetworkReply::ProtocolFailure;
    return m_wire.status >= 400 && error >= QNetworkReply::ContentAccessDenied && !isBroken;
}

bool Exchange::isCut() const
{
    bool known = false;
    const qint64 promised = m_reply->rawHeader("Content-Length").toLongLong(&known);
    return known && promised > std::max<qint64>(m_wire.body.size(), m_wire.saved)
        && m_reply->rawHeader("Content-Encoding").isEmpty();
}

void Exchange::finish()
{
    if (m_ended)
        return;
    readHead();
    readBody();
    if (m_ended)
        return;
    if (m_reply->error() != QNetworkReply::NoError && !isAnswer())
        m_wire.error = transportError();
    else if (m_wire.status == 0)
        return fail(ApiError::Kind::NotUnderstood, u"not an HTTP answer"_s);
    else if (isCut())
        return fail(ApiError::Kind::Interrupted, u"the answer is shorter than promised"_s);
    else if (!closeFile())
        return fail(ApiError::Kind::Interrupted,
                    u"the file cannot be written: %1"_s.arg(m_file->errorString()));
    end();
}

void Exchange::failByClock()
{
    if (m_maybeSent)
        fail(ApiError::Kind::Timeout, u"no answer within the time allowed"_s);
    else
        fail(ApiError::Kind::Unreachable, u"not sent within the time allowed"_s);
}

void Exchange::fail(ApiError::Kind kind, const QString &detail)
{
    m_wire.body.clear();
    m_wire.saved = -1;
    m_wire.error.kind = kind;
    m_wire.error.status = m_wire.status;
    m_wire.error.detail = detail;
    m_wire.error.outcomeUnknown = m_changes && m_maybeSent && kind != ApiError::Kind::Redirected;
    end();
}

void Exchange::end()
{
    m_ended = true;
    m_phase.stop();
    m_total.stop();
    // At once, not only when somebody deletes us: the rest of a huge answer should not come.
    m_reply->disconnect(this);
    m_reply->abort();
    emit ended(m_wire);
}

} // namespace pulsedeck
