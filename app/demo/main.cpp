// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demoservice.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

using namespace Qt::StringLiterals;
using pulsedeck::demo::DemoService;

namespace {

struct Options {
    QCommandLineOption port {u"port"_s, u"Port to listen on; 0: any free one."_s, u"N"_s, u"0"_s};
    QCommandLineOption seed {u"seed"_s, u"Same seed and day, same data."_s, u"N"_s, u"1"_s};
    QCommandLineOption rate {u"rate"_s, u"Requests a second before 429; 0: no ceiling."_s, u"N"_s, u"10"_s};
    QCommandLineOption tokenSeconds {u"token-seconds"_s, u"Life of a token."_s, u"N"_s, u"3600"_s};
    QCommandLineOption largestList {u"largest-list"_s, u"Contacts of the largest mailing list."_s, u"N"_s,
                                    u"100000"_s};
    QCommandLineOption scopes {u"scopes"_s, u"Scopes that are granted, for example \"emails crm\"."_s,
                               u"NAMES"_s};
    QCommandLineOption strict {
        u"strict"_s,
        u"Refuse whatever the documents do not allow, and tell of it on stderr. Without it, what the real "
        "service is known to take is taken: unknown fields, empty filters, limit=0, numbers as text, and "
        "a few calls that only older clients know."_s};
    QCommandLineOption fault {u"fault"_s,
                              u"A way to misbehave, such as \"status=500 at 3 GET /addressbooks\"; may be "
                              "given several times. Kinds: status overload html empty garbage nested huge "
                              "double drift latency drip truncate long short reset cut."_s,
                              u"TEXT"_s};
};

/// A whole number of @p option between 0 and @p most; none when it is something else.
std::optional<int> number(const QCommandLineParser &parser, const QCommandLineOption &option, int most)
{
    bool ok = false;
    const int value = parser.value(option).toInt(&ok);
    return ok && value >= 0 && value <= most ? std::optional(value) : std::nullopt;
}

std::optional<DemoService::Settings> readSettings(const QCommandLineParser &parser, const Options &options)
{
    const auto port = number(parser, options.port, 65535);
    const auto seed = number(parser, options.seed, 2147483647);
    const auto rate = number(parser, options.rate, 1000000);
    const auto tokenSeconds = number(parser, options.tokenSeconds, 86400);
    const auto largestList = number(parser, options.largestList, 10000000);
    if (!port || !seed || !rate || !tokenSeconds || !largestList)
        return {};
    DemoService::Settings settings;
    settings.port = quint16(*port);
    settings.seed = quint32(*seed);
    settings.requestsPerSecond = *rate;
    settings.tokenSeconds = *tokenSeconds;
    settings.largestList = *largestList;
    settings.strict = parser.isSet(options.strict);
    if (parser.isSet(options.scopes)) {
        settings.granted = pulsedeck::scopesFromString(parser.value(options.scopes));
        if (!settings.granted)
            return {};
    }
    for (const QString &text : parser.values(options.fault)) {
        const auto fault = pulsedeck::demo::Fault::fromText(text);
        if (!fault) {
            QTextStream(stderr) << "This is no fault: " << text << Qt::endl;
            return {};
        }
        settings.faults << *fault;
    }
    return settings;
}

void print(const DemoService &service)
{
    const DemoService::Keys keys = service.keys();
    QTextStream(stdout) << "address " << service.address().toString() << "\nclient_id " << keys.clientId
                        << "\nclient_secret " << keys.clientSecret << "\napi_key " << keys.apiKey
                        << "\napp_id " << keys.appId << "\napp_secret " << keys.appSecret << Qt::endl;
}

} // namespace

/// The demo service for any client, until it is ended.
int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"pulsedeck-demo"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PULSEDECK_VERSION));
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Serves a made-up account over the API of the marketing service, on 127.0.0.1 only."_s);
    const Options options;
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({options.port, options.seed, options.rate, options.tokenSeconds, options.largestList,
                       options.scopes, options.strict, options.fault});
    parser.process(application);

    QTextStream complaints(stderr);
    const std::optional<DemoService::Settings> settings = readSettings(parser, options);
    if (!settings) {
        complaints << "An option has a value that makes no sense; see --help." << Qt::endl;
        return 2;
    }
    const pulsedeck::Contract contract;
    DemoService service(contract, *settings);
    QObject::connect(&service, &DemoService::misfitRefused, &application,
                     [](const QString &what) { QTextStream(stderr) << what << Qt::endl; });
    if (!service.start()) {
        complaints << "Port " << settings->port << " is taken." << Qt::endl;
        return 1;
    }
    print(service);
    return application.exec();
}
