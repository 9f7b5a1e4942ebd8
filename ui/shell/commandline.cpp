// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/commandline.h"

#include "app/wire/wirerequest.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace pulsedeck {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

CommandLine refused(const QString &why)
{
    CommandLine result;
    //: %1 says what is wrong with the command line
    result.text = Tr::tr("%1\nTry --help for what can be said.").arg(why) + QLatin1Char('\n');
    result.exitCode = 2;
    return result;
}

} // namespace

CommandLine parseCommandLine(const QStringList &arguments)
{
    const QCommandLineOption demo(QStringLiteral("demo"), Tr::tr("Start with the built-in demo account."));
    const QCommandLineOption profile(QStringLiteral("profile"),
                                     Tr::tr("Keep all files of the program under <dir>."),
                                     QStringLiteral("dir"));
    const QCommandLineOption service(
        QStringLiteral("service"),
        Tr::tr("Talk to <url> instead of SendPulse: https, or http on this computer."),
        QStringLiteral("url"));
    const QCommandLineOption screens(
        QStringLiteral("screens"),
        Tr::tr("Save pictures of all screens in <dir> and leave; needs no display."), QStringLiteral("dir"));
    const QCommandLineOption language(QStringLiteral("language"), Tr::tr("Use this language: en, de or uk."),
                                      QStringLiteral("code"));
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")},
                                  Tr::tr("Say what can be said here, and leave."));
    const QCommandLineOption version({QStringLiteral("v"), QStringLiteral("version")},
                                     Tr::tr("Say the version, and leave."));

    QCommandLineParser parser;
    parser.setApplicationDescription(
        Tr::tr("Pulsedeck, a desktop dashboard for the SendPulse marketing service."));
    parser.addOptions({demo, profile, service, screens, language, help, version});
    const bool understood = parser.parse(arguments);
    CommandLine result;
    if (parser.isSet(version)) {
        result.text = QStringLiteral("pulsedeck %1\n").arg(QStringLiteral(PULSEDECK_VERSION));
        return result;
    }
    if (parser.isSet(help)) {
        // Without an application object the parser does not know what the program is called.
        result.text =
            parser.helpText().replace(QStringLiteral("<executable_name>"), QStringLiteral("pulsedeck"));
        return result;
    }
    if (!understood)
        return refused(parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return refused(Tr::tr("Unexpected argument: %1").arg(parser.positionalArguments().constFirst()));
    result.demo = parser.isSet(demo);
    result.profile = parser.value(profile);
    result.screens = parser.value(screens);
    result.language = parser.value(language);
    result.isServiceGiven = parser.isSet(service);
    if (result.isServiceGiven)
        result.service = QUrl(parser.value(service), QUrl::StrictMode);
    if (!isSafeService(result.service))
        return refused(Tr::tr("This is no address to send a key to: %1").arg(parser.value(service)));
    return result;
}

} // namespace pulsedeck
