<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>ListHeader</name>
    <message numerus="yes">
        <source>%Ln found among the %1 loaded of %2</source>
        <translation>
            <numerusform>%Ln found among the %1 loaded of %2</numerusform>
            <numerusform>%Ln found among the %1 loaded of %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found among the %1 loaded; there are more</source>
        <translation>
            <numerusform>%Ln found among the %1 loaded; there are more</numerusform>
            <numerusform>%Ln found among the %1 loaded; there are more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found among all %1</source>
        <translation>
            <numerusform>%Ln found among all %1</numerusform>
            <numerusform>%Ln found among all %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in all</source>
        <extracomment>Number of rows of a list that is read to its end.</extracomment>
        <translation>
            <numerusform>%Ln in all</numerusform>
            <numerusform>%Ln in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>emails</name>
    <message numerus="yes">
        <source>%n address(es) were handed to the service.</source>
        <translation>
            <numerusform>%n address was handed to the service.</numerusform>
            <numerusform>%n addresses were handed to the service.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n contact(s) and all their variables from the list “%1”?</source>
        <translation>
            <numerusform>Delete %n contact and all its variables from the list “%1”?</numerusform>
            <numerusform>Delete %n contacts and all their variables from the list “%1”?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) were deleted.</source>
        <translation>
            <numerusform>%n contact was deleted.</numerusform>
            <numerusform>%n contacts were deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unsubscribe %n contact(s)? Only they can subscribe again: there is no call that takes this back.</source>
        <translation>
            <numerusform>Unsubscribe %n contact? Only the contact can subscribe again: there is no call that takes this back.</numerusform>
            <numerusform>Unsubscribe %n contacts? Only they can subscribe again: there is no call that takes this back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) were unsubscribed.</source>
        <translation>
            <numerusform>%n contact was unsubscribed.</numerusform>
            <numerusform>%n contacts were unsubscribed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete the list “%1” with its %n address(es)? There is no way back.</source>
        <translation>
            <numerusform>Delete the list “%1” with its %n address? There is no way back.</numerusform>
            <numerusform>Delete the list “%1” with its %n addresses? There is no way back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmation email(s) are on their way.</source>
        <translation>
            <numerusform>%n confirmation email is on its way.</numerusform>
            <numerusform>%n confirmation emails are on their way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n address(es) off the blacklist? They can get emails again.</source>
        <translation>
            <numerusform>Take %n address off the blacklist? It can get emails again.</numerusform>
            <numerusform>Take %n addresses off the blacklist? They can get emails again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::DetailPane</name>
    <message numerus="yes">
        <source>%Ln row(s) are selected.</source>
        <translation>
            <numerusform>%Ln row is selected.</numerusform>
            <numerusform>%Ln rows are selected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::ListPage</name>
    <message numerus="yes">
        <source>Copy %Ln row(s)</source>
        <translation>
            <numerusform>Copy %Ln row</numerusform>
            <numerusform>Copy %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::QueueStatus</name>
    <message numerus="yes">
        <source>%n request(s) waiting</source>
        <translation>
            <numerusform>%n request waiting</numerusform>
            <numerusform>%n requests waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %n answer(s)</source>
        <translation>
            <numerusform>Waiting for %n answer</numerusform>
            <numerusform>Waiting for %n answers</numerusform>
        </translation>
    </message>
</context>
</TS>
