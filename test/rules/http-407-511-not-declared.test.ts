import { testRule } from '../harness.ts';

testRule('http-407-511-not-declared', {
  'is wrong where an API declares the codes of proxies': `
    paths:
      /pets:
        get:
          responses:
            '407': { description: Ask the proxy. } # GET /pets declares 407 Proxy Authentication Required, which comes from a proxy on the way and not from the API; remove 407.
            '511': { description: Log in to the network. } # GET /pets declares 511 Network Authentication Required, which comes from a proxy on the way and not from the API; remove 511.
  `,
  'is wrong also with Proxy-Authenticate': `
    paths:
      /pets:
        get:
          responses:
            '407': # GET /pets declares 407 Proxy Authentication Required, which comes from a proxy on the way and not from the API; remove 407.
              description: Who are you?
              headers:
                Proxy-Authenticate: { schema: { type: string } }
  `,
  'lands at the operations that share a response': `
    paths:
      /pets:
        get:
          responses: # GET /pets declares 407 Proxy Authentication Required, which comes from a proxy on the way and not from the API; remove 407.
            '407': { $ref: '#/components/responses/Ask' }
        post:
          responses: # POST /pets declares 407 Proxy Authentication Required, which comes from a proxy on the way and not from the API; remove 407.
            '407': { $ref: '#/components/responses/Ask' }
    components:
      responses:
        Ask: { description: Who are you? }
  `,
  'is wrong in 2.0': `
    swagger: '2.0'
    paths:
      /pets:
        get:
          responses:
            '407': { description: Who are you? } # GET /pets declares 407 Proxy Authentication Required, which comes from a proxy on the way and not from the API; remove 407.
  `,
  'is wrong in the methods of 3.2': `
    openapi: 3.2.0
    paths:
      /pets:
        query:
          responses:
            '511': { description: Log in. } # QUERY /pets declares 511 Network Authentication Required, which comes from a proxy on the way and not from the API; remove 511.
        additionalOperations:
          COPY:
            responses:
              '407': { description: Who are you? } # COPY /pets declares 407 Proxy Authentication Required, which comes from a proxy on the way and not from the API; remove 407.
  `,
  'does not find a proxy inside another word, or in the response': `
    openapi: 3.1.0
    info: { title: Epoxyproxying, version: '1' }
    paths:
      /epoxyproxys:
        get:
          responses:
            '407': { description: The proxy asks. } # GET /epoxyproxys declares 407 Proxy Authentication Required, which comes from a proxy on the way and not from the API; remove 407.
  `,
  'is not about an API that is a proxy, by its title': `
    openapi: 3.1.0
    info: { title: Forward Proxy, version: '1' }
    paths:
      /pets:
        get:
          responses:
            '407': { description: Who are you? }
  `,
  'is not about an API that is a captive portal, by its description': `
    openapi: 3.1.0
    info: { title: Guests, version: '1', description: The captive portal of the hotel. }
    paths:
      /guests:
        get:
          responses:
            '511': { description: Log in. }
  `,
  'is not about an API with a proxy in a path': `
    openapi: 3.1.0
    info: { title: Network, version: '1' }
    paths:
      /proxy/pets:
        get:
          responses:
            '407': { description: Who are you? }
      /servers:
        get:
          responses:
            '407': { description: Who are you? }
  `,
  'is not about an API with a proxy in a tag': `
    paths:
      /servers:
        get:
          tags: [Servers, Proxies]
          responses:
            '407': { description: Who are you? }
  `,
  'is wrong where only the text of an operation speaks of a proxy': `
    paths:
      /servers:
        get:
          summary: Lists the servers, cached by our reverse proxy
          responses:
            '407': { description: Who are you? } # GET /servers declares 407 Proxy Authentication Required, which comes from a proxy on the way and not from the API; remove 407.
  `,
  'is not about a proxy or a portal in a path, however it is written': `
    paths:
      /captive-portal/login: { post: { responses: { '511': { description: Log in. } } } }
      /http_proxy: { post: { responses: { '407': { description: Who are you? } } } }
      /proxyServers: { post: { responses: { '407': { description: Who are you? } } } }
  `,
  'is not about other codes, ranges and default': `
    paths:
      /pets:
        get:
          responses:
            '401': { description: Who are you? }
            '502': { description: A bad gateway. }
            4XX: { description: Your fault. }
            5XX: { description: Our fault. }
            default: { description: An error. }
  `,
  'is not about webhooks and callbacks': `
    paths:
      /pets:
        post:
          callbacks:
            sold:
              '{$request.body#/url}':
                post:
                  responses:
                    '407': { description: Who are you? }
          responses:
            '204': { description: Done. }
    webhooks:
      newPet:
        post:
          responses:
            '511': { description: Log in. }
  `,
  'does not find a proxy in texts that are none': `
    openapi: 3.1.0
    info: [proxy]
    paths:
      /pets:
        get:
          tags: proxy
          summary: [proxy]
          description: { proxy: true }
          responses:
            '407': null # GET /pets declares 407 Proxy Authentication Required, which comes from a proxy on the way and not from the API; remove 407.
  `,
  'is silent where the description says why': `
    paths:
      /pets:
        x-status-codes: { ignore: { http-407-511-not-declared: Every client is behind ours. } }
        get:
          responses:
            '407': { description: Who are you? }
  `,
});
