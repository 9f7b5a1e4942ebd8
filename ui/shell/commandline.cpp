// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/commandline.h"

#include "app/wire/wirerequest.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pulsedeck {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

CommandLine refused(const QString &why)
{
    CommandLine result;
    //: %1 says what is wrong with the command line
    result.text = Tr::tr("%1\nTry --help for what can be said.").arg(why) + u'\n';
    result.exitCode = 2;
    return result;
}

} // namespace

CommandLine parseCommandLine(const QStringList &arguments)
{
    const QCommandLineOption demo(u"demo"_s, Tr::tr("Start with the built-in demo account."));
    const QCommandLineOption profile(u"profile"_s, Tr::tr("Keep all files of the program under <dir>."),
                                     u"dir"_s);
    const QCommandLineOption service(
        u"service"_s, Tr::tr("Talk to <url> instead of SendPulse: https, or http on this computer."),
        u"url"_s);
    const QCommandLineOption screens(
        u"screens"_s, Tr::tr("Save pictures of all screens in <dir> and leave; needs no display."), u"dir"_s);
    const QCommandLineOption language(u"language"_s, Tr::tr("Use this language: en, de or uk."), u"code"_s);
    const QCommandLineOption help({u"h"_s, u"help"_s}, Tr::tr("Say what can be said here, and leave."));
    const QCommandLineOption version({u"v"_s, u"version"_s}, Tr::tr("Say the version, and leave."));

    QCommandLineParser parser;
    parser.setApplicationDescription(
        Tr::tr("Pulsedeck, a desktop dashboard for the SendPulse marketing service."));
    parser.addOptions({demo, profile, service, screens, language, help, version});
    const bool understood = parser.parse(arguments);
    CommandLine result;
    if (parser.isSet(version)) {
        result.text = u"pulsedeck %1\n"_s.arg(QStringLiteral(PULSEDECK_VERSION));
        return result;
    }
    if (parser.isSet(help)) {
        // Without an application object the parser does not know what the program is called.
        result.text = parser.helpText().replace(u"<executable_name>"_s, u"pulsedeck"_s);
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
